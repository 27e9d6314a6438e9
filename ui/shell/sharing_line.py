"""The part of the status line about the shared database; a click or its key opens the centre."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.kernel.clock import office_date
from ui.actions.keys import key_cap
from ui.components.mark import Mark
from ui.components.signs import Sign
from ui.i18n.formats import moment_text, time_text
from ui.theme.dress import dress

OPEN_CENTRE, OPEN_KEY = "frame.sharing", "Shift+F5"


@dataclass(frozen=True, slots=True)
class SharingLine:
    """How this desktop stands to the shared database."""

    today: date
    running: bool = False
    stopped: bool = False
    """Whether synchronisation waits for something to be done by hand."""
    synced_at: datetime | None = None
    offline_since: datetime | None = None
    unsent: int = 0
    refused: int = 0


class SharingPart(QWidget):
    """A sign and a button of words. Signal: `opened()`."""

    opened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._line: SharingLine | None = None
        self._mark = Mark(Sign.OPEN, "muted", 10)
        self.button = dress(QPushButton(), "link")
        self.button.setObjectName("sharing_line")
        self.button.setCursor(Qt.CursorShape.PointingHandCursor)
        self.button.clicked.connect(self.opened)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(5)
        row.addWidget(self._mark)
        row.addWidget(self.button)
        self.hide()

    def show_line(self, line: SharingLine | None) -> None:
        """Say how it stands; None where there is no shared database."""
        self._line = line
        self.setVisible(line is not None)
        self.retranslate()

    def text(self) -> str:
        """What it says."""
        return self.button.text() if not self.isHidden() else ""

    def retranslate(self) -> None:
        """Take the words of the language in use."""
        line = self._line
        if line is None:
            return
        parts = [self._state(line), self._unsent(line), self._refused(line)]
        self.button.setText(" · ".join(part for part in parts if part))
        self._mark.show_sign(*_sign(line))
        words = self.tr("Shared database: {state}").replace("{state}", self.button.text())
        self.button.setAccessibleName(words)
        key = key_cap(OPEN_CENTRE, OPEN_KEY)
        self.button.setToolTip(self.tr("Open the sync centre ({key})").replace("{key}", key))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language at once."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _state(self, line: SharingLine) -> str:
        synced = self._synced(line)
        if line.stopped:
            stopped = self.tr("Synchronisation has stopped")
            return f"{stopped} · {synced}"
        if line.running and line.offline_since is None:
            return self.tr("Synchronising…")
        if line.offline_since is not None:
            words = self.tr("Offline since {moment}")
            since = words.replace("{moment}", _moment(line.offline_since, line.today))
            return f"{since} · {synced}"
        return synced

    def _synced(self, line: SharingLine) -> str:
        if line.synced_at is None:
            return self.tr("not synchronised yet")
        words = self.tr("synchronised {moment}")
        return words.replace("{moment}", _moment(line.synced_at, line.today))

    def _unsent(self, line: SharingLine) -> str:
        return self.tr("%n not sent", "", line.unsent) if line.unsent else self.tr("nothing unsent")

    def _refused(self, line: SharingLine) -> str:
        return self.tr("%n not accepted", "", line.refused) if line.refused else ""


def _sign(line: SharingLine) -> tuple[Sign, str]:
    if line.stopped or line.refused:
        return Sign.WARN, "alarm"
    if line.offline_since is not None or line.synced_at is None:
        return Sign.OPEN, "muted"
    return (Sign.SOON, "accent") if line.running or line.unsent else (Sign.DONE, "good.text")


def _moment(moment: datetime, today: date) -> str:
    return time_text(moment) if office_date(moment) == today else moment_text(moment)
