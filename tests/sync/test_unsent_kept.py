"""What is not taken yet outlives purges, takings back that came too late, and a server's bad hour."""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import Engine

from app.intake.entities import Document
from app.journal.entry import Entry
from app.kernel.clock import FixedClock
from app.kernel.ids import Id, time_ordered_ids
from db.engine import sqlite_engine
from db.store import SqlStore
from db.sync import outbox, wire
from db.sync.effects import BusyError, RejectedError
from db.sync.rebuilding import Delivery, apply

AT = datetime(2026, 11, 16, 5, 0, tzinfo=UTC)
SCAN = b"the bytes of a scan"


class Here:
    """A file, and a store on it."""

    def __init__(self, engine: Engine) -> None:
        self.engine, clock = engine, FixedClock()
        self.new_id = time_ordered_ids(clock)
        self.store = SqlStore(engine, clock, self.new_id)
        self.me, self.dossier = self.new_id(), self.new_id()

    def add_scan(self) -> Document:
        """An act of one's own: a scan is put into the dossier."""
        with self.store.writing() as uow:
            document = Document(
                id=self.new_id(), author=self.me, made_at=AT, dossier=self.dossier,
                item="passport", sha256=uow.put_bytes(SCAN), size=len(SCAN), pages=1,
                media="image/png", file_name="p.png",
            )  # fmt: skip
            uow.add(document)
            uow.enter(
                Entry(self.new_id(), AT, self.me, "add_scan", "Document", document.id, None, {})
            )
        return document

    def act(self) -> Id:
        """The act that waits."""
        with self.engine.connect() as connection:
            (act,) = outbox.next_acts(connection, 0)
        return Id(act.act)

    def answered(self, act: Id, **answer: object) -> tuple[int, int]:
        with self.engine.begin() as connection:
            return outbox.record(connection, [{"act": act, **answer}])

    def purged(self, *documents: Document) -> None:
        """A pull in which the dossier is not to be read any more, nor what was undone in it."""
        asked: dict[str, set[str]] = {
            "Dossier": {self.dossier},
            "Document": {each.id for each in documents},
        }
        with self.engine.connect() as connection:
            connection.exec_driver_sql("BEGIN IMMEDIATE")
            apply(connection, Delivery(asked=asked), 7)
            connection.commit()

    def scan(self, document: Document) -> bytes | None:
        with self.store.reading() as uow:
            return uow.get_bytes(document.sha256)

    def states(self, act: Id) -> set[tuple[str, int | None]]:
        with self.engine.connect() as connection:
            query = "SELECT state, rev FROM outbox WHERE act = ?"
            return {(row[0], row[1]) for row in connection.exec_driver_sql(query, (act,))}


@pytest.fixture
def here(empty_file: Path, tmp_path: Path) -> Iterator[Here]:
    engine = sqlite_engine(Path(shutil.copy(empty_file, tmp_path / "here.db")))
    yield Here(engine)
    engine.dispose()


@pytest.mark.parametrize("verdict", ["denied", "held"])
def test_the_bytes_of_a_scan_that_was_not_accepted_outlive_a_purge(
    here: Here, verdict: str
) -> None:
    document = here.add_scan()
    act = here.act()
    assert here.answered(act, verdict=verdict, code="recused", params={}) == (0, 1)
    here.purged(document)
    assert here.scan(document) == SCAN, "else it could never be sent after all"
    with here.store.writing() as uow:
        uow.withdraw(act)
        uow.enter(Entry(here.new_id(), AT, here.me, "withdraw", "Document", document.id, None, {}))
    here.purged()
    assert here.scan(document) is None


def test_what_was_taken_back_while_it_was_on_its_way_counts_as_the_shared_database_says(
    here: Here,
) -> None:
    here.add_scan()
    act = here.act()  # goes out ...
    with here.store.writing() as uow:
        uow.withdraw(act)  # ... is taken back here ...
        uow.enter(Entry(here.new_id(), AT, here.me, "withdraw", "Document", act, None, {}))
    assert here.answered(act, verdict="ok", code="", params={}, rev=5) == (1, 0)  # ... was taken
    assert here.states(act) == {("accepted", 5)}


def test_what_was_taken_back_leaves_nothing_of_a_dossier_that_goes(here: Here) -> None:
    here.add_scan()
    act = here.act()
    with here.engine.begin() as connection:  # an act that changed the card, and was taken back
        connection.exec_driver_sql(
            "UPDATE outbox SET state = 'withdrawn', rev = 3, base_version = 1, dossier = ?"
            " WHERE act = ? AND entity = 'Document'",
            (here.dossier, act),
        )
    here.purged()
    with here.engine.connect() as connection:
        query = "SELECT count(*) FROM outbox WHERE entity = 'Document'"
        assert connection.exec_driver_sql(query).scalar_one() == 0


def test_an_act_is_sent_again_whole_after_its_dossier_went(here: Here) -> None:
    """A purge, then a restored database: what stood before is forgotten, what was written is not."""
    here.add_scan()
    act = here.act()
    with here.engine.begin() as connection:  # it changed a step, too, and was taken
        connection.exec_driver_sql(
            "INSERT INTO outbox (op, act, entity, id, dossier, base_version, patch, made_at, state)"
            " SELECT ?, act, 'Step', id, ?, 4, ?, made_at, 'pending' FROM outbox"
            " WHERE act = ? AND entity = 'Document'",
            (here.new_id(), here.dossier, '{"assignee": ["another\'s", "mine"]}', act),
        )
        before = outbox.next_acts(connection, 0)
    here.answered(act, verdict="ok", code="", params={}, rev=5)
    here.purged()
    with here.engine.begin() as connection:
        outbox.send_again(connection)
        (again,) = outbox.next_acts(connection, 0)
        kept = "".join(connection.exec_driver_sql("SELECT patch FROM outbox").scalars())
    sent = [(change["entity"], change["base"]) for change in again.payload["changes"]]
    assert sent == [(c["entity"], c["base"]) for each in before for c in each.payload["changes"]]
    assert again.payload["changes"][-1]["patch"] == {"assignee": [None, "mine"]}
    assert "another's" not in kept


@pytest.mark.parametrize("state", ["58030", "XX000", "53100", "55P03", "40001"])
def test_a_fault_of_the_server_is_no_answer_to_an_act(state: str) -> None:
    with pytest.raises(BusyError), wire.translated():
        raise psycopg.errors.lookup(state)("the server cannot do it now")


def test_what_is_wrong_with_an_act_is_an_answer() -> None:
    with pytest.raises(RejectedError), wire.translated():
        raise psycopg.errors.lookup("22P05")("unsupported Unicode escape sequence")
