"""What this platform tells of keys: digits are read by their place, whatever the layout writes."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

from ui.actions.keys import PHYSICAL, chord_of
from ui.i18n.noop import QT_TRANSLATE_NOOP
from ui.self_test.findings import Check, Finding, bad, good

DIGITS = "1234567890"
UNDER_KAZAKH = "әіңғ,.үұқө"
"""What the number row writes under the Kazakh layout."""


def keys_check() -> Check:
    """The check of the keys of this platform."""
    return Check(
        "keys.digits",
        QT_TRANSLATE_NOOP("SelfTest", "Digit keys under the Kazakh layout"),
        keys_finding,
    )


def keys_finding(physical: Mapping[int, str] = PHYSICAL) -> Finding:
    """Whether each key of the number row means its digit though the layout writes a letter."""
    codes = {sign: code for code, sign in physical.items()}
    deaf = [
        digit
        for digit, letter in zip(DIGITS, UNDER_KAZAKH, strict=True)
        if digit not in codes or chord_of(_press(codes[digit], letter)) != digit
    ]
    if deaf:
        return bad(QT_TRANSLATE_NOOP("SelfTest", "not understood: {digits}"), digits=" ".join(deaf))
    return good(
        QT_TRANSLATE_NOOP("SelfTest", "understood, codes {first} to {last} of {platform}"),
        first=codes["1"], last=codes["0"], platform=QGuiApplication.platformName(),
    )  # fmt: skip


def _press(code: int, letter: str) -> QKeyEvent:
    return QKeyEvent(
        QEvent.Type.KeyPress,
        ord(letter.upper()),
        Qt.KeyboardModifier.NoModifier,
        code,
        0,
        0,
        letter,
    )
