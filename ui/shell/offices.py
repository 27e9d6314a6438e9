"""The offices of this computer as the first start knows them; ui.bootstrap keeps their folders."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from app.administration.use_cases import Founding
    from app.kernel.outcome import Outcome
    from ui.runtime.settings import Settings


class Kind(StrEnum):
    """What can be opened. Each has a folder of its own, and nothing goes from one to another."""

    DEMO = "demo"
    OWN = "own"
    SHARED = "shared"


class Standing(StrEnum):
    """How an office's folder looks from outside."""

    EMPTY = "empty"
    """Nothing whole is there: it is still to be made."""
    WHOLE = "whole"
    """To be opened; what is wrong inside is told by the window that opens it."""
    NEWER = "newer"
    FOREIGN = "foreign"
    """Not what this office's folder should hold."""
    SHUT = "shut"
    """The folder, or its file, cannot be read and written."""


class Offices(Protocol):
    """The offices of this computer."""

    @property
    def habits(self) -> Settings:
        """What the program remembers outside of any office."""
        ...

    def standing(self, kind: Kind) -> Standing:
        """How an office's folder looks; cheap."""
        ...

    def place(self, kind: Kind) -> str:
        """The folder of an office, for a person to read."""
        ...

    def make_demo(self, progress: Callable[[float], None]) -> None:
        """Make the demo office, whole or not at all; in the worker's thread.

        What `progress` raises ends it, and nothing is left.
        """
        ...

    def found(self, founding: Founding) -> Outcome[None]:
        """Make the own office, whole or not at all; in the worker's thread.

        Refused as its use cases refuse, and `office_founded` where there is one.
        """
        ...
