"""Use cases of a member's independence: declaration, recusal, and what hints are made from."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.access.permissions import Action, refuse_scoring_by_executor
from app.act import Act, Ground, question, use_case
from app.evaluation.entities import Declaration, Recusal, Ties
from app.evaluation.hearing import Hearing
from app.evaluation.hints import Hint, hints
from app.evaluation.standing import Standing, declared, recused
from app.evaluation.views import Opening
from app.kernel.ids import Id
from app.kernel.outcome import Refusal
from app.workflow.dossier import Dossier
from app.workflow.passing import dossier_or_refusal

_OF_THE_NAME = frozenset({"person", "surname"})


@dataclass(frozen=True, slots=True)
class Conflicts:
    """What stands between a member and a dossier, before it opens."""

    ground: Ground
    standing: Standing
    recusal_kinds: frozenset[str]
    common_words: frozenset[str]
    """Words that say nothing by themselves when names are compared."""
    hearing: Hearing

    @question(Action.RECUSE)
    def opening(self, act: Act, dossier: Id) -> Opening | Refusal:
        """What the member is shown of a dossier to declare about it, with hints (A20).

        Refused: `dossier_unknown`, `recused`, `executor_cannot_score`, `not_in_commission`.
        """
        found = self._mine(act, dossier)
        return found if isinstance(found, Refusal) else self._opening(act, found)

    @question(Action.RECUSE)
    def openings(self, act: Act, dossiers: Sequence[Id]) -> tuple[Opening, ...]:
        """The same of several; those that the member may not open at all are left out."""
        found = (self._mine(act, each) for each in dossiers)
        return tuple(self._opening(act, each) for each in found if isinstance(each, Dossier))

    @use_case(Action.DECLARE)
    def declare(self, act: Act, dossiers: Sequence[Id]) -> tuple[Declaration, ...] | Refusal:
        """Declare to have no conflict of interest in these dossiers: all of them, or none.

        One declared before keeps its declaration. Refused as `opening` is, for any of them.
        """
        made = []
        for each in dict.fromkeys(dossiers):
            found = self._mine(act, each)
            if isinstance(found, Refusal):
                return found
            made.append(self._declared(act, found))
        return tuple(made)

    @use_case(Action.RECUSE)
    def recuse(self, act: Act, dossier: Id, kind: str, reason: str = "") -> Recusal | Refusal:
        """Step back from a dossier for a conflict of interest; it is hidden from then on.

        Refused: `dossier_unknown`, `recused_already`, `reason_unknown`, `scoring_closed`,
        `item_concluded`: the vote was carried with this member, the secretary reopens it first.
        """
        found = dossier_or_refusal(act, dossier)
        if isinstance(found, Refusal):
            return found
        if recused(act, dossier):
            return Refusal("recused_already")
        if kind not in self.recusal_kinds:
            return Refusal("reason_unknown", {"reason": kind})
        if self.standing.open_run(act, found) is None:
            return Refusal("scoring_closed", paragraph="7.3")
        if self.hearing.concluded(act, dossier):
            return Refusal("item_concluded")
        recusal = Recusal(
            id=act.new_id(),
            author=act.by,
            made_at=act.now,
            dossier=dossier,
            member=act.by,
            kind=kind,
            reason=reason.strip(),
        )
        act.uow.add(recusal)
        act.enter("Recusal", recusal.id, dossier, kind=kind)
        return recusal

    @question(Action.RECUSE)
    def ties(self, act: Act) -> Ties | None:
        """What the member said of themselves; nobody else reads it."""
        return next(iter(act.uow.find(Ties, member=act.by)), None)

    @use_case(Action.DECLARE)
    def keep_ties(
        self,
        act: Act,
        employers: Sequence[str],
        institutions: Sequence[str],
        people: Sequence[str],
    ) -> Ties:
        """Keep what the member says of themselves; blank lines and repetitions are dropped."""
        found = next(iter(act.uow.find(Ties, member=act.by)), None)
        said = replace(
            found or Ties(id=act.new_id(), member=act.by),
            employers=_lines(employers),
            institutions=_lines(institutions),
            people=_lines(people),
        )
        if found is None:
            act.uow.add(said)
        ties = said if found is None else act.uow.save(said)
        act.enter("Ties", ties.id)
        return ties

    def _mine(self, act: Act, dossier: Id) -> Dossier | Refusal:
        found = dossier_or_refusal(act, dossier)
        if isinstance(found, Refusal):
            return found
        if recused(act, dossier):
            return Refusal("recused")
        if refusal := refuse_scoring_by_executor(act.by, found.executor):
            return refusal
        return found if self.standing.step(found) else Refusal("not_in_commission")

    def _opening(self, act: Act, dossier: Dossier) -> Opening:
        masked = self.standing.masked(act, dossier)
        return Opening(
            dossier=dossier.id,
            number=dossier.number,
            name_latin="" if masked else dossier.name_latin,
            name_cyrillic="" if masked else dossier.name_cyrillic,
            citizenship="" if masked else dossier.citizenship,
            profession=dossier.profession,
            education=dossier.education,
            employer=dossier.employer,
            hints=tuple(_veiled(h) if masked else h for h in self._hints(act, dossier)),
            declared=declared(act, dossier.id),
            masked=masked,
        )

    def _hints(self, act: Act, dossier: Dossier) -> tuple[Hint, ...]:
        ties = next(iter(act.uow.find(Ties, member=act.by)), None)
        return hints(ties, dossier, self.common_words)

    def _declared(self, act: Act, dossier: Dossier) -> Declaration:
        known = act.uow.find(Declaration, dossier=dossier.id, member=act.by)
        if known:
            return known[-1]
        shown = dict.fromkeys(hint.kind for hint in self._hints(act, dossier))
        declaration = Declaration(
            id=act.new_id(),
            author=act.by,
            made_at=act.now,
            dossier=dossier.id,
            member=act.by,
            hints=tuple(shown),
        )
        act.uow.add(declaration)
        act.enter("Declaration", declaration.id, dossier.id)
        return declaration


def _lines(texts: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(" ".join(text.split()) for text in texts if text.strip()))


def _veiled(hint: Hint) -> Hint:
    """A hint at the name may not tell the name."""
    return replace(hint, found="") if hint.kind in _OF_THE_NAME else hint
