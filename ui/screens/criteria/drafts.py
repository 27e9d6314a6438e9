"""How a draft begins: a set of one criterion, a name that is free, the next version."""

from __future__ import annotations

from collections.abc import Collection
from decimal import Decimal

from app.evaluation.criteria import Choice, CriteriaSet, Criterion, Kind
from app.kernel.text import Trilingual

_NO_WORDS = Trilingual("", "", "")


def blank_set(code: str) -> CriteriaSet:
    """A set of one criterion with two values, still without words."""
    scale = tuple(Choice(value, Decimal(10 * value), _NO_WORDS) for value in (0, 1))
    criterion = Criterion("criterion-1", "", _NO_WORDS, Kind.CHOICE, scale)
    title = Trilingual("Жаңа критерийлер", "Новые критерии", "New criteria")
    return CriteriaSet(code, "1", title, (criterion,), pass_mark=Decimal(6))


def free_name(stem: str, used: Collection[str]) -> str:
    """A name that nothing has yet: "set-1", "set-2" and so on."""
    number = 1
    while f"{stem}-{number}" in used:
        number += 1
    return f"{stem}-{number}"


def next_version(version: str, used: Collection[str]) -> str:
    """The next version: a number higher than all, or the old name with a number."""
    if version.isdecimal():
        numbers = [int(each) for each in (version, *used) if each.isdecimal()]
        return str(max(numbers) + 1)
    return free_name(version, used)
