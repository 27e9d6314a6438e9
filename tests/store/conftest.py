"""One suite, two databases: every test that asks for `place` runs on SQLite and on PostgreSQL."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from db.engine import postgres_engine
from db.migrations.running import bring_file_up_to_date, bring_server_up_to_date
from tests.store.cluster import Cluster, running_cluster
from tests.store.house import House
from tests.store.place import Place


@pytest.fixture(scope="session")
def cluster() -> Iterator[Cluster]:
    """A PostgreSQL of our own with a migrated database named `made`."""
    with running_cluster() as found:
        found.run("CREATE DATABASE made TEMPLATE template0")
        engine = postgres_engine(found.url("made"))
        bring_server_up_to_date(engine)
        engine.dispose()
        yield found


@pytest.fixture(scope="session")
def made_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated SQLite file, to be copied."""
    file = tmp_path_factory.mktemp("made") / "office.db"
    bring_file_up_to_date(file)
    return file


@pytest.fixture(params=["sqlite", "postgresql"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Place]:
    """A fresh database of each kind."""
    yield from _place(request, tmp_path)


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def lasting_place(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Place]:
    """A database of each kind for tests that roll back all they write."""
    yield from _place(request, tmp_path_factory.mktemp("lasting"))


def _place(request: pytest.FixtureRequest, folder: Path) -> Iterator[Place]:
    if request.param == "sqlite":
        file = folder / "office.db"
        shutil.copy(request.getfixturevalue("made_file"), file)
        found = Place(f"sqlite:///{file}")
    else:
        cluster: Cluster = request.getfixturevalue("cluster")
        found = Place(cluster.url(cluster.database("made")))
    yield found
    found.close()


@pytest.fixture
def house(made_file: Path, tmp_path: Path) -> Iterator[House]:
    """A small ministry with its people, its Commission and no dossiers."""
    made = House(Path(shutil.copy(made_file, tmp_path / "house.db")))
    yield made
    made.engine.dispose()
