"""The entrance of a window over a local copy: connect, sign in, first synchronisation, locked."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.components.card import Card
from ui.components.chip import Chip
from ui.components.label import MUTED, TITLE, Label
from ui.components.pace_bar import PaceBar
from ui.components.scrolling import scrolling
from ui.components.signs import Sign
from ui.i18n.languages import OWN_NAMES, Languages
from ui.shell.connect_form import ConnectForm
from ui.shell.door import DoorShutError, Sight
from ui.shell.forgotten_form import ForgottenForm
from ui.shell.top_bar import Brand
from ui.shell.unlock_form import UnlockForm
from ui.theme.dress import dress
from ui.theme.theme import Theme

_WIDTH = 560


class Entrance(QWidget):
    """One card in the middle; which of its forms is shown follows from how the copy stands.

    Signals: `connect_asked(object)` with a `Connection`, `password_entered(str)`,
    `begun_anew()` when a copy whose password is forgotten is to be laid aside.
    """

    connect_asked = Signal(object)
    password_entered = Signal(str)
    begun_anew = Signal()
    another_asked = Signal()
    """Another office is to be opened."""

    def __init__(self, languages: Languages, theme: Theme, *, others: bool = False) -> None:
        super().__init__()
        self.another = QPushButton()
        self.another.setObjectName("another_office_button")
        self.another.clicked.connect(self.another_asked)
        self.another.setVisible(others)
        self._languages, self._theme = languages, theme
        self._sight = Sight(exists=False)
        self._locked = False
        self._title, self._under = Label("", TITLE, wrap=True), Label("", MUTED, wrap=True)
        self._demo = Chip()
        self.connecting, self.unlocking = ConnectForm(), UnlockForm()
        self.forgetting, self.filling = ForgottenForm(), PaceBar()
        self._filling_words = Label("", MUTED, wrap=True)
        # Not a stack of pages: that is as high as its highest page, whatever the words need.
        self._filling = QWidget()
        filling = QVBoxLayout(self._filling)
        filling.setContentsMargins(0, 0, 0, 0)
        filling.setSpacing(12)
        filling.addWidget(self.filling)
        filling.addWidget(self._filling_words)
        filling.addStretch(1)
        self._all = (self.connecting, self.unlocking, self.forgetting, self._filling)
        self._form: QWidget = self.connecting
        self._build(theme)
        self.connecting.asked.connect(self.connect_asked)
        self.unlocking.entered.connect(self.password_entered)
        self.unlocking.forgotten.connect(self._show_forgotten)
        self.forgetting.back.connect(lambda: self.show_sight(self._sight, locked=self._locked))
        self.forgetting.begun_anew.connect(self.begun_anew)
        self.retranslate()

    def _build(self, theme: Theme) -> None:
        self._tongues = {language: QPushButton(name) for language, name in OWN_NAMES.items()}
        tongues = QHBoxLayout()
        tongues.addWidget(Brand(theme), 1)
        tongues.addWidget(dress(self.another, "quiet"))
        for language, button in self._tongues.items():
            dress(button, "quiet").setCheckable(True)
            button.clicked.connect(lambda _on=False, to=language: self._languages.use(to))
            tongues.addWidget(button)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._demo, 0, Qt.AlignmentFlag.AlignTop)
        card = Card()
        card.body.addLayout(head)
        card.body.addWidget(self._under)
        for form in self._all:
            form.setVisible(form is self._form)
            card.body.addWidget(form)
        card.setFixedWidth(theme.px(_WIDTH))
        card.hide()  # until it is known whether there is a copy
        self._card = card
        theme.changed.connect(self._rezoom)
        middle = dress(QWidget(), "clear")
        rows = QVBoxLayout(middle)
        rows.setContentsMargins(16, 0, 16, 16)
        rows.addStretch(1)
        across = QHBoxLayout()  # no alignment: the height must be asked for the card's own width
        across.addStretch(1)
        across.addWidget(card)
        across.addStretch(1)
        rows.addLayout(across)
        rows.addStretch(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 7, 0, 0)
        column.addLayout(tongues)
        column.addWidget(scrolling(middle), 1)
        dress(self, "ground")

    def _rezoom(self) -> None:
        self._card.setFixedWidth(self._theme.px(_WIDTH))

    def show_sight(self, sight: Sight, *, locked: bool = False) -> None:
        """Show the form that fits how the copy stands."""
        self._sight, self._locked = sight, locked
        if sight.exists:
            self._show(self.unlocking)
            self.unlocking.show_sight(sight, locked=locked)
        else:
            self._show(self.connecting)
            self.connecting.show_sight(sight)

    def show_filling(self) -> None:
        """Show the first synchronisation, until the person is known."""
        self.filling.show_pace(None)
        self._show(self._filling)
        self.filling.cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_shut(self, shut: DoorShutError) -> None:
        """Say why the door stayed shut, in the form that is shown."""
        form = self._form
        if form is self.connecting:
            self._show(self.connecting)
            self.connecting.show_shut(shut)
        else:
            self._show(self.unlocking)
            self.unlocking.show_shut(shut)

    def wait(self, *, waiting: bool) -> None:
        """Let nothing be pressed while the key is unwrapped or the server asked."""
        self.connecting.wait(waiting=waiting)
        self.unlocking.wait(waiting=waiting)

    def retranslate(self) -> None:
        """Take the words of the language in use."""
        sight = self._sight
        form = self._form
        if form is self.connecting:
            title = self.tr("Connect to the shared database")
            under = self.tr(
                "This computer gets a local copy, encrypted with your password. You can work with "
                "it for days without a network."
            )
        elif form is self.forgetting:
            title, under = self.tr("Forgotten password"), ""
        elif form is self._filling:
            title, under = self.tr("The local copy is being made"), ""
        else:
            title = self.tr("Locked") if self._locked else self.tr("Sign in")
            under = f"{sight.host} · {sight.database}" if sight.host else ""
            if self._locked:
                under = self.tr("Nothing was closed: what you were typing is still there.")
        self._title.setText(title)
        self.another.setText(self.tr("Another office…"))
        self._under.setText(under)
        self._under.setVisible(bool(under))
        self._filling_words.setText(
            self.tr(
                "You can begin as soon as your own tasks are here; the rest comes while you work."
            )
        )
        self._demo.say(self.tr("DEMO") if sight.demo else "", "today", Sign.ALERT)
        for language, button in self._tongues.items():
            button.setChecked(language is self._languages.language)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language at once."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _show_forgotten(self) -> None:
        self._show(self.forgetting)
        self.forgetting.show_sight(self._sight)

    def _show(self, form: QWidget) -> None:
        self._form = form
        for each in self._all:
            each.setVisible(each is form)
        self._card.show()
        self.retranslate()
