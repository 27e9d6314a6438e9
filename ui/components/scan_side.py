"""The strip at the left of a scan: small pages, or the contents and bookmarks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui.components.row_list import RowList
from ui.components.row_paint import ListRow
from ui.components.scan_source import OutlineLine
from ui.components.scan_thumbs import ScanThumbs
from ui.components.scan_view import ScanView
from ui.components.signs import Sign
from ui.components.style import Live, px

_WIDTH, _WIDE = 132, 228
_INDENT = "   "


@dataclass(frozen=True, slots=True)
class ContentsOf:
    """What the contents list: the documents of the dossier and what is in the one shown."""

    documents: Sequence[tuple[str, str]]
    current: str
    outline: Sequence[OutlineLine]
    bookmarks: frozenset[int]


class ScanSide(Live, QWidget):
    """The strip, put away until somebody asks for a part of it.

    Signals: `document_chosen(str)` with a key, `page_chosen(int)`, `left()` when the keyboard
    is to go back to the pages.
    """

    document_chosen = Signal(str)
    page_chosen = Signal(int)
    left = Signal()

    def __init__(self, view: ScanView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.thumbs, self.contents = ScanThumbs(view), RowList()
        self._pages = QStackedWidget()
        self._pages.addWidget(self.thumbs)
        self._pages.addWidget(self.contents)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)
        self.thumbs.opened.connect(self.left)
        self.contents.opened.connect(self._open)
        self.contents.clicked.connect(self._clicked)
        self.hide()
        self.come_alive()

    def shows(self, part: QWidget) -> bool:
        """Whether a part is in sight."""
        return not self.isHidden() and self._pages.currentWidget() is part

    def toggle(self, part: QWidget) -> None:
        """Show a part and give it the keyboard, or put the strip away."""
        if self.shows(part):
            self.hide()
            self.left.emit()
            return
        self._pages.setCurrentWidget(part)
        self.setFixedWidth(px(_WIDE if part is self.contents else _WIDTH))
        self.show()
        part.setFocus()

    def show_contents(self, of: ContentsOf) -> None:
        """List the documents, and under the one shown its outline and bookmarks."""
        rows: list[ListRow] = []
        for key, name in of.documents:
            rows.append(ListRow(f"document:{key}", name, sign=Sign.PAGE))
            if key == of.current:
                rows.extend(self._inside(of))
        self.contents.show_rows(rows)

    def _inside(self, of: ContentsOf) -> list[ListRow]:
        page_words, own = self.tr("page {page}"), self.tr("My bookmark")
        rows = []
        for number, line in enumerate(of.outline):
            below = _INDENT * (line.level + 1) + page_words.replace("{page}", str(line.page))
            title = f"{_INDENT * (line.level + 1)}{line.title}"
            rows.append(ListRow(f"page:{line.page}:{number}", title, below))
        for page in sorted(of.bookmarks):
            below = _INDENT + page_words.replace("{page}", str(page))
            rows.append(ListRow(f"page:{page}:own", f"{_INDENT}{own}", below, tone="accent"))
        return rows

    def words(self) -> None:
        self.contents.set_name(self.tr("Contents and bookmarks"))

    def _clicked(self, index: QModelIndex) -> None:
        key = self.contents.current_key()
        if index.isValid() and key is not None:
            self._open(key)

    def _open(self, key: str) -> None:
        kind, _, rest = key.partition(":")
        if kind == "document":
            self.document_chosen.emit(rest)
        else:
            self.page_chosen.emit(int(rest.partition(":")[0]))
            self.left.emit()
