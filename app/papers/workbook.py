"""What the workbooks share: widths, heights, printing on A4, properties, and equal bytes.

Formulas of our own carry the value they compute, so that a preview that does not calculate
shows it too.
"""

import re
import zipfile
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from io import BytesIO
from math import ceil
from typing import Final

from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.header_footer import HeaderFooterItem
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from app.papers.cells import FACE
from app.papers.texts import PaperTexts

WIDEST: Final = 60
_LINE: Final = 13.0
"""Height of a line of text, in points."""


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
