"""The order of numbers is the order of commits: a reader that has seen 4 never meets a late 3.

Each proof is run twice: with the counter of the law, where it must hold, and with a sequence in its
place, where it must be found out. A number taken at the insert and seen at the commit is the fault
that loses rows in production, and rarely enough that nobody believes it.
"""

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any
from uuid import uuid4

import psycopg
import pytest

from tests.store.cluster import Cluster
from tests.sync.shared_ministry import ActData, Connection, Shared, own_copy, pushed

_SEQUENCE = """
create sequence sync.mutant start 100000;
create or replace function sync.next_rev() returns bigint
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    mine text := current_setting('sync.mutant_rev', true);
begin
    if coalesce(mine, '') = '' then
        mine := nextval('sync.mutant')::text;
        perform set_config('sync.mutant_rev', mine, true);
        insert into sync.commit (rev, login, at) values (mine::bigint, session_user, now());
    end if;
    return mine::bigint;
end $$;
alter function sync.next_rev() owner to anyqtama_owner;
alter sequence sync.mutant owner to anyqtama_owner;
"""
WRITERS = 6
ROUNDS = 25


def swap_counter_for_sequence(shared: Shared) -> None:
    """The mutation: numbers as a bigserial gives them."""
    shared.superuser.execute(_SEQUENCE.encode())


def absence(person: str, day: int) -> ActData:
    """An act that any member may do at any time: to say on which day they are away."""
    first = date(2026, 12, 1) + timedelta(days=day)
    id_ = str(uuid4())
    patch = {
        "id": id_, "member": person, "first_day": first.isoformat(),
        "last_day": first.isoformat(), "reason": "", "cancelled": False, "version": 1,
    }  # fmt: skip
    entry: dict[str, object] = {
        "at": "2026-11-18T05:00:00+00:00", "actor": person, "action": "declare_absence",
        "entity": "Absence", "entity_id": id_, "dossier": None, "details": {}, "digest": "",
    }  # fmt: skip
    return {
        "act": str(uuid4()), "made_at": "2026-11-18T05:00:00+00:00", "skew_ms": 0,
        "changes": [
            {"entity": "Absence", "id": id_, "dossier": None, "base": None, "patch": patch},
            {"entity": "Entry", "id": str(uuid4()), "dossier": None, "base": None, "patch": entry},
        ],
    }  # fmt: skip


@dataclass(slots=True)
class Reader:
    """A desktop's way of reading: what is above the cursor, then the cursor moves up."""

    connection: Connection
    cursor: int
    seen: dict[str, int] = field(default_factory=dict)

    def poll(self) -> None:
        """One pull in one snapshot."""
        with self.connection.transaction():
            self.connection.execute("set transaction isolation level repeatable read, read only")
            rows = self.connection.execute(
                "select id::text, rev from public.absence where rev > %s", (self.cursor,)
            ).fetchall()
        for id_, rev in rows:
            assert id_ not in self.seen, "a row came twice"
            self.seen[id_] = rev
            self.cursor = max(self.cursor, rev)


@pytest.fixture
def shared(sync_cluster: Cluster, sync_people: dict[str, str]) -> Iterator[Shared]:
    with own_copy(sync_cluster, sync_people) as made:
        yield made


@pytest.fixture
def reader(shared: Shared) -> Reader:
    return Reader(shared.asked_by(""), shared.one("select rev from sync.state"))


def kept(shared: Shared) -> set[str]:
    return {str(row[0]) for row in shared.superuser.execute("select id from public.absence")}


def steps(shared: Shared, reader: Reader) -> bool:
    """Two writers and a reader step by step; whether the second could overtake the first."""
    slow, quick = shared.connect("m1"), shared.connect("m2")
    quick.execute("set lock_timeout = '200ms'")
    overtook = True
    try:
        with slow.transaction():
            slow.execute("select sync.next_rev()")
            try:
                pushed(quick, [absence(shared.people["m2"], 1)])
            except psycopg.errors.LockNotAvailable:
                overtook = False
            reader.poll()
            (answer,) = pushed(slow, [absence(shared.people["m1"], 2)])
            assert answer["verdict"] == "ok"
            reader.poll()
        reader.poll()
        if not overtook:
            pushed(quick, [absence(shared.people["m2"], 3)])
        reader.poll()
    finally:
        slow.close()
        quick.close()
    return overtook


def test_who_takes_the_number_first_commits_first(shared: Shared, reader: Reader) -> None:
    assert not steps(shared, reader)
    assert len(reader.seen) == 2
    assert set(reader.seen) == kept(shared)


def test_the_steps_find_a_sequence_out(shared: Shared, reader: Reader) -> None:
    swap_counter_for_sequence(shared)
    assert steps(shared, reader)
    assert kept(shared) - set(reader.seen), "the mutant was not found out"


def crowd(shared: Shared, reader: Reader) -> tuple[set[str], list[str]]:
    """Many write while one reads; what the reader never saw, and the answers that were no."""
    ended = threading.Event()
    refused: list[str] = []

    def write(writer: int) -> None:
        login = f"m{writer % 3 + 1}"
        with shared.connect(login) as connection:
            for round_ in range(ROUNDS):
                with connection.transaction():  # a slow line between the number and the commit
                    connection.execute("select sync.next_rev(), pg_sleep(random() * 0.004)")
                    (answer,) = pushed(connection, [absence(shared.people[login], round_)])
                    if answer["verdict"] != "ok":
                        refused.append(answer["code"])

    def read() -> None:
        while not ended.is_set():
            reader.poll()
        reader.poll()

    with ThreadPoolExecutor(WRITERS + 1) as pool:
        reading = pool.submit(read)
        writing = [pool.submit(write, writer) for writer in range(WRITERS)]
        try:
            for each in writing:
                each.result()
        finally:
            ended.set()
        reading.result()
    made = kept(shared)
    assert len(made) + len(refused) == WRITERS * ROUNDS
    return made - set(reader.seen), refused


def test_no_row_is_missed_while_many_write(shared: Shared, reader: Reader) -> None:
    before = shared.one("select rev from sync.state")
    assert crowd(shared, reader) == (set(), [])
    assert shared.one("select rev from sync.state") - before == WRITERS * ROUNDS, "a gap"


def test_the_crowd_finds_a_sequence_out(shared: Shared, reader: Reader) -> None:
    swap_counter_for_sequence(shared)
    missed, _ = crowd(shared, reader)  # the audit's lines collide as well, and are refused
    assert missed, "the mutant was not found out"


def test_a_hand_written_change_is_numbered_as_well(shared: Shared, reader: Reader) -> None:
    pushed(shared.asked_by("m1"), [absence(shared.people["m1"], 1)])
    reader.poll()
    before: Any = reader.cursor
    shared.by_hand("update public.absence set reason = 'by hand', version = version + 1")
    assert shared.one("select min(rev) from public.absence") == before + 1


def test_a_push_rolled_back_leaves_no_gap(shared: Shared) -> None:
    before = shared.one("select rev from sync.state")
    with shared.connect("m1") as connection:
        with connection.transaction(force_rollback=True):
            pushed(connection, [absence(shared.people["m1"], 1)])
        pushed(connection, [absence(shared.people["m1"], 2)])
    assert shared.one("select rev from sync.state") == before + 1
    assert shared.one("select count(*) from public.absence") == 1


def test_a_window_ends_at_whole_commits(shared: Shared) -> None:
    before = shared.one("select rev from sync.state")
    for count in (1, 3, 2):
        pushed(shared.asked_by("m1"), [absence(shared.people["m1"], day) for day in range(count)])
    ends = [shared.one("select sync.window(%s, %s)", before, at_most) for at_most in range(1, 15)]
    assert ends[0] == before + 1, "at least one commit"
    assert ends[-1] == before + 3
    assert ends == sorted(ends)
    rows = [
        shared.one("select coalesce(sum(rows), 0) from sync.commit where rev > %s and rev <= %s",
                   before, end)
        for end in ends
    ]  # fmt: skip
    assert all(n <= at_most or end == before + 1
               for n, end, at_most in zip(rows, ends, range(1, 15), strict=True))  # fmt: skip
