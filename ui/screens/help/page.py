"""The page of help: dressed Markdown with pictures, a place to go to, words that were found."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QTextBlock, QTextCharFormat, QTextCursor, QTextFormat
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from ui.components.style import Live, colour, font, px
from ui.screens.help.finding import words_of
from ui.screens.help.markup import Heading, shown_text
from ui.screens.help.page_dress import dress_page, fit_pictures

_WIDEST = 880
"""Pixels of a line; a longer one is hard to read to its end."""


class HelpPage(Live, QTextBrowser):
    """Shows one page. Tab walks from link to link, Enter follows the one that is framed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._pictures = "", Path()
        self.setObjectName("help_page")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setOpenLinks(False)
        self.come_alive()

    def show_page(self, text: str, pictures: Path) -> None:
        """Show Markdown from its beginning; its pictures are files of `pictures`."""
        self._text, self._pictures = text, pictures
        self._lay_out()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def go_to(self, anchor: str, headings: Sequence[Heading]) -> bool:
        """Bring a heading to the top; the beginning for an anchor that is not there."""
        self.setExtraSelections([])
        place = next((n for n, each in enumerate(headings) if each.anchor == anchor), None)
        if not anchor or place is None:
            self.moveCursor(QTextCursor.MoveOperation.Start)
            return not anchor
        found = [block for block in self._blocks() if block.blockFormat().headingLevel()]
        self._bring_up(found[place])
        return True

    def point_at(self, words: str) -> bool:
        """Bring the line with these words up and mark it; False where there is none."""
        wanted = words_of(words)
        block = next((each for each in self._blocks() if _says(each, wanted)), None)
        if block is None:
            return False
        mark = QTextEdit.ExtraSelection()
        look = QTextCharFormat()
        look.setBackground(colour("accent_ground"))
        look.setProperty(QTextFormat.Property.FullWidthSelection.value, True)
        mark.cursor = QTextCursor(block)
        mark.format = look
        self._bring_up(block)
        self.setExtraSelections([mark])
        return True

    def colours(self) -> None:
        """Dress the page again in the look and size in use, at the place where it is."""
        rest, ring = colour("card").name(), colour("accent").name()
        self.setStyleSheet(
            f"QTextBrowser {{ border: 2px solid {rest}; padding: 0; }}"
            f"QTextBrowser:focus {{ border-color: {ring}; }}"
        )
        bar = self.verticalScrollBar()
        share = bar.value() / bar.maximum() if bar.maximum() else 0.0
        self._lay_out()
        bar.setValue(round(share * bar.maximum()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Pictures never need scrolling sideways."""
        super().resizeEvent(event)
        self._fit()

    def _lay_out(self) -> None:
        document = self.document()
        self.setSearchPaths([str(self._pictures)])
        document.setDefaultFont(font(13))
        document.setDocumentMargin(px(4))
        self.setMarkdown(shown_text(self._text))
        dress_page(document)
        self._fit()

    def _fit(self) -> None:
        wide = min(self.viewport().width(), px(_WIDEST))
        self.setLineWrapColumnOrWidth(wide)
        fit_pictures(self.document(), self._pictures, wide - 4 * px(4))

    def _blocks(self) -> list[QTextBlock]:
        found, block = [], self.document().begin()
        while block.isValid():
            found.append(block)
            block = block.next()
        return found

    def _bring_up(self, block: QTextBlock) -> None:
        self.moveCursor(QTextCursor.MoveOperation.End)
        cursor = QTextCursor(block)
        self.setTextCursor(cursor)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect(cursor).top() - px(8))


def _says(block: QTextBlock, wanted: list[str]) -> bool:
    """Whether a block says these words from its beginning; a cell says those of its row."""
    said = words_of(block.text())
    return bool(said) and said == wanted[: len(said)]
