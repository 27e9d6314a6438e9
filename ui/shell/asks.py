"""What the frame itself asks of the office: people, counts, what a search finds, unsent work."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.access.people import Actor, Person
    from app.administration.use_cases import Founding
    from app.kernel.outcome import Outcome
    from app.office import Office


@dataclass(frozen=True, slots=True)
class PlaceCount:
    """How much waits at a place; `late` makes the number red."""

    number: int
    late: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """A line of the search: what it is, and where it leads."""

    title: str
    under: str
    place: str
    params: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Asks:
    """Called in the worker's thread, by ui.bootstrap bound to the office's readers."""

    people: Callable[[Office], Sequence[Person]]
    found: Callable[[Office, Founding], Outcome[Person]]
    """Gives an empty office its administrator, its service provider and its calendar."""
    counts: Callable[[Office, Actor], Mapping[str, PlaceCount]]
    search: Callable[[Office, Actor, str], Sequence[Found]]
    unsent: Callable[[Office], int | None]
    """None where no shared database is set up."""
    first_look: Callable[[], Sequence[Person]] = tuple
    """Who may sign in, as far as it can be told before the office is open."""
    newest: Callable[[Office], datetime | None] = lambda _office: None
    """When the newest entry of the journal was made."""
