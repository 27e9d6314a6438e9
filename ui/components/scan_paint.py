"""What is painted over and in place of the pages of a scan: marked places, messages."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from ui.components.scan_place import Region
from ui.components.signs import Sign, paint_sign
from ui.components.style import colour, font, px


@dataclass(frozen=True, slots=True)
class ScanMark:
    """A marked place with its name, such as the number of the criterion it is evidence for."""

    region: Region
    name: str


def paint_inverted(painter: QPainter, page: QRect) -> None:
    """Turn what was painted at `page` into its negative."""
    painter.save()
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
    painter.fillRect(page, Qt.GlobalColor.white)
    painter.restore()


def paint_mark(painter: QPainter, name: str, place: QRectF) -> None:
    """Frame a place, its name on a tab over the right corner."""
    painter.setPen(QPen(colour("accent"), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(place)
    if not name:
        return
    painter.setFont(font(11, bold=True))
    width = painter.fontMetrics().horizontalAdvance(name) + px(12)
    tab = QRectF(place.right() - width + 1, place.top() - px(18), width, px(18))
    painter.fillRect(tab, colour("accent"))
    painter.setPen(colour("on_accent"))
    painter.drawText(tab, Qt.AlignmentFlag.AlignCenter, name)


def paint_steady(painter: QPainter, place: QRectF) -> None:
    """Frame the place that was asked for: a strong line around a light edge."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour("card"), 7))
    painter.drawRect(place.adjusted(-3, -3, 3, 3))
    painter.setPen(QPen(colour("accent"), 3))
    painter.drawRect(place.adjusted(-3, -3, 3, 3))


def paint_frame(painter: QPainter, place: QRectF, pages: QRectF) -> None:
    """Show the frame that is being marked: all around it is dimmed, its corners are held."""
    around = QPainterPath()
    around.addRect(pages)
    hole = QPainterPath()
    hole.addRect(place)
    painter.fillPath(around.subtracted(hole), QColor(0, 0, 0, 90))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour("card"), 4))
    painter.drawRect(place)
    painter.setPen(QPen(colour("accent"), 2))
    painter.drawRect(place)
    held = px(8)
    for corner in (place.topLeft(), place.topRight(), place.bottomLeft(), place.bottomRight()):
        box = QRectF(0, 0, held, held)
        box.moveCenter(corner)
        painter.fillRect(box, colour("accent"))


def paint_hint(painter: QPainter, room: QRect, words: str) -> None:
    """Say along the lower edge what the keys do while a frame is being marked."""
    painter.setFont(font(12))
    flags = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignCenter)
    inner = QRectF(room).adjusted(px(16), 0, -px(16), 0)
    used = painter.boundingRect(inner, flags, words)
    strip = QRectF(room.left(), 0, room.width(), used.height() + px(14))
    strip.moveBottom(room.bottom() + 1)
    painter.fillRect(strip, colour("ink"))
    painter.setPen(colour("card"))
    painter.drawText(strip.adjusted(px(16), 0, -px(16), 0), flags, words)


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
