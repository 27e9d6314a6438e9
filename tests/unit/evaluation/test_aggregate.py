"""The Commission's figures, reckoned by hand."""

from dataclasses import replace
from decimal import Decimal
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.evaluation.aggregate import (
    Aggregate,
    MemberScoring,
    Recommendation,
    aggregate,
    mean,
    median,
)
from app.evaluation.criteria import (
    AggregateRule,
    CriteriaSet,
    KnockOutRule,
    Method,
    NotApplicableRule,
)
from app.evaluation.criteria_file import CRITERIA, load_criteria
from app.evaluation.scoring import Answers, score
from app.kernel.ids import Id
from tests.unit.evaluation.sets import criteria_set, criterion, group, row, sheet

D = Decimal
SAMPLE = load_criteria(CRITERIA / "sample-2017.toml")
FULL = {"recognition": 1, "licence": 1, "authenticity": 1, "priority": 1, "language": 2}


SHEETS = (
    sheet(education=4, specialty=3, experience=3, **FULL),
    sheet(education=4, specialty=2, experience=3, **FULL),
    sheet(education=3, specialty=3, experience=2, **FULL),
    sheet(education=4, specialty=1, experience=4, **FULL),
    sheet(education=2, specialty=0, experience=1, **FULL),
)


def of(table: CriteriaSet, *sheets: Answers) -> Aggregate:
    return aggregate(
        table, [MemberScoring(Id(f"m{n}"), score(table, s)) for n, s in enumerate(sheets)]
    )


def test_the_sample_by_hand() -> None:
    """Five members; recognition 5, licence 10 and language 10 for all: 25 points beside these.

    education   20 20 15 20 10   median 20   mean 85 / 5 = 17
    specialty   25 20 25 10  0   median 20   mean 80 / 5 = 16
    experience  15 15 10 20  5   median 15   mean 65 / 5 = 13
    total       85 80 75 75 40   median 75   mean 355 / 5 = 71   spread 45
    """
    figures = of(SAMPLE, *SHEETS)
    assert [total for _, total in figures.totals] == [85, 80, 75, 75, 40]
    assert (figures.total, figures.spread, figures.maximum) == row(75, 45, 100)
    assert figures.diverges
    by_code = {line.code: line for line in figures.criteria}
    assert [
        (by_code[c].median, by_code[c].mean, by_code[c].lowest, by_code[c].highest)
        for c in ("education", "specialty", "experience")
    ] == [row(20, 17, 10, 20), row(20, 16, 0, 25), row(15, 13, 5, 20)]
    assert [c for c, line in by_code.items() if line.diverges] == [
        "education",
        "specialty",
        "experience",
    ]
    assert figures.recommendation is Recommendation.ISSUE
    assert figures.coverage == (5, 5)

    rule = replace(SAMPLE.aggregate, method=Method.MEAN)
    by_mean = of(replace(SAMPLE, aggregate=rule), *SHEETS)
    assert by_mean.total == 71


def test_an_even_number_of_members_takes_the_middle_of_the_middle() -> None:
    assert of(SAMPLE, *SHEETS[:2]).total == D("82.5")
    assert str(of(SAMPLE, *SHEETS[:2]).total) == "82.5"


def test_those_who_abstain_or_have_not_finished_are_shown_and_not_counted() -> None:
    unfinished = score(SAMPLE, sheet(education=0))
    good = score(SAMPLE, SHEETS[0])
    figures = aggregate(
        SAMPLE,
        [
            MemberScoring(Id("a"), good),
            MemberScoring(Id("b"), None, abstained=True),
            MemberScoring(Id("c"), score(SAMPLE, SHEETS[4]), abstained=True),
            MemberScoring(Id("d"), None),
            MemberScoring(Id("e"), unfinished),
        ],
    )
    assert figures.total == 85
    assert (figures.counted, figures.abstained, figures.missing) == (("a",), ("b", "c"), ("d", "e"))
    assert figures.coverage == (1, 5)
    assert figures.spread == 0
    assert not figures.diverges


def test_without_a_sheet_there_is_no_figure_and_no_recommendation() -> None:
    figures = aggregate(SAMPLE, [MemberScoring(Id("a"), None)])
    assert (figures.total, figures.spread, figures.maximum) == (None, None, None)
    assert figures.recommendation is None
    assert figures.reasons == ()
    assert figures.criteria[0].median is None


def test_below_the_pass_mark_refuses_with_its_reason() -> None:
    figures = of(SAMPLE, SHEETS[4])
    assert figures.recommendation is Recommendation.REFUSE
    assert [(r.code, dict(r.params)) for r in figures.reasons] == [
        ("below_pass_mark", {"total": D(40), "pass_mark": D(60)})
    ]


@pytest.mark.parametrize(
    ("rule", "knocking", "members", "refused"),
    [
        (KnockOutRule.MAJORITY, 1, 3, False),
        (KnockOutRule.MAJORITY, 2, 4, False),  # exactly half is no majority
        (KnockOutRule.MAJORITY, 2, 3, True),
        (KnockOutRule.ANY, 1, 9, True),
        (KnockOutRule.ANY, 0, 9, False),
    ],
)
def test_a_knock_out_counts_by_the_rule(
    rule: KnockOutRule, knocking: int, members: int, refused: bool
) -> None:
    table = replace(SAMPLE, aggregate=AggregateRule(knock_out=rule))
    forged = {**SHEETS[0], **sheet(authenticity=0)}
    figures = of(table, *[forged] * knocking, *[SHEETS[0]] * (members - knocking))
    assert (figures.recommendation is Recommendation.REFUSE) is refused
    if refused:
        assert figures.reasons[0].params == {
            "criterion": "authenticity",
            "members": knocking,
            "of": members,
        }


def test_minimums_are_compared_with_the_figures() -> None:
    table = criteria_set(
        [criterion("a", 0, 2, 4, 6, group="g", minimum=D(4)), criterion("b", 0, 9)],
        groups=(group("g", minimum=D(5)),),
    )
    figures = of(table, sheet(a=1, b=1), sheet(a=3, b=1), sheet(a=2, b=1))
    assert [(r.code, r.params.get("points")) for r in figures.reasons] == [
        ("group_below_minimum", D(4))
    ]
    lower = of(table, sheet(a=1, b=1), sheet(a=1, b=1), sheet(a=3, b=1))
    assert [r.code for r in lower.reasons] == ["below_minimum", "group_below_minimum"]


def test_figures_on_the_mark_recommend_issue() -> None:
    table = criteria_set(
        [criterion("a", 0, 2, 4, group="g", minimum=D(4))],
        pass_mark=4,
        groups=(group("g", minimum=D(4)),),
    )
    assert of(table, sheet(a=2)).recommendation is Recommendation.ISSUE
    assert [r.code for r in of(table, sheet(a=1)).reasons] == [
        "below_minimum",
        "group_below_minimum",
        "below_pass_mark",
    ]


# --- members who differ in what applies -------------------------------------------------------

AWAY = {**SHEETS[0], **sheet(licence=None)}  # 75 of 90


def test_members_who_agree_keep_their_totals() -> None:
    figures = of(SAMPLE, AWAY, AWAY)
    assert (figures.total, figures.maximum, figures.pass_mark, figures.scaled) == row(
        75, 90, 54, False
    )


def test_members_who_differ_are_brought_to_one_scale() -> None:
    figures = of(SAMPLE, SHEETS[0], AWAY)
    assert [total for _, total in figures.totals] == [85, D("83.33")]  # 75 x 100 / 90
    assert (figures.maximum, figures.pass_mark, figures.scaled) == row(100, 60, True)
    assert figures.total == D("84.17")  # 84.165, half up
    (licence,) = (line for line in figures.criteria if line.code == "licence")
    assert (licence.scored, licence.not_applicable, licence.median) == row(1, 1, 10)


def test_nothing_is_scaled_where_the_pass_mark_stays() -> None:
    table = replace(SAMPLE, not_applicable=NotApplicableRule.MAXIMUM_ONLY)
    figures = of(table, SHEETS[0], AWAY)
    assert [total for _, total in figures.totals] == [85, 75]
    assert (figures.total, figures.pass_mark, figures.scaled) == row(80, 60, False)


# --- for every list of numbers ----------------------------------------------------------------

lists = st.lists(st.decimals(0, 100, places=1), min_size=1, max_size=15)


@given(lists)
def test_median_splits_the_list(values: list[Decimal]) -> None:
    middle = median(values)
    assert middle is not None
    below = sum(v < middle for v in values)
    above = sum(v > middle for v in values)
    assert below <= len(values) / 2
    assert above <= len(values) / 2


@given(lists, st.randoms(use_true_random=False))
def test_figures_do_not_depend_on_the_order_of_members(
    values: list[Decimal], random: Random
) -> None:
    turned = sorted(values, key=lambda _: random.random())
    assert median(turned) == median(values)
    assert mean(turned) == mean(values)


@given(lists)
def test_mean_is_within_half_a_hundredth(values: list[Decimal]) -> None:
    found = mean(values)
    assert found is not None
    assert abs(found * len(values) - sum(values)) <= D("0.005") * len(values)
