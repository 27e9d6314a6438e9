"""A real client process: works on its replica and syncs, telling of each sync when it is over.

Started as `python -m tests.sync.child` with one JSON argument; see `Orders`.
"""

import json
import random
import sys
import time
from collections import Counter
from dataclasses import asdict, dataclass
from pathlib import Path

from tests.sync.desk import Desk
from tests.sync.ministry import Seat
from tests.sync.shared_ministry import Shared

TRIES = 60


@dataclass(frozen=True, slots=True)
class Orders:
    """What a client is to do."""

    login: str
    seed: str
    file: str
    made: str
    """The file that the replica is copied from; the same as `file` where it goes on."""
    address: str
    rounds: int
    seconds: float = 0.0
    """Go on for so long at least, however many rounds that takes."""

    @property
    def argument(self) -> str:
        return json.dumps(asdict(self))


def desk_for(orders: Orders) -> Desk:
    """The desk, its file opened or made."""
    seat = Seat(orders.login, orders.seed)

    def nobody() -> Shared:
        raise AssertionError("a client has an address and nothing else")

    desk = Desk(seat, nobody, Path(orders.file), Path(orders.made))
    desk.address = lambda: orders.address
    desk.line.up = False
    return desk


def work(orders: Orders) -> None:
    """Work and sync, round by round; at the end until nothing waits any more."""
    desk = desk_for(orders)
    drawn = random.Random(orders.seed)
    done: Counter[str] = Counter()
    until = time.monotonic() + orders.seconds
    rounds = 0
    while rounds < orders.rounds or time.monotonic() < until:
        rounds += 1
        for _ in range(drawn.randint(1, 4)):
            what = desk.work_somehow(drawn.randrange(997), drawn.randrange(997))
            done["acts"] += what is not None and what[1] == "done"
        _sync(desk, done)
    for _ in range(TRIES):
        if not desk.unsent:
            break
        _sync(desk, done)
    desk.close()
    _say({"end": True, "rounds": rounds, **done})


def _sync(desk: Desk, done: Counter[str]) -> None:
    outcome = desk.sync().outcome
    assert outcome is not None
    done[outcome.verdict] += 1
    for name in ("sent", "accepted", "refused", "received", "bytes"):
        done[name] += getattr(outcome, name)
    done["healed"] += len(outcome.healed)
    _say({"verdict": outcome.verdict, "detail": outcome.detail[:200]})


def _say(what: dict[str, object]) -> None:
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    work(Orders(**json.loads(sys.argv[1])))
