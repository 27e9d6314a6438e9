"""What stands around the demo office's sessions: ties, an absence, a rapporteur, a remark."""

from datetime import date

from app.access.people import Actor
from app.access.roles import Role
from app.demo.staff import Staff, must
from app.kernel.ids import Id
from app.office import Office

_QUESTION = "Диплом заңдастырылған ба? Апостиль түпнұсқада ма, әлде көшірмеде ме?"
_REMARK = "Прошу уточнить, какой документ подтверждает стаж заявителя."


def tell_ties(office: Office, staff: Staff) -> None:
    """What two members say of themselves meets two of the dossiers that they have not opened."""
    chair, deputy = staff.members[:2]
    must(
        office.conflicts.keep_ties(
            chair, ("ПАО «Схид Маш»",), ("Назарбаев Университеті",), ("Әбдірахманова Сәуле",)
        )
    )
    must(office.conflicts.keep_ties(deputy, ("«Шипагер» ЖШС",), (), ("Вебер Анна",)))


def tell_absence(office: Office, staff: Staff, day: date) -> None:
    """One member cannot come to a session on this day."""
    away = staff.members[6]
    must(office.compositions.declare_absence(away, away.person, day, day, "іссапар"))


def prepare_next(office: Office, staff: Staff, session: Id, dossier: Id) -> None:
    """A dossier of the next session has a rapporteur, and a member asks about it."""
    secretary, commission = staff.one(Role.SECRETARY), office.commission
    rapporteur, asker = staff.members[2], staff.members[3]
    must(commission.name_rapporteur(secretary, session, dossier, rapporteur.person))
    must(commission.ask(asker, session, dossier, _QUESTION))


def discuss(office: Office, secretary: Actor, session: Id, dossier: Id) -> None:
    """On the chair's word the secretary opens the discussion."""
    must(office.commission.open_discussion(secretary, session, dossier))


def remark_on_draft(office: Office, staff: Staff, session: Id, dossier: Id) -> None:
    """A member has read the draft of the protocol and waits for the secretary's answer."""
    must(office.protocols.remark(staff.members[5], session, _REMARK, dossier))
