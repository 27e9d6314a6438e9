"""The look and the language of a window, as its settings remember them or as the machine has them."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication

from app.kernel.text import Language
from ui.i18n.compile import compiled
from ui.i18n.languages import Languages
from ui.runtime.settings import Settings
from ui.theme.theme import ZOOMS, Theme
from ui.theme.tokens import Look


def remembered_theme(settings: Settings) -> Theme:
    """The theme, put on."""
    zoom = settings.number("zoom", ZOOMS[0])
    theme = Theme(_look(settings.text("look")), zoom if zoom in ZOOMS else ZOOMS[0])
    theme.apply()
    return theme


def remembered_languages(settings: Settings) -> Languages:
    """The languages, speaking the remembered one."""
    languages = Languages(compiled)
    languages.use(_language(settings.text("language")))
    return languages


def _look(kept: str) -> Look:
    if kept in set(Look):
        return Look(kept)
    dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return Look.DARK if dark else Look.LIGHT


def _language(kept: str) -> Language:
    if kept in set(Language):
        return Language(kept)
    spoken = QLocale.system().name()[:2]
    return Language(spoken) if spoken in set(Language) else Language.KK
