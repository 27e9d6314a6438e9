"""Buttons, chips, counters, scores, notices and sheets by clicks and keys."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.deadlines.urgency import Finished, Punctuality, Timing, Urgency
from app.kernel.text import Language
from tests.ui.keyboard import CTRL, key
from tests.ui.pictures import settle_layout
from ui.components.banner import ERROR, Banner
from ui.components.buttons import PRIMARY, Button
from ui.components.check_row import CheckItem, CheckRow, CheckState
from ui.components.chip import Chip
from ui.components.counters import Counter, Counters
from ui.components.dialog import Sheet
from ui.components.due_chip import DueChip, due_bar, due_cell, due_words, finished_words
from ui.components.empty_state import EmptyState
from ui.components.field import TextField
from ui.components.marks_plot import MarksLine, MarksPlot
from ui.components.person_badge import initials
from ui.components.score_buttons import NOT_APPLICABLE, ScoreButtons
from ui.components.segmented import Segmented
from ui.components.signs import Sign
from ui.i18n.languages import Languages
from ui.theme.theme import Theme
from ui.theme.tokens import Look

Show = Callable[[QWidget], QWidget]
DUE = date(2026, 11, 30)


@pytest.mark.parametrize(
    ("language", "days", "late", "left"),
    [
        (Language.EN, 1, "Late by 1 business day", "1 business day left"),
        (Language.EN, 2, "Late by 2 business days", "2 business days left"),
        (Language.RU, 1, "Просрочено на 1 рабочий день", "Остался 1 рабочий день"),
        (Language.RU, 2, "Просрочено на 2 рабочих дня", "Осталось 2 рабочих дня"),
        (Language.RU, 5, "Просрочено на 5 рабочих дней", "Осталось 5 рабочих дней"),
        (Language.RU, 21, "Просрочено на 21 рабочий день", "Остался 21 рабочий день"),
        (Language.KK, 1, "1 жұмыс күніне кешікті", "1 жұмыс күні қалды"),
        (Language.KK, 2, "2 жұмыс күніне кешікті", "2 жұмыс күні қалды"),
    ],
)
def test_due_words(
    languages: Languages, language: Language, days: int, late: str, left: str
) -> None:
    languages.use(language)
    assert due_words(Timing(Urgency.LATE, days), DUE) == late
    assert due_words(Timing(Urgency.SOON, days), DUE) == left
    assert due_words(Timing(Urgency.CALM, days), DUE) == "30.11.2026"


@pytest.mark.parametrize(
    ("urgency", "sign", "bar"),
    [
        (Urgency.LATE, Sign.LATE, "late"),
        (Urgency.TODAY, Sign.TODAY, "today"),
        (Urgency.SOON, Sign.SOON, ""),
        (Urgency.CALM, Sign.NONE, ""),
    ],
)
def test_urgency_has_its_own_shape_and_tone(
    languages: Languages, urgency: Urgency, sign: Sign, bar: str
) -> None:
    cell = due_cell(Timing(urgency, 1), DUE)
    assert (cell.sign, cell.tone) == (sign, urgency.value)
    assert due_bar(Timing(urgency, 1)) == bar


def test_nothing_due_says_nothing(languages: Languages, qtbot: QtBot) -> None:
    chip = DueChip()
    qtbot.addWidget(chip)
    assert (chip.text(), chip.sizeHint().width()) == ("", 0)
    assert due_cell(None, None).text == ""
    chip.show_due(Timing(Urgency.TODAY, 0), DUE)
    assert chip.text() == "Today by 18:00"


def test_how_a_step_did(languages: Languages) -> None:
    assert finished_words(Finished(Punctuality.ON_TIME, 0)) == "on time"
    assert finished_words(Finished(Punctuality.EARLY, 2)) == "2 business days early"
    languages.use(Language.RU)
    assert finished_words(Finished(Punctuality.LATE, 1)) == "на 1 рабочий день позже"


def luminance(colour: tuple[float, float, float]) -> float:
    parts = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in colour]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


@pytest.mark.parametrize("look", list(Look))
@pytest.mark.parametrize("tone", ["late", "today", "soon", "calm", "good", "bad", "accent"])
def test_chip_words_can_be_read(theme: Theme, qtbot: QtBot, look: Look, tone: str) -> None:
    theme.use(look=look)
    chip = Chip("WWWWWWWW", tone)
    qtbot.addWidget(chip)
    chip.resize(chip.sizeHint())
    shown = chip.grab().toImage()
    middle = [shown.pixelColor(x, 11) for x in range(6, shown.width() - 6)]
    shades = sorted(luminance((c.redF(), c.greenF(), c.blueF())) for c in middle)
    assert (shades[-1] + 0.05) / (shades[0] + 0.05) >= 4.5


@pytest.mark.parametrize("pressed", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_button_is_pressed_by_keys(shown: Show, qtbot: QtBot, pressed: Qt.Key) -> None:
    button = Button("Submit", PRIMARY, "Ctrl+↵")
    shown(button)
    button.setFocus()
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(button, pressed)


def test_a_counter_filters_and_lets_go(shown: Show, qtbot: QtBot) -> None:
    counters = Counters()
    counters.show_counters([Counter(k, k, "1") for k in "abcde"])
    shown(counters)
    cards = counters._cards
    assert len(cards) == 4
    told: list[object] = []
    counters.chosen.connect(told.append)
    QTest.mouseClick(cards[1], Qt.MouseButton.LeftButton)
    QTest.mouseClick(cards[2], Qt.MouseButton.LeftButton)
    QTest.keyClick(cards[2], Qt.Key.Key_Space)
    assert told == ["b", "c", None]
    counters.set_value("a")
    counters.show_counters([Counter("a", "Late", "7"), Counter("b", "Today", "2")])
    assert counters.value() == "a"
    assert cards[0].accessibleName() == "Late: 7"


@pytest.fixture
def score(shown: Show, languages: Languages) -> ScoreButtons:
    score = ScoreButtons("012", anchors=("none", "some", "all"), not_applicable=True, name="Level")
    shown(score)
    score.setFocus()
    return score


def test_scores_by_arrows_and_space(score: ScoreButtons, qtbot: QtBot) -> None:
    told: list[object] = []
    score.scored.connect(told.append)
    key(Qt.Key.Key_Right)
    key(Qt.Key.Key_Right)
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Space)
    assert (score.value(), told) == ("2", ["2"])
    key(Qt.Key.Key_Backspace)
    assert (score.value(), told) == (None, ["2", None])
    key(Qt.Key.Key_Return)
    assert score.value() == "2"


def test_pressing_the_chosen_score_takes_it_back(score: ScoreButtons, qtbot: QtBot) -> None:
    button = score._buttons["1"]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert score.value() == "1"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert score.value() is None
    assert not button.isChecked()


def test_digits_of_the_screen_press_scores(score: ScoreButtons) -> None:
    assert score.press("2")
    assert not score.press("7")
    assert score.value() == "2"
    score.setEnabled(False)
    assert not score.press("1")
    assert score.value() == "2"


def test_a_score_says_what_it_means(score: ScoreButtons, languages: Languages) -> None:
    looked: list[str] = []
    score.looked_at.connect(looked.append)
    key(Qt.Key.Key_Right)
    assert looked[-1] == "some"
    assert score._buttons["1"].accessibleName() == "Level: 1: some"
    languages.use(Language.KK)
    settle_layout()
    assert score._buttons[NOT_APPLICABLE].accessibleName() == "Level: қолданылмайды"


def test_setting_a_score_makes_no_signal(score: ScoreButtons, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(score.scored):
        score.set_value("1")
        score.set_value("nothing of the kind")
    assert score.value() is None


def test_segments_move_by_arrows(shown: Show, qtbot: QtBot) -> None:
    kinds = Segmented([("a", "All"), ("b", "Mine")], name="Show")
    shown(kinds)
    kinds._buttons["a"].setFocus()
    with qtbot.waitSignal(kinds.chosen) as chosen:
        key(Qt.Key.Key_Right)
    assert (chosen.args, kinds.value()) == (["b"], "b")
    kinds.set_choices([("b", "Mine"), ("c", "Late")])
    assert kinds.value() == "b"


def test_a_banner_comes_acts_and_goes(shown: Show, languages: Languages, qtbot: QtBot) -> None:
    window = QWidget()
    banner = Banner(window)
    shown(window)
    assert banner.text() == ""
    banner.tell(ERROR, "Not saved", "All you typed is safe.", action="Try again")
    assert banner.isVisible()
    assert banner.text() == "Not saved\nAll you typed is safe."
    with qtbot.waitSignal(banner.acted):
        QTest.mouseClick(banner._button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(banner.dismissed):
        QTest.mouseClick(banner._close, Qt.MouseButton.LeftButton)
    assert banner.text() == ""


def test_empty_state_offers_the_next_step(shown: Show, qtbot: QtBot) -> None:
    empty = EmptyState("Nothing waits for you", "3 dossiers come on 02.12.2026")
    shown(empty)
    assert not empty._button.isVisible()
    empty.say("No match", action="Search in all years")
    with qtbot.waitSignal(empty.acted):
        QTest.keyClick(empty._button, Qt.Key.Key_Return)


def test_a_sheet_is_done_by_ctrl_enter_when_allowed(shown: Show, qtbot: QtBot) -> None:
    sheet = Sheet("Refuse intake", "It cannot be taken back.", action="Refuse 2026-000171")
    reason = TextField("Reason")
    sheet.body.addWidget(reason)
    shown(sheet)
    sheet.allow(allowed=False)
    reason.setFocus()
    with qtbot.assertNotEmitted(sheet.accepted):
        key(Qt.Key.Key_Return, modifiers=CTRL)
    sheet.allow(allowed=True)
    with qtbot.waitSignal(sheet.accepted):
        key(Qt.Key.Key_Return, modifiers=CTRL)


def test_escape_leaves_a_sheet(shown: Show, qtbot: QtBot) -> None:
    sheet = Sheet("Refuse intake", action="Refuse 2026-000171", danger=True)
    shown(sheet)
    with qtbot.waitSignal(sheet.rejected):
        key(Qt.Key.Key_Escape)


def test_a_checklist_row_speaks_whole(shown: Show, qtbot: QtBot) -> None:
    row = CheckRow(CheckItem(CheckState.LATE, "Police record", "expired on the day", "02.11.2026"))
    shown(row)
    assert row.accessibleName() == "Police record, expired on the day, 02.11.2026"
    with qtbot.waitSignal(row.clicked):
        QTest.keyClick(row, Qt.Key.Key_Space)


def test_marks_are_spoken(languages: Languages, qtbot: QtBot) -> None:
    plot = MarksPlot()
    qtbot.addWidget(plot)
    plot.show_lines([MarksLine("Level", (0.5, 0.5, 1.0), 0.5, "50 %")])
    assert plot.accessibleDescription() == "Level: median 50 %, 3 marks"


@pytest.mark.parametrize(
    ("name", "letters"),
    [("Айгүл Нұрланқызы", "АН"), ("Д. Сейітова", "ДС"), ("Li", "L"), ("", ""), ("әлия жан", "ӘЖ")],
)
def test_initials(name: str, letters: str) -> None:
    assert initials(name) == letters
