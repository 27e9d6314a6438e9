"""The hash chain of the journal holds, and what was done to it afterwards is found."""

import pytest
from hypothesis import HealthCheck, given, settings

from app.journal.entry import JournalLine
from app.journal.verifying import broken_at
from tests.store.place import Place
from tests.store.records import dossier, entry, keep, texts


def lines(place: Place) -> list[JournalLine]:
    return list(reversed(place.store.readers.journal(None, 10_000)))


@pytest.fixture
def told(place: Place) -> Place:
    """A journal of six lines."""
    for n in range(6):
        place.clock.advance(minutes=n)
        with place.store.writing() as uow:
            uow.enter(entry(place, n=n, fields=["name_latin"], day=place.clock.now().date()))
    return place


def test_the_chain_holds(told: Place) -> None:
    assert len(lines(told)) == 6
    assert broken_at(lines(told)) is None


def test_an_empty_journal_is_whole() -> None:
    assert broken_at([]) is None


@pytest.mark.parametrize(
    "tampering",
    [
        "UPDATE journal SET action = 'decide' WHERE number = 3",
        "UPDATE journal SET details = '{\"n\": 7}' WHERE number = 3",
        "UPDATE journal SET actor = entity_id WHERE number = 3",
        "UPDATE journal SET dossier = entity_id WHERE number = 3",
        "UPDATE journal SET digest = 'abc' WHERE number = 3",
        "DELETE FROM journal WHERE number = 3",
    ],
)
def test_tampering_is_found(told: Place, tampering: str) -> None:
    told.run(tampering)
    assert broken_at(lines(told)) == 3


def test_two_lines_exchanged_are_found(told: Place) -> None:
    told.run("UPDATE journal SET number = 100 WHERE number = 3")
    told.run("UPDATE journal SET number = 3 WHERE number = 4")
    told.run("UPDATE journal SET number = 4 WHERE number = 100")
    assert broken_at(lines(told)) == 3


def test_a_line_put_in_is_found(told: Place) -> None:
    whole = lines(told)
    forged = JournalLine(7, whole[0].entry, whole[0].digest)
    assert broken_at([*whole, forged]) == 7


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(word=texts, key=texts)
def test_whatever_is_entered_is_verified(place: Place, word: str, key: str) -> None:
    with place.store.writing() as uow:
        uow.enter(entry(place, **{key: [word, {key: None}]}))
    assert broken_at(lines(place)) is None


def test_lines_of_one_dossier(place: Place) -> None:
    made = dossier(place)
    keep(place, made)
    with place.store.writing() as uow:
        uow.enter(entry(place, made.id))
    [line] = place.store.readers.journal(made.id)
    assert (line.number, line.entry.dossier) == (2, made.id)
