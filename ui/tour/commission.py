"""The Commission: nine sheets by keys, the session with its votes, the protocol."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QApplication

from app.evaluation.criteria import Criterion, Kind
from ui.components.buttons import Button
from ui.screens.evaluation.criterion_row import CriterionRow
from ui.tour import keys
from ui.tour.provider import go_on_from_desk
from ui.tour.stage import Stage

MEMBERS = (
    "s.abdirakhmanov", "a.nurpeisova", "b.omarov", "g.sarsenova", "d.kasymov", "zh.tileuova",
    "m.izbasarov", "n.umbetov", "r.khamitova",
)  # fmt: skip
Mark = Callable[[Criterion, int], str]
"""The key that a member of this place presses at a criterion."""


def good_mark(criterion: Criterion, member: int) -> str:
    """The best mark, now and then the one below it."""
    return _mark(criterion, member, 1.0)


def weak_mark(criterion: Criterion, member: int) -> str:
    """A mark from the lower half that needs no comment, unless all do."""
    return _mark(criterion, member, 0.4)


def _mark(criterion: Criterion, member: int, height: float) -> str:
    if criterion.not_applicable:
        return "-"
    if criterion.kind is Kind.NUMBER:
        return "7"
    plain = [c for c in criterion.choices if not c.comment_required and not c.knock_out]
    plain.sort(key=lambda choice: choice.points)
    place = round((len(plain) - 1) * height)
    if place and (member + len(criterion.code)) % 4 == 0:
        place -= 1
    return str(plain[place].value)


def score(stage: Stage, number: str, mark: Mark) -> None:
    """All nine members score a dossier by the keys of the digits, and submit."""
    for place, login in enumerate(MEMBERS):
        stage.sit_down(login)
        go_on_from_desk(stage, number)
        score_one(stage, place, mark)
        if place == 0:
            stage.step("scored", f"{number}: the first sheet is complete")
        stage.hands.click("submit_button")
        stage.hands.until(
            lambda: not stage.hands.all("submit_button", Button), "the sheet was not submitted"
        )
    stage.step("submitted", f"{number}: nine sheets are submitted; the others' marks are open now")


def score_one(stage: Stage, member: int, mark: Mark) -> None:
    """Answer every criterion by its key; each key goes on to the next."""
    hands = stage.hands
    rows = hands.window.findChildren(CriterionRow)
    hands.until(
        lambda: bool(hands.window.findChildren(CriterionRow)), "the criteria are not there"
    )
    hands.settle()
    rows = sorted(
        (row for row in hands.window.findChildren(CriterionRow) if row.isVisible()),
        key=lambda row: row.y(),
    )
    for row in rows:
        keys.sign(QApplication.focusWidget() or hands.window, mark(row.criterion, member))
    hands.settle()
