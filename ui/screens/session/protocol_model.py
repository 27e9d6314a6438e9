"""What the page of a protocol knows besides the session: words, remarks, editions, signatures."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.access.permissions import RIGHTS, Action
from app.commission.editions import Edition
from app.commission.protocol import ProtocolContent
from app.commission.remarks import RemarkView
from app.commission.round_trip import RoundTrip
from app.commission.seals import SealCheck
from app.commission.wording import WordingLine
from app.kernel.ids import Id
from app.kernel.outcome import Changes, Refusal
from app.kernel.text import Language

if TYPE_CHECKING:
    from app.access.people import Actor
    from app.office import Office
    from ui.runtime.desk import Desk

_SHOWN = (
    "Protocol", "ProtocolWording", "Remark", "RemarkAnswer", "ProtocolSignature",
    "SpecialOpinion", "Session", "AgendaItem",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class ProtocolRead:
    """The protocol at one moment. Words and remarks are empty for who reads no drafts."""

    content: ProtocolContent
    editions: tuple[Edition, ...]
    wording: tuple[WordingLine, ...]
    remarks: tuple[RemarkView, ...]
    seals: tuple[SealCheck, ...] = ()
    """The seals of the sheets, computed again as far as the reader is shown them."""

    @property
    def broken(self) -> tuple[SealCheck, ...]:
        """Seals that do not hold."""
        return tuple(each for each in self.seals if not each.holds)

    @property
    def open(self) -> bool:
        """Whether it is a draft, the first one or one of another edition."""
        return self.content.draft

    @property
    def waiting(self) -> int:
        """Remarks without an answer."""
        return sum(not each.answered for each in self.remarks)

    @property
    def one_sided(self) -> int:
        """Places whose words are missing, or there in one language alone."""
        return sum(not line.complete for line in self.wording)


class ProtocolModel(QObject):
    """The protocol of one session, for one person."""

    changed = Signal()
    compared = Signal()
    refused = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.session: Id | None = None
        self.read: ProtocolRead | None = None
        self.trip: RoundTrip | None = None
        self._workbook: tuple[bytes, Language] = (b"", Language.KK)

    @property
    def me(self) -> Id:
        """Who sits at the desk."""
        return self._desk.actor.person

    def may(self, action: Action) -> bool:
        """Whether who sits here has a right."""
        return self._desk.actor.is_(*RIGHTS[action])

    @property
    def writes(self) -> bool:
        """Whether who sits here draws the protocol up."""
        return self.may(Action.HOLD_SESSION)

    def reload(self, session: Id) -> None:
        """Read the protocol of a session."""
        if session != self.session:
            self.session, self.read, self.trip = session, None, None
        drafts = self.may(Action.READ_DRAFT_PROTOCOL)

        def ask(office: Office, actor: Actor) -> ProtocolRead | Refusal:
            room = office.protocols
            content, editions = room.content(actor, session), room.editions(actor, session)
            wording = room.wording(actor, session) if drafts else ()
            remarks = room.remarks(actor, session) if drafts else ()
            seals = room.seals(actor, session)
            for answer in (content, editions, wording, remarks, seals):
                if isinstance(answer, Refusal):
                    return answer
            return ProtocolRead(content, editions, wording, remarks, seals)  # type: ignore[arg-type]

        self._desk.ask(ask, self._show, self.refused.emit)

    def refresh(self, changes: Changes) -> bool:
        """Read again what was touched; whether anything was."""
        if self.session is None or not changes.touches(*_SHOWN):
            return False
        self.reload(self.session)
        return True

    def _show(self, read: ProtocolRead) -> None:
        self.read = read
        self.changed.emit()

    # --- acts --------------------------------------------------------------------------------

    def keep_words(self, key: str, text: str) -> None:
        """Keep one text under its key."""
        session = self.session
        if session is not None:
            self._desk.act(
                lambda office, actor: office.protocols.keep_wording(actor, session, {key: text}),
                on_refused=self.refused.emit,
            )

    def remark(self, text: str, dossier: str) -> None:
        """Remark on the whole, or on one dossier."""
        session = self.session
        if session is not None:
            about = Id(dossier) if dossier else None
            self._desk.act(
                lambda office, actor: office.protocols.remark(actor, session, text, about),
                on_refused=self.refused.emit,
            )

    def answer(self, remark: str, text: str, *, accepted: bool) -> None:
        """Answer a remark."""
        asked = Id(remark)
        self._desk.act(
            lambda office, actor: office.protocols.answer_remark(actor, asked, accepted, text),
            on_refused=self.refused.emit,
        )

    def sign(self, signer: str, *, on_paper: bool) -> None:
        """Record a signature."""
        session, read = self.session, self.read
        if session is not None and read is not None:
            seen = read.content.content_hash
            self._desk.act(
                lambda office, actor: office.protocols.sign(
                    actor, session, Id(signer), on_paper, seen
                ),
                on_refused=self.refused.emit,
            )

    def revise(self, reason: str) -> None:
        """Begin another edition."""
        session = self.session
        if session is not None:
            self._desk.act(
                lambda office, actor: office.protocols.revise(actor, session, reason),
                on_refused=self.refused.emit,
            )

    def give_up(self) -> None:
        """Give the edition in work up."""
        session = self.session
        if session is not None:
            self._desk.act(
                lambda office, actor: office.protocols.give_up_revision(actor, session),
                on_refused=self.refused.emit,
            )

    # --- the round trip ----------------------------------------------------------------------

    def compare(self, workbook: bytes, language: Language) -> None:
        """Compare an edited workbook with the protocol."""
        session = self.session
        if session is None:
            return
        self._workbook = workbook, language

        def shown(trip: RoundTrip) -> None:
            self.trip = trip
            self.compared.emit()

        self._desk.ask(
            lambda office, actor: office.papers.compare(actor, session, language, workbook),
            shown,
            self.refused.emit,
        )

    def take_over(self, keys: tuple[str, ...]) -> None:
        """Take the chosen words over."""
        session, (workbook, language) = self.session, self._workbook
        if session is None:
            return

        def done(_kept: object) -> None:
            self.trip = None
            self.compared.emit()

        self._desk.act(
            lambda office, actor: office.papers.take_over(actor, session, language, workbook, keys),
            done,
            self.refused.emit,
        )

    def leave_workbook(self) -> None:
        """Put the comparison away."""
        self.trip = None
        self.compared.emit()
