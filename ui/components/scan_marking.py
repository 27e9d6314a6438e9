"""The time while a place of a page is being marked: who has the keyboard, and what is painted."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QWidget

from ui.actions.keys import TAKES_KEYS
from ui.components.scan_ground import ScanGround
from ui.components.scan_paint import paint_frame, paint_hint
from ui.components.scan_select import RegionMarker, Taker
from ui.components.scan_words import announce, frame_words, marking_words


class Marking:
    """Marks a place on `view`. It takes the keyboard and gives it back where it was."""

    def __init__(self, view: ScanGround) -> None:
        self._view = view
        self._marker: RegionMarker | None = None
        self._back_to: QWidget | None = None

    @property
    def under_way(self) -> bool:
        """Whether a place is being marked."""
        return self._marker is not None

    def begin(self, done: Taker) -> bool:
        """Show a frame in the middle of what is seen; False when there is no page."""
        if not self._view.page:
            return False
        if self._marker is None:
            self._back_to = QApplication.focusWidget()
        self._marker = RegionMarker(self._view, self._view.page, done)
        self._view.setProperty(TAKES_KEYS, True)
        self._view.setFocus()
        self._view.viewport().update()
        announce(self._view, f"{frame_words(self._marker.taken())}. {marking_words()}")
        return True

    def leave(self) -> None:
        """End without a place; the keyboard goes back."""
        back = self._back_to if self._marker is not None else None
        self.lose()
        if back is not None:
            back.setFocus()

    def lose(self) -> None:
        """End without a place: the keyboard went elsewhere."""
        if self._marker is None:
            return
        self._marker, self._back_to = None, None
        self._view.setProperty(TAKES_KEYS, False)
        self._view.viewport().update()

    def key(self, chord: str) -> bool:
        """Take a key press; all of them are taken while a place is being marked."""
        marker = self._marker
        if marker is None:
            return False
        if chord == "Esc":
            self.leave()
        elif chord == "Return":
            self._take()
        elif chord == "W":
            marker.take_whole()
            self._take()
        elif chord in {"PgDown", "PgUp"}:
            (self._view.page_down if chord == "PgDown" else self._view.page_up)()
            marker.go_to_page(self._view.page)
            self._tell()
        elif marker.walk(chord):
            self._view.bring_into_sight(marker.place)
            self._tell()
        return True

    def press(self, at: QPointF) -> None:
        """The mouse goes down."""
        if self._marker is not None:
            self._marker.press(at)

    def drag(self, at: QPointF) -> None:
        """The mouse is drawn."""
        if self._marker is not None:
            self._marker.drag(at)
            self._view.viewport().update()

    def release(self, at: QPointF) -> None:
        """The mouse goes up: a drawn rectangle is taken at once."""
        if self._marker is None:
            return
        if self._marker.release(at):
            self._take()
        else:
            self._tell()

    def paint(self, painter: QPainter) -> None:
        """Paint the frame, and what the keys do."""
        if self._marker is not None:
            sight = self._view.viewport().rect()
            paint_frame(painter, self._marker.place, QRectF(sight))
            paint_hint(painter, sight, marking_words())

    def _tell(self) -> None:
        self._view.viewport().update()
        if self._marker is not None:
            announce(self._view, frame_words(self._marker.taken()))

    def _take(self) -> None:
        marker = self._marker
        if marker is not None:
            self.leave()
            marker.done(marker.taken())
