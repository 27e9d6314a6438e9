"""Whether each language of the screens is there, whole, and knows its plural forms."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from types import MappingProxyType
from xml.etree import ElementTree as Xml

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator

from app.kernel.text import Language
from ui.actions.catalogue import catalogue
from ui.i18n.areas import TRANSLATIONS
from ui.i18n.compile import compiled
from ui.i18n.languages import OWN_NAMES
from ui.i18n.noop import QT_TRANSLATE_NOOP
from ui.self_test.findings import CONTEXT, Check, Finding, bad, good

_PLURAL = "%n check(s)"
_COUNTS = (1, 2, 5)
FORMS: Mapping[Language, int] = MappingProxyType({Language.KK: 2, Language.RU: 3, Language.EN: 2})
"""How many plural forms a language has."""
_DISTINCT: Mapping[Language, int] = MappingProxyType(
    {Language.KK: 1, Language.RU: 3, Language.EN: 2}
)
"""In how many ways one, two and five checks are said: a Kazakh noun after a number stays as it is."""


def translation_checks(
    file_of: Callable[[Language], Path] = compiled, sources: Path = TRANSLATIONS
) -> list[Check]:
    """A check for each language; `file_of` gives its compiled translation."""
    return [
        Check(
            f"translation.{language}",
            QT_TRANSLATE_NOOP("SelfTest", "Language {name}"),
            partial(_look, language, file_of, sources),
            {"name": OWN_NAMES[language]},
        )
        for language in Language
    ]


def _look(language: Language, file_of: Callable[[Language], Path], sources: Path) -> Finding:
    of_qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    return translation_finding(language, file_of(language), sources / language, of_qt)


def translation_finding(language: Language, file: Path, sources: Path, of_qt: Path) -> Finding:
    """Whether `file` speaks `language`; `sources` are its .ts files, where they are there at all.

    An installed program brings no sources: the names of all actions stand for the rest there.
    `of_qt` is where the words of Qt's own dialogs are.
    """
    translator = QTranslator()
    if not translator.load(str(file)):
        return bad(QT_TRANSLATE_NOOP("SelfTest", "{file} cannot be read"), file=file.name)
    if drafts := [text for ts in sorted(sources.glob("*.ts")) for text in _drafts(ts, language)]:
        return bad(
            QT_TRANSLATE_NOOP("SelfTest", "{n} texts are not translated, the first: {text}"),
            n=len(drafts), text=drafts[0],
        )  # fmt: skip
    if language is not Language.EN:
        for action in catalogue().actions:
            if not translator.translate(action.context, action.text):
                return bad(
                    QT_TRANSLATE_NOOP("SelfTest", "“{text}” is not translated"), text=action.text
                )
        if not QTranslator().load(f"qtbase_{language}", str(of_qt)):
            return bad(QT_TRANSLATE_NOOP("SelfTest", "the words of Qt's dialogs are missing"))
    said = {translator.translate(CONTEXT, _PLURAL, "", n) for n in _COUNTS}
    if "" in said or len(said) != _DISTINCT[language]:
        return bad(QT_TRANSLATE_NOOP("SelfTest", "the plural forms are wrong"))
    return good(QT_TRANSLATE_NOOP("SelfTest", "whole, {forms} plural forms"), forms=FORMS[language])


def plural_line(n: int) -> str:
    """So many checks, in the language in use."""
    return QCoreApplication.translate("SelfTest", "%n check(s)", "", n)


def _drafts(ts: Path, language: Language) -> Iterator[str]:
    """Texts of a .ts file that are not translated, or lack a plural form."""
    for message in Xml.parse(ts).getroot().iter("message"):  # noqa: S314 - our own file
        words = message.find("translation")
        forms = [] if words is None else [form.text for form in words.iter("numerusform")]
        short = (
            message.get("numerus") == "yes" and len(list(filter(None, forms))) != FORMS[language]
        )
        if words is None or words.get("type") == "unfinished" or short:
            yield message.findtext("source", "")
