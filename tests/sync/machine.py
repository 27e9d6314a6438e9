"""The office as a state machine: everything that may happen to it, in any order.

Two to five desks work on replicas of their own, sync when they like, are cut off and killed at any
effect, lose seats and roles, jump in time; the shared database is edited by hand, restored from a
backup and upgraded. What must hold is asked after each whole sync, and at the end.
"""

import itertools
import shutil
import tempfile
from collections import Counter
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import ClassVar
from uuid import uuid4

from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    rule,
)

from db.migrations.revisions import SCHEMA
from db.server.restoring import restore_done, set_min_client
from tests.store.cluster import Cluster
from tests.sync import invariants
from tests.sync.desk import Desk, How, Mishap, Ran, empty_replica
from tests.sync.invariants import Told
from tests.sync.ministry import DESKS, MEMBERS, Seat
from tests.sync.shared_ministry import ActData, copied, regroup

ROUNDS = 4
"""After the faults have stopped, so many syncs of everybody empty every outbox."""
_COPIES = (f"b{number}" for number in itertools.count())
_OFTEN = st.integers(0, 999)
_STRIKES = st.builds(Mishap, st.integers(1, 40), st.sampled_from(How))


@dataclass(slots=True)
class Ground:
    """What all examples stand on: a server, and a replica of each login as it was at first."""

    cluster: Cluster
    people: dict[str, str]
    folder: Path
    seats: dict[str, Seat] = field(default_factory=dict)
    made: dict[str, Path] = field(default_factory=dict)
    counted: Counter[str] = field(default_factory=Counter)

    @classmethod
    def prepared(cls, cluster: Cluster, people: dict[str, str], folder: Path) -> "Ground":
        """Sync a first replica for each login."""
        ground = cls(cluster, people, folder)
        empty = empty_replica(folder)
        shared = copied(cluster, people)
        regroup(shared)
        for login in DESKS:
            seat = ground.seats[login] = Seat(login)
            file = folder / f"made-{login}.db"
            desk = Desk(seat, lambda: shared, file, empty)
            ran = desk.sync()
            assert ran.outcome is not None
            assert ran.outcome.verdict == "done", ran
            desk.engine.connect().exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").close()
            desk.close()
            ground.made[login] = file
        shared.drop()
        return ground


class OfficeMachine(RuleBasedStateMachine):
    """See the module; `ground` is given by a subclass of the test's."""

    ground: ClassVar[Ground]

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(dir=self.ground.folder))
        self.shared = copied(self.ground.cluster, self.ground.people)
        regroup(self.shared)
        self.desks: list[Desk] = []
        self.told = Told()
        self.backup: str | None = None
        self.seen: dict[str, tuple[str | None, int, str]] = {}
        self.server_schema = SCHEMA
        self.hands = 0

    # --- rules ----------------------------------------------------------------------------

    @initialize(
        member=st.sampled_from(MEMBERS),
        others=st.lists(
            st.sampled_from(("clerk2", "secretary", "management", "m2", "m3")),
            unique=True, max_size=3,
        ),
    )  # fmt: skip
    def open_desks(self, member: str, others: list[str]) -> None:
        """A clerk and a member always; up to three more."""
        logins = dict.fromkeys(("clerk", member, *others))
        for login in logins:
            seat = self.ground.seats[login]
            seat.clock.at = Seat.BEGINS
            seat.begin()
            file = self.folder / f"{login}.db"
            self.desks.append(Desk(seat, lambda: self.shared, file, self.ground.made[login]))

    @rule(desk=_OFTEN, kind=_OFTEN, pick=_OFTEN, times=st.integers(1, 4), online=st.booleans())
    def work(self, desk: int, kind: int, pick: int, times: int, *, online: bool) -> None:
        """Somebody does something, or several things."""
        at = self._desk(desk)
        at.line.up = online
        for turn in range(times):
            done = at.work_somehow(kind + 37 * turn, pick)
            self._count(f"{done[0].split()[0]} {done[1]}" if done else "nothing to do")
        at.line.up = True

    @rule(desk=_OFTEN, kind=_OFTEN, pick=_OFTEN, mishap=_STRIKES)
    def work_and_sync_badly(self, desk: int, kind: int, pick: int, mishap: Mishap) -> None:
        """Something is done, and on its way the line or the process ends, at any effect."""
        self.work(desk, kind, pick, 2, online=False)
        self._sync(self._desk(desk), mishap)

    @rule(desk=_OFTEN)
    def sync(self, desk: int) -> None:
        """A whole sync; the bytes of the file hold nothing that its login may not see."""
        at = self._desk(desk)
        ran = self._sync(at, None)
        if ran.outcome is not None and ran.outcome.verdict == "done":
            left = invariants.forbidden_marks(at, self.shared)
            assert not left, f"{at.login} still has in its bytes {left}"

    @rule(what=_OFTEN, pick=_OFTEN)
    def administrate(self, what: int, pick: int) -> None:
        """What happens to the shared database itself; a backup and a restore now and then."""
        match what % 8:
            case 0 | 1 | 2:
                self.edit_by_hand(pick)
            case 3 | 4:
                self.revoke_or_reinstate(MEMBERS[pick % len(MEMBERS)])
            case 5 | 6:
                self.restore()
            case _:
                self.upgrade_server()

    def edit_by_hand(self, pick: int) -> None:
        """The administrator of the server changes a card by SQL."""
        ids = self._ids("dossier")
        self.hands += 1
        self.shared.by_hand(
            "update public.dossier set address = %s, version = version + 1 where id = %s",
            f"by hand {self.hands}", ids[pick % len(ids)],
        )  # fmt: skip
        self._count("edit by hand")

    def revoke_or_reinstate(self, member: str) -> None:
        """The administrator takes the member's role away, or gives it back."""
        roles = self.shared.one("select roles from public.person where login = %s", member)
        now: list[str] = [] if roles else ["member"]
        (answer,) = self.shared.push("admin", [self._new_roles(member, roles, now)])
        assert answer["verdict"] == "ok", answer
        self._count("revoked" if roles else "reinstated")

    def back_up(self) -> None:
        """A backup of the shared database is taken."""
        name = next(_COPIES)
        self.shared.let_go()
        self.ground.cluster.run(f"CREATE DATABASE {name} TEMPLATE {self.shared.name}")
        self._drop_backup()
        self.backup = name
        self._count("backup")

    def restore(self) -> None:
        """The backup is brought back; the administrator says so."""
        if self.backup is None:
            self.back_up()
            return
        gone = self.shared
        self.shared = copied(self.ground.cluster, self.ground.people, self.backup)
        gone.drop()
        regroup(self.shared)
        restore_done(self.ground.cluster.url(self.shared.name))
        set_min_client(self.ground.cluster.url(self.shared.name), self.server_schema)
        self.shared.by_hand("update sync.state set schema = %s", self.server_schema)
        self._count("restore")

    def upgrade_server(self) -> None:
        """The server knows a newer schema, and older programs may no longer read."""
        if self.server_schema > SCHEMA:
            return
        self.server_schema += 1
        self.shared.by_hand("update sync.state set schema = %s", self.server_schema)
        set_min_client(self.ground.cluster.url(self.shared.name), self.server_schema)
        self._count("upgrade of the server")

    @rule(desk=_OFTEN, what=st.sampled_from((-10, -1, 0, 1, 10, None)))
    def change_desk(self, desk: int, what: int | None) -> None:
        """A desk's clock is set wrong by so many years, or right; or it gets the new program."""
        at = self._desk(desk)
        if what is None:
            at.schema = self.server_schema
            return
        at.seat.clock.at = Seat.BEGINS + timedelta(days=365 * what, hours=1)
        self._count("clock jump" if what else "clock right")

    # --- the end --------------------------------------------------------------------------

    def teardown(self) -> None:
        """The faults stop: everything arrives, everything is alike, nothing was lost."""
        try:
            if self.desks:
                self._settle()
        finally:
            for desk in self.desks:
                desk.close()
            self.shared.drop()
            self._drop_backup()
            shutil.rmtree(self.folder)

    def _settle(self) -> None:
        for desk in self.desks:
            desk.schema, desk.line.up = self.server_schema, True
        for _ in range(ROUNDS):
            for desk in self.desks:
                ran = self._sync(desk, None)
                assert ran.outcome is not None
                assert ran.outcome.verdict == "done", (desk.login, ran.outcome)
        stuck = {desk.login: desk.unsent for desk in self.desks if desk.unsent}
        assert not stuck, f"still unsent after {ROUNDS} rounds: {stuck}"
        for desk in self.desks:
            left = invariants.forbidden_marks(desk, self.shared)
            assert not left, f"{desk.login} still has in its bytes {left}"
        assert not invariants.lost(self.told, self.shared, self.desks)
        assert not invariants.doubled(self.shared)
        assert not invariants.broken_paths(self.shared)
        assert not invariants.chain_findings(self.shared, self.folder, self.desks)

    # --- inside ---------------------------------------------------------------------------

    def _sync(self, desk: Desk, mishap: Mishap | None) -> Ran:
        ran = desk.sync(mishap)
        self.told.hear(desk)
        self._count("sync" if not ran.struck else f"sync {mishap.how.value}" if mishap else "")
        self._cursor_falls_only_with_the_epoch(desk)
        if ran.outcome is None:
            return ran
        if ran.outcome.verdict != "done":
            assert ran.struck or ran.outcome.verdict == "client_too_old", (desk.login, ran.outcome)
            return ran
        assert not ran.outcome.healed, f"{desk.login} had to be healed: {ran.outcome.healed}"
        found = invariants.differences(desk, self.shared)
        assert not found, "\n".join(found)
        return ran

    def _cursor_falls_only_with_the_epoch(self, desk: Desk) -> None:
        now = invariants.state_of(desk)
        before = self.seen.get(desk.login)
        if before is not None and (before[0], before[2]) == (now[0], now[2]):
            assert now[1] >= before[1], f"the cursor of {desk.login} fell: {before} {now}"
        self.seen[desk.login] = now

    def _new_roles(self, login: str, before: list[str], now: list[str]) -> ActData:
        person = self.shared.people[login]
        base = self.shared.one("select version from public.person where id = %s", person)
        admin = self.shared.people["admin"]
        entry: dict[str, object] = {
            "at": "2026-11-18T05:00:00+00:00", "actor": admin, "action": "edit_people",
            "entity": "Person", "entity_id": person, "dossier": None, "details": {}, "digest": "",
        }  # fmt: skip
        return {
            "act": str(uuid4()), "made_at": "2026-11-18T05:00:00+00:00", "skew_ms": 0,
            "changes": [
                {"entity": "Person", "id": person, "dossier": None, "base": base,
                 "patch": {"roles": [before, now]}},
                {"entity": "Entry", "id": str(uuid4()), "dossier": None, "base": None,
                 "patch": entry},
            ],
        }  # fmt: skip

    def _ids(self, table: str) -> list[str]:
        query = f"select id::text from public.{table} order by rev, id"
        return [row[0] for row in self.shared.superuser.execute(query.encode())]

    def _desk(self, number: int) -> Desk:
        return self.desks[number % len(self.desks)]

    def _drop_backup(self) -> None:
        if self.backup is not None:
            self.ground.cluster.run(f"DROP DATABASE {self.backup}")
            self.backup = None

    def _count(self, what: str) -> None:
        self.ground.counted[what] += 1
