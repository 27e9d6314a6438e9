"""How a widget chooses its dress in the style sheet: two properties, nothing else.

dress: frames "card", "bar", "status", "side", "note", "info", "rule", "overlay", "banner",
"snackbar"; plain widgets "ground"; buttons "primary", "quiet", "link" (none is the outlined one);
line edits "search".
type: labels "title", "section", "figure", "strong", "secondary", "label", "head", "muted",
"error", "alarm", "key".
"""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

W = TypeVar("W", bound=QWidget)


def dress(widget: W, name: str) -> W:
    """Put `widget` into the dress `name` and return it."""
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, on=True)
    return _with(widget, "dress", name)


def typed(label: W, name: str) -> W:
    """Give `label` the type `name` and return it."""
    return _with(label, "type", name)


def mark_wrong(field: QWidget, *, wrong: bool) -> None:
    """Show that what stands in `field` is not accepted, or take that away."""
    _with(field, "wrong", wrong)


def _with(widget: W, name: str, value: str | bool) -> W:  # noqa: FBT001 - a Qt property's value
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
    return widget
