"""Why the office refuses: writing and taking over criteria sets."""

from collections.abc import Mapping

from ui.i18n.noop import QT_TRANSLATE_NOOP

CRITERIA_TEXTS: Mapping[str, str] = {
    "criteria_frozen": QT_TRANSLATE_NOOP(
        "Refusals",
        "The criteria set {code}, version {version}, is adopted or came with the program and may "
        "not be changed. Begin a new version of it.",
    ),
    "criteria_file_wrong": QT_TRANSLATE_NOOP(
        "Refusals", "The criteria set has a mistake in line {line}, {field}: {problem}."
    ),
    "criteria_version_taken": QT_TRANSLATE_NOOP(
        "Refusals",
        "There is a criteria set {code}, version {version}, already. Give it another version.",
    ),
    "version_missing": QT_TRANSLATE_NOOP("Refusals", "Give the version a name."),
}
