"""A member's sheet on a real database: kept at every key, sealed, reopened; and all refusals."""

from dataclasses import replace

import pytest

from app.access.roles import Role
from app.evaluation.answers import from_data
from app.evaluation.entities import Evaluation
from app.evaluation.scoring import Answer
from app.evaluation.sealing import SealedSheet, seal_holds
from app.evaluation.views import SheetView
from app.kernel.ids import Id
from tests.store.house import POINTS, House, code, done, shown

UNKNOWN = Id("00000000-0000-7000-8000-000000000000")


def sheet(house: House, dossier: Id, member: int = 0) -> SheetView:
    return shown(house.office.evaluation.sheet(house.members[member], dossier))


def sealed(house: House, evaluation: Evaluation) -> bool:
    return seal_holds(
        SealedSheet(
            dossier=evaluation.dossier,
            member=evaluation.member,
            criteria_set=evaluation.criteria_set,
            criteria_version=evaluation.criteria_version,
            submitted_at=evaluation.made_at,
            answers=from_data(evaluation.answers),
            note=evaluation.note,
            abstained=evaluation.abstained,
        ),
        evaluation.salt,
        evaluation.seal,
    )


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
    assert sealed(house, evaluation)
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
    assert sealed(house, evaluation)
    other = {**evaluation.answers, "education": {"value": 1, "comment": "себебі"}}
    assert not sealed(house, replace(evaluation, answers=other))


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
    assert sealed(house, first)


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
    assert (len(seen.aggregate.abstained), len(seen.aggregate.counted)) == (1, 2)
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
    assert len(shown(room.colleagues(house.members[0], dossier)).aggregate.counted) == 2
    done(room.reopen(house.members[0], dossier, "x"))
    assert code(room.colleagues(house.members[0], dossier)) == "own_sheet_first"


def test_the_secretary_sees_who_submitted_and_nothing_more(house: House) -> None:
    room, dossier = house.office.evaluation, house.referred()
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
    assert len(shown(room.colleagues(house.members[1], dossier)).aggregate.counted) == 2
