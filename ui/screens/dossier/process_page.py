"""The business process as a live picture with this dossier in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.components.buttons import QUIET, Button
from ui.components.card import Card
from ui.components.label import MUTED, Label
from ui.components.process_marks import marks_of
from ui.components.process_picture import ProcessPicture
from ui.components.style import Live
from ui.components.why_box import Pick

if TYPE_CHECKING:
    from app.decisions.dossier_file import DossierFile


class ProcessPage(Live, QWidget):
    """Signal: `save_asked()`: the screen says where, then calls `picture.save_pdf`."""

    save_asked = Signal()

    def __init__(self, pick: Pick, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pick = pick
        self._file: DossierFile | None = None
        self.card = Card(" ", flush=True)
        self.picture = ProcessPicture(pick)
        self._about = Label("", MUTED)
        self._smaller, self._larger = Button("–", QUIET), Button("+", QUIET)
        self.save = Button()
        self.save.setObjectName("save_process_button")
        head = QHBoxLayout()
        for part in (self._about, self._smaller, self._larger, self.save):
            head.addWidget(part)
        self.card.head.addLayout(head)
        self.card.body.addWidget(self.picture)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.card)
        self._smaller.clicked.connect(self.picture.zoom_out)
        self._larger.clicked.connect(self.picture.zoom_in)
        self.save.clicked.connect(self.save_asked)
        self.come_alive()

    def show_file(self, file: DossierFile) -> None:
        """Show where another dossier stands."""
        self._file = file
        marks = marks_of(file.case, file.today, file.calendar)
        self.picture.show_process(file.procedure, marks)
        self.words()

    def title(self) -> str:
        """The title of the printed picture."""
        if self._file is None:
            return ""
        file = self._file
        name = self._pick(file.procedure.short_title)
        return f"{file.procedure.code} · {name} · № {file.dossier.number}"

    def words(self) -> None:
        self.card.set_title(self.tr("Business process"))
        self.save.setText(self.tr("Save as PDF"))
        for button, words in (
            (self._smaller, self.tr("Smaller")),
            (self._larger, self.tr("Larger")),
        ):
            button.setAccessibleName(words)
            button.setToolTip(words)
