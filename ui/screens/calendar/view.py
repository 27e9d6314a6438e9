"""The calendar: the year, the changes of its days, and the deadline calculator."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from app.kernel.outcome import Changes, Refusal
from ui.actions.registry import Action
from ui.components.buttons import PRIMARY, QUIET, Button
from ui.components.card import Card
from ui.components.chip import Chip
from ui.components.label import MUTED, TITLE, Label
from ui.components.segmented import Segmented
from ui.components.signs import Sign
from ui.components.style import px
from ui.i18n.noop import QT_TRANSLATE_NOOP
from ui.screens import Screen, ScreenContext
from ui.screens.calendar.changes_panel import ChangesPanel
from ui.screens.calendar.day_marks import day_words
from ui.screens.calendar.deadline_panel import DeadlinePanel
from ui.screens.calendar.legend import legend
from ui.screens.calendar.view_model import CalendarModel
from ui.screens.calendar.year_grid import Span, YearGrid
from ui.theme.dress import dress

_DATES, _CHANGES = "dates", "changes"
_FIRST, _LAST = 2000, 2099


class CalendarScreen(Screen):
    """The year at the left; at the right the dates of a procedure, or the changes."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self.model = CalendarModel(context.desk, context.tick.today, self)
        self.title, self.year_label = Label("", TITLE), Label("", TITLE)
        self.before, self.after = Button("‹", QUIET), Button("›", QUIET)
        self.state = Chip()
        self.year_button = Button("", PRIMARY)
        self.grid, self.legend = YearGrid(self._words_of), legend()
        self._scroll = _scrolled(self.grid)
        self.day_line = Label("", MUTED, wrap=True)
        self.tabs = Segmented()
        self.dates = DeadlinePanel(self.model, context.languages)
        self.changes = ChangesPanel(self.model, context.languages)
        self._panels = QStackedWidget()
        for widget, name in (
            (self.before, "previous_year_button"),
            (self.after, "next_year_button"),
            (self.year_button, "take_over_button"),
            (self.grid, "year"),
            (self.tabs, "calendar_tabs"),
        ):
            widget.setObjectName(name)
        self._build()
        self._wire()
        self.retranslate()

    # --- building ----------------------------------------------------------------------------

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(px(8))
        for widget in (self.title, self.before, self.year_label, self.after, self.state):
            head.addWidget(widget)
        head.insertSpacing(1, px(8))
        head.addStretch(1)
        head.addWidget(self.year_button)
        year = Card()
        year.body.addWidget(self._scroll, 1)
        year.body.addWidget(self.day_line)
        year.body.addWidget(self.legend)
        side = Card()
        for panel in (self.dates, self.changes):
            self._panels.addWidget(_scrolled(panel))
        side.body.addWidget(self.tabs)
        side.body.addWidget(self._panels, 1)
        side.setMinimumWidth(px(320))
        side.setMaximumWidth(px(360))
        middle = QHBoxLayout()
        middle.setSpacing(px(12))
        middle.addWidget(year, 3)
        middle.addWidget(side, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        column.addLayout(head)
        column.addLayout(middle, 1)

    def _wire(self) -> None:
        model = self.model
        self.before.clicked.connect(lambda: self._turn(-1))
        self.after.clicked.connect(lambda: self._turn(+1))
        self.year_button.clicked.connect(self._take_over)
        self.tabs.chosen.connect(self._show_panel)
        self.grid.chosen.connect(self._go)
        self.grid.opened.connect(self._open_day)
        self.changes.stood_on.connect(self._go)
        model.page_read.connect(self._show_year)
        model.dates_found.connect(self._show_span)
        model.changed.connect(model.read)
        model.refused.connect(self._refused)

    # --- what the frame asks -----------------------------------------------------------------

    def open(self, params: dict[str, object]) -> None:
        """Show today, `day`, or the whole `year`; `panel` "changes" shows the changes."""
        day, year = params.get("day"), params.get("year")
        if isinstance(year, int) and year != self.model.year:
            day = date(year, 1, 1)
        if isinstance(day, date):
            self.model.year, self.model.day = day.year, day
        if params.get("panel") == _CHANGES:
            self.tabs.set_value(_CHANGES)
            self._show_panel(_CHANGES)
        self.model.read()

    def refresh(self, changes: Changes) -> None:
        """Read again when the calendar was changed, or a new day begins."""
        if not changes.touched or changes.touches("CalendarYear", "CalendarOverride"):
            self.model.read()

    def panes(self) -> list[QWidget]:
        """The year, and the panel beside it."""
        here = self.dates.received if self.tabs.value() == _DATES else self.changes.list
        return [self.grid, here]

    def actions_here(self) -> list[Action]:
        """Turning the years; for administrators, entering a change."""
        context = "CalendarScreen"
        here = [
            Action("calendar.before", context,
                   QT_TRANSLATE_NOOP("CalendarScreen", "Previous year"),
                   lambda: self._turn(-1), icon="previous", key="Ctrl+PgUp"),
            Action("calendar.after", context, QT_TRANSLATE_NOOP("CalendarScreen", "Next year"),
                   lambda: self._turn(+1), icon="next", key="Ctrl+PgDown"),
            Action("calendar.today", context,
                   QT_TRANSLATE_NOOP("CalendarScreen", "Back to today"),
                   lambda: self._go(self.context.tick.today), icon="calendar", key="Ctrl+T"),
        ]  # fmt: skip
        if self.model.may_edit:
            here.append(
                Action("calendar.change", context,
                       QT_TRANSLATE_NOOP("CalendarScreen", "Enter a change of the calendar"),
                       self._begin_change, icon="add", key="Ctrl+N")
            )  # fmt: skip
        return here

    def retranslate(self) -> None:
        """Take the words of the language in use."""
        self.title.setText(self.tr("Calendar"))
        for button, words in (
            (self.before, self.tr("Previous year")),
            (self.after, self.tr("Next year")),
        ):
            button.setAccessibleName(words)
            button.setToolTip(words)
        self.tabs.set_name(self.tr("Beside the year"))
        self.tabs.set_choices([(_DATES, self.tr("Deadlines")), (_CHANGES, self.tr("Changes"))])
        self._show_state()
        self._show_day()

    # --- showing -----------------------------------------------------------------------------

    def _show_year(self) -> None:
        page = self.model.page
        if page is None:
            return
        self.grid.show_year(page.calendar, self.model.day, self.context.tick.today)
        place = self.grid.box_of(self.model.day).center().toPoint()
        self._scroll.ensureVisible(place.x(), place.y(), 0, px(24))
        self._show_state()
        self._show_day()
        self._show_span()

    def _show_state(self) -> None:
        page, year = self.model.page, str(self.model.year)
        self.year_label.setText(year)
        self.before.setEnabled(self.model.year > _FIRST)
        self.after.setEnabled(self.model.year < _LAST)
        if page is None:
            self.year_button.hide()
            return
        if not page.known:
            self.state.say(self.tr("Not taken over"), "plain")
            words = self.tr("Take {year} over")
        elif not page.confirmed:
            self.state.say(self.tr("Preliminary: not confirmed"), "today", Sign.TODAY)
            words = self.tr("Confirm {year}")
        else:
            self.state.say(self.tr("Confirmed"), "good", Sign.DONE)
            words = ""
        self.state.setToolTip(page.seed_version)
        self.year_button.setText(words.replace("{year}", year))
        self.year_button.setVisible(bool(words) and self.model.may_edit)

    def _show_day(self) -> None:
        self.day_line.setText(self._words_of(self.model.day))

    def _show_span(self) -> None:
        chosen = self.model.chosen
        shown = chosen is not None and self.tabs.value() == _DATES
        self.grid.show_span(Span(chosen.starts, chosen.due) if shown and chosen else None)

    def _words_of(self, day: date) -> str:
        page = self.model.page
        return "" if page is None else day_words(page.calendar, day, self.context.languages.pick)

    # --- acting ------------------------------------------------------------------------------

    def _turn(self, by: int) -> None:
        year = self.model.year + by
        if _FIRST <= year <= _LAST:
            self.model.go_to_year(year)

    def _go(self, day: object) -> None:
        if isinstance(day, date) and _FIRST <= day.year <= _LAST and day != self.model.day:
            self.model.go_to_day(day)

    def _open_day(self, day: object) -> None:
        if not isinstance(day, date):
            return
        if self.tabs.value() == _DATES:
            self.dates.show_received(day)
        elif self.model.may_edit:
            self.changes.begin()

    def _show_panel(self, key: str) -> None:
        self._panels.setCurrentIndex(0 if key == _DATES else 1)
        self._show_span()

    def _begin_change(self) -> None:
        self.tabs.set_value(_CHANGES)
        self._show_panel(_CHANGES)
        self.changes.begin()

    def _take_over(self) -> None:
        page = self.model.page
        if page is not None:
            self.model.take_over(confirmed=page.known)

    def _refused(self, refusal: object) -> None:
        if isinstance(refusal, Refusal) and not self.changes.is_entering:
            self.context.notices.refusal(refusal)


def _scrolled(widget: QWidget) -> QScrollArea:
    """`widget` under a bar that comes only where it does not fit."""
    area = QScrollArea()
    area.setWidget(dress(widget, "clear"))
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area
