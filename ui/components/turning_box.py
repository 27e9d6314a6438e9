"""What would turn a result, said in calm lines: a criterion, a sheet, a vote, and who dissented."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.evaluation.aggregate import Recommendation
from ui.components.label import BODY, STRONG, Label
from ui.components.style import Live, px, tone
from ui.i18n.formats import number_text
from ui.i18n.noop import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from app.commission.what_if import CriterionTurn, Dissent, SheetTurn, VoteTurn, WhatIf

_MOST = 3
_TO_ISSUE = QT_TRANSLATE_NOOP("TurningBox", "issue")
_TO_REFUSE = QT_TRANSLATE_NOOP("TurningBox", "refuse")
_CHOICES = {
    "issue": _TO_ISSUE,
    "refuse": _TO_REFUSE,
    "abstain": QT_TRANSLATE_NOOP("TurningBox", "abstained"),
}


class TurningBox(Live, QWidget):
    """A quiet box; `show_turning` fills it, `text` is what it says."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._lines = Label("", STRONG), Label("", BODY, wrap=True)
        self._shown: WhatIf | None = None
        self._titles: Mapping[str, str] = {}
        self._names: Mapping[str, str] = {}
        self._opinions = True
        column = QVBoxLayout(self)
        column.setContentsMargins(px(14), px(10), px(14), px(12))
        column.setSpacing(px(2))
        column.addWidget(self._title)
        column.addWidget(self._lines)
        self.come_alive()

    def show_turning(
        self,
        turning: WhatIf | None,
        titles: Mapping[str, str],
        names: Mapping[str, str],
        *,
        opinions: bool = True,
    ) -> None:
        """Say what would turn it; `titles` of criteria by code, `names` of members by id.

        Without `opinions` only dissenting votes are said: where the opinions stand elsewhere.
        """
        self._shown, self._titles, self._names = turning, titles, names
        self._opinions = opinions
        self.words()

    def text(self) -> str:
        """The lines below the title."""
        return self._lines.text()

    def words(self) -> None:
        self._title.setText(_said(QT_TRANSLATE_NOOP("TurningBox", "What would turn it")))
        lines = self._say(self._shown) if self._shown is not None else []
        self._lines.setText("\n".join(lines))
        self.setAccessibleName(self._title.text())
        self.setAccessibleDescription(self._lines.text())

    def colours(self) -> None:
        ink = tone("soon").ink.name()
        self._title.setStyleSheet(f"color: {ink}; font-weight: 600;")

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(tone("soon").ground)
        painter.setBrush(tone("soon").ground)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), px(8), px(8))
        painter.end()

    # --- words ------------------------------------------------------------------------------

    def _say(self, turning: WhatIf) -> list[str]:
        lines = [self._criterion(turn) for turn in turning.criteria[:_MOST]]
        lines.extend(self._sheet(turn) for turn in turning.sheets[:_MOST])
        lines.extend(self._votes(turning.votes))
        if not lines:
            lines.append(
                _said(
                    QT_TRANSLATE_NOOP(
                        "TurningBox",
                        "No single criterion, sheet or vote would turn it: the result stands firm.",
                    )
                )
            )
        for each in turning.dissent:
            opinion = each.opinion if self._opinions else ""
            if each.choice is not None or opinion:
                lines.append(self._dissent(replace(each, opinion=opinion)))
        return lines

    def _criterion(self, turn: CriterionTurn) -> str:
        if turn.median != turn.median_then:
            source = QT_TRANSLATE_NOOP(
                "TurningBox",
                "“{criterion}”: a median of {then} instead of {now} makes {total} points: {outcome}.",
            )
        elif self._shown is not None and turn.total_then != self._shown.total:
            source = QT_TRANSLATE_NOOP(
                "TurningBox", "“{criterion}”: one step makes {total} points: {outcome}."
            )
        else:
            source = QT_TRANSLATE_NOOP(
                "TurningBox", "“{criterion}”: another answer decides by itself: {outcome}."
            )
        return _said(
            source,
            criterion=self._titles.get(turn.criterion, turn.criterion),
            now=number_text(turn.median),
            then=number_text(turn.median_then),
            total=number_text(turn.total_then),
            outcome=_recommended(turn.recommendation),
        )

    def _sheet(self, turn: SheetTurn) -> str:
        name = self._names.get(turn.member, "")
        source = (
            QT_TRANSLATE_NOOP(
                "TurningBox", "Without the sheet of {name}: {total} points: {outcome}."
            )
            if name
            else QT_TRANSLATE_NOOP("TurningBox", "Without one sheet: {total} points: {outcome}.")
        )
        total, outcome = number_text(turn.total_then), _recommended(turn.recommendation)
        return _said(source, name=name, total=total, outcome=outcome)

    def _votes(self, turns: Sequence[VoteTurn]) -> list[str]:
        """Votes that would do the same stand on one line."""
        alike: dict[tuple[str, str], list[str]] = {}
        for turn in turns:
            name = self._names.get(turn.member, "—")
            alike.setdefault((turn.instead, turn.outcome or ""), []).append(name)
        return [_vote(instead, outcome, names) for (instead, outcome), names in alike.items()]

    def _dissent(self, each: Dissent) -> str:
        name = self._names.get(each.member, "—")
        if each.choice is None or not each.opinion:
            source = (
                QT_TRANSLATE_NOOP("TurningBox", "Special opinion of {name}: {opinion}")
                if each.opinion
                else QT_TRANSLATE_NOOP("TurningBox", "{name} voted otherwise: {choice}.")
            )
        else:
            source = QT_TRANSLATE_NOOP(
                "TurningBox", "{name} voted otherwise: {choice}. Special opinion: {opinion}"
            )
        choice = _said(_CHOICES[each.choice]) if each.choice else ""
        return _said(source, name=name, choice=choice, opinion=each.opinion)


def _vote(instead: str, outcome: str, names: Sequence[str]) -> str:
    who = ", ".join(names[:_MOST])
    if len(names) > _MOST:
        more = QCoreApplication.translate("TurningBox", "and %n more", None, len(names) - _MOST)
        who = f"{who} {more}"
    if not outcome:
        source = (
            QT_TRANSLATE_NOOP(
                "TurningBox", "Had {name} voted “{instead}”, nothing would have carried."
            )
            if len(names) == 1
            else QT_TRANSLATE_NOOP(
                "TurningBox",
                "Had one of them voted “{instead}”, nothing would have carried: {name}.",
            )
        )
        return _said(source, name=who, instead=_said(_CHOICES[instead]))
    source = (
        QT_TRANSLATE_NOOP(
            "TurningBox", "Had {name} voted “{instead}”, the result would be: {outcome}."
        )
        if len(names) == 1
        else QT_TRANSLATE_NOOP(
            "TurningBox",
            "Had one of them voted “{instead}”, the result would be “{outcome}”: {name}.",
        )
    )
    outcome_words = _said(_CHOICES[outcome])
    return _said(source, name=who, instead=_said(_CHOICES[instead]), outcome=outcome_words)


def _recommended(outcome: Recommendation) -> str:
    return _said(_TO_ISSUE if outcome is Recommendation.ISSUE else _TO_REFUSE)


def _said(source: str, **values: object) -> str:
    return QCoreApplication.translate("TurningBox", source).format(**values)
