"""The workbook's sheets of votes, attendance and grounds."""

from typing import Final

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from app.commission.protocol import ProtocolItem, ProtocolMember, ProtocolVote
from app.kernel.text import Language, Trilingual
from app.papers.cells import Look, put, put_row
from app.papers.protocol_blocks import movement_lines
from app.papers.protocol_book import ProtocolBook, about, presence
from app.papers.protocol_grounds_blocks import evidence_text, loose_evidence
from app.papers.roster import SEAL_DIGITS
from app.papers.texts import paper_texts
from app.papers.workbook import fit_columns, fit_rows, lay_table

PRESENT: Final = "+"
ABSENT: Final = "—"
_FRONT: Final = 3
"""Columns by which every sheet names a dossier."""


def lay_votes_sheet(writing: ProtocolBook) -> None:
    """One row per dossier and member: part in it, vote and its trace, opinion, seal."""
    texts = writing.texts
    sheet = writing.sheet("votes")
    keys = ("number", "dossier", "applicant", "member", "presence", "choice", "on_paper")
    ends = ("corrected", "entered_by", "opinion", "seal")
    heads = [texts(f"head_{key}") for key in (*keys, *ends)]
    put_row(sheet, 1, heads, Look.HEAD)
    row = 2
    for item in writing.content.items:
        votes = {vote.member: vote for vote in item.votes}
        opinions = {opinion.member: opinion.text for opinion in item.opinions}
        seals = dict(item.seals)
        for member in writing.content.members:
            writing.front(sheet, row, item, None)
            _vote(writing, (sheet, row), item, member, votes.get(member.key))
            key = member.key
            opinion, seal = opinions.get(key, ""), seals.get(key, "")[:SEAL_DIGITS]
            for before in item.reopened:
                if before.member == key:
                    seal += texts("reopened_cell", seal=before.seal[:SEAL_DIGITS], n=before.others)
            writing.put(sheet, row, 10, opinion, about(item, f"opinion/{key}"))
            writing.put(sheet, row, 11, seal, about(item, f"seal/{key}"))
            row += 1
    lay_table(sheet, 1, row - 1, len(heads), fixed=_FRONT)
    fit_columns(sheet, 1, row - 1, {3: 26, 4: 34, 8: 20, 9: 22, 10: 44, 11: 22})
    fit_rows(sheet, 1, row - 1, bold=1)


def _vote(
    writing: ProtocolBook,
    place: tuple[Worksheet, int],
    item: ProtocolItem,
    member: ProtocolMember,
    vote: ProtocolVote | None,
) -> None:
    texts, key = writing.texts, member.key
    sheet, row = place
    entered = vote.entered_by if vote else None
    before = ", ".join(texts(f"short_{choice}") for choice in vote.before) if vote else ""
    for column, value, source in (
        (4, writing.roster.name(key), f"member/{key}/name"),
        (5, texts(presence(item, key)), about(item, f"presence/{key}")),
        (6, texts(f"short_{vote.choice}") if vote else "", about(item, f"vote/{key}")),
        (7, texts("on_paper") if vote and vote.on_paper else "", about(item, f"vote/{key}/paper")),
        (8, before, about(item, f"vote/{key}/before")),
        (9, texts.of(entered) if entered else "", about(item, f"vote/{key}/entered")),
    ):
        writing.put(sheet, row, column, value, source)


def lay_attendance_sheet(writing: ProtocolBook) -> None:
    """One row per dossier and a column per member; the count of those present is live."""
    texts, members = writing.texts, writing.content.members
    sheet = writing.sheet("attendance")
    front = [texts(f"head_{key}") for key in ("number", "dossier", "applicant")]
    ends = [texts(f"head_{key}") for key in ("present_count", "quorum", "quorum_met")]
    heads = [*front, *writing.roster.signs.values(), *ends]
    put_row(sheet, 1, heads, Look.HEAD)
    row = 2
    for item in writing.content.items:
        _attendance_row(writing, sheet, row, item)
        row += 1
    lay_table(sheet, 1, row - 1, len(heads), fixed=_FRONT)
    fit_columns(sheet, 1, row - 1, {_FRONT: 34}, least=7)
    fit_rows(sheet, 1, row - 1, bold=1)
    lines = [texts("attendance_legend")]
    if not writing.extract:
        lines += movement_lines(writing.content, writing.roster)
    for number, line in enumerate(lines, row + 1):
        put(sheet, number, 1, line, Look.LINE)
        last = _FRONT + len(members) + len(ends)
        sheet.merge_cells(start_row=number, end_row=number, start_column=1, end_column=last)


def _attendance_row(writing: ProtocolBook, sheet: Worksheet, row: int, item: ProtocolItem) -> None:
    texts, members = writing.texts, writing.content.members
    signs = {"present": PRESENT, "absent": ABSENT, "recused": texts("recused_sign")}
    first, last = _FRONT + 1, _FRONT + len(members)
    writing.front(sheet, row, item, None)
    for column, member in enumerate(members, first):
        key = about(item, f"presence/{member.key}")
        writing.put(sheet, row, column, signs[presence(item, member.key)], key, Look.SIGN)
    span = f"{get_column_letter(first)}{row}:{get_column_letter(last)}{row}"
    count = sum(presence(item, member.key) == "present" for member in members)
    formula = f'=COUNTIF({span},"{PRESENT}")'
    writing.formula(sheet, row, last + 1, formula, count, about(item, "present"))
    writing.put(sheet, row, last + 2, item.quorum_needed, about(item, "quorum"))
    met = texts("yes" if item.quorum_met else "no")
    writing.put(sheet, row, last + 3, met, about(item, "quorum_met"))


def lay_grounds_sheet(writing: ProtocolBook) -> None:
    """The register of grounds, with the secretary's words of each dossier."""
    texts = writing.texts
    sheet = writing.sheet("grounds")
    keys = ("number", "dossier", "applicant", "outcome", "kind", "code", "text", "paragraph")
    heads = [texts(f"head_{key}") for key in (*keys, "evidence")]
    put_row(sheet, 1, heads, Look.HEAD)
    row = 2
    for item in writing.content.items:
        row = _ground_rows(writing, sheet, row, item)
        row = _word_rows(writing, sheet, row, item)
    lay_table(sheet, 1, row - 1, len(heads), fixed=_FRONT)
    fit_columns(sheet, 1, row - 1, {3: 26, 5: 18, 6: 22, 7: 62, 8: 26, 9: 30})
    sheet.column_dimensions["G"].width = max(sheet.column_dimensions["G"].width, 44)
    fit_rows(sheet, 1, row - 1, bold=1)


def _ground_rows(writing: ProtocolBook, sheet: Worksheet, row: int, item: ProtocolItem) -> int:
    texts = writing.texts
    for ground in item.grounds:
        cited = tuple(each for each in item.evidence if each.ground == ground.code)
        key = about(item, f"ground/{ground.code}")
        _row_front(writing, sheet, row, item, texts("kind_ground"))
        values = (ground.code, texts.of(ground.text), texts.paragraph(ground.paragraph))
        for column, value in enumerate((*values, evidence_text(cited, texts)), 6):
            writing.put(sheet, row, column, value, key)
        row += 1
    if pages := loose_evidence(item):
        _row_front(writing, sheet, row, item, texts("kind_evidence"))
        put_row(sheet, row, ("", "", ""), first=6)
        writing.put(sheet, row, 9, evidence_text(pages, texts), about(item, "evidence"))
        row += 1
    return row


def _word_rows(writing: ProtocolBook, sheet: Worksheet, row: int, item: ProtocolItem) -> int:
    """What was heard and the reasoned grounds, a row for each language of the workbook."""
    note = item.note_text
    if note is None and item.note.strip():
        note = Trilingual(item.note, item.note, item.note)
    for part, text in (("heard", item.heard), ("note", note)):
        if text is None and not writing.content.draft:
            continue
        for language in writing.languages:
            side = paper_texts("protocol", Language(language))
            _row_front(writing, sheet, row, item, side(f"kind_{part}"))
            said = text.in_(Language(language)).strip() if text is not None else ""
            put_row(sheet, row, ("", "", ""), first=6)
            writing.put_own(sheet, row, 7, said, f"{item.key}.{part}.{language}")
            put(sheet, row, 9, "")
            row += 1
    return row


def _row_front(
    writing: ProtocolBook, sheet: Worksheet, row: int, item: ProtocolItem, kind: str
) -> None:
    writing.front(sheet, row, item, None)
    outcome = writing.texts(f"short_{item.outcome or 'none'}")
    writing.put(sheet, row, 4, outcome, about(item, "outcome"))
    put(sheet, row, 5, kind)
