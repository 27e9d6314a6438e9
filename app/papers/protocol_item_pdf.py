"""One dossier in the protocol: marks by member, votes by name, recommendation, opinions."""

from decimal import Decimal

from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, KeepTogether

from app.commission.protocol import (
    ProtocolCriterion,
    ProtocolItem,
    ProtocolMark,
    ProtocolMember,
    ProtocolVote,
)
from app.papers.fonts import SERIF_BOLD
from app.papers.layout import HEAD, Cell, Strong, cell, grid, paragraph
from app.papers.roster import (
    CHOICES,
    SEAL_DIGITS,
    Roster,
    applicant,
    marks_by_member,
    plain_total,
    scorers,
    voters,
)
from app.papers.texts import PaperTexts

WIDTH = 174 * mm
_AGGREGATE = 17 * mm
_TITLE = 54 * mm
_WIDEST = 14 * mm
_MOST = 12
"""Members' columns that one table has room for; a larger Commission gets a second table."""


def item_story(item: ProtocolItem, roster: Roster) -> list[Flowable]:
    """Everything the protocol says about one dossier.

    The heading stays with its facts and with the head of the score table; the votes stay with
    the recommendation, so that no page ends between a vote and what came of it.
    """
    texts = roster.texts
    heading = texts(
        "item_heading",
        position=item.position,
        name=item.applicant_cyrillic or item.applicant_latin,
        dossier=item.dossier_number,
    )
    return [
        CondPageBreak(62 * mm),
        paragraph("heading", heading),
        *_facts(item, texts),
        *_scores(item, roster),
        KeepTogether([*_votes(item, roster), *_recommendation(item, texts)]),
        *_grounds(item, texts),
        *_opinions(item, roster),
        *_seals(item, roster),
    ]


def _facts(item: ProtocolItem, texts: PaperTexts) -> list[Flowable]:
    facts = texts(
        "item_facts",
        name=applicant(item),
        citizenship=texts.of(item.citizenship),
        profession=texts.of(item.profession),
        received=texts.day(item.received),
        due=texts.day(item.due),
    )
    criteria = texts(
        "item_criteria",
        name=texts.of(item.criteria_title) if item.criteria_title else item.criteria_set,
        version=item.criteria_version,
        sample=texts("criteria_sample") if item.criteria_sample else "",
    )
    return [paragraph("body", facts), paragraph("body", criteria)]


def _scores(item: ProtocolItem, roster: Roster) -> list[Flowable]:
    texts = roster.texts
    members = scorers(item, roster.members)
    if not members:
        return [paragraph("body", texts("no_sheet"))]
    story: list[Flowable] = []
    for start in range(0, len(members), _MOST):
        part = members[start : start + _MOST]
        story.append(_score_table(item, roster, part, last=start + _MOST >= len(members)))
    marks = [mark for criterion in item.criteria for mark in criterion.marks]
    if any(mark.points is None for mark in marks):
        story.append(paragraph("small", texts("legend")))
    if not all(plain_total(item, member.key) for member in members):
        story.append(paragraph("small", texts("legend_totals")))
    result = texts(
        "result_line",
        method=method_word(item, texts).lower(),
        aggregate=_figure(item.aggregate, texts, 1),
        pass_mark=texts.number(item.pass_mark),
        spread=_figure(item.spread, texts),
    )
    return [*story, paragraph("after_table", result)]


def method_word(item: ProtocolItem, texts: PaperTexts) -> str:
    """What the members' totals were brought together by; a method of another name as it is."""
    method = item.aggregate_method
    return texts(method) if method in {"median", "mean"} else method


def _score_table(
    item: ProtocolItem, roster: Roster, members: tuple[ProtocolMember, ...], *, last: bool
) -> Flowable:
    texts = roster.texts
    aggregate_width = _AGGREGATE if last else 0
    column = min(_WIDEST, (WIDTH - _TITLE - aggregate_width) / len(members))
    title = WIDTH - aggregate_width - column * len(members)
    signs = [cell(roster.sign(member.key), column + 4, "cell_strong") for member in members]
    head: list[Cell] = [cell(texts("head_criterion"), title, "cell_strong"), *signs]
    total: list[Cell] = [cell(texts("total"), title, "cell_strong")]
    total += _marks(item.totals, members, texts)
    if last:
        head.append(method_word(item, texts))
        total.append(_figure(item.aggregate, texts, 1))
    rows = [_criterion_row(c, members, texts, title, last=last) for c in item.criteria]
    widths = [title, *[column] * len(members), *([aggregate_width] if last else [])]
    return grid(
        [head, *rows, total],
        widths,
        ("ALIGN", (1, 0), (len(members), -1), "CENTER"),
        *([("ALIGN", (-1, 0), (-1, -1), "RIGHT")] if last else []),
        ("LEFTPADDING", (1, 0), (-1, -1), 2),
        ("RIGHTPADDING", (1, 0), (len(members), -1), 2),
        ("FONT", (0, -1), (-1, -1), SERIF_BOLD, 9, 12),
        ("BACKGROUND", (0, -1), (-1, -1), HEAD),
        ("NOSPLIT", (0, -2), (-1, -1)),
    )


def _criterion_row(
    criterion: ProtocolCriterion,
    members: tuple[ProtocolMember, ...],
    texts: PaperTexts,
    width: float,
    *,
    last: bool,
) -> list[Cell]:
    title = texts(
        "criterion_maximum",
        title=texts.of(criterion.title),
        maximum=texts.number(criterion.maximum),
    )
    row: list[Cell] = [cell(title, width), *_marks(criterion.marks, members, texts)]
    return [*row, _figure(criterion.median, texts, 1)] if last else row


def _marks(
    marks: tuple[ProtocolMark, ...], members: tuple[ProtocolMember, ...], texts: PaperTexts
) -> list[Cell]:
    found = marks_by_member(marks)
    return [_mark(found.get(member.key), texts) for member in members]


def _mark(mark: ProtocolMark | None, texts: PaperTexts) -> str:
    if mark is not None and mark.points is not None:
        return texts.number(mark.points)
    return texts("not_applicable") if mark is not None and mark.not_applicable else "—"


def _figure(value: Decimal | None, texts: PaperTexts, places: int = 0) -> str:
    return "—" if value is None else texts.number(value, places)


def _votes(item: ProtocolItem, roster: Roster) -> list[Flowable]:
    texts = roster.texts
    quorum = texts(
        "item_quorum",
        needed=item.quorum_needed,
        present=len(item.present),
        met=texts("yes" if item.quorum_met else "no"),
    )
    lines = [f"{vote_line(item, roster)} {quorum}"]
    if item.by_casting_vote:
        lines.append(texts("casting_vote"))
    lines += [
        texts("entered_by", who=who, members=roster.listed(keys))
        for who, keys in entered_by(item.votes, texts).items()
    ]
    if item.recused:
        lines.append(texts("recused_line", members=roster.listed(item.recused)))
    else:
        lines.append(texts("nobody_recused"))
    if absent := [key for key in item.absent if key not in item.recused]:
        lines.append(texts("absent_line", members=roster.listed(absent)))
    # initials end in a full stop of their own
    return [paragraph("body", " ".join(lines).replace("..", "."))]


def vote_line(item: ProtocolItem, roster: Roster) -> str:
    """The named votes in one sentence, such as "Дауыс беру: «беру» — 7 (Ә.Н., ...)"."""
    texts = roster.texts
    if not item.votes:
        return texts("no_votes")
    parts = {}
    for choice in CHOICES:
        keys = voters(item, choice)
        part = texts(f"vote_{choice}", count=len(keys))
        parts[choice] = f"{part} ({roster.listed(keys)})" if keys else part
    return texts("vote_line", **parts)


def entered_by(votes: tuple[ProtocolVote, ...], texts: PaperTexts) -> dict[str, list[str]]:
    """Members whose paper vote another person typed in, by that person."""
    entered: dict[str, list[str]] = {}
    for vote in votes:
        if vote.entered_by is not None:
            entered.setdefault(texts.of(vote.entered_by), []).append(vote.member)
    return entered


def _recommendation(item: ProtocolItem, texts: PaperTexts) -> list[Flowable]:
    said = texts(f"outcome_{outcome_key(item)}")
    return [paragraph("body", Strong(texts("recommendation")), " ", said)]


def outcome_key(item: ProtocolItem) -> str:
    """Which sentence tells the outcome."""
    if item.outcome == "refuse":
        return "refuse" if item.grounds else "refuse_bare"
    if item.outcome == "issue":
        return "issue"
    return "none" if item.quorum_met else "none_quorum"


def _grounds(item: ProtocolItem, texts: PaperTexts) -> list[Flowable]:
    story: list[Flowable] = [
        paragraph("indented", texts.ground(position, texts.of(ground.text), ground.paragraph))
        for position, ground in enumerate(item.grounds, 1)
    ]
    if item.note.strip():
        story.append(paragraph("body", Strong(texts("note")), " ", item.note.strip()))
    return story


def _opinions(item: ProtocolItem, roster: Roster) -> list[Flowable]:
    texts = roster.texts
    return [
        paragraph(
            "body",
            Strong(texts("opinion")),
            texts("opinion_by", member=roster.sign(opinion.member)),
            opinion.text.strip(),
        )
        for opinion in item.opinions
    ]


def _seals(item: ProtocolItem, roster: Roster) -> list[Flowable]:
    if not item.seals:
        return []
    seals = ", ".join(f"{roster.sign(key)}\u00a0{seal[:SEAL_DIGITS]}" for key, seal in item.seals)
    return [paragraph("small", roster.texts("seals", seals=seals))]
