"""The workbook's first sheet: the session, the composition, the agenda with its outcomes."""

from typing import Final

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from app.commission.protocol import ProtocolItem
from app.papers.cells import Look, Value, put, put_row
from app.papers.protocol_blocks import session_time
from app.papers.protocol_book import ProtocolBook, sheet_reference
from app.papers.roster import CHOICES, voters
from app.papers.workbook import fit_rows, set_widths

_WIDTHS: Final = (5, 32, 15, 18, 34, 20, 12, 11, 11, 9, 10, 12, 15)
_LAST: Final = len(_WIDTHS)
_VOTES_FROM: Final = 10
_OUTCOME_HEADS: Final = (
    "number", "applicant", "dossier", "citizenship", "profession", "received", "due",
    "aggregate", "pass_mark", "votes_issue", "votes_refuse", "votes_abstain", "outcome",
)  # fmt: skip


def lay_front_sheet(writing: ProtocolBook) -> None:
    """Write the first sheet; its figures point to the sheets of scores and votes."""
    sheet = writing.sheet("protocol")
    set_widths(sheet, _WIDTHS)
    row = _heading(writing, sheet)
    row = _facts(writing, sheet, row)
    row = _composition(writing, sheet, row + 1)
    row = _agenda(writing, sheet, row + 1)
    _signatures(writing, sheet, row + 2)


def _line(sheet: Worksheet, row: int, text: str, look: Look = Look.LINE, *, first: int = 1) -> None:
    """Write a line across the sheet, high enough for its wrapped text."""
    sheet.merge_cells(start_row=row, end_row=row, start_column=first, end_column=_LAST)
    put(sheet, row, first, text, look)
    room = sum(_WIDTHS[first - 1 :])
    lines = sum(1 + int(len(part) * 1.1 / room) for part in text.split("\n"))
    sheet.row_dimensions[row].height = (21 if look is Look.TITLE else 14.5) * lines


def _heading(writing: ProtocolBook, sheet: Worksheet) -> int:
    texts, content = writing.texts, writing.content
    number = content.number
    title = texts("title", number=number) if number else texts("title_unnumbered")
    lines = [
        (texts("letterhead").replace("\n", " "), Look.CENTRED_LINE),
        (title, Look.TITLE),
        (texts("subtitle"), Look.CENTRED_LINE),
    ]
    marks = [("draft", content.draft), ("provisional", content.provisional)]
    if warnings := [texts(key) for key, said in marks if said]:
        lines.append((" · ".join(warnings), Look.WARNING))
    if content.sample_notices:
        notices = "; ".join(texts.of(notice) for notice in content.sample_notices)
        lines.append((f"{texts('sample')}. {texts('sample_lead')} {notices}", Look.WARNING))
    for row, (line, look) in enumerate(lines, 1):
        _line(sheet, row, line, look)
    return len(lines) + 2


def _facts(writing: ProtocolBook, sheet: Worksheet, row: int) -> int:
    texts, content = writing.texts, writing.content
    met = texts("yes" if len(content.present) >= content.quorum_needed else "no")
    facts = (
        ("place", texts.of(content.place)),
        ("session", session_time(content, texts)),
        ("order", content.composition_order),
        ("chair", texts.of(content.chair.name)),
        ("secretary", texts.of(content.secretary.name)),
        ("members", str(len(content.members))),
        ("present", str(len(content.present))),
        ("quorum", f"{content.quorum_needed} ({met})"),
        ("hash", content.content_hash),
    )
    for key, value in facts:
        sheet.merge_cells(start_row=row, end_row=row, start_column=1, end_column=2)
        put(sheet, row, 1, texts(f"fact_{key}"), Look.LABEL)
        _line(sheet, row, value, first=3)
        row += 1
    return row


def _composition(writing: ProtocolBook, sheet: Worksheet, row: int) -> int:
    texts, content = writing.texts, writing.content
    keys = ("number", "name", "initials", "presence", "position", "function")
    put_row(sheet, row, [texts(f"head_{key}") for key in keys], Look.HEAD)
    for number, member in enumerate(content.members, 1):
        values: tuple[Value, ...] = (
            number,
            texts.of(member.name),
            writing.roster.sign(member.key),
            texts("present" if member.key in content.present else "absent"),
            texts.of(member.position),
            writing.roster.function(member),
        )
        put_row(sheet, row + number, values)
    fit_rows(sheet, row, row + len(content.members))
    return row + len(content.members) + 1


def _agenda(writing: ProtocolBook, sheet: Worksheet, row: int) -> int:
    texts, content = writing.texts, writing.content
    put_row(sheet, row, [texts(f"head_{key}") for key in _OUTCOME_HEADS], Look.HEAD)
    first_vote, first = 2, row
    for item in content.items:
        row += 1
        _agenda_row(writing, sheet, row, item)
        _vote_counts(writing, sheet, row, item, first_vote)
        first_vote += len(content.members)
    fit_rows(sheet, first, row)
    return row


def _agenda_row(writing: ProtocolBook, sheet: Worksheet, row: int, item: ProtocolItem) -> None:
    texts = writing.texts
    values: tuple[Value, ...] = (
        item.position,
        item.applicant_cyrillic or item.applicant_latin,
        item.dossier_number,
        texts.of(item.citizenship),
        texts.of(item.profession),
        item.received,
        item.due,
    )
    put_row(sheet, row, values)
    if item.aggregate is None:
        put(sheet, row, 8, None)
    else:
        cell = sheet_reference(writing.sheet("scores"), writing.totals[item.position])
        writing.formula(sheet, row, 8, f"={cell}", item.aggregate, Look.FIGURE)
    put(sheet, row, 9, item.pass_mark)
    put(sheet, row, _LAST, texts(f"short_{item.outcome or 'none'}"))


def _vote_counts(
    writing: ProtocolBook, sheet: Worksheet, row: int, item: ProtocolItem, first: int
) -> None:
    """Count the item's votes on the sheet of votes, where its rows start at `first`."""
    last = first + len(writing.content.members) - 1
    choices = get_column_letter(6)
    span = sheet_reference(writing.sheet("votes"), f"${choices}${first}:${choices}${last}")
    for column, choice in enumerate(CHOICES, _VOTES_FROM):
        word = writing.texts(f"short_{choice}")
        count = len(voters(item, choice))
        writing.formula(sheet, row, column, f'=COUNTIF({span},"{word}")', count)


def _signatures(writing: ProtocolBook, sheet: Worksheet, row: int) -> None:
    texts, content = writing.texts, writing.content
    presides = "sign_deputy" if content.chair.function == "deputy" else "sign_chair"
    for role, person in ((presides, content.chair), ("sign_secretary", content.secretary)):
        for column, text in ((2, texts(role)), (3, "_" * 20), (5, texts.of(person.name))):
            put(sheet, row, column, text, Look.LABEL)
        sheet.row_dimensions[row].height = 24
        row += 1
