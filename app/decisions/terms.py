"""The term of a certificate, and the record that its QR code vouches for. Pure rules."""

import hashlib
import json
from dataclasses import dataclass
from datetime import date

from app.deadlines.terms import months_after, years_after
from app.decisions.entities import Certificate
from app.kernel.outcome import Refusal
from app.workflow.dossier import Dossier
from app.workflow.procedure import ProcedureVersion

KINDS = {"P1": "first", "P2": "employed", "P3": "reissue", "P4": "duplicate"}
"""What kind of certificate each procedure ends with."""


@dataclass(frozen=True, slots=True)
class Term:
    """From and until when a certificate is valid, both days included."""

    first: date
    last: date
    cut: bool = False
    """The labour contract ends later than the certificate may (para 7, P2)."""


def term_of(
    dossier: Dossier, procedure: ProcedureVersion, dated: date, previous: Certificate | None
) -> Term | Refusal:
    """The term of the certificate that a dossier ends with, signed on `dated`.

    P1: three calendar months (A6). P2: until the contract's end, at most three years (A12).
    P3 keeps the former term unless the version says otherwise (A13). P4 keeps it always (A14).
    """
    if dossier.procedure == "P1":
        return Term(dated, months_after(dated, procedure.whole("validity_months")))
    if previous is None:
        return Refusal("previous_certificate_missing", {"procedure": dossier.procedure})
    if dossier.procedure == "P2":
        if dossier.contract_end is None:
            return Refusal("contract_end_missing", paragraph="7")
        longest = years_after(dated, procedure.whole("max_years"))
        return Term(dated, min(dossier.contract_end, longest), dossier.contract_end > longest)
    if dossier.procedure == "P3" and procedure.choice("term_on_reissue") == "renewed":
        length = previous.valid_to.toordinal() - previous.valid_from.toordinal()
        return Term(dated, date.fromordinal(dated.toordinal() + length))
    return Term(previous.valid_from, previous.valid_to)


def filed_in_time(
    dossier: Dossier, procedure: ProcedureVersion, previous: Certificate | None
) -> bool:
    """Whether a P2 application was filed while its window of three months was open (A12)."""
    if dossier.procedure != "P2":
        return True
    if previous is None or previous.state not in ("live", "superseded"):
        return False
    window = procedure.whole("filing_window_months")
    return dossier.received <= months_after(previous.valid_from, window)


def record_hash(certificate: Certificate) -> str:
    """First 32 hex digits of the SHA-256 of what the certificate says, in a fixed form.

    Keys in alphabetical order, no spaces, UTF-8, dates in ISO form.
    """
    record = {
        "birth_date": certificate.birth_date.isoformat(),
        "citizenship": certificate.citizenship,
        "copy_number": certificate.copy_number,
        "holder_cyrillic": certificate.holder_cyrillic,
        "holder_latin": certificate.holder_latin,
        "kind": certificate.kind,
        "number": certificate.number,
        "passport_number": certificate.passport_number,
        "profession": certificate.profession,
        "valid_from": certificate.valid_from.isoformat(),
        "valid_to": certificate.valid_to.isoformat(),
    }
    text = json.dumps(record, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()[:32]
