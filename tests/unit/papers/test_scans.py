"""Made-up scans: whole, repeatable, small, and as different as the people they are about."""

import io
from dataclasses import replace
from datetime import date

import pikepdf
import pytest
from PIL import Image, ImageStat
from reportlab.pdfbase.ttfonts import TTFontFile

from app.demo.people import load_applicants
from app.intake.checklist import load_checklists
from app.intake.scans import PDF, ScanFacts, inspect_scan
from app.kernel.outcome import Refusal
from app.kernel.resource import RESOURCES
from app.papers.pdf_pages import count_pages
from app.papers.scan_forms import translation
from app.papers.scan_ink import Pen, seeded
from app.papers.scan_pages import machine_lines
from app.papers.scan_subject import ScanSubject
from app.papers.scans import KINDS, broken_scan, make_scans

RECEIVED = date(2026, 11, 10)


def subject(key: str = "yilmaz") -> ScanSubject:
    applicant = next(one for one in load_applicants() if one.key == key)
    return applicant.subject(RECEIVED, contract_end=date(2028, 3, 1))


def pictures(data: bytes) -> list[Image.Image]:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return [
            Image.open(io.BytesIO(page.Resources.XObject["/Im"].read_raw_bytes())).copy()
            for page in pdf.pages
        ]


def test_every_paper_of_every_checklist_can_be_made() -> None:
    items = {item.code for checklist in load_checklists().values() for item in checklist.items}
    assert items == set(KINDS)


@pytest.mark.parametrize("kind", KINDS)
def test_a_scan_is_taken_in_and_is_small(kind: str) -> None:
    data = make_scans(replace(subject(), representative="Оспанов Ерлан"), kind, 1)
    facts = inspect_scan("scan.pdf", data, count_pages)
    assert isinstance(facts, ScanFacts)
    assert (facts.media, facts.pages) == (PDF, len(pictures(data)))
    assert 1 <= facts.pages <= 4
    assert facts.size < 500_000


@pytest.mark.parametrize("kind", KINDS)
def test_pages_are_a4_in_colour_and_written_on(kind: str) -> None:
    for page in pictures(make_scans(subject(), kind, 1)):
        assert (page.mode, page.size) == ("RGB", (1240, 1754))
        ink = page.convert("L").histogram()
        assert sum(ink[:110]) > 2000  # dark dots: something is written
        assert 215 < ImageStat.Stat(page).mean[0] < 252  # and most of it is paper


def test_the_same_seed_gives_the_same_bytes_and_another_gives_others() -> None:
    assert make_scans(subject(), "diploma", 1) == make_scans(subject(), "diploma", 1)
    assert make_scans(subject(), "diploma", 1) != make_scans(subject(), "diploma", 2)
    assert make_scans(subject(), "diploma", 1) != make_scans(subject("kumar"), "diploma", 1)


def test_a_diploma_that_was_not_legalised_has_no_apostille() -> None:
    whole = count_pages(make_scans(subject(), "diploma", 1))
    assert count_pages(make_scans(replace(subject(), legalised=False), "diploma", 1)) == 2
    assert whole == 3


def test_a_broken_scan_is_refused() -> None:
    refusal = inspect_scan("scan.pdf", broken_scan(subject(), "experience", 1), count_pages)
    assert isinstance(refusal, Refusal)
    assert refusal.code == "scan_broken"


def test_machine_lines_follow_the_published_example() -> None:
    anna = replace(
        subject(),
        surname_latin="Eriksson",
        given_latin="Anna Maria",
        country_code="UTO",
        passport_number="L898902C3",
        birth_date=date(1974, 8, 12),
        woman=True,
        passport_valid_until=date(2012, 4, 15),
    )
    first, second = machine_lines(anna)
    assert first == "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"
    assert second.startswith("L898902C36UTO7408122F1204159")
    assert len(second) == 44


def test_machine_lines_of_every_applicant_have_only_allowed_letters() -> None:
    for applicant in load_applicants():
        for line in machine_lines(applicant.subject(RECEIVED)):
            assert len(line) == 44
            assert all(c == "<" or "A" <= c <= "Z" or c.isdigit() for c in line), line


def test_no_letter_of_any_applicant_is_missing_from_the_fonts() -> None:
    for face in ("NotoSerif-Regular", "NotoSerif-Bold", "NotoSerif-Italic"):
        known = set(TTFontFile(str(RESOURCES / "fonts" / f"{face}.ttf")).charToGlyph)
        for applicant in load_applicants():
            text = repr(applicant.subject(RECEIVED))
            assert not {c for c in text if c.isprintable() and ord(c) not in known}, applicant.key


def test_translations_differ_by_what_is_translated() -> None:
    one = translation(subject(), seeded("1"), "passport")
    assert one.tobytes() != translation(subject(), seeded("1"), "diploma").tobytes()


def test_lines_fit_the_width() -> None:
    pen = Pen("NotoSerif-Regular", 24)
    text = "Құжаттар топтамасы толық ұсынылмаған: білімі туралы құжаттың көшірмесі жоқ."
    lines = list(pen.lines(text, 400))
    assert " ".join(lines) == text
    assert all(pen.width(line) <= 400 for line in lines)
