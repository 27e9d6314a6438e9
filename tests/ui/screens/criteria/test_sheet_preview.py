"""The sheet that a draft makes is tried beside it."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from tests.ui.screens.conftest import Stage
from tests.ui.screens.criteria.hands import (
    click,
    marked,
    named,
    retype,
    stand_on,
)
from ui.screens.criteria.view import CriteriaScreen

BEST = {"education": 4, "specialty": 3, "experience": 4, "recognition": 2, "licence": 1,
        "language": 3, "authenticity": 1, "priority": 1}  # fmt: skip


def test_the_sheet_is_tried(stage: Stage, editing: CriteriaScreen) -> None:
    preview = editing.editor.preview
    preview.show_now()
    assert marked(editing, education=4) == "not complete"
    assert "7 criteria left" in preview._words.text()
    assert marked(editing, **{**BEST, "education": 3}) == "passes"
    assert preview._total.text() == "95 / 100"
    assert marked(editing, authenticity=0) == "does not pass"
    row = preview.rows[6]
    words = [label.text() for label in row.findChildren(QLabel)]
    assert "asks for: a comment, evidence in a scan" in words
    click(stage, preview.clear)
    assert preview._total.text() == "0 / 100"


def test_the_sheet_follows_the_draft(stage: Stage, editing: CriteriaScreen) -> None:
    preview = editing.editor.preview
    preview.show_now()
    marked(editing, **BEST)
    retype(editing, "pass_mark", "101")
    preview.show_now()
    assert preview._verdict.text() == "does not pass"
    retype(editing, "pass_mark", "no")  # a mistake: the sheet stays as it last was
    preview.show_now()
    assert preview._total.text() == "100 / 100"
    stand_on(stage, editing, "criteria.0")
    click(stage, named(editing, "remove_criterion_button"))
    retype_in_general(stage, editing)
    preview.show_now()
    assert preview._total.text() == "80 / 80"
    assert len(preview.rows) == 7


def retype_in_general(stage: Stage, screen: CriteriaScreen) -> None:
    stand_on(stage, screen, "general")
    retype(screen, "pass_mark", "60")
