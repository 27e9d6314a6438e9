"""The act of destruction as a paper: a draft for those who sign it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from app.kernel.text import Trilingual
from app.retention.reach import Reach
from app.retention.rules import PastTerm
from app.retention.terms import TermsOrder


@dataclass(frozen=True, slots=True)
class ActLine:
    """A dossier that the act would destroy; it tells nobody by name."""

    number: str
    """"" for a draft."""
    procedure: str
    since: date
    until: date
    kind: Trilingual


@dataclass(frozen=True, slots=True)
class ActContent:
    """What an act of destruction says."""

    number: str
    """"" where it is not given yet."""
    dated: date
    order: TermsOrder
    lines: tuple[ActLine, ...]
    counts: Mapping[str, int]
    protocols: tuple[str, ...]
    made_by: Trilingual
    position: Trilingual


def lines_of(past: Sequence[PastTerm]) -> tuple[ActLine, ...]:
    """The lines of an act, in the order of their numbers."""
    ordered = sorted(past, key=lambda each: (each.number, each.until))
    return tuple(
        ActLine(each.number, each.procedure, each.since, each.until, each.term.text)
        for each in ordered
    )


def content_of(
    number: str,
    dated: date,
    order: TermsOrder,
    past: Sequence[PastTerm],
    reach: Reach,
    made_by: tuple[Trilingual, Trilingual],
) -> ActContent:
    """The whole paper; `made_by` is name and position."""
    return ActContent(
        number.strip(), dated, order, lines_of(past), reach.counts, reach.protocols, *made_by
    )
