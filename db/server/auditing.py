"""The audit taken out of the shared database, and recomputed without it.

The export is a text file of JSON lines (gzip where its name ends in .gz): a header, the shapes of
rows, the lines of the chain, then every row as it stands. It holds all that the office wrote:
it is to be kept as the database is.
"""

import gzip
import hashlib
import json
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any, cast

from psycopg import sql

from app.kernel.records import Row
from db.schema import TABLES
from db.server.reaching import Admin, administering, as_owner

FORMAT = 1
_START = bytes(32)
_PAIR = 16 + 32
_MOMENT = """to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')"""
_HEADER = """
select jsonb_build_object('anyqtama_audit', %s::int, 'database', current_database(),
    'epoch', epoch, 'rev', rev, 'head', encode(head, 'hex'), 'at', clock_timestamp())
from sync.state
"""
_LINES = f"""
select n, rev, "table", verb, shape, rows, login::text, {_MOMENT}, encode(content, 'hex'),
    encode(digest, 'hex'), encode(head, 'hex')
from sync.audit order by n
"""  # noqa: S608 - a constant

Pairs = dict[bytes, tuple[bytes, int]]


@dataclass(frozen=True, slots=True)
class Finding:
    """Something in an export that the chain does not bear out."""

    code: str
    """chain_broken, line_missing, head_differs, witness_differs, row_rewritten, row_missing,
    row_unaccounted, fact_rewritten, row_deleted, table_emptied."""
    table: str = ""
    id: str = ""
    line: int = 0
    login: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class Verified:
    """What came of recomputing an export."""

    rev: int
    head: str
    lines: int
    rows: int
    findings: tuple[Finding, ...]


class ExportUnreadableError(Exception):
    """A file is no export of the audit, or it was cut short."""


def export(url: str, file: Path) -> int:
    """Write the audit and all rows, as of one moment, into a file; returns the chain's lines.

    Raises:
        ServerError: the database was not set up, or who signed in may not.
    """
    with (
        administering(url) as connection,
        as_owner(connection),
        _opened(file, "wt") as out,
    ):
        connection.execute("set transaction isolation level repeatable read")
        connection.execute("set local timezone = 'UTC'")
        connection.execute("set local datestyle = 'ISO, YMD'")
        return _write(connection, out)


def verify(file: Path, witnesses: Mapping[int, str] | None = None) -> Verified:
    """Recompute the chain of an export and compare every row with it; needs no database.

    `witnesses` are heads (hex) that desktops saw, by the number of the commit.

    Raises:
        ExportUnreadableError: the file is not an export, or not whole.
    """
    try:
        with _opened(file, "rt") as lines:
            header = json.loads(next(lines))
            if header["anyqtama_audit"] != FORMAT:
                raise ExportUnreadableError(file.name)
            check = _Check(dict(witnesses or {}))
            whole = False
            for line in lines:
                kind, *values = json.loads(line)
                whole = kind == "end"
                check.take(kind, values)
    except (OSError, EOFError, StopIteration, ValueError, KeyError, TypeError) as fault:
        raise ExportUnreadableError(file.name) from fault
    if not whole:
        raise ExportUnreadableError(file.name)
    return check.finish(int(header["rev"]), str(header["head"]))


def digest_of(values: Mapping[str, str | None], columns: list[str]) -> bytes:
    """The digest of a row over these columns, as the database took it."""
    return hashlib.sha256("".join(piece(values[name]) for name in columns).encode()).digest()


def piece(said: str | None) -> str:
    """A value with its length before it; a null is not an empty text."""
    return "-," if said is None else f"{len(said.encode())}:{said},"


def head_after(head: bytes, parts: list[str]) -> bytes:
    """The head of the chain after a line."""
    return hashlib.sha256(head + "".join(map(piece, parts)).encode()).digest()


@contextmanager
def _opened(file: Path, mode: str) -> Iterator[IO[str]]:
    with ExitStack() as stack:
        if file.suffix == ".gz":
            yield cast("IO[str]", stack.enter_context(gzip.open(file, mode, encoding="utf-8")))
        else:
            yield stack.enter_context(file.open(mode, encoding="utf-8"))


def _write(connection: Admin, out: IO[str]) -> int:
    def line(*values: object) -> None:
        out.write(json.dumps(values, ensure_ascii=False, separators=(",", ":")) + "\n")

    for (header,) in connection.execute(_HEADER, (FORMAT,)):
        out.write(json.dumps(header, ensure_ascii=False) + "\n")
    for shape in connection.execute("select id, table_name, columns from sync.shape order by id"):
        line("shape", *shape)
    count = 0
    with connection.cursor(name="audit_lines") as chain:
        for each in chain.execute(_LINES.encode()):
            line("line", *each)
            count += 1
    tables = connection.execute("select table_name from sync.entity order by 1").fetchall()
    for (table,) in tables:
        columns = [
            str(name)
            for (name,) in connection.execute(
                "select attname from pg_attribute where attrelid = %s::regclass and attnum > 0"
                " and not attisdropped order by attnum",
                (f"public.{table}",),
            )
        ]
        line("table", table, columns)
        chosen = sql.SQL(", ").join(
            sql.SQL("{}::text").format(sql.Identifier(name)) for name in columns
        )
        query = sql.SQL("copy (select {} from public.{} order by id) to stdout").format(
            chosen, sql.Identifier(table)
        )
        with connection.cursor() as cursor, cursor.copy(query) as copy:
            for row in copy.rows():
                line("row", *row)
    line("end", count)
    return count


_FACTS = {table.name for kind, table in TABLES.items() if not issubclass(kind, Row)} | {"journal"}


@dataclass(slots=True)
class _Check:
    witnesses: dict[int, str]
    findings: list[Finding] = field(default_factory=list)
    head: bytes = _START
    last_rev: int = 0
    lines: int = 0
    last: int = 0
    rows: int = 0
    shapes: dict[int, list[str]] = field(default_factory=dict)
    known: dict[str, Pairs] = field(default_factory=dict)
    table: str = ""
    columns: list[str] = field(default_factory=list)
    destroyed: int = 0
    """The last commit with an act of destruction: what it deletes is deleted by that act."""

    def take(self, kind: str, values: list[Any]) -> None:
        """Take the next line of the file."""
        match kind:
            case "shape":
                self.shapes[values[0]] = values[2]
            case "line":
                self._line(values)
            case "table":
                self.table, self.columns = values
            case "row":
                self._row(dict(zip(self.columns, values, strict=True)))
            case "end" if values == [self.lines]:
                pass
            case _:
                raise ValueError(kind)

    def finish(self, rev: int, head: str) -> Verified:
        """What is left unaccounted for when everything was read."""
        if self.head.hex() != head:
            self.findings.append(Finding("head_differs"))
        self._witness(None)
        for table, pairs in self.known.items():
            for id_ in pairs:
                self.findings.append(Finding("row_missing", table, _uuid(id_)))
        return Verified(rev, self.head.hex(), self.lines, self.rows, tuple(self.findings))

    def _line(self, values: list[Any]) -> None:
        n, rev, table, verb, shape, rows, login, at, content_, digest, head = values
        self._witness(rev)
        found = Finding("", table, "", n, login, at)
        if n != self.last + 1:
            self._add("line_missing", found)
        content = bytes.fromhex(content_)
        own = hashlib.sha256(content).hexdigest()
        parts = [str(n), str(rev), table, verb, str(shape), str(rows), login, at, own]
        self.head = head_after(self.head, parts)
        if own != digest or self.head.hex() != head or len(content) != rows * _PAIR:
            self._add("chain_broken", found)
            self.head = bytes.fromhex(head)  # what follows is looked at by itself
        self.lines, self.last, self.last_rev = self.lines + 1, n, rev
        if (table, verb) == ("destruction", "INSERT"):
            self.destroyed = rev
        self._apply(found, verb, shape, content, rev)

    def _apply(self, found: Finding, verb: str, shape: int, content: bytes, rev: int) -> None:
        pairs = self.known.setdefault(found.table, {})
        if verb == "TRUNCATE":
            self._add("table_emptied", found)
            pairs.clear()
        for at in range(0, len(content), _PAIR):
            id_, digest = content[at : at + 16], content[at + 16 : at + _PAIR]
            if verb == "DELETE":
                if rev != self.destroyed:
                    self._add("row_deleted", found, _uuid(id_))
                pairs.pop(id_, None)
                continue
            if verb == "UPDATE" and found.table in _FACTS:
                self._add("fact_rewritten", found, _uuid(id_))
            pairs[id_] = (digest, shape)

    def _row(self, values: dict[str, str | None]) -> None:
        self.rows += 1
        id_ = str(values["id"])
        known = self.known.get(self.table, {}).pop(bytes.fromhex(id_.replace("-", "")), None)
        if known is None:
            self.findings.append(Finding("row_unaccounted", self.table, id_))
        elif digest_of(values, self.shapes[known[1]]) != known[0]:
            self.findings.append(Finding("row_rewritten", self.table, id_))

    def _witness(self, next_rev: int | None) -> None:
        """What desktops saw at the commits that are passed now."""
        if next_rev == self.last_rev:
            return
        for rev in [r for r in self.witnesses if next_rev is None or r < next_rev]:
            if self.witnesses.pop(rev) != self.head.hex():
                self.findings.append(Finding("witness_differs", line=self.last))

    def _add(self, code: str, about: Finding, id_: str = "") -> None:
        self.findings.append(Finding(code, about.table, id_, about.line, about.login, about.at))


def _uuid(data: bytes) -> str:
    text = data.hex()
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"
