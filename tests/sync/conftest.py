"""A PostgreSQL with the small ministry in it, under the real law."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.store.cluster import Cluster, running_cluster
from tests.sync.desk import Desk, empty_replica
from tests.sync.ministry import Seat
from tests.sync.shared_ministry import Shared, make_template, ministry_file, own_copy
from tests.sync.sitting import Sit

_SETTINGS = (
    "fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=80",
    "shared_buffers=64MB", "log_min_messages=fatal", "autovacuum=off",
)  # fmt: skip


@pytest.fixture(scope="session")
def sync_cluster() -> Iterator[Cluster]:
    """A server of our own."""
    with running_cluster(_SETTINGS) as found:
        yield found


@pytest.fixture(scope="session")
def ministry(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The ministry as an office that stands alone."""
    return ministry_file(tmp_path_factory.mktemp("ministry"))


@pytest.fixture(scope="session")
def sync_people(sync_cluster: Cluster, ministry: Path) -> dict[str, str]:
    """The ministry is in the server's template database; logins to persons."""
    return make_template(sync_cluster, ministry)


@pytest.fixture
def office(sync_cluster: Cluster, sync_people: dict[str, str]) -> Iterator[Shared]:
    """A shared database of the test's own."""
    with own_copy(sync_cluster, sync_people) as shared:
        yield shared


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty migrated file."""
    return empty_replica(tmp_path_factory.mktemp("empty"))


@pytest.fixture
def sit(office: Shared, empty_file: Path, tmp_path: Path) -> Iterator[Sit]:
    """Desks at the shared database of the test, made as they are asked for."""
    made: list[Desk] = []

    def desk(login: str) -> Desk:
        file = tmp_path / f"{len(made)}-{login}.db"
        made.append(Desk(Seat(login), lambda: office, file, empty_file))
        return made[-1]

    yield desk
    for each in made:
        each.close()
