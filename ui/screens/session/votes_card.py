"""The votes at the right of a session: members, their presence, their votes by single keys."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from app.commission.protocol import ProtocolMember
from app.commission.quorum import Presence
from app.commission.session_view import ItemView, SessionView
from app.commission.voting import Choice
from app.kernel.ids import Id
from ui.components.buttons import Button
from ui.components.card import Card
from ui.components.label import MUTED, Label
from ui.components.row_list import RowList
from ui.components.row_paint import ListRow
from ui.components.style import px
from ui.i18n.languages import Languages
from ui.screens.session.view_model import SessionModel
from ui.screens.session.words import choice_chip, function_words


class VotesCard(Card):
    """Members and votes. The member chosen is the one whose vote the next key records."""

    all_present_asked = Signal()
    presence_asked = Signal(str)

    def __init__(self, model: SessionModel, languages: Languages) -> None:
        self.list = RowList()
        super().__init__(flush=True)
        self._model, self._languages = model, languages
        self._count = Label("", MUTED)
        self._count.setObjectName("votes_count")
        self.head.addWidget(self._count)
        self.list.setObjectName("members_list")
        self.everybody = Button("", key_hint="P")
        self.everybody.setObjectName("all_present_button")
        self.everybody.clicked.connect(self.all_present_asked)
        self.list.opened.connect(self.presence_asked)
        self._notes = Label("", MUTED, wrap=True)
        self._notes.setObjectName("votes_notes")
        self._notes.setContentsMargins(px(14), px(8), px(14), px(12))
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self._notes)
        foot = QHBoxLayout()
        foot.setContentsMargins(px(14), 0, px(14), px(12))
        foot.addWidget(self.everybody)
        foot.addStretch(1)
        self.body.addLayout(foot)

    def member(self) -> Id | None:
        """The member chosen."""
        key = self.list.current_key()
        return Id(key) if key else None

    def choose(self, member: Id | None) -> None:
        """Stand on a member."""
        self.list.choose(member)

    def advance(self, voted: Id) -> None:
        """Go on to the next member who is to vote, so that the keys follow the table."""
        order = [row.key for row in self.list.rows]
        silent = set(self._model.silent()) - {voted}
        if voted not in order:
            return
        at = order.index(voted)
        following = [*order[at + 1 :], *order[:at]]
        target = next((key for key in following if key in silent), None)
        if target is not None:
            self.list.choose(target)

    def stand_ready(self) -> None:
        """Stand on the first member who is to vote on the item."""
        silent = self._model.silent()
        if silent:
            self.list.choose(silent[0])

    def show_page(self) -> None:
        """Show presence and votes of the item chosen."""
        self.set_title(self.tr("Votes"))
        self.list.set_name(self.tr("Members: I issue, R refuse, A abstain, Space presence"))
        page, item, model = self._model.page, self._model.item, self._model
        if page is None:
            return
        by_item = {} if item is None else dict(item.presence)
        rows = [self._row(member, item, by_item) for member in page.view.members]
        self.list.show_rows(rows if item is not None else [])
        self._say_count(item)
        notes = self._said(page.view, item)
        self._notes.setText(notes)
        self._notes.setVisible(bool(notes))
        holding = model.holds and model.heard
        away = any(place is Presence.ABSENT for place in by_item.values())
        self.everybody.setText(self.tr("All present"))
        self.everybody.setVisible(holding and away)

    def _row(
        self, member: ProtocolMember, item: ItemView | None, by_item: dict[Id, Presence]
    ) -> ListRow:
        name, key = self._languages.pick(member.name), Id(member.key)
        below, place = function_words(member), by_item.get(key)
        after = self.tr("you") if key == self._model.me else ""
        if place is Presence.RECUSED:
            chip = (self.tr("recused"), "calm")
        elif place is Presence.ABSENT:
            chip = (self.tr("absent"), "calm")
        else:
            chip = ("—", "plain")
        faint = place is not Presence.PRESENT
        vote = next((v for v in item.votes if v.member == key), None) if item else None
        if vote is not None:
            words, tone, _ = choice_chip(vote.choice)
            chip = (words, tone)
            below = " · ".join(part for part in (self._trace(vote.before), below) if part)
        return ListRow(
            key, name, below, badge=name, after=after, chip=chip[0], tone=chip[1], faint=faint
        )

    def _trace(self, before: tuple[str, ...]) -> str:
        if not before:
            return ""
        votes = ", ".join(choice_chip(choice)[0] for choice in before)
        return self.tr("was: {votes}").replace("{votes}", votes)

    def _say_count(self, item: ItemView | None) -> None:
        votes = [vote.choice for vote in item.votes] if item else []
        self._count.setVisible(bool(votes))
        figures = [votes.count(choice) for choice in Choice]
        words = self.tr("{issue} · {refuse} · {abstain} abst.")
        spoken = self.tr("issue {issue}, refuse {refuse}, abstained {abstain}")
        for name, figure in zip(("issue", "refuse", "abstain"), figures, strict=True):
            words = words.replace(f"{{{name}}}", str(figure))
            spoken = spoken.replace(f"{{{name}}}", str(figure))
        self._count.setText(words)
        self._count.setAccessibleName(spoken)
        self._count.setToolTip(spoken)

    def _said(self, view: SessionView, item: ItemView | None) -> str:
        if item is None or self._model.page is None:
            return ""
        kinds = {reason.code: reason for reason in self._model.page.recusals}
        names = {member.key: self._languages.pick(member.name) for member in view.members}
        lines = []
        for member, kind in item.recusals:
            reason = self._languages.pick(kinds[kind].text) if kind in kinds else kind
            line = self.tr("{name}: {reason}; neither votes nor counts towards the quorum.")
            reason = reason[:1].lower() + reason[1:].rstrip(".")
            lines.append(line.replace("{name}", names.get(member, "—")).replace("{reason}", reason))
        if self._model.heard and self._model.holds:
            lines.append(self.tr("I issue · R refuse · A abstain · Space came or left"))
        return "\n".join(lines)
