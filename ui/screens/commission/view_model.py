"""What the page of the Commission knows and does: compositions and naming a new one."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.access.people import Person
from app.access.permissions import Action, refuse_unless_allowed
from app.access.roles import Role
from app.commission.entities import Absence, Composition
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
    absences: tuple[Absence, ...] = ()
    """Those that have not passed, the earliest first."""

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
    spare: set[Id] = field(default_factory=set)
    """Who is named as a substitute."""
    chair: Id | None = None
    deputy: Id | None = None
    secretary: Id | None = None

    @property
    def members(self) -> tuple[Id, ...]:
        """Those who are ticked, in the order of the paper."""
        return tuple(person for person in self.order if person in self.ticked)

    @property
    def substitutes(self) -> tuple[Id, ...]:
        """Those who may be called in the place of a member, in the order of the paper."""
        return tuple(person for person in self.order if person in self.spare)


class CommissionModel(QObject):
    """Compositions, the one chosen, and the draft of a new one."""

    changed = Signal()
    refused = Signal(object)
    named = Signal()
    absence_kept = Signal(bool)
    """An absence was declared (True) or cancelled."""
    absence_refused = Signal(object)

    def __init__(self, desk: Desk, tick: Tick) -> None:
        super().__init__()
        self._desk, self._tick = desk, tick
        self.page: CommissionPage | None = None
        self.chosen: Id | None = None
        self.draft = Draft()

    def reload(self) -> None:
        """Read the compositions and the people."""
        today, sees_absences = self._tick.today, self.sees_absences

        def read(office: Office, actor: Actor) -> CommissionPage | Refusal:
            found = office.compositions.all(actor)
            if isinstance(found, Refusal):
                return found
            in_force = office.compositions.on(actor, today)
            if isinstance(in_force, Refusal):
                return in_force
            people = office.people.everybody(actor)
            if isinstance(people, Refusal):
                return people
            absences = office.compositions.absences(actor) if sees_absences else ()
            if isinstance(absences, Refusal):
                return absences
            by_id = {person.id: person for person in people}
            in_force_id = in_force.id if in_force else None
            return CommissionPage(found, in_force_id, by_id, today, absences)

        self._desk.ask(read, self._read)

    def _read(self, page: CommissionPage) -> None:
        self.page = page
        if page.composition(self.chosen) is None:
            first = page.compositions[0].id if page.compositions else None
            self.chosen = page.in_force or first
        self.changed.emit()

    def refresh(self, changes: Changes) -> None:
        """Read again what was touched; empty changes mean a new day."""
        if not changes.touched or changes.touches("Composition", "Person", "Absence"):
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

    # --- who sits at the desk -------------------------------------------------------------

    @property
    def me(self) -> Id:
        """Who sits at the desk."""
        return self._desk.actor.person

    @property
    def holds(self) -> bool:
        """Whether it is the secretary, who declares absences for anybody."""
        return self._desk.actor.is_(Role.SECRETARY)

    @property
    def names(self) -> bool:
        """Whether they name the Commission."""
        return refuse_unless_allowed(self._desk.actor, Action.NAME_COMMISSION) is None

    @property
    def sees_absences(self) -> bool:
        """Whether they see who is away."""
        return refuse_unless_allowed(self._desk.actor, Action.DECLARE_ABSENCE) is None

    @property
    def presides(self) -> bool:
        """Whether it is the chair by the composition in force."""
        now = self.page.composition(self.page.in_force) if self.page else None
        return now is not None and now.chair == self.me

    # --- absences -------------------------------------------------------------------------

    def seated(self) -> list[Person]:
        """Members and substitutes of the composition in force, in the order of the paper."""
        page = self.page
        now = page.composition(page.in_force) if page else None
        if page is None or now is None:
            return []
        return [page.people[p] for p in (*now.members, *now.substitutes) if p in page.people]

    def may_cancel(self, absence: str | None) -> bool:
        """Whether the person may take an absence back: their own, the secretary any."""
        absences = self.page.absences if self.page else ()
        found = next((each for each in absences if each.id == absence), None)
        return found is not None and (self.holds or found.member == self.me)

    def declare_absence(self, member: Id, first: date, last: date, reason: str) -> None:
        """Declare that a member cannot come."""
        self._desk.act(
            lambda office, actor: office.compositions.declare_absence(
                actor, member, first, last, reason
            ),
            lambda _absence: self._absence_changed(declared=True),
            self.absence_refused.emit,
        )

    def cancel_absence(self, absence: Id) -> None:
        """Take an absence back."""
        self._desk.act(
            lambda office, actor: office.compositions.cancel_absence(actor, absence),
            lambda _absence: self._absence_changed(declared=False),
        )

    def _absence_changed(self, *, declared: bool) -> None:
        self.absence_kept.emit(declared)
        self.reload()

    # --- naming ---------------------------------------------------------------------------

    def begin(self) -> None:
        """Begin with the composition in force, so that only what changes is given."""
        page = self.page
        if page is None:
            return
        before = page.composition(page.in_force)
        may = [person.id for person in page.of_role(Role.MEMBER)]
        seated = [m for m in before.members if m in may] if before else []
        spare = [m for m in before.substitutes if m in may] if before else []
        known = [*seated, *spare]
        self.draft = Draft(
            valid_from=page.today,
            order=[*known, *(person for person in may if person not in known)],
            ticked=set(seated),
            spare=set(spare),
            chair=before.chair if before else None,
            deputy=before.deputy if before else None,
            secretary=before.secretary if before else None,
        )

    def tick(self, person: Id) -> None:
        """Take a person into the Commission, or leave them out."""
        self.draft.ticked.symmetric_difference_update({person})
        self.draft.spare.discard(person)

    def make_spare(self, person: Id) -> None:
        """Name a person as a substitute, or no longer; nobody is both."""
        self.draft.spare.symmetric_difference_update({person})
        self.draft.ticked.discard(person)

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
            lambda office, actor: office.compositions.name(
                actor,
                draft.order_number,
                order_date,
                valid_from,
                chair,
                draft.deputy,
                secretary,
                draft.members,
                draft.substitutes,
            ),
            self._named,
            self.refused.emit,
        )

    def _named(self, composition: Composition) -> None:
        self.chosen = composition.id
        self.named.emit()
        self.reload()
