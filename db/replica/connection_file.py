"""shared.toml: where the shared database is, and how its server proves that it is the one.

    host = "db.example.gov.kz"
    port = 5432
    dbname = "anyqtama"
    login = "a.serikova"
    sslmode = "verify-full"      # the default
    sslrootcert = "ministry.crt" # beside this file, or a full path; "system" for the system's own
    demo = false

There is no password in it. Anything weaker than verify-full is refused, unless the server is this
very computer or the office is a demonstration.
"""

import json
from dataclasses import dataclass
from pathlib import Path

from app.kernel.resource import Section, read_resource
from db.replica.folder import write_whole

VERIFY_FULL = "verify-full"
SYSTEM = "system"
_WEAKER = ("verify-ca", "require", "disable")
_LAST_PORT = 65535
_LOCAL = ("localhost", "127.0.0.1", "::1")


@dataclass(frozen=True, slots=True, kw_only=True)
class ConnectionFile:
    """Where the shared database is and under which login."""

    host: str
    port: int = 5432
    dbname: str
    login: str
    sslmode: str = VERIFY_FULL
    sslrootcert: str = SYSTEM
    demo: bool = False

    def parameters(self, folder: Path) -> dict[str, str | int]:
        """What libpq is given, but for the password; a certificate's file is sought in `folder`."""
        given: dict[str, str | int] = {
            "host": self.host, "port": self.port, "dbname": self.dbname, "user": self.login,
            "sslmode": self.sslmode,
        }  # fmt: skip
        if self.sslmode.startswith("verify"):
            root = self.sslrootcert
            given["sslrootcert"] = root if root == SYSTEM else str(folder / root)
        return given


def read_connection_file(file: Path) -> ConnectionFile:
    """Read shared.toml.

    Raises:
        ResourceError: it cannot be used; names the file, the line and the field.
    """
    section = read_resource(file)
    found = ConnectionFile(
        host=section.text("host"),
        port=section.whole("port", 5432),
        dbname=section.text("dbname"),
        login=section.text("login"),
        sslmode=section.text("sslmode", VERIFY_FULL),
        sslrootcert=section.text("sslrootcert", SYSTEM),
        demo=section.flag("demo", default=False),
    )
    section.done()
    _check(section, found)
    return found


def _check(section: Section, found: ConnectionFile) -> None:
    for field in ("host", "dbname", "login", "sslrootcert"):
        value = getattr(found, field)
        if not value.strip() or "\0" in value:
            raise section.error(field, "must not be empty")
    if not 0 < found.port <= _LAST_PORT:
        raise section.error("port", f"must be from 1 to {_LAST_PORT}")
    if found.sslmode not in (VERIFY_FULL, *_WEAKER):
        raise section.error("sslmode", f"must be one of {', '.join((VERIFY_FULL, *_WEAKER))}")
    here = found.host in _LOCAL or found.host.startswith("/")
    if found.sslmode in _WEAKER and not (here or found.demo):
        raise section.error("sslmode", f"must be {VERIFY_FULL}: the server is another computer")
    named = found.sslrootcert != SYSTEM and found.sslmode.startswith("verify")
    if named and not (section.file.parent / found.sslrootcert).is_file():
        raise section.error("sslrootcert", "there is no such file")


def write_connection_file(file: Path, found: ConnectionFile) -> None:
    """Write shared.toml, to be read by `read_connection_file`."""
    lines = [
        f"host = {_quoted(found.host)}",
        f"port = {found.port}",
        f"dbname = {_quoted(found.dbname)}",
        f"login = {_quoted(found.login)}",
        f"sslmode = {_quoted(found.sslmode)}",
        f"sslrootcert = {_quoted(found.sslrootcert)}",
        f"demo = {str(found.demo).lower()}",
    ]
    write_whole(file, ("\n".join(lines) + "\n").encode())


def _quoted(text: str) -> str:
    """A JSON string is a TOML string too."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007F")
