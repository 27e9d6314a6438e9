"""Rows from the wire into the file: to the byte, in the shared order, with unsent work on top."""

import json
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, insert, select

from app.evaluation.entities import Discussion, Reminder
from app.journal.entry import Entry
from app.journal.verifying import broken_at
from app.kernel.clock import FixedClock
from app.kernel.ids import Id, time_ordered_ids
from db.codec import columns_of
from db.engine import sqlite_engine
from db.schema import table_of
from db.store import SqlStore
from db.sync.entities import BY_NAME, ENTRY
from db.sync.rebuilding import Delivery, apply

FACT = BY_NAME["Discussion"]
AT = datetime(2026, 11, 16, 10, 0, tzinfo=timezone(timedelta(hours=5)))


class Here:
    """A file, a store on it, and a connection to apply with."""

    def __init__(self, file: Path) -> None:
        self.clock = FixedClock()
        self.new_id = time_ordered_ids(self.clock)
        self.engine = sqlite_engine(file)
        self.store = SqlStore(self.engine, self.clock, self.new_id)
        self.session, self.dossier, self.me = (self.new_id() for _ in range(3))

    def fact(self) -> Discussion:
        return Discussion(
            id=self.new_id(), author=self.me, made_at=AT, session=self.session, dossier=self.dossier
        )

    def entry(self) -> Entry:
        return Entry(self.new_id(), AT, self.me, "discuss", "Dossier", self.dossier, None, {})

    def write(self, *facts: Discussion) -> None:
        """An act of one's own."""
        with self.store.writing() as uow:
            for fact in facts:
                uow.add(fact)
            uow.enter(self.entry())

    def apply(self, delivery: Delivery, rev: int) -> None:
        with self.engine.connect() as connection:
            connection.exec_driver_sql("BEGIN IMMEDIATE")
            apply(connection, delivery, rev)
            connection.commit()

    def found(self) -> list[Id]:
        with self.store.reading() as uow:
            return [fact.id for fact in uow.find(Discussion, dossier=self.dossier)]


@pytest.fixture
def here(empty_file: Path, tmp_path: Path) -> Iterator[Here]:
    made = Here(Path(shutil.copy(empty_file, tmp_path / "here.db")))
    yield made
    made.engine.dispose()


def on_the_wire(fact: Discussion, rev: int) -> tuple[str | None, ...]:
    """A fact as PostgreSQL writes it for a session in UTC."""
    moment = fact.made_at.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S+00")
    values = {**columns_of(fact), "made_at": moment, "rev": str(rev)}
    return tuple(values[name] for name in FACT.columns)


def delivered(*facts: tuple[Discussion, int]) -> Delivery:
    delivery = Delivery()
    delivery.take(FACT, [FACT.row(on_the_wire(fact, rev)) for fact, rev in facts])
    return delivery


def raw(connection: Connection, id_: Id) -> tuple[Any, ...]:
    names = ", ".join(FACT.columns[:-1])
    query = f"SELECT {names} FROM discussion WHERE id = ?"
    return tuple(connection.exec_driver_sql(query, (id_,)).one())


def test_a_row_from_the_wire_is_to_the_byte_what_the_store_writes(here: Here) -> None:
    fact = here.fact()
    here.write(fact)
    with here.engine.connect() as connection:
        written = raw(connection, fact.id)
    here.apply(delivered((fact, 5)), 5)
    with here.engine.connect() as connection:
        assert raw(connection, fact.id) == written


@pytest.mark.parametrize(
    ("wire", "kept"),
    [
        ("2026-11-16 05:00:00+00", "2026-11-16T05:00:00.000000+00:00"),
        ("2026-11-16 05:00:00.25+00", "2026-11-16T05:00:00.250000+00:00"),
        ("2026-11-16 05:00:00.000001+00", "2026-11-16T05:00:00.000001+00:00"),
    ],
)
def test_moments_are_kept_as_sortable_text(wire: str, kept: str) -> None:
    coder = FACT.wire[FACT.place("made_at")]
    assert coder is not None
    assert coder(wire) == kept


@pytest.mark.parametrize("value", [{}, [], ["кз", 'a"b\\c\n'], {"a": {"b": [1, 2.5, None, True]}}])
def test_structured_values_are_kept_as_the_store_writes_them(here: Here, value: object) -> None:
    table = table_of(Reminder)
    coder = BY_NAME["Reminder"].wire[BY_NAME["Reminder"].place("dossiers")]
    assert coder is not None
    wire = json.dumps(value, ensure_ascii=False)  # as jsonb is written
    with here.engine.begin() as connection:
        connection.execute(
            insert(table).values(
                id=here.new_id(), author=here.me, made_at=AT, member=here.me, dossiers=value
            )
        )
        stored = connection.exec_driver_sql("SELECT dossiers FROM reminder").scalar_one()
        assert coder(wire) == stored
        assert connection.execute(select(table.c.dossiers)).scalar_one() == value


def test_unsent_facts_stand_after_those_of_the_shared_database(here: Here) -> None:
    mine, first, second = here.fact(), here.fact(), here.fact()
    here.write(mine)
    here.apply(delivered((second, 3), (first, 2)), 3)
    assert here.found() == [first.id, second.id, mine.id]
    here.apply(delivered((mine, 4)), 4)
    third = here.fact()
    here.apply(delivered((third, 5)), 5)
    assert here.found() == [first.id, second.id, mine.id, third.id]


def test_what_was_asked_for_in_vain_goes_and_the_journal_is_chained_anew(here: Here) -> None:
    facts = [here.fact() for _ in range(3)]
    for fact in facts:
        here.write(fact)
    with here.engine.begin() as connection:
        entries = (
            connection.exec_driver_sql("SELECT id FROM journal ORDER BY number").scalars().all()
        )
        connection.exec_driver_sql(
            "UPDATE outbox SET state = 'refused' WHERE id IN (?, ?)", (facts[1].id, entries[1])
        )
    here.apply(Delivery(asked={"Discussion": {facts[1].id}, ENTRY.name: {entries[1]}}), 1)
    assert here.found() == [facts[0].id, facts[2].id]
    lines = list(reversed(here.store.readers.journal(None)))
    assert [line.entry.id for line in lines] == [entries[0], entries[2]]
    assert broken_at(lines) is None


def test_unsent_facts_outlive_an_empty_answer_about_their_dossier(here: Here) -> None:
    mine, theirs = here.fact(), here.fact()
    here.apply(delivered((theirs, 2)), 2)
    here.write(mine)
    here.apply(Delivery(dossiers={here.dossier}), 3)
    assert here.found() == [mine.id]
