"""`server init`: once, twice, at once in two databases, and refused with words where it cannot be."""

import subprocess
import sys
from pathlib import Path

import psycopg
import pytest

from db.migrations.revisions import SCHEMA, SchemaNewerError
from db.server import reaching
from db.server.catalogue import check
from db.server.reaching import ServerError
from db.server.restoring import restore_done, set_min_client
from db.server.setting_up import GROUPS, init, upgrade
from tests.server.shared_office import SharedOffice
from tests.store.cluster import Cluster

ROOT = Path(__file__).parents[2]


@pytest.fixture
def bare(server_cluster: Cluster) -> str:
    """The address of an empty database."""
    return server_cluster.url(server_cluster.database())


def _one(url: str, query: str) -> object:
    with psycopg.connect(reaching.plain_url(url), autocommit=True) as connection:
        row = connection.execute(query.encode()).fetchone()
    assert row is not None
    return row[0]


def test_what_init_makes_is_what_check_looks_for(bare: str) -> None:
    done = init(bare)
    assert (done.schema_before, done.schema) == (0, SCHEMA)
    assert check(bare) == ()


def test_a_second_init_keeps_epoch_counter_and_audit(bare: str) -> None:
    init(bare)
    kept = "select row(rev, epoch, head)::text from sync.state"
    before = _one(bare, kept)
    assert init(bare).schema_before == SCHEMA
    assert _one(bare, kept) == before
    assert check(bare) == ()


def test_two_databases_of_one_cluster_are_set_up_at_once(server_cluster: Cluster) -> None:
    urls = [server_cluster.url(server_cluster.database()) for _ in range(3)]
    code = "import sys; from db.server.setting_up import init; init(sys.argv[1])"
    started = [
        subprocess.Popen([sys.executable, "-c", code, url], cwd=ROOT) for url in (*urls, urls[0])
    ]
    assert [each.wait() for each in started] == [0] * 4
    assert [check(url) for url in urls] == [()] * 3


def test_an_administrator_who_is_no_superuser_is_enough(server_cluster: Cluster) -> None:
    with psycopg.connect(reaching.plain_url(server_cluster.url("postgres"))) as connection:
        newer = connection.info.server_version >= 160000
    server_cluster.run("create role keeper login createrole")
    if newer:  # there CREATEROLE alone gives no power over roles that others made
        for group in ("anyqtama_owner", *GROUPS):
            server_cluster.run(f"grant {group} to keeper with admin option")
    server_cluster.run("create database kept owner keeper template template0")
    url = server_cluster.url("kept").replace("office@", "keeper@")
    init(url)
    assert init(url).schema_before == SCHEMA


def test_an_older_law_is_replaced_whole(shared: SharedOffice) -> None:
    url = shared.cluster.url(shared.database)
    init(url)
    shared.owner.execute(
        "create function sync.push_v0(acts jsonb) returns jsonb language sql as 'select acts'"
    )
    shared.owner.execute("create policy of_old on public.vote to anyqtama_member using (true)")
    shared.owner.execute(
        "drop function sync.hello(uuid, text, int, int, timestamptz, bigint, bigint)"
    )
    shared.owner.execute("update sync.state set schema = 1")
    assert check(url) != ()
    assert upgrade(url).schema_before == 1
    assert check(url) == ()


def test_an_upgrade_of_what_was_never_set_up_is_refused(bare: str) -> None:
    with pytest.raises(ServerError, match="server init") as refused:
        upgrade(bare)
    assert refused.value.code == "not_set_up"
    with pytest.raises(ServerError) as refused:
        check(bare)
    assert refused.value.code == "not_set_up"


def test_somebody_without_the_rights_is_told_which(server_cluster: Cluster, bare: str) -> None:
    server_cluster.run("create role passer_by login")
    with pytest.raises(ServerError, match="right to create roles") as refused:
        init(bare.replace("office@", "passer_by@"))
    assert refused.value.code == "not_owner"
    assert _one(bare, "select to_regclass('sync.state') is null")


def test_a_server_that_is_too_old_is_refused(bare: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reaching, "OLDEST", 99)
    with pytest.raises(ServerError, match="99 is the oldest") as refused:
        init(bare)
    assert refused.value.code == "too_old"


def test_text_that_is_not_utf8_is_refused(server_cluster: Cluster) -> None:
    server_cluster.run("create database ascii template template0 encoding 'SQL_ASCII'")
    with pytest.raises(ServerError, match="UTF-8"):
        init(server_cluster.url("ascii"))


def test_a_newer_schema_is_refused_and_left_alone(shared: SharedOffice) -> None:
    shared.connect().execute("update public.alembic_version set version_num = '9999'")
    url = shared.cluster.url(shared.database)
    for act in (init, upgrade, check):
        with pytest.raises(SchemaNewerError):
            act(url)


def test_a_server_that_is_not_there_is_said_so(server_cluster: Cluster) -> None:
    with pytest.raises(ServerError) as refused:
        init(server_cluster.url("nowhere"))
    assert refused.value.code == "unreachable"


def test_a_restore_begins_an_epoch_and_keeps_the_counter(shared: SharedOffice) -> None:
    url = shared.cluster.url(shared.database)
    before = shared.owner.execute("select epoch, rev from sync.state").fetchone()
    epoch = restore_done(url)
    set_min_client(url, 2)
    after = shared.owner.execute("select epoch, rev, min_client from sync.state").fetchone()
    assert before is not None
    assert after == (epoch, before[1], 2)
    assert epoch != before[0]


def test_strangers_of_the_cluster_get_nothing(shared: SharedOffice) -> None:
    shared.cluster.run("create role stranger login")
    stranger = shared.connect("stranger")
    for query in (
        "select * from public.person", "select * from sync.state", "select sync.next_rev()",
        "select sync.push(gen_random_uuid(), '[]')", "create table public.mine (x int)",
    ):  # fmt: skip
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            stranger.execute(query.encode())


def test_a_login_of_another_office_of_the_cluster_is_nobody_here(
    server_cluster: Cluster, shared: SharedOffice
) -> None:
    there = SharedOffice(server_cluster, server_cluster.database("shared_made"))
    head = there.login("head", "management")
    shared.login("dana", "member")
    there.close()
    here = shared.connect(head)
    assert here.execute("select count(*) from public.person").fetchone() == (0,)
    assert here.execute("select count(*) from sync.state").fetchone() == (0,)
    with pytest.raises(psycopg.DatabaseError, match="not_allowed_here"):
        here.execute("select sync.take_number('notice', 2026)")
