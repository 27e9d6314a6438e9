"""The scans of a dossier: documents and tools above, small pages at the left, pages below."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRectF, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.actions.keymap import keys_in_use
from ui.actions.keys import chord_of
from ui.actions.registry import Action
from ui.components.card import paint_card
from ui.components.file_drop import FileDrop
from ui.components.label import MUTED, Label
from ui.components.scan_bookmarks import Bookmarks
from ui.components.scan_keys import scan_actions
from ui.components.scan_side import ContentsOf, ScanSide
from ui.components.scan_tool import ScanTool
from ui.components.scan_view import ScanView
from ui.components.scan_words import announce
from ui.components.segmented import PILLS, Segmented
from ui.components.style import Live, px
from ui.components.wrapping import WrapLayout
from ui.runtime.settings import Settings
from ui.runtime.worker import Work

_TOOLS = (
    ("scan.thumbnails", "thumbnails"),
    ("scan.contents", "contents"),
    ("scan.page_up", "previous"),
    ("scan.page_down", "next"),
    ("scan.width", "fit-width"),
    ("scan.whole", "fit-page"),
    ("scan.zoom", "zoom-in"),
    ("scan.turn", "rotate"),
    ("scan.invert", "invert"),
    ("scan.bookmark", "bookmark"),
)
_CHECKABLE = frozenset({"scan.thumbnails", "scan.contents", "scan.invert", "scan.bookmark"})


@dataclass(frozen=True, slots=True)
class ScanTab:
    """A document: its key and its short name."""

    key: str
    name: str


class ScanPanel(Live, QWidget):
    """Document tabs and tools over a `ScanView`, small pages or contents at its left.

    `actions()` are for the screen's `actions_here`, so that their keys work wherever the focus
    is, are listed and may be changed. `settings` keeps the person's bookmarks.

    Signals: `tab_chosen(str)` asks the screen for that document's bytes, to be handed to
    `show_scan`; `files_dropped(object)` with a list of paths, while `accepts_files`.
    """

    tab_chosen = Signal(str)
    files_dropped = Signal(object)

    def __init__(
        self, work: Work, parent: QWidget | None = None, *, settings: Settings | None = None
    ) -> None:
        super().__init__(parent)
        self.view = ScanView(work, self)
        self.side = ScanSide(self.view, self)
        self._bookmarks = Bookmarks(settings)
        self._tabs_given: tuple[ScanTab, ...] = ()
        self._over = False
        self.tabs = Segmented(look=PILLS)
        self._zoom = Label("", MUTED)
        self._actions = scan_actions(self)
        self._tools = {
            id_: ScanTool(self._action(id_), icon, checkable=id_ in _CHECKABLE)
            for id_, icon in _TOOLS
        }
        self._put_together()
        self.setFocusProxy(self.view)
        self._drop = FileDrop(self)
        self.setAcceptDrops(False)  # until a screen asks for files
        self._drop.dropped.connect(self.files_dropped)
        self._drop.over_changed.connect(self._hang)
        self.tabs.chosen.connect(self.tab_chosen)
        self.side.document_chosen.connect(self._choose)
        self.side.page_chosen.connect(self.view.go_to)
        self.side.left.connect(self.view.setFocus)
        self.view.opened.connect(self._list_contents)
        self.view.page_changed.connect(self._moved)
        self.view.inverted_changed.connect(self._show_states)
        self.view.zoom_changed.connect(self._zoomed)
        self.come_alive()

    def _put_together(self) -> None:
        self._bar = WrapLayout()
        self._bar.setSpacing(px(2))
        for tool in self._tools.values():
            self._bar.addWidget(tool)
        self._bar.addWidget(self._zoom)
        above = QVBoxLayout()
        above.setContentsMargins(px(10), px(6), px(6), px(4))
        above.setSpacing(px(4))
        above.addWidget(self.tabs)
        above.addLayout(self._bar)
        below = QHBoxLayout()
        below.setSpacing(0)
        below.addWidget(self.side)
        below.addWidget(self.view, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 8)
        column.setSpacing(0)
        column.addLayout(above)
        column.addLayout(below, 1)

    # What is shown

    def show_tabs(self, tabs: Sequence[ScanTab], current: str | None = None) -> None:
        """Offer documents; none leaves the panel empty."""
        self._tabs_given = tuple(tabs)
        self._name_tabs(0, 0)
        if current is not None:
            self.tabs.set_value(current)
        if not tabs:
            self.view.clear()
        self._list_contents()

    def show_scan(self, data: bytes, title: str, key: str | None = None) -> None:
        """Show the document of the chosen tab.

        Bytes come later than they were asked for: those of a document (`key`) that is no longer
        the chosen one are only put aside for it.
        """
        now = self.current() or ""
        if key is None or key == now:
            self.view.show_scan(data, title, now)
        else:
            self.view.prepare(key, data)

    def current(self) -> str | None:
        """The key of the document chosen."""
        return self.tabs.value()

    def accept_files(self, *, accept: bool = True) -> None:
        """Take files that are dropped here."""
        self.setAcceptDrops(accept)

    def add_tool(self, tool: QWidget) -> None:
        """Put a tool of the screen's own behind the others."""
        self._bar.addWidget(tool)

    # What can be done

    def actions_here(self) -> list[Action]:
        """All that can be done here, with its keys."""
        return list(self._actions)

    def toggle_thumbnails(self) -> None:
        """Show or put away the small pages."""
        self.side.toggle(self.side.thumbs)
        self._show_states()

    def toggle_contents(self) -> None:
        """Show or put away the contents and bookmarks."""
        self.side.toggle(self.side.contents)
        self._show_states()

    def toggle_bookmark(self) -> None:
        """Mark this page for oneself, or take the mark away."""
        translate = QCoreApplication.translate
        on = self._bookmarks.toggle(self.current() or "", self.view.page)
        words = (
            translate("ScanPanel", "Bookmark on page {page}")
            if on
            else translate("ScanPanel", "No bookmark on page {page}")
        )
        announce(self.view, words.replace("{page}", str(self.view.page)))
        self._list_contents()

    def step(self, by: int) -> None:
        """Choose the next or the former document."""
        keys = [tab.key for tab in self._tabs_given]
        now = self.current()
        at = (keys.index(now) if now in keys else 0) + by
        if 0 <= at < len(keys):
            self._choose(keys[at])

    def can_step(self) -> bool:
        """Whether there are documents."""
        return bool(self._tabs_given)

    def _action(self, id_: str) -> Action:
        return next(action for action in self._actions if action.id == id_)

    def _choose(self, key: str) -> None:
        self.tabs.set_value(key)
        self.tab_chosen.emit(key)

    def words(self) -> None:
        self.tabs.set_name(QCoreApplication.translate("ScanPanel", "Documents"))
        self._moved(self.view.page, self.view.page_count)
        self._list_contents()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The panel's own keys, on screens that do not route them."""
        chord, keys = chord_of(event), keys_in_use()
        for action in self._actions:
            if keys.key_of(action) == chord and action.trigger():
                return
        super().keyPressEvent(event)

    def _moved(self, page: int, count: int) -> None:
        self._name_tabs(page, count)
        for id_, tool in self._tools.items():
            tool.setEnabled(self._action(id_).enabled())
        self._show_states()
        if not count:
            self._zoom.setText("")

    def _show_states(self) -> None:
        here = self._bookmarks.of(self.current() or "")
        states = {
            "scan.thumbnails": self.side.shows(self.side.thumbs),
            "scan.contents": self.side.shows(self.side.contents),
            "scan.invert": self.view.inverted,
            "scan.bookmark": self.view.page in here,
        }
        for id_, on in states.items():
            self._tools[id_].setChecked(on)

    def _list_contents(self) -> None:
        marked = self._bookmarks.of(self.current() or "")
        documents = [(tab.key, tab.name) for tab in self._tabs_given]
        self.side.thumbs.show_bookmarks(marked)
        self.side.show_contents(
            ContentsOf(documents, self.current() or "", self.view.outline, marked)
        )
        self._show_states()

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
