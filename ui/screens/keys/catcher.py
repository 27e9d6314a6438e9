"""The place where a new key is pressed: it takes every key, whatever it means elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.actions.keys import TAKES_ALL, TAKES_KEYS, chord_of
from ui.components.style import Live, colour, font, px


class KeyCatcher(Live, QWidget):
    """Signals: `caught(str)` with the chord, `left()` on Esc or when the keyboard goes away."""

    caught = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("key_catcher")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setProperty(TAKES_KEYS, TAKES_ALL)
        self.hide()
        self.come_alive()

    def words(self) -> None:
        self._words = self.tr("Press the new key")
        self.setAccessibleName(self._words)
        self.setAccessibleDescription(self.tr("Esc leaves it as it is"))

    def colours(self) -> None:
        self.setFixedHeight(px(72))

    def catch(self) -> None:
        """Wait for a key."""
        self.show()
        self.setFocus()

    def event(self, event: QEvent) -> bool:
        """Take Tab too, before it moves the focus."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._pressed(event)
            return True
        return super().event(event)

    def _pressed(self, event: QKeyEvent) -> None:
        chord = chord_of(event)
        if chord == "Esc":
            self.left.emit()
        elif chord and not event.isAutoRepeat():
            self.caught.emit(chord)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.ActiveWindowFocusReason and self.isVisible():
            self.left.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(colour("accent_ground"))
        painter.setPen(QPen(colour("accent"), 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -2, -2), px(8), px(8))
        painter.setFont(font(14, bold=True))
        painter.setPen(colour("accent"))
        upper = self.rect().adjusted(px(8), px(10), -px(8), -px(32))
        painter.drawText(upper, Qt.AlignmentFlag.AlignCenter, self._words)
        painter.setFont(font(12))
        painter.setPen(colour("muted"))
        lower = self.rect().adjusted(px(8), px(38), -px(8), -px(8))
        painter.drawText(lower, Qt.AlignmentFlag.AlignCenter, self.accessibleDescription())
        painter.end()
