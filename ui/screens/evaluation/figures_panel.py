"""The Commission's figures on a dossier, once one's own sheet is sealed (F29).

Nobody's name stands beside a figure until the chair has opened the discussion.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.evaluation.aggregate import Aggregate, CriterionAggregate
from app.evaluation.criteria import Criterion
from app.evaluation.views import Colleagues
from ui.components.label import FIGURE, MUTED, Label
from ui.components.mark import Mark
from ui.components.marks_plot import DOTS, MarksLine, MarksPlot
from ui.components.signs import Sign
from ui.components.style import px
from ui.i18n.formats import number_text
from ui.i18n.languages import Languages
from ui.screens.evaluation.view_model import EvaluationModel
from ui.theme.dress import dress


class FiguresPanel(QWidget):
    """Median, spread, and each criterion's marks as dots."""

    def __init__(self, model: EvaluationModel, languages: Languages) -> None:
        super().__init__()
        self._model, self._languages = model, languages
        self.median, self.spread, self.members = (Label("", FIGURE) for _ in range(3))
        self._captions = [Label("", MUTED) for _ in range(3)]
        self._own = Label("", MUTED, wrap=True)
        self._diverges, self._mark = Label("", MUTED, wrap=True), Mark(Sign.WARN, "today")
        self._scaled = Label("", MUTED, wrap=True)
        self._legend = Label("", MUTED, wrap=True)
        self.people = Label("", wrap=True)
        self.people.setObjectName("marks_by_name")
        self.plot = MarksPlot(DOTS)
        self.plot.setObjectName("marks_plot")
        self._build()
        model.sealed.changed.connect(self.show_figures)

    def _build(self) -> None:
        figures = QHBoxLayout()
        figures.setSpacing(px(24))
        for figure, caption in zip(
            (self.median, self.spread, self.members), self._captions, strict=True
        ):
            pair = QVBoxLayout()
            pair.setSpacing(0)
            pair.addWidget(figure)
            pair.addWidget(caption)
            figures.addLayout(pair)
        figures.addStretch(1)
        warned = QHBoxLayout()
        warned.setSpacing(px(5))
        warned.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        warned.addWidget(self._diverges, 1)
        inner = dress(QWidget(), "clear")
        column = QVBoxLayout(inner)
        column.setContentsMargins(px(14), px(10), px(14), px(12))
        column.setSpacing(px(8))
        column.addLayout(figures)
        column.addWidget(self._own)
        column.addLayout(warned)
        column.addWidget(self._scaled)
        column.addWidget(self.plot)
        column.addWidget(self._legend)
        column.addWidget(self.people)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    def show_figures(self) -> None:
        """Show what the office told; nothing while one's own sheet is open."""
        colleagues = self._model.sealed.colleagues
        found = colleagues.aggregate if colleagues is not None else None
        if colleagues is None or found is None:
            self._show_nothing(colleagues)
            return
        maximum = "" if found.maximum is None else f" / {number_text(found.maximum)}"
        self.median.setText(_figure(found.total) + maximum)
        self.spread.setText(_figure(found.spread))
        self.members.setText(str(len(found.counted)))
        self._say_own(found, colleagues.own_total)
        diverging = found.diverges or any(line.diverges for line in found.criteria)
        self._diverges.setText(
            self.tr("The members differ more than is usual.") if diverging else ""
        )
        self._diverges.setVisible(diverging)
        self._mark.setVisible(diverging)
        scaled = self.tr(
            "Totals are brought to the full scale: the members differ in what applies."
        )
        self._scaled.setText(scaled if found.scaled else "")
        self._scaled.setVisible(found.scaled)
        self.plot.show_lines(list(self._lines(found, colleagues)))
        self._say_people(found, named=colleagues.named)

    def _show_nothing(self, colleagues: Colleagues | None) -> None:
        """No figures: the sheet is open, or on a member's own copy the others' are not here yet."""
        self.plot.show_lines(())
        for label in (self.median, self.spread, self.members, self._diverges, self.people):
            label.setText("")
        for part in (self._diverges, self._mark, self._scaled):
            part.setVisible(False)
        words = ""
        if colleagues is not None:
            self.members.setText(f"{colleagues.submitted} / {colleagues.expected}")
            words = self.tr(
                "The others' marks come to this computer when the discussion is opened: "
                "figures of some would be taken for the Commission's."
            )
        self._own.setText(words)

    def _say_own(self, found: Aggregate, own: Decimal | None) -> None:
        if own is None or found.total is None:
            words = self.tr("Your sheet is not counted: you abstained.")
        elif own == found.total:
            words = self.tr("Your total is the Commission's.")
        else:
            words = self.tr("Your total {own} differs by {points} from the Commission's.")
            words = words.replace("{own}", number_text(own))
            words = words.replace("{points}", number_text(abs(own - found.total)))
        if found.abstained:
            words += " " + self.tr("Abstained: %n member(s).", None, len(found.abstained))
        self._own.setText(words)

    def _say_people(self, found: Aggregate, *, named: bool) -> None:
        language, names = self._languages.language, self._model.sealed.names
        if not named:
            self.people.setText(
                self.tr("Names are shown once the chair has opened the discussion.")
            )
            return
        totals = sorted(found.totals, key=lambda pair: pair[1], reverse=True)
        lines = [
            f"{names[member].in_(language) if member in names else '—'}: {number_text(total)}"
            for member, total in totals
        ]
        self.people.setText("\n".join([self.tr("The discussion is open:"), *lines]))

    def _lines(self, found: Aggregate, colleagues: Colleagues) -> Iterator[MarksLine]:
        language = self._languages.language
        for line in found.criteria:
            criterion = next((c for c in self._model.criteria if c.code == line.code), None)
            if criterion is None or not line.scored:
                continue
            name = criterion.title.in_(language)
            if line.maximum:
                yield self._points(criterion, line, colleagues.differences.get(line.code))
            else:
                yield self._condition(name, line)

    def _points(
        self, criterion: Criterion, line: CriterionAggregate, difference: Decimal | None
    ) -> MarksLine:
        figure = f"{_figure(line.median)} / {number_text(line.maximum)}"
        shares = tuple(_share(points, line.maximum) for points in line.points)
        middle = None if line.median is None else _share(line.median, line.maximum)
        draft = self._model.draft
        score = draft.scoring.criterion(criterion.code) if draft else None
        own = None
        if score is not None and score.answered and score.maximum:
            own = _share(score.points, line.maximum)
        note = ""
        if difference:
            above = self.tr("yours is {points} above the median")
            below = self.tr("yours is {points} below the median")
            note = above if difference > 0 else below
            note = note.replace("{points}", number_text(abs(difference)))
        name = criterion.title.in_(self._languages.language)
        return MarksLine(name, shares, middle, figure, line.diverges, own, note)

    def _condition(self, name: str, line: CriterionAggregate) -> MarksLine:
        """A criterion without points: who sees it met stands at the right."""
        met = line.scored - line.knock_outs
        figure = self.tr("{met} of {members}").replace("{met}", str(met))
        figure = figure.replace("{members}", str(line.scored))
        shares = (0.0,) * line.knock_outs + (1.0,) * met
        return MarksLine(name, shares, None, figure, spread=0 < met < line.scored)

    def retranslate(self) -> None:
        """Set every text again."""
        for caption, words in zip(
            self._captions,
            (self.tr("Commission's median"), self.tr("spread"), self.tr("sheets counted")),
            strict=True,
        ):
            caption.setText(words)
        self._legend.setText(
            self.tr("A dot is one member's mark, the full one is yours; the bar is the median.")
        )
        self.show_figures()


def _figure(value: Decimal | None) -> str:
    return "—" if value is None else number_text(value)


def _share(points: Decimal, most: Decimal) -> float:
    return min(1.0, max(0.0, float(points / most)))
