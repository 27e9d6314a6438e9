from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from zipfile import ZipFile

import pytest
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from app.commission.protocol import ProtocolContent
from app.kernel.text import Language
from app.papers.protocol_pdf import only_item
from app.papers.protocol_xlsx import protocol_xlsx
from app.papers.refusals import MissingGlyph, PaperRefused
from tests.unit.papers.builders import members, protocol, words
from tests.unit.papers.conftest import Golden
from tests.unit.papers.tools import office, opened, pdf_facts, run, squeezed, without_values

FIRST_MEMBER = 7


def _weighted() -> ProtocolContent:
    """The second dossier's totals are not plain sums, the third's come together by the mean."""
    content = protocol()
    second, third = content.items[1], content.items[2]
    totals = tuple(
        replace(mark, points=None if mark.points is None else mark.points + Decimal("0.75"))
        for mark in second.totals
    )
    assert second.aggregate is not None
    second = replace(second, totals=totals, aggregate=second.aggregate + Decimal("0.75"))
    sums = [mark.points for mark in third.totals if mark.points is not None]
    average = (sum(sums, Decimal()) / len(sums)).quantize(Decimal("0.01"))
    criteria = []
    for criterion in third.criteria:
        points = [mark.points for mark in criterion.marks if mark.points is not None]
        mean = (sum(points, Decimal()) / len(points)).quantize(Decimal("0.01"))
        criteria.append(replace(criterion, median=mean))
    third = replace(third, aggregate_method="mean", aggregate=average, criteria=tuple(criteria))
    items = (content.items[0], second, third, *content.items[3:])
    return replace(content, items=items)


@pytest.fixture(scope="module")
def content() -> ProtocolContent:
    return _weighted()


@pytest.fixture(scope="module")
def ours(content: ProtocolContent) -> bytes:
    return protocol_xlsx(content, Language.KK)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("office")


@pytest.fixture(scope="module")
def computed(ours: bytes, desk: Path) -> Workbook:
    """The workbook after LibreOffice computed every formula anew."""
    return opened(office(desk, "xlsx", protocol=without_values(ours))["protocol"], values=True)


def _formulas(sheet: Worksheet) -> dict[str, str]:
    return {
        cell.coordinate: cell.value
        for row in sheet.iter_rows()
        for cell in row
        if cell.data_type == "f" and isinstance(cell.value, str)
    }


def _total_rows(sheet: Worksheet) -> list[int]:
    return [row for row in range(2, sheet.max_row + 1) if sheet.cell(row, 4).value == "барлығы"]


def test_the_sheets_are_those_that_a_secretary_looks_for(ours: bytes) -> None:
    assert opened(ours, values=False).sheetnames == [
        "Хаттама",
        "Балдар",
        "Дауыстар",
        "Қатысу",
        "Негіздемелер",
        "sources",
    ]
    assert opened(protocol_xlsx(protocol(1), Language.RU), values=False).sheetnames == [
        "Протокол",
        "Баллы",
        "Голоса",
        "Присутствие",
        "Основания",
        "sources",
    ]
    joint = opened(protocol_xlsx(protocol(1), Language.KK, both=True), values=False)
    assert joint.sheetnames[:2] == ["Хаттама · Протокол", "Балдар · Баллы"]
    assert opened(ours, values=False)["sources"].sheet_state == "veryHidden"


def test_totals_computed_by_another_program_equal_the_content(
    computed: Workbook, content: ProtocolContent
) -> None:
    sheet = computed["Балдар"]
    rows = _total_rows(sheet)
    last = FIRST_MEMBER + len(content.members)

    assert len(rows) == len(content.items)
    for row, item in zip(rows, content.items, strict=True):
        totals = {mark.member: mark.points for mark in item.totals}
        for column, member in enumerate(content.members, FIRST_MEMBER):
            stated = totals.get(member.key)
            shown = sheet.cell(row, column).value
            assert shown == (None if stated is None else float(stated))
        assert item.aggregate is not None
        assert sheet.cell(row, last).value == pytest.approx(float(item.aggregate), abs=1e-9)
        for offset, criterion in enumerate(reversed(item.criteria), 1):
            value = sheet.cell(row - offset, last).value
            if criterion.median is None:
                assert value is None
            else:
                assert value == pytest.approx(float(criterion.median), abs=1e-9)


def test_votes_attendance_and_agenda_computed_by_another_program_equal_the_content(
    computed: Workbook, content: ProtocolContent
) -> None:
    front, attendance = computed["Хаттама"], computed["Қатысу"]
    by_number = {row[2].value: row for row in front.iter_rows() if row[2].value}
    for row, item in enumerate(content.items, 2):
        line = by_number[item.dossier_number]
        choices = [vote.choice for vote in item.votes]
        assert [cell.value for cell in line[9:12]] == [
            choices.count("issue"),
            choices.count("refuse"),
            choices.count("abstain"),
        ]
        assert item.aggregate is not None
        assert line[7].value == pytest.approx(float(item.aggregate))
        assert attendance.cell(row, 4 + len(content.members)).value == len(item.present)


def test_every_formula_carries_the_value_that_it_computes(ours: bytes, computed: Workbook) -> None:
    formulas, values = opened(ours, values=False), opened(ours, values=True)
    counted = 0
    for name in formulas.sheetnames:
        for place in _formulas(formulas[name]):
            shown, anew = values[name][place].value, computed[name][place].value
            assert isinstance(shown, int | float)
            assert shown == pytest.approx(anew)
            counted += 1
    assert counted > 150


@pytest.mark.parametrize(("both", "extract"), [(True, False), (False, True)])
def test_other_workbooks_compute_what_they_carry(both: bool, extract: bool, tmp_path: Path) -> None:
    content = only_item(protocol(), 3) if extract else protocol(4, draft=True)
    data = protocol_xlsx(content, Language.RU, both=both, extract=extract)
    anew = opened(office(tmp_path, "xlsx", book=without_values(data))["book"], values=True)
    formulas, values = opened(data, values=False), opened(data, values=True)
    counted = 0
    for name in formulas.sheetnames:
        for place in _formulas(formulas[name]):
            assert values[name][place].value == pytest.approx(anew[name][place].value)
            counted += 1
    assert counted > 15


def test_totals_are_live_where_they_are_plain_sums_and_numbers_where_they_are_not(
    ours: bytes,
) -> None:
    sheet = opened(ours, values=False)["Балдар"]
    first, second, third, *_ = _total_rows(sheet)

    assert sheet.cell(first, FIRST_MEMBER).value == f"=SUM(G2:G{first - 1})"
    assert sheet.cell(first, FIRST_MEMBER + 9).value == f"=MEDIAN(G{first}:O{first})"
    assert isinstance(sheet.cell(second, FIRST_MEMBER).value, int | float)
    assert "AVERAGE(" in str(sheet.cell(third, FIRST_MEMBER + 9).value)


def test_a_number_changed_by_hand_changes_the_total(ours: bytes, desk: Path) -> None:
    book = opened(ours, values=False)
    book["Балдар"]["G2"] = 0
    changed = desk / "changed-source.xlsx"
    book.save(changed)
    sheet = opened(office(desk, "xlsx", changed=changed.read_bytes())["changed"], values=True)[
        "Балдар"
    ]
    before = opened(ours, values=True)["Балдар"]
    row = _total_rows(before)[0]

    assert sheet.cell(row, 7).value == before.cell(row, 7).value - before["G2"].value


@pytest.mark.parametrize("language", [Language.KK, Language.RU])
def test_a_name_that_looks_like_a_formula_stays_a_text(language: Language, desk: Path) -> None:
    attack = "=cmd|' /C calc'!A0"
    for start in ("+1+1", "-1", "@SUM(A1)", '=HYPERLINK("http://x";"y")', attack):
        content = protocol(1)
        person = replace(members()[0], name=words(start, start))
        item = replace(content.items[0], applicant_cyrillic=start, note=start)
        content = replace(content, items=(item,), members=(person, *members()[1:]), chair=person)
        book = opened(protocol_xlsx(content, language), values=False)
        found = [
            cell
            for sheet in book.worksheets[:-1]
            for row in sheet.iter_rows()
            for cell in row
            if cell.value == start
        ]
        assert len(found) > 15
        assert {cell.data_type for cell in found} == {"s"}
        assert all(cell.quotePrefix for cell in found)


def test_the_attack_stays_a_text_in_another_program(computed: Workbook) -> None:
    attack = "=cmd|' /C calc'!A0"
    names = [row[2].value for row in computed["Дауыстар"].iter_rows(min_row=2)]

    assert names.count(attack) == 9


def test_numbers_that_are_names_stay_texts_and_dates_are_dates(ours: bytes) -> None:
    book = opened(ours, values=False)
    line = next(row for row in book["Хаттама"].iter_rows() if row[2].value == "2026-000171")

    assert line[2].number_format == "@"
    assert isinstance(line[5].value, datetime)
    assert line[5].number_format == "DD.MM.YYYY"


def test_every_sheet_prints_on_a4_with_its_heads_repeated(ours: bytes) -> None:
    for sheet in opened(ours, values=False).worksheets[:-1]:
        assert sheet.page_setup.paperSize == 9
        assert sheet.page_setup.orientation == "landscape"
        assert sheet.page_setup.fitToWidth == 1
        assert sheet.page_setup.fitToHeight == 0
        assert sheet.sheet_properties.pageSetUpPr is not None
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert sheet.oddFooter is not None
        assert sheet.oddFooter.right.text == "&P-бет, барлығы &N"
        if sheet.title != "Хаттама":
            assert sheet.print_title_rows == "$1:$1"
            assert sheet.freeze_panes in {"D2", "G2"}
            assert sheet.auto_filter.ref.startswith("A1:")


def test_libreoffice_prints_it_on_a4_with_the_heads_on_every_page(ours: bytes, desk: Path) -> None:
    printed = office(desk, "pdf", printed=ours)["printed"]
    facts = pdf_facts(printed.read_bytes(), desk)
    said = run("pdftotext", "-raw", printed, "-").split("\f")[:-1]
    votes = [page for page in said if "Баға парағының мөрі" in page]

    assert "(A4)" in facts["Page size"]
    assert len(votes) >= 2
    assert squeezed(f"{len(said)}-бет, барлығы {len(said)}") in squeezed(said[-1])


def test_long_texts_have_room_for_all_their_lines() -> None:
    content = protocol(3)
    note = "Дәлелді негіздеме. " * 40
    item = replace(content.items[2], note=note)
    book = opened(protocol_xlsx(replace(content, items=(item,)), Language.KK), values=False)
    sheet = book["Негіздемелер"]
    row = next(r for r in range(2, sheet.max_row + 1) if sheet.cell(r, 7).value == note.strip())

    height = sheet.row_dimensions[row].height
    assert height is not None
    assert height > 10 * 13


def test_equal_content_gives_equal_bytes(content: ProtocolContent, ours: bytes) -> None:
    assert protocol_xlsx(content, Language.KK) == ours


def test_the_properties_name_the_paper_and_not_the_machine(ours: bytes, desk: Path) -> None:
    file = desk / "properties.xlsx"
    file.write_bytes(ours)
    book = opened(ours, values=False)

    assert book.properties.title is not None
    assert book.properties.title.startswith("№ 14 хаттама · 2-редакция · 18.11.2026")
    assert book.properties.creator.startswith("Қазақстан Республикасының")
    assert {entry.date_time for entry in ZipFile(file).infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_what_no_cell_can_hold_refuses_the_paper() -> None:
    content = protocol(3)
    bell = replace(content.items[2], note="қоңырау\x07")
    endless = replace(content.items[2], note="ұ" * 40_000)

    with pytest.raises(MissingGlyph) as refused:
        protocol_xlsx(replace(content, items=(bell,)), Language.KK)
    assert refused.value.letters == "\x07"
    with pytest.raises(PaperRefused) as too_long:
        protocol_xlsx(replace(content, items=(endless,)), Language.KK)
    assert too_long.value.refusal.code == "text_too_long"


def test_the_workbook_reads_as_before(golden: Golden) -> None:
    book = opened(protocol_xlsx(protocol(), Language.KK), values=False)
    lines = []
    for sheet in book.worksheets[:-1]:
        lines.append(f"== {sheet.title}")
        lines += [
            " | ".join("" if value is None else str(value) for value in row).rstrip()
            for row in sheet.iter_rows(values_only=True)
        ]
    golden("protocol-kk-xlsx", "\n".join(lines) + "\n")
