"""Marking a place of a page by mouse or wholly by keys."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QPointF, QRect, QRectF

from ui.components.scan_place import WHOLE, Region, region_of, whole_page, within

Taker = Callable[[Region], None]

STEP = 150
"""One press of an arrow, in ten-thousandths of the page."""
LEAST = 200
"""The least width and height of a frame that is sized by keys."""
_CLICK = 6
"""Pixels below which a drag was a click."""

_WAYS = {"Left": (-STEP, 0), "Right": (STEP, 0), "Up": (0, -STEP), "Down": (0, STEP)}


class Ground(Protocol):
    """The pages under a frame, as they lie on the screen."""

    def quarters_of(self, page: int) -> int:
        """By how many quarters a page (from 1) is turned."""
        ...

    def on_screen(self, page: int) -> QRect:
        """Where a page stands in the window."""
        ...

    def page_under(self, at: QPointF) -> int:
        """The page at or nearest to a point of the window."""
        ...

    def in_sight(self) -> QRect:
        """The window itself."""
        ...


def first_frame(page: int, box: QRect, sight: QRect) -> Region:
    """A frame of sensible size in the middle of what is seen of a page, as it is turned."""
    seen = box.intersected(sight)
    seen = seen if not seen.isEmpty() else box
    wide, high = seen.width() * 0.6, min(seen.height() * 0.25, box.height() * 0.12)
    place = QRectF(0, 0, wide, high)
    place.moveCenter(QPointF(seen.center()))
    return region_of(page, place, box)


def moved(frame: Region, across: int, down: int) -> Region:
    """The frame pushed over the page, stopped by its edges."""
    left = min(max(frame.left + across, 0), WHOLE - frame.width)
    top = min(max(frame.top + down, 0), WHOLE - frame.height)
    return Region(frame.page, left, top, frame.width, frame.height)


def sized(frame: Region, across: int, down: int) -> Region:
    """The frame with its right and lower edges pushed."""
    right = max(frame.right + across, frame.left + LEAST)
    bottom = max(frame.bottom + down, frame.top + LEAST)
    return within(frame.page, frame.left, frame.top, right, bottom)


class RegionMarker:
    """One marking under way. `frame` is as the page is turned; what is taken is upright."""

    def __init__(self, ground: Ground, page: int, done: Taker) -> None:
        self._ground, self.done = ground, done
        self.frame = first_frame(page, ground.on_screen(page), ground.in_sight())
        self._from: QPointF | None = None

    @property
    def place(self) -> QRectF:
        """The frame in pixels of the window."""
        return self.frame.on(self._ground.on_screen(self.frame.page))

    def taken(self) -> Region:
        """The frame on the upright page."""
        return self.frame.turned(-self._ground.quarters_of(self.frame.page))

    def take_whole(self) -> None:
        """Let the frame be the whole page."""
        self.frame = whole_page(self.frame.page)

    def go_to_page(self, page: int) -> None:
        """Begin again on a page."""
        ground = self._ground
        self.frame = first_frame(page, ground.on_screen(page), ground.in_sight())

    def walk(self, chord: str) -> bool:
        """Move the frame by an arrow, size it by Shift and an arrow; others are not taken."""
        shift, _, key = chord.rpartition("+")
        if key not in _WAYS or shift not in {"", "Shift"}:
            return False
        across, down = _WAYS[key]
        self.frame = (sized if shift else moved)(self.frame, across, down)
        return True

    def press(self, at: QPointF) -> None:
        """The mouse goes down."""
        self._from = at

    def drag(self, at: QPointF) -> None:
        """The mouse is drawn over the page on which it went down."""
        if self._from is None or not _drawn(self._from, at):
            return
        page = self._ground.page_under(self._from)
        place = QRectF(self._from, at).normalized()
        self.frame = region_of(page, place, self._ground.on_screen(page))

    def release(self, at: QPointF) -> bool:
        """The mouse goes up: whether a rectangle was drawn; a click puts the frame there."""
        self.drag(at)
        start, self._from = self._from, None
        if start is None:
            return False
        if _drawn(start, at):
            return True
        page = self._ground.page_under(at)
        if page != self.frame.page:
            self.go_to_page(page)
        spot = region_of(page, QRectF(at, at), self._ground.on_screen(page))
        frame = self.frame
        middle = (frame.left + frame.width // 2, frame.top + frame.height // 2)
        self.frame = moved(frame, spot.left - middle[0], spot.top - middle[1])
        return False


def _drawn(start: QPointF, end: QPointF) -> bool:
    return (end - start).manhattanLength() > _CLICK
