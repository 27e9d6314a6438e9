"""Budgets as ratios to a floor: both are measured in one run, in turn, so that the machine's
speed and its other work fall out of the result.
"""

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass, field

GENEROUS = 1.6
"""A budget is broken for the test when it is passed so many times over: a machine has bad days,
and what is wanted of a measurement is the number."""


@dataclass(frozen=True, slots=True)
class Line:
    """One measurement, in milliseconds."""

    what: str
    floor: float
    took: float
    budget: str
    within: bool


@dataclass(slots=True)
class Ledger:
    """All measurements of a run."""

    lines: list[Line] = field(default_factory=list)

    def times(
        self, what: str, floor: float, took: float, most: float, stop: float | None = None
    ) -> None:
        """A budget of so many times the floor; `stop` is where the test fails instead."""
        self.lines.append(Line(what, floor, took, f"{most:g} x", took <= floor * most))
        stop = stop or most * GENEROUS
        assert took <= floor * stop, f"{what}: {took / floor:.2f} x, not {most:g} x"

    def plus(self, what: str, floor: float, took: float, most: float) -> None:
        """A budget of so many milliseconds over the floor."""
        self.lines.append(Line(what, floor, took, f"+{most:g} ms", took <= floor + most))
        assert took <= floor + most * GENEROUS, f"{what}: +{took - floor:.1f}, not +{most:g} ms"

    def table(self) -> str:
        """The measurements as they are printed."""
        head = f"\n{'what':52} {'floor ms':>10} {'took ms':>10} {'ratio':>8} {'at most':>9}\n"
        return head + "".join(
            f"{line.what:52} {line.floor:10.2f} {line.took:10.2f} {line.took / line.floor:7.2f}x"
            f" {line.budget:>9} {'' if line.within else ' over'}\n"
            for line in self.lines
        )


def timed(call: Callable[[], object]) -> float:
    """Milliseconds of one call."""
    start = time.perf_counter()
    call()
    return (time.perf_counter() - start) * 1000


def medians(
    floor: Callable[[], object], call: Callable[[], object], rounds: int
) -> tuple[float, float]:
    """Medians of both, called in turn after one call each to warm up."""
    floor(), call()
    pairs = [(timed(floor), timed(call)) for _ in range(rounds)]
    return statistics.median(p[0] for p in pairs), statistics.median(p[1] for p in pairs)


def percentiles(
    floor: Callable[[], object], call: Callable[[], object], rounds: int
) -> tuple[float, float]:
    """The 95th percentiles of both, called in turn."""
    floor(), call()
    pairs = [(timed(floor), timed(call)) for _ in range(rounds)]
    return tuple(  # type: ignore[return-value]
        statistics.quantiles([pair[n] for pair in pairs], n=20)[-1] for n in (0, 1)
    )
