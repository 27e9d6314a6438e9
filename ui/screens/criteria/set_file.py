"""Reading a file that may be a criteria set."""

from pathlib import Path

_LARGEST = 1_000_000
"""Bytes of a file that may be a set; a set has some ten thousand."""


def read_set_file(file: Path) -> str | None:
    """The file's text; None when it cannot be read, is no text, or is far too long."""
    try:
        if file.stat().st_size > _LARGEST:
            return None
        return file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError):
        return None
