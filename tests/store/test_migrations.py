"""The migrations make what the metadata says, and nothing is lost on their way."""

import sqlite3
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import text

from db.engine import postgres_engine
from db.migrations import running
from db.migrations.frozen import VERSIONS, step
from db.migrations.revisions import (
    LATEST,
    SCHEMA,
    DatabaseInUseError,
    SchemaForeignError,
    SchemaNewerError,
)
from db.migrations.running import bring_file_up_to_date, bring_server_up_to_date
from db.schema import metadata
from tests.store.cluster import Cluster
from tests.store.place import Place

_REGENERATE = "run: python -m db.migrations.frozen (until the revision has landed)"

LANDED = {
    "0001": "bf965fbbb91c96eb61fdcb480c4db889f421bb3e73ce7ed613200562270a1ac6",
    "0002": "64ff087ee5ea229247aee27acc46d3c2b401157829fe0a0cebb06cf83ec4888b",
    "0003": "e90edf949076e73e17954827d42e733cac56d0028d5332e18d22c07983ee73b6",
    "0004": "a7ce2b5a5566896cadde6f0e0b19777f82927a23d1ee151e2d596cb4c010bd4c",
}
"""SHA-256 over the files of each revision under which offices have data."""


def _ours(name: str | None, kind: str, _parents: object) -> bool:
    """Search is made by hand and belongs to one database each."""
    return not (kind == "table" and str(name).startswith(("dossier_fts", "dossier_search"))) and (
        name not in {"ix_dossier_search", "alembic_version"}
    )


def test_migrated_schema_is_the_metadata(place: Place) -> None:
    with place.engine.connect() as connection:
        context = MigrationContext.configure(
            connection, opts={"include_name": _ours, "compare_type": True}
        )
        differences = compare_metadata(context, metadata)
    assert not differences, _REGENERATE


def test_the_latest_revision_leads_to_the_metadata(place: Place) -> None:
    """Types, nulls and constraints that a comparison of catalogues may pass over."""
    name = place.engine.dialect.name
    written = (VERSIONS / LATEST / f"{name}.sql").read_text(encoding="utf-8")
    assert written == step(place.engine.dialect), _REGENERATE


@pytest.mark.parametrize(("revision", "digest"), LANDED.items())
def test_a_revision_that_landed_never_changes(revision: str, digest: str) -> None:
    files = sorted((VERSIONS / revision).glob("*.sql"))
    assert sha256(b"".join(file.read_bytes() for file in files)).hexdigest() == digest


def test_latest_revision_is_the_head() -> None:
    config = Config()
    config.set_main_option("script_location", str(running.TREE))
    config.set_main_option("path_separator", "os")
    assert ScriptDirectory.from_config(config).get_heads() == [LATEST]


def test_alembic_stays_away_from_a_current_database(made_file: Path) -> None:
    code = (
        "import sys; from pathlib import Path;"
        "from db.migrations.running import bring_file_up_to_date;"
        f"bring_file_up_to_date(Path({str(made_file)!r}));"
        "sys.exit('alembic' in sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=Path(__file__).parents[2])


def test_a_newer_file_is_refused_and_left_alone(tmp_path: Path, made_file: Path) -> None:
    file = tmp_path / "office.db"
    file.write_bytes(made_file.read_bytes())
    with sqlite3.connect(file) as connection:
        connection.execute(f"PRAGMA user_version={SCHEMA + 1}")
    connection.close()
    before = file.read_bytes()
    with pytest.raises(SchemaNewerError, match="newer version of the program"):
        bring_file_up_to_date(file)
    assert file.read_bytes() == before


def test_a_newer_server_is_refused(cluster: Cluster) -> None:
    engine = postgres_engine(cluster.url(cluster.database("made")))
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(SchemaNewerError):
        bring_server_up_to_date(engine)
    engine.dispose()


def test_a_foreign_database_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "office.db"
    with sqlite3.connect(file) as connection:
        connection.execute("CREATE TABLE recipe (name)")
    connection.close()
    with pytest.raises(SchemaForeignError):
        bring_file_up_to_date(file)


@pytest.fixture
def older_file(tmp_path: Path) -> Path:
    """A file with a row in it that counts as one revision behind."""
    file = tmp_path / "office.db"
    bring_file_up_to_date(file)
    connection = sqlite3.connect(file)
    connection.execute("INSERT INTO series VALUES ('dossier', 2026, 7)")
    connection.commit()
    connection.close()
    return file


def _as_next_schema(monkeypatch: pytest.MonkeyPatch) -> None:
    """This program as it will be with one revision more."""
    monkeypatch.setattr(running, "SCHEMA", SCHEMA + 1)


def _last(file: Path) -> int:
    connection = sqlite3.connect(file)
    found: int = connection.execute("SELECT last FROM series").fetchone()[0]
    connection.close()
    return found


def test_a_copy_is_migrated_and_put_in_place(
    older_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _as_next_schema(monkeypatch)
    inode = older_file.stat().st_ino
    bring_file_up_to_date(older_file)
    assert older_file.stat().st_ino != inode
    assert _last(older_file) == 7
    assert [each.name for each in older_file.parent.iterdir()] == ["office.db"]


def test_a_migration_that_fails_leaves_the_file(
    older_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_connection: object) -> None:
        raise OSError("disk full")

    _as_next_schema(monkeypatch)
    monkeypatch.setattr(running, "_upgrade", fail)
    with pytest.raises(OSError, match="disk full"):
        bring_file_up_to_date(older_file)
    assert _last(older_file) == 7
    assert [each.name for each in older_file.parent.iterdir()] == ["office.db"]


def test_what_stands_in_the_log_is_migrated_too(
    older_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = (
        "import os, sqlite3, sys; c = sqlite3.connect(sys.argv[1]);"
        "c.execute('PRAGMA journal_mode=WAL'); c.execute('UPDATE series SET last = 8');"
        "c.commit(); os._exit(0)"
    )
    subprocess.run([sys.executable, "-c", code, str(older_file)], check=True)
    assert older_file.with_name("office.db-wal").stat().st_size
    _as_next_schema(monkeypatch)
    bring_file_up_to_date(older_file)
    assert _last(older_file) == 8


def test_a_file_in_use_is_not_migrated(older_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _as_next_schema(monkeypatch)
    other = sqlite3.connect(older_file)
    other.execute("PRAGMA journal_mode=WAL")
    other.execute("SELECT count(*) FROM series").fetchone()
    with pytest.raises(DatabaseInUseError):
        bring_file_up_to_date(older_file)
    other.close()
    assert _last(older_file) == 7
