"""Tables of app.retention."""

from app.retention.entities import AdoptedTerms, DestroyedPaper, Destruction, Hold
from db.schema.records import record_table

adopted_terms = record_table(AdoptedTerms, "adopted_terms")
hold = record_table(Hold, "hold", ("dossier",))
destruction = record_table(Destruction, "destruction")
destroyed_paper = record_table(DestroyedPaper, "destroyed_paper", ("kind", "dated"), ("number",))
