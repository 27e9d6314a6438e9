"""Search in help: beginnings of words, any spelling, titles first, within an eye's blink."""

from __future__ import annotations

from time import perf_counter

import pytest

from app.kernel.text import Language
from ui.screens.help.finding import Finder, Hit
from ui.screens.help.topics import read_topics
from ui.screens.help.trail import Stop, Trail


@pytest.fixture(scope="module")
def finders() -> dict[Language, Finder]:
    return {language: Finder(read_topics(language)) for language in Language}


def topics_of(hits: tuple[Hit, ...]) -> list[str]:
    return [hit.topic.id for hit in hits]


def test_the_beginning_of_a_word_finds_it(finders: dict[Language, Finder]) -> None:
    hits = finders[Language.EN].find("quor")
    assert hits
    assert all("quor" in hit.line.words.casefold() for hit in hits)
    assert not finders[Language.EN].find("uorum")


def test_a_kazakh_word_is_found_from_a_russian_keyboard(finders: dict[Language, Finder]) -> None:
    kazakh = finders[Language.KK]
    assert kazakh.find("кажат") == kazakh.find("қажат")
    assert kazakh.find("хаттама коррекция") == ()
    assert kazakh.find("отырыс")
    assert kazakh.find("үзінді") == kazakh.find("узинди")
    assert kazakh.find("qujat") == kazakh.find("құжат")


def test_titles_and_headings_come_first(finders: dict[Language, Finder]) -> None:
    hits = finders[Language.RU].find("протокол")
    assert hits[0].line.words == "Протокол"
    assert hits[0].line.heading.level == 1
    ranks = [hit.line.words == hit.line.heading.title for hit in hits]
    assert ranks == sorted(ranks, reverse=True)


def test_words_may_stand_in_the_line_and_above_it(finders: dict[Language, Finder]) -> None:
    hits = finders[Language.EN].find("secretary remind")
    assert "secretary" in topics_of(hits)
    assert finders[Language.EN].find("   ") == ()


def test_a_search_is_quicker_than_the_eye(finders: dict[Language, Finder]) -> None:
    worst = 0.0
    for finder in finders.values():
        for query in ("а", "о", "the", "ком про", "іс", "anyqtama server"):
            before = perf_counter()
            finder.find(query)
            worst = max(worst, perf_counter() - before)
    assert worst < 0.05


def test_a_trail_goes_back_and_forward() -> None:
    trail = Trail(Stop("start"))
    trail.go(Stop("member"))
    trail.go(Stop("member", "score"))
    trail.go(Stop("member", "score"))
    trail.step(-1)
    assert trail.here == Stop("member")
    trail.step(-5)
    assert (trail.here.topic, trail.can_go_back, trail.can_go_forward) == ("start", False, True)
    trail.go(Stop("keys"))
    assert not trail.can_go_forward
    for number in range(200):
        trail.go(Stop(str(number)))
    assert trail.here == Stop("199")
