"""The member's own ties: employers, institutions and people, one on each line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.evaluation.entities import Ties
from ui.components.buttons import PRIMARY, Button
from ui.components.label import MUTED, Label
from ui.components.style import px
from ui.components.text_area import TextArea
from ui.screens.evaluation.declaring import Declaring


class TiesForm(QWidget):
    """Signal: `closed()` when it is kept or cancelled."""

    closed = Signal()

    def __init__(self, declaring: Declaring) -> None:
        super().__init__()
        self._declaring = declaring
        self._words = Label("", MUTED, wrap=True)
        self.employers, self.institutions, self.people = (TextArea(lines=2) for _ in range(3))
        for name, area in zip(("employers", "institutions", "people"), self.areas, strict=True):
            area.edit.setObjectName(f"ties_{name}")
        self.keep, self._cancel = Button("", PRIMARY, "Ctrl+↵"), Button()
        self.keep.setObjectName("keep_ties_button")
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self.keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(14), px(10), px(14), px(12))
        column.setSpacing(px(8))
        for part in (self._words, *self.areas):
            column.addWidget(part)
        column.addStretch(1)
        column.addLayout(buttons)
        self.keep.clicked.connect(self.confirm)
        self._cancel.clicked.connect(self.closed)
        self.retranslate()

    @property
    def areas(self) -> tuple[TextArea, TextArea, TextArea]:
        """Employers, institutions, people."""
        return self.employers, self.institutions, self.people

    def ask(self, ties: Ties | None) -> None:
        """Show what was said before, and wait for more."""
        said: Sequence[tuple[str, ...]] = (
            (ties.employers, ties.institutions, ties.people) if ties else ((), (), ())
        )
        for area, lines in zip(self.areas, said, strict=True):
            area.set_text("\n".join(lines))
        self.employers.edit.setFocus()

    def confirm(self) -> None:
        """Keep what is written."""
        self._declaring.keep_ties(*(_lines(area.text()) for area in self.areas))
        self.closed.emit()

    def retranslate(self) -> None:
        """Set every text again."""
        self._words.setText(
            self.tr("Only you see this. It is compared with each applicant, one tie on a line.")
        )
        self.employers.set_label(self.tr("Employers, now and in the last years"))
        self.institutions.set_label(self.tr("Where you studied or taught"))
        self.people.set_label(self.tr("Relatives and others close to you"))
        self.keep.setText(self.tr("Keep my ties"))
        self._cancel.setText(self.tr("Back"))


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]
