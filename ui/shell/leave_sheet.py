"""Leaving the program with work that is not sent: nothing is lost, but it should be known."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.components.buttons import SECONDARY, Button
from ui.components.dialog import Sheet


class LeaveSheet(Sheet):
    """`accepted` is the way that sends first where there is a network, and leaves otherwise.

    Signal: `left_now()` leaves without sending.
    """

    left_now = Signal()

    def __init__(self, unsent: int, *, online: bool, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        kept = translate(
            "LeaveSheet",
            "They are kept on this computer, encrypted, and are sent when you sign in again.",
        )
        offline = translate("LeaveSheet", "The shared database does not answer now.")
        send, leave = translate("LeaveSheet", "Send, then leave"), translate("LeaveSheet", "Leave")
        super().__init__(
            translate("LeaveSheet", "%n thing(s) done here are not sent yet", "", unsent),
            kept if online else f"{offline} {kept}",
            action=send if online else leave,
            parent=parent,
        )
        self.act.setObjectName("leave_button")
        self.now = Button(translate("LeaveSheet", "Leave without sending"), SECONDARY)
        self.now.setObjectName("leave_now_button")
        self.now.setVisible(online)
        self.now.clicked.connect(self._leave_now)
        self.body.addWidget(self.now, 0, Qt.AlignmentFlag.AlignRight)

    def _leave_now(self) -> None:
        self.reject()
        self.left_now.emit()
