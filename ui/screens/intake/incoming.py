"""Files on their way into a dossier: read, looked at, kept, or refused one by one."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.intake.scans import SIZE_LIMIT
from app.kernel.ids import Id
from app.kernel.outcome import Changes, Done, Refusal

if TYPE_CHECKING:
    from app.access.people import Actor
    from app.intake.entities import Document
    from app.office import Office


@dataclass(frozen=True, slots=True)
class Incoming:
    """Files for one paper of a dossier."""

    dossier: Id
    item: str
    files: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class Put:
    """What became of them."""

    item: str
    kept: tuple[Document, ...]
    refused: tuple[Refusal, ...]


def put_files(office: Office, actor: Actor, incoming: Incoming) -> Done[Put]:
    """Add each file as an act of its own: a bad one keeps no good one out."""
    kept: list[Document] = []
    refused: list[Refusal] = []
    touched: frozenset[tuple[str, Id]] = frozenset()
    for file in incoming.files:
        data = _read(file)
        if isinstance(data, Refusal):
            refused.append(data)
            continue
        outcome = office.intake.add_scan(actor, incoming.dossier, incoming.item, file.name, data)
        if isinstance(outcome, Done):
            kept.append(outcome.value)
            touched |= outcome.changes.touched
        else:
            refused.append(outcome)
    return Done(Put(incoming.item, tuple(kept), tuple(refused)), Changes(touched))


def _read(file: Path) -> bytes | Refusal:
    try:
        if file.stat().st_size > SIZE_LIMIT:
            return Refusal("scan_too_big", {"name": file.name, "limit": SIZE_LIMIT >> 20})
        return file.read_bytes()
    except OSError:
        return Refusal("scan_unreadable", {"name": file.name})
