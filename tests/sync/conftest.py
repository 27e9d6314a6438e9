"""A PostgreSQL with the small ministry in it, under the real law."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.store.cluster import Cluster, running_cluster
from tests.sync.shared_ministry import make_template, ministry_file

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
