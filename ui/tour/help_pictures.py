"""The pictures of help: the screens of the demo office, in three languages, cut to what matters.

Each scene is played once; then the window speaks one language after the other. Nothing of it
depends on the machine: the fonts are the program's own, the clock is the demo office's.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from app.kernel.text import Language
from ui.screens.evaluation.criterion_row import CriterionRow
from ui.tour import commission, counter, keys, provider
from ui.tour.stage import Stage, applicant
from ui.tour.told import planned_session

_WIDTH, _HEIGHT = 1100, 700
_AIR = 8
"""Pixels left around what is cut out."""
_EDGE = "#c5ccd4"
_COLOURS = 64
_ADMINISTRATOR = "v.li"
_INTAKE = "e.zhumabekov"
_FIRST_MARKS = "43"


@dataclass(frozen=True, slots=True)
class Scene:
    """How to get to a picture, and the object names of what is cut out; without: the screen."""

    name: str
    go: Callable[[Stage], None]
    cut: tuple[str, ...] = ()
    from_top: bool = False
    """Whether what scrolls is shown from its beginning, where a screen scrolls by itself."""


def take_help_pictures(stage: Stage, folder: Path) -> list[Path]:
    """Take every picture in every language into `folder`/<language>."""
    window, found = stage.hands.window, list[Path]()
    window.resize(_WIDTH, _HEIGHT)
    for scene in SCENES:
        stage.parts.languages.use(Language.EN)
        scene.go(stage)
        stage.heard_nothing_bad()
        stage.hands.settle()
        for language in Language:
            stage.parts.languages.use(language)
            stage.hands.settle()
            window.snackbar.clear()
            if scene.from_top:
                _scroll_up(stage)
            file = folder / language / f"{scene.name}.png"
            file.parent.mkdir(parents=True, exist_ok=True)
            _save(_cut_out(stage, scene.cut), file)
            found.append(file)
        stage.out.write(f"{scene.name}\n")
        stage.out.flush()
    return found


def _scroll_up(stage: Stage) -> None:
    for area in stage.hands.window.findChildren(QScrollArea):
        area.verticalScrollBar().setValue(0)
    stage.hands.settle()


def _cut_out(stage: Stage, names: tuple[str, ...]) -> QImage:
    window = stage.hands.window
    whole = window.grab().toImage()
    widgets = [widget for name in names for widget in stage.hands.all(name, QWidget)]
    widgets = widgets or [window.screen_here or window.sign_in]
    box = QRect()
    for widget in widgets:
        box = box.united(QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()))
    picture = whole.copy(box.adjusted(-_AIR, -_AIR, _AIR, _AIR).intersected(whole.rect()))
    picture = picture.convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    painter.setPen(QColor(_EDGE))
    painter.drawRect(picture.rect().adjusted(0, 0, -1, -1))
    painter.end()
    return picture


def _save(picture: QImage, file: Path) -> None:
    picture.save(str(file))
    with Image.open(file) as whole:
        few = whole.convert("RGB").quantize(_COLOURS, dither=Image.Dither.NONE)
    few.save(file, optimize=True)


# --- the scenes, in the order in which they are played -------------------------------------------


def _sign_in(stage: Stage) -> None:
    stage.hands.window.change_person()


def _desk(stage: Stage) -> None:
    stage.hands.sign_in(provider.EXECUTOR)
    stage.hands.go("desk")


def _palette(stage: Stage) -> None:
    stage.hands.key(Qt.Key.Key_K, keys.CTRL)


def _card(stage: Stage) -> None:
    stage.hands.sign_in(_INTAKE)
    stage.hands.go("intake")
    counter.type_card(stage, applicant("intake_refusal").card(stage.today))
    stage.hands.click("save_draft_button")
    stage.hands.reveal(stage.hands.find("name_latin_edit"))


def _papers(stage: Stage) -> None:
    counter.bring_papers(stage, applicant("intake_refusal"), "P1")


def _refuse_intake(stage: Stage) -> None:
    stage.hands.click("refuse_intake_button")


def _assign(stage: Stage) -> None:
    stage.hands.sign_in(provider.UNIT_HEAD)
    stage.hands.go("assign")


def _overdue(stage: Stage) -> None:
    stage.hands.go("overdue")


def _dossier(stage: Stage) -> None:
    stage.hands.sign_in(provider.EXECUTOR)
    provider.open_dossier(stage, "2026-000017")


def _registers(stage: Stage) -> None:
    stage.hands.go("registers")


def _notice(stage: Stage) -> None:
    stage.hands.go("notices")


def _hand_over(stage: Stage) -> None:
    stage.hands.go("handover")


def _calendar(stage: Stage) -> None:
    stage.hands.go("calendar")


def _process(stage: Stage) -> None:
    stage.hands.go("procedures")


def _declaration(stage: Stage) -> None:
    hands = stage.hands
    hands.sign_in(commission.MEMBERS[8])
    hands.go("desk")
    hands.type("search_field", "YILMAZ")
    hands.queue_row("desk_queue", "YILMAZ")
    hands.click("next_step_button")


def _evaluation(stage: Stage) -> None:
    commission.declare(stage)
    for key in _FIRST_MARKS:
        keys.sign(QApplication.focusWidget() or stage.hands.window, key)
    stage.hands.settle()
    rows = [row for row in stage.hands.window.findChildren(CriterionRow) if row.isVisible()]
    commission.mark_evidence(stage, min(rows, key=lambda row: row.y()), 3)
    stage.hands.key(Qt.Key.Key_Down)  # what was said of the evidence goes
    stage.hands.key(Qt.Key.Key_Up)


def _progress(stage: Stage) -> None:
    stage.hands.sign_in(commission.SECRETARY)
    stage.hands.go("progress")


def _composition(stage: Stage) -> None:
    stage.hands.go("commission")


def _forecast(stage: Stage) -> None:
    stage.hands.go("sessions", session=planned_session(stage).session.id)


def _protocol(stage: Stage) -> None:
    stage.hands.go("protocols")
    stage.hands.click("open_protocol_button")


def _signoff(stage: Stage) -> None:
    stage.hands.sign_in(provider.MANAGEMENT)
    stage.hands.go("signoff")


def _people(stage: Stage) -> None:
    stage.hands.sign_in(_ADMINISTRATOR)
    stage.hands.go("people")


def _state_desk(stage: Stage) -> None:
    stage.hands.go("desk")


def _criteria(stage: Stage) -> None:
    stage.hands.go("criteria")
    stage.hands.click("copy_set_button")


def _session(stage: Stage) -> None:
    hands = stage.hands
    hands.sign_in(commission.SECRETARY)
    commission.compose_of_all(stage)
    commission.begin_hearing(stage)
    hands.window.activateWindow()
    hands.find("members_list").setFocus()
    hands.sign("D")
    commission.vote_on_item(stage, "IIIIRII")


SCENES = (
    Scene("sign_in", _sign_in),
    Scene("desk", _desk),
    Scene("card", _card),
    Scene("papers", _papers),
    Scene("refuse_intake", _refuse_intake),
    Scene("assign", _assign),
    Scene("overdue", _overdue),
    Scene("dossier", _dossier),
    Scene("registers", _registers),
    Scene("notice", _notice),
    Scene("hand_over", _hand_over),
    Scene("calendar", _calendar, from_top=True),
    Scene("process", _process),
    Scene("declaration", _declaration),
    Scene("evaluation", _evaluation),
    Scene("progress", _progress),
    Scene("commission", _composition),
    Scene("forecast", _forecast),
    Scene("protocol", _protocol),
    Scene("signoff", _signoff),
    Scene("people", _people),
    Scene("administrator_desk", _state_desk),
    Scene("criteria", _criteria),
    Scene("session", _session),
)
