from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from app.kernel.text import Language
from app.papers.refusals import MissingGlyph
from app.papers.register_xlsx import register_xlsx
from tests.unit.papers.applicant_builders import register
from tests.unit.papers.tools import opened


@pytest.mark.parametrize("count", [0, 1, 40, 5_200])
def test_every_line_is_there(count: int) -> None:
    source = register(count)
    sheet = opened(register_xlsx(source, Language.KK), values=False).worksheets[0]
    rows = list(sheet.iter_rows(min_row=5, values_only=True))

    assert len(rows) == count
    for row, line in zip(rows, source.rows, strict=True):
        number, dated, *rest = row
        assert isinstance(dated, datetime)
        assert (number, dated.date(), *rest) == line
    assert sheet["A1"].value == "Анықтамаларды тіркеу журналы"
    assert f"Жазбалар саны: {count}." in str(sheet["A2"].value)


def test_long_numbers_and_attacks_stay_texts() -> None:
    sheet = opened(register_xlsx(register(), Language.RU), values=False).worksheets[0]

    assert sheet["D5"].value == "000000000001"
    assert sheet["D5"].data_type == "s"
    assert sheet["D5"].number_format == "@"
    attack = sheet["C7"]
    assert attack.value == '=HYPERLINK("http://x")'
    assert attack.data_type == "s"
    assert attack.quotePrefix
    assert not sheet["C8"].quotePrefix


def test_it_prints_on_a4_with_its_heads_frozen_and_repeated() -> None:
    sheet = opened(register_xlsx(register(), Language.RU), values=False).worksheets[0]

    assert sheet.page_setup.paperSize == 9
    assert sheet.print_title_rows == "$4:$4"
    assert sheet.freeze_panes == "A5"
    assert sheet.auto_filter.ref == "A4:E44"
    assert sheet["B5"].number_format == "DD.MM.YYYY"
    assert [cell.value for cell in sheet[4]] == [
        "Справка №", "Дата выдачи", "Владелец", "ИИН", "Дубликаты",
    ]  # fmt: skip


def test_a_moment_becomes_the_offices_day() -> None:
    late = datetime(2026, 11, 18, 20, 30, tzinfo=UTC)  # already the 19th in the office
    source = register(1)
    source = replace(source, rows=((*source.rows[0][:1], late, *source.rows[0][2:]),))
    sheet = opened(register_xlsx(source, Language.KK), values=False).worksheets[0]

    assert sheet["B5"].value == datetime(2026, 11, 19)  # noqa: DTZ001 - as a cell holds it


def test_equal_registers_are_equal_bytes() -> None:
    assert register_xlsx(register(), Language.KK) == register_xlsx(register(), Language.KK)


def test_a_control_character_refuses_the_register() -> None:
    source = register(1)
    source = replace(source, rows=(("1", date(2026, 1, 1), "а\x00б", "", None),))

    with pytest.raises(MissingGlyph):
        register_xlsx(source, Language.KK)
