"""One sync of a replica: hello, push, pull, scans. A generator that touches nothing by itself."""

from collections.abc import Generator
from dataclasses import dataclass

from db.migrations.revisions import SCHEMA
from db.sync import cursor, outbox
from db.sync.cursor import State
from db.sync.effects import (
    Ask,
    BusyError,
    CancelledError,
    Effect,
    Hello,
    Local,
    LoginRefusedError,
    Now,
    Outcome,
    Progress,
    Query,
    RejectedError,
    Reply,
    Tally,
    UnreachableError,
    Verdict,
)
from db.sync.pulling import pull
from db.sync.pushing import push
from db.sync.scans import download

_HELLO = """
select sync.hello(%s::uuid, %s, %s::int, %s::int, %s::timestamptz, %s::bigint, %s::bigint)
"""
Work = Generator[Effect, Reply, None]


@dataclass(frozen=True, slots=True)
class Replica:
    """How this program wants to sync."""

    app_version: str
    schema: int = SCHEMA
    check: bool = False
    """Compare counts and sums with the shared database at every pull, however large it is."""
    scans: bool = True
    """Fetch the scans of one's own dossiers."""


class _StopError(Exception):
    """The two do not go together; nothing more is done."""

    def __init__(self, verdict: Verdict, detail: str = "") -> None:
        super().__init__(verdict)
        self.verdict, self.detail = verdict, detail


def sync(replica: Replica) -> Generator[Effect, Reply, Outcome]:
    """Bring up what waits and bring down what is new.

    Yields effects (see `effects`) and is sent their replies; faults are thrown into it. May be
    stopped at any yield and begun again: nothing is lost or done twice.
    """
    tally = Tally(touched=set())
    try:
        yield from _run(replica, tally)
    except _StopError as stop:
        return tally.outcome(stop.verdict, stop.detail)
    except UnreachableError as fault:
        return tally.outcome("offline", str(fault))
    except LoginRefusedError as fault:
        return tally.outcome("refused_login", str(fault))
    except CancelledError:
        return tally.outcome("cancelled")
    except (BusyError, RejectedError) as fault:
        return tally.outcome("fault", str(fault))
    return tally.outcome("done")


def _run(replica: Replica, tally: Tally) -> Work:
    yield Progress("hello")
    known: State = yield Local(cursor.read, writes=False)
    tally.complete, tally.skew_ms = known.complete, known.skew_ms
    hello = yield from _greet(replica, known, tally)
    state: State = yield Local(lambda c: cursor.greet(c, hello, tally.skew_ms))
    tally.complete = state.complete
    pushed = yield from push(state, tally)
    if pushed:  # what the chair sees of this desktop is not what it had before
        yield from _hello(replica, known)
    if replica.schema < hello.min_client:  # what was done offline is never stranded; no pull
        raise _StopError("client_too_old")
    if replica.schema > hello.schema:
        raise _StopError("server_newer", f"{hello.schema} < {replica.schema}")
    yield from pull(hello, tally, pushed=pushed, always_check=replica.check)
    if replica.scans:
        yield from download(tally)


def _greet(replica: Replica, known: State, tally: Tally) -> Generator[Effect, Reply, Hello]:
    """Say hello, and go no further where the two do not belong together."""
    before = yield Now()
    hello = yield from _hello(replica, known)
    after = yield Now()
    middle = before + (after - before) / 2
    tally.skew_ms = round((middle - hello.now).total_seconds() * 1000)
    if hello.person is None:
        raise _StopError("refused_login", "no active person has this login")
    if hello.login != known.login:
        raise _StopError("refused_login", f"this replica belongs to {known.login}")
    if known.epoch == hello.epoch:
        if hello.rev < max(known.rev, known.seen_rev):
            raise _StopError("foreign_witness", "the shared database went back")
        if known.seen_rev and hello.head_at_seen != known.seen_head:
            raise _StopError("foreign_witness", f"its history up to {known.seen_rev} is another")
    return hello


def _hello(replica: Replica, known: State) -> Generator[Effect, Reply, Hello]:
    pending, oldest = yield Local(outbox.waiting, writes=False)
    said = (
        known.replica, replica.app_version, replica.schema, pending, oldest, known.seen_rev,
        known.skew_ms,
    )  # fmt: skip
    try:
        rows = yield Ask(Query(_HELLO, said))
    except RejectedError as fault:
        if fault.sqlstate == "42501":  # signed in, and in none of the office's groups
            raise LoginRefusedError(str(fault)) from fault
        raise
    return cursor.hello_from(rows[0][0])
