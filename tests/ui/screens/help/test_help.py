"""Help: the same topics in three languages, the readings as they stand, the page of a place."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt

from app.access.roles import Role
from app.kernel.text import Language
from tests.ui.keyboard import key
from tests.ui.pictures import clipped_texts, picture, sideways, unnamed_controls
from tests.ui.screens.conftest import Stage
from ui.i18n.languages import Languages
from ui.screens.help.topics import TOPIC_OF_PLACE, TOPIC_OF_ROLE_AT, read_topics, topic_of
from ui.screens.help.view import HelpScreen
from ui.shell.places import PLACES
from ui.theme.theme import Theme
from ui.theme.tokens import Look


def shown(stage: Stage, role: Role = Role.MEMBER, **params: object) -> HelpScreen:
    stage.sign_in(role)
    screen = stage.show(HelpScreen, (1052, 618), **params)
    assert isinstance(screen, HelpScreen)
    return screen


def test_every_topic_is_written_in_every_language() -> None:
    wanted = [topic.id for topic in read_topics(Language.EN)]
    assert len(wanted) == len(set(wanted)) >= 13
    for language in Language:
        topics = read_topics(language)
        assert [topic.id for topic in topics] == wanted
        assert all(topic.title and len(topic.text) > 300 for topic in topics)
    assert set(Role) <= set(wanted)


def test_every_role_begins_in_three_steps() -> None:
    for language in Language:
        texts = {topic.id: topic.text for topic in read_topics(language)}
        for role in Role:
            assert len(re.findall(r"^\d\. ", texts[role], re.MULTILINE)) == 3


def test_languages_name_the_same_keys_and_acts() -> None:
    for topics in zip(*(read_topics(language) for language in Language), strict=True):
        marks = [sorted(re.findall(r"`[^`]+`|A\d+|\d\d\.\d\d\.\d{4}", t.text)) for t in topics]
        plain = [[m for m in each if not re.match(r"\d", m)] for each in marks]
        assert plain[0] == plain[1] == plain[2], topics[0].id


def test_topics_of_places_are_known() -> None:
    known = {topic.id for topic in read_topics(Language.EN)}
    assert set(TOPIC_OF_PLACE.values()) <= known
    assert set(TOPIC_OF_ROLE_AT.values()) <= known
    places = {place.id for place in PLACES}
    assert set(TOPIC_OF_PLACE) | {place for place, _ in TOPIC_OF_ROLE_AT} <= places
    assert places - set(TOPIC_OF_PLACE) == {"desk", "commission", "dossiers", "dossier", "help"}


@pytest.mark.parametrize(
    ("place", "role", "topic"),
    [
        ("sessions", Role.SECRETARY, "secretary"),
        ("sessions", Role.MEMBER, "session"),
        ("session", Role.MANAGEMENT, "session"),
        ("progress", Role.SECRETARY, "secretary"),
        ("projector", Role.SECRETARY, "session"),
        ("protocols", Role.SECRETARY, "protocol"),
        ("calibration", Role.MEMBER, "chair"),
        ("criteria", Role.ADMINISTRATOR, "administrator"),
        ("criteria", Role.EXECUTOR, "samples"),
        ("commission", Role.MEMBER, "member"),
        ("commission", Role.ADMINISTRATOR, "administrator"),
        ("keys", Role.EXECUTOR, "keys"),
    ],
)
def test_the_page_of_a_place_is_the_one_for_who_asks(place: str, role: Role, topic: str) -> None:
    assert topic_of(place, (role,)) == topic


def test_topics_are_walked_by_keys(stage: Stage) -> None:
    screen = shown(stage)
    assert screen.page.toPlainText().startswith("Getting started")
    screen.topics.setFocus()
    key(Qt.Key.Key_Down)
    assert screen.page.toPlainText().startswith("Intake officer")
    key(Qt.Key.Key_Return)
    assert screen.page.hasFocus()


def test_the_page_of_a_place_opens(stage: Stage) -> None:
    screen = shown(stage, about="calendar")
    assert screen.page.toPlainText().startswith("Deadlines")
    screen.open({"about": "desk"})
    assert screen.page.toPlainText().startswith("Commission member")


def test_readings_are_listed_as_the_procedures_have_them(stage: Stage) -> None:
    screen = shown(stage, topic="readings")
    text = screen.page.toPlainText()
    assert "A3 Notice and certificate" in text
    assert "Side by side (P1)" in text
    assert "not confirmed" in text
    assert text.index("A1 ") < text.index("A7 ") < text.index("A20 ")


def test_help_follows_the_language(stage: Stage, languages: Languages) -> None:
    screen = shown(stage, topic="keys")
    languages.use(Language.KK)
    stage.settle()
    assert screen.page.toPlainText().startswith("Пернелер")


@pytest.mark.pictures
@pytest.mark.parametrize("look", [Look.LIGHT, Look.DARK])
@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize(
    "topic", ["start", "readings", "samples", "session", "protocol", "chair", "seal"]
)
def test_help_is_painted_whole(
    stage: Stage, languages: Languages, theme: Theme, language: Language, look: Look, topic: str
) -> None:
    languages.use(language)
    theme.use(look=look)
    screen = shown(stage, topic=topic)
    picture(screen, f"help-{topic}")
    assert clipped_texts(screen) == []
    assert sideways(screen) == []
    assert screen.page.horizontalScrollBar().maximum() == 0
    assert unnamed_controls(screen) == []
