"""Contents of the papers that leave the office, built from the facts and from nothing else."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType
from typing import cast

from app.access.people import Person
from app.access.permissions import Action
from app.act import Act, Ground, question
from app.commission.entities import Protocol
from app.commission.protocol_data import opened
from app.decisions.content import CertificatePaper, NoticePaper, PaperGround, ReceiptSlip, Register
from app.decisions.entities import Certificate, Decision, Notice
from app.decisions.masking import masked_value
from app.decisions.reasons import ReasonBank, ReasonKind
from app.decisions.words import Words
from app.evaluation.entities import AdoptedCriteria, Submission
from app.evaluation.reading import Reading
from app.intake.checklist import Checklist, findings, reason_places
from app.intake.countries import CountryList
from app.intake.entities import ChecklistMark, IntakeRefusal
from app.intake.professions import ProfessionList
from app.intake.use_cases import standing_documents
from app.kernel.ids import Id
from app.kernel.outcome import Refusal
from app.kernel.text import Language, Trilingual
from app.workflow.dossier import Dossier, is_provisional
from app.workflow.entities import StepEvent
from app.workflow.passing import Passing
from app.workflow.slack import case_due

NOBODY = Trilingual("", "", "")


@dataclass(frozen=True, slots=True)
class Catalogues:
    """The lists that papers take their words from."""

    checklists: Mapping[str, Checklist]
    countries: CountryList
    professions: ProfessionList
    reasons: ReasonBank
    words: Words


@dataclass(frozen=True, slots=True)
class Contents:
    """What each paper says."""

    ground: Ground
    passing: Passing
    catalogues: Catalogues
    reading: Reading

    @question(Action.READ_DOSSIER)
    def receipt(self, act: Act, dossier: Id) -> ReceiptSlip | Refusal:
        """The slip that the applicant takes home; the dossier must be registered."""
        found = self.reading.whole(act, dossier)
        if isinstance(found, Refusal):
            return found
        if not found.number or found.ais_date is None:
            return Refusal("not_registered")
        case, calendar = self.passing.case(act.uow, found), self.passing.calendar(act.uow)
        items = self.catalogues.checklists[found.procedure]
        titles = {item.code: item.title for item in items.items}
        registered = act.uow.find(StepEvent, dossier=dossier, verb="complete")
        officer = registered[0].author if registered else act.by
        return ReceiptSlip(
            dossier_number=found.number,
            ais_number=found.ais_number,
            ais_date=found.ais_date,
            received=found.received,
            applicant_latin=found.name_latin,
            applicant_cyrillic=found.name_cyrillic,
            passport=found.passport_number,
            procedure=case.procedure.title,
            profession=self.profession(found.profession),
            documents=tuple(
                (titles[each.item], each.pages) for each in standing_documents(act, dossier)
            ),
            due=case_due(case, calendar) or found.received,
            officer=_name(act, officer),
            language=_language(found),
            provisional=is_provisional(found.number),
        )

    @question(Action.READ_DOSSIER)
    def notice(self, act: Act, dossier: Id, note: str | None = None) -> NoticePaper | Refusal:
        """The notice of the decision, as a draft until it is sent.

        With a `note` it shows how the notice would come out, before anything is drafted.
        """
        found = self.reading.whole(act, dossier)
        if isinstance(found, Refusal):
            return found
        decisions = act.uow.find(Decision, dossier=dossier)
        notice = self._drafted(act, decisions, dossier, note)
        if notice is None:
            return Refusal("notice_missing")
        decision = decisions[-1]
        certificates = act.uow.find(Certificate, dossier=dossier)
        live = certificates[-1] if certificates and certificates[-1].number else None
        grounds = self._as_recorded(act, found, decision, notice.grounds)
        return NoticePaper(
            kind=notice.kind,
            number=notice.number,
            dated=notice.dated or act.today,
            applicant_latin=found.name_latin,
            applicant_cyrillic=found.name_cyrillic,
            address=found.address,
            dossier_number=found.number,
            received=found.received,
            procedure=self.passing.procedure(found).title,
            profession=self.profession(found.profession),
            protocol=self._protocol(act, decision),
            grounds=grounds,
            note=notice.note,
            certificate_number=live.number if live else "",
            valid_from=live.valid_from if live else None,
            valid_to=live.valid_to if live else None,
            signer=_name(act, notice.signed_by),
            signer_position=_position(act, notice.signed_by),
            executor=_name(act, found.executor),
            draft=notice.state != "sent",
            provisional=is_provisional(found.number) or not act.uow.taken(notice),
            language=_language(found),
            sample_notices=(
                *self._criteria_sample(act, found),
                *self._samples(ReasonKind.SERVICE_REFUSAL, notice.grounds),
            ),
        )

    @question(Action.READ_DOSSIER)
    def intake_refusal(self, act: Act, dossier: Id) -> NoticePaper | Refusal:
        """The refusal of intake (para 7.1), a draft until the unit head confirmed it."""
        found = self.reading.whole(act, dossier)
        if isinstance(found, Refusal):
            return found
        drafts = act.uow.find(IntakeRefusal, dossier=dossier)
        if not drafts:
            return Refusal("refusal_not_drafted")
        confirmed = act.uow.find(StepEvent, dossier=dossier, verb="refuse_intake")
        signer = confirmed[-1].author if confirmed else None
        return NoticePaper(
            kind="intake_refusal",
            number=found.number if confirmed else "",
            dated=confirmed[-1].on if confirmed else act.today,
            applicant_latin=found.name_latin,
            applicant_cyrillic=found.name_cyrillic,
            address=found.address,
            dossier_number=found.number,
            received=found.received,
            procedure=self.passing.procedure(found).title,
            profession=self.profession(found.profession),
            protocol="",
            grounds=self.grounds(
                ReasonKind.INTAKE_REFUSAL, drafts[-1].reasons, self._places(act, found)
            ),
            note=drafts[-1].note,
            certificate_number="",
            valid_from=None,
            valid_to=None,
            signer=_name(act, signer),
            signer_position=_position(act, signer),
            executor=_name(act, found.executor or drafts[-1].author),
            draft=not confirmed,
            provisional=is_provisional(found.number),
            language=_language(found),
            sample_notices=self._samples(ReasonKind.INTAKE_REFUSAL, drafts[-1].reasons),
        )

    @question(Action.READ_DOSSIER)
    def certificate(self, act: Act, dossier: Id) -> CertificatePaper | Refusal:
        """The dossier's certificate, a draft until it is signed."""
        found = self.reading.whole(act, dossier)
        if isinstance(found, Refusal):
            return found
        certificates = act.uow.find(Certificate, dossier=dossier)
        if not certificates:
            return Refusal("certificate_missing")
        paper = certificates[-1]
        former = act.uow.get(Certificate, paper.replaces) if paper.replaces else None
        return CertificatePaper(
            kind=paper.kind,
            number=paper.number,
            dated=paper.dated or act.today,
            holder_latin=paper.holder_latin,
            holder_cyrillic=paper.holder_cyrillic,
            birth_date=paper.birth_date,
            citizenship=self.country(paper.citizenship),
            passport=paper.passport_number,
            iin=paper.iin,
            profession=self.profession(paper.profession),
            valid_from=paper.valid_from,
            valid_to=paper.valid_to,
            basis=self._basis(act, found, former),
            duplicate_of=former.number if former and paper.kind == "duplicate" else "",
            copy_number=paper.copy_number,
            replaces=former.number if former and paper.kind != "duplicate" else "",
            signer=_name(act, paper.signed_by),
            signer_position=_position(act, paper.signed_by),
            record_hash=paper.record_hash,
            draft=paper.state == "draft",
            provisional=not act.uow.taken(paper),
            sample_notices=self._criteria_sample(act, found),
        )

    @question(Action.READ_REGISTERS)
    def register(
        self,
        act: Act,
        kind: str,
        first: date,
        last: date,
        language: Language,
        *,
        masked: bool = False,
    ) -> Register | Refusal:
        """A register's lines of a period, both days included; codes in words of `language`.

        With `masked` it tells nobody by name (F73). Of a destroyed paper its number is left, and
        the act in the place of the name.
        """
        form = self.catalogues.words.registers.get(kind)
        if form is None or last < first:
            return Refusal("period_wrong")
        people = {person.id: person for person in act.uow.find(Person)}
        rows = []
        for line in self.ground.store.readers.register(kind, first, last):
            told = {
                c.key: self._in_words(c.key, line[c.key], people, language) for c in form.columns
            }
            if masked:
                told = {key: masked_value(key, value) for key, value in told.items()}
            if (destroyed := line.get("destroyed")) and "name_cyrillic" in told:
                told["name_cyrillic"] = self._destroyed_by(destroyed, language)
            rows.append(tuple(told.values()))
        return Register(
            kind=kind,
            title=form.title,
            period=(first, last),
            columns=tuple((c.key, c.head, c.kind) for c in form.columns),
            rows=tuple(rows),
            made_on=act.today,
            made_by=_name(act, act.by),
            masked=masked,
        )

    def _destroyed_by(self, act: object, language: Language) -> str:
        number, day = cast(tuple[str, date], act)
        words = self.catalogues.words.of("destroyed", "by_act", number=number, date=day)
        return words.in_(language)

    def profession(self, code: str) -> Trilingual:
        """The name of a profession; an unknown code stays as it is."""
        found = self.catalogues.professions.get(code)
        return found.name if found else Trilingual(code, code, code)

    def country(self, code: str) -> Trilingual:
        """The name of a citizenship; an unknown code stays as it is."""
        found = self.catalogues.countries.by_code.get(code)
        return found.name if found else Trilingual(code, code, code)

    def grounds(
        self,
        kind: ReasonKind,
        codes: tuple[str, ...],
        places: Mapping[str, Mapping[str, str | Trilingual]] = MappingProxyType({}),
    ) -> tuple[PaperGround, ...]:
        """Grounds with their words; a code that the bank lost is an error, not a gap."""
        found = []
        for code in codes:
            reason = self.catalogues.reasons.get(kind, code)
            if reason is None:
                raise LookupError(f"reason {kind}/{code} is not installed")
            found.append(PaperGround(code, reason.filled(places.get(code, {})), reason.paragraph))
        return tuple(found)

    def _places(self, act: Act, dossier: Dossier) -> Mapping[str, Mapping[str, str | Trilingual]]:
        """What was found in the package, for the texts of the reasons it gives."""
        profession = self.catalogues.professions.get(dossier.profession)
        return reason_places(
            findings(
                self.catalogues.checklists[dossier.procedure],
                act.uow.find(ChecklistMark, dossier=dossier.id),
                dossier.received,
                represented=bool(dossier.representative.strip()),
                regulated=bool(profession and profession.regulated),
            )
        )

    def _as_recorded(
        self, act: Act, dossier: Dossier, decision: Decision, codes: tuple[str, ...]
    ) -> tuple[PaperGround, ...]:
        """Grounds of a refusal; one that the protocol states has the protocol's words and figures."""
        protocol = act.uow.get(Protocol, decision.protocol) if decision.protocol else None
        stated: dict[str, Trilingual] = {}
        if protocol is not None:
            for item in opened(protocol.content, protocol.content_hash).items:
                if item.dossier_number == dossier.number:
                    stated = {ground.code: ground.text for ground in item.grounds}
        return tuple(
            replace(ground, text=stated.get(ground.code, ground.text))
            for ground in self.grounds(ReasonKind.SERVICE_REFUSAL, codes)
        )

    def _drafted(
        self, act: Act, decisions: list[Decision], dossier: Id, note: str | None
    ) -> Notice | None:
        """The notice, or what it would be with this note."""
        notices = act.uow.find(Notice, dossier=dossier)
        if note is None or not decisions or (notices and notices[-1].state != "draft"):
            return notices[-1] if notices else None
        return Notice(
            id=act.new_id(),
            dossier=dossier,
            kind="issue" if decisions[-1].outcome == "issue" else "refusal",
            grounds=decisions[-1].grounds,
            note=note.strip(),
        )

    def _samples(self, kind: ReasonKind, codes: tuple[str, ...]) -> tuple[Trilingual, ...]:
        reasons = [self.catalogues.reasons.get(kind, code) for code in codes]
        if any(reason and reason.sample for reason in reasons):
            return (self.catalogues.words.of("samples", "reasons"),)
        return ()

    def _criteria_sample(self, act: Act, dossier: Dossier) -> tuple[Trilingual, ...]:
        """A paper that rests on sheets by a set that nobody adopted says so."""
        orders = {(a.code, a.criteria_version) for a in act.uow.find(AdoptedCriteria)}
        sets = {
            (sheet.criteria_set, sheet.criteria_version)
            for sheet in act.uow.find(Submission, dossier=dossier.id)
        }
        return (self.catalogues.words.of("samples", "criteria"),) if sets - orders else ()

    def _protocol(self, act: Act, decision: Decision) -> str:
        found = act.uow.get(Protocol, decision.protocol) if decision.protocol else None
        return f"№ {found.number}, {found.dated:%d.%m.%Y}" if found else ""

    def _basis(self, act: Act, dossier: Dossier, former: Certificate | None) -> Trilingual:
        words = self.catalogues.words
        decision = act.uow.find(Decision, dossier=dossier.id)[-1]
        if former is not None:
            code = {"P2": "employed", "P3": "reissue"}.get(dossier.procedure, "duplicate")
            return words.of(
                "basis",
                code,
                certificate=former.number,
                decided=decision.on,
                contract=dossier.contract_end or "",
            )
        protocol = act.uow.get(Protocol, decision.protocol) if decision.protocol else None
        if protocol is None or decision.departs:
            return words.of("basis", "departed", decided=decision.on)
        return words.of(
            "basis", "protocol", number=protocol.number, date=protocol.dated, decided=decision.on
        )

    def _in_words(
        self, key: str, value: object, people: Mapping[Id, Person], language: Language
    ) -> str | date | int | None:
        """A register's value as it is read."""
        if value is None or isinstance(value, date | int):
            return value
        text = str(value)
        if key in ("executor", "signed_by"):
            person = people.get(Id(text))
            return person.name.in_(language) if person else ""
        if key == "citizenship":
            return self.country(text).in_(language)
        if key == "profession":
            return self.profession(text).in_(language)
        if key in self.catalogues.words.groups and text:
            return self.catalogues.words.of(key, text).in_(language)
        return text


def _language(dossier: Dossier) -> Language:
    return Language.RU if dossier.language == "ru" else Language.KK


def _name(act: Act, person: Id | None) -> Trilingual:
    found = act.uow.get(Person, person) if person else None
    return found.name if found else NOBODY


def _position(act: Act, person: Id | None) -> Trilingual:
    found = act.uow.get(Person, person) if person else None
    return found.position if found else NOBODY
