"""The Commission: nine sheets by keys, the session with its votes, the protocol."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from app.evaluation.criteria import Criterion, Kind
from ui.components.buttons import Button
from ui.components.row_list import RowList
from ui.components.scan_panel import ScanPanel
from ui.screens.evaluation.criterion_row import CriterionRow
from ui.tour import keys
from ui.tour.provider import go_on_from_desk
from ui.tour.stage import Stage

MEMBERS = (
    "s.abdirakhmanov", "a.nurpeisova", "b.omarov", "g.sarsenova", "d.kasymov", "zh.tileuova",
    "m.izbasarov", "n.umbetov", "r.khamitova",
)  # fmt: skip
SECRETARY = "d.seitova"
ISSUE, REFUSE = "I", "R"
_KEYS = {"I": "1", "R": "2", "A": "3"}
GROUNDS_IN_WORDS = "Ұсынылған құжаттар біліктіліктің критерийлерге сәйкестігін растамайды."
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


def declare(stage: Stage) -> None:
    """Declare to have no conflict of interest, by the key, if that was not done yet."""
    hands = stage.hands
    hands.until(
        lambda: bool(hands.all("declare_button", Button) or _criteria(stage)),
        "the dossier does not open",
    )
    hands.settle()
    if hands.all("declare_button", Button):
        hands.sign("D")
        hands.until(lambda: bool(_criteria(stage)), "the criteria are not there")
        hands.settle()


def score_one(stage: Stage, member: int, mark: Mark) -> None:
    """Declare, answer every criterion by its key and mark evidence where it is demanded."""
    declare(stage)
    for row in _criteria(stage):
        keys.sign(QApplication.focusWidget() or stage.hands.window, mark(row.criterion, member))
    stage.hands.settle()
    for row in _criteria(stage):
        if _evidence_wanted(row.criterion, mark(row.criterion, member)):
            mark_evidence(stage, row)


def _criteria(stage: Stage) -> list[CriterionRow]:
    rows = stage.hands.window.findChildren(CriterionRow)
    return sorted((row for row in rows if row.isVisible()), key=lambda row: row.y())


def _evidence_wanted(criterion: Criterion, key: str) -> bool:
    below = criterion.evidence_below
    return below is not None and key.isdigit() and int(key) < below


def mark_evidence(stage: Stage, row: CriterionRow, down: int = 0) -> None:
    """Frame a place of the scan for a criterion, by keys: E, arrows, Enter."""
    hands = stage.hands
    panel = hands.find("scan_panel", ScanPanel)
    hands.until(lambda: panel.view.page_count > 0, "the scan is not there")
    hands.reveal(row)
    hands.click_at(row, QPoint(4, 8))
    hands.sign("E")
    for _ in range(down):
        hands.key(Qt.Key.Key_Down)
    hands.key(Qt.Key.Key_Return)


def hear(stage: Stage, number: str, vote: str) -> None:
    """The secretary composes a session, and nine members vote (para 7.3); it ends."""
    stage.sit_down(SECRETARY)
    hear_here(stage, number, vote, stage.a_while_later)


def hear_here(stage: Stage, number: str, vote: str, pause: Callable[[], None]) -> None:
    """The same at the desk of a secretary who sits there already; `pause` is the debate."""
    hands = stage.hands
    go_on_from_desk(stage, number)
    hands.click("new_session_button")
    hands.type("session_day_field", f"{stage.today:%d.%m.%Y}")
    hands.row_with("ready_list", number)
    stage.step("agenda", f"{number}: put on the agenda of a session")
    hands.click("plan_session_button")
    begin_hearing(stage)
    vote_on_item(stage, vote * len(MEMBERS))
    pause()
    if vote == REFUSE:
        hands.stand_on("grounds_list", lambda _rows, _place: True, "to tick")
        hands.type("note_field", GROUNDS_IN_WORDS)
    stage.step("session", f"{number}: nine votes by single keys")
    hands.click("conclude_button")
    hands.click("end_session_button")
    hands.find("draft_protocol_button")
    stage.step("session-ended", f"{number}: the session has ended")


def begin_hearing(stage: Stage) -> None:
    """Open the session chosen; everybody is present."""
    hands = stage.hands
    hands.click("go_to_session_button")
    hands.click("open_session_button")
    hands.click("all_present_button")


def draw_up(stage: Stage, number: str) -> list[Path]:
    """The secretary finishes the protocol and saves it in both languages (para 7.4)."""
    stage.sit_down(SECRETARY)
    return draw_up_here(stage, number)


def draw_up_here(stage: Stage, number: str) -> list[Path]:
    """The same at the desk of a secretary who sits there already."""
    hands = stage.hands
    go_on_from_desk(stage, number)
    hands.click("open_protocol_button")
    found = finish_protocol(stage)
    stage.step("protocol", f"{number}: the protocol is final, saved as PDF and Excel")
    return found


def finish_protocol(stage: Stage) -> list[Path]:
    """Finish the protocol that is open and save it in both languages; its papers."""
    hands, before = stage.hands, stage.names_of_papers()
    hands.click("finish_protocol_button")
    stage.hands.until(
        lambda: not hands.all("finish_protocol_button", Button), "the protocol is not final"
    )
    found: list[Path] = []
    for spoken in ("kk", "ru"):
        hands.segment("protocol_language", spoken)
        hands.click("save_protocol_button")
        for kind in (".pdf", ".xlsx"):
            known = before | {file.name for file in found}
            found.append(
                stage.paper(
                    lambda name, kind=kind, known=known: name.endswith(kind) and name not in known,  # type: ignore[misc]  # mypy does not type a default of a lambda
                    f"the protocol as {spoken}{kind}",
                )
            )
    return found


def compose_of_all(stage: Stage) -> int:
    """Plan a session today of every dossier that is ready, ticked by keys; how many."""
    hands = stage.hands
    hands.go("sessions")
    hands.click("new_session_button")
    hands.type("session_day_field", f"{stage.today:%d.%m.%Y}")
    ready = hands.find("ready_list", RowList)
    hands.until(lambda: bool(ready.rows), "no dossier is ready")
    ready.setFocus()
    keys.press(ready, Qt.Key.Key_Home)
    for _ in ready.rows:
        keys.press(ready, Qt.Key.Key_Space)
        keys.press(ready, Qt.Key.Key_Down)
    hands.settle()
    number = len(ready.rows)
    hands.click("plan_session_button")
    return number


def vote_on_item(stage: Stage, votes: str) -> None:
    """The members vote one after the other, I for issue, R for refusal, A to abstain, by keys."""
    stage.hands.find("members_list", RowList).setFocus()
    for vote in votes:
        stage.hands.sign(_KEYS[vote])
