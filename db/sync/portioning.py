"""A window of commits cut so small that nobody's own work waits long for its local transaction."""

from collections.abc import Iterator

from db.sync.entities import DOSSIER, ENTITIES
from db.sync.rebuilding import Delivery

AT_MOST = 500
"""Weight of one local transaction, in rows."""
_DOSSIER = 5
"""A dossier with its indexes weighs as much as so many other rows."""


def portions(delivery: Delivery, after: int, upto: int) -> list[tuple[Delivery, int]]:
    """The rows of commits in (after, upto] in portions, each with the cursor after it.

    A portion holds whole commits. One commit that is larger than a portion is cut in the order
    of the entities; the cursor stays before it until its last portion, so that a pull which is
    stopped between them brings the whole commit once more.
    """
    found: list[tuple[Delivery, int]] = []
    piece, done = Delivery(), after
    for rev, commit in _by_commit(delivery).items():
        if piece.count and _weight(piece) + _weight(commit) > AT_MOST:
            found.append((piece, done))
            piece = Delivery()
        if _weight(commit) > AT_MOST:
            *first, piece = _cut(commit)
            found += [(each, done) for each in first]
        else:
            for name, rows in commit.rows.items():
                piece.rows.setdefault(name, {}).update(rows)
        done = rev
    found.append((piece, upto))
    return found


def _by_commit(delivery: Delivery) -> dict[int, Delivery]:
    found: dict[int, Delivery] = {}
    for entity in ENTITIES:
        place = entity.place("rev")
        for id_, row in delivery.rows.get(entity.name, {}).items():
            commit = found.setdefault(row[place], Delivery())
            commit.rows.setdefault(entity.name, {})[id_] = row
    return dict(sorted(found.items()))


def _cut(commit: Delivery) -> Iterator[Delivery]:
    piece, room = Delivery(), AT_MOST
    for name, rows in commit.rows.items():
        for id_, row in rows.items():
            if room <= 0:
                yield piece
                piece, room = Delivery(), AT_MOST
            piece.rows.setdefault(name, {})[id_] = row
            room -= _of(name)
    yield piece


def _weight(delivery: Delivery) -> int:
    return sum(_of(name) * len(rows) for name, rows in delivery.rows.items())


def _of(name: str) -> int:
    return _DOSSIER if name == DOSSIER.name else 1
