"""The board: a row for each step or person, a figure for each urgency, and a small bar."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.components.elided_label import ElidedLabel
from ui.components.label import BODY, COLUMN, STRONG, Label
from ui.components.style import Live, colour, font, mixed, px
from ui.screens.overdue.view_model import Kind, Spot

_HEIGHT = 28
_INKS = {Kind.LATE: "alarm", Kind.TODAY: "ink", Kind.SOON: "ink", Kind.OPEN: "ink"}
_BAR_INKS = (
    (Kind.LATE, "late.ground"), (Kind.TODAY, "today.ground"), (Kind.SOON, "soon.text"),
    (Kind.OPEN, "calm.ground"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class BoardRow:
    """A row of the board."""

    key: str
    words: str
    figures: tuple[int, int, int, int]
    """Late, today, soon, open; all open ones are in the last."""


class _Figure(Live, QAbstractButton):
    """One figure; nothing stands behind a zero, so it cannot be pressed."""

    def __init__(self, spot: Spot, parent: QWidget) -> None:
        super().__init__(parent)
        self.spot = spot
        self._number, self._strong = 0, False
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)  # painted anew as the mouse comes and goes
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.come_alive()

    def say(self, number: int, name: str, *, strong: bool) -> None:
        self._number, self._strong = number, strong
        self.setText(str(number))
        self.setAccessibleName(f"{name}: {number}")
        self.setEnabled(number > 0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if number else Qt.FocusPolicy.NoFocus)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(48), px(_HEIGHT - 4))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave arrows and Return to the board; Qt would walk to any button beside this one."""
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        chosen = self.isChecked()
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen or (self.underMouse() and self._number):
            ground = colour("accent_ground")
            painter.setBrush(ground if chosen else mixed(ground, colour("card"), 0.5))
            painter.drawRoundedRect(box, px(5), px(5))
        late = self.spot.kind is Kind.LATE and self._number > 0
        painter.setFont(font(13, bold=late or self._strong or chosen, tabular=True))
        painter.setPen(colour(_INKS[self.spot.kind] if self._number else "muted"))
        inner = box.adjusted(0, 0, -px(8), 0)
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(inner, side, str(self._number) if self._number else "·")
        if chosen or self.hasFocus():
            painter.setPen(colour("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, px(5), px(5))
            if self.hasFocus():
                painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), px(4), px(4))
        painter.end()


class _Bar(Live, QWidget):
    """What is open as a bar, the late part first; the figures beside it say the same."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._figures, self._most = (0, 0, 0, 0), 1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.come_alive()

    def say(self, figures: tuple[int, int, int, int], most: int) -> None:
        self._figures, self._most = figures, max(most, 1)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(72), px(_HEIGHT - 4))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(40), px(_HEIGHT - 4))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        late, today, soon, open_ = self._figures
        parts = (late, today, soon, max(open_ - late - today - soon, 0))
        left, height = 0.0, px(8)
        top = (self.height() - height) / 2
        for (_, ink), part in zip(_BAR_INKS, parts, strict=True):
            width = self.width() * part / self._most
            painter.fillRect(QRectF(left, top, width, height), colour(ink))
            left += width
        painter.end()


class Board(QWidget):
    """Figures to press: arrows walk among them, Enter or Space shows the list behind one.

    Signal: `chosen(object)` with the `Spot`.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(px(14), px(8), px(14), px(8))
        self._grid.setHorizontalSpacing(px(4))
        self._grid.setVerticalSpacing(px(2))
        self._grid.setColumnStretch(0, 4)
        self._grid.setColumnStretch(5, 1)
        self._figures: dict[Spot, _Figure] = {}
        self._heads: list[Label] = []
        self._shape: tuple[str, ...] = ()
        self._rows: list[tuple[ElidedLabel, _Bar]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._grid)
        column.addStretch(1)

    def show_board(
        self, by: str, head: str, kinds: Sequence[tuple[Kind, str]], rows: Sequence[BoardRow]
    ) -> None:
        """Show rows; the last one is the total, with the key ""."""
        shape = (by, *(row.key for row in rows))
        if shape != self._shape:
            self._build(by, rows)
            self._shape = shape
        for label, words in zip(self._heads, (head, *(words for _, words in kinds)), strict=True):
            label.setText(words)
        most = max((row.figures[-1] for row in rows if row.key), default=1)
        for row, (label, bar) in zip(rows, self._rows, strict=True):
            label.say(row.words)
            bar.say(row.figures, most)
            bar.setVisible(bool(row.key))
            for (kind, words), number in zip(kinds, row.figures, strict=True):
                figure = self._figures[Spot(by, row.key, kind)]
                figure.say(number, f"{row.words}, {words}", strong=not row.key)

    def mark(self, spot: Spot) -> None:
        """Mark the cell whose list is shown."""
        for each, figure in self._figures.items():
            figure.setChecked(each == spot)

    def figure(self, spot: Spot) -> QAbstractButton | None:
        """The button of a cell."""
        return self._figures.get(spot)

    def _build(self, by: str, rows: Sequence[BoardRow]) -> None:
        while (old := self._grid.takeAt(0)) is not None:
            widget = old.widget()
            if widget is not None:
                widget.deleteLater()
        self._figures, self._rows = {}, []
        self._heads = [Label("", COLUMN) for _ in range(1 + len(Kind))]
        for place, label in enumerate(self._heads):
            side = Qt.AlignmentFlag.AlignRight if place else Qt.AlignmentFlag.AlignLeft
            self._grid.addWidget(label, 0, place, side | Qt.AlignmentFlag.AlignVCenter)
        for number, row in enumerate(rows, 1):
            label, bar = ElidedLabel("", BODY if row.key else STRONG), _Bar(self)
            self._grid.addWidget(label, number, 0)
            for place, kind in enumerate(Kind, 1):
                spot = Spot(by, row.key, kind)
                figure = _Figure(spot, self)
                figure.setObjectName(f"cell_{row.key or 'all'}_{kind}")
                figure.clicked.connect(lambda _on=False, spot=spot: self.chosen.emit(spot))
                self._figures[spot] = figure
                self._grid.addWidget(figure, number, place)
            self._grid.addWidget(bar, number, 5)
            self._rows.append((label, bar))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk to the next figure that counts something."""
        moves = {
            Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Up: (-1, 0),
            Qt.Key.Key_Down: (1, 0),
        }  # fmt: skip
        move = moves.get(Qt.Key(event.key()))
        here = next((each for each in self._figures.values() if each.hasFocus()), None)
        if here is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            here.click()
        elif here is None or move is None:
            super().keyPressEvent(event)
        else:
            self._walk(here, *move)

    def _walk(self, here: _Figure, down: int, right: int) -> None:
        figures = list(self._figures.values())
        width = len(Kind)
        row, column = divmod(figures.index(here), width)
        while True:
            row, column = row + down, column + right
            if not (0 <= column < width and 0 <= row * width < len(figures)):
                return
            there = figures[row * width + column]
            if there.isEnabled():
                there.setFocus(Qt.FocusReason.TabFocusReason)
                return
