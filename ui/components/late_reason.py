"""Asks for the reason of a delay, in place, when the office refuses a late act without one."""

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.components.style import Live, mixed, px, tone
from ui.components.text_area import TextArea


class LateReason(Live, QWidget):
    """A hidden strip with one field; `ask` shows it with the words of the refusal.

    The screen then does the same act again with `text()`.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = TextArea(lines=2)
        self.field.edit.setObjectName("late_reason_field")
        column = QVBoxLayout(self)
        column.setContentsMargins(px(14), px(10), px(14), px(8))
        column.addWidget(self.field)
        self.hide()
        self.come_alive()

    def ask(self, words: str) -> None:
        """Come up, saying why a reason is needed, and take the keyboard."""
        self.field.set_error(words)
        self.show()
        self.field.edit.setFocus()

    def put_away(self) -> None:
        """Forget what was written and go away."""
        self.field.set_text("")
        self.field.set_error("")
        self.hide()

    def text(self) -> str:
        """The reason; empty while it is not asked for."""
        return self.field.text()

    def words(self) -> None:
        self.field.set_label(QCoreApplication.translate("LateReason", "Reason for the delay"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pair = tone("bad")
        painter.setPen(mixed(pair.ink, pair.ground, 0.35))
        painter.setBrush(pair.ground)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), px(8), px(8))
        painter.end()
