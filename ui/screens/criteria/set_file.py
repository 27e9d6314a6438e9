"""Reading a file that may be a criteria set, and saying why it is none."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from app.kernel.outcome import Refusal
from app.kernel.text import Language
from ui.i18n.refusals import refusal_text
from ui.screens.criteria.problems import problem_words

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


def file_words(refusal: Refusal, language: Language) -> str:
    """Why a file was not taken over: the line, the field and what is wrong there."""
    if refusal.code != "criteria_file_wrong":
        return refusal_text(refusal, language)
    words = QCoreApplication.translate(
        "CriteriaScreen", "Line {line}, {field}: {problem}. Nothing was changed."
    )
    words = words.replace("{line}", str(refusal.params["line"]))
    words = words.replace("{field}", str(refusal.params["field"]))
    return words.replace("{problem}", problem_words(str(refusal.params["problem"])))
