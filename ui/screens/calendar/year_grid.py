"""Twelve small months: days off, worked days and transfers by sign, colour and words."""

from __future__ import annotations

import calendar as months
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QLocale, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.deadlines.calendar import BusinessCalendar
from app.deadlines.terms import months_after
from ui.components.signs import Sign, paint_sign
from ui.components.style import Live, colour, font, px
from ui.screens.calendar.day_marks import DayMark, mark_of

_MONTHS, _WEEK, _WEEKS = 12, 7, 6
_COLUMNS = (4, 3, 2, 1)
"""How many months may stand side by side; as many as there is room for."""
_HEAD, _NAMES, _GAP, _ROW_GAP = 20, 16, 14, 8
_LEAST_WIDTH, _LEAST_HEIGHT = 18, 17
"""The least room of a day, in pixels at a text zoom of 100 %."""

_LOOKS: dict[DayMark, tuple[str, str, Sign]] = {
    DayMark.HOLIDAY: ("bad.ground", "bad.text", Sign.SOON),
    DayMark.MOVED_OFF: ("bad.ground", "bad.text", Sign.OPEN),
    DayMark.WORKED: ("soon.ground", "soon.text", Sign.PLUS),
    DayMark.BY_ACT: ("calm.ground", "calm.text", Sign.ALERT),
}


@dataclass(frozen=True, slots=True)
class Span:
    """A step's way through the year: from its start to its due date."""

    start: date
    due: date


def paint_day(painter: QPainter, box: QRectF, figure: str, mark: DayMark) -> None:
    """Paint one day as the year and its legend show it."""
    ground, ink, sign = _LOOKS.get(mark, ("", "muted" if mark is DayMark.WEEKEND else "ink", None))
    if ground:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(ground))
        painter.drawRoundedRect(box.adjusted(1, 0.5, -1, -0.5), px(4), px(4))
    painter.setPen(colour(ink))
    painter.setFont(font(11, bold=bool(ground), tabular=True))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, figure)
    if sign is not None:
        size = px(5)
        corner = QRectF(box.right() - size - px(1.5), box.top() + px(1.5), size, size)
        paint_sign(painter, sign, corner, colour(ink))


class YearGrid(Live, QWidget):
    """A year. Arrows walk by days and weeks, PgUp and PgDown by months; Enter opens a day.

    Signals: `chosen(date)` when the person goes to a day, also of another year; `opened(date)`
    on Enter or double click.
    """

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(self, words_of: Callable[[date], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words_of = words_of
        self._calendar: BusinessCalendar | None = None
        self._year, self._day, self._today = 2017, date(2017, 1, 1), date(2017, 1, 1)
        self._span: Span | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.come_alive()

    def show_year(self, calendar: BusinessCalendar, day: date, today: date) -> None:
        """Show the year of `day`, standing on it."""
        self._calendar, self._day, self._year, self._today = calendar, day, day.year, today
        self.words()
        self.update()

    def show_span(self, span: Span | None) -> None:
        """Show a step's days, its due date filled."""
        self._span = span
        self.update()

    @property
    def day(self) -> date:
        """The day the person stands on."""
        return self._day

    def words(self) -> None:
        if self._calendar is None:
            return
        self.setAccessibleName(self.tr("Calendar of {year}").replace("{year}", str(self._year)))
        self.setAccessibleDescription(self._words_of(self._day))
        event = QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
        QAccessible.updateAccessibility(event)

    def sizeHint(self) -> QSize:
        return QSize(self._least_width(4), self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._least_width(1), px(_HEAD + _NAMES + _WEEKS * _LEAST_HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the height that the months need in this width."""
        super().resizeEvent(event)
        rows = _MONTHS // self._columns()
        month = px(_HEAD + _NAMES + _WEEKS * _LEAST_HEIGHT)
        self.setMinimumHeight(rows * month + (rows - 1) * px(_ROW_GAP))

    def _least_width(self, columns: int) -> int:
        return columns * _WEEK * px(_LEAST_WIDTH) + (columns - 1) * px(_GAP)

    def _columns(self) -> int:
        fitting = (each for each in _COLUMNS if self._least_width(each) <= self.width())
        return next(fitting, 1)

    # --- where things are --------------------------------------------------------------------

    def _month_box(self, month: int) -> QRectF:
        columns, gap, row_gap = self._columns(), px(_GAP), px(_ROW_GAP)
        rows = _MONTHS // columns
        width = (self.width() - (columns - 1) * gap) / columns
        height = (self.height() - (rows - 1) * row_gap) / rows
        row, column = divmod(month - 1, columns)
        return QRectF(column * (width + gap), row * (height + row_gap), width, height)

    def box_of(self, day: date) -> QRectF:
        """Where a day of the shown year is painted."""
        month = self._month_box(day.month)
        top = month.top() + px(_HEAD + _NAMES)
        width = month.width() / _WEEK
        height = (month.bottom() - top) / _WEEKS
        place = day.day - 1 + day.replace(day=1).weekday()
        week, weekday = divmod(place, _WEEK)
        return QRectF(month.left() + weekday * width, top + week * height, width, height)

    def day_at(self, point: QPointF) -> date | None:
        """The day painted at `point`."""
        for month in range(1, 13):
            if self._month_box(month).contains(point):
                days = months.monthrange(self._year, month)[1]
                found = (date(self._year, month, each) for each in range(1, days + 1))
                return next((day for day in found if self.box_of(day).contains(point)), None)
        return None

    # --- painting ----------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._calendar is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for month in range(1, 13):
            self._paint_month(painter, month)
        painter.end()

    def _paint_month(self, painter: QPainter, month: int) -> None:
        box, locale = self._month_box(month), QLocale()
        name = locale.standaloneMonthName(month)
        painter.setFont(font(12, bold=True))
        painter.setPen(colour("ink"))
        head = QRectF(box.left() + px(4), box.top(), box.width(), px(_HEAD))
        painter.drawText(head, Qt.AlignmentFlag.AlignVCenter, name[:1].upper() + name[1:])
        painter.setFont(font(11))
        painter.setPen(colour("muted"))
        width = box.width() / _WEEK
        for weekday in range(_WEEK):
            place = QRectF(box.left() + weekday * width, head.bottom(), width, px(_NAMES))
            short = locale.standaloneDayName(weekday + 1, QLocale.FormatType.ShortFormat)[:2]
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, short)
        for number in range(1, months.monthrange(self._year, month)[1] + 1):
            self._paint_day(painter, date(self._year, month, number))

    def _paint_day(self, painter: QPainter, day: date) -> None:
        if self._calendar is None:
            return
        box, mark, span = self.box_of(day), mark_of(self._calendar, day), self._span
        radius = px(4)
        if span is not None and day == span.due:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("accent"))
            painter.drawRoundedRect(box.adjusted(1, 0.5, -1, -0.5), radius, radius)
            painter.setPen(colour("on_accent"))
            painter.setFont(font(11, bold=True, tabular=True))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(day.day))
        else:
            paint_day(painter, box, str(day.day), mark)
            if span is not None and span.start <= day < span.due:
                line = QRectF(box.left() + 1, box.bottom() - 2.5, box.width() - 2, 2)
                painter.fillRect(line, colour("accent"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        ring = box.adjusted(1.5, 1, -1.5, -1)
        if day == self._today:
            painter.setPen(QPen(colour("ink"), 1.2))
            painter.drawRoundedRect(ring, radius, radius)
        if day == self._day:
            painter.setPen(QPen(colour("accent"), 2.2 if self.hasFocus() else 1.2))
            painter.drawRoundedRect(ring, radius, radius)

    # --- keys and pointer --------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk by days, weeks and months."""
        key = Qt.Key(event.key())
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}
        turns = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key in steps:
            self.chosen.emit(self._day + timedelta(days=steps[key]))
        elif key in turns:
            self.chosen.emit(months_after(self._day, turns[key]))
        elif key == Qt.Key.Key_Home:
            self.chosen.emit(self._day.replace(day=1))
        elif key == Qt.Key.Key_End:
            last = months.monthrange(self._day.year, self._day.month)[1]
            self.chosen.emit(self._day.replace(day=last))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self._day)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the day under the pointer."""
        day = self.day_at(event.position())
        if day is not None:
            self.chosen.emit(day)
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the day under the pointer."""
        day = self.day_at(event.position())
        if day is not None:
            self.opened.emit(day)

    def event(self, event: QEvent) -> bool:
        """Tell the words of the day under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            day = self.day_at(QPointF(event.pos()))
            if day is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), self._words_of(day), self)
            return True
        return super().event(event)
