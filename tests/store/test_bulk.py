"""A large office is believable: what was poured in is what the office itself would have written."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from app.access.people import actor_of
from app.access.roles import Role
from app.decisions.entities import Certificate, Notice
from app.decisions.terms import record_hash
from app.evaluation.answers import from_data
from app.evaluation.entities import Evaluation
from app.evaluation.sealing import SealedSheet, seal_holds
from app.intake.card import indexed
from app.journal.verifying import broken_at
from app.kernel.clock import FixedClock, office_date
from app.kernel.ids import time_ordered_ids
from app.kernel.outcome import Done, Refusal
from app.office import Office, make_office
from app.queue import QueueQuery
from app.workflow.dossier import Dossier
from app.workflow.entities import StepRow
from db.bulk import fill
from db.engine import sqlite_engine
from db.migrations.running import bring_file_up_to_date
from db.schema import TABLES
from db.store import SqlStore

NUMBER = 600


def filled(file: Path, number: int, seed: int) -> tuple[SqlStore, Office]:
    bring_file_up_to_date(file)
    clock = FixedClock()
    new_id = time_ordered_ids(clock, Random(seed))
    engine = sqlite_engine(file)
    store = SqlStore(engine, clock, new_id)
    office = make_office(store, clock, new_id)
    fill(engine, office, clock, new_id, number, seed)
    return store, office


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[SqlStore, Office]]:
    store, office = filled(tmp_path_factory.mktemp("large") / "office.db", NUMBER, 7)
    yield store, office
    store.close()


def test_every_case_can_be_replayed(large: tuple[SqlStore, Office]) -> None:
    store, office = large
    states: Counter[str] = Counter()
    with store.reading() as uow:
        dossiers = uow.find(Dossier)
        for dossier in dossiers:
            case = office.workflow.passing.case(uow, dossier)
            assert dossier.state == case.state.value
            assert dossier.closing == (case.closed.value if case.closed else "")
            rows = uow.find(StepRow, dossier=dossier.id)
            runs = [run for run in case.runs if not run.step.endswith("R")]
            assert sorted((r.step, r.part, r.due, r.closed) for r in rows) == sorted(
                (r.step, r.part, r.due, r.closed) for r in runs
            )
            assert dossier.due == min((r.due for r in case.open_runs), default=None)
            states[dossier.state] += 1
    assert len(dossiers) == NUMBER
    assert len(states) > 6
    assert len({each.procedure for each in dossiers}) > 2


def test_dossiers_are_found_as_the_counter_would_have_them(large: tuple[SqlStore, Office]) -> None:
    store, office = large
    words = office.catalogues.professions.words
    with store.reading() as uow:
        for dossier in uow.find(Dossier):
            made = indexed(dossier, words(dossier.profession))
            assert dossier.search_fold == made.search_fold
            assert dossier.sort_key == made.sort_key
            assert dossier.match_keys == made.match_keys


def test_the_journal_is_whole_and_numbers_have_no_gap(large: tuple[SqlStore, Office]) -> None:
    store, _ = large
    assert broken_at(reversed(store.readers.journal(None, 10**6))) is None
    with store.reading() as uow:
        given = ([d.number for d in uow.find(Dossier)], [n.number for n in uow.find(Notice)])
    for numbers in given:
        by_year: dict[str, list[int]] = {}
        for year, _, number in (each.partition("-") for each in numbers if each):
            by_year.setdefault(year, []).append(int(number))
        assert by_year
        for found in by_year.values():
            assert sorted(found) == list(range(1, len(found) + 1))


def test_certificates_and_sheets_are_true(large: tuple[SqlStore, Office]) -> None:
    store, _ = large
    with store.reading() as uow:
        papers, sheets = uow.find(Certificate), uow.find(Evaluation)
    signed = [paper for paper in papers if paper.signed_at]
    assert {paper.state for paper in papers} >= {"draft", "live", "superseded"}
    assert all(paper.record_hash == record_hash(paper) for paper in signed)
    replaced = {paper.replaces for paper in signed if paper.replaces}
    assert replaced == {paper.id for paper in papers if paper.state == "superseded"}
    assert sheets
    for each in sheets:
        sheet = SealedSheet(
            dossier=each.dossier, member=each.member, criteria_set=each.criteria_set,
            criteria_version=each.criteria_version, submitted_at=each.made_at,
            answers=from_data(each.answers), note=each.note,
        )  # fmt: skip
        assert seal_holds(sheet, each.salt, each.seal)


def test_the_office_goes_on_with_it(large: tuple[SqlStore, Office]) -> None:
    _, office = large
    people = office.people.to_sign_in()
    executor = next(actor_of(p) for p in people if Role.EXECUTOR in p.roles)
    page = office.workflow.desk(executor, Role.EXECUTOR)
    assert not isinstance(page, Refusal)
    for row in page.rows:
        assert not isinstance(office.files.file(executor, row.dossier), Refusal)
    waiting = next(row for row in page.rows if row.step == "1.2")
    referred = office.workflow.refer(executor, waiting.dossier, "late")
    assert isinstance(referred, Done)
    officer = next(actor_of(p) for p in people if Role.INTAKE_OFFICER in p.roles)
    received = [
        row
        for row in office.readers.queue_page(QueueQuery(steps=("P1/1.1/register",)))
        if row.procedure == "P1"
    ]
    today = office_date(office.clock.now())
    registered = office.intake.register(officer, received[0].dossier, "NEW-1", today, "late")
    assert isinstance(registered, Done)


def test_the_same_seed_makes_the_same_office(tmp_path: Path) -> None:
    one, _ = filled(tmp_path / "one.db", 40, 3)
    two, _ = filled(tmp_path / "two.db", 40, 3)
    other, _ = filled(tmp_path / "other.db", 40, 4)
    rows = []
    for store in (one, two, other):
        with store.reading() as uow:
            rows.append({kind: uow.find(kind) for kind in TABLES})
        store.close()
    assert rows[0] == rows[1]
    assert rows[0] != rows[2]
