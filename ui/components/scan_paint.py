"""What is painted over and in place of the pages of a scan: marked places, messages."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from ui.components.signs import Sign, paint_sign
from ui.components.style import colour, font, px


@dataclass(frozen=True, slots=True)
class ScanMark:
    """A marked place of a page (counted from 1), in parts of its width and height, with a name."""

    page: int
    place: QRectF
    name: str


def paint_mark(painter: QPainter, mark: ScanMark, page: QRect) -> None:
    """Frame a marked place of a page that stands at `page`."""
    place = QRectF(
        page.left() + mark.place.left() * page.width(),
        page.top() + mark.place.top() * page.height(),
        mark.place.width() * page.width(),
        mark.place.height() * page.height(),
    )
    painter.setPen(QPen(colour("accent"), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(place)
    painter.setFont(font(11, bold=True))
    width = painter.fontMetrics().horizontalAdvance(mark.name) + px(12)
    tab = QRectF(place.right() - width + 1, place.top() - px(18), width, px(18))
    painter.fillRect(tab, colour("accent"))
    painter.setPen(colour("on_accent"))
    painter.drawText(tab, Qt.AlignmentFlag.AlignCenter, mark.name)


def paint_message(
    painter: QPainter, room: QRect, message: tuple[str, str], *, broken: bool
) -> None:
    """Say on a card in the middle why there are no pages."""
    title, words = message
    box = QRectF(0, 0, min(room.width() - px(32), px(380)), px(112 if words else 56))
    box.moveCenter(QRectF(room).center())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour("card"))
    painter.drawRoundedRect(box, px(8), px(8))
    inner = box.adjusted(px(16), px(14), -px(16), -px(12))
    painter.setFont(font(13, bold=True))
    if broken:
        cap = painter.fontMetrics().capHeight()
        sign = QRectF(inner.left(), inner.top() + px(5), cap, cap)
        paint_sign(painter, Sign.WARN, sign, colour("alarm"))
        inner.adjust(px(20), 0, 0, 0)
    side = Qt.AlignmentFlag.AlignLeft if words else Qt.AlignmentFlag.AlignCenter
    flags = int(Qt.TextFlag.TextWordWrap) | int(side)
    painter.setPen(colour("ink"))
    used = painter.boundingRect(inner, flags, title)
    painter.drawText(inner, flags, title)
    if words:
        painter.setFont(font(12))
        painter.setPen(colour("muted"))
        inner.setTop(used.bottom() + px(6))
        painter.drawText(inner, flags, words)
