"""Tables of app.evaluation."""

from app.evaluation.entities import AdoptedCriteria, Evaluation, Recusal, Sheet
from db.schema.records import record_table

sheet = record_table(Sheet, "sheet", ("member", "submitted"), unique=("dossier", "member"))
evaluation = record_table(Evaluation, "evaluation", ("dossier", "member"), ("member",))
recusal = record_table(Recusal, "recusal", ("dossier", "member"), ("member",))
adopted_criteria = record_table(AdoptedCriteria, "adopted_criteria", ("code",))
