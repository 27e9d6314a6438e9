"""Colours, type and measures of the small widgets, asked of the worn theme while painting.

So a change of theme needs only a repaint. Measures are in pixels at a text zoom of 100 % and
grow with it.
"""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QFont

from ui.theme.fonts import SANS
from ui.theme.theme import Theme
from ui.theme.worn import wear, worn

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget as _Base
else:
    _Base = object


@dataclass(frozen=True, slots=True)
class Tone:
    """A pair of ink and the ground it is read on."""

    ink: QColor
    ground: QColor


def colour(name: str) -> QColor:
    """The colour of a token, such as "line" or "late.ground"."""
    return worn().color(name)


def tone(name: str) -> Tone:
    """The pair of a verdict or of a time: late, today, soon, calm, good, bad, accent, plain."""
    if name == "plain":
        return Tone(colour("muted"), colour("card"))
    if name == "accent":
        return Tone(colour("accent"), colour("accent_ground"))
    return Tone(colour(f"{name}.text"), colour(f"{name}.ground"))


def mixed(over: QColor, under: QColor, share: float) -> QColor:
    """`share` (0 to 1) of `over` laid on `under`."""
    rest = 1 - share
    return QColor(
        round(over.red() * share + under.red() * rest),
        round(over.green() * share + under.green() * rest),
        round(over.blue() * share + under.blue() * rest),
    )


def px(pixels: float) -> int:
    """A measure at the present text zoom."""
    return worn().px(pixels)


def font(
    size: int = 13, *, bold: bool = False, tabular: bool = False, zoomed: bool = True
) -> QFont:
    """The screen face at `size` pixels (never below 11); `tabular` gives figures one width.

    Not `zoomed`, it keeps its size: for pictures that are scaled as a whole.
    """
    face = QFont(SANS)
    face.setPixelSize(px(max(size, 11)) if zoomed else max(size, 11))
    face.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    if tabular:
        face.setFeature(QFont.Tag("tnum"), 1)
    return face


@contextmanager
def wearing(theme: Theme) -> Iterator[None]:
    """Paint in another theme than the one worn on the screen."""
    before = worn()
    wear(theme)
    try:
        yield
    finally:
        wear(before)


def on_paper() -> AbstractContextManager[None]:
    """Paint in the light theme, whatever is worn on the screen."""
    return wearing(Theme())


class Live(_Base):
    """Mix into a widget, before its Qt class, to follow the language and the theme at once.

    `words` sets every text again; `colours` sets what is not asked for while painting. Both
    are called once by `come_alive`, at the end of the widget's own construction.
    """

    _following = False

    def come_alive(self) -> None:
        """Set words and colours now and from now on."""
        self.words()
        self.colours()
        self._following = True

    def words(self) -> None:
        """Set the visible words in the present language."""

    def colours(self) -> None:
        """Set fonts, palettes and measures of the present theme."""

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language or of theme."""
        super().changeEvent(event)
        if not self._following:
            return
        kind = event.type()
        if kind == QEvent.Type.LanguageChange:
            self.words()
        elif kind in (QEvent.Type.StyleChange, QEvent.Type.PaletteChange):
            self._following = False  # what it sets itself must not come back here
            self.colours()
            self._following = True
        else:
            return
        self.updateGeometry()
        self.update()
