"""Use cases of the composition: who sits in the Commission, and who cannot come."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.access.people import Person
from app.access.permissions import Action
from app.access.roles import Role
from app.act import Act, Ground, question, use_case
from app.commission.compositions import composition_on, refuse_composition
from app.commission.entities import Absence, Composition
from app.kernel.ids import Id
from app.kernel.outcome import Refusal


@dataclass(frozen=True, slots=True)
class Compositions:
    """The room in which the Commission is named."""

    ground: Ground

    @use_case(Action.NAME_COMMISSION)
    def name(
        self,
        act: Act,
        order_number: str,
        order_date: date,
        valid_from: date,
        chair: Id,
        deputy: Id | None,
        secretary: Id,
        members: Sequence[Id],
        substitutes: Sequence[Id] = (),
    ) -> Composition | Refusal:
        """Name the Commission by an order (F40); sessions held before keep their own.

        Refused: what `refuse_composition` names.
        """
        named = Composition(
            id=act.new_id(),
            author=act.by,
            made_at=act.now,
            order_number=order_number.strip(),
            order_date=order_date,
            valid_from=valid_from,
            chair=chair,
            deputy=deputy,
            secretary=secretary,
            members=tuple(members),
            substitutes=tuple(substitutes),
        )
        people = {person.id: person for person in act.uow.find(Person)}
        if refusal := refuse_composition(named, people):
            return refusal
        act.uow.add(named)
        act.enter("Composition", named.id, order_number=named.order_number)
        return named

    @question(Action.READ_PEOPLE)
    def all(self, act: Act) -> tuple[Composition, ...]:
        """Every composition, the one valid last first."""
        found = act.uow.find(Composition)
        return tuple(sorted(found, key=lambda each: (each.valid_from, each.made_at), reverse=True))

    @question(Action.READ_PEOPLE)
    def on(self, act: Act, day: date) -> Composition | None:
        """The composition in force on a day; None before the first order."""
        return composition_on(act.uow.find(Composition), day)

    # --- absences -------------------------------------------------------------------------

    @question(Action.DECLARE_ABSENCE)
    def absences(self, act: Act) -> tuple[Absence, ...]:
        """Absences that have not passed, the earliest first.

        Members see each other's days; the reason only the member and the secretary.
        """
        standing = [
            each for each in act.uow.find(Absence, cancelled=False) if each.last_day >= act.today
        ]
        mine = act.actor.is_(Role.SECRETARY)
        return tuple(
            each if mine or each.member == act.by else replace(each, reason="")
            for each in sorted(standing, key=lambda each: (each.first_day, each.id))
        )

    @use_case(Action.DECLARE_ABSENCE)
    def declare_absence(
        self, act: Act, member: Id, first_day: date, last_day: date, reason: str
    ) -> Absence | Refusal:
        """Say on which days, both inclusive, a member cannot come to a session.

        A member says it for themselves, the secretary for anybody. Refused:
        `not_your_absence`, `not_a_member`, `absence_days_wrong`, `day_in_past`.
        """
        if refusal := _refuse_for_another(act, member):
            return refusal
        person = act.uow.get(Person, member)
        if person is None or Role.MEMBER not in person.roles:
            return Refusal("not_a_member", {"person": person.name if person else "—"})
        if last_day < first_day:
            return Refusal("absence_days_wrong", {"first": first_day, "last": last_day})
        if last_day < act.today:
            return Refusal("day_in_past", {"day": last_day})
        absence = Absence(
            id=act.new_id(),
            member=member,
            first_day=first_day,
            last_day=last_day,
            reason=reason.strip(),
        )
        act.uow.add(absence)
        act.enter("Absence", absence.id)
        return absence

    @use_case(Action.DECLARE_ABSENCE)
    def cancel_absence(self, act: Act, absence: Id) -> Absence | Refusal:
        """Take an absence back. Refused: `absence_unknown`, `not_your_absence`."""
        found = act.uow.get(Absence, absence)
        if found is None or found.cancelled:
            return Refusal("absence_unknown")
        if refusal := _refuse_for_another(act, found.member):
            return refusal
        saved = act.uow.save(replace(found, cancelled=True))
        act.enter("Absence", absence, cancelled=True)
        return saved


def _refuse_for_another(act: Act, member: Id) -> Refusal | None:
    if member == act.by or act.actor.is_(Role.SECRETARY):
        return None
    return Refusal("not_your_absence")
