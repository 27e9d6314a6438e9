"""standing.json: how much is unsent and since when, in clear, for who has lost the password.

It is written after each act and each sync, so it costs one small file and no wait for the disk.
"""

import json
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import Engine, func, select

from app.shared import UNSENT_STATES
from db.readers.outboxes import done_by_a_person
from db.replica.folder import Folder, write_whole
from db.schema import outbox


@dataclass(frozen=True, slots=True)
class Unsent:
    """Acts that the shared database has not taken."""

    acts: int | None = None
    """None where it cannot be told."""
    oldest: datetime | None = None


def unsent_in(engine: Engine) -> Unsent:
    """What a person did that is unsent in an opened replica, refused acts included."""
    own = outbox.c.state.in_(UNSENT_STATES)
    acts = func.count(func.distinct(func.coalesce(outbox.c.act, outbox.c.op)))
    query = select(acts, func.min(outbox.c.made_at)).where(own, done_by_a_person())
    with engine.connect() as connection:
        count, oldest = connection.execute(query).one()
    return Unsent(int(count), oldest)


def read_standing(folder: Folder) -> Unsent:
    """What was last noted; nothing can be told where the file is missing or not ours."""
    try:
        told = json.loads(folder.standing.read_text(encoding="utf-8"))
        count, oldest = told["unsent"], told["oldest"]
        if type(count) is not int or count < 0:
            return Unsent()
        return Unsent(count, datetime.fromisoformat(oldest) if oldest else None)
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return Unsent()


def note_standing(folder: Folder, found: Unsent) -> None:
    """Note what is unsent; nothing is written where it is known already."""
    if read_standing(folder) == found:
        return
    oldest = found.oldest.astimezone(UTC).isoformat() if found.oldest else None
    data = json.dumps({"unsent": found.acts, "oldest": oldest}).encode()
    write_whole(folder.standing, data, lasting=False)
