"""Numbers of papers: no gap and no twin, whoever asks at once and whoever never comes back."""

import random
import threading
from datetime import date
from typing import Any
from uuid import uuid4

import psycopg
import pytest

from app.kernel.ids import Id
from app.workflow.dossier import Dossier
from db.codec import columns_of, plain_mapping
from tests.server.shared_office import Connection, Login, SharedOffice, act, change, push

WRITERS, ROUNDS = 8, 15


def year_of(connection: Connection) -> int:
    row = connection.execute("select extract(year from now())::int").fetchone()
    assert row is not None
    return int(row[0])


def take(connection: Connection, kind: str = "notice") -> int:
    row = connection.execute(
        "select sync.take_number(%s, extract(year from now())::int)", (kind,)
    ).fetchone()
    assert row is not None
    return int(row[0])


def age(shared: SharedOffice) -> None:
    """A quarter of an hour passes."""
    shared.owner.execute("update sync.number set taken_at = taken_at - interval '16 minutes'")
    shared.owner.execute("update sync.replica set last_seen = last_seen - interval '16 minutes'")


@pytest.fixture
def officer(shared: SharedOffice) -> Login:
    return shared.login("madi", "intake_officer")


def test_eight_desks_at_once_leave_no_gap_and_no_twin(shared: SharedOffice, officer: Login) -> None:
    taken: list[int] = []

    def work(seed: int, connection: Connection) -> None:
        chance = random.Random(seed)
        for _ in range(ROUNDS):
            with connection.transaction() as transaction:
                number = take(connection)
                if chance.random() < 0.4:
                    raise psycopg.Rollback(transaction)
                taken.append(number)

    threads = [
        threading.Thread(target=work, args=(seed, shared.connect(officer)))
        for seed in range(WRITERS)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert WRITERS < len(taken) < WRITERS * ROUNDS
    assert sorted(taken) == list(range(1, len(taken) + 1))


def test_a_number_that_was_not_used_is_given_again(shared: SharedOffice, officer: Login) -> None:
    connection = shared.connect(officer)
    assert [take(connection) for _ in range(3)] == [1, 2, 3]
    assert take(connection, "certificate") == 1
    shared.owner.execute("update sync.number set used = true where number = 2")
    age(shared)
    assert [take(connection) for _ in range(3)] == [1, 3, 4]


def test_a_number_waits_for_the_desktop_that_may_have_printed_it(
    shared: SharedOffice, officer: Login
) -> None:
    """Two papers with one number: the line was cut between the paper and its sending."""
    connection, replica = shared.connect(officer), uuid4()

    def hello(pending: int | None) -> None:
        connection.execute(
            "select sync.hello(%s, 'test', 3, %s::int, null, 0, 0)", (replica, pending)
        )

    hello(0)
    assert take(connection) == 1
    age(shared)
    assert take(connection) == 2, "its desktop was not heard of since"
    hello(1)
    assert take(connection) == 3, "its desktop holds unsent work"
    hello(None)
    assert take(connection) == 4, "who signs in does not say that all is sent"
    hello(0)
    assert take(connection) == 1


def card(dossier: str, number: str = "") -> dict[str, Any]:
    """A dossier that nobody has filed yet."""
    dossier_ = Dossier(
        id=Id(dossier),
        procedure="P1",
        procedure_version="2017",
        state="draft",
        received=date(2026, 3, 2),
        number=number,
    )
    return plain_mapping(columns_of(dossier_))


def drafted(connection: Connection) -> str:
    dossier = str(uuid4())
    (answer,) = push(connection, act(change("Dossier", card(dossier), id_=dossier)))
    assert answer["verdict"] == "ok", answer
    return dossier


def numbered(dossier: str, base: int, old: str, new: str) -> dict[str, Any]:
    return change("Dossier", {"number": [old, new]}, id_=dossier, dossier=dossier, base=base)


def test_a_provisional_number_becomes_the_next_official_one(
    shared: SharedOffice, officer: Login
) -> None:
    connection = shared.connect(officer)
    year = year_of(connection)
    dossiers = [drafted(connection) for _ in range(3)]
    answers = push(
        connection,
        *(act(numbered(each, 1, "", f"{year}-П-7K2Q{n}")) for n, each in enumerate(dossiers)),
    )
    assert [each["verdict"] for each in answers] == ["ok"] * 3
    rows = shared.owner.execute("select number from public.dossier order by number").fetchall()
    assert rows == [(f"{year}-{n:06d}",) for n in (1, 2, 3)]
    assert take(connection, "dossier") == 4
    age(shared)
    assert take(connection, "dossier") == 4


def test_a_number_belongs_to_whom_it_was_given(shared: SharedOffice, officer: Login) -> None:
    other = shared.connect(shared.login("saule", "intake_officer"))
    mine = shared.connect(officer)
    year, number = year_of(mine), take(mine, "dossier")
    first, second = drafted(mine), drafted(mine)
    said = f"{year}-{number:06d}"
    (stolen,) = push(other, act(numbered(first, 1, "", said)))
    assert (stolen["verdict"], stolen["code"]) == ("conflict", "number_not_reserved")
    assert stolen["params"]["by"] == officer.person
    (used,) = push(mine, act(numbered(first, 1, "", said)))
    assert used["verdict"] == "ok"
    (twin,) = push(mine, act(numbered(second, 1, "", said)))
    assert (twin["verdict"], twin["code"]) == ("conflict", "number_not_reserved")
    (invented,) = push(mine, act(numbered(second, 1, "", f"{year}-000099")))
    assert (invented["verdict"], invented["code"]) == ("invalid", "number_not_reserved")


def test_numbers_are_not_for_everybody_and_not_for_any_year(
    shared: SharedOffice, officer: Login
) -> None:
    for role in ("member", "administrator"):
        with pytest.raises(psycopg.DatabaseError, match="not_allowed_here"):
            take(shared.connect(shared.login(role, role)))
    for kind, year in (("notice", 1999), ("letter", 2026), (None, None)):
        with pytest.raises(psycopg.DatabaseError, match="number_unknown"):
            shared.connect(officer).execute("select sync.take_number(%s, %s)", (kind, year))
