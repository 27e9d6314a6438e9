"""The state of the sync centre: unsent and refused work, desktops, choices of a conflict."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from app.access.permissions import RIGHTS, Action
from app.kernel.ids import Id
from app.kernel.outcome import Outcome, Refusal

if TYPE_CHECKING:
    from app.access.people import Actor, Person
    from app.office import Office
    from app.sharing.entities import Desktop, ScanOnTheWay, SharingStatus, UnsentAct
    from ui.runtime.desk import Desk

T = TypeVar("T")
MINE, THEIRS = "mine", "theirs"


@dataclass(frozen=True, slots=True)
class Reading:
    """What one reading of the centre found."""

    status: SharingStatus
    acts: tuple[UnsentAct, ...] = ()
    people: Mapping[Id, Person] = field(default_factory=dict)
    scans: tuple[ScanOnTheWay, ...] = ()


class SharingModel(QObject):
    """What is shown; choices made in a conflict stay until it is settled."""

    read_done = Signal()
    desktops_done = Signal()
    settled = Signal()
    withdrawn = Signal()
    handed_over = Signal(object)
    """The bytes of the file for another desk."""
    unpacked = Signal(object)
    """The `Opened` dossier of a package."""
    taken_over = Signal(int)
    """How many acts another desktop's file brought."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.reading: Reading | None = None
        self.desktops: tuple[Desktop, ...] | None = None
        self.desktops_refused: Refusal | None = None
        self.key: str | None = None
        self._choices: dict[str, dict[str, str]] = {}

    # --- reading -----------------------------------------------------------------------------

    def read(self) -> None:
        """Read how this desktop stands and what waits."""
        self._desk.ask(_read, self._take)

    def _take(self, reading: Reading) -> None:
        self.reading = reading
        keys = [each.act for each in reading.acts]
        if self.key not in keys:
            self.key = keys[0] if keys else None
        self.read_done.emit()

    @property
    def acts(self) -> tuple[UnsentAct, ...]:
        """What the shared database has not taken: the refused first."""
        return self.reading.acts if self.reading is not None else ()

    @property
    def chosen(self) -> UnsentAct | None:
        """The act that is looked at."""
        return next((each for each in self.acts if each.act == self.key), None)

    def choose(self, key: str | None) -> None:
        """Look at another act."""
        self.key = key

    @property
    def sees_desktops(self) -> bool:
        """Whether this person may know which desktops hold unsent work."""
        return bool(RIGHTS[Action.READ_DESKTOPS] & self._desk.actor.roles)

    def read_desktops(self) -> None:
        """Ask the shared database which desktops hold unsent work."""

        def take(desktops: tuple[Desktop, ...]) -> None:
            self.desktops, self.desktops_refused = desktops, None
            self.desktops_done.emit()

        def refuse(refusal: Refusal) -> None:
            self.desktops, self.desktops_refused = None, refusal
            self.desktops_done.emit()

        self._desk.ask(lambda office, actor: office.sharing.desktops(actor), take, refuse)

    def person(self, id_: Id | None, otherwise: str = "") -> Person | str:
        """A person by id; `otherwise` where the id is not known here."""
        known = self.reading.people.get(id_) if self.reading is not None and id_ else None
        return known if known is not None else otherwise

    # --- settling ----------------------------------------------------------------------------

    def choices(self) -> Mapping[str, str]:
        """What was chosen so far in the conflict that is looked at."""
        return dict(self._choices.get(self.key or "", {}))

    def choose_side(self, column: str, side: str) -> None:
        """Choose "mine" or "theirs" for a column."""
        if self.key is not None:
            self._choices.setdefault(self.key, {})[column] = side

    @property
    def may_settle(self) -> bool:
        """Whether every column that both sides changed has its choice."""
        act = self.chosen
        if act is None or not act.may_settle:
            return False
        chosen = self.choices()
        return all(not each.clashes or each.column in chosen for each in act.columns)

    def settle(self) -> None:
        """Make a new act of the choices."""
        act, choices = self.chosen, self.choices()
        if act is not None:
            self._act(
                lambda office, actor: office.sharing.settle(actor, act.act, choices),
                self.settled.emit,
            )

    def withdraw(self, key: str) -> None:
        """Take an act back."""
        self._act(
            lambda office, actor: office.sharing.withdraw(actor, Id(key)), self.withdrawn.emit
        )

    def hand_over(self) -> None:
        """Put everything unsent into a sealed file for another desktop of the same person."""
        acts = frozenset(each.act for each in self.acts if each.state == "pending")
        self._desk.act(
            lambda office, actor: office.packages.hand_over(actor, acts), self.handed_over.emit
        )

    def take_in(self, data: bytes) -> None:
        """Open a file: a dossier sealed for this person, or unsent work of another desktop."""

        def otherwise(refusal: Refusal) -> None:
            if refusal.code == "package_other_kind":
                self._desk.act(
                    lambda office, actor: office.packages.take_over(actor, data),
                    self._taken_over,
                )
            else:
                self._desk.refused.emit(refusal)

        self._desk.act(
            lambda office, actor: office.packages.unpack(actor, data), self.unpacked.emit, otherwise
        )

    def _taken_over(self, count: int) -> None:
        self.taken_over.emit(count)
        self.read()

    def _act(self, call: Callable[[Office, Actor], Outcome[T]], done: Callable[[], None]) -> None:
        def answer(_value: T) -> None:
            done()
            self.read()

        self._desk.act(call, answer)


def _read(office: Office, actor: Actor) -> Reading | Refusal:
    status = office.sharing.status(actor)
    acts = office.sharing.unsent(actor)
    if isinstance(status, Refusal):
        return status
    if isinstance(acts, Refusal):
        return acts
    scans = office.sharing.scans(actor)
    if isinstance(scans, Refusal):
        return scans
    people = {each.id: each for each in office.people.to_sign_in()}
    return Reading(status, acts, people, scans)
