"""What people do about papers past their term: adopt terms, hold, list, destroy by an act.

The regulation says nothing of it; our reading: the secretary, the head of the unit and the
management see what is past its term and may forbid to destroy it, the management destroys by the
number of an act. The administrator adopts the terms and sees no dossier.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from app.access.people import Person
from app.access.permissions import Action
from app.act import Act, Ground, question, use_case
from app.evaluation.entities import Recusal
from app.evaluation.standing import recused
from app.kernel.ids import Id
from app.kernel.outcome import Refusal
from app.retention.act_paper import ActContent, content_of
from app.retention.entities import AdoptedTerms, DestroyedPaper, Destruction, Hold
from app.retention.reach import Reach, left_of, reach_of
from app.retention.rules import PastTerm, past_term, standing_holds
from app.retention.terms import TermSet, TermShelf
from app.workflow.dossier import Dossier
from app.workflow.passing import dossier_or_refusal

AT_ONCE = 200
"""Dossiers that one act destroys at most."""


@dataclass(frozen=True, slots=True)
class TermsPage:
    """The terms that hold, and those that may be adopted."""

    in_force: TermSet
    installed: tuple[TermSet, ...]


@dataclass(frozen=True, slots=True)
class Overdue:
    """What is past its term."""

    terms: TermSet
    today: date
    lines: tuple[PastTerm, ...]


@dataclass(frozen=True, slots=True)
class Destroyed:
    """What is left of a number, and the act by which the rest was destroyed."""

    paper: DestroyedPaper
    destruction: Destruction


@dataclass(frozen=True, slots=True)
class Retention:
    """How long papers are kept, and their end."""

    ground: Ground
    shelf: TermShelf

    @question(Action.READ_TERMS)
    def terms(self, act: Act) -> TermsPage:
        """The terms of keeping; a sample until some were adopted."""
        return TermsPage(self._in_force(act), self.shelf.sets)

    @use_case(Action.ADOPT_TERMS)
    def adopt_terms(
        self, act: Act, code: str, version: str, order_number: str, order_date: date
    ) -> AdoptedTerms | Refusal:
        """Adopt an installed set by the office's order; its terms are kept as they are now.

        Refused: `terms_unknown`, `order_missing`, `order_in_future`.
        """
        found = self.shelf.get(code, version)
        if found is None:
            return Refusal("terms_unknown", {"code": code, "version": version})
        if not order_number.strip():
            return Refusal("order_missing")
        if order_date > act.today:
            return Refusal("order_in_future", {"day": order_date})
        adopted = AdoptedTerms(
            id=act.new_id(), author=act.by, made_at=act.now, code=code, terms_version=version,
            order_number=order_number.strip(), order_date=order_date, terms=found.plain(),
        )  # fmt: skip
        act.uow.add(adopted)
        act.enter("AdoptedTerms", adopted.id, code=code, terms_version=version)
        return adopted

    @question(Action.READ_PAST_TERM)
    def past_term(self, act: Act) -> Overdue:
        """Drafts and closed dossiers whose term is over, those that are over longest first.

        Without those from which the actor stepped back.
        """
        terms = self._in_force(act)
        archive = self.ground.store.readers.archive()
        hidden = {each.dossier for each in act.uow.find(Recusal, member=act.by)}
        lines = past_term(archive, terms, act.today)
        return Overdue(terms, act.today, tuple(x for x in lines if x.dossier not in hidden))

    @question(Action.READ_PAST_TERM)
    def reach(self, act: Act, dossiers: Sequence[Id]) -> Reach | Refusal:
        """What would go with these dossiers and what would stay; refused as `destroy` is."""
        found = self._destructible(act, dossiers)
        return found if isinstance(found, Refusal) else reach_of(act, found)

    @question(Action.READ_PAST_TERM)
    def act(
        self, act: Act, dossiers: Sequence[Id], act_number: str, act_date: date
    ) -> ActContent | Refusal:
        """The act as a paper to be signed, before anything is destroyed; refused as `destroy` is.

        `act_number` may be empty: it is written in by hand.
        """
        found = self._destructible(act, dossiers)
        if isinstance(found, Refusal):
            return found
        terms, chosen = self._in_force(act), {each.id for each in found}
        past = past_term(self.ground.store.readers.archive(), terms, act.today)
        person = act.uow.get(Person, act.by)
        if terms.order is None or person is None:
            return Refusal("terms_not_adopted")
        return content_of(
            act_number, act_date, terms.order, [x for x in past if x.dossier in chosen],
            reach_of(act, found), (person.name, person.position),
        )  # fmt: skip

    @question(Action.READ_PAST_TERM)
    def destructions(self, act: Act) -> tuple[Destruction, ...]:
        """All acts of destruction, the newest first."""
        return tuple(reversed(act.uow.find(Destruction)))

    @question(Action.READ_PAST_TERM)
    def destroyed(self, act: Act, number: str) -> tuple[Destroyed, ...]:
        """What is left of the dossiers, notices and certificates of this number."""
        found = []
        for paper in act.uow.find(DestroyedPaper, number=number.strip()):
            destruction = act.uow.get(Destruction, paper.destruction)
            if destruction is not None and paper.kind != "hearing":
                found.append(Destroyed(paper, destruction))
        return tuple(found)

    @use_case(Action.HOLD)
    def hold(self, act: Act, dossier: Id, reason: str) -> Hold | Refusal:
        """Forbid to destroy a dossier, whatever its term. Refused: `reason_missing`, `recused`."""
        return self._held(act, dossier, reason, holds=True)

    @use_case(Action.HOLD)
    def release(self, act: Act, dossier: Id, reason: str) -> Hold | Refusal:
        """Take a hold back. Refused: `not_held`, `reason_missing`, `recused`."""
        if dossier not in standing_holds(act.uow.find(Hold, dossier=dossier)):
            return Refusal("not_held")
        return self._held(act, dossier, reason, holds=False)

    @use_case(Action.DESTROY)
    def destroy(
        self, act: Act, dossiers: Sequence[Id], act_number: str, act_date: date
    ) -> Destruction | Refusal:
        """Destroy dossiers by an act: all or none; there is no way back.

        What is left: lines of the registers without personal data, the protocols of the
        Commission, the journal. Where a database is shared, it is destroyed there, and every
        desktop drops it at its next synchronisation.

        Refused: `act_missing`, `act_in_future`, `terms_not_adopted`, `nothing_chosen`,
        `too_many_at_once`, `not_past_term`, `held_from_destruction`, `unsent_about_dossier`,
        `recused`, `shared_unreachable`, and what the shared database says.
        """
        if not act_number.strip():
            return Refusal("act_missing")
        if act_date > act.today:
            return Refusal("act_in_future", {"day": act_date})
        found = self._destructible(act, dossiers)
        if isinstance(found, Refusal):
            return found
        reach = reach_of(act, found)
        ordered = Destruction(
            id=act.new_id(), author=act.by, made_at=act.now, act_number=act_number.strip(),
            act_date=act_date, dossiers=tuple(each.id for each in found), counts=reach.counts,
        )  # fmt: skip
        if self._done_here(act, ordered, found):
            for each in ordered.dossiers:
                act.enter("Dossier", each, each, act_number=ordered.act_number)
            act.enter(
                "Destruction", ordered.id, act_number=ordered.act_number,
                act_date=act_date.isoformat(), dossiers=len(found),
            )  # fmt: skip
        return ordered

    def _done_here(self, act: Act, ordered: Destruction, found: Sequence[Dossier]) -> bool:
        """Destroy; whether here. Where a database is shared, it does it and keeps the journal."""
        shared = self.ground.store.shared
        if shared is None:
            act.uow.destroy(ordered.dossiers, (ordered, *left_of(act, ordered.id, found)))
            return True
        shared.destroy(ordered.id, ordered.dossiers, ordered.act_number, ordered.act_date)
        return False

    def _in_force(self, act: Act) -> TermSet:
        return self.shelf.in_force(act.uow.find(AdoptedTerms))

    def _held(self, act: Act, dossier: Id, reason: str, *, holds: bool) -> Hold | Refusal:
        found = dossier_or_refusal(act, dossier)
        if isinstance(found, Refusal):
            return found
        if recused(act, dossier):
            return Refusal("recused")
        if not reason.strip():
            return Refusal("reason_missing")
        fact = Hold(
            id=act.new_id(), author=act.by, made_at=act.now, dossier=dossier, holds=holds,
            reason=reason.strip(),
        )  # fmt: skip
        act.uow.add(fact)
        act.enter("Hold", fact.id, dossier, holds=holds)
        return fact

    def _destructible(self, act: Act, dossiers: Sequence[Id]) -> list[Dossier] | Refusal:
        """These dossiers, where all of them may be destroyed today."""
        if not dossiers:
            return Refusal("nothing_chosen")
        if len(dossiers) > AT_ONCE:
            return Refusal("too_many_at_once", {"n": AT_ONCE})
        terms = self._in_force(act)
        if terms.sample:
            return Refusal("terms_not_adopted")
        past = past_term(self.ground.store.readers.archive(), terms, act.today)
        lines = {each.dossier: each for each in past}
        unsent = self._unsent()
        found = []
        for each in dict.fromkeys(dossiers):
            one = _one(act, each, lines.get(each), unsent)
            if isinstance(one, Refusal):
                return one
            found.append(one)
        return found

    def _unsent(self) -> frozenset[Id]:
        """Dossiers about which this desktop has work that it has not sent."""
        if self.ground.store.shared is None:
            return frozenset()
        acts = self.ground.store.readers.acts()
        return frozenset(c.dossier for each in acts for c in each.changes if c.dossier)


def _one(act: Act, id_: Id, line: PastTerm | None, unsent: Collection[Id]) -> Dossier | Refusal:
    found = dossier_or_refusal(act, id_)
    if isinstance(found, Refusal):
        return found
    if recused(act, id_):
        return Refusal("recused")
    name = found.number or f"{found.received:%d.%m.%Y}"
    if line is None:
        return Refusal("not_past_term", {"number": name})
    if line.hold is not None:
        return Refusal("held_from_destruction", {"number": name, "reason": line.hold})
    if id_ in unsent:
        return Refusal("unsent_about_dossier", {"number": name})
    return found
