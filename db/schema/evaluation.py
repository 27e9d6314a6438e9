"""Tables of app.evaluation."""

from app.evaluation.entities import (
    AdoptedCriteria,
    Declaration,
    Discussion,
    Evaluation,
    KeptCriteria,
    PrivateNote,
    Recusal,
    Reminder,
    Sheet,
    Submission,
    Ties,
)
from db.schema.records import record_table

sheet = record_table(Sheet, "sheet", ("member", "submitted"), unique=("dossier", "member"))
evaluation = record_table(Evaluation, "evaluation", ("dossier", "member"), ("member",))
submission = record_table(Submission, "submission", ("dossier", "member"), ("member",))
recusal = record_table(Recusal, "recusal", ("dossier", "member"), ("member",))
adopted_criteria = record_table(AdoptedCriteria, "adopted_criteria", ("code",))
kept_criteria = record_table(KeptCriteria, "kept_criteria", unique=("code", "criteria_version"))
declaration = record_table(Declaration, "declaration", ("dossier", "member"), ("member",))
ties = record_table(Ties, "ties", unique=("member",))
private_note = record_table(PrivateNote, "private_note", unique=("dossier", "member"))
discussion = record_table(Discussion, "discussion", ("dossier",))
reminder = record_table(Reminder, "reminder", ("member",))
