"""The scans of a dossier: shown paper by paper, read by keys, with bookmarks that stay."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from app.access.roles import Role
from tests.ui.keyboard import key
from tests.ui.screens.conftest import Stage
from ui.screens.dossier.view import DossierScreen


def documents(stage: Stage) -> DossierScreen:
    """The papers of a dossier, before the head of the unit."""
    stage.sign_in(Role.UNIT_HEAD)
    dossier = stage.world.dossier("late")
    return stage.show(DossierScreen, (1052, 618), dossier=dossier, tab="documents")


def test_scans_are_shown_paper_by_paper(stage: Stage) -> None:
    screen = documents(stage)
    assert screen.documents.scans.view.page_count == 1
    screen.documents._rows["diploma"].click()
    stage.settle()
    assert screen.documents.scans.view.page_count == 3


def test_a_bookmark_of_a_scan_is_there_when_the_dossier_is_opened_again(stage: Stage) -> None:
    screen = documents(stage)
    screen.documents._rows["diploma"].click()
    stage.settle()
    screen.documents.scans.view.setFocus()
    key(Qt.Key.Key_PageDown)
    bookmark(stage)
    marked = stage.settings.text(_name_of_bookmarks(stage, screen))
    assert marked
    again = documents(stage)
    again.documents._rows["diploma"].click()
    stage.settle()
    again.documents.scans.view.setFocus()
    again.documents.scans.view.go_to(int(marked))
    bookmark(stage)
    assert not stage.settings.text(_name_of_bookmarks(stage, again))


def bookmark(stage: Stage) -> None:
    key(Qt.Key.Key_B, "b")
    stage.settle()


def _name_of_bookmarks(stage: Stage, screen: DossierScreen) -> str:
    return f"bookmarks/{stage.settings.text('person')}/{screen.documents.scans.current()}"


def test_keys_of_scans_are_offered_where_scans_are_shown(stage: Stage) -> None:
    screen = documents(stage)
    assert "scan.bookmark" in {action.id for action in screen.actions_here()}
    QTest.mouseClick(screen.tabs.findChildren(QAbstractButton)[0], Qt.MouseButton.LeftButton)
    stage.settle()
    left = {action.id for action in screen.actions_here()}
    assert left == {"dossier.next", "dossier.package"}
