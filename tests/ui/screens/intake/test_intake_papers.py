"""Papers, the refusal of intake and earlier dossiers at the counter."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.access.roles import Role
from app.intake.use_cases import MarkedItem
from tests.ui.keyboard import key, write
from tests.ui.screens.conftest import Stage
from tests.ui.screens.intake.officer import click, counter, file_of, saved, type_into
from tests.ui.world import done
from ui.components.banner import Banner
from ui.components.check_row import CheckState

# --- papers ----------------------------------------------------------------------------------


@pytest.fixture
def scan(tmp_path: Path, stage: Stage) -> Path:
    """A scan that nobody has brought yet."""
    office = stage.world.office
    file = file_of(stage, stage.world.dossier("issued"))
    data = office.files.scan(stage.world.actor(Role.UNIT_HEAD), file.documents[0].id)
    assert isinstance(data, bytes)
    found = tmp_path / "contract.pdf"
    found.write_bytes(data)
    return found


def test_good_files_are_kept_and_each_bad_one_is_refused_in_words(
    stage: Stage, scan: Path, tmp_path: Path
) -> None:
    screen = counter(stage)
    type_into(screen, "name_latin", "KAYA")
    screen.papers.choose("diploma")
    empty, text = tmp_path / "empty.pdf", tmp_path / "notes.txt"
    broken = tmp_path / "broken.pdf"
    empty.write_bytes(b"")
    text.write_text("no scan")
    broken.write_bytes(b"%PDF-1.7 and nothing more")
    screen.papers.add_files([scan, empty, text, broken, tmp_path / "gone.pdf"])
    file = saved(stage, screen)
    assert [(d.item, d.file_name) for d in file.documents] == [("diploma", "contract.pdf")]
    told = screen.papers.problems.text()
    assert "4 files not taken in" in told
    for name in ("empty.pdf", "notes.txt", "broken.pdf", "gone.pdf"):
        assert name in told
    assert screen.beside.scans.view.page_count > 0


def test_files_dropped_on_the_list_come_to_the_chosen_paper(stage: Stage, scan: Path) -> None:
    screen = counter(stage)
    screen.papers.choose("passport")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(scan))])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    with pytest.warns(DeprecationWarning, match="QDragEnterEvent"):  # it has no other constructor
        enter = QDragEnterEvent(QPoint(20, 20), copy, data, left, none)
    QApplication.sendEvent(screen.papers, enter)
    QApplication.sendEvent(screen.papers, QDropEvent(QPointF(20, 20), copy, data, left, none))
    assert [d.item for d in saved(stage, screen).documents] == ["passport"]


def test_a_scan_is_read_by_keys_and_its_bookmark_stays(stage: Stage) -> None:
    screen = counter(stage, dossier=stage.world.dossier("received"))
    screen.papers.choose("diploma")
    stage.settle()
    scans = screen.beside.scans
    scans.view.setFocus()
    key(Qt.Key.Key_B, "b")
    stage.settle()
    name = f"bookmarks/{stage.settings.text('person')}/{scans.current()}"
    assert stage.settings.text(name) == "1"
    assert "scan.bookmark" in {action.id for action in screen.actions_here()}
    click(screen.refuse)
    stage.settle()
    assert not {action.id for action in screen.actions_here() if action.id.startswith("scan.")}


def test_a_scan_is_taken_out_again(stage: Stage) -> None:
    screen = counter(stage, dossier=stage.world.dossier("received"))
    screen.papers.choose("diploma")
    stage.settle()
    out = [w for w in screen.papers.findChildren(QWidget, "remove_scan_button") if w.isVisible()]
    screen.area.ensureWidgetVisible(out[0])
    click(out[0])
    assert "diploma" not in {d.item for d in saved(stage, screen).documents}


def test_an_expired_paper_is_red_with_words_and_offers_the_reason(stage: Stage) -> None:
    screen = counter(stage, dossier=stage.world.dossier("received"))
    screen.papers.choose("police_clearance")
    until = screen.papers.editor.until
    until.edit.setFocus()
    until.edit.selectAll()
    write("02.11.2026")
    stage.settle()
    row = screen.papers._rows["police_clearance"].item
    assert row.state is CheckState.LATE
    assert row.right == "expired 02.11.2026"
    assert "ground of refusal" in row.below
    click(screen.refuse)
    stage.settle()
    assert screen.beside.refusal.chosen == ("expired_police_clearance",)


def test_a_refusal_of_intake_is_drafted_with_its_reasons(stage: Stage) -> None:
    dossier = stage.world.dossier("received")
    officer = stage.world.actor(Role.INTAKE_OFFICER)
    gone = MarkedItem(present=False)
    done(stage.world.office.intake.mark(officer, dossier, "transcript", gone))
    screen = counter(stage, dossier=dossier, refuse=True)
    panel = screen.beside.refusal
    assert screen.beside.refuses
    panel.note.edit.setFocus()
    write("Қосымшасы жоқ")
    click(panel.draft)
    draft = saved(stage, screen).refusal_draft
    assert draft is not None
    assert draft.reasons == ("missing_transcript",)
    assert draft.note == "Қосымшасы жоқ"
    assert "drafted" in screen.told.text()


def test_without_a_reason_no_refusal_is_drafted(stage: Stage) -> None:
    screen = counter(stage, dossier=stage.world.dossier("received"), refuse=True)
    click(screen.beside.refusal.draft)
    assert saved(stage, screen).refusal_draft is None


# --- earlier dossiers ------------------------------------------------------------------------


def test_a_twin_is_shown_compared_and_opened(stage: Stage) -> None:
    screen = counter(stage, dossier=stage.world.dossier("received"))
    twin = stage.world.card("withdrawn")
    assert isinstance(screen.twins, Banner)
    assert f"Alike: dossier {twin.number}, withdrawn" in screen.twins.text()
    screen.twins.acted.emit()
    stage.settle()
    assert screen.beside.currentWidget() is screen.beside.compare
    click(screen.beside.compare.open_button)
    assert stage.went.places[-1] == ("dossier", {"dossier": twin.id})


def test_a_registered_application_leads_to_the_next_one(stage: Stage) -> None:
    screen = counter(stage, dossier=stage.world.dossier("registered"))
    assert screen.registration.ais_number.edit.isReadOnly()
    click(screen.other)
    click(screen.next)
    assert [place for place, _ in stage.went.places] == ["dossier", "intake"]


def test_a_new_day_makes_the_chip_late(stage: Stage) -> None:
    screen = counter(stage, dossier=stage.world.dossier("received"))
    stage.world.clock.move_to(date(2026, 11, 20))
    stage.tick.check()
    stage.settle()
    assert "late by 1 business day" in screen.due.text()
