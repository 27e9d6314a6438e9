"""A row of segments of which one is chosen: views of a list, kinds of a paper, document tabs."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QLayout,
    QSizePolicy,
    QWidget,
)

from ui.components.buttons import paint_focus
from ui.components.style import Live, colour, font, px
from ui.components.wrapping import WrapLayout

BOXES, PILLS = "boxes", "pills"
"""Boxes stand as controls in forms, pills as tabs over a document."""


class _Segment(Live, QAbstractButton):
    def __init__(self, text: str, look: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.setText(text)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.come_alive()

    def sizeHint(self) -> QSize:
        pill = self._look == PILLS
        words = QFontMetrics(font(12 if pill else 13, bold=True)).horizontalAdvance(self.text())
        return QSize(words + 2 * px(9 if pill else 12), px(22 if pill else 30))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pill, chosen = self._look == PILLS, self.isChecked()
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        radius = box.height() / 2 if pill else px(6)
        if pill:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("accent_ground" if chosen else "calm.ground"))
            ink = colour("accent" if chosen else "calm.text")
        else:
            painter.setPen(QPen(colour("accent" if chosen else "line"), 1))
            painter.setBrush(colour("accent" if chosen else "card"))
            ink = colour("on_accent" if chosen else "ink")
        painter.drawRoundedRect(box, radius, radius)
        painter.setFont(font(12 if pill else 13, bold=chosen or not pill))
        painter.setPen(ink if self.isEnabled() else colour("muted"))
        inside = int(box.width()) - 2 * px(6)
        words = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, inside)
        self.setToolTip(self.text() if words != self.text() else "")
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
        if self.hasFocus():
            paint_focus(painter, box, radius, colour("on_accent") if chosen and not pill else None)
        painter.end()


class Segmented(QWidget):
    """One choice of a few, all in sight. Tab comes to the chosen one, arrows move the choice.

    Pills go on in the next line where there are many.

    Signal: `chosen(str)` with the key, by the person only.
    """

    chosen = Signal(str)

    def __init__(
        self,
        choices: Sequence[tuple[str, str]] = (),
        *,
        name: str = "",
        look: str = BOXES,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._buttons: dict[str, _Segment] = {}
        self._row: QLayout = WrapLayout(self) if look == PILLS else QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(6 if look == PILLS else 4)
        if isinstance(self._row, QHBoxLayout):
            self._row.addStretch(1)
        self.set_name(name)
        self.set_choices(choices)

    def set_name(self, name: str) -> None:
        """What is chosen here, for screen readers."""
        self.setAccessibleName(name)

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer keys with their words; the choice stays where its key stays."""
        if list(self._buttons) == [key for key, _ in choices]:
            for key, words in choices:
                self._buttons[key].setText(words)
                self._buttons[key].setAccessibleName(words)
                self._buttons[key].updateGeometry()
            return
        before = self.value()
        for button in self._buttons.values():
            self._group.removeButton(button)
            self._row.removeWidget(button)
            button.deleteLater()
        self._buttons = {}
        for place, (key, words) in enumerate(choices):
            button = _Segment(words, self._look, self)
            button.setObjectName(f"segment_{key}")
            button.setAccessibleName(words)
            button.clicked.connect(lambda _on, key=key: self.chosen.emit(key))
            self._group.addButton(button)
            if isinstance(self._row, QHBoxLayout):
                self._row.insertWidget(place, button)
            else:
                self._row.addWidget(button)
            self._buttons[key] = button
        self.set_value(before if before in self._buttons else next(iter(self._buttons), None))

    def value(self) -> str | None:
        """The key of the choice."""
        return next((key for key, button in self._buttons.items() if button.isChecked()), None)

    def set_value(self, key: str | None) -> None:
        """Choose, without a signal."""
        for known, button in self._buttons.items():
            if known == key:
                button.setChecked(True)
                self.setFocusProxy(button)
            button.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if known == key else Qt.FocusPolicy.ClickFocus
            )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the choice by the arrows."""
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()), 0)
        keys = list(self._buttons)
        now = self.value()
        if not step or now is None:
            super().keyPressEvent(event)
            return
        place = keys.index(now) + step
        if 0 <= place < len(keys):
            self.set_value(keys[place])
            self._buttons[keys[place]].setFocus()
            self.chosen.emit(keys[place])
