"""Use cases of evaluation: a member's sheet from the first key to the seal, and recusal."""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from app.access.people import Person
from app.access.permissions import Action, refuse_scoring_by_executor
from app.access.roles import Role
from app.act import Act, Ground, question, use_case
from app.evaluation.aggregate import Aggregate, MemberScoring, aggregate
from app.evaluation.answers import from_data, to_data
from app.evaluation.criteria import CriteriaSet
from app.evaluation.entities import AdoptedCriteria, Evaluation, Recusal, Sheet
from app.evaluation.scoring import BLANK, Answer, refuse_answer, score
from app.evaluation.sealing import SealedSheet, seal
from app.evaluation.shelf import CriteriaShelf
from app.evaluation.views import Progress, SheetView
from app.kernel.ids import Id
from app.kernel.outcome import Refusal
from app.workflow.dossier import Dossier
from app.workflow.passing import Passing, dossier_or_refusal

_SALT_BYTES = 16


@dataclass(frozen=True, slots=True)
class Evaluations:
    """The members' sheets."""

    ground: Ground
    passing: Passing
    shelf: CriteriaShelf
    profession_groups: Mapping[str, str]
    """The group of each profession, for criteria that are asked of one group only."""
    recusal_kinds: frozenset[str]

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
        """Keep one answer: on the disk when this returns. `Answer()` clears it.

        With `seen`, the answer that the member had before his eyes, it is refused as
        `changed_meanwhile` when another window has given this criterion another one since.
        """
        found = self._scorable(act, dossier)
        if isinstance(found, Refusal):
            return found
        criteria = self._criteria(act, found)
        if refusal := refuse_answer(criteria, criterion, answer):
            return refusal
        sheet = self._sheet(act, dossier)
        answers = dict(from_data(sheet.answers)) if sheet else {}
        if seen is not None and answers.get(criterion, BLANK) not in (seen, answer):
            return Refusal("changed_meanwhile")
        if answer.given or answer.comment:
            answers[criterion] = answer
        else:
            answers.pop(criterion, None)
        return self._view(act, found, self._keep(act, found, criteria, sheet, answers))

    @use_case(Action.SCORE)
    def put_answers(
        self, act: Act, dossier: Id, answers: Mapping[str, Answer], note: str
    ) -> SheetView | Refusal:
        """Keep a whole sheet at once, as undo does."""
        found = self._scorable(act, dossier)
        if isinstance(found, Refusal):
            return found
        criteria = self._criteria(act, found)
        for code, given in answers.items():
            if refusal := refuse_answer(criteria, code, given):
                return refusal
        sheet = self._keep(act, found, criteria, self._sheet(act, dossier), answers, note)
        return self._view(act, found, sheet)

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
        missing = (*view.scoring.missing, *view.scoring.comments_required)
        if sheet is None or not view.scoring.ready:
            return Refusal("sheet_incomplete", {"criteria": ", ".join(missing)}, "7.3")
        evaluation = self._seal(act, view, sheet.note, abstained=False, reason="")
        kept = act.uow.save(replace(sheet, submitted=True, changed_at=act.now))
        return replace(view, sheet=kept, evaluation=evaluation)

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
        evaluation = self._seal(act, view, sheet.note, abstained=True, reason=reason.strip())
        kept = act.uow.save(replace(sheet, submitted=True, changed_at=act.now))
        return replace(view, sheet=kept, evaluation=evaluation)

    @use_case(Action.SCORE)
    def reopen(self, act: Act, dossier: Id, reason: str) -> SheetView | Refusal:
        """Take one's submitted sheet up again, with a reason; the sealed version stays."""
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
        draft = act.uow.save(replace(sheet, submitted=False, changed_at=act.now))
        act.enter("Sheet", sheet.id, dossier, reopened=True, reason=reason.strip())
        return self._view(act, found, draft)

    @use_case(Action.RECUSE)
    def recuse(self, act: Act, dossier: Id, kind: str, reason: str = "") -> Recusal | Refusal:
        """Step back from a dossier for a conflict of interest; it is hidden from then on."""
        found = dossier_or_refusal(act, dossier)
        if isinstance(found, Refusal):
            return found
        if act.uow.find(Recusal, dossier=dossier, member=act.by):
            return Refusal("recused_already")
        if kind not in self.recusal_kinds:
            return Refusal("reason_unknown", {"reason": kind})
        if refusal := self._closed_to_scores(act, found):
            return refusal
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

    @question(Action.SCORE)
    def colleagues(self, act: Act, dossier: Id) -> Aggregate | Refusal:
        """The members' figures for a dossier, once one's own sheet is submitted (F29)."""
        found = self._mine(act, dossier)
        if isinstance(found, Refusal):
            return found
        sheet = self._sheet(act, dossier)
        if sheet is None or not sheet.submitted:
            return Refusal("own_sheet_first")
        return self.figures(act, found)

    @question(Action.READ_PROGRESS)
    def progress(self, act: Act, dossier: Id) -> Progress:
        """Who has submitted a sheet for a dossier and who has not; no value is shown."""
        members = [p.id for p in act.uow.find(Person) if p.active and Role.MEMBER in p.roles]
        submitted = {e.member for e in latest_evaluations(act, dossier)}
        recused = {r.member for r in act.uow.find(Recusal, dossier=dossier)}
        return Progress(
            tuple(m for m in members if m in submitted),
            tuple(m for m in members if m in recused),
            tuple(m for m in members if m not in submitted | recused),
        )

    @question(Action.READ_CRITERIA)
    def criteria_sets(
        self, act: Act
    ) -> tuple[tuple[CriteriaSet, ...], tuple[AdoptedCriteria, ...], CriteriaSet]:
        """Every set, the adoptions, and the set in force today."""
        adopted = act.uow.find(AdoptedCriteria)
        sets = tuple(
            self.shelf.known(each.code, each.version, adopted) for each in self.shelf.sets.values()
        )
        return sets, tuple(adopted), self.shelf.in_force(adopted, act.today)

    @use_case(Action.ADOPT_CRITERIA)
    def adopt(
        self,
        act: Act,
        code: str,
        version: str,
        order_number: str,
        order_date: date,
        effective_from: date,
    ) -> AdoptedCriteria | Refusal:
        """Adopt a set by the office's order; from then on it is no sample.

        Refused: `criteria_unknown`, `order_missing`, `effective_in_past`.
        """
        if self.shelf.get(code, version) is None:
            return Refusal("criteria_unknown", {"code": code})
        if not order_number.strip():
            return Refusal("order_missing")
        if effective_from < order_date:
            return Refusal("effective_before_order", {"order_date": order_date})
        adopted = AdoptedCriteria(
            id=act.new_id(),
            author=act.by,
            made_at=act.now,
            code=code,
            criteria_version=version,
            order_number=order_number.strip(),
            order_date=order_date,
            effective_from=effective_from,
        )
        act.uow.add(adopted)
        act.enter("AdoptedCriteria", adopted.id, code=code, criteria_version=version)
        return adopted

    def figures(self, act: Act, dossier: Dossier) -> Aggregate:
        """The Commission's figures for a dossier; the caller has asked who may see them."""
        criteria = self._criteria(act, dossier)
        group = self.profession_groups.get(dossier.profession)
        recused = {each.member for each in act.uow.find(Recusal, dossier=dossier.id)}
        scorings = [
            MemberScoring(
                each.member,
                score(criteria, from_data(each.answers), profession_group=group),
                each.abstained,
            )
            for each in latest_evaluations(act, dossier.id)
            if each.member not in recused
        ]
        return aggregate(criteria, scorings, profession_group=group)

    def _mine(self, act: Act, dossier: Id) -> Dossier | Refusal:
        """The dossier, if this member may open it at all."""
        found = dossier_or_refusal(act, dossier)
        if isinstance(found, Refusal):
            return found
        if act.uow.find(Recusal, dossier=dossier, member=act.by):
            return Refusal("recused")
        if refusal := refuse_scoring_by_executor(act.by, found.executor):
            return refusal
        commission = self._commission_step(found)
        case = self.passing.case(act.uow, found)
        if not any(run.step == commission for run in case.runs):
            return Refusal("not_in_commission")
        return found

    def _scorable(self, act: Act, dossier: Id) -> Dossier | Refusal:
        found = self._mine(act, dossier)
        if isinstance(found, Refusal):
            return found
        if refusal := self._closed_to_scores(act, found):
            return refusal
        sheet = self._sheet(act, dossier)
        return Refusal("sheet_submitted") if sheet and sheet.submitted else found

    def _closed_to_scores(self, act: Act, dossier: Dossier) -> Refusal | None:
        run = self.passing.open_step(act.uow, dossier, self._commission_step(dossier))
        return Refusal("scoring_closed", paragraph="7.3") if isinstance(run, Refusal) else None

    def _commission_step(self, dossier: Dossier) -> str:
        steps = self.passing.procedure(dossier).steps
        return next((step.code for step in steps if step.recommends), "")

    def _sheet(self, act: Act, dossier: Id) -> Sheet | None:
        return next(iter(act.uow.find(Sheet, dossier=dossier, member=act.by)), None)

    def _criteria(self, act: Act, dossier: Dossier) -> CriteriaSet:
        """The set in force on the day the dossier reached the Commission; it stays with it."""
        case = self.passing.case(act.uow, dossier)
        commission = self._commission_step(dossier)
        reached = next((run.started for run in case.runs if run.step == commission), act.today)
        return self.shelf.in_force(act.uow.find(AdoptedCriteria), reached)

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

    def _seal(
        self, act: Act, view: SheetView, note: str, *, abstained: bool, reason: str
    ) -> Evaluation:
        dossier, criteria = view.dossier, view.criteria
        mine = [e for e in latest_evaluations(act, dossier.id) if e.member == act.by]
        salt = secrets.token_hex(_SALT_BYTES)
        sealed = SealedSheet(
            dossier=dossier.id,
            member=act.by,
            criteria_set=criteria.code,
            criteria_version=criteria.version,
            submitted_at=act.now,
            answers=view.answers,
            note=note,
            abstained=abstained,
        )
        evaluation = Evaluation(
            id=act.new_id(),
            author=act.by,
            made_at=act.now,
            dossier=dossier.id,
            member=act.by,
            criteria_set=criteria.code,
            criteria_version=criteria.version,
            answers=to_data(view.answers),
            note=note,
            total=view.scoring.total,
            maximum=view.scoring.maximum,
            passed=view.scoring.passed,
            seal=seal(sealed, salt),
            salt=salt,
            abstained=abstained,
            reason=reason,
            replaces=mine[0].id if mine else None,
        )
        act.uow.add(evaluation)
        act.enter("Evaluation", evaluation.id, dossier.id, seal=evaluation.seal)
        return evaluation

    def _view(self, act: Act, dossier: Dossier, sheet: Sheet | None) -> SheetView:
        criteria = self._criteria(act, dossier)
        answers = from_data(sheet.answers) if sheet else {}
        group = self.profession_groups.get(dossier.profession, "")
        mine = [e for e in latest_evaluations(act, dossier.id) if e.member == act.by]
        submitted = mine[0] if mine and sheet and sheet.submitted else None
        run = self.passing.open_step(act.uow, dossier, self._commission_step(dossier))
        return SheetView(
            dossier,
            criteria,
            group,
            sheet,
            answers,
            score(criteria, answers, profession_group=group or None),
            submitted,
            None if isinstance(run, Refusal) else run,
        )


def latest_evaluations(act: Act, dossier: Id) -> list[Evaluation]:
    """Each member's latest submitted sheet; of a reopened one, the last that was sealed."""
    latest = {each.member: each for each in act.uow.find(Evaluation, dossier=dossier)}
    return list(latest.values())
