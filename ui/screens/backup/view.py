"""The backups: what there is, make one now, check, restore, keep them on another disk."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.backup.entities import Backup
from app.kernel.outcome import Changes
from ui.actions.registry import Action
from ui.components.backup_words import (
    age_text,
    dossiers_text,
    kind_text,
    problem_text,
    row_of,
    size_text,
)
from ui.components.banner import WARNING, Banner
from ui.components.buttons import DANGER, PRIMARY, SECONDARY, Button
from ui.components.card import Card
from ui.components.dialog import Sheet
from ui.components.empty_state import EmptyState
from ui.components.fact import Fact
from ui.components.label import MUTED, TITLE, Label
from ui.components.row_list import RowList
from ui.components.scrolling import scrolling
from ui.components.signs import Sign
from ui.components.style import px
from ui.i18n.formats import moment_text
from ui.i18n.noop import QT_TRANSLATE_NOOP
from ui.i18n.refusals import refusal_text
from ui.screens import Screen, ScreenContext
from ui.screens.backup.view_model import BackupModel
from ui.theme.dress import dress


class BackupScreen(Screen):
    """A list on the left, the chosen backup on the right, what can be done in the title row."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self.model = BackupModel(context.desk, context.backups, self)
        self.title, self.under = Label("", TITLE), Label("", MUTED, wrap=True)
        self.alarm = Banner()
        self.list, self.empty = RowList(), EmptyState(sign=Sign.OPEN)
        self.list.setObjectName("backup_list")
        self.make = Button("", PRIMARY)
        self.folder_button = Button("", SECONDARY)
        self.open_folder = Button("", SECONDARY)
        self.check = Button("", SECONDARY)
        self.restore = Button("", DANGER)
        self.when, self.holds, self.verdict = Fact(), Fact(), Fact()
        self.words, self.path = Label("", wrap=True), Label("", MUTED, wrap=True)
        self.sheet: Sheet | None = None
        self._build()
        self._wire()
        self.retranslate()

    def _build(self) -> None:
        self.path.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        titles = QVBoxLayout()
        titles.setSpacing(2)
        titles.addWidget(self.title)
        titles.addWidget(self.under)
        head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addLayout(titles, 1)
        for button in (self.open_folder, self.folder_button, self.make):
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        left = Card(flush=True)
        left.setMinimumWidth(px(300))
        left.body.addWidget(self.list)
        detail, told = Card(), dress(QWidget(), "clear")
        facts = QVBoxLayout(told)
        facts.setContentsMargins(0, 0, 0, 0)
        for part in (self.when, self.holds, self.verdict, self.words, self.path):
            facts.addWidget(part)
        facts.addStretch(1)
        detail.body.addWidget(scrolling(told), 1)
        below = QHBoxLayout()
        below.addWidget(self.check)
        below.addStretch(1)
        below.addWidget(self.restore)
        detail.body.addLayout(below)
        self._work = QWidget()
        middle = QHBoxLayout(self._work)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(px(12))
        middle.addWidget(left, 3)
        middle.addWidget(detail, 2)
        self._nothing = Card()
        self._nothing.body.addWidget(self.empty)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._work)
        self._pages.addWidget(self._nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        column.addLayout(head)
        column.addWidget(self.alarm)
        column.addWidget(self._pages, 1)

    def _wire(self) -> None:
        self.model.read_done.connect(self._show)
        self.list.chosen.connect(self._walked)
        self.make.clicked.connect(self.model.make)
        self.check.clicked.connect(self.model.check)
        self.restore.clicked.connect(self.ask_restore)
        self.folder_button.clicked.connect(self.ask_folder)
        self.open_folder.clicked.connect(self._open_folder)
        self.alarm.acted.connect(self.model.make)
        backups = self.context.backups
        if backups is not None:
            backups.made.connect(
                lambda _backup: self._say(self.tr("The backup is made and checked"))
            )
            backups.checked.connect(self._say_checked)

    # --- what the frame asks -----------------------------------------------------------------

    def open(self, params: dict[str, object]) -> None:
        """Read."""
        del params
        self.model.read()

    def refresh(self, changes: Changes) -> None:
        """A new day: what is said of ages is another."""
        del changes
        self._show()

    def panes(self) -> list[QWidget]:
        """The list, and what can be done."""
        return [self.list, self.make]

    def actions_here(self) -> list[Action]:
        """Make, check, restore, folder."""
        context = "BackupScreen"
        return [
            Action("backup.make", context, QT_TRANSLATE_NOOP("BackupScreen", "Make a backup now"),
                   self.model.make, icon="add", key="Ctrl+N", enabled=lambda: self.model.idle),
            Action("backup.check", context, QT_TRANSLATE_NOOP("BackupScreen", "Check again"),
                   self.model.check, icon="check", key="Ctrl+Shift+K", enabled=self._stands),
            Action("backup.restore", context, QT_TRANSLATE_NOOP("BackupScreen", "Restore…"),
                   self.ask_restore, icon="undo", enabled=self._may_restore),
            Action("backup.folder", context, QT_TRANSLATE_NOOP("BackupScreen", "Keep elsewhere…"),
                   self.ask_folder, icon="folder", enabled=lambda: self.model.idle),
            Action("backup.open_folder", context,
                   QT_TRANSLATE_NOOP("BackupScreen", "Open the folder"),
                   self._open_folder, icon="open", key="Ctrl+O", enabled=lambda: self.model.allowed),
        ]  # fmt: skip

    def retranslate(self) -> None:
        """Take the words of the language in use."""
        self.title.setText(self.tr("Backups"))
        self.make.setText(self.tr("Make a backup now"))
        self.folder_button.setText(self.tr("Keep elsewhere…"))
        self.open_folder.setText(self.tr("Open the folder"))
        self.check.setText(self.tr("Check again"))
        self.restore.setText(self.tr("Restore…"))
        self.list.set_name(self.tr("Backups, the latest first"))
        self._show()

    # --- showing -----------------------------------------------------------------------------

    def _stands(self) -> bool:
        return self.model.idle and self.model.chosen is not None

    def _may_restore(self) -> bool:
        chosen = self.model.chosen
        here = self.context.syncing is None  # a local copy is put right at its entrance
        return here and self._stands() and chosen is not None and chosen.good

    def _show(self) -> None:
        model = self.model
        self.under.setText(self._under())
        self._show_alarm()
        self.list.show_rows([row_of(each) for each in model.backups])
        chosen = model.chosen
        self.list.choose(str(chosen.file) if chosen is not None else None)
        for button in (self.make, self.folder_button):
            button.setEnabled(model.idle)
        self.open_folder.setEnabled(model.allowed)
        self.check.setEnabled(self._stands())
        self.restore.setEnabled(self._may_restore())
        if chosen is None:
            self._show_nothing()
        else:
            self._show_one(chosen)
        self._pages.setCurrentWidget(self._nothing if chosen is None else self._work)

    def _under(self) -> str:
        backups = self.context.backups
        if backups is None or not self.model.allowed:
            return ""
        doing = {
            "daily": self.tr("The backup of the day is being made…"),
            "by_hand": self.tr("A backup is being made; you can go on working."),
            "check": self.tr("The backup is being checked…"),
            "restore": self.tr("The backup is being restored…"),
        }.get(backups.busy)
        where = self.tr("Made by itself once a day while the program is open. Kept in {folder}")
        return doing or where.replace("{folder}", str(backups.folder or "…"))

    def _show_alarm(self) -> None:
        backups = self.context.backups
        if backups is None or backups.fault is None or not self.model.allowed:
            self.alarm.dismiss()
            return
        self.alarm.tell(
            WARNING,
            self.tr("The last backup was not made"),
            self.tr(
                "The office and the older backups are untouched. Free some space, plug the disk "
                "in, or keep the backups elsewhere; it is tried again by itself in an hour."
            ),
            action=self.tr("Try now"),
            lasting=True,
        )

    def _show_nothing(self) -> None:
        refusal = self.model.refusal
        if refusal is not None:
            language = self.context.languages.language
            self.empty.say(
                self.tr("The administrator keeps the backups"), refusal_text(refusal, language)
            )
        elif self.context.backups is None:
            self.empty.say(self.tr("This window keeps no backups"))
        else:
            self.empty.say(
                self.tr("There is no backup yet"),
                self.tr("The first one is made by itself, a minute after the program was opened."),
            )

    def _show_one(self, backup: Backup) -> None:
        now = self.context.tick.now
        self.when.say(
            self.tr("Made"), moment_text(backup.made_at),
            f"{age_text(backup.made_at, now)}, {kind_text(backup.kind)}",
        )  # fmt: skip
        latest = backup.found.latest
        last = self.tr("the last act in it: {moment}")
        self.holds.say(
            self.tr("Holds"),
            f"{dossiers_text(backup.found.dossiers)}, {size_text(backup.size)}",
            last.replace("{moment}", moment_text(latest)) if latest is not None else "",
        )
        checked = self.tr("checked {moment}").replace("{moment}", moment_text(backup.checked_at))
        if backup.problem is None:
            good = self.tr("Whole: it can be restored")
            self.verdict.say(self.tr("Check"), good, checked)
        else:
            self.verdict.say(self.tr("Check"), problem_text(backup.problem), checked, ink="alarm")
        self.words.setText(
            self.tr(
                "Restoring puts the office back to that moment. The present database, with all "
                "that was done since, is set aside; nothing is deleted."
            )
            if backup.good and self.context.syncing is None
            else self.tr(
                "When the local copy is damaged, its entrance offers the newest good backup. What "
                "was sent is in the shared database in any case."
            )
            if backup.good
            else self.tr("It cannot be restored. Choose another one.")
        )
        self.path.setText(str(backup.file))

    # --- acting ------------------------------------------------------------------------------

    def _walked(self, key: object) -> None:
        if isinstance(key, str):
            self.model.choose(key)
            self._show()

    def ask_restore(self) -> None:
        """Ask before the office is closed and restored."""
        backup = self.model.chosen
        if backup is None or not self._may_restore():
            return
        when = moment_text(backup.made_at)
        self.sheet = Sheet(
            self.tr("Restore the backup of {moment}?").replace("{moment}", when),
            self.tr(
                "The office on this computer is closed and put back to {moment}. The present "
                "database, with all that was done since, is set aside and not deleted. Then you "
                "sign in again."
            ).replace("{moment}", when),
            action=self.tr("Restore"),
            danger=True,
            parent=self.window(),
        )
        self.sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.sheet.accepted.connect(self.model.restore)
        self.sheet.open()

    def ask_folder(self) -> None:
        """Choose another folder, best on another disk."""
        backups = self.context.backups
        if backups is None or not self.model.idle:
            return
        words = self.tr("A folder for backups, best on another disk")
        folder = QFileDialog.getExistingDirectory(self, words, str(backups.folder or ""))
        if folder:
            backups.choose_folder(Path(folder))

    def _open_folder(self) -> None:
        backups = self.context.backups
        if backups is not None and backups.folder is not None and self.model.allowed:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(backups.folder)))

    def _say_checked(self, backup: object) -> None:
        if isinstance(backup, Backup):
            good = self.tr("The backup is whole")
            self._say(good if backup.problem is None else problem_text(backup.problem))

    def _say(self, words: str) -> None:
        if self.isVisible():
            self.context.notices.said(words)
