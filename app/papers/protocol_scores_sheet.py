"""The workbook's sheet of scores: points by member, live totals and medians.

Where a total of the content is not the plain sum of the points above it (weights, caps), it
stands as a number, never as a formula that would say something else.
"""

from decimal import ROUND_HALF_UP, Decimal
from statistics import mean, median
from typing import Final

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from app.commission.protocol import ProtocolCriterion, ProtocolItem
from app.papers.cells import Look, put, put_row
from app.papers.protocol_book import ProtocolBook, about
from app.papers.protocol_item_blocks import method_word
from app.papers.roster import marks_by_member, plain_total
from app.papers.workbook import fit_columns, fit_rows, lay_table

_FUNCTIONS: Final = {"median": ("MEDIAN", median), "mean": ("AVERAGE", mean)}
_FIRST_MEMBER: Final = 7


def lay_scores_sheet(writing: ProtocolBook) -> None:
    """Write each dossier's criteria as rows, its totals below them, a column per member."""
    texts = writing.texts
    sheet = writing.sheet("scores")
    keys = ("number", "dossier", "applicant", "row", "criterion", "maximum")
    methods = {method_word(item, texts) for item in writing.content.items}
    last = " / ".join(sorted(methods)) or texts("median")
    heads = [
        *(texts(f"head_{key}") for key in keys),
        *writing.roster.signs.values(),
        last,
        texts("head_spread"),
    ]
    put_row(sheet, 1, heads, Look.HEAD)
    row = 2
    for item in writing.content.items:
        row = _item_scores(writing, sheet, item, row)
    lay_table(sheet, 1, row - 1, len(heads), fixed=_FIRST_MEMBER - 1)
    fit_columns(sheet, 1, row - 1, {3: 32, 4: 13, 5: 40})
    fit_rows(sheet, 1, row - 1, bold=1)


def _item_scores(writing: ProtocolBook, sheet: Worksheet, item: ProtocolItem, first: int) -> int:
    texts = writing.texts
    row = first
    last = _FIRST_MEMBER + len(writing.content.members)
    for criterion in item.criteria:
        writing.front(sheet, row, item, None)
        put(sheet, row, 4, texts("row_criterion"))
        source = about(item, f"criterion/{criterion.code}")
        writing.put(sheet, row, 5, texts.of(criterion.title), source)
        writing.put(sheet, row, 6, criterion.maximum, f"{source}/maximum")
        _marks(writing, sheet, row, item, criterion)
        points = [mark.points for mark in criterion.marks if mark.points is not None]
        key = about(item, f"median/{criterion.code}")
        _aggregate(writing, (sheet, row), item.aggregate_method, points, criterion.median, key)
        put(sheet, row, last + 1, None)
        row += 1
    writing.front(sheet, row, item, Look.TOTAL_TEXT)
    put(sheet, row, 4, texts("row_total"), Look.TOTAL_TEXT)
    put(sheet, row, 5, texts("total"), Look.TOTAL_TEXT)
    put(sheet, row, 6, None, Look.TOTAL)
    _totals(writing, sheet, item, (first, row))
    points = [mark.points for mark in item.totals if mark.points is not None]
    place, key = (sheet, row), about(item, "aggregate")
    _aggregate(
        writing, place, item.aggregate_method, points, item.aggregate, key, Look.TOTAL_FIGURE
    )
    _spread(writing, sheet, row, item, points)
    writing.totals[item.position] = f"{get_column_letter(last)}{row}"
    return row + 1


def _marks(
    writing: ProtocolBook,
    sheet: Worksheet,
    row: int,
    item: ProtocolItem,
    criterion: ProtocolCriterion,
) -> None:
    found = marks_by_member(criterion.marks)
    for column, member in enumerate(writing.content.members, _FIRST_MEMBER):
        mark = found.get(member.key)
        key = about(item, f"mark/{member.key}/{criterion.code}")
        if mark is not None and mark.points is None and mark.not_applicable:
            writing.put(sheet, row, column, writing.texts("not_applicable"), key, Look.SIGN)
        else:
            writing.put(sheet, row, column, None if mark is None else mark.points, key)


def _totals(
    writing: ProtocolBook, sheet: Worksheet, item: ProtocolItem, rows: tuple[int, int]
) -> None:
    first, row = rows
    totals = marks_by_member(item.totals)
    for column, member in enumerate(writing.content.members, _FIRST_MEMBER):
        mark = totals.get(member.key)
        points = None if mark is None else mark.points
        key = about(item, f"total/{member.key}")
        if points is not None and item.criteria and plain_total(item, member.key):
            letter = get_column_letter(column)
            text = f"=SUM({letter}{first}:{letter}{row - 1})"
            writing.formula(sheet, row, column, text, points, key, Look.TOTAL)
        else:
            writing.put(sheet, row, column, points, key, Look.TOTAL)


def _span(writing: ProtocolBook, row: int) -> str:
    last = _FIRST_MEMBER + len(writing.content.members) - 1
    return f"{get_column_letter(_FIRST_MEMBER)}{row}:{get_column_letter(last)}{row}"


def _aggregate(
    writing: ProtocolBook,
    place: tuple[Worksheet, int],
    method: str,
    points: list[Decimal],
    stated: Decimal | None,
    key: str,
    look: Look = Look.FIGURE,
) -> None:
    """Write the row's median or mean: live where it gives what the protocol states."""
    sheet, row = place
    last = _FIRST_MEMBER + len(writing.content.members)
    if stated is None or not points or method not in _FUNCTIONS:
        writing.put(sheet, row, last, stated, key, look)
        return
    name, compute = _FUNCTIONS[method]
    exact = compute(points)
    if exact.quantize(stated, ROUND_HALF_UP) != stated:
        writing.put(sheet, row, last, stated, key, look)
        return
    places = max(0, -int(stated.as_tuple().exponent))
    function = f"{name}({_span(writing, row)})"
    text = f"={function}" if exact == stated else f"=ROUND({function},{places})"
    writing.formula(sheet, row, last, text, stated, key, look)


def _spread(
    writing: ProtocolBook, sheet: Worksheet, row: int, item: ProtocolItem, points: list[Decimal]
) -> None:
    """Write how far the members' totals lie apart, live where it is their plain difference."""
    column = _FIRST_MEMBER + len(writing.content.members) + 1
    key = about(item, "spread")
    if points and item.spread == max(points) - min(points):
        span = _span(writing, row)
        text = f"=MAX({span})-MIN({span})"
        writing.formula(sheet, row, column, text, item.spread, key, Look.TOTAL)
    else:
        writing.put(sheet, row, column, item.spread, key, Look.TOTAL)
