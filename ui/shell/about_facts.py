"""What the box about the program tells; known from the start, while the box itself is not."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ui.self_test.findings import Check


@dataclass(frozen=True, slots=True)
class About:
    """`checks` is asked in a worker's thread: what it imports is heavy."""

    version: str
    schema: int
    checks: Callable[[], Sequence[Check]]
