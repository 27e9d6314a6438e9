"""What a bundle of diagnostics says: of the program, the computer and the database, of nobody.

Each text is put together from what is known to be harmless (levels, counts, verdicts, times);
nothing is copied that an office's people typed, and no path.
"""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QSettings, qVersion

from app.kernel.clock import Clock
from ui.runtime.bundle import Member, told
from ui.runtime.fault_code import cause_code, fault_code
from ui.runtime.logbook import log_folder, tail

if TYPE_CHECKING:
    from app.shared import Replica
    from db.inspection import Inspected

DATABASE, SETTINGS = "anyqtama.db", "settings.ini"
_HARMLESS = {
    "language": ("kk", "ru", "en"),
    "look": ("light", "dark", "contrast"),
    "zoom": (), "lock_minutes": (),
}  # fmt: skip
"""Settings that are told: one of these words, or else a number of at most three digits."""
_LONGEST_TEST = 180


@dataclass(frozen=True, slots=True)
class Place:
    """Where an office is kept, and what stands open of it."""

    folder: Path
    clock: Clock
    opened: Callable[[], Inspected] | None = None
    """Looks at an opened local copy, which can be read by its own key alone."""
    replica: Replica | None = None
    log: Path | None = None
    """Where the log lies; by default where this person's program keeps it."""

    @property
    def database(self) -> Path:
        """The database's file."""
        return self.folder / DATABASE


def bundle_of(place: Place, *, self_test: bool = True) -> Sequence[Member]:
    """All texts of the bundle, each as far as it can be told. Takes a few seconds."""
    parts = {
        "program.txt": lambda: told(_program(place.clock.now())),
        "settings.txt": lambda: told(_settings(place.folder / SETTINGS)),
        "database.txt": lambda: told(_database(place)),
        "backups.txt": lambda: _backups(place),
        "sharing.txt": lambda: told(_sharing(place)),
        "self-test.txt": lambda: _self_test() if self_test else "not asked for\n",
        "log.txt": lambda: tail(place.log or log_folder()) or "empty\n",
    }
    return [Member(name, _as_far_as(text)) for name, text in parts.items()]


def _as_far_as(text: object) -> str:
    """The text, or the code of what went wrong: a bundle is asked for when things go wrong."""
    if not callable(text):
        raise TypeError
    try:
        return str(text())
    except Exception as fault:  # noqa: BLE001 - the other texts are told all the same
        return f"not to be told: {fault_code(fault)} {cause_code(fault)}\n"


def _program(now: datetime) -> Mapping[str, object]:
    from app import VERSION
    from db.inspection import versions
    from db.migrations.revisions import LATEST

    return {
        "program": VERSION, "frozen": hasattr(sys, "frozen"), "schema": LATEST,
        "python": platform.python_version(), "qt": qVersion(),
        **versions(),
        "system": platform.system(), "release": platform.release(),
        "machine": platform.machine(), "libc": " ".join(platform.libc_ver()),
        "processors": os.cpu_count(), "locale": QLocale.system().name(),
        "clock": now.isoformat(timespec="seconds"),
    }  # fmt: skip


def _settings(file: Path) -> Mapping[str, object]:
    if not file.is_file():
        return {"settings": "none"}
    kept = QSettings(str(file), QSettings.Format.IniFormat)
    found: dict[str, object] = {}
    for name, words in _HARMLESS.items():
        value = str(kept.value(name, ""))
        harmless = value in words or (value.isdigit() and len(value) <= 3)
        found[name] = value if harmless else ("other" if value else "as it came")
    found["other settings"] = len(set(kept.allKeys()) - set(_HARMLESS))
    return found


def _database(place: Place) -> Mapping[str, object]:
    from db.inspection import inspect_file

    file = place.database
    found: dict[str, object] = {"there": file.is_file()}
    if not file.is_file():
        return found
    for name, part in (("bytes", file), ("bytes of the log", file.with_name(f"{DATABASE}-wal"))):
        found[name] = part.stat().st_size if part.exists() else 0
    found["may be written"] = os.access(file, os.W_OK) and os.access(place.folder, os.W_OK)
    with file.open("rb") as opened:
        encrypted = found["bytes"] != 0 and opened.read(16) != b"SQLite format 3\0"
    if place.opened is not None:
        return found | {"encrypted": encrypted} | _inspected(place.opened())
    if encrypted:
        return found | {"encrypted or damaged": True, "counts": "open it to have them told"}
    return found | {"encrypted": False} | _inspected(inspect_file(file))


def _inspected(found: Inspected) -> dict[str, object]:
    if found.trouble:
        return {"cannot be read": found.trouble}
    return {
        "schema": found.schema, "pages": found.pages, "page size": found.page_size,
        "free pages": found.free_pages, "journal mode": found.journal_mode,
        "integrity": found.integrity, "journal": found.journal or "not looked at",
        **{f"rows of {name}": number for name, number in (found.counts or {}).items()},
    }  # fmt: skip


def _backups(place: Place) -> str:
    from db.backup.places import folder_of
    from db.backup.shelf import Shelf

    lines = [
        f"{each.made_at.isoformat(timespec='seconds')} {each.kind.value} {each.size} bytes"
        f" {each.problem.value if each.problem else 'good'}"
        f" checked {each.checked_at.isoformat(timespec='seconds')}\n"
        for each in Shelf(folder_of(place.database), place.clock).backups()
    ]
    return "".join(lines) or "none\n"


def _sharing(place: Place) -> Mapping[str, object]:
    from db.replica.folder import Folder
    from db.replica.keys import read_key_file
    from db.replica.standing import read_standing

    folder = Folder(place.folder)
    if not folder.key.is_file():
        return {"shared": False}
    unsent = read_standing(folder)
    found: dict[str, object] = {
        "shared": True, "lease until": read_key_file(folder).lease.until.isoformat(),
        "unsent": unsent.acts, "oldest unsent": unsent.oldest,
    }  # fmt: skip
    if (replica := place.replica) is not None:
        found |= {
            "complete": replica.complete, "synchronised": replica.synced_at,
            "heard": replica.heard_at, "clock ahead, ms": replica.skew_ms,
            "unsent now": replica.unsent, "refused": replica.refused,
        }  # fmt: skip
    return found


def _self_test() -> str:
    """In a process of its own: a check that breaks must not break the bundle."""
    frozen = hasattr(sys, "frozen")
    command = [sys.executable, *(() if frozen else ("-m", "ui")), "self-test", "--json"]
    done = subprocess.run(
        command, capture_output=True, check=False, timeout=_LONGEST_TEST,
        cwd=None if frozen else Path(__file__).parents[2],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    checks = json.loads(done.stdout.decode("utf-8"))["checks"]
    return told({str(each["id"]): "ok" if each["ok"] is True else "FAILED" for each in checks})
