"""Answers in the plain form that is stored, sealed and sent (JSON without fractions)."""

from collections.abc import Iterator, Mapping
from decimal import Decimal

from app.evaluation.evidence import Evidence
from app.evaluation.scoring import Answer, Answers
from app.kernel.ids import Id


def to_data(answers: Answers) -> dict[str, dict[str, object]]:
    """Answers as strings, whole numbers and flags; numbers with fractions as their digits.

    Evidence is a list of [scan, page, left, top, width, height].
    """
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
        if answer.evidence:
            entry["evidence"] = [
                [e.scan, e.page, e.left, e.top, e.width, e.height] for e in answer.evidence
            ]
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
    return Answer(
        value,
        bool(entry.get("not_applicable", False)),
        str(entry.get("comment", "")),
        tuple(_evidence(code, entry.get("evidence", ()))),
    )


def _evidence(code: str, given: object) -> Iterator[Evidence]:
    for place in given if isinstance(given, list | tuple) else (given,):
        match place:
            case [str(scan), *numbers] if len(numbers) == 5 and all(map(_whole, numbers)):
                yield Evidence(Id(scan), *numbers)
            case _:
                raise ValueError(f"{code}: {place!r} is no evidence")


def _whole(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)
