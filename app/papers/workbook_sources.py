"""The sheet that nobody sees: what the program wrote into each cell, and where that came from.

One row per row of a sheet, so that a large protocol stays small; see `workbook_reading` for how
an edited workbook is compared with it.
"""

import json
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Final
from unicodedata import normalize

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from app.kernel.clock import office_date
from app.papers.workbook import rows_of

SOURCES: Final = "sources"
FORMAT: Final = "anyqtama-protocol-1"
_LONGEST: Final = 32_000

Computed = Mapping[tuple[str, str], Decimal | int]
Keys = Mapping[tuple[str, str], str]


def write_sources(book: Workbook, about: tuple[str, ...], keys: Keys, computed: Computed) -> None:
    """Add the sheet of sources; `about` says whose workbook it is, in its first row."""
    sheets: list[Worksheet] = list(book.worksheets)
    hidden: Worksheet = book.create_sheet(SOURCES)
    hidden.sheet_state = "veryHidden"
    hidden.append([FORMAT, *about])
    for sheet in sheets:
        for number, row in rows_of(sheet):
            cells = [
                _source(sheet.title, cell.coordinate, cell.value, keys, computed) for cell in row
            ]
            for piece in _pieces(cells):
                hidden.append([sheet.title, str(number), piece])


def plain_value(value: object) -> str:
    """A cell's value as text that two programs agree on: "17.5", "2026-11-18", words composed."""
    if isinstance(value, str):
        lines = value.replace("_x000D_", "").replace("\r\n", "\n").replace("\r", "\n")
        return normalize("NFC", lines).strip()
    if value is None:
        return ""
    if isinstance(value, datetime):
        value = office_date(value) if value.tzinfo else value.date()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, int | float | Decimal):
        return f"{Decimal(str(value)).normalize():f}"
    return str(value)


def _source(
    sheet: str, place: str, value: object, keys: Keys, computed: Computed
) -> tuple[str, ...]:
    key = keys.get((sheet, place), "")
    if (sheet, place) in computed:
        return place, key, plain_value(computed[sheet, place]), str(value)
    return place, key, plain_value(value)


def _pieces(cells: list[tuple[str, ...]]) -> Iterator[str]:
    """The sources of one row as JSON, cut where a cell could not hold them."""
    if not cells:
        return
    text = json.dumps(cells, ensure_ascii=False, separators=(",", ":"))
    if len(text) <= _LONGEST or len(cells) == 1:
        yield text
        return
    middle = len(cells) // 2
    yield from _pieces(cells[:middle])
    yield from _pieces(cells[middle:])
