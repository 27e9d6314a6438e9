"""An extract goes into one dossier: nothing of another may be in it, in any form, in any part."""

import zipfile
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from app.commission.protocol import ProtocolContent
from app.kernel.text import Language
from app.papers.protocol_docx import protocol_docx
from app.papers.protocol_pdf import only_item, protocol_pdf
from app.papers.protocol_xlsx import protocol_xlsx
from tests.unit.papers.builders import protocol
from tests.unit.papers.tools import opened, pdf_text

OWN = 3


def _hidden(content: ProtocolContent) -> list[str]:
    """What belongs to the other dossiers alone, and words about the session as a whole."""
    found = [content.reason, "билетінің", *(change.ru for change in content.changes)]
    for item in content.items:
        if item.position != OWN:
            found += [item.dossier_number, item.applicant_latin, item.applicant_cyrillic, item.key]
            found += [seal[:16] for _, seal in item.seals]
            found += [opinion.text for opinion in item.opinions]
    own = content.items[OWN - 1]
    return [text for text in found if text and text not in {own.dossier_number, own.key}]


def _parts(data: bytes) -> str:
    """Every part of a packed file as text."""
    with zipfile.ZipFile(BytesIO(data)) as packed:
        texts = [packed.read(name).decode("utf-8", "replace") for name in packed.namelist()]
    return "\n".join(texts).replace("&apos;", "'").replace("&quot;", '"')


@pytest.fixture
def own() -> ProtocolContent:
    """As the office gives it: the item is taken out, the session's words stay."""
    content = protocol()
    changes = (*content.changes, replace(content.changes[0], ru="изменено по № 2026-000171"))
    return only_item(replace(content, changes=changes), OWN)


@pytest.mark.parametrize("language", [Language.KK, Language.RU])
@pytest.mark.parametrize("both", [False, True])
def test_no_part_of_a_packed_extract_knows_another_dossier(
    own: ProtocolContent, language: Language, both: bool
) -> None:
    for render in (protocol_xlsx, protocol_docx):
        said = _parts(render(own, language, both=both, extract=True))
        assert [text for text in _hidden(protocol()) if text in said] == []
        assert own.items[0].dossier_number in said


def test_no_part_of_a_printed_extract_knows_another_dossier(
    own: ProtocolContent, tmp_path: Path
) -> None:
    pdf = protocol_pdf(own, Language.RU, extract=True)
    said = pdf_text(pdf, tmp_path)
    with pikepdf.open(BytesIO(pdf)) as document, document.open_outline() as outline:
        said += "".join([str(document.docinfo["/Title"]), *(str(e.title) for e in outline.root)])

    assert [text for text in _hidden(protocol()) if text in said] == []
    assert own.items[0].dossier_number in said


def test_the_whole_protocol_would_fail_this_test() -> None:
    said = _parts(protocol_xlsx(protocol(), Language.RU))

    assert "2026-000171" in said
    assert "dossier-1" in said


def test_an_extracts_figures_point_to_its_own_sheets(own: ProtocolContent) -> None:
    book = opened(protocol_xlsx(own, Language.RU, extract=True), values=True)

    assert book.worksheets[0]["A2"].value == "ВЫПИСКА ИЗ ПРОТОКОЛА № 14"
    line = next(r for r in book.worksheets[0].iter_rows(values_only=True) if r[2] == "2026-000173")
    assert line[7] == 50
    assert line[9:12] == (1, 5, 1)
