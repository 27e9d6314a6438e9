"""The head of an open dossier: whose it is, how urgent, and the way to the dossier itself."""

from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.deadlines.urgency import Timing
from ui.components.buttons import QUIET, Button
from ui.components.due_chip import DueChip
from ui.components.elided_label import ElidedLabel
from ui.components.label import MUTED, TITLE
from ui.components.style import Live, px


class DossierHead(Live, QWidget):
    """Name, what it is about, a link, the due chip. Signal: `asked()` when the link is pressed."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._about = ElidedLabel("", TITLE), ElidedLabel("", MUTED)
        self._open, self._chip = Button("", QUIET), DueChip()
        self._open.setObjectName("open_dossier_button")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._about)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16), px(12), px(14), px(8))
        row.setSpacing(px(10))
        row.addLayout(words, 1)
        row.addWidget(self._open, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignVCenter)
        self._open.clicked.connect(self.asked)
        self.come_alive()

    def show_line(
        self, name: str, about: str, timing: Timing | None = None, due: date | None = None
    ) -> None:
        """Show another dossier; without a due date there is no chip."""
        self._name.say(name)
        self._about.say(about)
        self._chip.show_due(timing, due)
        self._chip.setVisible(timing is not None)

    def words(self) -> None:
        self._open.setText(QCoreApplication.translate("DossierHead", "Open the dossier"))
