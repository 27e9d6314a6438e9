"""The protocol as a workbook: protocol, scores, votes, attendance, register of grounds.

Totals, medians and counts are live formulas that also carry the value they compute.
"""

from typing import Final

from openpyxl.utils import get_column_letter

from app.commission.protocol import ProtocolContent
from app.kernel.text import Language
from app.papers.cells import Look, Value, add_looks, put, put_row
from app.papers.protocol_blocks import footer
from app.papers.protocol_book import ProtocolBook, presence
from app.papers.protocol_front_sheet import lay_front_sheet
from app.papers.protocol_scores_sheet import lay_scores_sheet
from app.papers.roster import SEAL_DIGITS, Roster, applicant
from app.papers.texts import paper_texts
from app.papers.workbook import (
    book_bytes,
    fit_rows,
    lay_page,
    lay_table,
    name_book,
    set_widths,
)

PRESENT: Final = "+"
ABSENT: Final = "—"


def protocol_xlsx(content: ProtocolContent, language: Language) -> bytes:
    """The protocol's workbook in Kazakh or Russian, each sheet printable on A4.

    Equal content gives equal bytes. Raises `PaperRefused` for a text that no cell can hold.
    """
    texts = paper_texts("protocol", language)
    writing = ProtocolBook(content, Roster.of(content, texts))
    writing.book.remove(writing.book.worksheets[0])
    add_looks(writing.book)
    for key in ("protocol", "scores", "votes", "attendance", "grounds"):
        writing.sheet(key)
    lay_scores_sheet(writing)
    _votes(writing)
    _attendance(writing)
    _grounds(writing)
    lay_front_sheet(writing)
    for sheet in writing.book.worksheets:
        if sheet.auto_filter.ref:
            fit_rows(sheet, 1, sheet.max_row)
        lay_page(sheet, texts, footer(content, texts))
    name_book(writing.book, texts, footer(content, texts), content.started)
    return book_bytes(writing.book, writing.computed)


def _votes(writing: ProtocolBook) -> None:
    texts, roster = writing.texts, writing.roster
    sheet = writing.sheet("votes")
    keys = ("number", "dossier", "applicant", "member", "presence", "choice", "entered_by")
    heads = [texts(f"head_{key}") for key in (*keys, "opinion", "seal")]
    put_row(sheet, 1, heads, Look.HEAD)
    row = 2
    for item in writing.content.items:
        votes = {vote.member: vote for vote in item.votes}
        opinions = {opinion.member: opinion.text for opinion in item.opinions}
        seals = dict(item.seals)
        for member in writing.content.members:
            vote = votes.get(member.key)
            entered = vote.entered_by if vote else None
            values: tuple[Value, ...] = (
                item.position,
                item.dossier_number,
                item.applicant_cyrillic or item.applicant_latin,
                roster.name(member.key),
                texts(presence(item, member.key)),
                texts(f"short_{vote.choice}") if vote else "",
                texts.of(entered) if entered else "",
                opinions.get(member.key, ""),
                seals.get(member.key, "")[:SEAL_DIGITS],
            )
            put_row(sheet, row, values)
            row += 1
    lay_table(sheet, 1, row - 1, len(heads))
    set_widths(sheet, [5, 14, 26, 32, 16, 13, 18, 44, 20])


def _attendance(writing: ProtocolBook) -> None:
    """One row per dossier and a column per member; the count of those present is live."""
    texts, members = writing.texts, writing.content.members
    sheet = writing.sheet("attendance")
    front = [texts(f"head_{key}") for key in ("number", "dossier", "applicant")]
    ends = [texts(f"head_{key}") for key in ("present_count", "quorum", "quorum_met")]
    heads = [*front, *writing.roster.signs.values(), *ends]
    put_row(sheet, 1, heads, Look.HEAD)
    signs = {"present": PRESENT, "absent": ABSENT, "recused": texts("recused_sign")}
    first, last = 4, 3 + len(members)
    row = 2
    for item in writing.content.items:
        name = item.applicant_cyrillic or item.applicant_latin
        put_row(sheet, row, (item.position, item.dossier_number, name))
        for column, member in enumerate(members, first):
            put(sheet, row, column, signs[presence(item, member.key)], Look.SIGN)
        span = f"{get_column_letter(first)}{row}:{get_column_letter(last)}{row}"
        count = sum(presence(item, member.key) == "present" for member in members)
        writing.formula(sheet, row, last + 1, f'=COUNTIF({span},"{PRESENT}")', count)
        put(sheet, row, last + 2, item.quorum_needed)
        put(sheet, row, last + 3, texts("yes" if item.quorum_met else "no"))
        row += 1
    put(sheet, row + 1, 1, texts("attendance_legend"), Look.LINE)
    sheet.merge_cells(start_row=row + 1, end_row=row + 1, start_column=1, end_column=len(heads))
    lay_table(sheet, 1, row - 1, len(heads))
    widths = [max(7.0, len(sign) * 1.3) for sign in writing.roster.signs.values()]
    set_widths(sheet, [5, 14, 30, *widths, 14, 10, 14])


def _grounds(writing: ProtocolBook) -> None:
    texts = writing.texts
    sheet = writing.sheet("grounds")
    keys = ("number", "dossier", "applicant", "outcome", "code", "ground", "paragraph")
    put_row(sheet, 1, [texts(f"head_{key}") for key in keys], Look.HEAD)
    row = 2
    for item in writing.content.items:
        lines = [
            (ground.code, texts.of(ground.text), texts.paragraph(ground.paragraph))
            for ground in item.grounds
        ]
        if item.note.strip():
            lines.append(("", item.note.strip(), ""))
        for line in lines:
            said = texts(f"short_{item.outcome or 'none'}")
            front: tuple[Value, ...] = (item.position, item.dossier_number, applicant(item), said)
            put_row(sheet, row, (*front, *line))
            row += 1
    lay_table(sheet, 1, row - 1, len(keys))
    set_widths(sheet, [5, 14, 34, 14, 22, 60, 30])
