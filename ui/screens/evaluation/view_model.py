"""The state of the evaluation screen: which dossier, which criterion, what may be done."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.deadlines.urgency import Timing, timing
from app.kernel.outcome import Changes, Outcome, Refusal
from ui.screens.evaluation.declaring import Declaring
from ui.screens.evaluation.draft import Draft
from ui.screens.evaluation.reading import (
    Opened,
    Round,
    Undeclared,
    read_dossier,
    read_round,
    read_undeclared,
)
from ui.screens.evaluation.scans import Scans
from ui.screens.evaluation.sealed import Sealed
from ui.screens.evaluation.sheet_model import SheetModel

if TYPE_CHECKING:
    from app.access.people import Actor
    from app.evaluation.views import SheetView
    from app.kernel.ids import Id
    from app.kernel.text import Trilingual
    from app.office import Office
    from ui.runtime.desk import Desk
    from ui.runtime.tick import Tick
    from ui.runtime.worker import Work

_OWN = {"Sheet", "PrivateNote", "Dossier"}
"""What every key of a member touches: only the sheet itself may have to be read again."""


class EvaluationModel(SheetModel):
    """What the screen shows and does, without widgets."""

    opened = Signal()
    """Another dossier stands here, or none."""
    about_changed = Signal()
    """The dossier that stands here was read again: it may be masked no longer."""
    round_changed = Signal()
    merged = Signal(object)
    """Criteria (a tuple of codes) that another window changed."""
    stepped_aside = Signal()
    """The member is recused; the dossier is gone from his queue."""
    refused = Signal(object)

    def __init__(self, desk: Desk, work: Work, tick: Tick, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._desk, self._work, self._tick = desk, work, tick
        self.round: Round | None = None
        self.dossier: Id | None = None
        self.hindrance: Refusal | None = None
        """Why the dossier cannot be opened."""
        self.scans = Scans(desk, self)
        self.declaring = Declaring(desk, self)
        self.sealed = Sealed(desk, self)
        self._ahead: Opened | None = None
        """The dossier that is likely to be opened next, read before it is asked for."""
        self.declaring.declared.connect(self._declared)
        self.declaring.recused.connect(self._recused)
        self.declaring.ties_kept.connect(self._ties_kept)
        self.declaring.refused.connect(self.refused)
        self.note.refused.connect(self.refused)

    # Which dossier

    def open(self, dossier: Id | None) -> None:
        """Open a dossier, or the most urgent one without a submitted sheet."""
        self.leave()
        wanted = dossier

        def came(found: Round) -> None:
            self.round = found
            first = next((d for d in found.dossiers if d in found.unscored), None)
            self._go_to(wanted or first or next(iter(found.dossiers), None))
            self.round_changed.emit()

        self._desk.ask(read_round, came)

    def go(self, dossier: Id | None) -> None:
        """Go to another dossier of the queue."""
        if dossier is not None and dossier != self.dossier:
            self.leave()
            self._go_to(dossier)
            self.round_changed.emit()

    def step(self, by: int) -> None:
        """To the dossier before or after."""
        if self.round is not None:
            self.go(self.round.step(self.dossier, by))

    @property
    def following(self) -> Id | None:
        """The next dossier whose sheet is not submitted; None when all are."""
        return self.round.next_unscored(self.dossier) if self.round else None

    def next_unscored(self) -> None:
        """To the next dossier whose sheet is not submitted."""
        self.go(self.following)

    def refresh(self, changes: Changes) -> None:
        """Read again what somebody else's act, or a new day, has changed."""
        kinds = {kind for kind, _ in changes.touched}
        if kinds and kinds <= _OWN:
            if self.dossier in changes.of("Dossier"):
                self.look_at_disk()
            return
        self._read_round()
        if self.dossier is not None and (
            not changes.touched or self.dossier in changes.of("Dossier")
        ):
            self._read_dossier(self.dossier, again=True)

    def look_at_disk(self) -> None:
        """Bring in what another window wrote, unless this one's own keys are on their way."""
        if self.draft is not None and self.draft.idle:
            self.draft.read_again()

    def _read_round(self) -> None:
        def came(found: Round) -> None:
            self.round = found
            self.round_changed.emit()

        self._desk.ask(read_round, came)

    def _go_to(self, dossier: Id | None) -> None:
        self.dossier, self.about, self.hindrance = dossier, None, None
        self.declaring.undeclared = None
        self.sealed.clear()
        self.note.show(None, "")
        if self.draft is not None:
            self.draft.retire()
        self.draft = None
        self._focus = 0
        if dossier is None:
            self.scans.offer(())
            self.opened.emit()
            return
        ahead, self._ahead = self._ahead, None
        if ahead is not None and ahead.view.dossier.id == dossier:
            self._came(ahead)  # as it was read ahead; what changed since is read at once
        self._read_dossier(dossier, again=self.draft is not None)

    def _read_dossier(self, dossier: Id, *, again: bool) -> None:
        def call(office: Office, actor: Actor) -> Opened | Refusal:
            return read_dossier(office, actor, dossier)

        def came(found: Opened) -> None:
            if dossier == self.dossier:
                self._came(found, again=again)

        def refused(refusal: Refusal) -> None:
            if dossier != self.dossier:
                return
            if refusal.code == "declaration_missing":
                self._read_undeclared(dossier)
            else:
                self._close(refusal)

        self._desk.ask(call, came, refused)

    def _read_undeclared(self, dossier: Id) -> None:
        round_ = self.round
        waiting = [d for d in round_.dossiers if d in round_.unscored] if round_ else []

        def call(office: Office, actor: Actor) -> Undeclared | Refusal:
            return read_undeclared(office, actor, dossier, waiting)

        def came(found: Undeclared) -> None:
            if dossier == self.dossier:
                self._close(None)
                self.declaring.undeclared = found
                self.opened.emit()
                self.round_changed.emit()

        self._desk.ask(call, came, self._close)

    def _close(self, hindrance: Refusal | None) -> None:
        """The dossier is not open to the member, or not yet."""
        self.hindrance, self.about, self.draft = hindrance, None, None
        self.declaring.undeclared = None
        self.scans.offer(())
        self.opened.emit()
        self.round_changed.emit()

    def _came(self, found: Opened, *, again: bool = False) -> None:
        self.about, self.hindrance, self.declaring.undeclared = found, None, None
        if again and self.draft is not None:
            self.draft.meet(found.view)
            self.scans.offer(found.papers)
            self.about_changed.emit()
        else:
            self._draw_up(found)
        self.note.show(found.view.dossier.id, found.note)
        self.sealed.read(found.view.dossier.id, submitted=found.view.evaluation is not None)

    def _draw_up(self, found: Opened) -> None:
        draft = self.draft = Draft(self._desk, self._work, found.view, self)
        draft.changed.connect(self.sheet_changed)
        draft.kept_changed.connect(self.kept_changed)
        draft.merged.connect(self.merged)
        draft.refused.connect(self.refused)
        missing = draft.scoring.missing
        codes = [criterion.code for criterion in self.criteria]
        self._focus = codes.index(missing[0]) if missing and not draft.read_only else 0
        self.opened.emit()
        self.round_changed.emit()
        self.scans.offer(found.papers)
        if self.following is not None:
            self._read_ahead(self.following)

    def _read_ahead(self, dossier: Id) -> None:
        def call(office: Office, actor: Actor) -> Opened | Refusal:
            return read_dossier(office, actor, dossier)

        def came(found: Opened) -> None:
            self._ahead = found
            self.scans.prepare(found.papers)

        self._desk.ask(call, came, _not_yet)

    # Declaring

    @property
    def recusals(self) -> tuple[tuple[str, Trilingual], ...]:
        """Kinds of conflict of interest: code and words."""
        found = self.about or self.declaring.undeclared
        return found.recusals if found else ()

    def _declared(self) -> None:
        if self.dossier is not None:
            self._read_dossier(self.dossier, again=True)

    def _recused(self) -> None:
        following = self.following
        self.dossier = None
        self.stepped_aside.emit()
        self.open(following)

    def _ties_kept(self) -> None:
        if self.dossier is not None and self.declaring.undeclared is not None:
            self._read_undeclared(self.dossier)

    # What is done with the whole sheet

    def reopen(self, reason: str) -> None:
        """Take the sealed sheet up again."""
        self._do(lambda office, actor, dossier: office.evaluation.reopen(actor, dossier, reason))

    def abstain(self, reason: str) -> None:
        """Abstain for lack of competence."""
        self._do(lambda office, actor, dossier: office.evaluation.abstain(actor, dossier, reason))

    def _do(self, act: Callable[[Office, Actor, Id], Outcome[SheetView]]) -> None:
        self.leave()
        dossier = self.dossier
        if dossier is not None:
            self._desk.act(
                lambda office, actor: act(office, actor, dossier), self._done, self.refused.emit
            )

    def _done(self, view: SheetView) -> None:
        if self.draft is not None and view.dossier.id == self.dossier:
            self.draft.take(view)
            self.sealed.read(view.dossier.id, submitted=view.evaluation is not None)

    def recuse(self, kind: str, reason: str) -> None:
        """Declare a conflict of interest: the dossier leaves the member's queue."""
        self.leave()
        if self.dossier is not None:
            self.declaring.recuse(self.dossier, kind, reason)

    def timing(self) -> Timing | None:
        """How urgent the Commission's step is today; None when it is over."""
        if self.about is None or self.about.view.run is None:
            return None
        run = self.about.view.run
        return timing(run.due, self._tick.today, self.about.limit, self.about.calendar)


def _not_yet(_refusal: Refusal) -> None:
    """What is read ahead may be closed still; it is asked again when it is opened."""
