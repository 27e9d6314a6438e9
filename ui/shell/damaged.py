"""The page at the door of a damaged database: what happened, what is safe, the newest good backup."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.backup.entities import Backup
from app.backup.keeping import newest_good
from ui.components.backup_words import age_text, row_of
from ui.components.banner import ERROR, NOTICE, Banner
from ui.components.buttons import PRIMARY, SECONDARY, Button
from ui.components.card import Card
from ui.components.label import HEADING, MUTED, TITLE, Label
from ui.components.row_list import RowList
from ui.components.scrolling import scrolling
from ui.components.style import px
from ui.i18n.formats import moment_text
from ui.i18n.languages import OWN_NAMES, Languages
from ui.shell.faults import explain
from ui.shell.top_bar import Brand
from ui.theme.dress import dress

if TYPE_CHECKING:
    from pathlib import Path

    from ui.theme.theme import Theme

_WIDTH, _LIST = 720, 170
LOG_GONE = "log_gone"


class DamagedPage(QWidget):
    """One card in the middle, like the entrance.

    Signals: `restore_asked(object)` with a `Backup`, `look_asked()` when backups are to be looked
    for again, `opened_anyway()` where nothing but the log of the last acts is gone.
    """

    restore_asked = Signal(object)
    look_asked = Signal()
    opened_anyway = Signal()

    def __init__(self, languages: Languages, theme: Theme) -> None:
        super().__init__()
        self._languages, self._theme = languages, theme
        self._damage = ""
        self._fault: Exception | None = None
        self._backups: tuple[Backup, ...] = ()
        self._folder: Path | None = None
        self._now: datetime | None = None
        self._busy = False
        self._title, self._happened = Label("", TITLE, wrap=True), Label("", wrap=True)
        self._safe, self._offer = Label("", wrap=True), Label("", HEADING, wrap=True)
        self._lost = Label("", MUTED, wrap=True)
        self.alarm, self.list = Banner(), RowList()
        self.list.setObjectName("damaged_backups")
        self.restore, self.look = Button("", PRIMARY), Button("", SECONDARY)
        self.open_folder, self.anyway = Button("", SECONDARY), Button("", SECONDARY)
        self._tongues = {language: QPushButton(name) for language, name in OWN_NAMES.items()}
        self._build()
        self.list.chosen.connect(lambda _key: self._show())
        self.restore.clicked.connect(self._ask_restore)
        self.look.clicked.connect(self.look_asked)
        self.anyway.clicked.connect(self.opened_anyway)
        self.open_folder.clicked.connect(self._open_folder)
        self.retranslate()

    def _build(self) -> None:
        tongues = QHBoxLayout()
        tongues.addWidget(Brand(self._theme), 1)
        for language, button in self._tongues.items():
            dress(button, "quiet").setCheckable(True)
            button.clicked.connect(lambda _on=False, to=language: self._languages.use(to))
            tongues.addWidget(button)
        self._card = card = Card()
        for part in (
            self._title, self._happened, self._safe, self.alarm, self._offer, self._lost, self.list,
        ):  # fmt: skip
            card.body.addWidget(part)
        buttons = QHBoxLayout()
        buttons.addWidget(self.look)
        buttons.addWidget(self.open_folder)
        buttons.addStretch(1)
        buttons.addWidget(self.anyway)
        buttons.addWidget(self.restore)
        card.body.addLayout(buttons)
        middle = dress(QWidget(), "clear")
        rows = QVBoxLayout(middle)
        rows.setContentsMargins(16, 0, 16, 16)
        rows.addStretch(1)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(card)
        across.addStretch(1)
        rows.addLayout(across)
        rows.addStretch(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 7, 0, 0)
        column.addLayout(tongues)
        column.addWidget(scrolling(middle), 1)
        dress(self, "ground")
        self._theme.changed.connect(self._rezoom)
        self._rezoom()

    def _rezoom(self) -> None:
        self._card.setFixedWidth(px(_WIDTH))
        self.list.setFixedHeight(px(_LIST))

    # --- what is shown -----------------------------------------------------------------------

    def show_damage(self, damage: str) -> None:
        """Say how the database is damaged."""
        self._damage = damage
        self.retranslate()

    def show_backups(self, backups: Sequence[Backup], folder: Path | None, now: datetime) -> None:
        """Offer what there is, the newest good one first."""
        self._backups, self._folder, self._now = tuple(backups), folder, now
        self.list.show_rows([row_of(each) for each in backups])
        best = newest_good(backups)
        self.list.choose(str(best.file) if best is not None else None)
        self.retranslate()
        button = self.restore if best is not None else self.look
        button.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_fault(self, fault: Exception | None) -> None:
        """Say why a backup was not restored; None takes it away."""
        self._fault = fault
        self.retranslate()

    def wait(self, *, waiting: bool) -> None:
        """A backup is being restored."""
        self._busy = waiting
        self.retranslate()

    @property
    def chosen(self) -> Backup | None:
        """The backup on which the list stands."""
        key = self.list.current_key()
        return next((each for each in self._backups if str(each.file) == key), None)

    def retranslate(self) -> None:
        """Take the words of the language in use."""
        gone = self._damage == "gone"
        self._title.setText(
            self.tr("The office's database is not there")
            if gone
            else self.tr("The office's database is damaged")
        )
        self._happened.setText(self._happened_text())
        self._safe.setText(
            self.tr(
                "The backups are safe. The damaged file is set aside and never deleted; nothing was "
                "written into it."
            )
        )
        self.list.set_name(self.tr("Backups, the latest first"))
        self.restore.setText(
            self.tr("Being restored…") if self._busy else self.tr("Restore this backup")
        )
        self.look.setText(self.tr("Look for backups again"))
        self.open_folder.setText(self.tr("Open the folder"))
        self.anyway.setText(self.tr("Open it as it is"))
        self.anyway.setVisible(self._damage == LOG_GONE)
        for language, button in self._tongues.items():
            button.setChecked(language is self._languages.language)
        self._show()

    def _happened_text(self) -> str:
        return {
            "gone": self.tr("The file is missing: it was moved, renamed or deleted."),
            "header": self.tr("The beginning of the file was overwritten; it cannot be opened."),
            "short": self.tr("The file is shorter than it was: a part of it was cut off."),
            LOG_GONE: self.tr(
                "The program did not end in order, and the log with the last acts is missing. The "
                "database opens, but what was done last may not be in it."
            ),
        }.get(
            self._damage, self.tr("Some pages of the file cannot be read; the disk may be failing.")
        )

    def _show(self) -> None:
        backup = self.chosen
        if backup is not None and self._now is not None:
            words = self.tr("Backup of {moment}, {age}")
            age = age_text(backup.made_at, self._now)
            self._offer.setText(
                words.replace("{moment}", moment_text(backup.made_at)).replace("{age}", age)
            )
            latest = backup.found.latest
            last = moment_text(latest) if latest is not None else "—"
            self._lost.setText(
                self.tr(
                    "The last act in it is of {moment}. What was done after it is read from the "
                    "damaged file act by act and done again, as far as it can be read; the list of "
                    "it lies beside the file that is set aside."
                ).replace("{moment}", last)
            )
        else:
            self._offer.setText(self.tr("No backup was found"))
            self._lost.setText(
                self.tr(
                    "Plug in the disk with the backups and look again. Do not delete or change "
                    "anything in the office's folder, and call the administrator."
                )
            )
        self.list.setVisible(bool(self._backups))
        self.restore.setEnabled(backup is not None and backup.good and not self._busy)
        self.look.setEnabled(not self._busy)
        self.open_folder.setEnabled(self._folder is not None)
        self._show_alarm()

    def _show_alarm(self) -> None:
        if self._fault is not None:
            words = explain(self._fault)
            self.alarm.tell(ERROR, words.happened, f"{words.safe} {words.do}", lasting=True)
        elif self._busy:
            self.alarm.tell(
                NOTICE,
                self.tr("The backup is checked and put in place"),
                self.tr("This takes some seconds, for a large office a minute."),
                lasting=True,
            )
        else:
            self.alarm.dismiss()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language at once."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self.list.show_rows([row_of(each) for each in self._backups])
        super().changeEvent(event)

    def _ask_restore(self) -> None:
        if self.chosen is not None:
            self.restore_asked.emit(self.chosen)

    def _open_folder(self) -> None:
        if self._folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))
