"""The door of a local copy: what stands on it, and what opens it.

ui.bootstrap binds it to the folder of a replica. It is asked in the worker's thread: a key is
slow to unwrap on purpose, and a server slow to answer by nature.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from app.access.people import Person
    from app.office import Office
    from ui.runtime.syncing import Runner


class Why(StrEnum):
    """Why the door stayed shut."""

    UNREACHABLE = "unreachable"
    CERTIFICATE = "certificate"
    PASSWORD = "password"  # noqa: S105 - a reason, not a secret
    DISABLED = "disabled"
    NO_DATABASE = "no_database"
    NOT_OURS = "not_ours"
    """A database is there, but not of this program."""
    TOO_OLD = "too_old"
    """This program is older than the shared database asks for."""
    TOO_NEW = "too_new"
    LEASE_OVER = "lease_over"
    """Too long since the shared database was last heard: it must be asked again."""
    KEY_LOST = "key_lost"
    DAMAGED = "damaged"
    """The copy is damaged and has a good backup; asked once more, it is put in place."""
    DAMAGED_ALONE = "damaged_alone"
    """The copy is damaged and has none; asked once more, it is made anew from the server."""
    IN_USE = "in_use"
    """Another window of the program has the copy open."""
    OTHER_PERSON = "other_person"
    """The login has no active person in the office."""
    FAULT = "fault"


class DoorShutError(Exception):
    """The door stayed shut; nothing was changed."""

    def __init__(
        self,
        why: Why,
        detail: str = "",
        *,
        since: datetime | None = None,
        unsent: int | None = 0,
        oldest: datetime | None = None,
    ) -> None:
        super().__init__(why.value, detail)
        self.why, self.detail, self.since = why, detail, since
        self.unsent, self.oldest = unsent, oldest


@dataclass(frozen=True, slots=True)
class Sight:
    """What can be read on the door without a password."""

    exists: bool
    """Whether there is a local copy; else it is made by `connect`."""
    host: str = ""
    port: int = 5432
    database: str = ""
    login: str = ""
    certificate: str = ""
    demo: bool = False
    lease_until: datetime | None = None
    unsent: int | None = 0
    """What is not sent; None where it cannot be told."""
    oldest: datetime | None = None


@dataclass(frozen=True, slots=True)
class Connection:
    """What is asked at the first connection to the shared database."""

    host: str
    port: int
    database: str
    login: str
    password: str
    certificate: str
    """The file of the certificate that the server's own must be signed by."""


class Door(Protocol):
    """The door of one local copy."""

    def sight(self) -> Sight:
        """What stands on it. Raises `DoorShutError` where even that cannot be read."""
        ...

    def demo_password(self) -> str:
        """The password of a demo copy, where the surroundings give one; else empty."""
        ...

    def connect(self, connection: Connection) -> None:
        """Ask the shared database for a first time, make an empty local copy and open it.

        Raises:
            DoorShutError: nothing was made.
        """
        ...

    def open(self, password: str) -> None:
        """Unwrap the key and open the local copy; needs no network within the lease.

        Raises:
            DoorShutError: the copy is as it was.
        """
        ...

    def check(self, password: str) -> None:
        """Ask for the password again, of a copy that is open. Raises `DoorShutError`."""
        ...

    def office(self) -> Office:
        """The office of the opened copy."""
        ...

    def runner(self) -> Runner:
        """The engine that synchronises the opened copy."""
        ...

    def person(self) -> Person | None:
        """Whose copy it is; None until the first synchronisation has brought the person."""
        ...

    def synced_at(self) -> datetime | None:
        """When the opened copy was last synchronised."""
        ...

    def lay_aside(self) -> None:
        """Put the copy away under another name, so that a new one can be made.

        Its unsent work can be read no more without the password: say so first.
        """
        ...

    def close(self) -> None:
        """Shut the door at the end of the program."""
        ...
