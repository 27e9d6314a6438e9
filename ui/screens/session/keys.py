"""The keys of a session, in the order in which a session runs."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from app.commission.voting import Choice
from ui.actions.registry import Action
from ui.i18n.noop import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from ui.screens.session.view import SessionScreen


def actions_of(screen: SessionScreen) -> list[Action]:
    """What can be done here and now."""
    model = screen.model
    hearing = screen.pages.currentIndex() == 0

    def heard() -> bool:
        return hearing and model.heard and (model.holds or _may_vote(screen))

    def holding() -> bool:
        return hearing and model.holds and model.state == "running"

    def on_members() -> bool:
        return holding() and screen.votes.list.hasFocus()

    def on_paper() -> bool:
        return not hearing

    vote = QT_TRANSLATE_NOOP("Session", "Vote for issue")
    return [
        _action("present", QT_TRANSLATE_NOOP("Session", "All present"), screen.all_present, "P",
                holding),
        _action("presence", QT_TRANSLATE_NOOP("Session", "Member came or left"),
                screen.toggle_presence, "Space", on_members),
        _action("issue", vote, lambda: screen.vote(Choice.ISSUE), "I", heard),
        _action("refuse", QT_TRANSLATE_NOOP("Session", "Vote for refusal"),
                lambda: screen.vote(Choice.REFUSE), "R", heard),
        _action("abstain", QT_TRANSLATE_NOOP("Session", "Abstain"),
                lambda: screen.vote(Choice.ABSTAIN), "A", heard),
        _action("all_issue", QT_TRANSLATE_NOOP("Session", "All present vote for issue"),
                screen.all_issue, "Ctrl+I", lambda: holding() and model.heard),
        _action("grounds", QT_TRANSLATE_NOOP("Session", "Grounds"), screen.to_grounds, "G",
                lambda: holding() and model.heard),
        _action("next", QT_TRANSLATE_NOOP("Session", "Next dossier"), screen.next_item, "N",
                lambda: hearing and model.state == "running"),
        _action("do", QT_TRANSLATE_NOOP("Session", "Do the next thing"), screen.do_next,
                "Ctrl+Return"),
        _action("postpone", QT_TRANSLATE_NOOP("Session", "Postpone the dossier"), model.postpone,
                "", lambda: holding() and model.heard),
        _action("opinion", QT_TRANSLATE_NOOP("Session", "Special opinion"), screen.write_opinion,
                "", screen.item.buttons.opinion.isVisible),
        _action("protocol", QT_TRANSLATE_NOOP("Session", "Draft protocol"),
                lambda: screen.show_part("protocol"), "", screen.protocol.isVisible),
        _action("save", QT_TRANSLATE_NOOP("Session", "Save PDF and Excel"),
                screen.paper.save_protocol, "Ctrl+E", on_paper),
    ]  # fmt: skip


def _may_vote(screen: SessionScreen) -> bool:
    item = screen.model.item
    return bool(item and item.may_vote)


def _action(
    id_: str,
    text: str,
    run: Callable[[], None],
    key: str,
    enabled: Callable[[], bool] = lambda: True,
) -> Action:
    return Action(f"session.{id_}", "Session", text, run, key=key, enabled=enabled)
