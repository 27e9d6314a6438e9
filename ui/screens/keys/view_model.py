"""The state of the list of keys: what is found, what a key was given to, and why it was refused."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from app.access.roles import Role
from ui.actions.catalogue import Catalogue, KnownAction, catalogue
from ui.actions.keymap import KeyAnswer, KeyMap
from ui.components.folding import folded
from ui.i18n.languages import Languages


@dataclass(frozen=True, slots=True)
class KeyLine:
    """An action with its present key."""

    action: KnownAction
    key: str
    changed: bool


class KeysModel(QObject):
    """Signal: `changed()`."""

    changed = Signal()

    def __init__(
        self, keys: KeyMap, languages: Languages, roles: frozenset[Role], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._keys, self._languages = keys, languages
        self._book: Catalogue = catalogue()
        self._actions = self._book.for_roles(roles)
        self._wanted = ""
        keys.changed.connect(self.changed)

    def find(self, text: str) -> None:
        """List only what has every word, in whichever language and alphabet it is written."""
        self._wanted = text
        self.changed.emit()

    def lines(self) -> list[KeyLine]:
        """What is listed."""
        words = folded(self._wanted).split()
        return [
            KeyLine(action, action.present_key(), action.id in self._keys.own)
            for action in self._actions
            if self._fits(action, words)
        ]

    def line(self, id_: str) -> KeyLine | None:
        """One action, listed or not."""
        return next((each for each in self._all() if each.action.id == id_), None)

    def label(self, id_: str) -> str:
        """The words of an action, of other people's screens too."""
        return next((each.label() for each in self._book.actions if each.id == id_), id_)

    def place(self, action: KnownAction) -> str:
        """The title of the screen of an action; "" for the frame and for scans."""
        place = self._book.place(action.place)
        return place.label() if place is not None else ""

    @property
    def any_changed(self) -> bool:
        """Whether a key is not as it was."""
        return bool(self._keys.own)

    def give(self, id_: str, chord: str) -> KeyAnswer | None:
        """Give an action another key, or say why not."""
        return self._keys.change(id_, chord, self._book.own_keys())

    def give_back(self, id_: str, chord: str) -> None:
        """Undo: the key that an action had before."""
        if self._keys.change(id_, chord, self._book.own_keys()) is not None:
            self._keys.reset(id_)

    def reset(self, id_: str) -> KeyAnswer | None:
        """Give an action its own key again; refused where another one has it meanwhile."""
        own = self._book.own_keys().get(id_, "")
        if not own:
            self._keys.reset(id_)
            return None
        taken = self._keys.taken_by(id_, own, self._book.own_keys())
        if taken and taken in self._keys.own:
            return KeyAnswer.taken(taken)
        self._keys.reset(id_)
        return None

    def reset_all(self) -> None:
        """Give every action its own key again."""
        self._keys.reset_all()

    def _all(self) -> list[KeyLine]:
        return [
            KeyLine(each, each.present_key(), each.id in self._keys.own) for each in self._actions
        ]

    def _fits(self, action: KnownAction, words: list[str]) -> bool:
        if not words:
            return True
        place = self._book.place(action.place)
        spoken = self._languages.in_each(action.context, action.text)
        titles = self._languages.in_each("Places", place.title) if place is not None else ()
        text = folded(" ".join((*spoken, *titles, action.present_key())))
        return all(word in text for word in words)
