"""Reading a protocol's workbook that came back: whose it is, and every cell that differs.

What is given is from outside: a damaged, foreign or swollen file is refused in words.
"""

import json
import re
import struct
import warnings
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from io import BytesIO
from typing import Final, NamedTuple

from openpyxl import Workbook, load_workbook
from openpyxl.utils.exceptions import InvalidFileException
from openpyxl.worksheet.worksheet import Worksheet

from app.commission.round_trip import EditedCell, EditedWorkbook
from app.kernel.outcome import Refusal
from app.papers.workbook_sources import FORMAT, SOURCES, plain_value

LARGEST: Final = 20_000_000
"""Bytes of a file that is looked at."""
_UNPACKED: Final = 200_000_000
_PARTS: Final = 200
_ROWS, _COLUMNS, _CELLS = 50_000, 200, 2_000_000
_BREAKS: Final = (
    zipfile.BadZipFile, InvalidFileException, zlib.error, struct.error, SyntaxError, KeyError,
    ValueError, TypeError, AttributeError, IndexError, EOFError, RuntimeError, OSError,
    NotImplementedError, RecursionError, InvalidOperation, AssertionError,
)  # fmt: skip
"""What a damaged workbook makes its reader stumble over."""
_SAME_FORMULA: Final = re.compile(r"['$\s]")


class Source(NamedTuple):
    """What the program wrote into a cell."""

    key: str
    value: str
    formula: str = ""


@dataclass(frozen=True, slots=True)
class ReadWorkbook:
    """A workbook of a protocol as it came back. Cells are known by sheet and place."""

    session: str
    edition: int
    language: str
    """"kk", "ru" or "kk+ru"."""
    sources: Mapping[tuple[str, str], Source]
    cells: Mapping[tuple[str, str], object]
    sheets: tuple[str, ...]
    """Titles of the sheets that are there now, without the hidden one."""


def read_workbook(data: bytes) -> ReadWorkbook | Refusal:
    """Read a protocol's workbook.

    Refused: `workbook_too_large`, `workbook_damaged` (no workbook, one that cannot be read, or one
    without the sources of a protocol).
    """
    try:
        if _swollen(data):
            return Refusal("workbook_too_large", {"most": LARGEST // 1_000_000})
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of parts that a spreadsheet added for itself
            book = load_workbook(BytesIO(data))
        if SOURCES not in book.sheetnames:
            return Refusal("workbook_damaged")
        if any(_too_wide(sheet) for sheet in book.worksheets):
            return Refusal("workbook_too_large", {"most": LARGEST // 1_000_000})
        return _read(book)
    except _BREAKS:
        return Refusal("workbook_damaged")


def edited_workbook(data: bytes) -> EditedWorkbook | Refusal:
    """Whose workbook it is and every cell that no longer says what the program wrote there."""
    read = read_workbook(data)
    if isinstance(read, Refusal):
        return read
    return EditedWorkbook(read.session, read.edition, read.language, tuple(differences(read)))


def differences(read: ReadWorkbook) -> Iterator[EditedCell]:
    """The cells changed, emptied or added by hand, sheet by sheet; a missing sheet is one."""
    written = dict.fromkeys(sheet for sheet, _ in read.sources)
    for sheet in written:
        if sheet not in read.sheets:
            yield EditedCell(sheet, "", "paper", sheet, "")
    for (sheet, place), source in read.sources.items():
        if sheet in read.sheets:
            now = read.cells.get((sheet, place))
            if not _same(source, now):
                key = source.key or "paper"
                yield EditedCell(sheet, place, key, _shown(source.value), _shown(plain_value(now)))
    for (sheet, place), now in read.cells.items():
        if sheet in written and (sheet, place) not in read.sources and plain_value(now):
            yield EditedCell(sheet, place, "paper", "", _shown(plain_value(now)))
    for sheet in read.sheets:
        if sheet not in written:
            yield EditedCell(sheet, "", "paper", "", sheet)


def _swollen(data: bytes) -> bool:
    """Whether the file is larger, or would unpack to more, than any protocol."""
    if len(data) > LARGEST:
        return True
    with zipfile.ZipFile(BytesIO(data)) as packed:
        parts = packed.infolist()
        return len(parts) > _PARTS or sum(part.file_size for part in parts) > _UNPACKED


def _too_wide(sheet: Worksheet) -> bool:
    rows, columns = sheet.max_row, sheet.max_column
    return rows > _ROWS or columns > _COLUMNS or rows * columns > _CELLS


def _read(book: Workbook) -> ReadWorkbook | Refusal:
    rows = book[SOURCES].iter_rows(values_only=True)
    form, session, edition, _seal, language = (*next(rows), None, None, None, None)[:5]
    if form != FORMAT or not isinstance(session, str):
        return Refusal("workbook_damaged")
    sources: dict[tuple[str, str], Source] = {}
    for sheet, _row, cells, *_rest in rows:
        for place, *source in json.loads(str(cells)):
            sources[str(sheet), str(place)] = Source(*map(str, source))
    sheets = [sheet for sheet in book.worksheets if sheet.title != SOURCES]
    return ReadWorkbook(
        session=session,
        edition=int(str(edition)),
        language=str(language),
        sources=sources,
        cells={
            (sheet.title, cell.coordinate): cell.value
            for sheet in sheets
            for row in sheet.iter_rows()
            for cell in row
            if cell.value is not None
        },
        sheets=tuple(sheet.title for sheet in sheets),
    )


def _same(source: Source, now: object) -> bool:
    if source.formula and isinstance(now, str) and now.startswith("="):
        return _SAME_FORMULA.sub("", now).upper() == _SAME_FORMULA.sub("", source.formula).upper()
    said = plain_value(now)
    return said == source.value or _equal_numbers(source.value, now)


def _equal_numbers(was: str, now: object) -> bool:
    """Whether both are one number: programs keep them in binary."""
    if not isinstance(now, int | float) or isinstance(now, bool):
        return False
    try:
        return abs(Decimal(was) - Decimal(str(now))) < Decimal("1e-9")
    except InvalidOperation:
        return False


def _shown(value: str) -> str:
    """A value as the reader of the sheet sees it: dates and numbers as they are written here."""
    if re.fullmatch(r"\d{4}-\d\d-\d\d", value):
        return f"{date.fromisoformat(value):%d.%m.%Y}"
    return value.replace(".", ",") if re.fullmatch(r"-?\d+\.\d+", value) else value
