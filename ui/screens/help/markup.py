"""What stands in a page of help beside its words: anchors of headings, links, keys, pictures.

A page is Markdown. A heading may end in `{#anchor}`, the same in every language; a link leads to
`topic`, `topic#anchor` or `#anchor`; a picture is a file of resources/help/pictures/<language>.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_HEADING = re.compile(r"^(#{1,3}) (.+?)(?: \{#([a-z0-9_-]+)\})?$")
_LINK = re.compile(r"(?<!!)\[([^\]]+)\]\(([^)\s]+)\)")
_PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)\s]+)\)")
_MARKS = re.compile(r"\*\*|`|(?<!\w)\*(?=\S)|(?<=\S)\*(?!\w)")
_LIST = re.compile(r"^\s*(?:[-*]|\d+\.) ")


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of a page; `anchor` is "" where nothing leads to it."""

    level: int
    title: str
    anchor: str


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a page as it is read: a paragraph, an item of a list, a row of a table."""

    words: str
    heading: Heading


def headings(text: str) -> tuple[Heading, ...]:
    """The headings of a page, in order."""
    return tuple(found for line in text.splitlines() if (found := _heading(line)) is not None)


def shown_text(text: str) -> str:
    """The page as it is shown: without anchors, a picture's caption below it."""
    lines = [_HEADING.sub(r"\1 \2", line) for line in text.splitlines()]
    return _PICTURE.sub(r"![\1](\2)\n\n*\1*", "\n".join(lines))


def links(text: str) -> tuple[str, ...]:
    """Where the links of a page lead."""
    return tuple(target for _, target in _LINK.findall(text))


def pictures(text: str) -> tuple[str, ...]:
    """The files of the pictures of a page."""
    return tuple(name for _, name in _PICTURE.findall(text))


def lines(text: str) -> Iterator[Line]:
    """The lines of a page below the heading that each stands under."""
    under = Heading(1, "", "")
    for line in text.splitlines():
        found = _heading(line)
        if found is not None:
            under = found
            yield Line(found.title, found)
        elif words := plain(line):
            yield Line(words, under)


def plain(line: str) -> str:
    """A line without its marks; "" for what is no words."""
    if line.startswith("|"):
        cells = [plain(cell) for cell in line.strip("|").split("|")]
        return "" if all(set(cell) <= set("-: ") for cell in cells) else " — ".join(cells)
    words = _PICTURE.sub(r"\1", _LIST.sub("", line))
    return _MARKS.sub("", _LINK.sub(r"\1", words)).strip()


def parted(target: str) -> tuple[str, str]:
    """Topic and anchor of a link; the topic is "" for this page."""
    topic, _, anchor = target.partition("#")
    return topic, anchor


def _heading(line: str) -> Heading | None:
    found = _HEADING.match(line)
    if found is None:
        return None
    marks, title, anchor = found.groups()
    return Heading(len(marks), plain(title), anchor or "")
