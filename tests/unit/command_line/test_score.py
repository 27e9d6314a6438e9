"""`anyqtama score`: both forms of output, and every mistake with its file, line and field."""

from pathlib import Path

import pytest

from app.kernel.resource import RESOURCES
from tests.unit.command_line.console import Answer, anyqtama

CRITERIA = """\
code = "small"
version = "1"
sample = true
pass_mark = 5
title = { kk = "Шағын", ru = "Малый", en = "Small" }

[[groups]]
code = "all"
title = { kk = "Бәрі", ru = "Все", en = "All of it" }
cap = 6

[[criteria]]
code = "study"
group = "all"
kind = "choice"
title = { kk = "Білім", ru = "Образование", en = "Study" }

[[criteria.choices]]
value = 0
points = 0
anchor = { kk = "жоқ", ru = "нет", en = "none" }

[[criteria.choices]]
value = 2
points = 4
anchor = { kk = "бар", ru = "есть", en = "some" }

[[criteria]]
code = "years"
group = "all"
kind = "number"
title = { kk = "Өтіл", ru = "Стаж", en = "Years" }

[[criteria.ranges]]
below = 3
points = 0

[[criteria.ranges]]
from = 3
points = 3.5
"""

PASSES = "[answers]\nstudy = 2\nyears = 7\n"
FAILS = "[answers]\nstudy = 2\nyears = 1\n"


@pytest.fixture
def criteria(tmp_path: Path) -> Path:
    file = tmp_path / "small.toml"
    file.write_text(CRITERIA, encoding="utf-8")
    return file


def scored(criteria: Path, answers: str, *more: str, name: str = "answers.toml") -> Answer:
    file = criteria.with_name(name)
    file.write_text(answers, encoding="utf-8")
    return anyqtama("score", "--criteria", str(criteria), "--answers", str(file), *more)


def test_the_score_as_json(criteria: Path) -> None:
    data = scored(criteria, PASSES, "--json").data
    assert list(data) == ["criteria_set", "total", "passed", "groups", "criteria", "reasons"]
    assert (data["criteria_set"], data["total"], data["passed"]) == ("small", 6, True)
    assert [(each["code"], each["points"]) for each in data["groups"]] == [("all", 6)]
    points = {each["code"]: each["points"] for each in data["criteria"]}
    assert points == {"study": 4, "years": 3.5}
    assert data["reasons"] == []


def test_a_sheet_that_does_not_pass_says_why(criteria: Path) -> None:
    answer = scored(criteria, FAILS, "--json")
    assert answer.code == 0
    assert not answer.data["passed"]
    assert [each["code"] for each in answer.data["reasons"]] == ["below_pass_mark"]


def test_answers_may_be_json_too(criteria: Path) -> None:
    answers = '{"answers": {"study": 2, "years": 7}}'
    assert scored(criteria, answers, "--json", name="answers.json").data["total"] == 6


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("kk", ("ҮЛГІ", "Өтіл", "3,5", "Шекті балл жиналды.")),
        ("ru", ("ОБРАЗЕЦ", "Стаж", "3,5", "Порог пройден.")),
        ("en", ("SAMPLE", "Years", "3.5", "Passed.")),
    ],
)
def test_the_page_in_each_language(criteria: Path, language: str, said: tuple[str, ...]) -> None:
    page = scored(criteria, PASSES, "--language", language).output
    for words in said:
        assert words in page


def test_the_page_says_why_a_sheet_does_not_pass(criteria: Path) -> None:
    page = scored(criteria, FAILS).output
    assert "pass mark (5)" in page.partition("Not passed:")[2]


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        ("[answers]\nstudy = 2\nyaers = 7\n", "answers.toml, line 3, answers.yaers:"),
        ("[answers]\nstudy = 1\n", "answers.toml, line 2, answers.study:"),
        ("[answers]\nstudy = 'much'\n", "answers.toml, line 2, answers.study:"),
        ("[answers\n", "answers.toml, line 1"),
        ("study = 2\n", "answers.toml, line 1, answers:"),
    ],
)
def test_faulty_answers_are_told_with_line_and_field(
    criteria: Path, answers: str, said: str
) -> None:
    assert said in scored(criteria, answers).complaint


def test_faulty_criteria_are_told_with_line_and_field(criteria: Path) -> None:
    criteria.write_text(CRITERIA.replace("points = 4", "points = 'four'"), encoding="utf-8")
    line = CRITERIA[: CRITERIA.index("points = 4")].count("\n") + 1
    assert f"small.toml, line {line}, criteria.0.choices.1.points:" in (
        scored(criteria, PASSES).complaint
    )


def test_files_that_are_not_there(criteria: Path) -> None:
    gone = str(criteria.with_name("gone.toml"))
    assert "gone.toml" in anyqtama("score", "--criteria", gone, "--answers", gone).complaint
    assert "gone.toml" in (
        anyqtama("score", "--criteria", str(criteria), "--answers", gone).complaint
    )


def test_unknown_profession_group(criteria: Path) -> None:
    said = scored(criteria, PASSES, "--profession-group", "doctors").complaint
    assert "small has no profession group doctors" in said


def shipped(answers: Path) -> Path:
    """The criteria set that a shipped example answers."""
    sets = [s for s in RESOURCES.glob("criteria/*.toml") if answers.name.startswith(s.stem)]
    assert len(sets) == 1
    return sets[0]


EXAMPLES = sorted(file for file in RESOURCES.glob("criteria/examples/*") if file.is_file())


@pytest.mark.parametrize("answers", EXAMPLES, ids=lambda file: file.name)
def test_shipped_examples_are_scored(answers: Path) -> None:
    criteria = shipped(answers)
    command = ("score", "--criteria", str(criteria), "--answers", str(answers), "--json")
    data = anyqtama(*command).data
    assert data["criteria_set"] == criteria.stem
    assert data["passed"] == (not data["reasons"])
    assert data["total"] > 0


def test_every_shipped_set_has_an_example() -> None:
    assert {shipped(answers) for answers in EXAMPLES} == set(RESOURCES.glob("criteria/*.toml"))
