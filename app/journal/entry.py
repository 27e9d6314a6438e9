"""One line of the journal and its place in the hash chain."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from app.kernel.ids import Id


@dataclass(frozen=True, slots=True)
class Entry:
    """What a person did. `details` hold no score, no vote and no personal data."""

    id: Id
    at: datetime
    actor: Id
    action: str
    entity: str
    entity_id: Id
    dossier: Id | None
    details: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class JournalLine:
    """An entry with its place in the chain."""

    number: int
    """From 1, without gaps."""
    entry: Entry
    digest: str


def digest(previous: str, entry: Entry) -> str:
    """SHA-256 (hex) over the previous digest and the entry in a fixed, length-prefixed form."""
    parts = (
        previous, entry.id, entry.at.isoformat(), entry.actor, entry.action, entry.entity,
        entry.entity_id, entry.dossier or "",
        json.dumps(dict(entry.details), sort_keys=True, ensure_ascii=False, default=str),
    )  # fmt: skip
    whole = hashlib.sha256()
    for part in parts:
        data = part.encode()
        whole.update(len(data).to_bytes(4, "big") + data)
    return whole.hexdigest()
