"""What the Commission said of a dossier: recommendation, votes, marks, grounds, opinions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.evaluation.criteria import Method
from app.kernel.ids import Id
from ui.components.buttons import QUIET, Button
from ui.components.fact import Fact
from ui.components.label import BODY, HEADING, MUTED, Label
from ui.components.mark import Mark
from ui.components.marks_plot import MarksLine, MarksPlot
from ui.components.paper_words import paragraph_words
from ui.components.signs import Sign
from ui.components.style import Live, px
from ui.components.turning_box import TurningBox
from ui.i18n.formats import date_text, number_text
from ui.screens.signoff.words import (
    full_votes_words,
    present_words,
    score_words,
    verdict_look,
    verdict_words,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.commission.figures import Figures
    from app.commission.hearings import Hearing
    from ui.i18n.languages import Languages
    from ui.screens.signoff.reading import SignFile


class CommissionPage(Live, QWidget):
    """One hearing. Everything is written anew at each change of language.

    Signal: `protocol_asked()`.
    """

    protocol_asked = Signal()

    def __init__(self, languages: Languages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._languages = languages
        self._file: SignFile | None = None
        self._verdict, self._votes, self._score = Fact(), Fact(), Fact()
        self._sample = Label("", MUTED, wrap=True)
        self._marks_title, self._marks_hint = Label("", HEADING), Label("", MUTED)
        self._marks = MarksPlot()
        self.turning = TurningBox()
        self.turning.setObjectName("turning_box")
        self._said_title = Label("", HEADING)
        self._said = QVBoxLayout()
        self._said.setSpacing(px(4))
        self._protocol = Button("", QUIET)
        self._protocol.setObjectName("open_protocol_button")
        self._protocol.clicked.connect(self.protocol_asked)
        tiles = QHBoxLayout()
        tiles.setSpacing(px(10))
        for tile in (self._verdict, self._votes, self._score):
            tiles.addWidget(tile, 1)
        head = QHBoxLayout()
        head.addWidget(self._marks_title)
        head.addStretch(1)
        head.addWidget(self._marks_hint, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(2), px(16), px(12))
        column.setSpacing(px(8))
        column.addLayout(tiles)
        column.addSpacing(px(4))
        column.addLayout(head)
        column.addWidget(self._marks)
        column.addWidget(self._sample)
        column.addWidget(self.turning)
        column.addSpacing(px(4))
        column.addWidget(self._said_title)
        column.addLayout(self._said)
        below = QHBoxLayout()
        below.setContentsMargins(-px(9), 0, 0, 0)  # its words stand under the others
        below.addWidget(self._protocol)
        below.addStretch(1)
        column.addLayout(below)
        column.addStretch(1)
        self._verdict.setObjectName("recommendation_fact")
        self._votes.setObjectName("votes_fact")
        self._score.setObjectName("score_fact")
        self.come_alive()

    def show_file(self, file: SignFile) -> None:
        """Show another dossier's hearing."""
        self._file = file
        self.words()

    def words(self) -> None:
        file = self._file
        if file is None or file.line.hearing is None:
            return
        hearing = file.line.hearing
        self._show_facts(file, hearing)
        self._show_marks(hearing.item.figures)
        self._show_turning(file, hearing)
        self._show_said(file, hearing)

    def _show_turning(self, file: SignFile, hearing: Hearing) -> None:
        figures, pick = hearing.item.figures, self._languages.pick
        self.turning.setVisible(file.turning is not None and figures is not None)
        if figures is None:
            return
        titles = {mark.code: pick(mark.title) for mark in figures.marks}
        names = {str(id_): pick(person.name) for id_, person in file.file.people.items()}
        self.turning.show_turning(file.turning, titles, names, opinions=False)

    def _show_facts(self, file: SignFile, hearing: Hearing) -> None:
        translate, item = QCoreApplication.translate, hearing.item
        outcome = file.line.recommended
        if outcome is not None:
            ink, _sign = verdict_look(outcome)
            label = translate("Signoff", "Commission recommends")
            self._verdict.say(label, verdict_words(outcome), _protocol_words(hearing), ink=ink)
        self._protocol.setText(translate("Signoff", "Open the protocol"))
        self._votes.say(translate("Signoff", "Votes"), full_votes_words(item), present_words(item))
        figures = item.figures
        if figures is None:
            self._score.say(translate("Signoff", "Score"), "—")
            return
        label = translate("Signoff", "Score, pass mark {points}")
        label = label.replace("{points}", number_text(figures.aggregate.pass_mark))
        below = ""
        if figures.aggregate.diverges:
            below = translate("Signoff", "▲ the members differ")
        self._score.say(label, score_words(figures), below)

    def _show_marks(self, figures: Figures | None) -> None:
        translate = QCoreApplication.translate
        self._marks_title.setText(translate("Signoff", "Marks by criterion"))
        mean = figures is not None and figures.aggregate.method is Method.MEAN
        self._marks_hint.setText(
            translate("Signoff", "each dot a member · line the mean")
            if mean
            else translate("Signoff", "each dot a member · line the median")
        )
        self._marks.show_lines(tuple(self._lines(figures)) if figures else ())
        self._sample.setText(
            translate("Signoff", "The criteria are a sample: no order has adopted them yet.")
        )
        self._sample.setVisible(figures is not None and figures.criteria.sample)

    def _lines(self, figures: Figures) -> Iterator[MarksLine]:
        mean = figures.aggregate.method is Method.MEAN
        for line in figures.aggregate.criteria:
            if not line.points or not line.maximum:
                continue
            middle = line.mean if mean else line.median
            share = float(middle / line.maximum) if middle is not None else None
            yield MarksLine(
                name=self._languages.pick(figures.criteria.criterion(line.code).title),
                shares=tuple(float(points / line.maximum) for points in line.points),
                median=share,
                figure=_percent(share) + (" ▲" if line.diverges else ""),
                spread=line.diverges,
            )

    def _show_said(self, file: SignFile, hearing: Hearing) -> None:
        _empty(self._said)
        translate, pick, item = QCoreApplication.translate, self._languages.pick, hearing.item
        for ground in item.grounds:
            words = f"{pick(ground.text)} · {paragraph_words(ground.paragraph)}"
            self._said.addWidget(_said_line(Sign.PAGE, words))
        if item.note:
            self._said.addWidget(_said_line(Sign.PAGE, item.note))
        for opinion in item.opinions:
            person = file.file.people.get(Id(opinion.member))
            words = translate("Signoff", "Special opinion, {name}: {text}")
            words = words.replace("{name}", pick(person.name) if person else "—")
            self._said.addWidget(_said_line(Sign.ALERT, words.replace("{text}", opinion.text)))
        self._said_title.setText(translate("Signoff", "Grounds and special opinions"))
        self._said_title.setVisible(self._said.count() > 0)


def _percent(share: float | None) -> str:
    return "—" if share is None else f"{round(share * 100)} %"


def _protocol_words(hearing: Hearing) -> str:
    translate = QCoreApplication.translate
    if not hearing.protocol_number:
        return ""
    words = translate("Signoff", "Protocol № {number} of {date}")
    words = words.replace("{number}", hearing.protocol_number)
    return words.replace("{date}", date_text(hearing.protocol_dated or hearing.day))


def _said_line(sign: Sign, words: str) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(px(8))
    row.addWidget(Mark(sign, "muted", 12), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Label(words, BODY, wrap=True), 1)
    return line


def _empty(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
