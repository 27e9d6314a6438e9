"""A forgotten password: first what would be lost, then the way out."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.components.banner import ERROR, NOTICE, Banner
from ui.components.buttons import DANGER, SECONDARY, Button
from ui.components.label import BODY, Label
from ui.components.tick import Tick
from ui.i18n.formats import moment_text
from ui.shell.door import Sight


class ForgottenForm(QWidget):
    """Says how much unsent work cannot be read without the password.

    Signals: `back()`, `begun_anew()` once the loss has been agreed to.
    """

    back = Signal()
    begun_anew = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._sight = Sight(exists=False)
        self.warning = Banner()
        self._words = Label("", BODY, wrap=True)
        self.agree = Tick()
        self.anew, self.leave = Button("", DANGER), Button("", SECONDARY)
        self.agree.setObjectName("agree_to_loss")
        self.anew.setObjectName("begin_anew_button")
        self.leave.setObjectName("back_to_password_button")
        buttons = QHBoxLayout()
        buttons.addWidget(self.leave)
        buttons.addStretch(1)
        buttons.addWidget(self.anew)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for part in (self.warning, self._words, self.agree):
            column.addWidget(part)
        column.addLayout(buttons)
        column.addStretch(1)
        self.agree.toggled.connect(lambda _on: self.retranslate())
        self.leave.clicked.connect(self.back)
        self.anew.clicked.connect(self.begun_anew)
        self.retranslate()

    def show_sight(self, sight: Sight) -> None:
        """Show what is at stake."""
        self._sight = sight
        self.agree.setChecked(False)
        self.retranslate()
        self.leave.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Take the words of the language in use."""
        unsent, oldest = self._sight.unsent, self._sight.oldest
        if unsent is None:
            words = self.tr("How much is not sent cannot be told: it would be lost.")
            self.warning.tell(ERROR, words, lasting=True)
        elif unsent:
            lost = self.tr("%n thing(s) done here and not sent would be lost.", "", unsent)
            since = self.tr("The oldest is of {moment}.") if oldest is not None else ""
            if oldest is not None:
                since = since.replace("{moment}", moment_text(oldest))
            self.warning.tell(ERROR, lost, since, lasting=True)
        else:
            safe = self.tr("Everything done here has been sent: nothing would be lost.")
            self.warning.tell(NOTICE, safe, lasting=True)
        self._words.setText(
            self.tr(
                "The local copy is encrypted with your password, and nobody can open it without. "
                "The administrator gives you a new password; with it a new copy is made. The old "
                "one is laid aside unopened: if you remember the password, call the administrator "
                "and what is unsent can still be saved."
            )
        )
        at_stake = unsent != 0
        self.agree.setVisible(at_stake)
        self.agree.setText(self.tr("I know that what is unsent will not be sent"))
        self.anew.setText(self.tr("Lay the copy aside and connect anew"))
        self.anew.setEnabled(not at_stake or self.agree.isChecked())
        self.leave.setText(self.tr("Try the password again"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language at once."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
