"""The registers of a period, in the order of their numbers, on both databases."""

from datetime import UTC, date, datetime
from typing import Any

import pytest

from app.commission.entities import AgendaItem, Protocol, Session
from app.decisions.entities import Certificate, Notice
from app.kernel.records import Record
from db.readers import registers
from tests.store.place import Place
from tests.store.records import dossier, keep

FIRST, LAST = date(2026, 11, 1), date(2026, 11, 30)


def lines(place: Place, kind: str, *columns: str) -> list[tuple[Any, ...]]:
    found = place.store.readers.register(kind, FIRST, LAST)
    return [tuple(line[column] for column in columns) for line in found]


def test_applications(place: Place) -> None:
    keep(
        place,
        dossier(place, number="2026-000002", received=LAST, name_cyrillic="Қасым Әлия"),
        dossier(place, number="2026-000001", received=FIRST, state="issued", outcome="issue"),
        dossier(place, number="2026-000003", received=date(2026, 12, 1)),
        dossier(place, number="2026-000000", received=date(2026, 10, 31)),
        dossier(place, received=FIRST),  # not registered yet
    )
    assert lines(place, "applications", "number", "name_cyrillic", "state", "outcome") == [
        ("2026-000001", "", "issued", "issue"),
        ("2026-000002", "Қасым Әлия", "received", ""),
    ]


def test_protocols_count_what_was_heard(place: Place) -> None:
    sitting = Session(
        id=place.new_id(), day=FIRST, place_kk="А", place_ru="А", composition=place.new_id()
    )
    heard = [("issue", False), ("issue", False), ("refuse", False), ("", True)]
    items = [
        AgendaItem(
            id=place.new_id(), session=sitting.id, dossier=place.new_id(), position=n,
            outcome=outcome, postponed=postponed,
        )
        for n, (outcome, postponed) in enumerate(heard, 1)
    ]  # fmt: skip
    final = _protocol(place, sitting, number="7", state="final", content_hash="abc")
    draft = _protocol(place, sitting, session=place.new_id())
    keep(place, sitting, *items, final, draft)
    columns = ("number", "dated", "day", "dossiers", "issue", "refuse", "content_hash")
    assert lines(place, "protocols", *columns) == [("7", LAST, FIRST, 3, 2, 1, "abc")]


def test_another_edition_of_a_protocol_is_the_same_line(place: Place) -> None:
    """The number's day is that of the first edition, the seal that of the one which stands."""
    sitting = Session(
        id=place.new_id(), day=FIRST, place_kk="А", place_ru="А", composition=place.new_id()
    )
    late = date(2027, 1, 12)
    keep(
        place,
        sitting,
        _protocol(place, sitting, number="7", state="signed", content_hash="one"),
        _protocol(
            place, sitting, number="7", state="final", content_hash="two", edition=2, dated=late
        ),
        _protocol(place, sitting, number="7", state="draft", edition=3, dated=late),
    )
    columns = ("number", "dated", "content_hash")
    assert lines(place, "protocols", *columns) == [("7", LAST, "two")]


def _protocol(place: Place, of: Session, **given: object) -> Record:
    values: dict[str, Any] = {"id": place.new_id(), "session": of.id, "dated": LAST, "content": {}}
    return Protocol(**{**values, **given})


def test_notices_and_certificates(place: Place) -> None:
    of = dossier(place, number="2026-000001", name_latin="LI WEI")
    signer, moment = place.new_id(), datetime(2026, 11, 5, tzinfo=UTC)
    face: dict[str, Any] = {
        "dossier": of.id, "kind": "first", "holder_latin": "LI WEI", "holder_cyrillic": "Ли Вэй",
        "birth_date": FIRST, "citizenship": "CN", "passport_number": "N 1", "iin": "",
        "profession": "doctor", "valid_from": FIRST, "valid_to": LAST,
    }  # fmt: skip
    keep(
        place,
        of,
        Notice(
            id=place.new_id(), dossier=of.id, kind="issue", state="sent", number="2026-00002",
            dated=LAST, sent_on=LAST, method="post", proof="RE 2", signed_by=signer,
            signed_at=moment,
        ),
        Notice(id=place.new_id(), dossier=of.id, kind="issue", number="2026-00001", dated=FIRST),
        Notice(id=place.new_id(), dossier=of.id, kind="issue"),
        Certificate(id=place.new_id(), state="live", number="2026-000001", dated=LAST, **face),
        Certificate(id=place.new_id(), **face),
    )  # fmt: skip
    assert lines(place, "notices", "number", "dossier_number", "name_latin", "proof") == [
        ("2026-00001", "2026-000001", "LI WEI", ""),
        ("2026-00002", "2026-000001", "LI WEI", "RE 2"),
    ]
    assert lines(place, "certificates", "number", "name_latin", "valid_to", "state") == [
        ("2026-000001", "LI WEI", LAST, "live")
    ]


def test_no_other_register(place: Place) -> None:
    with place.engine.connect() as connection, pytest.raises(KeyError):
        registers.lines(connection, "secrets", FIRST, LAST)
