"""A tool of the scan: an icon with its name for the ear, and the key that does the same."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.actions.keys import present_key
from ui.actions.registry import Action
from ui.components.buttons import paint_focus, paint_key
from ui.components.style import Live, colour, font, mixed, px
from ui.theme.icons import picture

_ICON = 16


class ScanTool(Live, QAbstractButton):
    """Does an action. Checkable ones show by a frame that they are on."""

    def __init__(
        self, action: Action, icon: str, parent: QWidget | None = None, *, checkable: bool = False
    ) -> None:
        super().__init__(parent)
        self._action, self._icon = action, icon
        self.setObjectName(action.id)
        self.setCheckable(checkable)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._act)
        self.come_alive()

    def _act(self) -> None:
        self._action.trigger()  # who hears it says whether it is on now

    def words(self) -> None:
        label, key = self._action.label(), present_key(self._action)
        self.setAccessibleName(label)
        self.setToolTip(f"{label} ({key})" if key else label)

    def sizeHint(self) -> QSize:
        key = present_key(self._action)
        cap = QFontMetrics(font(11, bold=True)).horizontalAdvance(key) + px(9) if key else 0
        return QSize(px(_ICON) + (cap + px(4) if cap else 0) + px(10), px(28))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        card, ink = colour("card"), colour("ink")
        on = self.isCheckable() and self.isChecked()
        if on:
            painter.setPen(QPen(colour("accent"), 1))
            painter.setBrush(colour("accent_ground"))
            painter.drawRoundedRect(box, px(6), px(6))
        elif self.isEnabled() and (self.isDown() or self.underMouse()):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(mixed(ink, card, 0.12 if self.isDown() else 0.06))
            painter.drawRoundedRect(box, px(6), px(6))
        shade = colour("accent") if self.isEnabled() else mixed(colour("muted"), card, 0.6)
        size, left = px(_ICON), px(5)
        scale = self.devicePixelRatioF()
        image = picture(self._icon, shade.name(), round(size * scale))
        painter.drawImage(QRectF(left, (self.height() - size) / 2, size, size), image)
        key = present_key(self._action)
        if key:
            width = self.width() - left - size - px(4) - px(4)
            cap = QRectF(left + size + px(4), (self.height() - px(18)) / 2, width, px(18))
            paint_key(painter, cap, key, shade)
        if self.hasFocus():
            paint_focus(painter, box, px(6))
        painter.end()
