"""What the workbooks share: safe cells, styles, widths, printing on A4, and equal bytes.

A text from outside never becomes a formula. Formulas of our own carry the value they compute,
so that a preview that does not calculate shows it too.
"""

import re
import zipfile
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from io import BytesIO
from math import ceil
from typing import Final
from unicodedata import normalize

from openpyxl import Workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE, Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.header_footer import HeaderFooterItem
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from app.kernel.clock import office_date
from app.papers.refusals import MissingGlyph, PaperRefused
from app.papers.texts import PaperTexts

FACE: Final = "Times New Roman"
FONT: Final = Font(name=FACE, size=10)
BOLD: Final = Font(name=FACE, size=10, bold=True)
TITLE: Final = Font(name=FACE, size=14, bold=True)
WARNING: Final = Font(name=FACE, size=10, bold=True, color="A4262C")
HEAD: Final = PatternFill("solid", fgColor="ECF0F3")
_SIDE: Final = Side("thin", color="8A939D")
RULED: Final = Border(left=_SIDE, right=_SIDE, top=_SIDE, bottom=_SIDE)
WRAP: Final = Alignment(vertical="center", wrap_text=True)
CENTRE: Final = Alignment(horizontal="center", vertical="center", wrap_text=True)
DAY: Final = "DD.MM.YYYY"
FIGURE: Final = "0.0#"
WIDEST: Final = 60
_LINE: Final = 13.0
"""Height of a line of text, in points."""
_LONGEST: Final = 32_767
"""Characters that a cell holds; openpyxl would cut the rest off in silence."""

Value = str | int | Decimal | date | None


def safe_text(text: str) -> str:
    """`text` as a cell may hold it; a control character or too long a text refuses the paper."""
    composed = normalize("NFC", text)
    if illegal := "".join(dict.fromkeys(ILLEGAL_CHARACTERS_RE.findall(composed))):
        raise MissingGlyph(illegal, ILLEGAL_CHARACTERS_RE.sub("?", composed)[:80], FACE)
    if len(composed) > _LONGEST:
        raise PaperRefused("text_too_long", longest=_LONGEST, where=composed[:80])
    return composed


def cell_at(sheet: Worksheet, row: int, column: int) -> Cell:
    """A cell to write in; only the first cell of a merged range is one."""
    cell = sheet.cell(row, column)
    if not isinstance(cell, Cell):
        raise TypeError(f"cell {row}, {column} of {sheet.title} is inside a merged range")
    return cell


def put(
    sheet: Worksheet,
    row: int,
    column: int,
    value: Value,
    *,
    bold: bool = False,
    centred: bool = False,
) -> Cell:
    """Write a value of the data in a ruled cell: texts as texts, numbers and dates as such."""
    cell = cell_at(sheet, row, column)
    fill_cell(cell, value)
    cell.font = BOLD if bold else FONT
    cell.border = RULED
    cell.alignment = WRAP if isinstance(value, str) and not centred else CENTRE
    return cell


def looks_like_formula(text: str) -> bool:
    """Whether a spreadsheet could take the text for a formula."""
    return text[:1] in {"=", "+", "-", "@", "\t", "\r"}


def fill_cell(cell: Cell, value: Value) -> None:
    """Set a cell's value and format; a text that looks like a formula stays a text."""
    if isinstance(value, str):
        cell.value = safe_text(value)
        cell.data_type = "s"
        cell.number_format = "@"
        if looks_like_formula(value):
            cell.quotePrefix = True  # stays a text also after it is edited by hand
    else:
        cell.value = office_date(value) if isinstance(value, datetime) else value
        if isinstance(value, date):
            cell.number_format = DAY


def put_formula(
    sheet: Worksheet, row: int, column: int, formula: str, *, bold: bool = False
) -> Cell:
    """Write a formula of our own, "=" included."""
    cell = put(sheet, row, column, None, bold=bold)
    cell.value = formula
    return cell


def put_head(sheet: Worksheet, row: int, heads: Sequence[str]) -> None:
    """Write the head row of a table."""
    for column, head in enumerate(heads, 1):
        cell = put(sheet, row, column, head, bold=True)
        cell.fill = HEAD
        cell.alignment = CENTRE


def set_widths(sheet: Worksheet, widths: Sequence[float]) -> None:
    """Set the columns' widths, in characters."""
    for column, width in enumerate(widths, 1):
        sheet.column_dimensions[get_column_letter(column)].width = min(width, WIDEST)


def fit_width(texts: Sequence[str], *, least: float = 6, most: float = WIDEST) -> float:
    """A width at which the texts stand on one line, up to `most`; longer ones wrap."""
    longest = max((len(line) for text in texts for line in text.splitlines()), default=0)
    return max(least, min(most, longest * 1.1 + 2))


def row_height(texts: Sequence[str], widths: Sequence[float]) -> float:
    """Height that the wrapped texts of a row need: programs do not find it by themselves."""
    lines = 1
    for text, width in zip(texts, widths, strict=False):
        if len(text) * 0.95 > width:
            parts = (max(1, ceil(len(part) * 1.05 / width)) for part in text.split("\n"))
            lines = max(lines, sum(parts))
    return _LINE * lines + 2


def fit_rows(sheet: Worksheet, first: int, last: int) -> None:
    """Make rows `first`..`last` high enough for their wrapped texts."""
    widths = [
        sheet.column_dimensions[get_column_letter(column)].width
        for column in range(1, sheet.max_column + 1)
    ]
    for number, row in enumerate(sheet.iter_rows(first, last, values_only=True), first):
        texts = ["" if value is None or isinstance(value, date) else str(value) for value in row]
        plain = ["" if text.startswith("=") else text for text in texts]
        sheet.row_dimensions[number].height = row_height(plain, widths)


def lay_table(sheet: Worksheet, head: int, last: int, columns: int) -> None:
    """Make rows `head`..`last` a table: frozen head, filter, head repeated on every page."""
    corner = get_column_letter(columns)
    sheet.freeze_panes = f"A{head + 1}"
    sheet.auto_filter.ref = f"A{head}:{corner}{max(last, head)}"
    sheet.print_title_rows = f"{head}:{head}"


def lay_page(sheet: Worksheet, texts: PaperTexts, foot: str) -> None:
    """Print on A4 landscape, one page wide, with the paper's foot and page x of y."""
    sheet.page_setup.paperSize = Worksheet.PAPERSIZE_A4
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_margins.left = sheet.page_margins.right = 0.5
    sheet.page_margins.top, sheet.page_margins.bottom = 0.5, 0.7
    sheet.print_options.horizontalCentered = True
    footer = HeaderFooterItem()
    footer.left.text = foot.replace("&", "&&")
    footer.right.text = texts("page", page="&P", pages="&N")
    for part in (footer.left, footer.right):
        part.font, part.size = f"{FACE},Regular", 9
    sheet.HeaderFooter.oddFooter = footer


def name_book(book: Workbook, texts: PaperTexts, title: str, made: datetime) -> None:
    """Set the document's properties; `made` is the paper's own date, not the machine's."""
    book.properties.title = title
    book.properties.creator = texts("ministry")
    book.properties.language = texts.tag
    book.properties.created = book.properties.modified = made.replace(tzinfo=None)
    book.calculation.fullCalcOnLoad = True


_MODIFIED = re.compile(rb"(<dcterms:modified[^>]*>)[^<]*(</dcterms:modified>)")
_FORMULA = re.compile(rb'<c r="([A-Z]+[0-9]+)"([^>]*)><f>([^<]*)</f><v\s*/?>(?:</v>)?</c>')


def book_bytes(
    book: Workbook, computed: Mapping[tuple[str, str], Decimal | int] | None = None
) -> bytes:
    """Save the workbook; equal content gives equal bytes.

    `computed` holds what each formula gives, under sheet title and cell such as "F9".
    """
    raw, out = BytesIO(), BytesIO()
    stamp = f"{book.properties.created:%Y-%m-%dT%H:%M:%SZ}".encode()
    sheets = {
        f"xl/worksheets/sheet{number}.xml": name for number, name in enumerate(book.sheetnames, 1)
    }
    book.save(raw)
    with zipfile.ZipFile(raw) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            data = source.read(name)
            if name == "docProps/core.xml":
                data = _MODIFIED.sub(rb"\g<1>" + stamp + rb"\g<2>", data)
            elif name in sheets and computed:
                data = _with_values(data, sheets[name], computed)
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(entry, data)
    return out.getvalue()


def _with_values(
    data: bytes, sheet: str, computed: Mapping[tuple[str, str], Decimal | int]
) -> bytes:
    def valued(found: re.Match[bytes]) -> bytes:
        value = computed.get((sheet, found[1].decode()))
        if value is None:
            return found[0]
        cell, rest, formula = found[1], found[2], found[3]
        shown = f"{value:f}".encode()
        return b'<c r="%b"%b><f>%b</f><v>%b</v></c>' % (cell, rest, formula, shown)

    return _FORMULA.sub(valued, data)
