"""Help: pages by keys, the page of a place, search, back and forward, on paper."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QTextCursor

from app.access.roles import Role
from app.kernel.text import Language
from tests.ui.keyboard import ALT, CTRL, key, write
from tests.ui.pictures import clipped_texts, picture, sideways, unnamed_controls
from tests.ui.screens.conftest import Stage
from ui.i18n.languages import Languages
from ui.screens.help.markup import headings, lines, pictures
from ui.screens.help.printing import save_page
from ui.screens.help.topics import ONE_PAGE, PICTURES, read_topics
from ui.screens.help.view import HelpScreen
from ui.theme.theme import Theme
from ui.theme.tokens import Look


def shown(stage: Stage, role: Role = Role.MEMBER, **params: object) -> HelpScreen:
    stage.sign_in(role)
    screen = stage.show(HelpScreen, (1052, 618), **params)
    assert isinstance(screen, HelpScreen)
    return screen


def at_top(screen: HelpScreen) -> str:
    """The words at the upper edge of the page."""
    return screen.page.cursorForPosition(screen.page.viewport().rect().topLeft()).block().text()


def test_topics_are_walked_by_keys(stage: Stage) -> None:
    screen = shown(stage)
    assert screen.page.toPlainText().startswith("Getting started")
    screen.topics.setFocus()
    key(Qt.Key.Key_Down)
    assert screen.model.trail.here.anchor == "roles"
    for _ in range(3):
        key(Qt.Key.Key_Down)
    assert screen.page.toPlainText().startswith("One page for the secretary")
    key(Qt.Key.Key_Return)
    assert screen.page.hasFocus()


def test_the_page_of_a_place_opens_at_its_section(stage: Stage) -> None:
    screen = shown(stage, about="calendar")
    assert screen.page.toPlainText().startswith("Deadlines")
    assert screen.model.anchor == "calendar"
    screen.open({"about": "evaluation"})
    stage.settle()
    assert screen.page.toPlainText().startswith("Commission member")
    assert at_top(screen) == "Score"


def test_a_link_is_followed_and_the_way_back_leads_to_it(stage: Stage) -> None:
    screen = shown(stage, topic="secretary")
    screen.page.anchorClicked.emit(QUrl("session#quorum"))
    stage.settle()
    assert screen.model.key == "session"
    assert screen.page.textCursor().block().text() == "Quorum"
    assert screen.page.viewport().rect().contains(screen.page.cursorRect().topLeft())
    key(Qt.Key.Key_Left, modifiers=ALT)
    assert screen.model.key == "secretary"
    key(Qt.Key.Key_Right, modifiers=ALT)
    assert (screen.model.key, screen.model.anchor) == ("session", "quorum")


def test_the_first_page_that_is_opened_has_none_before_it(stage: Stage) -> None:
    screen = shown(stage, about="evaluation")
    assert not screen.back.isEnabled()
    screen.open({"topic": "keys"})
    assert screen.back.isEnabled()


def test_links_are_walked_by_tab(stage: Stage) -> None:
    screen = shown(stage, topic="runbook")
    screen.page.setFocus()
    key(Qt.Key.Key_Tab)
    assert screen.page.textCursor().selectedText() == "Installing"
    key(Qt.Key.Key_Return)
    assert screen.model.key == "installing"


def test_search_shows_the_line_that_matches(stage: Stage) -> None:
    screen = shown(stage)
    key(Qt.Key.Key_F, modifiers=CTRL, at="F")
    assert screen.search.hasFocus()
    screen.search.setFocus()
    write("casting")
    hit = screen.model.hits[0]
    assert "casting vote" in hit.line.words
    assert screen.model.key == hit.topic.id
    (mark,) = screen.page.extraSelections()
    assert "casting vote" in mark.cursor.block().text()
    key(Qt.Key.Key_Down)
    assert screen.topics.hasFocus()
    key(Qt.Key.Key_Return)
    assert screen.page.hasFocus()


def test_a_search_that_finds_nothing_says_so_and_escape_ends_it(stage: Stage) -> None:
    screen = shown(stage)
    screen.search.setFocus()
    write("zzzz")
    assert screen.nothing.isVisible()
    assert not screen.topics.isVisible()
    key(Qt.Key.Key_Escape)
    assert screen.topics.isVisible()
    assert (screen.topics.current_key() or "").startswith(screen.model.key)


@pytest.mark.parametrize("language", list(Language))
def test_every_line_that_can_be_found_can_be_pointed_at(
    stage: Stage, languages: Languages, language: Language
) -> None:
    languages.use(language)
    screen = shown(stage)
    for topic in read_topics(language):
        screen.page.show_page(topic.text, PICTURES / language)
        for line in lines(topic.text):
            assert screen.page.point_at(line.words), (topic.id, line.words)


def test_every_anchor_is_found_in_the_page(stage: Stage) -> None:
    screen = shown(stage)
    for topic in read_topics(Language.EN):
        screen.page.show_page(topic.text, PICTURES / "en")
        for heading in topic.sections:
            assert screen.page.go_to(heading.anchor, topic.headings)
            cursor = screen.page.textCursor()
            assert cursor.block().text() == heading.title
    assert not screen.page.go_to("no-such", topic.headings)


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
    screen.search.setFocus()
    write("хатт")
    assert screen.model.hits
    languages.use(Language.RU)
    stage.settle()
    assert all("хатт" not in hit.line.words.casefold() for hit in screen.model.hits)


# --- pictures and paper ---------------------------------------------------------------------------


def test_a_picture_never_needs_scrolling_sideways(stage: Stage, theme: Theme) -> None:
    theme.use(zoom=200)
    screen = shown(stage, topic="executor")
    screen.resize(900, 600)
    stage.settle()
    block, wide = screen.page.document().begin(), []
    while block.isValid():
        cursor = QTextCursor(block)
        cursor.movePosition(
            QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.KeepAnchor
        )
        look = cursor.charFormat()
        if look.isImageFormat():
            wide.append(look.toImageFormat().width())
        block = block.next()
    assert len(wide) == 3
    assert max(wide) <= screen.page.viewport().width()


def test_lines_do_not_grow_with_the_window_and_the_focus_is_seen(stage: Stage) -> None:
    screen = shown(stage, topic="trouble")
    screen.resize(1900, 900)
    stage.settle()
    assert screen.page.document().textWidth() <= 880
    screen.topics.setFocus()
    stage.settle()
    before = screen.page.grab().toImage()
    screen.page.setFocus()
    stage.settle()
    after = screen.page.grab().toImage()
    assert before.pixelColor(0, 400) != after.pixelColor(0, 400)
    assert before.pixelColor(200, 400) == after.pixelColor(200, 400)


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("topic", ONE_PAGE)
def test_a_one_page_start_is_one_sheet(
    theme: Theme, tmp_path: Path, language: Language, topic: str
) -> None:
    page = next(each for each in read_topics(language) if each.id == topic)
    file = tmp_path / "page.pdf"
    assert save_page(file, page.title, page.text, PICTURES / language) == 1
    (sheet,) = pypdf.PdfReader(file).pages
    width, height = (round(float(side)) for side in sheet.mediabox[2:])
    assert (width, height) == (595, 842)
    words = bare(sheet.extract_text())
    assert bare(page.title) in words
    assert bare(list(lines(page.text))[-1].words)[-40:] in words


def bare(text: str) -> str:
    """Without blanks, and with ligatures taken apart."""
    return "".join(unicodedata.normalize("NFKC", text).split())


def test_a_long_page_is_printed_on_numbered_sheets(stage: Stage) -> None:
    screen = shown(stage, topic="member")
    key(Qt.Key.Key_P, modifiers=CTRL, at="P")
    (file,) = stage.papers.iterdir()
    sheets = pypdf.PdfReader(file).pages
    assert len(sheets) >= 3
    assert bare(f"Commission member · 2 / {len(sheets)}") in bare(sheets[1].extract_text())
    said = bare("".join(sheet.extract_text() for sheet in sheets))
    for heading in headings(screen.model.text):
        assert bare(heading.title) in said
    drawn = {image.image.size for sheet in sheets for image in sheet.images if image.image}
    kept = {QImage(str(PICTURES / "en" / name)).size() for name in pictures(screen.model.text)}
    assert drawn == {(size.width(), size.height()) for size in kept}


@pytest.mark.pictures
@pytest.mark.parametrize("look", [Look.LIGHT, Look.DARK])
@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("topic", ["start", "page_member", "member", "law", "samples"])
def test_help_is_painted_whole(
    stage: Stage, languages: Languages, theme: Theme, language: Language, look: Look, topic: str
) -> None:
    languages.use(language)
    theme.use(look=look)
    screen = shown(stage, topic=topic)
    picture(screen, f"help-{topic}")
    assert clipped_texts(screen) == []
    assert sideways(screen) == []
    assert unnamed_controls(screen) == []


@pytest.mark.pictures
@pytest.mark.parametrize("zoom", [150, 200])
@pytest.mark.parametrize("language", list(Language))
def test_help_is_painted_large(
    stage: Stage, languages: Languages, theme: Theme, language: Language, zoom: int
) -> None:
    languages.use(language)
    theme.use(zoom=zoom)
    screen = shown(stage, topic="secretary#session")
    screen.search.setFocus()
    write("квор" if language is not Language.EN else "quor")
    picture(screen, f"help-zoom-{zoom}")
    assert clipped_texts(screen) == []
    assert unnamed_controls(screen) == []
