"""Whether each bundled font is there and draws every letter and sign that is asked of it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from types import MappingProxyType

from PySide6.QtGui import QRawFont

from ui.i18n.noop import QT_TRANSLATE_NOOP
from ui.self_test.findings import Check, Finding, bad, good
from ui.theme.fonts import FONTS

KAZAKH = "ӘҒҚҢӨҰҮҺІәғқңөұүһі"
RUSSIAN = "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя"
LATIN = "".join(map(chr, (*range(0x20, 0x7F), *range(0xC0, 0x180)))) + "Əə"
"""Applicants come from everywhere: all Latin letters of Europe, Türkiye and Azerbaijan."""
NEIGHBOURS = "ЄєЇїЎўҐґ"
COMMON = "№«»‹›–—“”„’§•…₸·×\u00a0"
"""Signs of screens and papers alike."""
ARROWS = "←→↑↓↵"
SHAPES = "▲◆●★✎✓✕✗⌫"
TEXT = KAZAKH + RUSSIAN + LATIN + NEIGHBOURS + COMMON

ASKED: Mapping[str, str] = MappingProxyType(
    {
        "NotoSans-Regular": TEXT,
        "NotoSans-SemiBold": TEXT,
        "NotoSans-Bold": TEXT,
        "NotoSerif-Regular": TEXT,
        "NotoSerif-Bold": TEXT,
        "NotoSerif-Italic": TEXT,
        "NotoSansMath-Regular": ARROWS,
        "NotoSansSymbols2-Regular": SHAPES,
    }
)
"""The bundled faces and what is asked of each: the faces of signs stand behind those of text."""


def font_checks(folder: Path = FONTS) -> list[Check]:
    """A check for each face of the program."""
    return [
        Check(
            f"font.{face}",
            QT_TRANSLATE_NOOP("SelfTest", "Font {face}"),
            partial(font_finding, folder / f"{face}.ttf", asked),
            {"face": face},
        )
        for face, asked in ASKED.items()
    ]


def font_finding(file: Path, asked: str) -> Finding:
    """Whether the font in `file` draws every letter of `asked`."""
    font = QRawFont(str(file), 16.0)
    if not font.isValid():
        return bad(
            QT_TRANSLATE_NOOP("SelfTest", "{file} is not there or cannot be read"), file=file.name
        )
    lacking = [letter for letter in dict.fromkeys(asked) if not font.supportsCharacter(ord(letter))]
    if lacking:
        return bad(
            QT_TRANSLATE_NOOP("SelfTest", "cannot draw {letters}"), letters=" ".join(lacking)
        )
    return good(QT_TRANSLATE_NOOP("SelfTest", "draws all {n} letters and signs"), n=len(set(asked)))
