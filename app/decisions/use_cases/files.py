"""Questions about dossiers: one as a whole, its scans, certificates to stand on."""

from dataclasses import dataclass
from datetime import date

from app.access.people import Person
from app.access.permissions import Action
from app.act import Act, Ground, question
from app.commission.entities import AgendaItem
from app.deadlines.calendar import BusinessCalendar
from app.deadlines.why import WhyThisDate, why
from app.decisions.dossier_file import DossierFile
from app.decisions.entities import Certificate, Decision, Notice
from app.evaluation.reading import Reading
from app.intake.entities import ChecklistMark, Document, IntakeRefusal
from app.intake.use_cases import Intake
from app.kernel.ids import Id
from app.kernel.outcome import Refusal
from app.store import SharedUnreachableError
from app.workflow.door import possible_moves, refusal_window
from app.workflow.dossier import Dossier
from app.workflow.entities import StepEvent, StepRow
from app.workflow.passing import Passing, roles_at_the_door
from app.workflow.procedure import ProcedureVersion
from app.workflow.schedule import schedule
from app.workflow.slack import slack

_DRAFT_DAYS = 60
"""No window of a refusal of intake, however long the holidays, is open for longer."""


LISTED = 1000
"""A list of certificates shows at most so many."""


@dataclass(frozen=True, slots=True)
class RefusalToConfirm:
    """A drafted refusal of intake that waits for the unit head."""

    dossier: Dossier
    draft: IntakeRefusal
    closes: date
    """The last day on which intake may be refused."""


@dataclass(frozen=True, slots=True)
class Files:
    """Reading dossiers. A recused member is refused everything of the dossier."""

    ground: Ground
    passing: Passing
    intake: Intake
    reading: Reading

    @question(Action.READ_DOSSIER)
    def file(self, act: Act, dossier: Id) -> DossierFile | Refusal:
        """The whole dossier."""
        found = self.reading.dossier(act, dossier)
        if isinstance(found, Refusal):
            return found
        case, calendar = self.passing.case(act.uow, found), self.passing.calendar(act.uow)
        rows = tuple(act.uow.find(StepRow, dossier=dossier))
        marks = tuple(act.uow.find(ChecklistMark, dossier=dossier))
        certificates = act.uow.find(Certificate, dossier=dossier)
        drafts = act.uow.find(IntakeRefusal, dossier=dossier)
        return DossierFile(
            dossier=found,
            procedure=case.procedure,
            case=case,
            rows=rows,
            events=tuple(act.uow.find(StepEvent, dossier=dossier)),
            documents=self.reading.documents(act, found),
            marks=marks,
            findings=self.intake.findings(act.uow.get(Dossier, dossier) or found, marks),
            refusal_draft=drafts[-1] if drafts else None,
            window=refusal_window(case, calendar),
            decision=next(iter(reversed(act.uow.find(Decision, dossier=dossier))), None),
            notice=next(iter(reversed(act.uow.find(Notice, dossier=dossier))), None),
            certificate=certificates[-1] if certificates else None,
            lineage=_lineage(act, found, certificates),
            moves=possible_moves(case, roles_at_the_door(act), act.today, calendar),
            plan=schedule(case.procedure, found.received, calendar),
            slack=slack(case, act.today, calendar),
            reasons={r.id: _why(case.procedure, r, calendar) for r in rows if not r.closed},
            people={person.id: person for person in act.uow.find(Person)},
            today=act.today,
            calendar=calendar,
            session=_session(act, dossier),
        )

    @question(Action.CONFIRM_INTAKE_REFUSAL)
    def refusals_to_confirm(self, act: Act) -> tuple[RefusalToConfirm, ...]:
        """Drafted refusals of intake that wait for the unit head, the first to close first (A2)."""
        latest = {each.dossier: each for each in act.uow.find(IntakeRefusal)}
        calendar, found = self.passing.calendar(act.uow), []
        for dossier, draft in latest.items():
            if (act.now - draft.made_at).days > _DRAFT_DAYS:
                continue  # its window closed long ago
            known = act.uow.get(Dossier, dossier)
            if known is None or known.closing:
                continue
            window = refusal_window(self.passing.case(act.uow, known), calendar)
            if window is not None and window.is_open(act.today):
                found.append(RefusalToConfirm(known, draft, window.closes))
        return tuple(sorted(found, key=lambda each: (each.closes, each.dossier.received)))

    @question(Action.READ_DOSSIER)
    def scan(self, act: Act, document: Id) -> bytes | Refusal:
        """The bytes of a scan; those that are not here are fetched from the shared database.

        Refused: `scan_not_here` while it cannot be reached, `scan_missing` where nobody has them.
        Raises `DamagedBytesError` when they do not match their hash.
        """
        known = act.uow.get(Document, document)
        if known is None:
            return Refusal("scan_unknown")
        if refusal := self.reading.refuse_scan(act, known):
            return refusal
        data = act.uow.get_bytes(known.sha256)
        return self._fetched(known) if data is None else data

    def _fetched(self, known: Document) -> bytes | Refusal:
        shared, data = self.ground.store.shared, None
        if shared is not None:
            try:
                data = shared.fetch_scan(known.sha256)
            except SharedUnreachableError:
                return Refusal("scan_not_here", {"name": known.file_name})
        return Refusal("scan_missing", {"name": known.file_name}) if data is None else data

    @question(Action.READ_DOSSIER)
    def certificates(
        self, act: Act, text: str = "", ending_by: date | None = None
    ) -> list[tuple[Certificate, Dossier]]:
        """Live certificates, for an application that stands on one; found by number or name.

        At most `LISTED`, the newest first; with `ending_by` those that end by that day.
        """
        readers = self.ground.store.readers
        found = []
        for id_, of in readers.live_certificates(text, act.by, ending_by, LISTED):
            certificate, dossier = act.uow.get(Certificate, id_), act.uow.get(Dossier, of)
            if certificate and dossier:
                found.append((certificate, dossier))
        return found


def _session(act: Act, dossier: Id) -> Id | None:
    heard = [item.session for item in act.uow.find(AgendaItem, dossier=dossier) if item.outcome]
    return heard[-1] if heard else None


def _why(procedure: ProcedureVersion, row: StepRow, calendar: BusinessCalendar) -> WhyThisDate:
    step = procedure.step(row.step)
    total = procedure.total is not None
    return why(
        row.started,
        row.limit,
        calendar,
        count_from=procedure.count_from,
        paragraph=step.paragraph if step else procedure.paragraph,
        due=row.due,
        due_loose=row.due_loose,
        reading="A14" if total else "A3",
    )


def _lineage(
    act: Act, dossier: Dossier, certificates: list[Certificate]
) -> tuple[Certificate, ...]:
    """Back along what each certificate replaces, then forward from this dossier's own."""
    chain: list[Certificate] = []
    at = certificates[-1] if certificates else None
    if at is None and dossier.previous_certificate:
        at = act.uow.get(Certificate, dossier.previous_certificate)
    last = at
    while at is not None and at not in chain:
        chain.append(at)
        at = act.uow.get(Certificate, at.replaces) if at.replaces else None
    chain.reverse()
    while last is not None:
        last = next((c for c in act.uow.find(Certificate, replaces=last.id)), None)
        if last is None or last in chain:
            break
        chain.append(last)
    return tuple(chain)
