"""The system's own key store (Windows, macOS, Secret Service, KWallet), where there is one.

Its absence is normal: many desktops have none, and nothing may stop there. A back end that keeps
secrets as plain text is no key store.
"""

import base64
import binascii
from typing import Protocol

_SERVICE = "anyqtama"
_TRUSTED = (
    "keyring.backends.Windows.", "keyring.backends.macOS.", "keyring.backends.SecretService.",
    "keyring.backends.libsecret.", "keyring.backends.kwallet.",
)  # fmt: skip
_CHAIN = "keyring.backends.chainer."


class KeyStore(Protocol):
    """Keeps small secrets under names, for this person on this computer."""

    def keep(self, name: str, secret: bytes) -> bool:
        """Keep a secret; False where it could not be kept."""
        ...

    def find(self, name: str) -> bytes | None:
        """The secret of this name."""
        ...

    def forget(self, name: str) -> None:
        """Let go of the secret of this name."""
        ...


class NoKeyStore:
    """Where there is none."""

    def keep(self, name: str, secret: bytes) -> bool:  # noqa: ARG002 - as KeyStore has it
        """See KeyStore."""
        return False

    def find(self, name: str) -> bytes | None:  # noqa: ARG002 - as KeyStore has it
        """See KeyStore."""
        return None

    def forget(self, name: str) -> None:
        """See KeyStore."""


class _Backend(Protocol):
    """What we use of a back end of keyring."""

    def get_password(self, service: str, username: str) -> str | None: ...
    def set_password(self, service: str, username: str, password: str) -> None: ...
    def delete_password(self, service: str, username: str) -> None: ...


class SystemKeyStore:
    """A key store behind keyring; whatever it does wrong, it is only as if it were not there."""

    def __init__(self, backend: _Backend) -> None:
        self._backend = backend

    def keep(self, name: str, secret: bytes) -> bool:
        """See KeyStore; kept is what can be read again."""
        from keyring.errors import KeyringError

        try:
            self._backend.set_password(_SERVICE, name, base64.b64encode(secret).decode())
        except (KeyringError, OSError, RuntimeError):
            return False
        return self.find(name) == secret

    def find(self, name: str) -> bytes | None:
        """See KeyStore."""
        from keyring.errors import KeyringError

        try:
            kept = self._backend.get_password(_SERVICE, name)
            return None if kept is None else base64.b64decode(kept, validate=True)
        except (KeyringError, OSError, RuntimeError, binascii.Error):
            return None

    def forget(self, name: str) -> None:
        """See KeyStore."""
        from contextlib import suppress

        from keyring.errors import KeyringError

        with suppress(KeyringError, OSError, RuntimeError):
            self._backend.delete_password(_SERVICE, name)


def system_key_store() -> KeyStore:
    """The system's key store, or one that keeps nothing."""
    import keyring

    backend = keyring.get_keyring()
    return SystemKeyStore(backend) if trusted(backend) else NoKeyStore()


def trusted(backend: object) -> bool:
    """Whether a back end is a system's key store, and not a file of plain text."""
    name = f"{type(backend).__module__}.{type(backend).__qualname__}"
    if name.startswith(_CHAIN):
        behind = list(getattr(backend, "backends", ()))
        return bool(behind) and all(trusted(each) for each in behind)
    return name.startswith(_TRUSTED)
