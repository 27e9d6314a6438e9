"""Points, verdict and reasons of one sheet."""

import time
from dataclasses import replace
from decimal import Decimal

import pytest

from app.evaluation.criteria import (
    Combination,
    Condition,
    Criterion,
    Kind,
    NotApplicableRule,
    ProfessionGroup,
)
from app.evaluation.criteria_file import CRITERIA, load_criteria
from app.evaluation.scoring import Answer, Answers, Scoring, refuse_answer, score
from tests.unit.evaluation.sets import criteria_set, criterion, group, ranges, row, sheet, text

D = Decimal
SAMPLE = load_criteria(CRITERIA / "sample-2017.toml")
ENGINEER = sheet(
    education=4,
    specialty=3,
    experience=3,
    recognition=2,
    licence=None,
    language=2,
    authenticity=1,
    priority=1,
)


def reasons(scoring: Scoring) -> list[str]:
    return [reason.code for reason in scoring.reasons]


def test_the_sample_sheet_of_the_picture() -> None:
    answers = {**ENGINEER, "recognition": Answer(1)}
    del answers["language"]
    result = score(SAMPLE, answers)
    assert (result.total, result.maximum) == row(65, 90)
    assert result.missing == ("language",)
    assert result.comments_required == ("recognition",)
    assert not result.ready
    assert [s.points for s in result.criteria] == [20, 25, 15, 5, 0, 0, 0, 0]


def test_a_whole_sheet_passes() -> None:
    result = score(SAMPLE, ENGINEER)
    assert result.total == 80
    assert result.passed
    assert result.ready
    assert result.reasons == ()
    assert {g.code: g.points for g in result.groups} == {
        "qualification": 60,
        "documents": 10,
        "language": 10,
        "admission": 0,
    }


def test_a_blank_sheet_misses_everything_required() -> None:
    result = score(SAMPLE, {})
    assert result.missing == tuple(c.code for c in SAMPLE.criteria)
    assert (result.total, result.maximum, result.passed) == row(0, 100, False)


@pytest.mark.parametrize("code", ["authenticity", "priority"])
def test_a_knock_out_beats_every_total(code: str) -> None:
    result = score(SAMPLE, {**ENGINEER, code: Answer(0, comment="why")})
    assert result.total == 80
    assert not result.passed
    assert [(r.code, r.params["criterion"]) for r in result.reasons] == [("knock_out", code)]


def test_one_point_below_the_pass_mark_fails_and_on_it_passes() -> None:
    table = criteria_set([criterion("a", 59, 60)], pass_mark=60)
    assert score(table, sheet(a=1)).passed
    below = score(table, sheet(a=0))
    assert not below.passed
    assert below.reasons[0].params == {"total": D(59), "pass_mark": D(60)}


def test_comment_required_is_met_by_a_comment_and_not_by_blanks() -> None:
    for comment, missing in (("", 1), ("  \n", 1), ("apostille on page 2", 0)):
        answers = {**ENGINEER, "recognition": Answer(1, comment=comment)}
        assert len(score(SAMPLE, answers).comments_required) == missing


def test_a_missing_comment_does_not_change_the_verdict() -> None:
    result = score(SAMPLE, {**ENGINEER, "recognition": Answer(1)})
    assert result.passed
    assert not result.ready


# --- not applicable ---------------------------------------------------------------------------


def test_not_applicable_shrinks_the_pass_mark_in_proportion() -> None:
    result = score(SAMPLE, ENGINEER)
    assert (result.maximum, result.full_maximum, result.pass_mark) == row(90, 100, 54)


def test_not_applicable_can_leave_the_pass_mark() -> None:
    table = replace(SAMPLE, not_applicable=NotApplicableRule.MAXIMUM_ONLY)
    result = score(table, ENGINEER)
    assert (result.maximum, result.pass_mark) == row(90, 60)


def test_the_shrunken_mark_is_the_rounded_one_that_is_shown() -> None:
    table = criteria_set(
        [criterion("a", 0, 70), criterion("b", 0, 20, not_applicable=True)], pass_mark=50
    )
    result = score(table, sheet(a=1, b=None))
    assert result.pass_mark == D("38.89")  # 50 x 70 / 90 = 38.888...
    exact = criteria_set([criterion("a", 0, 70), criterion("b", 0, 70, not_applicable=True)])
    assert str(score(replace(exact, pass_mark=D(60)), sheet(a=1, b=None)).pass_mark) == "30"


def test_everything_not_applicable_asks_for_nothing() -> None:
    table = criteria_set([criterion("a", 0, 5, not_applicable=True)], pass_mark=3)
    result = score(table, sheet(a=None))
    assert (result.maximum, result.pass_mark, result.passed) == row(0, 0, True)


def test_a_group_on_its_minimum_passes() -> None:
    table = criteria_set([criterion("a", 0, 5, 6, group="g")], groups=(group("g", minimum=D(5)),))
    assert score(table, sheet(a=1)).passed
    assert reasons(score(table, sheet(a=0))) == ["group_below_minimum"]


def test_a_group_minimum_shrinks_with_its_group() -> None:
    table = criteria_set(
        [criterion("a", 0, 10, group="g"), criterion("b", 0, 10, group="g", not_applicable=True)],
        groups=(group("g", minimum=D(12)),),
    )
    assert reasons(score(table, sheet(a=1, b=0))) == ["group_below_minimum"]
    assert reasons(score(table, sheet(a=1, b=None))) == []


# --- minimums, weights, groups ----------------------------------------------------------------


def test_a_minimum_counts_the_weighted_points() -> None:
    table = criteria_set([criterion("a", 0, 4, 5, weight=D("0.5"), minimum=D("2.5"))])
    assert score(table, sheet(a=2)).passed
    failed = score(table, sheet(a=1))
    assert failed.reasons[0].params == {"criterion": "a", "points": D(2), "minimum": D("2.5")}


def test_an_optional_criterion_with_a_minimum_must_still_reach_it() -> None:
    table = criteria_set([criterion("a", 0, 5, required=False, minimum=D(5))])
    assert reasons(score(table, {})) == ["below_minimum"]
    required = criteria_set([criterion("a", 0, 5, minimum=D(5))])
    assert reasons(score(required, {})) == ["unanswered"]


def test_weights_are_exact() -> None:
    tenths = [criterion(f"c{n}", 0, 1, weight=D("0.1")) for n in range(10)]
    result = score(criteria_set(tenths, pass_mark=1), {c.code: Answer(1) for c in tenths})
    assert result.total == 1
    assert result.passed


def test_weight_zero_is_shown_and_not_counted() -> None:
    table = criteria_set([criterion("a", 0, 5, weight=D(0)), criterion("b", 0, 5)])
    result = score(table, sheet(a=1, b=1))
    assert (result.total, result.maximum) == row(5, 5)


def test_caps_hold_inside_caps() -> None:
    table = criteria_set(
        [
            criterion("a", 0, 30, group="inner"),
            criterion("b", 0, 30, group="inner"),
            criterion("c", 0, 30, group="outer"),
            criterion("d", 0, 7),
        ],
        groups=(group("outer", cap=D(60)), group("inner", cap=D(40), within="outer")),
    )
    result = score(table, sheet(a=1, b=1, c=1, d=1))
    assert result.total == 67
    assert [(g.code, g.points, g.before_cap, g.maximum) for g in result.groups] == [
        row("outer", 60, 70, 60),
        row("inner", 40, 60, 40),
    ]


# --- numbers, combinations, columns, profession groups ----------------------------------------


def number(code: str) -> Criterion:
    rows = ranges((0, 3, 0), (3, 5, 5), (5, None, 10))
    return Criterion(code, "", text(code), Kind.NUMBER, ranges=rows)


@pytest.mark.parametrize(
    ("years", "points"), [("0", 0), ("2.99", 0), ("3", 5), ("4.999", 5), ("5", 10), ("40", 10)]
)
def test_ranges_include_their_start_and_not_their_end(years: str, points: int) -> None:
    assert score(criteria_set([number("y")]), sheet(y=years)).total == points


def test_a_number_in_no_range_earns_nothing_and_is_answered() -> None:
    result = score(criteria_set([number("y")]), sheet(y="-1"))
    assert (result.total, result.complete) == row(0, True)


def combined(**more: object) -> Combination:
    return Combination("both", text("both"), "", D(13), **more)  # type: ignore[arg-type]


def test_a_combination_needs_all_of_its_conditions() -> None:
    degree = Condition(("degree",), values=(1, 2))
    clb = Condition(("reading", "writing"), low=D(7))
    parts = [criterion("degree", 0, 0, 0), number("reading"), number("writing")]
    table = criteria_set(parts, combinations=(combined(all_of=(degree, clb)),))
    assert score(table, sheet(degree=1, reading="7", writing="9")).total == 10 + 10 + 13
    assert score(table, sheet(degree=1, reading="7", writing="6.5")).total == 20
    assert score(table, sheet(degree=0, reading="7", writing="9")).total == 20
    assert score(table, sheet(degree=1, reading="7")).total == 10
    assert score(table, {}).maximum == 33


def test_any_of_needs_one() -> None:
    any_of = (Condition(("a",), values=(1,)), Condition(("b",), values=(1,)))
    table = criteria_set(
        [criterion("a", 0, 0), criterion("b", 0, 0)], combinations=(combined(any_of=any_of),)
    )
    assert [score(table, sheet(a=a, b=b)).total for a, b in ((0, 0), (0, 1), (1, 1))] == [0, 13, 13]


def test_of_alternatives_only_the_best_counts_whatever_their_order() -> None:
    low = replace(combined(all_of=(Condition(("y",), low=D(1)),)), code="low", one_of="y")
    high = replace(low, code="high", points=D(25), all_of=(Condition(("y",), low=D(3)),))
    for order in ((low, high), (high, low)):
        table = criteria_set([number("y")], combinations=order)
        result = score(table, sheet(y="4"))
        assert result.total == 5 + 25
        assert result.maximum == 10 + 25
        assert {c.code: c.points for c in result.combinations} == {"low": 0, "high": 25}


def test_a_combination_on_what_does_not_apply_leaves_the_maximum() -> None:
    parts = [criterion("a", 0, 5), criterion("b", 0, 5, not_applicable=True)]
    needs_b = combined(all_of=(Condition(("b",), values=(1,)),))
    either = replace(
        needs_b,
        code="either",
        all_of=(),
        any_of=(Condition(("b",), values=(1,)), Condition(("a",), values=(1,))),
    )
    table = criteria_set(parts, combinations=(needs_b, either))
    assert score(table, sheet(a=1, b=1)).maximum == 36
    result = score(table, sheet(a=1, b=None))
    assert (result.total, result.maximum) == row(5 + 13, 5 + 13)


def test_the_answer_picks_the_column() -> None:
    couple = criterion("couple", 0, 0)
    age = criterion("age", 0, 110, group="core")
    wide = replace(age.choices[1], columns=(D(110), D(100)))
    age = replace(age, choices=(age.choices[0], wide))
    core = group("core", cap=D(105), cap_columns=(D(105), D(460)))
    table = criteria_set([couple, age], groups=(core,), columns_by="couple")
    assert score(table, sheet(couple=0, age=1)).total == 105
    assert score(table, sheet(couple=1, age=1)).total == 100
    assert score(table, sheet(age=1)).total == 105  # unanswered: the first column


def test_the_full_maximum_is_that_of_the_same_column() -> None:
    couple = criterion("couple", 0, 0)
    age = criterion("age", 0, 110)
    age = replace(age, choices=(age.choices[0], replace(age.choices[1], columns=(D(110), D(90)))))
    licence = criterion("licence", 0, 10, not_applicable=True)
    table = criteria_set([couple, age, licence], pass_mark=50, columns_by="couple")
    result = score(table, sheet(couple=1, age=1, licence=None))
    assert (result.maximum, result.full_maximum, result.pass_mark) == row(90, 100, 45)


def test_a_combination_on_what_is_not_asked_leaves_the_maximum() -> None:
    licence = criterion("licence", 0, 0, profession_groups=("doctors",))
    bonus = combined(all_of=(Condition(("licence",), values=(1,)),))
    doctors = ProfessionGroup("doctors", text("doctors"))
    table = criteria_set(
        [criterion("a", 0, 10), licence], combinations=(bonus,), profession_groups=(doctors,)
    )
    assert score(table, sheet(a=1)).maximum == 10
    assert score(table, sheet(a=1), profession_group="doctors").maximum == 23


def test_a_profession_group_has_its_own_criteria_and_pass_mark() -> None:
    parts = [criterion("a", 0, 10), criterion("licence", 0, 10, profession_groups=("doctors",))]
    doctors = ProfessionGroup("doctors", text("doctors"), D(15))
    table = criteria_set(parts, pass_mark=10, profession_groups=(doctors,))
    everyone = score(table, sheet(a=1, licence=1))
    assert (everyone.total, everyone.maximum, everyone.pass_mark) == row(10, 10, 10)
    doctor = score(table, sheet(a=1, licence=1), profession_group="doctors")
    assert (doctor.total, doctor.maximum, doctor.pass_mark) == row(20, 20, 15)
    assert score(table, sheet(a=1), profession_group="doctors").missing == ("licence",)


# --- answers that cannot be -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("code", "answer", "refusal"),
    [
        ("nothing", Answer(1), "criterion_unknown"),
        ("education", Answer(5), "value_not_offered"),
        ("education", Answer(-1), "value_not_offered"),
        ("education", Answer(not_applicable=True), "not_applicable_not_offered"),
        ("licence", Answer(1, not_applicable=True), "not_applicable_not_offered"),
    ],
)
def test_an_impossible_answer_is_refused(code: str, answer: Answer, refusal: str) -> None:
    found = refuse_answer(SAMPLE, code, answer)
    assert found is not None
    assert found.code == refusal


def test_possible_answers_are_not_refused() -> None:
    for code, answer in ENGINEER.items():
        assert refuse_answer(SAMPLE, code, answer) is None
    assert refuse_answer(SAMPLE, "education", Answer()) is None
    table = criteria_set([number("y")])
    assert refuse_answer(table, "y", Answer(D("2.5"))) is None
    infinite = refuse_answer(table, "y", Answer(D("NaN")))
    assert infinite is not None
    assert infinite.code == "number_expected"


@pytest.mark.parametrize("answers", [sheet(education=9), sheet(education=None)])
def test_scoring_never_guesses_at_an_impossible_answer(answers: Answers) -> None:
    with pytest.raises(ValueError, match="education"):
        score(SAMPLE, answers)


def test_answers_to_criteria_of_another_set_are_passed_over() -> None:
    assert score(SAMPLE, {**ENGINEER, "stranger": Answer(1)}) == score(SAMPLE, ENGINEER)


def test_the_live_total_is_cheap() -> None:
    score(SAMPLE, ENGINEER)
    best = min(_seconds() for _ in range(40))
    assert best < 0.0004  # budget 0.2 ms on a quiet machine; the best of many runs on a busy one


def _seconds() -> float:
    start = time.perf_counter()
    for _ in range(5):
        score(SAMPLE, ENGINEER)
    return (time.perf_counter() - start) / 5
