"""A calm sheet over the window, for what cannot be taken back or needs a reason."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.components.buttons import DANGER, PRIMARY, SECONDARY, Button
from ui.components.label import MUTED, TITLE, Label
from ui.components.style import Live, px
from ui.theme.dress import dress


class Sheet(Live, QDialog):
    """A modal sheet: title, words, what is put into `body`, and two buttons.

    The main button names the act and its object ("Refuse intake of 2026-000171"). Ctrl+Enter
    presses it from any field, Esc cancels. `accepted` and `rejected` are Qt's own signals; open
    it with `open()`, which does not block.
    """

    def __init__(
        self,
        title: str,
        words: str = "",
        *,
        action: str,
        danger: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setModal(True)
        dress(self, "ground")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(words)
        self._title = Label(title, TITLE, wrap=True)
        self._words = Label(words, MUTED, wrap=True)
        self._words.setVisible(bool(words))
        self.body = QVBoxLayout()
        self.act = Button(action, DANGER if danger else PRIMARY, "Ctrl+↵")
        self._cancel = Button("", SECONDARY)
        self.act.setDefault(True)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self.act)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(20), px(18), px(20), px(16))
        column.setSpacing(px(12))
        column.addWidget(self._title)
        column.addWidget(self._words)
        column.addLayout(self.body)
        column.addStretch(1)
        column.addLayout(buttons)
        self.setMinimumWidth(px(440))
        self.act.clicked.connect(self.accept)
        self._cancel.clicked.connect(self.reject)
        self.come_alive()

    def allow(self, *, allowed: bool) -> None:
        """Let the main button be pressed, or not yet."""
        self.act.setEnabled(allowed)

    def words(self) -> None:
        self._cancel.setText(QCoreApplication.translate("Sheet", "Cancel"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter does it from anywhere."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if self.act.isEnabled():
                self.accept()
            return
        super().keyPressEvent(event)
