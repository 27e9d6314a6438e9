"""Signs drawn as shapes, so that they look alike with every font and at every scale."""

from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF


class Sign(StrEnum):
    """A shape that stands before words and repeats what they say."""

    NONE = "none"
    LATE = "late"
    """A triangle with an exclamation mark after it."""
    TODAY = "today"
    """A diamond."""
    SOON = "soon"
    """A small disc."""
    DONE = "done"
    """A tick."""
    WARN = "warn"
    """A triangle."""
    OPEN = "open"
    """A ring: not there yet."""
    NOW = "now"
    """A triangle pointing right: being heard now."""
    ALERT = "alert"
    """An exclamation mark."""
    PAGE = "page"
    """A page: an evidence in a scan."""
    PLUS = "plus"
    CROSS = "cross"


def sign_width(sign: Sign, size: float) -> float:
    """Width of the sign in a line whose capital letters are `size` pixels high."""
    if sign is Sign.NONE:
        return 0
    narrow = {Sign.LATE: 1.55, Sign.SOON: 0.75, Sign.ALERT: 0.4}
    return size * narrow.get(sign, 1.0)


def paint_sign(painter: QPainter, sign: Sign, box: QRectF, ink: QColor) -> None:
    """Paint the sign into `box`, whose height is the height of capital letters."""
    if sign is Sign.NONE:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    height = box.height()
    if sign in _STROKED:
        width = 1.0 if sign in (Sign.OPEN, Sign.PAGE) else 1.4
        pen = QPen(ink, height / 8 * width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
    painter.drawPath(_shape(sign, box.topLeft(), height))
    painter.restore()


_Points = tuple[tuple[float, float], ...]
_TRIANGLE: _Points = ((0.5, 0.02), (1.0, 1.0), (0.0, 1.0))
_FILLED: dict[Sign, _Points] = {
    Sign.LATE: _TRIANGLE,
    Sign.WARN: _TRIANGLE,
    Sign.TODAY: ((0.5, -0.02), (1.0, 0.5), (0.5, 1.02), (0.0, 0.5)),
    Sign.NOW: ((0.1, 0.0), (0.95, 0.5), (0.1, 1.0)),
}
_DRAWN: dict[Sign, tuple[_Points, ...]] = {
    Sign.DONE: (((0.08, 0.55), (0.38, 0.88), (0.92, 0.12)),),
    Sign.PLUS: (((0.5, 0.1), (0.5, 0.9)), ((0.1, 0.5), (0.9, 0.5))),
    Sign.CROSS: (((0.15, 0.15), (0.85, 0.85)), ((0.85, 0.15), (0.15, 0.85))),
    Sign.PAGE: (
        ((0.12, 0.0), (0.88, 0.0), (0.88, 1.0), (0.12, 1.0), (0.12, 0.0)),
        ((0.3, 0.35), (0.7, 0.35)),
        ((0.3, 0.65), (0.7, 0.65)),
    ),
}
_DISCS = {Sign.SOON: (0.36, 0.52, 0.34), Sign.OPEN: (0.5, 0.5, 0.42)}
_EXCLAIMS = {Sign.LATE: 1.25, Sign.ALERT: 0.1}
_STROKED = (*_DRAWN, Sign.OPEN)


def _shape(sign: Sign, at: QPointF, size: float) -> QPainterPath:
    path = QPainterPath()

    def put(points: _Points) -> list[QPointF]:
        return [at + QPointF(x * size, y * size) for x, y in points]

    def disc(x: float, y: float, radius: float) -> None:
        path.addEllipse(at + QPointF(x * size, y * size), radius * size, radius * size)

    if sign in _FILLED:
        path.addPolygon(QPolygonF(put(_FILLED[sign])))
        path.closeSubpath()
    if sign in _DISCS:
        disc(*_DISCS[sign])
    if sign in _EXCLAIMS:
        x = _EXCLAIMS[sign]
        path.addPolygon(
            QPolygonF(put(((x, 0.0), (x + 0.2, 0.0), (x + 0.17, 0.65), (x + 0.03, 0.65))))
        )
        path.closeSubpath()
        disc(x + 0.1, 0.88, 0.12)
    for points in _DRAWN.get(sign, ()):
        first, *rest = put(points)
        path.moveTo(first)
        for point in rest:
            path.lineTo(point)
    return path
