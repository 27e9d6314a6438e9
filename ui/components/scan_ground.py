"""Moving over pages that lie one under another: scrolling, size, turning, and what is where."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from ui.components.scan_layout import MARGIN, Fit, PageLayout, Zoom
from ui.components.scan_place import WHOLE, Region
from ui.components.style import Live, px

_ZOOM_STEP = 1.2
_LEAST_ZOOM, _MOST_ZOOM = 0.25, 4.0
_LINE = 40
_ROOM_FOR_REGION = 0.85


class ScanGround(Live, QAbstractScrollArea):
    """The ground of a scan: pages of given sizes, nothing painted on them.

    Signals: `page_changed(int, int)` with the page from 1 and the number of pages (0, 0 when
    nothing is shown), `zoom_changed(int)` in per cent, `turned()` when a page was turned.
    """

    page_changed = Signal(int, int)
    zoom_changed = Signal(int)
    turned = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zoom: Zoom = Fit.WIDTH
        self._layout = PageLayout(())
        self._page = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

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

    def lay_pages(self, sizes: Sequence[QSizeF]) -> None:
        """Lay out other pages, from the top."""
        self._layout = PageLayout(sizes)
        self._page = 0
        self._lay_out()
        self.verticalScrollBar().setValue(0)

    def tell_page(self) -> None:
        """Say which page is in sight."""
        self.page_changed.emit(self._page, self.page_count)

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
        self._zoom_to(Fit.WIDTH)

    def fit_page(self) -> None:
        """A whole page in the window, also when the window changes."""
        self._zoom_to(Fit.PAGE)
        self.go_to(self._page)

    def rotate(self) -> None:
        """Turn the present page a quarter clockwise."""
        if self._page:
            page = self._page
            self._layout.turn(page - 1)
            self._lay_out()
            self.go_to(page)
            self.turned.emit()
            self.viewport().update()

    def go_to_region(self, place: Region) -> None:
        """Bring a place into the middle, as large as it can be read at once."""
        page = min(max(place.page, 1), self.page_count) - 1
        seen = place.turned(self._layout.quarters(page))
        room, (across, down) = self.viewport().size(), self._layout.upright(page)
        scale = _ROOM_FOR_REGION * min(
            room.width() * WHOLE / (max(seen.width, 1) * across),
            room.height() * WHOLE / (max(seen.height, 1) * down),
        )
        least = self._layout.scale_for(page, room, Fit.PAGE, px(MARGIN))
        most = self._layout.scale_for(page, room, Fit.WIDTH, px(MARGIN)) * 2
        self._zoom = min(max(scale, least), most)
        self._lay_out()
        middle = seen.on(self._layout.box(page)).center().toPoint()
        self.verticalScrollBar().setValue(middle.y() - room.height() // 2)
        self.horizontalScrollBar().setValue(middle.x() - room.width() // 2)
        self.zoom_changed.emit(self.zoom_percent)
        self.viewport().update()

    def _zoom_to(self, zoom: Zoom) -> None:
        if self._page == 0:
            return
        page = self._page
        share = self._layout.share(page - 1, self.verticalScrollBar().value())
        free = not isinstance(zoom, Fit)
        self._zoom = min(max(zoom, _LEAST_ZOOM), _MOST_ZOOM) if free else zoom  # type: ignore[type-var]  # a zoom that is not free is a number
        self._lay_out()
        box = self._layout.box(page - 1)
        self.verticalScrollBar().setValue(box.top() + round(box.height() * share))
        self.zoom_changed.emit(self.zoom_percent)
        self.viewport().update()

    def _lay_out(self) -> None:
        view = self.viewport().size()
        down, across = self.verticalScrollBar(), self.horizontalScrollBar()
        middle = (across.value() + across.pageStep() / 2) / max(self._layout.width, 1)
        middle = middle if across.maximum() else 0.5
        self._layout.lay_out(view, self._zoom, px(MARGIN))
        down.setPageStep(view.height())
        down.setSingleStep(px(_LINE))
        down.setRange(0, max(0, self._layout.height - view.height()))
        across.setPageStep(view.width())
        spare = max(0, self._layout.width - view.width())
        if spare != across.maximum():
            across.setRange(0, spare)
            across.setValue(round(middle * self._layout.width - view.width() / 2))

    def _scrolled(self) -> None:
        at = self.verticalScrollBar().value()
        page = self._layout.page_at(at + self.viewport().height() // 3) + 1
        if page != self._page:
            self._page = page
            self.tell_page()
            self.zoom_changed.emit(self.zoom_percent)

    # The ground under a frame

    def quarters_of(self, page: int) -> int:
        """By how many quarters a page (from 1) is turned."""
        return self._layout.quarters(page - 1)

    def upright(self, page: int) -> tuple[float, float]:
        """Width and height of a page (from 0), as it is turned."""
        return self._layout.upright(page)

    def on_screen(self, page: int) -> QRect:
        """Where a page (from 1) stands in the window."""
        return self._layout.box(page - 1).translated(-self._offset())

    def page_under(self, at: QPointF) -> int:
        """The page at or above a point of the window."""
        return self._layout.page_at(round(at.y()) + self._offset().y()) + 1

    def in_sight(self) -> QRect:
        """The window onto the pages."""
        return self.viewport().rect()

    def bring_into_sight(self, place: QRectF) -> None:
        """Scroll so far that a place of the window is in sight."""
        sight = QRectF(self.in_sight()).adjusted(0, px(MARGIN), 0, -px(MARGIN * 4))
        for bar, low, high, least, most in (
            (self.verticalScrollBar(), place.top(), place.bottom(), sight.top(), sight.bottom()),
            (self.horizontalScrollBar(), place.left(), place.right(), sight.left(), sight.right()),
        ):
            push = min(low - least, 0) or max(high - most, 0)
            bar.setValue(bar.value() + round(push))

    def _offset(self) -> QPoint:
        return QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

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
