"""The page of the Commission: orders at the left, the composition or the naming at the right."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.commission.entities import Composition
from app.kernel.ids import Id
from app.kernel.outcome import Changes
from ui.actions.registry import Action
from ui.components.buttons import PRIMARY, SECONDARY, Button
from ui.components.card import Card
from ui.components.empty_state import EmptyState
from ui.components.label import BODY, MUTED, TITLE, Label
from ui.components.row_list import RowList
from ui.components.row_paint import ListRow
from ui.components.signs import Sign
from ui.components.style import px
from ui.i18n.formats import date_text
from ui.i18n.noop import QT_TRANSLATE_NOOP
from ui.screens import Screen, ScreenContext
from ui.screens.commission.absences_card import AbsenceForm, AbsencesCard
from ui.screens.commission.naming_card import NamingCard
from ui.screens.commission.view_model import CommissionModel, CommissionPage


class CommissionScreen(Screen):
    """Compositions by order; a new one is named beside them."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self.model = CommissionModel(context.desk, context.tick)
        self.title = Label("", TITLE)
        self.new = Button("", PRIMARY, "Ctrl+N")
        self.new.setObjectName("new_composition_button")
        self.calibration = Button("", SECONDARY)
        self.calibration.setObjectName("calibration_button")
        self.orders_card = Card(flush=True)
        self.orders = RowList()
        self.orders.setObjectName("compositions_list")
        self.orders_card.body.addWidget(self.orders)
        self.absences = AbsencesCard(self.model, context.languages)
        self.absence_form = AbsenceForm(self.model, context.languages)
        self.seats_card = Card(flush=True)
        self._about = Label("", MUTED, wrap=True)
        self._about.setContentsMargins(px(14), px(8), px(14), px(8))
        self._secretary = Label("", BODY, wrap=True)
        self._secretary.setContentsMargins(px(14), px(8), px(14), px(10))
        self.seats = RowList()
        self.seats.setObjectName("seats_list")
        self._none = EmptyState(sign=Sign.OPEN)
        self.seats_card.body.addWidget(self._about)
        self.seats_card.body.addWidget(self.seats, 1)
        self.seats_card.body.addWidget(self._none, 1)
        self.seats_card.body.addWidget(self._secretary)
        self.naming = NamingCard(self.model, context.languages)
        self.side = QStackedWidget()
        self.side.addWidget(self.seats_card)
        self.side.addWidget(self.naming)
        self.side.addWidget(self.absence_form)
        self._lay_out()
        self._wire()
        self.retranslate()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self.calibration)
        head.addWidget(self.new)
        columns = QHBoxLayout()
        columns.setSpacing(px(12))
        left = QVBoxLayout()
        left.setSpacing(px(12))
        left.addWidget(self.orders_card, 2)
        left.addWidget(self.absences, 3)
        for card in (self.orders_card, self.absences):
            card.setFixedWidth(px(320))
        columns.addLayout(left)
        columns.addWidget(self.side, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        column.addLayout(head)
        column.addLayout(columns, 1)

    def _wire(self) -> None:
        self.model.changed.connect(self._show)
        self.model.named.connect(self._named)
        self.orders.chosen.connect(self._choose)
        self.new.clicked.connect(self.begin)
        self.calibration.clicked.connect(self.to_calibration)
        self.naming.left.connect(self.put_away)
        self.absences.declaring.connect(self.begin_absence)
        self.absence_form.left.connect(self.put_away)
        self.model.absence_kept.connect(self._absence_kept)

    # --- arriving and refreshing -----------------------------------------------------------

    def open(self, params: dict[str, object]) -> None:
        """Show the composition in force."""
        del params
        self.put_away()
        self.model.reload()

    def refresh(self, changes: Changes) -> None:
        """Read again what was touched."""
        self.model.refresh(changes)

    def retranslate(self) -> None:
        """Take the words of the language in use."""
        if not hasattr(self, "side"):
            return
        self.title.setText(self.tr("Composition of the Commission"))
        self.new.setText(self.tr("New composition"))
        self.new.setVisible(self.model.names)
        self.calibration.setText(self.tr("Calibration of the members"))
        self.calibration.setVisible(False)
        self.absences.setVisible(self.model.sees_absences)
        self.orders_card.set_title(self.tr("Orders"))
        self.orders.set_name(self.tr("Orders that named the Commission"))
        self.seats.set_name(self.tr("Members of the Commission"))
        self._none.say(
            self.tr("The Commission is not named yet"),
            self.tr("Name it by the order's number and date."),
        )
        self._show()

    def _show(self) -> None:
        page, composition = self.model.page, self.model.composition
        if page is None:
            return
        self.calibration.setVisible(self.model.presides)
        self.orders.show_rows([self._order_row(each, page) for each in page.compositions])
        self.orders.choose(self.model.chosen)
        self._none.setVisible(composition is None)
        for part in (self.seats, self._about, self._secretary):
            part.setVisible(composition is not None)
        if composition is not None:
            self._show_composition(composition, page)
        self.absences.show_page()
        if self.side.currentWidget() is self.naming:
            self.naming.show_page()

    def _order_row(self, each: Composition, page: CommissionPage) -> ListRow:
        dated = self.tr("Order № {number} of {date}")
        dated = dated.replace("{number}", each.order_number)
        dated = dated.replace("{date}", date_text(each.order_date))
        valid = self.tr("from {day}").replace("{day}", date_text(each.valid_from))
        members = self.tr("%n member(s)", None, len(each.members))
        chip, tone, sign = "", "calm", Sign.NONE
        if each.id == page.in_force:
            chip, tone, sign = self.tr("in force"), "good", Sign.DONE
        elif each.valid_from > page.today:
            chip, tone = self.tr("to come"), "soon"
        return ListRow(each.id, dated, f"{valid} · {members}", chip=chip, tone=tone, sign=sign)

    def _show_composition(self, each: Composition, page: CommissionPage) -> None:
        pick = self.context.languages.pick
        title = self.tr("Order № {number}").replace("{number}", each.order_number)
        self.seats_card.set_title(title)
        about = self.tr("Dated {date}, in force from {day}.")
        about = about.replace("{date}", date_text(each.order_date))
        self._about.setText(about.replace("{day}", date_text(each.valid_from)))
        rows = []
        for place, member in enumerate(each.members, 1):
            person = page.people.get(member)
            seat, tone = self._seat(each, member)
            name = pick(person.name) if person else "—"
            below = pick(person.position) if person else ""
            faint = person is not None and not person.active
            rows.append(
                ListRow(member, f"{place}. {name}", below, badge=name, chip=seat, tone=tone,
                        faint=faint)
            )  # fmt: skip
        rows.extend(self._substitute_row(member, page) for member in each.substitutes)
        self.seats.show_rows(rows)
        secretary = page.people.get(each.secretary)
        said = self.tr("Secretary, without a vote: {name}")
        self._secretary.setText(said.replace("{name}", pick(secretary.name) if secretary else "—"))

    def _substitute_row(self, member: Id, page: CommissionPage) -> ListRow:
        person = page.people.get(member)
        name = self.context.languages.pick(person.name) if person else "—"
        below = self.context.languages.pick(person.position) if person else ""
        return ListRow(member, name, below, badge=name, chip=self.tr("substitute"), tone="soon")

    def _seat(self, each: Composition, member: Id) -> tuple[str, str]:
        if member == each.chair:
            return self.tr("chair"), "accent"
        if member == each.deputy:
            return self.tr("deputy chair"), "accent"
        return "", "calm"

    # --- acts --------------------------------------------------------------------------------

    def _choose(self, composition: object) -> None:
        self.model.choose(composition if isinstance(composition, str) else None)

    def begin(self) -> None:
        """Name a new composition, beginning with the one in force."""
        self.model.begin()
        self.side.setCurrentWidget(self.naming)
        self.new.setEnabled(False)
        self.new.set_kind(SECONDARY)
        self.naming.begin()

    def to_calibration(self) -> None:
        """The chair looks at how the members mark beside each other."""
        self.context.navigator.go("calibration")

    def begin_absence(self) -> None:
        """Declare an absence: the secretary anybody's, a member their own."""
        self.side.setCurrentWidget(self.absence_form)
        self.new.setEnabled(False)
        self.new.set_kind(SECONDARY)
        self.absence_form.begin()

    def put_away(self) -> None:
        """Leave the naming, or the absence."""
        self.side.setCurrentWidget(self.seats_card)
        self.new.setEnabled(True)
        self.new.set_kind(PRIMARY)
        self.orders.setFocus()

    def _named(self) -> None:
        self.put_away()
        self.context.notices.said(self.tr("The Commission is named"))

    def _absence_kept(self, declared: bool) -> None:  # noqa: FBT001 - a signal's argument
        self.put_away()
        kept, gone = self.tr("The absence is declared"), self.tr("The absence is cancelled")
        self.context.notices.said(kept if declared else gone)

    def actions_here(self) -> list[Action]:
        """Naming, absences."""
        shown = self.side.currentWidget()
        naming, absence = shown is self.naming, shown is self.absence_form
        looking, names = shown is self.seats_card, self.model.names
        context = "CommissionScreen"
        return [
            Action("commission.new", context,
                   QT_TRANSLATE_NOOP("CommissionScreen", "New composition"),
                   self.begin, key="Ctrl+N", enabled=lambda: names and looking),
            Action("commission.name", context,
                   QT_TRANSLATE_NOOP("CommissionScreen", "Name the Commission"),
                   self.model.name, key="Ctrl+Return", enabled=lambda: naming),
            Action("commission.leave", context,
                   QT_TRANSLATE_NOOP("CommissionScreen", "Leave the naming"),
                   self.put_away, key="Esc", enabled=lambda: naming),
            Action("commission.substitute", context,
                   QT_TRANSLATE_NOOP("CommissionScreen", "Name as a substitute"),
                   self.naming.make_spare, key="S", enabled=lambda: naming),
            Action("commission.calibration", context,
                   QT_TRANSLATE_NOOP("CommissionScreen", "Calibration of the members"),
                   self.to_calibration, enabled=self.calibration.isVisible),
            Action("commission.absence", context,
                   QT_TRANSLATE_NOOP("CommissionScreen", "Declare an absence"),
                   self.begin_absence, key="Ctrl+B",
                   enabled=lambda: looking and self.model.sees_absences),
            Action("commission.keep_absence", context,
                   QT_TRANSLATE_NOOP("CommissionScreen", "Keep the absence"),
                   self.absence_form.submit, key="Ctrl+Return", enabled=lambda: absence),
            Action("commission.leave_absence", context,
                   QT_TRANSLATE_NOOP("CommissionScreen", "Leave the absence"),
                   self.put_away, key="Esc", enabled=lambda: absence),
            Action("commission.cancel_absence", context,
                   QT_TRANSLATE_NOOP("CommissionScreen", "Cancel the absence"),
                   self.absences.take_back, enabled=self.absences.cancel.isVisible),
        ]  # fmt: skip

    def panes(self) -> list[QWidget]:
        """The orders, the absences, and what stands beside them."""
        beside = self.side.currentWidget()
        shown: QWidget = self.seats
        if beside is self.naming:
            shown = self.naming.members
        elif beside is self.absence_form:
            shown = self.absence_form.first
        return [self.orders, *([self.absences.list] if self.model.sees_absences else []), shown]
