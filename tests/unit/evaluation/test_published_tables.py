"""Points tables of Australia and Canada, as their governments publish them, from files alone."""

from decimal import Decimal
from pathlib import Path

import pytest

from app.evaluation.answers_file import load_answers
from app.evaluation.criteria import CriteriaSet, Kind
from app.evaluation.criteria_file import CRITERIA, check_criteria, load_criteria
from app.evaluation.scoring import Answer, score
from tests.unit.evaluation.sets import row

EXAMPLES = CRITERIA / "examples"
AUSTRALIA = load_criteria(CRITERIA / "australia-189.toml")
CANADA = load_criteria(CRITERIA / "canada-crs.toml")


def answered(table: CriteriaSet, **values: int | str) -> dict[str, Answer]:
    return {
        code: Answer(Decimal(value) if table.criterion(code).kind is Kind.NUMBER else int(value))
        for code, value in values.items()
    }


def points(table: CriteriaSet, code: str, **values: int | str) -> Decimal:
    found = score(table, answered(table, **values)).criterion(code)
    assert found is not None
    return found.points


@pytest.mark.parametrize("file", sorted(CRITERIA.glob("*.toml")), ids=lambda file: file.stem)
def test_a_shipped_set_gives_no_warning_and_says_it_is_a_sample(file: Path) -> None:
    table = load_criteria(file)
    assert check_criteria(table) == ()
    assert table.sample
    assert table.code == file.stem


# Schedule 6D of the Migration Regulations 1994, item by item.
@pytest.mark.parametrize(
    ("code", "value", "expected"),
    [
        ("age", "18", 25),  # 6D11: not less than 18 and under 25
        ("age", "24", 25),
        ("age", "25", 30),  # 6D12: not less than 25 and under 33
        ("age", "32", 30),
        ("age", "33", 25),  # 6D13: not less than 33 and under 40
        ("age", "39", 25),
        ("age", "40", 15),  # 6D14: not less than 40 and under 45
        ("age", "44", 15),
        ("english", 1, 0),
        ("english", 2, 10),
        ("english", 3, 20),
        ("overseas_employment", "2.9", 0),
        ("overseas_employment", "3", 5),
        ("overseas_employment", "5", 10),
        ("overseas_employment", "8", 15),
        ("australian_employment", "0.9", 0),
        ("australian_employment", "1", 5),
        ("australian_employment", "3", 10),
        ("australian_employment", "5", 15),
        ("australian_employment", "8", 20),
        ("professional_year", 1, 5),
        ("education", 1, 10),
        ("education", 2, 10),
        ("education", 3, 15),
        ("education", 4, 20),
        ("specialist_education", 1, 10),
        ("australian_study", 1, 5),
        ("community_language", 1, 5),
        ("regional_study", 1, 5),
        ("partner", 0, 0),
        ("partner", 1, 5),
        ("partner", 2, 10),
        ("partner", 3, 10),
    ],
)
def test_each_item_of_schedule_6d(code: str, value: int | str, expected: int) -> None:
    assert points(AUSTRALIA, code, **{code: value}) == expected


@pytest.mark.parametrize(
    ("overseas", "australian", "expected"),
    [("8", "8", 20), ("8", "3", 20), ("5", "3", 20), ("5", "1", 15), ("8", "0", 15)],
)
def test_6d51_both_employments_earn_at_most_20(
    overseas: str, australian: str, expected: int
) -> None:
    answers = answered(AUSTRALIA, overseas_employment=overseas, australian_employment=australian)
    assert score(AUSTRALIA, answers).groups[0].points == expected


@pytest.mark.parametrize(("age", "passes"), [("17", False), ("44", True), ("45", False)])
def test_the_age_limits_of_the_visa_knock_out(age: str, passes: bool) -> None:
    answers = answered(
        AUSTRALIA,
        age=age,
        english=3,
        overseas_employment="8",
        australian_employment="0",
        education=4,
        partner=3,
    )
    assert score(AUSTRALIA, answers).passed is passes


@pytest.mark.parametrize(
    ("file", "total", "passed"),
    [
        ("australia-189-engineer.toml", 100, True),
        ("australia-189-too-old.json", 55, False),
        ("canada-crs-single.toml", 469, True),
        ("canada-crs-couple.toml", 471, True),
        ("sample-2017-engineer.toml", 80, True),
        ("sample-2017-refused.toml", 45, False),
    ],
)
def test_the_examples_score_what_their_comments_reckon(file: str, total: int, passed: bool) -> None:
    code = next(set_ for set_ in CRITERIA.glob("*.toml") if file.startswith(set_.stem))
    table = load_criteria(code)
    result = score(table, load_answers(EXAMPLES / file, table).answers)
    assert (result.total, result.passed, result.complete) == row(total, passed, True)


def test_every_example_is_reckoned() -> None:
    assert len(list(EXAMPLES.iterdir())) == 6


def clb(first: int, second: int = 0) -> dict[str, int]:
    abilities = ("reading", "writing", "listening", "speaking")
    return {f"first_{a}": first for a in abilities} | {f"second_{a}": second for a in abilities}


def groups(**values: int | str) -> dict[str, Decimal]:
    defaults: dict[str, int | str] = {
        "spouse": 0,
        "age": "17",
        "education": 0,
        "canadian_work": 0,
        "foreign_work": 0,
    }
    language = {"first_language_is": 0, **clb(0)}
    answers = answered(CANADA, **{**defaults, **language, **values})
    result = score(CANADA, answers)
    return {group.code: group.points for group in result.groups} | {"total": result.total}


@pytest.mark.parametrize(
    ("age", "alone", "couple"),
    [("17", 0, 0), ("18", 99, 90), ("19", 105, 95), ("20", 110, 100), ("29", 110, 100),
     ("30", 105, 95), ("35", 77, 70), ("40", 50, 45), ("44", 6, 5), ("45", 0, 0)],
)  # fmt: skip
def test_crs_age_in_both_columns(age: str, alone: int, couple: int) -> None:
    assert groups(age=age)["core"] == alone
    assert groups(age=age, spouse=1)["core"] == couple


@pytest.mark.parametrize(
    ("level", "alone", "couple"),
    [(3, 0, 0), (4, 24, 24), (5, 24, 24), (6, 36, 32), (7, 68, 64), (8, 92, 88), (9, 124, 116),
     (10, 136, 128), (12, 136, 128)],
)  # fmt: skip
def test_crs_first_language_four_abilities(level: int, alone: int, couple: int) -> None:
    assert groups(**clb(level))["first_language"] == alone
    assert groups(spouse=1, **clb(level))["first_language"] == couple


def test_crs_second_language_is_capped_lower_for_couples() -> None:
    assert groups(**clb(0, 9))["second_language"] == 24
    assert groups(spouse=1, **clb(0, 9))["second_language"] == 22


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"education": 4, **clb(7)}, 13),
        ({"education": 4, **clb(9)}, 25),
        ({"education": 6, **clb(8)}, 25),
        ({"education": 6, **clb(9)}, 50),
        ({"education": 1, **clb(9)}, 0),
        ({"education": 4, **clb(9), "first_reading": 8}, 13),  # one ability under CLB 9
        ({"education": 4, **clb(9), "first_reading": 6}, 0),  # one under CLB 7
        ({"education": 4, "canadian_work": 1}, 13),
        ({"education": 7, "canadian_work": 2}, 50),
        ({"education": 6, "canadian_work": 2, **clb(9)}, 50),  # 100, capped at 50
        ({"foreign_work": 2, **clb(9)}, 25),
        ({"foreign_work": 3, "canadian_work": 2}, 50),
        ({"certificate": 1, **clb(5)}, 25),
        ({"certificate": 1, **clb(7)}, 50),
        ({"education": 6, "foreign_work": 3, "certificate": 1, **clb(9)}, 100),  # 150, capped
    ],
)
def test_crs_skill_transferability(values: dict[str, int], expected: int) -> None:
    assert groups(**values)["transfer"] == expected


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"first_language_is": 1, **clb(7)}, 25),
        ({"first_language_is": 1, **clb(7, 4)}, 25),
        ({"first_language_is": 1, **clb(7, 5)}, 50),
        ({"first_language_is": 0, **clb(5, 7)}, 50),
        ({"first_language_is": 0, **clb(4, 7)}, 25),
        ({"first_language_is": 0, **clb(9, 6)}, 0),
        ({"nomination": 1, "sibling": 1, "canadian_study": 2}, 600),  # 645, capped at 600
    ],
)
def test_crs_additional_points(values: dict[str, int], expected: int) -> None:
    assert groups(**values)["additional"] == expected


def test_crs_a_spouse_earns_only_where_there_is_one() -> None:
    spouse = {f"spouse_{ability}": 9 for ability in ("reading", "writing", "listening", "speaking")}
    values = {"spouse_education": 7, "spouse_work": 5, **spouse}
    assert groups(spouse=1, **values)["spouse_factors"] == 40
    assert groups(spouse=0, **values)["spouse_factors"] == 0


def test_crs_goes_to_1200_in_both_columns() -> None:
    for spouse in (0, 1):
        assert score(CANADA, answered(CANADA, spouse=spouse)).maximum == 1200
