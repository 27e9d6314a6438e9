"""The profile of an item: for each criterion where the marks lie, and where their median is."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPen

from ui.components.style import colour, mixed
from ui.i18n.formats import number_text
from ui.screens.projector.brush import RIGHT, Brush
from ui.screens.projector.room import Words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.commission.projection import ProjectedCriterion
    from ui.screens.projector.room import Room

_TALLEST, _LEAST = 88, 20
_FIGURE = 150


def paint_profile(
    brush: Brush, box: QRectF, criteria: Sequence[ProjectedCriterion], room: Room
) -> None:
    """Paint a row for each criterion into `box`."""
    row = min(box.height() / max(len(criteria), 1), _TALLEST)
    top = box.top() + (box.height() - row * len(criteria)) / 2
    names = box.width() * 0.4
    titles = [_short(brush, room.own(each.title), names - 24) for each in criteria]
    size = brush.fitting(
        [words.first for words in titles], names - 24, min(28, round(row * 0.38)), _LEAST
    )
    for number, (each, title) in enumerate(zip(criteria, titles, strict=True)):
        line = QRectF(box.left(), top + number * row, box.width(), row)
        name = QRectF(line.left(), line.top() + row * 0.08, names - 24, row * 0.84)
        brush.lines(name, title, size, least=14)
        middle = line.width() - names - _FIGURE
        _paint_marks(brush, QRectF(line.left() + names, line.top(), middle, row), each)
        figure = QRectF(line.right() - _FIGURE + 16, line.top(), _FIGURE - 16, row)
        brush.line(figure, _figure(each), min(28, round(row * 0.42)), bold=True, side=RIGHT)


def _figure(each: ProjectedCriterion) -> str:
    median = "—" if each.median is None else number_text(each.median)
    return f"{median} / {number_text(each.maximum)}"


def _paint_marks(brush: Brush, box: QRectF, each: ProjectedCriterion) -> None:
    painter, middle = brush.painter, box.center().y()
    radius = min(11.0, box.height() * 0.15)
    track = QRectF(box.left(), middle - radius * 1.5, box.width(), radius * 3)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour("calm.ground"))
    painter.drawRoundedRect(track, radius * 1.5, radius * 1.5)
    if not each.points:
        return
    room = box.width() - radius * 3
    places = [box.left() + radius * 1.5 + _share(p, each.maximum) * room for p in each.points]
    band = QRectF(track)
    band.setLeft(min(places) - radius * 1.5)
    band.setRight(max(places) + radius * 1.5)
    painter.setBrush(mixed(colour("accent"), colour("card"), 0.3))
    painter.drawRoundedRect(band, radius * 1.5, radius * 1.5)
    painter.setPen(QPen(colour("card"), 1.5))
    painter.setBrush(colour("accent"))
    edge = radius * 1.2
    for place in _apart(places, radius, track.left() + edge, track.right() - edge):
        painter.drawEllipse(QPointF(place, middle), radius, radius)
    if each.median is not None:
        at = box.left() + radius * 1.5 + _share(each.median, each.maximum) * room
        bar = QRectF(at - 3.5, track.top() - radius * 0.7, 7, track.height() + radius * 1.4)
        painter.setPen(QPen(colour("card"), 2))
        painter.setBrush(colour("ink"))
        painter.drawRoundedRect(bar, 3.5, 3.5)


def _share(points: Decimal, maximum: Decimal) -> float:
    return min(max(float(points) / (float(maximum) or 1.0), 0.0), 1.0)


def _apart(places: list[float], radius: float, low: float, high: float) -> list[float]:
    """Equal marks stand side by side around their place, all on the track, to be counted."""
    step = radius * 1.3
    found: list[float] = []
    for place in dict.fromkeys(places):
        width = (places.count(place) - 1) * step
        first = min(max(place - width / 2, low), max(high - width, low))
        found.extend(first + number * step for number in range(places.count(place)))
    return found


def counted(criteria: Sequence[ProjectedCriterion]) -> list[ProjectedCriterion]:
    """The criteria that somebody gave points for."""
    return [each for each in criteria if each.maximum > 0 and each.points]


def _short(brush: Brush, words: Words, width: float) -> Words:
    """A title without its explanation in brackets, where the whole does not fit."""

    def fit(text: str) -> str:
        return text if brush.width(text, _LEAST + 2) <= width else text.partition(" (")[0]

    return Words(fit(words.first), fit(words.second))
