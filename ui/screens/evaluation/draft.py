"""A member's sheet while it is written: on the screen at once, on the disk at every key.

Each change goes to the disk by itself, in the order it was made, together with what the member
saw before it; so two windows on one sheet never overwrite each other in silence.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.evaluation.scoring import BLANK, Answer, Scoring, score
from app.kernel.outcome import Outcome, Refusal

if TYPE_CHECKING:
    from app.access.people import Actor
    from app.evaluation.views import SheetView
    from app.kernel.ids import Id
    from app.office import Office
    from ui.runtime.desk import Desk
    from ui.runtime.worker import Job, Work

TEXT_WAIT = 300
"""Milliseconds of silence after which a text that is being typed goes to the disk."""


class Kept(StrEnum):
    """How the sheet stands to the disk."""

    NOTHING = "nothing"
    """Nothing has been written yet."""
    SAVING = "saving"
    SAVED = "saved"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Change:
    """One step that can be undone."""

    criterion: str
    before: Answer
    after: Answer


class Draft(QObject):
    """One member's sheet for one dossier."""

    changed = Signal()
    """Answers and figures are others now."""
    kept_changed = Signal()
    merged = Signal(object)
    """Another window changed these criteria (a tuple of codes); they were read again."""
    refused = Signal(object)
    """The office no longer takes marks for this dossier: the `Refusal`."""

    def __init__(self, desk: Desk, work: Work, view: SheetView, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._view = desk, view
        self._answers = dict(view.answers)
        self._on_disk = dict(view.answers)
        self._sent = dict(view.answers)
        self._jobs: list[Job[Outcome[SheetView]]] = []
        self._undo: list[Change] = []
        self._typing = ""
        self._clashed = self._failed = self._retired = False
        self._scoring = view.scoring
        self._counted = _around(view)
        self._timer = QTimer(self, singleShot=True, interval=TEXT_WAIT)
        self._timer.timeout.connect(self.flush)
        work.failed.connect(self._fault)

    # What it is

    @property
    def dossier(self) -> Id:
        """Whose sheet it is."""
        return self._view.dossier.id

    @property
    def view(self) -> SheetView:
        """The sheet as it was last read from the disk."""
        return self._view

    @property
    def answers(self) -> Mapping[str, Answer]:
        """The answers as the member sees them."""
        return self._answers

    def answer(self, criterion: str) -> Answer:
        """The answer to one criterion; blank while there is none."""
        return self._answers.get(criterion, BLANK)

    @property
    def scoring(self) -> Scoring:
        """The figures of the answers as the member sees them."""
        return self._scoring

    @property
    def read_only(self) -> bool:
        """Whether it is sealed, or the Commission's step is over."""
        return self._view.evaluation is not None or self._view.run is None

    @property
    def idle(self) -> bool:
        """Whether nothing of this window is on its way to the disk."""
        return not self._jobs and not self._unsent()

    @property
    def kept(self) -> Kept:
        """How it stands to the disk."""
        if self._failed:
            return Kept.FAILED
        if self._jobs or self._unsent():
            return Kept.SAVING
        return Kept.SAVED if self._view.sheet is not None else Kept.NOTHING

    # Writing

    def give(self, criterion: str, answer: Answer) -> None:
        """Change one answer; it is on its way to the disk when this returns."""
        self.flush()
        self._typing = ""
        if self._take(criterion, answer):
            self._send(criterion)  # first: the disk is slower than the screen
            self._count()

    def write(self, criterion: str, answer: Answer) -> None:
        """Change an answer while it is typed; it follows to the disk at the next pause."""
        if criterion != self._typing:
            self.flush()
        if self._take(criterion, answer, goes_on=criterion == self._typing):
            self._typing = criterion
            self._count()
            self._timer.start()
            self.kept_changed.emit()

    def flush(self) -> None:
        """Send a text that is still being typed."""
        self._timer.stop()
        for criterion in self._unsent():
            self._send(criterion)

    def end_text(self) -> None:
        """The member left a text: what he types next is another step of undo."""
        self.flush()
        self._typing = ""

    def retire(self) -> None:
        """Another dossier is opened: say nothing more, go when all is on the disk."""
        self.end_text()
        self.blockSignals(True)
        self._retired = True
        self._go_if_done()

    def can_undo(self) -> bool:
        """Whether there is a change to take back."""
        return bool(self._undo) and not self.read_only

    def undo(self) -> Change | None:
        """Take the last change back and answer it; None when there was none."""
        self.end_text()
        while self._undo and not self.read_only:
            last = self._undo.pop()
            if self.answer(last.criterion) == last.after:
                self._take(last.criterion, last.before, undoable=False)
                self._send(last.criterion)
                self._count()
                return last
        return None

    def submit(self) -> None:
        """Seal the sheet as the member sees it; `changed` follows, or `refused`."""
        self.flush()
        seen = dict(self._answers)
        dossier = self.dossier

        def call(office: Office, actor: Actor) -> Outcome[SheetView]:
            return office.evaluation.submit(actor, dossier, seen)

        self._await(self._desk.act(call, self._taken, self._no))

    def take(self, view: SheetView) -> None:
        """Show the sheet as an act of another kind left it: reopened, abstained, read again."""
        self._undo.clear()
        self._settle(view)

    def meet(self, view: SheetView) -> None:
        """Bring in what the disk holds; unlike `take`, all that was done here can be undone."""
        self._settle(view)

    def read_again(self) -> None:
        """Read the disk and bring in what changed there; what is unsaved here is kept and sent."""
        dossier = self.dossier

        def call(office: Office, actor: Actor) -> SheetView | Refusal:
            return office.evaluation.sheet(actor, dossier)

        self._desk.ask(call, self._settle, self.refused.emit)

    # Inside

    def _take(
        self, criterion: str, answer: Answer, *, undoable: bool = True, goes_on: bool = False
    ) -> bool:
        before = self.answer(criterion)
        if self.read_only or answer == before:
            return False
        if undoable:
            last = self._undo.pop() if goes_on and self._undo else None
            self._undo.append(Change(criterion, last.before if last else before, answer))
        self._put(criterion, answer)
        return True

    def _put(self, criterion: str, answer: Answer) -> None:
        if answer == BLANK:
            self._answers.pop(criterion, None)
        else:
            self._answers[criterion] = answer

    def _count(self) -> None:
        """Make the figures anew and have everything shown."""
        view = self._view
        self._counted = _around(view)
        self._scoring = score(
            view.criteria,
            self._answers,
            profession_group=view.profession_group or None,
            evidence_possible=view.evidence_possible,
        )
        self.changed.emit()

    def _unsent(self) -> list[str]:
        codes = {*self._answers, *self._sent}
        return [c for c in codes if self.answer(c) != self._sent.get(c, BLANK)]

    def _send(self, criterion: str) -> None:
        answer, seen, dossier = (
            self.answer(criterion),
            self._sent.get(criterion, BLANK),
            self.dossier,
        )
        self._sent[criterion] = answer

        def call(office: Office, actor: Actor) -> Outcome[SheetView]:
            return office.evaluation.answer(actor, dossier, criterion, answer, seen)

        def done(view: SheetView) -> None:
            self._on_disk[criterion] = answer
            self._taken(view)

        self._await(self._desk.act(call, done, self._no))

    def _await(self, job: Job[Outcome[SheetView]]) -> None:
        self._jobs.append(job)
        self.kept_changed.emit()

    def _ended(self) -> bool:
        """The first of the awaited acts has ended; whether none is awaited any more."""
        if self._jobs:
            self._jobs.pop(0)
        return not self._jobs

    def _taken(self, view: SheetView) -> None:
        self._view = view
        if self._ended():
            if self._clashed or self._failed:
                self._clashed = False
                self.read_again()
            else:
                self._settle(view)
        else:
            self.kept_changed.emit()

    def _no(self, refusal: Refusal) -> None:
        self._clashed = True
        if refusal.code != "changed_meanwhile":
            self.refused.emit(refusal)
        if self._ended():
            self._clashed = False
            self.read_again()

    def _fault(self, fault: Exception) -> None:
        """An act could not be done (a full disk): nothing more is called saved."""
        if any(job.fault is fault for job in self._jobs):
            self._jobs = [job for job in self._jobs if job.fault is not fault]
            self._failed = True
            self.kept_changed.emit()

    def _settle(self, view: SheetView) -> None:
        """Bring what is on the disk and what is here together; no text is lost."""
        self._view = view
        theirs = dict(view.answers)
        others: list[str] = []
        for criterion in {*theirs, *self._answers, *self._on_disk}:
            here, there = self.answer(criterion), theirs.get(criterion, BLANK)
            base = self._on_disk.get(criterion, BLANK)
            if here == there or (there == base and not self.read_only):
                continue  # the same, or changed here only
            others.append(criterion)
            both_changed = here != base and not self.read_only
            self._put(criterion, _both(there, here) if both_changed else there)
        self._on_disk, self._sent = theirs, dict(theirs)
        self._failed = False
        for criterion in [] if self._timer.isActive() else self._unsent():
            self._send(criterion)
        if others or _around(view) != self._counted:
            self._count()
        self.kept_changed.emit()
        if others and not self.read_only:
            self.merged.emit(tuple(others))
        self._go_if_done()

    def _go_if_done(self) -> None:
        if self._retired and not self._jobs and not self._unsent():
            self.deleteLater()


def _around(view: SheetView) -> tuple[object, ...]:
    """What is shown of a sheet beside its answers."""
    return view.evaluation, view.run, view.criteria, view.profession_group, view.evidence_possible


def _both(there: Answer, here: Answer) -> Answer:
    """The mark that is on the disk, and the words and the evidence of both windows."""
    words = [each.comment.strip() for each in (there, here) if each.comment.strip()]
    if len(words) > 1 and words[1] in words[0]:
        words.pop()
    evidence = tuple(dict.fromkeys((*there.evidence, *here.evidence)))
    return Answer(there.value, there.not_applicable, "\n".join(words), evidence)
