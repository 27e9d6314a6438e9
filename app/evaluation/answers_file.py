"""Answers as a file, TOML or JSON; the format is described in resources/criteria/README.md."""

import json
import re
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from app.evaluation.criteria import CriteriaSet, Criterion, Kind
from app.evaluation.scoring import Answer, refuse_answer
from app.kernel.resource import ResourceError, Section, field_lines, read_resource

_PROBLEMS = {
    "criterion_unknown": "the criteria set has no such criterion",
    "not_applicable_not_offered": "the criterion does not offer not applicable alone",
    "number_expected": "must be a number",
    "value_not_offered": "is not a value of this criterion",
}


@dataclass(frozen=True, slots=True)
class GivenAnswers:
    """What a file of answers holds; the profession group only where it names one."""

    answers: dict[str, Answer]
    profession_group: str | None = None


def load_answers(path: Path, criteria: CriteriaSet) -> GivenAnswers:
    """Read the answers to a set; `ResourceError` names the file, line and field of a mistake."""
    top = _read_json(path) if path.suffix.lower() == ".json" else read_resource(path)
    named = top.text("criteria_set", criteria.code)
    if named != criteria.code:
        raise top.error("criteria_set", f"answers {named!r}, not {criteria.code!r}")
    group = top.text("profession_group", "") or None
    if group is not None and group not in {known.code for known in criteria.profession_groups}:
        raise top.error("profession_group", f"{group!r} is no profession group")
    sheet = top.section("answers")
    answers = {code: _answer(sheet, code, criteria) for code in sheet.values}
    top.done()
    return GivenAnswers(answers, group)


def _read_json(path: Path) -> Section:
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as fault:
        raise ResourceError(path, 1, "(file)", f"cannot be read: {fault}") from fault
    try:
        values = json.loads(text, parse_float=Decimal)
    except json.JSONDecodeError as fault:
        raise ResourceError(path, fault.lineno, "(file)", fault.msg) from fault
    if not isinstance(values, dict):
        raise ResourceError(path, 1, "(file)", "must be an object")
    return Section(path, "", values, _json_lines(text, values), set())


def _json_lines(text: str, values: dict[str, object]) -> dict[str, int]:
    """Lines of the outer fields and of the answers, found by their quoted names."""
    answers = values.get("answers")
    inner = [f"answers.{code}" for code in answers] if isinstance(answers, dict) else []
    lines = dict(field_lines(""))
    for path in [*values, *inner]:
        name = json.dumps(path.rpartition(".")[2], ensure_ascii=False)
        if found := re.search(rf"{re.escape(name)}\s*:", text):
            lines[path] = text.count("\n", 0, found.start()) + 1
    return lines


def _answer(sheet: Section, code: str, criteria: CriteriaSet) -> Answer:
    """A bare value, "n/a", or a table with value, not_applicable and comment."""
    given = sheet.values[code]
    if not criteria.has(code):
        raise sheet.error(code, _PROBLEMS["criterion_unknown"])
    criterion = criteria.criterion(code)
    if isinstance(given, dict):
        section = sheet.section(code)
        value = _value(section, "value", criterion) if section.has("value") else None
        flag = section.flag("not_applicable", default=False)
        answer = Answer(value, flag, section.text("comment", ""))
        section.done()
    elif given == "n/a":
        answer = Answer(not_applicable=True)
    else:
        answer = Answer(_value(sheet, code, criterion))
    if refusal := refuse_answer(criteria, code, answer):
        raise sheet.error(code, _PROBLEMS[refusal.code])
    return answer


def _value(section: Section, field: str, criterion: Criterion) -> int | Decimal:
    return section.whole(field) if criterion.kind is Kind.CHOICE else section.decimal(field)
