"""A date typed as dd.MM.yyyy, or picked from a calendar."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QCalendarWidget,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QToolButton,
    QWidget,
    QWidgetAction,
)

from ui.components.buttons import paint_focus
from ui.components.field import Field, set_line
from ui.components.style import colour, px
from ui.i18n.formats import date_text

_SHORT = 2


def written_date(text: str) -> date | None:
    """The date written as dd.MM.yyyy (also with one-digit parts, blanks, slashes or dashes)."""
    parts = text.replace("/", ".").replace("-", ".").replace(" ", ".").strip(".").split(".")
    if len(parts) == 1 and len(parts[0]) == len("ddMMyyyy"):
        whole = parts[0]
        parts = [whole[:2], whole[2:4], whole[4:]]
    try:
        day, month, year = (int(part) for part in parts if part)
        return date(year, month, day) if len(parts[-1]) == len("yyyy") else None
    except ValueError:
        return None


def shown_date(day: date | None) -> str:
    """A date as dd.MM.yyyy, the same in all languages; nothing for no date."""
    return date_text(day) if day is not None else ""


class _CalendarButton(QToolButton):
    """Opens the calendar; Alt+Down in the field does the same."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return QSize(px(24), px(24))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = px(13)
        box = QRectF((self.width() - size) / 2, (self.height() - size) / 2, size, size)
        painter.setPen(QPen(colour("muted"), 1.3))
        painter.drawRoundedRect(box, 2, 2)
        for x in (0.3, 0.7):
            top = box.top()
            at = box.left() + box.width() * x
            painter.drawLine(int(at), int(top) - 2, int(at), int(top) + 2)
        line = box.top() + box.height() * 0.34
        painter.drawLine(int(box.left()), int(line), int(box.right()), int(line))
        if self.hasFocus():
            paint_focus(painter, QRectF(self.rect()), px(4))
        painter.end()


class DateField(Field):
    """A date. What cannot be read as a date shows its own error under the field.

    Signals: `changed(object)` with the date, or None, when a whole date has been typed or
    picked or the field emptied; `left()` when the focus goes or Enter is pressed.
    """

    changed = Signal(object)
    left = Signal()

    def __init__(self, label: str = "", parent: QWidget | None = None) -> None:
        self.edit = QLineEdit()
        self.edit.setMaxLength(10)
        super().__init__(self.edit, label, parent)
        self._value: date | None = None
        self._unreadable = False
        self._button = _CalendarButton()
        inside = QHBoxLayout(self.edit)
        inside.setContentsMargins(0, 0, 4, 0)
        inside.addStretch(1)
        inside.addWidget(self._button)
        self._button.clicked.connect(self.open_calendar)
        opener = QAction(self)
        opener.setShortcut(QKeySequence("Alt+Down"))
        opener.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        opener.triggered.connect(self.open_calendar)
        self.addAction(opener)
        self.edit.textEdited.connect(self._edited)
        self.edit.editingFinished.connect(self._finished)
        self.come_alive()

    def words(self) -> None:
        self.edit.setPlaceholderText(QCoreApplication.translate("DateField", "dd.mm.yyyy"))
        calendar = QCoreApplication.translate("DateField", "Open the calendar (Alt+Down)")
        self._button.setAccessibleName(calendar)
        self._button.setToolTip(calendar)
        if self._unreadable:
            self._say_unreadable()

    def colours(self) -> None:
        set_line(self.edit, figures=True)
        self.edit.setTextMargins(0, 0, px(18), 0)

    def value(self) -> date | None:
        """The date, or None when nothing or no date is written."""
        return self._value

    def set_value(self, day: date | None) -> None:
        """Show a date, without a signal."""
        self._value = day
        if written_date(self.edit.text()) != day or day is None:
            self.edit.setText(shown_date(day))
        self._take_back()

    def is_readable(self) -> bool:
        """Whether what is written is a date, or nothing."""
        return not self.edit.text().strip() or written_date(self.edit.text()) is not None

    def set_read_only(self, read_only: bool) -> None:  # noqa: FBT001 - as Qt's own setters
        """Let it be read and copied, not changed."""
        self.edit.setReadOnly(read_only)
        self._button.setVisible(not read_only)

    def _edited(self, text: str) -> None:
        if text.endswith(".."):  # the dot was there already: one typed by hand is that same dot
            text = text[:-1]
            self.edit.setText(text)
        at_end = self.edit.cursorPosition() == len(text)
        digits = text.replace(".", "")
        growing = at_end and digits.isdigit() and len(text) > len(shown_date(self._value) or "")
        if (
            growing
            and "." not in text[-1:]
            and len(text) in (_SHORT, 5)
            and text.count(".") < _SHORT
        ):
            self.edit.setText(text + ".")
        self._take_back()
        found = written_date(self.edit.text())
        if found != self._value:
            self._value = found
            self.changed.emit(found)

    def _finished(self) -> None:
        if self.is_readable():
            self._take_back()
            self.edit.setText(shown_date(self._value))
        else:
            self._unreadable = True
            self._say_unreadable()
        self.left.emit()

    def _say_unreadable(self) -> None:
        self.set_error(
            QCoreApplication.translate("DateField", "No such date. Write it as 05.12.2026")
        )

    def _take_back(self) -> None:
        if self._unreadable:
            self._unreadable = False
            self.set_error("")

    def open_calendar(self) -> None:
        """Open the calendar under the field; Esc closes it."""
        if self.edit.isReadOnly() or not self.edit.isEnabled():
            return
        menu = QMenu(self)
        calendar = QCalendarWidget(menu)
        calendar.setLocale(self.locale())
        calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        if self._value is not None:
            calendar.setSelectedDate(QDate(self._value.year, self._value.month, self._value.day))
        calendar.setAccessibleName(self.edit.accessibleName())
        action = QWidgetAction(menu)
        action.setDefaultWidget(calendar)
        menu.addAction(action)
        calendar.activated.connect(self._picked)
        calendar.clicked.connect(self._picked)
        calendar.clicked.connect(menu.close)
        calendar.activated.connect(menu.close)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.edit.mapToGlobal(QPoint(0, self.edit.height())))
        calendar.setFocus()

    def _picked(self, picked: QDate) -> None:
        day = date(picked.year(), picked.month(), picked.day())
        changed = day != self._value
        self.set_value(day)
        self.edit.setText(shown_date(day))
        if changed:
            self.changed.emit(day)
