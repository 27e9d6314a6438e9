"""The theme in use: palette, text zoom, fonts. Widgets are handed it by constructor."""

from enum import Enum

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from ui.theme.fonts import FAMILIES
from ui.theme.style import style_sheet
from ui.theme.tokens import TOKENS, Look, Tokens


class Type(Enum):
    """The sizes of type there are: pixels, line height, weight."""

    TEXT = (13, 20, QFont.Weight.Normal)
    STRONG = (13, 20, QFont.Weight.DemiBold)
    SECONDARY = (12, 18, QFont.Weight.Normal)
    CHIP = (12, 18, QFont.Weight.DemiBold)
    HEAD = (11, 16, QFont.Weight.DemiBold)
    SECTION = (14, 20, QFont.Weight.DemiBold)
    TITLE = (18, 26, QFont.Weight.DemiBold)
    FIGURE = (21, 28, QFont.Weight.DemiBold)


ZOOMS = (100, 110, 125, 150, 175, 200)


class Theme(QObject):
    """Holds the look and the text zoom; `changed` tells painters to paint again."""

    changed = Signal()

    def __init__(self, look: Look = Look.LIGHT, zoom: int = 100) -> None:
        super().__init__()
        self._look = look
        self._zoom = zoom

    @property
    def tokens(self) -> Tokens:
        """The colours in use."""
        return TOKENS[self._look]

    @property
    def look(self) -> Look:
        """The chosen set of colours."""
        return self._look

    @property
    def zoom(self) -> int:
        """Text zoom in per cent, 100 to 200."""
        return self._zoom

    def px(self, measure: float) -> int:
        """A measure of tokens.py in pixels at the zoom in use."""
        return round(measure * self._zoom / 100)

    def font(self, kind: Type = Type.TEXT) -> QFont:
        """The font of one kind of text; figures in it are tabular."""
        size, _, weight = kind.value
        font = QFont(FAMILIES)
        font.setPixelSize(self.px(size))
        font.setWeight(weight)
        font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def line_height(self, kind: Type = Type.TEXT) -> int:
        """The height of one line of `kind` in pixels."""
        return self.px(kind.value[1])

    def color(self, name: str) -> QColor:
        """A token as a colour: "ink", "accent", "late.text", "late.ground"."""
        value: object = self.tokens
        for part in name.split("."):
            value = getattr(value, part)
        return QColor(str(value))

    def use(self, *, look: Look | None = None, zoom: int | None = None) -> None:
        """Change the look or the zoom of the whole program at once."""
        new = (look or self._look, min(200, max(100, zoom or self._zoom)))
        if new != (self._look, self._zoom):
            self._look, self._zoom = new
            self.apply()

    def apply(self) -> None:
        """Dress the application in the theme: style, palette, font, style sheet."""
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            message = "a theme dresses an application: make it first"
            raise TypeError(message)
        wear(self)
        if app.style().name() != "fusion":
            app.setStyle(QStyleFactory.create("Fusion"))
        app.setPalette(palette_of(self.tokens))
        app.setFont(self.font())
        app.setStyleSheet(style_sheet(self.tokens, self._zoom))
        self.changed.emit()


_worn: list[Theme] = []


def wear(theme: Theme) -> None:
    """Put `theme` on: painters will see it."""
    _worn[:] = [theme]


def worn() -> Theme:
    """The theme put on last; the light one before any was."""
    if not _worn:
        wear(Theme())
    return _worn[0]


def palette_of(tokens: Tokens) -> QPalette:
    """The Qt palette of a set of tokens, for what the style sheet does not reach."""
    roles = QPalette.ColorRole
    palette = QPalette()
    for role, color in {
        roles.Window: tokens.ground,
        roles.Base: tokens.card,
        roles.AlternateBase: tokens.card,
        roles.Button: tokens.card,
        roles.ToolTipBase: tokens.ink,
        roles.ToolTipText: tokens.card,
        roles.WindowText: tokens.ink,
        roles.Text: tokens.ink,
        roles.ButtonText: tokens.ink,
        roles.BrightText: tokens.on_accent,
        roles.PlaceholderText: tokens.muted,
        roles.Highlight: tokens.accent,
        roles.HighlightedText: tokens.on_accent,
        roles.Accent: tokens.accent,
        roles.Link: tokens.accent,
        roles.LinkVisited: tokens.accent,
        roles.Mid: tokens.line,
        roles.Midlight: tokens.line,
        roles.Light: tokens.card,
        roles.Dark: tokens.muted,
        roles.Shadow: tokens.line,
    }.items():
        palette.setColor(role, QColor(color))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.muted))
    return palette
