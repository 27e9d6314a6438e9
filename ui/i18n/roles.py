"""The names of the roles, as the regulation calls them."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from app.access.roles import Role
from ui.i18n.noop import QT_TRANSLATE_NOOP

NAMES: Mapping[Role, str] = {
    Role.INTAKE_OFFICER: QT_TRANSLATE_NOOP("Roles", "Intake officer"),
    Role.EXECUTOR: QT_TRANSLATE_NOOP("Roles", "Responsible executor"),
    Role.MEMBER: QT_TRANSLATE_NOOP("Roles", "Commission member"),
    Role.SECRETARY: QT_TRANSLATE_NOOP("Roles", "Commission secretary"),
    Role.UNIT_HEAD: QT_TRANSLATE_NOOP("Roles", "Head of the unit"),
    Role.MANAGEMENT: QT_TRANSLATE_NOOP("Roles", "Management"),
    Role.ADMINISTRATOR: QT_TRANSLATE_NOOP("Roles", "Administrator"),
}


def role_text(role: Role) -> str:
    """The name of `role` in the language in use."""
    return QCoreApplication.translate("Roles", NAMES[role])
