"""What is written is read again, value for value, on both databases."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.intake.use_cases import MarkedItem
from app.kernel.records import Record, Row
from db.schema import TABLES
from tests.store.place import Place
from tests.store.records import dossier, entry, keep, records, texts

KINDS = sorted(TABLES, key=lambda kind: kind.__name__)


def subclasses(kind: type) -> set[type]:
    """All records that the office has, however deep."""
    found: set[type] = set(kind.__subclasses__())
    return found.union(*(subclasses(each) for each in found))


def test_every_record_has_a_table() -> None:
    abstract = {"Fact", "Row"}
    wanted = {k for k in subclasses(Record) if k.__module__.startswith("app.")}
    assert {k.__name__ for k in wanted} - abstract == {k.__name__ for k in KINDS}
    assert MarkedItem not in wanted  # a value, not a record


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
@settings(max_examples=15)
@given(data=st.data())
def test_a_record_is_read_as_it_was_written(
    lasting_place: Place, kind: type[Record], data: st.DataObject
) -> None:
    record = data.draw(records(kind))
    with lasting_place.store.writing() as uow:
        uow.add(record)
        assert uow.get(kind, record.id) == record
        uow.roll_back()


@pytest.mark.parametrize("kind", [k for k in KINDS if issubclass(k, Row)], ids=lambda k: k.__name__)
@settings(max_examples=10)
@given(data=st.data())
def test_a_row_is_saved_with_every_field(
    lasting_place: Place, kind: type[Row], data: st.DataObject
) -> None:
    first, second = data.draw(records(kind)), data.draw(records(kind))
    object.__setattr__(second, "id", first.id)
    object.__setattr__(second, "version", first.version)
    with lasting_place.store.writing() as uow:
        uow.add(first)
        saved = uow.save(second)
        assert uow.get(kind, first.id) == saved
        object.__setattr__(saved, "version", second.version)
        assert saved == second
        uow.roll_back()


@settings(max_examples=20)
@given(word=texts)
def test_a_record_is_found_by_its_words(lasting_place: Place, word: str) -> None:
    with lasting_place.store.writing() as uow:
        mine = dossier(lasting_place, passport_number=word, executor=lasting_place.new_id())
        uow.add(mine)
        uow.add(dossier(lasting_place, passport_number=word + "x"))
        assert uow.find(type(mine), passport_number=word) == [mine]
        assert mine in uow.find(type(mine), passport_number=word, ais_date=None)
        assert uow.find(type(mine), passport_number=word, executor=None) == []
        uow.roll_back()


def test_records_are_found_in_the_order_they_were_added(place: Place) -> None:
    made = [dossier(place) for _ in range(5)]
    keep(place, *made)
    with place.store.reading() as uow:
        assert uow.find(type(made[0])) == made


def test_the_journal_reads_what_was_entered(place: Place) -> None:
    told = entry(place, fields=["аты-жөні"], on=place.clock.now().date(), n=3, none=None)
    with place.store.writing() as uow:
        uow.enter(told)
    [line] = place.store.readers.journal(None)
    assert line.number == 1
    assert (line.entry.id, line.entry.at, line.entry.actor) == (told.id, told.at, told.actor)
    assert line.entry.details == {
        "fields": ["аты-жөні"], "on": "2026-11-18", "n": 3, "none": None
    }  # fmt: skip
    assert place.store.begun_at() == told.at


def test_an_empty_database_has_not_begun(place: Place) -> None:
    assert place.store.begun_at() is None
    assert place.store.readers.journal(None) == []
