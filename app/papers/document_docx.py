"""Blocks as an editable document: the paper's own words and tables, marked as a draft on each page.

The signed original is the PDF; this copy is for those who adapt the wording by hand.
"""

import zipfile
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from functools import lru_cache
from io import BytesIO
from itertools import groupby
from typing import Final
from xml.sax.saxutils import escape

import docx
from docx.document import Document as Word
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Mm, Pt, RGBColor
from docx.styles.style import ParagraphStyle

from app.papers.blocks import STYLES, Boxes, Document, Parts, Passage, Strong, Style, Table, flat
from app.papers.fonts import SERIF, drawable
from app.papers.lines import set_text

FACE: Final = "Times New Roman"
"""What every office has; the PDF alone carries its own fonts."""
_WIDTH: Final = 174.0
_TWIPS: Final = 1440 / 25.4
"""Twentieths of a point in a millimetre."""
_HEADINGS: Final = {"title": "Title", "heading": "Heading 1", "part": "Heading 2"}
_CELL: Final = Style(9, 12, before=1.5, after=1.5)
_ALIGN: Final = {"left": "left", "centre": "center", "right": "right"}
_BOX_INDENT: Final = 6
"""Points between the text's edge and a box, so that its lines stay within the text."""
_GREY: Final = "ECF0F3"
_RULE: Final = "8A939D"
_WARNING: Final = "A4262C"


def document_docx(document: Document, mark: str, made: datetime) -> bytes:
    """The document as DOCX on A4; `mark` says on every page that it is not the signed paper.

    Equal documents give equal bytes. Raises `MissingGlyph` for a letter that the PDF would refuse.
    """
    word = docx.Document()
    _set_page(word)
    for name in STYLES:
        _add_style(word, name, STYLES[name])
    _add_style(word, "cell", _CELL)
    _furnish(word, document, mark)
    body = word.element.body
    _fill(body, "".join(_pieces(document)))
    _name(word, document, made)
    return _packed(word)


def _set_page(word: Word) -> None:
    section = word.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(18)
    section.top_margin, section.bottom_margin = Mm(22), Mm(20)
    section.header_distance = section.footer_distance = Mm(9)
    normal = word.styles["Normal"]
    if isinstance(normal, ParagraphStyle):
        _face(normal, 10.5, bold=False)


def style_name(name: str) -> str:
    """Name of a paragraph style in the document: headings are those that a navigator knows."""
    return _HEADINGS.get(name, f"Anyqtama {name.replace('_', ' ')}")


def _style_id(name: str) -> str:
    return style_name(name).replace(" ", "")


def _add_style(word: Word, name: str, looks: Style) -> None:
    known = style_name(name)
    if known in _HEADINGS.values():
        style = word.styles[known]
    else:
        style = word.styles.add_style(known, WD_STYLE_TYPE.PARAGRAPH)
    if not isinstance(style, ParagraphStyle):
        raise TypeError(f"style {known} of the template is not one of paragraphs")
    _face(style, looks.size, bold=looks.bold)
    properties = style.element.get_or_add_pPr()
    for border in properties.findall(f"{{{properties.nsmap['w']}}}pBdr"):
        properties.remove(border)
    layout = style.paragraph_format
    layout.space_before, layout.space_after = Pt(looks.before), Pt(looks.after)
    layout.line_spacing = 1.0
    indent = _BOX_INDENT if looks.box else looks.indent
    layout.left_indent = Pt(indent) if indent else None
    layout.right_indent = Pt(_BOX_INDENT) if looks.box else None
    layout.keep_with_next, layout.widow_control = looks.with_next, True
    properties.append(_xml(f'<w:jc {nsdecls("w")} w:val="{_ALIGN[looks.align]}"/>'))
    if looks.box:
        colour = _WARNING if looks.box == "warning" else _RULE
        sides = "".join(
            f'<w:{side} w:val="single" w:sz="6" w:space="4" w:color="{colour}"/>'
            for side in ("top", "left", "bottom", "right")
        )
        properties.insert_element_before(
            _xml(f"<w:pBdr {nsdecls('w')}>{sides}</w:pBdr>"), "w:shd", "w:spacing", "w:jc"
        )


def _face(style: ParagraphStyle, size: float, *, bold: bool) -> None:
    font = style.font
    font.size, font.bold, font.italic, font.color.rgb = Pt(size), bold, False, RGBColor(0, 0, 0)
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for name in list(fonts.attrib):
        del fonts.attrib[name]
    font.name = FACE
    for script in ("cs", "eastAsia"):
        fonts.set(f"{{{fonts.nsmap['w']}}}{script}", FACE)


def _furnish(word: Word, document: Document, mark: str) -> None:
    """Write the mark into the head of every page, the paper's foot and page x of y into its foot."""
    section = word.sections[0]
    head, foot = section.header.paragraphs[0], section.footer.paragraphs[0]
    lines = "\n".join(filter(None, (mark, document.mark)))
    look = f'<w:b/><w:color w:val="{_WARNING}"/><w:sz w:val="17"/>'
    _fill(head._p, _runs((lines,), look) + "")  # noqa: SLF001 - python-docx offers no other way
    head.alignment = 1
    before, _, rest = document.page_of.partition("{page}")
    between, _, after = rest.partition("{pages}")
    small = '<w:sz w:val="16"/>'
    tabs = f'<w:tab w:val="right" w:pos="{_twips(_WIDTH)}"/>'
    stops = f'<w:tabs><w:tab w:val="clear" w:pos="4680"/><w:tab w:val="clear" w:pos="9360"/>{tabs}'
    line = f'<w:pBdr><w:top w:val="single" w:sz="4" w:space="4" w:color="{_RULE}"/></w:pBdr>'
    said = (
        _runs((document.foot,), small)
        + f"<w:r><w:rPr>{small}</w:rPr><w:tab/></w:r>"
        + _runs((before,), small)
        + _field("PAGE", small)
        + _runs((between,), small)
        + _field("NUMPAGES", small)
        + _runs((after,), small)
    )
    properties = foot._p.get_or_add_pPr()  # noqa: SLF001 - python-docx leaves fields to the XML
    for piece in _parsed(f"{line}{stops}</w:tabs>"):
        properties.append(piece)
    _fill(foot._p, said)  # noqa: SLF001 - python-docx leaves fields to the XML


def _field(code: str, look: str) -> str:
    shown = f"<w:r><w:rPr>{look}</w:rPr><w:t>1</w:t></w:r>"
    return f'<w:fldSimple w:instr=" {code} ">{shown}</w:fldSimple>'


def _pieces(document: Document) -> Iterator[str]:
    """The body, piece by piece; passages of two sides in a row share one table."""
    before_table = False
    blocks = flat(document.blocks)
    for two, group in groupby(blocks, lambda b: isinstance(b, Passage) and len(b.sides) > 1):
        if two:
            if before_table:
                yield _GAP
            yield _pairs([block for block in group if isinstance(block, Passage)])
            before_table = True
            continue
        for block in group:
            if isinstance(block, Passage):
                yield _passage(block.style, block.sides[0], with_next=block.with_next)
                before_table = False
                continue
            if before_table:
                yield _GAP
            yield _table(block) if isinstance(block, Table) else _boxes(block)
            before_table = True
    yield _GAP


_GAP: Final = (
    '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="60" w:lineRule="exact"/></w:pPr></w:p>'
)
"""Keeps two tables apart."""


def _passage(style: str, parts: Parts, *, with_next: bool = False, align: str = "") -> str:
    keep = "<w:keepNext/>" if with_next else ""
    jc = f'<w:jc w:val="{align}"/>' if align else ""
    look = f'<w:pPr><w:pStyle w:val="{_style_id(style)}"/>{keep}{jc}</w:pPr>'
    return f"<w:p>{look}{_runs(parts)}</w:p>"


def _runs(parts: Parts, look: str = "") -> str:
    return "".join(
        f"<w:r><w:rPr>{'<w:b/>' if isinstance(part, Strong) else ''}{look}</w:rPr>"
        f"{_text(part.text if isinstance(part, Strong) else part)}</w:r>"
        for part in parts
    )


@lru_cache(maxsize=8192)
def _text(text: str) -> str:
    """A text as the document holds it, composed and with its line breaks."""
    return "<w:br/>".join(
        f'<w:t xml:space="preserve">{escape(drawable(line, SERIF))}</w:t>'
        for line in set_text(text).split("\n")
    )


def _pairs(passages: Sequence[Passage]) -> str:
    """The two languages side by side, in a table without lines."""
    half = _WIDTH / 2
    rows = []
    for each in passages:
        last_right = STYLES[each.style].last_right
        cells = "".join(
            _cell(
                half,
                _passage(
                    each.style,
                    side,
                    with_next=each.with_next,
                    align="right" if last_right and number else "",
                ),
                place="top",
            )
            for number, side in enumerate(each.sides)
        )
        rows.append(f"<w:tr>{cells}</w:tr>")
    return _tbl((half, half), rows, ruled=False)


def _table(block: Table) -> str:
    scale = _WIDTH / sum(block.widths)
    widths = tuple(width * scale for width in block.widths)
    rows = []
    last = len(block.rows) - 1
    for number, row in enumerate(block.rows):
        head = number < block.heads
        keep = number < last and (block.whole or head or number == last - 1)
        rows.append(_row(block, row, widths, head=head, total=block.total, keep=keep, at=number))
    return _tbl(widths, rows, ruled=True)


def _row(
    block: Table,
    row: Sequence[str],
    widths: Sequence[float],
    *,
    head: bool,
    total: bool,
    keep: bool,
    at: int,
) -> str:
    strong = head or (total and at == len(block.rows) - 1)
    first, end = block.centred
    cells = []
    for column, (text, width) in enumerate(zip(row, widths, strict=True)):
        align = "center" if first <= column < end else ""
        align = "right" if column >= block.right_from else align
        said = _passage("cell", (Strong(text) if strong else text,), with_next=keep, align=align)
        cells.append(_cell(width, said, _GREY if strong else ""))
    repeat = "<w:tblHeader/>" if head else ""
    return f"<w:tr><w:trPr><w:cantSplit/>{repeat}</w:trPr>{''.join(cells)}</w:tr>"


def _boxes(block: Boxes) -> str:
    width = _WIDTH / block.per_row
    rows = []
    for start in range(0, len(block.boxes), block.per_row):
        boxes = list(block.boxes[start : start + block.per_row])
        boxes += [("", "", "")] * (block.per_row - len(boxes))
        cells = "".join(
            _cell(
                width,
                (_passage("cell", (Strong(role),)) if role else "")
                + _passage("cell", ("\n\n",))
                + _passage("cell", ("_" * 24 if name else "",))
                + _passage("cell", (name,))
                + (_passage("cell", (note,)) if note else ""),
            )
            for role, name, note in boxes
        )
        height = f'<w:trHeight w:val="{_twips(block.height)}" w:hRule="atLeast"/>'
        rows.append(f"<w:tr><w:trPr><w:cantSplit/>{height}</w:trPr>{cells}</w:tr>")
    return _tbl((width,) * block.per_row, rows, ruled=True)


def _cell(width: float, content: str, fill: str = "", place: str = "center") -> str:
    shade = f'<w:shd w:val="clear" w:color="auto" w:fill="{fill}"/>' if fill else ""
    size = f'<w:tcW w:w="{_twips(width)}" w:type="dxa"/>'
    return f'<w:tc><w:tcPr>{size}{shade}<w:vAlign w:val="{place}"/></w:tcPr>{content}</w:tc>'


def _tbl(widths: Sequence[float], rows: Iterable[str], *, ruled: bool) -> str:
    line = f'w:val="single" w:sz="4" w:space="0" w:color="{_RULE}"' if ruled else 'w:val="nil"'
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    borders = "".join(f"<w:{side} {line}/>" for side in sides)
    pad = 70 if ruled else 0
    margins = (
        f'<w:left w:w="{pad}" w:type="dxa"/><w:right w:w="{70 if ruled else 140}" w:type="dxa"/>'
    )
    columns = "".join(f'<w:gridCol w:w="{_twips(width)}"/>' for width in widths)
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{_twips(sum(widths))}" w:type="dxa"/>'
        f"<w:tblBorders>{borders}</w:tblBorders>"
        f'<w:tblLayout w:type="fixed"/><w:tblCellMar>{margins}</w:tblCellMar></w:tblPr>'
        f"<w:tblGrid>{columns}</w:tblGrid>{''.join(rows)}</w:tbl>"
    )


def _twips(millimetres: float) -> int:
    return round(millimetres * _TWIPS)


def _xml(text: str) -> BaseOxmlElement:
    made: BaseOxmlElement = parse_xml(text)
    return made


def _parsed(pieces: str) -> list[BaseOxmlElement]:
    return list(_xml(f"<w:body {nsdecls('w')}>{pieces}</w:body>"))


def _fill(parent: BaseOxmlElement, pieces: str) -> None:
    """Put pieces into a body, before its page set-up, or at the end of a paragraph."""
    parsed = _parsed(pieces)
    end = len(parent)
    if end and parent[end - 1].tag.endswith("}sectPr"):
        end -= 1
    parent[end:end] = parsed


def _name(word: Word, document: Document, made: datetime) -> None:
    """Set the document's properties; `made` is the paper's own date, not the machine's."""
    about = word.core_properties
    about.title, about.author, about.language = document.title, document.author, document.language
    about.comments = about.last_modified_by = ""
    about.created = about.modified = made.replace(tzinfo=None)
    about.revision = 1
    language = f'<w:lang {nsdecls("w")} w:val="{document.language}"/>'
    normal = word.styles["Normal"].element.get_or_add_rPr()
    normal.append(_xml(language))


def _packed(word: Word) -> bytes:
    raw, out = BytesIO(), BytesIO()
    word.save(raw)
    with zipfile.ZipFile(raw) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(entry, source.read(name))
    return out.getvalue()
