"""What people do about work that was refused, and what desks know without each other's sheets."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from app.access.people import Actor, Person, actor_of
from app.access.permissions import Action
from app.act import Act
from app.evaluation.entities import Evaluation
from app.intake.card import card_values, match_keys
from app.intake.use_cases import MarkedItem
from app.kernel.ids import Id
from app.kernel.text import Language
from app.sharing.entities import UnsentAct
from app.workflow.dossier import Card, Dossier, is_provisional
from app.workflow.leases import refuse_leased
from tests.store.cluster import Cluster
from tests.store.house import POINTS, code, done, shown
from tests.sync.desk import Desk, empty_replica
from tests.sync.invariants import differences
from tests.sync.ministry import Seat
from tests.sync.shared_ministry import Shared, own_copy

Sit = Callable[[str], Desk]


@pytest.fixture
def office(sync_cluster: Cluster, sync_people: dict[str, str]) -> Iterator[Shared]:
    with own_copy(sync_cluster, sync_people) as shared:
        yield shared


@pytest.fixture(scope="module")
def empty_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return empty_replica(tmp_path_factory.mktemp("empty"))


@pytest.fixture
def sit(office: Shared, empty_file: Path, tmp_path: Path) -> Iterator[Sit]:
    """A desk of a login whose replica is whole."""
    made: list[Desk] = []

    def desk(login: str) -> Desk:
        file = tmp_path / f"{len(made)}-{login}.db"
        made.append(Desk(Seat(login), lambda: office, file, empty_file))
        synced(made[-1])
        return made[-1]

    yield desk
    for each in made:
        each.close()


def synced(desk: Desk) -> tuple[int, int]:
    """A sync that goes well: how many acts were accepted, and how many refused or held."""
    outcome = desk.sync(check=True).outcome
    assert outcome is not None
    assert (outcome.verdict, outcome.complete) == ("done", True), outcome
    assert differences(desk, desk.shared()) == []
    return outcome.accepted, outcome.refused


def me(desk: Desk) -> Actor:
    with desk.seat.store.here.reading() as uow:
        (person,) = uow.find(Person, login=desk.login)
    return actor_of(person)


def dossiers(desk: Desk, state: str) -> list[Dossier]:
    with desk.seat.store.here.reading() as uow:
        return uow.find(Dossier, state=state)


def card(desk: Desk, dossier: Id) -> Dossier:
    with desk.seat.store.here.reading() as uow:
        found = uow.get(Dossier, dossier)
    assert found is not None
    return found


def edit(desk: Desk, dossier: Id, **columns: str) -> None:
    now = card(desk, dossier)
    asked = Card(**(card_values(now) | columns))
    done(desk.seat.office.intake.save_card(me(desk), dossier, now.version, asked))


def unsent(desk: Desk) -> tuple[UnsentAct, ...]:
    return shown(desk.seat.office.sharing.unsent(me(desk)))


# --- cards ---------------------------------------------------------------------------------------


def two_clerks_edit(
    sit: Sit, mine: dict[str, str], theirs: dict[str, str]
) -> tuple[Desk, Desk, Id]:
    """Two clerks change the card of one dossier; the second one's change is refused."""
    first, second = sit("clerk"), sit("clerk2")
    dossier = dossiers(first, "in_commission")[0].id
    edit(first, dossier, **theirs)
    edit(second, dossier, **mine)
    assert synced(first) == (1, 0)
    return first, second, dossier


def test_columns_that_only_one_side_changed_are_rebased_by_themselves(sit: Sit) -> None:
    first, second, dossier = two_clerks_edit(
        sit, {"phone": "700", "name_latin": "AHMET DEMIR"}, {"address": "Astana"}
    )
    assert synced(second) == (0, 1)
    assert done(second.seat.office.sharing.rebase(me(second))) == 1
    assert done(second.seat.office.sharing.rebase(me(second))) == 0
    assert unsent(second)[0].action == "settle"
    assert synced(second) == (1, 0)
    synced(first)
    for desk in (first, second):
        now = card(desk, dossier)
        assert (now.phone, now.address, now.name_latin) == ("700", "Astana", "AHMET DEMIR")
        assert "demir" in now.search_fold
        assert now.match_keys == match_keys(now)
    told = [line.entry for line in second.seat.store.here.readers.journal(dossier)]
    assert {"settled": ["name_latin", "phone"]} in [dict(entry.details) for entry in told]


def test_a_column_that_both_changed_asks_and_the_choice_is_a_new_act(sit: Sit) -> None:
    first, second, dossier = two_clerks_edit(
        sit, {"phone": "700", "email": "m@ine"}, {"phone": "800"}
    )
    assert synced(second) == (0, 1)
    sharing = second.seat.office.sharing
    assert done(sharing.rebase(me(second))) == 0
    (refused,) = unsent(second)
    assert (refused.state, refused.code) == ("refused", "changed_meanwhile")
    assert refused.by is not None
    assert refused.by == person(second, "clerk").name
    assert refused.by_at is not None
    assert [(c.column, c.base, c.mine, c.theirs, c.clashes) for c in refused.columns] == [
        ("phone", "", "700", "800", True),
        ("email", card(second, dossier).email, "m@ine", card(second, dossier).email, False),
    ]
    assert "700" in refused.text(Language.RU)
    assert "Телефон" in refused.text(Language.RU)
    assert code(sharing.settle(me(second), refused.act, {})) == "choice_missing"
    done(sharing.settle(me(second), refused.act, {"phone": "mine"}))
    assert code(sharing.settle(me(second), refused.act, {"phone": "mine"})) == "unsent_act_unknown"
    assert synced(second) == (1, 0)
    synced(first)
    assert (card(first, dossier).phone, card(first, dossier).email) == ("700", "m@ine")


def test_what_was_held_is_sent_after_what_held_it_is_settled(sit: Sit) -> None:
    first, second, dossier = two_clerks_edit(sit, {"phone": "700"}, {"phone": "800"})
    marked = MarkedItem(present=True, note="a stain on page 2")
    done(second.seat.office.intake.mark(me(second), dossier, "passport", marked))
    assert synced(second) == (0, 2)
    refused, held = unsent(second)
    assert (held.state, held.code) == ("held", "held_by_refused")
    assert "a stain on page 2" in held.text(Language.KK)
    done(second.seat.office.sharing.withdraw(me(second), refused.act))
    assert [each.state for each in unsent(second)] == ["pending", "pending"]
    assert synced(second)[1] == 0
    assert unsent(second) == ()
    synced(first)
    with first.seat.store.here.reading() as uow:
        file = shown(first.seat.office.files.file(me(first), dossier))
        assert uow.get(Dossier, dossier) is not None
    assert "a stain on page 2" in {mark.note for mark in file.marks}


def person(desk: Desk, login: str) -> Person:
    with desk.seat.store.here.reading() as uow:
        (found,) = uow.find(Person, login=login)
    return found


# --- withdrawing ---------------------------------------------------------------------------------


def test_unsent_work_is_taken_back_the_latest_first(sit: Sit) -> None:
    clerk = sit("clerk")
    dossier = dossiers(clerk, "in_commission")[0].id
    before = card(clerk, dossier)
    edit(clerk, dossier, phone="700")
    edit(clerk, dossier, name_latin="AHMET DEMIR")
    sharing, later = clerk.seat.office.sharing, unsent(clerk)[1]
    assert code(sharing.withdraw(me(clerk), unsent(clerk)[0].act)) == "later_work_depends"
    done(sharing.withdraw(me(clerk), later.act))
    assert card(clerk, dossier).name_latin == before.name_latin
    assert card(clerk, dossier).phone == "700"
    done(sharing.withdraw(me(clerk), unsent(clerk)[0].act))
    assert card(clerk, dossier) == before
    assert clerk.seat.store.here.readers.matches(before.match_keys, None)
    synced(clerk)
    assert card(clerk, dossier) == before


def test_a_new_dossier_is_taken_back_wholly(sit: Sit) -> None:
    clerk = sit("clerk")
    known = clerk.value("SELECT count(*) FROM dossier")
    assert clerk.work("receive", 0) == ("receive", "done")
    done(clerk.seat.office.sharing.withdraw(me(clerk), unsent(clerk)[0].act))
    assert clerk.value("SELECT count(*) FROM dossier") == known
    assert synced(clerk)[1] == 0


# --- numbers -------------------------------------------------------------------------------------


def test_a_number_given_without_a_line_is_replaced_by_the_official_one(sit: Sit) -> None:
    clerk = sit("clerk")
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
    secretary = sit("secretary")
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
    secretary, chair, management = sit("secretary"), sit("m1"), sit("management")
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
    other = sit("m3").seat.office.sharing.break_lease
    assert code(other(me(chair), session, "decision", "x")) == "lease_not_yours_to_break"
    done(broken(me(management), session, "protocol", "left for the day"))
    assert shown(rooms.sharing.lease(actor, session, "protocol")).granted
    told = management.seat.store.here.readers.journal(None, 1)[0].entry
    assert (told.action, told.entity_id) == ("break_lease", session)
    assert "left for the day" not in str(told.details)


# --- blind desks ---------------------------------------------------------------------------------


def submit(desk: Desk, dossier: Id) -> None:
    office, actor = desk.seat.office, me(desk)
    done(office.conflicts.declare(actor, (dossier,)))
    done(office.evaluation.put_answers(actor, dossier, POINTS, "a note of " + desk.login))
    done(office.evaluation.submit(actor, dossier))


def test_a_member_is_told_how_many_have_submitted_and_no_figure_of_some(sit: Sit) -> None:
    one, two, secretary = sit("m1"), sit("m2"), sit("secretary")
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
    one, two = sit("m1"), sit("m2")
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


# --- how it stands -------------------------------------------------------------------------------


def test_the_status_counts_what_is_unsent_and_refused(sit: Sit) -> None:
    _, second, dossier = two_clerks_edit(sit, {"phone": "700"}, {"phone": "800"})
    sharing = second.seat.office.sharing
    before = shown(sharing.status(me(second)))
    assert (before.shared, before.login, before.unsent, before.refused) == (True, "clerk2", 1, 0)
    assert before.oldest_unsent == second.seat.clock.now()
    synced(second)
    after = shown(sharing.status(me(second)))
    assert (after.unsent, after.refused, after.complete) == (0, 1, True)
    assert card(second, dossier).phone == "800"


def test_the_keys_of_a_draft_are_one_unsent_thing_and_go_back_together(sit: Sit) -> None:
    member = sit("m1")
    dossier = dossiers(member, "in_commission")[0].id
    office, actor = member.seat.office, me(member)
    done(office.conflicts.declare(actor, (dossier,)))
    for criterion, answer in POINTS.items():
        done(office.evaluation.answer(actor, dossier, criterion, answer))
    assert [each.action for each in unsent(member)] == ["declare", "score"]
    draft = unsent(member)[1]
    assert draft.dossier_number == card(member, dossier).number
    assert len(draft.written) == len(POINTS)
    assert "себебі" in draft.text(Language.KK)
    done(office.sharing.withdraw(actor, draft.act))
    assert shown(office.evaluation.sheet(actor, dossier)).answers == {}
    assert synced(member) == (2, 0)


def test_a_protocol_is_read_in_part_where_a_dossier_is_not_the_reader_s(sit: Sit) -> None:
    secretary, member = sit("secretary"), sit("m1")
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
    whole = shown(rooms.protocols.content(actor, session))
    part = shown(member.seat.office.protocols.content(me(member), session))
    assert len(whole.items) == len(ready)
    assert [item.key for item in part.items] == ready[1:]
    assert part.content_hash == whole.content_hash
    view = shown(member.seat.office.commission.session_view(me(member), session))
    assert [line.item.dossier for line in view.agenda if line.item] == ready[1:]


def test_a_protocol_waits_for_the_sheets_that_were_submitted(sit: Sit) -> None:
    member, secretary = sit("m1"), sit("secretary")
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
    member, clerk = sit("m1"), sit("clerk")
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
