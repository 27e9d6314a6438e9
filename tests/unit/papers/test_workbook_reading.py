import json
import re
import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from app.commission.round_trip import EditedCell, EditedWorkbook
from app.kernel.outcome import Refusal
from app.kernel.text import Language
from app.papers import workbook_reading
from app.papers.protocol_xlsx import protocol_xlsx
from app.papers.workbook_reading import edited_workbook, read_workbook
from tests.unit.papers.builders import protocol
from tests.unit.papers.tools import office, opened

DRAFT = protocol_xlsx(protocol(3, draft=True), Language.RU)


def _saved(book: Workbook) -> bytes:
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def _place(sheet: Worksheet, text: str) -> str:
    return next(c.coordinate for row in sheet.iter_rows() for c in row if c.value == text)


def _differences(data: bytes) -> tuple[EditedCell, ...]:
    found = edited_workbook(data)
    assert isinstance(found, EditedWorkbook)
    return found.cells


@pytest.mark.parametrize("both", [False, True])
def test_an_untouched_workbook_says_whose_it_is_and_differs_in_nothing(both: bool) -> None:
    language = "kk+ru" if both else "ru"
    data = protocol_xlsx(protocol(3, draft=True), Language.RU, both=both)

    assert edited_workbook(data) == EditedWorkbook("session-14", 2, language, ())
    assert _differences(_saved(opened(data, values=False))) == ()


def test_saved_by_another_program_it_still_differs_in_nothing(tmp_path: Path) -> None:
    file = office(tmp_path, "xlsx", protocol=DRAFT)["protocol"]

    assert _differences(file.read_bytes()) == ()


def test_what_was_changed_by_hand_is_listed_cell_by_cell() -> None:
    book = opened(DRAFT, values=False)
    front, scores, votes = book["Протокол"], book["Баллы"], book["Голоса"]
    words = _place(front, "Комиссия единогласно утвердила повестку дня.")
    front[words] = "Повестка дня утверждена."
    scores["G2"], scores["G6"], scores["P6"] = 20, "=SUM(G2:G4)", 99
    votes["F2"] = "отказать"
    votes["M1"] = "заметка"
    front["A1"] = None
    book.create_sheet("Лист1")

    assert _differences(_saved(book)) == (
        EditedCell("Протокол", "A1", "paper", front_letterhead(), ""),
        EditedCell(
            "Протокол", words, "text/preamble.ru",
            "Комиссия единогласно утвердила повестку дня.", "Повестка дня утверждена.",
        ),
        EditedCell("Баллы", "G2", "item/dossier-1/mark/member-1/education", "15", "20"),
        EditedCell("Баллы", "G6", "item/dossier-1/total/member-1", "50", "=SUM(G2:G4)"),
        EditedCell("Баллы", "P6", "item/dossier-1/aggregate", "60", "99"),
        EditedCell("Голоса", "F2", "item/dossier-1/vote/member-1", "выдать", "отказать"),
        EditedCell("Голоса", "M1", "paper", "", "заметка"),
        EditedCell("Лист1", "", "paper", "", "Лист1"),
    )  # fmt: skip


def front_letterhead() -> str:
    return str(opened(DRAFT, values=False)["Протокол"]["A1"].value)


def test_a_sheet_taken_out_is_one_difference_and_a_date_reads_as_a_date() -> None:
    book = opened(DRAFT, values=False)
    del book["Присутствие"]
    line = next(row for row in book["Протокол"].iter_rows() if row[2].value == "2026-000171")
    line[6].value = "20.11.2026"

    assert _differences(_saved(book)) == (
        EditedCell("Присутствие", "", "paper", "Присутствие", ""),
        EditedCell(
            "Протокол", line[6].coordinate, "item/dossier-1/due", "18.11.2026", "20.11.2026"
        ),
    )


def test_the_secretary_may_write_where_nothing_stood_yet() -> None:
    book = opened(DRAFT, values=False)
    sheet = book["Основания"]
    open_cells = [c for row in sheet.iter_rows() for c in row if not c.protection.locked]
    empty = next(cell for cell in open_cells if cell.value is None)
    empty.value = "Заслушан докладчик."
    (found,) = _differences(_saved(book))

    assert found.key.startswith("text/dossier-")
    assert found.now == "Заслушан докладчик."
    assert {cell.coordinate[0] for cell in open_cells} == {"G"}


def test_sheets_are_guarded_without_a_password_and_only_words_of_a_draft_are_open() -> None:
    final = opened(protocol_xlsx(protocol(3), Language.RU), values=False)
    for sheet in final.worksheets:
        assert sheet.protection.sheet
        assert sheet.protection.password is None
        assert not sheet.protection.autoFilter  # "False": filtering is not forbidden
        assert all(cell.protection.locked for row in sheet.iter_rows() for cell in row)
    assert final.security.lockStructure
    draft = opened(DRAFT, values=False)
    assert any(not cell.protection.locked for row in draft["Протокол"].iter_rows() for cell in row)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"%PDF-1.7",
        b"PK\x03\x04 and nothing more",
        DRAFT[:5000],
        _saved(Workbook()),
    ],
)
def test_a_file_that_is_no_protocol_is_refused(data: bytes) -> None:
    assert read_workbook(data) == Refusal("workbook_damaged")


def _with_part(name: str, content: bytes) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(DRAFT)) as source, zipfile.ZipFile(out, "w", 8) as target:
        for part in source.namelist():
            target.writestr(part, content if part == name else source.read(part))
        if name not in source.namelist():
            target.writestr(name, content)
    return out.getvalue()


def test_a_swollen_file_is_refused_before_it_is_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    bomb = _with_part("xl/media/zeros.bin", bytes(210_000_000))
    assert len(bomb) < 1_000_000
    assert read_workbook(bomb) == Refusal("workbook_too_large", {"most": 20})

    monkeypatch.setattr(workbook_reading, "LARGEST", len(DRAFT) - 1)
    refused = read_workbook(DRAFT)
    assert isinstance(refused, Refusal)
    assert refused.code == "workbook_too_large"


def test_a_sheet_without_end_is_refused() -> None:
    book = opened(DRAFT, values=False)
    book["Баллы"]["XFD1048576"] = 1
    refused = read_workbook(_saved(book))

    assert isinstance(refused, Refusal)
    assert refused.code == "workbook_too_large"


def test_damaged_sources_are_refused() -> None:
    for place, value in (("C2", "[[1"), ("C2", '{"a": 1}'), ("A1", "other"), ("C1", "second")):
        book = opened(DRAFT, values=False)
        book["sources"][place] = value
        assert read_workbook(_saved(book)) == Refusal("workbook_damaged"), place


def test_markup_that_expands_itself_is_refused() -> None:
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
    text = f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "ha">{laughs}]><x>&l11;</x>'
    refused = read_workbook(_with_part("xl/workbook.xml", text.encode()))

    assert refused == Refusal("workbook_damaged")


@given(st.integers(0, len(DRAFT)), st.binary(max_size=64))
def test_no_damage_is_a_fault(at: int, put: bytes) -> None:
    found = edited_workbook(DRAFT[:at] + put + DRAFT[at + len(put) :])

    assert isinstance(found, EditedWorkbook | Refusal)


def test_every_cell_that_says_something_has_its_source() -> None:
    book = opened(DRAFT, values=False)
    sources = [
        (sheet, place, key)
        for sheet, _, cells in list(book["sources"].iter_rows(values_only=True, max_col=3))[1:]
        for place, key, *_ in json.loads(str(cells))
    ]
    said = {
        (sheet.title, cell.coordinate)
        for sheet in book.worksheets[:-1]
        for row in sheet.iter_rows()
        for cell in row
        if cell.value is not None
    }

    assert {(sheet, place) for sheet, place, _ in sources} >= said
    assert {key.partition("/")[0] for _, _, key in sources} == {
        "", "head", "member", "item", "text",
    }  # fmt: skip
    marks = [key for _, _, key in sources if re.fullmatch(r"item/dossier-1/mark/.+/.+", key)]
    assert len(marks) == 8 * 4
