"""Large type on a stage that is scaled as a whole: words, pills and cards in its own units."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from ui.components.signs import Sign, paint_sign
from ui.components.style import colour, font, tone
from ui.screens.projector.room import Words

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter
_RADIUS = 18
_SMALLER = 0.8
"""The second language stands smaller than the first."""


class Brush:
    """Paints words so that they always fit: smaller at first, elided at the last."""

    def __init__(self, painter: QPainter) -> None:
        self.painter = painter

    def line(
        self,
        box: QRectF,
        text: str,
        size: int,
        ink: str | QColor = "ink",
        *,
        bold: bool = False,
        side: Qt.AlignmentFlag = LEFT,
        least: int = 18,
    ) -> float:
        """Paint one line into `box`; answer how wide it came out."""
        while size > least and self.width(text, size, bold=bold) > box.width():
            size -= 1
        face = font(size, bold=bold, tabular=True, zoomed=False)
        shown = QFontMetricsF(face).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        self.painter.setFont(face)
        self.painter.setPen(ink if isinstance(ink, QColor) else colour(ink))
        self.painter.drawText(box, side, shown)
        return QFontMetricsF(face).horizontalAdvance(shown)

    def lines(
        self,
        box: QRectF,
        words: Words,
        size: int,
        ink: str | QColor = "ink",
        *,
        bold: bool = False,
        side: Qt.AlignmentFlag = LEFT,
        least: int = 18,
    ) -> None:
        """Paint one line for each language, the second smaller and in muted ink."""
        if words.second in ("", words.first):
            self.line(box, words.first, size, ink, bold=bold, side=side, least=least)
            return
        half = box.height() * 0.54
        first = QRectF(box.left(), box.top(), box.width(), half)
        second = QRectF(box.left(), box.top() + half, box.width(), box.height() - half)
        self.line(first, words.first, size, ink, bold=bold, side=side, least=least)
        small = max(round(size * _SMALLER), least)
        faint = ink if isinstance(ink, QColor) else "muted"
        self.line(second, words.second, small, faint, side=side, least=least)

    def fitting(self, texts: Sequence[str], width: float, size: int, least: int) -> int:
        """The largest size, up to `size`, at which each of these texts fits on a line."""
        while size > least and any(self.width(text, size) > width for text in texts):
            size -= 1
        return size

    @staticmethod
    def width(text: str, size: int, *, bold: bool = False) -> float:
        """How wide a line is at a size."""
        face = font(size, bold=bold, tabular=True, zoomed=False)
        return QFontMetricsF(face).horizontalAdvance(text)

    def card(self, box: QRectF) -> None:
        """A card's ground."""
        self.painter.setPen(QPen(colour("line"), 2))
        self.painter.setBrush(colour("card"))
        self.painter.drawRoundedRect(box, _RADIUS, _RADIUS)

    def pill(self, box: QRectF, words: Words, size: int, tone_name: str, sign: Sign) -> None:
        """A ground of a tone with a sign and words on it."""
        pair = tone(tone_name)
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(pair.ground)
        self.painter.drawRoundedRect(box, _RADIUS, _RADIUS)
        mark = size * 0.9
        place = QRectF(box.left() + 24, box.center().y() - mark / 2, mark, mark)
        if sign is not Sign.NONE:
            paint_sign(self.painter, sign, place, pair.ink)
        left = place.right() + 18 if sign is not Sign.NONE else box.left() + 24
        inside = QRectF(left, box.top() + 8, box.right() - left - 20, box.height() - 16)
        self.lines(inside, words, size, pair.ink, bold=True)
