"""The theme that the application is dressed in: painters ask it while they paint.

Like the palette and the style sheet of Qt itself, there is one for the whole application;
`Theme.apply` puts it on. Before that, painters see the light theme.
"""

from ui.theme.theme import wear, worn

__all__ = ["wear", "worn"]
