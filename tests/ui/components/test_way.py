"""The way of a dossier: timeline, why box, picture of the procedure."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.deadlines.calendar import BusinessCalendar, CountFrom, SkippedDay
from app.deadlines.urgency import Finished, Punctuality, Timing, Urgency
from app.deadlines.why import WhyThisDate
from app.kernel.resource import RESOURCES
from app.kernel.text import Language, Trilingual
from app.workflow.case import Case, StepEnd, StepRun
from app.workflow.procedure import load_procedures
from app.workflow.steps import ProcedureVersion
from tests.ui.keyboard import key
from tests.ui.pictures import picture, settle_layout, unnamed_controls
from ui.components.process_layout import lay_out
from ui.components.process_marks import marks_of
from ui.components.process_picture import ProcessPicture
from ui.components.timeline import Passed, Timeline, TimelineStep
from ui.components.why_box import WhyBox, why_lines
from ui.i18n.languages import Languages
from ui.theme.theme import Theme
from ui.theme.tokens import Look

TODAY = date(2026, 11, 20)
OFF = Trilingual("демалыс", "выходной", "day off")
HOLIDAY = Trilingual("мереке", "праздник", "holiday")
WHY = WhyThisDate(
    date(2026, 11, 13),
    2,
    date(2026, 11, 17),
    date(2026, 11, 17),
    CountFrom.NEXT_WORKING_DAY,
    "7.4",
    "",
    (
        SkippedDay(date(2026, 11, 14), OFF),
        SkippedDay(date(2026, 11, 15), OFF),
        SkippedDay(date(2026, 11, 16), HOLIDAY),
    ),
)


def procedures() -> list[ProcedureVersion]:
    loaded = load_procedures(RESOURCES / "procedures")
    return [version for code in loaded.codes if (version := loaded.current(code, TODAY))]


def p1() -> ProcedureVersion:
    return procedures()[0]


def case() -> Case:
    """1.1 to 1.3 done, the protocol two business days late."""
    day = date(2026, 11, 5)
    done = [
        StepRun(step, part, day, day, day, day, StepEnd.DONE)
        for step, part in (("1.1", "register"), ("1.1", "assign"), ("1.2", ""), ("1.3", ""))
    ]
    due = date(2026, 11, 18)
    protocol = StepRun("1.4", "", date(2026, 11, 16), due, due)
    return Case(p1(), day, (*done, protocol))


def calendar() -> BusinessCalendar:
    return BusinessCalendar((), 2026, 2027)


def test_why_says_start_limit_paragraph_and_days(languages: Languages) -> None:
    assert why_lines(WHY, languages.pick, "Session") == [
        "Session 13.11.2026 + 2 business days (para 7.4).",
        "Skipped: 14.11–15.11 (day off); 16.11 (holiday).",
    ]
    languages.use(Language.RU)
    assert why_lines(WHY, languages.pick, "Заседание") == [
        "Заседание 13.11.2026 + 2 рабочих дня (п. 7.4).",
        "Не считаются: 14.11–15.11 (выходной); 16.11 (праздник).",
    ]
    languages.use(Language.KK)
    assert why_lines(WHY, languages.pick)[0] == "13.11.2026 + 2 жұмыс күні (7.4-тармақ)."


def test_why_tells_what_is_unusual(languages: Languages) -> None:
    unusual = replace(
        WHY,
        skipped=(),
        due_loose=date(2026, 11, 18),
        reading="A3",
        count_from=CountFrom.EVENT_DAY,
        moved_in=(SkippedDay(date(2026, 11, 14), OFF),),
        preliminary=True,
    )
    words = " ".join(why_lines(unusual, languages.pick))
    for part in (
        "The day of the start counts.",
        "No days off in between.",
        "Worked by decree: 14.11.",
        "By the other reading (A3): 18.11.2026.",
        "not confirmed yet",
    ):
        assert part in words


def test_why_box_hides_when_there_is_nothing_to_explain(
    shown: Callable[[QWidget], QWidget], languages: Languages
) -> None:
    window = QWidget()
    box = WhyBox(languages.pick, window)
    shown(window)
    assert box.isHidden()
    box.show_why(WHY)
    assert box.accessibleName() == "Why 17.11.2026?"
    box.show_why(None)
    assert box.isHidden()


@pytest.fixture
def way(languages: Languages, shown: Callable[[Timeline], Timeline]) -> Timeline:
    way = Timeline()
    way.show_steps(
        [
            TimelineStep(
                "1.3",
                "1.3",
                "Evaluation",
                Passed.DONE,
                on=date(2026, 11, 16),
                finished=Finished(Punctuality.LATE, 1),
                who="Commission",
            ),
            TimelineStep(
                "1.4",
                "1.4",
                "Protocol",
                Passed.OPEN,
                due=date(2026, 11, 18),
                timing=Timing(Urgency.LATE, 2),
            ),
            TimelineStep("1.5", "1.5", "Decision", Passed.NEXT),
        ]
    )
    shown(way)
    way.setFocus()
    return way


def test_timeline_is_walked_and_chosen_by_keys(way: Timeline, qtbot: QtBot) -> None:
    assert way.accessibleName().endswith(
        "1.3 Evaluation, 16.11.2026 · 1 business day late, Commission"
    )
    key(Qt.Key.Key_Down)
    assert way.accessibleName().endswith("1.4 Protocol, due 18.11.2026 · late by 2 business days")
    with qtbot.waitSignal(way.chosen) as chosen:
        key(Qt.Key.Key_Return)
    assert chosen.args == ["1.4"]


def test_timeline_follows_the_language(way: Timeline, languages: Languages) -> None:
    languages.use(Language.KK)
    settle_layout()
    assert "мерзімі 18.11.2026 · 2 жұмыс күніне кешікті" in way.accessibleDescription()


@pytest.mark.parametrize("version", procedures(), ids=lambda version: version.code)
@pytest.mark.parametrize("width", [900.0, 1060.0, 1600.0])
def test_boxes_stand_apart_and_inside(version: ProcedureVersion, width: float) -> None:
    layout = lay_out(version, width, 92)
    parts = [(step.code, part.code) for step in version.steps for part in step.parts]
    assert sorted(box.place for box in layout.boxes) == sorted(parts)
    for number, box in enumerate(layout.boxes):
        assert box.x >= 0
        assert box.x + box.width <= layout.width
        assert box.y + box.height <= layout.height
        for other in layout.boxes[number + 1 :]:
            beside = box.x + box.width <= other.x or other.x + other.width <= box.x
            apart = box.y + box.height <= other.y or other.y + other.height <= box.y
            assert beside or apart, (box.place, other.place)


@pytest.mark.parametrize("version", procedures(), ids=lambda version: version.code)
def test_every_way_of_the_data_is_an_arrow(version: ProcedureVersion) -> None:
    layout = lay_out(version, 1060, 92)
    drawn = {(arrow.start[0], arrow.end[0]) for arrow in layout.arrows}
    for step in version.steps:
        for code in (*step.next, *step.next_if_issue):
            assert (step.code, code) in drawn
    for arrow in layout.arrows:
        for (x1, y1), (x2, y2) in zip(arrow.points, arrow.points[1:], strict=False):
            assert x1 == x2 or y1 == y2


def test_sequential_reading_starts_the_certificate_after_the_notice() -> None:
    version = p1()
    branches = replace(version.settings["branches"], value="sequential")
    sequential = replace(version, settings={**version.settings, "branches": branches})
    drawn = {(arrow.start[0], arrow.end[0]) for arrow in lay_out(sequential, 1060, 92).arrows}
    assert ("1.8", "1.9") in drawn
    assert ("1.5", "1.9") not in drawn


def test_marks_follow_the_runs() -> None:
    marks = marks_of(case(), TODAY, calendar())
    assert marks["1.2", ""].passed is Passed.DONE
    assert marks["1.4", ""].timing == Timing(Urgency.LATE, 2)
    assert ("1.5", "") not in marks


@pytest.fixture
def drawn(
    languages: Languages, shown: Callable[[ProcessPicture], ProcessPicture]
) -> ProcessPicture:
    drawn = ProcessPicture(languages.pick)
    drawn.resize(1060, 700)
    shown(drawn)
    drawn.show_process(p1(), marks_of(case(), TODAY, calendar()))
    drawn.setFocus()
    settle_layout()
    return drawn


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("look", [Look.LIGHT, Look.DARK])
def test_process_is_pictured(
    drawn: ProcessPicture, languages: Languages, theme: Theme, language: Language, look: Look
) -> None:
    languages.use(language)
    theme.use(look=look)
    assert picture(drawn._canvas, "process").exists()
    assert drawn.horizontalScrollBar().maximum() == 0
    assert unnamed_controls(drawn) == []


def test_focus_begins_where_the_dossier_stands_and_walks(
    drawn: ProcessPicture, qtbot: QtBot
) -> None:
    name = drawn._canvas.accessibleName()
    assert "1.4" in name
    assert "Commission secretary, 2 business days" in name
    assert "Late by 2 business days" in name
    key(Qt.Key.Key_Down)
    with qtbot.waitSignal(drawn.chosen) as chosen:
        key(Qt.Key.Key_Return)
    assert chosen.args == ["1.5"]


def test_every_box_is_spoken_in_the_language(drawn: ProcessPicture, languages: Languages) -> None:
    languages.use(Language.RU)
    settle_layout()
    spoken = drawn.spoken()
    assert len(spoken) == len(lay_out(p1(), 1060, 92).boxes)
    assert any("Просрочено на 2 рабочих дня" in words for words in spoken)
    assert sum("Справка, если принято решение о выдаче" in words for words in spoken) == 2


def test_zoom_by_keys(drawn: ProcessPicture) -> None:
    before = drawn._canvas.height()
    key(Qt.Key.Key_Plus, "+")
    assert drawn._canvas.height() > before
    key(Qt.Key.Key_0, "0")
    assert drawn._canvas.height() == before


def test_procedure_is_printed_on_one_page_also_without_a_dossier(
    drawn: ProcessPicture, languages: Languages, theme: Theme, tmp_path: Path
) -> None:
    theme.use(look=Look.DARK)
    languages.use(Language.KK)
    drawn.show_process(p1())
    file = tmp_path / "process.pdf"
    drawn.save_pdf(file, "P1")
    pages = PdfReader(file).pages
    assert len(pages) == 1
    text = " ".join(pages[0].extract_text().split())
    assert "1.10" in text
    assert "жұмыс күні" in text
    assert theme.tokens.dark
