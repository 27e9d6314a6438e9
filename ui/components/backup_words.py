"""Backups in words: kind, size, what a check found, how long ago."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from app.backup.entities import Backup, Kind, Problem
from ui.components.row_paint import ListRow
from ui.components.signs import Sign
from ui.i18n.formats import moment_text, number_text

_MIB = 1024 * 1024


def kind_text(kind: Kind) -> str:
    """Why it was made."""
    return {
        Kind.DAILY: QCoreApplication.translate("BackupWords", "of the day"),
        Kind.BEFORE_UPGRADE: QCoreApplication.translate("BackupWords", "before an update"),
        Kind.BY_HAND: QCoreApplication.translate("BackupWords", "made by hand"),
        Kind.BEFORE_RESTORE: QCoreApplication.translate("BackupWords", "before a restore"),
    }[kind]


def problem_text(problem: Problem) -> str:
    """What is wrong with it."""
    translate = QCoreApplication.translate
    return {
        Problem.MISSING: translate("BackupWords", "The file is not there."),
        Problem.OTHER_BYTES: translate(
            "BackupWords", "The file is not the one that was written: its fingerprint is another."
        ),
        Problem.DAMAGED: translate("BackupWords", "The file is damaged."),
        Problem.DANGLING: translate("BackupWords", "A record in it points at nothing."),
        Problem.JOURNAL_BROKEN: translate("BackupWords", "The chain of its journal is broken."),
        Problem.OTHER_COUNTS: translate("BackupWords", "It does not hold what was noted of it."),
        Problem.OTHER_KEY: translate("BackupWords", "It is encrypted with another key."),
        Problem.NEWER: translate("BackupWords", "A newer version of the program made it."),
        Problem.FOREIGN: translate("BackupWords", "It is no database of an office."),
    }[problem]


def size_text(size: int) -> str:
    """In megabytes."""
    places = 1 if size < 100 * _MIB else 0
    words = QCoreApplication.translate("BackupWords", "{number} MB")
    return words.replace("{number}", number_text(size / _MIB, places))


def dossiers_text(count: int) -> str:
    """How many dossiers it holds."""
    return QCoreApplication.translate("BackupWords", "%n dossier(s)", "", count)


def age_text(moment: datetime, now: datetime) -> str:
    """How long ago, in the unit that a person would use."""
    minutes = max(0, int((now - moment).total_seconds() // 60))
    if minutes == 0:
        return QCoreApplication.translate("BackupWords", "just now")
    if minutes < 60:
        return QCoreApplication.translate("BackupWords", "%n minute(s) ago", "", minutes)
    if minutes < 48 * 60:
        return QCoreApplication.translate("BackupWords", "%n hour(s) ago", "", minutes // 60)
    return QCoreApplication.translate("BackupWords", "%n day(s) ago", "", minutes // (24 * 60))


def row_of(backup: Backup) -> ListRow:
    """A line of the list."""
    below = " · ".join(
        (kind_text(backup.kind), size_text(backup.size), dossiers_text(backup.found.dossiers))
    )
    if backup.good:
        chip = QCoreApplication.translate("BackupWords", "checked")
        tone, sign = "good", Sign.DONE
    else:
        chip = QCoreApplication.translate("BackupWords", "cannot be restored")
        tone, sign = "bad", Sign.WARN
    return ListRow(
        str(backup.file), moment_text(backup.made_at), below, chip=chip, tone=tone, sign=sign
    )
