"""The small ministry on a real PostgreSQL under the real law; a template from which tests copy.

Its acts were pushed by the logins of those who did them: the law has taken each of them.
"""

import itertools
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path
from typing import Any
from uuid import uuid4

import psycopg
from psycopg import sql
from psycopg.conninfo import make_conninfo
from psycopg.types.json import Jsonb
from sqlalchemy import Engine, select

from db.engine import sqlite_engine
from db.migrations.running import bring_file_up_to_date
from db.schema import outbox
from db.server.reaching import OWNER
from db.server.setting_up import init
from tests.store.cluster import Cluster
from tests.sync.ministry import found_ministry

Connection = psycopg.Connection[tuple[Any, ...]]
ActData = dict[str, Any]
TEMPLATE = "ministry"


@dataclass(slots=True)
class Shared:
    """A shared database of the ministry; `name` changes when it is restored from a backup."""

    cluster: Cluster
    name: str
    people: Mapping[str, str]
    """Logins to persons."""
    _open: dict[str, Connection] = field(default_factory=dict)

    def address(self, login: str = "") -> str:
        """What libpq needs; the cluster's superuser without a login."""
        url = self.cluster.url(self.name).replace("+psycopg", "")
        return make_conninfo(url, user=login) if login else make_conninfo(url)

    def connect(self, login: str = "") -> Connection:
        """A new connection in autocommit."""
        return psycopg.connect(self.address(login), autocommit=True)

    def asked_by(self, login: str) -> Connection:
        """A connection of the tests' own under this login, opened once."""
        known = self._open.get(login)
        if known is None or known.closed:
            known = self._open[login] = self.connect(login)
        return known

    @property
    def superuser(self) -> Connection:
        """Who reads everything."""
        return self.asked_by("")

    def by_hand(self, statement: str, *values: object) -> int:
        """Somebody with the owner's rights changes something; how many rows."""
        with self.superuser.transaction():
            self.superuser.execute(f"set local role {OWNER}".encode())
            return self.superuser.execute(statement.encode(), values or None).rowcount

    def one(self, query: str, *values: object) -> Any:  # noqa: ANN401 - whatever was asked for
        """The first value of the first row as the superuser reads it."""
        row = self.superuser.execute(query.encode(), values or None).fetchone()
        return row[0] if row else None

    def push(self, login: str, acts: Sequence[ActData]) -> Sequence[Mapping[str, Any]]:
        """Push acts by hand; the answers."""
        return pushed(self.asked_by(login), acts)

    def let_go(self) -> None:
        """Close every connection."""
        for connection in self._open.values():
            connection.close()
        self._open.clear()

    def drop(self) -> None:
        """Let the database be no more."""
        self.let_go()
        self.cluster.run(f"DROP DATABASE {self.name} WITH (FORCE)")


def pushed(connection: Connection, acts: Sequence[ActData]) -> Sequence[Mapping[str, Any]]:
    """The answers to these acts."""
    row = connection.execute(
        "select sync.push(%s, %s)", (str(uuid4()), Jsonb(list(acts)))
    ).fetchone()
    assert row is not None
    answers: Sequence[Mapping[str, Any]] = row[0]["answers"]
    return answers


def acts_of(engine: Engine) -> Iterator[tuple[str, ActData]]:
    """The acts of an outbox in their order, each with the person who did it."""
    with engine.connect() as connection:
        rows = connection.execute(select(outbox).order_by(outbox.c.number)).all()
    for act, group in groupby(rows, key=lambda row: row.act or row.op):
        kept = list(group)
        changes = [
            {"entity": r.entity, "id": r.id, "dossier": r.dossier, "base": r.base_version,
             "patch": r.patch}
            for r in kept
        ]  # fmt: skip
        actor = next(c["patch"]["actor"] for c in changes if c["entity"] == "Entry")
        yield actor, {
            "act": act, "made_at": kept[0].made_at.isoformat(), "skew_ms": 0, "changes": changes,
        }  # fmt: skip


def make_template(cluster: Cluster, file: Path, name: str = TEMPLATE) -> dict[str, str]:
    """Make a database from the ministry in `file`; logins to persons."""
    cluster.run(f"CREATE DATABASE {name} TEMPLATE template0")
    init(cluster.url(name))
    engine = sqlite_engine(file)
    acts = list(acts_of(engine))
    engine.dispose()
    people = _people(acts)
    make_logins(cluster, people)
    shared = Shared(cluster, name, people)
    logins = {person: login for login, person in people.items()}
    for actor, act in acts:
        person = act["changes"][0]
        if actor not in logins:  # the founder, who is nobody yet
            _enter_by_hand(shared, person["patch"])
            continue
        _reserve_numbers(shared, logins[actor], act)
        (answer,) = shared.push(logins[actor], [act])
        assert answer["verdict"] == "ok", (logins[actor], answer)
    shared.let_go()
    return people


def _reserve_numbers(shared: Shared, login: str, act: ActData) -> None:
    """What the program does before it numbers a paper."""
    for change in act["changes"]:
        if "number" in change["patch"] and change["base"] is not None:
            shared.asked_by(login).execute(
                "select sync.take_number(%s, 2026)", (change["entity"].lower(),)
            )


def _people(acts: Sequence[tuple[str, ActData]]) -> dict[str, str]:
    return {
        change["patch"]["login"]: change["id"]
        for _, act in acts
        for change in act["changes"]
        if change["entity"] == "Person" and change["base"] is None
    }


def make_logins(cluster: Cluster, logins: Mapping[str, str]) -> None:
    """A login of PostgreSQL for each person."""
    with psycopg.connect(
        cluster.url("postgres").replace("+psycopg", ""), autocommit=True
    ) as connection:
        for login in logins:
            with suppress(psycopg.errors.DuplicateObject):
                connection.execute(sql.SQL("create role {} login").format(sql.Identifier(login)))


def _enter_by_hand(shared: Shared, patch: Mapping[str, Any]) -> None:
    shared.by_hand(
        "insert into public.person select * from jsonb_populate_record(null::public.person, %s)",
        Jsonb(dict(patch)),
    )


def regroup(shared: Shared) -> None:
    """Let the logins' groups follow this database's people: another one may have changed them."""
    shared.by_hand(
        "select count(sync.regroup(login, sync.wanted_groups(person))) from public.person"
    )


_names = (f"s{number}" for number in itertools.count())


def copied(cluster: Cluster, people: Mapping[str, str], template: str = TEMPLATE) -> Shared:
    """A shared database of one's own."""
    name = next(_names)
    cluster.run(f"CREATE DATABASE {name} TEMPLATE {template}")
    everybody = sql.SQL("grant connect on database {} to anyqtama_user, {}")
    shared = Shared(cluster, name, people)
    shared.superuser.execute(everybody.format(sql.Identifier(name), sql.Identifier(OWNER)))
    shared.superuser.execute(
        sql.SQL("revoke all on database {} from public").format(sql.Identifier(name))
    )
    return shared


@contextmanager
def own_copy(
    cluster: Cluster, people: Mapping[str, str], template: str = TEMPLATE
) -> Iterator[Shared]:
    """A shared database that is gone after the block."""
    shared = copied(cluster, people, template)
    regroup(shared)
    try:
        yield shared
    finally:
        shared.drop()


def ministry_file(folder: Path) -> Path:
    """The ministry as an office that stands alone."""
    file = folder / "ministry.db"
    bring_file_up_to_date(file)
    found_ministry(file)
    return file
