"""Several lines of text; Tab goes on to the next field."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ui.components.field import Field
from ui.components.style import font, px


class _Editor(QPlainTextEdit):
    """Tells when the focus leaves it."""

    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class TextArea(Field):
    """A field of `lines` lines.

    Signals: `changed(str)` at each change by the person, `left()` when the focus goes.
    """

    changed = Signal(str)
    left = Signal()

    def __init__(
        self,
        label: str = "",
        *,
        lines: int = 3,
        placeholder: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self.edit = _Editor()
        self.edit.setTabChangesFocus(True)
        super().__init__(self.edit, label, parent)
        self._lines, self._setting = lines, False
        self.edit.setPlaceholderText(placeholder)
        self.edit.textChanged.connect(self._changed)
        self.edit.left.connect(self.left)
        self.come_alive()

    def colours(self) -> None:
        self.edit.document().setDocumentMargin(px(2))
        line = QFontMetrics(font(13)).lineSpacing()
        self.edit.setFixedHeight(line * self._lines + px(20))

    def _changed(self) -> None:
        if not self._setting:
            self.changed.emit(self.edit.toPlainText())

    def text(self) -> str:
        """What is written, without blanks around it."""
        return self.edit.toPlainText().strip()

    def set_text(self, text: str) -> None:
        """Write `text` without a signal, unless it is already there."""
        if text == self.edit.toPlainText():
            return
        self._setting = True
        self.edit.setPlainText(text)
        self._setting = False

    def set_read_only(self, read_only: bool) -> None:  # noqa: FBT001 - as Qt's own setters
        """Let it be read and copied, not changed."""
        self.edit.setReadOnly(read_only)
