"""Tables of app.intake."""

from app.intake.entities import ChecklistMark, Document, Dossier, IntakeRefusal
from db.schema.records import record_table

dossier = record_table(
    Dossier,
    "dossier",
    ("due", "id"),
    ("number", "id"),
    ("sort_key", "id"),
    ("received", "id"),
    ("executor",),
    unique_if_given="ais_number",
)
document = record_table(Document, "document", ("dossier",), ("sha256",))
checklist_mark = record_table(ChecklistMark, "checklist_mark", ("dossier",))
intake_refusal = record_table(IntakeRefusal, "intake_refusal", ("dossier",))
