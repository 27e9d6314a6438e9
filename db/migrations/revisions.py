"""Which schema this program works with; asked at every start, so nothing heavy is loaded here."""

from typing import Final

SCHEMA: Final = 4
"""Number of the latest revision; SQLite keeps it in `PRAGMA user_version`."""

LATEST: Final = f"{SCHEMA:04d}"
"""The same as Alembic names it."""


class SchemaNewerError(Exception):
    """A database was made or migrated by a newer program; it is left as it is."""

    def __init__(self, where: str, found: str) -> None:
        super().__init__(
            f"What happened: {where} was written by a newer version of the program (its data are"
            f" at level {found}, this program knows level {LATEST}). What is safe: nothing was"
            " read or changed, all data are kept. What to do: start the newer version of the"
            " program, or install it on this computer."
        )
        self.where, self.found, self.known = where, found, LATEST


class SchemaForeignError(Exception):
    """A file is a database, but not the office's."""

    def __init__(self, where: str) -> None:
        super().__init__(
            f"What happened: {where} is a database of another program. What is safe: nothing was"
            " changed in it. What to do: choose another folder for the office's data."
        )
        self.where = where


class DatabaseInUseError(Exception):
    """A database must be migrated, but somebody else has it open."""

    def __init__(self, where: str) -> None:
        super().__init__(
            f"What happened: {where} must be brought up to date, but another window of the program"
            " has it open. What is safe: nothing was changed, all data are kept. What to do:"
            " close the other window and start again."
        )
        self.where = where
