"""Bytes of scans: sent in chunks, taken up again, sealed by their hash, betrayed to nobody."""

import hashlib
from uuid import uuid4

import psycopg
import pytest

from tests.server.shared_office import Connection, Login, SharedOffice, act, change, push

CHUNK = 256 * 1024
DATA = bytes(range(256)) * 3000  # three chunks
SHA = hashlib.sha256(DATA).hexdigest()


@pytest.fixture
def officer(shared: SharedOffice) -> Login:
    return shared.login("madi", "intake_officer")


def chunks(data: bytes = DATA) -> list[bytes]:
    return [data[at : at + CHUNK] for at in range(0, len(data), CHUNK)]


def put(connection: Connection, n: int, data: bytes, sha: str = SHA) -> None:
    connection.execute("select sync.put_chunk(%s, %s, %s)", (sha, n, data))


def present(connection: Connection, sha: str = SHA) -> list[int]:
    row = connection.execute("select sync.chunks_present(%s)", (sha,)).fetchone()
    assert row is not None
    return list(row[0])


def seal(connection: Connection, size: int = len(DATA), sha: str = SHA) -> bool:
    row = connection.execute("select sync.seal(%s, %s)", (sha, size)).fetchone()
    assert row is not None
    return bool(row[0])


def kept(shared: SharedOffice) -> bytes:
    rows = shared.owner.execute("select bytes from public.blob_chunk order by n").fetchall()
    return b"".join(row[0] for row in rows)


def sent(connection: Connection) -> None:
    for n, chunk in enumerate(chunks()):
        put(connection, n, chunk)


def test_an_upload_that_broke_off_goes_on_where_it_stood(
    shared: SharedOffice, officer: Login
) -> None:
    connection = shared.connect(officer)
    put(connection, 0, chunks()[0])
    put(connection, 2, chunks()[2])
    assert present(shared.connect(officer)) == [0, 2]
    put(connection, 1, chunks()[1])
    put(connection, 1, chunks()[1])
    assert seal(connection)
    assert seal(connection)  # the first answer was lost
    assert kept(shared) == DATA
    assert present(connection) == []


@pytest.mark.parametrize("wrong", ["a chunk is missing", "a byte differs", "the size differs"])
def test_what_is_not_the_scan_is_not_sealed(
    shared: SharedOffice, officer: Login, wrong: str
) -> None:
    connection = shared.connect(officer)
    sent(connection)
    if wrong == "a chunk is missing":
        shared.owner.execute("delete from sync.blob_upload where n = 1")
    if wrong == "a byte differs":
        put(connection, 1, b"x" + chunks()[1][1:])
    assert not seal(connection, len(DATA) + (wrong == "the size differs"))
    assert kept(shared) == b""
    assert present(connection) == []  # to be sent anew


def test_nobody_gets_or_learns_of_a_scan_by_its_hash(shared: SharedOffice, officer: Login) -> None:
    mine = shared.connect(officer)
    sent(mine)
    assert seal(mine)
    other = shared.connect(shared.login("saule", "intake_officer"))
    assert present(other) == []
    assert not seal(other)
    assert (
        other.execute("select n from public.blob_chunk where sha256 = %s", (SHA,)).fetchall() == []
    )
    (answer,) = push(other, act(document(shared, other)))
    assert (answer["verdict"], answer["code"]) == ("denied", "scan_not_sealed")
    sent(other)  # who has the bytes may say so
    assert seal(other)
    assert kept(shared) == DATA


def document(shared: SharedOffice, connection: Connection) -> dict[str, object]:
    row = connection.execute("select sync.me()").fetchone()
    assert row is not None
    values = {
        "author": str(row[0]), "made_at": "2026-03-02T09:00:00+00:00", "dossier": str(uuid4()),
        "item": "diploma", "sha256": SHA, "size": len(DATA), "pages": 1,
        "media": "application/pdf", "file_name": "d.pdf", "withdraws": None,
    }  # fmt: skip
    return change("Document", values, dossier=str(values["dossier"]))


@pytest.mark.parametrize(
    ("n", "data", "sha"),
    [(-1, b"x", SHA), (0, b"", SHA), (0, b"x" * (CHUNK + 1), SHA), (0, b"x", "no hash"),
     (4096, b"x", SHA)],
)  # fmt: skip
def test_a_chunk_that_cannot_be_is_refused(
    shared: SharedOffice, officer: Login, n: int, data: bytes, sha: str
) -> None:
    with pytest.raises(psycopg.DatabaseError, match="chunk_not_possible"):
        put(shared.connect(officer), n, data, sha)


def test_an_administrator_sends_no_scans(shared: SharedOffice) -> None:
    with pytest.raises(psycopg.DatabaseError, match="not_allowed_here"):
        put(shared.connect(shared.login("erlan", "administrator")), 0, b"x")


def test_what_lies_unsealed_for_a_month_is_swept(shared: SharedOffice, officer: Login) -> None:
    connection = shared.connect(officer)
    sent(connection)
    shared.owner.execute("update sync.blob_upload set at = at - interval '31 days' where n < 2")
    assert present(connection) == [2]
