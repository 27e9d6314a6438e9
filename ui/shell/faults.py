"""Faults (a full disk, a damaged file, a mistake of the program) in words a person can use."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.kernel.resource import ResourceError
from ui.i18n.noop import QT_TRANSLATE_NOOP
from ui.runtime.fault_code import cause_code, fault_code

_DATABASE = frozenset({"OperationalError", "DatabaseError", "InterfaceError"})
"""Faults of the database by name: their classes are known to db alone."""

Words = tuple[str, str, str]
"""What happened, what is safe, what to do."""

_FULL: Words = (
    QT_TRANSLATE_NOOP("Faults", "The disk is full, so the last change was not saved."),
    QT_TRANSLATE_NOOP("Faults", "Everything saved before is safe; nothing was half-written."),
    QT_TRANSLATE_NOOP(
        "Faults", "Leave the window open, free some space on the disk, then do it again."
    ),
)
_SHUT: Words = (
    QT_TRANSLATE_NOOP("Faults", "The folder or a file in it may not be written to."),
    QT_TRANSLATE_NOOP("Faults", "Everything saved before is safe; nothing was half-written."),
    QT_TRANSLATE_NOOP(
        "Faults",
        "Ask the administrator for the right to write to the folder, or choose another one, "
        "then do it again.",
    ),
)
_BUSY: Words = (
    QT_TRANSLATE_NOOP("Faults", "Another window of the program is writing at this moment."),
    QT_TRANSLATE_NOOP("Faults", "Everything saved before is safe; nothing was half-written."),
    QT_TRANSLATE_NOOP("Faults", "Wait until the other window is done, then do it again."),
)
_GONE: Words = (
    QT_TRANSLATE_NOOP("Faults", "The disk did not do what was asked of it."),
    QT_TRANSLATE_NOOP("Faults", "Everything saved before is kept as far as the disk is sound."),
    QT_TRANSLATE_NOOP(
        "Faults",
        "Check that the disk is connected; if it stays, make a backup and tell the administrator.",
    ),
)
_DAMAGED: Words = (
    QT_TRANSLATE_NOOP("Faults", "The database is damaged."),
    QT_TRANSLATE_NOOP("Faults", "The backups are not touched by it."),
    QT_TRANSLATE_NOOP(
        "Faults", "Close the window and start the program again: it offers the newest good backup."
    ),
)
_CAUSED: tuple[tuple[tuple[str, ...], Words], ...] = (
    (("SQLITE_FULL", "SQLITE_IOERR_SHMSIZE", "ENOSPC", "EDQUOT", "EFBIG"), _FULL),
    (("SQLITE_READONLY", "SQLITE_PERM", "SQLITE_CANTOPEN", "EROFS", "EACCES", "EPERM"), _SHUT),
    (("SQLITE_BUSY", "SQLITE_LOCKED"), _BUSY),
    (("SQLITE_IOERR", "EIO", "ENODEV", "ESTALE", "ENXIO"), _GONE),
    (("SQLITE_CORRUPT", "SQLITE_NOTADB"), _DAMAGED),
)
"""What the system or the database calls the cause, by how it begins; the first that fits."""

_NAMED: Mapping[str, Words] = {
    "DamagedBytesError": (
        QT_TRANSLATE_NOOP("Faults", "A stored file no longer matches its fingerprint."),
        QT_TRANSLATE_NOOP("Faults", "The dossier itself and all other files are safe."),
        QT_TRANSLATE_NOOP("Faults", "Attach the file again from the original paper."),
    ),
    "DamagedProtocolError": (
        QT_TRANSLATE_NOOP("Faults", "A final protocol no longer matches its seal."),
        QT_TRANSLATE_NOOP("Faults", "The signed paper and all other protocols are safe."),
        QT_TRANSLATE_NOOP("Faults", "Do not use this protocol; tell the administrator."),
    ),
    "SchemaNewerError": (
        QT_TRANSLATE_NOOP("Faults", "The database was written by a newer version of the program."),
        QT_TRANSLATE_NOOP("Faults", "Nothing was read or changed; all data are kept."),
        QT_TRANSLATE_NOOP("Faults", "Start the newer version, or install it on this computer."),
    ),
    "SchemaForeignError": (
        QT_TRANSLATE_NOOP("Faults", "The file is a database of another program."),
        QT_TRANSLATE_NOOP("Faults", "Nothing was read or changed; all data are kept."),
        QT_TRANSLATE_NOOP("Faults", "Move the file away, then start the program again."),
    ),
    "DatabaseInUseError": (
        QT_TRANSLATE_NOOP("Faults", "The database must be brought up to date but is in use."),
        QT_TRANSLATE_NOOP("Faults", "Nothing was read or changed; all data are kept."),
        QT_TRANSLATE_NOOP("Faults", "Close the other window of the program, then start it again."),
    ),
    "BackupDiskFullError": (
        QT_TRANSLATE_NOOP("Faults", "The disk with the backups is full; no backup was made."),
        QT_TRANSLATE_NOOP("Faults", "The office and the older backups are untouched."),
        QT_TRANSLATE_NOOP("Faults", "Free some space or keep the backups on another disk."),
    ),
    "BackupFolderShutError": (
        QT_TRANSLATE_NOOP("Faults", "The folder of the backups may not be written to."),
        QT_TRANSLATE_NOOP("Faults", "The office and the older backups are untouched."),
        QT_TRANSLATE_NOOP("Faults", "Choose another folder, or ask for the right to write there."),
    ),
    "BackupFolderGoneError": (
        QT_TRANSLATE_NOOP("Faults", "The disk with the backups is not there or does not answer."),
        QT_TRANSLATE_NOOP("Faults", "The office and the older backups are untouched."),
        QT_TRANSLATE_NOOP("Faults", "Plug the disk in again, or keep the backups elsewhere."),
    ),
    "BackupSourceDamagedError": (
        QT_TRANSLATE_NOOP("Faults", "The copy did not pass its check: the database is damaged."),
        QT_TRANSLATE_NOOP("Faults", "The older backups are safe."),
        QT_TRANSLATE_NOOP("Faults", "Stop working and restore the newest good backup."),
    ),
    "BackupBusyError": (
        QT_TRANSLATE_NOOP("Faults", "Another backup is being written at this moment."),
        QT_TRANSLATE_NOOP("Faults", "The office and the older backups are untouched."),
        QT_TRANSLATE_NOOP("Faults", "Wait a minute, then do it again."),
    ),
    "BackupUnusableError": (
        QT_TRANSLATE_NOOP("Faults", "The backup did not pass its check and was not restored."),
        QT_TRANSLATE_NOOP("Faults", "Nothing was changed."),
        QT_TRANSLATE_NOOP("Faults", "Choose another backup."),
    ),
    "OfficeOpenError": (
        QT_TRANSLATE_NOOP("Faults", "Another window of the program has this office open."),
        QT_TRANSLATE_NOOP("Faults", "Nothing was changed."),
        QT_TRANSLATE_NOOP("Faults", "Close the other window, then do it again."),
    ),
    "PaperFault": (
        QT_TRANSLATE_NOOP("Faults", "The paper could not be put on the disk."),
        QT_TRANSLATE_NOOP("Faults", "The document itself is kept; an older file is untouched."),
        QT_TRANSLATE_NOOP("Faults", "Free some space or choose another folder, then save again."),
    ),
}
"""Faults of app and db by name: their classes are not known here."""


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
    named = _NAMED.get(type(fault).__name__)
    if named is not None:
        happened, safe, do = (translate("Faults", words) for words in named)
        return Explained(happened, safe, do, code)
    if (words := _caused(fault)) is not None:
        happened, safe, do = (translate("Faults", each) for each in words)
        return Explained(happened, safe, do, code)
    match fault:
        case Exception() if type(fault).__name__ in _DATABASE:
            return Explained(
                translate("Faults", "The database could not be read or written."),
                all_safe,
                translate("Faults", "Check that the disk is there, then do it again."),
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


def _caused(fault: Exception) -> Words | None:
    """Words by the cause; a file that is not there, and the like, has none here."""
    cause = cause_code(fault)
    return next((words for causes, words in _CAUSED if cause and cause.startswith(causes)), None)


def is_known(fault: BaseException) -> bool:
    """Whether it has words that help a person, so that nobody has to be shown where it happened."""
    return isinstance(fault, Exception) and (
        type(fault).__name__ in _NAMED or _caused(fault) is not None
    )
