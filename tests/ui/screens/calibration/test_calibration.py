"""The chair's calibration report: words for each member, and nobody else gets it."""

from __future__ import annotations

import pytest

from app.access.roles import Role
from app.demo.plans import TODAY
from app.demo.staff import told
from app.kernel.text import Language
from tests.ui.screens.conftest import Stage
from tests.ui.screens.hands import judge
from ui.components.label import Label
from ui.screens.calibration.severity_plot import SeverityPlot
from ui.screens.calibration.view import CalibrationScreen
from ui.screens.commission.view import CommissionScreen
from ui.theme.tokens import Look


def chair_turn(stage: Stage) -> int:
    """Which of the members at the sign-in presides."""
    world = stage.world
    now = told(world.office.compositions.on(world.actor(Role.SECRETARY), TODAY))
    assert now is not None
    members = [p.id for p in world.office.people.to_sign_in() if Role.MEMBER in p.roles]
    return members.index(now.chair)


def report(stage: Stage) -> CalibrationScreen:
    """The chair at the report."""
    stage.sign_in(Role.MEMBER, chair_turn(stage))
    return stage.show(CalibrationScreen)


def test_each_member_has_a_line_in_words(stage: Stage) -> None:
    screen = report(stage)
    page = screen.model.page
    assert page is not None
    assert page.report.dossiers > 0
    texts = {label.text() for label in screen._rows.findChildren(Label)}
    for member in page.report.members:
        assert page.names[member.member].en in texts
        assert screen._words(member) in texts
    assert len(screen._rows.findChildren(SeverityPlot)) == len(page.report.members)
    assert len(screen.even.rows) == len(page.report.normalised)
    assert screen.notice.text().startswith("For the chair alone; never in the protocol")


def test_a_plain_member_is_refused_and_sees_nothing(stage: Stage) -> None:
    stage.sign_in(Role.MEMBER, chair_turn(stage) + 1)
    screen = stage.show(CalibrationScreen)
    assert [each.code for each in stage.heard.refusals] == ["not_the_chair"]
    assert screen.model.page is None
    assert screen.even.rows == ()
    assert screen._rows.findChildren(SeverityPlot) == []


def test_the_chair_finds_the_report_beside_the_composition(stage: Stage) -> None:
    stage.sign_in(Role.MEMBER, chair_turn(stage) + 1)
    other = stage.show(CommissionScreen)
    assert not other.calibration.isVisible()
    stage.sign_in(Role.MEMBER, chair_turn(stage))
    screen = stage.show(CommissionScreen)
    assert screen.calibration.isVisible()
    screen.calibration.click()
    assert stage.went.places == [("calibration", {})]


@pytest.mark.pictures
@pytest.mark.parametrize(
    ("look", "language"), [(look, language) for look in Look for language in Language], ids=str
)
def test_pictures(stage: Stage, look: Look, language: Language) -> None:
    screen = report(stage)
    stage.use(language, look)
    judge(screen, "calibration")
