"""The state of the counter: one application card, kept on disk as it is typed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.access.people import Actor
from app.intake.card import card_values
from app.intake.passport import FieldProblem
from app.intake.use_cases import MarkedItem, Twin
from app.kernel.ids import Id
from app.kernel.outcome import Outcome, Refusal
from app.workflow.dossier import Card, Dossier
from ui.screens.intake.catalogue import Books, books_of
from ui.screens.intake.incoming import Incoming, Put, put_files

if TYPE_CHECKING:
    from app.decisions.dossier_file import DossierFile
    from app.decisions.entities import Certificate
    from app.office import Office
    from app.workflow.procedure import ProcedureVersion
    from ui.runtime.desk import Desk

_PAUSE = 600
"""Milliseconds without a key after which what was typed goes to disk."""

_TAKEN_OVER = (
    "name_latin", "name_cyrillic", "birth_date", "citizenship", "passport_number",
    "passport_issued", "passport_valid_until", "iin", "phone", "email", "address",
    "profession", "education", "employer",
)  # fmt: skip
"""Fields that a later application takes over from the holder's earlier card where empty."""


T = TypeVar("T")

_Later = Callable[[], None]
_WithId = Callable[[Id], object]
_Show = Callable[[bytes], None]


class Keeping(Enum):
    """Where what was typed is."""

    EMPTY = "empty"
    """Nothing was typed yet: no dossier is open."""
    TYPED = "typed"
    SAVING = "saving"
    SAVED = "saved"


class IntakeModel(QObject):
    """One application at the counter.

    The first save opens the dossier and starts the clock of step 1; after that each pause in
    typing is saved. Only signals tell the screen; it never asks the office itself.
    """

    books_read = Signal()
    card_read = Signal()
    """Another card, or the same one as somebody else left it: show every field again."""
    problems_found = Signal()
    twins_found = Signal()
    file_read = Signal()
    """Papers, findings, clock and state were read again."""
    keeping_changed = Signal()
    refused = Signal(object)
    overtaken = Signal()
    """Somebody saved the card meanwhile; what was typed here is kept over it."""
    files_put = Signal(object)
    """What became of the files that were added: `Put`."""
    registered = Signal(object)
    receipt_made = Signal(object)
    refusal_drafted = Signal()

    def __init__(self, desk: Desk, today: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.books: Books | None = None
        self.procedure = "P1"
        self.procedures: tuple[ProcedureVersion, ...] = ()
        self.card = Card()
        self.received = today
        self.dossier: Dossier | None = None
        self.file: DossierFile | None = None
        self.problems: tuple[FieldProblem, ...] = ()
        self.twins: tuple[Twin, ...] = ()
        self.certificates: tuple[tuple[Certificate, Dossier], ...] = ()
        self.keeping = Keeping.EMPTY
        self._kept = Card()
        self._waits = QTimer(self)
        self._waits.setSingleShot(True)
        self._waits.setInterval(_PAUSE)
        self._waits.timeout.connect(self.save_now)
        self._after: list[_Later] = []

    # --- beginning ---------------------------------------------------------------------------

    def read_books(self) -> None:
        """Read the lists that the form offers."""
        self._desk.ask(books_of, self._books_read)

    def _books_read(self, books: Books) -> None:
        self.books = books
        self.procedures = tuple(
            version
            for code in books.procedures.codes
            if (version := books.procedures.current(code, self.received)) is not None
        )
        self.books_read.emit()

    def start(self, procedure: str, today: date) -> None:
        """Begin a new application; nothing is written before something is typed."""
        self._waits.stop()
        self.procedure, self.received = procedure, today
        self.card = self._kept = Card()
        self.dossier = self.file = None
        self.problems, self.twins = (), ()
        self._keep(Keeping.EMPTY)
        self._read_certificates()
        self.card_read.emit()
        self.file_read.emit()
        self.twins_found.emit()
        self._check()

    def choose_procedure(self, procedure: str) -> None:
        """Change the procedure of an application that is not opened yet; the card stays."""
        if self.dossier is None and procedure != self.procedure:
            self.procedure = procedure
            self._read_certificates()
            self.card_read.emit()
            self.file_read.emit()
            self._check()

    def take_up(self, dossier: Id) -> None:
        """Go on with a dossier that is open already."""
        self._waits.stop()
        self._desk.ask(lambda office, actor: office.files.file(actor, dossier), self._taken_up)

    def _taken_up(self, file: DossierFile) -> None:
        self.procedure, self.received = file.dossier.procedure, file.dossier.received
        self.card = self._kept = Card(**card_values(file.dossier))
        self._keep(Keeping.SAVED)
        self._show_file(file)
        self._read_certificates()
        self.card_read.emit()
        self._check()

    def _read_certificates(self) -> None:
        self.certificates = ()
        if self.procedure != "P1":
            self._desk.ask(
                lambda office, actor: office.files.certificates(actor), self._certificates_read
            )

    def _certificates_read(self, found: list[tuple[Certificate, Dossier]]) -> None:
        self.certificates = tuple(found)
        self.books_read.emit()

    # --- the card ----------------------------------------------------------------------------

    @property
    def version(self) -> ProcedureVersion | None:
        """The procedure of this application."""
        return next((each for each in self.procedures if each.code == self.procedure), None)

    @property
    def closed(self) -> bool:
        """Whether the card stays as it is: the dossier is decided or closed."""
        return self.dossier is not None and bool(self.dossier.closing or self.dossier.outcome)

    def type(self, field: str, value: object) -> None:
        """A field was changed by the person."""
        self.card = Card(**(card_values(self.card) | {field: value}))
        if field == "previous_certificate" and value:
            self._take_over(str(value))
        self._keep(Keeping.TYPED)
        self._waits.start()
        self._check()

    def set_received(self, day: date) -> None:
        """T0 of an application that is not opened yet (A16)."""
        if self.dossier is None:
            self.received = day
            self._check()

    def _take_over(self, certificate: str) -> None:
        holder = next((d for c, d in self.certificates if c.id == certificate), None)
        if holder is None:
            return
        mine, theirs = card_values(self.card), card_values(holder)
        empty = {name: theirs[name] for name in _TAKEN_OVER if not mine[name]}
        self.card = Card(**(mine | empty | {"language": holder.language}))
        self.card_read.emit()

    def _check(self) -> None:
        procedure, card, received = self.procedure, self.card, self.received
        besides = self.dossier.id if self.dossier else None
        self._desk.ask(
            lambda office, actor: (
                office.intake.problems(procedure, card, received),
                office.intake.twins(actor, card, besides),
            ),
            self._checked,
        )

    def _checked(self, found: tuple[tuple[FieldProblem, ...], list[Twin] | Refusal]) -> None:
        self.problems, twins = found
        self.twins = () if isinstance(twins, Refusal) else tuple(twins)
        self.problems_found.emit()
        self.twins_found.emit()

    # --- keeping it --------------------------------------------------------------------------

    def save_then(self, then: _Later) -> None:
        """Put what was typed on disk; `then` is called once it is there."""
        self._after.append(then)
        self.save_now()

    @Slot()
    def save_now(self) -> None:
        """Put what was typed on disk."""
        self._waits.stop()
        if self.keeping is Keeping.SAVING:
            return
        if self.dossier is not None and self.card == self._kept:
            self._saved_all()
            return
        self._keep(Keeping.SAVING)
        card, known = self.card, self.dossier
        if known is None:
            procedure, received = self.procedure, self.received
            self._desk.act(
                lambda office, actor: office.intake.open_dossier(actor, procedure, card, received),
                lambda dossier: self._saved(dossier, card),
                self._not_saved,
            )
        else:
            self._desk.act(
                lambda office, actor: office.intake.save_card(actor, known.id, known.version, card),
                lambda dossier: self._saved(dossier, card),
                self._not_saved,
            )

    def _saved(self, dossier: Dossier, card: Card) -> None:
        self.dossier, self._kept = dossier, card
        if self.card != card:
            self._keep(Keeping.TYPED)
            self.save_now()
            return
        self._saved_all()
        self.read_file()

    def _saved_all(self) -> None:
        self._keep(Keeping.SAVED)
        waiting, self._after = self._after, []
        for then in waiting:
            then()

    def _not_saved(self, refusal: Refusal) -> None:
        known = self.dossier
        if refusal.code == "changed_meanwhile" and known is not None:
            self._desk.ask(lambda office, actor: office.files.file(actor, known.id), self._rebase)
            return
        self._after.clear()
        self._keep(Keeping.TYPED)
        self.refused.emit(refusal)

    def _rebase(self, file: DossierFile) -> None:
        """Lay what was typed here over what somebody else saved, and save that."""
        mine, base = card_values(self.card), card_values(self._kept)
        typed = {name: mine[name] for name in mine if mine[name] != base[name]}
        self._kept = Card(**card_values(file.dossier))
        self.card = replace(self._kept, **typed)
        self._keep(Keeping.TYPED)
        self._show_file(file)
        self.card_read.emit()
        self.overtaken.emit()
        self.save_now()

    def _keep(self, keeping: Keeping) -> None:
        if keeping is not self.keeping:
            self.keeping = keeping
            self.keeping_changed.emit()

    def read_file(self) -> None:
        """Read papers, findings and clock again."""
        known = self.dossier
        if known is not None:
            self._desk.ask(
                lambda office, actor: office.files.file(actor, known.id), self._show_file
            )

    def _show_file(self, file: DossierFile) -> None:
        self.file, self.dossier = file, file.dossier
        self.file_read.emit()

    # --- papers ------------------------------------------------------------------------------

    def mark(self, item: str, marked: MarkedItem) -> None:
        """Mark one paper; an unopened application is opened first."""
        self._with_dossier(
            lambda dossier: self._act(
                lambda office, actor: office.intake.mark(actor, dossier, item, marked)
            )
        )

    def add_files(self, item: str, files: Sequence[Path]) -> None:
        """Add scans to one paper."""
        self._with_dossier(lambda dossier: self._put(Incoming(dossier, item, tuple(files))))

    def _put(self, incoming: Incoming) -> None:
        self._desk.act(lambda office, actor: put_files(office, actor, incoming), self._files_put)

    def _files_put(self, put: Put) -> None:
        self.files_put.emit(put)
        self.read_file()

    def withdraw_scan(self, document: Id) -> None:
        """Take a scan out of the dossier."""
        self._act(lambda office, actor: office.intake.withdraw_scan(actor, document))

    def _act(self, call: Callable[[Office, Actor], Outcome[T]]) -> None:
        self._desk.act(call, lambda _: self.read_file(), self.refused.emit)

    def _with_dossier(self, then: _WithId) -> None:
        def go_on() -> None:
            if self.dossier is not None:
                then(self.dossier.id)

        if self.dossier is None:
            self.save_then(go_on)
        else:
            go_on()

    # --- the end of intake -------------------------------------------------------------------

    def register(self, ais_number: str, ais_date: date, late_reason: str = "") -> None:
        """Register and make the receipt slip."""
        self._with_saved(
            lambda dossier: self._desk.act(
                lambda office, actor: office.intake.register(
                    actor, dossier, ais_number, ais_date, late_reason
                ),
                self._registered,
                self.refused.emit,
            )
        )

    def _registered(self, dossier: Dossier) -> None:
        self.dossier = dossier
        self.registered.emit(dossier)
        self.read_file()
        self.make_receipt()

    def make_receipt(self) -> None:
        """Make the slip for the applicant."""
        known = self.dossier
        if known is not None:
            self._desk.ask(
                lambda office, actor: office.papers.receipt(actor, known.id),
                self.receipt_made.emit,
                self.refused.emit,
            )

    def draft_refusal(self, reasons: tuple[str, ...], note: str) -> None:
        """Draft the refusal of intake; the unit head confirms it (A2)."""
        self._with_saved(
            lambda dossier: self._desk.act(
                lambda office, actor: office.intake.draft_refusal(actor, dossier, reasons, note),
                lambda _: self._refusal_drafted(),
                self.refused.emit,
            )
        )

    def _refusal_drafted(self) -> None:
        self.refusal_drafted.emit()
        self.read_file()

    def _with_saved(self, then: _WithId) -> None:
        def go_on() -> None:
            if self.dossier is not None:
                then(self.dossier.id)

        self.save_then(go_on)

    def read_scan(self, document: Id, show: _Show) -> None:
        """Read the bytes of a scan."""
        self._desk.ask(
            lambda office, actor: office.files.scan(actor, document), show, self.refused.emit,
            far=True,
        )  # fmt: skip
