"""What the page of the Commission knows and does: compositions and naming a new one."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.access.people import Person
from app.access.roles import Role
from app.commission.entities import Composition
from app.kernel.ids import Id
from app.kernel.outcome import Changes, Refusal

if TYPE_CHECKING:
    from app.access.people import Actor
    from app.office import Office
    from ui.runtime.desk import Desk
    from ui.runtime.tick import Tick


@dataclass(frozen=True, slots=True)
class CommissionPage:
    """All that the page shows, read at one moment."""

    compositions: tuple[Composition, ...]
    """The one valid last first."""
    in_force: Id | None
    people: dict[Id, Person]
    today: date

    def composition(self, id_: str | None) -> Composition | None:
        """A composition by its id."""
        return next((each for each in self.compositions if each.id == id_), None)

    def of_role(self, role: Role) -> list[Person]:
        """Active people who hold a role."""
        return [each for each in self.people.values() if each.active and role in each.roles]


@dataclass(slots=True)
class Draft:
    """The composition that is being named."""

    order_number: str = ""
    order_date: date | None = None
    valid_from: date | None = None
    order: list[Id] = field(default_factory=list)
    """Everybody who may be a member, in the order of the paper."""
    ticked: set[Id] = field(default_factory=set)
    chair: Id | None = None
    deputy: Id | None = None
    secretary: Id | None = None

    @property
    def members(self) -> tuple[Id, ...]:
        """Those who are ticked, in the order of the paper."""
        return tuple(person for person in self.order if person in self.ticked)


class CommissionModel(QObject):
    """Compositions, the one chosen, and the draft of a new one."""

    changed = Signal()
    refused = Signal(object)
    named = Signal()

    def __init__(self, desk: Desk, tick: Tick) -> None:
        super().__init__()
        self._desk, self._tick = desk, tick
        self.page: CommissionPage | None = None
        self.chosen: Id | None = None
        self.draft = Draft()

    def reload(self) -> None:
        """Read the compositions and the people."""
        today = self._tick.today

        def read(office: Office, actor: Actor) -> CommissionPage | Refusal:
            found = office.commission.compositions(actor)
            if isinstance(found, Refusal):
                return found
            in_force = office.commission.composition_on(actor, today)
            if isinstance(in_force, Refusal):
                return in_force
            people = office.people.everybody(actor)
            if isinstance(people, Refusal):
                return people
            by_id = {person.id: person for person in people}
            return CommissionPage(found, in_force.id if in_force else None, by_id, today)

        self._desk.ask(read, self._read)

    def _read(self, page: CommissionPage) -> None:
        self.page = page
        if page.composition(self.chosen) is None:
            first = page.compositions[0].id if page.compositions else None
            self.chosen = page.in_force or first
        self.changed.emit()

    def refresh(self, changes: Changes) -> None:
        """Read again what was touched; empty changes mean a new day."""
        if not changes.touched or changes.touches("Composition", "Person"):
            self.reload()

    @property
    def composition(self) -> Composition | None:
        """The composition chosen."""
        return self.page.composition(self.chosen) if self.page else None

    def choose(self, composition: str | None) -> None:
        """Show another composition."""
        if composition is not None and composition != self.chosen:
            self.chosen = Id(composition)
            self.changed.emit()

    # --- naming ---------------------------------------------------------------------------

    def begin(self) -> None:
        """Begin with the composition in force, so that only what changes is given."""
        page = self.page
        if page is None:
            return
        before = page.composition(page.in_force)
        may = [person.id for person in page.of_role(Role.MEMBER)]
        seated = [m for m in before.members if m in may] if before else []
        self.draft = Draft(
            valid_from=page.today,
            order=[*seated, *(person for person in may if person not in seated)],
            ticked=set(seated),
            chair=before.chair if before else None,
            deputy=before.deputy if before else None,
            secretary=before.secretary if before else None,
        )

    def tick(self, person: Id) -> None:
        """Take a person into the Commission, or leave them out."""
        self.draft.ticked.symmetric_difference_update({person})

    def move(self, person: Id, to: int) -> None:
        """Put a person at another place of the paper, from 1."""
        order = self.draft.order
        order.remove(person)
        order.insert(to - 1, person)

    def name(self) -> None:
        """Name the Commission by the draft."""
        draft = self.draft
        order_date, valid_from = draft.order_date, draft.valid_from
        for missing, code in (
            (not draft.order_number.strip(), "order_missing"),
            (order_date is None, "order_date_missing"),
            (valid_from is None, "valid_from_missing"),
            (draft.chair is None, "chair_missing"),
            (draft.secretary is None, "secretary_missing"),
        ):
            if missing:
                self.refused.emit(Refusal(code))
                return
        if order_date is None or valid_from is None:
            return
        chair, secretary = draft.chair, draft.secretary
        if chair is None or secretary is None:
            return
        self._desk.act(
            lambda office, actor: office.commission.name_composition(
                actor,
                draft.order_number,
                order_date,
                valid_from,
                chair,
                draft.deputy,
                secretary,
                draft.members,
            ),
            self._named,
            self.refused.emit,
        )

    def _named(self, composition: Composition) -> None:
        self.chosen = composition.id
        self.named.emit()
        self.reload()
