"""The service provider: assigning, referring, deciding, notices, certificates."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.demo.people import load_people
from ui.tour.stage import Stage

EXECUTOR = "a.tolegenov"
MANAGEMENT = "g.nurseitov"
UNIT_HEAD = "s.baizhanov"


def find_on_desk(stage: Stage, number: str, step: str = "") -> None:
    """Find a dossier (at a step, where two run side by side) on the desk and stand on it."""
    hands = stage.hands
    hands.go("desk")
    hands.type("search_field", number)
    hands.queue_row("desk_queue", number, step)


def go_on_from_desk(stage: Stage, number: str, step: str = "") -> None:
    """Press the one next step of a dossier on the desk."""
    find_on_desk(stage, number, step)
    stage.hands.click("next_step_button")


def name_of(stage: Stage, login: str) -> str:
    """The name of somebody as the screens show it."""
    person = next(each for each in load_people() if each.login == login)
    return person.name.in_(stage.parts.languages.language)


def assign(stage: Stage, number: str) -> None:
    """The unit head names the executor (para 7.1)."""
    hands = stage.hands
    stage.sit_down(UNIT_HEAD)
    go_on_from_desk(stage, number)
    hands.queue_row("executors", name_of(stage, EXECUTOR))
    stage.step("assign", f"{number}: the unit head chooses the executor")
    hands.click("assign_button")
    gone(stage, "assign_dossiers", number)


def gone(stage: Stage, queue: str, number: str) -> None:
    """Wait until a dossier has left a queue."""
    stage.hands.until(
        lambda: not stage.hands.has_line(queue, number), f"{number} has not left {queue}"
    )


def refer(stage: Stage, number: str) -> None:
    """The executor refers the dossier to the Commission (para 7.2)."""
    stage.sit_down(EXECUTOR)
    find_on_desk(stage, number)
    stage.step("refer", f"{number}: found by its number on the executor's desk")
    stage.hands.click("next_step_button")
    gone(stage, "desk_queue", number)


def decide(stage: Stage, number: str, reason: str = "") -> None:
    """Management decides as recommended or, with a reason, otherwise (para 7.5)."""
    hands = stage.hands
    stage.sit_down(MANAGEMENT)
    go_on_from_desk(stage, number)
    hands.until(lambda: shows(stage, number), f"{number} is not open to be decided")
    if reason:
        hands.click("otherwise_button")
        hands.type("decision_reason_field", reason)
    stage.step(
        "decide", f"{number}: management decides {'otherwise' if reason else 'as recommended'}"
    )
    hands.click("main_button")
    leaves_decision(stage, number)


def leaves_decision(stage: Stage, number: str) -> None:
    """Wait until the decision of a dossier is kept."""
    stage.hands.until(
        lambda: not (shows(stage, number) and stage.hands.all("otherwise_button", QWidget)),
        f"{number} was not decided",
    )


def shows(stage: Stage, number: str) -> bool:
    """Whether the screen speaks of a dossier."""
    screen = stage.hands.window.screen_here
    return screen is not None and number in stage.hands.words_in(screen)


def prepare_notice(stage: Stage, number: str, note: str = "") -> None:
    """The executor drafts the notice and sends it for signature (para 7.6)."""
    hands = stage.hands
    stage.sit_down(EXECUTOR)
    go_on_from_desk(stage, number)
    hands.until(lambda: shows(stage, number), f"{number} is not open among the notices")
    if note:
        hands.type("note_field", note)
    stage.step("notice-draft", f"{number}: the executor prepares the notice")
    hands.click("main_button")
    off_the_desk(stage, number)


def sign_all(stage: Stage, number: str) -> None:
    """Management signs what waits of a dossier: the notice, the certificate (paras 7.7, 7.9)."""
    hands = stage.hands
    stage.sit_down(MANAGEMENT)
    while on_desk(stage, number):
        go_on_from_desk(stage, number)
        hands.until(lambda: shows(stage, number), f"{number} is not open to be signed")
        before = hands.list_keys("signoff_list")
        stage.step("sign", f"{number}: {hands.text_of('main_button')}")
        hands.click("main_button")
        hands.until(
            lambda before=before: hands.list_keys("signoff_list") != before,  # type: ignore[misc]  # mypy does not type a default of a lambda
            f"{number} was not signed",
        )


def on_desk(stage: Stage, number: str) -> bool:
    """Whether a dossier waits on the desk."""
    stage.hands.go("desk")
    stage.hands.type("search_field", number)
    stage.hands.settle()
    return stage.hands.has_line("desk_queue", number)


def off_the_desk(stage: Stage, number: str) -> None:
    """`NotAsExpected` unless a dossier has left the desk."""
    stage.hands.go("desk")
    stage.hands.type("search_field", number)
    gone(stage, "desk_queue", number)


def send_notice(stage: Stage, number: str, proof: str) -> Path:
    """The executor registers and sends the notice (para 7.8); its paper."""
    hands, before = stage.hands, stage.names_of_papers()
    stage.sit_down(EXECUTOR)
    go_on_from_desk(stage, number, "1.8")
    hands.until(lambda: shows(stage, number), f"{number} is not open among the notices")
    hands.press(hands.child("method_field", "choice_post"))
    hands.type("proof_field", proof)
    stage.step("notice-send", f"{number}: the notice is sent by post")
    hands.click("main_button")
    return stage.new_paper(before, "the notice")


def hand_over(stage: Stage, number: str) -> Path:
    """The executor registers the certificate and hands it over (para 7.10); its paper."""
    hands, before = stage.hands, stage.names_of_papers()
    stage.sit_down(EXECUTOR)
    go_on_from_desk(stage, number)
    hands.until(lambda: shows(stage, number), f"{number} is not open at the hand-over")
    hands.press(hands.child("method_field", "choice_in_person"))
    stage.step("hand-over", f"{number}: the certificate is handed over")
    hands.click("main_button")
    return stage.new_paper(before, "the certificate")


def issue_and_sign(stage: Stage, number: str) -> None:
    """Management decides on a P2, P3 or P4 application and signs in one act (A11)."""
    hands = stage.hands
    stage.sit_down(MANAGEMENT)
    go_on_from_desk(stage, number)
    hands.until(lambda: shows(stage, number), f"{number} is not open to be decided")
    hands.choose("executor_field", name_of(stage, EXECUTOR))
    stage.step("decide-later", f"{number}: management issues, signs and names the executor")
    before = hands.list_keys("signoff_list")
    hands.click("main_button")
    hands.until(lambda: hands.list_keys("signoff_list") != before, f"{number} was not signed")


def open_dossier(stage: Stage, number: str) -> None:
    """Open a dossier from the list of all."""
    hands = stage.hands
    hands.go("dossiers")
    hands.type("search_field", number)
    hands.queue_row("dossiers_list", number)
    hands.key_return("dossiers_list")
    hands.until(lambda: stage.hands.window.navigator.place == "dossier", "the dossier is not open")
    hands.until(lambda: shows(stage, number), f"{number} is not open")


def look_at_dossier(stage: Stage, number: str, picture: str, words: str) -> None:
    """Open a dossier from the list of all, for a picture of its way."""
    open_dossier(stage, number)
    stage.step(picture, words)
