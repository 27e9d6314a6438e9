"""What nobody is to see is nowhere: not in a table, a view, a count, an error or a plan."""

import json
from collections.abc import Mapping
from typing import Any

import psycopg
import pytest

from tests.server.shared_office import Connection
from tests.server.stage import BLIND_NAME, HIDDEN_NAME, IN_CYRILLIC, Stage, secret_of


def all_that_is_read(connection: Connection) -> dict[str, list[Mapping[str, Any]]]:
    """Every row of every relation that the login reads, whatever is in it, as plain data."""
    relations = connection.execute(
        "select format('%I.%I', n.nspname, c.relname), array(select quote_ident(attname)"
        " from pg_attribute where attrelid = c.oid and attnum > 0 and not attisdropped"
        " and has_column_privilege(c.oid, attnum, 'select'))"
        " from pg_class c join pg_namespace n on n.oid = c.relnamespace"
        " where n.nspname in ('public', 'sync') and c.relkind in ('r', 'p', 'v', 'm')"
    ).fetchall()
    found = {}
    for relation, columns in relations:
        if columns:
            rows = connection.execute(
                f"select to_jsonb(t) from (select {', '.join(columns)} from {relation}) t".encode()
            )
            found[str(relation)] = [row[0] for row in rows]
    return found


def telling(read: Mapping[str, list[Mapping[str, Any]]], *words: str) -> dict[str, list[Any]]:
    """The rows in which one of the words stands."""
    found = {
        relation: [
            row
            for row in rows
            if any(
                word.casefold() in json.dumps(row, ensure_ascii=False).casefold() for word in words
            )
        ]
        for relation, rows in read.items()
    }
    return {relation: rows for relation, rows in found.items() if rows}


def test_who_stepped_back_finds_nothing_of_the_dossier(stage: Stage) -> None:
    me = stage.people["recused"]
    words = (stage.hidden, stage.hidden_number, HIDDEN_NAME, IN_CYRILLIC[HIDDEN_NAME])
    there = telling(all_that_is_read(stage.connect("other")), *words)
    assert {"public.dossier", "public.document", "sync.protocol_seen", "public.step_event"} <= set(
        there
    ), "the proof would find it"
    found = telling(all_that_is_read(stage.connect("recused")), *words)
    assert set(found) <= {"public.recusal", "public.journal", "sync.seat", "sync.op"}
    assert all(row["member"] == me for row in found["public.recusal"])
    assert all(row["actor"] == me for row in found["public.journal"])
    assert all(row["person"] == me and not row["active"] for row in found["sync.seat"])


def test_scans_of_a_dossier_one_stepped_back_from_are_not_there(stage: Stage) -> None:
    (sha,) = stage.office.owner.execute(
        "select sha256 from public.document where dossier = %s", (stage.hidden,)
    ).fetchone() or ("",)
    asking = "select count(*) from public.blob_chunk where sha256 = %s"
    assert stage.connect("other").execute(asking, (sha,)).fetchone() == (1,)
    for role in ("recused", "administrator", "auditor", "nobody"):
        connection = stage.connect(role)
        if role == "recused":
            assert connection.execute(asking, (sha,)).fetchone() == (0,)
        else:
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                connection.execute(asking, (sha,))
        assert connection.execute("select sync.chunks_present(%s)", (sha,)).fetchone() == ([],)


@pytest.mark.parametrize("role", ["administrator", "auditor"])
def test_neither_administrator_nor_auditor_knows_an_applicant(stage: Stage, role: str) -> None:
    read = all_that_is_read(stage.connect(role))
    words = [HIDDEN_NAME, BLIND_NAME, *IN_CYRILLIC.values(), "U12345678", "YILMAZ", "құпия"]
    assert not telling(read, *words)
    assert all(read[name] == [] for name in read if name.endswith("_seen"))


def test_blind_marks_are_nobodys_but_their_authors(stage: Stage) -> None:
    for role in ("member", "other", "recused"):
        me = stage.people[role]
        secrets = [
            secret_of(stage.people[each], stage.blind)
            for each in ("member", "other", "recused")
            if each != role
        ]
        read = all_that_is_read(stage.connect(role))
        assert not telling(read, *secrets)
        assert telling(read, secret_of(me, stage.blind))
    everybody = [secret_of(stage.people[each], stage.blind) for each in ("member", "other")]
    for role in ("intake_officer", "executor", "secretary", "unit_head", "management"):
        assert not telling(all_that_is_read(stage.connect(role)), *everybody), role


def test_opened_marks_are_those_of_members_and_of_who_reads_protocols(stage: Stage) -> None:
    secret = secret_of(stage.people["other"], stage.hidden)
    for role, sees in {
        "member": True, "secretary": True, "unit_head": True, "management": True,
        "recused": False, "executor": False, "intake_officer": False,
    }.items():  # fmt: skip
        found = telling(all_that_is_read(stage.connect(role)), secret)
        assert ("sync.evaluation_seen" in found) == sees, role


def plans(stage: Stage, relation: str, *, unveiled: bool = False) -> tuple[list[str], list[str]]:
    """How PostgreSQL answers a blind member who asks for a mark that is there, and for none."""
    connection, told = stage.office.connect(), []
    with connection.transaction(force_rollback=True):
        connection.execute("set local session_replication_role = replica")
        connection.execute(
            "update public.evaluation set total = '7.5' where dossier = %s and member = %s",
            (stage.blind, stage.people["other"]),
        )
        connection.execute("set local session_replication_role = origin")
        if unveiled:
            connection.execute("grant select on public.evaluation to anyqtama_member")
        connection.execute(f'set local session authorization "{stage.logins["member"]}"'.encode())
        for total in ("7.5", "9.5"):
            plan = connection.execute(
                f"explain (analyze, costs off, timing off, summary off, buffers off) select 1 from"
                f" {relation} where dossier = '{stage.blind}' and total = '{total}'".encode()
            )
            told.append([line.replace(total, "total") for (line,) in plan.fetchall()])
    connection.close()
    there, absent = told
    return there, absent


def test_a_plan_does_not_tell_what_a_policy_hides(stage: Stage) -> None:
    there, absent = plans(stage, "sync.evaluation_seen")
    assert there == absent


def test_without_the_view_a_plan_would_tell(stage: Stage) -> None:
    there, absent = plans(stage, "public.evaluation", unveiled=True)
    assert there != absent


def test_what_is_secret_is_not_asked_of_the_table_nor_of_its_statistics(stage: Stage) -> None:
    connection = stage.connect("member")
    for table, column in (("evaluation", "total"), ("vote", "choice"), ("sheet", "note"),
                          ("special_opinion", "text"), ("protocol", "content")):  # fmt: skip
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            connection.execute(f"select 1 from public.{table} where {column} is null".encode())
    assert connection.execute(
        "select count(*) from pg_stats where tablename in ('evaluation', 'vote', 'sheet')"
        " and attname in ('total', 'choice', 'answers', 'note', 'passed')"
    ).fetchone() == (0,)


def test_a_leaky_question_is_asked_of_ones_own_rows_alone(stage: Stage) -> None:
    connection = stage.connect("member")
    connection.execute(
        "create function pg_temp.tells(text) returns boolean language plpgsql cost 0.0000001 as"
        " $$ begin raise notice 'told %', $1; return true; end $$"
    )
    told: list[str] = []
    connection.add_notice_handler(lambda notice: told.append(notice.message_primary or ""))
    connection.execute("select count(*) from sync.evaluation_seen where pg_temp.tells(note)")
    connection.execute("select count(*) from sync.sheet_seen where pg_temp.tells(note)")
    connection.execute("select count(*) from sync.protocol_seen where pg_temp.tells(content::text)")
    connection.execute("select count(*) from public.dossier where pg_temp.tells(name_latin)")
    assert told
    blind = [secret_of(stage.people[each], stage.blind) for each in ("other", "recused")]
    assert not [line for line in told for secret in blind if secret in line]
    recused = stage.connect("recused")
    told.clear()
    recused.add_notice_handler(lambda notice: told.append(notice.message_primary or ""))
    recused.execute(
        "create function pg_temp.tells(text) returns boolean language plpgsql cost 0.0000001 as"
        " $$ begin raise notice 'told %', $1; return true; end $$"
    )
    recused.execute("select count(*) from public.dossier where pg_temp.tells(name_latin)")
    recused.execute("select count(*) from sync.protocol_seen where pg_temp.tells(content::text)")
    recused.execute("select count(*) from public.remark where pg_temp.tells(text)")
    assert told
    assert not [line for line in told if HIDDEN_NAME in line]


def test_a_cast_that_fails_speaks_of_ones_own_rows_alone(stage: Stage) -> None:
    connection = stage.connect("member")
    for statement in (
        "select note::int from sync.evaluation_seen where author <> sync.me()",
        "select 1 / (case when total = '19' then 0 else 1 end) from sync.evaluation_seen"
        " where author <> sync.me()",
    ):
        said = ""
        try:
            connection.execute(f"{statement} and dossier = '{stage.blind}'".encode())
        except psycopg.Error as fault:
            said = str(fault)
        assert said == ""


def test_a_key_that_is_taken_says_nothing_of_whose_it_is(stage: Stage) -> None:
    rows = stage.office.owner.execute(
        "select id from public.sheet where dossier = %s and member = %s",
        (stage.blind, stage.people["other"]),
    ).fetchone() or ("",)
    connection = stage.connect("member")
    for member in (stage.people["other"], stage.people["member"]):
        with pytest.raises(psycopg.Error) as refused:
            connection.execute(
                "insert into public.sheet (id, version, dossier, member, criteria_set,"
                " criteria_version, answers, note, submitted, reopened, changed_at)"
                " values (%s, 1, %s, %s, 'x', '1', '{}', '', false, '', now())",
                (rows[0], stage.blind, member),
            )
        assert stage.people["other"] not in str(refused.value)
        assert secret_of(stage.people["other"], stage.blind) not in str(refused.value)


def test_a_secretary_reads_marks_of_a_session_and_no_others(stage: Stage) -> None:
    counted = stage.connect("secretary").execute(
        "select dossier::text, count(*) from sync.evaluation_seen group by 1"
    )
    dossiers = {dossier for dossier, _ in counted.fetchall()}
    assert stage.hidden in dossiers
    assert stage.blind not in dossiers
    submitted = stage.connect("secretary").execute(
        "select count(*) from public.submission where dossier = %s", (stage.blind,)
    )
    assert submitted.fetchone() == (3,)
