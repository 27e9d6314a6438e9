"""A few large choices, one below the other: arrows or a figure go to one, Return takes it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.components.buttons import paint_key
from ui.components.chip import Chip
from ui.components.label import HEADING, MUTED, Label
from ui.components.signs import Sign
from ui.components.style import colour, mixed, px

_RADIUS, _KEY = 10, 22


class Choice(QAbstractButton):
    """One of them: a title, a sentence on what it means, the figure that leads to it."""

    stood_on = Signal()

    def __init__(self, figure: int, name: str) -> None:
        super().__init__()
        self._figure = figure
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._title, self._means = Label("", HEADING), Label("", MUTED, wrap=True)
        self._chip = Chip()
        for widget in (self._title, self._means, self._chip):
            widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._chip)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(58), px(14), px(18), px(14))
        column.setSpacing(px(4))
        column.addLayout(head)
        column.addWidget(self._means)

    def say(self, title: str, means: str = "", chip: str = "") -> None:
        """Say what it is; a screen reader hears title, mark and sentence."""
        self._title.setText(title)
        self._means.setText(means)
        self._means.setVisible(bool(means))
        self._chip.say(chip, "today", Sign.ALERT)
        self.setAccessibleName(f"{title}, {chip}" if chip else title)
        self.setAccessibleDescription(means)
        self.updateGeometry()

    @property
    def title(self) -> str:
        """Its title."""
        return self._title.text()

    def sizeHint(self) -> QSize:
        """As high as its words."""
        layout = self.layout()
        return layout.totalSizeHint() if layout is not None else super().sizeHint()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the keyboard came here."""
        super().focusInEvent(event)
        self.stood_on.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card and the figure's key."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card, ink = colour("card"), colour("ink")
        painter.setBrush(mixed(ink, card, 0.05) if self.underMouse() or self.isDown() else card)
        stood = self.hasFocus()
        painter.setPen(QPen(colour("accent" if stood else "line"), 2 if stood else 1))
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(1, 1, -1, -1), px(_RADIUS), px(_RADIUS)
        )
        side = px(_KEY)
        box = QRectF(px(18), px(14), side, side)
        paint_key(painter, box, str(self._figure), colour("accent" if stood else "muted"))
        painter.end()


class Choices(QWidget):
    """The choices of one page. `chosen(str)` and `stood_on(str)` carry the name of a choice."""

    chosen = Signal(str)
    stood_on = Signal(str)

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__()
        self._all = {
            name: Choice(figure, f"choice_{name}") for figure, name in enumerate(names, start=1)
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        for name, choice in self._all.items():
            choice.clicked.connect(lambda _on=False, name=name: self.chosen.emit(name))
            choice.stood_on.connect(lambda name=name: self.stood_on.emit(name))
            column.addWidget(choice)

    @property
    def all(self) -> Mapping[str, Choice]:
        """The choices by name."""
        return self._all

    def stand_on(self, name: str) -> None:
        """Put the keyboard on a choice."""
        self._all[name].setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk, a figure goes to its choice, Return takes the one stood upon."""
        names = list(self._all)
        here = self.window().focusWidget()
        at = next((n for n, name in enumerate(names) if self._all[name] is here), -1)
        key = Qt.Key(event.key())
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(key)
        figure = event.key() - Qt.Key.Key_1
        if step is not None:
            self.stand_on(names[(at + step) % len(names)])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and at >= 0:
            self.chosen.emit(names[at])
        elif 0 <= figure < len(names):
            self.stand_on(names[figure])
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew in other words."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.updateGeometry()
