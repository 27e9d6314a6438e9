"""One act of one person: asks access, opens one transaction, answers Done or Refusal.

Every use case is a method marked `@use_case(right)`; every question about things that not
everybody may see is marked `@question(right)`. There is no other way to the store.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from functools import wraps
from typing import Concatenate, ParamSpec, Protocol, TypeVar

from app.access.people import Actor, Person, actor_of
from app.access.permissions import Action, refuse_unless_allowed
from app.journal.entry import Entry
from app.kernel.clock import Clock, office_date
from app.kernel.ids import Id, Ids
from app.kernel.outcome import Changes, Done, Outcome, Refusal
from app.store import (
    NumberNeedsSharedError,
    SharedRefusedError,
    SharedUnreachableError,
    StaleRowError,
    Store,
    UnitOfWork,
)

_BEFORE_ALL_IS_HERE = frozenset({Action.EDIT_CARD, Action.REGISTER, Action.SETTLE})
"""What the counter does with what it has in hand, and settling one's own acts."""

P = ParamSpec("P")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Act:
    """What a rule may use while it acts: the transaction, the person, the moment, new ids."""

    uow: UnitOfWork
    actor: Actor
    action: Action
    now: datetime
    new_id: Ids

    @property
    def by(self) -> Id:
        """The person who acts."""
        return self.actor.person

    @property
    def today(self) -> date:
        """The office's date."""
        return office_date(self.now)

    def enter(
        self, entity: str, entity_id: Id, dossier: Id | None = None, **details: object
    ) -> None:
        """Enter the act into the journal; details hold codes, never scores or personal data."""
        self.uow.enter(
            Entry(
                self.new_id(), self.now, self.by, self.action, entity, entity_id, dossier, details
            )
        )


@dataclass(frozen=True, slots=True)
class Ground:
    """What every room of use cases stands on."""

    store: Store
    clock: Clock
    new_id: Ids


class Room(Protocol):
    """A capability's use cases: anything that has the ground under it."""

    @property
    def ground(self) -> Ground: ...


S = TypeVar("S", bound=Room)


def use_case(
    right: Action,
) -> Callable[
    [Callable[Concatenate[S, Act, P], T | Refusal]],
    Callable[Concatenate[S, Actor, P], Outcome[T]],
]:
    """Make a method an act: right, transaction, journal and outbox in one commit."""

    def mark(
        method: Callable[Concatenate[S, Act, P], T | Refusal],
    ) -> Callable[Concatenate[S, Actor, P], Outcome[T]]:
        @wraps(method)
        def run(room: S, actor: Actor, /, *args: P.args, **kwargs: P.kwargs) -> Outcome[T]:
            if refusal := refuse_unless_allowed(actor, right):
                return refusal
            ground = room.ground
            try:
                with ground.store.writing() as uow:
                    act = Act(uow, actor, right, ground.clock.now(), ground.new_id)
                    answer = (
                        _refuse_too_early(act)
                        or _refuse_gone(act)
                        or method(room, act, *args, **kwargs)
                    )
                    if isinstance(answer, Refusal):
                        uow.roll_back()
                        return answer
                    changes = Changes(uow.touched)
            except StaleRowError:
                return Refusal("changed_meanwhile")
            except (SharedUnreachableError, SharedRefusedError) as no:
                return _refused_by_shared(no)
            return Done(answer, changes)

        run.__dict__["right"] = right
        return run

    return mark


def _refused_by_shared(no: SharedUnreachableError | SharedRefusedError) -> Refusal:
    """The shared database's silence or its no, as the refusal that it is."""
    if isinstance(no, SharedRefusedError):
        return Refusal(no.code, no.params)
    if isinstance(no, NumberNeedsSharedError):
        return Refusal("number_needs_shared")
    return Refusal("shared_unreachable")


def _refuse_too_early(act: Act) -> Refusal | None:
    """Until the first sync is over nobody acts on what is not there: it may only not be here."""
    if act.action in _BEFORE_ALL_IS_HERE or act.uow.complete:
        return None
    return Refusal("not_here_yet")


def _refuse_gone(act: Act) -> Refusal | None:
    """Who was made inactive acts no more, though their window is still open: `not_allowed`."""
    person = act.uow.get(Person, act.by)
    if person is None or person.active:
        return None
    return refuse_unless_allowed(actor_of(person), act.action)


def question(
    right: Action,
) -> Callable[
    [Callable[Concatenate[S, Act, P], T | Refusal]],
    Callable[Concatenate[S, Actor, P], T | Refusal],
]:
    """Make a method a question: right, one snapshot, nothing written."""

    def mark(
        method: Callable[Concatenate[S, Act, P], T | Refusal],
    ) -> Callable[Concatenate[S, Actor, P], T | Refusal]:
        @wraps(method)
        def run(room: S, actor: Actor, /, *args: P.args, **kwargs: P.kwargs) -> T | Refusal:
            if refusal := refuse_unless_allowed(actor, right):
                return refusal
            ground = room.ground
            try:
                with ground.store.reading() as uow:
                    act = Act(uow, actor, right, ground.clock.now(), ground.new_id)
                    return method(room, act, *args, **kwargs)
            except (SharedUnreachableError, SharedRefusedError) as no:
                return _refused_by_shared(no)

        run.__dict__["right"] = right
        return run

    return mark
