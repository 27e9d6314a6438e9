"""A sheet that was made in time far from the network, and came after the term."""

from datetime import timedelta

from app.kernel.clock import office_date
from app.sharing.entities import LateSheet
from tests.store.house import POINTS, code, done
from tests.sync.desk import Desk
from tests.sync.rooms import dossiers, me, whole
from tests.sync.shared_ministry import Shared
from tests.sync.sitting import Sit, synced


def late_at(desk: Desk) -> tuple[LateSheet, ...]:
    told = desk.seat.office.sharing.late_sheets(me(desk))
    assert isinstance(told, tuple), told
    return told


def test_a_late_sheet_is_told_with_both_times_to_the_secretary(sit: Sit, office: Shared) -> None:
    member, clerk = whole(sit, "m1"), whole(sit, "clerk")
    dossier = dossiers(member, "in_commission")[0].id
    room = member.seat.office.evaluation
    done(member.seat.office.conflicts.declare(me(member), (dossier,)))
    done(room.put_answers(me(member), dossier, POINTS, "note"))
    sheet = done(room.submit(me(member), dossier)).evaluation
    assert sheet is not None
    synced(member, office)
    due = sheet.made_at + timedelta(days=1)
    office.superuser.execute("set session_replication_role = replica")  # past the law
    query = "update submission set received_at = %s where id = %s"
    office.superuser.execute(query, (due + timedelta(days=7), sheet.id))
    query = "update step set due = %s, rev = %s where dossier = %s and closed is null"
    newest = office.one("select rev from sync.state")
    office.superuser.execute(query, (office_date(due), newest, dossier))
    office.superuser.execute("reset session_replication_role")
    secretary = whole(sit, "secretary")
    (late,) = late_at(secretary)
    assert (late.dossier, late.made_at) == (dossier, sheet.made_at)
    assert late.received_at == due + timedelta(days=7)
    assert late.days == 5, "a week holds five business days"
    assert code(clerk.seat.office.sharing.late_sheets(me(clerk))) == "not_allowed"
    secretary.line.up = False
    told = secretary.seat.office.sharing.late_sheets(me(secretary))
    assert code(told) == "shared_unreachable"
