"""What a decision leaves behind in a large office: decisions, notices, certificates."""

from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from typing import Any

from sqlalchemy import Table

from app.access.roles import Role
from app.deadlines.terms import months_after, years_after
from app.decisions.entities import Certificate, Decision, Notice
from app.decisions.reasons import ReasonKind
from app.decisions.terms import KINDS, record_hash
from app.kernel.ids import Id, Ids
from app.office import Office
from app.workflow.door import DecisionOutcome
from app.workflow.procedure import ProcedureVersion
from app.workflow.states import DossierState
from db.bulk.lives import Life
from db.codec import columns_of
from db.schema.decisions import certificate, decision, notice

Values = dict[str, Any]
People = dict[Role, list[Id]]

_KEPT_AS_IS = (
    "name_latin", "name_cyrillic", "birth_date", "citizenship", "profession", "phone", "email",
    "address", "education", "employer", "language", "passport_number", "passport_issued",
    "passport_valid_until", "match_keys", "sort_key",
)  # fmt: skip
_HOLDERS = 3000
"""Holders of so many latest certificates may apply again."""


@dataclass(frozen=True, slots=True)
class Holder:
    """Somebody with a live certificate, and what their next application repeats."""

    paper: Certificate
    card: Values


class Papers:
    """Makes the papers of each dossier and counts their numbers."""

    def __init__(self, office: Office, new_id: Ids) -> None:
        self._new_id = new_id
        grounds = office.reasons.of(ReasonKind.SERVICE_REFUSAL)
        self._ground = grounds[0].code
        self.numbers: Counter[tuple[str, int]] = Counter()
        self.superseded: list[Id] = []
        self._holders: list[Holder] = []

    def holder(self, random: Random, received: date) -> Holder | None:
        """Somebody whose certificate was handed over some weeks before."""
        for _ in range(5):
            if not self._holders:
                return None
            place = random.randrange(len(self._holders))
            known = self._holders[place]
            if known.paper.handed_on and known.paper.handed_on + timedelta(14) <= received:
                return self._holders.pop(place)
        return None

    def of(
        self,
        row: Values,
        version: ProcedureVersion,
        life: Life,
        holder: Holder | None,
        staff: People,
    ) -> dict[Table, list[Values]]:
        """Rows of the papers that a dossier has by now."""
        made: dict[Table, list[Values]] = defaultdict(list)
        decides = next(step for step in version.steps if step.decides)
        decided = life.day_of(decides.code)
        if decided is None or life.case.outcome is None:
            return made
        manager = staff[Role.MANAGEMENT][len(self.numbers) % len(staff[Role.MANAGEMENT])]
        issued = life.case.outcome is DecisionOutcome.ISSUE
        grounds = () if issued else (self._ground,)
        common = {"author": manager, "made_at": _at(decided), "dossier": row["id"]}
        made[decision].append(
            columns_of(
                Decision(
                    id=self._new_id(),
                    outcome=life.case.outcome.value,
                    recommended=life.case.recommendation.value if life.case.recommendation else "",
                    grounds=grounds,
                    on=decided,
                    **common,
                )
            )
        )
        if version.code == "P1":
            made[notice] += self._notice(row, life, grounds, manager)
        if issued:
            made[certificate].append(self._certificate(row, version, life, holder, manager))
        return made

    def _notice(
        self, row: Values, life: Life, grounds: tuple[str, ...], manager: Id
    ) -> list[Values]:
        drafted, signed, sent = (life.day_of(step) for step in ("1.6", "1.7", "1.8"))
        if drafted is None:
            return []
        paper = Notice(
            id=self._new_id(),
            dossier=row["id"],
            kind="refusal" if grounds else "issue",
            grounds=grounds,
        )
        if signed is not None:
            paper = replace(
                paper, version=2, state="signed", signed_by=manager, signed_at=_at(signed)
            )
        if sent is not None:
            number = f"{sent.year}-{self._next('notice', sent):05d}"
            paper = replace(
                paper, version=3, state="sent", number=number, dated=sent, sent_on=sent,
                method="post", proof=f"RE{number[-5:]}KZ",
            )  # fmt: skip
        return [columns_of(paper)]

    def _certificate(
        self,
        row: Values,
        version: ProcedureVersion,
        life: Life,
        holder: Holder | None,
        manager: Id,
    ) -> Values:
        states = {part.state: step.code for step in version.steps for part in step.parts}
        decides = next(step.code for step in version.steps if step.decides)
        signed = life.day_of(states.get(DossierState.CERT_SIGN, decides))
        handed = life.day_of(states[DossierState.CERT_HANDOVER])
        dated = signed or life.day_of(decides) or row["received"]
        former = holder.paper if holder else None
        first, last = _term(row, version.code, dated, former)
        paper = Certificate(
            id=self._new_id(),
            dossier=row["id"],
            kind=KINDS[version.code],
            holder_latin=row["name_latin"],
            holder_cyrillic=row["name_cyrillic"],
            birth_date=row["birth_date"],
            citizenship=row["citizenship"],
            passport_number=row["passport_number"],
            iin=row["iin"],
            profession=row["profession"],
            valid_from=first,
            valid_to=last,
            replaces=former.id if former else None,
        )
        if signed is not None:
            paper = self._signed(paper, version.code, signed, former, manager)
        if handed is not None:
            paper = replace(
                paper, version=3, handed_on=handed, method="in_person",
                collector=row["name_cyrillic"] or row["name_latin"],
                collector_document=row["passport_number"],
            )  # fmt: skip
            self._remember(row, paper)
        return columns_of(paper)

    def _signed(
        self, paper: Certificate, code: str, on: date, former: Certificate | None, manager: Id
    ) -> Certificate:
        if former is not None:
            self.superseded.append(former.id)
        if former is not None and code == "P4":
            paper = replace(
                paper, duplicate_of=former.duplicate_of or former.id,
                copy_number=former.copy_number + 1,
            )  # fmt: skip
            number = former.number
        else:
            number = f"{on.year}-{self._next('certificate', on):06d}"
        signed = replace(
            paper, version=2, state="live", number=number, dated=on, signed_by=manager,
            signed_at=_at(on),
        )  # fmt: skip
        return replace(signed, record_hash=record_hash(signed))

    def _remember(self, row: Values, paper: Certificate) -> None:
        if len(self._holders) >= _HOLDERS:
            self._holders.pop(0)
        card = {name: row[name] for name in _KEPT_AS_IS}
        self._holders.append(Holder(paper, card))

    def _next(self, kind: str, on: date) -> int:
        self.numbers[kind, on.year] += 1
        return self.numbers[kind, on.year]


def _term(row: Values, code: str, dated: date, former: Certificate | None) -> tuple[date, date]:
    if code == "P1" or former is None:
        return dated, months_after(dated, 3)
    if code == "P2":
        return dated, min(row["contract_end"], years_after(dated, 3))
    return former.valid_from, former.valid_to


def _at(day: date) -> datetime:
    return datetime.combine(day, time(6), UTC)
