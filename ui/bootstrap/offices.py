"""The offices of this computer: a folder for each in the data folder, made whole or not at all."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from app.kernel.outcome import Changes, Done, Outcome, Refusal
from ui.bootstrap.standing import standing
from ui.runtime.settings import Settings
from ui.shell.offices import Kind, Standing

if TYPE_CHECKING:
    from app.administration.use_cases import Founding
    from app.kernel.clock import Clock

FILE = "anyqtama.db"
_FOLDERS = {Kind.DEMO: "demo", Kind.OWN: "office", Kind.SHARED: "shared"}
_CARRIED = ("language", "look", "zoom")
"""Habits that an office begins with; from then on it has its own."""


class LocalOffices:
    """The offices below a data folder (see ui.shell.offices)."""

    def __init__(self, data: Path, clock: Clock) -> None:
        self._data, self._clock = data, clock
        self._habits = Settings(data / "program.ini")

    @property
    def habits(self) -> Settings:
        """What the program remembers outside of any office."""
        return self._habits

    def folder(self, kind: Kind) -> Path:
        """Where an office lies."""
        return self._data / _FOLDERS[kind]

    def file(self, kind: Kind) -> Path:
        """The database of an office that stands alone."""
        return self.folder(kind) / FILE

    def standing(self, kind: Kind) -> Standing:
        """How an office's folder looks; of a local copy its entrance says the rest."""
        if kind is not Kind.SHARED:
            return standing(self.file(kind), demo=kind is Kind.DEMO)
        there = (self.folder(kind) / "shared.toml").exists()
        return Standing.WHOLE if there else standing(self.file(kind), demo=False)

    def place(self, kind: Kind) -> str:
        """The folder of an office, for a person to read."""
        return str(self.folder(kind))

    def make_demo(self, progress: Callable[[float], None]) -> None:
        """Make the demo office, whole or not at all."""
        from ui.bootstrap.making import make_demo

        file = self.file(Kind.DEMO)
        _own_folder(file.parent)
        make_demo(file, progress)

    def found(self, founding: Founding) -> Outcome[None]:
        """Make the own office with its service provider and its administrator."""
        from ui.bootstrap.making import make_own

        if self.standing(Kind.OWN) is not Standing.EMPTY:
            return Refusal("office_founded")
        file = self.file(Kind.OWN)
        _own_folder(file.parent)
        refusal = make_own(file, self._clock, founding)
        return Done(None, Changes()) if refusal is None else refusal

    def settings_of(self, kind: Kind) -> Path:
        """The file of an office's own habits; a new one begins with those of the first start."""
        file = self.folder(kind) / "settings.ini"
        if not file.exists():
            _own_folder(file.parent)
            own = Settings(file)
            for name in _CARRIED:
                if kept := self._habits.text(name):
                    own.keep(name, kept)
        return file

    def last(self) -> Kind | None:
        """What was opened last and can be opened again; an own office where nothing is known."""
        kept = self._habits.text("office")
        kind = Kind(kept) if kept in set(Kind) else Kind.OWN
        return kind if self.standing(kind) is Standing.WHOLE else None


def _own_folder(folder: Path) -> None:
    """Make an office's folder: what lies in it in clear is nobody else's on this computer."""
    folder.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    folder.mkdir(exist_ok=True, mode=0o700)
