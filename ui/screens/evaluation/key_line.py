"""One line under the sheet: which key comes next, and what it does."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.components.buttons import paint_key
from ui.components.style import Live, colour, font, px


class KeyLine(Live, QWidget):
    """A key cap and words; what does not fit ends in "…" and stands in the tooltip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.come_alive()

    def say(self, key: str, words: str) -> None:
        """Name the next key, and what it does."""
        self._key, self._words = key, words
        self.setAccessibleName(f"{key}: {words}" if key else words)
        self.update()

    def text(self) -> str:
        """Key and words."""
        return f"{self._key} {self._words}".strip()

    def sizeHint(self) -> QSize:
        return QSize(px(200), px(28))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(80), px(28))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = 0.0
        middle = self.height() / 2
        if self._key:
            width = QFontMetrics(font(11, bold=True)).horizontalAdvance(self._key) + px(12)
            box = QRectF(0, middle - px(9), width, px(18))
            paint_key(painter, box, self._key, colour("accent"))
            left = width + px(8)
        painter.setFont(font(12))
        painter.setPen(colour("muted"))
        room = QRectF(left, 0, self.width() - left, self.height())
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(self._words, Qt.TextElideMode.ElideRight, int(room.width()))
        self.setToolTip(self._words if shown != self._words else "")
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        painter.end()
