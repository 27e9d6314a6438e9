"""One thing that the shared database has not taken: what it was, why, what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.kernel.outcome import Refusal
from ui.components.banner import ERROR, NOTICE, WARNING, Banner
from ui.components.buttons import DANGER, PRIMARY, SECONDARY, Button
from ui.components.card import Card
from ui.components.label import BODY, HEADING, MUTED, Label
from ui.components.scrolling import scrolling
from ui.components.style import px
from ui.i18n.formats import moment_text
from ui.i18n.refusals import refusal_text
from ui.screens.sharing.settle_grid import SettleGrid

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.sharing.entities import UnsentAct
    from ui.i18n.languages import Languages


class ActDetail(Card):
    """The card at the right of the list."""

    def __init__(self, languages: Languages) -> None:
        super().__init__()
        self._languages = languages
        self._act: UnsentAct | None = None
        self._when = Label("", MUTED, wrap=True)
        self.reason = Banner()
        self._settle_head, self._written_head = Label("", HEADING), Label("", HEADING)
        self._hint = Label("", MUTED, wrap=True)
        self.grid = SettleGrid(languages)
        self._written = QGridLayout()
        self._written.setHorizontalSpacing(px(12))
        self._written.setVerticalSpacing(px(6))
        self._written.setColumnStretch(1, 1)
        self.settle = Button("", PRIMARY, "Ctrl+↵")
        self.copy, self.file = Button("", SECONDARY), Button("", SECONDARY)
        self.withdraw = Button("", DANGER)
        for widget, name in (
            (self.settle, "settle_button"),
            (self.copy, "copy_act_button"),
            (self.file, "hand_over_button"),
            (self.withdraw, "withdraw_act_button"),
        ):
            widget.setObjectName(name)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, px(8), 0)
        column.setSpacing(px(10))
        for part in (self._when, self.reason, self._settle_head, self._hint, self.grid):
            column.addWidget(part)
        column.addWidget(self._written_head)
        column.addLayout(self._written)
        column.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        buttons.addWidget(self.withdraw)
        buttons.addStretch(1)
        for button in (self.file, self.copy, self.settle):
            buttons.addWidget(button)
        self.body.addWidget(scrolling(inside), 1)
        self.body.addLayout(buttons)

    def show_act(self, act: UnsentAct, choices: Mapping[str, str]) -> None:
        """Show another act, or the same in another language."""
        self._act = act
        pick = self._languages.pick
        number = f" · {act.dossier_number}" if act.dossier_number else ""
        self.set_title(f"{pick(act.title)}{number}")
        made = self.tr("Done here {moment}").replace("{moment}", moment_text(act.made_at))
        if act.made_ahead:
            made += " · " + self.tr("by a clock that was fast")
        self._when.setText(made)
        self._show_reason(act)
        self.grid.show_columns(act.columns, choices)
        for part in (self._settle_head, self._hint, self.grid, self.settle):
            part.setVisible(act.may_settle)
        self.file.setVisible(act.state == "pending")
        self._show_written(act)
        self._words()

    def _words(self) -> None:
        self._settle_head.setText(self.tr("Whose word holds?"))
        self._hint.setText(
            self.tr(
                "Arrows left and right choose, up and down go from field to field. What is chosen "
                "becomes a new change of the card as it is now."
            )
        )
        self._written_head.setText(self.tr("What was written"))
        self.settle.setText(self.tr("Settle"))
        self.copy.setText(self.tr("Copy the words"))
        self.file.setText(self.tr("To a file for another desk…"))
        self.withdraw.setText(self.tr("Withdraw…"))

    def _show_reason(self, act: UnsentAct) -> None:
        if act.state == "pending":
            self.reason.tell(
                NOTICE,
                self.tr("Waits to be sent"),
                self.tr("Nothing is to be done: it goes out by itself with the next network."),
                lasting=True,
            )
            return
        if act.state == "held":
            self.reason.tell(
                WARNING,
                self.tr("Waits for an earlier thing that was not accepted"),
                self.tr("Settle or withdraw that one first; this one is then sent by itself."),
                lasting=True,
            )
            return
        words = refusal_text(Refusal(act.code, act.params), self._languages.language)
        title = self.tr("Not accepted: {reason}").replace("{reason}", words)
        self.reason.tell(ERROR, title, self._quicker(act), lasting=True)

    def _quicker(self, act: UnsentAct) -> str:
        kept = (
            self.tr("What you wrote is kept here: copy it, settle it or withdraw it.")
            if act.may_settle
            else self.tr("What you wrote is kept here: copy it or withdraw it.")
        )
        if act.by is None:
            return kept
        by = self.tr("Changed by {person}").replace("{person}", self._languages.pick(act.by))
        when = f", {moment_text(act.by_at)}" if act.by_at is not None else ""
        return f"{by}{when}. {kept}"

    def _show_written(self, act: UnsentAct) -> None:
        while (old := self._written.takeAt(0)) is not None:
            if (widget := old.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        pick = self._languages.pick
        lines = () if act.may_settle else act.written
        self._written_head.setVisible(bool(lines))
        for row, each in enumerate(lines):
            label, value = Label(pick(each.label), MUTED, wrap=True), Label(pick(each.value), BODY)
            value.setWordWrap(True)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._written.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            self._written.addWidget(value, row, 1, Qt.AlignmentFlag.AlignTop)
        self._written.setColumnMinimumWidth(0, px(150))
