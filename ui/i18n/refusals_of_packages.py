"""Why a package cannot be made or opened, and why unsent work cannot change desks."""

from collections.abc import Mapping

from ui.i18n.noop import QT_TRANSLATE_NOOP

PACKAGE_TEXTS: Mapping[str, str] = {
    "key_unknown": QT_TRANSLATE_NOOP("Refusals", "This key is not yours, or is used no more."),
    "no_key_here": QT_TRANSLATE_NOOP(
        "Refusals", "This computer has no key yet. Sign in again, then try once more."
    ),
    "no_other_desktop": QT_TRANSLATE_NOOP(
        "Refusals",
        "No other computer of yours is known. Sign in there and synchronise both computers first.",
    ),
    "not_your_replica": QT_TRANSLATE_NOOP(
        "Refusals", "The local copy on this computer is not yours."
    ),
    "nothing_unsent": QT_TRANSLATE_NOOP(
        "Refusals", "Everything has been sent: nothing to hand over."
    ),
    "package_changed": QT_TRANSLATE_NOOP(
        "Refusals",
        "The package is not as its sender made it: it was damaged or changed. Nothing of it was "
        "taken over. Ask for a new one.",
    ),
    "package_days": QT_TRANSLATE_NOOP("Refusals", "A package can be opened for 1 to {most} days."),
    "package_expired": QT_TRANSLATE_NOOP(
        "Refusals", "The package could be opened until {until}. Ask for a new one."
    ),
    "package_for_another": QT_TRANSLATE_NOOP(
        "Refusals", "The package is sealed for another reader or another computer."
    ),
    "package_newer": QT_TRANSLATE_NOOP(
        "Refusals",
        "The package was made by a newer version of the program: bring yours up to date.",
    ),
    "package_other_kind": QT_TRANSLATE_NOOP(
        "Refusals",
        "The file holds something else: a dossier is opened as a package, unsent work "
        "is taken over in the sync centre.",
    ),
    "package_sender_revoked": QT_TRANSLATE_NOOP(
        "Refusals", "The package comes from a computer or a person no longer in use: {name}."
    ),
    "package_sender_unknown": QT_TRANSLATE_NOOP(
        "Refusals", "The sender of the package is not known here. Synchronise first."
    ),
    "package_unreadable": QT_TRANSLATE_NOOP("Refusals", "The file is no package of this program."),
    "package_unsent": QT_TRANSLATE_NOOP(
        "Refusals", "Something of the dossier has not been sent yet: synchronise first."
    ),
    "reader_inactive": QT_TRANSLATE_NOOP("Refusals", "{name} no longer works with the program."),
    "reader_may_not_read": QT_TRANSLATE_NOOP("Refusals", "{name} may not read this dossier."),
    "reader_recused": QT_TRANSLATE_NOOP("Refusals", "{name} stepped back from this dossier."),
    "reader_unknown": QT_TRANSLATE_NOOP("Refusals", "Choose to whom the package is sent."),
    "reader_without_key": QT_TRANSLATE_NOOP(
        "Refusals",
        "No computer of {name} has told its key yet: they must sign in and synchronise once.",
    ),
    "work_does_not_fit": QT_TRANSLATE_NOOP(
        "Refusals",
        "The work stands on data that are not here as they were there. Synchronise this computer, "
        "then take it over again.",
    ),
    "work_of_another": QT_TRANSLATE_NOOP(
        "Refusals", "The file holds the work of another person: only they can take it over."
    ),
}
