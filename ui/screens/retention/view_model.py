"""What the page of retention shows, read in one go; what is ticked, and what that would take."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.access.people import Actor
from app.access.permissions import RIGHTS, Action
from app.kernel.ids import Id
from app.kernel.outcome import Refusal
from app.kernel.text import Language, Trilingual
from app.papers.use_cases import Paper, PaperFormat

if TYPE_CHECKING:
    from app.office import Office
    from app.retention.entities import Destruction
    from app.retention.reach import Reach
    from app.retention.rules import PastTerm
    from app.retention.use_cases import Destroyed, Overdue, TermsPage
    from ui.runtime.desk import Desk


@dataclass(frozen=True, slots=True)
class Reading:
    """All that the page shows to one person."""

    terms: TermsPage
    past: Overdue | None
    """None for who sees no dossiers."""
    acts: tuple[Destruction, ...]
    names: Mapping[Id, Trilingual]


class RetentionModel(QObject):
    """Reads, ticks, and does what the page asks for."""

    changed = Signal()
    """The reading is new."""
    reached = Signal()
    """What the ticked dossiers would take is known, or why it cannot be done."""
    found = Signal(object)
    """Tuple of `Destroyed`: what is left of the number that was asked for."""
    done = Signal(str)
    """What was done: "hold", "release", "adopt", "destroy"."""
    refused = Signal(object)
    papers_ready = Signal(object)
    """The draft of the act: a list of papers to be saved."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.reading: Reading | None = None
        self.ticked: list[Id] = []
        self.reach: Reach | None = None
        self.refusal: Refusal | None = None

    def may(self, right: Action) -> bool:
        """Whether the person holds a role that carries a right."""
        return self._desk.person is not None and self._desk.actor.is_(*RIGHTS[right])

    def reload(self) -> None:
        """Read everything again."""
        self._desk.ask(_read, self._take, self.refused.emit)

    def line(self, dossier: str | None) -> PastTerm | None:
        """The line of a dossier past its term."""
        past = self.reading.past if self.reading else None
        lines = past.lines if past else ()
        return next((each for each in lines if each.dossier == dossier), None)

    def tick(self, dossier: str) -> None:
        """Tick a dossier, or take its tick away; one on hold is never ticked."""
        id_, line = Id(dossier), self.line(dossier)
        if id_ in self.ticked:
            self.ticked.remove(id_)
        elif line is not None and line.hold is None:
            self.ticked.append(id_)
        self.changed.emit()
        self._ask_reach()

    def tick_all(self) -> None:
        """Tick all that is not on hold; none where all are ticked."""
        past = self.reading.past if self.reading else None
        free = [each.dossier for each in past.lines if each.hold is None] if past else []
        self.ticked = [] if set(free) <= set(self.ticked) else free
        self.changed.emit()
        self._ask_reach()

    def adopt(self, code: str, version: str, number: str, day: date) -> None:
        """Adopt terms by an order."""
        self._desk.act(
            lambda office, actor: office.retention.adopt_terms(actor, code, version, number, day),
            lambda _fact: self._finish("adopt"),
            self.refused.emit,
        )

    def hold(self, dossier: Id, reason: str, *, holds: bool) -> None:
        """Forbid to destroy a dossier, or allow it again."""
        self._desk.act(
            lambda office, actor: (
                office.retention.hold(actor, dossier, reason)
                if holds
                else office.retention.release(actor, dossier, reason)
            ),
            lambda _fact: self._finish("hold" if holds else "release"),
            self.refused.emit,
        )

    def destroy(self, number: str, day: date) -> None:
        """Destroy what is ticked."""
        chosen = tuple(self.ticked)

        def finish(_act: Destruction) -> None:
            self.ticked = []
            self._finish("destroy")

        self._desk.act(
            lambda office, actor: office.retention.destroy(actor, chosen, number, day),
            finish,
            self.refused.emit,
        )

    def draft(self, day: date, language: Language) -> None:
        """The act to be signed, as a PDF and to be edited."""
        chosen = tuple(self.ticked)

        def make(office: Office, actor: Actor) -> list[Paper] | Refusal:
            papers = []
            for form in (PaperFormat.PDF, PaperFormat.DOCX):
                paper = office.papers.destruction(actor, chosen, "", day, language, form)
                if isinstance(paper, Refusal):
                    return paper
                papers.append(paper)
            return papers

        self._desk.ask(make, self._hand_over, self.refused.emit)

    def _hand_over(self, papers: list[Paper]) -> None:
        self.papers_ready.emit(papers)

    def find(self, number: str) -> None:
        """What is left of a number."""
        self._desk.ask(lambda office, actor: office.retention.destroyed(actor, number), self._tell)

    def _tell(self, found: tuple[Destroyed, ...]) -> None:
        self.found.emit(found)

    def _finish(self, what: str) -> None:
        self.done.emit(what)
        self.reload()

    def _take(self, reading: Reading) -> None:
        self.reading = reading
        lines = {each.dossier for each in reading.past.lines} if reading.past else set()
        self.ticked = [each for each in self.ticked if each in lines]
        self.changed.emit()
        self._ask_reach()

    def _ask_reach(self) -> None:
        self.reach = self.refusal = None
        if not self.ticked:
            self.reached.emit()
            return
        chosen = tuple(self.ticked)

        def take(reach: Reach) -> None:
            if chosen == tuple(self.ticked):
                self.reach = reach
                self.reached.emit()

        def refuse(refusal: Refusal) -> None:
            if chosen == tuple(self.ticked):
                self.refusal = refusal
                self.reached.emit()

        self._desk.ask(lambda office, actor: office.retention.reach(actor, chosen), take, refuse)


def _read(office: Office, actor: Actor) -> Reading | Refusal:
    room = office.retention
    terms = room.terms(actor)
    if isinstance(terms, Refusal):
        return terms
    people = office.people.everybody(actor)
    names = {} if isinstance(people, Refusal) else {each.id: each.name for each in people}
    if not actor.is_(*RIGHTS[Action.READ_PAST_TERM]):
        return Reading(terms, None, (), names)
    past, acts = room.past_term(actor), room.destructions(actor)
    if isinstance(past, Refusal):
        return past
    return acts if isinstance(acts, Refusal) else Reading(terms, past, acts, names)
