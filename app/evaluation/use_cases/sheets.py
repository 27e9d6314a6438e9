"""Use cases of a member's sheet: from the first key to the seal, and what comes after it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal

from app.access.permissions import Action, refuse_scoring_by_executor
from app.act import Act, Ground, question, use_case
from app.evaluation.aggregate import Aggregate, MemberScoring, aggregate
from app.evaluation.answers import from_data, to_data
from app.evaluation.criteria import CriteriaSet
from app.evaluation.entities import (
    Discussion,
    Evaluation,
    PrivateNote,
    Recusal,
    Sheet,
)
from app.evaluation.giving import refuse_answers
from app.evaluation.hearing import Hearing, refuse_marks
from app.evaluation.reading import masked
from app.evaluation.scoring import BLANK, Answer, Scoring, score
from app.evaluation.shelf import CriteriaShelf
from app.evaluation.standing import (
    Standing,
    declared,
    latest_evaluations,
    latest_submissions,
    members_of,
    own_evaluation,
    readable_scans,
    recused,
)
from app.evaluation.submitting import submit_sealed
from app.evaluation.views import Colleagues, SheetView
from app.kernel.ids import Id
from app.kernel.outcome import Refusal
from app.workflow.dossier import Dossier
from app.workflow.passing import Passing, dossier_or_refusal


@dataclass(frozen=True, slots=True)
class Evaluations:
    """The members' sheets.

    Every method refuses `dossier_unknown`, `recused`, `executor_cannot_score`,
    `not_in_commission`, and `declaration_missing` until the member has declared to have no
    conflict of interest; those that write marks also `scoring_closed`, `sheet_submitted`,
    `discussion_open` and `item_concluded`: no mark follows what the others said.
    """

    ground: Ground
    passing: Passing
    shelf: CriteriaShelf
    profession_groups: Mapping[str, str]
    """The group of each profession, for criteria that are asked of one group only."""
    hearing: Hearing

    @property
    def standing(self) -> Standing:
        """How a dossier stands before the Commission."""
        return Standing(self.passing, self.shelf)

    @question(Action.SCORE)
    def sheet(self, act: Act, dossier: Id) -> SheetView | Refusal:
        """One's own sheet for a dossier, also an empty or a submitted one."""
        found = self._mine(act, dossier)
        if isinstance(found, Refusal):
            return found
        return self._view(act, found, self._sheet(act, dossier))

    @use_case(Action.SCORE)
    def answer(
        self, act: Act, dossier: Id, criterion: str, answer: Answer, seen: Answer | None = None
    ) -> SheetView | Refusal:
        """Keep one answer with its evidence: on the disk when this returns. `Answer()` clears it.

        With `seen`, the answer that the member had before his eyes, it is refused as
        `changed_meanwhile` when another window has given this criterion another one since.
        Refused besides: what the criterion does not offer, `evidence_outside_page`,
        `evidence_unknown_scan`.
        """
        found = self._scorable(act, dossier)
        if isinstance(found, Refusal):
            return found
        criteria = self._criteria(act, found)
        if refusal := refuse_answers(act, dossier, criteria, {criterion: answer}):
            return refusal
        sheet = self._sheet(act, dossier)
        answers = dict(from_data(sheet.answers)) if sheet else {}
        if seen is not None and answers.get(criterion, BLANK) not in (seen, answer):
            return Refusal("changed_meanwhile")
        if answer != BLANK:
            answers[criterion] = answer
        else:
            answers.pop(criterion, None)
        return self._view(act, found, self._keep(act, found, criteria, sheet, answers), criteria)

    @use_case(Action.SCORE)
    def put_answers(
        self,
        act: Act,
        dossier: Id,
        answers: Mapping[str, Answer],
        note: str,
        seen: Mapping[str, Answer] | None = None,
    ) -> SheetView | Refusal:
        """Keep a whole sheet at once, as undo does.

        With `seen`, the answers that the window showed, it is refused as `changed_meanwhile`
        when another window has changed the sheet since.
        """
        found = self._scorable(act, dossier)
        if isinstance(found, Refusal):
            return found
        criteria = self._criteria(act, found)
        if refusal := refuse_answers(act, dossier, criteria, answers):
            return refusal
        sheet = self._sheet(act, dossier)
        standing = from_data(sheet.answers) if sheet else {}
        if seen is not None and standing not in (dict(seen), dict(answers)):
            return Refusal("changed_meanwhile")
        return self._view(act, found, self._keep(act, found, criteria, sheet, answers, note))

    @use_case(Action.SCORE)
    def submit(
        self, act: Act, dossier: Id, seen: Mapping[str, Answer] | None = None
    ) -> SheetView | Refusal:
        """Submit and seal the sheet.

        Refused: `sheet_incomplete` with what is missing; `changed_meanwhile` when the sheet is
        not the one the member has `seen`: nobody seals marks that he does not know.
        """
        found = self._scorable(act, dossier)
        if isinstance(found, Refusal):
            return found
        sheet = self._sheet(act, dossier)
        view = self._view(act, found, sheet)
        if seen is not None and dict(seen) != dict(view.answers):
            return Refusal("changed_meanwhile")
        if sheet is None or not view.scoring.ready:
            missing = ", ".join(_lacking(view.scoring))
            return Refusal("sheet_incomplete", {"criteria": missing}, "7.3")
        submit_sealed(act, view, sheet, abstained=False, reason=sheet.reopened)
        return self._view(act, found, self._sheet(act, dossier))

    @use_case(Action.SCORE)
    def abstain(self, act: Act, dossier: Id, reason: str) -> SheetView | Refusal:
        """Abstain for lack of competence: shown as such, left out of every mean (F38)."""
        found = self._scorable(act, dossier)
        if isinstance(found, Refusal):
            return found
        if not reason.strip():
            return Refusal("reason_missing", {"verb": "abstain"})
        criteria = self._criteria(act, found)
        sheet = self._keep(act, found, criteria, self._sheet(act, dossier), {})
        view = self._view(act, found, sheet)
        submit_sealed(act, view, sheet, abstained=True, reason=reason.strip())
        return self._view(act, found, self._sheet(act, dossier))

    @use_case(Action.SCORE)
    def reopen(self, act: Act, dossier: Id, reason: str) -> SheetView | Refusal:
        """Take one's submitted sheet up again; the sealed version stays.

        The reason is kept with the next version, and nowhere else.
        """
        found = self._mine(act, dossier)
        if isinstance(found, Refusal):
            return found
        if refusal := self._closed_to_scores(act, found):
            return refusal
        sheet = self._sheet(act, dossier)
        if sheet is None or not sheet.submitted:
            return Refusal("sheet_not_submitted")
        if not reason.strip():
            return Refusal("reason_missing", {"verb": "reopen"})
        draft = act.uow.save(
            replace(sheet, submitted=False, reopened=reason.strip(), changed_at=act.now)
        )
        act.enter("Sheet", sheet.id, dossier, reopened=True)
        return self._view(act, found, draft)

    @question(Action.SCORE)
    def history(self, act: Act, dossier: Id) -> tuple[Evaluation, ...] | Refusal:
        """One's own sealed versions, oldest first, each with the reason it was reopened for."""
        found = self._mine(act, dossier)
        if isinstance(found, Refusal):
            return found
        return tuple(act.uow.find(Evaluation, dossier=dossier, member=act.by))

    @question(Action.SCORE)
    def private_note(self, act: Act, dossier: Id) -> str | Refusal:
        """The member's note to themselves; nobody else is ever shown it."""
        found = self._mine(act, dossier)
        if isinstance(found, Refusal):
            return found
        note = self._note(act, dossier)
        return note.text if note else ""

    @use_case(Action.SCORE)
    def keep_private_note(self, act: Act, dossier: Id, text: str) -> PrivateNote | Refusal:
        """Keep the note as it was typed; also after the sheet is submitted and scoring closed."""
        found = self._mine(act, dossier)
        if isinstance(found, Refusal):
            return found
        note = self._note(act, dossier)
        if note is None:
            note = PrivateNote(id=act.new_id(), dossier=dossier, member=act.by, text=text)
            act.uow.add(note)
        else:
            note = act.uow.save(replace(note, text=text))
        act.enter("PrivateNote", note.id, dossier)
        return note

    @question(Action.SCORE)
    def colleagues(self, act: Act, dossier: Id) -> Colleagues | Refusal:
        """The members' figures for a dossier, once one's own sheet is submitted (F29).

        Nobody is named until the chair has opened the discussion. Where the others' sheets are
        not here, there are no figures, only how many have submitted. Refused: `own_sheet_first`.
        """
        found = self._mine(act, dossier)
        if isinstance(found, Refusal):
            return found
        sheet = self._sheet(act, dossier)
        if sheet is None or not sheet.submitted:
            return Refusal("own_sheet_first")
        figures = self.figures(act, found)
        named = bool(act.uow.find(Discussion, dossier=dossier))
        out = self._without_part(act, found)
        submitted = {m: s for m, s in latest_submissions(act, dossier).items() if m not in out}
        here = {each.id for each in latest_evaluations(act, dossier)}
        whole = all(each.id in here for each in submitted.values())
        return Colleagues(
            (figures if named else figures.without_names()) if whole else None,
            named,
            dict(figures.totals).get(act.by),
            _differences(figures, self._view(act, found, sheet)) if whole else {},
            len(submitted),
            len({each.id for each in members_of(act)} - out),
        )

    def figures(self, act: Act, dossier: Dossier) -> Aggregate:
        """The Commission's figures for a dossier; the caller has asked who may see them."""
        criteria = self._criteria(act, dossier)
        group = self.profession_groups.get(dossier.profession)
        out = self._without_part(act, dossier)
        scorings = [
            MemberScoring(
                each.member,
                score(criteria, from_data(each.answers), profession_group=group),
                each.abstained,
            )
            for each in latest_evaluations(act, dossier.id)
            if each.member not in out
        ]
        return aggregate(criteria, scorings, profession_group=group)

    def _without_part(self, act: Act, dossier: Dossier) -> set[Id]:
        """Whose sheet does not count: who stepped back, and the dossier's executor."""
        out = {each.member for each in act.uow.find(Recusal, dossier=dossier.id)}
        return out | ({dossier.executor} if dossier.executor else set())

    def _mine(self, act: Act, dossier: Id) -> Dossier | Refusal:
        """The dossier, if this member may open it at all."""
        found = dossier_or_refusal(act, dossier)
        if isinstance(found, Refusal):
            return found
        if recused(act, dossier):
            return Refusal("recused")
        if refusal := refuse_scoring_by_executor(act.by, found.executor):
            return refusal
        if not self.standing.reached(act, found):
            return Refusal("not_in_commission")
        return found if declared(act, dossier) else Refusal("declaration_missing", paragraph="A20")

    def _scorable(self, act: Act, dossier: Id) -> Dossier | Refusal:
        found = self._mine(act, dossier)
        if isinstance(found, Refusal):
            return found
        if refusal := self._closed_to_scores(act, found):
            return refusal
        sheet = self._sheet(act, dossier)
        return Refusal("sheet_submitted") if sheet and sheet.submitted else found

    def _closed_to_scores(self, act: Act, dossier: Dossier) -> Refusal | None:
        if self.standing.open_run(act, dossier) is None:
            return Refusal("scoring_closed", paragraph="7.3")
        return refuse_marks(self.hearing, act, dossier.id)

    def _sheet(self, act: Act, dossier: Id) -> Sheet | None:
        return next(iter(act.uow.find(Sheet, dossier=dossier, member=act.by)), None)

    def _note(self, act: Act, dossier: Id) -> PrivateNote | None:
        return next(iter(act.uow.find(PrivateNote, dossier=dossier, member=act.by)), None)

    def _criteria(self, act: Act, dossier: Dossier) -> CriteriaSet:
        return self.standing.criteria(act, dossier)

    def _keep(
        self,
        act: Act,
        dossier: Dossier,
        criteria: CriteriaSet,
        sheet: Sheet | None,
        answers: Mapping[str, Answer],
        note: str | None = None,
    ) -> Sheet:
        if sheet is None:
            sheet = Sheet(
                id=act.new_id(),
                dossier=dossier.id,
                member=act.by,
                criteria_set=criteria.code,
                criteria_version=criteria.version,
                answers=to_data(answers),
                note=note or "",
                changed_at=act.now,
            )
            act.uow.add(sheet)
        else:
            words = sheet.note if note is None else note
            sheet = act.uow.save(
                replace(sheet, answers=to_data(answers), note=words, changed_at=act.now)
            )
        act.enter("Sheet", sheet.id, dossier.id)
        return sheet

    def _view(
        self, act: Act, dossier: Dossier, sheet: Sheet | None, criteria: CriteriaSet | None = None
    ) -> SheetView:
        criteria = criteria or self._criteria(act, dossier)
        answers = from_data(sheet.answers) if sheet else {}
        group = self.profession_groups.get(dossier.profession, "")
        veiled = self.standing.masked(act, dossier)
        possible = bool(readable_scans(act, dossier.id))
        return SheetView(
            dossier=masked(dossier) if veiled else dossier,
            criteria=criteria,
            profession_group=group,
            sheet=sheet,
            answers=answers,
            scoring=score(
                criteria, answers, profession_group=group or None, evidence_possible=possible
            ),
            evaluation=own_evaluation(act, dossier.id) if sheet and sheet.submitted else None,
            run=self.standing.open_run(act, dossier),
            masked=veiled,
            evidence_possible=possible,
        )


def _lacking(scoring: Scoring) -> tuple[str, ...]:
    """Criteria for which the sheet cannot be submitted yet, each once."""
    lacking = (*scoring.missing, *scoring.comments_required, *scoring.evidence_required)
    return tuple(dict.fromkeys(lacking))


def _differences(figures: Aggregate, view: SheetView) -> dict[str, Decimal]:
    if view.evaluation is None or view.evaluation.abstained:
        return {}
    medians = {line.code: line.median for line in figures.criteria}
    found = {}
    for given in view.scoring.criteria:
        middle = medians.get(given.code)
        if given.answered and not given.not_applicable and middle is not None:
            found[given.code] = given.points - middle
    return {code: difference for code, difference in found.items() if difference}
