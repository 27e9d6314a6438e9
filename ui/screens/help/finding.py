"""Search in the pages of help: by beginnings of words, in any spelling of the letters."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ui.components.folding import folded
from ui.screens.help.markup import Line, lines
from ui.screens.help.topics import Topic

AT_MOST = 60
"""Hits that are shown; more say only that the words were too few."""
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Hit:
    """A line that was found, in its topic."""

    topic: Topic
    line: Line

    @property
    def key(self) -> str:
        """Tells this hit from others of the same search."""
        return f"{self.topic.id}#{self.line.heading.anchor}#{self.line.words}"


@dataclass(frozen=True, slots=True)
class _Entry:
    hit: Hit
    own: str
    around: str
    rank: int


class Finder:
    """The lines of all pages in one language, folded once."""

    def __init__(self, topics: Sequence[Topic]) -> None:
        self._entries = [_entry(topic, line) for topic in topics for line in lines(topic.text)]

    def find(self, query: str) -> tuple[Hit, ...]:
        """Lines in or around which every word of `query` begins a word; titles first.

        Around a line stand its heading and the title of its page; one word at least is its own.
        """
        wanted = [f" {word}" for word in words_of(query)]
        if not wanted:
            return ()
        found = [
            entry
            for entry in self._entries
            if all(word in entry.around for word in wanted)
            and any(word in entry.own for word in wanted)
        ]
        found.sort(key=lambda entry: (entry.rank, -sum(word in entry.own for word in wanted)))
        return tuple(entry.hit for entry in found[:AT_MOST])


def words_of(text: str) -> list[str]:
    """The words of a text in one spelling."""
    return _WORD.findall(folded(text))


def _entry(topic: Topic, line: Line) -> _Entry:
    own = _spaced(line.words)
    around = f"{own}{_spaced(line.heading.title)}{_spaced(topic.title)}"
    is_heading = line.words == line.heading.title
    rank = 2 if not is_heading else 0 if line.heading.level == 1 else 1
    return _Entry(Hit(topic, line), own, around, rank)


def _spaced(text: str) -> str:
    return "".join(f" {word}" for word in words_of(text))
