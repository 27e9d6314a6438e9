"""What desks know without each other: sheets, numbers, leases, protocols."""

from datetime import date

from app.access.permissions import Action
from app.act import Act
from app.evaluation.entities import Evaluation
from app.workflow.dossier import Dossier, is_provisional
from app.workflow.leases import refuse_leased
from tests.store.house import code, done, shown
from tests.sync.rooms import card, dossiers, me, person, submit, synced, whole
from tests.sync.shared_ministry import Shared
from tests.sync.sitting import Sit

# --- numbers -------------------------------------------------------------------------------------


def test_a_number_given_without_a_line_is_replaced_by_the_official_one(sit: Sit) -> None:
    clerk = whole(sit, "clerk")
    clerk.work("receive", 0)
    with clerk.seat.store.here.reading() as uow:
        (dossier,) = uow.find(Dossier, number="")
    clerk.line.up = False
    today = clerk.seat.clock.now().date()
    dossier = done(clerk.seat.office.intake.register(me(clerk), dossier.id, "KZ-7", today))
    assert is_provisional(dossier.number)
    receipt = shown(clerk.seat.office.contents.receipt(me(clerk), dossier.id))
    assert receipt.provisional
    clerk.line.up = True
    assert synced(clerk)[1] == 0
    official = card(clerk, dossier.id).number
    assert not is_provisional(official)
    assert not shown(clerk.seat.office.contents.receipt(me(clerk), dossier.id)).provisional


def test_an_official_paper_needs_the_shared_database(sit: Sit) -> None:
    secretary = whole(sit, "secretary")
    office, actor = secretary.seat.office, me(secretary)
    ready = [each.id for each in dossiers(secretary, "in_commission")]
    session = done(office.commission.plan_session(actor, date(2026, 11, 18), "A", "A", ready)).id
    done(office.commission.open_session(actor, session))
    for item in ready:
        done(office.commission.postpone(actor, session, item))
    done(office.commission.end_session(actor, session))
    secretary.line.up = False
    assert code(office.protocols.finish(actor, session)) == "number_needs_shared"
    assert shown(office.protocols.content(actor, session)).draft
    secretary.line.up = True
    assert done(office.protocols.finish(actor, session)).number == "1"
    assert shown(office.protocols.content(actor, session)).provisional
    assert synced(secretary)[1] == 0
    assert not shown(office.protocols.content(actor, session)).provisional


# --- leases --------------------------------------------------------------------------------------


def test_a_protocol_in_another_s_hands_is_not_finished_until_the_lease_is_broken(
    sit: Sit, office: Shared
) -> None:
    secretary, chair, management = (
        whole(sit, "secretary"),
        whole(sit, "m1"),
        whole(sit, "management"),
    )
    rooms, actor = secretary.seat.office, me(secretary)
    ready = [each.id for each in dossiers(secretary, "in_commission")]
    session = done(rooms.commission.plan_session(actor, date(2026, 11, 18), "A", "A", ready)).id
    synced(secretary)
    row = office.asked_by("m2").execute("select sync.take_lease(%s, 'protocol')", (session,))
    assert row.fetchone() is not None
    held = shown(rooms.sharing.lease(actor, session, "protocol"))
    assert (held.granted, held.login) == (False, "m2")
    with secretary.seat.store.here.reading() as uow:
        refused = refuse_leased(
            Act(uow, actor, Action.HOLD_SESSION, secretary.seat.clock.now(), secretary.seat.new_id),
            session,
            "protocol",
        )
    assert refused is not None
    assert (refused.code, refused.params["by"]) == ("lease_held", person(secretary, "m2").name)
    broken = management.seat.office.sharing.break_lease
    assert code(broken(me(management), session, "protocol", " ")) == "reason_missing"
    other = whole(sit, "m3").seat.office.sharing.break_lease
    assert code(other(me(chair), session, "decision", "x")) == "lease_not_yours_to_break"
    done(broken(me(management), session, "protocol", "left for the day"))
    assert shown(rooms.sharing.lease(actor, session, "protocol")).granted
    told = management.seat.store.here.readers.journal(None, 1)[0].entry
    assert (told.action, told.entity_id) == ("break_lease", session)
    assert "left for the day" not in str(told.details)


# --- blind desks ---------------------------------------------------------------------------------


def test_a_member_is_told_how_many_have_submitted_and_no_figure_of_some(sit: Sit) -> None:
    one, two, secretary = whole(sit, "m1"), whole(sit, "m2"), whole(sit, "secretary")
    dossier = dossiers(one, "in_commission")[0].id
    submit(one, dossier)
    alone = shown(one.seat.office.evaluation.colleagues(me(one), dossier))
    assert (alone.submitted, alone.expected) == (1, 3)
    assert alone.aggregate is not None
    submit(two, dossier)
    for desk in (one, two, one, secretary):
        synced(desk)
    seen = shown(one.seat.office.evaluation.colleagues(me(one), dossier))
    assert (seen.submitted, seen.aggregate, seen.differences) == (2, None, {})
    with one.seat.store.here.reading() as uow:
        assert {each.member for each in uow.find(Evaluation)} == {me(one).person}
    rooms, actor = secretary.seat.office, me(secretary)
    given = {each.member: each.given for each in shown(rooms.progress.members(actor))}
    assert (given[me(one).person], given[me(two).person]) == (1, 1)
    assert secretary.value("SELECT count(*) FROM evaluation") == 0
    (ready,) = [
        each for each in shown(rooms.commission.ready_dossiers(actor)) if each.dossier == dossier
    ]
    assert (ready.sheets, ready.expected) == (2, 3)
    # the session opens: the secretary gets the sheets, the members when the discussion is opened
    session = done(
        rooms.commission.plan_session(actor, date(2026, 11, 18), "A", "A", (dossier,))
    ).id
    done(rooms.commission.open_session(actor, session))
    (line,) = shown(rooms.commission.session_view(actor, session)).agenda
    assert line.item is not None
    assert (line.item.sheets, line.item.figures) == (2, None)
    synced(secretary)
    (line,) = shown(rooms.commission.session_view(actor, session)).agenda
    assert line.item is not None
    assert line.item.figures is not None
    done(rooms.commission.open_discussion(actor, session, dossier))
    synced(secretary)
    synced(one)
    seen = shown(one.seat.office.evaluation.colleagues(me(one), dossier))
    assert seen.aggregate is not None
    assert (seen.named, len(seen.aggregate.counted)) == (True, 2)


def test_the_criteria_of_a_dossier_are_those_of_the_first_submission(sit: Sit) -> None:
    one, two = whole(sit, "m1"), whole(sit, "m2")
    dossier = dossiers(one, "in_commission")[0].id
    submit(one, dossier)
    synced(one)
    synced(two)
    done(two.seat.office.conflicts.declare(me(two), (dossier,)))
    seen = shown(two.seat.office.evaluation.sheet(me(two), dossier))
    with one.seat.store.here.reading() as uow:
        (given,) = uow.find(Evaluation)
    assert (seen.criteria.code, seen.criteria.version) == (
        given.criteria_set, given.criteria_version,
    )  # fmt: skip


# --- protocols ------------------------------------------------------------------------------------


def test_a_protocol_is_read_in_part_where_a_dossier_is_not_the_reader_s(sit: Sit) -> None:
    secretary, member = whole(sit, "secretary"), whole(sit, "m1")
    rooms, actor = secretary.seat.office, me(secretary)
    ready = [each.id for each in dossiers(secretary, "in_commission")]
    done(member.seat.office.conflicts.recuse(me(member), ready[0], "relative"))
    for desk in (member, secretary):
        synced(desk)
    session = done(rooms.commission.plan_session(actor, date(2026, 11, 18), "A", "A", ready)).id
    done(rooms.commission.open_session(actor, session))
    for item in ready:
        done(rooms.commission.postpone(actor, session, item))
    done(rooms.commission.end_session(actor, session))
    done(rooms.protocols.finish(actor, session))
    assert synced(secretary)[1] == 0
    synced(member)
    entire = shown(rooms.protocols.content(actor, session))
    part = shown(member.seat.office.protocols.content(me(member), session))
    assert len(entire.items) == len(ready)
    assert [item.key for item in part.items] == ready[1:]
    assert part.content_hash == entire.content_hash
    view = shown(member.seat.office.commission.session_view(me(member), session))
    assert [line.item.dossier for line in view.agenda if line.item] == ready[1:]


def test_a_protocol_waits_for_the_sheets_that_were_submitted(sit: Sit) -> None:
    member, secretary = whole(sit, "m1"), whole(sit, "secretary")
    dossier = dossiers(member, "in_commission")[0].id
    submit(member, dossier)
    for desk in (member, secretary):
        synced(desk)
    rooms, actor = secretary.seat.office, me(secretary)
    session = done(
        rooms.commission.plan_session(actor, date(2026, 11, 18), "A", "A", (dossier,))
    ).id
    done(rooms.commission.open_session(actor, session))
    for kind in ("presence", "presence", "presence", "cast", "cast", "cast", "conclude", "end"):
        assert secretary.work(kind, 0) == (kind, "done")
    refused = rooms.protocols.finish(actor, session)
    assert code(refused) == "sheets_not_here"
    draft = shown(rooms.protocols.content(actor, session))
    assert [(item.aggregate, item.totals) for item in draft.items] == [(None, ())]
    synced(secretary)
    assert done(rooms.protocols.finish(actor, session)).number == "1"
    assert synced(secretary)[1] == 0
    (item,) = shown(rooms.protocols.content(actor, session)).items
    assert item.aggregate is not None


def test_until_the_first_sync_is_over_nobody_acts_on_what_may_not_be_here(sit: Sit) -> None:
    member, clerk = whole(sit, "m1"), whole(sit, "clerk")
    dossier = dossiers(member, "in_commission")[0].id
    for desk in (member, clerk):
        with desk.engine.connect() as connection:
            connection.exec_driver_sql("UPDATE sync_state SET complete = 0")
    declared = member.seat.office.conflicts.declare
    assert code(declared(me(member), (dossier,))) == "not_here_yet"
    assert clerk.work("receive", 0) == ("receive", "done")
    with member.engine.connect() as connection:
        connection.exec_driver_sql("UPDATE sync_state SET complete = 1")
    done(declared(me(member), (dossier,)))
