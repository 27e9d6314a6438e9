"""The workbook's sheet of scores: points by member, live totals and medians.

Where a total of the content is not the plain sum of the points above it (weights, caps), it
stands as a number, never as a formula that would say something else.
"""

from decimal import ROUND_HALF_UP, Decimal
from statistics import mean, median
from typing import Final

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from app.commission.protocol import ProtocolItem, ProtocolMark
from app.papers.cells import Look, put, put_row
from app.papers.protocol_book import ProtocolBook
from app.papers.protocol_item_blocks import method_word
from app.papers.roster import marks_by_member, plain_total
from app.papers.workbook import fit_width, lay_table, set_widths

_FUNCTIONS: Final = {"median": ("MEDIAN", median), "mean": ("AVERAGE", mean)}
_FIRST_MEMBER: Final = 7


def lay_scores_sheet(writing: ProtocolBook) -> None:
    """Write each dossier's criteria as rows, its totals below them, a column per member."""
    texts = writing.texts
    sheet = writing.sheet("scores")
    keys = ("number", "dossier", "applicant", "row", "criterion", "maximum")
    methods = {method_word(item, texts) for item in writing.content.items}
    last = " / ".join(sorted(methods)) or texts("median")
    heads = [*(texts(f"head_{key}") for key in keys), *writing.roster.signs.values(), last]
    put_row(sheet, 1, heads, Look.HEAD)
    row = 2
    for item in writing.content.items:
        row = _item_scores(writing, sheet, item, row)
    lay_table(sheet, 1, row - 1, len(heads))
    names = [item.applicant_cyrillic for item in writing.content.items]
    criteria = [texts.of(c.title) for item in writing.content.items for c in item.criteria]
    set_widths(
        sheet,
        [5, 14, fit_width(names, most=30), 11, fit_width(criteria, most=38), 10]
        + [max(7.0, len(sign) * 1.3) for sign in writing.roster.signs.values()]
        + [len(last) * 1.3 + 2],
    )
    sheet.freeze_panes = f"{get_column_letter(_FIRST_MEMBER)}2"


def _item_scores(writing: ProtocolBook, sheet: Worksheet, item: ProtocolItem, first: int) -> int:
    texts = writing.texts
    row = first
    for criterion in item.criteria:
        front = (texts("row_criterion"), texts.of(criterion.title), criterion.maximum)
        _front(sheet, row, item, front)
        _marks(writing, sheet, row, criterion.marks)
        points = [mark.points for mark in criterion.marks if mark.points is not None]
        _aggregate(writing, sheet, row, item.aggregate_method, points, criterion.median)
        row += 1
    _front(sheet, row, item, (texts("row_total"), texts("total"), None), Look.TOTAL_TEXT)
    totals = marks_by_member(item.totals)
    for column, member in enumerate(writing.content.members, _FIRST_MEMBER):
        mark = totals.get(member.key)
        points_of = None if mark is None else mark.points
        if points_of is not None and item.criteria and plain_total(item, member.key):
            letter = get_column_letter(column)
            text = f"=SUM({letter}{first}:{letter}{row - 1})"
            writing.formula(sheet, row, column, text, points_of, Look.TOTAL)
        else:
            put(sheet, row, column, points_of, Look.TOTAL)
    points = [mark.points for mark in item.totals if mark.points is not None]
    _aggregate(
        writing, sheet, row, item.aggregate_method, points, item.aggregate, Look.TOTAL_FIGURE
    )
    last = _FIRST_MEMBER + len(writing.content.members)
    writing.totals[item.position] = f"{get_column_letter(last)}{row}"
    return row + 1


def _front(
    sheet: Worksheet,
    row: int,
    item: ProtocolItem,
    rest: tuple[str, str, Decimal | None],
    look: Look | None = None,
) -> None:
    name = item.applicant_cyrillic or item.applicant_latin
    put_row(sheet, row, (item.position, item.dossier_number, name, *rest), look)
    if look is not None:
        put(sheet, row, 1, item.position, Look.TOTAL)


def _marks(
    writing: ProtocolBook, sheet: Worksheet, row: int, marks: tuple[ProtocolMark, ...]
) -> None:
    found = marks_by_member(marks)
    for column, member in enumerate(writing.content.members, _FIRST_MEMBER):
        mark = found.get(member.key)
        if mark is not None and mark.points is None and mark.not_applicable:
            put(sheet, row, column, writing.texts("not_applicable"), Look.SIGN)
        else:
            put(sheet, row, column, None if mark is None else mark.points)


def _aggregate(
    writing: ProtocolBook,
    sheet: Worksheet,
    row: int,
    method: str,
    points: list[Decimal],
    stated: Decimal | None,
    look: Look = Look.FIGURE,
) -> None:
    """Write the row's median or mean: live where it gives what the protocol states."""
    last = _FIRST_MEMBER + len(writing.content.members)
    if stated is None or not points or method not in _FUNCTIONS:
        put(sheet, row, last, stated, look)
        return
    name, compute = _FUNCTIONS[method]
    exact = compute(points)
    if exact.quantize(stated, ROUND_HALF_UP) != stated:
        put(sheet, row, last, stated, look)
        return
    span = f"{get_column_letter(_FIRST_MEMBER)}{row}:{get_column_letter(last - 1)}{row}"
    places = max(0, -int(stated.as_tuple().exponent))
    text = f"={name}({span})" if exact == stated else f"=ROUND({name}({span}),{places})"
    writing.formula(sheet, row, last, text, stated, look)
