"""The room of protocols: their content, their words, their editions (para 7.4, F47-F51)."""

from dataclasses import dataclass

from app.access.permissions import Action
from app.act import Act, Ground, question, use_case
from app.commission import lists, protocols
from app.commission.books import Books
from app.commission.entities import Protocol
from app.commission.lists import ProtocolRow
from app.commission.protocol import ProtocolContent
from app.commission.visibility import reader_of
from app.kernel.ids import Id
from app.kernel.outcome import Refusal
from app.workflow.passing import Passing


@dataclass(frozen=True, slots=True)
class Protocols:
    """The protocols of the Commission's sessions."""

    ground: Ground
    passing: Passing
    books: Books

    @use_case(Action.HOLD_SESSION)
    def finish(self, act: Act, session: Id, late_reason: str = "") -> Protocol | Refusal:
        """Give the protocol its number, freeze it, send its dossiers on (para 7.4, F50, F51).

        Refused: `session_not_ended`, `protocol_final`, and what the door refuses.
        """
        return protocols.finish(act, self.passing, self.books, session, late_reason)

    @question(Action.READ_PROTOCOL)
    def content(self, act: Act, session: Id) -> ProtocolContent | Refusal:
        """The protocol: built anew while it is a draft, as it was frozen once it is final.

        What the reader may not see is left out. Refused: `session_not_held`, `protocol_not_final`
        for those who read final protocols only.
        """
        return protocols.readable(act, self.passing, self.books, session)

    @question(Action.READ_PROTOCOL)
    def extract(self, act: Act, session: Id, dossier: Id) -> ProtocolContent | Refusal:
        """The protocol with one dossier's item alone (A19). Refused besides: `not_on_agenda`."""
        return protocols.extract(act, self.passing, self.books, session, dossier)

    @question(Action.READ_PROTOCOL)
    def listed(self, act: Act) -> tuple[ProtocolRow, ...]:
        """Protocols of the sessions that have ended, drafts first."""
        return lists.protocol_rows(act, self.passing, reader_of(act))
