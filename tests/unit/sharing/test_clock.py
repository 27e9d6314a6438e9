"""The server's time, and clocks that go wrong (F80)."""

from datetime import UTC, datetime, timedelta

import pytest

from app.kernel.clock import FixedClock
from app.sharing.clock import ServerClock, late_for, skewed

AT = datetime(2026, 11, 18, 5, tzinfo=UTC)


def test_the_server_s_time_follows_the_skew_as_it_is_measured() -> None:
    own, measured = FixedClock(AT + timedelta(days=2)), [0]
    clock = ServerClock(own, lambda: measured[0])
    assert clock.now() == AT + timedelta(days=2)
    measured[0] = 2 * 24 * 3600 * 1000
    assert clock.now() == AT
    own.advance(hours=1)
    assert clock.now() == AT + timedelta(hours=1)


@pytest.mark.parametrize(
    ("minutes", "told"), [(0, False), (5, False), (-5, False), (6, True), (-6, True), (2880, True)]
)
def test_a_clock_may_be_wrong_by_five_minutes_either_way(minutes: int, told: bool) -> None:
    assert skewed(minutes * 60_000) is told


@pytest.mark.parametrize(
    ("made", "received", "late"), [(-1, 1, True), (-2, -1, False), (1, 2, False), (0, 1, True)]
)
def test_made_in_time_and_received_too_late_is_marked(made: int, received: int, late: bool) -> None:
    assert late_for(AT, AT + timedelta(hours=made), AT + timedelta(hours=received)) is late
