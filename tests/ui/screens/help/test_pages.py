"""The pages of help: alike in three languages, true to the screens, without a dead end."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

from app.access.roles import Role
from app.kernel.text import Language
from ui.actions.catalogue import catalogue
from ui.i18n.areas import areas, ts_file
from ui.screens.help.markup import lines, links, parted, pictures, plain, shown_text
from ui.screens.help.topics import (
    ONE_PAGE,
    PICTURES,
    TOPIC_OF_PLACE,
    TOPIC_OF_ROLE_AT,
    Topic,
    read_topics,
    topic_of,
)
from ui.shell.places import PLACES, Section

BOLD = re.compile(r"\*\*([^*]+)\*\*")
TICKED = re.compile(r"`([^`]+)`")


def in_all_languages() -> list[tuple[Topic, ...]]:
    """Each page in three languages."""
    return list(zip(*(read_topics(language) for language in Language), strict=True))


def test_every_page_is_there_in_every_language() -> None:
    wanted = [topic.id for topic in read_topics(Language.EN)]
    assert len(wanted) == len(set(wanted)) >= 34
    for language in Language:
        topics = read_topics(language)
        assert [topic.id for topic in topics] == wanted
        assert all(topic.title and len(topic.text) > 300 for topic in topics)
    assert {*Role, "chair", "auditor", "runbook", *ONE_PAGE} <= set(wanted)


def test_pages_are_built_alike_in_every_language() -> None:
    for topics in in_all_languages():
        built = [[(each.level, each.anchor) for each in topic.headings] for topic in topics]
        assert built[0] == built[1] == built[2], topics[0].id
        anchors = [anchor for _, anchor in built[0] if anchor]
        assert len(anchors) == len(set(anchors)), topics[0].id
        assert all(anchor for level, anchor in built[0] if level > 1), topics[0].id


def test_languages_name_the_same_keys_acts_links_and_pictures() -> None:
    for topics in in_all_languages():
        named = [
            sorted([*TICKED.findall(t.text), *re.findall(r"\bA\d+", t.text)])
            + sorted(links(t.text))
            + list(pictures(t.text))
            for t in topics
        ]
        assert named[0] == named[1] == named[2], topics[0].id
        rows = [len(re.findall(r"^(?:\||\d\. |- )", t.text, re.MULTILINE)) for t in topics]
        assert len(set(rows)) == 1, topics[0].id


def test_every_guide_begins_in_three_steps_and_ends_with_what_goes_wrong() -> None:
    for language in Language:
        for topic in read_topics(language):
            if topic.id in set(Role):
                head = topic.text.partition("\n## ")[0]
                assert len(re.findall(r"^\d\. ", head, re.MULTILINE)) == 3
                assert topic.headings[-1].anchor == "wrong"


@pytest.mark.parametrize("language", list(Language))
def test_no_link_leads_nowhere(language: Language) -> None:
    topics = {topic.id: topic for topic in read_topics(language)}
    for topic in topics.values():
        for target in links(topic.text):
            page, anchor = parted(target)
            assert (page or topic.id) in topics, (topic.id, target)
            there = {each.anchor for each in topics[page or topic.id].headings}
            assert not anchor or anchor in there, (topic.id, target)


def test_every_page_can_be_reached_from_another() -> None:
    topics = read_topics(Language.EN)
    linked = {parted(target)[0] for topic in topics for target in links(topic.text)}
    opened = {
        parted(target)[0] for target in (*TOPIC_OF_PLACE.values(), *TOPIC_OF_ROLE_AT.values())
    }
    assert {topic.id for topic in topics} - linked - opened == set()


@pytest.mark.parametrize("language", list(Language))
def test_every_picture_is_there_and_none_is_idle(language: Language) -> None:
    named = {name for topic in read_topics(language) for name in pictures(topic.text)}
    kept = {file.name for file in (PICTURES / language).iterdir()}
    assert named == kept


def test_all_pictures_together_are_small() -> None:
    files = list(PICTURES.rglob("*.png"))
    assert files
    assert sum(file.stat().st_size for file in files) <= 6_000_000


# --- F1 -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("place", [place.id for place in PLACES])
def test_f1_has_a_page_at_every_place_for_every_role(place: str) -> None:
    topics = {topic.id: topic for topic in read_topics(Language.EN)}
    roles = next(each.roles for each in PLACES if each.id == place)
    for role in roles:
        page, anchor = parted(topic_of(place, (role,)))
        assert page in topics, (place, role)
        assert not anchor or anchor in {each.anchor for each in topics[page].headings}, place


def test_the_pages_of_places_name_no_place_that_is_not() -> None:
    places = {place.id for place in PLACES}
    named = set(TOPIC_OF_PLACE) | {place for place, _ in TOPIC_OF_ROLE_AT}
    assert named <= places


@pytest.mark.parametrize(
    ("place", "role", "target"),
    [
        ("sessions", Role.SECRETARY, "secretary#session"),
        ("sessions", Role.MEMBER, "session#plan"),
        ("session", Role.MANAGEMENT, "session#hold"),
        ("criteria", Role.ADMINISTRATOR, "administrator#criteria"),
        ("criteria", Role.EXECUTOR, "samples"),
        ("commission", Role.MEMBER, "member#away"),
        ("desk", Role.UNIT_HEAD, "unit_head#desk"),
    ],
)
def test_the_page_of_a_place_is_the_one_for_who_asks(place: str, role: Role, target: str) -> None:
    assert topic_of(place, (role,)) == target


# --- the words of the screens ---------------------------------------------------------------------


def words_on_screens(language: Language) -> set[str]:
    """All that the program says in a language, without points at the end."""
    found = set()
    for area in areas():
        file = ts_file(Language.RU if language is Language.EN else language, area)
        if file.exists():
            for message in ElementTree.parse(file).iter("message"):
                source, target = message.find("source"), message.find("translation")
                shown = source if language is Language.EN else target
                if shown is not None and shown.text:
                    found.add(bare(shown.text))
    return found


def bare(words: str) -> str:
    """Words without what is put before or after them."""
    return words.strip("… :.").removeprefix("+ ")


@pytest.mark.parametrize("language", list(Language))
def test_words_in_bold_stand_on_a_screen(language: Language) -> None:
    said = words_on_screens(language)
    strange = {
        (topic.id, words)
        for topic in read_topics(language)
        for words in BOLD.findall(topic.text)
        if bare(words) not in said and not words.isdigit()
    }
    assert strange == set()


def test_places_of_the_side_bar_are_named_in_some_guide() -> None:
    for language in Language:
        said = {bare(w) for topic in read_topics(language) for w in BOLD.findall(topic.text)}
        wanted = {place.title: place.id for place in PLACES if place.section is not Section.HIDDEN}
        named = translated(language, "Places")
        missing = {place for title, place in wanted.items() if named[title] not in said}
        assert missing <= {"help", "projector"}


def translated(language: Language, context: str) -> dict[str, str]:
    """The words of one context of the frame."""
    found: dict[str, str] = {}
    for part in ElementTree.parse(ts_file(Language.RU, "shell")).iter("context"):
        if part.findtext("name") == context:
            found = {
                m.findtext("source", ""): m.findtext("source", "") for m in part.iter("message")
            }
    if language is Language.EN:
        return found
    for part in ElementTree.parse(ts_file(language, "shell")).iter("context"):
        if part.findtext("name") == context:
            found |= {
                m.findtext("source", ""): m.findtext("translation", "")
                for m in part.iter("message")
            }
    return found


def test_keys_in_help_are_keys_of_the_program() -> None:
    """A chord with Ctrl, Alt, Shift or F that help names is one that some action has."""
    own = {action.key.replace("Left", "←").replace("Right", "→") for action in catalogue().actions}
    own = {key.replace("Up", "↑").replace("Down", "↓").replace("Return", "Enter") for key in own}
    walked = {"Ctrl+PgUp", "Ctrl+PgDown", "Alt+↑", "Alt+↓"}
    named = {
        key
        for topic in read_topics(Language.EN)
        for key in TICKED.findall(topic.text)
        if re.fullmatch(r"(?:(?:Ctrl|Alt|Shift)\+)+\S+|F\d+", key)
    }
    assert named - own - walked == set()


# --- the lines ------------------------------------------------------------------------------------


def test_a_line_is_read_without_its_marks() -> None:
    assert plain("1. **Register** (`Ctrl+Enter`), see [The session](session#hold).") == (
        "Register (Ctrl+Enter), see The session."
    )
    assert plain("| a | *b* |") == "a — b"
    assert plain("|---|---|") == ""
    assert shown_text("## Desk {#desk}\n![A](b.png)") == "## Desk\n![A](b.png)\n\n*A*"
    assert [line.words for line in lines("# T\n\nOne\n## S {#s}\n- Two")] == [
        "T",
        "One",
        "S",
        "Two",
    ]


def test_pages_name_no_folder_that_is_not_there(pytestconfig: pytest.Config) -> None:
    root = Path(pytestconfig.rootpath)
    for topic in read_topics(Language.EN):
        for name in re.findall(r"`(resources/[\w/]+)`", topic.text):
            assert (root / name).is_dir(), (topic.id, name)
