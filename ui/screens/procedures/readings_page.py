"""The readings of the regulation's silences, one card for each."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.workflow.settings import Setting
from app.workflow.steps import ProcedureVersion
from ui.components.card import Card
from ui.components.chip import Chip
from ui.components.label import BODY, MUTED, STRONG, Label
from ui.components.scrolling import scrolling
from ui.components.style import Live, px
from ui.components.why_box import Pick
from ui.screens.procedures.words import confirmed_words, value_words


class ReadingsPage(Live, QWidget):
    """What the text leaves open, how it is read here, and whether that was confirmed."""

    def __init__(self, pick: Pick, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pick = pick
        self._version: ProcedureVersion | None = None
        self.card = Card(" ")
        self._count = Label("", MUTED)
        self.card.head.addWidget(self._count)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(px(14))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, px(8), 0)
        column.addLayout(self._rows)
        column.addStretch(1)
        self.card.body.addWidget(scrolling(inside))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.card)
        self.come_alive()

    def show_version(self, version: ProcedureVersion | None) -> None:
        """Show another procedure's readings."""
        self._version = version
        self.words()

    def words(self) -> None:
        self.card.set_title(self.tr("What the regulation leaves open, and how it is read here"))
        while (old := self._rows.takeAt(0)) is not None:
            widget = old.widget()
            if widget is not None:
                widget.deleteLater()
        settings = list(self._version.settings.values()) if self._version else []
        for setting in settings:
            self._rows.addWidget(self._row(setting))
        waiting = sum(not setting.confirmed for setting in settings)
        self._count.setText(self.tr("%n to be confirmed", "", waiting) if waiting else "")

    def _row(self, setting: Setting) -> QWidget:
        row = QWidget()
        grid = QGridLayout(row)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(14))
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addWidget(Label(self._pick(setting.title), STRONG))
        head.addWidget(Chip(*confirmed_words(setting)))
        head.addStretch(1)
        code = setting.reading if setting.reading.startswith("A") else "—"
        grid.addWidget(Label(code, MUTED), 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(head, 0, 1)
        value = Label(value_words(setting, self._pick), BODY, wrap=True)
        grid.addWidget(value, 1, 1)
        grid.addWidget(Label(self._pick(setting.explanation), MUTED, wrap=True), 2, 1)
        grid.setColumnMinimumWidth(0, px(30))
        return row
