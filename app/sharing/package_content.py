"""What a package of a dossier holds: its records and the bytes of its scans, as one file."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.kernel.ids import Id
from app.kernel.records import Record
from app.sharing.record_text import record_from, told
from app.signing.sealing import PackageError
from app.workflow.dossier import Dossier

FORMAT = 1
_LENGTH = 4


@dataclass(frozen=True, slots=True)
class Content:
    """One dossier's records, the dossier first, and its scans by their SHA-256."""

    records: Sequence[Record]
    scans: Mapping[str, bytes]

    @property
    def dossier(self) -> Dossier:
        """The dossier that all of it is about."""
        first = self.records[0]
        if not isinstance(first, Dossier):
            raise PackageError("package_unreadable")
        return first


def written(content: Content) -> bytes:
    """The content as bytes."""
    about = {
        "format": FORMAT,
        "records": [[type(each).__name__, told(each)] for each in content.records],
        "scans": [[name, len(data)] for name, data in content.scans.items()],
    }
    head = json.dumps(about, ensure_ascii=False, separators=(",", ":")).encode()
    return b"".join([len(head).to_bytes(_LENGTH, "big"), head, *content.scans.values()])


def read(data: bytes, kinds: Mapping[str, type[Record]]) -> Content:
    """The content of bytes; `kinds` are those that a package may hold.

    Raises:
        PackageError: `package_newer` where it was made by a newer program; `package_unreadable`
            where it is not as a package should be.
    """
    length = int.from_bytes(data[:_LENGTH], "big")
    try:
        about = json.loads(data[_LENGTH : _LENGTH + length])
        if about["format"] != FORMAT or any(name not in kinds for name, _ in about["records"]):
            raise PackageError("package_newer")
        records = [record_from(kinds[name], values) for name, values in about["records"]]
        scans, at = {}, _LENGTH + length
        for name, size in about["scans"]:
            scans[str(name)] = data[at : at + int(size)]
            at += int(size)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as fault:
        raise PackageError("package_unreadable") from fault
    content = Content(records, scans)
    if at != len(data) or not records or not _is_one_dossier(content):
        raise PackageError("package_unreadable")
    return content


def _is_one_dossier(content: Content) -> bool:
    dossier: Id = content.dossier.id
    return all(getattr(each, "dossier", None) == dossier for each in content.records[1:])
