"""Tables of app.intake."""

from app.intake.entities import ChecklistMark, Document, IntakeRefusal
from db.schema.records import record_table

document = record_table(Document, "document", ("dossier",), ("sha256",))
checklist_mark = record_table(ChecklistMark, "checklist_mark", ("dossier",))
intake_refusal = record_table(IntakeRefusal, "intake_refusal", ("dossier",))
