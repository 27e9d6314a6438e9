"""What the applicant gets: the certificate, the notice, the receipt."""

from datetime import date
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
import zxingcpp
from PIL import Image

from app.kernel.text import Language
from app.papers.certificate_pdf import certificate_pdf
from app.papers.notice_pdf import notice_pdf
from app.papers.qr import qr_payload
from app.papers.receipt_pdf import receipt_pdf
from app.papers.refusals import MissingGlyph, MissingSide, PaperRefused
from tests.unit.papers.applicant_builders import certificate, notice, receipt
from tests.unit.papers.builders import words
from tests.unit.papers.conftest import Golden
from tests.unit.papers.tools import decoded_qr, font_lines, pdf_facts, pdf_text, squeezed

KINDS = ["issue", "refusal", "intake_refusal", "withdrawal"]
PAPER_LANGUAGES = [Language.KK, Language.RU]


def _every_paper() -> dict[str, bytes]:
    papers = {"certificate": certificate_pdf(certificate())}
    for language in PAPER_LANGUAGES:
        papers[f"receipt-{language}"] = receipt_pdf(receipt(language))
        for kind in KINDS:
            papers[f"notice-{kind}-{language}"] = notice_pdf(notice(kind, language))
    return papers


@pytest.fixture(scope="module")
def papers() -> dict[str, bytes]:
    return _every_paper()


def test_every_paper_embeds_its_fonts_and_stands_on_one_page(
    papers: dict[str, bytes], tmp_path: Path
) -> None:
    for name, pdf in papers.items():
        lines = font_lines(pdf, tmp_path)
        assert lines
        assert all(line.split()[-5:-2] == ["yes", "yes", "yes"] for line in lines), name
        facts = pdf_facts(pdf, tmp_path)
        assert facts["Pages"] == "1", name
        if name.startswith("receipt"):
            assert facts["Page size"].startswith("419.528 x 595.276")
        else:
            assert "(A4)" in facts["Page size"]


def test_every_paper_declares_its_form_language_and_title(papers: dict[str, bytes]) -> None:
    for name, pdf in papers.items():
        with pikepdf.open(BytesIO(pdf)) as document:
            metadata = document.Root.Metadata.read_bytes().decode()
            assert "<pdfaid:part>2</pdfaid:part>" in metadata
            assert str(document.docinfo["/Title"]) in metadata
            assert document.Root.OutputIntents[0].S == "/GTS_PDFA1"
            assert str(document.Root.Lang) == ("ru-KZ" if name.endswith("ru") else "kk-KZ")


def test_equal_papers_are_equal_bytes(papers: dict[str, bytes]) -> None:
    assert _every_paper() == papers


def test_every_paper_reads_as_before(
    papers: dict[str, bytes], tmp_path: Path, golden: Golden
) -> None:
    for name, pdf in papers.items():
        golden(name, pdf_text(pdf, tmp_path))


# --- the certificate ---


def test_the_certificate_says_everything_in_both_languages(tmp_path: Path) -> None:
    paper = certificate(replaces="ҚР-2026/0001")
    said = squeezed(pdf_text(certificate_pdf(paper), tmp_path))

    wanted = [paper.number, paper.holder_latin, paper.holder_cyrillic, paper.passport, paper.iin]
    for text in (paper.citizenship, paper.profession, paper.basis, paper.signer):
        wanted += [text.kk, text.ru]
    wanted += ["29.02.1984", "24.11.2026 – 24.02.2027", "№ ҚР-2026/0001", paper.record_hash]
    wanted += ["АНЫҚТАМА / СПРАВКА", "ЭЦҚ", "ЭЦП"]
    assert [text for text in wanted if squeezed(text) not in said] == []
    assert "ТЕЛНҰСҚА" not in said


def test_the_code_is_read_by_two_scanners_and_is_large_enough(tmp_path: Path) -> None:
    paper = certificate()
    payload = "ANYQTAMA:1:%D2%9A%D0%A0-2026%2F0031:2027-02-24:0f1e2d3c4b5a69788796a5b4c3d2e1f0"

    assert qr_payload(paper.number, paper.valid_to, paper.record_hash) == payload
    assert payload.isascii()
    assert decoded_qr(certificate_pdf(paper), tmp_path) == payload
    with Image.open(tmp_path / "code.png") as picture:
        (code,) = zxingcpp.read_barcodes(picture)
    assert code.text == payload
    side = code.position.top_right.x - code.position.top_left.x
    assert side / 200 * 25.4 >= 22  # millimetres at 200 dots per inch


def test_the_code_carries_no_personal_data() -> None:
    paper = certificate()
    payload = qr_payload(paper.number, paper.valid_to, paper.record_hash)

    for private in (paper.holder_latin, paper.passport, paper.iin, "1984"):
        assert private not in payload


@pytest.mark.parametrize("changes", [{"draft": True}, {"draft": True, "number": ""}])
def test_a_draft_has_no_code_to_check(changes: dict[str, object], tmp_path: Path) -> None:
    pdf = certificate_pdf(certificate(**changes))
    (tmp_path / "draft.pdf").write_bytes(pdf)

    assert "ЖОБА" in pdf_text(pdf, tmp_path)
    with pytest.raises(Exception, match="zbarimg"):
        decoded_qr(pdf, tmp_path)


def test_a_duplicate_keeps_number_and_term_and_says_which_copy_it_is(tmp_path: Path) -> None:
    paper = certificate(kind="duplicate", copy_number=2, duplicate_of="ҚР-2026/0031")
    said = pdf_text(certificate_pdf(paper), tmp_path)

    assert "ТЕЛНҰСҚА / ДУБЛИКАТ № 2" in said
    assert "24.11.2026 – 24.02.2027" in said
    assert said.count("№ ҚР-2026/0031") == 2


def test_a_provisional_number_and_samples_are_marked(tmp_path: Path) -> None:
    paper = certificate(provisional=True, sample_notices=(words("үлгі критерий", "образец"),))
    said = pdf_text(certificate_pdf(paper), tmp_path)

    assert "НӨМІРІ АЛДЫН АЛА БЕРІЛГЕН" in said
    assert "ҮЛГІ / ОБРАЗЕЦ" in said
    assert "үлгі критерий / образец" in said


def test_the_longest_names_stay_on_one_page_with_the_code_in_full_size(tmp_path: Path) -> None:
    long = "мұнай-газ ұңғымаларын бұрғылау жөніндегі инженер-технолог " * 6
    paper = certificate(
        kind="duplicate", copy_number=1, duplicate_of="ҚР-2026/0031",
        holder_cyrillic="Йоханнес Максимилиан фон дер Хайде-Мюллер " * 4,
        profession=words(long, long + "."), basis=words(long, long + "."),
        signer_position=words(long, long + "."),
        sample_notices=(words(long, long + "."),),
    )  # fmt: skip
    pdf = certificate_pdf(paper)

    assert pdf_facts(pdf, tmp_path)["Pages"] == "1"
    assert squeezed(paper.profession.ru) in squeezed(pdf_text(pdf, tmp_path))
    assert decoded_qr(pdf, tmp_path).startswith("ANYQTAMA:1:")


@pytest.mark.parametrize("field", ["citizenship", "profession", "basis", "signer"])
@pytest.mark.parametrize(("kk", "ru"), [("", "бар"), ("бар", "")])
def test_a_certificate_with_a_missing_side_is_refused(field: str, kk: str, ru: str) -> None:
    with pytest.raises(MissingSide) as refused:
        certificate_pdf(certificate(**{field: words(kk, ru)}))

    assert refused.value.refusal.params["what"] == field


def test_a_draft_without_a_signer_can_be_looked_at() -> None:
    nobody = words("", "")

    assert certificate_pdf(certificate(draft=True, signer=nobody, signer_position=nobody))
    assert notice_pdf(notice(draft=True, signer=nobody, signer_position=nobody))


def test_a_letter_that_cannot_be_drawn_refuses_the_certificate() -> None:
    with pytest.raises(MissingGlyph) as refused:
        certificate_pdf(certificate(holder_latin="LI WEI 李伟"))

    assert refused.value.refusal.code == "glyph_missing"


# --- the notice ---


@pytest.mark.parametrize("language", PAPER_LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_a_notice_says_what_it_was_given(kind: str, language: Language, tmp_path: Path) -> None:
    paper = notice(kind, language)
    said = squeezed(pdf_text(notice_pdf(paper), tmp_path))

    wanted = [paper.number, paper.applicant_cyrillic, paper.applicant_latin, paper.address]
    wanted += [paper.dossier_number, "11.11.2026", paper.note]
    wanted += [paper.profession.in_(language), paper.procedure.in_(language)]
    wanted += [paper.signer.in_(language), paper.signer_position.in_(language)]
    if kind in {"issue", "refusal"}:
        wanted.append(paper.protocol)
    if kind == "issue":
        wanted += [paper.certificate_number, "24.11.2026 – 24.02.2027"]
    assert [text for text in wanted if squeezed(text) not in said] == []


@pytest.mark.parametrize("kind", ["refusal", "intake_refusal"])
def test_grounds_are_numbered_and_cite_their_paragraph(kind: str, tmp_path: Path) -> None:
    said = " ".join(pdf_text(notice_pdf(notice(kind, Language.RU)), tmp_path).split())

    cited = "(подпункт 1) пункта 7 Регламента)."
    assert f"1) Представлен документ с истёкшим сроком действия {cited}" in said
    assert f"2) Представлен неполный пакет документов: нет перевода диплома {cited}" in said


@pytest.mark.parametrize("kind", ["refusal", "intake_refusal"])
def test_a_refusal_without_grounds_is_refused(kind: str) -> None:
    with pytest.raises(PaperRefused) as refused:
        notice_pdf(notice(kind, grounds=()))

    assert refused.value.refusal.code == "grounds_missing"


@pytest.mark.parametrize(("kk", "ru", "side"), [("", "есть", "kk"), ("бар", "", "ru")])
def test_a_ground_needs_both_sides_whatever_the_language_of_the_notice(
    kk: str, ru: str, side: str
) -> None:
    paper = notice("refusal", Language.RU)
    ground = type(paper.grounds[0])("expired", words(kk, ru), "7.1")
    with pytest.raises(MissingSide) as refused:
        notice_pdf(notice("refusal", Language.RU, grounds=(ground,)))

    assert refused.value.refusal.params["language"] == side


def test_a_notice_without_number_or_certificate_reads_whole(tmp_path: Path) -> None:
    paper = notice(number="", draft=True, certificate_number="", protocol="")
    said = pdf_text(notice_pdf(paper), tmp_path)

    assert "Шығ. № ________" in said
    assert "ЖОБА" in said
    assert "Анықтаманың қолданылу мерзімі — 24.11.2026 – 24.02.2027." in " ".join(said.split())
    assert "Комиссия хаттамасының" not in said


# --- the receipt ---


@pytest.mark.parametrize("language", PAPER_LANGUAGES)
def test_the_receipt_lists_the_papers_and_their_pages(language: Language, tmp_path: Path) -> None:
    slip = receipt(language)
    said = squeezed(pdf_text(receipt_pdf(slip), tmp_path))

    wanted = [slip.dossier_number, slip.ais_number, slip.passport, slip.officer.in_(language)]
    wanted += [
        f"{n}{title.in_(language)}{pages}" for n, (title, pages) in enumerate(slip.documents, 1)
    ]
    wanted += [{"kk": "Барлығы17", "ru": "Итого17"}[language]]
    wanted += [{"kk": "2026 жылғы 2 желтоқсан", "ru": "2 декабря 2026 года"}[language]]
    assert [text for text in wanted if squeezed(text) not in said] == []


def test_a_receipt_of_many_papers_goes_on_and_repeats_its_head(tmp_path: Path) -> None:
    many = tuple((words(f"Құжат {n}", f"Документ {n}"), n) for n in range(1, 61))
    pages = pdf_text(receipt_pdf(receipt(documents=many)), tmp_path).split("\f")[:-1]

    assert len(pages) >= 2
    assert all("Қабылданған құжат" in page for page in pages[:-1])
    assert "Барлығы 1830" in pages[-1] or "Барлығы 1830" in pages[-2]


def test_dates_of_the_certificate_may_be_any_day() -> None:
    assert qr_payload("7", date(2028, 2, 29), "ab") == "ANYQTAMA:1:7:2028-02-29:ab"
