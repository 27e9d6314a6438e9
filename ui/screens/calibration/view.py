"""The chair's report: a line for each member, what it means in words, and the even view."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.evaluation.calibration import MemberCalibration, NormalisedDossier
from app.kernel.outcome import Changes
from ui.components.banner import NOTICE, Banner
from ui.components.card import Card
from ui.components.empty_state import EmptyState
from ui.components.label import BODY, COLUMN, MUTED, TITLE, Label
from ui.components.row_list import RowList
from ui.components.row_paint import ListRow
from ui.components.scrolling import scrolling
from ui.components.signs import Sign
from ui.components.style import px
from ui.i18n.formats import number_text
from ui.screens import Screen, ScreenContext
from ui.screens.calibration.severity_plot import SeverityPlot
from ui.screens.calibration.view_model import CalibrationModel

_SLIGHT = Decimal("0.02")
"""Less than two per cent of the maximum is not worth a word."""
_FEW = 3
"""Members with fewer dossiers than this are shown with a word of caution."""


class CalibrationScreen(Screen):
    """Severity, spread, agreement; a look back that no paper ever shows."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self.model = CalibrationModel(context.desk)
        self.title, self.about = Label("", TITLE), Label("", MUTED)
        self.notice = Banner()
        self.notice.setObjectName("calibration_notice")
        self.card, self.even_card = Card(), Card(flush=True)
        self._rows = QWidget()
        self._grid = QGridLayout(self._rows)
        self._none = EmptyState(sign=Sign.OPEN)
        self.even = RowList()
        self.even.setObjectName("normalised_list")
        self._even_words = Label("", MUTED, wrap=True)
        self._even_words.setContentsMargins(px(14), px(10), px(14), px(10))
        self._lay_out()
        self.model.changed.connect(self._show)
        self.model.refused.connect(context.notices.refusal)
        self.retranslate()

    def _lay_out(self) -> None:
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(px(14))
        self._grid.setVerticalSpacing(px(6))
        self._grid.setColumnStretch(1, 1)
        self.card.body.addWidget(scrolling(self._rows), 1)
        self.card.body.addWidget(self._none, 1)
        self.even_card.body.addWidget(self._even_words)
        self.even_card.body.addWidget(self.even, 1)
        self.even_card.setFixedWidth(px(270))
        head = QHBoxLayout()
        head.setSpacing(px(12))
        head.addWidget(self.title)
        head.addWidget(self.about)
        head.addStretch(1)
        columns = QHBoxLayout()
        columns.setSpacing(px(12))
        columns.addWidget(self.card, 1)
        columns.addWidget(self.even_card)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        column.addLayout(head)
        column.addWidget(self.notice)
        column.addLayout(columns, 1)

    def open(self, params: dict[str, object]) -> None:
        """Read the report."""
        del params
        self.model.reload()
        self.even.setFocus()

    def refresh(self, changes: Changes) -> None:
        """Read again what was touched."""
        self.model.refresh(changes)

    def retranslate(self) -> None:
        """Take the words of the language in use."""
        if not hasattr(self, "_even_words"):
            return
        self.title.setText(self.tr("Calibration of the members"))
        self.notice.tell(
            NOTICE,
            self.tr("For the chair alone; never in the protocol"),
            self.tr("A look back over final protocols. No recommendation and no paper uses it."),
            lasting=True,
        )
        self.card.set_title(self.tr("Members beside each other"))
        self.even_card.set_title(self.tr("Marked alike"))
        self._even_words.setText(
            self.tr("The median as it was, and as it would be with everybody's severity taken out.")
        )
        self.even.set_name(self.tr("Dossiers: median as it was and marked alike"))
        self._none.say(
            self.tr("Nothing to compare yet"),
            self.tr("The report begins with the first final protocol."),
        )
        self._show()

    # --- the report ---------------------------------------------------------------------------

    def _show(self) -> None:
        page = self.model.page
        while (old := self._grid.takeAt(0)) is not None:
            widget = old.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        members = page.report.members if page else ()
        self._rows.setVisible(bool(members))
        self._none.setVisible(not members)
        self.about.setText(
            self.tr("%n dossier(s) of final protocols", None, page.report.dossiers) if page else ""
        )
        if members:
            self._show_heads()
        for row, member in enumerate(sorted(members, key=_by_severity), 1):
            self._show_member(row, member)
        self._grid.setRowStretch(len(members) + 1, 1)
        rows = [self._even_row(each) for each in page.report.normalised] if page else []
        self.even.show_rows(rows)

    def _show_heads(self) -> None:
        strict, mild = self.tr("← stricter"), self.tr("milder →")
        scale = QWidget()
        line = QHBoxLayout(scale)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(Label(strict, COLUMN))
        line.addStretch(1)
        line.addWidget(Label(mild, COLUMN))
        heads = (Label(self.tr("Member"), COLUMN), scale, Label(self.tr("In words"), COLUMN),
                 Label(self.tr("Agreement"), COLUMN))  # fmt: skip
        for place, head in enumerate(heads):
            self._grid.addWidget(head, 0, place)

    def _show_member(self, row: int, member: MemberCalibration) -> None:
        page = self.model.page
        name = page.names.get(member.member) if page else None
        shown = self.context.languages.pick(name) if name is not None else "—"
        who = Label(shown, BODY)
        few = Label(self.tr("%n dossier(s)", None, member.dossiers), MUTED)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(who)
        names.addWidget(few)
        box = QWidget()
        names.setContentsMargins(0, px(2), 0, px(2))
        box.setLayout(names)
        words = self._words(member)
        plot = SeverityPlot()
        severity = None if member.severity is None else float(member.severity)
        plot.show_figures(severity, float(member.spread or 0), f"{shown}: {words}")
        said = Label(words, BODY, wrap=True)
        said.setFixedWidth(px(210))
        agreement = Label(_per_cent(member.agreement), BODY)
        agreement.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for place, part in enumerate((box, plot, said, agreement)):
            self._grid.addWidget(part, row, place)

    def _words(self, member: MemberCalibration) -> str:
        """What the figures mean, without a verdict on anybody."""
        severity, spread = member.severity, member.spread
        if severity is None:
            return self.tr("no mark to compare")
        share = _per_cent(abs(severity))
        if abs(severity) < _SLIGHT:
            words = self.tr("marks as the others do")
        elif severity < 0:
            words = self.tr("stricter than the others by {share}").replace("{share}", share)
        else:
            words = self.tr("milder than the others by {share}").replace("{share}", share)
        if member.dossiers < _FEW:
            return self.tr("{words}; too few dossiers to tell").replace("{words}", words)
        if spread is not None and spread > 2 * max(abs(severity), _SLIGHT * 3):
            return self.tr("{words}, but unevenly").replace("{words}", words)
        return words

    @staticmethod
    def _even_row(each: NormalisedDossier) -> ListRow:
        then = number_text(each.normalised)
        change = each.normalised - each.total
        chip = f"{'+' if change > 0 else '–' if change < 0 else ''}{number_text(abs(change))}"
        tone = "calm" if not change else "soon"
        return ListRow(each.number, f"№ {each.number}", f"{number_text(each.total)} → {then}",
                       chip=chip, tone=tone)  # fmt: skip

    def panes(self) -> list[QWidget]:
        """The even view; the rest is for reading."""
        return [self.even]


def _by_severity(member: MemberCalibration) -> tuple[bool, Decimal]:
    return (member.severity is None, member.severity or Decimal(0))


def _per_cent(share: Decimal | None) -> str:
    return "—" if share is None else f"{number_text(round(share * 100))} %"
