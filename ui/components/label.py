"""Plain words in the sizes and inks of the house."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from ui.theme.dress import typed

BODY, STRONG, MUTED, HEADING, TITLE, FIGURE, ERROR, ALARM, COLUMN = (
    "body", "strong", "secondary", "section", "title", "figure", "error", "alarm", "head",
)  # fmt: skip
"""13 text; the same semibold; 12 muted; 14, 18, 21 semibold; red 12 and semibold; table heads."""


class Label(QLabel):
    """A label; `wrap` lets it take several lines. Text is always shown as plain text."""

    def __init__(
        self,
        text: str = "",
        kind: str = BODY,
        *,
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.set_kind(kind)

    def set_kind(self, kind: str) -> None:
        """Change size and ink."""
        typed(self, kind)
