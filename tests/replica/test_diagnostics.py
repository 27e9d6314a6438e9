"""The bundle of a local copy, closed and open, tells how it stands and of nobody."""

import zipfile
from datetime import date
from pathlib import Path

from sqlalchemy import insert

from app.access.roles import Role
from app.journal.entry import Entry
from app.kernel.clock import SystemClock
from app.kernel.ids import time_ordered_ids
from app.office import make_office
from app.workflow.dossier import Dossier
from db.inspection import inspect_engine
from db.replica.opening import Doorway, make_replica
from db.schema import match_key
from tests.planted import found_in
from tests.replica.conftest import PASSWORD, Ministry
from ui.bootstrap.diagnostics import Place, bundle_of
from ui.runtime.bundle import Member, write_bundle

LOGIN, LATIN, CYRILLIC, IIN = "q.temirkhanov", "ZHUMAGALIYEV", "Жұмағалиев", "840214350123"
PASSPORT, USER = "N98765432", "Қайырбекова"
WORDS = (LOGIN, f"{LOGIN} аты", LATIN, CYRILLIC, IIN, PASSPORT, USER, PASSWORD, "127.0.0.1")


def test_it_tells_how_the_copy_stands_and_of_nobody(ministry: Ministry, tmp_path: Path) -> None:
    ministry.hire(LOGIN, Role.INTAKE_OFFICER)
    folder, clock = tmp_path / USER, SystemClock()
    way = Doorway(clock, time_ordered_ids(clock), "0.1.0")
    opened = make_replica(folder, ministry.file(LOGIN), PASSWORD, way)
    opened.syncer.run(lambda _: None, lambda: False)
    office = make_office(opened.store, clock, way.new_id)
    (person,) = [each for each in office.people.to_sign_in() if each.login == LOGIN]
    with opened.engine.begin() as connection:
        connection.execute(insert(match_key).values(key=f"name:{LATIN}", dossier=person.id))
    dossier = Dossier(
        id=way.new_id(), procedure="P1", procedure_version="2017", state="received",
        received=date(2026, 11, 18), name_latin=LATIN, name_cyrillic=CYRILLIC, iin=IIN,
        passport_number=PASSPORT,
    )  # fmt: skip
    with opened.store.writing() as uow:
        uow.add(dossier)
        uow.enter(
            Entry(
                way.new_id(), clock.now(), person.id, "open", "Dossier", dossier.id, dossier.id, {}
            )
        )
    opened.note()
    replica = opened.store.readers.replica()
    with opened.engine.connect() as connection:  # the ministry has those of other tests as well
        dossiers = connection.exec_driver_sql("SELECT count(*) FROM dossier").scalar_one()
    assert dossiers >= 1
    told = _bundle(
        Place(folder, clock, lambda: inspect_engine(opened.engine), replica, log=tmp_path), tmp_path
    )
    assert f"rows of dossier: {dossiers}\n" in told["database.txt"]
    assert "encrypted: True\n" in told["database.txt"]
    assert "journal: whole\n" in told["database.txt"]
    assert "shared: True\n" in told["sharing.txt"]
    assert "complete: True\n" in told["sharing.txt"]
    assert "unsent now: 1\n" in told["sharing.txt"]
    opened.close()
    told = _bundle(Place(folder, clock, log=tmp_path), tmp_path)
    assert "encrypted or damaged: True\n" in told["database.txt"]
    assert "unsent: 1\n" in told["sharing.txt"]


def _bundle(place: Place, out: Path) -> dict[str, str]:
    """Made, saved, searched byte for byte."""
    members: list[Member] = list(bundle_of(place, self_test=False))
    file = out / "diagnostics.zip"
    write_bundle(file, members)
    words = (*WORDS, str(place.folder))
    assert found_in(file.read_bytes(), words) == []
    with zipfile.ZipFile(file) as bundle:
        for name in bundle.namelist():
            assert found_in(bundle.read(name) + name.encode(), words) == []
    assert not [each.name for each in members if "not to be told" in each.text]
    return {each.name: each.text for each in members}
