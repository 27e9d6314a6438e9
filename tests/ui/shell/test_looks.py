"""Colours that can be read, fonts that are our own, texts that fit, names for a screen reader."""

from __future__ import annotations

from dataclasses import fields
from itertools import pairwise

import pytest
from PySide6.QtGui import QColor, QFont, QFontInfo, QRawFont
from PySide6.QtWidgets import QLabel, QPushButton

from app.kernel.text import Language
from tests.ui.pictures import (
    clipped_texts,
    picture,
    settle_layout,
    sideways,
    twin_names,
    unnamed_controls,
)
from tests.ui.shell.office import EXECUTOR, HEAD, OFFICER, PEOPLE, SECRETARY
from tests.ui.shell.pages import PlainScreen
from ui.shell.main_window import MainWindow, Parts
from ui.theme.fonts import FONTS
from ui.theme.icons import ICONS
from ui.theme.icons import picture as icon_picture
from ui.theme.theme import Theme, Type
from ui.theme.tokens import TOKENS, Look, Pair, Tokens

CASES = [(look, language) for look in Look for language in Language]


def luminance(color: str) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4

    c = QColor(color)
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF())


def contrast(one: str, other: str) -> float:
    """WCAG contrast of two colours, 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("tokens", TOKENS.values(), ids=lambda tokens: tokens.look)
def test_words_can_be_read(tokens: Tokens) -> None:
    for text in (tokens.ink, tokens.muted, tokens.accent, tokens.alarm):
        for ground in (tokens.ground, tokens.card):
            assert contrast(text, ground) >= 4.5, (text, ground)
    assert contrast(tokens.on_accent, tokens.accent) >= 4.5
    assert contrast(tokens.accent, tokens.accent_ground) >= 4.5
    assert contrast(tokens.ink, tokens.accent_ground) >= 7


@pytest.mark.parametrize("tokens", TOKENS.values(), ids=lambda tokens: tokens.look)
def test_chips_can_be_read(tokens: Tokens) -> None:
    for field in fields(tokens):
        pair = getattr(tokens, field.name)
        if isinstance(pair, Pair):
            least = 5.5 if field.name == "good" and not tokens.dark else 6.9
            assert contrast(pair.text, pair.ground) >= least, field.name


def test_contrast_is_measured_right() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("kind", list(Type))
def test_type_is_our_own_font_and_never_too_small(theme: Theme, kind: Type) -> None:
    font = theme.font(kind)
    assert QFontInfo(font).family() == "Noto Sans"
    assert font.pixelSize() >= 11
    assert QFontInfo(font).weight() == kind.value[2].value


def test_sizes_grow_with_the_zoom(theme: Theme) -> None:
    sizes = []
    for zoom in (100, 125, 150, 200):
        theme.use(zoom=zoom)
        label = QLabel("Text")
        sizes.append((theme.font().pixelSize(), label.sizeHint().height()))
    assert all(a[0] < b[0] and a[1] < b[1] for a, b in pairwise(sizes))
    theme.use(zoom=500)
    assert theme.zoom == 200


def test_a_change_of_look_reaches_open_widgets(theme: Theme) -> None:
    button = QPushButton("Save")
    button.ensurePolished()
    theme.use(look=Look.DARK)
    assert button.palette().buttonText().color().name() == TOKENS[Look.DARK].ink


SIGNS = "▲◆●✓▣✎→←↑↓↵○№₸«»–—…×·"
KAZAKH = "ӘәҒғҚқҢңӨөҰұҮүҺһІіЁё"


def test_every_sign_and_letter_is_in_a_bundled_font(dressed: Theme) -> None:
    fonts = [QRawFont(str(file), 13) for file in FONTS.glob("NotoSans*-Regular.ttf")]
    assert len(fonts) == 3
    for letter in SIGNS + KAZAKH:
        assert any(font.supportsCharacter(ord(letter)) for font in fonts), letter


@pytest.mark.parametrize("file", sorted(FONTS.glob("*.ttf")), ids=lambda file: file.stem)
def test_text_fonts_have_every_kazakh_letter(dressed: Theme, file: object) -> None:
    font = QRawFont(str(file), 13)
    assert font.isValid()
    if "Symbols" not in str(file) and "Math" not in str(file):
        assert all(font.supportsCharacter(ord(letter)) for letter in KAZAKH)


def test_semibold_is_its_own_face(theme: Theme) -> None:
    semibold, bold = QFont(theme.font(Type.STRONG)), QFont(theme.font(Type.STRONG))
    bold.setWeight(QFont.Weight.Bold)
    assert QRawFont.fromFont(semibold).styleName() == "SemiBold"
    assert QRawFont.fromFont(bold).styleName() == "Bold"


@pytest.mark.parametrize("name", sorted(file.stem for file in ICONS.glob("*.svg")))
def test_icons_are_drawn_in_the_colour_asked_for(name: str) -> None:
    image = icon_picture(name, "#ff0000", 32)
    pixels = {image.pixelColor(x, y).alpha() > 0 for x in range(32) for y in range(32)}
    assert pixels == {True, False}


@pytest.mark.parametrize(("look", "language"), CASES, ids=str)
def test_the_frame_fits_and_is_named(
    window: MainWindow, parts: Parts, look: Look, language: Language
) -> None:
    parts.languages.use(language)
    parts.theme.use(look=look)
    window.resize(1280, 720)
    picture(window, "shell-sign-in")
    check(window)
    window.seat(SECRETARY)
    parts.work.settle()
    picture(window, "shell-frame")
    check(window)
    window.palette_lines.open()
    picture(window, "shell-palette")
    window.palette_lines.close_lines()
    window.key_help.show_keys(window.actions_now(), None)
    picture(window, "shell-keys")
    check(window)
    window.key_help.close_help()
    screen = window.screen_here
    assert isinstance(screen, PlainScreen)
    screen.be_refused()
    parts.work.settle()
    window.snackbar.say("Протокол № 14 · №14 хаттама", lambda: None)
    picture(window, "shell-refusal")
    check(window)


@pytest.mark.parametrize("language", list(Language))
def test_no_place_is_cut_in_the_side_bar(
    window: MainWindow, parts: Parts, language: Language
) -> None:
    parts.languages.use(language)
    for person in PEOPLE:
        window.seat(person)
        parts.work.settle()
        if person in (OFFICER, EXECUTOR, HEAD):
            picture(window, f"shell-{person.roles[0]}")
        settle_layout()
        window.grab()
        cut = [b.text() for b in window.side_bar.buttons if b.toolTip()]
        assert cut == [], person.roles


def test_the_frame_fits_at_the_largest_text(window: MainWindow, parts: Parts) -> None:
    parts.languages.use(Language.RU)
    window.seat(SECRETARY)
    parts.theme.use(zoom=150)
    window.resize(1600, 1000)
    parts.work.settle()
    picture(window, "shell-frame-150")
    check(window)


def check(window: MainWindow) -> None:
    assert unnamed_controls(window) == []
    assert twin_names(window) == []
    assert clipped_texts(window) == []
    assert sideways(window) == []


def test_a_clipped_text_is_found(theme: Theme, window: MainWindow) -> None:
    screen = QLabel("A very long text that has no room at all", window)
    screen.setGeometry(0, 0, 40, 20)
    button = QPushButton("A very long text that has no room", window)
    button.setGeometry(0, 40, 40, 20)
    screen.show()
    button.show()
    assert len(clipped_texts(window)) >= 2


def test_a_nameless_control_is_found(theme: Theme, window: MainWindow) -> None:
    button = QPushButton("", window)
    button.show()
    assert any("QPushButton" in name for name in unnamed_controls(window))
