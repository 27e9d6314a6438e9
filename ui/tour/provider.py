"""The service provider: assigning, referring, deciding, notices, certificates."""

from __future__ import annotations

from ui.tour.stage import Stage


def find_on_desk(stage: Stage, number: str) -> None:
    """Find a dossier on the desk by its number and stand on it."""
    hands = stage.hands
    hands.go("desk")
    hands.type("search_field", number)
    hands.queue_row("desk_queue", number)


def go_on_from_desk(stage: Stage, number: str) -> None:
    """Press the one next step of a dossier on the desk."""
    find_on_desk(stage, number)
    stage.hands.click("next_step_button")
