"""A window over a local copy: entrance, synchronisation, lock after a rest, leaving."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from app.access.people import Person
from app.kernel.outcome import Changes
from ui.runtime.fault_code import fault_code
from ui.runtime.idling import Idling
from ui.runtime.syncing import Verdict
from ui.shell.door import Connection, DoorShutError, Sight, Why
from ui.shell.entrance import Entrance
from ui.shell.leave_sheet import LeaveSheet
from ui.shell.person_menu import LOCK_AT_FIRST, LOCK_SETTING
from ui.shell.sharing_line import SharingLine
from ui.shell.sharing_strip import SharingStrip

if TYPE_CHECKING:
    from app.sharing.entities import SharingStatus
    from ui.runtime.pace import Pace
    from ui.shell.navigator import StackNavigator
    from ui.shell.parts import Parts, Replica
    from ui.shell.status_line import StatusLine

log = logging.getLogger(__name__)

_LOOK_FOR_PERSON_MS = 1_000
_SHUT_BY: dict[Verdict, Why] = {
    Verdict.OFFLINE: Why.UNREACHABLE,
    Verdict.REFUSED_LOGIN: Why.DISABLED,
    Verdict.CLIENT_TOO_OLD: Why.TOO_OLD,
    Verdict.SERVER_NEWER: Why.TOO_NEW,
    Verdict.DONE: Why.OTHER_PERSON,
}


class Frame(Protocol):
    """What the main window does for it."""

    status_line: StatusLine

    @property
    def navigator(self) -> StackNavigator: ...
    def seat(self, person: Person) -> None: ...
    def show_desk(self, *, shown: bool) -> None: ...
    def close(self) -> bool: ...


class ReplicaFrame(QObject):
    """Stands beside the main window; made only where there is a local copy."""

    def __init__(self, frame: Frame, parts: Parts, replica: Replica) -> None:
        super().__init__(frame if isinstance(frame, QWidget) else None)
        self._frame, self._parts = frame, parts
        self._door, self.syncing = replica.door, replica.syncing
        others = parts.another_office
        self.entrance = Entrance(parts.languages, parts.theme, others=others is not None)
        if others is not None:
            self.entrance.another_asked.connect(others)
        self.strip = SharingStrip()
        self.idling = Idling(parts.settings.number(LOCK_SETTING, LOCK_AT_FIRST), self)
        self._locked, self._telling = False, False
        self._leaving, self._sending_to_leave = False, False
        self._sight = Sight(exists=False)
        self._status: SharingStatus | None = None
        self.leave_sheet: LeaveSheet | None = None
        self._looking = QTimer(self, interval=_LOOK_FOR_PERSON_MS)
        self._looking.timeout.connect(self._look_for_person)
        self._wire()

    def _wire(self) -> None:
        entrance, syncing, parts = self.entrance, self.syncing, self._parts
        entrance.connect_asked.connect(self._connect)
        entrance.password_entered.connect(self._enter)
        entrance.begun_anew.connect(self._begin_anew)
        entrance.filling.cancelled.connect(self._stop_filling)
        self.strip.acted.connect(lambda: self._frame.navigator.go("sharing"))
        self._frame.status_line.sharing.opened.connect(lambda: self._frame.navigator.go("sharing"))
        self.idling.idle.connect(self.lock)
        syncing.woke.connect(self.idling.slept)
        syncing.changed.connect(self._show_state)
        syncing.progressed.connect(self._show_pace)
        syncing.received.connect(self._received)
        syncing.finished.connect(self._finished)
        syncing.failed.connect(parts.work.failed)
        syncing.failed.connect(self._finished)  # who meant to send and leave is asked again
        parts.bus.changed.connect(self._changed)

    # --- the entrance ------------------------------------------------------------------------

    def begin(self) -> None:
        """Show the entrance; a demo copy whose password the surroundings give opens by itself."""
        self._show_state()
        self._parts.work.run(self._look, self._begun, self._shut)

    def _look(self) -> tuple[Sight, str]:
        return self._door.sight(), self._door.demo_password()

    def _begun(self, found: tuple[Sight, str]) -> None:
        self._sight, password = found
        self.entrance.show_sight(self._sight)
        if not self._sight.demo or not password:
            return
        if self._sight.exists:
            self._enter(password)
        else:
            sight = self._sight
            where = (sight.host, sight.port, sight.database, sight.login)
            self._connect(Connection(*where, password, sight.certificate))

    def _connect(self, connection: Connection) -> None:
        def connect() -> Person | None:
            self._door.connect(connection)
            return self._door.person()

        self._ask(connect, self._seat_or_fill)

    def _enter(self, password: str) -> None:
        if self._locked:
            self._ask(lambda: self._door.check(password), lambda _: self._unlock())
        else:
            self._ask(lambda: self._opened(password), self._seat_or_fill)

    def _opened(self, password: str) -> Person | None:
        self._door.open(password)
        return self._door.person()

    def _ask(self, call: Callable[[], object], done: Callable[[object], None]) -> None:
        self.entrance.wait(waiting=True)

        def answer(value: object) -> None:
            self.entrance.wait(waiting=False)
            done(value)

        self._parts.work.run(call, answer, self._shut)

    def _shut(self, fault: Exception) -> None:
        if not isinstance(fault, DoorShutError):
            log.error("%s", fault_code(fault), exc_info=fault)
            shut = DoorShutError(Why.FAULT, fault_code(fault))
            shut.__cause__ = fault
            fault = shut
        self.entrance.show_shut(fault)

    def _begin_anew(self) -> None:
        def lay_aside() -> Sight:
            self._door.lay_aside()
            return self._door.sight()

        def show(sight: object) -> None:
            if isinstance(sight, Sight):
                self._sight = sight
                self.entrance.show_sight(sight)

        self._ask(lay_aside, show)

    def _seat_or_fill(self, person: object) -> None:
        self.syncing.start(self._door.runner(), self._door.synced_at())
        if isinstance(person, Person):
            self._seat(person)
        else:
            self.entrance.show_filling()
            self._looking.start()

    def _look_for_person(self) -> None:
        self._parts.work.run(self._door.person, self._person_found)

    def _person_found(self, person: Person | None) -> None:
        if person is not None and self._looking.isActive():
            self._looking.stop()
            self._seat(person)
        elif self._looking.isActive() and not self.syncing.state.running:
            self._looking.stop()
            verdict = self.syncing.state.verdict
            why = _SHUT_BY.get(verdict, Why.FAULT) if verdict else Why.FAULT
            self.entrance.show_sight(self._sight)
            self.entrance.show_shut(DoorShutError(why, self.syncing.state.detail))

    def _stop_filling(self) -> None:
        self.syncing.cancel()

    def _seat(self, person: Person) -> None:
        self._locked = False
        self._frame.seat(person)
        self.idling.start()
        # so that dossiers can be sealed for this desktop, by others who never met it
        self._parts.desk.act(lambda office, actor: office.packages.tell_key(actor))
        self._ask_status()

    # --- lock --------------------------------------------------------------------------------

    def lock(self) -> None:
        """Hide everything behind the entrance; what is typed stays where it is."""
        if self._parts.desk.person is None or self._locked:
            return
        self._locked = True
        self.idling.stop()
        self._frame.navigator.hide_windows()
        unsent = self._status.unsent if self._status is not None else 0
        sight = replace(self._sight, exists=True, unsent=unsent)
        self.entrance.show_sight(sight, locked=True)
        self._frame.show_desk(shown=False)
        self.entrance.unlocking.password.setFocus()

    def _unlock(self) -> None:
        self._locked = False
        self._frame.show_desk(shown=True)
        self.idling.start()

    # --- synchronisation ---------------------------------------------------------------------

    def sync(self) -> None:
        """Synchronise now."""
        self.syncing.now()

    def _show_pace(self, pace: Pace) -> None:
        self.entrance.filling.show_pace(pace)

    def _show_state(self) -> None:
        state, status = self.syncing.state, self._status
        self.strip.show_state(state)
        self._frame.status_line.sharing.show_line(
            SharingLine(
                self._parts.tick.today,
                running=state.running,
                stopped=state.stopped,
                synced_at=state.synced_at,
                offline_since=state.offline_since,
                unsent=status.unsent if status else 0,
                refused=status.refused if status else 0,
            )
        )

    def _received(self, changes: Changes) -> None:
        self._telling = True
        try:
            self._parts.bus.changed.emit(changes)
        finally:
            self._telling = False

    def _changed(self, changes: Changes) -> None:
        if not self._telling:
            self.syncing.soon(changes)
            self._ask_status()

    def _finished(self) -> None:
        if self._looking.isActive():
            self._look_for_person()
        self._ask_status(after_run=True)

    def _ask_status(self, *, after_run: bool = False) -> None:
        if self._parts.desk.person is None:
            return

        def take(status: SharingStatus) -> None:
            self._status = status
            self._show_state()
            if after_run and self.syncing.state.verdict is Verdict.DONE and status.refused:
                self._rebase()
            self._leave_if_sent()

        self._parts.desk.ask(lambda office, actor: office.sharing.status(actor), take)

    def _rebase(self) -> None:
        """What was refused and needs no choice goes out again by itself."""

        def done(settled: int) -> None:
            if settled:
                self.syncing.now()

        self._parts.desk.act(lambda office, actor: office.sharing.rebase(actor), done)

    # --- leaving -----------------------------------------------------------------------------

    def may_leave(self) -> bool:
        """Whether the window may close; where work is not sent it is asked first."""
        unsent = self._status.unsent if self._status is not None else 0
        if self._leaving or not unsent or not self.syncing.ready:
            self.idling.stop()
            return True
        self._show_leave_sheet(unsent)
        return False

    def _show_leave_sheet(self, unsent: int) -> None:
        if self.leave_sheet is not None:
            self.leave_sheet.raise_()
            return
        online = self.syncing.state.offline_since is None and not self.syncing.state.stopped
        parent = self._frame if isinstance(self._frame, QWidget) else None
        self.leave_sheet = sheet = LeaveSheet(unsent, online=online, parent=parent)
        sheet.accepted.connect(self._send_and_leave if online else self._leave)
        sheet.left_now.connect(self._leave)
        sheet.finished.connect(self._forget_sheet)
        sheet.open()

    def _forget_sheet(self) -> None:
        sheet, self.leave_sheet = self.leave_sheet, None
        if sheet is not None:
            sheet.deleteLater()

    def _leave(self) -> None:
        self._leaving = True
        self._frame.close()

    def _send_and_leave(self) -> None:
        self._sending_to_leave = True
        self.syncing.now()

    def _leave_if_sent(self) -> None:
        if not self._sending_to_leave or self.syncing.state.running:
            return
        self._sending_to_leave = False
        if self._status is not None and self._status.unsent:
            self._show_leave_sheet(self._status.unsent)
        else:
            self._leave()
