"""A strip of business days, each with its quorum: a sign and figures, never colour alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.components.buttons import paint_focus
from ui.components.signs import Sign, paint_sign
from ui.components.style import Live, colour, font, px, tone

_WIDTH, _HEIGHT, _GAP = 62, 72, 6


@dataclass(frozen=True, slots=True)
class StripDay:
    """A day: what stands above and below it, in which tone, and what a reader says of it."""

    day: date
    above: str
    """The name of the weekday, short."""
    figures: str
    tone: str
    sign: Sign
    spoken: str
    marked: bool = False
    """Framed: the day that is proposed."""


class DayStrip(Live, QWidget):
    """Left and Right walk the days; Enter or a double click opens one.

    Signals: `chosen(object)` with the date, `opened(object)`.
    """

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self._days: tuple[StripDay, ...] = ()
        self._here = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.come_alive()

    def set_name(self, name: str) -> None:
        """What the strip is, for screen readers."""
        self._name = name
        self._say()

    def show_days(self, days: Sequence[StripDay]) -> None:
        """Show other days; the person stays on the day they stand on, else on the marked one."""
        before = self.day()
        self._days = tuple(days)
        at = next((n for n, each in enumerate(days) if each.day == before), None)
        marked = next((n for n, each in enumerate(days) if each.marked), 0)
        self._here = marked if at is None else at
        self._say()
        self.update()

    @property
    def days(self) -> tuple[StripDay, ...]:
        """What is shown."""
        return self._days

    def day(self) -> date | None:
        """The day stood on."""
        return self._days[self._here].day if self._here < len(self._days) else None

    def choose(self, day: date) -> None:
        """Stand on a day."""
        at = next((n for n, each in enumerate(self._days) if each.day == day), None)
        if at is not None and at != self._here:
            self._here = at
            self._say()
            self.update()
            self.chosen.emit(day)

    def _say(self) -> None:
        self.setAccessibleName(self._name)
        here = self._days[self._here].spoken if self._here < len(self._days) else ""
        self.setAccessibleDescription(here)
        self.setToolTip(here)

    def sizeHint(self) -> QSize:
        return QSize(px(_WIDTH * 5 + _GAP * 4), px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(_WIDTH * 3), px(_HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk and open."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if step and self._days:
            at = min(max(self._here + step, 0), len(self._days) - 1)
            self.choose(self._days[at].day)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._open()
        else:
            super().keyPressEvent(event)

    def _open(self) -> None:
        if self.day() is not None:
            self.opened.emit(self.day())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for each, box in self._boxes():
            if box.contains(event.position()):
                self.choose(each.day)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if any(box.contains(event.position()) for _, box in self._boxes()):
            self._open()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def _boxes(self) -> list[tuple[StripDay, QRectF]]:
        """As many days as there is room for, the one stood on among them."""
        fit = max(1, (self.width() + px(_GAP)) // px(_WIDTH + _GAP))
        first = min(max(self._here - fit + 1, 0), max(len(self._days) - fit, 0))
        shown = self._days[first : first + fit]
        step = px(_WIDTH + _GAP)
        return [
            (each, QRectF(place * step, 0, px(_WIDTH), self.height()))
            for place, each in enumerate(shown)
        ]

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for each, box in self._boxes():
            self._paint_day(painter, each, box.adjusted(1, 1, -1, -1))
        painter.end()

    def _paint_day(self, painter: QPainter, each: StripDay, box: QRectF) -> None:
        pair, here = tone(each.tone), each.day == self.day()
        painter.setPen(QPen(colour("accent" if each.marked else "line"), 2 if each.marked else 1))
        painter.setBrush(colour("accent_ground") if here else colour("card"))
        painter.drawRoundedRect(box, px(7), px(7))
        centre = Qt.AlignmentFlag.AlignCenter
        third = box.height() / 3
        painter.setFont(font(11))
        painter.setPen(colour("muted"))
        painter.drawText(QRectF(box.left(), box.top() + px(3), box.width(), third), centre,
                         each.above)  # fmt: skip
        painter.setFont(font(13, bold=True, tabular=True))
        painter.setPen(colour("ink"))
        middle = QRectF(box.left(), box.top() + third - px(2), box.width(), third)
        painter.drawText(middle, centre, f"{each.day.day:02}.{each.day.month:02}")
        pill = QRectF(box.left() + px(5), box.bottom() - px(25), box.width() - px(10), px(20))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(pair.ground)
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        cap = px(9)
        words = painter.fontMetrics().horizontalAdvance(each.figures)
        left = pill.center().x() - (words + cap + px(4)) / 2
        sign = QRectF(left, pill.center().y() - cap / 2, cap, cap)
        paint_sign(painter, each.sign, sign, pair.ink)
        painter.setFont(font(12, bold=True, tabular=True))
        painter.setPen(pair.ink)
        beside = QRectF(sign.right() + px(4), pill.top(), pill.width(), pill.height())
        painter.drawText(
            beside, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, each.figures
        )
        if here and self.hasFocus():
            paint_focus(painter, box, px(7))
