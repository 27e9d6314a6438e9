"""The pages of a scan, one under another, moved and turned by keys.

Pages are drawn in the drawing thread and kept, at most twelve; the next one is drawn ahead.
"""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from ui.components.scan_layout import MARGIN, PageLayout
from ui.components.scan_paint import ScanMark, paint_mark, paint_message
from ui.components.scan_source import PageAsked, PageImage, Scan, ScanFault, open_scan
from ui.components.scan_words import fault_words
from ui.components.style import Live, colour, px
from ui.runtime.worker import Work

_KEPT = 12
_ZOOM_STEP = 1.2
_LEAST_ZOOM, _MOST_ZOOM = 0.25, 4.0
_LINE = 40


@dataclass(frozen=True, slots=True)
class _Opened:
    number: int
    scan: Scan | ScanFault


@dataclass(frozen=True, slots=True)
class _Drawn:
    number: int
    page: PageImage


class ScanView(Live, QAbstractScrollArea):
    """Shows a PDF, JPEG or PNG.

    Keys while it has the focus: PageDown and PageUp, Home and End, arrows, + and -, 0 for the
    width of the window, R to turn the page. The methods of the same names serve screens that
    route keys without moving the focus.

    Signals: `page_changed(int, int)` with the page from 1 and the number of pages (0, 0 when
    nothing is shown), `zoom_changed(int)` in per cent, `failed(object)` with a `ScanFault`.
    """

    page_changed = Signal(int, int)
    zoom_changed = Signal(int)
    failed = Signal(object)

    def __init__(self, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._number = 0
        self._title = ""
        self._scan: Scan | None = None
        self._fault: ScanFault | None = None
        self._opening = False
        self._zoom: float | None = None
        self._layout = PageLayout(())
        self._kept: OrderedDict[PageAsked, QImage] = OrderedDict()
        self._asked: set[PageAsked] = set()
        self._marks: tuple[ScanMark, ...] = ()
        self._page = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.come_alive()

    # What is shown

    def show_scan(self, source: bytes | Path, title: str = "") -> None:
        """Open a file in the drawing thread and show its first page."""
        self._forget()
        self._title, self._opening = title, True
        number = self._number

        def opened() -> _Opened:
            return _Opened(number, open_scan(source))

        self._work.render(opened, self._opened)
        self._tell_page()

    def clear(self) -> None:
        """Show nothing."""
        self._forget()
        self._title = ""
        self._tell_page()

    def show_marks(self, marks: Sequence[ScanMark]) -> None:
        """Frame places of the pages, each with its name."""
        self._marks = tuple(marks)
        self.viewport().update()

    @property
    def fault(self) -> ScanFault | None:
        """Why nothing can be shown."""
        return self._fault

    @property
    def page_count(self) -> int:
        """Number of pages; 0 when nothing is shown."""
        return len(self._layout)

    @property
    def page(self) -> int:
        """The page that takes most of the window, from 1; 0 when nothing is shown."""
        return self._page

    @property
    def zoom_percent(self) -> int:
        """How large the present page is, 100 being its paper's size."""
        return round(self._layout.scale_of(max(self._page - 1, 0)) * 100)

    def _forget(self) -> None:
        self._number += 1
        if self._scan is not None:
            self._work.render(self._scan.close, _closed)
        self._scan, self._fault, self._opening = None, None, False
        self._kept.clear()
        self._asked.clear()
        self._marks = ()
        self._page = 0
        self._layout = PageLayout(())
        self._lay_out()
        self.viewport().update()

    def _opened(self, opened: _Opened) -> None:
        if opened.number != self._number:
            if isinstance(opened.scan, Scan):
                self._work.render(opened.scan.close, _closed)
            return
        self._opening = False
        if isinstance(opened.scan, ScanFault):
            self._fault = opened.scan
            self.failed.emit(self._fault)
        else:
            self._scan = opened.scan
            self._layout = PageLayout(opened.scan.sizes)
            self._lay_out()
            self.verticalScrollBar().setValue(0)
        self._scrolled()
        self.words()
        self.viewport().update()

    # Moving and turning

    def go_to(self, page: int) -> None:
        """Bring the top of a page (from 1) to the top of the window."""
        if self.page_count:
            top = self._layout.box(min(max(page, 1), self.page_count) - 1).top()
            self.verticalScrollBar().setValue(top - px(MARGIN) // 2)

    def page_down(self) -> None:
        """To the next page, or further down this one while its end is out of sight."""
        if self._page == 0:
            return
        bar = self.verticalScrollBar()
        below = self._layout.box(self._page - 1).bottom() - bar.value() - self.viewport().height()
        if below > px(MARGIN):
            bar.setValue(bar.value() + min(below + px(MARGIN), self.viewport().height() * 9 // 10))
        elif self._page < self.page_count:
            self.go_to(self._page + 1)

    def page_up(self) -> None:
        """To the top of this page, or to the page before."""
        if self._page == 0:
            return
        bar = self.verticalScrollBar()
        above = bar.value() - self._layout.box(self._page - 1).top()
        if above > px(MARGIN):
            bar.setValue(bar.value() - min(above + px(MARGIN), self.viewport().height() * 9 // 10))
        else:
            self.go_to(self._page - 1)

    def zoom_in(self) -> None:
        """Larger."""
        self._zoom_to(self.zoom_percent / 100 * _ZOOM_STEP)

    def zoom_out(self) -> None:
        """Smaller."""
        self._zoom_to(self.zoom_percent / 100 / _ZOOM_STEP)

    def fit_width(self) -> None:
        """As wide as the window, also when the window changes."""
        self._zoom_to(None)

    def rotate(self) -> None:
        """Turn the present page a quarter clockwise."""
        if self._page:
            page = self._page
            self._layout.turn(page - 1)
            self._lay_out()
            self.go_to(page)
            self.viewport().update()

    def _zoom_to(self, zoom: float | None) -> None:
        if self._page == 0:
            return
        page = self._page
        share = self._layout.share(page - 1, self.verticalScrollBar().value())
        self._zoom = None if zoom is None else min(max(zoom, _LEAST_ZOOM), _MOST_ZOOM)
        self._lay_out()
        box = self._layout.box(page - 1)
        self.verticalScrollBar().setValue(box.top() + round(box.height() * share))
        self.zoom_changed.emit(self.zoom_percent)
        self.viewport().update()

    def _lay_out(self) -> None:
        view = self.viewport().size()
        self._layout.lay_out(view.width(), self._zoom, px(MARGIN))
        down, across = self.verticalScrollBar(), self.horizontalScrollBar()
        down.setPageStep(view.height())
        down.setSingleStep(px(_LINE))
        down.setRange(0, max(0, self._layout.height - view.height()))
        across.setPageStep(view.width())
        spare = max(0, self._layout.width - view.width())
        if spare != across.maximum():
            across.setRange(0, spare)
            across.setValue(spare // 2)

    def _scrolled(self) -> None:
        at = self.verticalScrollBar().value()
        page = self._layout.page_at(at + self.viewport().height() // 3) + 1
        if page != self._page:
            self._page = page
            self._tell_page()
            self.zoom_changed.emit(self.zoom_percent)

    def _tell_page(self) -> None:
        self.words()
        self.page_changed.emit(self._page, self.page_count)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))

    def words(self) -> None:
        translate = QCoreApplication.translate
        title = self._title or translate("ScanView", "Document")
        if self._page:
            name = translate("ScanView", "{title}, page {page} of {count}")
            name = name.replace("{page}", str(self._page)).replace("{count}", str(self.page_count))
            self.setAccessibleName(name.replace("{title}", title))
        else:
            self.setAccessibleName(title)
        self.setAccessibleDescription(" ".join(self._message()))

    # Events

    def colours(self) -> None:
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        page = max(self._page, 1)
        share = self._layout.share(page - 1, self.verticalScrollBar().value())
        self._lay_out()
        if self.page_count:
            box = self._layout.box(page - 1)
            self.verticalScrollBar().setValue(box.top() + round(box.height() * share))
            self.zoom_changed.emit(self.zoom_percent)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y() > 0:
                self.zoom_in()
            else:
                self.zoom_out()
            event.accept()
            return
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        acts: dict[Qt.Key, Callable[[], None]] = {
            Qt.Key.Key_PageDown: self.page_down,
            Qt.Key.Key_PageUp: self.page_up,
            Qt.Key.Key_Plus: self.zoom_in,
            Qt.Key.Key_Equal: self.zoom_in,
            Qt.Key.Key_Minus: self.zoom_out,
            Qt.Key.Key_0: self.fit_width,
            Qt.Key.Key_R: self.rotate,
            Qt.Key.Key_Home: lambda: self.go_to(1),
            Qt.Key.Key_End: lambda: self.go_to(self.page_count),
        }
        act = acts.get(Qt.Key(event.key()))
        if act is None and event.text().casefold() == "к":  # the key of R on a Cyrillic layout
            act = self.rotate
        plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if act is not None and plain:
            act()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), colour("paper_ground"))
        if self._layout:
            self._paint_pages(painter)
        else:
            broken = self._fault is not None
            paint_message(painter, self.viewport().rect(), self._message(), broken=broken)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour("accent"), 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))
        painter.end()

    def _paint_pages(self, painter: QPainter) -> None:
        offset = QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        seen = self.viewport().rect().translated(offset)
        visible = self._layout.pages_in(seen.top(), seen.bottom())
        for page in visible:
            box = self._layout.box(page).translated(-offset)
            asked = self._asking(page)
            image = self._kept.get(asked)
            if image is None:
                painter.fillRect(box, Qt.GlobalColor.white)
                self._ask(asked)
            else:
                self._kept.move_to_end(asked)
                painter.drawImage(box, image)
            for mark in self._marks:
                if mark.page == page + 1:
                    paint_mark(painter, mark, box)
        ahead = visible[-1] + 1 if visible else 0
        if ahead < self.page_count:
            self._ask(self._asking(ahead))

    def _message(self) -> tuple[str, str]:
        translate = QCoreApplication.translate
        if self._fault is not None:
            return fault_words(self._fault)
        if self._opening:
            return translate("ScanView", "Opening the document…"), ""
        if self._layout:
            return "", ""
        return translate("ScanView", "No document is open"), ""

    # Drawing of pages

    def _asking(self, page: int) -> PageAsked:
        width = round(self._layout.box(page).width() * self.devicePixelRatioF())
        return PageAsked(page, max(width, 1), self._layout.quarters(page))

    def _ask(self, asked: PageAsked) -> None:
        scan = self._scan
        if scan is None or asked in self._asked or asked in self._kept:
            return
        self._asked.add(asked)
        number = self._number

        def drawn() -> _Drawn:
            return _Drawn(number, scan.draw(asked))

        self._work.render(drawn, self._page_drawn)

    def _page_drawn(self, drawn: _Drawn) -> None:
        if drawn.number != self._number:
            return
        self._asked.discard(drawn.page.asked)
        self._kept[drawn.page.asked] = drawn.page.image
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        self.viewport().update()


def _closed(_nothing: None) -> None:
    """Nothing follows the closing of a file."""
