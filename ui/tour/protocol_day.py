"""The protocol of the working day: draft, remark, words, round trip, final, signed, saved."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from app.kernel.ids import Id
from ui.components.row_list import RowList
from ui.screens.session.protocol_words import WordsCard
from ui.tour import commission
from ui.tour.by_hand import edit_cells
from ui.tour.stage import Stage

_REMARK = "Хаттамада өтініш берушінің өкілі қатысқаны көрсетілмеген."
_ANSWER = "Ескерту ескерілді: қаралған мәселенің мәтіні толықтырылды."
_HEARD = {
    "kk": "Комиссия өтініш берушінің құжаттарын және мүшелердің бағаларын қарады.",
    "ru": "Комиссия рассмотрела документы заявителя и оценки членов.",
}
_NOTE_RU = "Представленные документы не подтверждают соответствие квалификации критериям."
_BY_HAND = "Комиссия өтініш берушінің құжаттарын, сондай-ақ мүшелердің бағаларын қарады."
_KINDS = (".pdf", ".xlsx")


def end(stage: Stage) -> None:
    """The session ends; where a limit has passed, a reason is given."""
    hands = stage.hands
    hands.click("end_session_button")
    if hands.there("late_reason_field"):
        _give_reason(stage)
    hands.click("draft_protocol_button")
    hands.settle()
    stage.step("draft", "The draft of the protocol, written from the data alone")


def _give_reason(stage: Stage) -> None:
    stage.hands.choose("late_reason_field", "")
    stage.hands.click("late_reason_button")


def draw_up(stage: Stage, session: Id, *, remarks_by: str, chair: str) -> None:
    """From the draft to the signed protocol in two languages and three formats."""
    _remark(stage, session, remarks_by)
    _answer(stage, session)
    _word(stage)
    _round_trip(stage)
    _finish(stage)
    _sign(stage, session, chair)
    _save(stage)


def _go(stage: Stage, session: Id, login: str) -> None:
    stage.sit_down(login)
    stage.hands.go("session", session=session, page="protocol")
    stage.hands.settle()


def _remark(stage: Stage, session: Id, login: str) -> None:
    hands = stage.hands
    _go(stage, session, login)
    hands.segment("protocol_parts", "remarks")
    hands.type("remark_text", _REMARK)
    stage.step("remark", "A member reads the draft and remarks on it")
    hands.click("send_remark")


def _answer(stage: Stage, session: Id) -> None:
    hands = stage.hands
    _go(stage, session, commission.SECRETARY)
    hands.segment("protocol_parts", "remarks")
    hands.type("remark_text", _ANSWER)
    stage.step("answer", "The secretary answers the remark")
    hands.click("accept_remark")
    hands.settle()


def _word(stage: Stage) -> None:
    """What was heard of the first dossier; the grounds of each refusal in Russian as well."""
    hands = stage.hands
    hands.segment("protocol_parts", "words")
    rows = hands.find("wording_places", RowList).rows
    for row in [row for row in rows if row.chip and row.key.endswith(".note")]:
        _write(stage, row.key, {"kk": commission.GROUNDS_IN_WORDS, "ru": _NOTE_RU})
    _write(stage, next(row.key for row in rows if row.key.endswith(".heard")), _HEARD)
    stage.step("words", "The secretary's words of the first dossier, in both languages")


def _write(stage: Stage, key: str, words: Mapping[str, str]) -> None:
    """Write both languages of one place; they are kept when the focus leaves."""
    hands = stage.hands
    hands.stand_on("wording_places", lambda rows, n: rows.rows[n].key == key, key)
    for language, text in words.items():
        hands.type(f"wording_{language}", text)
    hands.find("wording_places", RowList).setFocus()
    hands.settle()


def _round_trip(stage: Stage) -> None:
    """The workbook is edited by hand: a text and a mark; the text alone is taken over."""
    hands, before = stage.hands, stage.names_of_papers()
    hands.segment("protocol_parts", "paper")
    hands.segment("protocol_language", "kk")
    hands.click("save_protocol_button")
    workbook = _new_paper(stage, ".xlsx", before)
    _new_paper(stage, ".pdf", before)
    edited = stage.folder / "edited.xlsx"
    heard = f"text/{_first_heard(stage)}"
    edit_cells(workbook, edited, {heard: _BY_HAND, _mark_of(heard): "0"})
    hands.drop("protocol_page", [edited])
    hands.find("differences_list")
    hands.settle()
    stage.step("round-trip", "The edited workbook: words may be taken over, a mark never")
    hands.click("take_over_button")
    hands.until(lambda: not hands.there("differences_list"), "the words were not taken over")
    for paper in stage.papers.iterdir():
        if paper.name not in before:
            paper.unlink()  # of the draft


def _new_paper(stage: Stage, ending: str, before: set[str]) -> Path:
    return stage.paper(
        lambda name: name.endswith(ending) and name not in before, f"a paper {ending}"
    )


def _first_heard(stage: Stage) -> str:
    card = stage.hands.window.findChildren(WordsCard)[0]
    return next(row.key for row in card.places.rows if row.key.endswith(".heard"))


def _mark_of(heard: str) -> str:
    return f"item/{heard.removeprefix('text/').partition('.')[0]}/mark/"


def _finish(stage: Stage) -> None:
    hands = stage.hands
    hands.click("finish_protocol_button")
    if hands.there("late_reason_field"):
        _give_reason(stage)
    hands.until(lambda: not hands.there("finish_protocol_button"), "the protocol is not final")
    stage.step("final", "The protocol is final and has its number")


def _sign(stage: Stage, session: Id, chair: str) -> None:
    _go(stage, session, chair)
    stage.hands.click("sign_chair")
    stage.step("signed-by-chair", "The chair has signed")
    _go(stage, session, commission.SECRETARY)
    stage.hands.click("sign_secretary")
    stage.hands.settle()
    stage.step("signed", "The secretary has signed: the protocol is signed")


def _save(stage: Stage) -> None:
    """Saved side by side and in each language: to sign, to count, to edit."""
    hands = stage.hands
    for spoken in ("both", "kk", "ru"):
        hands.segment("protocol_language", spoken)
        hands.settle()
        stage.step(f"paper-{spoken}", f"The protocol as it is printed: {spoken}")
        before = stage.names_of_papers()
        hands.click("save_protocol_button")
        hands.click("save_word_button")
        for kind in (*_KINDS, ".docx"):
            _new_paper(stage, kind, before)
