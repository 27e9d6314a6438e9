"""The screen of one session: heard item by item, ended, and brought to its protocol."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.commission.voting import Choice
from app.kernel.ids import Id
from app.kernel.outcome import Changes, Refusal
from ui.actions.registry import Action
from ui.components.buttons import PRIMARY, SECONDARY, Button
from ui.components.chip import Chip
from ui.components.label import MUTED, TITLE, Label
from ui.components.lease_strip import LeaseStrip
from ui.components.signs import Sign
from ui.components.style import px
from ui.i18n.formats import date_text
from ui.runtime.protocol_papers import ProtocolPapers
from ui.screens import Screen, ScreenContext
from ui.screens.session.agenda_card import AgendaCard
from ui.screens.session.floor import Floor
from ui.screens.session.item_card import ItemCard
from ui.screens.session.keys import actions_of
from ui.screens.session.late_card import LateCard
from ui.screens.session.protocol_page import ProtocolPage
from ui.screens.session.view_model import SessionModel
from ui.screens.session.votes_card import VotesCard
from ui.screens.session.words import begun_words, member_name, quorum_words

HEARING, PROTOCOL = "hearing", "protocol"


class SessionScreen(Screen):
    """`open` takes "session", and "page" ("hearing" or "protocol")."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        languages = context.languages
        self.model = SessionModel(context.desk, context.tick)
        self.floor = Floor(self.model, context.desk, context.bus)
        self.papers = ProtocolPapers(context.desk)
        self.title = Label("", TITLE)
        self.about = Label("", MUTED)
        self.quorum = Chip()
        self.quorum.setObjectName("quorum_chip")
        self.begin, self.end = Button(), Button()
        self.protocol, self.back = Button(), Button()
        self.projector = Button("", SECONDARY, "P")
        for name, button in (
            ("open_session_button", self.begin),
            ("end_session_button", self.end),
            ("draft_protocol_button", self.protocol),
            ("back_to_session_button", self.back),
            ("projector_button", self.projector),
        ):
            button.setObjectName(name)
        self.late = LateCard(languages)
        self.agenda = AgendaCard(self.model, languages)
        self.item = ItemCard(self.model, self.floor, languages)
        self.votes = VotesCard(self.model, self.floor, languages)
        self.paper = ProtocolPage(
            self.model, self.papers, languages, context.work, context.settings, context.desk
        )
        self.paper.setObjectName("protocol_page")
        self.lease = LeaseStrip(context.desk, context.syncing, languages)
        self.pages = QStackedWidget()
        self._waiting_page = HEARING
        self._opinion_of: Id | None = None
        self._stood: tuple[Id, bool] | None = None
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(px(12))
        for part in (self.title, self.about, self.quorum):
            head.addWidget(part)
        head.addStretch(1)
        for button in (self.back, self.projector, self.protocol, self.begin, self.end):
            head.addWidget(button)
        hearing = QWidget()
        columns = QHBoxLayout(hearing)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(px(12))
        self.agenda.setFixedWidth(px(236))
        self.votes.setFixedWidth(px(296))
        columns.addWidget(self.agenda)
        columns.addWidget(self.item, 1)
        columns.addWidget(self.votes)
        self.pages.addWidget(hearing)
        self.pages.addWidget(self.paper)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        column.addLayout(head)
        column.addWidget(self.late)
        column.addWidget(self.lease)
        column.addWidget(self.pages, 1)

    def _wire(self) -> None:
        model = self.model
        model.changed.connect(self._show)
        model.refused.connect(self._refused)
        model.late_asked.connect(self._ask_late)
        model.concluded.connect(self.next_item)
        model.finished.connect(self._finished)
        self.papers.refused.connect(self._refused)
        self.begin.clicked.connect(model.open_session)
        self.end.clicked.connect(self.end_session)
        self.protocol.clicked.connect(lambda: self.show_part(PROTOCOL))
        self.back.clicked.connect(lambda: self.show_part(HEARING))
        self.late.given.connect(self._late_given)
        self.agenda.moved.connect(model.move)
        self.votes.all_present_asked.connect(self.all_present)
        self.votes.presence_asked.connect(lambda key: model.toggle_presence(Id(key)))
        buttons = self.item.buttons
        buttons.concluding.connect(self.conclude)
        buttons.next_asked.connect(self.next_item)
        buttons.voted.connect(lambda choice: self.vote(Choice(choice)))
        self.projector.clicked.connect(self.show_to_room)
        self.floor.paper_changed.connect(self.votes.show_page)
        self.floor.asked.connect(self._asked)
        self.floor.turning_read.connect(self.item.look_at_turning)
        self.item.question_asked.connect(self.item.open_question)
        self.item.question_given.connect(self.floor.ask)
        self.item.opinion_asked.connect(self.write_opinion)
        self.item.opinion_given.connect(self._keep_opinion)
        self.paper.finish_asked.connect(model.finish)
        self.paper.saving.failed.connect(self.context.notices.fault)

    # --- arriving and refreshing -----------------------------------------------------------

    def open(self, params: dict[str, object]) -> None:
        """Show the session that "session" names."""
        session = params.get("session")
        if not isinstance(session, str):
            return
        self.late.hide()
        self.paper.saving.hide()
        self._waiting_page = str(params.get("page", HEARING))
        self.pages.setCurrentIndex(0)
        self._stood = None
        self.model.open(Id(session))
        self.votes.list.setFocus()

    def refresh(self, changes: Changes) -> None:
        """Read again what was touched."""
        self.model.refresh(changes)
        if self.pages.currentIndex() == 1:
            self.paper.refresh(changes)

    def retranslate(self) -> None:
        """Take the words of the language in use."""
        if hasattr(self, "_waiting_page"):
            self._show()

    def show_part(self, part: str) -> None:
        """Show the hearing or the protocol."""
        self._waiting_page = part
        self._show()
        if part == PROTOCOL:
            self.paper.show_page(preview=True)
            self.paper.save.setFocus()
        else:
            self.votes.list.setFocus()

    def _show(self) -> None:
        page, model = self.model.page, self.model
        if page is None:
            return
        view, at_protocol = page.view, self._waiting_page == PROTOCOL
        arrived = at_protocol and self.pages.currentIndex() == 0
        self.pages.setCurrentIndex(1 if at_protocol else 0)
        title = self.tr("Session of {day}").replace("{day}", date_text(view.session.day))
        self.title.setText(title)
        dossiers = self.tr("%n dossier(s)", None, len(view.agenda))
        running = model.state == "running"  # how many there are the agenda shows then
        parts = (begun_words(view), "" if running else dossiers)
        self.about.setText(" · ".join(part for part in parts if part))
        item = model.item
        held = bool(item) and model.state == "running" and not at_protocol
        if item is not None and held:
            met = item.quorum.met
            tone, sign = ("good", Sign.DONE) if met else ("today", Sign.ALERT)
            self.quorum.say(quorum_words(item.quorum), tone, sign)
        self.quorum.setVisible(held)
        self._show_buttons(at_protocol=at_protocol)
        for part in (self.agenda, self.item, self.votes):
            part.show_page()
        self._stand_ready()
        if not at_protocol:
            self.lease.let_go()
        elif arrived:
            self.lease.hold(view.session.id, "protocol")
        if at_protocol:
            self.paper.show_page(preview=arrived)

    def leaving(self) -> None:
        """The protocol may be taken in hand by others."""
        self.lease.let_go()

    def _stand_ready(self) -> None:
        """At a new item, and when members come, the keys begin with the first to vote."""
        model, item = self.model, self.model.item
        here = None if item is None else (item.dossier, bool(model.present()))
        if here != self._stood:
            self._stood = here
            if model.heard and model.holds:
                self.votes.stand_ready()

    def _show_buttons(self, *, at_protocol: bool) -> None:
        page, model = self.model.page, self.model
        if page is None:
            return
        state = model.state
        decided = not page.undecided
        self.begin.setText(self.tr("Open the session"))
        self.begin.set_kind(PRIMARY)
        self.begin.setVisible(model.holds and state == "planned")
        self.end.setText(self.tr("End the session"))
        self.end.setVisible(model.holds and state == "running" and not at_protocol)
        self.end.set_kind(PRIMARY if decided else SECONDARY)
        number = page.view.protocol_number
        self.protocol.setText(
            f"{self.tr('Protocol')} № {number}" if number else self.tr("Draft protocol")
        )
        self.protocol.setVisible(state != "planned" and not at_protocol)
        self.protocol.set_kind(PRIMARY if state == "ended" else SECONDARY)
        self.projector.setText(self.tr("For the room"))
        self.projector.setVisible(model.holds and state == "running" and not at_protocol)
        self.back.setText(self.tr("Back to the session"))
        self.back.setVisible(at_protocol)

    # --- acts --------------------------------------------------------------------------------

    def all_present(self) -> None:
        """Mark everybody present; the keys of the votes come next."""
        self.model.all_present()
        self.votes.list.setFocus()

    def vote(self, choice: Choice) -> None:
        """Record the vote of the member chosen, or one's own, and go on to the next."""
        if not self.model.holds:
            self.model.vote([self.model.me], choice)
            return
        member = self.votes.member()
        if member is None:
            return
        if self.floor.on_paper:
            self.floor.enter(member, choice)
        else:
            self.model.vote([member], choice)
        self.votes.advance(member)

    def show_to_room(self) -> None:
        """Open the window for the room at the item chosen; it follows from then on."""
        item, session = self.model.item, self.model.session
        if session is not None:
            self.context.navigator.go(
                "projector", session=session, dossier=item.dossier if item else ""
            )

    def _asked(self) -> None:
        self.item.close_opinion()
        self.context.notices.said(self.tr("The question is put"))

    def all_issue(self) -> None:
        """Everybody present who has not voted votes for issue."""
        self.model.vote(self.model.silent(), Choice.ISSUE)

    def toggle_presence(self) -> None:
        """The member chosen came or left."""
        member = self.votes.member()
        if member is not None:
            self.model.toggle_presence(member)

    def do_next(self) -> None:
        """Press the one filled button."""
        if self.late.isVisible():
            self.late.give()
        elif self.pages.currentIndex() == 1:
            if self.paper.finish.isVisible() and self.paper.finish.isEnabled():
                self.model.finish()
        elif self.votes.form.isVisible():
            self.votes.form.give()
        elif self.item.opinion.isVisible():
            self.item.keep_written()
        elif self.begin.isVisible():
            self.model.open_session()
        elif self.item.buttons.can_conclude():
            self.conclude()
        elif self.end.isVisible() and self.end.kind == PRIMARY:
            self.model.end()
        elif self.protocol.isVisible() and self.protocol.kind == PRIMARY:
            self.show_part(PROTOCOL)

    def end_session(self) -> None:
        """End the session; a reason is asked for where a limit has passed."""
        self.model.end()

    def conclude(self) -> None:
        """Store what the votes carried."""
        self.item.conclude()

    def next_item(self) -> None:
        """Go to the next undecided item; the keys are at the votes then."""
        if self.model.next_item():
            self.votes.list.setFocus()

    def write_opinion(self) -> None:
        """Let the special opinion of the member chosen, or one's own, be written."""
        page = self.model.page
        member = self.votes.member() if self.model.holds else self.model.me
        if page is None or member is None:
            return
        self._opinion_of = member
        self.item.open_opinion(member_name(page.view, member, self.context.languages.pick))

    def is_writing(self) -> bool:
        """Whether an opinion, a question or a substitute is being given."""
        return self.item.opinion.isVisible() or self.votes.form.isVisible()

    def leave_writing(self) -> None:
        """Leave it ungiven."""
        if self.votes.form.isVisible():
            self.votes.form.leave()
        else:
            self.item.close_opinion()
        self.votes.list.setFocus()

    def _keep_opinion(self, text: str) -> None:
        if self._opinion_of is not None:
            self.model.give_opinion(self._opinion_of, text, self.item.close_opinion)

    def _ask_late(self, act: str, refusal: Refusal) -> None:
        if self.model.page is not None:
            self.late.ask(act, str(refusal.params.get("number", "")), self.model.page.late)

    def _late_given(self, act: str, code: str) -> None:
        if act == "end":
            self.model.end(code)
        else:
            self.model.finish(code)

    def _finished(self, number: str) -> None:
        said = self.tr("Protocol № {number} is final").replace("{number}", number)
        self.context.notices.said(said)
        self.paper.show_page(preview=True)

    def _refused(self, refusal: Refusal) -> None:
        self.context.notices.refusal(refusal)

    # --- keys --------------------------------------------------------------------------------

    def actions_here(self) -> list[Action]:
        """The keys of a session in the order in which it runs."""
        return actions_of(self)

    def panes(self) -> list[QWidget]:
        """Agenda, votes, and what is between."""
        if self.pages.currentIndex() == 1:
            return [self.paper.language, self.paper.paper, self.paper.extracts]
        grounds = [self.item.grounds] if self.item.grounds.isVisible() else []
        return [self.agenda.list, self.votes.list, *grounds, self.item.note.edit]

    def to_grounds(self) -> None:
        """Go to the grounds of a refusal, or to their words."""
        target = self.item.grounds if self.item.grounds.isVisible() else self.item.note
        target.setFocus()
