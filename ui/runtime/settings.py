"""What the program remembers of a person's habits on this computer; no data of any dossier."""

from pathlib import Path

from PySide6.QtCore import QSettings


class Settings:
    """Names and short values in one file, written when they change."""

    def __init__(self, file: Path) -> None:
        self._file = QSettings(str(file), QSettings.Format.IniFormat)

    def text(self, name: str, default: str = "") -> str:
        """What was kept under `name`."""
        value = self._file.value(name, default)
        return value if isinstance(value, str) else default

    def number(self, name: str, default: int) -> int:
        """A whole number kept under `name`; `default` when it is none."""
        text = self.text(name)
        return int(text) if text.lstrip("-").isdigit() else default

    def keep(self, name: str, value: str | int) -> None:
        """Remember `value` from now on."""
        self._file.setValue(name, str(value))

    def forget(self, name: str) -> None:
        """Remember nothing under `name` any more."""
        self._file.remove(name)
