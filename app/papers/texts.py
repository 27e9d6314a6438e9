"""The words of the papers, read from resources/papers: one file per paper, and common.toml.

Papers are written in Kazakh or Russian. Both sides of every text must be there and must ask
for the same fields, so that no paper fails in one language only.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import date, datetime
from decimal import ROUND_HALF_UP, Decimal
from functools import cache, lru_cache
from string import Formatter

from app.kernel.clock import OFFICE_ZONE
from app.kernel.resource import RESOURCES, Section, read_resource
from app.kernel.text import Language, Trilingual
from app.papers.refusals import MissingSide

PAPERS = RESOURCES / "papers"

_PART = re.compile(r"(\d+)(?:\.|\()(\d+)\)?")
_READING = re.compile(r"A\d+")

_Sides = Mapping[str, Mapping[Language, str]]

_HEAD: ContextVar[Trilingual | None] = ContextVar("_HEAD", default=None)
"""The service provider whose papers are being made; None for the one of common.toml."""


@contextmanager
def headed(provider: Trilingual | None) -> Iterator[None]:
    """Put this service provider's name at the head of the papers made meanwhile."""
    before = _HEAD.set(provider)
    try:
        yield
    finally:
        _HEAD.reset(before)


def paper_language(language: Language) -> Language:
    """The language of a paper asked for on a screen in `language`: English screens get Kazakh."""
    return language if language is Language.RU else Language.KK


@dataclass(frozen=True, slots=True)
class PaperTexts:
    """The words of one paper in one language, and how dates and numbers stand in it."""

    language: Language
    words: Mapping[str, str]

    def __call__(self, key: str, **fields: object) -> str:
        """The text under `key` with its fields filled in."""
        return self.words[key].format(**fields)

    @property
    def tag(self) -> str:
        """The language as a PDF names it."""
        return "kk-KZ" if self.language is Language.KK else "ru-KZ"

    def of(self, text: Trilingual) -> str:
        """The paper's side of an office text."""
        return text.in_(self.language).strip()

    def needed(self, text: Trilingual, what: str) -> str:
        """The paper's side of a text the applicant reads; refused when either side is empty."""
        both_sides(text, what)
        return self.of(text)

    def day_in_words(self, day: date) -> str:
        """Such as "2026 жылғы 18 қараша" or "18 ноября 2026 года"."""
        month = self.words[f"month_{day.month}"]
        return self("day_in_words", year=day.year, day=day.day, month=month)

    def day(self, day: date | None) -> str:
        """Such as "18.11.2026"; "" when there is none."""
        return f"{day:%d.%m.%Y}" if day else ""

    def hour(self, moment: datetime) -> str:
        """Such as "10:00", office time."""
        return f"{moment.astimezone(OFFICE_ZONE):%H:%M}"

    def number(self, value: Decimal, places: int = 0) -> str:
        """A number with a decimal comma, at least `places` and at most two digits after it."""
        return _number(value, places)

    def paragraph(self, reference: str) -> str:
        """A reference such as "7.1", "5(4)" or "7" in words; "" for a reading such as "A10".

        A reading is the office's own and cites no law; anything else stands as it is.
        """
        if part := _PART.fullmatch(reference):
            return self("paragraph_part", paragraph=part[1], part=part[2])
        if reference.isdecimal():
            return self("paragraph_whole", paragraph=reference)
        return "" if _READING.fullmatch(reference) else reference

    def ground(self, position: int, text: str, reference: str) -> str:
        """A numbered ground of a refusal with the paragraph it rests on."""
        paragraph = self.paragraph(reference)
        key = "ground" if paragraph else "ground_bare"
        return self(key, position=position, text=text.rstrip(". "), paragraph=paragraph)


def both_sides(text: Trilingual, what: str) -> None:
    """Refuse a text that lacks its Kazakh or Russian side; `what` names it in the refusal."""
    for language in (Language.KK, Language.RU):
        if not text.in_(language).strip():
            raise MissingSide(what, language.value)


@lru_cache(maxsize=4096)
def _number(value: Decimal, places: int) -> str:
    digits = -int(value.normalize().as_tuple().exponent)
    shown = min(max(digits, places), max(places, 2))
    quantum = Decimal(1).scaleb(-shown)
    return f"{value.quantize(quantum, ROUND_HALF_UP):f}".replace(".", ",")


def _fields(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def _sides(entry: Section) -> Mapping[Language, str]:
    kk, ru = entry.text("kk"), entry.text("ru")
    entry.done()
    if _fields(kk) != _fields(ru):
        raise entry.error("ru", "asks for other fields than the Kazakh text")
    return {Language.KK: kk, Language.RU: ru}


@cache
def _read(paper: str) -> _Sides:
    file = read_resource(PAPERS / f"{paper}.toml")
    words = {key: _sides(file.section(key)) for key in file.values}
    file.done()
    return words


_BETWEEN = " / "


@dataclass(frozen=True, slots=True)
class JointTexts(PaperTexts):
    """The words of one paper in Kazakh and Russian, one beside the other where they differ."""

    sides: tuple[PaperTexts, ...] = ()

    def of(self, text: Trilingual) -> str:
        """Both sides of an office text."""
        return _joined(side.of(text) for side in self.sides)

    def day_in_words(self, day: date) -> str:
        """The day as each language writes it."""
        return _joined(side.day_in_words(day) for side in self.sides)


def _joined(sides: Iterable[str]) -> str:
    return _BETWEEN.join(dict.fromkeys(said for said in sides if said))


def joint_texts(paper: str) -> JointTexts:
    """The words of `paper` in Kazakh and Russian at once, for tables that have room for both."""
    return _joint(paper, _HEAD.get())


@cache
def _joint(paper: str, head: Trilingual | None) -> JointTexts:
    kk, ru = (_texts(paper, side, head) for side in (Language.KK, Language.RU))
    words = {key: _joined((kk.words[key], ru.words[key])) for key in kk.words}
    return JointTexts(Language.KK, words, (kk, ru))


def paper_texts(paper: str, language: Language) -> PaperTexts:
    """The words of `paper` ("protocol", "notice", ...) in the paper language of `language`."""
    return _texts(paper, paper_language(language), _HEAD.get())


@cache
def _texts(paper: str, side: Language, head: Trilingual | None) -> PaperTexts:
    words = {**_read("common"), **_read(paper)}
    own = {} if head is None else _of_provider(head.in_(side))
    return PaperTexts(side, {key: sides[side] for key, sides in words.items()} | own)


def _of_provider(name: str) -> dict[str, str]:
    """What stands for the ministry of common.toml; braces would be taken for fields."""
    plain = name.replace("{", "{{").replace("}", "}}")
    return {"letterhead": plain.upper(), "letterhead_narrow": plain.upper(), "ministry": plain}
