"""What encryption costs: the same acts on an encrypted file and on a plain one, one after the other."""

import statistics
import time
from pathlib import Path

import pytest
from sqlalchemy import Engine

from db.engine import encrypted_engine, sqlite_engine
from db.migrations.running import bring_file_up_to_date
from db.store import SqlStore
from tests.store.place import Place
from tests.store.records import dossier, entry

pytestmark = pytest.mark.bench

_KEY = bytes(range(32))
_ACTS = 300
_AT_MOST = 1.8


def test_an_act_on_an_encrypted_file(tmp_path: Path) -> None:
    engines: dict[str, Engine] = {}
    for name, key in (("plain", None), ("encrypted", _KEY)):
        file = tmp_path / f"{name}.db"
        bring_file_up_to_date(file, key)
        engines[name] = encrypted_engine(file, key) if key else sqlite_engine(file)
    maker = Place(f"sqlite:///{tmp_path / 'plain.db'}")
    stores = {name: SqlStore(e, maker.clock, maker.new_id) for name, e in engines.items()}
    took: dict[str, list[float]] = {name: [] for name in engines}
    for _ in range(_ACTS):
        one = dossier(maker)
        for name, store in stores.items():
            begun = time.perf_counter()
            with store.writing() as uow:
                uow.add(one)
                uow.enter(entry(maker, one.id))
            took[name].append(time.perf_counter() - begun)
    maker.close()
    for engine in engines.values():
        engine.dispose()
    plain, coded = (statistics.median(took[name]) for name in ("plain", "encrypted"))
    print(f"an act: plain {plain * 1000:.2f} ms, encrypted x {coded / plain:.2f}")
    assert coded / plain <= _AT_MOST
