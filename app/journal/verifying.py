"""Checking the journal's hash chain: a line changed, added or taken out later is found."""

from collections.abc import Iterable

from app.journal.entry import JournalLine, digest


def broken_at(lines: Iterable[JournalLine]) -> int | None:
    """The number of the first line that does not follow from those before it; None when all do.

    `lines` is the whole journal, the oldest line first. That the newest lines were cut off can
    be told only by who noted the last number and digest somewhere else.
    """
    previous = ""
    for place, line in enumerate(lines, 1):
        if line.number != place or line.digest != digest(previous, line.entry):
            return place
        previous = line.digest
    return None
