"""Tables of app.workflow."""

from app.workflow.dossier import Dossier
from app.workflow.entities import Assignment, StepEvent, StepRow
from db.schema.records import record_table

dossier = record_table(
    Dossier,
    "dossier",
    ("due", "received", "id"),
    ("state", "due", "received", "id"),
    ("procedure", "due", "received", "id"),
    ("number", "id"),
    ("sort_key", "id"),
    ("received", "id"),
    ("executor",),
    unique_if_given="ais_number",
)
step_event = record_table(StepEvent, "step_event", ("dossier",))
step = record_table(StepRow, "step", ("dossier",), ("closed", "actor", "due", "id"))
assignment = record_table(Assignment, "assignment", ("dossier",))
