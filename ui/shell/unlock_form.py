"""Sign-in to a local copy: whose it is, the password, and how long it opens without a network."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.components.banner import ERROR, Banner
from ui.components.buttons import PRIMARY, QUIET, Button
from ui.components.field import TextField
from ui.components.label import MUTED, Label
from ui.i18n.formats import moment_text
from ui.shell.door import DoorShutError, Sight, Why
from ui.shell.door_words import shut_words


class UnlockForm(QWidget):
    """Asks for the password of a local copy, at the start and after a rest.

    Signals: `entered(str)` with the password, `forgotten()`.
    """

    entered = Signal(str)
    forgotten = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._sight = Sight(exists=False)
        self._shut: DoorShutError | None = None
        self._busy, self._locked = False, False
        self.problem = Banner()
        self.login, self.password = TextField(), TextField()
        self.login.set_read_only(True)
        self.password.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.enter, self.forgot = Button("", PRIMARY), Button("", QUIET)
        self._lease = Label("", MUTED, wrap=True)
        self._unsent = Label("", MUTED, wrap=True)
        for widget, name in (
            (self.password.edit, "replica_password"),
            (self.enter, "unlock_button"),
            (self.forgot, "forgotten_button"),
        ):
            widget.setObjectName(name)
        buttons = QHBoxLayout()
        buttons.addWidget(self.forgot)
        buttons.addStretch(1)
        buttons.addWidget(self.enter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for part in (self.problem, self.login, self.password, self._lease, self._unsent):
            column.addWidget(part)
        column.addLayout(buttons)
        column.addStretch(1)
        self.password.edit.returnPressed.connect(self._submit)
        self.enter.clicked.connect(self._submit)
        self.forgot.clicked.connect(self.forgotten)
        self.retranslate()

    def show_sight(self, sight: Sight, *, locked: bool) -> None:
        """Show whose copy it is; `locked` while it is open behind, after a rest."""
        self._sight, self._locked, self._shut = sight, locked, None
        self.login.set_text(sight.login)
        self.password.edit.clear()
        self.problem.dismiss()
        self.wait(waiting=False)
        self.password.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_shut(self, shut: DoorShutError) -> None:
        """Say why the door stayed shut; the password is asked again."""
        self._shut = shut
        self.wait(waiting=False)
        self.password.setFocus(Qt.FocusReason.OtherFocusReason)
        self.password.edit.selectAll()

    def wait(self, *, waiting: bool) -> None:
        """Let nothing be pressed while the key is unwrapped."""
        self._busy = waiting
        self.retranslate()

    def retranslate(self) -> None:
        """Take the words of the language in use."""
        self.login.set_label(self.tr("Login"))
        self.password.set_label(self.tr("Password"))
        self.enter.setText(self._enter_words())
        self.enter.setEnabled(not self._busy)
        self.password.set_read_only(self._busy)
        self.forgot.setText(self.tr("Forgotten password…"))
        self.forgot.setVisible(not self._locked)
        self._lease.setText(self._lease_words())
        self._unsent.setText(self._unsent_words())
        for label in (self._lease, self._unsent):
            label.setVisible(bool(label.text()))
        if self._shut is not None:
            self.problem.tell(ERROR, *shut_words(self._shut), lasting=True)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language at once."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _enter_words(self) -> str:
        if self._busy:
            return self.tr("Opening…")
        return self.tr("Go on working") if self._locked else self.tr("Sign in")

    def _lease_words(self) -> str:
        until = self._sight.lease_until
        over = self._shut is not None and self._shut.why is Why.LEASE_OVER
        if until is None or over or self._locked:
            return ""
        words = self.tr("Opens without a network until {moment}.")
        return words.replace("{moment}", moment_text(until))

    def _unsent_words(self) -> str:
        if not self._sight.unsent:
            return ""
        return self.tr("%n thing(s) done here are not sent yet.", "", self._sight.unsent)

    def _submit(self) -> None:
        if self._busy:
            return
        if not self.password.edit.text():
            self.password.set_error(self.tr("Type the password"))
            self.password.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.password.set_error("")
        self._shut = None
        self.problem.dismiss()
        self.entered.emit(self.password.edit.text())
