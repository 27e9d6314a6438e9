from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.commission.agenda_paper import AgendaContent, AgendaPaperItem, AgendaPaperQuestion
from app.kernel.text import Language
from app.papers.agenda_pdf import agenda_pdf
from tests.unit.papers.builders import APPLICANTS, members, protocol, words
from tests.unit.papers.conftest import Golden
from tests.unit.papers.tools import font_lines, pdf_facts, pdf_text


def agenda(dossiers: int = 12) -> AgendaContent:
    people = members()
    items = tuple(
        AgendaPaperItem(
            position=n,
            dossier_number=f"2026-{170 + n:06d}",
            applicant_latin="" if n == 4 else APPLICANTS[(n - 1) % 12][0],
            applicant_cyrillic="" if n == 4 else APPLICANTS[(n - 1) % 12][1],
            citizenship=words("", "") if n == 4 else words(*APPLICANTS[(n - 1) % 12][2:4]),
            profession=words(*APPLICANTS[(n - 1) % 12][4:6]),
            received=date(2026, 11, 11),
            due=date(2026, 11, 18 + n % 5),
            rapporteur=people[n % 9].key if n % 3 else "",
            questions=(AgendaPaperQuestion("member-3", "Стаж қалай есептелді?"),) if n < 3 else (),
        )
        for n in range(1, dossiers + 1)
    )
    content = protocol(1)
    return AgendaContent(
        session_key="session-14",
        session_date=date(2026, 11, 18),
        place=content.place,
        composition_order=content.composition_order,
        chair=people[0],
        secretary=content.secretary,
        members=people[:8],
        items=items,
        sample_notices=content.sample_notices,
        substituted=((people[8], people[7]),),
    )


@pytest.mark.parametrize("language", [Language.KK, Language.RU])
def test_the_agenda_reads_as_before(language: Language, tmp_path: Path, golden: Golden) -> None:
    golden(f"agenda-{language}", pdf_text(agenda_pdf(agenda(), language), tmp_path))


def test_it_is_a4_with_its_own_fonts_and_equal_each_time(tmp_path: Path) -> None:
    pdf = agenda_pdf(agenda(), Language.KK)

    assert "(A4)" in pdf_facts(pdf, tmp_path)["Page size"]
    assert all("NotoSerif" in line for line in font_lines(pdf, tmp_path))
    assert agenda_pdf(agenda(), Language.KK) == pdf


def test_a_masked_applicant_has_no_name_and_an_empty_agenda_says_so(tmp_path: Path) -> None:
    content = agenda()
    said = " ".join(pdf_text(agenda_pdf(content, Language.RU), tmp_path).split())
    empty = pdf_text(agenda_pdf(replace(content, items=()), Language.RU), tmp_path)

    assert "имя скрыто до оценки" in said
    assert APPLICANTS[3][1] not in said
    assert "Турция" not in said
    assert "В повестке дня нет дел" in empty
