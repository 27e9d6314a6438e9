import zipfile
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import docx
import pytest

from app.kernel.text import Language
from app.papers.blocks import Boxes, Passage, Table, flat
from app.papers.protocol_blocks import protocol_document
from app.papers.protocol_docx import protocol_docx
from app.papers.refusals import MissingGlyph
from tests.unit.papers.builders import protocol, words
from tests.unit.papers.tools import office_text, pdf_facts, squeezed

MARK = (
    "ЖОБА — өңдеуге арналған көшірме, қол қойылған түпнұсқа емес",
    "ПРОЕКТ — копия для правки, не подписанный оригинал",
)
SIDES = [(Language.KK, False), (Language.RU, False), (Language.KK, True)]


def _said(language: Language, both: bool) -> list[str]:
    """Every text that the paper is made of."""
    texts: list[str] = []
    for block in flat(protocol_document(protocol(), language, both=both).blocks):
        if isinstance(block, Passage):
            for side in block.sides:
                texts += [part if isinstance(part, str) else part.text for part in side]
        elif isinstance(block, Table):
            texts += [cell for row in block.rows for cell in row]
        elif isinstance(block, Boxes):
            texts += [text for box in block.boxes for text in box]
    return texts


@pytest.mark.parametrize(("language", "both"), SIDES)
def test_another_program_prints_every_word_on_marked_and_numbered_pages(
    language: Language, both: bool, tmp_path: Path
) -> None:
    pages, pdf = office_text(tmp_path, protocol_docx(protocol(), language, both=both))
    whole = squeezed("".join(pages))

    assert "(A4)" in pdf_facts(pdf, tmp_path)["Page size"]
    assert len(pages) > 5
    for number, page in enumerate(pages, 1):
        assert all(squeezed(mark) in squeezed(page) for mark in MARK)
        of = {Language.KK: f"{number}-бет, барлығы {len(pages)}"}
        assert squeezed(of.get(language, f"Страница {number} из {len(pages)}")) in squeezed(page)
    wanted = [text for text in _said(language, both) if text.strip()]
    # a text that runs over a page is cut by the page's foot: its words are looked for
    assert [w for text in wanted for w in text.split() if squeezed(w) not in whole] == []
    assert sum(squeezed(text) in whole for text in wanted) > len(wanted) * 0.97


def test_headings_are_headings_and_tables_repeat_their_heads() -> None:
    document = docx.Document(BytesIO(protocol_docx(protocol(), Language.RU)))
    styled = [(p.style.name, p.text.replace("\u00a0", " ")) for p in document.paragraphs if p.style]
    headings = [text for style, text in styled if style == "Heading 1"]

    assert [text for style, text in styled if style == "Title"] == ["ПРОТОКОЛ № 14"]
    assert headings[:2] == ["Состав Комиссии и присутствие", "Повестка дня"]
    assert "12. =cmd|' /C calc'!A0, № 2026-000182" in headings
    agenda = next(t for t in document.tables if "Заявитель" in {c.text for c in t._cells[:6]})
    rows = agenda._tbl.tr_lst
    assert rows[0].xpath("./w:trPr/w:tblHeader")
    assert all(row.xpath("./w:trPr/w:cantSplit") for row in rows)
    assert agenda.cell(12, 2).text == "=cmd|' /C calc'!A0"


def test_its_properties_name_the_paper_and_nobody_else() -> None:
    about = docx.Document(BytesIO(protocol_docx(protocol(), Language.KK))).core_properties

    assert about.title == "№ 14 ХАТТАМА"
    assert about.author.startswith("Қазақстан Республикасының")
    assert about.comments == ""
    assert f"{about.created:%Y-%m-%d %H:%M}" == "2026-11-18 05:00"


def test_equal_content_gives_equal_bytes() -> None:
    first, second = (protocol_docx(protocol(2), Language.RU) for _ in range(2))

    assert first == second
    with zipfile.ZipFile(BytesIO(first)) as packed:
        assert {part.date_time for part in packed.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_markup_in_the_data_stays_a_text_and_a_strange_letter_refuses() -> None:
    content = replace(protocol(1), place=words("</w:t><b>&amp;", "x"))
    document = docx.Document(BytesIO(protocol_docx(content, Language.KK)))
    assert any("</w:t><b>&amp;" in c.text for t in document.tables for c in t._cells)

    with pytest.raises(MissingGlyph):
        protocol_docx(replace(content, place=words("\x07", "x")), Language.KK)
