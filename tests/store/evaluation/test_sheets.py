"""A member's sheet on a real database: kept at every key, sealed, reopened; and all refusals."""

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import text

from app.access.permissions import Action
from app.access.roles import Role
from app.act import Act
from app.evaluation.answers import from_data
from app.evaluation.entities import Discussion
from app.evaluation.evidence import Evidence
from app.evaluation.scoring import Answer
from app.kernel.ids import Id
from tests.store.evaluation.scans import with_scans
from tests.store.evaluation.sheets import sealed, sheet
from tests.store.house import POINTS, House, code, done, here, shown
from tests.store.place import Place

UNKNOWN = Id("00000000-0000-7000-8000-000000000000")


# --- one key after another -----------------------------------------------------------------------


def test_every_answer_is_kept_at_once(house: House) -> None:
    room, member, dossier = house.office.evaluation, house.members[0], house.referred()
    assert sheet(house, dossier).sheet is None
    done(room.answer(member, dossier, "education", Answer(3)))
    done(room.answer(member, dossier, "language", Answer(2, comment="B1")))
    assert sheet(house, dossier).answers == {
        "education": Answer(3),
        "language": Answer(2, comment="B1"),
    }
    done(room.answer(member, dossier, "education", Answer()))
    assert set(sheet(house, dossier).answers) == {"language"}
    assert sheet(house, dossier, 1).answers == {}


@pytest.mark.parametrize(
    ("criterion", "answer", "refused"),
    [
        ("cat", Answer(1), "criterion_unknown"),
        ("education", Answer(99), "value_not_offered"),
        ("education", Answer(not_applicable=True), "not_applicable_not_offered"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_answers_that_cannot_be_given(
    house: House, criterion: str, answer: Answer, refused: str
) -> None:
    room, member, dossier = house.office.evaluation, house.members[0], house.referred()
    assert code(room.answer(member, dossier, criterion, answer)) == refused
    assert code(room.put_answers(member, dossier, {criterion: answer}, "")) == refused
    assert sheet(house, dossier).sheet is None


def test_two_windows_do_not_overwrite_each_other(house: House) -> None:
    room, member, dossier = house.office.evaluation, house.members[0], house.referred()
    done(room.answer(member, dossier, "education", Answer(3)))
    stale = room.answer(member, dossier, "education", Answer(1), seen=Answer())
    assert code(stale) == "changed_meanwhile"
    done(room.answer(member, dossier, "education", Answer(1), seen=Answer(3)))
    assert sheet(house, dossier).answers["education"] == Answer(1)
    done(room.put_answers(member, dossier, POINTS, ""))
    assert code(room.submit(member, dossier, seen={})) == "changed_meanwhile"
    done(room.submit(member, dossier, seen=POINTS))


@pytest.mark.parametrize("criterion", sorted(POINTS))
def test_what_is_read_back_is_what_was_chosen(ministry: House, criterion: str) -> None:
    """Every place of every scale, with its comment and its evidence, as another desktop reads it."""
    room, member, dossier = ministry.office.evaluation, ministry.members[0], with_scans(
        ministry, "diploma"
    )  # fmt: skip
    scan = shown(ministry.office.files.file(member, dossier)).documents[0].id
    for n, choice in enumerate(sheet(ministry, dossier).criteria.criterion(criterion).choices):
        place = Evidence(scan, 1, n, 2 * n, 5000 - n, 4000 + n)
        chosen = Answer(choice.value, comment=f"себебі {n} – “ә”\n", evidence=(place, place))
        done(room.answer(member, dossier, criterion, chosen))
        assert sheet(ministry, dossier).answers == {criterion: chosen}


def test_undo_in_a_stale_window_takes_nothing_back(ministry: House) -> None:
    room, member, dossier = ministry.office.evaluation, ministry.members[0], ministry.referred()
    done(room.put_answers(member, dossier, {"education": Answer(3)}, "", seen={}))
    shown_before = {"education": Answer(3)}
    done(room.answer(member, dossier, "language", Answer(2)))
    undone = room.put_answers(member, dossier, {}, "", seen=shown_before)
    assert code(undone) == "changed_meanwhile"
    both = {**shown_before, "language": Answer(2)}
    assert sheet(ministry, dossier).answers == both
    done(room.put_answers(member, dossier, shown_before, "", seen=both))
    assert sheet(ministry, dossier).answers == shown_before


# --- who may score -------------------------------------------------------------------------------


def test_who_may_not_score(house: House) -> None:
    room, dossier = house.office.evaluation, house.assigned()
    member = house.members[0]
    assert code(room.sheet(member, dossier)) == "not_in_commission"
    assert code(room.answer(member, dossier, "education", Answer(1))) == "not_in_commission"
    assert code(room.sheet(member, UNKNOWN)) == "dossier_unknown"
    assert code(room.sheet(house.secretary, dossier)) == "not_allowed"
    assert code(house.office.conflicts.recuse(member, UNKNOWN, "relative")) == "dossier_unknown"


def test_the_executor_of_a_dossier_does_not_score_it(house: House) -> None:
    both = house.hire("both", Role.EXECUTOR, Role.MEMBER)
    dossier = house.registered()
    done(house.office.workflow.assign(house.head, dossier, both.person))
    done(house.office.workflow.refer(both, dossier))
    room = house.office.evaluation
    assert code(room.answer(both, dossier, "education", Answer(1))) == "executor_cannot_score"
    other = house.referred()
    house.declare(both, other)
    done(room.answer(both, other, "education", Answer(1)))


# --- submitting ----------------------------------------------------------------------------------


def test_a_submitted_sheet_is_sealed_and_closed(house: House) -> None:
    room, member, dossier = house.office.evaluation, house.members[0], house.referred()
    assert code(room.submit(member, dossier)) == "sheet_incomplete"
    done(room.answer(member, dossier, "education", Answer(4)))
    assert code(room.submit(member, dossier)) == "sheet_incomplete"
    done(room.put_answers(member, dossier, POINTS, "жақсы маман"))
    evaluation = done(room.submit(member, dossier)).evaluation
    assert evaluation is not None
    assert evaluation.total > 0
    assert sealed(evaluation)
    for late in (
        room.answer(member, dossier, "education", Answer(1)),
        room.put_answers(member, dossier, POINTS, ""),
        room.submit(member, dossier),
        room.abstain(member, dossier, "x"),
    ):
        assert code(late) == "sheet_submitted"


def test_a_seal_shows_a_changed_mark(house: House) -> None:
    dossier = house.referred()
    house.submit(dossier, house.members[:1])
    evaluation = sheet(house, dossier).evaluation
    assert evaluation is not None
    assert sealed(evaluation)
    other = {**evaluation.answers, "education": {"value": 1, "comment": "себебі"}}
    assert not sealed(replace(evaluation, answers=other))


def test_a_reopened_sheet_leaves_the_sealed_one_standing(house: House) -> None:
    room, member, dossier = house.office.evaluation, house.members[0], house.referred()
    assert code(room.reopen(member, dossier, "x")) == "sheet_not_submitted"
    house.submit(dossier, [member])
    first = sheet(house, dossier).evaluation
    assert first is not None
    assert code(room.reopen(member, dossier, " ")) == "reason_missing"
    draft = done(room.reopen(member, dossier, "қате кетті"))
    assert draft.evaluation is None
    assert draft.answers == POINTS
    done(room.answer(member, dossier, "education", Answer(1, comment="себебі")))
    second = done(room.submit(member, dossier)).evaluation
    assert second is not None
    assert (second.replaces, second.seal != first.seal) == (first.id, True)
    assert second.total < first.total
    assert sealed(first)


def test_every_version_stays_with_the_reason_of_its_reopening(ministry: House) -> None:
    room, member, dossier = ministry.office.evaluation, ministry.members[0], ministry.referred()
    assert shown(room.history(member, dossier)) == ()
    ministry.submit(dossier, [member])
    for n, reason in enumerate(("қате кетті", "жаңа құжат"), 1):
        done(room.reopen(member, dossier, f" {reason} "))
        assert len(shown(room.history(member, dossier))) == n
        done(room.answer(member, dossier, "education", Answer(4 - n, comment="себебі")))
        done(room.submit(member, dossier))
    versions = shown(room.history(member, dossier))
    assert [each.reason for each in versions] == ["", "қате кетті", "жаңа құжат"]
    assert [from_data(each.answers)["education"].value for each in versions] == [4, 3, 2]
    assert [each.replaces for each in versions] == [None, versions[0].id, versions[1].id]
    assert all(sealed(each) for each in versions)
    assert shown(room.history(ministry.members[1], dossier)) == ()
    lines = ministry.office.readers.journal(dossier)
    assert all("құжат" not in repr(line) for line in lines), "no words of it in the journal"


def test_a_private_note_is_its_authors_alone(ministry: House, place: Place) -> None:
    room, (member, other, _) = ministry.office.evaluation, ministry.members
    dossier, words = ministry.referred(), "Маған ғана: қайта қарау керек"
    assert shown(room.private_note(member, dossier)) == ""
    done(room.keep_private_note(member, dossier, "x"))
    done(room.keep_private_note(member, dossier, words))
    ministry.submit(dossier)
    done(room.keep_private_note(member, dossier, words + "!"))
    assert shown(room.private_note(member, dossier)) == words + "!"
    assert shown(room.private_note(other, dossier)) == ""
    assert words not in repr(shown(room.colleagues(other, dossier)))
    assert words not in repr(shown(room.history(member, dossier)))
    assert words not in repr(shown(ministry.office.files.file(ministry.head, dossier)))
    assert words not in repr(ministry.office.readers.journal(dossier))
    with place.engine.connect() as connection:
        sent = [str(row) for row in connection.execute(text("SELECT entity, patch FROM outbox"))]
    assert any("Sheet" in row for row in sent)
    assert all("PrivateNote" not in row and "Маған" not in row for row in sent)


def test_an_abstention_is_submitted_without_marks(house: House) -> None:
    room, member, dossier = house.office.evaluation, house.members[0], house.referred()
    done(room.answer(member, dossier, "education", Answer(4)))
    assert code(room.abstain(member, dossier, " ")) == "reason_missing"
    evaluation = done(room.abstain(member, dossier, "басқа сала")).evaluation
    assert evaluation is not None
    assert (evaluation.abstained, evaluation.reason, evaluation.answers) == (
        True,
        "басқа сала",
        {},
    )
    house.submit(dossier, house.members[1:])
    seen = shown(room.colleagues(member, dossier))
    assert (len(here(seen.aggregate).abstained), len(here(seen.aggregate).counted)) == (1, 2)
    assert (seen.own_total, seen.differences) == (None, {})


def test_scoring_closes_with_the_session(house: House) -> None:
    room, member, dossier = house.office.evaluation, house.members[0], house.recorded()
    for late in (
        room.answer(member, dossier, "education", Answer(1)),
        room.reopen(member, dossier, "x"),
        house.office.conflicts.recuse(member, dossier, "relative"),
    ):
        assert code(late) == "scoring_closed"
    assert sheet(house, dossier).evaluation is not None


# --- others' sheets ------------------------------------------------------------------------------


def test_others_are_seen_after_ones_own_sheet(house: House) -> None:
    room, dossier = house.office.evaluation, house.referred()
    house.submit(dossier, house.members[:2])
    assert code(room.colleagues(house.members[2], dossier)) == "own_sheet_first"
    assert len(here(shown(room.colleagues(house.members[0], dossier)).aggregate).counted) == 2
    done(room.reopen(house.members[0], dossier, "x"))
    assert code(room.colleagues(house.members[0], dossier)) == "own_sheet_first"


def test_nobody_is_named_before_the_discussion(ministry: House) -> None:
    room, dossier = ministry.office.evaluation, ministry.referred()
    first, second, third = ministry.members
    low = {**POINTS, "education": Answer(2, comment="себебі")}
    done(room.put_answers(first, dossier, low, ""))
    done(room.submit(first, dossier))
    ministry.submit(dossier, [second])
    done(room.abstain(third, dossier, "басқа сала"))
    before = shown(room.colleagues(first, dossier))
    assert not before.named
    assert all(person.person not in repr(before) for person in ministry.members)
    totals = [total for _, total in here(before.aggregate).totals]
    assert totals == sorted(totals)
    assert before.own_total == min(totals)
    assert len(here(before.aggregate).abstained) == 1
    (line,) = [each for each in here(before.aggregate).criteria if each.code == "education"]
    assert line.median is not None
    assert set(before.differences) == {"education"}
    assert before.differences["education"] == line.points[0] - line.median
    with ministry.office.people.ground.store.writing() as uow:
        moment = ministry.clock.now()
        fact = Discussion(
            id=ministry.office.people.ground.new_id(), author=first.person, made_at=moment,
            session=dossier, dossier=dossier,
        )  # fmt: skip
        uow.add(fact)
        act = Act(uow, first, Action.HOLD_SESSION, moment, ministry.office.people.ground.new_id)
        act.enter("Discussion", fact.id, dossier)
    after = shown(room.colleagues(first, dossier))
    assert after.named
    assert {member for member, _ in here(after.aggregate).totals} == {first.person, second.person}
    assert here(after.aggregate).abstained == (third.person,)
    assert (after.own_total, after.differences) == (before.own_total, before.differences)


def test_a_set_adopted_for_an_earlier_day_rescales_nothing(ministry: House) -> None:
    """The first sheet freezes the set, whatever day a later adoption reaches back to."""
    admin, dossier, untouched = ministry.admin, ministry.referred(), ministry.referred()
    ministry.submit(dossier, ministry.members[:1])
    first = sheet(ministry, dossier)
    sets, _, sample = shown(ministry.office.criteria.criteria_sets(admin))
    other = next(each for each in sets if each.code != sample.code)
    early = date(2026, 11, 1)
    done(ministry.office.criteria.adopt(admin, other.code, other.version, "5", early, early))
    again = sheet(ministry, dossier)
    assert again.criteria.code == sample.code
    assert again.scoring == first.scoring
    assert sheet(ministry, dossier, 1).criteria.code == sample.code
    figures = shown(ministry.office.evaluation.colleagues(ministry.members[0], dossier))
    assert figures.own_total == first.scoring.total
    assert sheet(ministry, untouched).criteria.code == other.code


def test_the_secretary_sees_who_submitted_and_nothing_more(house: House) -> None:
    dossier = house.referred()
    first, second, third = house.members
    house.submit(dossier, [first])
    done(house.office.conflicts.recuse(second, dossier, "relative"))
    progress = shown(house.office.progress.dossier(house.secretary, dossier))
    assert (progress.submitted, progress.recused, progress.missing) == (
        (first.person,),
        (second.person,),
        (third.person,),
    )
    assert code(house.office.progress.dossier(first, dossier)) == "not_allowed"


# --- recusal -------------------------------------------------------------------------------------


def test_a_recused_member_is_out_of_the_figures_and_of_the_dossier(house: House) -> None:
    room, member, dossier = house.office.evaluation, house.members[0], house.referred()
    house.submit(dossier)
    assert code(house.office.conflicts.recuse(member, dossier, "cat")) == "reason_unknown"
    done(house.office.conflicts.recuse(member, dossier, "relative", "ағайын"))
    assert code(house.office.conflicts.recuse(member, dossier, "relative")) == "recused_already"
    assert code(room.sheet(member, dossier)) == "recused"
    assert code(room.colleagues(member, dossier)) == "recused"
    assert len(here(shown(room.colleagues(house.members[1], dossier)).aggregate).counted) == 2
