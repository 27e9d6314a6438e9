"""Where the pages of a scan stand: one under another, centred, with a gap between."""

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QRect, QSize, QSizeF

MARGIN = 16
_LEAST = 80


class Fit(Enum):
    """A size of the pages that follows the window."""

    WIDTH = "width"
    PAGE = "page"


Zoom = Fit | float
"""Pages that follow the window, or a size of which 1 is that of the paper."""


class PageLayout:
    """Boxes of the pages in pixels. `lay_out` is called at each change of room or zoom."""

    def __init__(self, sizes: Sequence[QSizeF]) -> None:
        self._sizes = tuple(sizes)
        self._quarters = [0] * len(self._sizes)
        self._boxes: list[QRect] = [QRect() for _ in self._sizes]
        self.height = 0
        self.width = 0

    def __len__(self) -> int:
        return len(self._sizes)

    def turn(self, page: int) -> None:
        """Turn a page a quarter clockwise."""
        self._quarters[page] = (self._quarters[page] + 1) % 4

    def quarters(self, page: int) -> int:
        """By how many quarters the page is turned."""
        return self._quarters[page]

    def lay_out(self, room: QSize, zoom: Zoom, margin: int) -> None:
        """Place the pages in a window of the size `room`."""
        top, self.width = margin, 0
        boxes = []
        for page in range(len(self._sizes)):
            across, down = self.upright(page)
            scale = self.scale_for(page, room, zoom, margin)
            wide, high = round(across * scale), round(down * scale)
            boxes.append(QRect(0, top, wide, high))
            top += high + margin
            self.width = max(self.width, wide + 2 * margin)
        middle = max(room.width(), self.width)
        for box in boxes:
            box.moveLeft((middle - box.width()) // 2)
        self._boxes, self.height = boxes, top if boxes else 0

    def scale_for(self, page: int, room: QSize, zoom: Zoom, margin: int) -> float:
        """How large a page is to be at a zoom, 1 being the size of its paper."""
        if not isinstance(zoom, Fit):
            return zoom
        across, down = self.upright(page)
        wide = max(room.width() - 2 * margin, _LEAST) / across
        if zoom is Fit.WIDTH:
            return wide
        return min(wide, max(room.height() - margin, _LEAST) / down)

    def upright(self, page: int) -> tuple[float, float]:
        """Width and height at the paper's size, as the page is turned now."""
        size = self._sizes[page]
        wide, high = max(size.width(), 1.0), max(size.height(), 1.0)
        return (high, wide) if self._quarters[page] % 2 else (wide, high)

    def box(self, page: int) -> QRect:
        """Where the page stands."""
        return QRect(self._boxes[page])

    def scale_of(self, page: int) -> float:
        """How large the page is, 1 being the size of its paper."""
        if page >= len(self._boxes):
            return 1.0
        return self._boxes[page].width() / self.upright(page)[0]

    def share(self, page: int, at: int) -> float:
        """How far down the page, in parts of its height, a line of the window lies."""
        if page >= len(self._boxes) or not self._boxes[page].height():
            return 0.0
        return (at - self._boxes[page].top()) / self._boxes[page].height()

    def page_at(self, at: int) -> int:
        """The page at a line, or the one before it in a gap; -1 when there are no pages."""
        found = -1
        for page, box in enumerate(self._boxes):
            if box.top() <= at or found < 0:
                found = page
        return found

    def pages_in(self, top: int, bottom: int) -> range:
        """The pages that a strip of the window shows."""
        seen = [
            n for n, box in enumerate(self._boxes) if box.bottom() >= top and box.top() <= bottom
        ]
        return range(seen[0], seen[-1] + 1) if seen else range(0)
