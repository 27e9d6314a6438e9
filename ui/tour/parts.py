"""The parts of the tour: one way that a dossier can go, each."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ui.tour import commission, counter, provider
from ui.tour.stage import Stage, applicant

Part = Callable[[Stage], None]


def issue(stage: Stage) -> None:
    """P1 from the counter to the certificate."""
    who = applicant("issue")
    stage.sit_down("e.zhumabekov")
    stage.step("desk-intake", "The intake officer's desk")
    number = counter.take_in(stage, who, "ШЖК-2026-004001")
    stage.sit_down("s.baizhanov")
    stage.step("desk-unit-head", "The unit head's desk")
    provider.go_on_from_desk(stage, number)
    stage.step("assign", "Assign")


PARTS: Mapping[str, Part] = {"issue": issue}
