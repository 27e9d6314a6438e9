"""One act, one transaction: all of it or nothing, told by the journal, sent by the outbox."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import DBAPIError

from app.access.people import Actor
from app.access.permissions import Action
from app.access.roles import Role
from app.act import Act, Ground, use_case
from app.evaluation.entities import Sheet
from app.kernel.outcome import Done, Refusal
from app.store import DamagedBytesError, StaleRowError, UnitOfWork
from app.workflow.dossier import Dossier
from db.schema import outbox
from tests.store.place import Place
from tests.store.records import act, dossier, entry, keep

TABLES = ("dossier", "journal", "outbox", "series", "blob_chunk", "match_key")


class DiskPulledOutError(Exception):
    """Anything that goes wrong in the middle of an act."""


@contextmanager
def nothing_written(place: Place) -> Iterator[None]:
    before = [place.rows(table) for table in TABLES]
    yield
    assert [place.rows(table) for table in TABLES] == before


def write_everything(place: Place, uow: UnitOfWork) -> None:
    """Write into every table of the store."""
    uow.add(dossier(place, match_keys=("passport:N1",)))
    uow.next_number("dossier", 2026)
    uow.put_bytes(b"scan")
    uow.enter(entry(place))


def pull_the_disk_out(_uow: UnitOfWork) -> None:
    raise DiskPulledOutError


def test_an_act_writes_rows_journal_and_outbox(place: Place) -> None:
    with place.store.writing() as uow:
        write_everything(place, uow)
    written = dict(zip(TABLES, map(place.rows, TABLES), strict=True))
    assert written.pop("outbox") == 2, "the record and the entry that tells of it"
    assert set(written.values()) == {1}


def test_rolled_back_leaves_nothing(place: Place) -> None:
    keep(place, dossier(place))
    with nothing_written(place), place.store.writing() as uow:
        write_everything(place, uow)
        uow.roll_back()


def test_a_fault_leaves_nothing(place: Place) -> None:
    keep(place, dossier(place))
    with nothing_written(place), pytest.raises(DiskPulledOutError):
        act(place, lambda uow: write_everything(place, uow), pull_the_disk_out)


def test_a_rolled_back_number_is_given_again(place: Place) -> None:
    numbers = []
    for roll_back in (False, True, False):
        with place.store.writing() as uow:
            numbers.append(uow.next_number("notice", 2026))
            uow.enter(entry(place))
            if roll_back:
                uow.roll_back()
    assert numbers == [1, 2, 2]


def test_each_series_and_year_counts_for_itself(place: Place) -> None:
    found = []
    for series in (("notice", 2026), ("notice", 2027), ("dossier", 2026), ("notice", 2026)):
        act(place, lambda uow, of=series: found.append(uow.next_number(*of)))  # type: ignore[misc]
    assert found == [1, 1, 1, 2]


@pytest.mark.parametrize("what", ["add", "put_bytes", "next_number"])
def test_what_the_journal_does_not_tell_of_is_not_kept(place: Place, what: str) -> None:
    with nothing_written(place), pytest.raises(RuntimeError, match="journal"):
        untold(place, what)


def untold(place: Place, what: str) -> None:
    with place.store.writing() as uow:
        if what == "add":
            uow.add(dossier(place))
        elif what == "put_bytes":
            uow.put_bytes(b"scan")
        else:
            uow.next_number("dossier", 2026)


def test_reading_writes_nothing(place: Place) -> None:
    with nothing_written(place), place.store.reading() as uow:
        write_everything(place, uow)


def test_the_outbox_holds_what_changed(place: Place) -> None:
    made = dossier(place, name_latin="OMAROV", phone="1")
    keep(place, made)
    with place.store.writing() as uow:
        uow.save(replace(made, name_latin="ОМАРОВ", due=made.received))
        uow.enter(entry(place))
    with place.engine.connect() as connection:
        sent = connection.execute(select(outbox).order_by(outbox.c.number)).all()
    first, told, second, _ = sent
    assert (first.act, told.act) == (first.op, first.op), "one act, one number"
    assert second.act == second.op != first.op
    assert told.entity == "Entry"
    assert (first.entity, first.id, first.dossier) == ("Dossier", made.id, made.id)
    assert (first.base_version, first.state) == (None, "pending")
    assert first.patch["name_latin"] == "OMAROV"
    assert first.patch["received"] == "2026-11-18"
    assert second.base_version == 1
    assert second.patch == {"name_latin": ["OMAROV", "ОМАРОВ"], "due": [None, "2026-11-18"]}
    assert place.store.readers.unsent() == 2


def test_a_save_that_changes_nothing_is_no_change(place: Place) -> None:
    made = dossier(place, match_keys=("a", "b"))
    keep(place, made)
    with place.store.writing() as uow:
        assert uow.save(made) == made
        assert not uow.touched
    assert place.rows("outbox") == 2


def test_touched_names_the_dossier_as_well(place: Place) -> None:
    with place.store.writing() as uow:
        sheet = Sheet(
            id=place.new_id(), dossier=place.new_id(), member=place.new_id(), criteria_set="s",
            criteria_version="1", answers={}, changed_at=place.clock.now(),
        )  # fmt: skip
        uow.add(sheet)
        assert uow.touched == {("Sheet", sheet.id), ("Dossier", sheet.dossier)}
        uow.roll_back()


# --- versions -------------------------------------------------------------------------------------


def test_a_save_at_an_old_version_is_stale(place: Place) -> None:
    made = dossier(place)
    keep(place, made)
    with place.store.writing() as uow:
        saved = uow.save(replace(made, phone="1"))
        uow.enter(entry(place))
    assert saved.version == 2
    with nothing_written(place), pytest.raises(StaleRowError):
        act(place, lambda uow: uow.save(replace(made, phone="2")))


def test_a_row_that_is_not_there_is_stale(place: Place) -> None:
    with pytest.raises(StaleRowError), place.store.writing() as uow:
        uow.save(dossier(place))


def test_two_who_read_the_same_version(place: Place) -> None:
    """The second to save is told; nothing of the first is lost."""
    made = dossier(place)
    keep(place, made)
    other = place.open_store()
    with place.store.reading() as uow:
        mine = uow.get(Dossier, made.id)
    with other.reading() as uow:
        theirs = uow.get(Dossier, made.id)
    assert mine is not None
    assert theirs is not None
    with other.writing() as uow:
        uow.save(replace(theirs, phone="theirs"))
        uow.enter(entry(place))
    with pytest.raises(StaleRowError), place.store.writing() as uow:
        uow.save(replace(mine, phone="mine"))
    with place.store.reading() as uow:
        kept = uow.get(Dossier, made.id)
    assert kept == replace(theirs, phone="theirs", version=2)


def test_a_reader_keeps_its_snapshot(place: Place) -> None:
    made = dossier(place)
    keep(place, made)
    other = place.open_store()
    with place.store.reading() as reading:
        assert reading.get(Dossier, made.id) == made
        with other.writing() as uow:
            uow.save(replace(made, phone="new"))
            uow.enter(entry(place))
        assert reading.get(Dossier, made.id) == made
        assert reading.find(Dossier, phone="new") == []


# --- what may be there once only ------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Careless:
    """A room whose rule forgot to ask whether the number is taken."""

    ground: Ground
    place: Place

    @use_case(Action.REGISTER)
    def register(self, doing: Act, ais_number: str) -> Dossier | Refusal:
        made = dossier(self.place, ais_number=ais_number)
        doing.uow.add(made)
        doing.enter("Dossier", made.id)
        return made


def test_an_ais_number_is_there_once(place: Place) -> None:
    """A17: the database has the last word, and its no is a refusal."""
    room = Careless(place.ground, place)
    officer = Actor(place.new_id(), frozenset({Role.INTAKE_OFFICER}))
    assert isinstance(room.register(officer, "KZ-1"), Done)
    with nothing_written(place):
        assert room.register(officer, "KZ-1") == Refusal("changed_meanwhile")
    assert isinstance(room.register(officer, "KZ-2"), Done)


def test_dossiers_without_an_ais_number_are_many(place: Place) -> None:
    room = Careless(place.ground, place)
    officer = Actor(place.new_id(), frozenset({Role.INTAKE_OFFICER}))
    assert isinstance(room.register(officer, ""), Done)
    assert isinstance(room.register(officer, ""), Done)


def test_a_mistake_of_the_program_is_no_refusal(place: Place) -> None:
    """A value that is missing must be heard of, not taken for a race."""
    with pytest.raises(DBAPIError), place.store.writing() as uow:
        uow.add(dossier(place, state=None))
    with nothing_written(place), place.store.writing() as uow:
        uow.roll_back()


# --- bytes ----------------------------------------------------------------------------------------

LONG = bytes(range(256)) * 3000  # three chunks


@pytest.mark.parametrize("data", [b"\x00", LONG], ids=["short", "long"])
def test_bytes_are_kept_under_their_hash(place: Place, data: bytes) -> None:
    with place.store.writing() as uow:
        name = uow.put_bytes(data)
        assert uow.put_bytes(data) == name
        uow.enter(entry(place))
    with place.store.reading() as uow:
        assert uow.get_bytes(name) == data
        assert uow.get_bytes("0" * 64) is None


@pytest.mark.parametrize(
    "damage",
    ["UPDATE blob_chunk SET bytes = :bytes WHERE n = 1", "DELETE FROM blob_chunk WHERE n = 2"],
)
def test_damaged_bytes_are_named(place: Place, damage: str) -> None:
    with place.store.writing() as uow:
        name = uow.put_bytes(LONG)
        uow.enter(entry(place))
    with place.engine.connect() as connection:
        values = {"bytes": b"other"} if ":bytes" in damage else {}
        connection.execute(text(damage), values)
        connection.commit()
    with place.store.reading() as uow, pytest.raises(DamagedBytesError) as fault:
        uow.get_bytes(name)
    assert fault.value.sha256 == name
