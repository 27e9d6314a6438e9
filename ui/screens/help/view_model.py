"""The state of help: the topics in the language in use, the open page, what is searched for."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.i18n.languages import Languages
from ui.screens.help.finding import Finder, Hit
from ui.screens.help.markup import parted
from ui.screens.help.provenance import Basis, limits_text, lists_text, read_basis
from ui.screens.help.readings import readings_text
from ui.screens.help.topics import LAW, READINGS, SAMPLES, Topic, read_topics, topic_of
from ui.screens.help.trail import Stop, Trail

if TYPE_CHECKING:
    from ui.runtime.desk import Desk


class HelpModel(QObject):
    """Topics, of which one is open; hits while something is searched for.

    Signals: `changed()` when another page is to be shown, or the same in other words; `moved()`
    when another place of the same page is; `found()` when there are other hits.
    """

    changed = Signal()
    moved = Signal()
    found = Signal()

    def __init__(
        self, desk: Desk, languages: Languages, today: date, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._languages, self._today = desk, languages, today
        self._basis: Basis | None = None
        self._finder: Finder | None = None
        self.topics: tuple[Topic, ...] = read_topics(languages.language)
        self.trail = Trail(Stop(self.topics[0].id))
        self._opened = False
        """Whether the reader has been sent to a page yet; the one before that was nobody's wish."""
        self.query, self.hits = "", tuple[Hit, ...]()

    def read(self) -> None:
        """Read what the office works by: procedures, readings, lists."""
        self._desk.ask(read_basis, self._take)

    def _take(self, basis: Basis) -> None:
        self._basis = basis
        if self.key in {LAW, READINGS, SAMPLES}:
            self.changed.emit()

    def translate(self) -> None:
        """Take the topics in the language in use."""
        self.topics, self._finder = read_topics(self._languages.language), None
        self.search(self.query)
        self.changed.emit()

    # --- where the reader is -----------------------------------------------------------------

    @property
    def key(self) -> str:
        """The open topic's id."""
        return self.trail.here.topic

    @property
    def anchor(self) -> str:
        """The heading that was opened; "" for the beginning of the page."""
        return self.trail.here.anchor

    def choose(self, target: str) -> bool:
        """Open "topic", "topic#anchor" or "#anchor"; False where there is no such page."""
        topic, anchor = parted(target)
        stop = Stop(topic or self.key, anchor)
        if stop.topic not in {each.id for each in self.topics}:
            return False
        opened, self._opened = self._opened, True
        self._go(lambda: (self.trail.go if opened else self.trail.begin)(stop))
        return True

    def choose_for_place(self, place: str) -> None:
        """Open the page that tells the person at the desk about a place."""
        person = self._desk.person
        self.choose(topic_of(place, person.roles if person is not None else ()))

    def step(self, by: int) -> None:
        """Go back or forward among the pages that were read."""
        self._go(lambda: self.trail.step(by))

    def _go(self, go: Callable[[], None]) -> None:
        before = self.key
        go()
        (self.moved if self.key == before else self.changed).emit()

    # --- search ------------------------------------------------------------------------------

    def search(self, query: str) -> None:
        """Find `query` in all pages; an empty one ends the search."""
        self.query = query.strip()
        if self._finder is None and self.query:
            self._finder = Finder(self.topics)
        self.hits = self._finder.find(self.query) if self._finder and self.query else ()
        self.found.emit()

    # --- what is shown -----------------------------------------------------------------------

    @property
    def topic(self) -> Topic:
        """The open topic."""
        return next(topic for topic in self.topics if topic.id == self.key)

    @property
    def text(self) -> str:
        """The open topic as Markdown, with what it says of the office as that stands."""
        topic, basis, pick = self.topic, self._basis, self._languages.pick
        if basis is None:
            return topic.text
        added = ""
        if topic.id == LAW:
            added = limits_text(basis, self._today, pick)
        elif topic.id == READINGS:
            added = readings_text(basis.procedures, self._today, pick)
        elif topic.id == SAMPLES:
            added = lists_text(basis, pick)
        return f"{topic.text}\n\n{added}" if added else topic.text
