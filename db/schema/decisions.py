"""Tables of app.decisions."""

from app.decisions.entities import Certificate, Decision, Notice
from db.schema.records import record_table

decision = record_table(Decision, "decision", ("dossier",), ("on",))
notice = record_table(Notice, "notice", ("dossier",), ("dated",))
certificate = record_table(Certificate, "certificate", ("dossier",), ("number",), ("dated",))
