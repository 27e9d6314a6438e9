"""The state of the evaluation screen: which dossier, which criterion, what may be done."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.deadlines.urgency import Timing, timing
from app.evaluation.criteria import Criterion, Kind
from app.evaluation.scoring import Answer
from app.kernel.outcome import Changes, Outcome, Refusal
from ui.screens.evaluation.draft import Draft, Kept
from ui.screens.evaluation.reading import Opened, Round, read_dossier, read_round
from ui.screens.evaluation.scans import Scans

if TYPE_CHECKING:
    from app.access.people import Actor
    from app.evaluation.aggregate import Aggregate
    from app.evaluation.entities import Recusal
    from app.evaluation.views import SheetView
    from app.kernel.ids import Id
    from app.office import Office
    from ui.runtime.desk import Desk
    from ui.runtime.tick import Tick
    from ui.runtime.worker import Work

_OWN = {"Sheet", "Dossier"}
"""What every key of the member touches: nothing that must be read again."""


class EvaluationModel(QObject):
    """What the screen shows and does, without widgets."""

    opened = Signal()
    """Another dossier stands here, or none."""
    sheet_changed = Signal()
    kept_changed = Signal()
    round_changed = Signal()
    focus_moved = Signal()
    figures_changed = Signal()
    merged = Signal(object)
    """Criteria (a tuple of codes) that another window changed."""
    stepped_aside = Signal()
    """The member is recused; the dossier is gone from his queue."""
    refused = Signal(object)

    def __init__(self, desk: Desk, work: Work, tick: Tick, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._work, self._tick = desk, work, tick
        self.round: Round | None = None
        self.dossier: Id | None = None
        self.about: Opened | None = None
        self.draft: Draft | None = None
        self.hindrance: Refusal | None = None
        """Why the dossier cannot be opened."""
        self.figures: Aggregate | None = None
        """The Commission's figures, once one's own sheet is submitted."""
        self.scans = Scans(desk, self)
        self._focus = 0

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

    def leave(self) -> None:
        """Send to the disk what is still being typed."""
        if self.draft is not None:
            self.draft.end_text()

    def refresh(self, changes: Changes) -> None:
        """Read again what somebody else's act, or a new day, has changed."""
        if {kind for kind, _ in changes.touched} == _OWN:
            return
        self._read_round()
        if self.dossier is not None and (
            not changes.touched or self.dossier in changes.of("Dossier")
        ):
            self._read_dossier(self.dossier, again=True)

    def _read_round(self) -> None:
        def came(found: Round) -> None:
            self.round = found
            self.round_changed.emit()

        self._desk.ask(read_round, came)

    def _go_to(self, dossier: Id | None) -> None:
        self.dossier, self.about, self.hindrance, self.figures = dossier, None, None, None
        if self.draft is not None:
            self.draft.retire()
        self.draft = None
        self._focus = 0
        if dossier is None:
            self.scans.offer(())
            self.opened.emit()
        else:
            self._read_dossier(dossier, again=False)

    def _read_dossier(self, dossier: Id, *, again: bool) -> None:
        def call(office: Office, actor: Actor) -> Opened | Refusal:
            return read_dossier(office, actor, dossier)

        def came(found: Opened) -> None:
            if dossier == self.dossier:
                self._came(found, again=again)

        def refused(refusal: Refusal) -> None:
            if dossier == self.dossier:
                self.hindrance, self.about, self.draft = refusal, None, None
                self.scans.offer(())
                self.opened.emit()

        self._desk.ask(call, came, refused)

    def _came(self, found: Opened, *, again: bool) -> None:
        self.about, self.hindrance = found, None
        if again and self.draft is not None:
            self.draft.take(found.view)
            self.scans.offer(found.papers)
            self.kept_changed.emit()
        else:
            self._draw_up(found)
        if found.view.evaluation is not None:
            self._read_figures()

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
        self.scans.offer(found.papers)
        if self.following is not None:
            self.scans.prepare(self.following)

    # The sheet

    @property
    def criteria(self) -> tuple[Criterion, ...]:
        """The criteria asked about this dossier, in their order."""
        if self.about is None:
            return ()
        view = self.about.view
        return view.criteria.asked_of(view.profession_group or None)

    @property
    def focus(self) -> int:
        """The place of the criterion that keys act on."""
        return self._focus

    @property
    def focused(self) -> Criterion | None:
        """The criterion that keys act on."""
        return self.criteria[self._focus] if self._focus < len(self.criteria) else None

    def move(self, by: int) -> None:
        """To the criterion above or below."""
        self.focus_on(self._focus + by)

    def focus_on(self, place: int) -> None:
        """To a criterion by its place; beyond the ends nothing happens."""
        if 0 <= place < len(self.criteria) and self.draft is not None:
            self.draft.end_text()
            self._focus = place
            self.focus_moved.emit()

    def focus_on_code(self, code: str) -> None:
        """To a criterion by its code."""
        codes = [criterion.code for criterion in self.criteria]
        if code in codes:
            self.focus_on(codes.index(code))

    @property
    def writable(self) -> bool:
        """Whether marks can be given now."""
        return self.draft is not None and not self.draft.read_only

    def press(self, digit: int) -> bool:
        """Give the focused criterion this mark and move on; False when it is not offered."""
        criterion = self.focused
        if criterion is None or criterion.kind is not Kind.CHOICE:
            return False
        if criterion.place(digit) is None or not self.mark(criterion.code, digit):
            return False
        self.move(+1)
        return True

    def not_applicable(self) -> bool:
        """Answer "not applicable" and move on; False when it is not offered."""
        criterion = self.focused
        if criterion is None or not criterion.not_applicable:
            return False
        if not self.mark(criterion.code, None, not_applicable=True):
            return False
        self.move(+1)
        return True

    def clear(self) -> None:
        """Take the focused criterion's mark back; its comment stays."""
        if self.focused is not None:
            self.mark(self.focused.code, None)

    def mark(self, code: str, value: int | Decimal | None, *, not_applicable: bool = False) -> bool:
        """Give a criterion a mark; its comment stays. False when the sheet is closed."""
        if self.draft is None or self.draft.read_only:
            return False
        self.draft.give(code, Answer(value, not_applicable, self.draft.answer(code).comment))
        return True

    def comment(self, code: str, text: str) -> None:
        """Change a criterion's comment while it is typed."""
        if self.draft is not None:
            old = self.draft.answer(code)
            self.draft.write(code, Answer(old.value, old.not_applicable, text))

    def number(self, code: str, number: Decimal | None) -> None:
        """Change a criterion's number while it is typed."""
        if self.draft is not None:
            self.draft.write(code, Answer(number, comment=self.draft.answer(code).comment))

    def undo(self) -> str:
        """Take the last change back; the criterion it was made on, or ""."""
        if self.draft is None:
            return ""
        code = self.draft.undo()
        if code:
            self.focus_on_code(code)
        return code

    @property
    def can_undo(self) -> bool:
        """Whether there is a change to take back."""
        return self.draft is not None and self.draft.can_undo()

    # What is done with the whole sheet

    def first_missing(self) -> tuple[str, bool] | None:
        """The first criterion that hinders the submission; whether it is its comment."""
        if self.draft is None:
            return None
        scoring = self.draft.scoring
        for criterion in self.criteria:
            if criterion.code in scoring.missing:
                return criterion.code, False
            if criterion.code in scoring.comments_required:
                return criterion.code, True
        return None

    def submit(self) -> bool:
        """Seal the sheet if it is complete; False when something is missing."""
        if not self.writable or self.draft is None or not self.draft.scoring.ready:
            return False
        self.draft.submit()
        return True

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
            self.figures = None
            self.draft.take(view)
            self.figures_changed.emit()

    def recuse(self, kind: str, reason: str) -> None:
        """Declare a conflict of interest: the dossier leaves the member's queue."""
        self.leave()
        dossier = self.dossier
        if dossier is None:
            return
        following = self.following

        def call(office: Office, actor: Actor) -> Outcome[Recusal]:
            return office.evaluation.recuse(actor, dossier, kind, reason)

        def done(_recusal: Recusal) -> None:
            self.dossier = None
            self.stepped_aside.emit()
            self.open(following)

        self._desk.act(call, done, self.refused.emit)

    def _read_figures(self) -> None:
        dossier = self.dossier
        if dossier is None:
            return

        def call(office: Office, actor: Actor) -> Aggregate | Refusal:
            return office.evaluation.colleagues(actor, dossier)

        def came(found: Aggregate) -> None:
            if dossier == self.dossier:
                self.figures = found
                self.figures_changed.emit()

        def refused(_refusal: Refusal) -> None:
            self.figures = None
            self.figures_changed.emit()

        self._desk.ask(call, came, refused)

    # What the head of the screen says

    @property
    def kept(self) -> Kept:
        """How the sheet stands to the disk."""
        return self.draft.kept if self.draft else Kept.NOTHING

    def timing(self) -> Timing | None:
        """How urgent the Commission's step is today; None when it is over."""
        if self.about is None or self.about.view.run is None:
            return None
        run = self.about.view.run
        return timing(run.due, self._tick.today, self.about.limit, self.about.calendar)
