"""What a paper consists of, before it is set: passages, tables, boxes to sign in.

The same blocks are set as PDF pages and as an editable document, so that both say the same.
A passage has one side, or two that stand side by side: Kazakh on the left, Russian on the right.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, Literal, NamedTuple


class Strong(NamedTuple):
    """A part of a passage in bold."""

    text: str


Part = str | Strong
Parts = tuple[Part, ...]
Align = Literal["left", "centre", "right"]


@dataclass(frozen=True, slots=True)
class Style:
    """How a passage looks; lengths in points."""

    size: float
    leading: float
    bold: bool = False
    align: Align = "left"
    before: float = 0
    after: float = 0
    indent: float = 0
    with_next: bool = False
    last_right: bool = False
    """Whether the second side stands against the right edge."""
    box: Literal["", "plain", "warning"] = ""
    level: int = 0
    """1 for a heading that a table of contents knows, 0 for none."""


STYLES: Final[dict[str, Style]] = {
    "letterhead": Style(10, 14.5, align="centre", after=18),
    "title": Style(13.5, 18, bold=True, align="centre", after=3, with_next=True),
    "subtitle": Style(10.5, 14.5, align="centre", after=14),
    "heading": Style(10.5, 14.5, bold=True, before=13, after=5, with_next=True, level=1),
    "part": Style(9.5, 13, bold=True, before=7, after=2, with_next=True),
    "body": Style(10.5, 14.5, after=3),
    "place": Style(10.5, 14.5, after=8),
    "place_and_time": Style(10.5, 14.5, after=8, last_right=True),
    "result": Style(10.5, 14.5, before=4, after=3),
    "own": Style(10.5, 14.5, before=8, after=3),
    "indented": Style(10.5, 14.5, indent=14, after=3),
    "small": Style(8, 11, before=2, after=3),
    "edition": Style(9, 12.5, before=6, after=10, box="plain"),
    "notice": Style(9, 12.5, before=6, after=10, box="warning"),
}


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph; a line break in its text stays one."""

    style: str
    sides: tuple[Parts, ...]
    with_next: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Rows whose heads repeat on every page; a row never breaks."""

    widths: tuple[float, ...]
    """In millimetres; the table is as wide as the text."""
    rows: tuple[tuple[str, ...], ...]
    heads: int = 1
    total: bool = False
    """Whether the last row is one of totals."""
    centred: tuple[int, int] = (0, 0)
    """Columns that are centred: from, up to and without."""
    right_from: int = 99
    """Column from which figures stand on the right."""
    whole: bool = False
    """Whether the table stays on one page where it can."""


@dataclass(frozen=True, slots=True)
class Boxes:
    """Boxes to sign in: each with who signs at its head and the name at its foot."""

    boxes: tuple[tuple[str, str, str], ...]
    """Role, name, and what else stands below the name."""
    per_row: int = 2
    height: float = 24
    """In millimetres."""


@dataclass(frozen=True, slots=True)
class Together:
    """Blocks that stay on one page where they can."""

    blocks: tuple["Block", ...]


Block = Passage | Table | Boxes | Together


def flat(blocks: Iterable[Block]) -> list[Passage | Table | Boxes]:
    """The blocks without what keeps them together."""
    found: list[Passage | Table | Boxes] = []
    for block in blocks:
        if isinstance(block, Together):
            found += flat(block.blocks)
        else:
            found.append(block)
    return found


@dataclass(frozen=True, slots=True)
class Document:
    """A paper ready to be set."""

    title: str
    author: str
    language: str
    """As a document names it: "kk-KZ"."""
    blocks: tuple[Block, ...]
    foot: str
    """Left foot of every page."""
    mark: str = ""
    """What the head of every page warns of."""
    watermark: str = ""
    page_of: str = "{page} / {pages}"
    """The right foot, with its two fields."""
