"""Actions as data: the one list from which buttons, menus, the palette and key help are made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from app.access.people import Actor
    from app.access.roles import Role


def always() -> bool:
    """The predicate of an action that is always there to be done."""
    return True


@dataclass(frozen=True, slots=True)
class Action:
    """One thing a person can do here and now.

    `text` is written with QT_TRANSLATE_NOOP in `context`; `key` is a chord by meaning such as
    "Ctrl+E", "N", "F6" or "?" (see keys.py); `roles` is who may see it, empty for everybody.
    """

    id: str
    context: str
    text: str
    run: Callable[[], None]
    icon: str = ""
    key: str = ""
    roles: frozenset[Role] = frozenset()
    enabled: Callable[[], bool] = always

    def label(self) -> str:
        """The words in the language in use."""
        return QCoreApplication.translate(self.context, self.text)

    def allowed(self, actor: Actor | None) -> bool:
        """Whether `actor` may see it; the office itself asks again when it is done."""
        return not self.roles or (actor is not None and bool(self.roles & actor.roles))

    def trigger(self) -> bool:
        """Do it if it can be done now; answer whether it was."""
        if not self.enabled():
            return False
        self.run()
        return True
