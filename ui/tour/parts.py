"""The parts of the tour: one way that a dossier can go, each."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ui.tour import commission, counter, provider
from ui.tour.first_start import first_start
from ui.tour.stage import Stage, applicant
from ui.tour.working_day import commission_day

Part = Callable[[Stage], None]
_INTAKE = "e.zhumabekov"


def desks(stage: Stage) -> None:
    """Everybody's desk on the demo office's today, and the places that all have."""
    for login, role in _EVERYBODY:
        stage.sit_down(login)
        stage.step(f"desk-{role}", f"The desk: {role.replace('-', ' ')}")
    for place in ("overdue", "procedures", "calendar", "criteria", "registers"):
        stage.sit_down(provider.UNIT_HEAD)
        stage.hands.go(place)
        stage.step(place, f"The place: {place}")


def issue(stage: Stage) -> None:
    """P1 from the counter to the certificate."""
    number = _up_to_protocol(stage, "issue", commission.good_mark, commission.ISSUE)
    provider.decide(stage, number)
    _carry_out_issue(stage, number)
    stage.holder = number


def departure(stage: Stage) -> None:
    """P1: the Commission recommends to refuse, management issues with a written reason (A7)."""
    number = _up_to_protocol(stage, "departure", commission.weak_mark, commission.REFUSE)
    provider.decide(stage, number, _DEPARTS)
    _carry_out_issue(stage, number)


def refusal(stage: Stage) -> None:
    """P1: the Commission recommends to refuse, management refuses, the answer is reasoned."""
    number = _up_to_protocol(stage, "refusal", commission.weak_mark, commission.REFUSE)
    provider.decide(stage, number)
    stage.next_day()
    provider.prepare_notice(stage, number, _NOTE)
    provider.sign_all(stage, number)
    stage.next_day()
    provider.send_notice(stage, number, "RR204018862KZ")
    provider.look_at_dossier(stage, number, "dossier", f"{number}: closed, the service is refused")


def intake_refusal(stage: Stage) -> None:
    """P1: the papers have expired, intake is refused and the unit head confirms it (A2)."""
    hands, who = stage.hands, applicant("intake_refusal")
    stage.sit_down(_INTAKE)
    number = counter.take_in(stage, who, _AIS["intake_refusal"])
    hands.click("refuse_intake_button")
    stage.step("refuse-intake", f"{number}: the reasons are ticked by what was found")
    hands.click("draft_refusal_button")
    hands.until(lambda: not hands.there("draft_refusal_button"), "the refusal is not drafted")
    stage.sit_down(provider.UNIT_HEAD)
    provider.open_dossier(stage, number)
    hands.click("next_act_button")
    if hands.there("act_button"):
        hands.click("act_button")
    before = stage.names_of_papers()
    hands.segment("dossier_tabs", "papers")
    hands.click("save_intake_refusal_button")
    stage.new_paper(before, "the refusal of intake")
    stage.step("intake-refused", f"{number}: the unit head has confirmed the refusal of intake")


def duplicate(stage: Stage) -> None:
    """P4: the holder has lost the certificate."""
    _later(stage, "P4")


def after_employment(stage: Stage) -> None:
    """P2: the holder has found a job; the term is that of the contract."""
    _later(stage, "P2")


def reissue(stage: Stage) -> None:
    """P3: the certificate is issued anew."""
    _later(stage, "P3")


def sitting(stage: Stage) -> None:
    """A session of all that is ready: votes for and against, one protocol of them all (A19)."""
    hands = stage.hands
    stage.sit_down(provider.EXECUTOR)
    hands.go("desk")
    hands.queue_row("desk_queue", "1.2")
    hands.click("next_step_button")
    stage.sit_down(commission.SECRETARY)
    dossiers = commission.compose_of_all(stage)
    commission.begin_hearing(stage)
    for item in range(dossiers):
        refused = item % 4 == 3
        commission.vote_on_item(stage, "RRRRRRIIA" if refused else "IIIIIIIIR")
        if refused:
            hands.stand_on("grounds_list", lambda _rows, _place: True, "to tick")
        if refused and item < 4:
            stage.step("votes", f"item {item + 1} of {dossiers}: six for refusal, two for issue")
        hands.click("conclude_button")
    stage.a_while_later()
    hands.click("end_session_button")
    hands.click("draft_protocol_button")
    commission.finish_protocol(stage)
    stage.step("protocol-of-all", f"the protocol of {dossiers} dossiers is final")


def _later(stage: Stage, procedure: str) -> None:
    """An application of somebody who holds a certificate."""
    stage.sit_down(_INTAKE)
    number = counter.take_in_later(stage, procedure, _AIS[procedure])
    provider.issue_and_sign(stage, number)
    stage.next_day()
    provider.hand_over(stage, number)
    provider.look_at_dossier(
        stage, number, f"dossier-{procedure}", f"{number}: {procedure} is closed"
    )


def _up_to_protocol(stage: Stage, part: str, mark: commission.Mark, vote: str) -> str:
    """A P1 application taken in, assigned, referred, scored, heard and recorded."""
    stage.sit_down(_INTAKE)
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


def _carry_out_issue(stage: Stage, number: str) -> None:
    """Notice and certificate, side by side (A3)."""
    stage.next_day()
    provider.prepare_notice(stage, number)
    provider.sign_all(stage, number)
    stage.next_day()
    provider.send_notice(stage, number, "RR204018855KZ")
    provider.hand_over(stage, number)
    provider.look_at_dossier(
        stage, number, "dossier", f"{number}: closed, the certificate is issued"
    )
    stage.hands.segment("dossier_tabs", "process")
    stage.step("process", f"{number}: the business process as a picture")


_EVERYBODY = (
    (_INTAKE, "intake-officer"),
    (provider.EXECUTOR, "executor"),
    (commission.MEMBERS[0], "member"),
    (commission.SECRETARY, "secretary"),
    (provider.UNIT_HEAD, "unit-head"),
    (provider.MANAGEMENT, "management"),
    ("v.li", "administrator"),
)
_DEPARTS = "Қосымша ұсынылған құжаттар өтініш берушінің біліктілігін растайды."
_NOTE = "Вы вправе обратиться повторно после устранения указанных оснований."
_AIS = {
    "issue": "ШЖК-2026-004001",
    "refusal": "ШЖК-2026-004002",
    "departure": "ШЖК-2026-004003",
    "intake_refusal": "ШЖК-2026-004004",
    "P2": "ШЖК-2026-004005",
    "P3": "ШЖК-2026-004006",
    "P4": "ШЖК-2026-004007",
}
PARTS: Mapping[str, Part] = {
    part.__name__: part
    for part in (
        desks, issue, refusal, duplicate, intake_refusal, departure, after_employment, reissue,
        sitting, commission_day, first_start,
    )
}  # fmt: skip
