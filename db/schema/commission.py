"""Tables of app.commission."""

from app.commission.entities import (
    AgendaItem,
    Attendance,
    Composition,
    Protocol,
    Session,
    SpecialOpinion,
    Vote,
)
from db.schema.records import record_table

composition = record_table(Composition, "composition", ("valid_from",))
session = record_table(Session, "session", ("day",))
agenda_item = record_table(AgendaItem, "agenda_item", ("dossier",), unique=("session", "dossier"))
attendance = record_table(Attendance, "attendance", ("session",))
vote = record_table(Vote, "vote", ("session", "dossier"))
special_opinion = record_table(SpecialOpinion, "special_opinion", ("session", "dossier"))
protocol = record_table(Protocol, "protocol", ("dated",), unique=("session",))
