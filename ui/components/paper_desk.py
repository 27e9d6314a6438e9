"""A desk of papers: lines at the left, the paper in the middle, what is written beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.components.buttons import PRIMARY, SECONDARY, Button
from ui.components.card import Card
from ui.components.dossier_head import DossierHead
from ui.components.elided_label import ElidedLabel
from ui.components.empty_state import EmptyState
from ui.components.label import MUTED, TITLE, Label
from ui.components.row_list import RowList
from ui.components.saving import PaperSaving
from ui.components.scan_view import ScanView
from ui.components.scrolling import scrolling
from ui.components.style import px
from ui.theme.dress import dress

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.papers.use_cases import Paper
    from ui.components.row_paint import ListRow
    from ui.runtime.settings import Settings
    from ui.runtime.worker import Work

_LIST_WIDTH, _FORM_WIDTH = 280, 290


class PaperDesk(QWidget):
    """The frame of such a screen; words and acts are the screen's own.

    `choices` stands over the list for what chooses between lists; `saving` says where papers
    went; `main` is the one filled button.
    """

    def __init__(
        self, work: Work, settings: Settings, form: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.title, self.counts = Label("", TITLE), ElidedLabel("", MUTED)
        self.saving = PaperSaving(work, settings)
        self.choices = QHBoxLayout()
        self.rows = RowList()
        self.head = DossierHead()
        self.paper = ScanView(work)
        self.main, self.save_button = Button("", PRIMARY, "Ctrl+↵"), Button("", SECONDARY)
        self.empty = EmptyState()
        self._paper: Paper | None = None
        self._list_card = Card(flush=True)
        self._stack = QStackedWidget()
        self._detail = self._detail_of(form)
        self.main.setObjectName("main_button")
        self.save_button.setObjectName("save_paper_button")
        self.save_button.clicked.connect(self.save_shown)
        self._lay_out()

    def _detail_of(self, form: QWidget) -> QWidget:
        side = scrolling(form)
        side.setFixedWidth(px(_FORM_WIDTH))
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.paper, 1)
        middle.addWidget(side)
        acts = QHBoxLayout()
        acts.setContentsMargins(px(16), px(12), px(16), px(12))
        acts.setSpacing(px(10))
        acts.addWidget(self.main)
        acts.addWidget(self.save_button)
        acts.addStretch(1)
        detail = QWidget()
        column = QVBoxLayout(detail)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addLayout(middle, 1)
        column.addWidget(dress(QFrame(), "rule"))
        column.addLayout(acts)
        return detail

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(px(12))
        head.addWidget(self.title)
        head.addWidget(self.counts, 1, Qt.AlignmentFlag.AlignVCenter)
        self._list_card.body.addWidget(self.rows)
        self._list_card.setFixedWidth(px(_LIST_WIDTH))
        left = QVBoxLayout()
        left.setSpacing(px(10))
        left.addLayout(self.choices)
        left.addWidget(self._list_card, 1)
        for page in (self._detail, self.empty):
            self._stack.addWidget(page)
        card = Card(flush=True)
        card.body.addWidget(self._stack)
        row = QHBoxLayout()
        row.setSpacing(px(12))
        row.addLayout(left)
        row.addWidget(card, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(px(12))
        whole.addLayout(head)
        whole.addWidget(self.saving)
        whole.addLayout(row, 1)

    def show_rows(self, rows: Sequence[ListRow], chosen: str | None) -> None:
        """Show the list; without rows the empty state stands in its place."""
        self.rows.show_rows(rows)
        self.rows.choose(chosen)
        self._list_card.setVisible(bool(rows) or self.choices.count() > 0)
        self._stack.setCurrentWidget(self._detail if rows else self.empty)

    def show_paper(self, paper: Paper) -> None:
        """Show a paper, unless it is the one that is shown."""
        if paper != self._paper:
            self._paper = paper
            self.paper.show_scan(paper.data, paper.file_name)

    def save_shown(self) -> None:
        """Save the paper that is shown."""
        if self._paper is not None:
            self.saving.save_papers([self._paper])
