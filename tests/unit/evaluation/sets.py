"""Criteria sets made in a line or two, for the tests of evaluation and Commission."""

from collections.abc import Sequence
from decimal import Decimal

from app.evaluation.criteria import Choice, CriteriaSet, Criterion, Group, Kind, NumberRange
from app.evaluation.scoring import Answer
from app.kernel.text import Trilingual


def text(words: str) -> Trilingual:
    return Trilingual(f"{words} (kk)", f"{words} (ru)", f"{words} (en)")


def choices(*points: int | str) -> tuple[Choice, ...]:
    return tuple(Choice(n, Decimal(p), text(f"value {n}")) for n, p in enumerate(points))


def ranges(*rows: tuple[int | None, int | None, int]) -> tuple[NumberRange, ...]:
    def bound(value: int | None) -> Decimal | None:
        return None if value is None else Decimal(value)

    return tuple(NumberRange(bound(low), bound(below), Decimal(p)) for low, below, p in rows)


def criterion(code: str, *points: int | str, group: str = "", **more: object) -> Criterion:
    return Criterion(code, group, text(code), Kind.CHOICE, choices(*points), **more)  # type: ignore[arg-type]


def group(code: str, **more: object) -> Group:
    return Group(code, text(code), **more)  # type: ignore[arg-type]


def criteria_set(
    criteria: Sequence[Criterion], *, pass_mark: int | str = 0, **more: object
) -> CriteriaSet:
    return CriteriaSet(
        "set",
        "1",
        text("set"),
        tuple(criteria),
        Decimal(pass_mark),
        **more,  # type: ignore[arg-type]
    )


def sheet(**values: int | str | None) -> dict[str, Answer]:
    """Answers; a text is a number with its digits, None is "not applicable"."""

    def answer(value: int | str | None) -> Answer:
        if value is None:
            return Answer(not_applicable=True)
        return Answer(Decimal(value) if isinstance(value, str) else value)

    return {code: answer(value) for code, value in values.items()}


def row(*values: object) -> tuple[object, ...]:
    """What a tuple is expected to equal; whole numbers stand for exact decimals."""
    return values
