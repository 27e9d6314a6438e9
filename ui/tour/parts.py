"""The parts of the tour: one way that a dossier can go, each."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ui.tour import commission, counter, provider
from ui.tour.stage import Stage, applicant

Part = Callable[[Stage], None]
_INTAKE = "e.zhumabekov"


def issue(stage: Stage) -> None:
    """P1 from the counter to the certificate."""
    number = _up_to_decision(stage, "issue", commission.good_mark, commission.ISSUE)
    provider.decide(stage, number)
    stage.next_day()
    provider.prepare_notice(stage, number)
    provider.sign_all(stage, number)
    stage.next_day()
    provider.send_notice(stage, number, "RR204018855KZ")
    provider.hand_over(stage, number)
    provider.look_at_dossier(stage, number, "dossier", f"{number}: closed, the certificate is issued")
    stage.holder = number


def _up_to_decision(
    stage: Stage, part: str, mark: commission.Mark, vote: str
) -> str:
    """A P1 application taken in, assigned, referred, scored, heard and recorded."""
    stage.sit_down(_INTAKE)
    stage.step("desk-intake", "The intake officer's desk")
    number = counter.take_in(stage, applicant(part), _AIS[part])
    provider.assign(stage, number)
    provider.refer(stage, number)
    stage.next_day()
    commission.score(stage, number, mark)
    stage.next_day()
    commission.hear(stage, number, vote)
    stage.next_day()
    commission.draw_up(stage, number)
    return number


_AIS = {
    "issue": "ШЖК-2026-004001",
    "refusal": "ШЖК-2026-004002",
    "departure": "ШЖК-2026-004003",
}
PARTS: Mapping[str, Part] = {"issue": issue}
