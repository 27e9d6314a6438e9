"""The audit: what the chain bears out, and that no rewriting goes unseen, whoever does it."""

import gzip
import hashlib
import json
from pathlib import Path

import psycopg
import pytest

from db.server.auditing import ExportUnreadableError, Verified, export, verify
from tests.server.shared_office import Connection, Login, SharedOffice, act, push
from tests.server.test_push import day_off, hello, saved, ties


@pytest.fixture
def office(shared: SharedOffice) -> SharedOffice:
    """An office in which a little happened, some of it refused."""
    keeper, member = shared.login("erlan", "administrator"), shared.login("dana", "member")
    push(shared.connect(keeper), act(day_off(keeper), day_off(keeper, reason_kk="Наурыз")))
    mine = ties(member, people=["Ә, «кавычки» \\ \t"])
    answers = push(
        shared.connect(member),
        act(mine),
        act(saved(mine["id"], 1, people=[[], ["B"]])),
        act(saved(mine["id"], 1, people=[[], ["C"]])),
    )
    assert [each["verdict"] for each in answers] == ["ok", "ok", "conflict"]
    return shared


@pytest.fixture
def superuser(office: SharedOffice) -> Connection:
    """A superuser whose changes no trigger sees."""
    connection = office.connect()
    connection.execute("set session_replication_role = replica")
    return connection


def verified(office: SharedOffice, folder: Path, name: str = "audit.jsonl.gz") -> Verified:
    file = folder / name
    export(office.url, file)
    return verify(file)


def codes(found: Verified) -> list[tuple[str, str]]:
    return [(each.code, each.table) for each in found.findings]


@pytest.mark.parametrize("name", ["audit.jsonl", "audit.jsonl.gz"])
def test_what_was_written_by_the_law_is_borne_out(
    office: SharedOffice, tmp_path: Path, name: str
) -> None:
    found = verified(office, tmp_path, name)
    assert found.findings == ()
    assert (found.lines, found.rows) == (5, 5)  # two people, two days off in one line, ties twice
    state = office.owner.execute("select rev, encode(head, 'hex') from sync.state").fetchone()
    assert (found.rev, found.head) == state


def test_the_chain_does_not_hang_on_the_settings_of_a_session(
    office: SharedOffice, tmp_path: Path
) -> None:
    connection = office.connect()
    for setting in (
        "timezone = 'Asia/Almaty'", "datestyle = 'German'", "intervalstyle = 'iso_8601'",
        "extra_float_digits = -5", "bytea_output = 'escape'", "client_encoding = 'WIN1251'",
    ):  # fmt: skip
        connection.execute(f"set {setting}".encode())
    connection.execute(f"set role {'anyqtama_owner'}".encode())
    connection.execute(
        "update public.person set short_ru = 'х', version = version + 1 where login like 'dana%'"
    )
    connection.execute(
        "insert into public.absence (id, version, member, first_day, last_day, reason, cancelled)"
        " values (gen_random_uuid(), 1, gen_random_uuid(), '03.02.2026', '04.02.2026', '', false)"
    )
    assert verified(office, tmp_path).findings == ()


def test_a_rewritten_fact_is_found(
    office: SharedOffice, superuser: Connection, tmp_path: Path
) -> None:
    superuser.execute(
        "update public.calendar_override set kind = 'work' where reason_kk = 'Наурыз'"
    )
    assert codes(verified(office, tmp_path)) == [("row_rewritten", "calendar_override")]


@pytest.mark.parametrize("column", ["login = 'x'", "received_at = now()", "rev = 1", "version = 9"])
def test_a_rewritten_stamp_is_found(
    office: SharedOffice, superuser: Connection, tmp_path: Path, column: str
) -> None:
    superuser.execute(f"update public.ties set {column}".encode())
    assert codes(verified(office, tmp_path)) == [("row_rewritten", "ties")]


def test_a_row_that_went_and_one_that_came_by_the_back_door_are_found(
    office: SharedOffice, superuser: Connection, tmp_path: Path
) -> None:
    superuser.execute("delete from public.calendar_override where reason_kk = 'Наурыз'")
    superuser.execute(
        "insert into public.ties (id, version, member, employers, institutions, people, rev, login,"
        " received_at) values (gen_random_uuid(), 1, gen_random_uuid(), '[]', '[]', '[]', 1, 'x',"
        " now())"
    )
    assert sorted(codes(verified(office, tmp_path))) == [
        ("row_missing", "calendar_override"), ("row_unaccounted", "ties"),
    ]  # fmt: skip


def test_a_fact_rewritten_past_the_policies_stands_in_the_chain_with_its_writer(
    office: SharedOffice, tmp_path: Path
) -> None:
    office.connect().execute("update public.calendar_override set kind = 'work'")
    found = verified(office, tmp_path).findings
    assert [(each.code, each.login) for each in found] == [("fact_rewritten", "office")] * 2
    office.connect().execute("delete from public.ties")
    office.connect().execute("truncate public.person")
    later = verified(office, tmp_path).findings[2:]
    assert [each.code for each in later] == ["row_deleted", "table_emptied"]


def test_a_line_that_was_taken_out_changed_or_forged_breaks_the_chain(
    office: SharedOffice, superuser: Connection, tmp_path: Path
) -> None:
    superuser.execute("update sync.audit set login = 'somebody' where n = 3")
    assert codes(verified(office, tmp_path)) == [("chain_broken", "calendar_override")]
    superuser.execute("delete from sync.audit where n = 3")
    found = {code for code, _ in codes(verified(office, tmp_path))}
    assert found == {"line_missing", "chain_broken", "row_unaccounted"}


def test_a_history_written_anew_differs_from_what_desktops_saw(
    office: SharedOffice, superuser: Connection, tmp_path: Path
) -> None:
    """Whoever owns the server can make a whole new chain; not the heads on two hundred desktops."""
    keeper = Login(f"erlan_{office.database}", "")
    seen = hello(office.connect(keeper), 0)
    superuser.execute("update public.calendar_override set kind = 'work'")
    file = tmp_path / "true.jsonl"
    export(office.url, file)
    assert verify(file, {seen["rev"]: seen["head"]}).findings != ()
    _forge(superuser)
    forged = tmp_path / "forged.jsonl"
    export(office.url, forged)
    assert verify(forged).findings == ()
    found = verify(forged, {seen["rev"]: seen["head"]}).findings
    assert [each.code for each in found] == ["witness_differs"]
    assert hello(office.connect(keeper), seen["rev"])["head_at_seen"] != seen["head"]


def _forge(superuser: Connection) -> None:
    """The chain as it would be, had the facts always been as they are now."""
    superuser.execute("set timezone = 'UTC'")
    lines = superuser.execute(
        'select n, "table", verb, shape from sync.audit order by n'
    ).fetchall()
    superuser.execute("create temporary table forged as select * from sync.audit with no data")
    superuser.execute("update sync.state set head = decode(repeat('00', 32), 'hex')")
    for n, table, _, shape in lines:
        if table == "calendar_override":
            encoding = superuser.execute(
                "select sync.encoding(columns) from sync.shape where id = %s", (shape,)
            ).fetchone()
            assert encoding is not None
            superuser.execute(
                "update sync.audit set content = (select string_agg(uuid_send(r.id)"
                f" || sha256(convert_to({encoding[0]}, 'UTF8')), ''::bytea order by r.id)"
                f" from public.calendar_override r) where n = {n}".encode()
            )
    rows = superuser.execute(
        "select n, rev, \"table\", verb, shape, rows, login::text, to_char(at at time zone 'UTC',"
        ' \'YYYY-MM-DD"T"HH24:MI:SS.US"Z"\'), content from sync.audit order by n'
    ).fetchall()
    head = bytes(32)
    for *parts, content in rows:
        digest = hashlib.sha256(content).digest()
        said = [*(str(part) for part in parts), digest.hex()]
        line = "".join(f"{len(part.encode())}:{part}," for part in said)
        head = hashlib.sha256(head + line.encode()).digest()
        superuser.execute(
            "update sync.audit set digest = %s, head = %s where n = %s", (digest, head, parts[0])
        )
    superuser.execute("update sync.state set head = %s", (head,))


def test_an_export_that_was_cut_or_is_none_is_not_taken_for_whole(
    office: SharedOffice, tmp_path: Path
) -> None:
    whole = tmp_path / "audit.jsonl"
    export(office.url, whole)
    text = whole.read_text(encoding="utf-8")
    cut = tmp_path / "cut.jsonl"
    for length in (0, 20, len(text) // 2, len(text) - 12):
        cut.write_text(text[:length], encoding="utf-8")
        with pytest.raises(ExportUnreadableError):
            verify(cut)
    packed = tmp_path / "cut.jsonl.gz"
    packed.write_bytes(gzip.compress(text.encode())[:-20])
    for file in (packed, tmp_path / "missing.jsonl"):
        with pytest.raises(ExportUnreadableError):
            verify(file)
    cut.write_text(json.dumps({"anyqtama_audit": 2}), encoding="utf-8")
    with pytest.raises(ExportUnreadableError):
        verify(cut)


@pytest.mark.parametrize(
    "statement",
    ["update sync.audit set rows = 0", "delete from sync.audit", "truncate sync.audit",
     "delete from sync.op", "update sync.op set login = 'x'"],
)  # fmt: skip
def test_lines_are_only_added(office: SharedOffice, statement: str) -> None:
    with pytest.raises(psycopg.DatabaseError, match="audit_stays"):
        office.owner.execute(statement.encode())
