"""Why the door of a local copy stayed shut, in words: what happened, and what to do."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from ui.i18n.formats import moment_text
from ui.i18n.noop import QT_TRANSLATE_NOOP
from ui.shell.door import DoorShutError, Why
from ui.shell.faults import explain, is_known

_WORDS: Mapping[Why, tuple[str, str]] = {
    Why.UNREACHABLE: (
        QT_TRANSLATE_NOOP("Door", "The shared database does not answer."),
        QT_TRANSLATE_NOOP(
            "Door", "Check the network and the server's name and port, then try again."
        ),
    ),
    Why.CERTIFICATE: (
        QT_TRANSLATE_NOOP("Door", "The server's certificate is not the expected one."),
        QT_TRANSLATE_NOOP(
            "Door",
            "No password was sent. Choose the certificate file that the administrator gave you; "
            "if it is that one, call the administrator: somebody may be pretending to be "
            "the server.",
        ),
    ),
    Why.PASSWORD: (
        QT_TRANSLATE_NOOP("Door", "The login or the password is wrong."),
        QT_TRANSLATE_NOOP("Door", "Check Caps Lock and the keyboard layout, then try again."),
    ),
    Why.DISABLED: (
        QT_TRANSLATE_NOOP("Door", "This account has been disabled."),
        QT_TRANSLATE_NOOP("Door", "Unsent work is kept here. Call the administrator."),
    ),
    Why.NO_DATABASE: (
        QT_TRANSLATE_NOOP("Door", "The server has no database of this name."),
        QT_TRANSLATE_NOOP("Door", "Check the name of the database with the administrator."),
    ),
    Why.NOT_OURS: (
        QT_TRANSLATE_NOOP("Door", "This database does not belong to Anyqtama."),
        QT_TRANSLATE_NOOP("Door", "Check the name; the administrator may have to set it up first."),
    ),
    Why.TOO_OLD: (
        QT_TRANSLATE_NOOP("Door", "This program is older than the shared database allows."),
        QT_TRANSLATE_NOOP(
            "Door", "Work done here is kept and can still be sent. Install the new version."
        ),
    ),
    Why.TOO_NEW: (
        QT_TRANSLATE_NOOP("Door", "This program is newer than the shared database."),
        QT_TRANSLATE_NOOP("Door", "The administrator must bring the shared database up to date."),
    ),
    Why.LEASE_OVER: (
        QT_TRANSLATE_NOOP(
            "Door", "The shared database has not confirmed this account since {since}."
        ),
        QT_TRANSLATE_NOOP(
            "Door",
            "Connect to the department's network and sign in again; everything done here is kept.",
        ),
    ),
    Why.KEY_LOST: (
        QT_TRANSLATE_NOOP("Door", "The key of the local copy cannot be read."),
        QT_TRANSLATE_NOOP(
            "Door",
            "The file of the key is damaged or missing. Call the administrator before anything "
            "else: a copy of it may be in a backup of this computer.",
        ),
    ),
    Why.DAMAGED: (
        QT_TRANSLATE_NOOP("Door", "The local copy is damaged. There is a good backup of {since}."),
        QT_TRANSLATE_NOOP(
            "Door",
            "What was sent is in the shared database. Enter the password once more: the backup is "
            "put in place, the damaged file is set aside and not deleted, and unsent work is read "
            "out of it.",
        ),
    ),
    Why.DAMAGED_ALONE: (
        QT_TRANSLATE_NOOP("Door", "The local copy is damaged, and there is no backup of it."),
        QT_TRANSLATE_NOOP(
            "Door",
            "What was sent is in the shared database. Enter the password once more: the copy is "
            "made anew from there, the damaged file is set aside and not deleted, and unsent work "
            "is read out of it after the first synchronisation.",
        ),
    ),
    Why.IN_USE: (
        QT_TRANSLATE_NOOP("Door", "This local copy is open in another window of the program."),
        QT_TRANSLATE_NOOP("Door", "Work in the other window, or close it first."),
    ),
    Why.OTHER_PERSON: (
        QT_TRANSLATE_NOOP("Door", "Nobody works in the office under this login."),
        QT_TRANSLATE_NOOP("Door", "Ask the administrator to enter you among the people."),
    ),
    Why.FAULT: (
        QT_TRANSLATE_NOOP("Door", "The local copy could not be opened."),
        QT_TRANSLATE_NOOP(
            "Door", "Nothing was changed. Try again; if it stays, pass this on: {detail}"
        ),
    ),
}


def shut_words(fault: DoorShutError) -> tuple[str, str]:
    """What happened, and what to do; in the frame's words where the fault behind it has some."""
    cause = fault.__cause__
    if fault.why is Why.FAULT and isinstance(cause, Exception) and is_known(cause):
        words = explain(cause)
        return words.happened, f"{words.safe} {words.do}"
    happened, do = (
        QCoreApplication.translate("Door", text)
        .replace("{since}", moment_text(fault.since) if fault.since is not None else "…")
        .replace("{detail}", fault.detail or fault.why.value)
        for text in _WORDS[fault.why]
    )
    return happened, do
