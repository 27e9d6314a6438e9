"""The status line: where things are kept and whether all is saved, unsent work, the date."""

from __future__ import annotations

from datetime import date
from enum import Enum

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from ui.i18n.formats import day_text
from ui.shell.sharing_line import SharingPart
from ui.theme.dress import dress, typed
from ui.theme.theme import Theme
from ui.theme.tokens import STATUS_LINE_HEIGHT


class Saved(Enum):
    """What is true of the work done so far."""

    ALL = "good.text"
    SAVING = "warm"
    FAILED = "alarm"


class _Dot(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.state = Saved.ALL
        self.setFixedSize(10, 10)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(self.state.value))
        painter.drawEllipse(self.rect().adjusted(1, 1, -1, -1))


class StatusLine(QFrame):
    """Says in words how the work stands; colour only repeats it."""

    def __init__(self, theme: Theme, today: date, *, demo: bool = False) -> None:
        super().__init__()
        self._theme = theme
        self._today = today
        self._demo = demo
        self._unsent: int | None = None
        dress(self, "status")
        self._dot = _Dot(theme)
        self._saved, self._sent = typed(QLabel(), "secondary"), typed(QLabel(), "secondary")
        self.sharing = SharingPart()
        self._kind, self._date = typed(QLabel(), "secondary"), typed(QLabel(), "secondary")
        row = QHBoxLayout(self)
        row.setContentsMargins(15, 0, 16, 0)
        row.setSpacing(5)
        for part in (self._dot, self._saved):
            row.addWidget(part)
        row.addSpacing(13)
        row.addWidget(self._sent)
        row.addWidget(self.sharing)
        row.addStretch()
        row.addWidget(self._kind)
        row.addSpacing(13)
        row.addWidget(self._date)
        theme.changed.connect(self._rezoom)
        self._rezoom()
        self.retranslate()

    def show_saved(self, state: Saved) -> None:
        """Say whether all is saved."""
        self._dot.state = state
        self._dot.update()
        self.retranslate()

    def show_unsent(self, number: int | None) -> None:
        """Say how many changes no shared database has taken; None where there is none to take."""
        self._unsent = number
        self.retranslate()

    def show_day(self, today: date) -> None:
        """Show the date in the office."""
        self._today = today
        self.retranslate()

    def retranslate(self) -> None:
        """Take the words of the language in use."""
        self.setAccessibleName(self.tr("Status"))
        self._saved.setText(
            {
                Saved.ALL: self.tr("This computer · everything saved"),
                Saved.SAVING: self.tr("This computer · saving…"),
                Saved.FAILED: self.tr("This computer · the last change is not saved"),
            }[self._dot.state]
        )
        self._sent.setText("" if self._unsent is None else self._unsent_text(self._unsent))
        self._kind.setText(self.tr("Demo office") if self._demo else "")
        self._date.setText(day_text(self._today))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language at once."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _unsent_text(self, number: int) -> str:
        if number == 0:
            return self.tr("Nothing unsent")
        return self.tr("%n change(s) unsent", "", number)

    def _rezoom(self) -> None:
        self.setFixedHeight(self._theme.px(STATUS_LINE_HEIGHT))
