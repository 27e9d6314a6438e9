"""The protocol: its content equals the facts, its number has no gap, final is final."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from statistics import median
from typing import Any

import pytest

from app.access.permissions import Action
from app.act import Act
from app.commission.entities import Protocol, Vote
from app.commission.protocol_data import DamagedProtocolError, seal_of, to_data
from app.evaluation.entities import AdoptedCriteria, Evaluation
from app.kernel.ids import Id
from app.workflow.door import Move, Verb
from app.workflow.entities import StepRow
from tests.store.commission.world import GROUND, World, done, refused, shown


def test_totals_equal_the_facts(world: World) -> None:
    dossiers = world.dossiers(12)
    for d, dossier in enumerate(dossiers):
        for m, member in enumerate(world.members[:8]):
            if (d, m) == (2, 3):
                world.recuse(member, dossier)
            else:
                marks = {"education": (d + m) % 5, "language": (d * m) % 4}
                world.evaluate(member, dossier, **marks)
    session = world.running(dossiers, present=world.members[:8])
    for d, dossier in enumerate(dossiers):
        if d == 4:
            done(world.room.postpone(world.secretary, session, dossier))
            continue
        world.vote(session, dossier, issue=5, refuse=2, abstain=1)
        done(world.room.conclude_item(world.secretary, session, dossier))
    done(world.room.end_session(world.secretary, session))
    protocol = done(world.protocols.finish(world.secretary, session))
    content = shown(world.protocols.content(world.management, session))
    assert (content.number, content.draft, content.content_hash) == (
        "1", False, protocol.content_hash,
    )  # fmt: skip
    assert content.present == tuple(m.person for m in world.members[:8])
    assert content.quorum_needed == 6
    with world.store.reading() as uow:
        for item, dossier in zip(content.items, dossiers, strict=True):
            sheets = uow.find(Evaluation, dossier=dossier)
            given = {mark.member: mark.points for mark in item.totals}
            assert {m: p for m, p in given.items() if p is not None} == {
                sheet.member: sheet.total for sheet in sheets
            }
            assert item.aggregate == median(sheet.total for sheet in sheets)
            by_member = {
                key: sum(
                    (m.points or Decimal() for c in item.criteria for m in c.marks
                     if m.member == key),
                    Decimal(),
                )
                for key in given
            }  # fmt: skip
            assert by_member == {key: points or 0 for key, points in given.items()}
            votes = uow.find(Vote, session=session, dossier=dossier)
            assert {v.member: v.choice for v in item.votes} == {v.member: v.choice for v in votes}
            assert dict(item.seals) == {sheet.member: sheet.seal for sheet in sheets}
    assert content.items[2].recused == (world.members[3].person,)
    assert (content.items[4].outcome, content.items[4].votes) == ("", ())
    assert content.items[0].votes[0].entered_by is not None


def test_the_draft_follows_the_facts_and_the_final_does_not(world: World) -> None:
    (dossier,) = world.dossiers(1)
    session = world.ended([dossier])
    draft = shown(world.protocols.content(world.secretary, session))
    assert (draft.number, draft.draft, draft.content_hash) == ("", True, "")
    done(world.room.special_opinion(world.chair, session, dossier, "Ерекше пікір"))
    draft = shown(world.protocols.content(world.secretary, session))
    assert draft.items[0].opinions[0].text == "Ерекше пікір"
    done(world.protocols.finish(world.secretary, session))
    final = shown(world.protocols.content(world.secretary, session))
    _change_name(world, dossier)
    assert shown(world.protocols.content(world.secretary, session)) == final
    refusal = refused(world.protocols.finish(world.secretary, session))
    assert (refusal.code, refusal.params["number"]) == ("protocol_final", "1")
    extract = shown(world.protocols.extract(world.secretary, session, dossier))
    assert extract == final, "of one dossier the extract is the whole"


def _change_name(world: World, dossier: Id) -> None:
    card = world.card(dossier)
    with world.store.writing() as uow:
        act = Act(uow, world.everyone, Action.EDIT_CARD, world.clock.now(), world.new_id)
        uow.save(replace(card, name_latin="ANOTHER"))
        act.enter("Dossier", dossier, dossier)


def test_a_refusal_is_printed_with_its_grounds(world: World) -> None:
    (dossier,) = world.dossiers(1)
    session = world.running([dossier])
    world.vote(session, dossier, issue=1, refuse=8)
    done(world.room.conclude_item(world.secretary, session, dossier, [GROUND.code], "Себебі"))
    (item,) = shown(world.protocols.content(world.secretary, session)).items
    assert (item.outcome, item.grounds, item.note) == ("refuse", (GROUND,), "Себебі")


def test_finishing_sends_the_dossiers_to_the_management(world: World) -> None:
    dossiers = world.dossiers(2)
    session = world.ended(dossiers)
    (row,) = shown(world.protocols.listed(world.secretary))
    assert (row.state, row.due, row.number) == ("draft", date(2026, 11, 20), "")
    done(world.protocols.finish(world.secretary, session))
    assert {world.card(dossier).state for dossier in dossiers} == {"decision_due"}
    (row,) = shown(world.protocols.listed(world.secretary))
    assert (row.state, row.due, row.number) == ("final", None, "1")
    assert world.view(session).final


def test_numbers_have_no_gap_after_a_roll_back(world: World) -> None:
    first, second = world.ended(world.dossiers(1)), world.ended(world.dossiers(1))
    world.clock.move_to(date(2026, 11, 23))
    refusal = refused(world.protocols.finish(world.secretary, first))
    assert refusal.code == "late_reason_missing"
    one = done(world.protocols.finish(world.secretary, second, "ауырып қалдым"))
    two = done(world.protocols.finish(world.secretary, first, "ауырып қалдым"))
    assert (one.number, two.number) == ("1", "2")
    assert one.dated == date(2026, 11, 23)


def test_numbers_begin_anew_each_year(world: World) -> None:
    first = world.ended(world.dossiers(1))
    done(world.protocols.finish(world.secretary, first))
    world.clock.move_to(date(2027, 1, 5))
    dossiers = world.dossiers(1)
    second = world.running(dossiers)
    world.carried(second, dossiers)
    done(world.room.end_session(world.secretary, second, "мереке"))
    assert done(world.protocols.finish(world.secretary, second)).number == "1"


def test_a_session_that_has_not_ended_has_no_final_protocol(world: World) -> None:
    session = world.planned(world.dossiers(1))
    content = world.protocols.content(world.secretary, session)
    assert refused(content).code == "session_not_held"
    done(world.room.open_session(world.secretary, session))
    assert refused(world.protocols.finish(world.secretary, session)).code == ("session_not_ended")


def test_a_dossier_withdrawn_since_the_session_does_not_hold_the_protocol_up(world: World) -> None:
    kept, withdrawn = world.dossiers(2)
    session = world.ended([kept, withdrawn])
    with world.store.writing() as uow:
        act = Act(uow, world.everyone, Action.WITHDRAW, world.clock.now(), world.new_id)
        move = Move(Verb.WITHDRAW, reason="own_wish")
        shown(world.passing.through(act, world.card(withdrawn), move))
    done(world.protocols.finish(world.secretary, session))
    content = shown(world.protocols.content(world.secretary, session))
    assert [item.outcome for item in content.items] == ["issue", "issue"]
    assert (world.card(kept).state, world.card(withdrawn).state) == ("decision_due", "withdrawn")
    with world.store.reading() as uow:
        (run,) = uow.find(StepRow, dossier=withdrawn, step="1.4")
    assert run.ended == "cancelled"


def test_samples_are_named_until_they_are_adopted(world: World) -> None:
    session = world.running(world.dossiers(1))
    content = shown(world.protocols.content(world.secretary, session))
    assert content.items[0].criteria_sample
    assert len(content.sample_notices) == 3
    assert "үлгі" in content.sample_notices[0].kk
    sample = world.books.shelf.sample
    with world.store.writing() as uow:
        act = Act(uow, world.admin, Action.ADOPT_CRITERIA, world.clock.now(), world.new_id)
        adopted = AdoptedCriteria(
            id=world.new_id(), author=act.by, made_at=act.now, code=sample.code,
            criteria_version=sample.version, order_number="3", order_date=date(2026, 11, 1),
            effective_from=date(2026, 11, 1),
        )  # fmt: skip
        uow.add(adopted)
        act.enter("AdoptedCriteria", adopted.id)
    content = shown(world.protocols.content(world.secretary, session))
    assert not content.items[0].criteria_sample
    assert len(content.sample_notices) == 2


def test_a_protocol_changed_in_the_database_is_not_shown(world: World) -> None:
    session = world.ended(world.dossiers(1))
    protocol = done(world.protocols.finish(world.secretary, session))
    content: Mapping[str, Any] = protocol.content
    content["items"][0]["outcome"] = "refuse"
    with world.store.writing() as uow:
        act = Act(uow, world.admin, Action.EDIT_PEOPLE, world.clock.now(), world.new_id)
        uow.save(replace(protocol, content=content))
        act.enter("Protocol", protocol.id)
    with pytest.raises(DamagedProtocolError):
        world.protocols.content(world.secretary, session)


def test_the_seal_is_over_the_content_as_kept(world: World) -> None:
    session = world.ended(world.dossiers(1))
    done(world.protocols.finish(world.secretary, session))
    content = shown(world.protocols.content(world.secretary, session))
    with world.store.reading() as uow:
        (kept,) = uow.find(Protocol, session=session)
    assert to_data(content) == kept.content
    assert seal_of(content) == kept.content_hash
