"""Tables of app.workflow."""

from app.workflow.entities import Assignment, StepEvent, StepRow
from db.schema.records import record_table

step_event = record_table(StepEvent, "step_event", ("dossier",))
step = record_table(StepRow, "step", ("dossier",), ("closed", "actor", "due", "id"))
assignment = record_table(Assignment, "assignment", ("dossier",))
