"""The pages of a scan that a person marked for themselves, kept on this computer."""

from __future__ import annotations

from ui.runtime.settings import Settings

_MOST = 200


class Bookmarks:
    """Page numbers by the key of a scan. Without settings they last as long as the panel."""

    def __init__(self, settings: Settings | None = None) -> None:
        self._settings = settings
        self._here: dict[str, frozenset[int]] = {}

    def of(self, scan: str) -> frozenset[int]:
        """The pages marked in a scan, from 1."""
        if scan not in self._here:
            kept = self._settings.text(self._name(scan)) if self._settings is not None else ""
            self._here[scan] = frozenset(int(page) for page in kept.split(" ") if page.isdigit())
        return self._here[scan]

    def toggle(self, scan: str, page: int) -> bool:
        """Mark a page or take its mark away; whether it is marked now."""
        pages = self.of(scan) ^ {page}
        self._here[scan] = frozenset(sorted(pages)[:_MOST])
        if self._settings is not None:
            kept = " ".join(str(each) for each in sorted(self._here[scan]))
            self._settings.keep(self._name(scan), kept)
        return page in pages

    def _name(self, scan: str) -> str:
        person = self._settings.text("person") if self._settings is not None else ""
        return f"bookmarks/{person}/{scan}"
