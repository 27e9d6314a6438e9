"""All checks of the self-test: those of the screens and papers, and those that need db."""

from __future__ import annotations

import platform
import secrets
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from ui.i18n.noop import QT_TRANSLATE_NOOP
from ui.self_test.findings import Check, Finding, bad, good
from ui.self_test.fonts import font_checks
from ui.self_test.keys import keys_check
from ui.self_test.papers import paper_checks
from ui.self_test.resources import resource_checks
from ui.self_test.scan import scan_check
from ui.self_test.translations import translation_checks

if TYPE_CHECKING:
    from db.trial_run import Trial

_FULL = 2
_KEY_BYTES = 32


def checks() -> list[Check]:
    """All checks, in the order in which they are shown."""
    return [
        Check("versions", QT_TRANSLATE_NOOP("SelfTest", "Versions"), versions_finding),
        Check(
            "database.plain",
            QT_TRANSLATE_NOOP("SelfTest", "A database in a temporary folder"),
            _plain,
        ),
        Check(
            "database.encrypted",
            QT_TRANSLATE_NOOP("SelfTest", "An encrypted database"),
            _encrypted,
        ),
        Check(
            "database.driver",
            QT_TRANSLATE_NOOP("SelfTest", "Driver of the shared database"),
            driver_finding,
        ),
        *translation_checks(),
        *font_checks(),
        scan_check(),
        *paper_checks(),
        *resource_checks(),
        keys_check(),
        Check("keys.store", QT_TRANSLATE_NOOP("SelfTest", "Key store"), _key_store),
    ]


def versions() -> Mapping[str, str]:
    """Versions of the program, its parts and its platform, under names that stay the same.

    Raises:
        ImportError: a library is missing.
    """
    from PySide6.QtCore import qVersion

    from app import VERSION
    from db.trial_run import libraries

    known = libraries()
    return {
        "anyqtama": VERSION,
        "schema": str(known.schema),
        "python": platform.python_version(),
        "qt": qVersion(),
        "sqlite": known.sqlite,
        "sqlcipher": known.sqlcipher,
        "psycopg": known.psycopg,
        "libpq": known.libpq,
        "platform": f"{platform.system()} {platform.release()} {platform.machine()}",
        "frozen": "yes" if getattr(sys, "frozen", False) else "no",
    }


def versions_finding() -> Finding:
    """All versions in one line."""
    said = ", ".join(f"{name} {version}" for name, version in versions().items())
    return good("{said}", said=said)


def _plain() -> Finding:
    from db.trial_run import try_plain

    with tempfile.TemporaryDirectory() as folder:
        return database_finding(try_plain(Path(folder)))


def _encrypted() -> Finding:
    from db.trial_run import try_encrypted

    with tempfile.TemporaryDirectory() as folder:
        found = try_encrypted(Path(folder), secrets.token_bytes(_KEY_BYTES))
        return encrypted_finding(found)


def database_finding(trial: Trial) -> Finding:
    """Whether a database was made, kept what was written safely, and finds a piece of a word."""
    from db.migrations.revisions import SCHEMA
    from db.trial_run import WORDS

    if trial.schema != SCHEMA:
        return bad(
            QT_TRANSLATE_NOOP("SelfTest", "its schema is {found} instead of {wanted}"),
            found=trial.schema, wanted=SCHEMA,
        )  # fmt: skip
    if trial.synchronous != _FULL or trial.journal != "wal":
        return bad(QT_TRANSLATE_NOOP("SelfTest", "what is saved is not on the disk at once"))
    if trial.kept != WORDS or trial.whole != "ok":
        return bad(QT_TRANSLATE_NOOP("SelfTest", "what was written was not read again"))
    if trial.found != 1:
        return bad(QT_TRANSLATE_NOOP("SelfTest", "a piece of a word is not found"))
    return good(
        QT_TRANSLATE_NOOP("SelfTest", "made, written, searched; schema {schema}"), schema=SCHEMA
    )


def encrypted_finding(trial: Trial) -> Finding:
    """The same, and nobody reads it without its key."""
    found = database_finding(trial)
    if not found.ok:
        return found
    if trial.legible:
        return bad(QT_TRANSLATE_NOOP("SelfTest", "the file can be read without its key"))
    if not trial.other_key_refused:
        return bad(QT_TRANSLATE_NOOP("SelfTest", "another key opens it"))
    return good(QT_TRANSLATE_NOOP("SelfTest", "opened by its key, another key refused"))


def driver_finding() -> Finding:
    """Whether the driver of the shared database is there and speaks TLS."""
    from db.driver_trial import speaks_tls
    from db.trial_run import libraries

    if not speaks_tls():
        return bad(QT_TRANSLATE_NOOP("SelfTest", "it does not speak TLS"))
    known = libraries()
    return good(
        QT_TRANSLATE_NOOP("SelfTest", "psycopg {psycopg}, libpq {libpq}, with TLS"),
        psycopg=known.psycopg, libpq=known.libpq,
    )  # fmt: skip


def _key_store() -> Finding:
    from db.replica.key_store import NoKeyStore, system_key_store

    return key_store_finding(there=not isinstance(system_key_store(), NoKeyStore))


def key_store_finding(*, there: bool) -> Finding:
    """Whether the system keeps secrets; without it a password is asked for, and nothing is amiss."""
    if there:
        return good(QT_TRANSLATE_NOOP("SelfTest", "the system's own"))
    return good(QT_TRANSLATE_NOOP("SelfTest", "none here; the password is asked for at each start"))
