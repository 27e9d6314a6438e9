"""Breaking text into lines. Words are measured once: the same words come again and again."""

from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple
from unicodedata import normalize

from app.papers.blocks import Parts, Strong
from app.papers.fonts import SERIF, SERIF_BOLD, drawable, text_width
from app.papers.refusals import MissingGlyph

_UNIT: Final = 1000.0


class Segment(NamedTuple):
    """A stretch of a line in one face; `x` in points from the line's start."""

    x: float
    face: str
    text: str


class Line(NamedTuple):
    """A line of text and its width in points."""

    segments: tuple[Segment, ...]
    width: float


@lru_cache(maxsize=32768)
def _measured(word: str, face: str) -> float:
    """Width of a word at a size of 1000 points; `MissingGlyph` when a letter cannot be drawn."""
    return text_width(drawable(word, face), face, _UNIT)


@lru_cache(maxsize=32768)
def broken(parts: Parts, size: float, width: float, *, bold: bool = False) -> tuple[Line, ...]:
    """The lines of a passage of `width` points: words stay whole where they can.

    Texts are composed (NFC). Raises `MissingGlyph`, which names the whole part.
    """
    breaking = _Breaking(width, size / _UNIT)
    for part in parts:
        strong = isinstance(part, Strong)
        face = SERIF_BOLD if bold or strong else SERIF
        text = part.text if isinstance(part, Strong) else part
        composed = set_text(text)
        try:
            _take(breaking, composed, face)
        except MissingGlyph as lacking:
            said = composed if len(composed) <= 80 else composed[:79] + "…"
            raise MissingGlyph(lacking.letters, said, face) from lacking
    return tuple(breaking.finished())


def set_text(text: str) -> str:
    """`text` composed (NFC), its breaks alike; a number sign and a dash hang on their words."""
    composed = normalize("NFC", text).replace("\r\n", "\n").replace("\r", "\n")
    return composed.replace("\t", " ").replace("№ ", "№\u00a0").replace(" — ", "\u00a0— ")


def _take(breaking: "_Breaking", text: str, face: str) -> None:
    for number, line in enumerate(text.split("\n")):
        if number:
            breaking.end_line()
        for place, word in enumerate(line.split(" ")):
            if place:
                breaking.space(face)
            if word:
                breaking.word(word, face)


class _Breaking:
    """Lines while words are put on them."""

    def __init__(self, width: float, scale: float) -> None:
        self._width, self._scale = width, scale
        self._lines: list[Line] = []
        self._segments: list[Segment] = []
        self._at = 0.0
        self._gap = 0.0
        self._gap_face = SERIF

    def space(self, face: str) -> None:
        """A place where the line may break."""
        self._gap, self._gap_face = self._gap + _measured(" ", face) * self._scale, face

    def word(self, word: str, face: str) -> None:
        wide = _measured(word, face) * self._scale
        if self._at + self._gap + wide > self._width:
            if self._segments:
                self.end_line()
            if wide > self._width:
                self._long(word, face)
                return
        self._put(word, face, wide)

    def end_line(self) -> None:
        """Finish the line; a space at its end is dropped."""
        self._lines.append(Line(tuple(self._segments), self._at))
        self._segments, self._at, self._gap = [], 0.0, 0.0

    def finished(self) -> list[Line]:
        """All lines, at least one."""
        self.end_line()
        return self._lines

    def _put(self, word: str, face: str, wide: float) -> None:
        if (
            self._segments
            and self._segments[-1].face == face
            and (not self._gap or self._gap_face == face)
        ):
            last = self._segments[-1]
            joined = f"{last.text} {word}" if self._gap else last.text + word
            self._segments[-1] = last._replace(text=joined)
        else:
            lead = " " if self._gap and self._segments else ""
            start = self._at if lead else self._at + self._gap
            self._segments.append(Segment(start, face, lead + word))
        self._at += self._gap + wide
        self._gap = 0.0

    def _long(self, word: str, face: str) -> None:
        """Break a word that is wider than the line: after a hyphen if it can, or anywhere."""
        for piece in _pieces(word, face, self._width / self._scale):
            if self._segments:
                self.end_line()
            self._put(piece, face, _measured(piece, face) * self._scale)


def _pieces(word: str, face: str, most: float) -> Iterator[str]:
    rest = word
    while rest and _measured(rest, face) > most:
        fit = next((n for n in range(len(rest) - 1, 1, -1) if _measured(rest[:n], face) <= most), 1)
        hyphen = max(rest.rfind(sign, 1, fit) for sign in "-–/.")
        cut = hyphen + 1 if hyphen > 0 else fit
        yield rest[:cut]
        rest = rest[cut:]
    if rest:
        yield rest
