"""Files of criteria sets: what they say is what is loaded, and a mistake names its place."""

import tomllib
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.evaluation.criteria import AdoptionOrder, CriteriaSet, Kind, Method, ProfessionGroup
from app.evaluation.criteria_file import (
    CRITERIA,
    check_criteria,
    load_criteria,
    parse_criteria,
    read_values,
)
from app.evaluation.criteria_writing import to_text
from app.kernel.resource import ResourceError
from app.kernel.text import Trilingual
from tests.unit.evaluation.sets import criteria_set, criterion, group, ranges, row, text

FILES = sorted(CRITERIA.glob("*.toml"))

GOOD = """\
code = "trial"
version = "1"
sample = true
title = { kk = "а", ru = "б", en = "c" }
pass_mark = 5
columns_by = "where"

[[groups]]
code = "g"
title = { kk = "а", ru = "б", en = "c" }
cap = [10, 8]

[[criteria]]
code = "where"
title = { kk = "а", ru = "б", en = "c" }
choices = [
    { value = 0, points = 0, anchor = { kk = "а", ru = "б", en = "c" } },
    { value = 1, points = 0, anchor = { kk = "а", ru = "б", en = "c" } },
]

[[criteria]]
code = "years"
group = "g"
kind = "number"
title = { kk = "а", ru = "б", en = "c" }
ranges = [
    { below = 3, points = 0 },
    { from = 3, below = 5.5, points = [4.25, 3] },
    { from = 5.5, points = 9 },
]

[[combinations]]
code = "both"
group = "g"
title = { kk = "а", ru = "б", en = "c" }
points = 2
all = [
    { criterion = "years", from = 3 },
    { criterion = "where", values = [1] },
]
"""


def written(folder: Path, text_: str) -> Path:
    file = folder / "trial.toml"
    file.write_text(text_, encoding="utf-8")
    return file


def test_a_good_file_says_what_it_says(tmp_path: Path) -> None:
    table = load_criteria(written(tmp_path, GOOD))
    years = table.criterion("years")
    assert (table.code, table.version, table.pass_mark) == row("trial", "1", 5)
    assert years.kind is Kind.NUMBER
    assert years.ranges[1].points == Decimal("4.25")
    assert years.ranges[1].columns == (Decimal("4.25"), Decimal(3))
    assert years.required
    assert not years.not_applicable
    assert table.groups[0].cap_columns == row(10, 8)
    assert table.aggregate.method is Method.MEDIAN
    assert table.combinations[0].all_of[0].low == 3


# Each mistake: what is written instead of what, the line it stands on, the field, the problem.
@pytest.mark.parametrize(
    ("wrong", "right", "line", "field", "problem"),
    [
        ('code = "trial"\n', "", 1, "code", "is missing"),
        ('code = "trial"', 'code = " "', 1, "code", "must not be empty"),
        ('version = "1"', "version = 1", 2, "version", "must be str"),
        ('version = "1"', 'version = "1', 2, "(file)", ""),
        ("sample = true", 'sample = "yes"', 3, "sample", "must be bool"),
        ("sample = true", "sample = false", 3, "sample", "either a sample or adopted"),
        ('ru = "б", en = "c" }\npass', 'en = "c" }\npass', 4, "title.ru", "is missing"),
        ("pass_mark = 5", 'pass_mark = "5"', 5, "pass_mark", "must be int or Decimal"),
        ("pass_mark = 5", "pass_mark = nan", 5, "pass_mark", "finite"),
        ("pass_mark = 5", "pass_marks = 5", 1, "pass_mark", "is missing"),
        ("pass_mark = 5", "pass_mark = 5\npass_marc = 6", 6, "pass_marc", "is not known here"),
        ('columns_by = "where"', 'columns_by = "years"', 6, "columns_by", "is no choice"),
        ('columns_by = "where"', 'columns_by = "x"', 6, "columns_by", "is no criterion"),
        ('columns_by = "where"\n', "", 10, "groups.0.cap", "no columns_by"),
        ("cap = [10, 8]", "cap = [10, 8, 6]", 11, "groups.0.cap", "must be 2 numbers"),
        ("cap = [10, 8]", "cap = []", 11, "groups.0.cap", "empty"),
        ("cap = [10, 8]", 'cap = [10, "8"]', 11, "groups.0.cap", "must be a number"),
        ("cap = [10, 8]", 'within = "g"', 11, "groups.0.within", "within itself"),
        ("cap = [10, 8]", 'within = "h"', 11, "groups.0.within", "'h' is no group"),
        ("value = 1, points", "value = 0, points", 18, "criteria.0.choices.1.value", "twice"),
        ("value = 1, points", "points", 18, "criteria.0.choices.1.value", "is missing"),
        ('code = "years"', 'code = "where"', 22, "criteria.1.code", "there twice"),
        ('group = "g"\nkind', 'group = "h"\nkind', 23, "criteria.1.group", "'h' is no group"),
        ('kind = "number"', 'kind = "figure"', 24, "criteria.1.kind", "choice, number"),
        ('kind = "number"', "weight = 2", 26, "criteria.1.ranges", "has choices"),
        ("ranges = [", "weight = -1\nranges = [", 26, "criteria.1.weight", "negative"),
        ("ranges = [", 'profession_groups = ["x"]\nranges = [', 26,
         "criteria.1.profession_groups", "'x' is no profession group"),
        ("from = 3, below = 5.5", "from = 6, below = 5.5", 28,
         "criteria.1.ranges.1.below", "must be above from"),
        ("[4.25, 3]", "[4.25]", 28, "criteria.1.ranges.1.points", "must be 2 numbers"),
        ("{ from = 5.5, points = 9 }", "{ form = 5.5, points = 9 }", 29,
         "criteria.1.ranges.2.form", "is not known here"),
        ('criterion = "years", from', 'criterion = "year", from', 38,
         "combinations.0.all.0", "'year' is no criterion"),
        ("values = [1]", "values = [7]", 39, "combinations.0.all.1", "does not offer 7"),
        ("values = [1]", "values = [1], from = 1", 39, "combinations.0.all.1.values", "either"),
        ("values = [1]", 'values = ["1"]', 39, "combinations.0.all.1.values", "whole numbers"),
        ('criterion = "where", values', "values", 39, "combinations.0.all.1.criterion", "missing"),
    ],
)  # fmt: skip
def test_a_mistake_names_its_file_line_and_field(
    tmp_path: Path, wrong: str, right: str, line: int, field: str, problem: str
) -> None:
    assert wrong in GOOD
    with pytest.raises(ResourceError) as caught:
        load_criteria(written(tmp_path, GOOD.replace(wrong, right, 1)))
    assert caught.value.file.name == "trial.toml"
    assert (caught.value.field, caught.value.line) == (field, line)
    assert problem in caught.value.problem


def test_a_set_without_criteria_or_conditions_is_refused(tmp_path: Path) -> None:
    nothing = GOOD[: GOOD.index("[[criteria]]")].replace('columns_by = "where"\n', "")
    with pytest.raises(ResourceError, match="criteria: is missing or empty"):
        load_criteria(written(tmp_path, nothing.replace("cap = [10, 8]", "cap = 10")))
    unconditional = GOOD[: GOOD.index("all = [")]
    with pytest.raises(ResourceError, match="needs conditions"):
        load_criteria(written(tmp_path, unconditional))


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(ResourceError, match=r"nowhere\.toml, line 1"):
        load_criteria(tmp_path / "nowhere.toml")


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_set_written_and_read_again_is_the_same(file: Path) -> None:
    table = load_criteria(file)
    assert parse_criteria(to_text(table), table.code) == table


def test_an_adopted_set_is_written_with_its_order() -> None:
    order = AdoptionOrder("17-ө «қ»", date(2026, 1, 15))
    table = load_criteria(FILES[0]).adopted(order)
    again = parse_criteria(to_text(table), table.code)
    assert again == table
    assert (again.sample, again.order) == (False, order)


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), min_size=1))
def test_any_text_survives(words: str) -> None:
    table = replace(criteria_set([criterion("a", 0, 5)]), title=Trilingual(words, words, words))
    assert parse_criteria(to_text(table), "any").title.kk == words


# --- warnings ---------------------------------------------------------------------------------


def codes(table: CriteriaSet) -> list[str]:
    return [warning.code for warning in check_criteria(table)]


def test_weights_that_do_not_make_100_per_cent() -> None:
    parts = [criterion(c, 0, 100, weight=Decimal(w)) for c, w in (("a", "0.6"), ("b", "0.3"))]
    table = criteria_set(parts, full_marks=Decimal(100))
    (warning,) = check_criteria(table)
    assert warning.code == "maximum_is_not_full_marks"
    assert warning.params == {"maximum": Decimal(90), "full_marks": Decimal(100)}
    mended = replace(table, criteria=(parts[0], replace(parts[1], weight=Decimal("0.4"))))
    assert codes(mended) == []


def test_marks_that_nobody_can_reach() -> None:
    parts = [criterion("a", 0, 5, minimum=Decimal(6), group="g")]
    table = criteria_set(parts, pass_mark=6, groups=(group("g", minimum=Decimal(7)),))
    assert codes(table) == [
        "pass_mark_unreachable",
        "group_minimum_unreachable",
        "minimum_unreachable",
    ]
    capped = criteria_set([criterion("a", 0, 9, group="g")], pass_mark=6)
    assert codes(replace(capped, groups=(group("g", cap=Decimal(5)),))) == ["pass_mark_unreachable"]


def test_the_pass_mark_of_each_profession_group_is_checked() -> None:
    high = ProfessionGroup("doctors", text("doctors"), Decimal(50))
    table = criteria_set([criterion("a", 0, 5)], pass_mark=5, profession_groups=(high,))
    (warning,) = check_criteria(table)
    assert warning.params == {"maximum": Decimal(5), "pass_mark": Decimal(50)}


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (((0, 3, 0), (3, 5, 5), (5, None, 9)), []),
        (((5, None, 9), (0, 3, 0), (3, 5, 5)), []),
        (((None, 3, 0), (4, None, 5)), ["range_gap"]),
        (((0, 4, 0), (3, None, 5)), ["range_overlap"]),
        (((0, None, 0), (3, None, 5)), ["range_overlap"]),
        (((0, 3, 0), (None, 1, 5)), ["range_overlap"]),
    ],
)
def test_gaps_and_overlaps(
    rows: tuple[tuple[int | None, int | None, int], ...], expected: list[str]
) -> None:
    years = replace(criterion("y"), kind=Kind.NUMBER, ranges=ranges(*rows))
    assert codes(criteria_set([years])) == expected


def test_a_text_without_one_language() -> None:
    table = replace(criteria_set([criterion("a", 0)]), title=Trilingual("а", " ", "c"))
    (warning,) = check_criteria(table)
    assert warning.params == {"place": "title", "language": "ru"}


def test_evidence_that_is_never_asked_for() -> None:
    table = criteria_set([criterion("a", 0, 5, evidence_below=1), criterion("b", 0)])
    assert codes(table) == []
    (warning,) = check_criteria(
        replace(table, criteria=(replace(table.criteria[0], evidence_below=0),))
    )
    assert (warning.code, warning.field) == ("evidence_never_asked", "criteria.0.evidence_below")


def test_all_mistakes_are_told_at_once() -> None:
    values: dict[str, Any] = tomllib.loads(GOOD, parse_float=Decimal)
    table, found = read_values(values, "trial.toml")
    assert table == parse_criteria(GOOD, "trial.toml")
    assert found == ()
    values["pass_mark"] = "5 points"
    values["criteria"][0]["choices"][1]["points"] = "many"
    del values["groups"][0]["title"]["ru"]
    table, found = read_values(values, "trial.toml")
    assert table is None
    assert [mistake.field for mistake in found] == [
        "pass_mark",
        "groups.0.title.ru",
        "criteria.0.choices.1.points",
    ]


def test_all_references_to_nothing_are_told_at_once() -> None:
    values: dict[str, Any] = tomllib.loads(GOOD, parse_float=Decimal)
    values["criteria"][0]["group"] = "x"
    values["criteria"][1]["group"] = "y"
    values["criteria"][1]["code"] = values["criteria"][0]["code"]
    _, found = read_values(values, "trial.toml")
    fields = [mistake.field for mistake in found]
    assert {"criteria.1.code", "criteria.0.group", "criteria.1.group"} <= set(fields)


@pytest.mark.parametrize(
    "wrong",
    ["pass_mark = 1e999999", "pass_mark = " + "9" * 5000, "pass_mark = " + "[" * 3000 + "]" * 3000],
)
def test_numbers_and_nestings_beyond_measure_are_refused(wrong: str) -> None:
    with pytest.raises(ResourceError):
        parse_criteria(GOOD.replace("pass_mark = 5", wrong), "trial.toml")
