"""The outbox goes up: act by act in the order they were made, scans before what names them."""

import json
from collections.abc import Generator, Sequence
from functools import partial

from db.sync import outbox
from db.sync.cursor import State
from db.sync.effects import (
    Ask,
    BusyError,
    Effect,
    Local,
    LoginRefusedError,
    Progress,
    Query,
    RejectedError,
    Reply,
    Tally,
)
from db.sync.outbox import Act
from db.sync.scans import upload

_TRIES = 5
_PUSH = "select sync.push_v1(%s::uuid, %s::jsonb)"
"""The form of acts that this program writes; a newer shared database goes on understanding it."""


def push(state: State, tally: Tally) -> Generator[Effect, Reply, bool]:
    """Send what waits until nothing does; whether anything was answered."""
    sealed: set[str] = set()
    limit = outbox.ACTS
    answered = False
    total, _ = yield Local(outbox.waiting, writes=False)
    while True:
        acts: list[Act] = yield Local(
            partial(outbox.next_acts, skew_ms=tally.skew_ms, limit=limit), writes=False
        )
        if not acts:
            return answered
        yield Progress("push", tally.sent, max(total, tally.sent + len(acts)))
        ready = _sealed(acts, sealed)
        if not ready:
            lost = yield from upload(acts[0].scans, sealed, tally)
            if lost:
                yield from _refuse(acts[0], "scan_lost", tally)
            continue
        try:
            answers = yield from _send(state, ready)
        except RejectedError as fault:
            # one act that cannot even be answered must not stand in the way of the others
            if len(ready) > 1:
                limit = 1
            else:
                ours = fault.sqlstate.startswith("AQ")
                code = fault.message if ours else "not_taken"
                yield from _refuse(ready[0], code, tally, fault.sqlstate)
            continue
        limit = outbox.ACTS
        answered = True
        yield from _record(ready, answers, tally)


def _sealed(acts: Sequence[Act], sealed: set[str]) -> list[Act]:
    """The first acts up to one whose scan the shared database does not have yet."""
    found = []
    for act in acts:
        if any(scan.sha256 not in sealed for scan in act.scans):
            break
        found.append(act)
    return found


def _send(state: State, acts: Sequence[Act]) -> Generator[Effect, Reply, list[dict[str, object]]]:
    body = json.dumps([act.payload for act in acts])
    for attempt in range(_TRIES):
        try:
            rows = yield Ask(Query(_PUSH, (state.replica, body)))
        except BusyError:
            if attempt == _TRIES - 1:
                raise
        except RejectedError as fault:
            if fault.sqlstate == "42501":  # not an act is refused, but whoever sends it
                raise LoginRefusedError(str(fault)) from fault
            raise
        else:
            said = json.loads(rows[0][0])
            return list(said["answers"])
    raise AssertionError("unreachable")


def _record(
    acts: Sequence[Act], answers: Sequence[dict[str, object]], tally: Tally
) -> Generator[Effect, Reply, None]:
    sent = {act.act for act in acts}
    ours = [answer for answer in answers if answer["act"] in sent]
    accepted, refused = yield Local(lambda c: outbox.record(c, ours))
    tally.sent += len(acts)
    tally.accepted += accepted
    tally.refused += refused
    if len(ours) < len(acts):
        raise RejectedError("", "not every act was answered")


def _refuse(
    act: Act, code: str, tally: Tally, sqlstate: str = ""
) -> Generator[Effect, Reply, None]:
    params = {"sqlstate": sqlstate} if sqlstate else {}
    answer = {"act": act.act, "verdict": "invalid", "code": code, "params": params}
    _, refused = yield Local(lambda c: outbox.record(c, [answer]))
    tally.sent += 1
    tally.refused += refused
