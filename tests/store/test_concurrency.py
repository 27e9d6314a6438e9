"""Several who write at once: nobody's work is lost, numbers have no gap and no twin."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
from sqlalchemy import text
from sqlalchemy.exc import OperationalError

from app.journal.verifying import broken_at
from app.store import StaleRowError
from app.workflow.dossier import Dossier
from db.store import SqlStore
from tests.store.place import Place
from tests.store.records import dossier, entry, keep

EACH, WRITERS = 25, 4
ROOT = Path(__file__).parents[2]


def take_numbers(place: Place, store: SqlStore, seed: int) -> list[int]:
    """Take numbers in acts of which some are given up."""
    random, kept = Random(seed), []
    for _ in range(EACH):
        with store.writing() as uow:
            number = uow.next_number("dossier", 2026)
            uow.enter(entry(place, number=number))
            if random.random() < 0.3:
                uow.roll_back()
            else:
                kept.append(number)
    return kept


def test_threads_take_numbers_without_gap_or_twin(place: Place) -> None:
    with ThreadPoolExecutor(WRITERS) as pool:
        taken = pool.map(lambda seed: take_numbers(place, place.open_store(), seed), range(WRITERS))
        numbers = sorted(number for each in taken for number in each)
    assert numbers == list(range(1, len(numbers) + 1))
    lines = list(reversed(place.store.readers.journal(None, 1000)))
    assert broken_at(lines) is None
    assert [line.entry.details["number"] for line in lines] == numbers


def test_processes_take_numbers_without_gap_or_twin(place: Place) -> None:
    writers = [
        subprocess.Popen(
            [sys.executable, "-m", "tests.store.taking_numbers", place.url, str(seed)],
            stdout=subprocess.PIPE, text=True, cwd=ROOT,
        )
        for seed in range(2)
    ]  # fmt: skip
    said = [writer.communicate(timeout=60)[0] for writer in writers]
    assert [writer.returncode for writer in writers] == [0, 0]
    numbers = sorted(int(line) for each in said for line in each.split())
    assert len(numbers) > EACH
    assert numbers == list(range(1, len(numbers) + 1))
    assert broken_at(reversed(place.store.readers.journal(None, 1000))) is None


def test_of_two_who_save_one_row_at_once_one_wins(place: Place) -> None:
    """Whoever loses reads again and saves; no phone number is lost."""
    made = dossier(place)
    keep(place, made)

    def ring(store: SqlStore) -> int:
        lost = 0
        for _ in range(EACH):
            while True:
                with store.reading() as uow:
                    found = uow.get(Dossier, made.id)
                assert found is not None
                try:
                    with store.writing() as uow:
                        uow.save(replace(found, phone=found.phone + "1"))
                        uow.enter(entry(place))
                    break
                except StaleRowError:
                    lost += 1
        return lost

    with ThreadPoolExecutor(2) as pool:
        list(pool.map(ring, [place.open_store(), place.open_store()]))
    with place.store.reading() as uow:
        kept = uow.get(Dossier, made.id)
    assert kept is not None
    assert kept.phone == "1" * 2 * EACH
    assert kept.version == 1 + 2 * EACH
    assert place.rows("outbox") == 2 * kept.version, "each act with its entry"


def test_a_reader_does_not_wait_for_a_writer(place: Place) -> None:
    keep(place, dossier(place))
    other = place.open_store()
    with place.store.writing() as uow:
        uow.add(dossier(place))
        uow.enter(entry(place))
        with other.reading() as reading:
            assert len(reading.find(Dossier)) == 1
        assert other.readers.unsent() == 1
    assert other.readers.unsent() == 2


def test_a_writer_that_waited_sees_what_was_written(place: Place) -> None:
    """Two acts on different rows never disturb one another, however they overlap."""
    one, two = dossier(place), dossier(place)
    keep(place, one, two)

    def ring(at: tuple[SqlStore, Dossier]) -> None:
        store, row = at
        for n in range(EACH):
            with store.writing() as uow:
                row = uow.save(replace(row, phone=str(n)))
                uow.enter(entry(place))

    with ThreadPoolExecutor(2) as pool:
        list(pool.map(ring, [(place.open_store(), one), (place.open_store(), two)]))
    assert place.rows("journal") == 1 + 2 * EACH


@pytest.mark.parametrize("sqlstate", ["40001", "40P01", "23505"])
def test_a_race_lost_on_the_server_is_stale(place: Place, sqlstate: str) -> None:
    """PostgreSQL may break off any statement for another's sake."""
    if place.is_sqlite:
        statement = "INSERT INTO series VALUES ('x', 1, 1), ('x', 1, 1)"
    else:
        statement = f"DO $$ BEGIN RAISE EXCEPTION 'raced' USING ERRCODE = '{sqlstate}'; END $$"
    with pytest.raises(StaleRowError):
        _raced(place, statement)
    assert place.rows("journal") == 0


def test_another_fault_is_not_taken_for_a_race(place: Place) -> None:
    statement = "INSERT INTO series VALUES (NULL, 1, 1)"
    with pytest.raises(Exception, match=r"(?i)not.null"):
        _raced(place, statement)
    assert place.rows("journal") == 0


def _raced(place: Place, statement: str) -> None:
    with place.store.writing() as uow:
        uow.enter(entry(place))
        uow._connection.execute(text(statement))


def test_a_real_serialization_failure(place: Place) -> None:
    """A writer from outside, who takes no lock of ours, changes the row under us."""
    made = dossier(place)
    keep(place, made)
    if place.is_sqlite:  # there nobody can: a second writer waits, and gives up
        engine = place.open_engine()
        with place.store.writing(), engine.connect() as outside:
            outside.execute(text("PRAGMA busy_timeout=1"))
            with pytest.raises(OperationalError, match="locked"):
                outside.execute(text("BEGIN IMMEDIATE"))
        return
    with pytest.raises(StaleRowError):
        _overtaken(place, made)
    assert place.rows("journal") == 1


def _overtaken(place: Place, made: Dossier) -> None:
    with place.store.writing() as uow:
        found = uow.get(Dossier, made.id)
        assert found is not None
        with place.open_engine().begin() as outside:
            outside.execute(text("UPDATE dossier SET email = 'x'"))
        uow.save(replace(found, phone="1"))
