"""The state of help: the topics in the language in use, and the one that is read."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.i18n.languages import Languages
from ui.screens.help.readings import readings_text
from ui.screens.help.topics import READINGS, Topic, read_topics, topic_of

if TYPE_CHECKING:
    from app.workflow.procedure import Procedures
    from ui.runtime.desk import Desk


class HelpModel(QObject):
    """Topics, of which one is open."""

    changed = Signal()

    def __init__(
        self, desk: Desk, languages: Languages, today: date, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._languages, self._today = desk, languages, today
        self._procedures: Procedures | None = None
        self.topics: tuple[Topic, ...] = read_topics(languages.language)
        self.key = self.topics[0].id

    def read(self) -> None:
        """Read the readings that the procedures stand on."""
        self._desk.ask(lambda office, actor: office.workflow.procedures(actor), self._take)

    def _take(self, procedures: Procedures) -> None:
        self._procedures = procedures
        self.changed.emit()

    def translate(self) -> None:
        """Take the topics in the language in use."""
        self.topics = read_topics(self._languages.language)
        self.changed.emit()

    def choose(self, key: str) -> None:
        """Open a topic."""
        if key != self.key and key in {topic.id for topic in self.topics}:
            self.key = key
            self.changed.emit()

    def choose_for_place(self, place: str) -> None:
        """Open the topic that tells the person at the desk about a place."""
        person = self._desk.person
        self.choose(topic_of(place, person.roles if person is not None else ()))

    @property
    def topic(self) -> Topic:
        """The open topic."""
        return next(topic for topic in self.topics if topic.id == self.key)

    @property
    def text(self) -> str:
        """The open topic as Markdown; the readings with their values as they stand."""
        topic = self.topic
        if topic.id != READINGS or self._procedures is None:
            return topic.text
        pick = self._languages.pick
        return f"{topic.text}\n\n{readings_text(self._procedures, self._today, pick)}"
