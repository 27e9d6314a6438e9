"""The keys of a session, in the order in which it runs."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from app.commission.voting import Choice
from ui.actions.registry import Action
from ui.i18n.noop import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStackedWidget

    from ui.components.buttons import Button
    from ui.screens.session.floor import Floor
    from ui.screens.session.item_card import ItemCard
    from ui.screens.session.protocol_page import ProtocolPage
    from ui.screens.session.view_model import SessionModel
    from ui.screens.session.votes_card import VotesCard


class SessionScreen(Protocol):
    """What the keys ask of the screen."""

    model: SessionModel
    floor: Floor
    votes: VotesCard
    item: ItemCard
    paper: ProtocolPage
    pages: QStackedWidget
    projector: Button
    protocol: Button

    def all_issue(self) -> None:
        """Everybody who has not voted votes for issue."""

    def all_present(self) -> None:
        """Mark everybody present."""

    def do_next(self) -> None:
        """Press the one filled button."""

    def leave_writing(self) -> None:
        """Leave what is being written."""

    def next_item(self) -> None:
        """Go to the next undecided item."""

    def show_to_room(self) -> None:
        """Open the window for the room."""

    def to_grounds(self) -> None:
        """Go to the grounds of a refusal."""

    def toggle_presence(self) -> None:
        """The member chosen came or left."""

    def write_opinion(self) -> None:
        """Let a special opinion be written."""

    def is_writing(self) -> bool:
        """Whether something is being written."""
        ...

    def show_part(self, part: str) -> None:
        """Show the hearing or the protocol."""

    def vote(self, choice: Choice) -> None:
        """Record a vote of the member chosen."""


def actions_of(screen: SessionScreen) -> list[Action]:
    """What can be done on the screen of a session now."""
    return [*_presence(screen), *_votes(screen), *_item(screen), *_around(screen)]


def _presence(screen: SessionScreen) -> list[Action]:
    votes, floor = screen.votes, screen.floor
    on_members = lambda: _holding(screen) and votes.list.hasFocus()  # noqa: E731
    return [
        _action("present", QT_TRANSLATE_NOOP("Session", "All present"), screen.all_present, "E",
                lambda: _holding(screen)),
        _action("presence", QT_TRANSLATE_NOOP("Session", "Member came or left"),
                screen.toggle_presence, "Space", on_members),
        _action("substitute", QT_TRANSLATE_NOOP("Session", "Call a substitute"),
                votes.call_substitute, "U", lambda: floor.may_call(votes.member())),
    ]  # fmt: skip


def _votes(screen: SessionScreen) -> list[Action]:
    model, votes, floor = screen.model, screen.votes, screen.floor

    def heard() -> bool:
        item = model.item
        return _hearing(screen) and model.heard and bool(model.holds or (item and item.may_vote))

    def papers() -> bool:
        return _holding(screen) and model.heard and bool(model.item and model.item.paper_votes)

    return [
        _action("issue", QT_TRANSLATE_NOOP("Session", "Vote for issue"),
                lambda: screen.vote(Choice.ISSUE), "1", heard),
        _action("refuse", QT_TRANSLATE_NOOP("Session", "Vote for refusal"),
                lambda: screen.vote(Choice.REFUSE), "2", heard),
        _action("abstain", QT_TRANSLATE_NOOP("Session", "Abstain"),
                lambda: screen.vote(Choice.ABSTAIN), "3", heard),
        _action("all_issue", QT_TRANSLATE_NOOP("Session", "All present vote for issue"),
                screen.all_issue, "Ctrl+I", lambda: _holding(screen) and model.heard),
        _action("papers", QT_TRANSLATE_NOOP("Session", "Votes on paper"),
                floor.take_up_papers, "V", papers),
        _action("second_entry", QT_TRANSLATE_NOOP("Session", "Take the second entry"),
                floor.correct_differing, "C", votes.second.isVisible),
    ]  # fmt: skip


def _item(screen: SessionScreen) -> list[Action]:
    model, floor, buttons = screen.model, screen.floor, screen.item.buttons
    return [
        _action("discuss", QT_TRANSLATE_NOOP("Session", "Open the discussion"),
                floor.open_discussion, "D",
                lambda: _hearing(screen) and floor.may_open_discussion),
        _action("question", QT_TRANSLATE_NOOP("Session", "Ask a question"),
                screen.item.open_question, "Q", buttons.question.isVisible),
        _action("turning", QT_TRANSLATE_NOOP("Session", "What would turn it"),
                floor.look, "W", buttons.turning.isVisible),
        _action("grounds", QT_TRANSLATE_NOOP("Session", "Grounds"), screen.to_grounds, "G",
                lambda: _holding(screen) and model.heard),
        _action("next", QT_TRANSLATE_NOOP("Session", "Next dossier"), screen.next_item, "N",
                lambda: _hearing(screen) and model.state == "running"),
        _action("do", QT_TRANSLATE_NOOP("Session", "Do the next thing"), screen.do_next,
                "Ctrl+Return"),
        _action("postpone", QT_TRANSLATE_NOOP("Session", "Postpone the dossier"), model.postpone,
                "", lambda: _holding(screen) and model.heard),
        _action("opinion", QT_TRANSLATE_NOOP("Session", "Special opinion"), screen.write_opinion,
                "O", buttons.opinion.isVisible),
        _action("leave", QT_TRANSLATE_NOOP("Session", "Leave what is being written"),
                screen.leave_writing, "Esc", screen.is_writing),
    ]  # fmt: skip


def _around(screen: SessionScreen) -> list[Action]:
    return [
        _action("projector", QT_TRANSLATE_NOOP("Session", "For the room"), screen.show_to_room,
                "P", screen.projector.isVisible),
        _action("protocol", QT_TRANSLATE_NOOP("Session", "Draft protocol"),
                lambda: screen.show_part("protocol"), "", screen.protocol.isVisible),
        _action("save", QT_TRANSLATE_NOOP("Session", "Save PDF and Excel"),
                screen.paper.save_protocol, "Ctrl+E", lambda: not _hearing(screen)),
    ]  # fmt: skip


def _hearing(screen: SessionScreen) -> bool:
    return screen.pages.currentIndex() == 0


def _holding(screen: SessionScreen) -> bool:
    return _hearing(screen) and screen.model.holds and screen.model.state == "running"


def _action(
    id_: str,
    text: str,
    run: Callable[[], None],
    key: str,
    enabled: Callable[[], bool] = lambda: True,
) -> Action:
    return Action(f"session.{id_}", "Session", text, run, key=key, enabled=enabled)
