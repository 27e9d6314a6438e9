"""Who has a dossier or a protocol in hand to decide or sign it, and taking it over with a reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.access.permissions import RIGHTS, Action
from app.access.roles import Role
from app.kernel.outcome import Refusal
from ui.components.banner import NOTICE, WARNING, Banner
from ui.components.buttons import DANGER, Button
from ui.components.field import TextField
from ui.components.label import MUTED, Label
from ui.components.style import Live, px
from ui.i18n.formats import time_text

if TYPE_CHECKING:
    from app.access.people import Actor, Person
    from app.kernel.ids import Id
    from app.office import Office
    from app.shared import Lease
    from ui.i18n.languages import Languages
    from ui.runtime.desk import Desk
    from ui.runtime.syncing import Syncing

_Told = tuple["Lease", "Person | None"]
_WATCHED = "decision"
"""What the journal says the lease was for that was ended by who only watched it."""


class LeaseStrip(Live, QWidget):
    """Holds or watches one lease at a time, in a window over a local copy.

    Elsewhere nothing is shown. A lease is watched where nothing is decided: it is told only when
    somebody else holds one, and to who may end it.

    Signal: `held_by_other(bool)`: whether somebody else has it in hand.
    """

    held_by_other = Signal(bool)

    def __init__(
        self,
        desk: Desk,
        syncing: Syncing | None,
        languages: Languages,
        parent: QWidget | None = None,
        *,
        inset: int = 14,
    ) -> None:
        super().__init__(parent)
        self._desk, self._syncing, self._languages = desk, syncing, languages
        self._about: tuple[Id, str] | None = None
        self._told: _Told | None = None
        self._watching = False
        self._own = Label("", MUTED)
        self.banner, self.reason = Banner(), TextField()
        self.take = Button("", DANGER)
        self.reason.edit.setObjectName("break_lease_reason")
        self.take.setObjectName("break_lease_button")
        self._form = QWidget()
        form = QHBoxLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.addWidget(self.reason)
        self.reason.put_beside(self.take)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(inset), px(8), px(inset), px(4))
        column.setSpacing(px(6))
        for part in (self._own, self.banner, self._form):
            column.addWidget(part)
        self.banner.acted.connect(self._ask_reason)
        self.reason.edit.returnPressed.connect(self._break)
        self.take.clicked.connect(self._break)
        self.hide()
        self.come_alive()

    def hold(self, about: Id, purpose: str) -> None:
        """Take the lease on a dossier, or on a session's protocol, or learn whose it is."""
        if self._syncing is None or not RIGHTS[Action.TAKE_LEASE] & self._desk.actor.roles:
            return
        if self._about != (about, purpose):
            self.let_go()
        self._about, self._watching = (about, purpose), False
        if self._syncing.state.offline_since is not None:
            self._told = None
            self.words()
            return
        self._desk.ask(lambda office, actor: _lease(office, actor, about, purpose), self._take,
                       self._refused, far=True)  # fmt: skip

    def watch(self, dossier: Id) -> None:
        """Tell whose lease stands on a dossier, if one does, and take none."""
        may = self._syncing is not None and self._desk.actor.is_(Role.UNIT_HEAD, Role.MANAGEMENT)
        if not may or (self._syncing and self._syncing.state.offline_since is not None):
            self.let_go()
            return
        if self._about != (dossier, _WATCHED):
            self.let_go()
        self._about, self._watching = (dossier, _WATCHED), True
        self._desk.ask(lambda office, actor: _standing(office, actor, dossier), self._see,
                       self._refused, far=True)  # fmt: skip

    def let_go(self) -> None:
        """Give one's own lease back."""
        about, told = self._about, self._told
        self._about = self._told = None
        self.hide()
        watched, self._watching = self._watching, False
        if about is not None and told is not None and told[0].granted and not watched:
            self._desk.ask(lambda office, actor: office.sharing.free_lease(actor, about[0]),
                           _nothing, _nothing, far=True)  # fmt: skip

    def words(self) -> None:
        self._form.hide()
        self._own.hide()
        self.banner.dismiss()
        told = self._told is not None and not self._told[0].granted
        shown = self._about is not None and (told or not self._watching)
        self.setVisible(shown)
        if not shown:
            return
        if self._told is None:
            self._tell_offline()
        elif self._told[0].granted:
            self._tell_own(self._told[0])
        else:
            self._tell_other(*self._told)
        translate = QCoreApplication.translate
        self.reason.set_label(translate("LeaseStrip", "Why it is taken over"))
        self.take.setText(translate("LeaseStrip", "Take over"))

    def _tell_offline(self) -> None:
        translate = QCoreApplication.translate
        self.banner.tell(
            NOTICE,
            translate("LeaseStrip", "Whether somebody else has this in hand cannot be told now"),
            translate("LeaseStrip", "The shared database does not answer."),
            lasting=True,
        )

    def _tell_own(self, lease: Lease) -> None:
        if lease.until is None:
            self.hide()
            return
        words = QCoreApplication.translate("LeaseStrip", "In your hands until {moment}")
        self._own.setText(words.replace("{moment}", time_text(lease.until)))
        self._own.show()

    def _tell_other(self, lease: Lease, person: Person | None) -> None:
        translate = QCoreApplication.translate
        name = self._languages.pick(person.name) if person is not None else lease.login
        until = time_text(lease.until) if lease.until is not None else "…"
        words = translate("LeaseStrip", "In the hands of {person} until {moment}")
        may = bool(RIGHTS[Action.BREAK_LEASE] & self._desk.actor.roles)
        self.banner.tell(
            WARNING,
            words.replace("{person}", name).replace("{moment}", until),
            translate("LeaseStrip", "What they have written stays theirs if you take it over."),
            action=translate("LeaseStrip", "Take over…") if may else "",
            lasting=True,
        )

    def _take(self, told: _Told) -> None:
        if self._about is None or self._watching or told[0].dossier != self._about[0]:
            return
        self._told = told
        self.words()
        self.held_by_other.emit(not told[0].granted)

    def _see(self, told: _Told | None) -> None:
        if (
            self._about is None
            or not self._watching
            or (told and told[0].dossier != self._about[0])
        ):
            return
        self._told = told
        self.words()

    def _refused(self, refusal: Refusal) -> None:
        self._told = None
        if refusal.code == "shared_unreachable":
            self.words()
        else:  # who may not decide has nothing to take in hand
            self.hide()

    def _ask_reason(self) -> None:
        self._form.show()
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _break(self) -> None:
        about, reason = self._about, self.reason.text()
        if about is None:
            return

        def broken(_value: object) -> None:
            self.reason.set_text("")
            if self._watching:
                self.watch(about[0])
            else:
                self.hold(*about)

        self._desk.act(
            lambda office, actor: office.sharing.break_lease(actor, *about, reason), broken
        )


def _lease(office: Office, actor: Actor, about: Id, purpose: str) -> _Told | Refusal:
    lease = office.sharing.lease(actor, about, purpose)
    if isinstance(lease, Refusal):
        return lease
    people = office.people.to_sign_in()
    return lease, next((each for each in people if each.id == lease.person), None)


def _standing(office: Office, actor: Actor, dossier: Id) -> _Told | Refusal | None:
    lease = office.sharing.lease_of(actor, dossier)
    if lease is None or isinstance(lease, Refusal):
        return lease
    people = office.people.to_sign_in()
    return lease, next((each for each in people if each.id == lease.person), None)


def _nothing(_value: object) -> None:
    """A lease that could not be given back ends by itself."""
