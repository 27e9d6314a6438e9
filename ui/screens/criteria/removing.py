"""Asking before a draft is thrown away."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.components.dialog import Sheet


def removal_sheet(title: str, parent: QWidget) -> Sheet:
    """The question; its `accepted` says yes."""
    translate = QCoreApplication.translate
    return Sheet(
        translate("CriteriaScreen", "Delete the draft “{set}”?").replace("{set}", title),
        translate("CriteriaScreen", "Nobody was scored by it. It cannot be brought back."),
        action=translate("CriteriaScreen", "Delete the draft"),
        danger=True,
        parent=parent,
    )
