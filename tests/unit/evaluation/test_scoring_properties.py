"""What holds for every set and every sheet."""

from dataclasses import replace
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from app.evaluation.criteria import CriteriaSet, Criterion
from app.evaluation.criteria_writing import to_text
from app.evaluation.scoring import Answer, score
from tests.unit.evaluation.sets import choices, criteria_set, criterion, group

points = st.decimals(0, 100, places=2)
Sheet = dict[str, Answer]


@st.composite
def criteria_of(draw: st.DrawFn, group_codes: tuple[str, ...]) -> list[Criterion]:
    made = []
    for n in range(draw(st.integers(1, 6))):
        scale = draw(st.lists(points, min_size=1, max_size=5))
        made.append(
            criterion(
                f"c{n}",
                *map(str, scale),
                group=draw(st.sampled_from(("", *group_codes))),
                weight=draw(st.decimals("0.1", 3, places=1)),
                not_applicable=draw(st.booleans()),
                required=draw(st.booleans()),
            )
        )
    return made


@st.composite
def sets(draw: st.DrawFn) -> CriteriaSet:
    cap = st.none() | points
    outer = group("outer", cap=draw(cap))
    inner = group("inner", cap=draw(cap), within="outer")
    parts = draw(criteria_of(("outer", "inner")))
    return criteria_set(parts, pass_mark=str(draw(points)), groups=(outer, inner))


@st.composite
def sets_and_sheets(draw: st.DrawFn) -> tuple[CriteriaSet, Sheet]:
    table = draw(sets())
    answers = {}
    for part in table.criteria:
        offered = [Answer(choice.value) for choice in part.choices]
        if part.not_applicable:
            offered.append(Answer(not_applicable=True))
        if draw(st.booleans()):
            answers[part.code] = draw(st.sampled_from(offered))
    return table, answers


@given(sets_and_sheets())
def test_the_total_is_the_sum_of_outer_groups_and_what_stands_alone(
    given_: tuple[CriteriaSet, Sheet],
) -> None:
    table, answers = given_
    result = score(table, answers)
    of = {s.code: s.points for s in result.criteria}
    groups = {g.code: g for g in result.groups}
    alone = sum(of[c.code] for c in table.criteria if not c.group)
    assert result.total == alone + groups["outer"].points
    inner = sum(of[c.code] for c in table.criteria if c.group == "inner")
    assert groups["inner"].before_cap == inner
    for made in table.groups:
        if made.cap is not None:
            assert groups[made.code].points <= made.cap


@given(sets_and_sheets())
def test_points_never_exceed_maxima(given_: tuple[CriteriaSet, Sheet]) -> None:
    table, answers = given_
    result = score(table, answers)
    assert 0 <= result.total <= result.maximum <= result.full_maximum
    assert all(s.points <= s.maximum for s in result.criteria)
    assert all(g.points <= g.maximum for g in result.groups)


@given(sets_and_sheets(), st.data())
def test_a_better_mark_never_lowers_the_total(
    given_: tuple[CriteriaSet, Sheet], data: st.DataObject
) -> None:
    table, answers = given_
    part = data.draw(st.sampled_from(table.criteria))
    ordered = sorted(part.choices, key=lambda choice: choice.points)
    low = data.draw(st.integers(0, len(ordered) - 1))
    high = data.draw(st.integers(low, len(ordered) - 1))
    worse = score(table, {**answers, part.code: Answer(ordered[low].value)})
    better = score(table, {**answers, part.code: Answer(ordered[high].value)})
    assert better.total >= worse.total


@given(sets_and_sheets(), st.data())
def test_a_wider_cap_never_lowers_the_total(
    given_: tuple[CriteriaSet, Sheet], data: st.DataObject
) -> None:
    table, answers = given_
    wider = tuple(
        g if g.cap is None else replace(g, cap=g.cap + data.draw(points)) for g in table.groups
    )
    assert score(replace(table, groups=wider), answers).total >= score(table, answers).total


@given(sets_and_sheets(), st.data())
def test_order_does_not_matter(given_: tuple[CriteriaSet, Sheet], data: st.DataObject) -> None:
    table, answers = given_
    turned = replace(
        table,
        criteria=tuple(data.draw(st.permutations(table.criteria))),
        groups=tuple(data.draw(st.permutations(table.groups))),
    )
    shuffled = dict(data.draw(st.permutations(list(answers.items()))))
    first, second = score(table, answers), score(turned, shuffled)
    assert (first.total, first.maximum, first.pass_mark) == (
        second.total,
        second.maximum,
        second.pass_mark,
    )
    assert first.passed == second.passed
    assert set(first.missing) == set(second.missing)


@given(sets_and_sheets())
def test_not_applicable_is_as_if_the_criterion_were_not_there(
    given_: tuple[CriteriaSet, Sheet],
) -> None:
    table, answers = given_
    away = {code for code, answer in answers.items() if answer.not_applicable}
    smaller = replace(table, criteria=tuple(c for c in table.criteria if c.code not in away))
    without = score(smaller, answers)
    result = score(table, answers)
    assert (result.total, result.maximum) == (without.total, without.maximum)
    assert result.missing == without.missing


@given(sets_and_sheets())
def test_the_pass_mark_keeps_its_share_of_the_maximum(
    given_: tuple[CriteriaSet, Sheet],
) -> None:
    table, answers = given_
    result = score(table, answers)
    exact = table.pass_mark * result.maximum
    if result.full_maximum:
        off = abs(result.pass_mark * result.full_maximum - exact)
        assert off <= Decimal("0.005") * result.full_maximum


@given(st.lists(st.tuples(points, st.decimals(0, 5, places=3)), min_size=1, max_size=30))
def test_sums_are_exact(rows: list[tuple[Decimal, Decimal]]) -> None:
    parts = [
        replace(criterion(f"c{n}"), choices=choices(str(value)), weight=weight)
        for n, (value, weight) in enumerate(rows)
    ]
    result = score(criteria_set(parts), {part.code: Answer(0) for part in parts})
    thousandths = sum(int(value * 100) * int(weight * 1000) for value, weight in rows)
    assert result.total * 100_000 == thousandths


@given(sets())
def test_a_set_is_written_without_rounding(table: CriteriaSet) -> None:
    written = to_text(table)
    for part in table.criteria:
        for choice in part.choices:
            assert f"points = {choice.points:f}\n" in written
