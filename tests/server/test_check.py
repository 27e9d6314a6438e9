"""`server check` finds each kind of tampering, says it in words, and `init` puts it right."""

import pytest

from db.server.catalogue import check
from db.server.setting_up import init
from tests.server.shared_office import SharedOffice

TAMPERING = {
    "grant select on public.evaluation to public": "grant SELECT on public.evaluation to PUBLIC",
    "grant update (reason) on public.decision to {login}": "UPDATE on public.decision.reason",
    "grant execute on function sync.close_commit(bigint) to public": "EXECUTE on sync.close_commit(bigint)",
    "revoke execute on function sync.push(uuid, jsonb) from anyqtama_user":
        "grant EXECUTE on sync.push(uuid,jsonb) to anyqtama_user is missing",
    "grant create on schema public to public": "CREATE on schema public to PUBLIC",
    "grant connect on database {database} to public": "CONNECT on the database to PUBLIC",
    "alter table public.vote no force row level security": "rls public.vote",
    "alter table public.vote disable row level security": "rls public.vote",
    "create policy eve on public.evaluation using (true)": "policy evaluation.eve is not ours",
    "drop policy owner on public.vote": "policy vote.owner is missing",
    "alter table public.evaluation disable trigger aq9_audit_update": "aq9_audit_update",
    "drop trigger aq1_stamp on public.vote": "trigger public.vote.aq1_stamp is missing",
    "create or replace function sync.me() returns uuid language sql as 'select null::uuid'":
        "function sync.me() is not as shipped",
    "alter function sync.next_rev() reset search_path": "function sync.next_rev()",
    "drop view sync.desktops": "view sync.desktops is missing",
    "alter table public.decision owner to office": "owner public.decision",
    "delete from sync.actor where step = '1.1'": "data sync.actor",
}  # fmt: skip
"""What is done, and what is said of it; the law laid down anew undoes it."""

FOREIGN = {
    "create table public.copied (x int)": "table copied is not ours",
    "create function public.peep() returns int language sql as 'select 1'": "function peep()",
    "alter table public.vote add column copied int": "column vote.copied is not ours",
    "create rule gone as on insert to public.vote do instead nothing": "rule vote.gone",
    "create publication leak for all tables": "publication leak",
    "alter role {login} bypassrls": "bypassrls",
    "alter role {login} superuser": "superuser",
    "grant anyqtama_owner to {login}": "is anyqtama_owner",
    "grant anyqtama_management to {login}": "its person's row says",
    "alter table sync.op drop constraint op_pkey": "constraint sync.op.op_pkey is missing",
    "alter table sync.number alter used set default true": "column sync.number.used is not as",
    "create index slow on sync.op (rev, login, at)": "index sync.slow is not ours",
    "insert into sync.replica (id, login, app, schema, last_seen, pending, rev)"
    " values (gen_random_uuid(), 'gone', '1', 4, now(), 3, 0)": "login gone is nobody's",
    "revoke anyqtama_member from {login}": "its person's row says",
}
"""What the law does not touch: an administrator looks into it."""


@pytest.fixture
def office(shared: SharedOffice) -> SharedOffice:
    init(shared.url)
    return shared


def done(office: SharedOffice, statement: str) -> str:
    login = office.login("dana", "member")
    office.connect().execute(statement.format(login=login.name, database=office.database).encode())
    return login.name


@pytest.mark.parametrize("statement", TAMPERING)
def test_tampering_is_found_and_put_right(office: SharedOffice, statement: str) -> None:
    done(office, statement)
    found = [str(each) for each in check(office.url)]
    assert len(found) in {1, 2, 3}, found  # a view that is missing lacks its owner and grant too
    assert any(TAMPERING[statement] in each for each in found), found
    init(office.url)
    assert check(office.url) == ()


@pytest.mark.parametrize("statement", FOREIGN)
def test_what_is_not_ours_is_named(office: SharedOffice, statement: str) -> None:
    login = done(office, statement)
    found = [str(each) for each in check(office.url)]
    office.cluster.run(f'alter role "{login}" nosuperuser nobypassrls')
    office.cluster.run(f'revoke anyqtama_owner, anyqtama_management from "{login}"')
    assert any(FOREIGN[statement] in each for each in found), found


def test_check_changes_nothing(office: SharedOffice) -> None:
    office.connect().execute("drop policy owner on public.vote")
    assert check(office.url) == check(office.url) != ()
