"""Traps that other programs of the kind fell into, each with the tests that keep us out of it.

Every trap is the bug of somebody else, named with its source. Where it is proved stands beside
it, by name; a test that is renamed or deleted is missed here.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module

import pytest


@dataclass(frozen=True, slots=True)
class Trap:
    """What went wrong elsewhere, and which of our tests would see it."""

    source: str
    proved: tuple[str, ...]
    """Modules under tests and the name of the test, "unit.commission.test_voting:test_..."."""


_SHEETS = "store.evaluation.test_sheets"
_SHEET_SCREEN = "ui.screens.evaluation.test_sheet"
_BESIDE = "ui.screens.evaluation.test_beside"
_DISCUSSION = "store.commission.test_discussion"
_LEAKS = "features.test_leaks"
TRAPS = {
    "colleagues' marks leak through averages, order, counters, search or export": Trap(
        "pretalx#611, openreview#351, HotCRP news 3.3-3.4",
        (
            f"{_LEAKS}:test_no_mark_is_known_before_the_session",
            f"{_LEAKS}:test_no_mark_is_known_while_the_session_runs",
            f"{_LEAKS}:test_a_leak_is_found",
            f"{_SHEETS}:test_others_are_seen_after_ones_own_sheet",
            f"{_SHEETS}:test_nobody_is_named_before_the_discussion",
            f"{_SHEETS}:test_the_secretary_sees_who_submitted_and_nothing_more",
            f"{_DISCUSSION}:test_members_see_who_gave_what_only_once_the_chair_opened_the_discussion",
            f"{_DISCUSSION}:test_grounds_of_a_refusal_show_no_figures_to_who_sees_none",
            f"{_SHEET_SCREEN}:test_colleagues_are_hidden_until_one_has_submitted",
        ),
    ),
    "two windows of one member overwrite a score": Trap(
        "hotcrp#353",
        (
            f"{_SHEETS}:test_two_windows_do_not_overwrite_each_other",
            f"{_SHEETS}:test_undo_in_a_stale_window_takes_nothing_back",
            f"{_SHEET_SCREEN}:test_two_windows_on_one_sheet_lose_no_words",
            f"{_SHEET_SCREEN}:test_marks_that_were_not_seen_are_not_sealed",
            f"{_BESIDE}:test_the_second_window_sees_what_the_first_one_did",
            f"{_BESIDE}:test_a_window_of_another_program_is_seen_on_coming_back",
        ),
    ),
    "the value saved is not the one chosen": Trap(
        "openreview#346",
        (
            f"{_SHEETS}:test_what_is_read_back_is_what_was_chosen",
            f"{_SHEETS}:test_every_answer_is_kept_at_once",
            f"{_SHEET_SCREEN}:test_what_could_not_be_saved_is_said_and_tried_again",
        ),
    ),
    "a recusal does not shrink the denominator, an abstention does": Trap(
        "NixOS/org#184, 4minitz#390",
        (
            "unit.commission.test_voting:test_recusal_is_no_vote_against",
            "unit.commission.test_voting:test_an_abstention_weighs_only_where_the_present_are_the_base",
            "unit.commission.test_quorum:test_recusal_of_one_absent_never_makes_the_quorum_harder",
            "unit.commission.test_quorum:test_a_recused_member_is_recused_in_and_out_of_the_room",
            "unit.commission.test_forecast:test_a_recusal_shrinks_what_is_needed_where_the_entitled_are_the_base",
        ),
    ),
    "who stepped back still sees the dossier or counts in its figures": Trap(
        "HotCRP news 3.3-3.4, NixOS/org#184",
        (
            f"{_LEAKS}:test_the_recused_member_learns_nothing",
            f"{_SHEETS}:test_a_recused_member_is_out_of_the_figures_and_of_the_dossier",
            f"{_SHEET_SCREEN}:test_a_recused_dossier_disappears",
            f"{_DISCUSSION}:test_a_recused_member_in_the_room_veils_the_item",
            f"{_DISCUSSION}:test_a_chair_who_stepped_back_is_told_nothing",
        ),
    ),
    "criteria edited during an open session rescale old marks": Trap(
        "Indico",
        (
            "store.evaluation.test_criteria:test_old_marks_are_never_rescaled",
            "store.evaluation.test_criteria:test_what_is_installed_or_adopted_stays_as_it_is",
            "store.evaluation.test_criteria:test_a_dossier_keeps_the_set_it_reached_the_commission_under",
            f"{_SHEETS}:test_a_set_adopted_for_an_earlier_day_rescales_nothing",
        ),
    ),
    "a mark changed after others were seen is not noticed": Trap(
        "HotCRP news 3.3-3.4",
        (
            f"{_SHEETS}:test_a_submitted_sheet_is_sealed_and_closed",
            f"{_SHEETS}:test_a_seal_shows_a_changed_mark",
            f"{_SHEETS}:test_every_version_stays_with_the_reason_of_its_reopening",
            "unit.evaluation.test_sealing:test_any_change_breaks_the_seal",
        ),
    ),
}


def _test(where: str) -> Callable[..., None]:
    module, _, name = where.partition(":")
    found: Callable[..., None] = getattr(import_module(f"tests.{module}"), name)
    return found


@pytest.mark.parametrize("trap", TRAPS)
def test_a_trap_is_proved_where_it_is_said_to_be(trap: str) -> None:
    """Sources: those of each trap above."""
    for where in TRAPS[trap].proved:
        assert _test(where).__name__.startswith("test_"), where


def test_a_test_that_is_gone_is_missed() -> None:
    with pytest.raises(AttributeError):
        _test("unit.commission.test_voting:test_that_nobody_wrote")


def test_every_trap_names_its_source() -> None:
    assert all(trap.source and trap.proved for trap in TRAPS.values())
