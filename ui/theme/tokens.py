"""The colours and measures of the program. Nothing else in ui names a colour or a size."""

from dataclasses import dataclass
from enum import StrEnum


class Look(StrEnum):
    """A set of colours a person can choose."""

    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


@dataclass(frozen=True, slots=True)
class Pair:
    """Text and the ground it stands on; their contrast is tested."""

    text: str
    ground: str


@dataclass(frozen=True, slots=True)
class Tokens:
    """One palette. Colours are `#rrggbb`; colour speaks only of time and of verdicts."""

    look: Look
    ground: str
    card: str
    line: str
    ink: str
    muted: str
    accent: str
    on_accent: str
    accent_ground: str
    late: Pair
    today: Pair
    soon: Pair
    calm: Pair
    good: Pair
    bad: Pair
    alarm: str
    """Words and thin lines of what is late or wrong, on a card."""
    warm: str
    """The sign of a state that waits, such as unsent work, on a card."""
    paper_ground: str
    """What lies behind a scanned page."""

    @property
    def dark(self) -> bool:
        """Whether light text stands on dark ground."""
        return self.look is not Look.LIGHT


LIGHT = Tokens(
    look=Look.LIGHT,
    ground="#f4f5f7",
    card="#ffffff",
    line="#dfe3e8",
    ink="#1b2733",
    muted="#5d6b7a",
    accent="#006d8f",
    on_accent="#ffffff",
    accent_ground="#e3f2f7",
    late=Pair("#ffffff", "#a4262c"),
    today=Pair("#1f1f1f", "#ffb900"),
    soon=Pair("#0b3d91", "#dbe9ff"),
    calm=Pair("#333333", "#ededed"),
    good=Pair("#1d6b3a", "#e2f3e8"),
    bad=Pair("#8f1d23", "#fdeaea"),
    alarm="#a4262c",
    warm="#b26a00",
    paper_ground="#6b7580",
)

DARK = Tokens(
    look=Look.DARK,
    ground="#14191f",
    card="#1d242c",
    line="#33404d",
    ink="#e6ebf0",
    muted="#9aa8b6",
    accent="#5cc4e6",
    on_accent="#0b1c23",
    accent_ground="#16323d",
    late=Pair("#1a0000", "#ff8a80"),
    today=Pair("#1f1f1f", "#ffc83d"),
    soon=Pair("#9ec5ff", "#1b2a42"),
    calm=Pair("#e6e6e6", "#3a3a3a"),
    good=Pair("#7fd6a0", "#17301f"),
    bad=Pair("#ffb3ab", "#3d1a1c"),
    alarm="#ff8a80",
    warm="#ffc83d",
    paper_ground="#0e1216",
)

CONTRAST = Tokens(
    look=Look.CONTRAST,
    ground="#000000",
    card="#000000",
    line="#ffffff",
    ink="#ffffff",
    muted="#e0e0e0",
    accent="#66e0ff",
    on_accent="#000000",
    accent_ground="#00313d",
    late=Pair("#000000", "#ff9d94"),
    today=Pair("#000000", "#ffd23f"),
    soon=Pair("#d6e6ff", "#00204d"),
    calm=Pair("#ffffff", "#2b2b2b"),
    good=Pair("#9dffbf", "#00270f"),
    bad=Pair("#ffc9c4", "#3a0004"),
    alarm="#ff9d94",
    warm="#ffd23f",
    paper_ground="#1c1c1c",
)

TOKENS = {tokens.look: tokens for tokens in (LIGHT, DARK, CONTRAST)}

# Measures in pixels at a text zoom of 100 %; `Theme.px` scales them.
GRID = 8
PAGE_MARGIN = 16
GAP = 12
CARD_PADDING = 14
CARD_RADIUS = 8
CONTROL_RADIUS = 6
CONTROL_HEIGHT = 32
SEGMENT_HEIGHT = 30
CHIP_HEIGHT = 22
ROW_HEIGHT = 44
HEADER_HEIGHT = 28
SIDE_BAR_WIDTH = 196
TOP_BAR_HEIGHT = 44
STATUS_LINE_HEIGHT = 26
