"""The protocol of a session (para 7.4) and its extract for one dossier (A19), block by block."""

from collections.abc import Iterable
from itertools import chain

from app.commission.protocol import ProtocolContent, ProtocolMember
from app.kernel.text import Language
from app.papers.blocks import Block, Boxes, Document, Parts, Passage, Strong, Table, Together
from app.papers.protocol_item_blocks import item_blocks
from app.papers.roster import Roster, seated, short_hash
from app.papers.sides import Sides
from app.papers.texts import PaperTexts


def protocol_document(
    content: ProtocolContent, language: Language, *, both: bool = False, extract: bool = False
) -> Document:
    """The paper; as an extract it holds the session's head and what `content` has of dossiers."""
    sides = Sides.of(content, language, both=both)
    kind = "title_extract" if extract else "title"
    blocks: list[Block] = [*_head(content, sides, kind), *_composition(content, sides)]
    if not extract:
        blocks += _movements(content, sides)
        blocks += _own_words(content, sides, "preamble")
        blocks += _agenda(content, sides)
    blocks += chain.from_iterable(item_blocks(item, sides) for item in content.items)
    if extract:
        blocks.append(_true_extract(content, sides))
    else:
        blocks += _own_words(content, sides, "closing")
        blocks.append(_signatures(content, sides))
    marks = (("draft", content.draft), ("provisional", content.provisional))
    return Document(
        title=sides.stacked(lambda side: protocol_title(content, side.texts, kind), " · "),
        author=sides.stacked(lambda side: side.texts("ministry"), " · "),
        language=sides.texts.tag,
        blocks=tuple(blocks),
        foot=footer(content, sides.texts),
        mark=" · ".join(sides.word(key, between=" / ") for key, said in marks if said),
        watermark=sides.texts("draft") if content.draft else "",
        page_of=sides.texts("page", page="{page}", pages="{pages}"),
    )


def protocol_title(content: ProtocolContent, texts: PaperTexts, key: str = "title") -> str:
    """The paper's title, with its number once it has one."""
    if content.number:
        return texts(key, number=content.number)
    return texts(f"{key}_unnumbered")


def footer(content: ProtocolContent, texts: PaperTexts) -> str:
    """Number, edition, date and seal, as they stand at the foot of every page and sheet."""
    number = content.number
    parts = [texts("footer_title", number=number) if number else texts("footer_unnumbered")]
    if content.edition > 1:
        parts.append(texts("footer_edition", edition=content.edition))
    parts.append(texts.day(content.session_date))
    if seal := content.content_hash:
        parts.append(texts("footer_seal", hash=short_hash(seal)))
    return " · ".join(parts)


def session_time(content: ProtocolContent, texts: PaperTexts) -> str:
    """Date in words and hours of the session."""
    hours = texts.hour(content.started)
    if content.ended is not None:
        hours += f"–{texts.hour(content.ended)}"
    return f"{texts.day_in_words(content.session_date)}, {hours}"


def _head(content: ProtocolContent, sides: Sides, kind: str) -> list[Block]:
    blocks: list[Block] = [
        sides.passage("letterhead", lambda side: side.texts("letterhead")),
        sides.passage("title", lambda side: protocol_title(content, side.texts, kind)),
        sides.passage("subtitle", lambda side: side.texts("subtitle")),
        *_place_and_time(content, sides),
    ]
    if content.edition > 1:
        blocks.append(_edition(content, sides, extract=kind == "title_extract"))
    if content.sample_notices:
        blocks.append(sides.passage("notice", lambda side: _samples(content, side.texts)))
    blocks.append(sides.passage("body", lambda side: attendance_line(content, side)))
    if content.composition_order:
        order = content.composition_order
        blocks.append(sides.passage("body", lambda side: side.texts("order_line", order=order)))
    return blocks


def _place_and_time(content: ProtocolContent, sides: Sides) -> list[Block]:
    """On one line in one language: the place on the left, the time on the right."""
    if len(sides.rosters) > 1:
        return [
            sides.passage("place", lambda side: side.texts.of(content.place), with_next=True),
            sides.passage("place", lambda side: session_time(content, side.texts)),
        ]
    texts = sides.texts
    return [
        Passage("place_and_time", ((texts.of(content.place),), (session_time(content, texts),)))
    ]


def _samples(content: ProtocolContent, texts: PaperTexts) -> Parts:
    lead = Strong(f"{texts('sample')}. {texts('sample_lead')}")
    return (lead, *(f"\n— {texts.of(notice)}" for notice in content.sample_notices))


def _edition(content: ProtocolContent, sides: Sides, *, extract: bool) -> Block:
    """Which edition this is, why it took the place of the one before, and what it changed.

    An extract tells the edition alone: the changes may be about other dossiers.
    """

    def said(side: Roster) -> Parts:
        texts = side.texts
        if extract:
            return (Strong(texts("edition_line", edition=content.edition)),)
        lead = Strong(texts("edition_line", edition=content.edition))
        reason = texts("edition_reason", reason=content.reason) if content.reason else ""
        changes = [f"\n— {texts.of(change)}" for change in content.changes]
        listed = (f"\n{texts('edition_changes')}", *changes) if changes else ()
        return (lead, f" {reason}" if reason else "", *listed)

    return sides.passage("edition", said)


def attendance_line(content: ProtocolContent, side: Roster) -> str:
    """Members, how many of them are present, the quorum, who presides and who keeps the paper."""
    texts = side.texts
    return texts(
        "attendance_line",
        members=seated(content),
        present=len(content.present),
        needed=content.quorum_needed,
        met=texts("yes" if len(content.present) >= content.quorum_needed else "no"),
        chair=texts.of(content.chair.name),
        secretary=texts.of(content.secretary.name),
    )


def _composition(content: ProtocolContent, sides: Sides) -> list[Block]:
    keys = ("number", "name", "position", "function", "initials", "presence")
    rows = [tuple(sides.word(f"head_{key}") for key in keys)]
    for number, member in enumerate(content.members, 1):
        presence = "present" if member.key in content.present else "absent"
        rows.append(
            (
                str(number),
                sides.office(member.name),
                sides.office(member.position),
                _function(member, sides),
                sides.sign(member.key),
                sides.word(presence),
            )
        )
    blocks: list[Block] = [
        sides.passage("heading", lambda side: side.texts("composition")),
        Table((8, 50, 44, 27, 17, 28), tuple(rows), centred=(0, 1)),
    ]
    if content.substitutes:
        blocks.append(
            sides.passage(
                "result",
                lambda side: " ".join(
                    side.texts(
                        "substitute_line",
                        member=side.name(each.member),
                        substitute=side.name(each.substitute),
                    )
                    for each in content.substitutes
                ),
            )
        )
    return blocks


def _function(member: ProtocolMember, sides: Sides) -> str:
    return sides.stacked(lambda side: side.function(member))


def _movements(content: ProtocolContent, sides: Sides) -> list[Block]:
    """Arrivals and departures during the session."""
    if not content.movements:
        return []

    def lines(side: Roster) -> str:
        return "\n".join(movement_lines(content, side))

    return [
        sides.passage("part", lambda side: side.texts("movements")),
        sides.passage("body", lines),
    ]


def movement_lines(content: ProtocolContent, side: Roster) -> list[str]:
    """One sentence per arrival or departure."""
    return [
        side.texts(
            "movement_came" if move.present else "movement_left",
            at=side.texts.hour(move.at),
            member=side.sign(move.member),
            item=move.from_item,
        )
        for move in content.movements
    ]


def _own_words(content: ProtocolContent, sides: Sides, place: str) -> list[Block]:
    """The secretary's own words before the agenda or after the last item."""
    text = content.preamble if place == "preamble" else content.closing
    if text is None:
        return []
    return [sides.passage("own", lambda side: side.texts.of(text))]


def _agenda(content: ProtocolContent, sides: Sides) -> list[Block]:
    keys = ("number", "dossier", "applicant", "citizenship", "profession", "due")
    rows = [tuple(sides.word(f"head_{key}") for key in keys)]
    rows += [
        (
            str(item.position),
            item.dossier_number,
            item.applicant_cyrillic or item.applicant_latin,
            sides.office(item.citizenship),
            sides.office(item.profession),
            sides.texts.day(item.due),
        )
        for item in content.items
    ]
    return [
        sides.passage("heading", lambda side: side.texts("agenda")),
        Table((8, 26, 48, 30, 42, 20), tuple(rows), centred=(0, 1)),
    ]


def _signatures(content: ProtocolContent, sides: Sides) -> Block:
    """Boxes to sign in: the chair and the secretary, then the members who were present."""
    dissent = {o.member for item in content.items for o in item.opinions}
    leads = (
        (presiding(content), content.chair, dissent),
        ("sign_secretary", content.secretary, set[str]()),
    )
    members = [
        m for m in content.members if m.key in content.present and m.key != content.chair.key
    ]
    return Together(
        (
            sides.passage("heading", lambda side: side.texts("signatures")),
            Boxes(tuple(_sign_box(key, who, content, sides, d) for key, who, d in leads)),
            sides.passage("part", lambda side: side.texts("sign_members")),
            Boxes(
                tuple(_sign_box("", member, content, sides, dissent) for member in members),
                per_row=3,
                height=17,
            ),
        )
    )


def presiding(content: ProtocolContent) -> str:
    """Key of the word for who signs first."""
    return "sign_deputy" if content.chair.function == "deputy" else "sign_chair"


def _sign_box(
    key: str, who: ProtocolMember, content: ProtocolContent, sides: Sides, dissent: Iterable[str]
) -> tuple[str, str, str]:
    notes = []
    if who.key in dissent:
        notes.append(sides.word("with_opinion"))
    for signed in content.signatures:
        if signed.member == who.key and signed.signed_on is not None:
            word = "signed_on_paper" if signed.on_paper else "signed_on"
            notes.append(sides.word(word, day=sides.texts.day(signed.signed_on)))
    role = sides.word(key, between=" / ") if key else ""
    return role, sides.office(who.name), "\n".join(notes)


def _true_extract(content: ProtocolContent, sides: Sides) -> Block:
    box = _sign_box("sign_secretary", content.secretary, content, sides, ())
    return Together(
        (
            sides.passage("heading", lambda side: side.texts("extract_true")),
            Boxes((box,)),
        )
    )
