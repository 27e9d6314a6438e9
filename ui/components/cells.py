"""What one cell of a queue shows, as data: words on two lines, or a chip."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from ui.components.signs import Sign

Row = TypeVar("Row")

LEFT, CENTRE, RIGHT = "left", "centre", "right"
"""Numbers stand right, dates in the centre or left, words left."""

DUE_WIDTH, NUMBER_WIDTH, DATE_WIDTH, PERSON_WIDTH, STEP_WIDTH = 250, 108, 92, 200, 150
"""Widths by the kind of content, in pixels at a text zoom of 100 %."""


@dataclass(frozen=True, slots=True)
class Cell:
    """Words, and more muted words below them. With a `tone` the first words are a chip."""

    text: str = ""
    below: str = ""
    tone: str = ""
    sign: Sign = Sign.NONE
    bold: bool = False
    muted: bool = False

    @property
    def spoken(self) -> str:
        """The cell for a screen reader and a tooltip."""
        return f"{self.text}, {self.below}" if self.below and self.text else self.text or self.below


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """A column: `title` and `cell` are asked again when the language changes."""

    key: str
    title: Callable[[], str]
    cell: Callable[[Row], Cell]
    width: int = 120
    stretch: bool = False
    """Takes a share of the width that is left; `width` is then its least."""
    align: str = LEFT
    sortable: bool = False
