"""One criteria set as it is read: its rules, then group by group every criterion with its scale."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.evaluation.criteria import CriteriaSet, Criterion, Group
from app.kernel.text import Language
from ui.components.anchors import place_words
from ui.components.label import BODY, COLUMN, HEADING, MUTED, STRONG, Label
from ui.components.mark import Mark
from ui.components.signs import Sign
from ui.components.style import px
from ui.i18n.formats import number_text
from ui.screens.criteria.view_model import Known
from ui.screens.criteria.words import (
    condition_words,
    criterion_notes,
    facts,
    place_notes,
    warning_words,
)
from ui.theme.dress import dress

_TOP_RIGHT = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight
_TOP = Qt.AlignmentFlag.AlignTop


class SetPage(QScrollArea):
    """Scrolls by the arrows once it has the focus."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("criteria_set_page")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_set(self, known: Known, language: Language) -> None:
        """Show a set from its top."""
        page = dress(QWidget(), "clear")
        column = QVBoxLayout(page)
        column.setContentsMargins(px(14), px(12), px(14), px(14))
        column.setSpacing(px(8))
        for warning in known.warnings:
            column.addLayout(_warned(warning_words(warning, known.criteria, language)))
        column.addLayout(_facts(known))
        for widget in _parts(known.criteria, language):
            column.addWidget(widget)
        column.addStretch(1)
        self.setWidget(page)
        self.verticalScrollBar().setValue(0)
        self.setAccessibleName(known.criteria.title.in_(language))


def _warned(words: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(px(6))
    row.addWidget(Mark(Sign.WARN, "today"), 0, _TOP)
    row.addWidget(Label(words, BODY, wrap=True), 1)
    return row


def _facts(known: Known) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(px(16))
    grid.setVerticalSpacing(px(3))
    grid.setColumnStretch(1, 1)
    for row, (name, words) in enumerate(facts(known)):
        grid.addWidget(Label(name, MUTED), row, 0, _TOP)
        grid.addWidget(Label(words, BODY, wrap=True), row, 1)
    return grid


def _parts(criteria: CriteriaSet, language: Language) -> Iterator[QWidget]:
    number = 0
    for group in (None, *criteria.groups):
        code = group.code if group else ""
        mine = [criterion for criterion in criteria.criteria if criterion.group == code]
        combinations = [each for each in criteria.combinations if each.group == code]
        if not mine and not combinations:
            continue
        if group is not None:
            yield _group_head(group, criteria, language)
        for criterion in mine:
            number += 1
            yield _criterion(number, criterion, language)
        for each in combinations:
            yield _combination(
                each.title.in_(language),
                number_text(each.points),
                [condition_words(one, criteria, language) for one in each.all_of],
                [condition_words(one, criteria, language) for one in each.any_of],
            )


def _group_head(group: Group, criteria: CriteriaSet, language: Language) -> QWidget:
    translate = QCoreApplication.translate
    notes = []
    if group.within:
        notes.append(criteria.group(group.within).title.in_(language))
    if group.cap is not None:
        words = translate("CriteriaWords", "at most {points} points")
        notes.append(words.replace("{points}", number_text(group.cap)))
    if group.minimum is not None:
        words = translate("CriteriaWords", "at least {points} points")
        notes.append(words.replace("{points}", number_text(group.minimum)))
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, px(10), 0, 0)
    column.setSpacing(px(4))
    line = QHBoxLayout()
    line.addWidget(Label(group.title.in_(language), HEADING, wrap=True), 1)
    if notes:
        line.addWidget(Label(" · ".join(notes), MUTED), 0, Qt.AlignmentFlag.AlignBottom)
    column.addLayout(line)
    column.addWidget(dress(QFrame(), "rule"))
    return box


def _criterion(number: int, criterion: Criterion, language: Language) -> QWidget:
    box, grid = _grid()
    grid.addWidget(Label(str(number), MUTED), 0, 0, _TOP)
    grid.addWidget(Label(criterion.title.in_(language), STRONG, wrap=True), 0, 1, 1, 3)
    grid.addWidget(Label(number_text(criterion.maximum), STRONG), 0, 4, _TOP_RIGHT)
    row = 1
    helping = [criterion.help.in_(language)] if criterion.help else []
    notes = [words for words in (*helping, criterion_notes(criterion)) if words]
    if notes:
        grid.addWidget(Label(" · ".join(notes), MUTED, wrap=True), row, 1, 1, 3)
        row += 1
    for place in criterion.places:
        anchor = getattr(place, "anchor", None)
        wide = anchor is None  # a range says all by itself and takes the room of an anchor
        value = Label(place_words(place), COLUMN if not wide else BODY)
        grid.addWidget(value, row, 1, 1, 2 if wide else 1, _TOP)
        if anchor is not None:
            grid.addWidget(Label(anchor.in_(language), BODY, wrap=True), row, 2)
        grid.addWidget(Label(place_notes(place), MUTED), row, 3, _TOP)
        points = place.columns or (place.points,)
        words = " / ".join(number_text(each) for each in points)
        grid.addWidget(Label(words, MUTED), row, 4, _TOP_RIGHT)
        row += 1
    return box


def _combination(title: str, points: str, every: list[str], some: list[str]) -> QWidget:
    translate = QCoreApplication.translate
    box, grid = _grid()
    grid.addWidget(Label("+", MUTED), 0, 0, _TOP)
    grid.addWidget(Label(title, STRONG, wrap=True), 0, 1, 1, 3)
    grid.addWidget(Label(points, STRONG), 0, 4, _TOP_RIGHT)
    lines = list(every)
    if some:
        lines.append(translate("CriteriaWords", "and one of:") if every else "")
        lines.extend(some)
    for row, words in enumerate((line for line in lines if line), 1):
        grid.addWidget(Label(words, MUTED, wrap=True), row, 1, 1, 3)
    return box


def _grid() -> tuple[QWidget, QGridLayout]:
    box = QWidget()
    grid = QGridLayout(box)
    grid.setContentsMargins(0, px(2), 0, px(6))
    grid.setHorizontalSpacing(px(10))
    grid.setVerticalSpacing(px(2))
    grid.setColumnMinimumWidth(0, px(18))
    grid.setColumnMinimumWidth(1, px(14))
    grid.setColumnStretch(2, 1)
    return box, grid
