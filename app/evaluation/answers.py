"""Answers in the plain form that is stored, sealed and sent (JSON without fractions)."""

from collections.abc import Mapping
from decimal import Decimal

from app.evaluation.scoring import Answer, Answers


def to_data(answers: Answers) -> dict[str, dict[str, object]]:
    """Answers as strings, whole numbers and flags; numbers with fractions as their digits."""
    data: dict[str, dict[str, object]] = {}
    for code, answer in answers.items():
        entry: dict[str, object] = {}
        if answer.value is not None:
            whole = isinstance(answer.value, int)
            entry["value"] = answer.value if whole else str(answer.value)
        if answer.not_applicable:
            entry["not_applicable"] = True
        if answer.comment:
            entry["comment"] = answer.comment
        data[code] = entry
    return data


def from_data(data: Mapping[str, Mapping[str, object]]) -> dict[str, Answer]:
    """Answers from their plain form; `ValueError` for what `to_data` would not write."""
    return {code: _answer(code, entry) for code, entry in data.items()}


def _answer(code: str, entry: Mapping[str, object]) -> Answer:
    value = entry.get("value")
    if isinstance(value, str):
        value = Decimal(value)
    if value is not None and (isinstance(value, bool) or not isinstance(value, (int, Decimal))):
        raise ValueError(f"{code}: {value!r} is no answer")
    return Answer(value, bool(entry.get("not_applicable", False)), str(entry.get("comment", "")))
