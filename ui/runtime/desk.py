"""The desk: who sits at it, and how a screen asks the office to do or to tell something."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from app.access.people import actor_of
from app.kernel.outcome import Done, Outcome, Refusal
from ui.runtime.worker import is_alive

if TYPE_CHECKING:
    from app.access.people import Actor, Person
    from app.office import Office
    from ui.runtime.bus import ChangeBus
    from ui.runtime.worker import Job, Work

T = TypeVar("T")


class Desk(QObject):
    """One signed-in person and the office, reached only through the worker.

    The office is opened by the first call in the worker's thread, never in the window's.
    """

    person_changed = Signal()
    refused = Signal(object)
    """A `Refusal` that the asking screen did not take itself; the frame shows it."""
    saving_changed = Signal(bool)
    """Whether acts are on their way to the disk."""
    not_saved = Signal()
    """An act ended in a fault; the fault itself goes to `Work.failed`."""

    def __init__(self, work: Work, bus: ChangeBus, open_office: Callable[[], Office]) -> None:
        super().__init__()
        self._work = work
        self._bus = bus
        self._open = open_office
        self._office: Office | None = None
        self._person: Person | None = None
        self._saving = 0

    @property
    def person(self) -> Person | None:
        """The signed-in person; None before sign-in."""
        return self._person

    @property
    def actor(self) -> Actor:
        """The signed-in person; asking before sign-in is a bug."""
        if self._person is None:
            message = "nobody has signed in"
            raise LookupError(message)
        return actor_of(self._person)

    def sign_in(self, person: Person) -> None:
        """Seat `person`; screens made for somebody else are thrown away by the navigator."""
        self._person = person
        self.person_changed.emit()

    def act(
        self,
        call: Callable[[Office, Actor], Outcome[T]],
        on_done: Callable[[T], None] | None = None,
        on_refused: Callable[[Refusal], None] | None = None,
    ) -> Job[Outcome[T]]:
        """Run a use case. What it touched goes on the bus, then `on_done(value)` is called.

        A refusal goes to `on_refused`, or without one to the frame's error presenter. Faults go
        to the frame always.
        """
        actor = self.actor

        def answer(outcome: Outcome[T]) -> None:
            self._count_saving(-1)
            if isinstance(outcome, Done):
                self._bus.tell(outcome.changes)
                if on_done is not None and is_alive(on_done):
                    on_done(outcome.value)
            elif on_refused is not None and is_alive(on_refused):
                on_refused(outcome)
            else:
                self.refused.emit(outcome)

        def fail(fault: Exception) -> None:
            self._count_saving(-1)
            self.not_saved.emit()
            self._work.failed.emit(fault)

        self._count_saving(+1)
        return self._work.run(lambda: call(self.office(), actor), answer, fail)

    def _count_saving(self, by: int) -> None:
        before, self._saving = self._saving, self._saving + by
        if (before == 0) != (self._saving == 0):
            self.saving_changed.emit(self._saving > 0)

    def ask(
        self,
        call: Callable[[Office, Actor], T | Refusal],
        done: Callable[[T], None],
        on_refused: Callable[[Refusal], None] | None = None,
        *,
        far: bool = False,
    ) -> Job[T | Refusal]:
        """Ask a question for the signed-in person; `done(value)` comes later.

        Refusals and faults go where those of `act` go. An answer for a screen that is gone, or
        for somebody who left the desk meanwhile, is dropped. A `far` question may have to wait
        for the network: meanwhile acts are saved as ever.
        """
        actor = self.actor

        def answer(value: T | Refusal) -> None:
            if self._person is None or self.actor != actor or not is_alive(done):
                return
            if not isinstance(value, Refusal):
                done(value)
            elif on_refused is not None:
                on_refused(value)
            else:
                self.refused.emit(value)

        run = self._work.fetch if far and self._office is not None else self._work.run
        return run(lambda: call(self.office(), actor), answer)

    def ask_office(self, call: Callable[[Office], T], done: Callable[[T], None]) -> Job[T]:
        """Read something that needs nobody signed in, such as the list of people."""
        return self._work.run(lambda: call(self.office()), done)

    def let_go(self) -> None:
        """Forget the office: it was closed, and the next call opens it anew."""
        self._office = None

    def office(self) -> Office:
        """The office itself: only for calls that run in the worker's thread."""
        if self._office is None:
            self._office = self._open()
        return self._office
