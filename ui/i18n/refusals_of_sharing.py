"""Why the office or the shared database refuses: what is not here, not reached, another's."""

from collections.abc import Mapping

from ui.i18n.noop import QT_TRANSLATE_NOOP

SHARING_TEXTS: Mapping[str, str] = {
    "act_of_another": QT_TRANSLATE_NOOP(
        "Refusals", "The shared database has this under another person's name."
    ),
    "chunk_not_possible": QT_TRANSLATE_NOOP(
        "Refusals", "The shared database does not take scans of this size."
    ),
    "choice_missing": QT_TRANSLATE_NOOP(
        "Refusals", "Choose for each field that both changed: yours or theirs."
    ),
    "constraint": QT_TRANSLATE_NOOP(
        "Refusals", "The shared database did not accept the values: {name}."
    ),
    "facts_stay": QT_TRANSLATE_NOOP("Refusals", "What somebody did is never changed afterwards."),
    "held_by_refused": QT_TRANSLATE_NOOP(
        "Refusals", "Waits for earlier work on the same dossier that was not accepted."
    ),
    "later_work_depends": QT_TRANSLATE_NOOP(
        "Refusals", "Later unsent work stands on this: withdraw that first."
    ),
    "lease_broken": QT_TRANSLATE_NOOP(
        "Refusals", "{by} ended your lock: somebody else has the dossier in hand."
    ),
    "lease_held": QT_TRANSLATE_NOOP(
        "Refusals", "{by} has this in hand to decide or to sign, until {until}."
    ),
    "lease_not_yours_to_break": QT_TRANSLATE_NOOP(
        "Refusals",
        "A lock is ended by the management or the unit head, that on a protocol also by the chair.",
    ),
    "login_not_possible": QT_TRANSLATE_NOOP(
        "Refusals", "The login {login} cannot be a login of the shared database."
    ),
    "not_allowed_here": QT_TRANSLATE_NOOP(
        "Refusals", "The shared database does not give you the right to do this."
    ),
    "not_here_yet": QT_TRANSLATE_NOOP(
        "Refusals",
        "Not everything has come from the shared database yet. Wait for the first "
        "synchronisation to end.",
    ),
    "not_put_back_yet": QT_TRANSLATE_NOOP(
        "Refusals", "The card as it stands now has not come yet: synchronise first."
    ),
    "not_shared": QT_TRANSLATE_NOOP("Refusals", "This office works without a shared database."),
    "not_taken": QT_TRANSLATE_NOOP("Refusals", "The shared database did not accept this."),
    "nothing_to_settle": QT_TRANSLATE_NOOP(
        "Refusals", "There is nothing to choose here: withdraw it and do it again."
    ),
    "number_not_reserved": QT_TRANSLATE_NOOP(
        "Refusals", "The number {number} was not given to you by the shared database."
    ),
    "number_needs_shared": QT_TRANSLATE_NOOP(
        "Refusals",
        "The official number is given by the shared database, and it cannot be reached now. "
        "Nothing was changed.",
    ),
    "number_unknown": QT_TRANSLATE_NOOP(
        "Refusals",
        "The shared database gives no numbers of the year {year}: put the clock of this computer "
        "right.",
    ),
    "own_roles": QT_TRANSLATE_NOOP("Refusals", "Nobody changes their own roles."),
    "push_too_big": QT_TRANSLATE_NOOP(
        "Refusals", "This is too large to be sent at once: withdraw it and do it in parts."
    ),
    "renamed_with_work": QT_TRANSLATE_NOOP(
        "Refusals",
        "The login {login} holds work that is not sent ({n}): let it be sent first, then change "
        "the login.",
    ),
    "scan_lost": QT_TRANSLATE_NOOP(
        "Refusals",
        "The scan is damaged or no longer on this computer: withdraw this and add the scan again.",
    ),
    "scan_not_sealed": QT_TRANSLATE_NOOP(
        "Refusals", "The scan has not come to the shared database whole."
    ),
    "shared_unreachable": QT_TRANSLATE_NOOP(
        "Refusals", "The shared database cannot be reached now."
    ),
    "sheets_not_here": QT_TRANSLATE_NOOP(
        "Refusals",
        "Submitted sheets that have not come to this computer yet: {n}. Synchronise, then go on.",
    ),
    "unknown_column": QT_TRANSLATE_NOOP(
        "Refusals", "The shared database does not know this yet: {column}. Ask its administrator."
    ),
    "unsent_act_unknown": QT_TRANSLATE_NOOP(
        "Refusals", "This is no longer among the unsent work: it was sent or settled meanwhile."
    ),
}
