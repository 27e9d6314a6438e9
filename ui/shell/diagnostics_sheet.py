"""What a bundle of diagnostics holds, shown word for word before it is saved."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPlainTextEdit, QTabWidget, QWidget

from ui.components.dialog import Sheet
from ui.components.style import px
from ui.runtime.bundle import Member

FILE_NAME = "anyqtama-diagnostics.zip"


class DiagnosticsSheet(Sheet):
    """A tab for each text of the bundle. `accepted` asks for a file to save it in."""

    said = Signal(str)

    def __init__(self, members: Sequence[Member], parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("Diagnostics", "Diagnostics for those who repair the program"),
            translate(
                "Diagnostics",
                "This is all that will be in the file. It holds no names, numbers of persons or "
                "papers, marks or comments. Nothing is sent anywhere: you pass the file on "
                "yourself.",
            ),
            action=translate("Diagnostics", "Save the file…"),
            parent=parent,
        )
        self.members = tuple(members)
        self.act.setObjectName("save_diagnostics")
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(translate("Diagnostics", "Texts of the file"))
        self.tabs.setUsesScrollButtons(True)
        for member in self.members:
            text = QPlainTextEdit(member.text)
            text.setReadOnly(True)
            text.setTabChangesFocus(True)
            text.setAccessibleName(member.name)
            self.tabs.addTab(text, member.name)
        self.tabs.setMinimumHeight(px(320))
        self.body.addWidget(self.tabs, 1)
        self.setMinimumSize(px(720), px(520))


def proposed(folder: str) -> str:
    """The file that is proposed for saving."""
    return str(Path(folder) / FILE_NAME) if folder else FILE_NAME
