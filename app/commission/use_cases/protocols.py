"""The room of protocols: their content, their words, their editions (para 7.4, F47-F51)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from app.access.permissions import Action
from app.act import Act, Ground, question, use_case
from app.commission import lists, protocol_life, protocols, remarks
from app.commission.books import Books
from app.commission.editions import Edition
from app.commission.entities import (
    Protocol,
    ProtocolSignature,
    ProtocolWording,
    Remark,
    RemarkAnswer,
)
from app.commission.lists import ProtocolRow
from app.commission.protocol import ProtocolContent
from app.commission.protocols import Drawn, drawn
from app.commission.remarks import RemarkView
from app.commission.round_trip import (
    EditedWorkbook,
    RoundTrip,
    chosen_texts,
    compared,
    refuse_workbook,
)
from app.commission.seals import SealCheck, check_seals
from app.commission.visibility import reader_of
from app.commission.wording import LONGEST, WordingLine, keys_of, lines_of, merged
from app.kernel.ids import Id
from app.kernel.outcome import Refusal
from app.workflow.passing import Passing


@dataclass(frozen=True, slots=True)
class Protocols:
    """The protocols of the Commission's sessions."""

    ground: Ground
    passing: Passing
    books: Books

    # --- reading --------------------------------------------------------------------------

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

    @question(Action.READ_PROTOCOL)
    def editions(self, act: Act, session: Id) -> tuple[Edition, ...] | Refusal:
        """The editions, the latest first, with what each changed; drafts for who reads drafts."""
        found = self._drawn(act, session)
        return found if isinstance(found, Refusal) else protocol_life.history(found)

    @question(Action.READ_PROTOCOL)
    def seals(self, act: Act, session: Id) -> tuple[SealCheck, ...] | Refusal:
        """Every seal that the reader is shown, computed again: whether each sheet is as sealed.

        A seal holds when the kept sheet gives it and the protocol's marks are the sheet's (N3).
        """
        found = self._drawn(act, session)
        return found if isinstance(found, Refusal) else check_seals(found)

    # --- the secretary's words ------------------------------------------------------------

    @question(Action.READ_DRAFT_PROTOCOL)
    def wording(self, act: Act, session: Id) -> tuple[WordingLine, ...] | Refusal:
        """The places for the secretary's words and what stands there, in the paper's order."""
        found = self._drawn(act, session)
        if isinstance(found, Refusal):
            return found
        return lines_of(found.seen(found.draft()), found.texts)

    @use_case(Action.HOLD_SESSION)
    def keep_wording(
        self, act: Act, session: Id, texts: Mapping[str, str]
    ) -> ProtocolWording | Refusal:
        """Keep words by their keys; an empty text takes them out, other keys stay as they are.

        Refused: `protocol_final`, `wording_unknown`, `wording_too_long`.
        """
        found = self._drawn(act, session)
        return found if isinstance(found, Refusal) else _kept(found, texts)

    # --- members' remarks -----------------------------------------------------------------

    @use_case(Action.REMARK)
    def remark(
        self, act: Act, session: Id, text: str, dossier: Id | None = None
    ) -> Remark | Refusal:
        """Remark on the draft, or on one dossier's part of it (F50).

        Refused: `protocol_final`, `not_in_composition`, `not_on_agenda`, `remark_empty`,
        `remark_too_long`.
        """
        found = self._open(act, session)
        if isinstance(found, Refusal):
            return found
        if act.by not in (*found.facts.members, *found.facts.sitting.composition.members):
            return Refusal("not_in_composition")
        shown = {item.key for item in found.seen(found.draft()).items}
        if dossier is not None and dossier not in shown:
            return Refusal("not_on_agenda")
        return remarks.record_remark(act, session, text, dossier)

    @use_case(Action.HOLD_SESSION)
    def answer_remark(
        self,
        act: Act,
        remark: Id,
        accepted: bool,  # noqa: FBT001 - the fact that is recorded
        text: str,
    ) -> RemarkAnswer | Refusal:
        """Answer a remark, taken into account or not. Refused: `remark_unknown`, `answer_empty`."""
        given = act.uow.get(Remark, remark)
        if given is None:
            return Refusal("remark_unknown")
        found = self._open(act, given.session)
        if isinstance(found, Refusal):
            return found
        if given.dossier is not None and not found.reader.may_open(given.dossier):
            return Refusal("remark_unknown")
        return remarks.record_answer(act, given, text, accepted=accepted)

    @question(Action.READ_DRAFT_PROTOCOL)
    def remarks(self, act: Act, session: Id) -> tuple[RemarkView, ...] | Refusal:
        """The remarks with their answers, oldest first."""
        found = self._drawn(act, session)
        return found if isinstance(found, Refusal) else remarks.views_of(found)

    # --- final, signed, replaced ----------------------------------------------------------

    @use_case(Action.HOLD_SESSION)
    def finish(self, act: Act, session: Id, late_reason: str = "") -> Protocol | Refusal:
        """Give the protocol its number, freeze it, send its dossiers on (para 7.4, F50, F51).

        Refused: `session_not_ended`, `protocol_final`, `remarks_unanswered`, `sheets_not_here`,
        `lease_held`, `number_needs_shared`, what the door refuses; for a later edition
        `edition_without_changes`.
        """
        found = self._drawn(act, session)
        if isinstance(found, Refusal):
            return Refusal("session_not_ended") if found.code == "session_not_held" else found
        return protocol_life.finish(found, self.passing, late_reason)

    @use_case(Action.HOLD_SESSION)
    def revise(self, act: Act, session: Id, reason: str) -> Protocol | Refusal:
        """Begin another edition under the same number; `finish` makes it final.

        Refused: `protocol_is_draft`, `reason_missing`.
        """
        found = self._drawn(act, session)
        return found if isinstance(found, Refusal) else protocol_life.revise(found, reason)

    @use_case(Action.HOLD_SESSION)
    def give_up_revision(self, act: Act, session: Id) -> Protocol | Refusal:
        """Give up the edition in work. Refused: `no_edition_in_work`."""
        found = self._drawn(act, session)
        return found if isinstance(found, Refusal) else protocol_life.give_up(found)

    @use_case(Action.SIGN_PROTOCOL)
    def sign(
        self,
        act: Act,
        session: Id,
        signer: Id,
        on_paper: bool,  # noqa: FBT001 - the fact that is recorded
        seen: str | None = None,
    ) -> ProtocolSignature | Refusal:
        """Record a signature: one's own in the program, or one on paper by the secretary.

        With `seen`, the hash of the edition that was before the signer's eyes, it is refused as
        `changed_meanwhile` when another one stands. Refused besides: `protocol_not_final`, `not_a_signer`, `signature_not_yours`,
        `paper_signature_by_secretary`, `signed_already`.
        """
        found = self._drawn(act, session)
        if isinstance(found, Refusal):
            return found
        standing = found.editions.standing
        if seen is not None and standing is not None and standing.content_hash != seen:
            return Refusal("changed_meanwhile")
        return protocol_life.sign(found, signer, on_paper=on_paper)

    # --- the round trip -------------------------------------------------------------------

    @question(Action.HOLD_SESSION)
    def compare(
        self, act: Act, session: Id, language: str, workbook: EditedWorkbook
    ) -> RoundTrip | Refusal:
        """What was changed by hand in a workbook of this protocol, in words.

        Refused: `workbook_foreign`, `workbook_other_edition`, `workbook_other_language`.
        """
        found = self._drawn(act, session)
        return found if isinstance(found, Refusal) else _compared(found, language, workbook)

    @use_case(Action.HOLD_SESSION)
    def take_over(
        self,
        act: Act,
        session: Id,
        language: str,
        workbook: EditedWorkbook,
        keys: Sequence[str] | None = None,
    ) -> ProtocolWording | Refusal:
        """Take over the words of a workbook, all or those of `keys`; never a score or a vote.

        Refused: as `compare`, and `protocol_final`, `not_taken_over`, `nothing_to_take_over`.
        """
        found = self._open(act, session)
        if isinstance(found, Refusal):
            return found
        trip = _compared(found, language, workbook)
        if isinstance(trip, Refusal):
            return trip
        texts = chosen_texts(trip, keys)
        return texts if isinstance(texts, Refusal) else _kept(found, texts)

    def _drawn(self, act: Act, session: Id) -> Drawn | Refusal:
        return drawn(act, self.passing, self.books, session)

    def _open(self, act: Act, session: Id) -> Drawn | Refusal:
        """The protocol, while there is a draft of it."""
        found = self._drawn(act, session)
        if isinstance(found, Refusal):
            return found
        standing = found.editions.standing
        if standing is not None and not found.editions.open:
            return Refusal("protocol_final", {"number": standing.number})
        return found


def _compared(found: Drawn, language: str, workbook: EditedWorkbook) -> RoundTrip | Refusal:
    content = found.current()
    if isinstance(content, Refusal):
        return content
    seen = found.seen(content)
    session = found.facts.sitting.session.id
    if refusal := refuse_workbook(workbook, session, seen.edition, language):
        return refusal
    known = keys_of(seen.items)
    return compared(workbook, seen, found.texts, known, draft=content.draft)


def _kept(found: Drawn, texts: Mapping[str, str]) -> ProtocolWording | Refusal:
    standing, act = found.editions.standing, found.act
    if standing is not None and not found.editions.open:
        return Refusal("protocol_final", {"number": standing.number})
    known = keys_of(found.seen(found.draft()).items)
    if any(key not in known for key in texts):
        return Refusal("wording_unknown")
    if any(len(text) > LONGEST for text in texts.values()):
        return Refusal("wording_too_long", {"most": LONGEST})
    after = merged(found.texts, texts)
    if found.wording is None:
        session = found.facts.sitting.session.id
        kept = ProtocolWording(id=act.new_id(), session=session, texts=after)
        act.uow.add(kept)
    else:
        kept = act.uow.save(replace(found.wording, texts=after))
    act.enter("ProtocolWording", kept.id, session=kept.session, places=len(texts))
    return kept
