"""The workbook's first sheet: the session, the composition, the agenda with its outcomes."""

from typing import Final

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from app.commission.protocol import ProtocolItem
from app.kernel.text import Language, Trilingual
from app.papers.cells import Look, put, put_row
from app.papers.protocol_blocks import presiding, protocol_title, session_time
from app.papers.protocol_book import ProtocolBook, about, sheet_reference
from app.papers.roster import CHOICES, seated, voters
from app.papers.workbook import fit_rows, row_height, set_widths

_WIDTHS: Final = (6, 32, 14, 16, 32, 17, 12, 12, 12, 10, 10, 12, 14)
_LAST: Final = len(_WIDTHS)
_AGGREGATE: Final = 8
_VOTES_FROM: Final = 10
_CHOICES_AT: Final = "F"
"""Column of the votes on their own sheet."""
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
    row = _own_words(writing, sheet, row + 1, "preamble", writing.content.preamble)
    row = _agenda(writing, sheet, row + 1)
    row = _own_words(writing, sheet, row + 1, "closing", writing.content.closing)
    _signatures(writing, sheet, row + 1)


def _line(sheet: Worksheet, row: int, text: str, look: Look = Look.LINE, *, first: int = 1) -> None:
    """Write a line across the sheet, high enough for its wrapped text."""
    sheet.merge_cells(start_row=row, end_row=row, start_column=first, end_column=_LAST)
    put(sheet, row, first, text, look)
    height = row_height((text,), (sum(_WIDTHS[first - 1 :]) * 0.94,))
    sheet.row_dimensions[row].height = height * (1.5 if look is Look.TITLE else 1)


def _heading(writing: ProtocolBook, sheet: Worksheet) -> int:
    texts, content = writing.texts, writing.content
    title = protocol_title(content, texts, "title_extract" if writing.extract else "title")
    lines = [
        (texts("letterhead").replace("\n", " "), Look.CENTRED_LINE),
        (title, Look.TITLE),
        (texts("subtitle"), Look.CENTRED_LINE),
    ]
    if content.edition > 1:
        lines += [(line, Look.LINE) for line in _edition(writing)]
    marks = [("draft", content.draft), ("provisional", content.provisional)]
    if warnings := [texts(key) for key, said in marks if said]:
        lines.append((" · ".join(warnings), Look.WARNING))
    if content.sample_notices:
        notices = "; ".join(texts.of(notice) for notice in content.sample_notices)
        lines.append((f"{texts('sample')}. {texts('sample_lead')} {notices}", Look.WARNING))
    if content.draft:
        lines.append((texts("own_legend"), Look.OWN_LEGEND))
    for row, (line, look) in enumerate(lines, 1):
        _line(sheet, row, line, look)
    return len(lines) + 2


def _edition(writing: ProtocolBook) -> list[str]:
    """Which edition this is; an extract tells nothing of what changed elsewhere."""
    texts, content = writing.texts, writing.content
    lead = texts("edition_line", edition=content.edition)
    if writing.extract:
        return [lead]
    reason = texts("edition_reason", reason=content.reason) if content.reason else ""
    changes = [f"— {texts.of(change)}" for change in content.changes]
    return [f"{lead} {reason}".strip(), *([texts("edition_changes")] if changes else []), *changes]


def _facts(writing: ProtocolBook, sheet: Worksheet, row: int) -> int:
    texts, content = writing.texts, writing.content
    met = texts("yes" if len(content.present) >= content.quorum_needed else "no")
    facts = (
        ("place", texts.of(content.place), "head/place"),
        ("session", session_time(content, texts), "head/started"),
        ("order", content.composition_order, "head/order"),
        ("chair", texts.of(content.chair.name), "head/chair"),
        ("secretary", texts.of(content.secretary.name), "head/secretary"),
        ("members", str(seated(content)), ""),
        ("present", str(len(content.present)), ""),
        ("quorum", f"{content.quorum_needed} ({met})", "head/quorum_needed"),
        ("hash", content.content_hash, "head/hash"),
    )
    for name, value, key in facts:
        sheet.merge_cells(start_row=row, end_row=row, start_column=1, end_column=2)
        put(sheet, row, 1, texts(f"fact_{name}"), Look.LABEL)
        _line(sheet, row, value, first=3)
        if key:
            writing.keys[sheet.title, f"C{row}"] = key
        row += 1
    return row


def _composition(writing: ProtocolBook, sheet: Worksheet, row: int) -> int:
    texts, content = writing.texts, writing.content
    keys = ("number", "name", "initials", "presence", "position", "function")
    put_row(sheet, row, [texts(f"head_{key}") for key in keys], Look.HEAD)
    first = row
    for number, member in enumerate(content.members, 1):
        row += 1
        source = f"member/{member.key}"
        put(sheet, row, 1, number)
        writing.put(sheet, row, 2, texts.of(member.name), f"{source}/name")
        writing.put(sheet, row, 3, writing.roster.sign(member.key), f"{source}/initials")
        present = "present" if member.key in content.present else "absent"
        writing.put(sheet, row, 4, texts(present), f"{source}/presence")
        writing.put(sheet, row, 5, texts.of(member.position), f"{source}/position")
        writing.put(sheet, row, 6, writing.roster.function(member), f"{source}/function")
    fit_rows(sheet, first, row, bold=first)
    for each in content.substitutes:
        row += 1
        names = {
            "member": writing.roster.name(each.member),
            "substitute": writing.roster.name(each.substitute),
        }
        _line(sheet, row, texts("substitute_line", **names))
        writing.keys[sheet.title, f"A{row}"] = f"head/substitute/{each.member}"
    return row + 1


def _own_words(
    writing: ProtocolBook, sheet: Worksheet, row: int, place: str, text: Trilingual | None
) -> int:
    """The secretary's words before the agenda or after it, a line for each language."""
    if writing.extract or (text is None and not writing.content.draft):
        return row - 1
    put(sheet, row, 1, writing.texts(f"own_{place}"), Look.LABEL)
    for language in writing.languages:
        row += 1
        said = text.in_(Language(language)) if text is not None else ""
        _line(sheet, row, said)
        writing.put_own(sheet, row, 1, said, f"{place}.{language}")
        if not said:
            sheet.row_dimensions[row].height = row_height((), ())
    return row + 1


def _agenda(writing: ProtocolBook, sheet: Worksheet, row: int) -> int:
    texts, content = writing.texts, writing.content
    put_row(sheet, row, [texts(f"head_{key}") for key in _OUTCOME_HEADS], Look.HEAD)
    first_vote, first = 2, row
    for item in content.items:
        row += 1
        _agenda_row(writing, sheet, row, item)
        _vote_counts(writing, sheet, row, item, first_vote)
        first_vote += len(content.members)
    if not writing.extract:
        row = _vote_totals(writing, sheet, first + 1, row)
    fit_rows(sheet, first, row, bold=first)
    return row + 1


def _agenda_row(writing: ProtocolBook, sheet: Worksheet, row: int, item: ProtocolItem) -> None:
    texts = writing.texts
    writing.put(sheet, row, 1, item.position, about(item, "position"))
    for column, value, what in (
        (2, item.applicant_cyrillic or item.applicant_latin, "applicant"),
        (3, item.dossier_number, "dossier"),
        (4, texts.of(item.citizenship), "citizenship"),
        (5, texts.of(item.profession), "profession"),
        (6, item.received, "received"),
        (7, item.due, "due"),
        (9, item.pass_mark, "pass_mark"),
        (_LAST, texts(f"short_{item.outcome or 'none'}"), "outcome"),
    ):
        writing.put(sheet, row, column, value, about(item, what))
    if item.aggregate is None:
        put(sheet, row, _AGGREGATE, None)
        return
    cell = sheet_reference(writing.sheet("scores"), writing.totals[item.position])
    key = about(item, "aggregate")
    writing.formula(sheet, row, _AGGREGATE, f"={cell}", item.aggregate, key, Look.FIGURE)


def _vote_counts(
    writing: ProtocolBook, sheet: Worksheet, row: int, item: ProtocolItem, first: int
) -> None:
    """Count the item's votes on the sheet of votes, where its rows start at `first`."""
    last = first + len(writing.content.members) - 1
    cells = f"${_CHOICES_AT}${first}:${_CHOICES_AT}${last}"
    span = sheet_reference(writing.sheet("votes"), cells)
    for column, choice in enumerate(CHOICES, _VOTES_FROM):
        word = writing.texts(f"short_{choice}")
        count = len(voters(item, choice))
        key = about(item, f"votes/{choice}")
        writing.formula(sheet, row, column, f'=COUNTIF({span},"{word}")', count, key)


def _vote_totals(writing: ProtocolBook, sheet: Worksheet, first: int, last: int) -> int:
    """Sums of the votes below the agenda."""
    row = last + 1
    for column in range(1, _LAST + 1):
        put(sheet, row, column, None, Look.TOTAL_TEXT)
    put(sheet, row, 2, writing.texts("total"), Look.TOTAL_TEXT)
    for column, choice in enumerate(CHOICES, _VOTES_FROM):
        letter = get_column_letter(column)
        count = sum(len(voters(item, choice)) for item in writing.content.items)
        text = f"=SUM({letter}{first}:{letter}{last})"
        writing.formula(sheet, row, column, text, count, "", Look.TOTAL)
    return row


def _signatures(writing: ProtocolBook, sheet: Worksheet, row: int) -> None:
    texts, content = writing.texts, writing.content
    people = [("sign_secretary", content.secretary)]
    if not writing.extract:
        people.insert(0, (presiding(content), content.chair))
    for role, person in people:
        for column, text in ((2, texts(role)), (3, "_" * 20), (5, texts.of(person.name))):
            put(sheet, row, column, text, Look.LABEL)
        sheet.row_dimensions[row].height = 24
        row += 1
