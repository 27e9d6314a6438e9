"""At most four counters above a queue; each is a filter of it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from ui.components.buttons import paint_focus
from ui.components.card import paint_card
from ui.components.signs import Sign, paint_sign, sign_width
from ui.components.style import Live, colour, font, px

MOST = 4


@dataclass(frozen=True, slots=True)
class Counter:
    """A counter: key of the filter, words, figure (or a date), and the sign of its urgency."""

    key: str
    words: str
    figure: str
    sign: Sign = Sign.NONE
    ink: str = "ink"
    """Token of the figure: "alarm" for late, else "ink"."""


class _CounterCard(Live, QAbstractButton):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._counter = Counter("", "", "")
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)  # painted anew as the mouse comes and goes
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.come_alive()

    def show_counter(self, counter: Counter) -> None:
        self._counter = counter
        self.setText(counter.words)
        self.setAccessibleName(f"{counter.words}: {counter.figure}")
        self.update()

    @property
    def key(self) -> str:
        return self._counter.key

    def sizeHint(self) -> QSize:
        return QSize(px(150), px(72))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(100), px(72))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        chosen = self.isChecked()
        hovered = self.underMouse()
        box = QRectF(self.rect())
        edge = "accent" if chosen else "muted" if hovered else "line"
        paint_card(painter, box, edge, 2 if chosen else 1)
        inner = box.adjusted(px(14), px(11), -px(10), -px(9))
        painter.setFont(font(12))
        painter.setPen(colour("muted"))
        words = painter.fontMetrics().elidedText(
            self._counter.words, Qt.TextElideMode.ElideRight, int(inner.width())
        )
        painter.drawText(inner, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, words)
        self._paint_figure(painter, inner)
        if self.hasFocus():
            paint_focus(painter, box.adjusted(3, 3, -3, -3), px(6))
        painter.end()

    def _paint_figure(self, painter: QPainter, inner: QRectF) -> None:
        face = font(21, bold=True, tabular=True)
        metrics = QFontMetrics(face)
        ink = colour(self._counter.ink)
        left = inner.left()
        line = QRectF(left, inner.bottom() - metrics.height(), inner.width(), metrics.height())
        if self._counter.sign is not Sign.NONE:
            cap = metrics.capHeight()
            wide = sign_width(self._counter.sign, cap)
            top = line.top() + metrics.ascent() - cap
            paint_sign(painter, self._counter.sign, QRectF(left, top, wide, cap), ink)
            line.setLeft(left + wide + px(8))
        painter.setFont(face)
        painter.setPen(ink)
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, self._counter.figure)


class Counters(QWidget):
    """A row of counters; pressing one filters, pressing it again takes the filter off.

    Signal: `chosen(object)` with the key, or None for all, by the person only.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: list[_CounterCard] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(12)

    def show_counters(self, counters: Sequence[Counter]) -> None:
        """Show at most four; the filter stays on while its counter stays."""
        given = list(counters)[:MOST]
        chosen = self.value()
        while len(self._cards) > len(given):
            self._cards.pop().deleteLater()
        while len(self._cards) < len(given):
            card = _CounterCard(self)
            card.clicked.connect(lambda _on, card=card: self._pressed(card))
            self._cards.append(card)
            self._row.addWidget(card, 1)
        for card, counter in zip(self._cards, given, strict=True):
            card.show_counter(counter)
        self.set_value(chosen)

    def value(self) -> str | None:
        """The key of the filter that is on."""
        return next((card.key for card in self._cards if card.isChecked()), None)

    def set_value(self, key: str | None) -> None:
        """Put a filter on, or off, without a signal."""
        for card in self._cards:
            card.setChecked(card.key == key)

    def _pressed(self, pressed: _CounterCard) -> None:
        on = pressed.isChecked()
        self.set_value(pressed.key if on else None)
        self.chosen.emit(pressed.key if on else None)
