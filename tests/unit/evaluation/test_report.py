"""What the command line prints of a scored sheet, and the words of its reasons."""

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from app.evaluation.answers_file import load_answers
from app.evaluation.criteria_file import CRITERIA, load_criteria
from app.evaluation.report import report_data, report_rows
from app.evaluation.scoring import Reason, score
from app.evaluation.wording import GROUNDS, load_wording
from app.kernel.resource import ResourceError
from app.kernel.text import Language
from tests.unit.evaluation.sets import criteria_set, criterion, sheet

SAMPLE = load_criteria(CRITERIA / "sample-2017.toml")
WORDS = load_wording()
REFUSED = load_answers(CRITERIA / "examples" / "sample-2017-refused.toml", SAMPLE).answers


def printed(code: str, example: str) -> dict[str, Any]:
    table = load_criteria(CRITERIA / f"{code}.toml")
    answers = load_answers(CRITERIA / "examples" / example, table).answers
    data = json.loads(json.dumps(report_data(table, score(table, answers), WORDS)))
    assert isinstance(data, dict)
    return data


def test_the_json_has_the_promised_shape() -> None:
    data = printed("sample-2017", "sample-2017-refused.toml")
    assert list(data) == ["criteria_set", "total", "passed", "groups", "criteria", "reasons"]
    assert (data["criteria_set"], data["total"], data["passed"]) == ("sample-2017", 45, False)
    assert data["criteria"][0] == {
        "code": "education",
        "group": "qualification",
        "points": 10,
        "maximum": 20,
        "not_applicable": False,
    }
    assert data["groups"][0] == {
        "code": "qualification",
        "points": 30,
        "maximum": 65,
        "combinations": [],
    }
    assert data["reasons"][1] == {
        "code": "below_pass_mark",
        "total": 45,
        "pass_mark": 60,
        "kk": "Жиналған балл (45) шекті балдан (60) төмен.",
        "ru": "Набранный балл (45) ниже порогового (60).",
        "en": "The total (45) is below the pass mark (60).",
    }
    assert data["reasons"][0]["criterion"] == "priority"


def test_the_json_shows_what_was_earned_together_and_adds_up() -> None:
    data = printed("canada-crs", "canada-crs-single.toml")
    groups = {group["code"]: group for group in data["groups"]}
    assert groups["education_transfer"]["combinations"] == [{"code": "degree_clb9", "points": 50}]
    outer = ("core", "spouse_factors", "transfer", "additional")
    assert sum(groups[code]["points"] for code in outer) == data["total"] == 469


def test_numbers_keep_their_digits() -> None:
    table = criteria_set([criterion("a", "0", "2.35", weight=Decimal("0.1"))])
    data = report_data(table, score(table, sheet(a=1)), WORDS)
    assert json.dumps(data["total"]) == "0.235"


def test_rows_name_everything_in_the_language_asked_for() -> None:
    rows = list(report_rows(SAMPLE, score(SAMPLE, REFUSED), WORDS, Language.KK))
    assert rows[0] == ("Білім деңгейі", "10", "20")
    assert ("Құжаттары мен рұқсаттары", "5", "20") in rows
    assert rows[-1] == ("Жиналған балл (45) шекті балдан (60) төмен.",)
    away = score(SAMPLE, {**REFUSED, **sheet(licence=None)})
    assert ("Разрешение на регулируемую профессию", "n/a", "0") in list(
        report_rows(SAMPLE, away, WORDS, Language.RU)
    )
    table = load_criteria(CRITERIA / "canada-crs.toml")
    file = CRITERIA / "examples" / "canada-crs-single.toml"
    result = score(table, load_answers(file, table).answers)
    english = list(report_rows(table, result, WORDS))
    assert ("Foreign work from 3 with CLB 9", "50", "50") in english


def test_numbers_are_written_as_each_language_writes_them() -> None:
    params = {"total": Decimal("58.5"), "pass_mark": Decimal(60)}
    text = WORDS.of(SAMPLE, Reason("below_pass_mark", params))
    assert "58,5" in text.kk
    assert "58,5" in text.ru
    assert "58.5" in text.en


def test_every_code_of_reason_has_words_without_open_places() -> None:
    number = Decimal(5)
    params = {
        "criterion": "education",
        "group": "documents",
        "points": number,
        "minimum": number,
        "maximum": number,
        "total": number,
        "pass_mark": number,
    }
    assert set(WORDS.texts) >= {
        "unanswered",
        "knock_out",
        "below_minimum",
        "group_below_minimum",
        "below_pass_mark",
    }
    for code in WORDS.texts:
        text = WORDS.of(SAMPLE, Reason(code, params))
        for language in Language:
            assert not set("{}") & set(text.in_(language))


@pytest.mark.parametrize(
    ("right", "wrong", "line", "field"),
    [
        ("{minimum}", "{most}", 15, "below_minimum.text.kk"),
        ("[knock_out]", "[knockout]", 1, "knock_out"),
        ("\n[unanswered]", "\n[more]\nx = 1\n[unanswered]", 4, "more"),
    ],
)
def test_words_that_cannot_be_used_name_their_line(
    tmp_path: Path, right: str, wrong: str, line: int, field: str
) -> None:
    file = tmp_path / "grounds.toml"
    file.write_text(GROUNDS.read_text(encoding="utf-8").replace(right, wrong, 1), encoding="utf-8")
    with pytest.raises(ResourceError) as caught:
        load_wording(file)
    assert (caught.value.line, caught.value.field) == (line, field)
