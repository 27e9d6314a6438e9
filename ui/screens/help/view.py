"""Help: search and topics at the left, the open page at the right."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSignalBlocker, QUrl
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.kernel.outcome import Changes
from ui.actions.registry import Action
from ui.components.buttons import SECONDARY, Button
from ui.components.card import Card
from ui.components.empty_state import EmptyState
from ui.components.label import TITLE, Label
from ui.components.row_list import RowList
from ui.components.row_paint import ListRow
from ui.components.saving import PaperSaving
from ui.components.style import px
from ui.i18n.noop import QT_TRANSLATE_NOOP
from ui.queues.search_field import SearchField
from ui.screens import Screen, ScreenContext
from ui.screens.help.page import HelpPage
from ui.screens.help.printing import save_page
from ui.screens.help.topics import PICTURES
from ui.screens.help.view_model import HelpModel

_CONTEXT = "HelpScreen"


class HelpScreen(Screen):
    """Reads the pages of resources/help.

    The list holds the topics with the sections of the open one; while something is searched for,
    the lines that were found. Walking it shows each place, Enter goes over to the page.
    """

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self.model = HelpModel(context.desk, context.languages, context.tick.today, self)
        self.title = Label("", TITLE)
        self.search, self.topics, self.page = SearchField(236), RowList(), HelpPage()
        self.nothing = EmptyState("", "")
        self.back, self.forward = Button("", SECONDARY, "Alt+←"), Button("", SECONDARY, "Alt+→")
        self.print = Button("", SECONDARY, "Ctrl+P")
        self.saving = PaperSaving(context.work, context.settings)
        self.topics.setObjectName("help_topics")
        self.print.setObjectName("print_help_button")
        self._put_together()
        self._wire()
        self.retranslate()

    def _put_together(self) -> None:
        left, right = Card(flush=True), Card()
        left.setFixedWidth(px(260))
        field = QHBoxLayout()
        field.setContentsMargins(px(12), px(12), px(12), px(8))
        field.addWidget(self.search)
        left.body.addLayout(field)
        left.body.addWidget(self.topics, 1)
        left.body.addWidget(self.nothing, 1)
        right.body.addWidget(self.page)
        head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addWidget(self.title, 1)
        for button in (self.back, self.forward, self.print):
            head.addWidget(button)
        middle = QHBoxLayout()
        middle.setSpacing(px(12))
        middle.addWidget(left)
        middle.addWidget(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        column.addLayout(head)
        column.addWidget(self.saving)
        column.addLayout(middle, 1)

    def _wire(self) -> None:
        self.search.textEdited.connect(self.model.search)
        self.search.emptied.connect(lambda: self.model.search(""))
        self.search.walked_on.connect(self._to_list)
        self.search.returnPressed.connect(self._to_list)
        self.topics.chosen.connect(self._walked)
        self.topics.opened.connect(lambda _key: self.page.setFocus())
        self.page.anchorClicked.connect(self._follow)
        self.model.changed.connect(self._show)
        self.model.moved.connect(self._move)
        self.model.found.connect(self._show_hits)
        self.back.clicked.connect(lambda: self.model.step(-1))
        self.forward.clicked.connect(lambda: self.model.step(+1))
        self.print.clicked.connect(self.print_page)
        self.saving.failed.connect(self.context.notices.fault)

    def open(self, params: dict[str, object]) -> None:
        """Open the first topic, `topic` ("topic#section"), or the one that tells `about` a place."""
        topic, place = params.get("topic"), params.get("about")
        if isinstance(topic, str):
            self.model.choose(topic)
        elif isinstance(place, str) and place:
            self.model.choose_for_place(place)
        self.model.read()
        self.topics.setFocus()

    def refresh(self, changes: Changes) -> None:
        """Nothing that is done here changes help."""

    def panes(self) -> list[QWidget]:
        """Search, topics and page."""
        return [self.search, self.topics, self.page]

    def actions_here(self) -> list[Action]:
        """Search, the way back and forward, printing."""
        trail = self.model.trail
        return [
            Action("help.find", _CONTEXT, QT_TRANSLATE_NOOP("HelpScreen", "Search in help"),
                   self._to_search, icon="search", key="Ctrl+F"),
            Action("help.back", _CONTEXT, QT_TRANSLATE_NOOP("HelpScreen", "Page before"),
                   lambda: self.model.step(-1), icon="back", key="Alt+Left",
                   enabled=lambda: trail.can_go_back),
            Action("help.forward", _CONTEXT, QT_TRANSLATE_NOOP("HelpScreen", "Page after"),
                   lambda: self.model.step(+1), icon="next", key="Alt+Right",
                   enabled=lambda: trail.can_go_forward),
            Action("help.print", _CONTEXT, QT_TRANSLATE_NOOP("HelpScreen", "Print this page"),
                   self.print_page, icon="print", key="Ctrl+P"),
        ]  # fmt: skip

    def print_page(self) -> None:
        """Save the page as a PDF of A4 sheets, to be opened and printed."""
        topic, text = self.model.topic, self.model.text

        def draw(file: Path) -> None:
            save_page(file, topic.title, text, self._pictures)

        self.saving.save_here(f"{self.tr('Help')} – {topic.title}.pdf".replace(":", ""), draw)

    def retranslate(self) -> None:
        """Take the topics in the language in use."""
        self.title.setText(self.tr("Help"))
        self.topics.set_name(self.tr("Topics"))
        self.page.setAccessibleName(self.tr("Page of help"))
        self.search.set_words(self.tr("Search in help"))
        self.nothing.say(self.tr("Nothing is called so"), self.tr("Try the beginning of a word."))
        self.back.setText(self.tr("Back"))
        self.forward.setText(self.tr("Forward"))
        self.print.setText(self.tr("Print this page"))
        self.model.translate()

    # --- what is shown -----------------------------------------------------------------------

    @property
    def _pictures(self) -> Path:
        return PICTURES / self.context.languages.language

    def _show(self) -> None:
        self.page.show_page(self.model.text, self._pictures)
        self._move()

    def _move(self) -> None:
        model = self.model
        self.page.go_to(model.anchor, model.topic.headings)
        self.back.setEnabled(model.trail.can_go_back)
        self.forward.setEnabled(model.trail.can_go_forward)
        if not model.query:
            self._show_topics()

    def _show_topics(self) -> None:
        model, rows = self.model, list[ListRow]()
        for topic in model.topics:
            rows.append(ListRow(topic.id, topic.title))
            if topic.id == model.key:
                sections = (each for each in topic.sections if each.level > 1)
                rows += [ListRow(f"{topic.id}#{s.anchor}", s.title, lead="–") for s in sections]
        self._list(rows)
        here = f"{model.key}#{model.anchor}" if model.anchor else model.key
        with QSignalBlocker(self.topics):  # to stand where the page is, is nobody's wish
            if not self.topics.choose(here):
                self.topics.choose(model.key)

    def _show_hits(self) -> None:
        if not self.model.query:
            self._show_topics()
            return
        rows = []
        for hit in self.model.hits:
            places = dict.fromkeys((hit.topic.title, hit.line.heading.title))
            below = " · ".join(each for each in places if each != hit.line.words)
            rows.append(ListRow(hit.key, _shortened(hit.line.words), below))
        self._list(rows)
        if rows:
            with QSignalBlocker(self.topics):
                self.topics.choose(rows[0].key)
            self._point(rows[0].key)

    def _list(self, rows: list[ListRow]) -> None:
        self.topics.show_rows(rows)
        self.topics.setVisible(bool(rows))
        self.nothing.setVisible(not rows)

    # --- what is done ------------------------------------------------------------------------

    def _walked(self, key: object) -> None:
        if not isinstance(key, str):
            return
        if self.model.query:
            self._point(key)
        else:
            self.model.choose(key)

    def _point(self, key: str) -> None:
        hit = next((each for each in self.model.hits if each.key == key), None)
        if hit is not None:
            self.model.choose(f"{hit.topic.id}#{hit.line.heading.anchor}")
            self.page.point_at(hit.line.words)

    def _follow(self, url: QUrl) -> None:
        self.model.choose(url.toString())

    def _to_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _to_list(self) -> None:
        if self.topics.isVisible():
            self.topics.setFocus()


_LONG = 110
"""Letters of a line that was found; a longer one is cut after them."""


def _shortened(words: str) -> str:
    return words if len(words) <= _LONG else f"{words[:_LONG].rpartition(' ')[0]}…"
