"""One member's sheet: answers in, points, verdict and reasons out (para 7.3)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from decimal import ROUND_HALF_UP, Decimal
from types import MappingProxyType

from app.evaluation.criteria import (
    ZERO,
    Combination,
    Condition,
    CriteriaSet,
    Criterion,
    Kind,
    NotApplicableRule,
)
from app.evaluation.evidence import Evidence, refuse_evidence
from app.kernel.outcome import Refusal

HUNDREDTH = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class Answer:
    """What a member answered to one criterion. Neither value nor mark: not answered yet."""

    value: int | Decimal | None = None
    not_applicable: bool = False
    comment: str = ""
    evidence: tuple[Evidence, ...] = ()
    """The places of the scans that the mark rests on, in the order they were marked."""

    @property
    def given(self) -> bool:
        """Whether there is an answer at all."""
        return self.not_applicable or self.value is not None


Answers = Mapping[str, Answer]
"""The sheet, by the code of the criterion."""

BLANK = Answer()


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a sheet does not pass.

    Codes: `unanswered`, `knock_out`, `below_minimum`, `group_below_minimum`, `below_pass_mark`.
    """

    code: str
    params: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class CriterionScore:
    """Points of one criterion, weighted; `maximum` is 0 when it is not applicable."""

    code: str
    points: Decimal
    maximum: Decimal
    not_applicable: bool = False
    answered: bool = False
    knocked_out: bool = False


@dataclass(frozen=True, slots=True)
class CombinationScore:
    """Points that answers earned together; 0 when they did not, or when another counts."""

    code: str
    points: Decimal
    maximum: Decimal


@dataclass(frozen=True, slots=True)
class GroupScore:
    """Points of a group after its cap, and what they were before it."""

    code: str
    points: Decimal
    maximum: Decimal
    before_cap: Decimal
    minimum: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Scoring:
    """The result of a sheet. `pass_mark` is the one applied, to hundredths."""

    total: Decimal
    maximum: Decimal
    full_maximum: Decimal
    """The maximum as it would be if every criterion applied."""
    pass_mark: Decimal
    passed: bool
    complete: bool
    groups: tuple[GroupScore, ...]
    criteria: tuple[CriterionScore, ...]
    combinations: tuple[CombinationScore, ...]
    reasons: tuple[Reason, ...]
    missing: tuple[str, ...]
    comments_required: tuple[str, ...]
    evidence_required: tuple[str, ...] = ()
    """Criteria whose mark has to show the place of a scan it rests on, and does not yet."""

    @property
    def ready(self) -> bool:
        """Whether it may be submitted: all answered, all comments written, evidence shown."""
        return self.complete and not self.comments_required and not self.evidence_required

    def criterion(self, code: str) -> CriterionScore | None:
        """The score of one criterion; None when it was not asked."""
        return next((score for score in self.criteria if score.code == code), None)


def score(
    criteria: CriteriaSet,
    answers: Answers,
    *,
    profession_group: str | None = None,
    evidence_possible: bool = True,
) -> Scoring:
    """Score a sheet, finished or not; cheap enough to run at every key.

    A dossier without a scan that can be read cannot give evidence; then none is asked for.

    A sheet passes when every required criterion is answered, nothing knocks out, every minimum
    and the pass mark are reached. Raises `ValueError` for a value that the criterion does not
    offer: check an answer with `refuse_answer` before it is kept.
    """
    table = _Table(criteria, answers, profession_group)
    scores = tuple(table.score_of(criterion) for criterion in table.asked)
    combinations = _counting(
        criteria.combinations, [table.combined(entry) for entry in criteria.combinations]
    )
    total, points = table.roll_up(
        {score.code: score.points for score in scores},
        {score.code: score.points for score in combinations},
    )
    maximum, maxima = table.roll_up(
        {score.code: score.maximum for score in scores},
        {score.code: score.maximum for score in combinations},
    )
    full, full_maxima = (maximum, maxima) if not table.excluded else table.full_maxima()
    scale = criteria.not_applicable is NotApplicableRule.IN_PROPORTION
    groups = tuple(
        GroupScore(
            group.code,
            points[group.code][0],
            maxima[group.code][0],
            points[group.code][1],
            _mark(group.minimum, maxima[group.code][0], full_maxima[group.code][0], scale=scale),
        )
        for group in criteria.groups
    )
    pass_mark = _mark(criteria.pass_mark_for(profession_group), maximum, full, scale=scale) or ZERO
    missing = table.missing(scores)
    reasons = tuple(_reasons(criteria, scores, groups, missing, total, pass_mark))
    return Scoring(
        total=total,
        maximum=maximum,
        full_maximum=full,
        pass_mark=pass_mark,
        passed=not reasons,
        complete=not missing,
        groups=groups,
        criteria=scores,
        combinations=combinations,
        reasons=reasons,
        missing=missing,
        comments_required=table.comments_required(),
        evidence_required=table.evidence_required() if evidence_possible else (),
    )


def to_hundredths(value: Decimal) -> Decimal:
    """Rounded half up to hundredths, without zeros at the end: 58.50 is 58.5."""
    rounded = value.quantize(HUNDREDTH, ROUND_HALF_UP)
    whole = rounded.to_integral_value()
    return whole if whole == rounded else rounded.normalize()


def refuse_answer(criteria: CriteriaSet, code: str, answer: Answer) -> Refusal | None:
    """Why an answer cannot be given, or None when it can.

    Codes: `criterion_unknown`, `not_applicable_not_offered`, `number_expected`,
    `value_not_offered`, `evidence_outside_page`.
    """
    if not criteria.has(code):
        return Refusal("criterion_unknown", {"criterion": code})
    if refusal := refuse_evidence(answer.evidence):
        return refusal
    criterion = criteria.criterion(code)
    if answer.not_applicable:
        if criterion.not_applicable and answer.value is None:
            return None
        return Refusal("not_applicable_not_offered", {"criterion": code})
    if answer.value is None:
        return None
    if criterion.kind is Kind.NUMBER:
        finite = Decimal(answer.value).is_finite()
        return None if finite else Refusal("number_expected", {"criterion": code})
    if criterion.place(answer.value) is None:
        return Refusal("value_not_offered", {"criterion": code, "value": answer.value})
    return None


class _Table:
    """A criteria set as one sheet reads it: its column, its criteria, what does not apply."""

    def __init__(
        self, criteria: CriteriaSet, answers: Answers, profession_group: str | None
    ) -> None:
        self.criteria = criteria
        self.asked = criteria.asked_of(profession_group)
        codes = {criterion.code for criterion in self.asked}
        self.answers = {code: answer for code, answer in answers.items() if code in codes}
        self.column = self._column()
        self.unasked = frozenset(c.code for c in criteria.criteria if c.code not in codes)
        self.excluded = frozenset(c for c, answer in self.answers.items() if answer.not_applicable)

    def _column(self) -> int:
        by = self.criteria.columns_by
        value = self.answers.get(by, BLANK).value if by else None
        if value is None:
            return 0
        choices = self.criteria.criterion(by).choices
        return next((n for n, choice in enumerate(choices) if choice.value == value), 0)

    def score_of(self, criterion: Criterion) -> CriterionScore:
        answer = self.answers.get(criterion.code, BLANK)
        if answer.not_applicable:
            if not criterion.not_applicable:
                raise ValueError(f"{criterion.code}: not applicable is not offered")
            return CriterionScore(criterion.code, ZERO, ZERO, not_applicable=True, answered=True)
        maximum = criterion.maximum_in(self.column)
        if answer.value is None:
            return CriterionScore(criterion.code, ZERO, maximum)
        place = criterion.place(answer.value)
        if place is None:
            if criterion.kind is Kind.CHOICE:
                raise ValueError(f"{criterion.code}: {answer.value} is not offered")
            return CriterionScore(criterion.code, ZERO, maximum, answered=True)
        points = criterion.weight * place.points_in(self.column)
        return CriterionScore(
            criterion.code, points, maximum, answered=True, knocked_out=place.knock_out
        )

    def combined(self, combination: Combination) -> CombinationScore:
        possible = combination.possible_without(self.excluded | self.unasked)
        most = max(ZERO, combination.points_in(self.column)) if possible else ZERO
        earned = all(map(self._holds, combination.all_of)) and (
            not combination.any_of or any(map(self._holds, combination.any_of))
        )
        points = combination.points_in(self.column) if earned else ZERO
        return CombinationScore(combination.code, points, most)

    def _holds(self, condition: Condition) -> bool:
        values = [self.answers.get(code, BLANK).value for code in condition.criteria]
        return all(value is not None and condition.admits(value) for value in values)

    def roll_up(
        self, of_criteria: Mapping[str, Decimal], of_combinations: Mapping[str, Decimal]
    ) -> tuple[Decimal, dict[str, tuple[Decimal, Decimal]]]:
        """Total, and each group's points after and before its cap; inner groups first."""
        criteria = self.criteria
        sums = {group.code: ZERO for group in criteria.groups}
        sums[""] = ZERO
        for criterion in self.asked:
            sums[criterion.group] += of_criteria[criterion.code]
        for combination in _counted(criteria.combinations, of_combinations):
            sums[combination.group] += of_combinations[combination.code]
        capped: dict[str, tuple[Decimal, Decimal]] = {}
        for group in criteria.groups_bottom_up:
            before = sums[group.code]
            cap = group.cap_in(self.column)
            after = before if cap is None else min(before, cap)
            capped[group.code] = (after, before)
            sums[group.within] += after
        return sums[""], capped

    def full_maxima(self) -> tuple[Decimal, dict[str, tuple[Decimal, Decimal]]]:
        """The maxima as if every criterion that is asked applied."""
        column, unasked = self.column, self.unasked
        return self.roll_up(
            {criterion.code: criterion.maximum_in(column) for criterion in self.asked},
            {
                combination.code: max(ZERO, combination.points_in(column))
                if combination.possible_without(unasked)
                else ZERO
                for combination in self.criteria.combinations
            },
        )

    def missing(self, scores: tuple[CriterionScore, ...]) -> tuple[str, ...]:
        """Criteria that have to be answered and are not."""
        asked = zip(scores, self.asked, strict=True)
        return tuple(s.code for s, criterion in asked if criterion.required and not s.answered)

    def comments_required(self) -> tuple[str, ...]:
        """Criteria whose chosen place asks for a comment that is not written."""
        codes = []
        for criterion in self.asked:
            answer = self.answers.get(criterion.code, BLANK)
            if answer.value is None or answer.comment.strip():
                continue
            place = criterion.place(answer.value)
            if place is not None and place.comment_required:
                codes.append(criterion.code)
        return tuple(codes)

    def evidence_required(self) -> tuple[str, ...]:
        """Criteria whose chosen place asks for evidence that is not shown."""
        return tuple(
            criterion.code
            for criterion in self.asked
            if _needs_evidence(criterion, self.answers.get(criterion.code, BLANK))
        )


def _needs_evidence(criterion: Criterion, answer: Answer) -> bool:
    """A knock-out always does, and so does a value below the anchor that the set names."""
    if answer.value is None or answer.evidence:
        return False
    place = criterion.place(answer.value)
    if place is not None and place.knock_out:
        return True
    return criterion.evidence_below is not None and answer.value < criterion.evidence_below


def _counted(
    combinations: tuple[Combination, ...], points: Mapping[str, Decimal]
) -> Iterable[Combination]:
    """The combinations that count: of those under one `one_of` name only the best."""
    best: dict[str, Combination] = {}
    for combination in combinations:
        name = f"one of {combination.one_of}" if combination.one_of else combination.code
        if name not in best or points[combination.code] > points[best[name].code]:
            best[name] = combination
    return best.values()


def _counting(
    combinations: tuple[Combination, ...], scores: list[CombinationScore]
) -> tuple[CombinationScore, ...]:
    """The scores, without the points of those that a better one of the same name displaces."""
    points = {score.code: score.points for score in scores}
    counted = {combination.code for combination in _counted(combinations, points)}
    return tuple(s if s.code in counted else replace(s, points=ZERO) for s in scores)


def _mark(mark: Decimal | None, maximum: Decimal, full: Decimal, *, scale: bool) -> Decimal | None:
    """A mark to be reached, shrunk with its maximum where the set says so.

    It is rounded to hundredths, and the rounded mark is the one applied: what a member sees is
    what counts.
    """
    if mark is None or not scale or maximum == full:
        return mark
    if not full:
        return ZERO
    return to_hundredths(mark * maximum / full)


def _reasons(
    criteria: CriteriaSet,
    scores: tuple[CriterionScore, ...],
    groups: tuple[GroupScore, ...],
    missing: tuple[str, ...],
    total: Decimal,
    pass_mark: Decimal,
) -> Iterable[Reason]:
    for code in missing:
        yield Reason("unanswered", {"criterion": code})
    for score in scores:
        if score.knocked_out:
            yield Reason("knock_out", {"criterion": score.code})
    for score in scores:
        minimum = criteria.criterion(score.code).minimum
        judged = not score.not_applicable and score.code not in missing
        if minimum is not None and judged and score.points < minimum:
            params = {"criterion": score.code, "points": score.points, "minimum": minimum}
            yield Reason("below_minimum", params)
    for group in groups:
        if group.minimum is not None and group.points < group.minimum:
            params = {"group": group.code, "points": group.points, "minimum": group.minimum}
            yield Reason("group_below_minimum", params)
    if total < pass_mark:
        yield Reason("below_pass_mark", {"total": total, "pass_mark": pass_mark})
