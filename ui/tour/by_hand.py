"""A protocol's workbook edited as somebody does in a spreadsheet: two cells get other values.

It is written into the package of the workbook itself, so that nothing of the program's own
writing of workbooks stands behind it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from html import escape
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from app.kernel.outcome import Refusal
from app.papers.workbook_reading import ReadWorkbook, read_workbook

Cell = tuple[str, str]


def edit_cells(file: Path, edited: Path, wanted: Mapping[str, str]) -> None:
    """Write `wanted` (the beginning of a cell's key, its new text) into the first cell of each.

    `LookupError` when the workbook has no such cell.
    """
    read = read_workbook(file.read_bytes())
    if isinstance(read, Refusal):
        raise LookupError(read.code)  # noqa: TRY004 - not a matter of types
    cells = {_cell(read, beginning): text for beginning, text in wanted.items()}
    with ZipFile(file) as book, ZipFile(edited, "w", ZIP_DEFLATED) as out:
        paths = _paths(book)
        for part in book.namelist():
            data = book.read(part)
            mine = {place: text for (sheet, place), text in cells.items() if paths[sheet] == part}
            out.writestr(part, _with(data.decode(), mine) if mine else data)


def _cell(read: ReadWorkbook, beginning: str) -> Cell:
    for cell, source in read.sources.items():
        if source.key.startswith(beginning) and source.value:
            return cell
    raise LookupError(beginning)


def _paths(book: ZipFile) -> dict[str, str]:
    """Where each sheet stands in the package."""
    titles = re.findall(r'<sheet [^>]*name="([^"]+)"[^>]*r:id="([^"]+)"', _text(book, "workbook"))
    related = _text(book, "_rels/workbook", ".xml.rels")
    paths = {}
    for line in re.findall(r"<Relationship [^>]+>", related):
        values = dict(re.findall(r'(\w+)="([^"]*)"', line))
        paths[values["Id"]] = f"xl/{values['Target'].removeprefix('/xl/')}"
    return {title: paths[key] for title, key in titles}


def _text(book: ZipFile, name: str, ending: str = ".xml") -> str:
    return book.read(f"xl/{name}{ending}").decode()


def _with(sheet: str, cells: Mapping[str, str]) -> str:
    for place, text in cells.items():
        shown = f"<v>{text}</v>" if text.isdigit() else f"<is><t>{escape(text)}</t></is>"
        kind = "" if text.isdigit() else ' t="inlineStr"'
        pattern = rf'<c r="{place}"((?: s="\d+")?)[^>]*?(?:/>|>.*?</c>)'
        sheet, found = re.subn(
            pattern,
            lambda old, kind=kind, shown=shown, place=place: (  # type: ignore[misc]  # mypy does not type a default of a lambda
                f'<c r="{place}"{old[1]}{kind}>{shown}</c>'
            ),
            sheet,
            count=1,
            flags=re.DOTALL,
        )
        if not found:
            raise LookupError(place)
    return sheet
