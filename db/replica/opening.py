"""Making the replica of a login on this computer, and opening it: online, or offline in its lease."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import Engine

from app.kernel.clock import Clock
from app.kernel.ids import Ids
from app.store import Store
from db.engine import encrypted_engine
from db.migrations.running import bring_file_up_to_date
from db.replica.connection_file import (
    ConnectionFile,
    read_connection_file,
    write_connection_file,
)
from db.replica.dialling import (
    Dial,
    Heard,
    SharedTroubleError,
    Trouble,
    address_of,
    ask,
)
from db.replica.folder import Folder, Lock, held
from db.replica.key_store import KeyStore, system_key_store
from db.replica.keys import (
    KeyFile,
    KeyFileBrokenError,
    Lease,
    WrongPasswordError,
    new_key_file,
    read_key_file,
    write_key_file,
)
from db.replica.laying_aside import lay_aside
from db.replica.standing import Unsent, note_standing, read_standing, unsent_in
from db.store import SqlStore
from db.sync.founding import found_replica
from db.sync.running import Syncer
from db.sync.shared import SharedDatabase

_RENEWED_AFTER = timedelta(hours=1)


class ReplicaThereError(Exception):
    """There is a replica in the folder already."""

    def __init__(self) -> None:
        super().__init__(
            "What happened: there is a local copy in this folder already. What is safe: nothing"
            " was changed. What to do: sign in to it, or set it aside first."
        )


class LeaseOverError(Exception):
    """The replica was away from the shared database for too long; it has to be asked again."""

    def __init__(self, since: datetime, unsent: Unsent) -> None:
        super().__init__(
            "What happened: this computer has not spoken with the shared database for too long,"
            " and that cannot be reached now. What is safe: all work is kept, unsent work too."
            " What to do: connect to the ministry's network and sign in again."
        )
        self.since, self.unsent = since, unsent


class KeyLostError(Exception):
    """The password is not known any more and the system's key store does not know the key."""

    def __init__(self, unsent: Unsent) -> None:
        super().__init__(
            "What happened: without its password the local copy cannot be read. What is safe:"
            " everything that was sent is in the shared database. What to do: try to remember the"
            " password; else set the local copy aside and make a new one."
        )
        self.unsent = unsent


@dataclass(slots=True)
class Unlocked:
    """An opened replica, held by this process alone until `close`."""

    folder: Folder
    file: ConnectionFile
    engine: Engine
    store: Store
    connect: Dial
    syncer: Syncer
    _key: bytes = field(repr=False)
    _keys: KeyFile = field(repr=False)
    _clock: Clock = field(repr=False)
    _app: str
    _lock: Lock

    @property
    def login(self) -> str:
        """Whose it is."""
        return self._keys.login

    @property
    def lease_until(self) -> datetime:
        """Until when it opens offline."""
        return self._keys.lease.until

    @property
    def key(self) -> bytes:
        """What encrypts the file: its backups stay encrypted by it."""
        return self._key

    def is_password(self, password: str) -> bool:
        """Whether this is the password, for the lock of an unattended window."""
        try:
            return self._keys.by_password(password) == self._key
        except WrongPasswordError:
            return False

    def note(self) -> None:
        """Note how much is unsent, for who may forget the password; call it after acts and syncs."""
        note_standing(self.folder, unsent_in(self.engine))

    def renew(self) -> None:
        """Let the lease begin anew, when it has not for an hour; call it after a whole sync.

        Raises:
            SharedTroubleError: the shared database could not be asked.
        """
        if abs(self._clock.now() - self._keys.lease.seen) < _RENEWED_AFTER:
            return
        heard = ask(self.connect.address, self._keys.replica, self._app, self._clock.now())
        self._keep(self._keys.leased(self._key, _lease(heard, self._clock.now())))

    def change_password(self, new: str, told: Callable[[], None] = lambda: None) -> None:
        """Let another password open the replica; `told` changes it on the shared database.

        Until `told` has returned both passwords open it, so that whatever happens on the way the
        one that is in force does.
        """
        self._keep(self._keys.with_password(self._key, new, keep_old=True))
        told()
        self._keep(self._keys.with_password(self._key, new))
        self.connect.address = address_of(self.file, self.folder.path, new)

    def close(self) -> None:
        """Note what is unsent, let go of the file and of the lock; twice does no harm."""
        if self._lock.freed:
            return
        self.note()
        self.engine.dispose()
        self._lock.free()

    def _keep(self, keys: KeyFile) -> None:
        write_key_file(self.folder, keys)
        self._keys = keys


@dataclass(frozen=True, slots=True)
class Doorway:
    """What is the same at every opening on one computer."""

    clock: Clock
    new_id: Ids
    app: str
    """The program's version, as it is told to the shared database."""
    key_store: Callable[[], KeyStore] = system_key_store
    before_upgrade: Callable[[Folder, bytes], object] = lambda _folder, _key: None
    """Keeps a backup where the file is about to be brought up to date."""


def make_replica(path: Path, file: ConnectionFile, password: str, way: Doorway) -> Unlocked:
    """Ask the shared database for the first time, and make an empty encrypted replica.

    Raises:
        ReplicaThereError, ReplicaInUseError, SharedTroubleError: nothing was made.
    """
    folder = Folder(path)
    with held(folder) as lock:
        if folder.key.exists():
            raise ReplicaThereError
        replica, address = way.new_id(), address_of(file, path, password)
        heard = ask(address, replica, way.app, way.clock.now())
        lay_aside(folder, way.clock.now())  # a file without its key, if there is one
        write_connection_file(folder.connection, file)
        lease = _lease(heard, way.clock.now())
        keys, key = new_key_file(replica, file.login, password, lease, way.key_store())
        bring_file_up_to_date(folder.database, key)
        engine = encrypted_engine(folder.database, key)
        try:
            with engine.begin() as connection:
                found_replica(connection, heard.login, lambda: replica)
            write_key_file(folder, keys)  # last: without it there is no replica
        except BaseException:
            engine.dispose()
            raise
        return _unlocked(folder, file, engine, address, (key, keys), way, lock)


def open_replica(path: Path, password: str, way: Doorway) -> Unlocked:
    """Open the replica: offline within the lease, else after asking the shared database.

    A password that the shared database knows and this file does not yet opens it where the
    system's key store keeps the key, and is the file's from then on.

    Raises:
        ResourceError: shared.toml is wrong.
        KeyFileBrokenError: key.json is.
        WrongPasswordError: the password does not open the key.
        LeaseOverError: the lease is over and the shared database cannot be reached.
        SharedTroubleError: the lease is over and it says no.
        ReplicaInUseError: another window has it open.
        WrongKeyError: the file is not the key's.
    """
    folder = Folder(path)
    if not folder.key.exists() and not folder.database.exists():
        raise FileNotFoundError(folder.key)
    with held(folder) as lock:
        file, keys = read_connection_file(folder.connection), read_key_file(folder)
        if not folder.database.exists():
            raise KeyFileBrokenError("the database that it opens is not there")
        address, now = address_of(file, path, password), way.clock.now()
        try:
            key, heard = keys.by_password(password), None
        except WrongPasswordError:
            key, heard = _by_key_store(keys, address, way)
            keys = keys.with_password(key, password)
        if heard is None and not (keys.is_whole(key) and keys.lease.holds(now)):
            heard = _asked_again(folder, keys, address, way)
        lease = _lease(heard, now) if heard else keys.lease
        keys = keys.leased(key, replace(lease, seen=max(lease.seen, now)))
        way.before_upgrade(folder, key)
        bring_file_up_to_date(folder.database, key)
        write_key_file(folder, keys)
        engine = encrypted_engine(folder.database, key)
        return _unlocked(folder, file, engine, address, (key, keys), way, lock)


def _by_key_store(keys: KeyFile, address: str, way: Doorway) -> tuple[bytes, Heard]:
    """The key from the system's key store, to who knows the login's password as it is now."""
    key = keys.by_store(way.key_store())
    if key is None:
        raise WrongPasswordError
    try:
        return key, ask(address, keys.replica, way.app, way.clock.now())
    except SharedTroubleError as fault:
        raise WrongPasswordError from fault


def _asked_again(folder: Folder, keys: KeyFile, address: str, way: Doorway) -> Heard:
    try:
        return ask(address, keys.replica, way.app, way.clock.now())
    except SharedTroubleError as fault:
        if fault.trouble is Trouble.UNREACHABLE:
            raise LeaseOverError(keys.lease.until, read_standing(folder)) from fault
        raise


def _lease(heard: Heard, now: datetime) -> Lease:
    return Lease(now, now + timedelta(days=heard.lease_days))


def _unlocked(
    folder: Folder,
    file: ConnectionFile,
    engine: Engine,
    address: str,
    secret: tuple[bytes, KeyFile],
    way: Doorway,
    lock: Lock,
) -> Unlocked:
    key, keys = secret
    connect = Dial(address)
    store = SqlStore(engine, way.clock, way.new_id, SharedDatabase(connect, engine))
    syncer = Syncer(engine, connect, way.clock, way.app)
    return Unlocked(
        folder, file, engine, store, connect, syncer, key, keys, way.clock, way.app, lock
    )


# --- a forgotten password ----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Sight:
    """What can be said of a replica without its password."""

    file: ConnectionFile
    lease_until: datetime | None
    """None where key.json cannot be read."""
    unsent: Unsent


def sight(path: Path) -> Sight | None:
    """What stands in clear; None where there is no replica.

    Raises:
        ResourceError: shared.toml is wrong.
    """
    folder = Folder(path)
    if not folder.key.exists() and not folder.database.exists():
        return None
    try:
        until = read_key_file(folder).lease.until
    except KeyFileBrokenError:
        until = None
    return Sight(read_connection_file(folder.connection), until, read_standing(folder))


def forgotten(path: Path, way: Doorway) -> Unsent:
    """What would be lost with the key: acts that were not sent, and since when.

    Where the system's key store knows the key nothing is lost: signing in online with the
    password as it is now opens the replica (see `open_replica`). Then nothing is raised.

    Raises:
        KeyLostError: it does not. The error says what is unsent.
    """
    folder = Folder(path)
    unsent = read_standing(folder)
    if read_key_file(folder).by_store(way.key_store()) is None:
        raise KeyLostError(unsent)
    return unsent


def set_aside(path: Path, way: Doorway, *, yes: bool) -> Path:
    """Put a replica away, after an explicit yes, so that `make_replica` can make a new one.

    Nothing is deleted: who remembers the password can open the folder that is returned.

    Raises:
        ValueError: nobody said yes.
        ReplicaInUseError: it is open.
    """
    if not yes:
        raise ValueError("a replica is set aside after an explicit yes only")
    folder = Folder(path)
    with Lock(folder):
        return lay_aside(folder, way.clock.now())
