"""Blocks as strips: what is drawn from the left to the right edge and never breaks.

A strip is a line of text or a row of a table. Strips say with whom they stay together; where a
page ends is decided in `sheets`.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from reportlab.lib.units import mm

from app.papers.blocks import STYLES, Align, Block, Boxes, Parts, Passage, Style, Table, Together
from app.papers.fonts import SERIF, SERIF_BOLD
from app.papers.lines import Line, broken

WIDTH: Final = 174 * mm
GUTTER: Final = 7 * mm
"""Between the Kazakh and the Russian side."""
_CELL, _CELL_LEADING = 9.0, 12.0
_PAD: Final = 4.0
_NARROW, _NARROW_PAD = 62.0, 2.0
"""A column so narrow has less room beside its text."""
_ABOVE, _BELOW = 2.5, 3.0
_BOX_PAD: Final = 6.0


class Word(NamedTuple):
    """Text at a place: `x` from the left edge, `down` from the strip's top to the baseline."""

    x: float
    down: float
    face: str
    size: float
    text: str


@dataclass(slots=True)
class Strip:
    """One unbreakable stretch; lengths in points, `down` counts from its top."""

    height: float
    words: list[Word] = field(default_factory=list)
    rules: list[tuple[float, float, float, float]] = field(default_factory=list)
    """Lines of a table: x, down, x, down."""
    fills: list[tuple[float, float, float, float]] = field(default_factory=list)
    """Grey grounds: x, down, width, height."""
    warns: list[tuple[float, float, float, float]] = field(default_factory=list)
    """Lines in the colour of warnings."""
    before: float = 0
    """Space above, none at the top of a page."""
    stays: bool = False
    """Whether it stands on the page of the strip that follows."""
    heads: Sequence["Strip"] = ()
    """What stands above it again where it is the first of a page."""
    bookmark: str = ""


def strips_of(blocks: Iterable[Block]) -> list[Strip]:
    """The strips of a paper, from its head to its end."""
    made: list[Strip] = []
    for block in blocks:
        if isinstance(block, Passage):
            made += _passage(block)
        elif isinstance(block, Table):
            made += _table(block)
        elif isinstance(block, Boxes):
            made += _boxes(block)
        else:
            made += _together(block)
    return made


def _together(block: Together) -> list[Strip]:
    made = strips_of(block.blocks)
    for strip in made[:-1]:
        strip.stays = True
    return made


def _passage(block: Passage) -> list[Strip]:
    style = STYLES[block.style]
    inset = _BOX_PAD if style.box else style.indent
    room = WIDTH if len(block.sides) == 1 else (WIDTH - GUTTER) / 2
    columns = [
        broken(side, style.size, room - inset - (inset if style.box else 0), bold=style.bold)
        for side in block.sides
    ]
    lines = max(map(len, columns))
    made = []
    for number in range(lines):
        strip = Strip(style.leading)
        for side, column in enumerate(columns):
            if number < len(column):
                align = "right" if style.last_right and side else style.align
                place = _Place(side * (room + GUTTER), room, inset, align)
                strip.words += _laid(column[number], style, place)
        # neither the first nor the last line of a passage stands alone on a page
        strip.stays = number == 0 or number == lines - 2
        made.append(strip)
    made[0].before = style.before
    made[0].bookmark = _said(block.sides[0]) if style.level else ""
    made[-1].stays = style.with_next or block.with_next
    if style.box:
        _box(made, len(block.sides), room, warning=style.box == "warning")
    made[-1].height += style.after
    return made


def _said(parts: Parts) -> str:
    return "".join(part if isinstance(part, str) else part.text for part in parts)


class _Place(NamedTuple):
    left: float
    room: float
    inset: float
    align: Align


def _laid(line: Line, style: Style, place: _Place) -> list[Word]:
    start = place.left + place.inset
    if place.align == "centre":
        start = place.left + (place.room - line.width) / 2
    elif place.align == "right":
        start = place.left + place.room - line.width
    return _placed(line, start, style.leading * 0.5 + style.size * 0.36, style.size)


def _box(strips: list[Strip], sides: int, room: float, *, warning: bool) -> None:
    """Put lines around a passage; it stays whole."""
    height = 0.0
    strips[0].height += _BOX_PAD
    strips[0].words = [w._replace(down=w.down + _BOX_PAD) for w in strips[0].words]
    strips[-1].height += _BOX_PAD
    for strip in strips:
        lines = strip.warns if warning else strip.rules
        for side in range(sides):
            left, right = side * (room + GUTTER), side * (room + GUTTER) + room
            lines += [(x, 0, x, strip.height) for x in (left, right)]
            if strip is strips[0]:
                lines.append((left, 0, right, 0))
            if strip is strips[-1]:
                lines.append((left, strip.height, right, strip.height))
        height += strip.height
    for strip in strips[:-1]:
        strip.stays = height < 300


def _table(block: Table) -> list[Strip]:
    widths = [width * mm for width in block.widths]
    scale = WIDTH / sum(widths)
    widths = [width * scale for width in widths]
    last = len(block.rows) - 1
    made = [
        _row(
            block,
            row,
            widths,
            strong=number < block.heads or (block.total and number == last),
        )
        for number, row in enumerate(block.rows)
    ]
    heads = tuple(made[: block.heads])
    for number, strip in enumerate(made):
        # a head stays with two rows, the last row with the one before it
        strip.stays = (
            number < block.heads + 1 or number == last - 1 or block.whole
        ) and number < last
        if number >= block.heads:
            strip.heads = heads
    for strip in heads[:1] or made[:1]:
        strip.rules.append((0, 0, WIDTH, 0))
    made[-1].height += 3
    return made


def _row(block: Table, row: tuple[str, ...], widths: list[float], *, strong: bool) -> Strip:
    first, end = block.centred
    cells = []
    most = 1
    for column, (text, width) in enumerate(zip(row, widths, strict=True)):
        pad = _NARROW_PAD if width < _NARROW and column < block.right_from else _PAD
        lines = broken((text,), _CELL, width - 2 * pad, bold=strong)
        most = max(most, len(lines))
        cells.append((column, lines, pad))
    height = most * _CELL_LEADING + _ABOVE + _BELOW
    strip = Strip(height)
    face = SERIF_BOLD if strong else SERIF
    left = 0.0
    for column, lines, pad in cells:
        width = widths[column]
        down = (height - len(lines) * _CELL_LEADING) / 2 + _CELL_LEADING * 0.5 + _CELL * 0.36 - 0.25
        for line in lines:
            if line.segments:
                start = left + pad
                if first <= column < end:
                    start = left + (width - line.width) / 2
                elif column >= block.right_from:
                    start = left + width - pad - line.width
                strip.words.append(Word(start, down, face, _CELL, line.segments[0].text))
            down += _CELL_LEADING
        strip.rules.append((left, 0, left, height))
        left += width
    strip.rules += [(left, 0, left, height), (0, height, left, height)]
    if strong:
        strip.fills.append((0, 0, left, height))
    return strip


def _boxes(block: Boxes) -> list[Strip]:
    """Rows of boxes to sign in: the role at the head, the name at the foot."""
    made = []
    gap = 3 * mm
    room = (WIDTH - gap * (block.per_row - 1)) / block.per_row
    for start in range(0, len(block.boxes), block.per_row):
        boxes = block.boxes[start : start + block.per_row]
        set_boxes = [_box_lines(box, room - 2 * _BOX_PAD) for box in boxes]
        height = max(
            block.height * mm, *(26 + _CELL_LEADING * (len(a) + len(b)) for a, b in set_boxes)
        )
        strip = Strip(height + gap)
        for number, (head, foot) in enumerate(set_boxes):
            left = number * (room + gap)
            right = left + room
            _put_box(strip, (left, right, height), head, foot)
        made.append(strip)
    for strip in made[:-1]:
        strip.stays = len(made) <= 4
    return made


def _box_lines(box: tuple[str, str, str], room: float) -> tuple[list[Line], list[Line]]:
    role, name, note = box
    head = list(broken((role,), _CELL, room, bold=True)) if role else []
    foot = list(broken((name,), _CELL, room))
    return head, foot + (list(broken((note,), 8, room)) if note else [])


def _put_box(
    strip: Strip, place: tuple[float, float, float], head: list[Line], foot: list[Line]
) -> None:
    left, right, height = place
    strip.rules += [(left, 0, right, 0), (left, height, right, height)]
    strip.rules += [(x, 0, x, height) for x in (left, right)]
    down = 13.0
    for line in head:
        strip.words += _placed(line, left + _BOX_PAD, down, _CELL)
        down += _CELL_LEADING
    down = height - 6 - _CELL_LEADING * (len(foot) - 1)
    strip.rules.append((left + _BOX_PAD, down - 11.5, right - _BOX_PAD, down - 11.5))
    for line in foot:
        strip.words += _placed(line, left + _BOX_PAD, down, _CELL)
        down += _CELL_LEADING


def _placed(line: Line, left: float, down: float, size: float) -> list[Word]:
    return [Word(left + s.x, down, s.face, size, s.text) for s in line.segments]
