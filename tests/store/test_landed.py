"""An office's file of every revision that landed is brought up to date with all that is in it.

`golden/landed/<revision>.db.xz` is the demo office as the program of that revision made it, without the
bytes of its scans. Such a file is made once, when a revision lands, and never again. What it held is
read by the standard library before and compared with what the program reads afterwards.
"""

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from app.access.roles import Role
from app.commission.entities import Absence, Composition, Protocol, Session, Vote
from app.commission.protocol_data import opened
from app.evaluation.answers import from_data
from app.evaluation.entities import Evaluation, Submission
from app.evaluation.scoring import score
from app.evaluation.sealing import SealedSheet, seal_holds
from app.evaluation.shelf import load_shelf
from app.journal.verifying import broken_at
from app.queue import QueueQuery
from app.workflow.dossier import Dossier
from db.codec import columns_of, plain
from db.migrations.revisions import SCHEMA
from db.schema import TABLES
from tests.store.landed import FILES, OF_THE_FILE, Upgraded, rows_of, unpacked, upgraded_in
from tests.store.records import entry


@pytest.fixture(scope="module", params=FILES, ids=lambda file: file.name.split(".")[0])
def upgraded(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Upgraded]:
    """To be read only."""
    yield from upgraded_in(tmp_path_factory.mktemp("landed"), request.param)


def test_there_is_a_file_of_every_revision_that_landed() -> None:
    landed = [int(file.name[:4]) for file in FILES]
    assert landed == list(range(1, len(FILES) + 1))
    assert len(FILES) in {SCHEMA, SCHEMA - 1}  # the latest lands with its file


@pytest.mark.parametrize("packed", FILES, ids=lambda file: file.name.split(".")[0])
def test_the_files_are_of_their_revision(packed: Path, tmp_path: Path) -> None:
    file = unpacked(packed, tmp_path / "office.db")
    connection = sqlite3.connect(file)
    assert connection.execute("PRAGMA user_version").fetchone() == (int(packed.name[:4]),)
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    connection.close()


def test_every_value_of_every_row_is_what_it_was(upgraded: Upgraded) -> None:
    assert len(upgraded.before["dossier"]) == 60
    for table, rows in upgraded.before.items():
        if table in OF_THE_FILE:
            continue
        kept = [
            {name: row[name] for name in old}
            for old, row in zip(rows, upgraded.after[table], strict=True)
        ]
        assert kept == rows, table


def test_every_record_is_read_as_it_was_written(upgraded: Upgraded) -> None:
    """Through the program's own codec: roles, tuples, decimals, moments, what JSON holds."""
    read = 0
    with upgraded.place.store.reading() as uow:
        for kind, table in TABLES.items():
            before = {row["id"]: row for row in upgraded.of(table.name)}
            for record in uow.find(kind) if before else ():
                values = columns_of(record)
                for name, raw in before[record.id].items():
                    if name == "rev":  # of the row's synchronisation, not of the record
                        continue
                    assert _same(values[name], raw), (table.name, name, raw)
                read += 1
    assert read > 2000


def _same(value: object, raw: object) -> bool:
    if isinstance(value, datetime):
        return value == datetime.fromisoformat(str(raw))
    if isinstance(value, list | dict):
        return bool(plain(value) == json.loads(str(raw)))
    return bool(plain(value) == raw)


def test_the_database_is_whole_and_says_its_revision(upgraded: Upgraded) -> None:
    connection = sqlite3.connect(str(upgraded.place.engine.url.database))
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    assert connection.execute("PRAGMA user_version").fetchone() == (SCHEMA,)
    assert connection.execute("SELECT version_num FROM alembic_version").fetchall() == [
        (f"{SCHEMA:04d}",)
    ]
    connection.close()


def test_the_commission_has_its_chair_its_deputy_and_who_stands_in(upgraded: Upgraded) -> None:
    with upgraded.place.store.reading() as uow:
        compositions, absences = uow.find(Composition), uow.find(Absence)
    roles = {row["id"]: json.loads(row["roles"]) for row in upgraded.of("person")}
    for each in compositions:
        assert each.chair != each.deputy
        assert {each.chair, each.deputy} <= set(each.members)
        assert all(Role.MEMBER in roles[member] for member in each.members)
        assert Role.SECRETARY in roles[each.secretary]
    assert [each.member for each in absences] == [row["member"] for row in upgraded.of("absence")]


def test_every_seal_still_holds(upgraded: Upgraded) -> None:
    with upgraded.place.store.reading() as uow:
        sheets = uow.find(Evaluation)
    assert len(sheets) == len(upgraded.before["evaluation"]) > 100
    for each in sheets:
        sheet = SealedSheet(
            dossier=each.dossier,
            member=each.member,
            criteria_set=each.criteria_set,
            criteria_version=each.criteria_version,
            submitted_at=each.made_at,
            answers=from_data(each.answers),
            note=each.note,
            abstained=each.abstained,
        )
        assert seal_holds(sheet, each.salt, each.seal)


def test_marks_give_the_totals_and_verdicts_that_they_gave(upgraded: Upgraded) -> None:
    shelf = load_shelf()
    with upgraded.place.store.reading() as uow:
        sheets = [each for each in uow.find(Evaluation) if not each.abstained]
    assert len(sheets) > 100
    for each in sheets:
        criteria = shelf.get(each.criteria_set, each.criteria_version)
        assert criteria is not None
        scored = score(criteria, from_data(each.answers), evidence_possible=False)
        assert (scored.total, scored.maximum, scored.passed) == (
            each.total, each.maximum, each.passed,
        )  # fmt: skip


def test_every_protocol_is_the_paper_it_was(upgraded: Upgraded) -> None:
    with upgraded.place.store.reading() as uow:
        protocols = uow.find(Protocol)
        votes = uow.find(Vote)
        numbers = {each.id: each.number for each in uow.find(Dossier)}
    assert len(protocols) == len(upgraded.before["protocol"]) > 1
    for each in protocols:
        content = opened(each.content, each.content_hash)
        assert (content.number, content.draft, content.content_hash) == (
            each.number, False, each.content_hash,
        )  # fmt: skip
        assert (each.edition, each.replaces) == (1, None)
        told = {
            (item.dossier_number, vote.member): vote.choice
            for item in content.items
            for vote in item.votes
        }
        cast = {
            (numbers[vote.dossier], vote.member): vote.choice
            for vote in votes
            if vote.session == each.session
        }
        assert told == cast != {}


def test_the_journal_is_whole(upgraded: Upgraded) -> None:
    lines = list(reversed(upgraded.place.store.readers.journal(None, 100_000)))
    assert len(lines) == len(upgraded.before["journal"]) > 2000
    assert broken_at(lines) is None
    assert [line.digest for line in lines] == [row["digest"] for row in upgraded.of("journal")]


def test_new_columns_have_their_defaults(upgraded: Upgraded) -> None:
    with upgraded.place.store.reading() as uow:
        if "declaration" not in upgraded.before:  # added with these columns
            assert all(each.substitutes == () for each in uow.find(Composition))
            assert all(each.substituted == {} for each in uow.find(Session))
            assert not any(each.on_paper for each in uow.find(Vote))
        sealed = {(each.id, each.seal) for each in uow.find(Evaluation)}
        assert {(each.id, each.seal) for each in uow.find(Submission)} == sealed


@pytest.mark.parametrize("packed", FILES, ids=lambda file: file.name.split(".")[0])
def test_dossiers_are_found_and_changed_as_before(packed: Path, tmp_path: Path) -> None:
    """Search lives in triggers: they must have come through too."""
    for upgraded in upgraded_in(tmp_path, packed):
        place = upgraded.place
        with place.store.reading() as uow:
            one = next(each for each in uow.find(Dossier) if each.number)
        with place.store.writing() as uow:
            saved = uow.save(replace(one, search_fold=f"{one.search_fold} qylqalam"))
            uow.enter(entry(place, one.id))
        assert saved.version == one.version + 1
        query = QueueQuery(text="qylqalam", every_dossier=True)
        assert list(place.store.readers.queue_ids(query)) == [one.id]
        lines = rows_of(tmp_path / "office.db")["journal"]
        assert len(lines) == len(upgraded.before["journal"]) + 1
