"""Files of answers, in TOML and in JSON."""

import json
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from app.evaluation.answers_file import load_answers
from app.evaluation.criteria import Kind, ProfessionGroup
from app.evaluation.criteria_file import CRITERIA, load_criteria
from app.evaluation.scoring import Answer
from app.kernel.resource import ResourceError
from tests.unit.evaluation.sets import criteria_set, criterion, ranges, text

SAMPLE = load_criteria(CRITERIA / "sample-2017.toml")
EXPECTED = {
    "education": Answer(4),
    "recognition": Answer(1, comment="апостиль жоқ"),
    "licence": Answer(not_applicable=True),
    "language": Answer(not_applicable=False, comment="кейін"),
}
TOML = """\
criteria_set = "sample-2017"

[answers]
education = 4
recognition = { value = 1, comment = "апостиль жоқ" }
licence = "n/a"
language = { comment = "кейін" }
"""
JSON = """\
{
  "criteria_set": "sample-2017",
  "answers": {
    "education": 4,
    "recognition": {"value": 1, "comment": "апостиль жоқ"},
    "licence": {"not_applicable": true},
    "language": {"comment": "кейін"}
  }
}
"""


def written(folder: Path, name: str, content: str) -> Path:
    file = folder / name
    file.write_text(content, encoding="utf-8")
    return file


@pytest.mark.parametrize(("name", "content"), [("a.toml", TOML), ("a.json", JSON)])
def test_both_forms_say_the_same(tmp_path: Path, name: str, content: str) -> None:
    given = load_answers(written(tmp_path, name, content), SAMPLE)
    assert given.answers == EXPECTED
    assert given.profession_group is None


@pytest.mark.parametrize(
    ("right", "wrong", "line", "field", "problem"),
    [
        ('"sample-2017"', '"other"', 1, "criteria_set", "answers 'other'"),
        ("[answers]\n", "[answer]\n", 1, "answers", "is missing"),
        ("[answers]\n", 'profession_group = "x"\n[answers]\n', 3, "profession_group", "is no"),
        ("education = 4", "education = 5", 4, "answers.education", "not a value"),
        ("education = 4", 'education = "4"', 4, "answers.education", "must be int"),
        ("education = 4", "education = true", 4, "answers.education", "must be int"),
        ("education = 4", "educatoin = 4", 4, "answers.educatoin", "no such criterion"),
        ("education = 4", 'education = "n/a"', 4, "answers.education", "not applicable"),
        ("education = 4", "education = { valu = 4 }", 4, "answers.education.valu", "not known"),
    ],
)
def test_a_mistake_names_its_line(
    tmp_path: Path, right: str, wrong: str, line: int, field: str, problem: str
) -> None:
    file = written(tmp_path, "a.toml", TOML.replace(right, wrong, 1))
    with pytest.raises(ResourceError) as caught:
        load_answers(file, SAMPLE)
    assert (caught.value.line, caught.value.field) == (line, field)
    assert problem in caught.value.problem


@pytest.mark.parametrize(
    ("right", "wrong", "line"),
    [
        ('"education": 4', '"education": 9', 4),
        ('"licence"', '"license"', 6),
        ('"recognition": {', '"recognition": {"wert": 1, ', 5),
        ("4,\n", "4\n", 5),
    ],
)
def test_a_mistake_in_json_names_its_line(
    tmp_path: Path, right: str, wrong: str, line: int
) -> None:
    file = written(tmp_path, "a.json", JSON.replace(right, wrong, 1))
    with pytest.raises(ResourceError) as caught:
        load_answers(file, SAMPLE)
    assert caught.value.line == line


@pytest.mark.parametrize("content", ["[1, 2]", "", "\xff"])
def test_what_is_no_object_is_refused(tmp_path: Path, content: str) -> None:
    file = tmp_path / "a.json"
    file.write_bytes(content.encode("latin-1"))
    with pytest.raises(ResourceError, match=r"a\.json, line 1"):
        load_answers(file, SAMPLE)


@pytest.mark.parametrize("name", ["a.toml", "a.json"])
def test_numbers_stay_exact_and_the_profession_group_is_taken(tmp_path: Path, name: str) -> None:
    years = replace(criterion("y"), kind=Kind.NUMBER, ranges=ranges((0, None, 1)))
    group = ProfessionGroup("doctors", text("doctors"))
    table = criteria_set([years], profession_groups=(group,))
    values = {"profession_group": "doctors", "answers": {"y": 0}}
    as_json = json.dumps(values).replace('"y": 0', '"y": 2.10')
    content = {
        "a.toml": 'profession_group = "doctors"\n[answers]\ny = 2.10\n',
        "a.json": as_json,
    }[name]
    given = load_answers(written(tmp_path, name, content), table)
    assert str(given.answers["y"].value) == "2.10"
    assert given.answers["y"].value == Decimal("2.1")
    assert given.profession_group == "doctors"
