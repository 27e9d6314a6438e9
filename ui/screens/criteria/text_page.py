"""The draft as the text of its file; the line of a mistake is shown."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtGui import QFontDatabase, QTextCursor, QTextFormat
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QVBoxLayout, QWidget

from ui.components.style import Live, colour, mixed, px

_PAUSE = 300


class TextPage(Live, QWidget):
    """An editor of plain text. Signal: `written(str)` a moment after the last key."""

    written = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.edit = QPlainTextEdit()
        self.edit.setObjectName("criteria_text")
        self.edit.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.edit.setTabChangesFocus(True)
        self._wrong: int | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(px(10), px(10), px(10), px(10))
        column.addWidget(self.edit)
        self.setFocusProxy(self.edit)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self.tell)
        self.edit.textChanged.connect(self._timer.start)
        self.come_alive()

    def show_text(self, text: str) -> None:
        """Show another text from its top."""
        self.edit.setPlainText(text)
        self._timer.stop()

    def tell(self) -> None:
        """Hand the text over now."""
        self._timer.stop()
        self.written.emit(self.edit.toPlainText())

    def show_mistake(self, line: int | None) -> None:
        """Mark the line of a mistake, from 1."""
        self._wrong = line
        marks = []
        if line is not None:
            mark = QTextEdit.ExtraSelection()
            mark.format.setBackground(mixed(colour("alarm"), colour("card"), 0.22))
            mark.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
            mark.cursor = self._cursor(line)
            marks.append(mark)
        self.edit.setExtraSelections(marks)

    def go_to(self, line: int) -> None:
        """Put the cursor into a line."""
        self.edit.setTextCursor(self._cursor(line))
        self.edit.centerCursor()
        self.edit.setFocus()

    def _cursor(self, line: int) -> QTextCursor:
        return QTextCursor(self.edit.document().findBlockByNumber(max(line - 1, 0)))

    def words(self) -> None:
        self.edit.setAccessibleName(QCoreApplication.translate("CriteriaText", "Text of the file"))

    def colours(self) -> None:
        face = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        face.setPixelSize(px(12))
        self.edit.setFont(face)
        self.show_mistake(self._wrong)
