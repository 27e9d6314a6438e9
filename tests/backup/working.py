"""An office whose database is backed up, spoilt and restored."""

import sqlite3
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from app.access.people import Actor, actor_of
from app.access.roles import Role
from app.backup.entities import Backup, Kind
from app.backup.keeping import load_keeping
from app.journal.verifying import broken_at
from app.kernel.clock import FixedClock
from app.kernel.ids import Id, time_ordered_ids
from app.kernel.resource import RESOURCES
from app.office import Office, make_office
from db.backup.places import default_folder
from db.backup.shelf import Shelf, Source
from db.opening import open_local
from db.store import SqlStore
from tests.store.house import CARD, done, shown

KEEPING = load_keeping(RESOURCES / "backup").office
NOW = datetime(2026, 11, 22, 5, 0, tzinfo=UTC)


class Working:
    """Opens the database when something is asked of it."""

    def __init__(self, file: Path) -> None:
        self.file, self.clock = file, FixedClock()
        self.clock.at = NOW
        self.new_id = time_ordered_ids(self.clock)
        self.shelf = Shelf(default_folder(file), self.clock)
        self._store: SqlStore | None = None
        self._office: Office | None = None

    @property
    def office(self) -> Office:
        if self._office is None:
            self._store = open_local(self.file, self.clock, self.new_id)
            self._office = make_office(self._store, self.clock, self.new_id)
        return self._office

    def close(self) -> None:
        if self._store is not None:
            self._store.close()
        self._store = self._office = None

    def actor(self, role: Role) -> Actor:
        people = self.office.people.to_sign_in()
        return actor_of(next(each for each in people if role in each.roles))

    def work(self, name: str = "Жаңа өтінім") -> Id:
        """Somebody comes to the counter: one more dossier, with a scan."""
        profession = self.office.catalogues.professions.professions[0].code
        card = replace(
            CARD,
            name_cyrillic=name,
            profession=profession,
            passport_number=f"N{len(name)}{name[-1]}",
        )
        officer = self.actor(Role.INTAKE_OFFICER)
        dossier = done(self.office.intake.open_dossier(officer, "P1", card))
        return dossier.id

    def back_up(self, kind: Kind = Kind.DAILY) -> Backup:
        return self.shelf.make(Source(self.file), kind, KEEPING)

    def told(self) -> list[tuple[int, str]]:
        """The journal's chain, which must hold: numbers and digests."""
        lines = list(reversed(self.office.readers.journal(None, 100_000)))
        assert broken_at(lines) is None
        return [(line.number, line.digest) for line in lines]

    def everything(self) -> dict[str, object]:
        """Every row of every table but the search's own, and the papers that seals are on."""
        self.office.readers.unsent()
        connection = sqlite3.connect(self.file)
        names = [
            row[0]
            for row in connection.execute(
                "SELECT name FROM sqlite_master WHERE type = 'table'"
                " AND name NOT LIKE 'dossier_fts%' AND name NOT LIKE 'sqlite_%' ORDER BY name"
            )
        ]
        found: dict[str, object] = {
            name: sorted(map(repr, connection.execute(f"SELECT * FROM {name}"))) for name in names
        }
        connection.close()
        return found

    def papers(self) -> dict[str, object]:
        """What is printed of the dossier that was carried to its end: certificate and protocol."""
        office, head = self.office, self.actor(Role.UNIT_HEAD)
        [session] = shown(office.commission.sessions(head))
        return {
            "protocol": shown(office.protocols.content(head, session.session)),
            "seals": shown(office.protocols.seals(head, session.session)),
        }


Spoil = Callable[[Path], None]
