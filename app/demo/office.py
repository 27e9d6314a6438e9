"""Making the demo office: sixty dossiers in every stage, through the office's own front door."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial
from random import Random

from app.access.people import Actor
from app.access.roles import Role
from app.commission.voting import Choice
from app.decisions.reasons import ReasonKind
from app.decisions.use_cases import HandOver, Resolution
from app.demo.commission import discuss, prepare_next, remark_on_draft, tell_absence, tell_ties
from app.demo.days import Days
from app.demo.people import DemoApplicant, load_applicants
from app.demo.plans import (
    LATER,
    NEXT,
    PROTOCOL_TODAY,
    SITTINGS,
    TODAY,
    Later,
    Plan,
    Sitting,
    Stage,
    plans,
)
from app.demo.scoring import sheet_answers, with_evidence
from app.demo.staff import Staff, hire, must, name_substitutes, told
from app.intake.use_cases import MarkedItem
from app.kernel.clock import FixedClock, office_date
from app.kernel.ids import Id, Ids
from app.office import Office
from app.papers.scans import make_scans
from app.workflow.door import DecisionOutcome
from app.workflow.dossier import Card

_PLACE = ("Астана қаласы, Мәңгілік Ел даңғылы, 8", "г. Астана, пр. Мәңгілік Ел, 8")
_ORDERED = date(2026, 11, 16)
"""The day of the order by which the Commission got its substitutes."""


def make_demo_office(
    office: Office,
    clock: FixedClock,
    new_id: Ids,
    progress: Callable[[float], None] = lambda _: None,
) -> Staff:
    """Fill an empty office; the clock ends at ten o'clock of the demo's today."""
    clock.move_to(date(2026, 10, 19), 8)
    staff = hire(office, new_id)
    calendar = told(office.calendar.calendar(staff.one(Role.ADMINISTRATOR)))
    days = Days(clock, calendar, TODAY)
    story = Story(office, staff, days)
    tell_ties(office, staff)
    days.at(
        _ORDERED, 17, lambda: name_substitutes(office, staff, _ORDERED, days.after(_ORDERED, 1))
    )
    for turn, plan in enumerate(plans(load_applicants())):
        story.tell(plan, turn)
    for sitting in SITTINGS:
        story.hold(sitting)
    for later in LATER:
        story.tell_later(later)
    days.at(TODAY, 9, lambda: _tell_around(story, days.after(TODAY, 5)))
    days.live(progress)
    clock.move_to(TODAY, 10)
    return staff


def _tell_around(story: "Story", away: date) -> None:
    """An absence, and what waits at the last session and at the next one."""
    tell_absence(story.office, story.staff, away)
    coming, drafted = story.heard[NEXT][0], story.heard[PROTOCOL_TODAY][0]
    prepare_next(story.office, story.staff, story.sessions[NEXT], coming.dossier)
    remark_on_draft(story.office, story.staff, story.sessions[PROTOCOL_TODAY], drafted.dossier)


@dataclass(slots=True)
class Told:
    """A dossier of the story as far as it has happened."""

    plan: Plan
    turn: int
    id: Id | None = None

    @property
    def dossier(self) -> Id:
        """Its id, once it was received."""
        if self.id is None:
            raise LookupError(self.plan.applicant.key)
        return self.id


@dataclass(slots=True)
class Story:
    """Writes the acts of every dossier into the diary."""

    office: Office
    staff: Staff
    days: Days
    heard: dict[Sitting, list[Told]] = field(default_factory=dict)
    holders: list[Told] = field(default_factory=list)
    sessions: dict[Sitting, Id] = field(default_factory=dict)
    ais: int = 3100

    def tell(self, plan: Plan, turn: int) -> None:
        """One P1 dossier from the counter to where its story ends."""
        told_, line, days = Told(plan, turn), plan.line, self.days
        received, stage = line.received, line.stage
        days.at(received, 9, lambda: self._receive(told_, "P1"))
        if stage >= Stage.REGISTERED:
            days.at(received, 11, lambda: self._register(told_))
        if line.ends:
            self._end_early(told_, line.ends)
            if line.ends == "intake_refused":
                return
        if stage >= Stage.WITH_EXECUTOR:
            days.at(days.after(received, 1), 9, lambda: self._assign(told_))
        if line.ends or stage < Stage.IN_COMMISSION:
            return
        referred = days.after(received, 2)
        days.at(referred, 10, lambda: self._refer(told_))
        scoring = self.staff.members[line.begins : line.begins + line.sheets]
        for place, member in enumerate(scoring):
            day = days.after(referred, 1 + place % 3)
            day = min(day, line.sitting.day, TODAY) if line.sitting else min(day, TODAY)
            days.at(day, 8 if day == TODAY else 9, partial(self._score, told_, member))
        for member in self.staff.members[: line.opened]:
            days.at(days.after(referred, 1), 16, partial(self._declare, told_, member))
        if line.sitting is not None:
            self.heard.setdefault(line.sitting, []).append(told_)
        if line.decided is not None:
            self._after_decision(told_, line.decided, stage)

    def _end_early(self, told_: Told, ends: str) -> None:
        days, received = self.days, told_.plan.line.received
        if ends == "withdrawn":
            days.at(days.after(received, 2), 15, lambda: self._withdraw(told_))
            return
        drafted = days.after(received, 1)
        days.at(drafted, 14 if drafted < TODAY else 9, lambda: self._draft_refusal(told_))
        if ends == "intake_refused":
            days.at(days.after(received, 2), 10, lambda: self._confirm_refusal(told_))

    def _after_decision(self, told_: Told, decided: date, stage: Stage) -> None:
        days, good = self.days, told_.plan.good or told_.plan.departs
        days.at(decided, 10, lambda: self._decide(told_))
        if stage >= Stage.NOTICE_DRAFTED:
            days.at(days.after(decided, 1), 11, lambda: self._prepare_notice(told_))
        if stage >= Stage.NOTICE_SIGNED:
            days.at(days.after(decided, 2), 12, lambda: self._sign_notice(told_))
            if good:
                days.at(days.after(decided, 1), 12, lambda: self._sign_certificate(told_))
        if stage >= Stage.CLOSED:
            days.at(days.after(decided, 3), 14, lambda: self._send_notice(told_))
            if good:
                days.at(days.after(decided, 3), 15, lambda: self._hand_over(told_))

    def hold(self, sitting: Sitting) -> None:
        """One session with all the dossiers that are heard in it."""
        heard = self.heard.get(sitting, [])
        if sitting is NEXT:
            self.days.at(TODAY, 9, lambda: self._plan_session(sitting, heard))
            return
        self.days.at(sitting.day, 12, lambda: self._hold(sitting, heard))

    def tell_later(self, later: Later) -> None:
        """A P2, P3 or P4 dossier of somebody who holds a certificate."""
        days, received = self.days, later.received
        mine: list[Told] = []

        def receive() -> None:
            holder = self.holders[later.holder]
            told_ = Told(holder.plan, holder.turn)
            mine.append(told_)
            self._receive(told_, later.procedure, holder)

        days.at(received, 9, receive)
        if later.stage >= Stage.REGISTERED:
            days.at(received, 10, lambda: self._register(mine[0]))
        if later.stage >= Stage.DECIDED:
            days.at(days.after(received, 1), 10, lambda: self._decide_later(mine[0]))
        if later.stage >= Stage.CLOSED:
            days.at(days.after(received, 2), 11, lambda: self._hand_over(mine[0]))

    # --- the acts -------------------------------------------------------------------------

    def _receive(self, told_: Told, procedure: str, holder: Told | None = None) -> None:
        applicant, officer = told_.plan.applicant, self.staff.one(Role.INTAKE_OFFICER, told_.turn)
        received = told_.plan.line.received if holder is None else self._today()
        card = applicant.card(received)
        if holder is not None:
            card = self._card_of_holder(card, procedure, holder)
        dossier = must(self.office.intake.open_dossier(officer, procedure, card))
        told_.id = dossier.id
        self._bring_papers(officer, told_, procedure)

    def _card_of_holder(self, card: Card, procedure: str, holder: Told) -> Card:
        reader = self.staff.one(Role.UNIT_HEAD)
        file = told(self.office.files.file(reader, holder.dossier))
        kind = {"P3": ReasonKind.REISSUE, "P4": ReasonKind.DUPLICATE}.get(procedure)
        grounds = self.office.reasons.of(kind)[0].code if kind else ""
        return replace(
            card,
            previous_certificate=file.lineage[-1].id,
            grounds=grounds,
            contract_end=date(2028, 6, 30) if procedure == "P2" else None,
        )

    def _bring_papers(self, officer: Actor, told_: Told, procedure: str) -> None:
        applicant, office = told_.plan.applicant, self.office
        subject = applicant.subject(self._today(), date(2028, 6, 30))
        for item in applicant.papers(procedure):
            data = make_scans(subject, item, told_.turn)
            if item == applicant.damaged:
                data = _scratched(data)
            must(office.intake.add_scan(officer, told_.dossier, item, f"{item}.pdf", data))
            must(office.intake.mark(officer, told_.dossier, item, _marked(applicant, item)))

    def _register(self, told_: Told) -> None:
        self.ais += 1
        officer = self.staff.one(Role.INTAKE_OFFICER, told_.turn)
        must(
            self.office.intake.register(
                officer, told_.dossier, f"ШЖК-2026-{self.ais:06d}", self._today(), self._late()
            )
        )

    def _assign(self, told_: Told) -> None:
        executor = self.staff.one(Role.EXECUTOR, told_.turn)
        head = self.staff.one(Role.UNIT_HEAD)
        must(
            self.office.workflow.assign(
                head, told_.dossier, executor.person, late_reason=self._late()
            )
        )

    def _refer(self, told_: Told) -> None:
        must(self.office.workflow.refer(self._executor(told_), told_.dossier, self._late()))

    def _declare(self, told_: Told, member: Actor) -> None:
        must(self.office.conflicts.declare(member, (told_.dossier,)))

    def _score(self, told_: Told, member: Actor) -> None:
        office, dossier = self.office, told_.dossier
        self._declare(told_, member)
        view = told(office.evaluation.sheet(member, dossier))
        random = Random(  # noqa: S311 - invented marks
            f"{told_.plan.applicant.key} {self.staff.members.index(member)}"
        )
        answers = sheet_answers(
            view.criteria, view.profession_group, good=told_.plan.good, random=random
        )
        scans = [each for each in told(office.files.file(member, dossier)).documents if each.pages]
        answers = with_evidence(view.criteria, view.profession_group, answers, scans, random)
        must(office.evaluation.put_answers(member, dossier, answers, ""))
        must(office.evaluation.submit(member, dossier))

    def _plan_session(self, sitting: Sitting, heard: list[Told]) -> Id:
        secretary = self.staff.one(Role.SECRETARY)
        dossiers = tuple(each.dossier for each in heard)
        session = must(
            self.office.commission.plan_session(secretary, sitting.day, *_PLACE, dossiers)
        )
        self.sessions[sitting] = session.id
        return session.id

    def _hold(self, sitting: Sitting, heard: list[Told]) -> None:
        commission, secretary = self.office.commission, self.staff.one(Role.SECRETARY)
        session = self._plan_session(sitting, heard)
        must(commission.open_session(secretary, session))
        absent = self.staff.members[-1] if sitting.day.day % 2 else None
        present = [member for member in self.staff.members if member is not absent]
        for member in present:
            must(commission.mark_presence(secretary, session, member.person, True))
        for each in heard:
            discuss(self.office, secretary, session, each.dossier)
            for place, member in enumerate(present):
                votes_issue = each.plan.good != (place == 4 and each.turn % 3 == 0)
                choice = Choice.ISSUE if votes_issue else Choice.REFUSE
                must(commission.cast(secretary, session, each.dossier, member.person, choice))
            grounds = () if each.plan.good else self._refused_for("specialty")
            must(commission.conclude_item(secretary, session, each.dossier, grounds, ""))
        must(commission.end_session(secretary, session, self._late()))
        if sitting.recorded is not None:
            self.days.at(
                sitting.recorded,
                11,
                lambda: must(self.office.protocols.finish(secretary, session, self._late())),
            )

    def _refused_for(self, criterion: str) -> tuple[str, ...]:
        return (self.office.reasons.for_criterion(criterion)[0].code,)

    def _decide(self, told_: Told) -> None:
        issue = told_.plan.good or told_.plan.departs
        reason = "Қосымша ұсынылған құжаттар біліктілікті растайды." if told_.plan.departs else ""
        outcome = DecisionOutcome.ISSUE if issue else DecisionOutcome.REFUSE
        resolution = Resolution(outcome, reason, late_reason=self._late())
        manager = self.staff.one(Role.MANAGEMENT, told_.turn)
        must(self.office.decisions.decide(manager, told_.dossier, resolution))

    def _decide_later(self, told_: Told) -> None:
        executor = self.staff.one(Role.EXECUTOR, told_.turn).person
        resolution = Resolution(DecisionOutcome.ISSUE, executor=executor, late_reason=self._late())
        manager = self.staff.one(Role.MANAGEMENT, told_.turn)
        must(self.office.decisions.decide(manager, told_.dossier, resolution))

    def _prepare_notice(self, told_: Told) -> None:
        executor = self._executor(told_)
        must(self.office.decisions.prepare_notice(executor, told_.dossier, "", self._late()))

    def _sign_notice(self, told_: Told) -> None:
        manager = self.staff.one(Role.MANAGEMENT, told_.turn)
        must(self.office.decisions.sign_notice(manager, told_.dossier, self._late()))

    def _sign_certificate(self, told_: Told) -> None:
        manager = self.staff.one(Role.MANAGEMENT, told_.turn)
        must(self.office.decisions.sign_certificate(manager, told_.dossier, self._late()))

    def _send_notice(self, told_: Told) -> None:
        proof = f"RR{100200300 + told_.turn}KZ"
        executor = self._executor(told_)
        must(
            self.office.decisions.send_notice(executor, told_.dossier, "post", proof, self._late())
        )

    def _hand_over(self, told_: Told) -> None:
        applicant = told_.plan.applicant
        by_other = bool(applicant.representative)
        collector = applicant.representative or applicant.card(self._today()).name_cyrillic
        paper = applicant.representative_document if by_other else applicant.passport
        handed = HandOver("in_person", collector, paper, by_other, self._late())
        must(self.office.decisions.hand_over(self._executor(told_), told_.dossier, handed))
        if told_ not in self.holders and told_.plan.line.stage is Stage.CLOSED:
            self.holders.append(told_)

    def _draft_refusal(self, told_: Told) -> None:
        officer = self.staff.one(Role.INTAKE_OFFICER, told_.turn)
        file = told(self.office.files.file(officer, told_.dossier))
        reasons = tuple(each.reason for each in file.findings if each.reason)
        offered = self.office.reasons.of(ReasonKind.INTAKE_REFUSAL)[0].code
        must(
            self.office.intake.draft_refusal(
                officer, told_.dossier, tuple(dict.fromkeys(reasons)) or (offered,)
            )
        )

    def _confirm_refusal(self, told_: Told) -> None:
        head = self.staff.one(Role.UNIT_HEAD)
        must(self.office.intake.confirm_refusal(head, told_.dossier))

    def _withdraw(self, told_: Told) -> None:
        basis = self.office.reasons.of(ReasonKind.WITHDRAWAL)[0].code
        must(self.office.workflow.withdraw(self._executor(told_), told_.dossier, basis))

    def _executor(self, told_: Told) -> Actor:
        return self.staff.one(Role.EXECUTOR, told_.turn)

    def _late(self) -> str:
        """A reason for lateness; the door asks for it only where a step is late."""
        return self.office.reasons.of(ReasonKind.LATE)[0].code

    def _today(self) -> date:
        return office_date(self.office.clock.now())


def _marked(applicant: DemoApplicant, item: str) -> MarkedItem:
    until = {
        "passport": applicant.passport_until,
        "police_clearance": applicant.police_until,
        "power_of_attorney": applicant.representative_until,
        "labour_contract": date(2028, 6, 30),
    }.get(item)
    return MarkedItem(True, until, translated=True, notarised=True)


def _scratched(data: bytes) -> bytes:
    """A scan whose picture was damaged on the way: it opens, but a page cannot be read."""
    start = data.index(b"DCTDecode") + 2000
    return data[:start] + bytes(6000) + data[start + 6000 :]
