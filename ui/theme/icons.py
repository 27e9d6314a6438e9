"""The program's line icons, recoloured by token. An icon never stands without a name."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app.kernel.resource import RESOURCES

ICONS = RESOURCES / "icons"


@cache
def icon(name: str, color: str, size: int = 16) -> QIcon:
    """The icon `name` drawn in `color` (`#rrggbb`), sharp at 1, 1.5 and 2 times the size."""
    drawn = QIcon()
    for scale in (1.0, 1.5, 2.0):
        image = picture(name, color, round(size * scale))
        image.setDevicePixelRatio(scale)
        drawn.addPixmap(QPixmap.fromImage(image))
    return drawn


def picture(name: str, color: str, size: int) -> QImage:
    """The icon as a picture of `size` pixels; an unknown name is an error of the program."""
    source = (ICONS / f"{name}.svg").read_text(encoding="utf-8")
    renderer = QSvgRenderer(QByteArray(source.replace("currentColor", color).encode()))
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return image
