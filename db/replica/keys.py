"""key.json: the replica's random key, wrapped; and the lease under which it may be used offline.

The key is 32 random bytes. It is wrapped (AES-256-GCM) by a key that Argon2id makes of the
person's password, and once more by a random key in the system's key store, where there is one.
While a password is being changed both passwords open it. What stands in clear beside it (whose it
is, the lease) bears a code of the key itself: who changes it by hand ends the lease.
"""

import base64
import binascii
import hashlib
import hmac
import json
import secrets
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from db.cipher import KEY_BYTES
from db.replica.folder import Folder, write_whole
from db.replica.key_store import KeyStore

_FORMAT = 1
_SALT, _NONCE = 16, 12
_MOST_PASSWORDS = 2


class WrongPasswordError(Exception):
    """The password does not open the key."""

    def __init__(self) -> None:
        super().__init__(
            "What happened: the password does not open the local copy. What is safe: nothing was"
            " changed. What to do: try again; if the password was changed elsewhere, use the one"
            " with which you last signed in here."
        )


class KeyFileBrokenError(Exception):
    """key.json is not there or cannot be read: without it the local file stays shut."""

    def __init__(self, problem: str) -> None:
        super().__init__(
            f"What happened: the key file of the local copy cannot be used ({problem}). What is"
            " safe: the local file is untouched. What to do: put key.json back from a backup of"
            " this folder, or set the local copy aside and make a new one."
        )
        self.problem = problem


@dataclass(frozen=True, slots=True)
class Cost:
    """What a guess at the password costs: RFC 9106, the second recommended choice."""

    iterations: int = 3
    lanes: int = 4
    memory_kib: int = 64 * 1024

    def derive(self, password: str, salt: bytes) -> bytes:
        """The key that a password makes; forms of a letter that look the same are the same."""
        plain = unicodedata.normalize("NFKC", password).encode()
        return Argon2id(
            salt=salt, length=KEY_BYTES, iterations=self.iterations, lanes=self.lanes,
            memory_cost=self.memory_kib,
        ).derive(plain)  # fmt: skip

    @property
    def is_bearable(self) -> bool:
        """Whether a file that asks for this was not made up to bring the computer down."""
        return (
            0 < self.iterations <= 20
            and 0 < self.lanes <= 64
            and 8 * self.lanes <= self.memory_kib <= 1024 * 1024
        )


@dataclass(frozen=True, slots=True)
class Wrap:
    """The key, wrapped by another; by a password where `salt` is given."""

    nonce: bytes
    sealed: bytes
    salt: bytes = b""
    cost: Cost = Cost()


@dataclass(frozen=True, slots=True)
class Lease:
    """Until when the replica may be opened without asking the shared database."""

    seen: datetime
    """The latest moment at which it was open: a clock put back before it ends the lease."""
    until: datetime

    def holds(self, now: datetime) -> bool:
        """Whether it holds at this moment; a clock may be put right by a day."""
        return self.seen - timedelta(days=1) <= now <= self.until


@dataclass(frozen=True, slots=True)
class KeyFile:
    """What key.json holds."""

    replica: str
    login: str
    lease: Lease
    passwords: tuple[Wrap, ...]
    by_key_store: Wrap | None
    code: bytes
    """HMAC by the key over what stands in clear."""

    @property
    def _about(self) -> bytes:
        """What every wrap is bound to, so that none can be moved to another replica."""
        return f"anyqtama key {_FORMAT}\n{self.replica}\n{self.login}".encode()

    def _code(self, key: bytes, lease: Lease) -> bytes:
        told = [_FORMAT, self.replica, self.login, *map(_moment, (lease.seen, lease.until))]
        about = hmac.digest(key, b"anyqtama key.json", hashlib.sha256)
        return hmac.digest(about, json.dumps(told).encode(), hashlib.sha256)

    def is_whole(self, key: bytes) -> bool:
        """Whether nobody changed what stands in clear."""
        return hmac.compare_digest(self._code(key, self.lease), self.code)

    def leased(self, key: bytes, lease: Lease) -> Self:
        """The same under another lease."""
        return replace(self, lease=lease, code=self._code(key, lease))

    def by_password(self, password: str) -> bytes:
        """The key.

        Raises:
            WrongPasswordError: none of the passwords is this one.
        """
        for wrap in self.passwords:
            key = self._unwrapped(wrap, wrap.cost.derive(password, wrap.salt))
            if key is not None:
                return key
        raise WrongPasswordError

    def by_store(self, store: KeyStore) -> bytes | None:
        """The key with the help of the system's key store; None where that does not know it."""
        if self.by_key_store is None or (outer := store.find(self.replica)) is None:
            return None
        return self._unwrapped(self.by_key_store, outer)

    def _unwrapped(self, wrap: Wrap, outer: bytes) -> bytes | None:
        try:
            return AESGCM(outer).decrypt(wrap.nonce, wrap.sealed, self._about)
        except (InvalidTag, ValueError):
            return None

    def _wrapped(self, key: bytes, outer: bytes) -> Wrap:
        nonce = secrets.token_bytes(_NONCE)
        return Wrap(nonce, AESGCM(outer).encrypt(nonce, key, self._about))

    def with_password(self, key: bytes, password: str, *, keep_old: bool = False) -> Self:
        """The same with this password; with `keep_old` the former opens it as well."""
        cost, salt = Cost(), secrets.token_bytes(_SALT)
        wrap = replace(self._wrapped(key, cost.derive(password, salt)), salt=salt, cost=cost)
        old = self.passwords[: _MOST_PASSWORDS - 1] if keep_old else ()
        return replace(self, passwords=(wrap, *old))

    def with_store(self, key: bytes, store: KeyStore) -> Self:
        """The same, kept by the system's key store as well where there is one."""
        outer = secrets.token_bytes(KEY_BYTES)
        kept = store.keep(self.replica, outer)
        return replace(self, by_key_store=self._wrapped(key, outer) if kept else None)


def new_key_file(
    replica: str, login: str, password: str, lease: Lease, store: KeyStore
) -> tuple[KeyFile, bytes]:
    """A new random key and the file that keeps it."""
    key = secrets.token_bytes(KEY_BYTES)
    empty = KeyFile(replica, login, lease, (), None, b"")
    return empty.leased(key, lease).with_password(key, password).with_store(key, store), key


# --- the file --------------------------------------------------------------------------------


def write_key_file(folder: Folder, found: KeyFile) -> None:
    """Write key.json: whatever happens, it is as it was or as it shall be."""
    store = found.by_key_store
    told = {
        "format": _FORMAT,
        "replica": found.replica,
        "login": found.login,
        "seen": _moment(found.lease.seen),
        "lease_until": _moment(found.lease.until),
        "code": _text(found.code),
        "passwords": [
            {
                "kdf": "argon2id", "iterations": each.cost.iterations, "lanes": each.cost.lanes,
                "memory_kib": each.cost.memory_kib, "salt": _text(each.salt),
                "nonce": _text(each.nonce), "sealed": _text(each.sealed),
            }
            for each in found.passwords
        ],
        "key_store": {"nonce": _text(store.nonce), "sealed": _text(store.sealed)} if store else None,
    }  # fmt: skip
    write_whole(folder.key, json.dumps(told, indent=1).encode())


def read_key_file(folder: Folder) -> KeyFile:
    """Read key.json.

    Raises:
        KeyFileBrokenError: it is not there, or it is not as we write it.
    """
    told = _read(folder.key)
    try:
        if told["format"] != _FORMAT:
            raise KeyFileBrokenError(f"its format is {told['format']!r}, this program knows 1")
        store = told["key_store"]
        found = KeyFile(
            replica=_string(told["replica"]),
            login=_string(told["login"]),
            lease=Lease(_instant(told["seen"]), _instant(told["lease_until"])),
            passwords=tuple(_password(each) for each in _list(told["passwords"])),
            by_key_store=_wrap(store) if store else None,
            code=_bytes(told["code"]),
        )
    except (KeyError, TypeError, ValueError, binascii.Error) as fault:
        raise KeyFileBrokenError(f"{type(fault).__name__}: {fault}") from fault
    if not found.passwords or not all(each.cost.is_bearable for each in found.passwords):
        raise KeyFileBrokenError("its passwords are not as this program writes them")
    return found


def _read(file: Path) -> Mapping[str, object]:
    try:
        told = json.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError as fault:
        raise KeyFileBrokenError("it is not there") from fault
    except (OSError, ValueError, RecursionError) as fault:
        raise KeyFileBrokenError(str(fault)) from fault
    if not isinstance(told, dict):
        raise KeyFileBrokenError("it holds no table")
    return told


def _password(told: object) -> Wrap:
    table = _table(told)
    if table["kdf"] != "argon2id":
        raise ValueError(f"unknown derivation {table['kdf']!r}")
    numbers = [table[name] for name in ("iterations", "lanes", "memory_kib")]
    cost = Cost(*(each for each in numbers if type(each) is int))
    return replace(_wrap(table), salt=_bytes(table["salt"]), cost=cost)


def _wrap(told: object) -> Wrap:
    table = _table(told)
    return Wrap(_bytes(table["nonce"]), _bytes(table["sealed"]))


def _table(told: object) -> Mapping[str, object]:
    if not isinstance(told, dict):
        raise TypeError("a table is missing")
    return told


def _list(told: object) -> Sequence[object]:
    if not isinstance(told, list):
        raise TypeError("a list is missing")
    return told


def _string(told: object) -> str:
    if not isinstance(told, str):
        raise TypeError("a text is missing")
    return told


def _bytes(told: object) -> bytes:
    return base64.b64decode(_string(told), validate=True)


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode()


def _moment(at: datetime) -> str:
    return at.astimezone(UTC).isoformat()


def _instant(told: object) -> datetime:
    at = datetime.fromisoformat(_string(told))
    if at.tzinfo is None:
        raise ValueError(f"{told!r} names no zone")
    return at.astimezone(UTC)
