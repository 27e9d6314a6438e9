"""Logins: made with their person and groups as one, changed and closed as one."""

from collections.abc import Mapping
from functools import partial

import psycopg
import pytest

from app.access.roles import Role
from db.server import people
from db.server.people import NewPerson
from db.server.reaching import ServerError
from tests.server.shared_office import Login, SharedOffice, act, push
from tests.server.test_push import saved

SECRET = "four words are best"


def new(shared: SharedOffice, name: str, *roles: Role, may_decide: bool = False) -> str:
    login = f"{name}_{shared.database}"
    people.add(shared.url, NewPerson(login, "Аты", "Имя", roles, may_decide=may_decide), SECRET)
    return login


def groups(shared: SharedOffice, login: str) -> set[str]:
    rows = shared.owner.execute(
        "select g.rolname from pg_auth_members m join pg_roles g on g.oid = m.roleid"
        " where m.member = %s::regrole",
        (f'"{login}"',),
    )
    return {str(row[0]).removeprefix("anyqtama_") for row in rows}


def test_a_login_has_its_person_its_groups_and_a_scram_password(shared: SharedOffice) -> None:
    login = new(shared, "Айгүл.Т", Role.SECRETARY, Role.MEMBER)
    assert groups(shared, login) == {"user", "secretary", "member"}
    stored = (
        shared.connect()
        .execute("select rolpassword from pg_authid where rolname = %s", (login,))
        .fetchone()
    )
    assert stored is not None
    assert stored[0].startswith("SCRAM-SHA-256$")
    row = shared.connect(login).execute("select sync.me(), sync.my_roles()").fetchone()
    assert row is not None
    assert row[0] is not None
    assert row[1] == ["secretary", "member"]


def test_adding_again_changes_roles_and_password(shared: SharedOffice) -> None:
    login = new(shared, "aset", Role.EXECUTOR)
    before = shared.owner.execute("select id from public.person").fetchall()
    assert new(shared, "aset", Role.UNIT_HEAD, may_decide=True) == login
    assert shared.owner.execute("select id from public.person").fetchall() == before
    assert groups(shared, login) == {"user", "unit_head", "deciding"}


def test_a_disabled_login_is_out_at_once(shared: SharedOffice) -> None:
    login = new(shared, "dana", Role.MEMBER)
    connection = shared.connect(login)
    people.disable(shared.url, login)
    assert groups(shared, login) == set()
    with pytest.raises(psycopg.OperationalError):
        connection.execute("select 1")
    with pytest.raises(psycopg.OperationalError):
        shared.connect(login)
    people.set_roles(shared.url, login, [Role.EXECUTOR])
    assert groups(shared, login) == {"user", "executor"}
    assert shared.connect(login).execute("select sync.my_roles()").fetchone() == (["executor"],)


def test_a_password_is_set_anew(shared: SharedOffice) -> None:
    login = new(shared, "dana", Role.MEMBER)
    query = "select rolpassword from pg_authid where rolname = %s"
    before = shared.connect().execute(query, (login,)).fetchone()
    people.set_password(shared.url, login, "another one, longer")
    assert shared.connect().execute(query, (login,)).fetchone() != before


@pytest.mark.parametrize(
    ("login", "roles", "password", "code"),
    [
        ("anyqtama_owner", [Role.MEMBER], SECRET, "login_not_possible"),
        ("pg_monitor", [Role.MEMBER], SECRET, "login_not_possible"),
        ('a"b', [Role.MEMBER], SECRET, "login_not_possible"),
        ("office", [Role.MEMBER], SECRET, "login_not_possible"),
        ("aset", [Role.ADMINISTRATOR, Role.EXECUTOR], SECRET, "roles_not_separate"),
        ("aset", [], SECRET, "roles_not_separate"),
        ("aset", [Role.MEMBER], "short", "password_too_short"),
    ],
)
def test_what_cannot_be_is_refused_whole(
    shared: SharedOffice, login: str, roles: list[Role], password: str, code: str
) -> None:
    with pytest.raises(ServerError) as refused:
        people.add(shared.url, NewPerson(login, "Аты", "Имя", tuple(roles)), password)
    assert refused.value.code == code
    assert shared.owner.execute("select count(*) from public.person").fetchone() == (0,)


def test_nobody_is_said_to_be_nobody(shared: SharedOffice) -> None:
    for deed in (
        partial(people.disable, shared.url, "nobody_here"),
        partial(people.set_roles, shared.url, "nobody_here", [Role.MEMBER]),
        partial(people.set_password, shared.url, "nobody_here", SECRET),
    ):
        with pytest.raises(ServerError) as refused:
            deed()
        assert refused.value.code == "nobody"


def raised(shared: SharedOffice, by: Login, of: Login, *roles: str) -> tuple[str, str]:
    old = shared.owner.execute(
        "select roles, version from public.person where id = %s", (of.person,)
    ).fetchone()
    assert old is not None
    change = {**saved(of.person, old[1], roles=[old[0], list(roles)]), "entity": "Person"}
    (answer,) = push(shared.connect(by), act(change))
    return answer["verdict"], answer["code"]


def renamed(shared: SharedOffice, by: Login, of: Login, login: str) -> Mapping[str, object]:
    old = shared.owner.execute(
        "select login, version from public.person where id = %s", (of.person,)
    ).fetchone()
    assert old is not None
    change = {**saved(of.person, old[1], login=[old[0], login]), "entity": "Person"}
    (answer,) = push(shared.connect(by), act(change))
    return answer


def test_a_login_keeps_its_name_while_its_desktop_holds_unsent_work(shared: SharedOffice) -> None:
    """A local copy belongs to its login: under another its work could not be sent any more."""
    keeper, member = shared.login("erlan", "administrator"), shared.login("dana", "member")
    hello = "select sync.hello(gen_random_uuid(), '1', 4, %s, now(), 0, 0)"
    desktop = shared.connect(member)
    desktop.execute(hello, (2,))
    refused = renamed(shared, keeper, member, "dana.k")
    assert (refused["verdict"], refused["code"]) == ("invalid", "renamed_with_work")
    assert refused["params"] == {"login": member.name, "n": 2}
    shared.owner.execute("update sync.replica set pending = 0")
    assert renamed(shared, keeper, member, "dana.k")["verdict"] == "ok"
    assert groups(shared, member.name) == set()
    # done on a desktop that was not heard of: with the name back, it goes on
    assert renamed(shared, keeper, member, member.name)["verdict"] == "ok"
    assert groups(shared, member.name) == {"user", "member"}


def test_an_administrator_gives_roles_and_nobody_their_own(shared: SharedOffice) -> None:
    keeper, other = shared.login("erlan", "administrator"), shared.login("oraz", "administrator")
    member = shared.login("dana", "member")
    assert raised(shared, keeper, member, "executor") == ("ok", "")
    assert groups(shared, member.name) == {"user", "executor"}
    assert raised(shared, keeper, keeper, "management") == ("denied", "own_roles")
    assert raised(shared, member, member, "management")[0] == "denied"
    assert raised(shared, keeper, other, "administrator", "member") == (
        "invalid", "roles_not_separate",
    )  # fmt: skip
    assert groups(shared, keeper.name) == {"user", "administrator"}
