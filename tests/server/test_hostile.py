"""A login with psql in hand: what the program would never send is refused by PostgreSQL itself."""

from collections.abc import Iterator
from contextlib import suppress
from uuid import uuid4

import psycopg
import pytest
from psycopg.types.json import Jsonb

from tests.server.shared_office import Connection, SharedOffice, act, change, push
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


def _answer(stage: Stage, role: str, *changes: dict[str, object]) -> tuple[str, str]:
    connection = stage.connect(role)
    with connection.transaction(force_rollback=True):
        (answer,) = push(connection, act(*changes))
    return answer["verdict"], answer["code"]


def _fact(stage: Stage, role: str, **values: object) -> dict[str, object]:
    return {"author": stage.people[role], "made_at": "2026-11-16T05:00:00+00:00", **values}


def evaluation(stage: Stage, role: str, dossier: str, **values: object) -> dict[str, object]:
    """A sheet as a forger would write it."""
    patch = _fact(
        stage, role, dossier=dossier, member=stage.people[role], criteria_set="x",
        criteria_version="1", answers={}, note="", total="1", maximum="1", passed=True,
        seal="s", salt="s", abstained=False, reason="", replaces=None,
    )  # fmt: skip
    return change("Evaluation", {**patch, **values}, dossier=dossier)


def test_marks_are_given_by_their_member_in_time(stage: Stage) -> None:
    blind, hidden = stage.blind, stage.hidden
    answer = _answer(stage, "secretary", evaluation(stage, "secretary", blind))
    assert answer == ("denied", "not_allowed_here") or answer[1] == "not_your_dossier"
    for_another = evaluation(stage, "member", blind, member=stage.people["other"])
    assert _answer(stage, "member", for_another) == ("denied", "not_allowed_here")
    by_another = evaluation(stage, "member", blind, author=stage.people["other"])
    assert _answer(stage, "member", by_another) == ("denied", "not_allowed_here")
    assert _answer(stage, "recused", evaluation(stage, "recused", hidden)) == ("denied", "recused")
    assert _answer(stage, "member", evaluation(stage, "member", hidden)) == (
        "denied", "scoring_closed",
    )  # fmt: skip
    # a second sheet of one's own that does not say which it replaces
    assert _answer(stage, "member", evaluation(stage, "member", blind)) == (
        "conflict", "changed_meanwhile",
    )  # fmt: skip
    nowhere = str(uuid4())
    assert _answer(stage, "member", evaluation(stage, "member", nowhere))[0] == "denied"


def test_a_submission_without_its_sheet_is_not_taken(stage: Stage) -> None:
    patch = _fact(
        stage, "member", dossier=stage.blind, member=stage.people["member"], criteria_set="x",
        criteria_version="1", seal="forged",
    )  # fmt: skip
    assert _answer(stage, "member", change("Submission", patch, dossier=stage.blind)) == (
        "denied", "not_allowed_here",
    )  # fmt: skip


def event(stage: Stage, role: str, **values: object) -> dict[str, object]:
    """A step event on the dossier before the Commission."""
    patch = _fact(
        stage, role, dossier=stage.blind, verb="complete", step="1.3", part="", outcome="issue",
        reason="", late_reason="", on="2026-11-16", from_state="in_commission",
        to_state="protocol_due",
        opened=[{"step": "1.4", "part": "", "started": "2026-11-16", "due": "2026-11-18",
                 "due_loose": "2026-11-18"}],
    )  # fmt: skip
    return change("StepEvent", {**patch, **values}, dossier=str(values.get("dossier", stage.blind)))


def test_a_step_is_taken_by_its_role_along_its_way(stage: Stage) -> None:
    def answer(role: str, **values: object) -> tuple[str, str]:
        return _answer(stage, role, event(stage, role, **values))

    # nobody recommends what no session carried
    assert answer("secretary")[0] == "invalid"
    for role in ("intake_officer", "executor", "unit_head", "management"):
        assert answer(role) == ("denied", "not_your_step")
    for role in ("member", "administrator"):
        assert answer(role)[0] == "denied"
    # no step is jumped over, none is opened beside the way
    assert answer("secretary", to_state="cert_handover")[0] == "invalid"
    assert answer("secretary", to_state="issued", opened=[])[0] == "invalid"
    assert answer("secretary", step="1.5", outcome="issue")[0] in {"invalid", "denied"}
    assert answer("secretary", verb="move_dates")[0] == "invalid"
    # withdrawal belongs to the counter and to executors, and needs its reason
    gone = {"verb": "withdraw", "step": "1.1", "outcome": "", "to_state": "withdrawn", "opened": []}
    assert answer("management", **gone, reason="x") == ("denied", "not_your_step")
    assert answer("executor", **gone)[0] == "invalid"
    # an event that the dossier does not follow
    assert answer("executor", **gone, reason="x")[0] == "invalid"
    # who comes second hears who was first
    with stage.connect("executor").transaction(force_rollback=True):
        late = event(stage, "executor", from_state="with_executor", step="1.2")
        (said,) = push(stage.connect("executor"), act(late))
    assert (said["verdict"], said["code"]) == ("conflict", "changed_meanwhile")
    assert said["params"]["by"] == stage.people["executor"]
    assert said["params"]["state"] == "in_commission"


def test_a_dossier_does_not_move_by_itself(stage: Stage) -> None:
    connection = stage.connect("executor")
    moving = "update public.dossier set state = 'issued', version = version + 1 where id = %s"
    assert refusal(connection, moving, stage.blind) == "AQ001"
    deciding = "update public.dossier set outcome = 'issue', version = version + 1 where id = %s"
    assert refusal(connection, deciding, stage.blind) == "AQ001"
    card = "update public.dossier set name_latin = 'X', version = version + 1 where id = %s"
    assert refusal(connection, card, stage.hidden) == "AQ003"
    number = "update public.dossier set number = '2026-000999', version = version + 1 where id = %s"
    assert refusal(connection, number, stage.blind) in {"AQ001", "AQ002"}


def test_nobody_decides_who_may_not(stage: Stage) -> None:
    def decision(role: str) -> dict[str, object]:
        patch = _fact(
            stage, role, dossier=stage.blind, outcome="issue", recommended="", departs=False,
            reason="", grounds=[], protocol=None, on="2026-11-16",
        )  # fmt: skip
        return change("Decision", patch, dossier=stage.blind)

    for role in PEOPLE:
        verdict, code = _answer(stage, role, decision(role))
        expected = ("conflict", "changed_meanwhile") if role == "management" else ("denied",)
        assert (verdict, code)[: len(expected)] == expected, role


def test_a_frozen_protocol_stays(stage: Stage) -> None:
    connection = stage.connect("secretary")
    for column, value in (("content", "'{}'"), ("state", "'draft'"), ("reason", "'x'"),
                          ("number", "'99'"), ("state", "'cancelled'"), ("state", "'signed'")):  # fmt: skip
        statement = (
            f"update public.protocol set {column} = {value}, version = version + 1"
            " where session = %s"
        )
        refused = refusal(connection, statement, stage.hidden_session)
        assert refused == "AQ001" or (column == "number" and refused == "AQ002"), column


def test_votes_and_signatures_are_ones_own(stage: Stage) -> None:
    def vote(role: str, of: str, **values: object) -> dict[str, object]:
        patch = _fact(
            stage, role, session=stage.hidden_session, dossier=stage.hidden,
            member=stage.people[of], choice="issue", on_paper=False,
        )  # fmt: skip
        return change("Vote", {**patch, **values}, dossier=stage.hidden)

    assert _answer(stage, "member", vote("member", "other"))[0] in {"denied", "invalid"}
    assert _answer(stage, "recused", vote("recused", "recused")) == ("denied", "recused")
    assert _answer(stage, "secretary", vote("secretary", "member")) == (
        "invalid", "session_not_running",
    )  # fmt: skip
    for role in ("management", "executor", "administrator"):
        assert _answer(stage, role, vote(role, role))[0] in {"denied", "invalid"}, role
    ((protocol, content_hash),) = stage.office.owner.execute(
        "select id::text, content_hash from public.protocol where session = %s",
        (stage.hidden_session,),
    ).fetchall()

    def signature(role: str, of: str, *, on_paper: bool, hash_: str) -> tuple[str, str]:
        patch = _fact(
            stage, role, protocol=protocol, session=stage.hidden_session,
            signer=stage.people[of], content_hash=hash_, on_paper=on_paper,
        )  # fmt: skip
        return _answer(stage, role, change("ProtocolSignature", patch))

    assert signature("member", "other", on_paper=False, hash_=content_hash)[1] == (
        "signature_not_yours"
    )
    assert signature("member", "other", on_paper=True, hash_=content_hash)[1] == (
        "paper_signature_by_secretary"
    )
    assert signature("member", "member", on_paper=False, hash_="other")[1] == "changed_meanwhile"


def test_who_stepped_back_writes_nothing_about_it_either(stage: Stage) -> None:
    me = stage.people["recused"]
    tries = [
        change("Remark", _fact(stage, "recused", session=stage.hidden_session, member=me,
                               text="x", dossier=stage.hidden), dossier=stage.hidden),
        change("SpecialOpinion", _fact(stage, "recused", session=stage.hidden_session,
                                       dossier=stage.hidden, member=me, text="x"),
               dossier=stage.hidden),
        change("Declaration", _fact(stage, "recused", dossier=stage.hidden, member=me, hints=[]),
               dossier=stage.hidden),
        change("AgendaQuestion", _fact(stage, "recused", session=stage.hidden_session,
                                       dossier=stage.hidden, member=me, text="x"),
               dossier=stage.hidden),
    ]  # fmt: skip
    for each in tries:
        assert _answer(stage, "recused", each) == ("denied", "recused"), each["entity"]
    again = change("Recusal", _fact(stage, "recused", dossier=stage.hidden, member=me, kind="x",
                                    reason=""), dossier=stage.hidden)  # fmt: skip
    assert _answer(stage, "recused", again) == ("denied", "recused_already")


def test_nobody_makes_themselves_or_others_more_than_they_are(stage: Stage) -> None:
    for role in PEOPLE:
        connection = stage.connect(role)
        raising = "update public.person set roles = %s, version = version + 1 where id = %s"
        mine = stage.people[role]
        assert refusal(connection, raising, Jsonb(["management"]), mine) in {"42501", "AQ001"}
        if role != "administrator":
            assert refusal(
                connection, raising, Jsonb(["management"]), stage.people["other"]
            ) == "42501"  # fmt: skip


def test_an_act_of_another_is_not_repeated_in_ones_own_name(stage: Stage) -> None:
    ((known,),) = stage.office.owner.execute(
        "select act::text from sync.op where login = %s limit 1", (stage.logins["other"],)
    ).fetchall()
    connection = stage.connect("member")
    with connection.transaction(force_rollback=True):
        (answer,) = push(connection, act(evaluation(stage, "member", stage.blind), id_=known))
    assert (answer["verdict"], answer["code"]) == ("denied", "act_of_another")


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
