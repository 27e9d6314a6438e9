"""Kill -9 at any point: what was shown as saved is there, and nothing is half-done.

A real process works as an office and tells of each act that is done. It is killed, at a moment
or at a statement that is drawn, and another one goes on with what it left.
"""

import multiprocessing
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterator
from multiprocessing.connection import Connection
from multiprocessing.context import ForkServerContext
from pathlib import Path
from random import Random
from typing import Any

import pytest
from sqlalchemy import select

from app.demo.staff import hire
from app.evaluation.answers import from_data
from app.evaluation.entities import Evaluation
from app.evaluation.sealing import SealedSheet, seal_holds
from app.intake.entities import Document
from app.journal.verifying import broken_at
from app.kernel.ids import time_ordered_ids
from app.kernel.records import Row
from app.office import Office
from app.store import UnitOfWork
from app.workflow.dossier import Dossier
from app.workflow.entities import StepRow
from db.codec import columns_of, plain
from db.migrations.running import bring_file_up_to_date
from db.schema import TABLES, outbox
from db.store import SqlStore
from tests.features import office_at_work
from tests.features.office_at_work import open_office

KILLS = 52
LONGEST = 0.4
"""Seconds that a process lives at most after its first act."""
MOST_STATEMENTS = 1200
SEED = 20170130

Told = tuple[str, tuple[tuple[str, str], ...], int, str]


@pytest.fixture(scope="module")
def worked(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[Told]]:
    """An office that was killed again and again, and all that it had told of."""
    file = tmp_path_factory.mktemp("kill") / "office.db"
    bring_file_up_to_date(file)
    store, office, clock = open_office(file, 0)
    hire(office, time_ordered_ids(clock))
    store.close()
    random, told = Random(SEED), []
    context = multiprocessing.get_context("forkserver")  # each process has its modules at once
    context.set_forkserver_preload([office_at_work.__name__])
    for round_ in range(1, KILLS + 1):
        statement = random.randint(1, MOST_STATEMENTS) if round_ % 2 else None
        lives = random.uniform(0, LONGEST)
        told += _killed_round(context, file, round_, statement, lives)
        _everything_told_is_there(file, told)
    return file, told


def _killed_round(
    context: ForkServerContext,
    file: Path,
    round_: int,
    statement: int | None,
    lives: float,
) -> list[Told]:
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=office_at_work.work, args=(file, round_, theirs, statement))
    process.start()
    theirs.close()
    told: list[Told] = []
    if statement is None:
        if ours.poll(30):
            told += _received(ours)
        process.join(lives)
        process.kill()
    process.join(60)
    told += _received(ours)
    assert process.exitcode in (-9, 0), f"round {round_} ended by {process.exitcode}"
    ours.close()
    return told


def _received(pipe: Connection) -> list[Told]:
    found: list[Told] = []
    try:
        while pipe.poll(0):
            if (each := pipe.recv()) is not None:
                found.append(each)
    except EOFError:
        pass
    return found


def _everything_told_is_there(file: Path, told: list[Told]) -> None:
    """Asked of the file itself, after each kill."""
    connection = sqlite3.connect(file)
    assert connection.execute("PRAGMA quick_check").fetchone() == ("ok",)
    tables = {kind.__name__: table.name for kind, table in TABLES.items()}
    for _, touched, number, digest in told[-office_at_work.ACTS :]:
        kept = connection.execute("SELECT digest FROM journal WHERE number = ?", (number,))
        assert kept.fetchone() == (digest,)
        for kind, id_ in touched:
            query = f"SELECT count(*) FROM {tables[kind]} WHERE id = ?"
            assert connection.execute(query, (id_,)).fetchone() == (1,), (kind, id_)
    connection.close()


@pytest.fixture
def left(worked: tuple[Path, list[Told]]) -> Iterator[tuple[SqlStore, Office]]:
    """The office as the last killed process left it."""
    store, office, _ = open_office(worked[0], KILLS + 1)
    yield store, office
    store.close()


def test_enough_was_done_and_killed(worked: tuple[Path, list[Told]]) -> None:
    acts = Counter(name for name, *_ in worked[1])
    assert {"1.1register", "answer", "vote", "1.5"} <= set(acts), acts
    assert len(worked[1]) > 4 * KILLS


def test_every_row_is_what_the_outbox_made_of_it(left: tuple[SqlStore, Office]) -> None:
    """Row and operation are in one transaction: played again, the operations give the rows."""
    store, _ = left
    played: dict[tuple[str, str], dict[str, Any]] = {}
    versions: Counter[tuple[str, str]] = Counter()
    with store.reading() as uow:
        for kind, id_, base, patch in _operations(uow):
            key = (kind, id_)
            if base is None:
                assert key not in played
                played[key] = dict(patch)
            else:
                assert base == versions[key]
                for name, (before, after) in patch.items():
                    assert played[key][name] == before
                    played[key][name] = after
            versions[key] += 1
        rows = {(kind.__name__, record.id): record for kind in TABLES for record in uow.find(kind)}
    assert set(rows) == set(played)
    for key, record in rows.items():
        values = {name: plain(value) for name, value in columns_of(record).items()}
        if isinstance(record, Row):
            assert values.pop("version") == versions[key]
            played[key].pop("version")
        assert values == played[key], key


def _operations(uow: UnitOfWork) -> list[tuple[str, str, int | None, dict[str, Any]]]:
    connection = uow._connection  # type: ignore[attr-defined]
    query = select(outbox).where(outbox.c.entity != "Entry").order_by(outbox.c.number)
    return [(r.entity, r.id, r.base_version, r.patch) for r in connection.execute(query)]


def test_the_journal_is_whole_and_tells_of_what_is_there(left: tuple[SqlStore, Office]) -> None:
    store, _ = left
    lines = list(reversed(store.readers.journal(None, 10**6)))
    assert broken_at(lines) is None
    kinds = {kind.__name__: kind for kind in TABLES}
    with store.reading() as uow:
        for line in lines:
            assert uow.get(kinds[line.entry.entity], line.entry.entity_id) is not None


def test_every_case_can_be_replayed(left: tuple[SqlStore, Office]) -> None:
    """The door's events, the runs that queues read, and the card agree."""
    store, office = left
    states: Counter[str] = Counter()
    with store.reading() as uow:
        for dossier in uow.find(Dossier):
            case = office.workflow.passing.case(uow, dossier)
            assert dossier.state == case.state.value
            assert dossier.closing == (case.closed.value if case.closed else "")
            rows = uow.find(StepRow, dossier=dossier.id)
            kept = sorted((r.step, r.part, r.started, r.due, r.closed, r.ended) for r in rows)
            runs = sorted(
                (r.step, r.part, r.started, r.due, r.closed, r.ended.value if r.ended else "")
                for r in case.runs
            )
            assert kept == runs
            states[dossier.state] += 1
    assert len(states) > 1


def test_numbers_have_no_gap_and_no_twin(left: tuple[SqlStore, Office]) -> None:
    store, _ = left
    numbers: dict[str, list[int]] = defaultdict(list)
    kinds = {"dossier": "Dossier", "notice": "Notice", "certificate": "Certificate",
             "protocol": "Protocol"}  # fmt: skip
    with store.reading() as uow:
        for series, name in kinds.items():
            kind = next(kind for kind in TABLES if kind.__name__ == name)
            for record in uow.find(kind):
                if number := getattr(record, "number", ""):
                    numbers[series].append(int(number.rpartition("-")[2]))
        last = {
            row.kind: row.last
            for row in uow._connection.exec_driver_sql("SELECT kind, last FROM series")
        }
    assert numbers["dossier"]
    for series, found in numbers.items():
        assert sorted(found) == list(range(1, last[series] + 1)), series


def test_scans_and_seals_are_whole(left: tuple[SqlStore, Office]) -> None:
    store, _ = left
    with store.reading() as uow:
        documents, evaluations = uow.find(Document), uow.find(Evaluation)
        assert documents
        assert evaluations
        for document in documents:
            assert len(uow.get_bytes(document.sha256) or b"") == document.size
        kept = uow._connection.exec_driver_sql("SELECT count(DISTINCT sha256) FROM blob_chunk")
        assert kept.scalar_one() == len(documents)
        for each in evaluations:
            sheet = SealedSheet(
                dossier=each.dossier, member=each.member, criteria_set=each.criteria_set,
                criteria_version=each.criteria_version, submitted_at=each.made_at,
                answers=from_data(each.answers), note=each.note, abstained=each.abstained,
            )  # fmt: skip
            assert seal_holds(sheet, each.salt, each.seal)
