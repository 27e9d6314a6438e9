"""A person as a round badge with initials."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.components.style import Live, colour, font, mixed, px

SIZE = 26


def initials(name: str) -> str:
    """First letters of the first two words, without dots: "Айгүл Нұрланқызы" gives "АН"."""
    words = [word for word in name.replace(".", " ").split() if word[:1].isalpha()]
    return "".join(word[0].upper() for word in words[:2])


class PersonBadge(Live, QWidget):
    """The badge; `faint` is for those who are absent or recused."""

    def __init__(
        self,
        name: str = "",
        *,
        faint: bool = False,
        size: int = SIZE,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name, self._faint, self._size = name, faint, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_person(name, faint=faint)
        self.come_alive()

    def show_person(self, name: str, *, faint: bool = False) -> None:
        """Show somebody else."""
        self._name, self._faint = name, faint
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(self._size), px(self._size))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_badge(painter, QRectF(self.rect()), self._name, faint=self._faint)
        painter.end()


def paint_badge(painter: QPainter, box: QRectF, name: str, *, faint: bool) -> None:
    """Paint the badge of a person into a square."""
    ground = colour("accent")
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(mixed(ground, colour("card"), 0.35) if faint else ground)
    painter.drawEllipse(box)
    painter.setFont(font(11, bold=True))
    painter.setPen(colour("on_accent"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, initials(name))
