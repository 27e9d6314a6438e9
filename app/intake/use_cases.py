"""Use cases of intake: the card, the checklist, scans, registration, refusal of intake."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from app.access.permissions import Action
from app.act import Act, Ground, question, use_case
from app.intake.card import card_values, differing, indexed, match_keys
from app.intake.checklist import Checklist, Finding, findings
from app.intake.countries import CountryList
from app.intake.entities import ChecklistMark, Document, IntakeRefusal
from app.intake.passport import FieldProblem, card_problems
from app.intake.professions import ProfessionList
from app.intake.scans import PageCounter, inspect_scan
from app.intake.transliteration import likeness
from app.kernel.ids import Id
from app.kernel.outcome import Refusal
from app.store import SharedUnreachableError
from app.workflow.door import Move, Verb, refusal_window
from app.workflow.dossier import PROVISIONAL, Card, Dossier
from app.workflow.passing import Passing, dossier_or_refusal

_DIGITS, _DRAWN = "0123456789ABCDEFGHJKMNPQRSTVWXYZ", 5
"""Digits of provisional numbers (without I, L, O and U), and how many of them are drawn."""
_ALIKE = 0.8
"""Names less alike than this are not shown as a probable duplicate."""


@dataclass(frozen=True, slots=True)
class Twin:
    """Another dossier that may be of the same person (F5, F8)."""

    dossier: Dossier
    same: tuple[str, ...]
    """What agrees: "passport", "iin", "name", "birth_date"."""
    certain: bool
    """The same passport or IIN; otherwise only a probable duplicate."""


@dataclass(frozen=True, slots=True)
class MarkedItem:
    """What the officer marks about one paper."""

    present: bool
    valid_until: date | None = None
    translated: bool = False
    notarised: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class IntakeRules:
    """The catalogues that intake works by."""

    checklists: Mapping[str, Checklist]
    professions: ProfessionList
    countries: CountryList
    reasons: frozenset[str]
    """Codes that intake may be refused by."""
    count_pages: PageCounter


@dataclass(frozen=True, slots=True)
class Intake:
    """The counter."""

    ground: Ground
    passing: Passing
    rules: IntakeRules

    @use_case(Action.EDIT_CARD)
    def open_dossier(
        self, act: Act, procedure: str, card: Card, received: date | None = None
    ) -> Dossier | Refusal:
        """Take an application in: the clock of step 1 starts on `received`, T0 (para 6, A16).

        A card may be unfinished; it is checked at registration. Refused: `received_in_future`,
        `procedure_unknown`, and what the door refuses.
        """
        day = received or act.today
        if day > act.today:
            return Refusal("received_in_future", {"received": day})
        version = self.passing.procedures.current(procedure, day)
        if version is None:
            return Refusal("procedure_unknown", {"procedure": procedure})
        dossier = self.indexed(
            Dossier(
                id=act.new_id(),
                procedure=procedure,
                procedure_version=version.version,
                state="draft",
                received=day,
                **card_values(card),
            )
        )
        act.uow.add(dossier)
        act.enter("Dossier", dossier.id, dossier.id, procedure=procedure)
        return self.passing.through(act, dossier, Move(Verb.RECEIVE), on=day)

    @use_case(Action.EDIT_CARD)
    def save_card(self, act: Act, dossier: Id, version: int, card: Card) -> Dossier | Refusal:
        """Save the card as it was read at `version`; a closed dossier's card stays as it is."""
        found = dossier_or_refusal(act, dossier)
        if isinstance(found, Refusal):
            return found
        if found.closing or found.outcome:
            return Refusal("card_closed", {"number": found.number})
        changed = self.indexed(replace(found, version=version, **card_values(card)))
        saved = act.uow.save(changed)
        act.enter("Dossier", dossier, dossier, fields=sorted(differing(found, saved)))
        return saved

    @use_case(Action.EDIT_CARD)
    def mark(self, act: Act, dossier: Id, item: str, marked: MarkedItem) -> ChecklistMark | Refusal:
        """Mark one paper of the checklist; the latest mark counts."""
        found = self._open(act, dossier)
        if isinstance(found, Refusal):
            return found
        if self.rules.checklists[found.procedure].item(item) is None:
            return Refusal("item_unknown", {"item": item})
        mark = ChecklistMark(
            id=act.new_id(),
            author=act.by,
            made_at=act.now,
            dossier=dossier,
            item=item,
            present=marked.present,
            valid_until=marked.valid_until,
            translated=marked.translated,
            notarised=marked.notarised,
            note=marked.note.strip(),
        )
        act.uow.add(mark)
        act.enter("ChecklistMark", mark.id, dossier, item=item)
        return mark

    @use_case(Action.EDIT_CARD)
    def add_scan(
        self, act: Act, dossier: Id, item: str, file_name: str, data: bytes
    ) -> Document | Refusal:
        """Keep a scan under its hash and mark its paper as brought.

        Refused: `scan_empty`, `scan_broken`, `scan_encrypted`, `scan_too_big`,
        `scan_kind_unknown`, `scan_known` (the same bytes are in the dossier already).
        """
        found = self._open(act, dossier)
        if isinstance(found, Refusal):
            return found
        if self.rules.checklists[found.procedure].item(item) is None:
            return Refusal("item_unknown", {"item": item})
        facts = inspect_scan(file_name, data, self.rules.count_pages)
        if isinstance(facts, Refusal):
            return facts
        if any(known.sha256 == facts.sha256 for known in standing_documents(act, dossier)):
            return Refusal("scan_known", {"name": file_name})
        document = Document(
            id=act.new_id(),
            author=act.by,
            made_at=act.now,
            dossier=dossier,
            item=item,
            sha256=act.uow.put_bytes(data),
            size=facts.size,
            pages=facts.pages,
            media=facts.media,
            file_name=file_name,
        )
        act.uow.add(document)
        act.enter("Document", document.id, dossier, item=item, sha256=document.sha256)
        return document

    @use_case(Action.EDIT_CARD)
    def withdraw_scan(self, act: Act, document: Id) -> Document | Refusal:
        """Take a scan out of the dossier; its bytes and its trace stay."""
        known = act.uow.get(Document, document)
        if known is None or known.withdraws:
            return Refusal("scan_unknown")
        found = self._open(act, known.dossier)
        if isinstance(found, Refusal):
            return found
        if all(each.id != document for each in standing_documents(act, known.dossier)):
            return Refusal("scan_unknown")
        gone = replace(known, id=act.new_id(), author=act.by, made_at=act.now, withdraws=document)
        act.uow.add(gone)
        act.enter("Document", gone.id, known.dossier, item=known.item, withdraws=document)
        return gone

    @use_case(Action.REGISTER)
    def register(
        self, act: Act, dossier: Id, ais_number: str, ais_date: date, late_reason: str = ""
    ) -> Dossier | Refusal:
        """Register in AIS "Foreign labour force" and pass on (paras 7.1, 2.1, 3.1; A17).

        Refused: `card_incomplete` (with the fields), `ais_number_missing`, `ais_number_taken`,
        `ais_date_wrong`, and what the door refuses.
        """
        found = dossier_or_refusal(act, dossier)
        if isinstance(found, Refusal):
            return found
        if wrong := [p for p in self.problems(found.procedure, found, found.received) if p.blocks]:
            return Refusal("card_incomplete", {"fields": ", ".join(p.field for p in wrong)})
        number = ais_number.strip()
        if not number:
            return Refusal("ais_number_missing", paragraph="7.1")
        if any(twin.id != dossier for twin in act.uow.find(Dossier, ais_number=number)):
            return Refusal("ais_number_taken", {"number": number})
        if not found.received <= ais_date <= act.today:
            return Refusal("ais_date_wrong", {"received": found.received})
        year = act.today.year
        own = found.number or number_of_dossier(act, year)
        card = replace(found, ais_number=number, ais_date=ais_date, number=own)
        saved = act.uow.save(self.indexed(card))
        first = self.passing.procedure(saved).first
        move = Move(Verb.COMPLETE, first.code, first.parts[0].code, late_reason=late_reason)
        return self.passing.through(act, saved, move)

    @use_case(Action.DRAFT_INTAKE_REFUSAL)
    def draft_refusal(
        self, act: Act, dossier: Id, reasons: tuple[str, ...], note: str = ""
    ) -> IntakeRefusal | Refusal:
        """Draft a refusal of intake while its window is open (para 7.1, A1, A2)."""
        found = self._open(act, dossier)
        if isinstance(found, Refusal):
            return found
        if not reasons:
            return Refusal("reason_missing", {"verb": "refuse_intake"}, "7.1")
        if unknown := [code for code in reasons if code not in self.rules.reasons]:
            return Refusal("reason_unknown", {"reason": unknown[0]})
        case, calendar = self.passing.case(act.uow, found), self.passing.calendar(act.uow)
        if case.procedure.intake_refusal is None:
            return Refusal("no_intake_refusal", {"procedure": found.procedure})
        window = refusal_window(case, calendar)
        if window is None:
            return Refusal("window_closed_by_referral", paragraph="A1")
        if not window.is_open(act.today):
            return Refusal("window_closed", {"closed": window.closes}, "7.1")
        draft = IntakeRefusal(
            id=act.new_id(),
            author=act.by,
            made_at=act.now,
            dossier=dossier,
            reasons=reasons,
            note=note.strip(),
        )
        act.uow.add(draft)
        act.enter("IntakeRefusal", draft.id, dossier, reasons=list(reasons))
        return draft

    @use_case(Action.CONFIRM_INTAKE_REFUSAL)
    def confirm_refusal(self, act: Act, dossier: Id) -> Dossier | Refusal:
        """Confirm the drafted refusal: the dossier is closed (A2)."""
        found = self._open(act, dossier)
        if isinstance(found, Refusal):
            return found
        drafts = act.uow.find(IntakeRefusal, dossier=dossier)
        if not drafts:
            return Refusal("refusal_not_drafted")
        if not found.number:
            year = act.today.year
            number = number_of_dossier(act, year)
            found = act.uow.save(self.indexed(replace(found, number=number)))
        reason = ", ".join(drafts[-1].reasons)
        return self.passing.through(act, found, Move(Verb.REFUSE_INTAKE, reason=reason))

    @question(Action.EDIT_CARD)
    def twins(self, act: Act, card: Card, besides: Id | None = None) -> list[Twin]:
        """Earlier dossiers of the person and probable duplicates, the surest first."""
        keys = match_keys(card)
        shared: dict[Id, set[str]] = {}
        for dossier, key in self.ground.store.readers.matches(keys, besides):
            shared.setdefault(dossier, set()).add(key.partition(":")[0])
        found = []
        for id_, kinds in shared.items():
            other = act.uow.get(Dossier, id_)
            if other is None or not (kinds - {"name"} or _names_alike(card, other)):
                continue
            if card.birth_date and card.birth_date == other.birth_date:
                kinds.add("birth_date")
            certain = bool(kinds & {"passport", "iin"})
            found.append(Twin(other, tuple(sorted(kinds)), certain))
        return sorted(found, key=lambda t: (not t.certain, -len(t.same), t.dossier.number))

    def problems(self, procedure: str, card: Card, received: date) -> tuple[FieldProblem, ...]:
        """What is wrong with a card, field by field; no store is asked."""
        return card_problems(
            card,
            received,
            procedure,
            self.rules.countries.by_code,
            frozenset(each.code for each in self.rules.professions.professions),
        )

    def findings(self, dossier: Dossier, marks: tuple[ChecklistMark, ...]) -> tuple[Finding, ...]:
        """What is wrong with the package of papers on T0 (F2)."""
        profession = self.rules.professions.get(dossier.profession)
        return findings(
            self.rules.checklists[dossier.procedure],
            marks,
            dossier.received,
            represented=bool(dossier.representative.strip()),
            regulated=bool(profession and profession.regulated),
        )

    def indexed(self, dossier: Dossier) -> Dossier:
        """The dossier with what it is found and sorted by made anew."""
        return indexed(dossier, self.rules.professions.words(dossier.profession))

    def _open(self, act: Act, dossier: Id) -> Dossier | Refusal:
        found = dossier_or_refusal(act, dossier)
        if isinstance(found, Dossier) and found.closing:
            return Refusal("dossier_closed", {"closing": found.closing})
        return found


def number_of_dossier(act: Act, year: int) -> str:
    """The next number; where the shared database is out of reach, one that it will replace."""
    try:
        return f"{year}-{act.uow.next_number('dossier', year):06d}"
    except SharedUnreachableError:
        bits = int(act.new_id().replace("-", ""), 16)
        drawn = "".join(_DIGITS[bits >> (5 * n) & 31] for n in range(_DRAWN))
        return f"{year}{PROVISIONAL}{drawn}"


def standing_documents(act: Act, dossier: Id) -> list[Document]:
    """The scans of a dossier that nobody took out, oldest first."""
    documents = act.uow.find(Document, dossier=dossier)
    gone = {each.withdraws for each in documents if each.withdraws}
    return [each for each in documents if not each.withdraws and each.id not in gone]


def _names_alike(card: Card, other: Card) -> bool:
    """Whether the names agree in one of the alphabets: two passports may spell them apart."""
    pairs = (
        (card.name_latin, other.name_latin),
        (card.name_cyrillic, other.name_cyrillic),
        (card.name_latin or card.name_cyrillic, other.name_latin or other.name_cyrillic),
    )
    return any(ours and theirs and likeness(ours, theirs) >= _ALIKE for ours, theirs in pairs)
