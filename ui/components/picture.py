"""Pictures of small widgets, kept by what they show: a key repaints dozens that look the same."""

from collections.abc import Callable, Hashable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPixmap, QPixmapCache
from PySide6.QtWidgets import QWidget

from ui.theme.worn import worn


def paint_kept(widget: QWidget, shown: Hashable, paint: Callable[[QPainter], None]) -> None:
    """Paint `widget` from the picture kept for `shown`, its size and the worn theme.

    `paint` makes the picture when there is none; `shown` names all that it looks at.
    """
    theme, size, scale = worn(), widget.size(), widget.devicePixelRatio()
    kind = type(widget).__name__
    name = repr((kind, shown, size.width(), size.height(), scale, theme.look, theme.zoom))
    picture = QPixmap()
    if not QPixmapCache.find(name, picture):
        picture = QPixmap(size * scale)
        picture.setDevicePixelRatio(scale)
        picture.fill(Qt.GlobalColor.transparent)
        within = QPainter(picture)
        paint(within)
        within.end()
        QPixmapCache.insert(name, picture)
    painter = QPainter(widget)
    painter.drawPixmap(0, 0, picture)
    painter.end()
