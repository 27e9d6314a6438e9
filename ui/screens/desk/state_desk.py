"""The administrator's desk: no dossiers, but what the office stands on and what it still lacks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.kernel.text import Language
from ui.components.banner import GOOD, WARNING, Banner
from ui.components.card import Card
from ui.components.check_row import CheckItem, CheckRow, CheckState
from ui.components.date_field import shown_date
from ui.components.scrolling import scrolling
from ui.i18n.formats import moment_text
from ui.i18n.roles import role_text
from ui.screens.desk.provider_sheet import ProviderSheet
from ui.screens.desk.state import OfficeState, YearState, read_state

if TYPE_CHECKING:
    from ui.screens import ScreenContext


_CARDS = ("office", "people", "calendar", "criteria", "law")
_PROVIDER = "provider"
"""No place of its own: a sheet over the desk."""


@dataclass(frozen=True, slots=True)
class Matter:
    """One line: how it stands, and the place where it is put right."""

    item: CheckItem
    place: str
    params: dict[str, object]

    @property
    def wanting(self) -> bool:
        """Whether something should be done."""
        return self.item.state is not CheckState.GOOD


class StateDesk(QWidget):
    """Cards of what the administrator looks after; each line leads to its place."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self._context = context
        self._state: OfficeState | None = None
        self._shown: list[Matter] = []
        self.banner = Banner()
        self.cards = {name: Card(flush=True) for name in _CARDS}
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(12)
        for place, card in enumerate(self.cards.values()):
            grid.addWidget(card, place // 2, place % 2)
        grid.setRowStretch(3, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.banner)
        column.addWidget(scrolling(inside), 1)
        if context.backups is not None:
            context.backups.changed.connect(self.retranslate)

    def read_again(self) -> None:
        """Read how the office stands."""
        self._context.desk.ask(read_state, self._show)

    def _show(self, state: OfficeState) -> None:
        self._state = state
        self.retranslate()

    def retranslate(self) -> None:
        """Put the state into the words of the language in use."""
        state = self._state
        if state is None:
            return
        titles = {
            "office": self.tr("This office"),
            "calendar": self.tr("Calendar of business days"),
            "criteria": self.tr("Criteria"),
            "people": self.tr("People and the Commission"),
            "law": self.tr("What the regulation leaves open"),
        }
        matters = {
            "office": [self._provider(state), *self._backups()],
            "calendar": [self._year(year) for year in state.years],
            "criteria": [self._criteria(state)],
            "people": [self._people(state), self._commission(state)],
            "law": [self._readings(state), *self._samples(state)],
        }
        for name, card in self.cards.items():
            card.set_title(titles[name])
            self._fill(card, matters[name])
        wanting = sum(1 for each in matters.values() for matter in each if matter.wanting)
        if wanting:
            self.banner.tell(
                WARNING,
                self.tr("%n thing(s) need attention", "", wanting),
                self.tr("The administrator sees no dossiers: only what they are worked by."),
                lasting=True,
            )
        else:
            self.banner.tell(GOOD, self.tr("Everything is in order"), lasting=True)

    def _fill(self, card: Card, matters: list[Matter]) -> None:
        while (old := card.body.takeAt(0)) is not None:
            widget = old.widget()
            if widget is not None:
                widget.deleteLater()
        for matter in matters:
            row = CheckRow(matter.item)
            row.setObjectName(f"state_{matter.place}")
            row.clicked.connect(self._going(matter))
            card.body.addWidget(row)
        card.body.addStretch(1)

    def _going(self, matter: Matter) -> Callable[[], None]:
        if matter.place == _PROVIDER:
            return self._name_provider
        return lambda: self._context.navigator.go(matter.place, **matter.params)

    def _name_provider(self) -> None:
        if self._state is not None:
            sheet = ProviderSheet(self._context, self._state.provider, self)
            sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            sheet.open()

    # --- the matters --------------------------------------------------------------------------

    def _provider(self, state: OfficeState) -> Matter:
        title, named = self.tr("Name of the service provider"), state.provider
        if named is None:
            below = self.tr("Not given: the papers bear the ministry of the regulation")
            return Matter(CheckItem(CheckState.WARNING, title, below), _PROVIDER, {})
        below = named.name_ru if self._context.languages.language is Language.RU else named.name_kk
        return Matter(CheckItem(CheckState.GOOD, title, below), _PROVIDER, {})

    def _backups(self) -> list[Matter]:
        backups = self._context.backups
        if backups is None:
            return []
        title = self.tr("Backups")
        if backups.fault is not None:
            state, below = CheckState.LATE, self.tr("The last backup was not made")
        elif not backups.backups:
            state, below = CheckState.WARNING, self.tr("None was made yet")
        else:
            newest = max(each.made_at for each in backups.backups)
            state = CheckState.GOOD
            below = self.tr("The newest is of %1").replace("%1", moment_text(newest))
        return [Matter(CheckItem(state, title, below), "backup", {})]

    def _year(self, year: YearState) -> Matter:
        title = self.tr("Year %1").replace("%1", str(year.year))
        if not year.known:
            state, below = CheckState.LATE, self.tr("Not taken over: no due date can be counted")
        elif not year.confirmed:
            state, below = CheckState.WARNING, self.tr("Not confirmed: due dates are preliminary")
        else:
            state, below = CheckState.GOOD, self.tr("Confirmed")
        return Matter(CheckItem(state, title, below), "calendar", {"year": year.year})

    def _criteria(self, state: OfficeState) -> Matter:
        criteria = state.criteria
        title = self._context.languages.pick(criteria.title)
        if criteria.order is None:
            below = self.tr("A sample, until a set is adopted by an order")
            return Matter(CheckItem(CheckState.WARNING, title, below), "criteria", {})
        below = self.tr("Adopted by order No. %1 of %2")
        below = below.replace("%1", criteria.order.number)
        below = below.replace("%2", shown_date(criteria.order.date))
        return Matter(CheckItem(CheckState.GOOD, title, below), "criteria", {})

    def _people(self, state: OfficeState) -> Matter:
        title = self.tr("%n person(s) work with the program", "", state.people)
        if state.unheld:
            roles = ", ".join(role_text(role) for role in state.unheld)
            below = self.tr("Nobody holds the role: %1").replace("%1", roles)
            return Matter(CheckItem(CheckState.LATE, title, below), "people", {})
        return Matter(
            CheckItem(CheckState.GOOD, title, self.tr("Every role is held")), "people", {}
        )

    def _commission(self, state: OfficeState) -> Matter:
        title, named = self.tr("Composition of the Commission"), state.composition
        if named is None:
            below = self.tr("No order names it: no session can be held")
            return Matter(CheckItem(CheckState.LATE, title, below), "commission", {})
        below = self.tr("Order No. %1 of %2, %n member(s)", "", len(named.members))
        below = below.replace("%1", named.order_number)
        below = below.replace("%2", shown_date(named.order_date))
        return Matter(CheckItem(CheckState.GOOD, title, below), "commission", {})

    def _readings(self, state: OfficeState) -> Matter:
        title = self.tr("Readings of the procedures")
        if not state.open_readings:
            below = self.tr("All confirmed by the ministry")
            return Matter(CheckItem(CheckState.GOOD, title, below), "procedures", {})
        below = self.tr("%n reading(s) not confirmed by the ministry", "", state.open_readings)
        return Matter(CheckItem(CheckState.WARNING, title, below), "procedures", {})

    def _samples(self, state: OfficeState) -> list[Matter]:
        kinds = (
            (self.tr("Lists of documents"), state.sample_checklists),
            (self.tr("Reasons of refusal"), state.sample_reasons),
            (self.tr("Professions"), state.sample_professions),
        )
        sample, adopted = self.tr("A sample, not adopted yet"), self.tr("Adopted")
        return [
            Matter(
                CheckItem(
                    CheckState.WARNING if is_sample else CheckState.GOOD,
                    title,
                    sample if is_sample else adopted,
                ),
                "help",
                {},
            )
            for title, is_sample in kinds
        ]
