"""Strips as pages, and pages as a PDF. The pages are counted before the first is drawn."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from io import BytesIO
from typing import Final

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm

from app.papers.blocks import Document
from app.papers.fonts import SERIF, SERIF_BOLD, register_fonts
from app.papers.ink import Ink, Rule
from app.papers.layout import FAINT, HEAD, INK, LINE, MARK, plain
from app.papers.pdfa import as_pdfa
from app.papers.strips import WIDTH, Strip, Word, strips_of

_LEFT: Final = 18 * mm
_TOP: Final = A4[1] - 16 * mm
_ROOM: Final = A4[1] - 16 * mm - 19 * mm
_TOUCHING: Final = 0.01


@dataclass(slots=True)
class Page:
    """Strips with the height of their tops above the sheet's lower edge."""

    strips: list[tuple[float, Strip]] = field(default_factory=list)
    used: float = 0

    def fits(self, height: float) -> bool:
        """Whether so much more has room."""
        return self.used + height <= _ROOM + 0.01

    def put(self, strip: Strip) -> None:
        """Put a strip below what stands here."""
        if self.strips:
            self.used += strip.before
        self.strips.append((_TOP - self.used, strip))
        self.used += strip.height


def pages_of(strips: Sequence[Strip]) -> list[Page]:
    """Where each page ends: what stays together stands together where a page can hold it."""
    pages = [Page()]
    for group in _groups(strips):
        height = sum(strip.before + strip.height for strip in group)
        if pages[-1].strips and not pages[-1].fits(height):
            pages.append(_begun(group[0]))
        for strip in group:
            if pages[-1].strips and not pages[-1].fits(strip.before + strip.height):
                pages.append(_begun(strip))
            pages[-1].put(strip)
    return pages


def _begun(strip: Strip) -> Page:
    page = Page()
    for head in strip.heads:
        page.put(head)
    return page


def _groups(strips: Sequence[Strip]) -> Iterator[list[Strip]]:
    """Strips that stay together."""
    group: list[Strip] = []
    for strip in strips:
        group.append(strip)
        if not strip.stays:
            yield group
            group = []
    if group:
        yield group


def document_pdf(document: Document) -> bytes:
    """The document on A4; the same document gives the same bytes.

    Raises `MissingGlyph` for a letter that the paper's faces lack.
    """
    register_fonts()
    pages = pages_of(strips_of(document.blocks))
    out = BytesIO()
    ink = Ink(
        out,
        pagesize=A4,
        invariant=1,
        pageCompression=0,  # compressed once, when it is saved in its archive's form
        lang=document.language,
        initialFontName=SERIF,  # type: ignore[arg-type]  # the stub takes it for a size
    )
    ink.setTitle(document.title)
    ink.setAuthor(document.author)
    for number, page in enumerate(pages, 1):
        _draw(ink, page, document)
        _furnish(ink, document, number, len(pages))
        ink.showPage()
    ink.save()
    return as_pdfa(
        out.getvalue(),
        title=document.title,
        author=document.author,
        language=document.language,
    )


def words_of(page: Page) -> list[Word]:
    """The texts of a page in the order of reading; `down` is the baseline above the sheet's foot."""
    return [
        Word(_LEFT + x, top - down, face, size, text)
        for top, strip in page.strips
        for x, down, face, size, text in strip.words
    ]


def rules_of(page: Page, *, warns: bool = False) -> list[Rule]:
    """The lines of a page, x, y, x, y; those down the rows of a table run on as one."""
    found: list[Rule] = []
    running: dict[float, Rule] = {}
    for top, strip in page.strips:
        for x, down, to_x, to_down in strip.warns if warns else strip.rules:
            line = (_LEFT + x, top - down, _LEFT + to_x, top - to_down)
            if x != to_x:
                found.append(line)
                continue
            above = running.get(x)
            if above is not None and abs(above[3] - line[1]) < _TOUCHING:
                running[x] = (*above[:3], line[3])
                continue
            if above is not None:
                found.append(above)
            running[x] = line
    return found + list(running.values())


def _draw(ink: Ink, page: Page, document: Document) -> None:
    if document.watermark:
        _underlay(ink, document.watermark)
    ink.setFillColor(HEAD)
    for top, strip in page.strips:
        for x, down, width, height in strip.fills:
            ink.rect(_LEFT + x, top - down - height, width, height, stroke=0, fill=1)
    ink.rule(rules_of(page), LINE, 0.5)
    ink.rule(rules_of(page, warns=True), MARK, 0.75)
    ink.setFillColor(INK)
    ink.write(words_of(page))
    for top, strip in page.strips:
        if strip.bookmark:
            key = f"at-{ink.getPageNumber()}-{top:.0f}"
            ink.bookmarkHorizontal(key, 0, top)
            ink.addOutlineEntry(strip.bookmark, key)


def _underlay(ink: Ink, mark: str) -> None:
    """The large mark of a draft beneath the text."""
    ink.saveState()
    ink.setFillColor(FAINT)
    ink.setFont(SERIF_BOLD, A4[0] / 5)
    ink.translate(A4[0] / 2, A4[1] / 2)
    ink.rotate(45)
    ink.drawCentredString(0, -A4[0] / 15, plain(mark, SERIF_BOLD))
    ink.restoreState()


def _furnish(ink: Ink, document: Document, page: int, pages: int) -> None:
    """What stands on every page around the text."""
    right = _LEFT + WIDTH
    if document.mark:
        ink.setFillColor(MARK)
        ink.setFont(SERIF_BOLD, 8)
        ink.drawRightString(right, A4[1] - 10 * mm, plain(document.mark, SERIF_BOLD))
    ink.setStrokeColor(LINE)
    ink.setLineWidth(0.4)
    ink.line(_LEFT, 14 * mm, right, 14 * mm)
    ink.setFillColor(INK)
    ink.setFont(SERIF, 8)
    ink.drawString(_LEFT, 10 * mm, plain(document.foot))
    said = document.page_of.format(page=page, pages=pages)
    ink.drawRightString(right, 10 * mm, plain(said))
