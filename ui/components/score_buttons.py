"""Segmented scores of a criterion: digits and, where allowed, a dash for "not applicable"."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from ui.components.buttons import paint_focus
from ui.components.picture import paint_kept
from ui.components.style import Live, colour, font, px

NOT_APPLICABLE = "—"
"""The key of "not applicable"."""


class _ScoreButton(Live, QAbstractButton):
    looked_at = Signal(str)

    def __init__(self, key: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.key = key
        self.setText(key)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.come_alive()

    def sizeHint(self) -> QSize:
        words = QFontMetrics(font(13, bold=True)).horizontalAdvance(self.text()) + px(16)
        return QSize(max(px(34), words), px(30))

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.looked_at.emit(self.key)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.looked_at.emit("")
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.looked_at.emit(self.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space presses; all else is for the row of buttons."""
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Lay the picture of its state down: a key moves dozens of buttons that look the same."""
        state = (self.isChecked(), self.underMouse(), self.hasFocus(), self.isEnabled())
        paint_kept(self, (self.key, *state), self._paint)

    def _paint(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        edge = "accent" if chosen else "muted" if self.underMouse() else "line"
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(colour(edge), 1))
        painter.setBrush(colour("accent" if chosen else "card"))
        painter.drawRoundedRect(box, px(6), px(6))
        painter.setFont(font(13, bold=True, tabular=True))
        ink = colour("on_accent" if chosen else "ink")
        painter.setPen(ink if self.isEnabled() else colour("on_accent" if chosen else "muted"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.text())
        if self.hasFocus():
            paint_focus(painter, box, px(6), colour("on_accent") if chosen else None)


class ScoreButtons(Live, QWidget):
    """One score of a criterion.

    Each value has an anchor: what it means, spoken with the digit and told by `looked_at`.
    Tab comes to the chosen value, arrows move among the values, Space or Enter takes one,
    pressing the chosen one or Backspace takes it back. Digits belong to the screen's keys, by
    their physical place; it calls `press`.

    Signals: `scored(object)` with the value (a text, as given), or None when taken back, by the
    person only; `looked_at(str)` with the anchor of the value under the pointer or in focus.
    """

    scored = Signal(object)
    looked_at = Signal(str)

    def __init__(
        self,
        values: Sequence[str] = (),
        *,
        anchors: Sequence[str] = (),
        not_applicable: bool = False,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._value: str | None = None
        self._anchors: dict[str, str] = {}
        self._buttons: dict[str, _ScoreButton] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)
        keys = [*values, *([NOT_APPLICABLE] if not_applicable else [])]
        for key in keys:
            button = _ScoreButton(key, self)
            button.clicked.connect(lambda _on, key=key: self.press(key))
            button.looked_at.connect(self._look)
            self._row.addWidget(button)
            self._buttons[key] = button
        self._row.addStretch(1)
        self.set_anchors(anchors)
        self.set_value(None)
        self.come_alive()

    def set_anchors(self, anchors: Sequence[str]) -> None:
        """What each value means, in the order of the values."""
        self._anchors = dict(zip(self._buttons, anchors, strict=False))
        self.words()

    def set_name(self, name: str) -> None:
        """The criterion, spoken before each value."""
        self._name = name
        self.words()

    def words(self) -> None:
        self.setAccessibleName(self._name)
        nothing = QCoreApplication.translate("ScoreButtons", "not applicable")
        for key, button in self._buttons.items():
            anchor = nothing if key == NOT_APPLICABLE else self._anchors.get(key, "")
            parts = (self._name, "" if key == NOT_APPLICABLE else key, anchor)
            button.setAccessibleName(": ".join(part for part in parts if part))
            button.setToolTip(anchor)

    def value(self) -> str | None:
        """The chosen value, `NOT_APPLICABLE`, or None."""
        return self._value

    def set_value(self, value: str | None) -> None:
        """Choose, without a signal; a value that is not offered is none."""
        self._value = value if value in self._buttons else None
        for key, button in self._buttons.items():
            button.setChecked(key == value)
        home = value if value in self._buttons else next(iter(self._buttons), None)
        for key, button in self._buttons.items():
            policy = Qt.FocusPolicy.StrongFocus if key == home else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)
        if home is not None:
            self.setFocusProxy(self._buttons[home])

    def press(self, value: str) -> bool:
        """Do what pressing that value does; False when it is not offered or locked."""
        if value not in self._buttons or not self.isEnabled():
            return False
        chosen = None if value == self._value else value
        self.set_value(chosen)
        self.scored.emit(chosen)
        return True

    def take_back(self) -> None:
        """Have no value again."""
        if self.isEnabled() and self._value is not None:
            self.set_value(None)
            self.scored.emit(None)

    def _look(self, key: str) -> None:
        self.looked_at.emit(self._anchors.get(key, ""))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move among the values, Backspace takes the value back."""
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()), 0)
        focused = [k for k, b in self._buttons.items() if b.hasFocus()]
        if step and focused:
            keys = list(self._buttons)
            place = keys.index(focused[0]) + step
            if 0 <= place < len(keys):
                self._buttons[keys[place]].setFocus()
        elif event.key() == Qt.Key.Key_Backspace:
            self.take_back()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and focused:
            self.press(focused[0])
        else:
            super().keyPressEvent(event)
