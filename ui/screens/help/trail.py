"""The way a reader went through the pages: back, and forward again."""

from __future__ import annotations

from dataclasses import dataclass

_LONGEST = 50


@dataclass(frozen=True, slots=True)
class Stop:
    """A page, and the heading that was opened there; "" for its beginning."""

    topic: str
    anchor: str = ""


class Trail:
    """Stops in the order they were made, with the one where the reader is."""

    def __init__(self, first: Stop) -> None:
        self._stops, self._at = [first], 0

    @property
    def here(self) -> Stop:
        """Where the reader is."""
        return self._stops[self._at]

    @property
    def can_go_back(self) -> bool:
        """Whether there is a stop before."""
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether the reader has come back from somewhere."""
        return self._at + 1 < len(self._stops)

    def go(self, stop: Stop) -> None:
        """Go on; what lay ahead is forgotten."""
        if stop != self.here:
            self._stops = [*self._stops[: self._at + 1], stop][-_LONGEST:]
            self._at = len(self._stops) - 1

    def begin(self, stop: Stop) -> None:
        """Begin anew at a stop."""
        self._stops, self._at = [stop], 0

    def step(self, by: int) -> None:
        """Go back by -1 or forward by 1, as far as there are stops."""
        self._at = min(max(0, self._at + by), len(self._stops) - 1)
