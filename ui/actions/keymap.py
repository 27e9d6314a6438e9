"""Which key does which action for the person at the desk: the action's own, or one they chose."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from ui.actions.registry import Action

RESERVED = frozenset(
    {"Esc", "Tab", "Shift+Tab", "Return", "Space", "Up", "Down", "Left", "Right"}
    | {f"Ctrl+{key}" for key in ("A", "C", "V", "X")}
)
"""Keys on which every screen relies: to leave, to walk, to press a button, to edit a text."""

EVERYWHERE = "frame"
SCANS = "scan"
_WITH_SCANS = frozenset({"evaluation", "dossier", "intake"})


class Kept(Protocol):
    """Where the choices are kept (ui.runtime.settings)."""

    def text(self, name: str, default: str = "") -> str:
        """What was kept under a name."""
        ...

    def keep(self, name: str, value: str | int) -> None:
        """Remember a value."""
        ...


class KeyRefused(StrEnum):
    """Why a key cannot be given to an action."""

    TAKEN = "taken"
    RESERVED = "reserved"


@dataclass(frozen=True, slots=True)
class KeyAnswer:
    """A refusal of a key; `by` is the id of the action that has it."""

    why: KeyRefused
    by: str = ""

    @classmethod
    def taken(cls, by: str) -> KeyAnswer:
        """The key means another action."""
        return cls(KeyRefused.TAKEN, by)


class KeyMap(QObject):
    """The keys of one person at a time. Signal: `changed()`."""

    changed = Signal()

    def __init__(self, settings: Kept | None = None) -> None:
        super().__init__()
        self._settings = settings
        self._person = ""
        self._own: dict[str, str] = {}
        self.here: Callable[[], Sequence[Action]] = tuple
        """What can be done where the person is; buttons ask it which action they stand for."""

    def sit(self, person: str) -> None:
        """Take the keys that a person chose before."""
        self._person = person
        kept = self._settings.text(self._name) if self._settings else ""
        pairs = (line.split("=", 1) for line in kept.split(";") if "=" in line)
        self._own = {id_: chord.replace("%3B", ";") for id_, chord in pairs}
        self.changed.emit()

    @property
    def own(self) -> Mapping[str, str]:
        """What the person changed: action id to chord."""
        return self._own

    def chord(self, id_: str, default: str) -> str:
        """The key of an action by its id."""
        return self._own.get(id_, default)

    def key_of(self, action: Action) -> str:
        """The key of an action."""
        return self._own.get(action.id, action.key)

    def change(self, id_: str, chord: str, keys: Mapping[str, str]) -> KeyAnswer | None:
        """Give an action another key; refused where a screen's other action has it.

        `keys` has the own key of every action by its id.
        """
        if chord in RESERVED:
            return KeyAnswer(KeyRefused.RESERVED)
        other = self.taken_by(id_, chord, keys)
        if other:
            return KeyAnswer.taken(other)
        if keys.get(id_, "") == chord:
            self._own.pop(id_, None)
        else:
            self._own[id_] = chord
        self._keep()
        return None

    def taken_by(self, id_: str, chord: str, keys: Mapping[str, str]) -> str:
        """The other action that a chord means where `id_` can be done; "" when it is free."""
        for other, default in keys.items():
            if other != id_ and meet(id_, other) and self.chord(other, default) == chord:
                return other
        return ""

    def reset(self, id_: str) -> None:
        """Give an action its own key again."""
        self.reset_all([id_])

    def reset_all(self, ids: Sequence[str] = ()) -> None:
        """Give actions their own keys again; all of them without a list."""
        for id_ in ids or list(self._own):
            self._own.pop(id_, None)
        self._keep()

    @property
    def _name(self) -> str:
        return f"keys/{self._person}"

    def _keep(self) -> None:
        if self._settings is not None:
            lines = (f"{id_}={chord.replace(';', '%3B')}" for id_, chord in self._own.items())
            self._settings.keep(self._name, ";".join(lines))
        self.changed.emit()


def scope(id_: str) -> str:
    """The screen of an action, as its id says."""
    return id_.partition(".")[0]


def meet(one: str, other: str) -> bool:
    """Whether two actions can be done at one screen, so that one key may not mean both."""
    here, there = scope(one), scope(other)
    if here == there or EVERYWHERE in {here, there}:
        return True
    return SCANS in {here, there} and bool({here, there} & _WITH_SCANS)


_in_use = [KeyMap()]


def keys_in_use() -> KeyMap:
    """The keys of the one window of the program; until one is put to use, all are their own."""
    return _in_use[0]


def use_keys(keys: KeyMap) -> None:
    """Put a person's keys to use for routers, buttons and lists of keys."""
    _in_use[0] = keys
