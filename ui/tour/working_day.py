"""A working day of the Commission: nine members, fifteen dossiers, one protocol.

Scored by the screens: one dossier by the chair, one by another member; the other sheets are told
to the office, as those of the demo office are. Everything of the session and of its protocol is
done at the screens.
"""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.commission.session_view import ItemView
from app.kernel.ids import Id
from ui.components.row_list import RowList
from ui.screens.evaluation.criterion_row import CriterionRow
from ui.screens.projector.view import ProjectorScreen
from ui.tour import commission, protocol_day
from ui.tour.provider import name_of
from ui.tour.stage import Stage
from ui.tour.told import items, planned_session, score_the_rest

CHAIR, DEPUTY, ASKER, DISSENTER = (commission.MEMBERS[place] for place in (0, 1, 3, 5))
RECUSED = (commission.MEMBERS[4], commission.MEMBERS[8])
AWAY, LATE_COMER, CALLED_OUT = (commission.MEMBERS[place] for place in (7, 6, 3))
_ALIKE, _TIE = 8, 5
"""How many vote while one member is away; the item at which their votes are equal."""
_PAPER, _CORRECTED = 3, 1
_QUESTION = "Еңбек өтілі қандай құжатпен расталады?"
_OPINION = "Мамандығы мәлімделген кәсіпке сәйкес келмейді, сондықтан ұсыныммен келіспеймін."


def commission_day(stage: Stage) -> None:
    """From the absence declared to the protocol signed in two languages and three formats."""
    _prepare(stage)
    view = planned_session(stage)
    session, last = view.session.id, items(view)[-1]
    _score(stage)
    for login in RECUSED:
        _step_back(stage, login, last)
    weak = items(planned_session(stage))[-2].dossier
    given = score_the_rest(stage, commission.MEMBERS, {weak})
    stage.out.write(f"   {given} sheets of the other members are told to the office\n")
    _ask(stage)
    stage.next_day()
    _open(stage)
    agenda = items(planned_session(stage))
    for place, item in enumerate(agenda, 1):
        _hear(stage, place, len(agenda), refused=_below_pass_mark(item))
    protocol_day.end(stage)
    protocol_day.draw_up(stage, session, remarks_by=DEPUTY, chair=CHAIR)


def _below_pass_mark(item: ItemView) -> bool:
    """Whether the figure of all sheets is below the pass mark: such a dossier is refused."""
    figures = item.figures
    if figures is None or figures.aggregate.total is None:
        return False
    return figures.aggregate.total < figures.aggregate.pass_mark


# --- the day before the session ---------------------------------------------------------------


def _prepare(stage: Stage) -> None:
    hands = stage.hands
    stage.sit_down(commission.SECRETARY)
    hands.go("commission")
    hands.click("declare_absence_button")
    tomorrow = stage.today + timedelta(days=1)
    hands.choose("absence_member_field", name_of(stage, AWAY))
    hands.type("absence_first_field", f"{tomorrow:%d.%m.%Y}")
    hands.type("absence_last_field", f"{tomorrow:%d.%m.%Y}")
    hands.type("absence_reason_field", "еңбек демалысы")
    stage.step("absence", "The secretary declares the absence of a member on the session's day")
    hands.click("keep_absence_button")
    hands.go("sessions", session=planned_session(stage).session.id)
    stage.step("forecast", "The forecast of the quorum: last safe day, whom to call")
    hands.click("add_dossiers_button")
    ready = hands.find("ready_list", RowList)
    hands.until(lambda: bool(ready.rows), "no dossier is ready")
    ready.setFocus()
    hands.key(Qt.Key.Key_Home)
    for _ in ready.rows:
        hands.key(Qt.Key.Key_Space)
        hands.key(Qt.Key.Key_Down)
    hands.click("plan_session_button")
    hands.stand_on("planned_agenda_list", lambda _rows, place: place == 1, "to present")
    hands.click("rapporteur_button")
    hands.choose("rapporteur_field", name_of(stage, DEPUTY))
    if hands.there("name_rapporteur_button"):
        hands.click("name_rapporteur_button")
    before = stage.names_of_papers()
    hands.click("print_agenda_button")
    stage.new_paper(before, "the agenda")
    stage.step("agenda", "Fifteen dossiers on the agenda, a rapporteur, the agenda printed")


def _score(stage: Stage) -> None:
    """The chair scores a dossier with a hint of a conflict's kind, another member a weak one."""
    agenda = items(planned_session(stage))
    _sit_at_sheet(stage, CHAIR, agenda[-3].dossier)
    stage.step("declaration", "The chair declares before the dossier opens")
    commission.declare(stage)
    commission.score_one(stage, 0, commission.good_mark)
    _mark_evidence(stage)
    stage.step("evidence", "Marks by keys; a place of the scan is the evidence of one")
    _submit(stage)
    stage.step("sealed", "Submitted and sealed; the others' marks stand without names")
    _sit_at_sheet(stage, DEPUTY, agenda[-2].dossier)
    commission.score_one(stage, 1, commission.weak_mark)
    stage.step("weak-sheet", "A low sheet shows the evidence that its criteria demand")
    _submit(stage)


def _mark_evidence(stage: Stage) -> None:
    rows = [r for r in stage.hands.window.findChildren(CriterionRow) if r.isVisible()]
    commission.mark_evidence(stage, min(rows, key=lambda row: row.y()), 2)


def _sit_at_sheet(stage: Stage, login: str, dossier: Id) -> None:
    stage.sit_down(login)
    stage.hands.go("evaluation", dossier=dossier)


def _submit(stage: Stage) -> None:
    stage.hands.click("submit_button")
    stage.hands.until(lambda: not stage.hands.there("submit_button"), "the sheet was not submitted")


def _step_back(stage: Stage, login: str, item: ItemView) -> None:
    hands = stage.hands
    _sit_at_sheet(stage, login, item.dossier)
    hands.click("step_back_button")
    kind = "recusal_employer" if hands.there("recusal_employer") else "recusal_relative"
    hands.click(kind)
    stage.step("recusal", f"{item.number}: a member steps back before the dossier opens")
    hands.click("step_aside_confirm_button")
    hands.settle()


def _ask(stage: Stage) -> None:
    hands, view = stage.hands, planned_session(stage)
    stage.sit_down(ASKER)
    hands.go("session", session=view.session.id)
    hands.stand_on("agenda_list", lambda _rows, place: place == 1, "to ask about")
    hands.click("ask_question_button")
    hands.type("opinion_field", _QUESTION)
    stage.step("question", "A member asks about a dossier of the agenda")
    hands.click("keep_opinion_button")


# --- the session ------------------------------------------------------------------------------


def _open(stage: Stage) -> None:
    hands = stage.hands
    stage.sit_down(commission.SECRETARY)
    hands.go("session", session=planned_session(stage).session.id)
    hands.click("open_session_button")
    hands.click("all_present_button")
    _space(stage, AWAY)
    stage.step("attendance", "The session is open; one member is away")


def _member(stage: Stage, login: str) -> None:
    name = name_of(stage, login)
    stage.hands.stand_on(
        "members_list", lambda rows, place: rows.rows[place].title == name, f"of {name}"
    )


def _space(stage: Stage, login: str) -> None:
    """A member comes or leaves, by the space bar."""
    _member(stage, login)
    stage.hands.window.activateWindow()
    stage.hands.find("members_list").setFocus()
    stage.hands.settle()
    stage.hands.sign(" ")


def _vote(stage: Stage, votes: str) -> None:
    """The keys of those present, from the first in the list."""
    commission.vote_on_item(stage, votes)


def _hear(stage: Stage, place: int, of: int, *, refused: bool) -> None:
    if place == _CORRECTED:
        _first(stage)
    elif place == _PAPER:
        _on_paper(stage)
    elif place == _TIE:
        _tie(stage)
    elif place == of:
        _without_quorum(stage)
    elif refused:
        _refuse(stage, place)
    else:
        _vote(stage, "I" * (_ALIKE - 1) + ("R" if place % 4 == 0 else "I"))
    stage.hands.click("conclude_button")
    if place % 3 == 0:
        stage.a_while_later()


def _first(stage: Stage) -> None:
    """The discussion is opened, the room looks on, and a wrong vote is corrected."""
    hands = stage.hands
    hands.click("projector_button")
    hands.until(lambda: _room() is not None, "the window for the room is not there")
    hands.settle()
    stage.step("room", "The window for the room: profile of the marks, no names", _room())
    hands.window.activateWindow()
    hands.settle()
    hands.find("members_list").setFocus()
    hands.sign("D")
    stage.step("discussion", "The discussion is open: marks stand beside the names")
    _member(stage, CHAIR)
    _vote(stage, "IIRIIIII")
    _member(stage, commission.MEMBERS[2])
    hands.sign("1")
    stage.step("corrected", "A wrong vote is corrected; what it was before stays as its trace")
    room = _room()
    if room is not None:
        room.window().close()


def _room() -> ProjectorScreen | None:
    for top in QApplication.topLevelWidgets():
        for found in (top, *top.findChildren(ProjectorScreen)):
            if isinstance(found, ProjectorScreen) and found.isVisible():
                return found
    return None


def _on_paper(stage: Stage) -> None:
    hands = stage.hands
    hands.sign("V")
    _vote(stage, "I" * _ALIKE)
    stage.step("paper-once", "Votes on paper are entered once; nothing is carried by that")
    _vote(stage, "I" * _ALIKE)
    stage.step("paper-twice", "Entered a second time alike, they count")
    hands.sign("V")


def _tie(stage: Stage) -> None:
    """Four against four: the chair's vote decides (A20), a member gives a special opinion."""
    hands = stage.hands
    _vote(stage, "IIIRIRRR")
    stage.step("tie", "Four for, four against: the vote of the chair decides")
    _member(stage, DISSENTER)
    hands.sign("O")
    hands.type("opinion_field", _OPINION)
    stage.step("opinion", "The special opinion of a member")
    hands.click("keep_opinion_button")


def _refuse(stage: Stage, place: int) -> None:
    hands = stage.hands
    _vote(stage, "RRRRRRIA")
    hands.stand_on("grounds_list", lambda _rows, _place: True, "to tick")
    hands.type("note_field", commission.GROUNDS_IN_WORDS)
    stage.step(
        f"refusal-{place}", "Six for refusal, one for issue, one abstains; grounds and their words"
    )


def _without_quorum(stage: Stage) -> None:
    """Two stepped back, one is away: when two more leave, four of seven are no quorum."""
    for login in (LATE_COMER, CALLED_OUT):
        _space(stage, login)
    stage.step("no-quorum", "Two recused, one away, two have left: the quorum is lost, in numbers")
    _member(stage, AWAY)
    stage.hands.sign("U")
    stage.step("substitute", "A substitute is called in the place of the member away")
    stage.hands.click("call_substitute_button")
    _space(stage, "l.ermekova")
    stage.step("quorum-again", "With the substitute the quorum is met again")
    _vote(stage, "IIIII")
