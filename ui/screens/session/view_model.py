"""What the session screen knows and does: one session, one item of it, and the acts on them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from app.access.roles import Role
from app.commission.entities import SpecialOpinion
from app.commission.quorum import Presence
from app.commission.session_view import ItemView
from app.commission.voting import Choice
from app.decisions.reasons import Reason
from app.kernel.ids import Id
from app.kernel.outcome import Changes, Done, Outcome, Refusal
from app.kernel.text import Trilingual
from ui.i18n.formats import number_text
from ui.screens.session.reading import SessionPage, read_page

if TYPE_CHECKING:
    from app.access.people import Actor
    from app.office import Office
    from ui.runtime.desk import Desk
    from ui.runtime.tick import Tick

T = TypeVar("T")
_SHOWN = ("Session", "AgendaItem", "Attendance", "Vote", "VoteCheck", "SpecialOpinion",
          "Protocol", "Evaluation", "Recusal", "Discussion", "AgendaQuestion")  # fmt: skip


class SessionModel(QObject):
    """One session. Every act answers by `changed`; a refusal goes to `refused`."""

    changed = Signal()
    """The page was read again, or another item was chosen."""
    refused = Signal(object)
    late_asked = Signal(str, object)
    """ "end" or "finish" needs a reason for being late; with the refusal that says so."""
    finished = Signal(str)
    """The protocol is final; its number."""
    concluded = Signal()

    def __init__(self, desk: Desk, tick: Tick) -> None:
        super().__init__()
        self._desk, self._tick = desk, tick
        self.session: Id | None = None
        self.page: SessionPage | None = None
        self.position = 0
        self._reading = self._again = False

    # --- what is shown --------------------------------------------------------------------

    def open(self, session: Id) -> None:
        """Show a session, from the item that is to be heard now."""
        if session != self.session:
            self.session, self.page, self.position = session, None, 0
        self.reload()

    def refresh(self, changes: Changes) -> None:
        """Read again what was touched; empty changes mean a new day."""
        if not changes.touched or changes.touches(*_SHOWN):
            self.reload()

    def reload(self) -> None:
        """Read the page; while it is being read, once more is enough."""
        session = self.session
        if session is None:
            return
        if self._reading:
            self._again = True
            return
        self._reading = True
        today = self._tick.today
        self._desk.ask(
            lambda office, actor: read_page(office, actor, session, today),
            self._read,
            self._not_read,
        )

    def _read(self, page: SessionPage) -> None:
        self._reading = False
        if self._again:
            self._again = False
            self.reload()
        if page.view.session.id != self.session:
            return
        self.page = page
        if page.line(self.position) is None:
            first = next((line.position for line in page.view.agenda), 0)
            self.position = page.view.current or first
        self.changed.emit()

    def _not_read(self, refusal: Refusal) -> None:
        self._reading = self._again = False
        self.refused.emit(refusal)

    @property
    def me(self) -> Id:
        """Who sits at the desk."""
        return self._desk.actor.person

    @property
    def holds(self) -> bool:
        """Whether the person holds the session: its secretary."""
        return self._desk.actor.is_(Role.SECRETARY)

    @property
    def state(self) -> str:
        """planned, running or ended; "" before it is read."""
        return self.page.view.session.state if self.page else ""

    @property
    def item(self) -> ItemView | None:
        """The item chosen; None where it is hidden from the reader."""
        line = self.page.line(self.position) if self.page else None
        return line.item if line else None

    @property
    def heard(self) -> bool:
        """Whether the item chosen may be voted on: the session runs and it is not decided."""
        item = self.item
        return bool(self.state == "running" and item and not item.outcome and not item.postponed)

    def present(self) -> tuple[Id, ...]:
        """Who sits on the item chosen, in the order of the list."""
        presence = self.item.presence if self.item else ()
        return tuple(member for member, place in presence if place is Presence.PRESENT)

    def silent(self) -> tuple[Id, ...]:
        """Who is present and has not voted on the item chosen."""
        voted = {vote.member for vote in self.item.votes} if self.item else set()
        return tuple(member for member in self.present() if member not in voted)

    def failing(self) -> frozenset[str]:
        """Criteria by which the figures speak for a refusal."""
        figures = self.item.figures if self.item else None
        if figures is None:
            return frozenset()
        found = {str(r.params["criterion"]) for r in figures.aggregate.reasons
                 if "criterion" in r.params}  # fmt: skip
        weak = {
            line.code
            for line in figures.aggregate.criteria
            if line.median is not None and line.median * 2 <= line.maximum
        }
        return frozenset(found | weak) if figures.aggregate.reasons else frozenset(found)

    def grounds(self) -> tuple[Reason, ...]:
        """The grounds to choose from: those of failing criteria first."""
        if self.page is None:
            return ()
        failing = self.failing()
        return tuple(sorted(self.page.grounds, key=lambda g: g.criterion not in failing))

    def words_of(self, ground: Reason) -> Trilingual:
        """A ground with the points of this dossier filled in."""
        figures = self.item.figures if self.item else None
        total = figures.aggregate.total if figures else None
        if figures is None or total is None:
            return ground.filled({})
        mark = figures.aggregate.pass_mark
        return ground.filled({"points": number_text(total), "pass_mark": number_text(mark)})

    def choose(self, position: int) -> None:
        """Hear another item."""
        if position != self.position and self.page and self.page.line(position):
            self.position = position
            self.changed.emit()

    def next_item(self) -> bool:
        """Go to the next undecided item, from the one chosen on and then from the first."""
        waiting = self.page.undecided if self.page else ()
        after = [position for position in waiting if position > self.position]
        target = next(iter(after), next((p for p in waiting if p != self.position), None))
        if target is None:
            return False
        self.choose(target)
        return True

    # --- acts -----------------------------------------------------------------------------

    def act(
        self,
        call: Callable[[Office, Actor], Outcome[T]],
        then: Callable[[T], None] | None = None,
    ) -> None:
        """Do something in the session; a refusal goes to `refused`."""
        self._desk.act(call, then or _nothing, self._act_refused)

    def _act_refused(self, refusal: Refusal) -> None:
        self.refused.emit(refusal)
        self.reload()  # of several acts in one go the first may have been done

    def open_session(self) -> None:
        """Begin the session."""
        session = _known(self.session)
        self.act(lambda office, actor: office.commission.open_session(actor, session))

    def all_present(self) -> None:
        """Mark everybody present who is not, from the item chosen on."""
        item, page = self.item, self.page
        if page is None or item is None or self.state != "running":
            return
        begun = any(line.item and line.item.outcome for line in page.view.agenda)
        start = self.position if begun else 1
        away = [member for member, place in item.presence if place is not Presence.PRESENT]
        self._presence(away, start, present=True)

    def toggle_presence(self, member: Id) -> None:
        """A member came or left; it holds from the item chosen on.

        Who stepped back leaves for this item alone: for the next one they are back.
        """
        item = self.item
        if item is None or self.state != "running":
            return
        if member in item.recused_in_room:
            self._step_out(member)
            return
        self._presence([member], self.position, present=member not in self.present())

    def _step_out(self, member: Id) -> None:
        session, here = _known(self.session), self.position
        last = len(self.page.view.agenda) if self.page else here
        marks = [(False, here), *([(True, here + 1)] if here < last else [])]
        self.act(
            lambda office, actor: each(
                office.commission.mark_presence(actor, session, member, present, start)
                for present, start in marks
            )
        )

    def _presence(self, members: Sequence[Id], start: int, *, present: bool) -> None:
        session = _known(self.session)
        self.act(
            lambda office, actor: each(
                office.commission.mark_presence(actor, session, member, present, start)
                for member in members
            )
        )

    def vote(self, members: Iterable[Id], choice: Choice) -> None:
        """Record the same vote of several members, or one's own."""
        item, me, holds = self.item, self.me, self.holds
        if item is None or not self.heard:
            return
        session, voters = _known(self.session), list(members)

        def call(office: Office, actor: Actor) -> Outcome[None]:
            room = office.commission
            return each(
                room.cast(actor, session, item.dossier, member, choice)
                if holds
                else room.vote(actor, session, item.dossier, choice)
                for member in voters
                if holds or member == me
            )

        self.act(call)

    def conclude(self, grounds: Sequence[str], note: str) -> None:
        """Store what the votes carried."""
        item = self.item
        if item is None:
            return
        session = _known(self.session)
        self.act(
            lambda office, actor: office.commission.conclude_item(
                actor, session, item.dossier, tuple(grounds), note
            ),
            lambda _done: self.concluded.emit(),
        )

    def reopen(self) -> None:
        """Take the outcome of the item back."""
        item, session = self.item, _known(self.session)
        if item is not None:
            self.act(lambda o, actor: o.commission.reopen_item(actor, session, item.dossier))

    def postpone(self) -> None:
        """Leave the item to a later session."""
        item, session = self.item, _known(self.session)
        if item is not None:
            self.act(lambda o, actor: o.commission.postpone(actor, session, item.dossier))

    def take_up(self) -> None:
        """Hear a postponed item after all."""
        item, session = self.item, _known(self.session)
        if item is not None:
            self.act(lambda o, actor: o.commission.add_dossiers(actor, session, [item.dossier]))

    def move(self, position: int, to: int) -> None:
        """Put an item at another place of the agenda."""
        line = self.page.line(position) if self.page else None
        if line is None or line.item is None:
            return
        session, dossier = _known(self.session), line.item.dossier
        if self.position == position:
            self.position = to
        self.act(lambda o, actor: o.commission.move_item(actor, session, dossier, to))

    def give_opinion(self, member: Id, text: str, done: Callable[[], None]) -> None:
        """Attach a special opinion: one's own, or one handed in to the secretary."""
        item, session = self.item, _known(self.session)
        if item is None:
            return

        def call(office: Office, actor: Actor) -> Outcome[SpecialOpinion]:
            if actor.person == member and not actor.is_(Role.SECRETARY):
                return office.commission.special_opinion(actor, session, item.dossier, text)
            return office.commission.enter_opinion(actor, session, item.dossier, member, text)

        self.act(call, lambda _done: done())

    def end(self, late_reason: str = "") -> None:
        """End the session."""
        session = _known(self.session)
        self._desk.act(
            lambda office, actor: office.commission.end_session(actor, session, late_reason),
            _nothing,
            lambda refusal: self._late_or_refused("end", refusal),
        )

    def finish(self, late_reason: str = "") -> None:
        """Give the protocol its number."""
        session = _known(self.session)
        self._desk.act(
            lambda office, actor: office.protocols.finish(actor, session, late_reason),
            lambda protocol: self.finished.emit(protocol.number),
            lambda refusal: self._late_or_refused("finish", refusal),
        )

    def _late_or_refused(self, act: str, refusal: Refusal) -> None:
        if refusal.code == "late_reason_missing":
            self.late_asked.emit(act, refusal)
        else:
            self.refused.emit(refusal)


def each(outcomes: Iterable[Outcome[T]]) -> Outcome[None]:
    """Do several acts one after the other as one answer; the first refusal ends them."""
    whole = Done(None, Changes())
    for outcome in outcomes:
        if isinstance(outcome, Refusal):
            return outcome
        whole = replace(whole, changes=Changes(whole.changes.touched | outcome.changes.touched))
    return whole


def _known(session: Id | None) -> Id:
    if session is None:
        raise LookupError("no session is open")
    return session


def _nothing(_value: object) -> None:
    """What follows is read by the refresh."""
