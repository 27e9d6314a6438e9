"""Evidence between the sheet and the scan: marking a place, showing it, taking it away."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.evaluation.evidence import Evidence
from app.kernel.ids import Id
from ui.components.scan_paint import ScanMark
from ui.components.scan_place import Region
from ui.components.scan_view import ScanView
from ui.screens.evaluation.sheet_panel import SheetPanel
from ui.screens.evaluation.view_model import EvaluationModel


class EvidenceDesk(QObject):
    """Knows which evidence the shown scan carries, and frames it with its criterion's number."""

    def __init__(self, model: EvaluationModel, scan: ScanView, sheet: SheetPanel) -> None:
        super().__init__(sheet)
        self._model, self._scan, self._sheet = model, scan, sheet
        self._asked: Evidence | None = None
        """A place of another scan that is being fetched."""
        self._turn = 0
        model.sheet_changed.connect(self.frame_all)
        model.opened.connect(self._forget)
        model.focus_moved.connect(self._begin_again)

    def mark(self) -> None:
        """Let the member mark a place for the focused criterion; it is kept at once."""
        model, paper, row = self._model, self._model.scans.current, self._sheet.row_here()
        if not model.writable or paper is None or row is None or model.focused is None:
            return
        code, dossier, scan = model.focused.code, model.dossier, paper.id

        def marked(place: Region) -> None:
            if model.dossier == dossier and model.draft is not None:
                given = model.draft.answer(code).evidence
                new = Evidence(scan, place.page, place.left, place.top, place.width, place.height)
                if new not in given:
                    model.evidence(code, (*given, new))
                row.say(self.tr("The place is kept as evidence."))

        if not self._scan.mark_region(marked):
            row.say(self.tr("No page is shown that could be marked."))

    def show(self, code: str, place: int) -> None:
        """Open the scan of a piece of evidence and frame its place."""
        given = self._given(code)
        if place >= len(given):
            return
        evidence = given[place]
        current = self._model.scans.current
        if current is not None and current.id == evidence.scan:
            self._go_to(evidence)
        elif any(paper.id == evidence.scan for paper in self._model.scans.papers):
            self._asked = evidence
            self._model.scans.show_paper(evidence.scan)

    def show_next(self) -> None:
        """Show the evidence of the focused criterion one after another."""
        here, row = self._model.focused, self._sheet.row_here()
        if here is None or row is None or not self._given(here.code):
            return
        held = row.chips.focused()
        self.show(here.code, self._turn % len(self._given(here.code)) if held is None else held)
        self._turn += 1

    def drop(self) -> None:
        """Take away the evidence whose chip has the keyboard, or else the last one."""
        here, row = self._model.focused, self._sheet.row_here()
        if here is not None and row is not None and self._given(here.code):
            held = row.chips.focused()
            self.remove(here.code, len(self._given(here.code)) - 1 if held is None else held)

    def remove(self, code: str, place: int) -> None:
        """Take one piece of evidence away; undo brings it back."""
        given = self._given(code)
        self._model.evidence(code, given[:place] + given[place + 1 :])

    def scan_shown(self) -> None:
        """Another scan stands here: frame what it is evidence for, go to what was asked."""
        self.frame_all()
        current = self._model.scans.current
        if self._asked is not None and current is not None and current.id == self._asked.scan:
            self._go_to(self._asked)
        self._asked = None

    def frame_all(self) -> None:
        """Frame every evidence of the scan that is shown, with the number of its criterion."""
        current = self._model.scans.current
        scan = current.id if current is not None else Id("")
        self._scan.show_marks(
            [
                ScanMark(_region(each), str(number))
                for number, criterion in enumerate(self._model.criteria, 1)
                for each in self._given(criterion.code)
                if each.scan == scan
            ]
        )

    def _given(self, code: str) -> tuple[Evidence, ...]:
        draft = self._model.draft
        return draft.answer(code).evidence if draft is not None else ()

    def _go_to(self, each: Evidence) -> None:
        self._scan.show_region(each.page, each.left, each.top, each.width, each.height)

    def _begin_again(self) -> None:
        self._turn = 0

    def _forget(self) -> None:
        self._asked = None


def _region(each: Evidence) -> Region:
    return Region(each.page, each.left, each.top, each.width, each.height)
