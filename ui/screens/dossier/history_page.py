"""What happened to the dossier, in words: who did what and when, the latest first."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.decisions.reasons import ReasonBank, ReasonKind
from app.intake.checklist import reason_places
from app.kernel.text import Trilingual
from app.workflow.case import Verb
from ui.components.card import Card
from ui.components.label import BODY, MUTED, Label
from ui.components.scrolling import scrolling
from ui.components.style import Live, px
from ui.components.why_box import Pick
from ui.i18n.formats import moment_text
from ui.i18n.noop import QT_TRANSLATE_NOOP
from ui.queues.words import step_words
from ui.screens.dossier.way import late_words

if TYPE_CHECKING:
    from app.decisions.dossier_file import DossierFile
    from app.kernel.ids import Id
    from app.workflow.entities import StepEvent, StepRow
    from ui.screens.dossier.view_model import Books

_VERBS: Mapping[str, str] = {
    Verb.RECEIVE: QT_TRANSLATE_NOOP("History", "Application received"),
    Verb.COMPLETE: QT_TRANSLATE_NOOP("History", "Done: {step}"),
    Verb.RETURN: QT_TRANSLATE_NOOP("History", "Returned from: {step}"),
    Verb.RETURN_TO_COMMISSION: QT_TRANSLATE_NOOP("History", "Returned to the Commission"),
    Verb.REFUSE_INTAKE: QT_TRANSLATE_NOOP("History", "Refusal of intake confirmed"),
    Verb.WITHDRAW: QT_TRANSLATE_NOOP("History", "Closed as withdrawn"),
    Verb.MOVE_DATES: QT_TRANSLATE_NOOP("History", "Due dates moved by a legal act"),
}
_KINDS: Mapping[str, ReasonKind] = {
    Verb.RETURN: ReasonKind.RETURN,
    Verb.WITHDRAW: ReasonKind.WITHDRAWAL,
    Verb.REFUSE_INTAKE: ReasonKind.INTAKE_REFUSAL,
}


@dataclass(frozen=True, slots=True)
class Happened:
    """One line."""

    at: datetime
    who: Id
    words: str
    note: str = ""


class HistoryPage(Live, QWidget):
    """The events of a dossier as a quiet list."""

    def __init__(self, pick: Pick, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pick = pick
        self._file: DossierFile | None = None
        self._books: Books | None = None
        self.card = Card(" ")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(px(14))
        self._grid.setVerticalSpacing(px(6))
        self._grid.setColumnStretch(1, 3)
        self._grid.setColumnStretch(2, 5)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, px(8), 0)
        column.addLayout(self._grid)
        column.addStretch(1)
        self.card.body.addWidget(scrolling(inside))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.card)
        self.come_alive()

    def show_file(self, file: DossierFile, books: Books) -> None:
        """Show another dossier's history."""
        self._file, self._books = file, books
        self.words()

    def words(self) -> None:
        self.card.set_title(self.tr("History"))
        while (old := self._grid.takeAt(0)) is not None:
            widget = old.widget()
            if widget is not None:
                widget.deleteLater()
        if self._file is None or self._books is None:
            return
        lines = happened(self._file, self._books.reasons, self._pick)
        for row, line in enumerate(lines):
            person = self._file.people.get(line.who)
            told = f"{line.words}\n{line.note}" if line.note else line.words
            cells = (moment_text(line.at), self._pick(person.name) if person else "", told)
            for place, (words, kind) in enumerate(zip(cells, (MUTED, BODY, BODY), strict=True)):
                label = Label(words, kind, wrap=place > 0)
                self._grid.addWidget(label, row, place, Qt.AlignmentFlag.AlignTop)


def happened(file: DossierFile, reasons: ReasonBank, pick: Pick) -> list[Happened]:
    """Everything that is known to have happened, the latest first."""
    lines = [_of_event(file, event, reasons, pick) for event in file.events]
    lines += _of_papers(file)
    return sorted(lines, key=lambda line: line.at, reverse=True)


def _of_event(file: DossierFile, event: StepEvent, reasons: ReasonBank, pick: Pick) -> Happened:
    step = file.procedure.step(event.step)
    part = step.part(event.part) if step else None
    name = f"{event.step} {step_words(part.state)}" if part else event.step
    words = QCoreApplication.translate("History", _VERBS[event.verb]).replace("{step}", name)
    kind = _KINDS.get(event.verb)
    places = reason_places(file.findings)
    note = reason_words(reasons, kind, event.reason, pick, places) if kind else event.reason
    late = next((late_words(row, reasons, pick) for row in file.rows if _ended(row, event)), "")
    if late:
        told = QCoreApplication.translate("History", "Late: {reason}").replace("{reason}", late)
        note = f"{note}\n{told}" if note else told
    return Happened(event.made_at, event.author, words, note)


def _ended(row: StepRow, event: StepEvent) -> bool:
    same = (row.step, row.part) == (event.step, event.part)
    return same and row.done_by == event.author and row.closed == event.on


def reason_words(
    reasons: ReasonBank,
    kind: ReasonKind,
    kept: str,
    pick: Pick,
    places: Mapping[str, Mapping[str, str | Trilingual]] = MappingProxyType({}),
) -> str:
    """A reason as it is kept ("code", "code: note", "code, code") in words."""
    codes, _, note = kept.partition(": ")
    known = [reasons.get(kind, code) for code in codes.split(", ")]
    if not kept or not all(known):
        return kept
    words = " ".join(
        pick(reason.filled(places.get(reason.code, {}))) for reason in known if reason is not None
    )
    return f"{words} {note}".strip()


def _of_papers(file: DossierFile) -> Iterator[Happened]:
    translate = QCoreApplication.translate
    for document in file.documents:
        words = translate("History", "Scan added: {name}").replace("{name}", document.file_name)
        yield Happened(document.made_at, document.author, words)
    if file.refusal_draft is not None:
        words = translate("History", "Refusal of intake drafted")
        draft = file.refusal_draft
        yield Happened(draft.made_at, draft.author, words, draft.note)
