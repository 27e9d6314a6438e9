"""The quorum forecast: until when a session is safe, on which days, and whom to call."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QDate, QEvent, QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.commission.forecast import DossierForecast, Forecast, ForecastDay
from app.kernel.ids import Id
from ui.components.buttons import SECONDARY, Button
from ui.components.card import Card
from ui.components.day_strip import DayStrip, StripDay
from ui.components.label import ALARM, BODY, FIGURE, MUTED, Label
from ui.components.signs import Sign
from ui.components.style import px
from ui.i18n.formats import date_text, weekday_text
from ui.i18n.languages import Languages
from ui.screens.sessions.view_model import SessionsModel

_LINES = 3


class ForecastCard(Card):
    """Shown to who plans. `planning(object)` asks to plan a session on a day."""

    planning = Signal(object)

    def __init__(self, model: SessionsModel, languages: Languages) -> None:
        super().__init__()
        self._model, self._languages = model, languages
        self._lead = Label("", MUTED)
        self.big = Label("", FIGURE)
        self.big.setObjectName("last_safe_day")
        self._below = Label("", MUTED, wrap=True)
        self.strip = DayStrip()
        self.strip.setObjectName("forecast_days")
        self.trouble = Label("", BODY, wrap=True)
        self.trouble.setObjectName("forecast_trouble")
        self.plan = Button("", SECONDARY)
        self.plan.setObjectName("plan_on_day_button")
        words = QVBoxLayout()
        words.setSpacing(px(1))
        for part in (self._lead, self.big, self._below):
            words.addWidget(part)
        words.addStretch(1)
        days = QVBoxLayout()
        days.setSpacing(px(8))
        days.addWidget(self.strip)
        row = QHBoxLayout()
        row.setSpacing(px(16))
        row.addLayout(words, 2)
        row.addLayout(days, 3)
        foot = QHBoxLayout()
        foot.setSpacing(px(12))
        foot.addWidget(self.trouble, 1)
        foot.addWidget(self.plan)
        self.body.addLayout(row)
        self.body.addLayout(foot)
        self.strip.chosen.connect(lambda _day: self._say_plan())
        self.strip.opened.connect(self.planning)
        self.plan.clicked.connect(lambda: self.planning.emit(self.strip.day()))
        self.hide()

    def show_page(self) -> None:
        """Show the forecast; nothing is shown where nothing waits."""
        page = self._model.page
        found = page.forecast if page else None
        self.setVisible(found is not None and bool(found.days))
        if found is None:
            return
        self.setAccessibleName(self.tr("Quorum forecast"))
        self._say_last(found)
        self.strip.set_name(self.tr("Days ahead: Left and Right walk, Enter plans a session"))
        self.strip.show_days([self._day(each, found.last_safe) for each in found.days])
        self._say_trouble(found)
        self._say_plan()

    def _say_last(self, found: Forecast) -> None:
        self._lead.setText(self.tr("Last safe day for a session"))
        if found.last_safe is None:
            self.big.set_kind(ALARM)
            self.big.setText(self.tr("No day is safe"))
        else:
            self.big.set_kind(FIGURE)
            self.big.setText(date_text(found.last_safe))
        waiting = self.tr("%n dossier(s) wait", None, len(found.dossiers))
        day = weekday_text(found.last_safe) if found.last_safe else ""
        due = ""
        if found.due_first is not None:
            due = self.tr("first due {day}").replace("{day}", date_text(found.due_first))
        self._below.setText(" · ".join(part for part in (day, waiting, due) if part))

    def _day(self, each: ForecastDay, last_safe: date | None) -> StripDay:
        quorum = (
            self.tr("{day}: quorum, {present} come, {needed} needed; {covers} in time")
            if each.met
            else self.tr("{day}: no quorum, {present} come, {needed} needed; {covers} in time")
        )
        spoken = quorum.replace("{day}", f"{date_text(each.day)}, {weekday_text(each.day)}")
        for name, figure in (
            ("present", each.present),
            ("needed", each.needed),
            ("covers", each.covers),
        ):
            spoken = spoken.replace(f"{{{name}}}", str(figure))
        if each.absent:
            away = self.tr("away: {names}").replace("{names}", self._names(each.absent))
            spoken = f"{spoken}; {away}"
        short = QLocale().dayName(each.day.isoweekday(), QLocale.FormatType.ShortFormat)
        return StripDay(
            each.day,
            short,
            f"{each.present} / {each.needed}",
            "good" if each.met else "late",
            Sign.DONE if each.met else Sign.WARN,
            spoken,
            marked=each.day == last_safe,
        )

    def _say_trouble(self, found: Forecast) -> None:
        """What to do so that each dossier is heard in time; equal advice stands once."""
        advice: dict[str, list[str]] = {}
        for each in found.dossiers:
            words = self._advice(each)
            if words:
                advice.setdefault(words, []).append(each.number)
        lines = [f"{words} {self._which(numbers)}" for words, numbers in advice.items()]
        if len(lines) > _LINES:
            rest = self.tr("and %n more", None, len(lines) - _LINES)
            lines = [*lines[:_LINES], rest]
        self.trouble.setText(
            "\n".join(lines) or self.tr("Every dossier has its quorum until it is due.")
        )

    def _which(self, numbers: list[str]) -> str:
        if len(numbers) == 1:
            return f"№ {numbers[0]}"
        return self.tr("%n dossier(s)", None, len(numbers))

    def _advice(self, each: DossierForecast) -> str:
        today = self._model.page.today if self._model.page else each.due
        day = QLocale().toString(QDate(each.due.year, each.due.month, each.due.day), "dd.MM")
        if each.due < today:
            return self.tr("▲ Overdue since {day}:").replace("{day}", day)
        if not each.within_reach:
            return self.tr("▲ No quorum can be had on {day}:").replace("{day}", day)
        if not each.call:
            return ""
        words = self.tr("▲ Call {names} to hold the quorum on {day}:")
        return words.replace("{names}", self._names(each.call)).replace("{day}", day)

    def _names(self, people: Iterable[Id]) -> str:
        page, pick = self._model.page, self._languages.pick
        found = []
        for person in people:
            name = page.names.get(person) if page else None
            words = pick(name) if name is not None else "—"
            if page is not None and person in page.spare:
                words = self.tr("{name} (substitute)").replace("{name}", words)
            found.append(words)
        return ", ".join(found)

    def _say_plan(self) -> None:
        day = self.strip.day()
        self.plan.setVisible(day is not None)
        if day is not None:
            shown = f"{day.day:02}.{day.month:02}"
            self.plan.setText(self.tr("Plan on {day}").replace("{day}", shown))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "plan"):
            self.show_page()
