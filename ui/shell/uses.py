"""How often a person did what from the palette, so that it stands first there."""

from __future__ import annotations

from collections import Counter

from ui.runtime.settings import Settings

_MOST = 60


class Uses:
    """Counts by id for the person at the desk, kept in the settings."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def all(self) -> Counter[str]:
        """All counts."""
        return self._read()

    def add(self, id_: str) -> None:
        """Count once more; what is done seldom is forgotten first."""
        counts = self._read()
        counts[id_] += 1
        kept = ";".join(f"{each}={number}" for each, number in counts.most_common(_MOST))
        self._settings.keep(self._name, kept)

    @property
    def _name(self) -> str:
        return f"uses/{self._settings.text('person')}"

    def _read(self) -> Counter[str]:
        pairs = (each.partition("=") for each in self._settings.text(self._name).split(";"))
        return Counter({id_: int(number) for id_, _, number in pairs if number.isdigit()})
