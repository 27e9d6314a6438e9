"""The votes at the right of a session: members, their presence, their votes by single keys.

Votes on paper are entered here too: twice each, and only the second entry makes them count.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.commission.protocol import ProtocolMember
from app.commission.quorum import Presence
from app.commission.session_view import ItemView, SessionView, VoteView
from app.commission.voting import Choice
from app.kernel.ids import Id
from ui.actions.keys import key_cap
from ui.components.banner import ERROR, Banner
from ui.components.buttons import QUIET, SECONDARY, Button
from ui.components.card import Card
from ui.components.label import MUTED, Label
from ui.components.row_list import RowList
from ui.components.row_paint import ListRow
from ui.components.signs import Sign
from ui.components.style import px
from ui.i18n.languages import Languages
from ui.screens.session.floor import Floor
from ui.screens.session.substitute_form import SubstituteForm
from ui.screens.session.view_model import SessionModel
from ui.screens.session.words import choice_chip, function_words, member_name, points


class VotesCard(Card):
    """Members and votes. The member chosen is the one whose vote the next key records."""

    all_present_asked = Signal()
    presence_asked = Signal(str)

    def __init__(self, model: SessionModel, floor: Floor, languages: Languages) -> None:
        self.list = RowList()
        super().__init__(flush=True)
        self._model, self._floor, self._languages = model, floor, languages
        self._count = Label("", MUTED)
        self._count.setObjectName("votes_count")
        self.head.addWidget(self._count)
        self.list.setObjectName("members_list")
        self.everybody = Button("", key_hint="E")
        self.everybody.setObjectName("all_present_button")
        self.everybody.clicked.connect(self.all_present_asked)
        self.papers = Button("", QUIET, "V")
        self.papers.setObjectName("paper_votes_button")
        self.papers.clicked.connect(floor.take_up_papers)
        self.substitute = Button("", QUIET, "U")
        self.substitute.setObjectName("substitute_button")
        self.substitute.clicked.connect(self.call_substitute)
        self.differing = Banner()
        self.differing.setObjectName("differing_banner")
        self.second = Button("", SECONDARY, "C")
        self.second.setObjectName("second_entry_button")
        self.second.clicked.connect(floor.correct_differing)
        self.form = SubstituteForm(model, floor, languages)
        self.form.left.connect(self.list.setFocus)
        self.list.chosen.connect(lambda _key: self._show_buttons())
        self.list.opened.connect(self.presence_asked)
        self._notes = Label("", MUTED, wrap=True)
        self._notes.setObjectName("votes_notes")
        self._notes.setContentsMargins(px(14), px(8), px(14), px(12))
        self._lay_out()

    def _lay_out(self) -> None:
        self.body.addWidget(self.list, 1)
        for part in (self.differing, self._notes, self.form):
            self.body.addWidget(part)
        foot = QVBoxLayout()
        foot.setContentsMargins(px(14), 0, px(14), px(10))
        foot.setSpacing(px(4))
        for button in (self.second, self.everybody, self.substitute, self.papers):
            row = QHBoxLayout()
            row.addWidget(button)
            row.addStretch(1)
            foot.addLayout(row)
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
        if self._floor.on_paper and not silent:
            silent = set(self._floor.unchecked()) - {voted}
        if voted not in order:
            return
        at = order.index(voted)
        following = [*order[at + 1 :], *order[:at]]
        target = next((key for key in following if key in silent), None)
        if target is not None:
            self.list.choose(target)

    def stand_ready(self) -> None:
        """Stand on the first member who is to vote on the item."""
        silent = self._model.silent() or (self._floor.unchecked() if self._floor.on_paper else ())
        if silent:
            self.list.choose(silent[0])

    def call_substitute(self) -> None:
        """Call a substitute for the member chosen, or let the member sit again."""
        member = self.member()
        if member is None or not self._floor.may_call(member):
            return
        if self._floor.replaced_by(member) is not None:
            self._floor.call(member, None)
        else:
            self.form.ask(member)

    def show_page(self) -> None:
        """Show presence and votes of the item chosen."""
        self.set_title(self.tr("Votes"))
        self.list.set_name(
            _with_keys(
                self.tr(
                    "Members: {issue} issue, {refuse} refuse, {abstain} abstain, {presence} presence"
                )
            )
        )
        page, item = self._model.page, self._model.item
        if page is None:
            return
        by_item = {} if item is None else dict(item.presence)
        rows = [self._row(member, item, by_item) for member in page.view.members]
        self.list.show_rows(rows if item is not None else [])
        self._say_count(item)
        notes = self._said(page.view, item)
        self._notes.setText(notes)
        self._notes.setVisible(bool(notes) and self._floor.differing is None)
        self._show_buttons()
        self._say_differing(page.view)

    def _show_buttons(self) -> None:
        model, floor, item = self._model, self._floor, self._model.item
        by_item = {} if item is None else dict(item.presence)
        holding = model.holds and model.heard
        away = any(place is Presence.ABSENT for place in by_item.values())
        member = self.member()
        called = member is not None and floor.replaced_by(member) is not None
        self.everybody.setText(self.tr("All present"))
        self.substitute.setText(
            self.tr("The member sits again") if called else self.tr("Call a substitute…")
        )
        self.papers.setText(
            self.tr("Votes are given aloud") if floor.on_paper else self.tr("Votes on paper")
        )
        self.second.setText(self.tr("Take the second entry"))
        shown = (
            (self.second, floor.differing is not None),
            (self.everybody, holding and away and floor.differing is None),
            (self.substitute, floor.may_call(member)),
            (self.papers, bool(holding and item and item.paper_votes and item.quorum.met)),
        )
        for button, visible in sorted(shown, key=lambda each: each[1]):
            button.setVisible(visible)

    def _say_differing(self, view: SessionView) -> None:
        """Two entries of one paper differ: which, and what can be done."""
        if self._floor.differing is None:
            self.differing.dismiss()
            return
        member, choice = self._floor.differing
        vote = self._floor.standing(member)
        name = member_name(view, member, self._languages.pick)
        words = self.tr("First “{first}”, now “{second}”. Look at the paper of {name} again.")
        first = choice_chip(vote.choice)[0] if vote else "—"
        words = words.replace("{first}", first).replace("{second}", choice_chip(choice)[0])
        self.differing.tell(
            ERROR,
            self.tr("The two entries differ"),
            words.replace("{name}", name),
            lasting=True,
        )

    def _row(
        self, member: ProtocolMember, item: ItemView | None, by_item: dict[Id, Presence]
    ) -> ListRow:
        name, key = self._languages.pick(member.name), Id(member.key)
        parts = (self._seat_words(member), self._points(item, key))
        below = " · ".join(part for part in parts if part)
        place = by_item.get(key)
        after = self.tr("you") if key == self._model.me else ""
        if place is Presence.RECUSED:
            chip = (self.tr("recused"), "calm")
            if item is not None and key in item.recused_in_room and self._model.heard:
                below = " · ".join(part for part in (self.tr("in the room"), below) if part)
        elif place is Presence.ABSENT:
            chip = (self.tr("absent"), "calm")
        else:
            chip = ("—", "plain")
        faint, sign = place is not Presence.PRESENT, Sign.NONE
        vote = next((v for v in item.votes if v.member == key), None) if item else None
        if vote is not None:
            words, tone, _ = choice_chip(vote.choice)
            chip = (words, tone)
            sign = Sign.PAGE if vote.on_paper else Sign.NONE
            traced = (self._paper(vote), self._trace(vote.before), below)
            below = " · ".join(part for part in traced if part)
        return ListRow(
            key, name, below, badge=name, after=after, chip=chip[0], tone=chip[1], sign=sign,
            faint=faint,
        )  # fmt: skip

    def _seat_words(self, member: ProtocolMember) -> str:
        """The seat, and in whose place a substitute sits or who sits in a member's."""
        page, pick = self._model.page, self._languages.pick
        words = [function_words(member)]
        instead, spare = (
            self._floor.replaced(Id(member.key)),
            self._floor.replaced_by(Id(member.key)),
        )
        if page is not None and instead is not None:
            name = member_name(page.view, instead, pick)
            words.append(self.tr("in the place of {name}").replace("{name}", name))
        if page is not None and spare is not None:
            names = {key: pick(name) for key, name in page.spare}
            called = self.tr("{name} was called").replace("{name}", names.get(spare, "—"))
            words.append(called)
        return " · ".join(word for word in words if word)

    def _points(self, item: ItemView | None, key: Id) -> str:
        """The member's total once marks are seen with names."""
        if item is None or item.figures is None or not item.discussion_open:
            return ""
        mark = next((each for each in item.figures.totals if each.member == key), None)
        if mark is None or mark.points is None:
            return ""
        return self.tr("{points} points").replace("{points}", points(mark.points))

    def _paper(self, vote: VoteView) -> str:
        if not vote.on_paper:
            return ""
        if vote.checked:
            return self.tr("on paper")
        return self.tr("on paper, 1 of 2")

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
        if item.recused_in_room and self._model.heard and self._model.holds:
            line = self.tr("In the room, so the projector is veiled; Space lets them step out.")
            lines.append(line)
        if self._model.heard and self._model.holds:
            lines.append(
                _with_keys(
                    self.tr(
                        "From paper, each twice: {issue} issue · {refuse} refuse · {abstain} abstain"
                    )
                    if self._floor.on_paper
                    else self.tr(
                        "{issue} issue · {refuse} refuse · {abstain} abstain · {presence} came or left"
                    )
                )
            )
        return "\n".join(lines)


def _with_keys(words: str) -> str:
    """The keys of voting and presence in their places, also those that the person chose."""
    space = key_cap("session.presence", "Space")
    if space == "Space":
        space = QCoreApplication.translate("VotesCard", "Space")
    for id_, key in (("issue", "1"), ("refuse", "2"), ("abstain", "3")):
        words = words.replace(f"{{{id_}}}", key_cap(f"session.{id_}", key))
    return words.replace("{presence}", space)
