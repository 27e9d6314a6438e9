"""A shared database of one's own for each test, and connections under anybody's login."""

from collections.abc import Iterator

import pytest

from db.migrations.running import bring_file_up_to_date
from db.server.setting_up import init
from tests.server.shared_office import SharedOffice
from tests.server.stage import Stage, set_stage
from tests.store.cluster import Cluster, running_cluster
from tests.store.house import House

TEMPLATE = "shared_made"


@pytest.fixture(scope="session")
def server_cluster() -> Iterator[Cluster]:
    """A PostgreSQL of our own with a database that `init` has set up once."""
    with running_cluster() as found:
        found.run(f"CREATE DATABASE {TEMPLATE} TEMPLATE template0")
        init(found.url(TEMPLATE))
        yield found


@pytest.fixture
def shared(server_cluster: Cluster) -> Iterator[SharedOffice]:
    """A fresh shared database, set up, with nobody in it."""
    made = SharedOffice(server_cluster, server_cluster.database(TEMPLATE))
    yield made
    made.close()


@pytest.fixture(scope="session")
def stage(server_cluster: Cluster, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    """A ministry with people of every role; nobody who is given it may change it."""
    file = tmp_path_factory.mktemp("stage") / "office.db"
    bring_file_up_to_date(file)
    office = SharedOffice(server_cluster, server_cluster.database(TEMPLATE))
    yield set_stage(office, House(file), file)
    office.close()
