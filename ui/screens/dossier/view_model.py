"""The state of the dossier's page: everything about it, read at once, and what is done to it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from app.kernel.ids import Id
from app.kernel.outcome import Changes, Outcome, Refusal
from app.kernel.text import Language
from ui.screens.dossier.acts import Acts, Doing, acts_of

if TYPE_CHECKING:
    from app.access.people import Actor
    from app.decisions.dossier_file import DossierFile
    from app.decisions.reasons import ReasonBank
    from app.intake.checklist import Checklist
    from app.intake.countries import CountryList
    from app.intake.professions import ProfessionList
    from app.office import Office
    from app.papers.use_cases import Paper
    from ui.runtime.desk import Desk

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Books:
    """The lists that the page takes its words from."""

    countries: CountryList
    professions: ProfessionList
    reasons: ReasonBank
    checklists: Mapping[str, Checklist]


@dataclass(frozen=True, slots=True)
class Filled:
    """What was filled in for an act."""

    person: Id | None = None
    reason: str = ""
    """Code of the reason bank."""
    note: str = ""
    late_reason: str = ""

    @property
    def told(self) -> str:
        """Reason and note in one, as the office keeps them."""
        return f"{self.reason}: {self.note}" if self.note else self.reason


@dataclass(frozen=True, slots=True)
class _Read:
    file: DossierFile
    books: Books


class DossierModel(QObject):
    """One dossier as this reader may see it."""

    read = Signal()
    """File and lists are here, or were read again."""
    not_readable = Signal(object)
    """The reader may not see it: `Refusal`."""
    done = Signal(object)
    """`Doing` that was done."""
    refused = Signal(object)
    paper_made = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.dossier: Id | None = None
        self.file: DossierFile | None = None
        self.books: Books | None = None

    def open(self, dossier: Id) -> None:
        """Show another dossier."""
        if dossier != self.dossier:
            self.file = None
        self.dossier = dossier
        self.read_again()

    def read_again(self) -> None:
        """Read everything again."""
        dossier = self.dossier
        if dossier is not None:
            self._desk.ask(
                lambda office, actor: _read(office, actor, dossier),
                self._read,
                self.not_readable.emit,
            )

    def _read(self, found: _Read) -> None:
        if found.file.dossier.id != self.dossier:
            return  # an answer about the dossier shown before
        self.file, self.books = found.file, found.books
        self.read.emit()

    def concerns(self, changes: Changes) -> bool:
        """Whether what was touched may be shown here; a new day touches nothing by name."""
        return (
            not changes.touched
            or self.dossier in changes.of("Dossier")
            or changes.touches(
                "StepRow", "Document", "ChecklistMark", "IntakeRefusal", "Notice", "Certificate"
            )
        )

    @property
    def acts(self) -> Acts:
        """What this reader can do now."""
        return acts_of(self.file, self._desk.actor) if self.file else Acts(None, ())

    # --- acts --------------------------------------------------------------------------------

    def do(self, doing: Doing, filled: Filled) -> None:
        """Do one of the things that are done on this page."""
        file = self.file
        if file is None:
            return
        dossier, step = file.dossier.id, _returned_step(self.acts)
        match doing:
            case Doing.ASSIGN | Doing.REASSIGN:
                executor = filled.person
                if executor is not None:
                    self._act(
                        doing,
                        lambda office, actor: office.workflow.assign(
                            actor, dossier, executor, filled.told, filled.late_reason
                        ),
                    )
            case Doing.REFER:
                self._act(
                    doing,
                    lambda office, actor: office.workflow.refer(actor, dossier, filled.late_reason),
                )
            case Doing.CONFIRM_REFUSAL:
                self._act(
                    doing, lambda office, actor: office.intake.confirm_refusal(actor, dossier)
                )
            case Doing.RETURN:
                self._act(
                    doing,
                    lambda office, actor: office.workflow.return_step(
                        actor, dossier, step, filled.told
                    ),
                )
            case Doing.WITHDRAW:
                self._act(
                    doing,
                    lambda office, actor: office.workflow.withdraw(
                        actor, dossier, filled.reason, filled.note
                    ),
                )
            case Doing.GO | Doing.DRAFT_REFUSAL | Doing.EDIT_CARD:
                return  # done elsewhere

    def _act(self, doing: Doing, call: Callable[[Office, Actor], Outcome[T]]) -> None:
        self._desk.act(call, lambda _: self.done.emit(doing), self.refused.emit)

    # --- papers ------------------------------------------------------------------------------

    def make_paper(self, kind: str) -> None:
        """Make one of the papers of `papers.py`; `paper_made` brings it."""
        file = self.file
        if file is not None:
            self._desk.ask(
                lambda office, actor: _paper(office, actor, file, kind),
                self._paper_made,
                self.refused.emit,
            )

    def _paper_made(self, paper: Paper) -> None:
        self.paper_made.emit(paper)

    def read_scan(self, document: Id, show: Callable[[bytes], None]) -> None:
        """Read the bytes of a scan."""
        self._desk.ask(
            lambda office, actor: office.files.scan(actor, document), show, self.refused.emit,
            far=True,
        )  # fmt: skip


def _returned_step(acts: Acts) -> str:
    return next((each.step for each in acts.others if each.doing is Doing.RETURN), "")


def _read(office: Office, actor: Actor, dossier: Id) -> _Read | Refusal:
    file = office.files.file(actor, dossier)
    if isinstance(file, Refusal):
        return file
    shelf = office.catalogues
    return _Read(file, Books(shelf.countries, shelf.professions, shelf.reasons, shelf.checklists))


def _paper(office: Office, actor: Actor, file: DossierFile, kind: str) -> Paper | Refusal:
    dossier, papers = file.dossier.id, office.papers
    match kind:
        case "receipt":
            return papers.receipt(actor, dossier)
        case "intake_refusal":
            return papers.intake_refusal(actor, dossier)
        case "notice":
            return papers.notice(actor, dossier)
        case "extract" if file.session is not None:
            language = Language(file.dossier.language or Language.KK)
            return papers.extract(actor, file.session, dossier, language)
        case _:
            return papers.certificate(actor, dossier)
