"""The content of a package: every kind of record comes back as it was, and nothing else comes in."""

import json
import types
import typing
from collections.abc import Mapping
from dataclasses import fields, replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.intake.entities import ChecklistMark
from app.kernel.ids import Id
from app.kernel.records import Record
from app.sharing.package_content import Content, read, written
from app.sharing.package_rules import KINDS
from app.sharing.record_text import record_from, told
from app.signing.sealing import PackageError
from app.workflow.dossier import Dossier

MARK = ChecklistMark(
    id=Id("m"), author=Id("a"), made_at=datetime(2026, 11, 18, tzinfo=UTC), dossier=Id("d"),
    item="passport", present=True, valid_until=date(2030, 1, 1),
)  # fmt: skip
_PLAIN: Mapping[object, st.SearchStrategy[Any]] = {
    str: st.text(max_size=20), int: st.integers(-(2**60), 2**60), bool: st.booleans(),
    date: st.dates(), Decimal: st.decimals(allow_nan=False, allow_infinity=False),
    datetime: st.datetimes(timezones=st.just(UTC)), Id: st.uuids().map(str),
}  # fmt: skip
_JSON = st.dictionaries(
    st.text(max_size=5), st.none() | st.booleans() | st.integers() | st.text(max_size=9), max_size=3
)


def _values(hint: object) -> st.SearchStrategy[Any]:
    if isinstance(hint, types.UnionType) or typing.get_origin(hint) is typing.Union:
        arms = [each for each in typing.get_args(hint) if each is not type(None)]
        return st.none() | _values(arms[0])
    origin = typing.get_origin(hint)
    if origin is tuple:
        return st.lists(_values(typing.get_args(hint)[0]), max_size=3).map(tuple)
    if isinstance(origin, type) and issubclass(origin, Mapping):
        return _JSON
    return _PLAIN[hint]


def _records(kind: type[Record]) -> st.SearchStrategy[Record]:
    hints = typing.get_type_hints(kind)
    return st.builds(kind, **{each.name: _values(hints[each.name]) for each in fields(kind)})


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
@given(data=st.data())
def test_every_kind_of_record_comes_back_as_it_was(kind: type[Record], data: st.DataObject) -> None:
    record = data.draw(_records(kind))
    assert record_from(kind, json.loads(json.dumps(told(record)))) == record


@given(
    data=st.data(), scans=st.dictionaries(st.text(max_size=9), st.binary(max_size=99), max_size=3)
)
def test_a_content_comes_back_as_it_was(data: st.DataObject, scans: dict[str, bytes]) -> None:
    dossier = data.draw(_records(Dossier))
    content = Content([dossier, replace(MARK, dossier=dossier.id)], scans)
    found = read(written(content), KINDS)
    assert (list(found.records), dict(found.scans)) == (list(content.records), scans)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("present", 1), ("present", None), ("item", 5), ("item", None), ("made_at", "soon"),
        ("made_at", "2026-11-18T00:00:00"), ("made_at", 5), ("valid_until", "2026-13-01"),
        ("unknown", 1),
    ],
)  # fmt: skip
def test_a_value_of_another_kind_is_refused(field: str, value: object) -> None:
    with pytest.raises(ValueError, match=r"."):
        record_from(ChecklistMark, {**told(MARK), field: value})


def test_a_missing_field_is_refused_unless_it_has_a_default() -> None:
    values = told(MARK)
    del values["note"]
    assert record_from(ChecklistMark, values) == MARK
    del values["item"]
    with pytest.raises(ValueError, match="without"):
        record_from(ChecklistMark, values)


def _code(data: bytes) -> str:
    with pytest.raises(PackageError) as fault:
        read(data, KINDS)
    return fault.value.code


def _content(records: object, **more: object) -> bytes:
    head = json.dumps({"format": 1, "records": records, "scans": [], **more}).encode()
    return len(head).to_bytes(4, "big") + head


@pytest.mark.parametrize(
    "records",
    [
        [], 5, [["ChecklistMark", told(MARK)]], [["Dossier", {}]], [["Dossier", 5]], ["Dossier"],
        [["ChecklistMark"]], None,
    ],
)  # fmt: skip
def test_what_is_no_dossier_is_refused(records: object) -> None:
    assert _code(_content(records)) == "package_unreadable"


@given(data=st.data())
def test_records_of_another_dossier_are_refused(data: st.DataObject) -> None:
    dossier = data.draw(_records(Dossier))
    records = [["Dossier", told(dossier)], ["ChecklistMark", told(MARK)]]
    assert _code(_content(records)) == "package_unreadable"


def test_kinds_that_no_package_holds_are_refused() -> None:
    for name in ("Person", "Sheet", "DesktopSecret", "Vote", "New"):
        assert _code(_content([[name, {}]])) == "package_newer"
    assert _code(_content([], format=2)) == "package_newer"


@given(st.binary(max_size=200))
def test_noise_is_refused(noise: bytes) -> None:
    assert _code(noise) == "package_unreadable"


def test_more_than_its_scans_is_refused() -> None:
    dossier = Dossier(
        id=Id("d"), procedure="P1", procedure_version="2017", state="received",
        received=date(2026, 11, 18) + timedelta(days=1),
    )  # fmt: skip
    data = written(Content([dossier], {"x": b"scan"}))
    read(data, KINDS)
    assert _code(data + b"more") == "package_unreadable"
    assert _code(data[:-1]) == "package_unreadable"
