"""Why the office refuses: terms of keeping and destroying papers."""

from collections.abc import Mapping

from ui.i18n.noop import QT_TRANSLATE_NOOP

RETENTION_TEXTS: Mapping[str, str] = {
    "act_in_future": QT_TRANSLATE_NOOP("Refusals", "The act cannot be of a day to come: {day}."),
    "act_missing": QT_TRANSLATE_NOOP("Refusals", "Give the number of the act of destruction."),
    "dossier_destroyed": QT_TRANSLATE_NOOP(
        "Refusals",
        "The dossier was destroyed by act No. {act} of {on}. What was written here is not taken.",
    ),
    "held_from_destruction": QT_TRANSLATE_NOOP(
        "Refusals", "Dossier {number} may not be destroyed: {reason}."
    ),
    "not_held": QT_TRANSLATE_NOOP("Refusals", "Nobody forbade to destroy this dossier."),
    "not_past_term": QT_TRANSLATE_NOOP(
        "Refusals",
        "Dossier {number} is not past its term: it is open, its certificate or one that stands on "
        "it is still in use, or its term is not over.",
    ),
    "nothing_chosen": QT_TRANSLATE_NOOP("Refusals", "Choose at least one dossier."),
    "order_in_future": QT_TRANSLATE_NOOP(
        "Refusals", "The order cannot be of a day to come: {day}."
    ),
    "terms_not_adopted": QT_TRANSLATE_NOOP(
        "Refusals",
        "The terms of keeping are a sample. Nothing is destroyed before the administrator adopts "
        "terms by an order.",
    ),
    "terms_unknown": QT_TRANSLATE_NOOP(
        "Refusals", "There are no terms of keeping {code}, version {version}."
    ),
    "too_many_at_once": QT_TRANSLATE_NOOP("Refusals", "One act takes at most {n} dossiers."),
    "unsent_about_dossier": QT_TRANSLATE_NOOP(
        "Refusals",
        "Work on dossier {number} waits on this computer to be sent, or was refused. Send it or "
        "take note of it first.",
    ),
}
