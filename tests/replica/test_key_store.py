"""The system's key store opens the key too; its absence is normal, and plain text is no key store."""

from keyring.core import load_keyring
from keyring.errors import PasswordSetError

from db.replica.folder import Folder
from db.replica.key_store import NoKeyStore, SystemKeyStore, system_key_store, trusted
from db.replica.keys import read_key_file
from tests.replica.test_keys import PASSWORD, folder, made

__all__ = ["folder"]


class Kept:
    """A key store that works, in this process's memory."""

    def __init__(self) -> None:
        self.secrets: dict[str, bytes] = {}

    def keep(self, name: str, secret: bytes) -> bool:
        self.secrets[name] = secret
        return True

    def find(self, name: str) -> bytes | None:
        return self.secrets.get(name)

    def forget(self, name: str) -> None:
        self.secrets.pop(name, None)


def test_the_key_store_opens_the_key_too(folder: Folder) -> None:
    store = Kept()
    _, key = made(folder, store)
    assert read_key_file(folder).by_store(store) == key
    assert key not in store.secrets.values()
    store.forget("r-1")
    assert read_key_file(folder).by_store(store) is None


def test_its_absence_is_normal(folder: Folder) -> None:
    keys, key = made(folder, NoKeyStore())
    assert keys.by_key_store is None
    assert keys.by_store(Kept()) is None
    assert keys.by_password(PASSWORD) == key


def test_another_secret_in_the_key_store_opens_nothing(folder: Folder) -> None:
    store = Kept()
    keys, _ = made(folder, store)
    for wrong in (bytes(32), b"short", b""):
        store.secrets["r-1"] = wrong
        assert keys.by_store(store) is None


class Memory:
    """A back end of keyring that keeps in memory."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


class Locked(Memory):
    """A back end whose store the person has not unlocked."""

    def set_password(self, service: str, username: str, password: str) -> None:
        raise PasswordSetError("locked")


def test_keyring_keeps_a_secret_and_its_faults_are_absence() -> None:
    store = SystemKeyStore(Memory())
    assert store.keep("r", b"\x00\xff")
    assert store.find("r") == b"\x00\xff"
    store.forget("r")
    assert store.find("r") is None
    assert not SystemKeyStore(Locked()).keep("r", b"x")
    assert not SystemKeyStore(load_keyring("keyring.backends.fail.Keyring")).keep("r", b"x")
    assert SystemKeyStore(load_keyring("keyring.backends.fail.Keyring")).find("r") is None
    assert not SystemKeyStore(load_keyring("keyring.backends.null.Keyring")).keep("r", b"x")


def test_a_back_end_of_plain_text_is_never_used() -> None:
    class PlaintextKeyring(Memory):
        pass

    PlaintextKeyring.__module__ = "keyrings.alt.file"
    assert not trusted(PlaintextKeyring())
    assert not trusted(load_keyring("keyring.backends.fail.Keyring"))
    assert not trusted(Memory())

    class Keyring(Memory):
        pass

    Keyring.__module__ = "keyring.backends.SecretService"
    assert trusted(Keyring())

    class ChainerBackend(Memory):
        backends = (Keyring(), PlaintextKeyring())

    ChainerBackend.__module__ = "keyring.backends.chainer"
    assert not trusted(ChainerBackend())
    assert isinstance(system_key_store(), NoKeyStore | SystemKeyStore)
