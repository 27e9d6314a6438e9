"""What the keys do over a scan, as actions, so that they are listed and may be changed."""

from __future__ import annotations

from typing import Protocol

from ui.actions.registry import Action
from ui.i18n.noop import QT_TRANSLATE_NOOP

_CONTEXT = "ScanKeys"


class Pages(Protocol):
    """The pages of one scan."""

    @property
    def page_count(self) -> int:
        """Number of pages."""
        ...

    def page_down(self) -> None:
        """Further down."""

    def page_up(self) -> None:
        """Further up."""

    def zoom_in(self) -> None:
        """Larger."""

    def zoom_out(self) -> None:
        """Smaller."""

    def fit_width(self) -> None:
        """As wide as the window."""

    def fit_page(self) -> None:
        """A whole page in the window."""

    def zoom_to_region(self) -> None:
        """Mark a place and enlarge it."""

    def rotate(self) -> None:
        """Turn the page."""

    def invert(self) -> None:
        """Light on dark, and back."""


class Dossier(Protocol):
    """What stands around the pages."""

    @property
    def view(self) -> Pages:
        """The pages."""
        ...

    def toggle_thumbnails(self) -> None:
        """Small pages at the left."""

    def toggle_contents(self) -> None:
        """Contents and bookmarks at the left."""

    def toggle_bookmark(self) -> None:
        """Remember this page."""

    def step(self, by: int) -> None:
        """Another document."""

    def can_step(self) -> bool:
        """Whether there is another document."""


def page_actions(pages: Pages) -> list[Action]:
    """What can be done with the pages alone."""

    def shown() -> bool:
        return pages.page_count > 0

    return [
        Action("scan.page_down", _CONTEXT,
               QT_TRANSLATE_NOOP("ScanKeys", "Next page of the scan"),
               pages.page_down, key="PgDown", enabled=shown),
        Action("scan.page_up", _CONTEXT,
               QT_TRANSLATE_NOOP("ScanKeys", "Page before"),
               pages.page_up, key="PgUp", enabled=shown),
        Action("scan.larger", _CONTEXT,
               QT_TRANSLATE_NOOP("ScanKeys", "Larger scan"),
               pages.zoom_in, key="+", enabled=shown),
        Action("scan.smaller", _CONTEXT,
               QT_TRANSLATE_NOOP("ScanKeys", "Smaller scan"),
               pages.zoom_out, key="-", enabled=shown),
        Action("scan.width", _CONTEXT,
               QT_TRANSLATE_NOOP("ScanKeys", "Page as wide as the window"),
               pages.fit_width, key="W", enabled=shown),
        Action("scan.whole", _CONTEXT,
               QT_TRANSLATE_NOOP("ScanKeys", "Whole page in the window"),
               pages.fit_page, key="H", enabled=shown),
        Action("scan.zoom", _CONTEXT,
               QT_TRANSLATE_NOOP("ScanKeys", "Enlarge a part of the page"),
               pages.zoom_to_region, key="Z", enabled=shown),
        Action("scan.turn", _CONTEXT,
               QT_TRANSLATE_NOOP("ScanKeys", "Turn the page"),
               pages.rotate, key="R", enabled=shown),
        Action("scan.invert", _CONTEXT,
               QT_TRANSLATE_NOOP("ScanKeys", "Inverted colours"),
               pages.invert, key="I", enabled=shown),
    ]  # fmt: skip


def scan_actions(dossier: Dossier) -> list[Action]:
    """All that can be done over the scans of a dossier."""
    pages = dossier.view

    def shown() -> bool:
        return pages.page_count > 0

    return [
        *page_actions(pages),
        Action("scan.thumbnails", _CONTEXT,
               QT_TRANSLATE_NOOP("ScanKeys", "Small pages"),
               dossier.toggle_thumbnails, key="T", enabled=shown),
        Action("scan.contents", _CONTEXT,
               QT_TRANSLATE_NOOP("ScanKeys", "Contents and bookmarks"),
               dossier.toggle_contents, key="F8", enabled=dossier.can_step),
        Action("scan.bookmark", _CONTEXT,
               QT_TRANSLATE_NOOP("ScanKeys", "Bookmark this page"),
               dossier.toggle_bookmark, key="B", enabled=shown),
        Action("scan.document_before", _CONTEXT,
               QT_TRANSLATE_NOOP("ScanKeys", "Document before"),
               lambda: dossier.step(-1), key="[", enabled=dossier.can_step),
        Action("scan.document_after", _CONTEXT,
               QT_TRANSLATE_NOOP("ScanKeys", "Next document"),
               lambda: dossier.step(+1), key="]", enabled=dossier.can_step),
    ]  # fmt: skip
