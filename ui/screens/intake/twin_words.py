"""Words about dossiers that may be of the same person."""

from PySide6.QtCore import QCoreApplication

from app.intake.use_cases import Twin
from app.workflow.dossier import Dossier
from app.workflow.states import Closing
from ui.i18n.noop import QT_TRANSLATE_NOOP

_CLOSINGS = {
    Closing.ISSUED: QT_TRANSLATE_NOOP("Twins", "certificate issued"),
    Closing.REFUSED: QT_TRANSLATE_NOOP("Twins", "refused"),
    Closing.WITHDRAWN: QT_TRANSLATE_NOOP("Twins", "withdrawn"),
    Closing.INTAKE_REFUSED: QT_TRANSLATE_NOOP("Twins", "intake refused"),
}
_SAME = {
    "passport": QT_TRANSLATE_NOOP("Twins", "same passport"),
    "iin": QT_TRANSLATE_NOOP("Twins", "same IIN"),
    "name": QT_TRANSLATE_NOOP("Twins", "name alike"),
    "birth_date": QT_TRANSLATE_NOOP("Twins", "same date of birth"),
}


def number_words(dossier: Dossier) -> str:
    """The number of a dossier, or that it has none yet."""
    return dossier.number or QCoreApplication.translate("Twins", "unregistered")


def closing_words(dossier: Dossier) -> str:
    """How it ended, or that it is under way."""
    translate = QCoreApplication.translate
    if not dossier.closing:
        return translate("Twins", "under way")
    return translate("Twins", _CLOSINGS[Closing(dossier.closing)])


def same_words(twin: Twin) -> str:
    """What agrees."""
    return ", ".join(QCoreApplication.translate("Twins", _SAME[each]) for each in twin.same)


def twin_line(twin: Twin) -> str:
    """One line for the banner: "Alike: dossier 2024-000912, refused"."""
    translate = QCoreApplication.translate
    words = (
        translate("Twins", "Same person: dossier {number}, {ended}")
        if twin.certain
        else translate("Twins", "Alike: dossier {number}, {ended}")
    )
    return words.replace("{number}", number_words(twin.dossier)).replace(
        "{ended}", closing_words(twin.dossier)
    )
