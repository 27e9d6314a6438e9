"""Leases on deciding and signing: one holder, ended by time or by hand, work never lost silently."""

from typing import Any
from uuid import uuid4

import psycopg
import pytest

from tests.server.shared_office import Connection, Login, SharedOffice
from tests.server.test_numbers import card


@pytest.fixture
def dossier(shared: SharedOffice) -> str:
    id_ = str(uuid4())
    values = card(id_)
    names = ", ".join(values)
    shared.owner.execute(
        f"insert into public.dossier ({names}) select {names} from"
        " jsonb_populate_record(null::public.dossier, %s)".encode(),
        (psycopg.types.json.Jsonb(values),),
    )
    return id_


@pytest.fixture
def head(shared: SharedOffice) -> Login:
    return shared.login("head", "management")


@pytest.fixture
def deputy(shared: SharedOffice) -> Login:
    return shared.login("deputy", "unit_head", may_decide=True)


def take(connection: Connection, dossier: str, purpose: str = "decision") -> dict[str, Any]:
    row = connection.execute("select sync.take_lease(%s, %s)", (dossier, purpose)).fetchone()
    assert row is not None
    lease: dict[str, Any] = row[0]
    return lease


def decide(connection: Connection, of: Login, dossier: str) -> None:
    """What the lease guards, past all other rules: only the lease may refuse it."""
    connection.execute("select sync.refuse_leased(%s)", (dossier,))


def test_one_holds_it_and_the_other_learns_who(
    shared: SharedOffice, dossier: str, head: Login, deputy: Login
) -> None:
    mine, theirs = shared.connect(head), shared.connect(deputy)
    assert take(mine, dossier)["granted"]
    assert take(mine, dossier)["granted"]
    seen = take(theirs, dossier)
    assert (seen["granted"], seen["person"], seen["login"]) == (False, head.person, head.name)
    mine.execute("select sync.free_lease(%s)", (dossier,))
    assert take(theirs, dossier)["granted"]


def test_it_ends_by_itself(shared: SharedOffice, dossier: str, head: Login, deputy: Login) -> None:
    take(shared.connect(head), dossier)
    shared.owner.execute("update sync.lease set until = now() - interval '1 second'")
    assert take(shared.connect(deputy), dossier)["granted"]


def test_a_decision_under_anothers_lease_is_refused(
    shared: SharedOffice, dossier: str, head: Login, deputy: Login
) -> None:
    shared.owner.execute("grant execute on function sync.refuse_leased(uuid) to anyqtama_user")
    mine, theirs = shared.connect(head), shared.connect(deputy)
    take(mine, dossier)
    decide(mine, head, dossier)
    with pytest.raises(psycopg.DatabaseError, match="lease_held") as refused:
        decide(theirs, deputy, dossier)
    assert head.person in str(refused.value.diag.message_detail)


def test_who_lost_it_by_force_is_told_until_they_take_it_anew(
    shared: SharedOffice, dossier: str, head: Login, deputy: Login
) -> None:
    shared.owner.execute("grant execute on function sync.refuse_leased(uuid) to anyqtama_user")
    mine, theirs = shared.connect(head), shared.connect(deputy)
    take(theirs, dossier)
    with pytest.raises(psycopg.DatabaseError, match="reason_missing"):
        mine.execute("select sync.break_lease(%s, ' ')", (dossier,))
    mine.execute("select sync.break_lease(%s, 'ill')", (dossier,))
    with pytest.raises(psycopg.DatabaseError, match="lease_broken") as refused:
        decide(theirs, deputy, dossier)
    assert head.person in str(refused.value.diag.message_detail)
    assert take(mine, dossier)["granted"]
    with pytest.raises(psycopg.DatabaseError, match="lease_broken"):
        decide(theirs, deputy, dossier)
    mine.execute("select sync.free_lease(%s)", (dossier,))
    assert take(theirs, dossier)["granted"]
    decide(theirs, deputy, dossier)


def test_leases_are_for_who_decides(shared: SharedOffice, dossier: str, head: Login) -> None:
    take(shared.connect(head), dossier)
    for role in ("executor", "member", "administrator", "secretary"):
        connection = shared.connect(shared.login(role, role))
        with pytest.raises(psycopg.DatabaseError, match="not_allowed_here"):
            take(connection, dossier)
        with pytest.raises(psycopg.DatabaseError, match="lease_not_yours_to_break"):
            connection.execute("select sync.break_lease(%s, 'so')", (dossier,))


def test_who_may_end_a_lease_learns_of_it_without_taking_one(
    shared: SharedOffice, dossier: str, head: Login
) -> None:
    watching = shared.connect(shared.login("gulnar", "unit_head"))

    def told() -> Any:  # noqa: ANN401 - what the server says, as JSON
        row = watching.execute("select sync.lease_of(%s)", (dossier,)).fetchone()
        assert row is not None
        return row[0]

    assert told() is None
    take(shared.connect(head), dossier)
    lease = told()
    assert (lease["granted"], lease["person"], lease["purpose"]) == (
        False, head.person, "decision",
    )  # fmt: skip
    watching.execute("select sync.break_lease(%s, 'ill')", (dossier,))
    assert told() is None
    for role in ("executor", "member", "administrator", "secretary", "intake_officer"):
        other = shared.connect(shared.login(f"x{role}", role))
        with pytest.raises(psycopg.DatabaseError, match="not_allowed_here"):
            other.execute("select sync.lease_of(%s)", (dossier,))
