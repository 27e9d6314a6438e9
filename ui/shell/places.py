"""All places of the program. Screens are named here and made when somebody first goes there."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication

from app.access.roles import Role
from ui.i18n.noop import QT_TRANSLATE_NOOP

EVERYBODY = frozenset(Role)
CASE = EVERYBODY - {Role.ADMINISTRATOR}
"""All who see dossiers; the administrator does not."""


class Section(Enum):
    """Where in the side bar a place stands."""

    WORK = "work"
    """Under the name of the person's role."""
    OVERVIEW = "overview"
    HIDDEN = "hidden"
    """Not in the side bar: reached from other places."""
    WINDOW = "window"
    """Reached from other places, and shown in a window of its own beside the frame."""


@dataclass(frozen=True, slots=True)
class Place:
    """A place a person can go to. `factory` is "module:class" of its screen."""

    id: str
    title: str
    roles: frozenset[Role]
    icon: str
    factory: str
    section: Section

    def label(self) -> str:
        """The title in the language in use."""
        return QCoreApplication.translate("Places", self.title)


def _place(  # one line of the table below
    id_: str, title: str, roles: frozenset[Role], icon: str, screen: str, section: Section
) -> Place:
    return Place(id_, title, roles, icon, f"ui.screens.{screen}", section)


_WORK, _OVERVIEW, _HIDDEN = Section.WORK, Section.OVERVIEW, Section.HIDDEN
_SIGNERS = frozenset({Role.MANAGEMENT, Role.UNIT_HEAD})

PLACES: tuple[Place, ...] = (
    _place("desk", QT_TRANSLATE_NOOP("Places", "My desk"), EVERYBODY, "desk",
           "desk.view:DeskScreen", _WORK),
    _place("intake", QT_TRANSLATE_NOOP("Places", "New application"),
           frozenset({Role.INTAKE_OFFICER}), "new", "intake.view:IntakeScreen", _WORK),
    _place("evaluation", QT_TRANSLATE_NOOP("Places", "Evaluation"),
           frozenset({Role.MEMBER}), "evaluate", "evaluation.view:EvaluationScreen", _WORK),
    _place("sessions", QT_TRANSLATE_NOOP("Places", "Sessions"),
           frozenset({Role.SECRETARY, Role.MEMBER}), "session",
           "sessions.view:SessionsScreen", _WORK),
    _place("progress", QT_TRANSLATE_NOOP("Places", "Sheets"),
           frozenset({Role.SECRETARY}), "evaluate", "progress.view:ProgressScreen", _WORK),
    _place("protocols", QT_TRANSLATE_NOOP("Places", "Protocols"),
           frozenset({Role.SECRETARY}), "protocol", "protocols.view:ProtocolsScreen", _WORK),
    _place("commission", QT_TRANSLATE_NOOP("Places", "Commission"),
           frozenset({Role.SECRETARY, Role.MEMBER, Role.ADMINISTRATOR}), "people",
           "commission.view:CommissionScreen", _WORK),
    _place("signoff", QT_TRANSLATE_NOOP("Places", "To sign off"), _SIGNERS, "sign",
           "signoff.view:SignoffScreen", _WORK),
    _place("overdue", QT_TRANSLATE_NOOP("Places", "Overdue"), _SIGNERS, "late",
           "overdue.view:OverdueScreen", _WORK),
    _place("assign", QT_TRANSLATE_NOOP("Places", "Assign executor"), _SIGNERS, "assign",
           "assign.view:AssignScreen", _WORK),
    _place("notices", QT_TRANSLATE_NOOP("Places", "Notices"),
           frozenset({Role.EXECUTOR}), "send", "notices.view:NoticesScreen", _WORK),
    _place("handover", QT_TRANSLATE_NOOP("Places", "Hand-over"),
           frozenset({Role.EXECUTOR}), "certificate", "handover.view:HandoverScreen", _WORK),
    _place("people", QT_TRANSLATE_NOOP("Places", "People"),
           frozenset({Role.ADMINISTRATOR}), "people", "people.view:PeopleScreen", _WORK),
    _place("dossiers", QT_TRANSLATE_NOOP("Places", "All dossiers"), CASE, "dossiers",
           "dossiers.view:DossiersScreen", _OVERVIEW),
    _place("registers", QT_TRANSLATE_NOOP("Places", "Registers"), CASE - {Role.MEMBER},
           "register", "registers.view:RegistersScreen", _OVERVIEW),
    _place("retention", QT_TRANSLATE_NOOP("Places", "Terms of keeping"),
           frozenset({Role.SECRETARY, Role.UNIT_HEAD, Role.MANAGEMENT, Role.ADMINISTRATOR}),
           "clock", "retention.view:RetentionScreen", _OVERVIEW),
    _place("procedures", QT_TRANSLATE_NOOP("Places", "Business processes"), EVERYBODY,
           "process", "procedures.view:ProceduresScreen", _OVERVIEW),
    _place("calendar", QT_TRANSLATE_NOOP("Places", "Calendar"), EVERYBODY, "calendar",
           "calendar.view:CalendarScreen", _OVERVIEW),
    _place("criteria", QT_TRANSLATE_NOOP("Places", "Criteria"), EVERYBODY, "criteria",
           "criteria.view:CriteriaScreen", _OVERVIEW),
    _place("help", QT_TRANSLATE_NOOP("Places", "Help"), EVERYBODY, "help",
           "help.view:HelpScreen", _OVERVIEW),
    _place("keys", QT_TRANSLATE_NOOP("Places", "Keys"), EVERYBODY, "keyboard",
           "keys.view:KeysScreen", _HIDDEN),
    _place("dossier", QT_TRANSLATE_NOOP("Places", "Dossier"), CASE, "page",
           "dossier.view:DossierScreen", _HIDDEN),
    _place("session", QT_TRANSLATE_NOOP("Places", "Session"),
           frozenset({Role.SECRETARY, Role.MEMBER, Role.UNIT_HEAD, Role.MANAGEMENT}), "session",
           "session.view:SessionScreen", _HIDDEN),
    _place("calibration", QT_TRANSLATE_NOOP("Places", "Calibration"),
           frozenset({Role.MEMBER}), "criteria", "calibration.view:CalibrationScreen", _HIDDEN),
    _place("sharing", QT_TRANSLATE_NOOP("Places", "Shared database"), EVERYBODY, "sync",
           "sharing.view:SharingScreen", _HIDDEN),
    _place("backup", QT_TRANSLATE_NOOP("Places", "Backups"), EVERYBODY, "folder",
           "backup.view:BackupScreen", _HIDDEN),
    _place("projector", QT_TRANSLATE_NOOP("Places", "For the room"),
           frozenset({Role.SECRETARY}), "session", "projector.view:ProjectorScreen",
           Section.WINDOW),
)  # fmt: skip


def places_of(roles: frozenset[Role], places: tuple[Place, ...] = PLACES) -> tuple[Place, ...]:
    """The places open to a person with `roles`, in the order of the side bar."""
    return tuple(place for place in places if place.roles & roles)
