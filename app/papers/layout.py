"""What the PDF papers share: styles, paragraphs, tables, page furniture and the document itself."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from typing import Final
from unicodedata import normalize
from xml.sax.saxutils import escape

from reportlab.lib.colors import HexColor
from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_RIGHT
from reportlab.lib.pagesizes import A4, A5
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    Flowable,
    HRFlowable,
    Paragraph,
    SimpleDocTemplate,
    Spacer,
    Table,
    TableStyle,
)

from app.kernel.text import Language, Trilingual
from app.papers.blocks import Part, Strong
from app.papers.fonts import SERIF, SERIF_BOLD, drawable, register_fonts, text_width
from app.papers.pdfa import as_pdfa
from app.papers.texts import PaperTexts, paper_texts

INK: Final = HexColor(0x14191F)
LINE: Final = HexColor(0x8A939D)
HEAD: Final = HexColor(0xECF0F3)
FAINT: Final = HexColor(0xE9ECEF)
MARK: Final = HexColor(0xA4262C)

Cell = str | Flowable | list[Flowable]
"""A plain string is one line in the table's own face; a flowable wraps."""

Rule = tuple[str, tuple[int, int], tuple[int, int], *tuple[object, ...]]
"""A table's style command: what, from which cell, to which cell, and how."""


def plain(text: str, face: str = SERIF) -> str:
    """`text` composed (NFC), on one line, with every letter known to `face`."""
    return drawable(normalize("NFC", text).replace("\t", " "), face)


@cache
def style(name: str) -> ParagraphStyle:
    """A paragraph style of the papers, by its name in `_STYLES`."""
    register_fonts()
    face, size, leading, more = _STYLES[name]
    made = ParagraphStyle(name, fontName=face, fontSize=size, leading=leading, textColor=INK)
    for option, value in more.items():
        setattr(made, option, value)
    return made


_STYLES: Final[dict[str, tuple[str, float, float, dict[str, object]]]] = {
    "letterhead": (SERIF, 10, 14.5, {"alignment": TA_CENTER}),
    "letterhead_small": (SERIF, 8.5, 12, {"alignment": TA_CENTER}),
    "title": (SERIF_BOLD, 13.5, 18, {"alignment": TA_CENTER}),
    "great_title": (SERIF_BOLD, 20, 28, {"alignment": TA_CENTER}),
    "label": (SERIF, 8.5, 11.5, {}),
    "value": (SERIF, 11, 14.5, {}),
    "subtitle": (SERIF, 10.5, 14.5, {"alignment": TA_CENTER}),
    "heading": (SERIF_BOLD, 10.5, 14.5, {"spaceBefore": 12, "spaceAfter": 5, "keepWithNext": 1}),
    "body": (SERIF, 10.5, 14.5, {"spaceAfter": 3}),
    "letter": (SERIF, 11.5, 17, {"alignment": TA_JUSTIFY, "firstLineIndent": 28, "spaceAfter": 4}),
    "beside": (SERIF, 10.5, 14.5, {"leftIndent": 8}),
    "beside_small": (SERIF, 9, 12, {"leftIndent": 6}),
    "listed": (SERIF, 11.5, 17, {"alignment": TA_JUSTIFY, "leftIndent": 28, "spaceAfter": 4}),
    "right": (SERIF, 10.5, 14.5, {"alignment": TA_RIGHT}),
    "centred": (SERIF, 10.5, 14.5, {"alignment": TA_CENTER}),
    "after_table": (SERIF, 10.5, 14.5, {"spaceBefore": 4, "spaceAfter": 3}),
    "indented": (SERIF, 10.5, 14.5, {"leftIndent": 14, "spaceAfter": 3}),
    "small": (SERIF, 8, 11, {"spaceBefore": 2, "spaceAfter": 2}),
    "small_centred": (SERIF, 8, 11, {"alignment": TA_CENTER}),
    "cell": (SERIF, 9, 12, {}),
    "cell_strong": (SERIF_BOLD, 9, 12, {}),
    "cell_centred": (SERIF, 9, 12, {"alignment": TA_CENTER}),
    "mark_large": (SERIF_BOLD, 13, 20, {"alignment": TA_CENTER, "textColor": MARK,
                                        "borderWidth": 1, "borderColor": MARK,
                                        "borderPadding": 2, "leftIndent": 140,
                                        "rightIndent": 140}),
    "stamp": (SERIF, 8, 11, {"borderWidth": 0.6, "borderColor": LINE, "borderPadding": 4,
                             "leftIndent": 5, "rightIndent": 60, "spaceBefore": 8}),
    "notice": (SERIF, 9, 12.5, {"borderWidth": 0.75, "borderColor": MARK, "borderPadding": 5,
                                "leftIndent": 6, "rightIndent": 6,
                                "spaceBefore": 12, "spaceAfter": 12}),
}  # fmt: skip


def paragraph(name: str, *parts: Part) -> Paragraph:
    """A paragraph of plain and `Strong` parts; line breaks stay, markup in the data does not act.

    Raises `MissingGlyph` when the face lacks a letter.
    """
    face = _STYLES[name][0]
    marked = []
    for part in parts:
        strong = isinstance(part, Strong)
        said = part.text if isinstance(part, Strong) else part
        given = said.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        lines = [plain(line, SERIF_BOLD if strong else face) for line in given]
        text = "<br/>".join(escape(line) for line in lines)
        marked.append(f"<b>{text}</b>" if strong else text)
    return Paragraph("".join(marked), style(name))


def fits(text: str, width: float, size: float = 9, face: str = SERIF) -> bool:
    """Whether `text` fits on one line of `width` points."""
    return text_width(text, face, size) <= width


def cell(text: str, width: float, name: str = "cell") -> Cell:
    """A table cell of `width` points: a plain string where it fits on one line (much faster)."""
    face, size, *_ = _STYLES[name]
    if len(text.splitlines()) <= 1:
        line = plain(text.strip(), face)
        if fits(line, width - 8, size, face):
            return line
    return paragraph(name, text)


def grid(
    rows: Sequence[Sequence[Cell]],
    widths: Sequence[float],
    *extra: Rule,
    heads: int = 1,
    ruled: bool = True,
) -> Table:
    """A table whose head rows repeat on every page and whose rows do not break."""
    commands: list[Rule] = [
        ("FONT", (0, 0), (-1, -1), SERIF, 9, 12),  # also keeps reportlab's Helvetica out
        ("TEXTCOLOR", (0, 0), (-1, -1), INK),
        *([("GRID", (0, 0), (-1, -1), 0.5, LINE)] if ruled else []),
        ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
        ("LEFTPADDING", (0, 0), (-1, -1), 4),
        ("RIGHTPADDING", (0, 0), (-1, -1), 4),
        ("TOPPADDING", (0, 0), (-1, -1), 2.5),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
    ]
    if heads:
        commands += [
            ("FONT", (0, 0), (-1, heads - 1), SERIF_BOLD, 9, 12),
            ("BACKGROUND", (0, 0), (-1, heads - 1), HEAD),
        ]
    return Table(
        [list(row) for row in rows],
        colWidths=list(widths),
        repeatRows=heads,
        splitByRow=1,
        style=TableStyle([*commands, *extra]),
    )


def columns(
    cells: Sequence[Cell],
    widths: Sequence[float],
    *extra: Rule,
    height: float | None = None,
) -> Table:
    """One row of cells side by side without rules or padding, as high as asked or as needed."""
    base: list[Rule] = [
        ("FONT", (0, 0), (-1, -1), SERIF, 10.5, 14.5),
        ("TEXTCOLOR", (0, 0), (-1, -1), INK),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), 0),
        ("TOPPADDING", (0, 0), (-1, -1), 0),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
    ]
    return Table(
        [list(cells)],
        colWidths=list(widths),
        rowHeights=[height],
        style=TableStyle([*base, *extra]),
    )


def signature_line(role: str, name: str, texts: PaperTexts, width: float) -> Flowable:
    """Who signs, a line to sign on with its hint below, and the name in full."""
    widths = [width * 0.38, width * 0.26, width * 0.36]
    line = HRFlowable(width="94%", thickness=0.5, color=LINE, spaceBefore=0, spaceAfter=1)
    hint = paragraph("small_centred", texts("signature_hint"))
    words = "cell" if width < A5[0] else "body"
    beside = "beside_small" if width < A5[0] else "beside"
    return columns(
        [paragraph(words, role), [Spacer(0, 11), line, hint], paragraph(beside, name)], widths
    )


def two_letterheads(width: float) -> Flowable:
    """The letterhead of the ministry in both languages, side by side over a rule."""
    sides = (Language.KK, Language.RU)
    heads = [
        paragraph("letterhead", paper_texts("common", side)("letterhead_narrow")) for side in sides
    ]
    return columns(
        heads,
        [width / 2, width / 2],
        ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 8),
        ("LINEBELOW", (0, 0), (-1, -1), 1.2, INK),
    )


def sample_box(notices: Sequence[Trilingual], texts: PaperTexts) -> list[Flowable]:
    """The box that names what in the paper rests on samples; nothing when all is adopted."""
    if not notices:
        return []
    lead = Strong(f"{texts('sample')}. {texts('sample_lead')}\n")
    lines = "\n".join(f"— {texts.of(notice)}" for notice in notices)
    return [paragraph("notice", lead, lines)]


@dataclass(frozen=True, slots=True)
class Furniture:
    """What stands on every page around the text."""

    texts: PaperTexts
    foot: str
    """Left foot: the paper's number, date and seal."""
    draft: bool = False
    provisional: bool = False
    numbered: bool = True
    """Whether the right foot says page x of y."""
    framed: bool = False
    """Whether the page has the certificate's double frame."""

    def mark(self) -> str:
        """What the head of every page warns of; "" for a final paper."""
        warnings = [(self.draft, "draft"), (self.provisional, "provisional")]
        return " · ".join(self.texts(key) for said, key in warnings if said)


def _furnished(furniture: Furniture, sides: tuple[float, float], height: float) -> type[Canvas]:
    """A canvas for one document that keeps its pages until it knows how many there are."""
    kept: list[dict[str, object]] = []

    class Furnished(Canvas):
        _startPage: Callable[[], None]  # noqa: N815 - reportlab's name

        def showPage(self) -> None:  # noqa: N802 - reportlab's name
            kept.append(dict(self.__dict__))
            self._startPage()

        def save(self) -> None:
            for number, page in enumerate(kept, 1):
                self.__dict__.update(page)
                _warning(self, furniture, sides[1], height)
                if furniture.numbered:
                    _feet(self, furniture, sides, (number, len(kept)))
                super().showPage()
            super().save()

    return Furnished


def _underlay(furniture: Furniture, page: tuple[float, float], canvas: Canvas) -> None:
    """Draw the large draft mark and the frame beneath the text."""
    width, height = page
    if furniture.framed:
        canvas.setStrokeColor(INK)
        for inset, line in ((11 * mm, 1.4), (12.4 * mm, 0.5)):
            canvas.setLineWidth(line)
            canvas.rect(inset, inset, width - 2 * inset, height - 2 * inset)
    if furniture.draft:
        canvas.saveState()
        canvas.setFillColor(FAINT)
        canvas.setFont(SERIF_BOLD, width / 5)
        canvas.translate(width / 2, height / 2)
        canvas.rotate(45)
        canvas.drawCentredString(0, -width / 15, furniture.texts("draft"))
        canvas.restoreState()


def _warning(canvas: Canvas, furniture: Furniture, right: float, height: float) -> None:
    """Write at the head of the page what the reader must not overlook."""
    if warning := furniture.mark():
        canvas.setFillColor(MARK)
        canvas.setFont(SERIF_BOLD, 8)
        top = height - (17 if furniture.framed else 10) * mm
        canvas.drawRightString(right, top, plain(warning, SERIF_BOLD))


def _feet(
    canvas: Canvas, furniture: Furniture, sides: tuple[float, float], count: tuple[int, int]
) -> None:
    """Write the paper's number, date and seal, and the page, at the foot."""
    left, right = sides
    canvas.setStrokeColor(LINE)
    canvas.setLineWidth(0.4)
    canvas.line(left, 14 * mm, right, 14 * mm)
    canvas.setFillColor(INK)
    canvas.setFont(SERIF, 8)
    canvas.drawString(left, 10 * mm, plain(furniture.foot))
    pages = furniture.texts("page", page=count[0], pages=count[1])
    canvas.drawRightString(right, 10 * mm, plain(pages))


def pdf_bytes(
    story: list[Flowable],
    furniture: Furniture,
    *,
    title: str,
    page: tuple[float, float] = A4,
    margins: tuple[float, float, float, float] = (18 * mm, 16 * mm, 18 * mm, 19 * mm),
) -> bytes:
    """Lay `story` out and return the PDF; the same story gives the same bytes.

    `margins` are left, top, right and bottom. The title stands in the document's properties.
    """
    register_fonts()
    left, top, right, bottom = margins
    author = furniture.texts("ministry")
    out = BytesIO()
    document = SimpleDocTemplate(
        out,
        pagesize=page,
        leftMargin=left - 6,  # a frame has 6 points of padding of its own
        rightMargin=right - 6,
        topMargin=top - 6,
        bottomMargin=bottom - 6,
        title=title,
        author=author,
        lang=furniture.texts.tag,
        invariant=1,
        initialFontName=SERIF,
        pageCompression=1,
        allowSplitting=1,
    )

    def underlay(canvas: Canvas, _document: object) -> None:
        _underlay(furniture, page, canvas)

    document.build(
        story,
        onFirstPage=underlay,
        onLaterPages=underlay,
        canvasmaker=_furnished(furniture, (left, page[0] - right), page[1]),
    )
    return as_pdfa(out.getvalue(), title=title, author=author, language=furniture.texts.tag)
