"""The theme that the application is dressed in: painters ask it while they paint.

Like the palette and the style sheet of Qt itself, there is one for the whole application;
`Theme.apply` puts it on. Before that, painters see the light theme.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.theme.theme import Theme

_worn: list[Theme] = []


def wear(theme: Theme) -> None:
    """Put `theme` on."""
    _worn[:] = [theme]


def worn() -> Theme:
    """The theme put on last."""
    if not _worn:
        from ui.theme.theme import Theme  # theme.py imports this module

        _worn.append(Theme())
    return _worn[0]
