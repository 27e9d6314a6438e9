"""Telling faults that mean "somebody else was quicker" from all others."""

import sqlite3

from sqlalchemy.exc import DBAPIError

_SQLITE = frozenset({"SQLITE_CONSTRAINT_UNIQUE", "SQLITE_CONSTRAINT_PRIMARYKEY"})
_POSTGRES = frozenset({"23505", "40001", "40P01"})
"""unique_violation, serialization_failure, deadlock_detected."""
_CIPHER = ("SQLITE_CONSTRAINT", "UNIQUE constraint failed: ")
"""SQLCipher's module names no extended codes; its words are SQLite's, which are never translated."""


def lost_race(fault: DBAPIError) -> bool:
    """Whether the act would be refused, or succeed, if it were done again."""
    orig = fault.orig
    if isinstance(orig, sqlite3.Error):
        return orig.sqlite_errorname in _SQLITE
    if (name := getattr(orig, "sqlite_errorname", None)) is not None:
        return name == _CIPHER[0] and str(orig).startswith(_CIPHER[1])
    return getattr(orig, "sqlstate", None) in _POSTGRES
