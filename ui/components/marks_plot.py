"""How the members' marks lie: dots on a line with the median, or a bar of their range."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.components.mark import sign_ink
from ui.components.signs import Sign, paint_sign
from ui.components.style import Live, colour, font, mixed, px

DOTS, RANGE = "dots", "range"

_ROW = {DOTS: 28, RANGE: 34}
_GAP = 16
_NOTE = 17


@dataclass(frozen=True, slots=True)
class MarksLine:
    """A criterion: its name, the marks as shares of the most (0 to 1), and the median's share."""

    name: str
    shares: tuple[float, ...]
    median: float | None
    figure: str
    """What stands at the right, such as "91 %" or "20 of 25"."""
    spread: bool = False
    """The members differ more than is usual."""
    own: float | None = None
    """The mark of the one who looks, among the others: its dot is filled."""
    note: str = ""
    """A line below, such as how far one's own mark is from the median, after a triangle."""


class MarksPlot(Live, QWidget):
    """A line for each criterion, scaled to the width; its text is what a screen reader says.

    Looks: `DOTS` shows each member without a name; `RANGE` shows from the least to the most.
    """

    def __init__(self, look: str = DOTS, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._lines: tuple[MarksLine, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.come_alive()

    def show_lines(self, lines: Sequence[MarksLine]) -> None:
        """Show other marks."""
        self._lines = tuple(lines)
        self.words()
        self.updateGeometry()
        self.update()

    def words(self) -> None:
        translate = QCoreApplication.translate
        self.setAccessibleName(translate("MarksPlot", "Marks by criterion"))
        spoken = []
        for line in self._lines:
            words = translate(
                "MarksPlot", "{criterion}: median {figure}, %n mark(s)", None, len(line.shares)
            )
            words = words.replace("{criterion}", line.name).replace("{figure}", line.figure)
            spoken.append(f"{words}, {line.note}" if line.note else words)
        self.setAccessibleDescription("; ".join(spoken))

    def sizeHint(self) -> QSize:
        rows = px(_ROW[self._look]) * max(len(self._lines), 1)
        return QSize(px(420), rows + px(_NOTE) * sum(1 for line in self._lines if line.note))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(240), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        names = QFontMetrics(font(12))
        widest = max((names.horizontalAdvance(line.name) for line in self._lines), default=0)
        figures = max((names.horizontalAdvance(line.figure) for line in self._lines), default=0)
        name_width = min(widest, self.width() * 2 // 5) + px(_GAP)
        row = px(_ROW[self._look])
        top = 0
        for line in self._lines:
            box = QRectF(0, top, self.width(), row)
            self._paint_words(painter, line, box, name_width - px(_GAP))
            right = box.right() - figures - px(_GAP)
            plot = QRectF(box.left() + name_width, box.top(), right - name_width, row)
            if self._look == DOTS:
                _paint_dots(painter, line, plot)
            else:
                _paint_range(painter, line, plot)
            top += row
            if line.note:
                _paint_note(painter, line.note, QRectF(0, top, self.width(), px(_NOTE)))
                top += px(_NOTE)
        painter.end()

    @staticmethod
    def _paint_words(painter: QPainter, line: MarksLine, box: QRectF, width: float) -> None:
        painter.setFont(font(12, tabular=True))
        painter.setPen(colour("ink"))
        metrics = painter.fontMetrics()
        name = metrics.elidedText(line.name, Qt.TextElideMode.ElideRight, int(width) + 1)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)
        painter.setPen(colour("alarm" if line.spread else "muted"))
        side = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(box, side, line.figure)


def _paint_note(painter: QPainter, note: str, box: QRectF) -> None:
    painter.setFont(font(12))
    painter.setPen(colour("muted"))
    metrics = painter.fontMetrics()
    cap = metrics.capHeight()
    sign = QRectF(0.5, box.center().y() - cap / 2, cap, cap)
    paint_sign(painter, Sign.WARN, sign, sign_ink("today"))
    words = box.adjusted(cap + px(6), 0, 0, 0)
    shown = metrics.elidedText(note, Qt.TextElideMode.ElideRight, int(words.width()))
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


def _soft_accent() -> QColor:
    return mixed(colour("accent"), colour("card"), 0.72)


def _paint_dots(painter: QPainter, line: MarksLine, plot: QRectF) -> None:
    radius = px(9) / 2
    base = plot.bottom() - px(5)
    painter.setPen(QPen(colour("line"), 1))
    painter.drawLine(QPointF(plot.left(), base), QPointF(plot.right(), base))
    painter.setPen(QPen(colour("card"), 1))
    width = plot.width() - 2 * radius
    centre = base - px(9)
    places = [plot.left() + radius + share * width for share in sorted(line.shares)]
    own = None if line.own is None else plot.left() + radius + line.own * width
    for place, given in _apart(places, radius):
        x = min(max(place, plot.left() + radius), plot.right() - radius)
        mine = own is not None and abs(given - own) < 0.5
        painter.setBrush(colour("accent") if mine else _soft_accent())
        painter.drawEllipse(QPointF(x, centre), radius, radius)
        if mine:
            own = None
    if line.median is not None:
        at = plot.left() + radius + line.median * width
        painter.fillRect(QRectF(at - 1, base - px(19), 2, px(20)), colour("ink"))


def _apart(places: list[float], radius: float) -> list[tuple[float, float]]:
    """Equal marks stand side by side around their place, so that they can be counted."""
    return [
        (place + (number - (places.count(place) - 1) / 2) * radius * 1.4, place)
        for place in dict.fromkeys(places)
        for number in range(places.count(place))
    ]


def _paint_range(painter: QPainter, line: MarksLine, plot: QRectF) -> None:
    height = px(12)
    track = QRectF(plot.left(), plot.center().y() - height / 2, plot.width(), height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour("calm.ground"))
    painter.drawRoundedRect(track, height / 2, height / 2)
    if line.shares:
        least, most = min(line.shares), max(line.shares)
        left = track.left() + least * track.width()
        width = max((most - least) * track.width(), height)
        left = min(left, track.right() - width)
        painter.setBrush(mixed(colour("accent"), colour("card"), 0.5))
        painter.drawRoundedRect(QRectF(left, track.top(), width, height), height / 2, height / 2)
    if line.median is not None:
        at = min(
            max(track.left() + line.median * track.width(), track.left() + 2), track.right() - 2
        )
        painter.fillRect(QRectF(at - 1.5, track.top() - px(4), 3, height + px(8)), colour("accent"))
