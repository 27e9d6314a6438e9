"""The certificate (para 5): one page in Kazakh and Russian, with a code for checking."""

from collections.abc import Sequence

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, KeepInFrame, Spacer

from app.decisions.content import CertificatePaper
from app.kernel.text import Language, Trilingual
from app.papers.blocks import Part, Strong
from app.papers.layout import (
    INK,
    LINE,
    Cell,
    Furniture,
    columns,
    grid,
    paragraph,
    pdf_bytes,
    two_letterheads,
)
from app.papers.qr import QrPicture, qr_payload
from app.papers.texts import PaperTexts, both_sides, paper_texts

_WIDTH = 166 * mm
_MARGINS = (22 * mm, 19 * mm, 22 * mm, 19 * mm)
_BODY = 205 * mm
_SIGNED = 44 * mm
_LABELS = 60 * mm
_QR = 32 * mm


def certificate_pdf(paper: CertificatePaper) -> bytes:
    """The certificate on one A4 page in both languages; equal content gives equal bytes.

    Long names make the print smaller, never a second page; the code keeps its size. Raises
    `PaperRefused` when a side is missing or a letter cannot be drawn.
    """
    _check(paper)
    kk, ru = (paper_texts("certificate", side) for side in (Language.KK, Language.RU))
    body: list[Flowable] = [
        two_letterheads(_WIDTH),
        Spacer(0, 6 * mm),
        *_title(paper, kk, ru),
        Spacer(0, 5 * mm),
        _facts(paper, kk, ru),
        *_samples(paper, kk, ru),
    ]
    story: list[Flowable] = [
        columns([KeepInFrame(0, _BODY, body, mode="shrink", name="body")], [_WIDTH], height=_BODY),
        Spacer(0, 5 * mm),  # a box at the end of the body has a padding of its own
        _foot(paper, kk, ru),
    ]
    furniture = Furniture(
        kk, "", draft=paper.draft, provisional=paper.provisional, numbered=False, framed=True
    )
    title = kk("properties_title", number=paper.number) if paper.number else kk("title")
    return pdf_bytes(story, furniture, title=title, margins=_MARGINS)


def _check(paper: CertificatePaper) -> None:
    both_sides(paper.citizenship, "citizenship")
    both_sides(paper.profession, "profession")
    both_sides(paper.basis, "basis")
    if not paper.draft:  # a draft has no signer yet
        both_sides(paper.signer, "signer")
        both_sides(paper.signer_position, "signer's position")


def _both(kk: PaperTexts, ru: PaperTexts, key: str) -> str:
    return f"{kk(key)} / {ru(key)}"


def _title(paper: CertificatePaper, kk: PaperTexts, ru: PaperTexts) -> list[Flowable]:
    number = kk("number", number=paper.number) if paper.number else kk("unnumbered")
    kind = f"kind_{paper.kind}"
    story: list[Flowable] = [
        paragraph("great_title", _both(kk, ru, "title")),
        paragraph("title", number),
        Spacer(0, 2 * mm),
        paragraph("centred", kk("about")),
        paragraph("centred", ru("about")),
        Spacer(0, 1.5 * mm),
        paragraph("small_centred", f"{kk(kind)} / {ru(kind)}"),
    ]
    if paper.copy_number:
        copy = f"{_both(kk, ru, 'duplicate')} № {paper.copy_number}"
        story = [paragraph("mark_large", copy), Spacer(0, 3 * mm), *story]
    return story


def _facts(paper: CertificatePaper, kk: PaperTexts, ru: PaperTexts) -> Flowable:
    names = [name for name in (paper.holder_cyrillic, paper.holder_latin) if name]
    facts: list[tuple[str, Sequence[Part]]] = [
        ("holder", [Strong(names[0]), *(f"\n{name}" for name in names[1:])]),
        ("birth_date", [kk.day(paper.birth_date)]),
        ("citizenship", [_sides(paper.citizenship)]),
        ("passport", [paper.passport]),
        *([("iin", [paper.iin])] if paper.iin else []),
        ("profession", [Strong(_sides(paper.profession))]),
        ("term", [Strong(f"{kk.day(paper.valid_from)} – {kk.day(paper.valid_to)}")]),
        ("basis", [_sides(paper.basis)]),
        *([("replaces", [f"№ {paper.replaces}"])] if paper.replaces else []),
        *([("duplicate_of", [f"№ {paper.duplicate_of}"])] if paper.duplicate_of else []),
        ("dated", [kk.day(paper.dated)]),
    ]
    rows: list[list[Cell]] = [
        [
            paragraph("label", f"{kk(key)}\n{ru(key)}"),
            paragraph("value", *value),
        ]
        for key, value in facts
    ]
    return grid(
        rows,
        [_LABELS, _WIDTH - _LABELS],
        ("LINEBELOW", (0, 0), (-1, -2), 0.4, LINE),
        ("TOPPADDING", (0, 0), (-1, -1), 4),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 5),
        ("LEFTPADDING", (0, 0), (0, -1), 0),
        heads=0,
        ruled=False,
    )


def _sides(text: Trilingual) -> str:
    """Both sides, or one where they are the same words."""
    kk, ru = text.kk.strip(), text.ru.strip()
    return kk if kk == ru else f"{kk}\n{ru}"


def _samples(paper: CertificatePaper, kk: PaperTexts, ru: PaperTexts) -> list[Flowable]:
    if not paper.sample_notices:
        return []
    lead = Strong(f"{_both(kk, ru, 'sample')}\n")
    lines = [_sides(notice).replace("\n", " / ") for notice in paper.sample_notices]
    return [paragraph("notice", lead, "\n".join(lines))]


def _foot(paper: CertificatePaper, kk: PaperTexts, ru: PaperTexts) -> Flowable:
    """The code at the left, who signed at the right."""
    position = _sides(paper.signer_position)
    eds = f"{kk('eds')}\n{ru('eds')}"
    check = f"{_both(kk, ru, 'check')}\n{paper.record_hash}"
    signed: list[Flowable] = [
        paragraph("body", position),
        paragraph("body", Strong(_sides(paper.signer))),
        paragraph("stamp", f"{eds}\n{check}"),
    ]
    code: Cell = ""
    if paper.number and not paper.draft:  # a draft has nothing in the register to compare with
        code = QrPicture(qr_payload(paper.number, paper.valid_to, paper.record_hash), _QR)
    return columns(
        [code, KeepInFrame(0, _SIGNED, signed, mode="shrink", name="signed")],
        [_QR + 6 * mm, _WIDTH - _QR - 6 * mm],
        ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
        ("LINEABOVE", (0, 0), (-1, 0), 0.8, INK),
        ("TOPPADDING", (0, 0), (-1, -1), 6),
    )
