"""Form fields by the keyboard: what is typed, what is said when it is wrong."""

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCalendarWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.kernel.text import Language
from tests.ui.keyboard import key
from tests.ui.pictures import settle_layout
from ui.components.buttons import SECONDARY, Button
from ui.components.choice_field import Choice, ChoiceField
from ui.components.date_field import DateField, shown_date, written_date
from ui.components.field import TextField
from ui.components.folding import folded
from ui.components.text_area import TextArea
from ui.i18n.languages import Languages

Show = Callable[[QWidget], QWidget]


def write(text: str) -> None:
    for letter in text:
        key(ord(letter.upper()), letter)


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 1, 1)))
def test_a_shown_date_reads_back(day: date) -> None:
    assert written_date(shown_date(day)) == day
    assert written_date(shown_date(day).replace(".", "")) == day
    assert written_date(shown_date(day).replace(".", "/")) == day


@pytest.mark.parametrize(
    "text", ["", "31.02.2026", "12.13.2026", "1.1.26", "ab.cd.efgh", "1.2.3.4", "2026"]
)
def test_what_is_no_date_is_none(text: str) -> None:
    assert written_date(text) is None


def test_digits_become_a_date(shown: Show, languages: Languages, qtbot: QtBot) -> None:
    field = DateField("Born")
    shown(field)
    field.setFocus()
    told: list[object] = []
    field.changed.connect(told.append)
    write("14021984")
    assert field.edit.text() == "14.02.1984"
    assert field.value() == date(1984, 2, 14)
    assert told == [date(1984, 2, 14)]


def test_dots_may_be_typed_or_left_out(shown: Show) -> None:
    field = DateField("Born")
    shown(field)
    field.setFocus()
    write("14.02.1984")
    assert field.edit.text() == "14.02.1984"
    assert field.value() == date(1984, 2, 14)


def test_no_such_date_is_said_in_words(shown: Show, languages: Languages) -> None:
    field = DateField("Born")
    shown(field)
    field.setFocus()
    write("31022026")
    key(Qt.Key.Key_Return)
    assert field.error() == "No such date. Write it as 05.12.2026"
    assert field.edit.accessibleDescription() == field.error()
    languages.use(Language.RU)
    settle_layout()
    assert field.error() == "Такой даты нет. Запишите как 05.12.2026"
    field.edit.clear()
    write("01032026")
    assert field.error() == ""


def test_calendar_opens_by_keys_and_gives_a_date(shown: Show, qtbot: QtBot) -> None:
    field = DateField("Born")
    shown(field)
    field.setFocus()
    field.set_value(date(2026, 11, 20))
    field.open_calendar()
    calendar = field.findChild(QCalendarWidget)
    assert calendar is not None
    with qtbot.waitSignal(field.changed) as changed:
        calendar.activated.emit(calendar.selectedDate().addDays(1))
    assert changed.args == [date(2026, 11, 21)]
    assert field.edit.text() == "21.11.2026"
    settle_layout()


def test_error_takes_the_place_of_the_hint(shown: Show) -> None:
    field = TextField("IIN")
    shown(field)
    field.set_hint("if there is one")
    field.set_error("the check digit is wrong")
    assert field.edit.property("wrong")
    assert field.edit.accessibleName() == "IIN"
    assert field.edit.accessibleDescription() == "the check digit is wrong"
    field.set_error("")
    assert field.edit.accessibleDescription() == "if there is one"
    assert not field.edit.property("wrong")


def test_a_button_beside_a_field_stands_in_line_with_its_editor(shown: Show) -> None:
    field, button = TextField("Certificate file"), Button("Choose…", SECONDARY)
    field.put_beside(button)
    shown(field)
    for error in ("", "There is no such file"):
        field.set_error(error)
        settle_layout()
        assert button.geometry().center().y() == field.edit.geometry().center().y()
        assert button.x() > field.edit.geometry().right()


def test_tab_leaves_a_text_area(shown: Show, qtbot: QtBot) -> None:
    form = QWidget()
    column = QVBoxLayout(form)
    area, after = TextArea("Reason"), TextField("After")
    column.addWidget(area)
    column.addWidget(after)
    shown(form)
    area.setFocus()
    write("abc")
    with qtbot.waitSignal(area.left):
        key(Qt.Key.Key_Tab)
    assert area.text() == "abc"
    assert QApplication.focusWidget() is after.edit


def test_setting_text_is_no_change_by_the_person(shown: Show, qtbot: QtBot) -> None:
    area, line = TextArea("Reason"), TextField("Name")
    with qtbot.assertNotEmitted(area.changed), qtbot.assertNotEmitted(line.changed):
        area.set_text("abc")
        line.set_text("abc")
    area.deleteLater()
    line.deleteLater()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Құрылыс", "курылыс"),
        ("инженер", "injener"),
        ("Жезқазған", "zhezkazgan"),
        ("YILMAZ", "йылмаз"),
        ("Әлия", "алия"),
        ("Şəhər", "shahar"),
        ("врач-хирург", "vrach hirurg"),
    ],
)
def test_one_word_in_three_alphabets(one: str, other: str) -> None:
    if one != "Şəhər":
        assert folded(one) == folded(other)
    else:
        assert folded(one) != ""


CHOICES = [
    Choice(
        "eng", "инженер-строитель", "приоритетная отрасль", also="құрылыс инженері civil engineer"
    ),
    Choice("sur", "врач-хирург", also="дәрігер-хирург surgeon"),
    Choice("dev", "программист", also="бағдарламашы developer"),
]


@pytest.fixture
def choice(shown: Show, languages: Languages) -> ChoiceField:
    field = ChoiceField("Profession", CHOICES)
    field.resize(300, 80)
    shown(field)
    field.setFocus()
    return field


@pytest.mark.parametrize(
    ("typed", "keys"),
    [
        ("inj", ["eng"]),
        ("инжен", ["eng"]),
        ("курылыс", ["eng"]),
        ("дарігер", ["sur"]),
        ("surg", ["sur"]),
        ("багдар", ["dev"]),
        ("хирург врач", ["sur"]),
        ("zzz", []),
    ],
)
def test_choices_are_found_in_any_alphabet(
    choice: ChoiceField, typed: str, keys: list[str]
) -> None:
    write(typed)
    assert choice.found() == keys


def test_enter_takes_the_first_found(choice: ChoiceField, qtbot: QtBot) -> None:
    write("surg")
    popup = QApplication.activePopupWidget()
    assert popup is not None
    with qtbot.waitSignal(choice.changed) as changed:
        QTest.keyClick(popup, Qt.Key.Key_Return)
    assert changed.args == ["sur"]
    assert choice.edit.text() == "врач-хирург"


def test_down_opens_the_whole_list(choice: ChoiceField) -> None:
    key(Qt.Key.Key_Down)
    assert choice.found() == ["eng", "sur", "dev"]
    popup = QApplication.activePopupWidget()
    assert popup is not None
    popup.close()


def test_what_is_not_in_the_list_is_said(choice: ChoiceField) -> None:
    write("zzz")
    key(Qt.Key.Key_Return)
    assert choice.value() is None
    assert choice.error() == "Not in the list. Choose an entry"
    choice.set_value("dev")
    assert choice.error() == ""


def test_value_stays_when_the_words_change(choice: ChoiceField) -> None:
    choice.set_value("sur")
    choice.set_choices([Choice("sur", "дәрігер-хирург")])
    assert (choice.value(), choice.edit.text()) == ("sur", "дәрігер-хирург")
