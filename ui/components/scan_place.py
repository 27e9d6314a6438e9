"""A place on a page of a scan, the same whichever way the page is turned on the screen."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF

WHOLE = 10_000
"""Places are measured in ten-thousandths of a page's width and height."""


@dataclass(frozen=True, slots=True)
class Region:
    """A rectangle of a page: page from 1, the rest in ten-thousandths of the upright page."""

    page: int
    left: int
    top: int
    width: int
    height: int

    @property
    def right(self) -> int:
        """The right edge."""
        return self.left + self.width

    @property
    def bottom(self) -> int:
        """The lower edge."""
        return self.top + self.height

    @property
    def is_whole(self) -> bool:
        """Whether it is the whole page."""
        return (self.left, self.top, self.width, self.height) == (0, 0, WHOLE, WHOLE)

    def turned(self, quarters: int) -> Region:
        """Where it stands when the page is turned clockwise; turned back by the negative."""
        match quarters % 4:
            case 1:
                return Region(self.page, WHOLE - self.bottom, self.left, self.height, self.width)
            case 2:
                left, top = WHOLE - self.right, WHOLE - self.bottom
                return Region(self.page, left, top, self.width, self.height)
            case 3:
                return Region(self.page, self.top, WHOLE - self.right, self.height, self.width)
            case _:
                return self

    def on(self, box: QRect) -> QRectF:
        """Its place in pixels on a page that stands at `box`, unturned."""
        return QRectF(
            box.left() + self.left * box.width() / WHOLE,
            box.top() + self.top * box.height() / WHOLE,
            self.width * box.width() / WHOLE,
            self.height * box.height() / WHOLE,
        )


def whole_page(page: int) -> Region:
    """The whole of a page."""
    return Region(page, 0, 0, WHOLE, WHOLE)


def within(page: int, left: int, top: int, right: int, bottom: int) -> Region:
    """The part of a rectangle that lies on the page, never empty; edges may come in any order."""
    left, right = _ordered(left, right)
    top, bottom = _ordered(top, bottom)
    return Region(page, left, top, right - left, bottom - top)


def region_of(page: int, place: QRectF, box: QRect) -> Region:
    """The region under a rectangle of the screen, on a page that stands at `box`, unturned."""
    across, down = max(box.width(), 1), max(box.height(), 1)
    return within(
        page,
        round((place.left() - box.left()) * WHOLE / across),
        round((place.top() - box.top()) * WHOLE / down),
        round((place.right() - box.left()) * WHOLE / across),
        round((place.bottom() - box.top()) * WHOLE / down),
    )


def _ordered(one: int, other: int) -> tuple[int, int]:
    low = min(max(min(one, other), 0), WHOLE - 1)
    return low, min(max(one, other, low + 1), WHOLE)
