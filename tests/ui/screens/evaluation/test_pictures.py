"""What the evaluation screen looks like: nothing clipped, everything named, in three languages."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from app.access.people import Person, actor_of
from app.access.roles import Role
from app.demo.staff import told
from app.evaluation.evidence import Evidence
from app.evaluation.scoring import Answer
from app.kernel.ids import Id
from app.kernel.text import Language
from tests.ui.keyboard import write
from tests.ui.pictures import clipped_texts, picture, sideways, twin_names, unnamed_controls
from tests.ui.screens.conftest import Stage
from tests.ui.screens.evaluation.conftest import FULL, declare
from tests.ui.world import done
from ui.screens.evaluation.view import EvaluationScreen
from ui.theme.theme import Theme
from ui.theme.tokens import Look

WIDTH = 1052
"""The room that the frame gives in a window of 1280 pixels."""

CASES = [(look, language) for look in (Look.LIGHT, Look.DARK) for language in Language]


def faults(screen: QWidget) -> list[str]:
    """Everything that can be found wrong without looking."""
    return [
        *clipped_texts(screen),
        *unnamed_controls(screen),
        *twin_names(screen),
        *sideways(screen),
    ]


def shown_in(stage: Stage, theme: Theme, look: Look, language: Language) -> EvaluationScreen:
    """The screen of the first member, in a look and a language."""
    theme.use(look=look)
    stage.languages.use(language)
    stage.sign_in(Role.MEMBER)
    dossier = stage.world.dossier("unscored")
    declare(stage.world, dossier, 0)
    screen = stage.show(EvaluationScreen, dossier=dossier)
    assert isinstance(screen, EvaluationScreen)
    return screen


WIDE = (1692, 978)
"""The room in a window of 1920 by 1080."""


@pytest.mark.pictures
@pytest.mark.parametrize("size", [(WIDTH, 618), WIDE], ids=str)
@pytest.mark.parametrize(("look", "language"), CASES, ids=str)
def test_declaration(
    stage: Stage,
    theme: Theme,
    newcomer: Person,
    look: Look,
    language: Language,
    size: tuple[int, int],
) -> None:
    theme.use(look=look)
    stage.languages.use(language)
    stage.desk.sign_in(newcomer)
    card = stage.world.card("unscored")
    room = stage.world.office.conflicts
    people = [f"{card.name_cyrillic.split()[0]} Аян"]
    done(room.keep_ties(actor_of(newcomer), [card.employer], [], people))
    screen = stage.show(EvaluationScreen, size, dossier=card.id)
    name = "evaluation-declaration" if size != WIDE else "evaluation-declaration-wide"
    picture(screen, name)
    assert faults(screen) == []
    screen.declaration.ask_to_step_back()
    stage.settle()
    assert faults(screen) == []
    screen.declaration.ask_for_ties()
    stage.settle()
    picture(screen, f"{name}-ties")
    assert faults(screen) == []


@pytest.mark.pictures
@pytest.mark.parametrize("size", [(WIDTH, 618), WIDE], ids=str)
@pytest.mark.parametrize(("look", "language"), CASES, ids=str)
def test_evidence_and_note(
    stage: Stage, theme: Theme, look: Look, language: Language, size: tuple[int, int]
) -> None:
    screen = shown_in(stage, theme, look, language)
    screen.resize(*size)
    for mark in (4, 3, 2, 1):
        screen.press(mark)
    screen.model.not_applicable()
    first, second = (paper.id for paper in screen.model.scans.papers[:2])
    places = (Evidence(first, 1, 1500, 4200, 7000, 1200), Evidence(second, 1))
    screen.model.evidence("specialty", (Evidence(first, 1, 1700, 3300, 6600, 700),))
    screen.model.evidence("experience", places)
    screen.model.comment("recognition", "Апостиль тек дипломда бар")
    screen.model.leave()
    screen.model.focus_on(2)
    stage.settle()
    name = "evaluation-evidence" if size != WIDE else "evaluation-evidence-wide"
    picture(screen, name)
    assert faults(screen) == []
    screen.sheet.toggle_note()
    screen.model.note.write("Университеттен растау сұрау керек пе?")
    screen.leaving()
    stage.settle()
    picture(screen, f"{name}-note")
    assert faults(screen) == []


@pytest.mark.pictures
@pytest.mark.parametrize(("look", "language"), CASES, ids=str)
def test_half_filled(stage: Stage, theme: Theme, look: Look, language: Language) -> None:
    screen = shown_in(stage, theme, look, language)
    for mark in (4, 3, 3, 1):
        screen.press(mark)
    screen.model.not_applicable()
    screen.model.focus_on(1)
    stage.settle()
    picture(screen, "evaluation")
    assert faults(screen) == []
    assert screen.width() == WIDTH


@pytest.mark.pictures
@pytest.mark.parametrize(("look", "language"), CASES, ids=str)
def test_comment_is_written(stage: Stage, theme: Theme, look: Look, language: Language) -> None:
    screen = shown_in(stage, theme, look, language)
    for mark in (4, 3, 3, 1):
        screen.press(mark)
    screen.sheet.submit_or_show()
    screen.model.focus_on(3)
    screen.sheet.rows[3].open_comment()
    write("Апостиль тек дипломда бар")
    stage.settle()
    picture(screen, "evaluation-comment")
    assert faults(screen) == []


def first_scan(stage: Stage, dossier: Id) -> Id:
    """The first scan of a dossier."""
    return (
        told(stage.world.office.files.file(stage.world.actor(Role.UNIT_HEAD), dossier))
        .documents[0]
        .id
    )


@pytest.mark.pictures
@pytest.mark.parametrize(("look", "language"), CASES, ids=str)
def test_sealed_with_colleagues(stage: Stage, theme: Theme, look: Look, language: Language) -> None:
    scores = stage.world.office.evaluation
    dossier = stage.world.dossier("unscored")
    declare(stage.world, dossier, 0, 1, 2, 3, 4)
    for turn, education in ((0, 4), (1, 3), (2, 4), (3, 1), (4, 3)):
        member = stage.world.actor(Role.MEMBER, turn)
        ground = (Evidence(first_scan(stage, dossier), 1, 1500, 6200, 7000, 1200),)
        answers = {
            **FULL,
            "education": Answer(education, evidence=ground),
            "language": Answer(1 + turn % 3, evidence=ground),
        }
        done(scores.put_answers(member, dossier, answers, ""))
        if turn:
            done(scores.submit(member, dossier))
    screen = shown_in(stage, theme, look, language)
    screen.sheet.submit_or_show()
    stage.settle()
    picture(screen, "evaluation-sealed")
    assert faults(screen) == []
    screen.sheet.views.set_value("all")
    screen.sheet.views.chosen.emit("all")
    stage.settle()
    picture(screen, "evaluation-colleagues")
    assert faults(screen) == []
    screen.sheet.views.set_value("versions")
    screen.sheet.views.chosen.emit("versions")
    stage.settle()
    picture(screen, "evaluation-versions")
    assert faults(screen) == []


@pytest.mark.pictures
@pytest.mark.parametrize(("look", "language"), CASES, ids=str)
def test_stepping_aside(stage: Stage, theme: Theme, look: Look, language: Language) -> None:
    screen = shown_in(stage, theme, look, language)
    screen.sheet.ask_to_step_aside()
    stage.settle()
    picture(screen, "evaluation-aside")
    assert faults(screen) == []
