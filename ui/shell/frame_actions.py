"""The actions of the frame itself, the same at every place."""

from __future__ import annotations

from collections.abc import Callable

from ui.actions.registry import Action
from ui.i18n.noop import QT_TRANSLATE_NOOP

CONTEXT = "FrameActions"


def frame_actions(
    *,
    search: Callable[[], None],
    panes: Callable[[], None],
    keys: Callable[[], None],
    change_keys: Callable[[], None],
    help_here: Callable[[], None],
    back: Callable[[], None],
    can_go_back: Callable[[], bool],
    undo: Callable[[], None],
    can_undo: Callable[[], bool],
    person: Callable[[], None],
    zoom: Callable[[int], None],
    sharing: Callable[[], None],
    sync: Callable[[], None],
    shares: Callable[[], bool],
) -> list[Action]:
    """The frame's actions, in the order of the palette and of the key help."""
    return [
        Action("frame.search", CONTEXT, QT_TRANSLATE_NOOP("FrameActions", "Search and commands"),
               search, icon="search", key="Ctrl+K"),
        Action("frame.panes", CONTEXT, QT_TRANSLATE_NOOP("FrameActions", "Next pane"),
               panes, key="F6"),
        Action("frame.back", CONTEXT, QT_TRANSLATE_NOOP("FrameActions", "Back"),
               back, icon="back", key="Alt+Left", enabled=can_go_back),
        Action("frame.undo", CONTEXT, QT_TRANSLATE_NOOP("FrameActions", "Undo what was just done"),
               undo, icon="undo", key="Ctrl+Z", enabled=can_undo),
        Action("frame.keys", CONTEXT, QT_TRANSLATE_NOOP("FrameActions", "Keys here"),
               keys, icon="keyboard", key="?"),
        Action("frame.change_keys", CONTEXT, QT_TRANSLATE_NOOP("FrameActions", "Change keys"),
               change_keys, icon="settings"),
        Action("frame.help", CONTEXT, QT_TRANSLATE_NOOP("FrameActions", "Help for this page"),
               help_here, icon="help", key="F1"),
        _person(person, shares=shares()),
        Action("frame.larger", CONTEXT, QT_TRANSLATE_NOOP("FrameActions", "Larger text"),
               lambda: zoom(+1), icon="zoom-in", key="Ctrl++"),
        Action("frame.smaller", CONTEXT, QT_TRANSLATE_NOOP("FrameActions", "Smaller text"),
               lambda: zoom(-1), icon="zoom-out", key="Ctrl+-"),
        Action("frame.sync", CONTEXT, QT_TRANSLATE_NOOP("FrameActions", "Synchronise now"),
               sync, icon="sync", key="F5", enabled=shares),
        Action("frame.sharing", CONTEXT, QT_TRANSLATE_NOOP("FrameActions", "Sync centre"),
               sharing, icon="sync", key="Shift+F5", enabled=shares),
    ]  # fmt: skip


def _person(person: Callable[[], None], *, shares: bool) -> Action:
    """A local copy has one person, who locks it; elsewhere people take turns."""
    if shares:
        return Action("frame.person", CONTEXT, QT_TRANSLATE_NOOP("FrameActions", "Lock"),
                      person, icon="person", key="Ctrl+L")  # fmt: skip
    return Action("frame.person", CONTEXT, QT_TRANSLATE_NOOP("FrameActions", "Change person"),
                  person, icon="person", key="Ctrl+L")  # fmt: skip
