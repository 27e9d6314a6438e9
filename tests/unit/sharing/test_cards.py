"""Merging a card by columns: base, mine, theirs."""

from dataclasses import replace
from datetime import date

import pytest

from app.kernel.ids import Id
from app.sharing.cards import card_conflicts, rebased, settled
from app.workflow.dossier import Dossier
from tests.unit.sharing.acts import act, change

READ = Dossier(
    id=Id("d"), procedure="P1", procedure_version="1", state="draft", received=date(2026, 11, 16),
    phone="1", email="a@b", passport_valid_until=date(2030, 1, 10), version=3,
)  # fmt: skip


MINE = act(
    "1",
    change("Dossier", "d", base=3, phone=["1", "2"], search_fold=["x", "y"],
           passport_valid_until=["2030-01-10", "2031-01-10"]),
    state="refused", undone=True,
)  # fmt: skip


def test_each_column_that_i_changed_is_told_with_base_mine_and_theirs() -> None:
    found = card_conflicts(MINE, replace(READ, phone="3", email="c@d", version=4))
    assert [(e.column, e.base, e.mine, e.theirs, e.clashes) for e in found] == [
        ("phone", "1", "2", "3", True),
        ("passport_valid_until", "10.01.2030", "10.01.2031", "10.01.2030", False),
    ]


def test_disjoint_columns_are_rebased_and_the_derived_ones_left_to_be_made_anew() -> None:
    theirs = replace(READ, email="c@d", search_fold="theirs", version=4)
    assert rebased(theirs, MINE) == replace(
        theirs, phone="2", passport_valid_until=date(2031, 1, 10)
    )


def test_the_same_column_is_never_rebased_by_itself() -> None:
    assert rebased(replace(READ, phone="3", version=4), MINE) is None


def test_both_changed_it_to_the_same() -> None:
    theirs = replace(READ, phone="2", version=4)
    after = rebased(theirs, MINE)
    assert after is not None
    assert (after.phone, after.passport_valid_until) == ("2", date(2031, 1, 10))


@pytest.mark.parametrize(("choice", "phone"), [("mine", "2"), ("theirs", "3")])
def test_a_choice_is_made_of_the_column_that_clashes(choice: str, phone: str) -> None:
    after = settled(replace(READ, phone="3", version=4), MINE, {"phone": choice})
    assert (after.phone, after.passport_valid_until) == (phone, date(2031, 1, 10))


def test_mine_can_be_given_up_where_nothing_clashes() -> None:
    after = settled(READ, MINE, {"passport_valid_until": "theirs"})
    assert (after.phone, after.passport_valid_until) == ("2", READ.passport_valid_until)


def test_a_closed_card_is_not_rebased() -> None:
    assert rebased(replace(READ, closing="issued", version=4), MINE) is None


@pytest.mark.parametrize(
    "about",
    [
        act("1", change("Dossier", "d", base=3, phone=["1", "2"]), state="pending"),
        act("1", change("Dossier", "d", base=3, state=["draft", "registered"]), state="refused"),
        act("1", change("Dossier", "other", base=3, phone=["1", "2"]), state="refused"),
        act("1", change("Dossier", "d", procedure="P1"), state="refused"),
        act(
            "1",
            change("Dossier", "d", base=3, phone=["1", "2"]),
            change("StepEvent", "e"),
            state="refused",
        ),
    ],
)
def test_only_a_refused_change_of_the_card_alone_is_merged(about: object) -> None:
    assert card_conflicts(about, READ) == ()  # type: ignore[arg-type]  # all are acts
