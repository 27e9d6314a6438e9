"""A sign standing alone in a layout, beside words that say the same."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.components.signs import Sign, paint_sign, sign_width
from ui.components.style import Live, colour, font


class Mark(Live, QWidget):
    """A sign as high as the capitals of its line; screen readers pass over it.

    Inks: late (red words), good, today, soon, muted, accent, ink.
    """

    def __init__(
        self,
        sign: Sign = Sign.NONE,
        ink: str = "ink",
        size: int = 12,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._sign, self._ink, self._size = sign, ink, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.come_alive()

    def show_sign(self, sign: Sign, ink: str) -> None:
        """Show another sign."""
        self._sign, self._ink = sign, ink
        self.updateGeometry()
        self.update()

    @property
    def sign(self) -> Sign:
        """The sign shown."""
        return self._sign

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(font(self._size))
        width = sign_width(self._sign, metrics.capHeight())
        return QSize(round(width) + 1 if width else 0, metrics.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        cap = QFontMetrics(font(self._size)).capHeight()
        top = (self.height() - cap) / 2
        painter = QPainter(self)
        paint_sign(painter, self._sign, QRectF(0.5, top, self.width(), cap), sign_ink(self._ink))
        painter.end()


def sign_ink(name: str) -> QColor:
    """The ink of a sign on a card."""
    tokens = {"late": "alarm", "today": "warm", "good": "good.text", "soon": "soon.text"}
    return colour(tokens.get(name, name))
