"""Text of the office's own data (procedures, reasons, criteria, papers) in its languages."""

from dataclasses import dataclass
from enum import StrEnum


class Language(StrEnum):
    """A language of screens; papers know Kazakh and Russian only."""

    KK = "kk"
    RU = "ru"
    EN = "en"


@dataclass(frozen=True, slots=True)
class Trilingual:
    """One text in Kazakh, Russian and English."""

    kk: str
    ru: str
    en: str

    def in_(self, language: Language) -> str:
        """The text in `language`."""
        return {Language.KK: self.kk, Language.RU: self.ru, Language.EN: self.en}[language]
