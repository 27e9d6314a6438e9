"""The protocol of a session (para 7.4) and its extract for one dossier (A19) as PDF."""

from dataclasses import replace

from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, Spacer

from app.commission.protocol import ProtocolContent, ProtocolMember
from app.kernel.text import Language
from app.papers.layout import (
    LINE,
    Cell,
    Furniture,
    cell,
    columns,
    grid,
    paragraph,
    pdf_bytes,
    sample_box,
    short_hash,
)
from app.papers.protocol_item_pdf import WIDTH, item_story
from app.papers.roster import Roster
from app.papers.texts import PaperTexts, paper_texts


def protocol_pdf(content: ProtocolContent, language: Language) -> bytes:
    """The protocol on A4 in Kazakh or Russian; equal content gives equal bytes.

    Raises `PaperRefused` when a letter of the content cannot be drawn.
    """
    texts = paper_texts("protocol", language)
    return _pdf(content, texts, _title(content, texts, "title"))


def protocol_extract_pdf(content: ProtocolContent, position: int, language: Language) -> bytes:
    """The extract that goes into one dossier: the session's head and that dossier alone.

    `position` is the dossier's place on the agenda; `ValueError` when there is no such place.
    """
    items = tuple(item for item in content.items if item.position == position)
    if not items:
        raise ValueError(f"protocol {content.number!r} has no item {position}")
    texts = paper_texts("protocol", language)
    title = _title(content, texts, "title_extract")
    return _pdf(replace(content, items=items), texts, title, extract=True)


def _pdf(
    content: ProtocolContent, texts: PaperTexts, title: str, *, extract: bool = False
) -> bytes:
    roster = Roster.of(content, texts)
    story = [*_head(content, texts, title), *_composition(content, roster)]
    if not extract:
        story += _agenda(content, texts)
    for item in content.items:
        story += item_story(item, roster)
    story += _extract_signature(content, texts) if extract else _signatures(content, roster)
    furniture = Furniture(
        texts, footer(content, texts), draft=content.draft, provisional=content.provisional
    )
    return pdf_bytes(story, furniture, title=title)


def _title(content: ProtocolContent, texts: PaperTexts, key: str) -> str:
    if content.number:
        return texts(key, number=content.number)
    return texts(f"{key}_unnumbered")


def footer(content: ProtocolContent, texts: PaperTexts) -> str:
    """Number, date and seal, as they stand at the foot of every page and sheet."""
    parts = [
        texts("footer_title", number=content.number)
        if content.number
        else texts("footer_unnumbered"),
        texts.day(content.session_date),
    ]
    if content.content_hash:
        parts.append(texts("footer_seal", hash=short_hash(content.content_hash)))
    return " · ".join(parts)


def session_time(content: ProtocolContent, texts: PaperTexts) -> str:
    """Date in words and hours of the session."""
    hours = texts.hour(content.started)
    if content.ended is not None:
        hours += f"–{texts.hour(content.ended)}"
    return f"{texts.day_in_words(content.session_date)}, {hours}"


def _head(content: ProtocolContent, texts: PaperTexts, title: str) -> list[Flowable]:
    story: list[Flowable] = [
        paragraph("letterhead", texts("letterhead")),
        Spacer(0, 7 * mm),
        paragraph("title", title),
        paragraph("subtitle", texts("subtitle")),
        Spacer(0, 5 * mm),
        columns(
            [
                paragraph("body", texts.of(content.place)),
                paragraph("right", session_time(content, texts)),
            ],
            [WIDTH / 2, WIDTH / 2],
        ),
    ]
    story += [*sample_box(content.sample_notices, texts), Spacer(0, 3 * mm)]
    line = texts(
        "attendance_line",
        members=len(content.members),
        present=len(content.present),
        needed=content.quorum_needed,
        met=texts("yes" if len(content.present) >= content.quorum_needed else "no"),
        chair=texts.of(content.chair.name),
        secretary=texts.of(content.secretary.name),
    )
    order = texts("order_line", order=content.composition_order)
    return [*story, paragraph("body", line, f" {order}" if content.composition_order else "")]


def _composition(content: ProtocolContent, roster: Roster) -> list[Flowable]:
    texts = roster.texts
    widths = [8 * mm, 50 * mm, 44 * mm, 27 * mm, 17 * mm, 28 * mm]
    keys = ("number", "name", "position", "function", "initials", "presence")
    rows: list[list[Cell]] = [
        [cell(texts(f"head_{k}"), w, "cell_strong") for k, w in zip(keys, widths, strict=True)]
    ]
    for number, member in enumerate(content.members, 1):
        presence = texts("present" if member.key in content.present else "absent")
        words = (
            str(number),
            texts.of(member.name),
            texts.of(member.position),
            roster.function(member),
            roster.sign(member.key),
            presence,
        )
        rows.append([cell(word, width) for word, width in zip(words, widths, strict=True)])
    return [
        paragraph("heading", texts("composition")),
        grid(rows, widths, ("ALIGN", (0, 1), (0, -1), "CENTER")),
    ]


def _agenda(content: ProtocolContent, texts: PaperTexts) -> list[Flowable]:
    widths = [8 * mm, 26 * mm, 48 * mm, 30 * mm, 42 * mm, 20 * mm]
    keys = ("number", "dossier", "applicant", "citizenship", "profession", "due")
    rows: list[list[Cell]] = [
        [cell(texts(f"head_{k}"), w, "cell_strong") for k, w in zip(keys, widths, strict=True)]
    ]
    for item in content.items:
        words = (
            str(item.position),
            item.dossier_number,
            item.applicant_cyrillic or item.applicant_latin,
            texts.of(item.citizenship),
            texts.of(item.profession),
            texts.day(item.due),
        )
        rows.append([cell(word, width) for word, width in zip(words, widths, strict=True)])
    return [
        CondPageBreak(45 * mm),
        paragraph("heading", texts("agenda")),
        grid(rows, widths, ("ALIGN", (0, 1), (0, -1), "CENTER")),
    ]


def _signatures(content: ProtocolContent, roster: Roster) -> list[Flowable]:
    """Chair, the members who were present, and the secretary, each with a line to sign on."""
    texts = roster.texts
    dissent = {o.member for item in content.items for o in item.opinions}
    members = [
        m for m in content.members if m.key in content.present and m.key != content.chair.key
    ]
    presides = texts("sign_deputy" if content.chair.function == "deputy" else "sign_chair")
    rows = [_signature(presides, content.chair, dissent, texts)]
    for number, member in enumerate(members):
        role = texts("sign_members") if number == 0 else ""
        rows.append(_signature(role, member, dissent, texts))
    rows.append(_signature(texts("sign_secretary"), content.secretary, set(), texts))
    table = grid(
        rows,
        [44 * mm, 62 * mm, 68 * mm],
        ("LINEBELOW", (1, 0), (1, -1), 0.5, LINE),
        ("VALIGN", (0, 0), (-1, -1), "BOTTOM"),
        ("TOPPADDING", (0, 0), (-1, -1), 9),
        ("LEFTPADDING", (0, 0), (0, -1), 0),
        heads=0,
        ruled=False,
    )
    hint = columns(
        ["", paragraph("small_centred", texts("signature_hint")), ""], [44 * mm, 62 * mm, 68 * mm]
    )
    return [KeepTogether([paragraph("heading", texts("signatures")), table, hint])]


def _signature(
    role: str, member: ProtocolMember, dissent: set[str], texts: PaperTexts
) -> list[Cell]:
    name = texts.of(member.name)
    if member.key in dissent:
        name = f"{name}\n({texts('with_opinion')})"
    return [cell(role, 44 * mm), "", cell(name, 68 * mm)]


def _extract_signature(content: ProtocolContent, texts: PaperTexts) -> list[Flowable]:
    row = _signature(texts("sign_secretary"), content.secretary, set(), texts)
    widths = [44 * mm, 62 * mm, 68 * mm]
    table = grid([row], widths, ("LINEBELOW", (1, 0), (1, 0), 0.5, LINE), heads=0, ruled=False)
    return [
        KeepTogether([Spacer(0, 6 * mm), paragraph("body", texts("extract_true")), table]),
    ]
