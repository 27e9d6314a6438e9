"""Packages that only their reader opens and only their sender could have made.

A package is a line that says what it is, an envelope in clear (JSON), the sealed content and a
signature (Ed25519) over all that stands before it. The content is encrypted (AES-256-GCM, bound to
the envelope) by a key of its own, and that key is sealed for each desktop of the reader: X25519
with a key used once, HKDF-SHA256, AES-256-GCM. The envelope names keys and an expiry, no person's
name and no dossier.
"""

import json
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import (
    Ed25519PrivateKey,
    Ed25519PublicKey,
)
from cryptography.hazmat.primitives.asymmetric.x25519 import (
    X25519PrivateKey,
    X25519PublicKey,
)
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

_MAGIC = b"anyqtama package 1\n"
_LENGTH, _SIGNATURE, _KEY = 4, 64, 32
_LONGEST_ENVELOPE = 64 * 1024
_ONCE = bytes(12)
"""A nonce may stand still where its key is used once."""


class PackageError(Exception):
    """A package that cannot be opened; `code` says why."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True, slots=True)
class KeyPair:
    """One desktop's keys (hex): the public halves are told, the private ones never leave it."""

    sealing_public: str
    signing_public: str
    sealing_private: str = field(repr=False)
    signing_private: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Recipient:
    """A desktop that is to open a package."""

    key: str
    """Id of its public key."""
    sealing_public: str


@dataclass(frozen=True, slots=True)
class Envelope:
    """What stands on a package in clear."""

    kind: str
    """"dossier" or "work"."""
    package: str
    """Its id."""
    sender: str
    """Id of the sender's public key."""
    made_at: datetime
    expires_at: datetime
    recipients: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    """By id of a public key: the key used once (hex) and the content's key sealed by it (hex)."""


def new_key_pair() -> KeyPair:
    """New keys for a desktop."""
    sealing, signing = X25519PrivateKey.generate(), Ed25519PrivateKey.generate()
    return KeyPair(
        sealing.public_key().public_bytes_raw().hex(),
        signing.public_key().public_bytes_raw().hex(),
        sealing.private_bytes_raw().hex(),
        signing.private_bytes_raw().hex(),
    )


def seal(
    content: bytes, envelope: Envelope, recipients: Sequence[Recipient], signing_private: str
) -> bytes:
    """Make a package. `envelope` comes without its recipients."""
    key = secrets.token_bytes(_KEY)
    sealed_for = {each.key: _sealed_key(key, each, envelope.package) for each in recipients}
    about = _written(envelope, sealed_for)
    head = _MAGIC + len(about).to_bytes(_LENGTH, "big") + about
    body = head + AESGCM(key).encrypt(_ONCE, content, head)
    signer = Ed25519PrivateKey.from_private_bytes(bytes.fromhex(signing_private))
    return body + signer.sign(body)


def read_envelope(data: bytes) -> Envelope:
    """What stands on a package. It is not proved to be true before `open_sealed`.

    Raises:
        PackageError: `package_unreadable`: it is no package, or one of another format.
    """
    return _parts(data)[0]


def open_sealed(data: bytes, key: str, sealing_private: str, sender_signing: str) -> bytes:
    """The content of a package.

    `key` is the id of the opener's public key, `sender_signing` the public key of the sender whom
    the envelope names.

    Raises:
        PackageError: `package_unreadable`; `package_changed` where it is not as its sender made
            it; `package_for_another` where it is sealed for other desktops.
    """
    envelope, head, sealed = _parts(data)
    try:
        signer = Ed25519PublicKey.from_public_bytes(bytes.fromhex(sender_signing))
        signer.verify(data[-_SIGNATURE:], data[:-_SIGNATURE])
    except (InvalidSignature, ValueError) as fault:
        raise PackageError("package_changed") from fault
    if key not in envelope.recipients:
        raise PackageError("package_for_another")
    try:
        content_key = _opened_key(envelope, key, sealing_private)
    except (InvalidTag, ValueError) as fault:
        raise PackageError("package_for_another") from fault
    try:
        return AESGCM(content_key).decrypt(_ONCE, sealed, head)
    except (InvalidTag, ValueError) as fault:
        raise PackageError("package_changed") from fault


# --- the content's key -------------------------------------------------------------------------


def _sealed_key(key: bytes, recipient: Recipient, package: str) -> tuple[str, str]:
    once = X25519PrivateKey.generate()
    once_public = once.public_key().public_bytes_raw()
    theirs = bytes.fromhex(recipient.sealing_public)
    shared = once.exchange(X25519PublicKey.from_public_bytes(theirs))
    outer = _outer(shared, once_public, theirs, package)
    return once_public.hex(), AESGCM(outer).encrypt(_ONCE, key, None).hex()


def _opened_key(envelope: Envelope, key: str, sealing_private: str) -> bytes:
    once_public, sealed = (bytes.fromhex(each) for each in envelope.recipients[key])
    mine = X25519PrivateKey.from_private_bytes(bytes.fromhex(sealing_private))
    shared = mine.exchange(X25519PublicKey.from_public_bytes(once_public))
    outer = _outer(shared, once_public, mine.public_key().public_bytes_raw(), envelope.package)
    opened = AESGCM(outer).decrypt(_ONCE, sealed, None)
    if len(opened) != _KEY:
        raise ValueError("the content's key has another length")
    return opened


def _outer(shared: bytes, once: bytes, theirs: bytes, package: str) -> bytes:
    told = b"anyqtama package key 1\0" + once + theirs + package.encode()
    return HKDF(algorithm=SHA256(), length=_KEY, salt=None, info=told).derive(shared)


# --- the bytes -----------------------------------------------------------------------------------


def _written(envelope: Envelope, sealed_for: Mapping[str, tuple[str, str]]) -> bytes:
    told = {
        "kind": envelope.kind,
        "package": envelope.package,
        "sender": envelope.sender,
        "made_at": envelope.made_at.astimezone(UTC).isoformat(),
        "expires_at": envelope.expires_at.astimezone(UTC).isoformat(),
        "recipients": {key: list(sealed) for key, sealed in sealed_for.items()},
    }
    return json.dumps(told, sort_keys=True, separators=(",", ":")).encode()


def _parts(data: bytes) -> tuple[Envelope, bytes, bytes]:
    """The envelope, the bytes up to its end, and the sealed content."""
    start = len(_MAGIC) + _LENGTH
    if not data.startswith(_MAGIC) or len(data) < start + _SIGNATURE:
        raise PackageError("package_unreadable")
    length = int.from_bytes(data[len(_MAGIC) : start], "big")
    end = start + length
    if length > _LONGEST_ENVELOPE or len(data) < end + _SIGNATURE:
        raise PackageError("package_unreadable")
    try:
        told = json.loads(data[start:end])
        envelope = Envelope(
            str(told["kind"]), str(told["package"]), str(told["sender"]),
            _instant(told["made_at"]), _instant(told["expires_at"]),
            {str(key): (str(once), str(sealed)) for key, (once, sealed) in
             told["recipients"].items()},
        )  # fmt: skip
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as fault:
        raise PackageError("package_unreadable") from fault
    return envelope, data[:end], data[end:-_SIGNATURE]


def _instant(told: str) -> datetime:
    at = datetime.fromisoformat(told)
    if at.tzinfo is None:
        raise ValueError("a moment without its zone")
    return at
