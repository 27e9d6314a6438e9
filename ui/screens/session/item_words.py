"""The figures of an item as words: the three boxes, and the range of marks for each criterion."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from app.commission.protocol import ProtocolCriterion
from app.commission.session_view import ItemView
from app.kernel.text import Trilingual
from ui.components.marks_plot import MarksLine
from ui.i18n.noop import QT_TRANSLATE_NOOP
from ui.screens.session.words import points, said


def three_figures(item: ItemView) -> list[tuple[str, str]]:
    """Median against the pass mark, sheets given of sheets expected, and the spread."""
    sheets = f"{item.sheets} / {item.expected}"
    titles = (
        said(QT_TRANSLATE_NOOP("Session", "Median / pass mark")),
        said(QT_TRANSLATE_NOOP("Session", "Sheets")),
        said(QT_TRANSLATE_NOOP("Session", "Spread")),
    )
    figures = item.figures
    if figures is None:
        return list(zip(titles, ("—", sheets, "—"), strict=True))
    whole = figures.aggregate
    median = f"{points(whole.total)} / {points(whole.pass_mark)}"
    return list(
        zip(titles, (median, sheets, _spread(whole.spread, wide=whole.diverges)), strict=True)
    )


def _spread(spread: Decimal | None, *, wide: bool) -> str:
    if spread is None:
        return "—"
    source = (
        QT_TRANSLATE_NOOP("Session", "wide: {points}")
        if wide
        else QT_TRANSLATE_NOOP("Session", "small: {points}")
    )
    return said(source, points=points(spread))


@dataclass(frozen=True, slots=True)
class CriterionLine:
    """A criterion with its bar."""

    code: str
    figure: str
    """The median as a share of the most."""
    line: MarksLine


def marks_lines(item: ItemView, pick: Callable[[Trilingual], str]) -> list[CriterionLine]:
    """A bar for each criterion that somebody has given points for."""
    if item.figures is None:
        return []
    wide = {line.code for line in item.figures.aggregate.criteria if line.diverges}
    return [_line(each, pick, wide) for each in item.figures.marks if _counts(each)]


def _counts(each: ProtocolCriterion) -> bool:
    return each.maximum > 0 and any(mark.points is not None for mark in each.marks)


def _line(
    each: ProtocolCriterion, pick: Callable[[Trilingual], str], wide: set[str]
) -> CriterionLine:
    most = float(each.maximum) or 1.0
    shares = tuple(
        min(max(float(mark.points) / most, 0.0), 1.0)
        for mark in each.marks
        if mark.points is not None
    )
    median = None if each.median is None else min(max(float(each.median) / most, 0.0), 1.0)
    figure = "—" if median is None else f"{median:.0%}".replace("%", " %")
    apart = each.code in wide
    shown = f"▲ {figure}" if apart else figure
    line = MarksLine(pick(each.title), shares, median, shown, apart)
    return CriterionLine(each.code, figure, line)
