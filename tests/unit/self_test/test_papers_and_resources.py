"""A scan, a protocol, the resource files and keys: what the self-test finds when they are spoilt."""

import io
import shutil
from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from openpyxl import load_workbook
from pypdf import PdfWriter

from app.kernel.resource import RESOURCES
from app.kernel.text import Language
from app.papers.protocol_pdf import protocol_pdf
from app.papers.protocol_xlsx import protocol_xlsx
from ui.actions.keys import PHYSICAL
from ui.self_test.findings import Check, Finding, good, performed
from ui.self_test.keys import keys_check, keys_finding
from ui.self_test.papers import paper_checks, pdf_finding, workbook_finding
from ui.self_test.resources import (
    calendar_finding,
    criteria_finding,
    files_finding,
    help_finding,
    lists_finding,
    procedures_finding,
    resource_checks,
)
from ui.self_test.scan import page_finding, scan_check
from ui.self_test.specimen import specimen

pytestmark = pytest.mark.usefixtures("qapp")


def blank_page() -> bytes:
    writer, out = PdfWriter(), io.BytesIO()
    writer.add_blank_page(595, 842)
    writer.write(out)
    return out.getvalue()


@pytest.mark.parametrize(
    "check",
    [scan_check(), *paper_checks(), *resource_checks(), keys_check()],
    ids=lambda check: check.id,
)
def test_what_we_ship_is_well(check: Check) -> None:
    found = check.perform()
    assert found.ok, found.said()


def test_a_blank_page_fails() -> None:
    found = page_finding(blank_page())
    assert (found.ok, found.said()) == (False, "the page is blank")


@pytest.mark.parametrize("finding", [page_finding, pdf_finding, workbook_finding])
def test_what_cannot_be_opened_fails(finding: object) -> None:
    assert callable(finding)
    found = finding(b"%PDF-1.7 broken")
    assert (found.ok, found.said()) == (False, "the file cannot be opened")


def test_a_paper_that_lost_its_letters_fails() -> None:
    item = replace(specimen().items[0], applicant_cyrillic="Алимулы Хаким Гусырбек")
    other = replace(specimen(), items=(item,))
    for found in (
        pdf_finding(protocol_pdf(other, Language.KK)),
        workbook_finding(protocol_xlsx(other, Language.KK)),
        pdf_finding(blank_page()),
    ):
        assert (found.ok, found.said()) == (False, "its Kazakh letters cannot be read again")


def test_a_workbook_that_says_something_else_fails() -> None:
    book = load_workbook(io.BytesIO(protocol_xlsx(specimen(), Language.KK)))
    cell = next(cell for row in book.worksheets[1].iter_rows() for cell in row if cell.value == 70)
    cell.value = 71
    out = io.BytesIO()
    book.save(out)
    assert not workbook_finding(out.getvalue()).ok


@pytest.fixture
def resources(tmp_path: Path) -> Path:
    """A copy of the resource files, to be spoilt."""
    ignored = shutil.ignore_patterns("translations", "fonts", "pictures", "icons", "help")
    return Path(shutil.copytree(RESOURCES, tmp_path / "resources", ignore=ignored))


def test_a_broken_file_fails_and_is_named_with_its_line(resources: Path) -> None:
    with (resources / "papers" / "notice.toml").open("a", encoding="utf-8") as file:
        file.write("\n[[broken\n")
    found = files_finding(resources)
    assert not found.ok
    assert found.said().startswith("notice.toml, line ")


def test_files_that_are_not_there_fail(tmp_path: Path) -> None:
    assert not files_finding(tmp_path).ok
    for finding in (procedures_finding, criteria_finding, lists_finding):
        check = Check("any", "any", partial(finding, tmp_path / "none"))
        assert not check.perform().ok


def test_a_procedure_that_is_missing_fails(resources: Path) -> None:
    (resources / "procedures" / "P4.toml").unlink()
    found = procedures_finding(resources / "procedures")
    assert (found.ok, found.said()) == (False, "only 3 of 4")


def test_a_criterion_that_makes_no_sense_fails(resources: Path) -> None:
    file = resources / "criteria" / "sample-2017.toml"
    file.write_text(file.read_text(encoding="utf-8") + '\nunknown = "x"\n', encoding="utf-8")
    found = criteria_finding(resources / "criteria")
    assert not found.ok
    assert "sample-2017.toml, line " in found.said()


def test_help_that_lacks_a_page_or_a_picture_fails(tmp_path: Path) -> None:
    folder = tmp_path / "help"
    assert help_finding(folder).said() == "there are none"
    for language in ("kk", "ru", "en"):
        (folder / language).mkdir(parents=True)
        (folder / language / "01-start.md").write_text("![desk](desk.png)", encoding="utf-8")
        (folder / "pictures" / language).mkdir(parents=True)
        (folder / "pictures" / language / "desk.png").write_bytes(b"")
    assert help_finding(folder).said() == "1 pages in each language"

    (folder / "pictures" / "ru" / "desk.png").unlink()
    assert help_finding(folder).said() == "ru/desk.png is not there or cannot be read"
    (folder / "kk" / "01-start.md").unlink()
    found = help_finding(folder)
    assert (found.ok, found.said()) == (False, "kk/01-start.md is not there or cannot be read")


def test_a_calendar_that_knows_no_holidays_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    from app.deadlines import seed

    monkeypatch.setattr(seed, "seed_year", lambda _year: ())
    assert not calendar_finding().ok


@pytest.mark.parametrize(
    ("physical", "deaf"),
    [
        ({}, "1 2 3 4 5 6 7 8 9 0"),
        ({code: sign for code, sign in PHYSICAL.items() if sign != "7"}, "7"),
        ({**PHYSICAL, **{code + 1: sign for code, sign in PHYSICAL.items() if sign == "4"}}, "4 5"),
    ],
)
def test_a_platform_whose_digits_are_elsewhere_fails(
    physical: Mapping[int, str], deaf: str
) -> None:
    found = keys_finding(physical)
    assert not found.ok
    assert found.said() == f"not understood: {deaf}"


def test_a_fault_is_a_finding_and_the_next_check_goes_on() -> None:
    def fall() -> Finding:
        raise OSError(28, "No space left on device")

    (_, fell), (_, went_on) = performed([Check("a", "A", fall), Check("b", "B", lambda: good("x"))])
    assert (fell.ok, went_on.ok) == (False, True)
    assert fell.said() == "did not come to an end: OSError: [Errno 28] No space left on device"
