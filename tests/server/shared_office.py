"""A shared database in a test: logins with their people, connections, acts pushed by hand."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

import psycopg
from psycopg.conninfo import make_conninfo
from psycopg.types.json import Jsonb

from db.server.reaching import OWNER
from tests.store.cluster import Cluster

Connection = psycopg.Connection[tuple[Any, ...]]
Answer = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Login:
    """A login of PostgreSQL and the person whose it is."""

    name: str
    person: str


class SharedOffice:
    """One shared database; whoever connects is let go of when the test is over."""

    def __init__(self, cluster: Cluster, database: str) -> None:
        self.cluster, self.database = cluster, database
        self.url = cluster.url(database).replace("+psycopg", "")
        self._open: list[Connection] = []
        self.owner = self.connect()
        self.owner.execute(f"set role {OWNER}".encode())

    def login(self, name: str, *roles: str, may_decide: bool = False) -> Login:
        """Make a login, and its person with these roles; logins of two databases never meet."""
        login = f"{name}_{self.database}"
        with suppress(psycopg.errors.DuplicateObject):
            self.cluster.run(f'create role "{login}" login')
        person = self.add_person(login, *roles, may_decide=may_decide)
        return Login(login, person)

    def add_person(self, login: str, *roles: str, may_decide: bool = False) -> str:
        """Write a person's row and nothing else."""
        person = str(uuid4())
        self.owner.execute(
            "insert into public.person (id, login, name_kk, name_ru, name_en, short_kk, short_ru,"
            " position_kk, position_ru, position_en, roles, may_decide, active, version)"
            " values (%s, %s, %s, %s, %s, %s, %s, '', '', '', %s, %s, true, 1)",
            (person, login, login, login, login, login, login, Jsonb(list(roles)), may_decide),
        )
        return person

    def connect(self, login: Login | str | None = None) -> Connection:
        """A connection in autocommit as a login; as the cluster's administrator without one."""
        name = login.name if isinstance(login, Login) else login
        address = make_conninfo(self.url, user=name) if name else self.url
        connection = psycopg.connect(address, autocommit=True)
        self._open.append(connection)
        return connection

    def close(self) -> None:
        """Let go of every connection."""
        for connection in self._open:
            connection.close()


def change(
    entity: str,
    patch: Mapping[str, object],
    *,
    id_: str | None = None,
    dossier: str | None = None,
    base: int | None = None,
) -> dict[str, object]:
    """One change of an act; `patch` as the outbox has it."""
    return {
        "entity": entity, "id": id_ or str(uuid4()), "dossier": dossier, "base": base,
        "patch": dict(patch),
    }  # fmt: skip


def act(*changes: Mapping[str, object], id_: str | None = None) -> dict[str, object]:
    """One act with its changes."""
    return {
        "act": id_ or str(uuid4()), "made_at": "2026-03-02T09:00:00+00:00", "skew_ms": 0,
        "changes": list(changes),
    }  # fmt: skip


def push(connection: Connection, *acts: Mapping[str, object]) -> Sequence[Answer]:
    """The answers to these acts."""
    row = connection.execute(
        "select sync.push(%s, %s)", (str(uuid4()), Jsonb(list(acts)))
    ).fetchone()
    assert row is not None
    answers: Sequence[Answer] = row[0]["answers"]
    return answers
