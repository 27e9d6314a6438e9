"""What stands where nothing is: why it is empty, and the next step."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.components.buttons import Button
from ui.components.label import HEADING, MUTED, Label
from ui.components.mark import Mark
from ui.components.signs import Sign
from ui.components.style import px


class EmptyState(QWidget):
    """A sign, what is so, why, and one button if there is something to do.

    Signal: `acted()` when the button is pressed.
    """

    acted = Signal()

    def __init__(
        self,
        title: str = "",
        words: str = "",
        *,
        action: str = "",
        sign: Sign = Sign.DONE,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._mark = Mark(sign, "muted", 22)
        self._title = Label("", HEADING, wrap=True)
        self._words = Label("", MUTED, wrap=True)
        self._button = Button()
        self._button.clicked.connect(self.acted)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(24), px(24), px(32))
        column.setSpacing(px(6))
        column.addStretch(2)
        column.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self._title, self._words):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addSpacing(px(6))
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self.say(title, words, action=action)

    def say(self, title: str, words: str = "", *, action: str = "") -> None:
        """Say something else; without `action` there is no button."""
        self._title.setText(title)
        self._words.setText(words)
        self._words.setVisible(bool(words))
        self._button.setText(action)
        self._button.setVisible(bool(action))
        self.setAccessibleName(title)
        self.setAccessibleDescription(words)
