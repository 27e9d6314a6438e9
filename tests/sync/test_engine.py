"""Desktops and a shared database: what one does the others see, and nothing else differs."""

from random import Random

import pytest

from tests.sync.ministry import DESKS
from tests.sync.shared_ministry import Shared
from tests.sync.sitting import Sit, synced


@pytest.mark.parametrize("login", [*DESKS, "admin", "head", "officer"])
def test_a_new_replica_is_what_the_shared_database_shows(
    sit: Sit, office: Shared, login: str
) -> None:
    desk = sit(login)
    synced(desk, office)
    again = synced(desk, office)
    assert (again.sent, again.received, again.healed) == (0, 0, ())


def test_what_one_desk_does_the_others_see(sit: Sit, office: Shared) -> None:
    clerk, other, member, secretary = map(sit, ("clerk", "clerk2", "m1", "secretary"))
    for desk in (clerk, other, member, secretary):
        synced(desk, office)
    assert clerk.work("receive", 0) == ("receive", "done")
    assert member.work("declare", 0) == ("declare", "done")
    outcome = synced(clerk, office)
    assert (outcome.sent, outcome.accepted, outcome.refused) == (1, 1, 0)
    assert synced(member, office).accepted == 1
    for desk in (other, secretary):
        outcome = synced(desk, office)
        assert outcome.received > 0
        assert outcome.healed == ()
    assert clerk.unsent == 0


def test_who_looks_at_the_desktops_sees_sent_work_as_sent(sit: Sit, office: Shared) -> None:
    """Hello comes before the push: what it said of unsent work is put right after it."""
    clerk = sit("clerk")
    synced(clerk, office)
    assert clerk.work("receive", 0) == ("receive", "done")
    assert synced(clerk, office).accepted == 1
    told = "select pending, oldest from sync.desktops where login = 'clerk'"
    assert office.asked_by("secretary").execute(told).fetchall() == [(0, None)]


def test_the_second_of_two_writers_is_refused_and_its_work_undone_but_kept(
    sit: Sit, office: Shared
) -> None:
    first, second = sit("clerk"), sit("clerk2")
    synced(first, office)
    synced(second, office)
    assert first.work("edit", 0) == ("edit", "done")
    assert second.work("edit", 0) == ("edit", "done")
    assert second.work("edit", 0) == ("edit", "done")
    assert synced(first, office).accepted == 1
    outcome = synced(second, office)
    assert (outcome.accepted, outcome.refused) == (0, 2)
    with second.engine.connect() as connection:
        states = connection.exec_driver_sql(
            "SELECT state, json_extract(answer, '$.verdict') FROM outbox"
        ).all()
    assert set(states) == {("refused", "conflict"), ("held", "held")}


def test_who_loses_every_right_between_hello_and_push_has_nothing_refused(
    sit: Sit, office: Shared
) -> None:
    """The login is told, not the acts one by one: with the rights back they go as they are."""
    clerk = sit("clerk")
    synced(clerk, office)
    assert clerk.work("receive", 0) == ("receive", "done")
    pushing = "execute on function sync.push_v1(uuid, jsonb)"
    office.by_hand(f"revoke {pushing} from anyqtama_user")
    outcome = clerk.sync().outcome
    assert outcome is not None
    assert (outcome.verdict, outcome.refused) == ("refused_login", 0)
    assert clerk.unsent
    office.by_hand(f"grant {pushing} to anyqtama_user")
    assert synced(clerk, office).accepted == 1


@pytest.mark.parametrize("seed", range(3))
def test_a_busy_day_leaves_all_desks_alike(sit: Sit, office: Shared, seed: int) -> None:
    random = Random(seed)
    desks = [sit(login) for login in DESKS]
    for _ in range(60):
        desk = random.choice(desks)
        if random.random() < 0.4:
            synced(desk, office)
            continue
        kinds = sorted({name.split()[0] for name, _ in desk.worker.deeds()})
        if kinds:
            desk.work(random.choice(kinds), random.randrange(10))
    for desk in desks:
        synced(desk, office)
    for desk in desks:
        outcome = synced(desk, office)
        assert outcome.healed == ()
        assert desk.unsent == 0
