"""A login with psql in hand: what the program would never send is refused by PostgreSQL itself."""

from collections.abc import Iterator
from contextlib import suppress
from uuid import uuid4

import psycopg
import pytest

from tests.server.shared_office import Connection, SharedOffice
from tests.server.stage import ROLES, Stage

DENIED = psycopg.errors.InsufficientPrivilege
PEOPLE = ROLES[:7]


@pytest.fixture
def member(stage: Stage) -> Iterator[Connection]:
    """A member's own connection, in a transaction that leaves nothing."""
    with stage.connect("member").transaction(force_rollback=True):
        yield stage.connect("member")


def refusal(connection: Connection, statement: str, *values: object) -> str:
    """How PostgreSQL refuses the statement; "" when it does not."""
    try:
        with connection.transaction(force_rollback=True):
            connection.execute(statement.encode(), values or None)
    except psycopg.Error as fault:
        return fault.sqlstate or "?"
    return ""


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize(
    "statement",
    [
        "set role anyqtama_owner",
        "set role anyqtama_deciding",
        "set session authorization office",
        "reset session authorization; set role office",
        "alter table public.evaluation disable trigger all",
        "alter table public.evaluation disable row level security",
        "alter table public.evaluation no force row level security",
        "drop policy owner on public.evaluation",
        "alter policy owner on public.evaluation using (true)",
        "create policy mine on public.evaluation using (true)",
        "create table public.mine (a int)",
        "create function sync.mine() returns int language sql as 'select 1'",
        "create or replace function sync.me() returns uuid language sql as 'select null::uuid'",
        "drop function sync.push(uuid, jsonb)",
        "alter function sync.me() owner to session_user",
        "create schema mine",
        "grant anyqtama_management to session_user",
        "copy public.evaluation from program 'id'",
        "copy public.step_event to program 'id'",
        "copy public.journal to '/tmp/x'",
        "select pg_read_file('/etc/passwd')",
        "select rolpassword from pg_authid",
        "select * from pg_largeobject",
        "update sync.state set rev = 1",
        "delete from sync.audit",
        "select sync.take_seat(gen_random_uuid(), sync.me(), true)",
        "select sync.stand(gen_random_uuid(), 3)",
        "select sync.settle()",
        "select sync.regroup(session_user::text, array['anyqtama_management'])",
        "select sync.chain('vote', 'insert', 1, 1, '')",
        "select sync.use_number('protocol', 2026, '1')",
        "set session_replication_role = replica",
        "alter role session_user superuser",
        "create role mine login",
        "create extension file_fdw",
        "do $$ begin perform dblink('a', 'b'); end $$",
    ],
)
def test_nobody_steps_out_of_their_role(role: str, statement: str, stage: Stage) -> None:
    connection = stage.connect(role)
    name = connection.info.user
    assert refusal(connection, statement.replace("session_user", f'"{name}"', 1)
                   if "to session_user" in statement or "role session_user" in statement
                   else statement) in {"42501", "42883", "42704", "0A000", "0LP01"}  # fmt: skip


@pytest.mark.parametrize("role", ROLES)
def test_nobody_gives_away_what_they_have(role: str, stage: Stage) -> None:
    connection = stage.connect(role)
    with suppress(DENIED):  # a grant without the right to grant is a warning and does nothing
        connection.execute("grant select on public.evaluation, public.dossier to public")
    asking = "select has_any_column_privilege(%s, 'public.evaluation', 'select')"
    assert stage.office.owner.execute(asking, (stage.logins["nobody"],)).fetchone() == (False,)
    with pytest.raises(DENIED):
        connection.execute("alter system set fsync = off")


def test_a_group_of_ones_own_shows_no_more_than_one_sees(shared: SharedOffice) -> None:
    """On PostgreSQL 15 a login may step into its groups; what it stepped back from stays away."""
    head = shared.login("head", "member", "unit_head")
    dossier = str(uuid4())
    shared.owner.execute(
        "insert into public.dossier select (jsonb_populate_record(null::public.dossier,"
        " jsonb_object_agg(attname, case atttypid::regtype::text when 'text' then '\"\"'::jsonb"
        " when 'jsonb' then '[]'::jsonb when 'date' then '\"2026-11-16\"'::jsonb"
        " when 'bigint' then '1'::jsonb else null end)"
        " || jsonb_build_object('id', %s::text, 'state', 'in_commission'))).*"
        " from pg_attribute where attrelid = 'public.dossier'::regclass and attnum > 0"
        " and not attisdropped",
        (dossier,),
    )
    shared.owner.execute(
        "insert into public.recusal (id, author, made_at, dossier, member, kind, reason)"
        " values (gen_random_uuid(), %s, now(), %s, %s, 'x', '')",
        (head.person, dossier, head.person),
    )
    connection = shared.connect(head)
    assert connection.execute("select count(*) from public.dossier").fetchone() == (0,)
    for group in ("unit_head", "member", "user"):
        try:
            connection.execute(f"set role anyqtama_{group}".encode())
            seen = connection.execute("select count(*) from public.dossier").fetchone()
        except DENIED:
            seen = (0,)
        assert seen == (0,), group
        connection.execute("reset role")


def test_what_restricts_restricts_every_group(stage: Stage) -> None:
    loose = stage.office.owner.execute(
        "select tablename, policyname from pg_policies where permissive = 'RESTRICTIVE' and not"
        " roles @> array(select rolname from pg_roles where rolname like 'anyqtama\\_%'"
        " and rolname <> 'anyqtama_owner')"
    ).fetchall()
    assert loose == []


@pytest.mark.parametrize("role", ROLES)
def test_security_that_is_switched_off_shows_nothing_but_an_error(role: str, stage: Stage) -> None:
    connection = stage.connect(role)
    with connection.transaction(force_rollback=True):
        connection.execute("set local row_security = off")
        assert refusal(connection, "select * from public.dossier") == "42501"


@pytest.mark.parametrize("role", PEOPLE)
def test_nothing_comes_in_by_copy(role: str, stage: Stage) -> None:
    connection = stage.connect(role)
    for table in ("journal", "vote", "evaluation", "dossier", "person"):
        with (
            pytest.raises((DENIED, psycopg.errors.FeatureNotSupported)),
            connection.cursor().copy(f"copy public.{table} from stdin".encode()) as copy,
        ):
            copy.write(b"")


def test_what_goes_out_by_copy_is_what_select_shows(stage: Stage) -> None:
    connection = stage.connect("recused")
    with connection.cursor().copy("copy public.dossier to stdout") as copy:
        out = b"".join(copy).decode()
    assert stage.blind in out
    assert stage.hidden not in out
    with (
        pytest.raises(DENIED),
        connection.cursor().copy("copy public.evaluation to stdout") as copy,
    ):
        b"".join(copy)


def test_shadows_in_the_temporary_schema_fool_no_rule(member: Connection, stage: Stage) -> None:
    for statement in (
        "create temp table person (id uuid, login text, roles jsonb, active boolean,"
        " may_decide boolean)",
        f"insert into person values ('{stage.people['other']}', session_user,"
        ' \'["management", "secretary", "unit_head"]\', true, true)',
        "create temp table recusal (dossier uuid, member uuid)",
        "create temp table seat as select dossier, person, active, rev from sync.seat",
        "create function pg_temp.me() returns uuid language sql as"
        f" $$ select '{stage.people['other']}'::uuid $$",
        "create function pg_temp.sha256(bytea) returns bytea language sql as $$ select ''::bytea $$",
        "set local search_path = pg_temp, sync, public, pg_catalog",
    ):
        member.execute(statement.encode())
    assert member.execute("select sync.me()::text").fetchone() == (stage.people["member"],)
    assert member.execute("select sync.my_roles()").fetchone() == (["member"],)
    assert member.execute("select sync.i_decide()").fetchone() == (False,)
    assert refusal(member, "insert into public.decision (id) values (gen_random_uuid())") == "42501"


def test_settings_of_a_session_do_not_make_somebody_else(stage: Stage) -> None:
    connection = psycopg.connect(
        stage.office.url, user=stage.logins["member"], autocommit=True,
        application_name=stage.logins["management"],
    )  # fmt: skip
    with connection:
        connection.execute("select set_config('session.user', 'office', false)")
        assert connection.execute("select sync.me()::text").fetchone() == (stage.people["member"],)


def test_an_author_a_login_and_a_time_are_not_forged(stage: Stage) -> None:
    connection, rows = stage.connect("member"), []
    with connection.transaction(force_rollback=True):
        connection.execute(
            "insert into public.journal (id, at, actor, action, entity, entity_id, details, digest,"
            " number, rev, login, received_at) values (%s, now(), sync.me(), 'x', 'x', %s, '{}', '',"
            " 1, 7, 'somebody', '2001-01-01')",
            (str(uuid4()), str(uuid4())),
        )
        rows = connection.execute(
            "select number, rev, login, received_at > now() - interval '1 hour' from public.journal"
            " where action = 'x'"
        ).fetchall()
        (highest,) = connection.execute("select rev from sync.state").fetchone() or (0,)
    ((number, rev, login, now),) = rows
    assert number > 1
    assert (rev, login, now) == (highest, stage.logins["member"], True)
    forged = (
        "insert into public.journal (id, at, actor, action, entity, entity_id, details, digest)"
    )
    forged += " values (gen_random_uuid(), now(), %s, 'x', 'x', gen_random_uuid(), '{}', '')"
    assert refusal(connection, forged, stage.people["other"]) == "42501"


@pytest.mark.parametrize("role", PEOPLE)
def test_a_fact_is_not_rewritten(role: str, stage: Stage) -> None:
    connection = stage.connect(role)
    for table in ("evaluation", "vote", "step_event", "recusal", "decision", "journal", "document"):
        for statement in (
            f"update public.{table} set id = id",
            f"delete from public.{table}",
            f"insert into public.{table} (id) values (gen_random_uuid())"
            " on conflict (id) do update set id = excluded.id",
            f"merge into public.{table} t using (select 1) s on true when matched then delete",
        ):
            assert refusal(connection, statement) == "42501", (table, statement)


def test_another_version_is_not_written_over(stage: Stage) -> None:
    connection = stage.connect("intake_officer")
    with connection.transaction(force_rollback=True):
        for statement in (
            "update public.dossier set phone = '1', version = version + 2",
            "update public.dossier set phone = '1'",
            "update public.dossier set phone = '1', version = 1",
        ):
            assert refusal(connection, statement) == "AQ001", statement


def test_the_catalogue_tells_no_content(stage: Stage) -> None:
    for role in ROLES:
        connection = stage.connect(role)
        for view in ("pg_stat_activity", "pg_prepared_statements"):
            told = connection.execute(
                f"select count(*) from {view} t where t::text like '%құпия%'"
                " and t::text not like '%from pg_stat_activity%'".encode()
            )
            assert told.fetchone() == (0,), (role, view)
        stats = "select count(*) from pg_stats where tablename in ('evaluation', 'vote', 'sheet')"
        stats += " and (most_common_vals is not null or histogram_bounds is not null)"
        stats += " and attname in ('total', 'choice', 'note', 'answers', 'passed')"
        assert connection.execute(stats.encode()).fetchone() == (0,)
