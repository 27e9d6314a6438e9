"""A register as a table: its own columns, as wide as what stands in them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

from ui.components.cells import DATE_WIDTH, LEFT, RIGHT, Cell, Column
from ui.components.queue_table import QueueTable
from ui.components.style import font
from ui.i18n.formats import date_text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.decisions.content import Register
    from ui.components.queue_model import Answer
    from ui.i18n.languages import Languages

Line = tuple[int, tuple[str | date | int | None, ...]]
"""A line with its place in the register."""

_LEAST, _MOST, _SAMPLE, _PADDING = 64, 230, 200, 26


def register_table(register: Register, languages: Languages) -> QueueTable[int, Line]:
    """A table of all the lines; more columns than there is room for are scrolled to."""
    lines: list[Line] = list(enumerate(register.rows))

    def fetch(keys: Sequence[int], answer: Answer[Line]) -> None:
        answer([lines[key] for key in keys])

    columns = [
        _column(register, place, languages.pick(head), kind)
        for place, (_key, head, kind) in enumerate(register.columns)
    ]
    table = QueueTable(columns, _key_of, fetch, name=languages.pick(register.title))
    table.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
    table.model.show_first(lines[:128])
    table.model.show_keys(range(len(lines)))
    return table


def _key_of(line: Line) -> int:
    return line[0]


def _column(register: Register, place: int, head: str, kind: str) -> Column[Line]:
    said = [_words(row[place]) for row in register.rows[:_SAMPLE]]
    metrics, small = QFontMetrics(font(13, zoomed=False)), QFontMetrics(font(11, zoomed=False))
    widest = max((metrics.horizontalAdvance(words) for words in said), default=0)
    width = max(widest, small.horizontalAdvance(head) + 6) + _PADDING
    if kind == "date":
        width = max(DATE_WIDTH, width)
    return Column(
        key=str(place),
        title=_titled(head),
        cell=lambda line: Cell(_words(line[1][place])),
        width=min(max(width, _LEAST), _MOST),
        align=RIGHT if kind == "number" else LEFT,
    )


def _titled(head: str) -> Callable[[], str]:
    return lambda: head


def _words(value: str | date | int | None) -> str:
    if value is None:
        return ""
    return date_text(value) if isinstance(value, date) else str(value)
