"""The room of sharing: what this desktop has not sent, what was refused, who holds what."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.access.permissions import Action
from app.access.roles import Role
from app.act import Act, Ground, question, use_case
from app.commission.compositions import composition_on
from app.commission.entities import Composition
from app.evaluation.entities import Submission
from app.intake.card import differing
from app.intake.use_cases import Intake
from app.kernel.clock import office_date
from app.kernel.ids import Id
from app.kernel.outcome import Refusal
from app.shared import AbsentScan, Desktop, Lease, OutboxAct
from app.sharing.acts import Draft, freed, grouped, stands_under, told_by_itself
from app.sharing.cards import card_conflicts, rebased, settled
from app.sharing.clock import end_of, late_for, skewed
from app.sharing.entities import LateSheet, ScanOnTheWay, SharingStatus, UnsentAct
from app.sharing.told import Teller
from app.store import Shared, StaleRowError
from app.workflow.dossier import Dossier
from app.workflow.entities import StepRow

_SCANS_SHOWN = 500
PURPOSES = ("decision", "signing", "protocol")
"""What a lease is taken for."""


@dataclass(frozen=True, slots=True)
class Sharing:
    """What people do about work that the shared database has not taken, or will not take.

    In an office that stands alone nothing is unsent, every lease is granted, and what needs the
    shared database refuses `not_shared`. What asks it refuses `shared_unreachable`.
    """

    ground: Ground
    intake: Intake
    teller: Teller

    # --- how it stands ---------------------------------------------------------------------

    @question(Action.READ_SHARING)
    def status(self, act: Act) -> SharingStatus:
        """How this desktop stands to the shared database."""
        replica = self.ground.store.readers.replica()
        if replica is None or replica.person not in (None, act.by):
            return SharingStatus(shared=replica is not None)
        return SharingStatus(
            shared=True,
            login=replica.login,
            synced_at=replica.synced_at,
            heard_at=replica.heard_at,
            complete=replica.complete,
            unsent=replica.unsent,
            refused=replica.refused,
            oldest_unsent=replica.oldest_unsent,
            skew_ms=replica.skew_ms,
            skewed=skewed(replica.skew_ms),
        )

    @question(Action.READ_SHARING)
    def unsent(self, act: Act) -> tuple[UnsentAct, ...]:
        """What was refused or is held, then what is not sent yet, each as it was done.

        The keys of one draft sheet are one thing; what the program tells by itself is left out.
        """
        waiting = [each for each in self._waiting(act) if not told_by_itself(each)]
        drafts = [self.teller.told(act, each) for each in grouped(waiting)]
        return tuple(sorted(drafts, key=lambda each: each.state == "pending"))

    @question(Action.READ_SHARING)
    def scans(self, act: Act) -> tuple[ScanOnTheWay, ...]:
        """Scans that are still to be sent, then those still to come; 500 of these at most."""
        waiting = [each for each in self._waiting(act) if each.state == "pending"]
        replica = self.ground.store.readers.replica()
        if replica is None or replica.person not in (None, act.by):
            return ()
        sending = [
            AbsentScan(
                change.id, Id(str(change.patch["dossier"])), str(change.patch["file_name"]),
                int(str(change.patch["size"])),
            )
            for each in waiting
            for change in each.changes
            if change.entity == "Document" and change.patch.get("withdraws") is None
        ]  # fmt: skip
        coming = self.ground.store.readers.absent_scans(_SCANS_SHOWN)
        return tuple(
            ScanOnTheWay(
                scan.document, scan.file_name, scan.dossier, _number(act, scan.dossier),
                scan.size, out,
            )
            for scans, out in ((sending, True), (coming, False))
            for scan in scans
        )  # fmt: skip

    @question(Action.READ_DESKTOPS)
    def desktops(self, _act: Act) -> tuple[Desktop, ...] | Refusal:
        """Which desktops hold unsent work, and since when."""
        shared = self._shared()
        return shared if isinstance(shared, Refusal) else tuple(shared.desktops())

    @question(Action.READ_PROGRESS)
    def late_sheets(self, act: Act) -> tuple[LateSheet, ...]:
        """Sheets of dossiers before the Commission that came late though they were made in time.

        They count like any other: the Commission knows both times, and no mark is told.
        Empty in an office that stands alone.
        """
        shared = self.ground.store.shared
        dossiers = {each.id: each for each in act.uow.find(Dossier, state="in_commission")}
        if shared is None or not dossiers:
            return ()
        received = shared.submissions_received(sorted(dossiers))
        calendar = self.intake.passing.calendar(act.uow)
        found = []
        for each in dossiers.values():
            due = max(
                (r.due for r in act.uow.find(StepRow, dossier=each.id, closed=None)), default=None
            )
            for sheet in act.uow.find(Submission, dossier=each.id) if due else ():
                at = received.get(sheet.id)
                if due and at and late_for(end_of(due), sheet.made_at, at):
                    days = calendar.business_days_between(due, office_date(at))
                    found.append(
                        LateSheet(sheet.member, each.id, each.number, sheet.made_at, at, days)
                    )
        return tuple(sorted(found, key=lambda late: (late.received_at, late.dossier)))

    # --- what can be done about it ---------------------------------------------------------

    @use_case(Action.SETTLE)
    def withdraw(self, act: Act, unsent_act: Id) -> Refusal | None:
        """Take back what was not sent or not taken; its words can be copied before.

        Refused: `unsent_act_unknown`, `later_work_depends` when later unsent work stands on it.
        """
        waiting = self._waiting(act)
        found = _of(waiting, unsent_act)
        if found is None:
            return Refusal("unsent_act_unknown")
        if stands_under(found, waiting):
            return Refusal("later_work_depends")
        for each in reversed(found.acts):
            act.uow.withdraw(each.act)
        _enter(act, found.last, withdrawn=found.last.action)
        self._free(act, waiting, found.acts)
        return None

    @use_case(Action.SETTLE)
    def settle(self, act: Act, unsent_act: Id, choices: Mapping[str, str]) -> Dossier | Refusal:
        """Settle a conflict on a dossier's card: of each column "mine" or "theirs".

        A column that only one side changed needs no choice. Makes a new act on the card as it
        is now. Refused: `unsent_act_unknown`, `nothing_to_settle`, `choice_missing`,
        `card_closed`.
        """
        waiting = self._waiting(act)
        found = _of(waiting, unsent_act)
        if found is None:
            return Refusal("unsent_act_unknown")
        card = self._card(act, found.last)
        conflicts = card_conflicts(found.last, card) if card else ()
        if card is None or not conflicts:
            return Refusal("nothing_to_settle")
        if not found.last.undone:
            return Refusal("not_put_back_yet")
        if card.closing or card.outcome:
            return Refusal("card_closed", {"number": card.number})
        if any(
            each.clashes and choices.get(each.column) not in ("mine", "theirs")
            for each in conflicts
        ):
            return Refusal("choice_missing")
        done = self._settled(act, found.last, settled(card, found.last, choices))
        self._free(act, [each for each in waiting if each.act != unsent_act])
        return done

    @use_case(Action.SETTLE)
    def rebase(self, act: Act) -> int:
        """Settle by itself what needs no choice, after each sync; how many things were settled.

        A card is where the columns that were changed here are not those changed elsewhere: the
        new act is noted in the journal with the columns it is about. What was held because of
        an act that is settled is sent after all.
        """
        waiting, done = self._waiting(act), set[Id]()
        for each in waiting:
            card = self._card(act, each) if each.undone else None
            after = rebased(card, each) if card else None
            if after is not None:
                self._settled(act, each, after)
                done.add(each.act)
        sent = self._free(act, [each for each in waiting if each.act not in done])
        return len(done) + sent

    # --- leases ----------------------------------------------------------------------------

    @question(Action.TAKE_LEASE)
    def lease(self, act: Act, dossier: Id, purpose: str) -> Lease | Refusal:
        """Take or prolong a lease, or learn whose it is: "decision", "signing", "protocol".

        `dossier` is the session for the lease on its protocol.
        """
        shared = self.ground.store.shared
        if shared is None:
            return Lease(dossier, purpose, granted=True, person=act.by, login="", until=None)
        return shared.take_lease(dossier, purpose)

    @question(Action.BREAK_LEASE)
    def lease_of(self, act: Act, dossier: Id) -> Lease | Refusal | None:
        """The lease that stands on a dossier, for a unit head or the management to end.

        Takes none: who does not decide learns all the same that somebody is at it, and who.
        Refused: `lease_not_yours_to_break`.
        """
        if not act.actor.is_(Role.UNIT_HEAD, Role.MANAGEMENT):
            return Refusal("lease_not_yours_to_break")
        shared = self.ground.store.shared
        return shared.lease_of(dossier) if shared is not None else None

    @question(Action.TAKE_LEASE)
    def free_lease(self, _act: Act, dossier: Id) -> None:
        """Give one's own lease back."""
        if self.ground.store.shared is not None:
            self.ground.store.shared.free_lease(dossier)

    @use_case(Action.BREAK_LEASE)
    def break_lease(self, act: Act, dossier: Id, purpose: str, reason: str) -> Refusal | None:
        """End another's lease, with a reason; what they had written stays theirs, as a copy.

        A protocol's lease is broken by the chair too. Refused: `not_shared`, `reason_missing`,
        `lease_not_yours_to_break`.
        """
        shared = self._shared()
        if isinstance(shared, Refusal):
            return shared
        if not reason.strip():
            return Refusal("reason_missing", {"verb": "break_lease"})
        if not (
            act.actor.is_(Role.UNIT_HEAD, Role.MANAGEMENT)
            or (purpose == "protocol" and _presides(act))
        ):
            return Refusal("lease_not_yours_to_break")
        shared.break_lease(dossier, reason.strip())
        about = None if purpose == "protocol" else dossier
        act.enter("Lease", dossier, about, purpose=purpose, broken=True)
        return None

    # --- inside ----------------------------------------------------------------------------

    def _shared(self) -> Shared | Refusal:
        return self.ground.store.shared or Refusal("not_shared")

    def _waiting(self, act: Act) -> tuple[OutboxAct, ...]:
        """One's own acts that are not taken: nobody is shown another's, were they in one file."""
        replica = self.ground.store.readers.replica()
        if replica is None or replica.person not in (None, act.by):
            return ()
        return tuple(self.ground.store.readers.acts())

    def _card(self, act: Act, about: OutboxAct) -> Dossier | None:
        dossier = about.dossier
        return act.uow.get(Dossier, dossier) if dossier else None

    def _free(self, act: Act, waiting: Sequence[OutboxAct], gone: Sequence[OutboxAct] = ()) -> int:
        """Send what nothing holds any more; what was overtaken meanwhile stays held."""
        taken_back = {each.act for each in gone}
        left = [each for each in waiting if each.act not in taken_back]
        done = 0
        for each in freed(left, gone):
            try:
                act.uow.replay(each)
            except StaleRowError:
                continue
            _enter(act, each, sent_again=each.action)
            done += 1
        return done

    def _settled(self, act: Act, old: OutboxAct, card: Dossier) -> Dossier:
        before = act.uow.get(Dossier, card.id) or card
        act.uow.withdraw(old.act)
        saved = act.uow.save(self.intake.indexed(card))
        act.enter("Dossier", card.id, card.id, settled=sorted(differing(before, saved)))
        return saved


def _of(waiting: tuple[OutboxAct, ...], unsent_act: Id) -> Draft | None:
    return next((each for each in grouped(waiting) if each.last.act == unsent_act), None)


def _enter(act: Act, about: OutboxAct, **details: object) -> None:
    entry = about.entry
    entity = str(entry.patch["entity"]) if entry else "Act"
    entity_id = Id(str(entry.patch["entity_id"])) if entry else about.act
    act.enter(entity, entity_id, about.dossier, **details)


def _number(act: Act, dossier: Id) -> str:
    card = act.uow.get(Dossier, dossier)
    return card.number if card else ""


def _presides(act: Act) -> bool:
    composition = composition_on(act.uow.find(Composition), act.today)
    return composition is not None and composition.chair == act.by
