"""The letter to the applicant: decision, reasoned refusal, refusal of intake, withdrawal."""

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, KeepTogether, Spacer

from app.decisions.content import NoticePaper
from app.papers.blocks import Part, Strong
from app.papers.layout import (
    Furniture,
    columns,
    paragraph,
    pdf_bytes,
    sample_box,
    signature_line,
    two_letterheads,
)
from app.papers.refusals import PaperRefused
from app.papers.texts import PaperTexts, both_sides, paper_texts

_WIDTH = 165 * mm
_MARGINS = (28 * mm, 15 * mm, 17 * mm, 20 * mm)


def notice_pdf(paper: NoticePaper) -> bytes:
    """The notice on A4 in the applicant's language; equal content gives equal bytes.

    Raises `PaperRefused`: a refusal without grounds ("grounds_missing"), a text without its
    Kazakh or Russian side ("paper_side_missing"), a letter that cannot be drawn.
    """
    _check(paper)
    texts = paper_texts("notice", paper.language)
    title = texts(f"title_{paper.kind}")
    story: list[Flowable] = [
        two_letterheads(_WIDTH),
        Spacer(0, 6 * mm),
        _addresses(paper, texts),
        Spacer(0, 8 * mm),
        paragraph("title", title),
        *sample_box(paper.sample_notices, texts),
        Spacer(0, 6 * mm),
        *(paragraph("letter", text) for text in _opening(paper, texts)),
        *_grounds(paper, texts),
        *_note(paper, texts),
        *(paragraph("letter", text) for text in _closing(paper, texts)),
        _signature(paper, texts),
    ]
    dated = texts.day(paper.dated)
    foot = (
        texts("footer", number=paper.number, dated=dated)
        if paper.number
        else texts("footer_unnumbered", dated=dated)
    )
    furniture = Furniture(texts, foot, draft=paper.draft, provisional=paper.provisional)
    one_line = title.replace("\n", " ")
    properties = (
        texts("properties_title", title=one_line, number=paper.number) if paper.number else one_line
    )
    return pdf_bytes(story, furniture, title=properties, margins=_MARGINS)


def _check(paper: NoticePaper) -> None:
    if paper.kind in {"refusal", "intake_refusal"} and not paper.grounds:
        raise PaperRefused("grounds_missing", dossier=paper.dossier_number)
    for ground in paper.grounds:
        both_sides(ground.text, f"ground {ground.code}")
    both_sides(paper.procedure, "procedure")
    both_sides(paper.profession, "profession")
    if not paper.draft:  # a draft has no signer yet
        both_sides(paper.signer, "signer")
        both_sides(paper.signer_position, "signer's position")


def _addresses(paper: NoticePaper, texts: PaperTexts) -> Flowable:
    dated = texts.day_in_words(paper.dated)
    outgoing = (
        texts("outgoing", number=paper.number, dated=dated)
        if paper.number
        else texts("outgoing_unnumbered", dated=dated)
    )
    name = paper.applicant_cyrillic or paper.applicant_latin
    lines: list[Part] = [texts("addressee"), Strong(f"\n{name}")]
    if paper.applicant_cyrillic and paper.applicant_latin:
        lines.append(f"\n{paper.applicant_latin}")
    if paper.address.strip():
        lines.append(f"\n{paper.address.strip()}")
    half = _WIDTH / 2
    return columns([paragraph("body", outgoing), paragraph("body", *lines)], [half, half])


def _opening(paper: NoticePaper, texts: PaperTexts) -> list[str]:
    considered = paper.kind in {"issue", "refusal"}
    application = texts(
        "application" if considered else "application_arrived",
        dossier=paper.dossier_number,
        received=texts.day(paper.received),
        procedure=texts.of(paper.procedure),
        profession=texts.of(paper.profession),
    )
    if considered and paper.protocol:
        return [application, texts(f"decided_{paper.kind}_protocol", protocol=paper.protocol)]
    return [application, texts(f"decided_{paper.kind}")]


def _grounds(paper: NoticePaper, texts: PaperTexts) -> list[Flowable]:
    return [
        paragraph("listed", texts.ground(position, texts.of(ground.text), ground.paragraph))
        for position, ground in enumerate(paper.grounds, 1)
    ]


def _note(paper: NoticePaper, texts: PaperTexts) -> list[Flowable]:
    note = paper.note.strip()
    return [paragraph("letter", Strong(texts("note")), " ", note)] if note else []


def _closing(paper: NoticePaper, texts: PaperTexts) -> list[str]:
    if paper.kind == "refusal":
        return [texts("appeal")]
    if paper.kind == "intake_refusal":
        return [texts("again"), texts("appeal")]
    if paper.kind == "withdrawal":
        return []
    said = []
    if paper.valid_from is not None and paper.valid_to is not None:
        key = "certificate" if paper.certificate_number else "certificate_term"
        said.append(
            texts(
                key,
                number=paper.certificate_number,
                valid_from=texts.day(paper.valid_from),
                valid_to=texts.day(paper.valid_to),
            )
        )
    return [*said, texts("collect")]


def _signature(paper: NoticePaper, texts: PaperTexts) -> Flowable:
    signer = signature_line(texts.of(paper.signer_position), texts.of(paper.signer), texts, _WIDTH)
    executor = texts.of(paper.executor)
    said = [paragraph("small", texts("executor", executor=executor))] if executor else []
    return KeepTogether([Spacer(0, 12 * mm), signer, Spacer(0, 10 * mm), *said])
