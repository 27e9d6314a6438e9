"""Faults (a full disk, a damaged file, a mistake of the program) in words a person can use."""

from __future__ import annotations

import errno
import hashlib
import traceback
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.kernel.resource import ResourceError

_DATABASE = frozenset({"OperationalError", "DatabaseError", "InterfaceError"})
"""Faults of the database by name: their classes are known to db alone."""


@dataclass(frozen=True, slots=True)
class Explained:
    """What happened, what is safe, what to do; `code` names the fault to those who repair it."""

    happened: str
    safe: str
    do: str
    code: str


def explain(fault: Exception) -> Explained:
    """Words for `fault` in the language in use."""
    code = fault_code(fault)
    translate = QCoreApplication.translate
    all_safe = translate("Faults", "Everything saved before is safe.")
    match fault:
        case Exception() if type(fault).__name__ == "DamagedBytesError":  # the store's own
            return Explained(
                translate("Faults", "A stored file no longer matches its fingerprint."),
                translate("Faults", "The dossier itself and all other files are safe."),
                translate("Faults", "Attach the file again from the original paper."),
                code,
            )
        case Exception() if type(fault).__name__ in _DATABASE:
            return Explained(
                translate("Faults", "The database could not be read or written."),
                all_safe,
                translate("Faults", "Check that the disk is there, then do it again."),
                code,
            )
        case OSError(errno=errno.ENOSPC):
            return Explained(
                translate("Faults", "The disk is full, so the last change was not saved."),
                all_safe,
                translate("Faults", "Free some space, then do it again."),
                code,
            )
        case ResourceError():
            return Explained(
                translate(
                    "Faults", "A file of the office's rules cannot be used: {problem}"
                ).format(problem=fault),
                all_safe,
                translate("Faults", "Put the file right, then start the program again."),
                code,
            )
        case OSError():
            return Explained(
                translate("Faults", "A file could not be read or written: {file}").format(
                    file=fault.filename or fault.strerror or ""
                ),
                all_safe,
                translate("Faults", "Check that the disk is there, then do it again."),
                code,
            )
        case _:
            return Explained(
                translate("Faults", "The program made a mistake, so this was not done."),
                all_safe,
                translate("Faults", "Do it again; if it stays, pass the code on."),
                code,
            )


def fault_code(fault: Exception) -> str:
    """A short code: the same for the same fault at the same place, without personal data."""
    frames = traceback.extract_tb(fault.__traceback__)
    place = f"{frames[-1].name}:{frames[-1].lineno}" if frames else ""
    digest = hashlib.sha256(f"{type(fault).__qualname__}@{place}".encode()).hexdigest()
    return f"{type(fault).__name__}-{digest[:6].upper()}"
