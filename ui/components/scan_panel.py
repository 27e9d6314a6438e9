"""The scans of a dossier: tabs of documents above, pages below, a place to drop files."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.components.buttons import QUIET, Button
from ui.components.card import paint_card
from ui.components.file_drop import FileDrop
from ui.components.label import MUTED, Label
from ui.components.scan_view import ScanView
from ui.components.segmented import PILLS, Segmented
from ui.components.style import Live, colour, px
from ui.runtime.worker import Work


@dataclass(frozen=True, slots=True)
class ScanTab:
    """A document: its key and its short name."""

    key: str
    name: str


class ScanPanel(Live, QWidget):
    """Document tabs over a `ScanView`.

    Signals: `tab_chosen(str)` asks the screen for that document's bytes, to be handed to
    `view.show_scan`; `files_dropped(object)` with a list of paths, while `accepts_files`.
    """

    tab_chosen = Signal(str)
    files_dropped = Signal(object)

    def __init__(self, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = ScanView(work, self)
        self._tabs_given: tuple[ScanTab, ...] = ()
        self._over = False
        self.tabs = Segmented(look=PILLS)
        self._zoom = Label("", MUTED)
        self._turn = Button("", QUIET, "R")
        self._next = Button("", QUIET, "PgDn")
        bar = QHBoxLayout()
        bar.setContentsMargins(px(10), px(4), px(6), px(4))
        bar.addWidget(self.tabs, 1)
        for part in (self._zoom, self._turn, self._next):
            bar.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 8)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self.view, 1)
        self.setFocusProxy(self.view)
        self._drop = FileDrop(self)
        self._drop.dropped.connect(self.files_dropped)
        self._drop.over_changed.connect(self._hang)
        self._turn.clicked.connect(self.view.rotate)
        self._next.clicked.connect(self.view.page_down)
        self.tabs.chosen.connect(self.tab_chosen)
        self.view.page_changed.connect(self._moved)
        self.view.zoom_changed.connect(self._zoomed)
        self.come_alive()

    def show_tabs(self, tabs: Sequence[ScanTab], current: str | None = None) -> None:
        """Offer documents; none leaves the panel empty."""
        self._tabs_given = tuple(tabs)
        self._name_tabs(0, 0)
        if current is not None:
            self.tabs.set_value(current)
        if not tabs:
            self.view.clear()

    def current(self) -> str | None:
        """The key of the document chosen."""
        return self.tabs.value()

    def accept_files(self, *, accept: bool = True) -> None:
        """Take files that are dropped here."""
        self.setAcceptDrops(accept)

    def words(self) -> None:
        translate = QCoreApplication.translate
        self.tabs.set_name(translate("ScanPanel", "Documents"))
        turn = translate("ScanPanel", "Turn the page")
        onward = translate("ScanPanel", "Next page")
        for button, words in ((self._turn, turn), (self._next, onward)):
            button.setAccessibleName(words)
            button.setToolTip(words)
        self._moved(self.view.page, self.view.page_count)

    def _moved(self, page: int, count: int) -> None:
        self._name_tabs(page, count)
        self._turn.setEnabled(count > 0)
        self._next.setEnabled(page < count)
        if not count:
            self._zoom.setText("")

    def _name_tabs(self, page: int, count: int) -> None:
        now = self.tabs.value() or (self._tabs_given[0].key if self._tabs_given else None)
        choices = []
        for tab in self._tabs_given:
            place = f" · {page}/{count}" if tab.key == now and count else ""
            choices.append((tab.key, tab.name + place))
        self.tabs.set_choices(choices)

    def _zoomed(self, percent: int) -> None:
        self._zoom.setText(f"{percent} %" if self.view.page_count else "")

    def _hang(self, over: bool) -> None:  # noqa: FBT001 - a signal's value
        self._over = over
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = QRectF(self.rect())
        paint_card(painter, box, "accent" if self._over else "line", 2 if self._over else 1)
        painter.end()


class DropZone(Live, QWidget):
    """A dashed box that takes files by drop, or by a file dialog through its button.

    Signals: `files_dropped(object)` with a list of paths; `browse_asked()` on click or Enter:
    the screen opens the file dialog.
    """

    files_dropped = Signal(object)
    browse_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._over = False
        self.setAcceptDrops(True)
        self._hint = Label("", MUTED)
        self._button = Button("", QUIET)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(12), px(6), px(6), px(6))
        row.addWidget(self._hint, 1)
        row.addWidget(self._button)
        self.setFocusProxy(self._button)
        drop = FileDrop(self)
        drop.dropped.connect(self.files_dropped)
        drop.over_changed.connect(self._hang)
        self._button.clicked.connect(self.browse_asked)
        self.come_alive()

    def words(self) -> None:
        translate = QCoreApplication.translate
        self._hint.setText(translate("ScanPanel", "Drop files here: PDF, JPEG, PNG"))
        self._button.setText(translate("ScanPanel", "Choose files…"))

    def _hang(self, over: bool) -> None:  # noqa: FBT001 - a signal's value
        self._over = over
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = colour("accent" if self._over else "muted")
        painter.setPen(QPen(edge, 2 if self._over else 1, Qt.PenStyle.DashLine))
        painter.setBrush(colour("accent_ground") if self._over else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), px(8), px(8))
        painter.end()
