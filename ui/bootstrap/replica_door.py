"""The door of a local copy, bound to the replica in a folder."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from app.kernel.clock import Clock
from app.kernel.ids import time_ordered_ids
from app.kernel.resource import ResourceError
from app.sharing.clock import ServerClock
from ui.runtime.syncing import Verdict
from ui.shell.door import Connection, DoorShutError, Sight, Why

if TYPE_CHECKING:
    from app.access.people import Person
    from app.office import Office
    from db.backup.damage import Watch
    from db.backup.mending import Copy
    from db.replica.connection_file import ConnectionFile
    from db.replica.folder import Folder
    from db.replica.opening import Doorway, Unlocked
    from ui.bootstrap.backups import LocalKeeper
    from ui.runtime.bundle import Member
    from ui.runtime.pace import Progress
    from ui.runtime.syncing import Runner, RunOutcome

DEMO_PASSWORD = "ANYQTAMA_DEMO_PASSWORD"  # noqa: S105 - the name of a variable
_CERTIFICATE = "server.crt"
_HERE = ("localhost", "127.0.0.1", "::1")


class ReplicaDoor:
    """The door of the local copy in a folder (see ui.shell.door)."""

    def __init__(self, folder: Path, clock: Clock) -> None:
        self._folder, self._clock = folder, clock
        self._new_id = time_ordered_ids(clock)
        self._opened: Unlocked | None = None
        self._office: Office | None = None
        self._skew_ms = 0
        self._watch: Watch | None = None
        self._told_damage = False
        self.clock = ServerClock(clock, lambda: self._skew_ms)
        """The shared database's time as it was last heard."""

    def is_demo(self) -> bool:
        """Whether the copy is a demonstration; cheap."""
        with suppress(ResourceError):
            file = self._file()
            return file is not None and file.demo
        return False

    def sight(self) -> Sight:
        """What stands on it."""
        with _told_as_door():
            from db.replica import opening

            file = self._file()
            if file is None:
                return Sight(exists=False)
            root = "" if file.sslrootcert == "system" else str(self._folder / file.sslrootcert)
            where = (file.host, file.port, file.dbname, file.login, root, file.demo)
            seen = opening.sight(self._folder)
            if seen is None:
                return Sight(False, *where)
            unsent = seen.unsent
            return Sight(True, *where, seen.lease_until, unsent.acts, unsent.oldest)

    def demo_password(self) -> str:
        """The password of a demo copy, where the surroundings give one."""
        return os.environ.get(DEMO_PASSWORD, "")

    def connect(self, connection: Connection) -> None:
        """Ask the shared database for a first time, make an empty copy and open it."""
        with _told_as_door():
            from db.replica.opening import make_replica

            known = self._file()
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            file = self._connection_file(connection, known)
            self._take(make_replica(self._folder, file, connection.password, self._way()))

    def open(self, password: str) -> None:
        """Unwrap the key and open the copy."""
        with _told_as_door():
            self._take(self._open_whole(password))

    def check(self, password: str) -> None:
        """Ask for the password again."""
        if not self._held().is_password(password):
            raise DoorShutError(Why.PASSWORD)

    def office(self) -> Office:
        """The office of the opened copy; its deadlines go by the shared database's time."""
        if self._office is None:
            from app.office import make_office

            self._office = make_office(self._held().store, self.clock, self._new_id)
        return self._office

    def runner(self) -> Runner:
        """The engine that synchronises the opened copy."""
        return self

    def run(
        self, progress: Callable[[Progress], None], cancelled: Callable[[], bool]
    ) -> RunOutcome:
        """One run; afterwards the lease begins anew, and what is unsent is noted in clear."""
        from db.replica.dialling import SharedTroubleError

        held = self._held()
        outcome = held.syncer.run(progress, cancelled)
        if Verdict(outcome.verdict) is Verdict.DONE:
            self._skew_ms = outcome.skew_ms
            self._rescue_after_sync()
            with suppress(SharedTroubleError):
                held.renew()
        held.note()
        return outcome

    def person(self) -> Person | None:
        """Whose copy it is; None until a synchronisation has brought the person."""
        login = self._held().login
        people = self.office().people.to_sign_in()
        return next((each for each in people if each.login == login), None)

    def synced_at(self) -> datetime | None:
        """When the opened copy was last synchronised."""
        replica = self._held().store.readers.replica()
        return replica.synced_at if replica is not None else None

    def diagnose(self) -> Sequence[Member]:
        """The bundle of diagnostics, of as much as stands open."""
        from ui.bootstrap.diagnostics import Place, bundle_of

        opened = self._opened
        if opened is None:
            return bundle_of(Place(self._folder, self._clock))
        from db.inspection import inspect_engine

        engine, replica = opened.engine, opened.store.readers.replica()
        return bundle_of(Place(self._folder, self._clock, lambda: inspect_engine(engine), replica))

    def keeper(self) -> LocalKeeper:
        """Keeps the backups of the opened copy, encrypted by its key."""
        from db.replica.folder import Folder
        from ui.bootstrap.backups import LocalKeeper

        folder = Folder(self._folder)
        return LocalKeeper(
            folder.database, self._clock, key=lambda: self._held().key, wrapped=folder.key
        )

    def _open_whole(self, password: str) -> Unlocked:
        """Open the copy; a damaged one is put right when it is asked for a second time.

        Raises:
            DoorShutError: it is damaged; says what will be done.
        """
        from db.backup.damage import Watch, is_damage, look, quick_check
        from db.cipher import WrongKeyError
        from db.replica.folder import Folder
        from db.replica.opening import open_replica

        folder = Folder(self._folder)
        if self._told_damage and (copy := self._copy(password)) is not None:
            copy.mend()
            self._told_damage = False
        elif folder.key.exists() and look(folder.database, encrypted=True, backups=True):
            self._tell_damage()
        try:
            opened = open_replica(self._folder, password, self._way())
        except Exception as fault:
            if isinstance(fault, WrongKeyError) or is_damage(fault):
                self._tell_damage()
            raise
        self._watch = Watch(folder.database)
        if self._watch.unclean and quick_check(folder.database, opened.key) is not None:
            opened.close()
            self._tell_damage()
        return opened

    def _tell_damage(self) -> NoReturn:
        from db.backup.mending import newest_of
        from db.replica.folder import Folder
        from db.replica.keys import read_key_file

        folder = Folder(self._folder)
        backup = newest_of(folder.database, read_key_file(folder).replica, self._clock)
        self._told_damage = True
        since = backup.made_at if backup is not None else None
        raise DoorShutError(Why.DAMAGED if since else Why.DAMAGED_ALONE, since=since)

    def _copy(self, password: str) -> Copy | None:
        """The copy with its key; None where the password does not open it, which is told later."""
        from db.backup.mending import Copy
        from db.replica.folder import Folder
        from db.replica.keys import KeyFileBrokenError, WrongPasswordError, read_key_file

        folder = Folder(self._folder)
        try:
            keys = read_key_file(folder)
            key = keys.by_password(password)
        except (KeyFileBrokenError, WrongPasswordError):
            return None
        return Copy(folder.database, key, keys.login, keys.replica, self._clock, self._new_id)

    def _rescue_after_sync(self) -> None:
        from db.backup.mending import rescue_after_sync

        held = self._held()
        replica = held.store.readers.replica()
        if replica is not None and replica.complete:
            rescue_after_sync(held.folder.database, held.key, self._clock, self._new_id)

    def lay_aside(self) -> None:
        """Put the copy away under another name."""
        with _told_as_door():
            from db.replica.opening import set_aside

            set_aside(self._folder, self._way(), yes=True)

    def close(self) -> None:
        """Let go of the copy."""
        if self._opened is not None:
            self._opened.close()
            self._opened = None
            if self._watch is not None:
                self._watch.close()
                self._watch = None

    def _file(self) -> ConnectionFile | None:
        from db.replica.connection_file import read_connection_file
        from db.replica.folder import Folder

        file = Folder(self._folder).connection
        return read_connection_file(file) if file.exists() else None

    def _connection_file(self, asked: Connection, known: ConnectionFile | None) -> ConnectionFile:
        """What was asked, as shared.toml keeps it; the certificate is kept beside it."""
        from db.replica.connection_file import SYSTEM, VERIFY_FULL, ConnectionFile

        root, mode = SYSTEM, VERIFY_FULL
        if asked.certificate:
            root = _CERTIFICATE
            if Path(asked.certificate) != self._folder / root:
                shutil.copy(asked.certificate, self._folder / root)
        elif known is not None and known.host == asked.host:
            root, mode = known.sslrootcert, known.sslmode
        elif asked.host in _HERE:
            mode = "disable"
        return ConnectionFile(
            host=asked.host,
            port=asked.port,
            dbname=asked.database,
            login=asked.login,
            sslmode=mode,
            sslrootcert=root,
            demo=known is not None and known.demo and asked.host in _HERE,
        )

    def _way(self) -> Doorway:
        from app import VERSION
        from db.replica.opening import Doorway

        return Doorway(self._clock, self._new_id, VERSION, before_upgrade=self._keep_before_upgrade)

    def _keep_before_upgrade(self, folder: Folder, key: bytes) -> None:
        from app.backup.keeping import load_keeping
        from app.kernel.resource import RESOURCES
        from db.backup.mending import before_upgrade

        before_upgrade(folder, key, load_keeping(RESOURCES / "backup").replica, self._clock)

    def _take(self, opened: Unlocked) -> None:
        self._opened, self._office = opened, None
        replica = opened.store.readers.replica()
        self._skew_ms = replica.skew_ms if replica is not None else 0

    def _held(self) -> Unlocked:
        if self._opened is None:
            message = "the local copy is not open"
            raise LookupError(message)
        return self._opened


@contextmanager
def _told_as_door() -> Iterator[None]:
    """Faults of the replica as the entrance tells them."""
    from db.cipher import WrongKeyError
    from db.replica.dialling import SharedTroubleError
    from db.replica.folder import ReplicaInUseError
    from db.replica.keys import KeyFileBrokenError, WrongPasswordError
    from db.replica.opening import KeyLostError, LeaseOverError

    try:
        yield
    except SharedTroubleError as fault:
        raise DoorShutError(Why(fault.trouble.value), fault.detail) from fault
    except WrongPasswordError as fault:
        raise DoorShutError(Why.PASSWORD) from fault
    except LeaseOverError as fault:
        raise DoorShutError(Why.LEASE_OVER, since=fault.since) from fault
    except (KeyFileBrokenError, KeyLostError, WrongKeyError) as fault:
        raise DoorShutError(Why.KEY_LOST, str(fault)) from fault
    except ReplicaInUseError as fault:
        raise DoorShutError(Why.IN_USE) from fault
    except ResourceError as fault:
        raise DoorShutError(Why.FAULT, str(fault)) from fault
