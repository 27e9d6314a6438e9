"""One dossier in the protocol: marks by member, votes by name, recommendation, opinions."""

from decimal import Decimal

from app.commission.protocol import (
    ProtocolCriterion,
    ProtocolItem,
    ProtocolMark,
    ProtocolMember,
    ProtocolOpinion,
    ProtocolQuestion,
    ProtocolVote,
)
from app.papers.blocks import Block, Parts, Strong, Table, Together
from app.papers.protocol_grounds_blocks import grounds_blocks
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
from app.papers.sides import Sides
from app.papers.texts import PaperTexts

_WIDTH = 174.0
_AGGREGATE, _TITLE, _WIDEST = 18.0, 53.0, 14.0
_MOST = 12
"""Members' columns that one table has room for; a larger Commission gets a second table."""


def item_blocks(item: ProtocolItem, sides: Sides) -> list[Block]:
    """Everything the protocol says about one dossier.

    The heading stays with its facts and with the score table; the votes stay with the
    recommendation, so that no page ends between a vote and what came of it.
    """
    decided = (*_votes(item, sides), _recommendation(item, sides))
    return [
        Together(
            (
                sides.passage("heading", lambda side: item_heading(item, side.texts)),
                sides.passage("body", lambda side: _facts(item, side.texts)),
                sides.passage(
                    "body", lambda side: _criteria_line(item, side.texts), with_next=True
                ),
            )
        ),
        *_heard(item, sides),
        *_scores(item, sides),
        Together(decided),
        *grounds_blocks(item, sides),
        *_opinions(item, sides),
        *_seals(item, sides),
    ]


def item_heading(item: ProtocolItem, texts: PaperTexts) -> str:
    """Number on the agenda, applicant and dossier."""
    return texts(
        "item_heading",
        position=item.position,
        name=item.applicant_cyrillic or item.applicant_latin,
        dossier=item.dossier_number,
    )


def _facts(item: ProtocolItem, texts: PaperTexts) -> str:
    return texts(
        "item_facts",
        name=applicant(item),
        citizenship=texts.of(item.citizenship),
        profession=texts.of(item.profession),
        received=texts.day(item.received),
        due=texts.day(item.due),
    )


def _criteria_line(item: ProtocolItem, texts: PaperTexts) -> str:
    order = item.criteria_order
    return texts(
        "item_criteria",
        name=texts.of(item.criteria_title) if item.criteria_title else item.criteria_set,
        version=item.criteria_version,
        sample=texts("criteria_sample")
        if item.criteria_sample
        else texts("criteria_order", order=order)
        if order
        else "",
    )


def _heard(item: ProtocolItem, sides: Sides) -> list[Block]:
    """Who presented the dossier, what was heard, and what members asked."""
    blocks: list[Block] = []
    if item.rapporteur:
        blocks.append(
            sides.passage(
                "body",
                lambda side: side.texts("rapporteur_line", member=side.name(item.rapporteur)),
                with_next=True,
            )
        )
    if (heard := item.heard) is not None:
        blocks.append(
            sides.passage(
                "body",
                lambda side: (Strong(side.texts("heard")), f" {side.texts.of(heard)}"),
                with_next=True,
            )
        )
    return [*blocks, *(_question(each, sides) for each in item.questions)]


def _question(question: ProtocolQuestion, sides: Sides) -> Block:
    def said(side: Roster) -> Parts:
        lead = side.texts("question_by", member=side.sign(question.member))
        return Strong(lead), f" {question.text.strip()}"

    return sides.passage("body", said, with_next=True)


def _scores(item: ProtocolItem, sides: Sides) -> list[Block]:
    members = scorers(item, sides.lead.members)
    if not members:
        return [sides.passage("body", lambda side: side.texts("no_sheet"))]
    blocks: list[Block] = []
    for start in range(0, len(members), _MOST):
        part = members[start : start + _MOST]
        blocks.append(_score_table(item, sides, part, last=start + _MOST >= len(members)))
    marks = [mark for criterion in item.criteria for mark in criterion.marks]
    if any(mark.points is None for mark in marks):
        blocks.append(sides.passage("small", lambda side: side.texts("legend")))
    if not all(plain_total(item, member.key) for member in members):
        blocks.append(sides.passage("small", lambda side: side.texts("legend_totals")))
    return [*blocks, sides.passage("result", lambda side: _result(item, side))]


def _result(item: ProtocolItem, side: Roster) -> str:
    texts = side.texts
    lines = [
        texts(
            "result_line",
            method=method_word(item, texts).lower(),
            aggregate=_figure(item.aggregate, texts, 1),
            pass_mark=texts.number(item.pass_mark),
            spread=_figure(item.spread, texts),
        )
    ]
    if item.divergent:
        titles = {criterion.code: texts.of(criterion.title) for criterion in item.criteria}
        named = ", ".join(titles.get(code, code) for code in item.divergent)
        lines.append(texts("divergent_line", criteria=named))
    if item.abstained:
        lines.append(texts("abstained_line", members=side.listed(item.abstained)))
    return _ended(lines)


def method_word(item: ProtocolItem, texts: PaperTexts) -> str:
    """What the members' totals were brought together by; a method of another name as it is."""
    method = item.aggregate_method
    return texts(method) if method in {"median", "mean"} else method


def _score_table(
    item: ProtocolItem, sides: Sides, members: tuple[ProtocolMember, ...], *, last: bool
) -> Table:
    aggregate_width = _AGGREGATE if last else 0.0
    column = min(_WIDEST, (_WIDTH - _TITLE - aggregate_width) / len(members))
    title = _WIDTH - aggregate_width - column * len(members)
    texts = sides.texts
    head = [sides.word("head_criterion")]
    head += [sides.sign(m.key) for m in members]
    total = [sides.stacked(lambda side: side.texts("total"), " / ")]
    total += _marks(item.totals, members, sides)
    if last:
        head.append(sides.stacked(lambda side: method_word(item, side.texts)))
        total.append(_figure(item.aggregate, texts, 1))
    rows = [_criterion_row(c, members, sides, last=last) for c in item.criteria]
    widths = [title, *[column] * len(members), *([aggregate_width] if last else [])]
    return Table(
        tuple(widths),
        (tuple(head), *rows, tuple(total)),
        total=True,
        centred=(1, len(members) + 1),
        right_from=len(members) + 1,
        whole=len(item.criteria) <= _MOST,
    )


def _criterion_row(
    criterion: ProtocolCriterion,
    members: tuple[ProtocolMember, ...],
    sides: Sides,
    *,
    last: bool,
) -> tuple[str, ...]:
    texts = sides.texts
    maximum = texts.number(criterion.maximum)
    title = sides.office(criterion.title, " / ")
    row = (
        texts("criterion_maximum", title=title, maximum=maximum),
        *_marks(criterion.marks, members, sides),
    )
    return (*row, _figure(criterion.median, texts, 1)) if last else row


def _marks(
    marks: tuple[ProtocolMark, ...], members: tuple[ProtocolMember, ...], sides: Sides
) -> list[str]:
    found = marks_by_member(marks)
    return [_mark(found.get(member.key), sides) for member in members]


def _mark(mark: ProtocolMark | None, sides: Sides) -> str:
    if mark is not None and mark.points is not None:
        return sides.texts.number(mark.points)
    return sides.word("not_applicable") if mark is not None and mark.not_applicable else "—"


def _figure(value: Decimal | None, texts: PaperTexts, places: int = 0) -> str:
    return "—" if value is None else texts.number(value, places)


def _votes(item: ProtocolItem, sides: Sides) -> list[Block]:
    return [
        sides.passage("body", lambda side: _vote_text(item, side)),
        sides.passage("body", lambda side: _presence_text(item, side)),
    ]


def _vote_text(item: ProtocolItem, side: Roster) -> str:
    texts = side.texts
    quorum = texts(
        "item_quorum",
        needed=item.quorum_needed,
        present=len(item.present),
        met=texts("yes" if item.quorum_met else "no"),
    )
    lines = [vote_line(item, side), quorum]
    if item.majority_needed:
        lines.append(texts("majority_line", count=item.majority_needed))
    if item.by_casting_vote:
        lines.append(texts("casting_vote"))
    return _ended([*lines, *_vote_traces(item, side)])


def _presence_text(item: ProtocolItem, side: Roster) -> str:
    texts = side.texts
    lines = []
    if item.recused:
        lines.append(texts("recused_line", members=side.listed(item.recused)))
    else:
        lines.append(texts("nobody_recused"))
    if absent := [key for key in item.absent if key not in item.recused]:
        lines.append(texts("absent_line", members=side.listed(absent)))
    return _ended(lines)


def _vote_traces(item: ProtocolItem, side: Roster) -> list[str]:
    """Votes on paper, votes typed in by another, votes corrected: each said by name."""
    texts = side.texts
    lines = []
    if ballots := [vote.member for vote in item.votes if vote.on_paper]:
        lines.append(texts("on_paper_line", members=side.listed(ballots)))
    lines += [
        texts("entered_by", who=who, members=side.listed(keys))
        for who, keys in entered_by(item.votes, texts).items()
    ]
    lines += [
        texts(
            "corrected_line",
            member=side.sign(vote.member),
            before=correction(vote, texts),
            now=texts(f"short_{vote.choice}"),
        )
        for vote in item.votes
        if vote.before
    ]
    return lines


def correction(vote: ProtocolVote, texts: PaperTexts) -> str:
    """What a member had voted before, in order."""
    return ", ".join(f"«{texts(f'short_{choice}')}»" for choice in vote.before)


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
    """Members whose vote another person typed in, by that person."""
    entered: dict[str, list[str]] = {}
    for vote in votes:
        if vote.entered_by is not None:
            entered.setdefault(texts.of(vote.entered_by), []).append(vote.member)
    return entered


def _recommendation(item: ProtocolItem, sides: Sides) -> Block:
    def said(side: Roster) -> Parts:
        texts = side.texts
        return Strong(texts("recommendation")), f" {texts(f'outcome_{outcome_key(item)}')}"

    return sides.passage("body", said, with_next=bool(item.grounds))


def outcome_key(item: ProtocolItem) -> str:
    """Which sentence tells the outcome."""
    if item.outcome == "refuse":
        return "refuse" if item.grounds else "refuse_bare"
    if item.outcome == "issue":
        return "issue"
    if item.postponed:
        return "postponed"
    return "none" if item.quorum_met else "none_quorum"


def _opinions(item: ProtocolItem, sides: Sides) -> list[Block]:
    return [_opinion(opinion, sides) for opinion in item.opinions]


def _opinion(opinion: ProtocolOpinion, sides: Sides) -> Block:
    def said(side: Roster) -> Parts:
        by = side.texts("opinion_by", member=side.sign(opinion.member))
        return Strong(side.texts("opinion")), by, opinion.text.strip()

    return sides.passage("body", said)


def _seals(item: ProtocolItem, sides: Sides) -> list[Block]:
    if not item.seals:
        return []

    def said(side: Roster) -> str:
        seals = ", ".join(f"{side.sign(key)}\u00a0{seal[:SEAL_DIGITS]}" for key, seal in item.seals)
        return side.texts("seals", seals=seals) + _reopened(item, side)

    return [sides.passage("small", said)]


def _reopened(item: ProtocolItem, side: Roster) -> str:
    """The seals that stood before, and what their members could have seen by then."""
    before = ", ".join(
        f"{side.sign(each.member)}\u00a0{each.seal[:SEAL_DIGITS]}"
        + side.texts("reopened_after", n=each.others)
        for each in item.reopened
    )
    return side.texts("reopened", seals=before) if before else ""


def _ended(lines: list[str]) -> str:
    """Sentences in a row; initials end in a full stop of their own."""
    return " ".join(lines).replace("..", ".")
