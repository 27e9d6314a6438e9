from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from openpyxl import load_workbook

from app.commission.protocol import (
    ProtocolContent,
    ProtocolMark,
    ProtocolMember,
    ProtocolReopened,
)
from app.kernel.text import Language
from app.papers.protocol_pdf import protocol_extract_pdf, protocol_pdf
from app.papers.protocol_xlsx import protocol_xlsx
from app.papers.refusals import MissingGlyph
from app.papers.texts import paper_texts
from tests.unit.papers.builders import members, protocol, words
from tests.unit.papers.conftest import Golden
from tests.unit.papers.tools import font_lines, pdf_facts, pdf_text, squeezed

PAPER_LANGUAGES = [Language.KK, Language.RU]


@pytest.mark.parametrize("language", PAPER_LANGUAGES)
def test_every_text_of_the_content_extracts_exactly(language: Language, tmp_path: Path) -> None:
    content = protocol()
    said = squeezed(pdf_text(protocol_pdf(content, language), tmp_path))

    wanted = [content.composition_order, content.place.in_(language)]
    for member in content.members:
        wanted += [member.name.in_(language), member.position.in_(language)]
    for item in content.items:
        wanted += [item.dossier_number, item.applicant_latin, item.applicant_cyrillic]
        wanted += [item.citizenship.in_(language), item.profession.in_(language), item.note]
        wanted += [criterion.title.in_(language) for criterion in item.criteria]
        wanted += [ground.text.in_(language).rstrip(".") for ground in item.grounds]
        wanted += [opinion.text for opinion in item.opinions]
        wanted += [seal[:16] for _, seal in item.seals]
    assert [text for text in wanted if squeezed(text) not in said] == []


@pytest.mark.parametrize("language", PAPER_LANGUAGES)
def test_a_sheet_sealed_anew_shows_the_seal_before_it(language: Language, tmp_path: Path) -> None:
    content = protocol(1)
    (item,) = content.items
    before = ProtocolReopened(item.seals[0][0], "ab12" * 16, 3)
    shown = replace(content, items=(replace(item, reopened=(before,)),))
    texts = paper_texts("protocol", language)
    said = squeezed(pdf_text(protocol_pdf(shown, language), tmp_path))
    assert squeezed(before.seal[:16] + texts("reopened_after", n=3)) in said
    book = load_workbook(BytesIO(protocol_xlsx(shown, language)))
    cells = [str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row]
    assert any(
        texts("reopened_cell", seal=before.seal[:16], n=3) in cell
        for cell in cells
        if cell.startswith(item.seals[0][1][:16])
    )


def test_all_kazakh_letters_extract_in_both_cases(tmp_path: Path) -> None:
    letters = "ӘҒҚҢӨҰҮҺІ әғқңөұүһі №«»–—"
    content = replace(protocol(1), place=words(letters, letters))

    assert letters in pdf_text(protocol_pdf(content, Language.KK), tmp_path)


@pytest.mark.parametrize("language", PAPER_LANGUAGES)
def test_scores_and_totals_stand_in_the_tables_row_by_row(
    language: Language, tmp_path: Path
) -> None:
    content, texts = protocol(), paper_texts("protocol", language)
    said = " ".join(pdf_text(protocol_pdf(content, language), tmp_path).split())

    for item in content.items:
        totals = [m.points for m in item.totals if m.points is not None]
        assert item.aggregate is not None
        row = [texts("total"), *(texts.number(t) for t in totals), texts.number(item.aggregate, 1)]
        assert " ".join(row) in said
        for criterion in item.criteria:
            marks = [
                texts("not_applicable") if m.points is None else texts.number(m.points)
                for m in criterion.marks
            ]
            median = "—" if criterion.median is None else texts.number(criterion.median, 1)
            maximum = texts.number(criterion.maximum)
            row = [f"{criterion.title.in_(language)} ({maximum})", *marks, median]
            assert " ".join(row) in said


@pytest.mark.parametrize("language", PAPER_LANGUAGES)
def test_the_paper_is_a4_titled_tagged_with_its_language_and_numbered(
    language: Language, tmp_path: Path
) -> None:
    pdf = protocol_pdf(protocol(), language)
    facts = pdf_facts(pdf, tmp_path)
    pages = pdf_text(pdf, tmp_path).split("\f")[:-1]
    texts = paper_texts("protocol", language)

    assert "(A4)" in facts["Page size"]
    assert facts["Title"] == texts("title", number="14")
    assert facts["Author"] == texts("ministry")
    assert int(facts["Pages"]) == len(pages)
    for number, page in enumerate(pages, 1):
        assert texts("page", page=number, pages=len(pages)) in page
        foot = (texts("footer_title", number="14"), texts("footer_edition", edition=2))
        assert f"{foot[0]} · {foot[1]} · 18.11.2026" in page
    with pikepdf.open(tmp_path / "facts.pdf") as document:
        assert str(document.Root.Lang) == texts.tag
        assert all(list(page.mediabox)[2:] == [595.2756, 841.8898] for page in document.pages) or (
            {tuple(round(float(x)) for x in page.mediabox) for page in document.pages}
            == {(0, 0, 595, 842)}
        )


def test_every_font_is_embedded(tmp_path: Path) -> None:
    fonts = font_lines(protocol_pdf(protocol(draft=True), Language.KK), tmp_path)

    assert len(fonts) == 2
    for line in fonts:
        assert "NotoSerif" in line
        assert line.split()[-5:-2] == ["yes", "yes", "yes"]  # embedded, subset, mapped to Unicode


def test_equal_content_gives_equal_bytes() -> None:
    assert protocol_pdf(protocol(), Language.RU) == protocol_pdf(protocol(), Language.RU)


def test_a_draft_says_so_on_every_page(tmp_path: Path) -> None:
    content = protocol(number="", draft=True, provisional=True)
    pages = pdf_text(protocol_pdf(content, Language.KK), tmp_path).split("\f")[:-1]
    final = pdf_text(protocol_pdf(protocol(), Language.KK), tmp_path)

    assert len(pages) > 5
    assert all("ЖОБА · НӨМІРІ АЛДЫН АЛА БЕРІЛГЕН" in page for page in pages)
    assert "ЖОБА" not in final
    assert "АЛДЫН АЛА" not in final


def test_samples_are_named_and_adopted_rules_are_not(tmp_path: Path) -> None:
    content = protocol()
    said = pdf_text(protocol_pdf(content, Language.RU), tmp_path)
    adopted = pdf_text(protocol_pdf(replace(content, sample_notices=()), Language.RU), tmp_path)

    assert all(notice.ru in said for notice in content.sample_notices)
    assert "ОБРАЗЕЦ" in said
    assert "ОБРАЗЕЦ" not in adopted


def test_votes_are_named_and_a_paper_vote_says_who_typed_it(tmp_path: Path) -> None:
    said = " ".join(pdf_text(protocol_pdf(protocol(2), Language.KK), tmp_path).split())

    assert (
        "Дауыс беру: «беру» — 6 (Ә.Н., Б.Ө., Д.Қ., Ж.Т., Н.Ү., Р.Һ.), "
        "«бас тарту» — 1 (Ғ.С.), қалыс қалған — 1 (М.І.)."
    ) in said
    assert "Қағаз бюллетеньмен дауыс бергендер (екі рет енгізіліп, салыстырылды): Б.Ө." in said
    assert "Дауысты жүйеге енгізген — Сейітова Дана: Б.Ө." in said
    assert "Түзетілген дауыс: Д.Қ. — «беру», бұрын «қалыс қалды», «бас тарту»." in said


def test_a_recused_member_has_no_column_and_is_named(tmp_path: Path) -> None:
    content = protocol()
    item = content.items[3]
    said = pdf_text(protocol_extract_pdf(content, 4, Language.KK), tmp_path)
    head = next(line for line in said.splitlines() if line.startswith("Критерий Ә.Н."))

    assert item.recused == ("member-4",)
    assert head == "Критерий Ә.Н. Б.Ө. Ғ.С. Ж.Т. М.І. Н.Ү. Р.Һ. Медиана"
    assert "қатыспаған мүшелер: Д.Қ." in " ".join(said.split())


def test_the_extract_holds_its_dossier_only(tmp_path: Path) -> None:
    content = protocol()
    said = pdf_text(protocol_extract_pdf(content, 3, Language.RU), tmp_path)

    assert "ВЫПИСКА ИЗ ПРОТОКОЛА № 14" in said
    for item in content.items:
        assert (item.dossier_number in said) == (item.position == 3)
        assert (item.applicant_latin in said) == (item.position == 3)
    with pytest.raises(ValueError, match="no item 13"):
        protocol_extract_pdf(content, 13, Language.RU)


def test_a_letter_that_the_font_lacks_refuses_the_paper() -> None:
    content = protocol(1)
    item = replace(content.items[0], applicant_cyrillic="李伟")

    with pytest.raises(MissingGlyph) as refused:
        protocol_pdf(replace(content, items=(item,)), Language.KK)

    assert refused.value.letters == "李伟"


def test_letters_put_together_from_parts_are_composed(tmp_path: Path) -> None:
    content = protocol(1)
    item = replace(content.items[0], applicant_cyrillic="Андре\u0438\u0306 Йылмаз")
    said = pdf_text(protocol_pdf(replace(content, items=(item,)), Language.KK), tmp_path)

    assert "Андрей Йылмаз" in said


def _large(content: ProtocolContent) -> ProtocolContent:
    """A Commission of fifteen, two of them with the same initials."""
    people = members() + tuple(
        ProtocolMember(
            f"extra-{n}", words(f"Қосымша Мүше {n}", f"Қосымша Мүше {n}"),
            words("Қ.М.", "Қ.М.") if n < 3 else words(f"Т.{n}.", f"Т.{n}."),
            "member", words("сарапшы", "эксперт"),
        )
        for n in range(1, 7)
    )  # fmt: skip
    item = content.items[0]
    points = tuple(
        replace(
            criterion,
            marks=tuple(ProtocolMark(member.key, criterion.maximum) for member in people),
        )
        for criterion in item.criteria
    )
    full = sum((criterion.maximum for criterion in points), start=points[0].maximum * 0)
    totals = tuple(ProtocolMark(member.key, full) for member in people)
    return replace(content, members=people, items=(replace(item, criteria=points, totals=totals),))


def test_a_large_commission_gets_a_second_table_and_telling_initials(tmp_path: Path) -> None:
    said = pdf_text(protocol_pdf(_large(protocol(1)), Language.KK), tmp_path)

    assert said.count("Критерий ") == 2
    assert said.count("Барлығы ") == 2
    assert "Қ.М. (10)" in said
    assert "Қ.М. (11)" in said


def test_table_heads_repeat_on_every_page_of_a_long_agenda(tmp_path: Path) -> None:
    content = protocol(90)
    pages = pdf_text(protocol_pdf(content, Language.KK), tmp_path).split("\f")
    agenda = [page for page in pages if "Өтініш беруші Азаматтығы" in page]

    assert len(agenda) >= 3


@pytest.mark.parametrize("language", PAPER_LANGUAGES)
def test_the_protocol_reads_as_before(language: Language, tmp_path: Path, golden: Golden) -> None:
    golden(f"protocol-{language}", pdf_text(protocol_pdf(protocol(), language), tmp_path))


def test_both_languages_side_by_side_read_as_before(tmp_path: Path, golden: Golden) -> None:
    pdf = protocol_pdf(protocol(4), Language.KK, both=True)

    assert pdf_facts(pdf, tmp_path)["Title"] == "№ 14 ХАТТАМА · ПРОТОКОЛ № 14"
    golden("protocol-both", pdf_text(pdf, tmp_path))


def test_the_reader_finds_the_dossiers_in_the_contents() -> None:
    with (
        pikepdf.open(BytesIO(protocol_pdf(protocol(), Language.RU))) as document,
        document.open_outline() as outline,
    ):
        titles = [str(entry.title) for entry in outline.root]

    assert titles[0] == "Состав Комиссии и присутствие"
    assert titles[2] == "1. Ли Вэй, № 2026-000171"
    assert titles[-1] == "Подписи"


def test_the_extract_reads_as_before(tmp_path: Path, golden: Golden) -> None:
    said = pdf_text(protocol_extract_pdf(protocol(), 3, Language.KK), tmp_path)
    golden("protocol-extract-kk", said)
