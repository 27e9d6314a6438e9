"""Telling faults that mean "somebody else was quicker" from all others."""

import sqlite3

from sqlalchemy.exc import DBAPIError

_SQLITE = frozenset({"SQLITE_CONSTRAINT_UNIQUE", "SQLITE_CONSTRAINT_PRIMARYKEY"})
_POSTGRES = frozenset({"23505", "40001", "40P01"})
"""unique_violation, serialization_failure, deadlock_detected."""


def lost_race(fault: DBAPIError) -> bool:
    """Whether the act would be refused, or succeed, if it were done again."""
    if isinstance(fault.orig, sqlite3.Error):
        return fault.orig.sqlite_errorname in _SQLITE
    return getattr(fault.orig, "sqlstate", None) in _POSTGRES
