"""The papers' own fonts. System fonts are never looked for; a missing letter is never dropped."""

from functools import cache
from pathlib import Path

from reportlab.lib.fonts import addMapping
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from app.kernel.resource import RESOURCES
from app.papers.refusals import MissingGlyph

SERIF = "NotoSerif-Regular"
SERIF_BOLD = "NotoSerif-Bold"
FACES = (SERIF, SERIF_BOLD)


def font_file(face: str) -> Path:
    """The bundled file of a face."""
    return RESOURCES / "fonts" / f"{face}.ttf"


@cache
def register_fonts() -> dict[str, TTFont]:
    """Make the bundled faces known to reportlab and return them; done once.

    Shaping stays off: Kazakh Cyrillic needs none, and Latin ligatures would not extract.
    """
    fonts = {face: TTFont(face, str(font_file(face)), shapable=False) for face in FACES}
    for font in fonts.values():
        pdfmetrics.registerFont(font)
    for italic in (0, 1):  # no italic face is bundled: markup must not fall out of the family
        addMapping(SERIF, 0, italic, SERIF)
        addMapping(SERIF, 1, italic, SERIF_BOLD)
        addMapping(SERIF_BOLD, 0, italic, SERIF_BOLD)
        addMapping(SERIF_BOLD, 1, italic, SERIF_BOLD)
    return fonts


@cache
def _letters(face: str) -> frozenset[str]:
    return frozenset(map(chr, register_fonts()[face].face.charToGlyph))


def missing_glyphs(text: str, face: str) -> str:
    """The letters of `text` that `face` cannot draw, each once, in order; "" when it has all."""
    known = _letters(face)
    if known.issuperset(text):
        return ""
    return "".join(dict.fromkeys(letter for letter in text if letter not in known))


def drawable(text: str, face: str) -> str:
    """Return `text` unchanged when every letter can be drawn; otherwise `MissingGlyph`."""
    if lacking := missing_glyphs(text, face):
        raise MissingGlyph(lacking, text if len(text) <= 80 else text[:79] + "…", face)
    return text


def text_width(text: str, face: str, size: float) -> float:
    """Width of `text` in points."""
    register_fonts()
    return float(pdfmetrics.stringWidth(text, face, size))
