"""A register of papers as a workbook (applications, protocols, notices, certificates)."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time
from typing import Final

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import Cell
from openpyxl.worksheet.worksheet import Worksheet

from app.decisions.content import Register
from app.kernel.clock import office_date
from app.kernel.text import Language
from app.papers.cells import Look, Value, add_looks, fill_cell, looks_like_formula, safe_text
from app.papers.texts import PaperTexts, paper_texts
from app.papers.workbook import (
    book_bytes,
    fit_width,
    lay_page,
    lay_table,
    name_book,
    row_height,
    set_widths,
)

_SAMPLE: Final = 300
"""Rows that the columns' widths are taken from."""
_HEAD_ROW: Final = 4
_BLANK: Final[dict[str, Value]] = {"text": "", "date": date(2000, 1, 1), "number": 0}
"""A value of each kind of content, to take the cell's format from."""


def register_xlsx(register: Register, language: Language) -> bytes:
    """The register on A4 landscape in Kazakh or Russian; equal content gives equal bytes.

    Written row by row, so that memory does not grow with the register. Raises `PaperRefused`
    for a text that no cell can hold.
    """
    texts = paper_texts("register", language)
    rows = [[_safe(value) for value in row] for row in register.rows]
    book = Workbook(write_only=True)
    add_looks(book)
    title = texts.of(register.title)
    sheet: Worksheet = book.create_sheet(texts("sheet"))
    since, until = (texts.day(day) for day in register.period)
    foot = f"{title} · {since} – {until}"
    last = _HEAD_ROW + len(register.rows)
    widths = _widths(register, texts)
    set_widths(sheet, widths)
    lay_table(sheet, _HEAD_ROW, last, len(register.columns))
    lay_page(sheet, texts, foot)
    made_by = texts.of(register.made_by)
    made_on = texts.day(register.made_on)
    about = texts("made", day=made_on, person=made_by) if made_by else made_on
    if register.masked:
        about = f"{about} {texts('masked')}"
    period = texts("period", since=since, until=until, count=len(register.rows))
    for line, look in ((title, Look.TITLE_LEFT), (period, Look.LABEL), (about, Look.LABEL)):
        sheet.append([_cell(sheet, line, look)])
    sheet.append([_cell(sheet, texts.of(head), Look.HEAD) for _, head, _ in register.columns])
    _rows(sheet, register, rows, widths)
    name_book(book, texts, title, datetime.combine(register.made_on, time(), UTC))
    return book_bytes(book)


def _cell(sheet: Worksheet, value: Value, look: Look | None = None) -> Cell:
    cell = WriteOnlyCell(sheet)
    fill_cell(cell, value, look)
    return cell


def _safe(value: Value) -> Value:
    """A value as a cell holds it; refused here, before the first row is written."""
    if isinstance(value, str):
        return safe_text(value)
    return office_date(value) if isinstance(value, datetime) else value


def _rows(
    sheet: Worksheet,
    register: Register,
    rows: Sequence[Sequence[Value]],
    widths: Sequence[float],
) -> None:
    """Append the rows; one styled cell per column serves them all, as it is written at once."""
    cells = [_cell(sheet, _BLANK[kind]) for _, _, kind in register.columns]
    for number, row in enumerate(rows, _HEAD_ROW + 1):
        texts = [value if isinstance(value, str) else "" for value in row]
        if (height := row_height(texts, widths)) > row_height((), ()):
            sheet.row_dimensions[number].height = height
        sheet.append([_filled(sheet, cell, value) for cell, value in zip(cells, row, strict=True)])


def _filled(sheet: Worksheet, cell: Cell, value: Value) -> Cell:
    if isinstance(value, str) and looks_like_formula(value):
        return _cell(sheet, value)
    cell.value = value
    if isinstance(value, str):
        cell.data_type = "s"
    return cell


def _widths(register: Register, texts: PaperTexts) -> list[float]:
    widths = []
    for column, (_, head, kind) in enumerate(register.columns):
        shown = [texts.of(head)]
        if kind == "date":
            shown.append("00.00.0000")
        shown += [str(row[column] or "") for row in register.rows[:_SAMPLE]]
        widths.append(fit_width(shown, least=8, most=46))
    return widths
