"""Taking dossiers out of the local database, so that nothing of them can be read from its file.

What hangs on a dossier is what has a column `dossier`, and the answers to remarks on it. The
journal stays: it holds nothing personal, and its chain holds.
"""

from collections.abc import Collection, Iterator

from sqlalchemy import (
    ColumnElement,
    Connection,
    Engine,
    Table,
    Text,
    cast,
    delete,
    or_,
    select,
    text,
    update,
)

from app.kernel.ids import Id
from db.schema import TABLES, blob_chunk, match_key, outbox, scope
from db.schema.commission import protocol_wording, remark, remark_answer
from db.schema.intake import document
from db.schema.workflow import dossier

_AT_ONCE = 400


def bound_tables() -> tuple[Table, ...]:
    """The tables of records that hang on a dossier."""
    return tuple(table for table in TABLES.values() if "dossier" in table.c)


def destroy(connection: Connection, dossiers: Collection[Id]) -> None:
    """Take these dossiers out with all that hangs on them, and what waited to be sent of them."""
    for some in _portions(sorted(dossiers)):
        _destroy(connection, some)
    if connection.dialect.name == "sqlite":
        forget_search(connection)


def forget_search(connection: Connection) -> None:
    """The search is made anew: what was taken out of it would stay in its older segments."""
    connection.execute(text("INSERT INTO dossier_fts (dossier_fts) VALUES ('rebuild')"))


def close_the_log(engine: Engine) -> None:
    """Bring the log into the file and empty it; what was overwritten is in neither any more.

    `secure_delete` has overwritten what was taken out. Where another window reads, the log is
    emptied when it closes.
    """
    if engine.dialect.name != "sqlite":
        return
    with engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")


def _destroy(connection: Connection, some: Collection[Id]) -> None:
    scans = select(document.c.sha256).where(document.c.dossier.in_(some)).distinct()
    hashes = set(connection.execute(scans).scalars())
    remarks = select(remark.c.id).where(remark.c.dossier.in_(some))
    answers = select(remark_answer.c.id).where(remark_answer.c.remark.in_(remarks))
    _forget_outbox(connection, some, set(connection.execute(answers).scalars()))
    connection.execute(delete(remark_answer).where(remark_answer.c.remark.in_(remarks)))
    _unword(connection, some)
    for table in bound_tables():
        connection.execute(delete(table).where(table.c.dossier.in_(some)))
    connection.execute(delete(dossier).where(dossier.c.id.in_(some)))
    for own in (match_key, scope):
        connection.execute(delete(own).where(own.c.dossier.in_(some)))
    if hashes:
        shared = select(document.c.sha256).where(document.c.sha256.in_(hashes))
        gone = hashes - set(connection.execute(shared).scalars())
        connection.execute(delete(blob_chunk).where(blob_chunk.c.sha256.in_(gone)))


def _forget_outbox(connection: Connection, some: Collection[Id], answers: Collection[Id]) -> None:
    """Their lines of the outbox hold what was written; those of the journal hold nothing of it."""
    about = [
        (outbox.c.entity != "Entry") & outbox.c.dossier.in_(some),
        (outbox.c.entity == "RemarkAnswer") & outbox.c.id.in_(answers),
        *_words_about(some),
    ]
    connection.execute(delete(outbox).where(or_(*about)))


def _words_about(some: Collection[Id]) -> Iterator[ColumnElement[bool]]:
    """Words of a protocol are kept by keys that begin with the dossier (see wording.py)."""
    written = cast(outbox.c.patch, Text)
    for each in some:
        yield (outbox.c.entity == "ProtocolWording") & written.contains(each)


def _unword(connection: Connection, some: Collection[Id]) -> None:
    """The secretary's words about these dossiers go out of the drafts of protocols."""
    p = protocol_wording.c
    for id_, version, texts in connection.execute(select(p.id, p.version, p.texts)).all():
        left = {key: words for key, words in texts.items() if key.partition(".")[0] not in some}
        if left != texts:
            connection.execute(
                update(protocol_wording).where(p.id == id_).values(texts=left, version=version + 1)
            )


def _portions(ids: list[Id]) -> Iterator[list[Id]]:
    return (ids[at : at + _AT_ONCE] for at in range(0, len(ids), _AT_ONCE))
