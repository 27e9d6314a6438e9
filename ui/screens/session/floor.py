"""What else is done while an item is heard: discussion, questions, votes on paper, substitutes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.access.roles import Role
from app.commission.quorum import Presence
from app.commission.voting import Choice
from app.commission.what_if import WhatIf
from app.kernel.ids import Id
from app.kernel.outcome import Refusal
from ui.screens.session.view_model import SessionModel

if TYPE_CHECKING:
    from app.commission.session_view import VoteView
    from ui.runtime.bus import ChangeBus
    from ui.runtime.desk import Desk


class Floor(QObject):
    """Acts on the item chosen, beside the plain votes of `SessionModel`."""

    paper_changed = Signal()
    """Votes are entered from paper now, or no longer; or two entries differ."""
    asked = Signal()
    """A question was put."""
    substituted = Signal()
    turning_read = Signal()

    def __init__(self, model: SessionModel, desk: Desk, bus: ChangeBus) -> None:
        super().__init__()
        self._model, self._desk, self._bus = model, desk, bus
        self.on_paper = False
        self.differing: tuple[Id, Choice] | None = None
        """A member whose second entry was another than the first, and what it was."""
        self.turning: WhatIf | None = None
        self._turning_of: Id | None = None
        model.changed.connect(self._moved)

    def _moved(self) -> None:
        """Tell the windows beside where one stands; figures of another item are not kept."""
        item, session = self._model.item, self._model.session
        if session is not None:
            self._bus.stood.emit(session, item.dossier if item else "")
        if item is None or item.dossier != self._turning_of:
            self.turning, self._turning_of = None, None
        if self.differing is not None and not self._model.heard:
            self.differing = None

    # --- the discussion ---------------------------------------------------------------------

    @property
    def may_open_discussion(self) -> bool:
        """Whether marks could be shown with names now: the chair says so, or the secretary."""
        model, item = self._model, self._model.item
        if item is None or item.discussion_open or not model.heard:
            return False
        return model.holds or item.chair == model.me

    def open_discussion(self) -> None:
        """From now on marks are seen with names."""
        item, session = self._model.item, self._model.session
        if item is not None and session is not None and self.may_open_discussion:
            self._model.act(lambda o, who: o.commission.open_discussion(who, session, item.dossier))

    @property
    def may_ask(self) -> bool:
        """Whether the person may put a question: a member, until the item is concluded."""
        model, item = self._model, self._model.item
        if item is None or model.holds or item.outcome or item.postponed:
            return False
        return model.state in ("planned", "running") and self._desk.actor.is_(Role.MEMBER)

    def ask(self, text: str) -> None:
        """Put a question on the dossier, seen by everybody who sits on it."""
        item, session = self._model.item, self._model.session
        if item is not None and session is not None:
            self._model.act(
                lambda o, who: o.commission.ask(who, session, item.dossier, text),
                lambda _done: self.asked.emit(),
            )

    # --- votes on paper ---------------------------------------------------------------------

    def take_up_papers(self) -> None:
        """Enter votes from paper from now on, or no longer."""
        item = self._model.item
        self.on_paper = not self.on_paper and bool(item and item.paper_votes)
        self.differing = None
        self.paper_changed.emit()

    def standing(self, member: Id) -> VoteView | None:
        """The vote of a member that stands on the item chosen."""
        item = self._model.item
        return next((v for v in item.votes if v.member == member), None) if item else None

    def unchecked(self) -> tuple[Id, ...]:
        """Members whose vote on paper was entered only once."""
        votes = self._model.item.votes if self._model.item else ()
        return tuple(vote.member for vote in votes if vote.on_paper and not vote.checked)

    def enter(self, member: Id, choice: Choice) -> None:
        """Enter what stands on a member's paper: at first, then a second time to check it."""
        item, session = self._model.item, self._model.session
        if item is None or session is None or not self._model.heard:
            return
        self.differing = None
        vote = self.standing(member)
        if vote is None or not vote.on_paper or vote.checked:
            self.correct(member, choice)
            return
        self._desk.act(
            lambda o, who: o.commission.check_vote(who, session, item.dossier, member, choice),
            lambda _done: self.paper_changed.emit(),
            lambda refusal: self._not_checked(refusal, member, choice),
        )

    def _not_checked(self, refusal: Refusal, member: Id, choice: Choice) -> None:
        if refusal.code == "paper_vote_differs":
            self.differing = (member, choice)
            self.paper_changed.emit()
        else:
            self._model.refused.emit(refusal)

    def correct(self, member: Id, choice: Choice) -> None:
        """Enter a paper anew; what was entered before stays as its trace."""
        item, session = self._model.item, self._model.session
        self.differing = None
        if item is not None and session is not None:
            self._model.act(
                lambda o, who: o.commission.cast(
                    who, session, item.dossier, member, choice, on_paper=True
                ),
                lambda _done: self.paper_changed.emit(),
            )

    def correct_differing(self) -> None:
        """Take the second entry for the right one."""
        if self.differing is not None:
            self.correct(*self.differing)

    # --- substitutes ------------------------------------------------------------------------

    def replaced_by(self, member: Id) -> Id | None:
        """The substitute who was called in the place of a member."""
        page = self._model.page
        called = page.view.session.substituted.get(member) if page else None
        return Id(called) if called else None

    def replaced(self, substitute: Id) -> Id | None:
        """The member in whose place a substitute sits."""
        called = self._model.page.view.session.substituted if self._model.page else {}
        return next((Id(m) for m, spare in called.items() if spare == substitute), None)

    def may_call(self, member: Id | None) -> bool:
        """Whether somebody could be called in the place of a member: one who is absent."""
        model, item, page = self._model, self._model.item, self._model.page
        if page is None or not page.spare or not model.holds or member is None:
            return False
        if model.state not in ("planned", "running"):
            return False
        place = dict(item.presence).get(member) if item else None
        return place is not Presence.PRESENT and self.replaced(member) is None

    def call(self, member: Id, substitute: Id | None) -> None:
        """Call a substitute in the place of a member; None lets the member sit again."""
        session = self._model.session
        if session is not None:
            self._model.act(
                lambda o, who: o.commission.call_substitute(who, session, member, substitute),
                lambda _done: self.substituted.emit(),
            )

    # --- what would turn it -----------------------------------------------------------------

    @property
    def may_look(self) -> bool:
        """Whether what would turn the result may be looked at: by who presides."""
        item = self._model.item
        return bool(item and item.figures and item.chair == self._model.me)

    def look(self) -> None:
        """Read what would turn the result; a second time puts it away."""
        item = self._model.item
        if item is None or not self.may_look:
            return
        if self.turning is not None:
            self.turning, self._turning_of = None, None
            self.turning_read.emit()
            return
        self._turning_of = item.dossier
        self._desk.ask(
            lambda office, actor: office.commission.what_if(actor, item.dossier), self._read
        )

    def _read(self, turning: WhatIf) -> None:
        item = self._model.item
        if item is not None and item.dossier == self._turning_of:
            self.turning = turning
            self.turning_read.emit()
