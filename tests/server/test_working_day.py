"""Every act of every use case is accepted from who may do it: the law stands in nobody's way."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from db.migrations.running import bring_file_up_to_date
from db.schema import TABLES
from db.schema.records import NAMES
from db.store import STAYS
from tests.features import conftest as features
from tests.server.plays import PLAYS
from tests.server.replaying import Replay, acts_in
from tests.server.shared_office import SharedOffice
from tests.store.house import House

demo_office = features.demo_office


@pytest.fixture
def house(tmp_path: Path) -> House:
    """An office of its own in a file, as before it joined others."""
    file = tmp_path / "office.db"
    bring_file_up_to_date(file)
    return House(file)


@pytest.mark.parametrize("play", PLAYS, ids=lambda play: play.__name__)
def test_every_act_of_a_play_is_accepted(
    play: Callable[[House], None], house: House, tmp_path: Path, shared: SharedOffice
) -> None:
    play(house)
    house.engine.dispose()
    _all_accepted(tmp_path / "office.db", shared)


def test_every_act_of_the_demo_office_is_accepted(demo_office: Path, shared: SharedOffice) -> None:
    _all_accepted(demo_office, shared)


def _all_accepted(file: Path, shared: SharedOffice) -> None:
    replay = Replay(shared, file)
    replay.send(acts_in(file, shared))
    assert not replay.refused, replay.refused[0]
    assert replay.accepted
    assert _kept_by(shared) == _kept_in(file)


def _kept_in(file: Path) -> dict[str, set[tuple[str, int]]]:
    """Id and version of every record of the file."""
    with closing(sqlite3.connect(file)) as connection:
        return {
            kind.__name__: {
                (str(id_), int(version))
                for id_, version in connection.execute(
                    f"select id, {_version(kind)} from {table.name}"
                )
            }
            for kind, table in TABLES.items()
            if kind not in STAYS
        }


def _kept_by(shared: SharedOffice) -> dict[str, set[tuple[str, int]]]:
    return {
        kind.__name__: {
            (str(id_), int(version))
            for id_, version in shared.owner.execute(
                f"select id, {_version(kind)} from public.{table.name}".encode()
            )
        }
        for kind, table in TABLES.items()
        if kind not in STAYS
    }


def _version(kind: type) -> str:
    return "version" if "version" in NAMES[kind] else "1"
