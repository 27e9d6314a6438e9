"""The pictures of README: five screens at their most telling, in three languages."""

from __future__ import annotations

from pathlib import Path

from PIL import Image
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from app.kernel.text import Language
from ui.screens.evaluation.criterion_row import CriterionRow
from ui.theme.tokens import Look
from ui.tour import commission, counter, keys, provider
from ui.tour.stage import Stage, applicant

_AT_MOST = 190_000
"""Bytes of a picture; a larger one is saved with 256 colours."""
_FIRST_KEYS = "434"


def take_pictures(stage: Stage, folder: Path) -> list[Path]:
    """Take the five pictures."""
    folder.mkdir(parents=True, exist_ok=True)
    found = []
    for name, language, look, go in (
        ("desk", Language.RU, Look.LIGHT, _desk),
        ("signoff", Language.EN, Look.DARK, _signoff),
        ("evaluation", Language.KK, Look.LIGHT, _evaluation),
        ("intake", Language.RU, Look.LIGHT, _intake),
        ("session", Language.KK, Look.LIGHT, _session),
    ):
        stage.parts.languages.use(language)
        stage.parts.theme.use(look=look)
        go(stage)
        stage.heard_nothing_bad()
        stage.hands.settle()
        stage.hands.window.snackbar.clear()
        found.append(folder / f"{name}.png")
        _save(stage.hands.window.grab().toImage(), found[-1])
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
    hands.until(lambda: bool(hands.window.findChildren(CriterionRow)), "no criteria")
    hands.settle()
    for key in _FIRST_KEYS:
        keys.sign(QApplication.focusWidget() or hands.window, key)
    hands.settle()


def _intake(stage: Stage) -> None:
    hands, who = stage.hands, applicant("intake_refusal")
    hands.sign_in("e.zhumabekov")
    hands.go("intake")
    counter.type_card(stage, who.card(stage.today))
    counter.bring_papers(stage, who, "P1")
    hands.click("paper_passport")
    hands.settle()


def _session(stage: Stage) -> None:
    stage.hands.sign_in(commission.SECRETARY)
    commission.compose_of_all(stage)
    commission.begin_hearing(stage)
    commission.vote_on_item(stage, "IIIIIIIII")
    stage.hands.click("conclude_button")
    commission.vote_on_item(stage, "IIIIRII")
