"""Tables of app.commission."""

from app.commission.entities import (
    Absence,
    AgendaItem,
    AgendaQuestion,
    Attendance,
    Composition,
    Protocol,
    ProtocolSignature,
    ProtocolWording,
    Remark,
    RemarkAnswer,
    Session,
    SpecialOpinion,
    Vote,
    VoteCheck,
)
from db.schema.records import record_table

composition = record_table(Composition, "composition", ("valid_from",))
session = record_table(Session, "session", ("day",))
agenda_item = record_table(AgendaItem, "agenda_item", ("dossier",), unique=("session", "dossier"))
attendance = record_table(Attendance, "attendance", ("session",))
vote = record_table(Vote, "vote", ("session", "dossier"))
special_opinion = record_table(SpecialOpinion, "special_opinion", ("session", "dossier"))
protocol = record_table(Protocol, "protocol", ("dated",), unique=("session", "edition"))
vote_check = record_table(VoteCheck, "vote_check", ("session", "dossier"))
absence = record_table(Absence, "absence", ("member",))
agenda_question = record_table(AgendaQuestion, "agenda_question", ("session", "dossier"))
protocol_wording = record_table(ProtocolWording, "protocol_wording", unique=("session",))
remark = record_table(Remark, "remark", ("session",))
remark_answer = record_table(RemarkAnswer, "remark_answer", ("session",))
protocol_signature = record_table(ProtocolSignature, "protocol_signature", ("protocol",))
