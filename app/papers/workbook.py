"""What the workbooks share: widths, heights, printing on A4, properties, and equal bytes.

Formulas of our own carry the value they compute, so that a preview that does not calculate
shows it too.
"""

import re
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache
from io import BytesIO
from itertools import groupby
from typing import Final

from openpyxl import Workbook
from openpyxl.cell.cell import Cell
from openpyxl.utils import get_column_letter
from openpyxl.workbook.protection import WorkbookProtection
from openpyxl.worksheet.header_footer import HeaderFooterItem
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from app.papers.cells import FACE
from app.papers.fonts import SERIF, text_width
from app.papers.texts import PaperTexts

WIDEST: Final = 60
_LINE: Final = 13.0
"""Height of a line of text, in points."""
_HIGHEST: Final = 409.0
"""The highest row that a spreadsheet can show."""
_SIZE: Final = 10
_CHARACTERS: Final = 96 / 72 / 7 * 0.88
"""Characters of a column in a point of our font, which runs wider than the workbook's."""
_PADDING: Final = 1.6
_BOLDER: Final = 1.12
_SAMPLE: Final = 2000
"""Texts that a column's width is taken from."""
_FORBIDDEN: Final = re.compile(r"[\[\]:*?/\\]")


def sheet_title(text: str) -> str:
    """A sheet's name: a spreadsheet forbids some signs in it and more than 31 letters."""
    return _FORBIDDEN.sub("·", text)[:31]


def set_widths(sheet: Worksheet, widths: Sequence[float]) -> None:
    """Set the columns' widths, in characters."""
    for column, width in enumerate(widths, 1):
        sheet.column_dimensions[get_column_letter(column)].width = min(width, WIDEST)


@lru_cache(maxsize=16384)
def _word_width(word: str) -> float:
    return text_width(word, SERIF, _SIZE) * _CHARACTERS


@lru_cache(maxsize=16384)
def shown_width(text: str) -> float:
    """Width of a text's longest line in characters of a column, by the papers' own font."""
    return max((_word_width(line) for line in text.splitlines()), default=0.0)


def fit_width(texts: Sequence[str], *, least: float = 6, most: float = WIDEST) -> float:
    """A width at which the texts stand on one line, up to `most`; longer ones wrap."""
    return max(least, min(most, max(map(shown_width, texts), default=0.0) + _PADDING))


@lru_cache(maxsize=16384)
def _wrapped(text: str, width: float) -> int:
    """Lines that a text needs in a column."""
    count = 0
    for line in text.split("\n"):
        count, at = count + 1, 0.0
        for word in line.split(" "):
            wide = _word_width(word)
            if at and at + wide > width:
                count, at = count + 1, 0.0
            count += int(wide / width) if wide > width else 0
            at += wide + _word_width(" ")
    return count


def row_height(texts: Sequence[str], widths: Sequence[float]) -> float:
    """Height that the wrapped texts of a row need: programs do not find it by themselves."""
    lines = 1
    for text, width in zip(texts, widths, strict=False):
        if len(text) > 1 and (shown_width(text) > width - _PADDING or "\n" in text):
            lines = max(lines, _wrapped(text, width - _PADDING))
    return min(_LINE * lines + 3, _HIGHEST)


def rows_of(sheet: Worksheet) -> Iterator[tuple[int, list[Cell]]]:
    """The rows that hold anything, each with its cells from left to right."""
    # the sheet's own walk would make every cell that is not there yet
    places = sorted(sheet._cells.items())  # noqa: SLF001 - openpyxl has no public way to walk only the cells there are
    for number, group in groupby(places, lambda place: place[0][0]):
        cells = [cell for _, cell in group if isinstance(cell, Cell) and cell.value is not None]
        if cells:
            yield number, cells


def fit_rows(sheet: Worksheet, first: int, last: int, *, bold: int = 0) -> None:
    """Make rows `first`..`last` high enough for their wrapped texts; row `bold` is a head."""
    known = sheet.column_dimensions
    widths = {n: known[get_column_letter(n)].width for n in range(1, sheet.max_column + 1)}
    for number, cells in rows_of(sheet):
        if not first <= number <= last:
            continue
        said = [cell for cell in cells if cell.data_type == "s"]
        share = 0.9 if number == bold else 1
        sheet.row_dimensions[number].height = row_height(
            [str(cell.value) for cell in said], [widths[cell.column] * share for cell in said]
        )


def fit_columns(
    sheet: Worksheet, head: int, last: int, most: Mapping[int, float], least: float = 6
) -> None:
    """Set each column to the width of what stands below row `head`, up to `most`.

    The head itself may wrap between its words.
    """
    heads: dict[int, str] = {}
    below: dict[int, dict[str, None]] = {}
    for number, cells in rows_of(sheet):
        for cell in cells:
            if number == head:
                heads[cell.column] = str(cell.value)
            elif head < number <= last and cell.data_type != "f":
                dated = isinstance(cell.value, date)
                text = "00.00.0000" if dated else str(cell.value)
                below.setdefault(cell.column, {})[text] = None
    for column, said in heads.items():
        texts = list(below.get(column, ()))[:_SAMPLE]
        width = fit_width(texts, least=least, most=most.get(column, WIDEST))
        word = max(map(shown_width, said.split()), default=0.0) * _BOLDER + _PADDING
        sheet.column_dimensions[get_column_letter(column)].width = max(width, word)


def protect(book: Workbook) -> None:
    """Guard what the program wrote against a slip of the hand: no password, filters still work."""
    for sheet in book.worksheets:
        guard = sheet.protection
        guard.sheet = True
        guard.formatColumns = guard.formatRows = guard.autoFilter = guard.sort = False
    book.security = WorkbookProtection(lockStructure=True)


def lay_table(sheet: Worksheet, head: int, last: int, columns: int, *, fixed: int = 0) -> None:
    """Make rows `head`..`last` a table: frozen head, filter, head repeated on every page.

    The first `fixed` columns stay in sight too.
    """
    corner = get_column_letter(columns)
    sheet.freeze_panes = f"{get_column_letter(fixed + 1)}{head + 1}"
    sheet.auto_filter.ref = f"A{head}:{corner}{max(last, head)}"
    sheet.print_title_rows = f"{head}:{head}"


def lay_page(sheet: Worksheet, texts: PaperTexts, foot: str, mark: str = "") -> None:
    """Print on A4 landscape, one page wide, with the paper's foot and page x of y.

    `mark` is what the head of every page warns of.
    """
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
    if mark:
        head = HeaderFooterItem()
        head.right.text, head.right.color = mark.replace("&", "&&"), "A4262C"
        head.right.font, head.right.size = f"{FACE},Bold", 9
        sheet.HeaderFooter.oddHeader = head


def name_book(book: Workbook, texts: PaperTexts, title: str, made: datetime) -> None:
    """Set the document's properties; `made` is the paper's own date, not the machine's."""
    book.properties.title = title
    book.properties.creator = texts("ministry")
    book.properties.language = texts.tag
    book.properties.lastModifiedBy = texts("ministry")
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
