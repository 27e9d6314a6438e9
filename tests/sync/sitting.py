"""What tests of the engine say of a desk."""

from collections.abc import Callable

from app.journal.verifying import broken_at
from db.sync.effects import Outcome
from tests.sync.desk import Desk
from tests.sync.invariants import differences
from tests.sync.shared_ministry import Shared

Sit = Callable[[str], Desk]
"""Makes a new desk of a login."""


def assert_alike(desk: Desk, office: Shared) -> None:
    """The replica is what the shared database shows to its login, and all that is derived of it."""
    assert differences(desk, office) == []
    store = desk.seat.store.here
    assert broken_at(reversed(list(store.readers.journal(None, 10**6)))) is None
    with desk.engine.connect() as connection:
        searched, cards, keys, wanted = (
            connection.exec_driver_sql(query).all()
            for query in (
                "SELECT dossier, search_fold FROM dossier_search ORDER BY 1",
                "SELECT id, search_fold FROM dossier ORDER BY 1",
                "SELECT key, dossier FROM match_key ORDER BY 1, 2",
                "SELECT DISTINCT k.value, d.id FROM dossier d, json_each(d.match_keys) k"
                " ORDER BY 1, 2",
            )
        )
        # the index of the search agrees with its content, or this raises
        connection.exec_driver_sql(
            "INSERT INTO dossier_fts (dossier_fts, rank) VALUES ('integrity-check', 1)"
        )
    assert (searched, keys) == (cards, wanted)


def synced(desk: Desk, office: Shared) -> Outcome:
    """A sync that must go well and leave the two alike."""
    outcome = desk.sync(check=True).outcome
    assert outcome is not None
    assert (outcome.verdict, outcome.complete) == ("done", True), outcome
    assert_alike(desk, office)
    return outcome
