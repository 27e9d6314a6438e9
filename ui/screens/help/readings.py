"""The readings of the procedures as a page of help: each setting, its value, who confirmed it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.kernel.text import Trilingual

if TYPE_CHECKING:
    from app.workflow.procedure import Procedures
    from app.workflow.settings import Setting

Pick = Callable[[Trilingual], str]


@dataclass
class _Reading:
    """A setting with the procedures that have it, by value."""

    setting: Setting
    codes: dict[str, list[str]] = field(default_factory=dict)
    confirmed: bool = True


def readings_text(procedures: Procedures, today: date, pick: Pick) -> str:
    """The settings in the order of their readings, as Markdown."""
    found: dict[str, _Reading] = {}
    for code in procedures.codes:
        version = procedures.current(code, today)
        for name, setting in version.settings.items() if version else ():
            reading = found.setdefault(name, _Reading(setting))
            reading.codes.setdefault(value_text(setting, pick), []).append(code)
            reading.confirmed = reading.confirmed and setting.confirmed
    ordered = sorted(found.values(), key=lambda each: _place(each.setting.reading))
    return "\n\n".join(_paragraph(each, pick) for each in ordered)


def value_text(setting: Setting, pick: Pick) -> str:
    """The value of a setting in words."""
    if isinstance(setting.value, bool):
        return (
            QCoreApplication.translate("Readings", "yes")
            if setting.value
            else QCoreApplication.translate("Readings", "no")
        )
    words = setting.choices.get(str(setting.value))
    return str(setting.value) if words is None else pick(words)


def _place(reading: str) -> int:
    number = reading.removeprefix("A")
    return int(number) if number.isdigit() else 100


def _paragraph(reading: _Reading, pick: Pick) -> str:
    setting = reading.setting
    number = setting.reading if setting.reading.startswith("A") else ""
    state = (
        QCoreApplication.translate("Readings", "confirmed by the ministry")
        if reading.confirmed
        else QCoreApplication.translate("Readings", "not confirmed")
    )
    values = "; ".join(f"{value} ({', '.join(codes)})" for value, codes in reading.codes.items())
    title = " ".join(part for part in (number, pick(setting.title)) if part)
    return f"### {title}\n\n{pick(setting.explanation)}\n\n**{values}** · *{state}*"
