"""The pictures of README: eight screens at their most telling, in three languages."""

from __future__ import annotations

from pathlib import Path

from PIL import Image
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from app.kernel.text import Language
from ui.screens.evaluation.criterion_row import CriterionRow
from ui.screens.projector.view import ProjectorScreen
from ui.theme.tokens import Look
from ui.tour import commission, keys, provider
from ui.tour.stage import Stage
from ui.tour.told import planned_session

_AT_MOST = 190_000
"""Bytes of a picture; a larger one is saved with 256 colours."""
_FIRST_KEYS = "434"


def take_pictures(stage: Stage, folder: Path) -> list[Path]:
    """Take the eight pictures; those of the running session come last."""
    folder.mkdir(parents=True, exist_ok=True)
    found = []
    for name, language, look, go in (
        ("desk", Language.RU, Look.LIGHT, _desk),
        ("signoff", Language.EN, Look.DARK, _signoff),
        ("evaluation", Language.KK, Look.LIGHT, _evaluation),
        ("criteria", Language.RU, Look.LIGHT, _criteria),
        ("forecast", Language.EN, Look.LIGHT, _forecast),
        ("protocol", Language.RU, Look.DARK, _protocol),
        ("session", Language.KK, Look.LIGHT, _session),
        ("projector", Language.KK, Look.LIGHT, _projector),
    ):
        stage.parts.languages.use(language)
        stage.parts.theme.use(look=look)
        shown = go(stage) or stage.hands.window
        stage.heard_nothing_bad()
        stage.hands.settle()
        stage.hands.window.snackbar.clear()
        found.append(folder / f"{name}.png")
        _save(shown.grab().toImage(), found[-1])
        stage.out.write(f"{found[-1]}\n")
    return found


def _save(picture: QImage, file: Path) -> None:
    picture.save(str(file))
    if file.stat().st_size > _AT_MOST:
        with Image.open(file) as whole:
            few = whole.convert("RGB").quantize(256, dither=Image.Dither.NONE)
        few.save(file, optimize=True)


def _desk(stage: Stage) -> None:
    stage.hands.sign_in(commission.SECRETARY)
    stage.hands.go("desk")


def _signoff(stage: Stage) -> None:
    hands = stage.hands
    hands.sign_in(provider.MANAGEMENT)
    hands.go("signoff")
    hands.row_with("signoff_list", "MEHTA")


def _evaluation(stage: Stage) -> None:
    hands = stage.hands
    hands.sign_in(commission.MEMBERS[8])
    hands.go("desk")
    hands.type("search_field", "Йылмаз")
    hands.queue_row("desk_queue", "Йылмаз")
    hands.click("next_step_button")
    commission.declare(stage)
    for key in _FIRST_KEYS:
        keys.sign(QApplication.focusWidget() or hands.window, key)
    hands.settle()
    rows = [row for row in hands.window.findChildren(CriterionRow) if row.isVisible()]
    commission.mark_evidence(stage, min(rows, key=lambda row: row.y()), 3)


def _criteria(stage: Stage) -> None:
    hands = stage.hands
    hands.sign_in("v.li")
    hands.go("criteria")
    hands.click("copy_set_button")


def _forecast(stage: Stage) -> None:
    stage.hands.sign_in(commission.SECRETARY)
    stage.hands.go("sessions", session=planned_session(stage).session.id)


def _protocol(stage: Stage) -> None:
    hands = stage.hands
    hands.sign_in(commission.SECRETARY)
    hands.go("protocols")
    hands.click("open_protocol_button")


def _session(stage: Stage) -> None:
    hands = stage.hands
    hands.sign_in(commission.SECRETARY)
    commission.compose_of_all(stage)
    commission.begin_hearing(stage)
    commission.vote_on_item(stage, "IIIIIIIII")
    hands.click("conclude_button")
    hands.window.activateWindow()
    hands.find("members_list").setFocus()
    hands.sign("D")
    commission.vote_on_item(stage, "IIIIRII")


def _projector(stage: Stage) -> QWidget:
    stage.hands.click("projector_button")
    found: list[QWidget] = []

    def there() -> bool:
        found[:] = [
            room for top in QApplication.topLevelWidgets()
            for room in (top, *top.findChildren(ProjectorScreen))
            if isinstance(room, ProjectorScreen) and room.isVisible()
        ]  # fmt: skip
        return bool(found)

    stage.hands.until(there, "the window for the room is not there")
    return found[0]
