"""What the frame does about backups: the page of a damaged office, and coming back after a restore."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from app.access.roles import Role
from app.backup.entities import Backup, Rescued, Restored
from ui.shell.parts import Parts

if TYPE_CHECKING:
    from ui.runtime.backing_up import BackingUp
    from ui.shell.damaged import DamagedPage


class Says(Protocol):
    """How the frame says things."""

    def fault(self, fault: Exception) -> None: ...
    def said(self, text: str) -> None: ...


class Restoring(QObject):
    """Takes the faults of the office's thread: a damaged database gets its page, others their words."""

    done = Signal()
    """The office is to be opened anew: who sits here is asked again."""

    def __init__(self, pages: QStackedWidget, parts: Parts, says: Says, backups: BackingUp) -> None:
        """`pages` are those of the window: its entrance first, then the frame."""
        super().__init__(pages)
        self._pages, self._parts, self._says, self._backups = pages, parts, says, backups
        self.page: DamagedPage | None = None
        backups.changed.connect(self._show_backups)
        backups.restored.connect(self._restored)
        backups.failed.connect(self._failed)
        backups.missed.connect(self._missed)

    def allowed(self) -> bool:
        """Whether the person at the desk keeps backups: of an office the administrator does."""
        person = self._parts.desk.person
        if person is None:
            return False
        return self._parts.replica is not None or Role.ADMINISTRATOR in person.roles

    def fault(self, fault: Exception) -> None:
        """A fault of the office: its page, where the database is damaged."""
        damage = self._backups.damage_of(fault)
        if damage and self._parts.replica is None:
            self.show_damage(damage)
        else:
            self._says.fault(fault)

    def show_damage(self, damage: str) -> None:
        """Show the page of a damaged office in the place of what is shown."""
        if self.page is not None:
            if damage != "pages":  # what a look at the file tells says more
                self.page.show_damage(damage)
        else:
            from ui.shell.damaged import DamagedPage  # once in an office's life, if ever

            self.page = DamagedPage(self._parts.languages, self._parts.theme)
            self.page.restore_asked.connect(self._restore)
            self.page.look_asked.connect(self._backups.read)
            self.page.opened_anyway.connect(self._open_anyway)
            self._pages.addWidget(self.page)
            self._pages.setCurrentWidget(self.page)
            self.page.show_damage(damage)
            self._backups.read()

    def _restore(self, backup: object) -> None:
        if self.page is not None and isinstance(backup, Backup):
            self.page.show_fault(None)
            self.page.wait(waiting=True)
            self._backups.restore(backup)

    def _open_anyway(self) -> None:
        self._leave_page()
        self._come_back()

    def _show_backups(self) -> None:
        backups = self._backups
        if self.page is not None and not backups.busy:
            self.page.show_backups(backups.backups, backups.folder, self._parts.tick.now)

    def _failed(self, fault: object) -> None:
        if not isinstance(fault, Exception):
            return
        if self.page is not None:
            self.page.wait(waiting=False)
            self.page.show_fault(fault)
        else:
            self.fault(fault)

    def _missed(self) -> None:
        """A passing line for whoever sits here; the administrator's screen says why."""
        self._says.said(
            QCoreApplication.translate(
                "Restoring",
                "The backup of the day was not made. All work is saved; tell the administrator.",
            )
        )

    def _restored(self, restored: object, rescued: object) -> None:
        desk = self._parts.desk
        desk.let_go()
        if isinstance(restored, Restored) and isinstance(rescued, Rescued):
            if desk.person is not None and self.page is None:
                digest, acts = restored.found.head, rescued.acts
                desk.act(lambda office, actor: office.backups.enter_restored(actor, digest, acts))
            self._leave_page()
            self._come_back()
            self._says.said(self._said(rescued))

    def _said(self, rescued: Rescued) -> str:
        translate = QCoreApplication.translate
        words = [translate("Restoring", "The office is restored.")]
        if rescued.acts:
            words.append(
                translate("Restoring", "%n act(s) done since were done again.", "", rescued.acts)
            )
        if rescued.lost or not rescued.readable:
            words.append(
                translate(
                    "Restoring", "Not everything since could be read: see the set-aside folder."
                )
            )
        return " ".join(words)

    def _leave_page(self) -> None:
        page, self.page = self.page, None
        if page is not None:
            self._pages.removeWidget(page)
            page.deleteLater()

    def _come_back(self) -> None:
        self._pages.setCurrentIndex(0)
        self.done.emit()
