"""The view model alone, without a widget: rounds, drafts that are left, merging, the round's order."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from app.access.roles import Role
from app.evaluation.scoring import Answer
from app.kernel.ids import Id
from app.kernel.text import Language
from tests.ui.keyboard import write
from tests.ui.screens.conftest import Stage
from tests.ui.screens.evaluation.conftest import FULL, digits, kept, letter, marks, sheet_of
from tests.ui.world import done
from ui.screens.evaluation.draft import Kept
from ui.screens.evaluation.reading import Round
from ui.screens.evaluation.view import EvaluationScreen
from ui.screens.evaluation.view_model import EvaluationModel

A, B, C, D = (Id(letter) for letter in "abcd")


@pytest.fixture
def model(stage: Stage) -> EvaluationModel:
    """The model of the first member."""
    stage.sign_in(Role.MEMBER)
    return EvaluationModel(stage.desk, stage.work, stage.tick)


def test_the_round_is_walked_in_its_order() -> None:
    round_ = Round((A, B, C, D), frozenset({A, C}), 4)
    assert round_.scored == 2
    assert round_.place(C) == 3
    assert round_.step(A, -1) is None
    assert round_.step(A, +1) == B
    assert round_.step(D, +1) is None
    assert round_.next_unscored(A) == C
    assert round_.next_unscored(C) == A  # once round
    assert round_.next_unscored(None) == A
    assert Round((A, B), frozenset({A}), 2).next_unscored(A) is None


def test_without_a_name_the_most_urgent_unscored_is_opened(
    stage: Stage, model: EvaluationModel
) -> None:
    model.open(None)
    stage.settle()
    assert model.dossier == stage.world.dossier("unscored")  # the others are submitted already
    assert model.round is not None
    assert model.round.scored == 3
    assert model.focused is not None
    assert model.focused.code == "education"


def test_what_was_typed_last_survives_leaving_and_a_clash(
    stage: Stage, model: EvaluationModel
) -> None:
    dossier, other = stage.world.dossier("unscored"), stage.world.dossier("ready")
    member, scores = stage.world.actor(Role.MEMBER), stage.world.office.evaluation
    model.open(dossier)
    stage.settle()
    model.press(4)
    stage.settle()
    done(scores.answer(member, dossier, "education", Answer(4, comment="Екінші терезе")))
    model.comment("education", "Бірінші терезе")
    model.go(other)  # at once: the text has not even been sent
    stage.settle()
    found = sheet_of(stage.world, member, dossier)
    assert found.answers["education"] == Answer(4, comment="Екінші терезе\nБірінші терезе")
    assert model.dossier == other


def test_other_criteria_of_another_window_come_in_with_the_next_key(
    stage: Stage, model: EvaluationModel
) -> None:
    dossier = stage.world.dossier("unscored")
    member, scores = stage.world.actor(Role.MEMBER), stage.world.office.evaluation
    heard: list[object] = []
    model.merged.connect(heard.append)
    model.open(dossier)
    stage.settle()
    done(scores.answer(member, dossier, "language", Answer(3)))
    model.press(2)
    stage.settle()
    assert model.draft is not None
    assert model.draft.answers == {"education": Answer(2), "language": Answer(3)}
    assert heard == [("language",)]
    assert model.draft.scoring.total == 25


def test_a_sheet_sealed_in_another_window_is_read_only_here(
    stage: Stage, model: EvaluationModel
) -> None:
    dossier = stage.world.dossier("unscored")
    member, scores = stage.world.actor(Role.MEMBER), stage.world.office.evaluation
    model.open(dossier)
    stage.settle()
    done(scores.put_answers(member, dossier, FULL, ""))
    done(scores.submit(member, dossier))
    refusals: list[object] = []
    model.refused.connect(refusals.append)
    model.press(0)
    stage.settle()
    assert len(refusals) == 1
    assert not model.writable
    assert marks(sheet_of(stage.world, member, dossier))["education"] == 4
    assert model.draft is not None
    assert model.draft.answers == FULL


def test_the_language_changes_under_a_half_written_sheet(
    stage: Stage, dossier: Id, open_screen: Callable[[Id], EvaluationScreen]
) -> None:
    screen = open_screen(dossier)
    digits("43")
    letter("с", "C")
    write("Өтілі")
    stage.languages.use(Language.RU)
    stage.settle()
    assert screen.sheet.foot.submit.text() == "Сдать"
    assert screen.sheet.rows[2].comment.text() == "Өтілі"
    assert screen.heading.about.whole().startswith("Япония")
    screen.leaving()
    stage.settle()
    assert kept(screen) is Kept.SAVED
    found = sheet_of(stage.world, stage.world.actor(Role.MEMBER), dossier)
    assert found.answers["experience"] == Answer(comment="Өтілі")
