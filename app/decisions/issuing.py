"""Making a certificate: drafted at the decision (A4), numbered and live when it is signed."""

from dataclasses import replace

from app.act import Act
from app.decisions.entities import Certificate
from app.decisions.terms import KINDS, record_hash, term_of
from app.kernel.outcome import Refusal
from app.workflow.dossier import Dossier
from app.workflow.passing import Passing


def draft_certificate(act: Act, passing: Passing, dossier: Dossier) -> Certificate | Refusal:
    """Draft the certificate that a decision to issue leads to."""
    procedure, previous = passing.procedure(dossier), previous_certificate(act, dossier)
    term = term_of(dossier, procedure, act.today, previous)
    if isinstance(term, Refusal):
        return term
    if dossier.birth_date is None:
        return Refusal("card_incomplete", {"fields": "birth_date"})
    duplicate = dossier.procedure == "P4"
    draft = Certificate(
        id=act.new_id(),
        dossier=dossier.id,
        kind=KINDS[dossier.procedure],
        holder_latin=dossier.name_latin,
        holder_cyrillic=dossier.name_cyrillic,
        birth_date=dossier.birth_date,
        citizenship=dossier.citizenship,
        passport_number=dossier.passport_number,
        iin=dossier.iin,
        profession=dossier.profession,
        valid_from=term.first,
        valid_to=term.last,
        replaces=previous.id if previous else None,
        duplicate_of=(previous.duplicate_of or previous.id) if previous and duplicate else None,
        copy_number=previous.copy_number + 1 if previous and duplicate else 0,
    )
    act.uow.add(draft)
    act.enter("Certificate", draft.id, dossier.id, kind=draft.kind)
    return draft


def sign(act: Act, passing: Passing, dossier: Dossier, draft: Certificate) -> Certificate | Refusal:
    """Sign a draft: number, date, term and record hash; the former certificate is superseded."""
    procedure, previous = passing.procedure(dossier), previous_certificate(act, dossier)
    term = term_of(dossier, procedure, act.today, previous)
    if isinstance(term, Refusal):
        return term
    keeps = previous and dossier.procedure == "P4"
    if keeps and previous and procedure.choice("duplicate_number") == "same":
        number = previous.number
    else:
        number = f"{act.today.year}-{act.uow.next_number('certificate', act.today.year):06d}"
    signed = replace(
        draft,
        state="live",
        number=number,
        dated=act.today,
        valid_from=term.first,
        valid_to=term.last,
        signed_by=act.by,
        signed_at=act.now,
    )
    live = act.uow.save(replace(signed, record_hash=record_hash(signed)))
    act.enter("Certificate", live.id, dossier.id, number=number)
    kept = "old_certificate" in procedure.settings and (
        procedure.choice("old_certificate") == "kept"
    )
    if previous and previous.state == "live" and not kept:  # one live at a time
        gone = act.uow.save(replace(previous, state="superseded"))
        act.enter("Certificate", gone.id, gone.dossier, superseded_by=live.id)
    return live


def previous_certificate(act: Act, dossier: Dossier) -> Certificate | None:
    """The certificate that a P2, P3 or P4 application stands on."""
    if dossier.previous_certificate is None:
        return None
    return act.uow.get(Certificate, dossier.previous_certificate)
