"""The protocol's plain data: exact, the same for the same content, with a seal that holds."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.commission.protocol import ProtocolContent
from app.commission.protocol_data import (
    DamagedProtocolError,
    from_data,
    opened,
    seal_of,
    sealed,
    to_data,
)
from tests.unit.papers.builders import protocol

_MOMENTS = st.datetimes(timezones=st.sampled_from([UTC, timezone(timedelta(hours=5))]))
_POINTS = st.decimals(allow_nan=False, allow_infinity=False)

st.register_type_strategy(datetime, _MOMENTS)
st.register_type_strategy(Decimal, _POINTS)


@settings(max_examples=40)
@given(st.builds(ProtocolContent))
def test_content_comes_back_exactly(content: ProtocolContent) -> None:
    data = json.loads(json.dumps(to_data(content)))
    back = from_data(data)
    assert back == content
    assert to_data(back) == to_data(content), "with every digit, also trailing zeros"
    assert seal_of(back) == seal_of(content)


def test_a_full_protocol_comes_back() -> None:
    content = sealed(protocol(content_hash=""))
    assert opened(json.loads(json.dumps(to_data(content))), content.content_hash) == content


def test_the_seal_is_over_everything_but_itself() -> None:
    content = sealed(protocol())
    assert seal_of(content) == content.content_hash
    first = content.items[0]
    for changed in (
        replace(content, number="15"),
        replace(content, items=content.items[1:]),
        replace(content, items=(replace(first, note=first.note + " "), *content.items[1:])),
    ):
        assert seal_of(changed) != content.content_hash
        with pytest.raises(DamagedProtocolError):
            opened(to_data(changed), content.content_hash)


def test_the_seal_does_not_depend_on_the_zone_of_a_clock() -> None:
    there = protocol(started=datetime(2026, 11, 18, 10, tzinfo=timezone(timedelta(hours=5))))
    here = protocol(started=datetime(2026, 11, 18, 5, tzinfo=UTC))
    assert seal_of(there) == seal_of(here)


def test_a_field_with_a_default_may_be_absent_in_old_data() -> None:
    content = protocol(content_hash="")
    data = to_data(content)
    del data["content_hash"]
    assert from_data(data) == content


@pytest.mark.parametrize(
    ("field", "value"),
    [("draft", "no"), ("quorum_needed", True), ("number", 14), ("members", "all"), ("chair", [])],
)
def test_data_of_another_kind_is_refused(field: str, value: object) -> None:
    data = to_data(protocol())
    with pytest.raises(ValueError, match=r"is no"):
        from_data(data | {field: value})


def test_dates_are_iso() -> None:
    data = to_data(protocol(session_date=date(2026, 11, 18)))
    assert data["session_date"] == "2026-11-18"
    assert data["started"] == "2026-11-18T05:00:00.000000+00:00"
