"""Evidence: the place of a scan on which a mark rests."""

from dataclasses import dataclass

from app.kernel.ids import Id
from app.kernel.outcome import Refusal

FULL = 10_000
"""A page's width, and its height, in the units of a place."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """A place on a page of a scan, the page standing as it was scanned (unrotated).

    Pages count from 1. Lengths are ten-thousandths of the page's width and height, from its
    upper left corner; the whole page is 0, 0, 10000, 10000.
    """

    scan: Id
    page: int
    left: int = 0
    top: int = 0
    width: int = FULL
    height: int = FULL

    @property
    def whole_page(self) -> bool:
        """Whether it is the page and no place on it."""
        return (self.left, self.top, self.width, self.height) == (0, 0, FULL, FULL)

    @property
    def on_the_page(self) -> bool:
        """Whether there is such a place on any page."""
        return (
            self.page >= 1
            and min(self.left, self.top) >= 0
            and min(self.width, self.height) >= 1
            and max(self.left + self.width, self.top + self.height) <= FULL
        )


def refuse_evidence(evidence: tuple[Evidence, ...]) -> Refusal | None:
    """Why such evidence cannot be given: `evidence_outside_page`; None when it can."""
    if all(each.on_the_page for each in evidence):
        return None
    return Refusal("evidence_outside_page")
