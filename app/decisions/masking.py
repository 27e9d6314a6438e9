"""Masking personal data in registers that leave the office (F73)."""

from datetime import date

_NAMES = frozenset({"name_latin", "name_cyrillic", "collector"})
_NUMBERS = frozenset({"passport_number"})
_SHOWN = 2
HIDDEN = "•"


def masked_value(key: str, value: str | date | int | None) -> str | date | int | None:
    """A register's value that tells nobody: initials of names, the last digits of passports."""
    if not isinstance(value, str) or not value:
        return value
    if key in _NAMES:
        return " ".join(f"{word[0]}{HIDDEN * 3}" for word in value.split())
    if key in _NUMBERS:
        return HIDDEN * 3 + value[-_SHOWN:] if len(value) > 2 * _SHOWN else HIDDEN * 3
    return value
