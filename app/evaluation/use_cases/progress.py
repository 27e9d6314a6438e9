"""Use cases of progress: who has scored how many of how many, and reminders; never a value."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.access.people import Person
from app.access.permissions import Action
from app.act import Act, Ground, question, use_case
from app.evaluation.entities import Declaration, Recusal, Reminder
from app.evaluation.standing import Standing, latest_submissions, members_of
from app.evaluation.views import MemberProgress, Progress
from app.kernel.ids import Id
from app.kernel.outcome import Refusal
from app.workflow.dossier import Dossier
from app.workflow.entities import StepRow


@dataclass(frozen=True, slots=True)
class _Waiting:
    """A dossier before the Commission, with who has done what about it."""

    dossier: Id
    executor: Id | None
    due: date
    submitted: frozenset[Id]
    recused: frozenset[Id]

    def expects(self, member: Id) -> bool:
        """Whether a sheet of this member is counted on."""
        return member not in self.recused and member != self.executor


@dataclass(frozen=True, slots=True)
class ProgressRoom:
    """What the secretary knows of the members' work before the session (F39)."""

    ground: Ground
    standing: Standing

    @question(Action.READ_PROGRESS)
    def members(self, act: Act) -> tuple[MemberProgress, ...]:
        """Every member with the dossiers that are before the Commission now."""
        waiting = self._waiting(act)
        return tuple(_progress_of(act, each, waiting) for each in members_of(act))

    @question(Action.READ_PROGRESS)
    def dossier(self, act: Act, dossier: Id) -> Progress:
        """Who has submitted a sheet for a dossier and who has not."""
        submitted = latest_submissions(act, dossier).keys()
        recused = {each.member for each in act.uow.find(Recusal, dossier=dossier)}
        members = [person.id for person in members_of(act)]
        return Progress(
            tuple(m for m in members if m in submitted),
            tuple(m for m in members if m in recused),
            tuple(m for m in members if m not in submitted | recused),
        )

    @use_case(Action.REMIND)
    def remind(self, act: Act, member: Id) -> Reminder | Refusal:
        """Remind a member of the sheets that are missing; the member sees it on their desk.

        Refused: `not_a_member`, `nothing_missing`.
        """
        person = next((each for each in members_of(act) if each.id == member), None)
        if person is None:
            known = act.uow.get(Person, member)
            return Refusal("not_a_member", {"person": known.name if known else "—"})
        missing = _missing(member, self._waiting(act))
        if not missing:
            return Refusal("nothing_missing")
        reminder = Reminder(
            id=act.new_id(),
            author=act.by,
            made_at=act.now,
            member=member,
            dossiers=tuple(each.dossier for each in missing),
        )
        act.uow.add(reminder)
        act.enter("Reminder", reminder.id)
        return reminder

    @question(Action.SCORE)
    def reminder(self, act: Act) -> Reminder | None:
        """The latest reminder to the member, with the sheets that are still missing of it."""
        found = act.uow.find(Reminder, member=act.by)
        if not found:
            return None
        still = {each.dossier for each in _missing(act.by, self._waiting(act))}
        left = tuple(each for each in found[-1].dossiers if each in still)
        return replace(found[-1], dossiers=left) if left else None

    def _waiting(self, act: Act) -> tuple[_Waiting, ...]:
        """The dossiers whose Commission's step is open, the first due first."""
        found = []
        codes = {
            step.code
            for procedure in self.standing.passing.procedures.versions
            for step in procedure.steps
            if step.recommends
        }
        rows = [r for code in sorted(codes) for r in act.uow.find(StepRow, step=code, closed=None)]
        for row in sorted(rows, key=lambda row: (row.due, row.dossier)):
            dossier = act.uow.get(Dossier, row.dossier)
            if dossier is None or row.step != self.standing.step(dossier):
                continue
            found.append(
                _Waiting(
                    dossier.id,
                    dossier.executor,
                    row.due,
                    frozenset(latest_submissions(act, dossier.id)),
                    frozenset(r.member for r in act.uow.find(Recusal, dossier=dossier.id)),
                )
            )
        return tuple(found)


def _missing(member: Id, waiting: Sequence[_Waiting]) -> list[_Waiting]:
    return [each for each in waiting if each.expects(member) and member not in each.submitted]


def _progress_of(act: Act, person: Person, waiting: Sequence[_Waiting]) -> MemberProgress:
    expected = [each for each in waiting if each.expects(person.id)]
    missing = _missing(person.id, waiting)
    declared = {each.dossier for each in act.uow.find(Declaration, member=person.id)}
    reminders = act.uow.find(Reminder, member=person.id)
    return MemberProgress(
        member=person.id,
        name=person.name,
        given=len(expected) - len(missing),
        expected=len(expected),
        recused=sum(person.id in each.recused for each in waiting),
        undeclared=sum(each.dossier not in declared for each in missing),
        missing=tuple(each.dossier for each in missing),
        due=missing[0].due if missing else None,
        reminded_at=reminders[-1].made_at if reminders else None,
    )
