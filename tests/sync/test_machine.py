"""Runs the machine: half a minute each day, hours when asked, and what it once found for ever."""

import os
import time
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.conftest import ExpectedLogs
from tests.store.cluster import Cluster
from tests.sync.desk import Desk
from tests.sync.machine import Ground, OfficeMachine

EXAMPLES, STEPS = 8, 30
LONG_SECONDS = int(os.environ.get("ANYQTAMA_MACHINE_SECONDS", "600"))
"""How long the long run lasts, set by hand where somebody wants hours."""
_FAST = tuple(HealthCheck)


@pytest.fixture(autouse=True)
def cut_lines_are_told_of(expected_logs: ExpectedLogs) -> None:
    """What the driver of PostgreSQL says when it finds a line dead."""
    expected_logs("the connection is lost")


@pytest.fixture(scope="module")
def ground(
    sync_cluster: Cluster, sync_people: dict[str, str], tmp_path_factory: pytest.TempPathFactory
) -> Ground:
    return Ground.prepared(sync_cluster, sync_people, tmp_path_factory.mktemp("machine"))


def machine_on(ground_: Ground) -> type[OfficeMachine]:
    class Machine(OfficeMachine):
        ground = ground_

    return Machine


def test_whatever_happens_nothing_is_lost(ground: Ground) -> None:
    run_state_machine_as_test(
        machine_on(ground),
        settings=settings(
            max_examples=EXAMPLES, stateful_step_count=STEPS, derandomize=True, deadline=None,
            suppress_health_check=_FAST,
        ),
    )  # fmt: skip
    assert ground.counted["sync"] > EXAMPLES
    assert {"restore", "revoked", "edit by hand"} <= ground.counted.keys()


@pytest.mark.long
def test_whatever_happens_for_hours(ground: Ground) -> None:
    until = time.monotonic() + LONG_SECONDS
    while time.monotonic() < until:
        run_state_machine_as_test(
            machine_on(ground),
            settings=settings(
                max_examples=25, stateful_step_count=60, deadline=None, database=None,
                suppress_health_check=_FAST, phases=(Phase.generate, Phase.shrink),
            ),
        )  # fmt: skip


# --- what the machine once found -------------------------------------------------------------------


@pytest.fixture
def office(ground: Ground) -> Iterator[OfficeMachine]:
    """An office whose story is told by hand; it has to come to a good end as any other."""
    made = machine_on(ground)()
    yield made
    made.teardown()


def _does(desk: Desk, *kinds: str) -> None:
    for kind in kinds:
        found = desk.work(kind, 0)
        assert found is not None, kind
        assert found[1] == "done", found


def test_sheets_of_a_member_who_was_revoked_survive_a_restore(office: OfficeMachine) -> None:
    """With the dossier its acts went out of the outbox, and a restored database never got them."""
    office.open_desks("m1", [])
    member = office.desks[1]
    office.back_up()
    _does(member, "declare", "answer", "submit", "reopen", "answer", "submit")
    office._sync(member, None)
    office.revoke_or_reinstate("m1")
    office._sync(member, None)
    office.restore()
    office._sync(member, None)
    assert office.shared.one("select count(*) from public.evaluation") == 2


def test_a_recused_members_sheet_survives_a_restore(office: OfficeMachine) -> None:
    office.open_desks("m1", [])
    member = office.desks[1]
    office.back_up()
    _does(member, "declare", "answer", "submit", "recuse")
    office._sync(member, None)
    office._sync(member, None)
    office.restore()
    office._sync(member, None)
    assert office.shared.one("select count(*) from public.evaluation") == 1
    assert office.shared.one("select count(*) from public.recusal") == 1
