"""The drawn pages of opened scans: asked of the drawing thread, kept, and made ahead of need."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from ui.components.scan_source import PageAsked, PageImage, Scan, ScanFault, open_scan
from ui.runtime.worker import Work

KEPT = 12
"""Pages of one scan that are kept drawn."""
_KEPT_ASIDE = 3
_SCANS_ASIDE = 3
_SMALL_KEPT = 240


class DrawnPages(QObject):
    """The pages of one opened scan. Signal: `drawn()` when a page or a small page is there."""

    drawn = Signal()

    def __init__(self, work: Work, scan: Scan, parent: QObject) -> None:
        super().__init__(parent)
        self._work, self._scan = work, scan
        self.sizes, self.outline = scan.sizes, scan.outline
        self.kept: OrderedDict[PageAsked, QImage] = OrderedDict()
        self._small: OrderedDict[PageAsked, QImage] = OrderedDict()
        self._asked: set[PageAsked] = set()
        self._small_wanted: list[PageAsked] = []
        self._small_asked: PageAsked | None = None

    def image(self, asked: PageAsked) -> QImage | None:
        """The page as asked, if it is drawn; it is kept longer then."""
        found = self.kept.get(asked)
        if found is not None:
            self.kept.move_to_end(asked)
        return found

    def stand_in(self, asked: PageAsked) -> QImage | None:
        """The same page in another size, to be shown until it is drawn as asked."""
        for shelf in (self.kept, self._small):
            for other, image in reversed(shelf.items()):
                if (other.page, other.quarters) == (asked.page, asked.quarters):
                    return image
        return None

    def ask(self, asked: PageAsked) -> None:
        """Have a page drawn, once."""
        if not 0 <= asked.page < len(self.sizes) or asked in self._asked or asked in self.kept:
            return
        self._asked.add(asked)
        scan = self._scan
        self._work.render(lambda: scan.draw(asked), self._page_drawn)

    def small(self, asked: PageAsked) -> QImage | None:
        """A small page for a strip; drawn one at a time, when no page is waited for."""
        found = self._small.get(asked)
        if found is None and asked not in self._small_wanted and asked != self._small_asked:
            self._small_wanted.append(asked)
            del self._small_wanted[:-40]
            self._ask_small()
        return found

    def trim(self) -> None:
        """Keep only the first pages: the scan is put aside."""
        for asked in [each for each in self.kept if each.page >= _KEPT_ASIDE]:
            del self.kept[asked]
        self._small_wanted.clear()

    def close(self) -> None:
        """Let go of the file and of all that was drawn."""
        self._work.render(self._scan.close, _nothing)
        self.kept.clear()
        self._small.clear()
        self._small_wanted.clear()
        self.deleteLater()

    def _page_drawn(self, page: PageImage) -> None:
        self._asked.discard(page.asked)
        self.kept[page.asked] = page.image
        while len(self.kept) > KEPT:
            self.kept.popitem(last=False)
        self.drawn.emit()
        self._ask_small()

    def _ask_small(self) -> None:
        if self._small_asked is not None or self._asked or not self._small_wanted:
            return
        asked = self._small_asked = self._small_wanted.pop()
        scan = self._scan
        self._work.render(lambda: scan.draw(asked), self._small_drawn)

    def _small_drawn(self, page: PageImage) -> None:
        self._small_asked = None
        self._small[page.asked] = page.image
        while len(self._small) > _SMALL_KEPT:
            self._small.popitem(last=False)
        self.drawn.emit()
        self._ask_small()


@dataclass(frozen=True, slots=True)
class _Opened:
    key: str
    scan: Scan | ScanFault


class ScanShelf(QObject):
    """Scans that were opened before they are needed, or left a moment ago; three at most.

    Signal: `opened(str, object)` with the key and a `DrawnPages` or a `ScanFault`.
    """

    opened = Signal(str, object)

    def __init__(self, work: Work, parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self._aside: OrderedDict[str, DrawnPages] = OrderedDict()
        self._opening: set[str] = set()

    def open(self, key: str, source: bytes | Path) -> None:
        """Open a file in the drawing thread, unless that is under way."""
        if key in self._opening:
            return
        self._opening.add(key)
        self._work.render(lambda: _Opened(key, open_scan(source)), self._opened)

    def holds(self, key: str) -> bool:
        """Whether a scan is opened or being opened."""
        return key in self._aside or key in self._opening

    def take(self, key: str) -> DrawnPages | None:
        """Take an opened scan from the shelf."""
        return self._aside.pop(key, None)

    def put(self, key: str, pages: DrawnPages) -> None:
        """Put an opened scan aside; the one left longest ago is closed."""
        before = self._aside.pop(key, None)
        if before is not None and before is not pages:
            before.close()
        pages.trim()
        self._aside[key] = pages
        while len(self._aside) > _SCANS_ASIDE:
            self._aside.popitem(last=False)[1].close()

    def _opened(self, opened: _Opened) -> None:
        self._opening.discard(opened.key)
        found = opened.scan
        made = DrawnPages(self._work, found, self) if isinstance(found, Scan) else found
        self.opened.emit(opened.key, made)


def _nothing(_closed: None) -> None:
    """Nothing follows the closing of a file."""
