"""Cells of the workbooks: a text from outside never becomes a formula, and few named looks."""

from collections.abc import Sequence
from copy import copy
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Final
from unicodedata import normalize
from weakref import WeakKeyDictionary

from openpyxl import Workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE, Cell
from openpyxl.styles import Alignment, Border, Font, NamedStyle, PatternFill, Protection, Side
from openpyxl.styles.cell_style import StyleArray
from openpyxl.worksheet.worksheet import Worksheet

from app.kernel.clock import office_date
from app.papers.refusals import MissingGlyph, PaperRefused

FACE: Final = "Times New Roman"
_FONT: Final = Font(name=FACE, size=10)
_BOLD: Final = Font(name=FACE, size=10, bold=True)
_WARNING: Final = Font(name=FACE, size=10, bold=True, color="A4262C")
_TITLE: Final = Font(name=FACE, size=14, bold=True)
_FILL: Final = PatternFill("solid", fgColor="ECF0F3")
_OPEN_FILL: Final = PatternFill("solid", fgColor="FFF6D6")
_SIDE: Final = Side("thin", color="8A939D")
_RULED: Final = Border(left=_SIDE, right=_SIDE, top=_SIDE, bottom=_SIDE)
_LEFT: Final = Alignment(vertical="center", wrap_text=True)
_CENTRE: Final = Alignment(horizontal="center", vertical="center", wrap_text=True)
_OPEN: Final = Alignment(vertical="center")
_TEXT, _DAY, _FIGURE, _PLAIN = "@", "DD.MM.YYYY", "0.0#", "General"
_LONGEST: Final = 32_767
"""Characters that a cell holds; openpyxl would cut the rest off in silence."""

Value = str | int | Decimal | date | None


class Look(StrEnum):
    """How a cell looks. Each is a named style of the workbook, set in one step."""

    TEXT = "text"
    SIGN = "sign"
    NUMBER = "number"
    FIGURE = "figure"
    DAY = "day"
    HEAD = "head"
    TOTAL_TEXT = "total text"
    TOTAL = "total"
    TOTAL_FIGURE = "total figure"
    LINE = "line"
    CENTRED_LINE = "centred line"
    LABEL = "label"
    TITLE = "title"
    TITLE_LEFT = "title left"
    WARNING = "warning"
    OWN = "own words"
    """Words that may be changed by hand."""
    OWN_LEGEND = "own legend"


_LOOKS: Final[dict[Look, tuple[Font, Alignment, str]]] = {
    Look.TEXT: (_FONT, _LEFT, _TEXT),
    Look.SIGN: (_FONT, _CENTRE, _TEXT),
    Look.NUMBER: (_FONT, _CENTRE, _PLAIN),
    Look.FIGURE: (_FONT, _CENTRE, _FIGURE),
    Look.DAY: (_FONT, _CENTRE, _DAY),
    Look.HEAD: (_BOLD, _CENTRE, _TEXT),
    Look.TOTAL_TEXT: (_BOLD, _LEFT, _TEXT),
    Look.TOTAL: (_BOLD, _CENTRE, _PLAIN),
    Look.TOTAL_FIGURE: (_BOLD, _CENTRE, _FIGURE),
    Look.LINE: (_FONT, _LEFT, _TEXT),
    Look.CENTRED_LINE: (_FONT, _CENTRE, _TEXT),
    Look.LABEL: (_BOLD, _OPEN, _TEXT),
    Look.TITLE: (_TITLE, _CENTRE, _TEXT),
    Look.TITLE_LEFT: (_TITLE, _OPEN, _TEXT),
    Look.WARNING: (_WARNING, _LEFT, _TEXT),
    Look.OWN: (_FONT, _LEFT, _TEXT),
    Look.OWN_LEGEND: (_FONT, _LEFT, _TEXT),
}
_FILLED: Final = {Look.HEAD, Look.TOTAL_TEXT, Look.TOTAL, Look.TOTAL_FIGURE}
_UNRULED: Final = {
    Look.LINE,
    Look.CENTRED_LINE,
    Look.LABEL,
    Look.TITLE,
    Look.TITLE_LEFT,
    Look.WARNING,
    Look.OWN_LEGEND,
}


_STYLES: Final[WeakKeyDictionary[Workbook, dict[Look, StyleArray]]] = WeakKeyDictionary()
"""The looks of each open workbook, as its cells hold them."""


def add_looks(book: Workbook) -> None:
    """Give a new workbook the looks; do it before the first cell."""
    styles = {}
    for look, (font, alignment, number_format) in _LOOKS.items():
        style = NamedStyle(
            name=f"Anyqtama {look}", font=font, alignment=alignment, number_format=number_format
        )
        if look in _FILLED:
            style.fill = _FILL
        if look in {Look.OWN, Look.OWN_LEGEND}:
            style.fill = _OPEN_FILL
        if look is Look.OWN:
            style.protection = Protection(locked=False)
        if look not in _UNRULED:
            style.border = _RULED
        book.add_named_style(style)
        styles[look] = style.as_tuple()
    _STYLES[book] = styles


def safe_text(text: str) -> str:
    """`text` as a cell may hold it; a control character or too long a text refuses the paper."""
    composed = normalize("NFC", text)
    if illegal := "".join(dict.fromkeys(ILLEGAL_CHARACTERS_RE.findall(composed))):
        raise MissingGlyph(illegal, ILLEGAL_CHARACTERS_RE.sub("?", composed)[:80], FACE)
    if len(composed) > _LONGEST:
        raise PaperRefused("text_too_long", longest=_LONGEST, where=composed[:80])
    return composed


def looks_like_formula(text: str) -> bool:
    """Whether a spreadsheet could take the text for a formula."""
    return text[:1] in {"=", "+", "-", "@", "\t", "\r"}


def look_of(value: Value) -> Look:
    """The look that a value has where nothing else is asked for."""
    if isinstance(value, str):
        return Look.TEXT
    return Look.DAY if isinstance(value, date) else Look.NUMBER


def fill_cell(cell: Cell, value: Value, look: Look | None = None) -> None:
    """Set a cell's look and value; a text that looks like a formula stays a text."""
    book = cell.parent.parent
    if book is None:
        raise TypeError("a cell stands in a sheet of a workbook")
    styles = _STYLES[book]
    # by its name a style would be looked up anew for each cell: a third of a workbook's time
    style = copy(styles[look or look_of(value)])
    cell._style = style  # type: ignore[attr-defined]  # noqa: SLF001 - openpyxl has no public way to share a style
    if isinstance(value, str):
        cell.value = safe_text(value)
        cell.data_type = "s"
        if looks_like_formula(value):
            cell.quotePrefix = True  # stays a text also after it is edited by hand
    else:
        cell.value = office_date(value) if isinstance(value, datetime) else value


def put(sheet: Worksheet, row: int, column: int, value: Value, look: Look | None = None) -> Cell:
    """Write a value of the data: texts as texts, numbers and dates as such."""
    cell = sheet.cell(row, column)
    if not isinstance(cell, Cell):
        raise TypeError(f"cell {row}, {column} of {sheet.title} is inside a merged range")
    fill_cell(cell, value, look)
    return cell


def put_row(
    sheet: Worksheet, row: int, values: Sequence[Value], look: Look | None = None, *, first: int = 1
) -> None:
    """Write values from the column `first` on."""
    for column, value in enumerate(values, first):
        put(sheet, row, column, value, look)


def put_formula(sheet: Worksheet, row: int, column: int, formula: str, look: Look) -> None:
    """Write a formula of our own, "=" included."""
    put(sheet, row, column, None, look).value = formula
