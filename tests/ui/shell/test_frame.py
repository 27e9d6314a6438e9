"""The frame, driven by keys as a person drives it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.access.roles import Role
from app.kernel.clock import FixedClock
from app.kernel.ids import Id
from app.kernel.text import Language
from tests.conftest import ExpectedLogs
from tests.ui.keyboard import ALT, CTRL, focus, key, write
from tests.ui.pictures import settle_layout
from tests.ui.shell.office import ADMIN, MANAGEMENT, MEMBERS, SECRETARY, PretendedOffice
from tests.ui.shell.pages import PlainScreen
from ui.shell.main_window import MainWindow, Parts
from ui.shell.person_menu import PersonMenu
from ui.shell.places import PLACES, places_of
from ui.shell.status_line import StatusLine
from ui.theme.tokens import Look


def here(window: MainWindow) -> PlainScreen:
    screen = window.screen_here
    assert isinstance(screen, PlainScreen)
    return screen


def speak(parts: Parts, language: Language) -> None:
    parts.languages.use(language)
    settle_layout()


def texts(line: StatusLine) -> str:
    return " | ".join(label.text() for label in line.findChildren(QLabel))


@pytest.fixture
def seated(window: MainWindow, parts: Parts) -> MainWindow:
    window.seat(SECRETARY)
    parts.work.settle()
    return window


def test_a_person_sits_down_by_one_key(window: MainWindow, parts: Parts) -> None:
    assert focus() is window.sign_in.card("Yerlan Zhumabekov")
    key(Qt.Key.Key_Right)
    key(Qt.Key.Key_Return)
    parts.work.settle()
    person = parts.desk.person
    assert person is not None
    assert person.name_en == "Assel Bekova"
    assert window.navigator.place == "desk"


def test_the_last_person_has_the_keyboard_at_the_next_start(
    window: MainWindow, parts: Parts, shown: Callable[[MainWindow], MainWindow]
) -> None:
    window.seat(MANAGEMENT)
    assert parts.settings.text("person") == MANAGEMENT.id
    parts.work.settle()
    again = shown(MainWindow(parts))
    again.load_people()
    parts.work.settle()
    settle_layout()
    assert focus() is again.sign_in.card("Серік Әбдірахманов")


def test_each_role_sees_its_places(window: MainWindow, parts: Parts) -> None:
    for role in Role:
        places = places_of(frozenset({role}))
        assert places[0].id == "desk"
        assert len({place.icon for place in places} | {""}) > 1
    window.seat(ADMIN)
    parts.work.settle()
    ids = {place.id for place in places_of(frozenset({Role.ADMINISTRATOR}))}
    assert not ids & {"dossiers", "dossier", "registers", "signoff"}


def test_counts_are_shown_and_only_late_is_red(seated: MainWindow) -> None:
    sessions, protocols = seated.side_bar.button("sessions"), seated.side_bar.button("protocols")
    assert sessions.count is not None
    assert not sessions.count.late
    assert sessions.accessibleName() == "Sessions, 2"
    assert protocols.count is not None
    assert protocols.count.late
    assert protocols.accessibleName() == "Protocols, 1 late"
    assert seated.side_bar.button("commission").count is None


def test_counts_follow_every_saved_act(
    seated: MainWindow, parts: Parts, office: PretendedOffice
) -> None:
    office.late = 0
    here(seated).save()
    parts.work.settle()
    parts.work.settle()
    assert seated.side_bar.button("protocols").count is None


def test_a_saved_act_refreshes_the_screen(seated: MainWindow, parts: Parts) -> None:
    here(seated).save()
    parts.work.settle()
    assert [changes.of("Dossier") for changes in here(seated).refreshed] == [{Id("d1")}]
    assert "everything saved" in texts(seated.status_line)


def test_a_refusal_is_said_in_words_and_goes_with_the_place(
    seated: MainWindow, parts: Parts
) -> None:
    here(seated).be_refused()
    parts.work.settle()
    assert seated.banner.isVisible()
    assert seated.banner.text == "Your role does not give the right to do this. para 7.1"
    speak(parts, Language.KK)
    assert "7.1-тармақ" in seated.banner.text
    seated.navigator.go("sessions")
    assert not seated.banner.isVisible()


def test_a_fault_says_what_is_safe_and_gives_a_code(
    seated: MainWindow, parts: Parts, expected_logs: ExpectedLogs
) -> None:
    expected_logs("OSError-")
    here(seated).fail()
    parts.work.settle()
    assert "disk is full" in seated.banner.text
    assert "Everything saved before is safe; nothing was half-written." in seated.banner.text
    assert seated.banner.code.startswith("OSError-")
    assert "not saved" in texts(seated.status_line)
    here(seated).save()
    parts.work.settle()
    assert "everything saved" in texts(seated.status_line)


def test_a_fault_in_reading_takes_nothing_from_what_was_saved(
    seated: MainWindow, parts: Parts, expected_logs: ExpectedLogs
) -> None:
    expected_logs("ZeroDivisionError-")
    parts.desk.ask(lambda _office, _actor: 1 // 0, lambda _: None)
    parts.work.settle()
    assert "made a mistake" in seated.banner.text
    assert "everything saved" in texts(seated.status_line)


def test_an_answer_for_who_left_the_desk_is_dropped(seated: MainWindow, parts: Parts) -> None:
    told: list[int] = []
    parts.desk.ask(lambda _office, _actor: 1, told.append)
    seated.seat(MANAGEMENT)
    parts.work.settle()
    assert told == []


def test_a_broken_screen_does_not_take_the_frame_with_it(
    seated: MainWindow, expected_logs: ExpectedLogs
) -> None:
    expected_logs("RuntimeError-")
    seated.navigator.go("help")
    assert seated.banner.code.startswith("RuntimeError-")
    assert seated.navigator.place == "desk"
    seated.navigator.go("sessions")
    assert seated.navigator.place == "sessions"


def test_places_are_made_once_and_back_returns(seated: MainWindow) -> None:
    desk = here(seated)
    seated.navigator.go("dossier", dossier="d1")
    seated.navigator.go("dossier", dossier="d2")
    key(Qt.Key.Key_Left, "", ALT)
    assert here(seated).opened[-1] == {"dossier": "d1"}
    key(Qt.Key.Key_Left, "", ALT)
    assert here(seated) is desk
    assert desk.left == 1
    assert not seated.navigator.can_go_back


def test_a_screen_of_somebody_else_is_thrown_away(seated: MainWindow, parts: Parts) -> None:
    before = here(seated)
    seated.change_person()
    seated.seat(MEMBERS[0])
    parts.work.settle()
    assert here(seated) is not before


@pytest.mark.parametrize("layout", [("E", "E"), ("У", "E")])
def test_the_screens_keys_work_under_each_layout(
    seated: MainWindow, layout: tuple[str, str]
) -> None:
    sign, at = layout
    key(ord(sign), "", CTRL, at)
    key(ord("Ә"), "ә", at="2")
    assert here(seated).pressed == ["Ctrl+E", "2"]


def test_f6_walks_through_the_panes(seated: MainWindow) -> None:
    screen = here(seated)
    walked = []
    for _ in range(4):
        key(Qt.Key.Key_F6)
        walked.append(focus())
    assert walked[:3] == [screen.field, screen.button, seated.top_bar.search]
    assert walked[3] is seated.side_bar.button("desk")


def test_the_palette_finds_actions_places_and_dossiers(
    seated: MainWindow, parts: Parts, qtbot: QtBot, office: PretendedOffice
) -> None:
    key(Qt.Key.Key_K, "", CTRL, "K")
    palette = seated.palette_lines
    assert palette.isVisible()
    assert {"Make the protocol", "Sessions", "Change person"} <= set(palette.titles)
    write("sess")
    assert palette.titles[0] == "Sessions"
    key(Qt.Key.Key_Return, "\r")
    assert seated.navigator.place == "sessions"
    assert not palette.isVisible()
    key(Qt.Key.Key_K, "", CTRL, "K")
    with qtbot.waitSignal(palette.searched):
        write("Ли")
    parts.work.settle()
    assert palette.titles[0] == "Ли Вэй"
    key(Qt.Key.Key_Return, "\r")
    assert seated.navigator.place == "dossier"
    assert here(seated).opened == [{"dossier": "d1"}]
    assert office.asked == ["Ли"]


def test_the_palette_speaks_every_alphabet(seated: MainWindow, parts: Parts, qtbot: QtBot) -> None:
    speak(parts, Language.KK)
    key(Qt.Key.Key_K, "", CTRL, "K")
    seated.top_bar.search.setText("otyrys")
    seated.top_bar.search.textEdited.emit("otyrys")
    assert seated.palette_lines.titles[0] == "Отырыстар"
    key(Qt.Key.Key_Escape)
    assert not seated.palette_lines.isVisible()
    assert seated.top_bar.search.text() == ""


def test_nothing_found_says_what_to_try(seated: MainWindow, qtbot: QtBot) -> None:
    key(Qt.Key.Key_K, "", CTRL, "K")
    write("zzzz")
    assert seated.palette_lines.titles == []
    key(Qt.Key.Key_Return, "\r")
    assert seated.palette_lines.isVisible()


def test_typing_in_the_palette_does_no_other_action(seated: MainWindow, qtbot: QtBot) -> None:
    key(Qt.Key.Key_K, "", CTRL, "K")
    write("n2")
    assert here(seated).pressed == []


def test_the_key_help_lists_what_has_a_key_and_holds_the_keyboard(seated: MainWindow) -> None:
    before = focus()
    key(Qt.Key.Key_Question, "?", Qt.KeyboardModifier.ShiftModifier)
    assert seated.key_help.isVisible()
    words = {label.text() for label in seated.key_help.findChildren(QLabel)}
    assert {"Ctrl+E", "Make the protocol", "F6", "Ctrl+↵"} <= words
    key(Qt.Key.Key_N, "n", at="N")
    assert here(seated).pressed == []
    key(Qt.Key.Key_Escape)
    assert not seated.key_help.isVisible()
    assert focus() is before


def test_undo_is_open_until_the_line_goes(seated: MainWindow) -> None:
    undone: list[str] = []
    seated.notices.said("Protocol made", lambda: undone.append("protocol"))
    assert seated.snackbar.text == "Protocol made"
    key(Qt.Key.Key_Z, "", CTRL, "Z")
    assert undone == ["protocol"]
    assert not seated.snackbar.isVisible()
    key(Qt.Key.Key_Z, "", CTRL, "Z")
    assert undone == ["protocol"]


def test_language_look_and_zoom_change_at_once_and_are_remembered(
    seated: MainWindow, parts: Parts
) -> None:
    screen = here(seated)
    speak(parts, Language.RU)
    assert seated.side_bar.button("desk").text() == "Мой стол"
    assert seated.top_bar.person.text() == "Динара Сейтова"
    assert "воскресенье" in texts(seated.status_line)
    assert seated.windowTitle() == "Anyqtama (демонстрация)"
    assert screen.retranslated == 1
    speak(parts, Language.KK)
    assert seated.side_bar.button("desk").text() == "Менің үстелім"
    height = seated.top_bar.height()
    key(Qt.Key.Key_Plus, "+", CTRL, "+")
    assert parts.theme.zoom == 110
    assert parts.settings.number("zoom", 100) == 110
    settle_layout()
    assert seated.top_bar.height() > height


def test_the_person_menu_offers_languages_looks_and_sizes(seated: MainWindow, parts: Parts) -> None:
    menu = PersonMenu(
        seated,
        parts.languages,
        parts.theme,
        parts.settings,
        seated.change_person,
        lambda: seated.navigator.go("keys"),
    )
    named = {action.text(): action for action in menu.actions()}
    named["Dark"].trigger()
    assert parts.theme.look is Look.DARK
    assert parts.settings.text("look") == "dark"
    named["Қазақша"].trigger()
    assert parts.languages.language is Language.KK
    named["150 %"].trigger()
    assert parts.theme.zoom == 150
    named["Change person"].trigger()
    assert seated.sign_in.isVisible()
    menu.deleteLater()


def test_a_new_day_is_shown_by_itself(seated: MainWindow, parts: Parts, clock: FixedClock) -> None:
    clock.advance(days=1)
    parts.tick.check()
    assert "23.11.2026, Monday" in texts(seated.status_line)
    assert here(seated).refreshed[-1].touched == frozenset()


def test_every_place_has_a_role_a_name_and_an_icon() -> None:
    assert len({place.id for place in PLACES}) == len(PLACES)
    assert all(place.roles and place.title and place.icon for place in PLACES)
