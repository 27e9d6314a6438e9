"""The pages of a scan, one under another, moved, enlarged and turned by keys.

Pages are drawn in the drawing thread and kept; the next one is drawn ahead, and what is not
drawn yet in the wanted size is shown meanwhile in another one.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.actions.keymap import keys_in_use
from ui.actions.keys import chord_of
from ui.components.scan_ground import ScanGround
from ui.components.scan_keys import page_actions
from ui.components.scan_layout import MARGIN, PageLayout
from ui.components.scan_marking import Marking
from ui.components.scan_pages import DrawnPages, ScanShelf
from ui.components.scan_paint import (
    ScanMark,
    paint_inverted,
    paint_mark,
    paint_message,
    paint_steady,
)
from ui.components.scan_place import Region
from ui.components.scan_source import OutlineLine, PageAsked, ScanFault
from ui.components.scan_words import announce, fault_words, page_words
from ui.components.style import colour, px
from ui.runtime.worker import Work


class ScanView(ScanGround):
    """Shows a PDF, JPEG or PNG.

    Keys while it has the focus: those of `page_actions`, Home and End, arrows, and 0 for the
    width of the window. The methods of the same names serve screens that route keys without
    moving the focus.

    Signals, beside those of the ground: `failed(object)` with a `ScanFault`, `opened()` when
    the pages of another scan are there, `drawn()` when one more page is drawn,
    `inverted_changed()`.
    """

    failed = Signal(object)
    opened = Signal()
    drawn = Signal()
    inverted_changed = Signal()

    def __init__(self, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shelf = ScanShelf(work, self)
        self._number = 0
        self._key = ""
        self._title = ""
        self.pages: DrawnPages | None = None
        self._fault: ScanFault | None = None
        self._opening = False
        self._marks: tuple[ScanMark, ...] = ()
        self._framed: Region | None = None
        self.inverted = False
        self.marking = Marking(self)
        self._neighbours: tuple[int, ...] = ()
        self._ahead = QTimer(self, singleShot=True, interval=0)
        self._ahead.timeout.connect(self._draw_ahead)
        self._own_actions = page_actions(self)
        self._shelf.opened.connect(self._opened)
        self.come_alive()

    # What is shown

    def show_scan(self, source: bytes | Path, title: str = "", key: str = "") -> None:
        """Show a file from its first page; opened in the drawing thread unless `prepare` did.

        `key` is what the file is known by, such as the id of its record: a scan with a key
        that was shown a moment ago is there at once.
        """
        self._forget()
        self._title, self._key = title, key or f"#{self._number}"
        ready = self._shelf.take(self._key)
        if ready is not None:
            self._show_pages(ready)
            return
        self._opening = True
        self._shelf.open(self._key, source)
        self.tell_page()

    def prepare(self, key: str, source: bytes | Path) -> None:
        """Open a scan that will be shown next, and draw its first pages ahead."""
        if key != self._key and not self._shelf.holds(key):
            self._shelf.open(key, source)

    def clear(self) -> None:
        """Show nothing."""
        self._forget()
        self._title = ""
        self.tell_page()

    def show_marks(self, marks: Sequence[ScanMark]) -> None:
        """Frame places of the pages, each with its name."""
        if tuple(marks) != self._marks:
            self._marks = tuple(marks)
            self.viewport().update()

    def show_region(self, page: int, left: int, top: int, width: int, height: int) -> None:
        """Go to a place of a page, large enough to be read, and leave a steady frame around it.

        In ten-thousandths of the upright page; a scan that is still being opened goes there
        when it is open.
        """
        self._framed = Region(page, left, top, width, height)
        if self._layout and not self._opening:
            self.go_to_region(self._framed)

    def mark_region(self, done: Callable[[Region], None]) -> bool:
        """Let the person mark a place, by mouse or keys; `done` gets it on the upright page.

        The keyboard is taken until Enter or Esc and then given back. False when there are no
        pages to mark.
        """
        return self.marking.begin(done)

    @property
    def fault(self) -> ScanFault | None:
        """Why nothing can be shown."""
        return self._fault

    @property
    def outline(self) -> tuple[OutlineLine, ...]:
        """The table of contents that the file brought along."""
        return self.pages.outline if self.pages is not None else ()

    def _forget(self) -> None:
        self.marking.leave()
        self._number += 1
        if self.pages is not None:
            self.pages.drawn.disconnect(self._drawn)
            if self._key.startswith("#"):
                self.pages.close()
            else:
                self._shelf.put(self._key, self.pages)
        self.pages, self._fault, self._opening = None, None, False
        self._key = ""
        self._marks, self._framed = (), None
        self.lay_pages(())
        self.viewport().update()

    def _opened(self, key: str, found: DrawnPages | ScanFault) -> None:
        if key != self._key or not self._opening:
            if isinstance(found, DrawnPages):
                self._put_aside(key, found)
            return
        if isinstance(found, ScanFault):
            self._opening = False
            self._fault = found
            self.failed.emit(found)
            self._scrolled()
            self.words()
            self.viewport().update()
        else:
            self._show_pages(found)

    def _put_aside(self, key: str, found: DrawnPages) -> None:
        if key.startswith("#"):
            found.close()
            return
        ahead = PageLayout(found.sizes)
        ahead.lay_out(self.viewport().size(), self._zoom, px(MARGIN))
        for page in range(min(2, len(ahead))):
            found.ask(self._asking(page, ahead))
        self._shelf.put(key, found)

    def _show_pages(self, found: DrawnPages) -> None:
        self._opening = False
        self.pages = found
        found.drawn.connect(self._drawn)
        self.lay_pages(found.sizes)
        if self._framed is not None:
            self.go_to_region(self._framed)
        self._scrolled()
        self.words()
        self.opened.emit()
        self.viewport().update()

    def _drawn(self) -> None:
        self.drawn.emit()
        self.viewport().update()

    # What keys and buttons do, beside moving

    def zoom_to_region(self) -> None:
        """Let the person mark a place of the page, then enlarge it."""
        self.mark_region(self.go_to_region)

    def invert(self) -> None:
        """Show the pages light on dark, or as they are again."""
        self.inverted = not self.inverted
        self.inverted_changed.emit()
        translate = QCoreApplication.translate
        announce(
            self,
            translate("ScanView", "Inverted colours")
            if self.inverted
            else translate("ScanView", "Colours of the paper"),
        )
        self.viewport().update()

    def tell_page(self) -> None:
        """Say which page is in sight, aloud too."""
        self.words()
        super().tell_page()
        if self._page:
            announce(self, page_words(self._page, self.page_count))

    def words(self) -> None:
        self.setAccessibleName(page_words(self._page, self.page_count, self._title))
        self.setAccessibleDescription(" ".join(self._message()))

    # Events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        chord = chord_of(event)
        if self.marking.key(chord):
            return
        keys = keys_in_use()
        for action in self._own_actions:
            if keys.key_of(action) == chord:
                action.trigger()
                return
        walks: dict[str, Callable[[], None]] = {
            "Home": lambda: self.go_to(1),
            "End": lambda: self.go_to(self.page_count),
            "0": self.fit_width,
        }
        walk = walks.get(chord)
        if walk is None:
            super().keyPressEvent(event)
        else:
            walk()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.marking.press(event.position())
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.marking.drag(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.marking.release(event.position())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (
            Qt.FocusReason.ActiveWindowFocusReason,
            Qt.FocusReason.PopupFocusReason,
        ):
            self.marking.lose()
        self.viewport().update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), colour("paper_ground"))
        if self._layout:
            self._paint_pages(painter)
        else:
            broken = self._fault is not None
            paint_message(painter, self.viewport().rect(), self._message(), broken=broken)
        self.marking.paint(painter)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour("accent"), 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))
        painter.end()

    def _paint_pages(self, painter: QPainter) -> None:
        offset = self._offset()
        seen = self.viewport().rect().translated(offset)
        visible = self._layout.pages_in(seen.top(), seen.bottom())
        for page in visible:
            self._paint_page(painter, page, self._layout.box(page).translated(-offset))
        self._neighbours = (visible[-1] + 1, visible[0] - 1) if visible else ()
        self._ahead.start()

    def _paint_page(self, painter: QPainter, page: int, box: QRect) -> None:
        pages = self.pages
        if pages is None:
            return
        asked = self._asking(page, self._layout)
        image = pages.image(asked)
        if image is None:
            pages.ask(asked)
            image = pages.stand_in(asked)
        if image is None:
            painter.fillRect(box, Qt.GlobalColor.white)
        else:
            painter.drawImage(box, image)
        if self.inverted:
            paint_inverted(painter, box)
        quarters = self._layout.quarters(page)
        for mark in self._marks:
            if mark.region.page == page + 1:
                paint_mark(painter, mark.name, mark.region.turned(quarters).on(box))
        if self._framed is not None and self._framed.page == page + 1:
            paint_steady(painter, self._framed.turned(quarters).on(box))

    def _draw_ahead(self) -> None:
        """Have the pages around drawn, once what is seen is painted and not before."""
        for page in self._neighbours:
            if self.pages is not None and 0 <= page < self.page_count:
                self.pages.ask(self._asking(page, self._layout))

    def _message(self) -> tuple[str, str]:
        translate = QCoreApplication.translate
        if self._fault is not None:
            return fault_words(self._fault)
        if self._opening:
            return translate("ScanView", "Opening the document…"), ""
        if self._layout:
            return "", ""
        return translate("ScanView", "No document is open"), ""

    def _asking(self, page: int, layout: PageLayout) -> PageAsked:
        width = round(layout.box(page).width() * self.devicePixelRatioF())
        return PageAsked(page, max(width, 1), layout.quarters(page))
