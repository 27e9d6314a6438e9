"""An engine that does what a test tells it, for the tests of when and how it is run."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from queue import SimpleQueue
from threading import Event, get_ident

from app.kernel.ids import Id
from ui.runtime.pace import Progress


@dataclass(frozen=True, slots=True)
class Told:
    """How far a run is."""

    stage: str
    done: int
    total: int
    bytes: int = 0
    bytes_total: int = 0


@dataclass(frozen=True, slots=True)
class Ended:
    """What a run answers."""

    verdict: str = "done"
    sent: int = 0
    accepted: int = 0
    refused: int = 0
    received: int = 0
    bytes: int = 0
    skew_ms: int | None = 0
    complete: bool = True
    detail: str = ""
    touched: frozenset[tuple[str, Id]] = frozenset()


@dataclass(slots=True)
class PretendedEngine:
    """Answers `answers` in order, then `Ended()`; with `held` a run waits to be let go."""

    answers: list[Ended | Exception] = field(default_factory=list)
    steps: list[Told] = field(default_factory=list)
    held: bool = False
    runs: int = 0
    threads: set[int] = field(default_factory=set)
    begun: SimpleQueue[int] = field(default_factory=SimpleQueue)
    go_on: Event = field(default_factory=Event)

    def run(self, progress: Callable[[Progress], None], cancelled: Callable[[], bool]) -> Ended:
        """One run."""
        self.runs += 1
        self.threads.add(get_ident())
        for step in self.steps:
            progress(step)
        self.begun.put(self.runs)
        while self.held and not self.go_on.wait(0.01):
            if cancelled():
                return Ended("cancelled", complete=False)
        self.go_on.clear()
        answer = self.answers.pop(0) if self.answers else Ended()
        if isinstance(answer, Exception):
            raise answer
        return answer
