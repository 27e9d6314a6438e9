"""The sheet under the keys: which criterion they act on, what they do to it, what is missing."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.evaluation.criteria import Criterion, Kind
from ui.screens.evaluation.draft import Change, Draft, Kept
from ui.screens.evaluation.noting import PrivateText

if TYPE_CHECKING:
    from app.evaluation.evidence import Evidence
    from ui.runtime.desk import Desk
    from ui.screens.evaluation.reading import Opened


class Missing(StrEnum):
    """What a criterion lacks before the sheet can be submitted."""

    MARK = "mark"
    COMMENT = "comment"
    EVIDENCE = "evidence"


class SheetModel(QObject):
    """One dossier's sheet, without widgets."""

    sheet_changed = Signal()
    kept_changed = Signal()
    focus_moved = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.about: Opened | None = None
        self.draft: Draft | None = None
        self.note = PrivateText(desk, self)
        self._focus = 0

    def leave(self) -> None:
        """Send to the disk what is still being typed."""
        self.note.flush()
        if self.draft is not None:
            self.draft.end_text()

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
        if criterion.place(digit) is None or not self.writable:
            return False
        self.move(+1)  # first: what only the row under the keys shows need not follow the mark
        return self.mark(criterion.code, digit)

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
        old = self.draft.answer(code)
        self.draft.give(code, replace(old, value=value, not_applicable=not_applicable))
        return True

    def comment(self, code: str, text: str) -> None:
        """Change a criterion's comment while it is typed."""
        if self.draft is not None:
            self.draft.write(code, replace(self.draft.answer(code), comment=text))

    def number(self, code: str, number: Decimal | None) -> None:
        """Change a criterion's number while it is typed."""
        if self.draft is not None:
            old = self.draft.answer(code)
            self.draft.write(code, replace(old, value=number, not_applicable=False))

    def evidence(self, code: str, evidence: tuple[Evidence, ...]) -> bool:
        """Let a criterion rest on these places of the scans; False when the sheet is closed."""
        if not self.writable or self.draft is None:
            return False
        self.draft.give(code, replace(self.draft.answer(code), evidence=evidence))
        return True

    def undo(self) -> Change | None:
        """Take the last change back and go to its criterion; None when there was none."""
        change = self.draft.undo() if self.draft is not None else None
        if change is not None:
            self.focus_on_code(change.criterion)
        return change

    @property
    def can_undo(self) -> bool:
        """Whether there is a change to take back."""
        return self.draft is not None and self.draft.can_undo()

    # What is done with the whole sheet

    def lacks(self, criterion: Criterion | None) -> frozenset[Missing]:
        """What a criterion lacks before the sheet can be submitted."""
        if self.draft is None or criterion is None:
            return frozenset()
        scoring = self.draft.scoring
        lists = (
            (Missing.MARK, scoring.missing),
            (Missing.COMMENT, scoring.comments_required),
            (Missing.EVIDENCE, scoring.evidence_required),
        )
        return frozenset(lacking for lacking, codes in lists if criterion.code in codes)

    def first_missing(self) -> tuple[str, Missing] | None:
        """The first criterion that hinders the submission, and what it lacks."""
        for criterion in self.criteria:
            lacking = self.lacks(criterion)
            first = next((each for each in Missing if each in lacking), None)
            if first is not None:
                return criterion.code, first
        return None

    def submit(self) -> bool:
        """Seal the sheet if it is complete; False when something is missing."""
        if not self.writable or self.draft is None or not self.draft.scoring.ready:
            return False
        self.draft.submit()
        return True

    @property
    def kept(self) -> Kept:
        """How the sheet stands to the disk."""
        return self.draft.kept if self.draft else Kept.NOTHING
