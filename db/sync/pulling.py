"""What is new comes down, out of one snapshot of the shared database.

Visibility that changed comes first: dossiers whose seats, standing or recusals are new are read
wholly, whatever the age of their rows, and what is not among them goes. Then rows in windows of
whole commits, each of which moves the cursor in its own local transaction.
"""

from collections.abc import Generator, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from sqlalchemy import Connection

from db.sync import cursor, outbox
from db.sync.checking import check
from db.sync.cursor import State
from db.sync.effects import (
    Begin,
    BusyError,
    Effect,
    End,
    Hello,
    Local,
    Progress,
    Query,
    Read,
    Reply,
    Tally,
    TextRow,
    Tidy,
)
from db.sync.entities import BY_NAME, ENTITIES, Entity
from db.sync.filling import fill
from db.sync.portioning import portions
from db.sync.rebuilding import Applied, Delivery, apply

AT_ONCE = 1000
"""Rows of a window; they are written in portions (see `portioning`)."""
_DOSSIERS = 20
"""Dossiers that are read wholly at a time."""
_TOLD = 20_000
"""Things that changed, as told to the screens, at most."""
_TRIES = 3
_CHECKED_EVERY = 1000
"""Commits between two comparisons with the shared database."""
_STATE = "select rev, encode(head, 'hex'), epoch from sync.state"
_SEATS = """
select s.dossier, s.active, coalesce(t.opened, 0) from sync.seat s
left join sync.standing t on t.dossier = s.dossier where s.person = sync.me()
"""
_REGRADED = """
select dossier from sync.standing where rev > %s
union select dossier from sync.seat where person = sync.me() and rev > %s
"""
_STANDING = "sync.standing"
_READABLE = """
select s from unnest(%s::text[]) s
where to_regclass(s) is not null and has_table_privilege(s, 'select')
"""
_RECUSED = "select dossier from public.recusal where member = sync.me() and rev > %s"
_DESTROYED = """
select jsonb_array_elements_text(dossiers) from public.destruction where rev > %s
"""
_WINDOW = "select sync.window(%s, %s)"


@dataclass(frozen=True, slots=True)
class Seen:
    """What the snapshot says before its rows are read."""

    rev: int
    head: str
    entities: Sequence[Entity]
    """Those that this login may read at all."""
    grades: Mapping[str, int]
    regraded: Sequence[str]
    recused: bool
    """Whether oneself was recused, or lost a seat, since the last pull."""
    seats_changed: bool
    destroyed: Sequence[str]
    """Dossiers that an act destroyed since the last pull: nothing of them is kept here."""


@dataclass(slots=True)
class Part:
    """What is read next and applied in one local transaction."""

    dossiers: Sequence[str] = ()
    """Read wholly."""
    asked: Mapping[str, set[str]] = field(default_factory=dict)
    """Read by their ids, by entity."""
    after: int = 0
    upto: int = 0
    """A window of commits; none where both are the same."""


Work = Generator[Effect, Reply, None]


def pull(hello: Hello, tally: Tally, *, pushed: bool, always_check: bool) -> Work:
    """Bring the replica to the newest state of the shared database."""
    for attempt in range(_TRIES):
        state: State = yield Local(cursor.read, writes=False)
        unsettled: dict[str, set[str]] = yield Local(outbox.unsettled, writes=False)
        idle = state.complete and hello.rev == state.rev and not pushed and not unsettled
        if idle and not always_check:
            yield Local(lambda c: cursor.finish(c, hello.rev, hello.head, hello.now))
            return
        try:
            yield from _pull(state, unsettled, hello, tally, always_check=always_check)
        except BusyError:
            if attempt == _TRIES - 1:
                raise
        else:
            return


def _pull(
    state: State,
    unsettled: Mapping[str, set[str]],
    hello: Hello,
    tally: Tally,
    *,
    always_check: bool,
) -> Work:
    yield Begin()
    seen = yield from _look(state, hello)
    at = state.rev
    if not state.complete:
        yield from fill(seen.entities, state, seen.rev, seen.grades, tally)
        at = seen.rev
    purged = bool(seen.destroyed)
    for part in _first_parts(seen, unsettled):
        purged = (yield from _bring(part, seen, tally)) or purged
    while at < seen.rev:
        ((window,),) = yield Read((Query(_WINDOW, (at, AT_ONCE)),))
        upto = int(window[0] or seen.rev)
        yield Progress("pull", at - state.rev, seen.rev - state.rev)
        yield from _bring(Part(after=at, upto=upto), seen, tally)
        at = upto
    yield Local(lambda c: _settle(c, seen, hello))
    due = at // _CHECKED_EVERY != state.rev // _CHECKED_EVERY
    if always_check or purged or seen.seats_changed or due or not state.complete:
        purged = (yield from check(seen.entities, seen.rev, tally)) or purged
    yield End()
    yield Local(lambda c: cursor.finish(c, seen.rev, seen.head, hello.now))
    tally.complete = True
    if purged or not state.complete:
        yield Tidy()


def _look(state: State, hello: Hello) -> Generator[Effect, Reply, Seen]:
    rev = state.rev
    sources = [entity.source for entity in ENTITIES]
    (said,), readable = yield Read((Query(_STATE), Query(_READABLE, ([*sources, _STANDING],))))
    may = {row[0] for row in readable}
    queries = [
        Query(_SEATS), Query(_REGRADED, (rev, rev)), Query(_RECUSED, (rev,)),
        Query(_DESTROYED, (rev,)),
    ]  # fmt: skip
    if _STANDING not in may:  # who reads no dossier at all
        queries = []
    seats, regraded, recused, destroyed = (
        (yield Read(tuple(queries))) if queries else ((), (), (), ())
    )
    if said[2] != hello.epoch:
        raise BusyError("the shared database was restored between hello and pull")
    grades = {
        str(dossier): 2 if int(opened or 0) >= 2 else 1
        for dossier, active, opened in seats
        if active == "t"
    }
    changed = {d for d, grade in state.scope.items() if grades.get(d) != grade}
    changed |= grades.keys() - state.scope.keys()
    lost = state.scope.keys() - grades.keys()
    changed |= {str(row[0]) for row in (*regraded, *recused, *destroyed)}
    # a file that is filled from the beginning has nothing of another grade in it
    again = sorted(changed) if rev else []
    entities = tuple(entity for entity in ENTITIES if entity.source in may)
    gone = bool(rev and (recused or lost))
    moved = gone or grades != state.scope
    acts = tuple(str(row[0]) for row in destroyed)
    return Seen(int(said[0]), str(said[1]), entities, grades, again, gone, moved, acts)


def _first_parts(seen: Seen, unsettled: Mapping[str, set[str]]) -> Iterable[Part]:
    """What is read whatever its age."""
    groups = [seen.regraded[n : n + _DOSSIERS] for n in range(0, len(seen.regraded), _DOSSIERS)]
    for group in groups:
        yield Part(dossiers=group)
    if unsettled or seen.recused:
        yield Part(asked=unsettled)


def _bring(part: Part, seen: Seen, tally: Tally) -> Generator[Effect, Reply, bool]:
    """Read a part and apply it; whether something was taken out."""
    asked: dict[str, set[str]] = {name: set(ids) for name, ids in part.asked.items()}
    if seen.recused and part.upto == part.after:
        asked.setdefault("Protocol", set()).update((yield Local(_protocols, writes=False)))
    delivery = Delivery(asked=asked, dossiers=set(part.dossiers))
    queries = list(_queries(part, asked, seen.entities))
    answers: list[list[TextRow]] = yield Read(tuple(query for _, query in queries))
    for (name, _), rows in zip(queries, answers, strict=True):
        entity = BY_NAME[name]
        delivery.take(entity, [entity.row(row) for row in rows])
    tally.received += delivery.count
    purged, at = False, part.after
    pieces = [(delivery, part.upto)]
    if part.upto != part.after and not asked:
        pieces = portions(delivery, part.after, part.upto)
    for piece, upto in pieces:
        applied: Applied = yield Local(partial(_write, piece=piece, at=at, upto=upto, rev=seen.rev))
        purged, at = purged or applied.purged, upto
        if tally.touched is not None and len(tally.touched) < _TOLD:
            tally.touched |= applied.touched
    return purged


def _write(connection: Connection, piece: Delivery, at: int, upto: int, rev: int) -> Applied:
    if upto != at:
        cursor.move(connection, at, upto)
    return apply(connection, piece, rev)


def _queries(
    part: Part, asked: Mapping[str, set[str]], entities: Sequence[Entity]
) -> Iterable[tuple[str, Query]]:
    if part.upto != part.after:
        for entity in entities:
            text = entity.select("rev > %s and rev <= %s")
            yield entity.name, Query(text, (part.after, part.upto))
    if part.dossiers:
        for entity in entities:
            if not entity.bound:
                continue
            text = entity.select(f"{entity.bound} = any(%s::uuid[])")
            yield entity.name, Query(text, (list(part.dossiers),))
    for name, ids in asked.items():
        if name in BY_NAME and BY_NAME[name] in entities:
            text = BY_NAME[name].select("id = any(%s::uuid[])")
            yield name, Query(text, (sorted(ids),))


def _protocols(connection: Connection) -> set[str]:
    """What a recusal changes without a new version: editions are shown without the item."""
    return {row[0] for row in connection.exec_driver_sql("SELECT id FROM protocol")}


def _settle(connection: Connection, seen: Seen, hello: Hello) -> None:
    outbox.settled(connection, seen.rev)
    outbox.forget_destroyed(connection, seen.destroyed)
    cursor.seats(connection, seen.grades)
    connection.exec_driver_sql("UPDATE sync_state SET schema = ?", (hello.schema,))
