"""The language of the screens, switched at once for everything that is open."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal

from app.kernel.text import Language, Trilingual

LOCALES = {
    Language.KK: QLocale(QLocale.Language.Kazakh, QLocale.Country.Kazakhstan),
    Language.RU: QLocale(QLocale.Language.Russian, QLocale.Country.Kazakhstan),
    Language.EN: QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
}

OWN_NAMES = {Language.KK: "Қазақша", Language.RU: "Русский", Language.EN: "English"}


class Languages(QObject):
    """Holds the language in use and the translators of Qt.

    Widgets hear of a change by QEvent.LanguageChange; other objects by `changed`.
    """

    changed = Signal()

    def __init__(self, compiled: Callable[[Language], Path]) -> None:
        """`compiled` gives the .qm file of a language (ui.i18n.compile.compiled)."""
        super().__init__()
        self._compiled = compiled
        self._language = Language.EN
        self._translators: list[QTranslator] = []
        self._spoken: list[QTranslator] = []
        self._beside: dict[Language, QTranslator] = {}

    @property
    def language(self) -> Language:
        """The language in use."""
        return self._language

    @property
    def locale(self) -> QLocale:
        """Qt's locale for numbers and names of days in the language in use."""
        return LOCALES[self._language]

    def pick(self, text: Trilingual) -> str:
        """One of the office's own texts in the language in use."""
        return text.in_(self._language)

    def said_in(self, language: Language, context: str, text: str) -> str:
        """A text of the screens in another language than the one in use, as for a room."""
        if language not in self._beside:
            self._beside[language] = _read(self._compiled(language))
        return self._beside[language].translate(context, text) or text

    def in_each(self, context: str, text: str) -> tuple[str, ...]:
        """A text of the program in every language, for those who search in another one."""
        if not self._spoken:
            self._spoken = [_read(self._compiled(language)) for language in Language]
        said = (each.translate(context, text) or text for each in self._spoken)
        return tuple(dict.fromkeys((text, *said)))

    def use(self, language: Language) -> None:
        """Speak `language` from now on; a missing translation file is a broken installation."""
        translators = [_read(self._compiled(language))]
        qt = QTranslator()
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if language is not Language.EN and qt.load(f"qtbase_{language}", folder):
            translators.insert(0, qt)
        self.stop()
        self._language = language
        self._translators = translators
        QLocale.setDefault(self.locale)
        for new in translators:
            QCoreApplication.installTranslator(new)
        self.changed.emit()

    def stop(self) -> None:
        """Take the translators away again: the program ends, or another one begins."""
        for old in self._translators:
            QCoreApplication.removeTranslator(old)
        self._translators = []


def _read(file: Path) -> QTranslator:
    translator = QTranslator()
    if not translator.load(str(file)):
        message = f"The translation {file} cannot be read"
        raise OSError(message)
    return translator
