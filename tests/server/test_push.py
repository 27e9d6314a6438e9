"""Acts pushed by hand: each whole or not at all, answered once and for all, in the server's words."""

from collections.abc import Sequence
from typing import Any
from uuid import uuid4

import psycopg
import pytest

from tests.server.shared_office import (
    Answer,
    Connection,
    Login,
    SharedOffice,
    act,
    change,
    push,
)

AT = "2026-03-02T09:00:00+00:00"


@pytest.fixture
def member(shared: SharedOffice) -> Login:
    return shared.login("dana", "member")


@pytest.fixture
def keeper(shared: SharedOffice) -> Login:
    return shared.login("erlan", "administrator")


def ties(of: Login, id_: str | None = None, **given: object) -> dict[str, Any]:
    """A member says of themselves where they worked."""
    values = {
        "id": id_ or str(uuid4()), "version": 1, "member": of.person, "employers": [],
        "institutions": [], "people": [], **given,
    }  # fmt: skip
    return change("Ties", values, id_=str(values["id"]))


def day_off(of: Login, **given: object) -> dict[str, Any]:
    values = {
        "author": of.person, "made_at": AT, "day": "2026-07-07", "kind": "off", "reason_kk": "к",
        "reason_ru": "к", "reason_en": "r", "source": "local", "decree": "", "paired_with": None,
        "revokes": None, **given,
    }  # fmt: skip
    return change("CalendarOverride", values)


def verdicts(answers: Sequence[Answer]) -> list[tuple[str, str]]:
    return [(each["verdict"], each["code"]) for each in answers]


def count(shared: SharedOffice, table: str) -> int:
    row = shared.owner.execute(f"select count(*) from {table}".encode()).fetchone()
    assert row is not None
    return int(row[0])


def test_an_act_is_kept_stamped_by_the_server(shared: SharedOffice, keeper: Login) -> None:
    one = act(day_off(keeper))
    (answer,) = push(shared.connect(keeper), one)
    assert answer["verdict"] == "ok"
    row = shared.owner.execute(
        "select rev, login, received_at > now() - interval '1 minute' from public.calendar_override"
    ).fetchone()
    assert row == (answer["rev"], keeper.name, True)


def test_what_a_client_says_of_the_servers_columns_is_refused(
    shared: SharedOffice, keeper: Login
) -> None:
    answers = push(
        shared.connect(keeper),
        act(day_off(keeper, rev=7)),
        act(day_off(keeper, login="somebody")),
        act(day_off(keeper, received_at=AT)),
    )
    assert verdicts(answers) == [("invalid", "unknown_column")] * 3
    assert count(shared, "public.calendar_override") == 0


def test_a_lost_reply_is_answered_again_the_same(shared: SharedOffice, keeper: Login) -> None:
    connection, acts = shared.connect(keeper), [act(day_off(keeper)) for _ in range(3)]
    first = push(connection, *acts)
    assert push(connection, *acts) == first
    assert push(connection, *acts[1:], act(day_off(keeper)))[:2] == first[1:]
    assert count(shared, "public.calendar_override") == 4


def test_what_was_taken_stays_taken_when_the_right_is_gone(
    shared: SharedOffice, member: Login
) -> None:
    connection, mine = shared.connect(member), ties(member)
    taken = act(mine)
    first = push(connection, taken)
    assert verdicts(first) == [("ok", "")]
    shared.owner.execute(
        "update public.person set roles = '[\"executor\"]', version = version + 1 where id = %s",
        (member.person,),
    )
    later = {**change("Ties", {"people": [[], ["A"]]}, id_=mine["id"]), "base": 1}
    again = push(connection, taken, act(later))
    assert again[0] == first[0]
    assert again[1]["verdict"] == "denied"


def test_an_act_of_somebody_else_is_not_answered_for_them(
    shared: SharedOffice, member: Login, keeper: Login
) -> None:
    one = act(day_off(keeper))
    push(shared.connect(keeper), one)
    stolen = act(ties(member), id_=str(one["act"]))
    assert verdicts(push(shared.connect(member), stolen)) == [("denied", "act_of_another")]
    assert count(shared, "public.ties") == 0


def test_one_refused_change_refuses_the_whole_act_and_no_other(
    shared: SharedOffice, keeper: Login
) -> None:
    answers = push(
        shared.connect(keeper),
        act(day_off(keeper)),
        act(day_off(keeper), day_off(keeper, kind=None)),
        act(day_off(keeper), change("Vote", {"choice": "issue"})),
        act(change("Nonsense", {})),
        act(day_off(keeper, day="30 February")),
        act(day_off(keeper)),
    )
    assert [each["verdict"] for each in answers] == [
        "ok", "invalid", "denied", "invalid", "invalid", "ok",
    ]  # fmt: skip
    assert answers[2]["code"] == "not_allowed_here"
    assert answers[3]["code"] == "unknown_column"
    assert count(shared, "public.calendar_override") == 2
    assert count(shared, "sync.op") == 2


def test_a_fact_is_never_changed(shared: SharedOffice, keeper: Login) -> None:
    connection, one = shared.connect(keeper), day_off(keeper)
    push(connection, act(one))
    rewritten = {**change("CalendarOverride", {"kind": ["off", "work"]}, id_=one["id"]), "base": 1}
    assert verdicts(push(connection, act(rewritten))) == [("denied", "facts_stay")]
    again = {**one, "patch": {**one["patch"], "kind": "work"}}
    assert push(connection, act(again))[0]["verdict"] == "invalid"


def saved(id_: str, base: int, **patch: object) -> dict[str, Any]:
    return {**change("Ties", patch, id_=id_), "base": base}


def test_of_two_who_changed_the_same_version_the_second_learns_of_the_first(
    shared: SharedOffice, member: Login
) -> None:
    connection, mine = shared.connect(member), ties(member)
    push(connection, act(mine))
    first, second = push(
        connection,
        act(saved(mine["id"], 1, people=[[], ["A"]]), saved(mine["id"], 2, people=[["A"], ["B"]])),
        act(saved(mine["id"], 1, people=[[], ["C"]])),
    )
    assert first["verdict"] == "ok"
    assert (second["verdict"], second["code"]) == ("conflict", "changed_meanwhile")
    assert second["params"]["id"] == mine["id"]
    assert second["params"]["by"] == member.person
    assert second["params"]["version"] == 3
    row = shared.owner.execute("select people, version from public.ties").fetchone()
    assert row == (["B"], 3)


def test_nobody_learns_of_a_row_that_they_may_not_read(shared: SharedOffice, member: Login) -> None:
    other = shared.login("aset", "member")
    mine = ties(member)
    push(shared.connect(member), act(mine))
    hidden, absent = push(
        shared.connect(other),
        act(saved(mine["id"], 1, people=[[], ["C"]])),
        act(saved(str(uuid4()), 1, people=[[], ["C"]])),
    )
    assert (hidden["verdict"], hidden["code"]) == ("denied", "not_allowed_here")
    assert {**hidden, "act": "", "params": ""} == {**absent, "act": "", "params": ""}


def test_what_hangs_on_a_refused_act_is_held(shared: SharedOffice, keeper: Login) -> None:
    one, dossier = day_off(keeper), str(uuid4())
    answers = push(
        shared.connect(keeper),
        act({**day_off(keeper, kind=None), "dossier": dossier, "id": one["id"]}),
        act(one),
        act({**day_off(keeper), "dossier": dossier}),
        act({**day_off(keeper), "dossier": str(uuid4())}),
        act(day_off(keeper)),
    )
    assert [each["verdict"] for each in answers] == ["invalid", "held", "held", "ok", "ok"]
    assert count(shared, "sync.op") == 2


def test_a_fault_of_the_moment_fails_the_push_and_changes_nothing(
    shared: SharedOffice, keeper: Login
) -> None:
    connection, blocker = shared.connect(keeper), shared.connect()
    connection.execute("set lock_timeout = '50ms'")
    with blocker.transaction():
        blocker.execute("lock table public.calendar_override in access exclusive mode")
        with pytest.raises(psycopg.errors.LockNotAvailable):
            push(connection, act(day_off(keeper)), act(day_off(keeper)))
    assert (count(shared, "sync.op"), count(shared, "public.calendar_override")) == (0, 0)
    assert verdicts(push(connection, act(day_off(keeper)))) == [("ok", "")]


def test_a_push_that_is_too_big_is_refused_whole(shared: SharedOffice, keeper: Login) -> None:
    acts = [act(day_off(keeper)) for _ in range(201)]
    with pytest.raises(psycopg.DatabaseError, match="push_too_big"):
        push(shared.connect(keeper), *acts)


def test_an_older_program_leaves_out_what_it_does_not_know(
    shared: SharedOffice, keeper: Login
) -> None:
    shared.owner.execute(
        "alter table public.calendar_override alter column decree set default 'none'"
    )
    older = day_off(keeper)
    del older["patch"]["decree"]
    assert verdicts(push(shared.connect(keeper), act(older))) == [("ok", "")]
    row = shared.owner.execute("select decree from public.calendar_override").fetchone()
    assert row == ("none",)


def test_a_disabled_person_pushes_nothing(shared: SharedOffice, keeper: Login) -> None:
    connection = shared.connect(keeper)
    shared.owner.execute("update public.person set active = false, version = 2")
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        push(connection, act(day_off(keeper)))


def hello(connection: Connection, seen: int) -> dict[str, Any]:
    row = connection.execute(
        "select sync.hello(%s, '0.4', 3, 2, %s, %s, 0)", (str(uuid4()), AT, seen)
    ).fetchone()
    assert row is not None
    answer: dict[str, Any] = row[0]
    return answer


def test_hello_says_who_one_is_and_what_the_head_was(
    shared: SharedOffice, keeper: Login, member: Login
) -> None:
    connection = shared.connect(keeper)
    push(connection, act(day_off(keeper)))
    before = hello(connection, 0)
    push(connection, act(day_off(keeper)), act(day_off(keeper, kind=None)))
    after = hello(connection, before["rev"])
    assert (after["login"], after["person"], after["roles"]) == (
        keeper.name, keeper.person, ["administrator"],
    )  # fmt: skip
    assert after["head_at_seen"] == before["head"] != after["head"]
    assert after["epoch"] == before["epoch"]
    assert hello(connection, after["rev"] + 1)["head_at_seen"] is None
    desks = shared.connect(member).execute("select login, pending, rev from sync.desktops")
    assert sorted(desks.fetchall()) == sorted(
        [(keeper.name, 2, 0), (keeper.name, 2, before["rev"]), (keeper.name, 2, after["rev"] + 1)]
    )


def test_windows_end_at_whole_commits(shared: SharedOffice, keeper: Login) -> None:
    connection = shared.connect(keeper)
    start = hello(connection, 0)["rev"]
    for rows in (3, 5, 2):
        push(connection, act(*(day_off(keeper) for _ in range(rows))))

    def window(after: int, at_most: int) -> int:
        row = connection.execute("select sync.window(%s, %s)", (after, at_most)).fetchone()
        assert row is not None
        return int(row[0] - start)

    assert [window(start, n) for n in (1, 3, 8, 9, 10, 99)] == [1, 1, 2, 2, 3, 3]
    assert window(start + 1, 1) == 2
    assert window(start + 3, 1) == 3


def test_a_number_of_a_commit_is_seen_in_the_order_of_commits(
    shared: SharedOffice, keeper: Login
) -> None:
    first, second, reader = (shared.connect(keeper) for _ in range(3))
    start = hello(reader, 0)["rev"]
    with first.transaction():
        push(first, act(day_off(keeper)))
        second.execute("set statement_timeout = '100ms'")
        with pytest.raises(psycopg.errors.QueryCanceled):  # it waits for the first to end
            push(second, act(day_off(keeper)))
        assert hello(shared.connect("office"), 0)["rev"] == start
    second.execute("set statement_timeout = 0")
    (answer,) = push(second, act(day_off(keeper)))
    assert answer["rev"] == start + 2
