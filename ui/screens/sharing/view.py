"""The sync centre: connection, progress, unsent and refused work, conflicts, desktops."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.access.people import Person
from app.access.roles import Role
from app.kernel.outcome import Changes
from ui.actions.registry import Action
from ui.components.buttons import SECONDARY, Button
from ui.components.card import Card
from ui.components.dialog import Sheet
from ui.components.empty_state import EmptyState
from ui.components.row_list import RowList
from ui.components.row_paint import ListRow
from ui.components.saving import PaperSaving
from ui.components.segmented import PILLS, Segmented
from ui.components.signs import Sign
from ui.components.style import px
from ui.i18n.formats import moment_text
from ui.i18n.noop import QT_TRANSLATE_NOOP
from ui.runtime.syncing import SyncState
from ui.screens import Screen, ScreenContext
from ui.screens.sharing.act_detail import ActDetail
from ui.screens.sharing.desktops_page import DesktopsPage
from ui.screens.sharing.head import CentreHead
from ui.screens.sharing.scans_page import ScansPage
from ui.screens.sharing.view_model import SharingModel

if TYPE_CHECKING:
    from app.sharing.entities import Desktop, UnsentAct
    from app.sharing.use_cases import Opened

WORK, SCANS, DESKTOPS = "work", "scans", "desktops"
PACKAGE, _ACTS = ".aqpack", ".aqwork"
_FILES = f"*{PACKAGE} *{_ACTS}"
_HANDED_OVER = f"anyqtama-{{login}}{_ACTS}"


class SharingScreen(Screen):
    """What this desktop has to do with the shared database, and what a person can do about it."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self.model = SharingModel(context.desk, self)
        self.head = CentreHead()
        self.tabs = Segmented(look=PILLS)
        self.list, self.detail = RowList(), ActDetail(context.languages)
        self.desktops, self.scans = DesktopsPage(context.languages), ScansPage()
        self.empty = EmptyState()
        self.saving = PaperSaving(context.work, context.settings)
        self.sheet: Sheet | None = None
        self.take_in = Button("", SECONDARY)
        self.take_in.setObjectName("take_in_button")
        self.tabs.setObjectName("sharing_tabs")
        self.list.setObjectName("unsent_list")
        self._build()
        self._wire()
        self.retranslate()

    def _build(self) -> None:
        acts = Card(flush=True)
        acts.setMinimumWidth(px(260))
        acts.setMaximumWidth(px(380))
        acts.body.addWidget(self.list)
        self._work = QWidget()
        middle = QHBoxLayout(self._work)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(px(12))
        middle.addWidget(acts, 2)
        middle.addWidget(self.detail, 3)
        nothing = Card()
        nothing.body.addWidget(self.empty)
        self._nothing = nothing
        self._pages = QStackedWidget()
        for page in (self._work, self._nothing, self.desktops, self.scans):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        column.addWidget(self.head)
        line = QHBoxLayout()
        line.addWidget(self.tabs)
        line.addStretch(1)
        line.addWidget(self.take_in)
        column.addLayout(line)
        column.addWidget(self.saving)
        column.addWidget(self._pages, 1)

    def _wire(self) -> None:
        model, detail = self.model, self.detail
        self.head.sync_asked.connect(self._sync)
        self.head.cancel_asked.connect(self._cancel)
        self.tabs.chosen.connect(self._show_tab)
        self.list.chosen.connect(self._walked)
        self.list.opened.connect(lambda _key: self.detail.copy.setFocus())
        detail.grid.chose.connect(self._chose)
        detail.settle.clicked.connect(self._settle)
        detail.copy.clicked.connect(self._copy)
        detail.withdraw.clicked.connect(self._ask_withdraw)
        detail.file.clicked.connect(model.hand_over)
        self.take_in.clicked.connect(self._choose_file)
        self.scans.rows.opened.connect(self._open_dossier)
        model.unpacked.connect(self._unpacked)
        model.taken_over.connect(self._taken_over)
        self.saving.failed.connect(self.context.notices.fault)
        model.read_done.connect(self._show)
        model.desktops_done.connect(self._show_desktops)
        model.settled.connect(lambda: self._say(self.tr("Settled: it is sent as a new change")))
        model.withdrawn.connect(lambda: self._say(self.tr("Withdrawn")))
        model.handed_over.connect(self._save_acts)
        syncing = self.context.syncing
        if syncing is not None:
            syncing.changed.connect(self._show_state)
            syncing.progressed.connect(self.head.show_pace)
            syncing.finished.connect(self._finished)

    # --- what the frame asks -----------------------------------------------------------------

    def open(self, params: dict[str, object]) -> None:
        """Read; `act` is the id of an unsent act to stand on."""
        act = params.get("act")
        if isinstance(act, str):
            self.model.choose(act)
        self._show_state()
        self.model.read()
        self._show_tab(self.tabs.value() or WORK)

    def refresh(self, changes: Changes) -> None:
        """Read again after every act: it may be unsent."""
        del changes
        self.model.read()

    def panes(self) -> list[QWidget]:
        """The list, and what can be done."""
        return [self.list, self.detail.copy]

    def actions_here(self) -> list[Action]:
        """Settling, copying, withdrawing; cancelling a run."""
        context = "SharingScreen"
        return [
            Action("sharing.settle", context, QT_TRANSLATE_NOOP("SharingScreen", "Settle"),
                   self._settle, icon="check", key="Ctrl+Return",
                   enabled=lambda: self.model.may_settle),
            Action("sharing.copy", context, QT_TRANSLATE_NOOP("SharingScreen", "Copy the words"),
                   self._copy, icon="copy", key="Ctrl+Shift+C", enabled=self._stands),
            Action("sharing.withdraw", context, QT_TRANSLATE_NOOP("SharingScreen", "Withdraw"),
                   self._ask_withdraw, icon="delete", key="Delete", enabled=self._stands),
            Action("sharing.take_in", context,
                   QT_TRANSLATE_NOOP("SharingScreen", "Take in from a file…"),
                   self._choose_file, icon="open", key="Ctrl+O"),
            Action("sharing.cancel", context,
                   QT_TRANSLATE_NOOP("SharingScreen", "Cancel the synchronisation"),
                   self._cancel, icon="close", key="Shift+F8", enabled=self._runs),
        ]  # fmt: skip

    def retranslate(self) -> None:
        """Take the words of the language in use."""
        self.tabs.set_name(self.tr("What is shown"))
        self.take_in.setText(self.tr("Take in from a file…"))
        self.list.set_name(self.tr("What the shared database has not taken"))
        self.head.retranslate()
        self._show()
        self._show_desktops()

    # --- showing -----------------------------------------------------------------------------

    def _show_state(self) -> None:
        syncing = self.context.syncing
        state = syncing.state if syncing is not None else SyncState()
        self.head.show_state(state, self.context.tick.today)
        self.head.show_pace(syncing.pace if syncing is not None else None)

    def _finished(self) -> None:
        if self.isVisible():
            self.model.read()
            if self.tabs.value() == DESKTOPS:
                self._read_desktops()

    def _show(self) -> None:
        reading, acts = self.model.reading, self.model.acts
        words = self.tr("This desktop's work")
        tabs = [(WORK, f"{words} {len(acts)}" if acts else words)]
        scans, words = reading.scans if reading is not None else (), self.tr("Scans")
        if scans:
            tabs.append((SCANS, f"{words} {len(scans)}"))
        self.scans.show_scans(scans)
        if self.context.desk.person is not None and self.model.sees_desktops:
            tabs.append((DESKTOPS, self.tr("Desktops")))
        self.tabs.set_choices(tabs)
        self.tabs.setVisible(len(tabs) > 1)
        if reading is not None:
            self.head.show_status(reading.status, self._administrators())
        self.list.show_rows([self._row(each) for each in acts])
        self.list.choose(self.model.key)
        self.empty.say(
            self.tr("Everything done here has been taken by the shared database"),
            self.tr("What you do next is sent by itself, two seconds after you have done it."),
        )
        self._show_tab(self.tabs.value() or WORK)
        self._show_act()

    def _row(self, act: UnsentAct) -> ListRow:
        chip, tone, sign = {
            "refused": (self.tr("not accepted"), "bad", Sign.WARN),
            "held": (self.tr("held back"), "today", Sign.TODAY),
        }.get(act.state, (self.tr("not sent"), "calm", Sign.OPEN))
        below = " · ".join(part for part in (act.dossier_number, moment_text(act.made_at)) if part)
        return ListRow(
            act.act, self.context.languages.pick(act.title), below, chip=chip, tone=tone, sign=sign
        )

    def _show_act(self) -> None:
        act = self.model.chosen
        if act is not None:
            self.detail.show_act(act, self.model.choices())
            self.detail.settle.setEnabled(self.model.may_settle)

    def _show_tab(self, tab: str) -> None:
        if tab == DESKTOPS:
            page: QWidget = self.desktops
            if self._pages.currentWidget() is not page:
                self._read_desktops()
        elif tab == SCANS and self.scans.rows.rows:
            page = self.scans
        else:
            page = self._work if self.model.acts else self._nothing
        self._pages.setCurrentWidget(page)

    def _read_desktops(self) -> None:
        """Only where the shared database answers: the worker would wait for it else."""
        syncing = self.context.syncing
        if syncing is None or syncing.state.offline_since is None:
            self.model.read_desktops()
        else:
            self.model.desktops = self.model.desktops_refused = None
            self._show_desktops()

    def _show_desktops(self) -> None:
        model = self.model
        self.desktops.show_desktops(model.desktops, model.desktops_refused, self._name_of)

    def _name_of(self, desktop: Desktop) -> str:
        person = self.model.person(desktop.person, desktop.login)
        return self.context.languages.pick(person.name) if isinstance(person, Person) else person

    def _administrators(self) -> list[str]:
        reading = self.model.reading
        people = reading.people.values() if reading is not None else ()
        pick = self.context.languages.pick
        return [pick(each.name) for each in people if Role.ADMINISTRATOR in each.roles]

    # --- acting ------------------------------------------------------------------------------

    def _stands(self) -> bool:
        return self.model.chosen is not None and self._pages.currentWidget() is self._work

    def _runs(self) -> bool:
        return self.context.syncing is not None and self.context.syncing.state.running

    def _sync(self) -> None:
        if self.context.syncing is not None:
            self.context.syncing.now()

    def _cancel(self) -> None:
        if self.context.syncing is not None:
            self.context.syncing.cancel()

    def _walked(self, key: object) -> None:
        if isinstance(key, str):
            self.model.choose(key)
            self._show_act()

    def _chose(self, column: str, side: str) -> None:
        self.model.choose_side(column, side)
        self.detail.settle.setEnabled(self.model.may_settle)

    def _settle(self) -> None:
        self.context.notices.clear()
        self.model.settle()

    def _copy(self) -> None:
        act = self.model.chosen
        if act is None:
            return
        language = self.context.languages.language
        title = self.context.languages.pick(act.title)
        head = " · ".join(part for part in (title, act.dossier_number) if part)
        QGuiApplication.clipboard().setText(f"{head}\n{act.text(language)}".strip())
        self._say(self.tr("Copied"))

    def _ask_withdraw(self) -> None:
        act = self.model.chosen
        if act is None:
            return
        title = self.context.languages.pick(act.title)
        self.sheet = Sheet(
            self.tr("Withdraw “{what}”?").replace("{what}", title),
            self.tr("It is taken back here and never sent. Copy its words first if you need them."),
            action=self.tr("Withdraw"),
            danger=True,
            parent=self.window(),
        )
        self.sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.sheet.accepted.connect(lambda: self.model.withdraw(act.act))
        self.sheet.open()

    def _save_acts(self, data: object) -> None:
        status = self.model.reading.status if self.model.reading is not None else None
        if isinstance(data, bytes) and status is not None:
            self.saving.save(_HANDED_OVER.replace("{login}", status.login), data)

    def _open_dossier(self, document: str) -> None:
        reading = self.model.reading
        for scan in reading.scans if reading is not None else ():
            if scan.document == document:
                self.context.navigator.go("dossier", dossier=scan.dossier)

    def _choose_file(self) -> None:
        words = self.tr("Dossiers and unsent work in files")
        file, _ = QFileDialog.getOpenFileName(self, words, "", _FILES)
        if file:
            self.open_file(Path(file))

    def open_file(self, file: Path) -> None:
        """Take in what a file holds: a dossier sealed for this person, or unsent work."""
        self.context.notices.clear()
        self.context.work.render(file.read_bytes, self.model.take_in, self.context.notices.fault)

    def _unpacked(self, opened: Opened) -> None:
        words = self.tr("Dossier {number} taken in; sent by {person}")
        person = self.context.languages.pick(opened.sender.name)
        self._say(words.replace("{number}", opened.number).replace("{person}", person))
        self.context.navigator.go("dossier", dossier=opened.dossier)

    def _taken_over(self, count: int) -> None:
        self._say(self.tr("%n thing(s) of another desktop taken over", "", count))

    def _say(self, words: str) -> None:
        self.context.notices.said(words)
