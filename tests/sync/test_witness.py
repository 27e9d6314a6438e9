"""Every desktop witnesses the head of the audit: who rewrites history is found out by the next."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from db.server.auditing import export, verify
from tests.store.cluster import Cluster
from tests.sync import invariants
from tests.sync.desk import Desk, empty_replica
from tests.sync.ministry import Seat
from tests.sync.shared_ministry import Shared, own_copy


@pytest.fixture
def shared(sync_cluster: Cluster, sync_people: dict[str, str]) -> Iterator[Shared]:
    with own_copy(sync_cluster, sync_people) as made:
        yield made


@pytest.fixture
def desk(shared: Shared, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(Seat("m1"), lambda: shared, tmp_path / "m1.db", empty_replica(tmp_path))
    for kind in ("", "declare", "answer", "submit"):
        if kind:
            assert made.work(kind, 0) == (kind, "done")
        assert verdict(made) == "done"
    yield made
    made.close()


def verdict(desk: Desk) -> str:
    outcome = desk.sync().outcome
    assert outcome is not None
    return outcome.verdict


def rewrite(shared: Shared, *statements: str) -> None:
    """As a superuser who knows the law does it: with its triggers put to sleep."""
    with shared.superuser.transaction():
        shared.superuser.execute(b"set local session_replication_role = 'replica'")
        for statement in statements:
            assert shared.superuser.execute(statement.encode()).rowcount > 0


def codes(shared: Shared, folder: Path, witnesses: dict[int, str]) -> set[str]:
    file = folder / "audit.jsonl"
    export(shared.cluster.url(shared.name), file)
    return {finding.code for finding in verify(file, witnesses).findings}


def seen_by(desk: Desk) -> dict[int, str]:
    with desk.engine.connect() as connection:
        rows = connection.exec_driver_sql("SELECT rev, head FROM witness")
        return {row[0]: row[1] for row in rows}


def test_an_honest_history_is_borne_out(shared: Shared, desk: Desk, tmp_path: Path) -> None:
    assert seen_by(desk)
    assert codes(shared, tmp_path, seen_by(desk)) == set()
    assert not invariants.chain_findings(shared, tmp_path, (desk,))


def test_a_rewritten_row_is_found_by_verify(shared: Shared, desk: Desk, tmp_path: Path) -> None:
    rewrite(shared, "update public.evaluation set total = '1', passed = false")
    assert codes(shared, tmp_path, seen_by(desk)) & {"row_rewritten", "fact_rewritten"}


def test_a_row_put_in_by_hand_is_found_by_verify(
    shared: Shared, desk: Desk, tmp_path: Path
) -> None:
    rewrite(
        shared,
        "insert into public.declaration select gen_random_uuid(), author, made_at, dossier, member,"
        " hints, rev, login, received_at from public.declaration limit 1",
    )
    assert "row_unaccounted" in codes(shared, tmp_path, {})


def test_a_deleted_row_is_found_by_verify(shared: Shared, desk: Desk, tmp_path: Path) -> None:
    rewrite(shared, "delete from public.declaration")
    assert "row_missing" in codes(shared, tmp_path, {})


def test_a_rewritten_audit_is_found_by_the_next_desktop(
    shared: Shared, desk: Desk, tmp_path: Path
) -> None:
    """Even where the whole chain was computed anew: the desktop has the old head."""
    rewrite(
        shared,
        "update sync.audit set head = sha256(head)",
        "update sync.state set head = sha256(head)",
    )
    assert verdict(desk) == "foreign_witness"
    assert desk.value("SELECT count(*) FROM evaluation") == 1, "nothing is purged for a lie"
    assert codes(shared, tmp_path, seen_by(desk)) & {"chain_broken", "witness_differs"}


def test_unsent_work_is_not_given_to_a_foreign_history(shared: Shared, desk: Desk) -> None:
    assert desk.work("reopen", 0) == ("reopen", "done")
    rewrite(
        shared,
        "update sync.audit set head = sha256(head)",
        "update sync.state set head = sha256(head)",
    )
    assert verdict(desk) == "foreign_witness"
    assert desk.unsent


def test_a_database_set_back_without_a_word_is_found_out(shared: Shared, desk: Desk) -> None:
    """A backup was brought back and nobody said so: the desktop knows a later commit."""
    rewrite(
        shared,
        "delete from sync.audit where rev = (select max(rev) from sync.audit)",
        "update sync.state set rev = rev - 1",
    )
    assert verdict(desk) == "foreign_witness"
