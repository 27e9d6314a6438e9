"""What the places of a criterion's scale mean, in words."""

from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from app.evaluation.criteria import Choice, Criterion, NumberRange
from app.kernel.text import Language
from ui.i18n.formats import number_text


def anchor_lines(criterion: Criterion, language: Language) -> list[tuple[str, str]]:
    """Value and meaning of each place: "3" and its anchor, a range and the points it gives."""
    points = QCoreApplication.translate("Anchors", "{points} points")
    lines = []
    for place in criterion.places:
        if isinstance(place, Choice):
            lines.append((str(place.value), place.anchor.in_(language)))
        else:
            given = points.replace("{points}", number_text(place.points))
            lines.append((range_words(place.low, place.below), given))
    return lines


def place_words(place: Choice | NumberRange) -> str:
    """The value of a choice, or a range of numbers."""
    return str(place.value) if isinstance(place, Choice) else range_words(place.low, place.below)


def range_words(low: Decimal | None, below: Decimal | None) -> str:
    """A range of numbers: "from 18", "under 25", "from 18 to under 25"."""
    translate = QCoreApplication.translate
    start = "" if low is None else number_text(low)
    end = "" if below is None else number_text(below)
    if start and end:
        both = translate("Anchors", "from {low} to under {end}")
        return both.replace("{low}", start).replace("{end}", end)
    if start:
        return translate("Anchors", "from {number}").replace("{number}", start)
    if end:
        return translate("Anchors", "under {number}").replace("{number}", end)
    return translate("Anchors", "any number")
