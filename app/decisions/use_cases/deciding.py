"""Use cases of decisions: decide, notify, sign, hand over."""

from dataclasses import dataclass, replace
from datetime import date

from app.access.people import Person
from app.access.permissions import Action, refuse_deciding_by_scorer
from app.access.roles import Role
from app.act import Act, Ground, use_case
from app.commission.entities import AgendaItem, Protocol
from app.commission.facts import latest_edition
from app.decisions.entities import Certificate, Decision, Notice
from app.decisions.issuing import draft_certificate, previous_certificate, sign
from app.decisions.reasons import ReasonBank, ReasonKind
from app.decisions.terms import filed_in_time
from app.evaluation.use_cases import latest_submissions
from app.kernel.ids import Id
from app.kernel.outcome import Refusal
from app.workflow.door import DecisionOutcome, DossierState, Move, StepRun, Verb, run_state
from app.workflow.dossier import Dossier
from app.workflow.leases import refuse_leased
from app.workflow.passing import Passing, dossier_or_refusal

METHODS = ("in_person", "post", "email", "mission")
"""Ways in which a paper reaches the applicant (A18)."""


@dataclass(frozen=True, slots=True)
class Resolution:
    """What management decides about a dossier."""

    outcome: DecisionOutcome
    reason: str = ""
    """Why it departs from the Commission, or from the filing window (A7, A12)."""
    grounds: tuple[str, ...] = ()
    executor: Id | None = None
    """Who carries it out, where nobody is named yet (P2, P3, P4)."""
    late_reason: str = ""


@dataclass(frozen=True, slots=True)
class HandOver:
    """Who took the certificate, and how (A18)."""

    method: str
    collector: str
    collector_document: str
    by_power_of_attorney: bool = False
    late_reason: str = ""


@dataclass(frozen=True, slots=True)
class Decisions:
    """Management's desk and what the executor does after it."""

    ground: Ground
    passing: Passing
    reasons: ReasonBank

    @use_case(Action.DECIDE)
    def decide(self, act: Act, dossier: Id, resolution: Resolution) -> Decision | Refusal:
        """Decide to issue or to refuse (paras 7.5, 2.2, 3.2).

        To issue drafts the certificate; outside P1 it signs it as well (A11). Refused:
        `scorer_cannot_decide`, `grounds_missing`, `previous_certificate_missing`,
        `filed_too_late`, `executor_missing`, and what the door refuses, such as a departure
        from the Commission without a reason; `lease_held` while somebody else decides it.
        """
        found = dossier_or_refusal(act, dossier)
        if isinstance(found, Refusal):
            return found
        scorers = frozenset(latest_submissions(act, dossier))
        refusal = refuse_deciding_by_scorer(act.by, scorers)
        if refusal := refusal or refuse_leased(act, dossier, "decision"):
            return refusal
        case = self.passing.case(act.uow, found)
        step = next(step for step in case.procedure.steps if step.decides)
        run = self.passing.open_step(act.uow, found, step.code)
        if isinstance(run, Refusal):
            return run
        item = self._agenda_item(act, dossier)
        grounds = self._grounds(resolution, item)
        if isinstance(grounds, Refusal):
            return grounds
        if refusal := self._refuse_issue(act, found, resolution):
            return refusal
        named = self._with_executor(act, found, resolution)
        if isinstance(named, Refusal):
            return named
        recommended = item.outcome if item else ""
        decision = Decision(
            id=act.new_id(),
            author=act.by,
            made_at=act.now,
            dossier=dossier,
            outcome=resolution.outcome.value,
            recommended=recommended,
            departs=bool(recommended) and recommended != resolution.outcome.value,
            reason=resolution.reason.strip(),
            grounds=grounds,
            protocol=self._protocol(act, item),
            on=act.today,
        )
        act.uow.add(decision)
        act.enter("Decision", decision.id, dossier, departs=decision.departs)
        move = Move(
            Verb.COMPLETE,
            step.code,
            run.part,
            resolution.outcome,
            resolution.reason.strip(),
            resolution.late_reason,
        )
        decided = self.passing.through(act, named, move)
        if isinstance(decided, Refusal):
            return decided
        follows = self._follow(act, decided, decision)
        return follows if isinstance(follows, Refusal) else decision

    @use_case(Action.PREPARE_NOTICE)
    def prepare_notice(
        self, act: Act, dossier: Id, note: str = "", late_reason: str = ""
    ) -> Notice | Refusal:
        """Draft the notice of the decision and send it for signature (para 7.6)."""
        opened = self._at(act, dossier, DossierState.NOTICE_DRAFT)
        if isinstance(opened, Refusal):
            return opened
        found, run = opened
        if found.executor != act.by:
            return Refusal("not_your_dossier")
        notice = next(iter(act.uow.find(Notice, dossier=dossier)), None)
        if notice is None:
            notice = self._notice(act, found, note)
        else:
            notice = act.uow.save(replace(notice, note=note.strip()))
        act.enter("Notice", notice.id, dossier)
        return self._through(act, found, run, late_reason) or notice

    @use_case(Action.SIGN)
    def sign_notice(self, act: Act, dossier: Id, late_reason: str = "") -> Notice | Refusal:
        """Sign the notice and return it to the executor (para 7.7). Refused: `lease_held`."""
        opened = self._at(act, dossier, DossierState.NOTICE_SIGN)
        if isinstance(opened, Refusal):
            return opened
        found, run = opened
        drafts = [n for n in act.uow.find(Notice, dossier=dossier) if n.state == "draft"]
        if not drafts:
            return Refusal("notice_missing", paragraph="7.6")
        if refusal := refuse_leased(act, dossier, "signing"):
            return refusal
        signed = self._signed_notice(act, drafts[-1])
        return self._through(act, found, run, late_reason) or signed

    @use_case(Action.HAND_OVER)
    def send_notice(
        self, act: Act, dossier: Id, method: str, proof: str, late_reason: str = ""
    ) -> Notice | Refusal:
        """Register the signed notice and send it (para 7.8), with the proof of sending (A18).

        Where P2, P3 or P4 was refused, this sends the reasoned answer and closes the dossier.
        """
        opened = self._at(act, dossier, DossierState.NOTICE_SEND)
        if isinstance(opened, Refusal):
            opened = self._refused_at_hand_over(act, dossier) or opened
        if isinstance(opened, Refusal):
            return opened
        found, run = opened
        if found.executor != act.by:
            return Refusal("not_your_dossier")
        if method not in METHODS:
            return Refusal("method_unknown", {"method": method})
        if not proof.strip():
            return Refusal("proof_missing", paragraph="A18")
        signed = [n for n in act.uow.find(Notice, dossier=dossier) if n.state == "signed"]
        if not signed:
            return Refusal("notice_not_signed", paragraph="7.7")
        number = act.uow.next_number("notice", act.today.year)
        sent = act.uow.save(
            replace(
                signed[-1],
                state="sent",
                number=f"{act.today.year}-{number:05d}",
                dated=act.today,
                sent_on=act.today,
                method=method,
                proof=proof.strip(),
            )
        )
        act.enter("Notice", sent.id, dossier, number=sent.number)
        return self._through(act, found, run, late_reason) or sent

    @use_case(Action.SIGN)
    def sign_certificate(
        self, act: Act, dossier: Id, late_reason: str = ""
    ) -> Certificate | Refusal:
        """Sign the certificate: it gets its number, date and term and is live (para 7.9).

        Refused: `lease_held`; `number_needs_shared` while the shared database is out of reach.
        """
        opened = self._at(act, dossier, DossierState.CERT_SIGN)
        if isinstance(opened, Refusal):
            return opened
        found, run = opened
        drafts = [c for c in act.uow.find(Certificate, dossier=dossier) if c.state == "draft"]
        if not drafts:
            return Refusal("certificate_missing")
        if refusal := refuse_leased(act, dossier, "signing"):
            return refusal
        signed = sign(act, self.passing, found, drafts[-1])
        if isinstance(signed, Refusal):
            return signed
        return self._through(act, found, run, late_reason) or signed

    @use_case(Action.HAND_OVER)
    def hand_over(self, act: Act, dossier: Id, handed: HandOver) -> Certificate | Refusal:
        """Register the certificate and hand it over (paras 7.10, 2.3, 3.3).

        Refused: `collector_missing`, `power_of_attorney_missing` for a representative without
        one, `power_of_attorney_expired`.
        """
        opened = self._at(act, dossier, DossierState.CERT_HANDOVER)
        if isinstance(opened, Refusal):
            return opened
        found, run = opened
        if found.executor != act.by:
            return Refusal("not_your_dossier")
        if refusal := _refuse_collector(found, handed, act.today):
            return refusal
        live = [c for c in act.uow.find(Certificate, dossier=dossier) if c.state == "live"]
        if not live:
            return Refusal("certificate_not_signed")
        given = act.uow.save(
            replace(
                live[-1],
                handed_on=act.today,
                method=handed.method,
                collector=handed.collector.strip(),
                collector_document=handed.collector_document.strip(),
                by_power_of_attorney=handed.by_power_of_attorney,
            )
        )
        act.enter("Certificate", given.id, dossier, number=given.number)
        return self._through(act, found, run, handed.late_reason) or given

    def _agenda_item(self, act: Act, dossier: Id) -> AgendaItem | None:
        items = [i for i in act.uow.find(AgendaItem, dossier=dossier) if i.outcome]
        return items[-1] if items else None

    def _protocol(self, act: Act, item: AgendaItem | None) -> Id | None:
        found = act.uow.find(Protocol, session=item.session) if item else []
        standing = latest_edition(found)
        return standing.id if standing else None

    def _grounds(
        self, resolution: Resolution, item: AgendaItem | None
    ) -> tuple[str, ...] | Refusal:
        if resolution.outcome is DecisionOutcome.ISSUE:
            return ()
        grounds = resolution.grounds or (item.grounds if item else ())
        if not grounds:
            return Refusal("grounds_missing", paragraph="5.4")
        for code in grounds:
            if self.reasons.get(ReasonKind.SERVICE_REFUSAL, code) is None:
                return Refusal("reason_unknown", {"reason": code})
        return grounds

    def _refuse_issue(self, act: Act, dossier: Dossier, resolution: Resolution) -> Refusal | None:
        """What P2, P3 and P4 need before a certificate can be issued."""
        if resolution.outcome is not DecisionOutcome.ISSUE or dossier.procedure == "P1":
            return None
        procedure, previous = self.passing.procedure(dossier), previous_certificate(act, dossier)
        if previous is None:
            return Refusal("previous_certificate_missing", {"procedure": dossier.procedure})
        if filed_in_time(dossier, procedure, previous):
            return None
        if procedure.choice("filing_window") == "override" and resolution.reason.strip():
            return None
        return Refusal("filed_too_late", {"certificate": previous.number}, "A12")

    def _with_executor(
        self, act: Act, dossier: Dossier, resolution: Resolution
    ) -> Dossier | Refusal:
        if dossier.executor is not None:
            return dossier
        person = act.uow.get(Person, resolution.executor) if resolution.executor else None
        if person is None or not person.active or Role.EXECUTOR not in person.roles:
            return Refusal("executor_missing")
        return act.uow.save(replace(dossier, executor=person.id))

    def _follow(self, act: Act, dossier: Dossier, decision: Decision) -> Refusal | None:
        """The papers that a decision leaves behind."""
        if decision.outcome == DecisionOutcome.ISSUE.value:
            draft = draft_certificate(act, self.passing, dossier)
            if isinstance(draft, Refusal):
                return draft
            if dossier.procedure == "P1":
                return None
            signed = sign(act, self.passing, dossier, draft)
            return signed if isinstance(signed, Refusal) else None
        if dossier.procedure != "P1":  # the reasoned answer leaves within the same limits (A11)
            self._signed_notice(act, self._notice(act, dossier, ""))
        return None

    def _notice(self, act: Act, dossier: Dossier, note: str) -> Notice:
        decisions = act.uow.find(Decision, dossier=dossier.id)
        issued = decisions[-1].outcome == DecisionOutcome.ISSUE.value
        notice = Notice(
            id=act.new_id(),
            dossier=dossier.id,
            kind="issue" if issued else "refusal",
            grounds=decisions[-1].grounds,
            note=note.strip(),
        )
        act.uow.add(notice)
        return notice

    def _signed_notice(self, act: Act, draft: Notice) -> Notice:
        signed = act.uow.save(replace(draft, state="signed", signed_by=act.by, signed_at=act.now))
        act.enter("Notice", signed.id, signed.dossier)
        return signed

    def _at(self, act: Act, dossier: Id, state: DossierState) -> tuple[Dossier, StepRun] | Refusal:
        """The dossier and its open run in this state."""
        found = dossier_or_refusal(act, dossier)
        if isinstance(found, Refusal):
            return found
        case = self.passing.case(act.uow, found)
        for run in case.open_runs:
            if run_state(case.procedure, run) is state:
                return found, run
        return Refusal("step_not_open", {"step": state.value})

    def _refused_at_hand_over(self, act: Act, dossier: Id) -> tuple[Dossier, StepRun] | None:
        opened = self._at(act, dossier, DossierState.CERT_HANDOVER)
        if isinstance(opened, Refusal) or opened[0].outcome != DecisionOutcome.REFUSE.value:
            return None
        return opened

    def _through(
        self, act: Act, dossier: Dossier, run: StepRun, late_reason: str
    ) -> Refusal | None:
        move = Move(Verb.COMPLETE, run.step, run.part, late_reason=late_reason)
        passed = self.passing.through(act, dossier, move)
        return passed if isinstance(passed, Refusal) else None


def _refuse_collector(dossier: Dossier, handed: HandOver, today: date) -> Refusal | None:
    if dossier.outcome == DecisionOutcome.REFUSE.value:
        return Refusal("decision_was_refusal")
    if handed.method not in METHODS:
        return Refusal("method_unknown", {"method": handed.method})
    if not handed.collector.strip() or not handed.collector_document.strip():
        return Refusal("collector_missing", paragraph="7.10")
    if not handed.by_power_of_attorney:
        return None
    if not dossier.representative_document.strip():
        return Refusal("power_of_attorney_missing", paragraph="7.10")
    until = dossier.representative_until
    if until is not None and until < today:
        return Refusal("power_of_attorney_expired", {"valid_until": until}, "7.10")
    return None
