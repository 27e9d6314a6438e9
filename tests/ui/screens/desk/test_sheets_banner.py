"""A member's desk says what the secretary reminds of, and which dossiers are closed still."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from app.access.roles import Role
from app.demo.staff import told
from app.kernel.text import Language
from tests.ui.pictures import clipped_texts, unnamed_controls
from tests.ui.screens.conftest import Stage
from tests.ui.world import done
from ui.screens.desk.queue_desk import QueueDesk
from ui.screens.desk.view import DeskScreen


def desk(stage: Stage, turn: int) -> QueueDesk:
    """The queue of a member."""
    stage.sign_in(Role.MEMBER, turn)
    screen = stage.show(DeskScreen)
    assert isinstance(screen, DeskScreen)
    assert screen.queue is not None
    return screen.queue


def press(queue: QueueDesk) -> None:
    """Click the banner's button."""
    button = next(b for b in queue.sheets.findChildren(QPushButton) if b.isVisible())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def last_member(stage: Stage) -> int:
    """The turn of the member who has not declared about "unscored"."""
    dossier = stage.world.dossier("unscored")
    for turn in range(12):
        found = stage.world.office.conflicts.opening(stage.world.actor(Role.MEMBER, turn), dossier)
        if getattr(found, "declared", True) is False:
            return turn
    raise LookupError(dossier)


def test_nothing_is_said_to_who_has_declared(stage: Stage) -> None:
    queue = desk(stage, 0)
    assert queue.sheets.text() == ""


def test_undeclared_dossiers_are_counted_and_opened(stage: Stage) -> None:
    queue = desk(stage, last_member(stage))
    assert "1 dossier waits for your declaration." in queue.sheets.text()
    press(queue)
    assert stage.went.places == [("evaluation", {"dossier": stage.world.dossier("unscored")})]


def test_standing_on_a_closed_dossier_is_no_error(stage: Stage) -> None:
    queue = desk(stage, last_member(stage))
    model = queue.table.model
    rows = [row for place in range(model.rowCount()) if (row := model.row_at(place))]
    dossier = stage.world.dossier("unscored")
    queue.table.choose(next(row.id for row in rows if row.dossier == dossier))
    stage.settle()
    assert stage.heard.refusals == []
    assert queue.preview.open_button.isHidden()
    queue.table.choose(next(row.id for row in rows if row.dossier != dossier))
    stage.settle()
    assert not queue.preview.open_button.isHidden()


@pytest.mark.parametrize("language", list(Language), ids=str)
def test_the_reminder_stays_until_the_sheets_are_there(stage: Stage, language: Language) -> None:
    office, secretary = stage.world.office, stage.world.actor(Role.SECRETARY)
    stage.languages.use(language)
    turn = last_member(stage)
    member = stage.world.actor(Role.MEMBER, turn)
    done(office.progress.remind(secretary, member.person))
    queue = desk(stage, turn)
    progress = told(office.progress.members(secretary))
    missing = next(each for each in progress if each.member == member.person).missing
    assert str(len(missing)) in queue.sheets.text()
    assert clipped_texts(queue) == []
    assert unnamed_controls(queue.sheets) == []
    press(queue)
    ((place, params),) = stage.went.places
    assert place == "evaluation"
    assert params["dossier"] in missing
    for dossier in missing:
        done(office.conflicts.declare(member, [dossier]))
        done(office.evaluation.abstain(member, dossier, "Салада тәжірибем жоқ"))
    again = desk(stage, turn)
    assert again.sheets.text() == ""
