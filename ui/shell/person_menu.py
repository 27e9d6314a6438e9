"""The menu of the person at the desk: change person, language, look and size of text."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeVar

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from app.kernel.text import Language
from ui.i18n.languages import OWN_NAMES, Languages
from ui.runtime.idling import Idling
from ui.runtime.settings import Settings
from ui.theme.theme import ZOOMS, Theme
from ui.theme.tokens import Look

V = TypeVar("V")
LOCK_SETTING = "lock_minutes"
LOCK_MINUTES = (5, 10, 20, 30)
LOCK_AT_FIRST = 10


class PersonMenu(QMenu):
    """Made anew at each opening, so that it always speaks the language in use."""

    def __init__(
        self,
        parent: QWidget,
        languages: Languages,
        theme: Theme,
        settings: Settings,
        change_person: Callable[[], None],
        change_keys: Callable[[], None],
        idling: Idling | None = None,
    ) -> None:
        super().__init__(parent)
        self._languages, self._theme, self._settings = languages, theme, settings
        self.setAccessibleName(self.tr("Person, language, look"))
        alone = idling is None
        self.addAction(self.tr("Change person") if alone else self.tr("Lock"), change_person)
        self.addAction(self.tr("Keys…"), change_keys)
        self._add_head(self.tr("Language"))
        self._choose_from(OWN_NAMES, languages.language, self._speak)
        self._add_head(self.tr("Look"))
        looks = {
            Look.LIGHT: self.tr("Light"),
            Look.DARK: self.tr("Dark"),
            Look.CONTRAST: self.tr("High contrast"),
        }
        self._choose_from(looks, theme.look, self._dress)
        self._add_head(self.tr("Size of text"))
        self._choose_from({zoom: f"{zoom} %" for zoom in ZOOMS}, theme.zoom, self._enlarge)
        if idling is not None:
            self._add_head(self.tr("Lock when nobody is at the desk"))
            minutes = {n: self.tr("after %n min", "", n) for n in LOCK_MINUTES}
            self._choose_from(minutes, idling.minutes, lambda n: self._lock_after(idling, n))

    def _add_head(self, text: str) -> None:
        self.addSeparator()
        head = self.addAction(text)
        head.setEnabled(False)

    def _choose_from(
        self, choices: Mapping[V, str], chosen: V, choose: Callable[[V], None]
    ) -> None:
        group = QActionGroup(self)
        for value, name in choices.items():
            action = QAction(name, self, checkable=True, checked=value == chosen)
            action.triggered.connect(lambda _on=False, to=value: choose(to))
            group.addAction(action)
            self.addAction(action)

    def _speak(self, language: Language) -> None:
        self._languages.use(language)
        self._settings.keep("language", language.value)

    def _dress(self, look: Look) -> None:
        self._theme.use(look=look)
        self._settings.keep("look", look.value)

    def _lock_after(self, idling: Idling, minutes: int) -> None:
        idling.set_minutes(minutes)
        self._settings.keep(LOCK_SETTING, minutes)

    def _enlarge(self, zoom: int) -> None:
        self._theme.use(zoom=zoom)
        self._settings.keep("zoom", zoom)
