"""The desk without its widgets: whose desk, which counter, what is searched, which dossier."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.access.roles import Role
from app.intake.transliteration import fold
from app.queue import QueueOrder
from app.workflow.desks import DESK_FILTERS, Filter, filters_of
from app.workflow.states import DossierState
from ui.queues.lines import Lines
from ui.queues.reader import LineReader
from ui.screens.desk.next_step import NextStep, next_step
from ui.screens.desk.reading import DeskReading, Wish, read_desk

if TYPE_CHECKING:
    from app.commission.hearings import Hearing
    from app.decisions.dossier_file import DossierFile
    from app.kernel.ids import Id
    from app.kernel.outcome import Refusal
    from app.queue import QueueRow
    from app.workflow.dossier import Dossier
    from ui.i18n.languages import Languages
    from ui.runtime.desk import Desk
    from ui.runtime.worker import Job


class DeskModel(QObject):
    """Reads the desk and the dossier stood upon; refers a dossier to the Commission.

    Each reading cancels the one before it: of those that wait in the worker only the last runs,
    so that fast typing and walking are followed at once and never queue up.
    """

    read = Signal(object)
    """A `DeskReading`: counters, role, refusals."""
    previewed = Signal(object)
    """The `DossierFile` of the line stood upon, or None."""
    reason_asked = Signal(object)
    """The `Refusal` for which a reason of the delay has to be given."""
    refused = Signal(object)
    done = Signal(object)
    """The `Dossier` that was referred."""

    def __init__(self, desk: Desk, languages: Languages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.roles: tuple[Role, ...] = filters_of(desk.actor.roles)
        self.lines = Lines(languages)
        self.reader = LineReader(desk, self)
        self.counts: Mapping[Filter, int] = {}
        self.wish = Wish(self.roles[0]) if self.roles else None
        self.row: QueueRow | None = None
        self.file: DossierFile | None = None
        self.undeclared = False
        """Whether the dossier stood upon stays closed until the member has declared."""
        self.session: Id | None = None
        """The session that heard the dossier stood upon, where its protocol is to be drawn up."""
        self._page_job: Job[DeskReading | Refusal] | None = None
        self._file_job: Job[DossierFile | Refusal] | None = None

    @property
    def chosen(self) -> Filter:
        """The counter that is on."""
        if self.wish is None:
            return Filter.ALL
        return self.wish.chosen or DESK_FILTERS[self.wish.role][0]

    @property
    def searching(self) -> bool:
        """Whether the list is narrowed by a search."""
        return self.wish is not None and bool(self.wish.text)

    # --- what the person wants to see ---------------------------------------------------------

    def sit_at(self, role: Role) -> None:
        """Go to the desk of another of one's roles."""
        if self.wish is not None and role in self.roles and role is not self.wish.role:
            self.row = None
            self.wish = Wish(role, text=self.wish.text)
            self.read_again()

    def filter_by(self, key: str | None) -> None:
        """Put a counter on; None is the desk's own first."""
        if self.wish is not None:
            chosen = Filter(key) if key else DESK_FILTERS[self.wish.role][0]
            self.wish = replace(self.wish, chosen=chosen)
            self.read_again()

    def search(self, text: str) -> None:
        """Narrow the list to what holds all these words."""
        if self.wish is not None:
            self.wish = replace(self.wish, text=fold(text))
            self.read_again()

    def sort_by(self, key: str, descending: bool) -> None:  # noqa: FBT001 - a signal's argument
        """Sort by an indexed column."""
        if self.wish is not None:
            self.wish = replace(self.wish, order=QueueOrder(key), descending=descending)
            self.read_again()

    def read_again(self) -> None:
        """Read counters and list; the answer of a reading under way is dropped."""
        if self.wish is None:
            return
        if self._page_job is not None:
            self._page_job.cancel()
        wish = self.wish
        self._page_job = self._desk.ask(
            lambda office, actor: read_desk(office, actor, wish), self._took, self.refused.emit
        )

    def _took(self, reading: DeskReading) -> None:
        self._page_job = None
        self.lines.books = reading.books
        self.counts = dict(reading.page.counts)
        self.read.emit(reading)
        kept = self.row.id if self.row else None
        self.reader.show(reading.page.query, reading.page.rows, kept)
        if kept is not None and all(row.id != kept for row in reading.page.rows):
            self._read_file()  # further down the list: nobody will stand on it anew

    # --- the dossier stood upon ---------------------------------------------------------------

    def look_at(self, row: QueueRow | None) -> None:
        """Stand on a line and read its dossier."""
        before, self.row = self.row, row
        if row is None or before is None or row.dossier != before.dossier:
            self.file = self.session = None
            if row is None:
                self.previewed.emit(None)
        self._read_file()

    def _read_file(self) -> None:
        if self._file_job is not None:
            self._file_job.cancel()
            self._file_job = None
        row, self.undeclared = self.row, False
        if row is not None:
            self._file_job = self._desk.ask(
                lambda office, actor: office.files.file(actor, row.dossier),
                self._took_file,
                self._no_file,
            )
            if self._writes_protocol(row):
                self._desk.ask(
                    lambda office, actor: office.commission.hearings(actor, (row.dossier,)),
                    self._took_hearings,
                )

    def _writes_protocol(self, row: QueueRow) -> bool:
        at_secretary = self.wish is not None and self.wish.role is Role.SECRETARY
        return at_secretary and self.lines.state(row) is DossierState.PROTOCOL_DUE

    def _took_hearings(self, hearings: Mapping[Id, Hearing]) -> None:
        heard = hearings.get(self.row.dossier) if self.row else None
        if heard is not None:
            self.session = heard.session

    def _took_file(self, file: DossierFile) -> None:
        self._file_job = None
        if self.row is not None and file.dossier.id == self.row.dossier:
            self.file = file
            self.previewed.emit(file)

    def _no_file(self, refusal: Refusal) -> None:
        self._file_job, self.file = None, None
        self.undeclared = refusal.code == "declaration_missing"
        if self.undeclared:
            self.previewed.emit(None)
        else:
            self.refused.emit(refusal)

    def next_step(self) -> NextStep | None:
        """The one thing to do next with the dossier stood upon."""
        if self.row is None or self.wish is None:
            return None
        return next_step(self.lines.state(self.row), self.wish.role, self._desk.actor)

    def refer(self, late_reason: str = "") -> None:
        """Refer the dossier stood upon to the Commission (para 7.2)."""
        row = self.row
        if row is not None:
            self._desk.act(
                lambda office, actor: office.workflow.refer(actor, row.dossier, late_reason),
                self._referred,
                self._not_referred,
            )

    def _referred(self, dossier: Dossier) -> None:
        self.done.emit(dossier)

    def _not_referred(self, refusal: Refusal) -> None:
        if refusal.code == "late_reason_missing":
            self.reason_asked.emit(refusal)
        else:
            self.refused.emit(refusal)

    def dossier_here(self) -> Id | None:
        """The dossier stood upon."""
        return self.row.dossier if self.row else None
