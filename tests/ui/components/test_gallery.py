"""Every widget in every language and look: painted, named, and nothing cut off."""

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.kernel.text import Language
from tests.ui.components.gallery import Gallery
from tests.ui.pictures import clipped_texts, picture, settle_layout, unnamed_controls
from ui.i18n.languages import Languages
from ui.theme.theme import Theme
from ui.theme.tokens import Look


@pytest.fixture
def gallery(qtbot: QtBot, theme: Theme, languages: Languages) -> Gallery:
    gallery = Gallery(languages.pick)
    qtbot.addWidget(gallery)
    gallery.show()
    return gallery


@pytest.mark.parametrize("look", list(Look))
@pytest.mark.parametrize("language", list(Language))
def test_gallery_is_painted_whole(
    gallery: Gallery, languages: Languages, theme: Theme, language: Language, look: Look
) -> None:
    languages.use(language)
    theme.use(look=look)
    settle_layout()
    image = QImage(str(picture(gallery, "components")))
    assert image.pixelColor(3, 3) == theme.color("ground")
    colours = {image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, 300, 3)}
    assert len(colours) > 20
    assert clipped_texts(gallery) == []


def test_nothing_is_cut_off_in_large_type(
    gallery: Gallery, languages: Languages, theme: Theme
) -> None:
    theme.use(zoom=150)
    gallery.resize(2250, 1500)
    for language in Language:
        languages.use(language)
        settle_layout()
        assert clipped_texts(gallery) == []


def test_everything_that_takes_the_focus_has_a_name(gallery: Gallery) -> None:
    assert unnamed_controls(gallery) == []


def test_words_follow_the_language(gallery: Gallery, languages: Languages) -> None:
    said: dict[Language, set[str]] = {}
    for language in Language:
        languages.use(language)
        settle_layout()
        said[language] = {label.text() for label in gallery.findChildren(QLabel)}
    assert "Late by 2 business days" in said[Language.EN]
    assert "Просрочено на 2 рабочих дня" in said[Language.RU]
    assert "2 жұмыс күніне кешікті" in said[Language.KK]
    assert {"1 business day left", "5 business days left"} <= said[Language.EN]
    assert {"Остался 1 рабочий день", "Осталось 5 рабочих дней"} <= said[Language.RU]
    assert {"5 жұмыс күні қалды", "Бүгін, 18:00-ге дейін", "30.11.2026"} <= said[Language.KK]
