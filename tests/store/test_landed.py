"""An office's file of every revision that landed is brought up to date with all that is in it.

`golden/landed/<revision>.db.xz` is the demo office as the program of that revision made it, without the
bytes of its scans. Such a file is made once, when a revision lands, and never again.
"""

import lzma
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from app.commission.entities import Composition, Protocol, Session, Vote
from app.commission.protocol_data import opened
from app.evaluation.answers import from_data
from app.evaluation.entities import Evaluation, Submission
from app.evaluation.sealing import SealedSheet, seal_holds
from app.journal.verifying import broken_at
from app.queue import QueueQuery
from app.workflow.dossier import Dossier
from db.migrations.running import bring_file_up_to_date
from tests.store.place import Place
from tests.store.records import entry

FILES = sorted((Path(__file__).parents[1] / "golden" / "landed").glob("*.db.xz"))
_ADDED = {"alembic_version", "sqlite_sequence"}


@dataclass(frozen=True, slots=True)
class Upgraded:
    """A file that was brought up to date, and how many rows its tables had before."""

    place: Place
    before: dict[str, int]


@pytest.fixture(params=FILES, ids=lambda file: file.name.split(".")[0])
def upgraded(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Upgraded]:
    """The office's file of one landed revision, up to date."""
    file = tmp_path / "office.db"
    file.write_bytes(lzma.decompress(request.param.read_bytes()))
    before = _counts(file)
    bring_file_up_to_date(file)
    place = Place(f"sqlite:///{file}")
    yield Upgraded(place, before)
    place.close()


def _counts(file: Path) -> dict[str, int]:
    connection = sqlite3.connect(file)
    names = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'dossier_%fts%'"
    ).fetchall()
    found = {
        name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]
        for (name,) in names
    }
    connection.close()
    return found


def test_no_row_is_lost(upgraded: Upgraded) -> None:
    after = _counts(Path(str(upgraded.place.engine.url.database)))
    assert upgraded.before["dossier"] == 60
    assert {name: after[name] for name in upgraded.before if name not in _ADDED} == {
        name: count for name, count in upgraded.before.items() if name not in _ADDED
    }


def test_every_seal_still_holds(upgraded: Upgraded) -> None:
    with upgraded.place.store.reading() as uow:
        sheets = uow.find(Evaluation)
    assert len(sheets) == upgraded.before["evaluation"] > 100
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


def test_every_protocol_is_the_paper_it_was(upgraded: Upgraded) -> None:
    with upgraded.place.store.reading() as uow:
        protocols = uow.find(Protocol)
    assert len(protocols) == upgraded.before["protocol"] > 1
    for each in protocols:
        content = opened(each.content, each.content_hash)
        assert (content.number, content.draft, content.content_hash) == (
            each.number, False, each.content_hash,
        )  # fmt: skip
        assert (each.edition, each.replaces) == (1, None)


def test_the_journal_is_whole(upgraded: Upgraded) -> None:
    lines = list(reversed(upgraded.place.store.readers.journal(None, 100_000)))
    assert len(lines) == upgraded.before["journal"]
    assert broken_at(lines) is None


def test_new_columns_have_their_defaults(upgraded: Upgraded) -> None:
    with upgraded.place.store.reading() as uow:
        if "declaration" not in upgraded.before:  # added with these columns
            assert all(each.substitutes == () for each in uow.find(Composition))
            assert all(each.substituted == {} for each in uow.find(Session))
            assert not any(each.on_paper for each in uow.find(Vote))
        sealed = {(each.id, each.seal) for each in uow.find(Evaluation)}
        assert {(each.id, each.seal) for each in uow.find(Submission)} == sealed


def test_dossiers_are_found_and_changed_as_before(upgraded: Upgraded) -> None:
    """Search lives in triggers: they must have come through too."""
    place = upgraded.place
    with place.store.reading() as uow:
        one = next(each for each in uow.find(Dossier) if each.number)
    with place.store.writing() as uow:
        saved = uow.save(replace(one, search_fold=f"{one.search_fold} qylqalam"))
        uow.enter(entry(place, one.id))
    assert saved.version == one.version + 1
    assert list(place.store.readers.queue_ids(QueueQuery(text="qylqalam", every_dossier=True))) == [
        one.id
    ]
