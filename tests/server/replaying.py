"""The acts of an office that stood alone, sent to a shared database by the logins of who did them."""

import itertools
import json
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psycopg

from tests.server.shared_office import Connection, SharedOffice, push

_SERIES = {
    "Dossier": "dossier", "Protocol": "protocol", "Notice": "notice", "Certificate": "certificate",
}  # fmt: skip
TOGETHER = 40
"""So many acts of one person, one after another, go in one push."""


@dataclass(frozen=True, slots=True)
class Sent:
    """One act as the outbox has it."""

    actor: str
    action: str
    act: dict[str, Any]


def acts_in(file: Path, office: SharedOffice) -> list[Sent]:
    """Every act of the file in its order; logins are made to be of this database alone."""
    query = (
        "select act, entity, id, dossier, base_version, patch, made_at from outbox order by number"
    )
    with closing(sqlite3.connect(file)) as connection:
        rows = connection.execute(query).fetchall()
    found = []
    for act, changes in itertools.groupby(rows, key=lambda row: str(row[0])):
        listed = [_change(row, office) for row in changes]
        entry = listed[-1]
        assert entry["entity"] == "Entry", listed
        patch = entry["patch"]
        sent = {"act": act, "made_at": patch["at"], "skew_ms": 0, "changes": listed}
        found.append(Sent(patch["actor"], patch["action"], sent))
    return found


def _change(row: Sequence[Any], office: SharedOffice) -> dict[str, Any]:
    _, entity, id_, dossier, base, patch, _ = row
    values = json.loads(patch)
    if entity == "Person" and "login" in values:
        values["login"] = login_of(values["login"], office)
    return {"entity": entity, "id": id_, "dossier": dossier, "base": base, "patch": values}


def login_of(login: str, office: SharedOffice) -> str:
    """The login of this database that stands for one of the file's."""
    return f"{login}_{office.database}"


class Replay:
    """Sends acts, each under its actor's login, and keeps what was not accepted."""

    def __init__(self, office: SharedOffice, scans: Path | None = None) -> None:
        self.office = office
        self.logins: dict[str, str] = {}
        self.refused: list[tuple[Sent, Any]] = []
        self.accepted = 0
        self._scans = scans
        self._connections: dict[str, Connection] = {}

    def send(self, acts: Sequence[Sent]) -> None:
        """Send the acts in their order."""
        for batch in _batches(acts):
            self._meet(batch)
            connection = self.connection(batch[0].actor)
            for sent in batch:
                self._reserve(sent)
                self._bring_scans(connection, sent)
            answers = push(connection, *(sent.act for sent in batch))
            for sent, answer in zip(batch, answers, strict=True):
                if answer["verdict"] == "ok":
                    self.accepted += 1
                else:
                    self.refused.append((sent, answer))

    def connection(self, person: str) -> Connection:
        """The person's own connection; the owner's for who is nobody yet, the founder."""
        login = self.logins.get(person)
        if login is None:
            return self.office.owner
        if login not in self._connections:
            self._connections[login] = self.office.connect(login)
        return self._connections[login]

    def close(self) -> None:
        """Let go of everybody's connection."""
        for connection in self._connections.values():
            connection.close()
        self._connections.clear()

    def _meet(self, batch: Sequence[Sent]) -> None:
        for change in (each for sent in batch for each in sent.act["changes"]):
            if change["entity"] != "Person" or change["base"] is not None:
                continue
            login = change["patch"]["login"]
            with suppress(psycopg.errors.DuplicateObject):
                self.office.cluster.run(f'create role "{login}" login')
            self.logins[change["id"]] = login

    def _reserve(self, sent: Sent) -> None:
        """Reserve the numbers that the act's papers bear, as its desk did before it acted."""
        login = self.logins.get(sent.actor)
        for change in sent.act["changes"]:
            given = change["patch"].get("number", "")
            number = given[1] if isinstance(given, list) else given
            if not number or change["entity"] not in _SERIES or login is None:
                continue
            dated = change["patch"].get("dated")
            year = number[:4] if "-" in number else str(dated)[:4]
            self.office.owner.execute(
                "insert into sync.number (kind, year, number, login, taken_at)"
                " values (%s, %s, %s, %s, now()) on conflict do nothing",
                (_SERIES[change["entity"]], int(year), int(number[-6:].split("-")[-1]), login),
            )

    def _bring_scans(self, connection: Connection, sent: Sent) -> None:
        if self._scans is None or not _sealing(self.office):
            return
        for change in sent.act["changes"]:
            if change["entity"] == "Document" and not change["patch"].get("withdraws"):
                _upload(connection, self._scans, change["patch"])


def _batches(acts: Sequence[Sent]) -> Iterator[Sequence[Sent]]:
    for _, same in itertools.groupby(acts, key=lambda sent: sent.actor):
        listed = list(same)
        for at in range(0, len(listed), TOGETHER):
            yield listed[at : at + TOGETHER]


def _sealing(office: SharedOffice) -> bool:
    found = office.owner.execute("select to_regproc('sync.seal') is not null").fetchone()
    return bool(found and found[0])


def _upload(connection: Connection, file: Path, document: dict[str, Any]) -> None:
    sha = document["sha256"]
    with closing(sqlite3.connect(file)) as local:
        chunks = local.execute(
            "select n, bytes from blob_chunk where sha256 = ? order by n", (sha,)
        ).fetchall()
    for n, data in chunks:
        connection.execute("select sync.put_chunk(%s, %s, %s)", (sha, n, data))
    connection.execute("select sync.seal(%s, %s)", (sha, document["size"]))
