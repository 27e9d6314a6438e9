"""What the desk's counters, its empty places and its second button are called."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.access.roles import Role
from app.workflow.desks import DESK_FILTERS, Filter
from ui.components.counters import Counter
from ui.components.signs import Sign
from ui.i18n.formats import number_text
from ui.i18n.noop import QT_TRANSLATE_NOOP

_COUNTERS: Mapping[Filter, str] = {
    Filter.ALL: QT_TRANSLATE_NOOP("Desk", "Waiting"),
    Filter.LATE: QT_TRANSLATE_NOOP("Desk", "Late"),
    Filter.TODAY: QT_TRANSLATE_NOOP("Desk", "Today"),
    Filter.SOON: QT_TRANSLATE_NOOP("Desk", "Next business day"),
    Filter.TO_SCORE: QT_TRANSLATE_NOOP("Desk", "To evaluate"),
    Filter.SUBMITTED: QT_TRANSLATE_NOOP("Desk", "Sheet submitted"),
    Filter.READY: QT_TRANSLATE_NOOP("Desk", "Ready for a session"),
    Filter.TO_ASSIGN: QT_TRANSLATE_NOOP("Desk", "Without an executor"),
}

_SIGNS = {Filter.LATE: Sign.WARN, Filter.TODAY: Sign.TODAY}

_EMPTY: Mapping[Filter, tuple[str, str]] = {
    Filter.ALL: (
        QT_TRANSLATE_NOOP("Desk", "Nothing waits for you"),
        QT_TRANSLATE_NOOP("Desk", "A dossier comes here by itself when its step is yours."),
    ),
    Filter.LATE: (
        QT_TRANSLATE_NOOP("Desk", "Nothing is late"),
        QT_TRANSLATE_NOOP("Desk", "All that waits for you is within its time."),
    ),
    Filter.TODAY: (
        QT_TRANSLATE_NOOP("Desk", "Nothing is due today"),
        QT_TRANSLATE_NOOP("Desk", "See what is due on the next days under the other counters."),
    ),
    Filter.SOON: (
        QT_TRANSLATE_NOOP("Desk", "Nothing is due on the next business day"),
        QT_TRANSLATE_NOOP("Desk", "See all that waits under the other counters."),
    ),
    Filter.TO_SCORE: (
        QT_TRANSLATE_NOOP("Desk", "No dossier waits for your sheet"),
        QT_TRANSLATE_NOOP("Desk", "A dossier comes here when it is referred to the Commission."),
    ),
    Filter.SUBMITTED: (
        QT_TRANSLATE_NOOP("Desk", "You have submitted no sheet yet"),
        QT_TRANSLATE_NOOP("Desk", "Dossiers stay here until their session is held."),
    ),
    Filter.READY: (
        QT_TRANSLATE_NOOP("Desk", "No dossier is ready for a session"),
        QT_TRANSLATE_NOOP("Desk", "A dossier is ready when every member has given a sheet."),
    ),
    Filter.TO_ASSIGN: (
        QT_TRANSLATE_NOOP("Desk", "Every dossier has its executor"),
        QT_TRANSLATE_NOOP("Desk", "A dossier comes here when it is registered."),
    ),
}


@dataclass(frozen=True, slots=True)
class SecondAct:
    """What a role also begins at its desk, beside the dossiers that wait."""

    text: str
    place: str

    def words(self) -> str:
        """The words of the button."""
        return QCoreApplication.translate("Desk", self.text)


SECOND_ACTS: Mapping[Role, SecondAct] = {
    Role.INTAKE_OFFICER: SecondAct(QT_TRANSLATE_NOOP("Desk", "New application"), "intake"),
    Role.SECRETARY: SecondAct(QT_TRANSLATE_NOOP("Desk", "New session"), "sessions"),
    Role.UNIT_HEAD: SecondAct(QT_TRANSLATE_NOOP("Desk", "What is late"), "overdue"),
    Role.MANAGEMENT: SecondAct(QT_TRANSLATE_NOOP("Desk", "What is late"), "overdue"),
}


def counters_of(role: Role, counts: Mapping[Filter, int]) -> list[Counter]:
    """The counters of a desk with their figures; a dot stands in until they are read."""
    return [_counter(each, counts.get(each)) for each in DESK_FILTERS[role]]


def _counter(chosen: Filter, number: int | None) -> Counter:
    words = QCoreApplication.translate("Desk", _COUNTERS[chosen])
    if number is None:
        return Counter(chosen.value, words, "·", ink="muted")
    sign = _SIGNS.get(chosen, Sign.NONE) if number else Sign.NONE
    ink = "alarm" if chosen is Filter.LATE and number else "ink"
    return Counter(chosen.value, words, number_text(number), sign, ink)


def empty_words(chosen: Filter, *, searching: bool) -> tuple[str, str]:
    """Why the list is empty, and what to do next."""
    if searching:
        return (
            QCoreApplication.translate("Desk", "Nothing is found on your desk"),
            QCoreApplication.translate(
                "Desk", "Try a part of the number or of the name, or look in all dossiers."
            ),
        )
    title, words = _EMPTY[chosen]
    return QCoreApplication.translate("Desk", title), QCoreApplication.translate("Desk", words)
