"""Reading what the quorum forecast asks for: who sits, who cannot come, what waits."""

from collections.abc import Iterable

from app.act import Act
from app.commission.agenda import due_in_commission
from app.commission.compositions import composition_on
from app.commission.entities import Absence, Composition
from app.commission.forecast import Awaiting, Forecast, Seats, forecast
from app.commission.quorum import QuorumRule
from app.commission.rules import rules_of
from app.commission.visibility import Reader
from app.evaluation.entities import Recusal
from app.kernel.ids import Id
from app.kernel.outcome import Refusal
from app.workflow.passing import Passing, dossier_or_refusal


def forecast_of(
    act: Act, passing: Passing, reader: Reader, dossiers: Iterable[Id]
) -> Forecast | Refusal:
    """The forecast for these dossiers, by today's composition."""
    composition = composition_on(act.uow.find(Composition), act.today)
    if composition is None:
        return Refusal("no_composition", {"day": act.today})
    waiting = []
    for id_ in dossiers:
        if not reader.may_open(id_):
            continue
        found = _awaiting(act, passing, id_)
        if isinstance(found, Refusal):
            return found
        waiting.append(found)
    first = min(waiting, key=lambda each: each.due, default=None)
    rule = first.rule if first else QuorumRule()
    return forecast(act.today, passing.calendar(act.uow), _seats(act, composition), waiting, rule)


def _seats(act: Act, composition: Composition) -> Seats:
    away: dict[Id, list[Absence]] = {}
    for absence in act.uow.find(Absence, cancelled=False):
        away.setdefault(absence.member, []).append(absence)
    return Seats(
        composition.members,
        composition.substitutes,
        {
            member: tuple((each.first_day, each.last_day) for each in absences)
            for member, absences in away.items()
        },
    )


def _awaiting(act: Act, passing: Passing, id_: Id) -> Awaiting | Refusal:
    dossier = dossier_or_refusal(act, id_)
    if isinstance(dossier, Refusal):
        return dossier
    due = due_in_commission(act, passing, dossier)
    if isinstance(due, Refusal):
        return due
    barred = {each.member for each in act.uow.find(Recusal, dossier=id_)}
    if dossier.executor is not None:
        barred.add(dossier.executor)
    rule = rules_of(passing.procedure(dossier)).quorum
    return Awaiting(id_, dossier.number, due, frozenset(barred), rule)
