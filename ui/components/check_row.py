"""A row of a checklist: a sign, what it is, a muted line below, and a date at the right."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.components.mark import sign_ink
from ui.components.signs import Sign, paint_sign
from ui.components.style import Live, colour, font, mixed, px


class CheckState(StrEnum):
    """How the document stands."""

    GOOD = "good"
    LATE = "late"
    """Expired, or wrong: shown red with words."""
    MISSING = "missing"
    WARNING = "warning"


_SIGNS = {
    CheckState.GOOD: (Sign.DONE, "good"),
    CheckState.LATE: (Sign.WARN, "late"),
    CheckState.MISSING: (Sign.OPEN, "muted"),
    CheckState.WARNING: (Sign.TODAY, "today"),
}


@dataclass(frozen=True, slots=True)
class CheckItem:
    """What a row says."""

    state: CheckState
    title: str
    below: str = ""
    right: str = ""
    """A date, or words such as "expired 02.11"."""


class CheckRow(Live, QAbstractButton):
    """The row as a button: Enter, Space or a click chooses it (signal `clicked`).

    A checkable one stays marked as the chosen row.
    """

    def __init__(self, item: CheckItem, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._item = item
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)  # painted anew as the mouse comes and goes
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_item(item)
        self.come_alive()

    def show_item(self, item: CheckItem) -> None:
        """Say something else."""
        self._item = item
        self.setText(item.title)
        spoken = ", ".join(part for part in (item.title, item.below, item.right) if part)
        self.setAccessibleName(spoken)
        self.setToolTip(spoken)
        self.update()

    @property
    def item(self) -> CheckItem:
        """What it says."""
        return self._item

    def sizeHint(self) -> QSize:
        return QSize(px(320), px(45))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(180), px(45))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self.rect()
        if self.isChecked():
            painter.fillRect(box, colour("accent_ground"))
        elif self.underMouse():
            painter.fillRect(box, mixed(colour("accent_ground"), colour("card"), 0.4))
        painter.fillRect(0, box.bottom(), box.width(), 1, colour("line"))
        sign, ink = _SIGNS[self._item.state]
        cap = QFontMetrics(font(13)).capHeight()
        paint_sign(painter, sign, QRectF(px(15), (box.height() - cap) / 2, cap, cap), sign_ink(ink))
        right = self._paint_right(painter, box)
        self._paint_words(painter, QRect(px(40), 0, box.width() - px(40) - right, box.height()))
        if self.hasFocus():
            painter.setPen(colour("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -2, -2), px(4), px(4))
            painter.drawRoundedRect(box.adjusted(2, 2, -3, -3), px(4), px(4))
        painter.end()

    def _paint_right(self, painter: QPainter, box: QRect) -> int:
        if not self._item.right:
            return px(14)
        late = self._item.state is CheckState.LATE
        face = font(12, bold=late, tabular=True)
        painter.setFont(face)
        painter.setPen(colour("alarm" if late else "ink"))
        inner = box.adjusted(0, 0, -px(14), 0)
        side = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(inner, side, self._item.right)
        return QFontMetrics(face).horizontalAdvance(self._item.right) + px(26)

    def _paint_words(self, painter: QPainter, box: QRect) -> None:
        one, two = QFontMetrics(font(13)), QFontMetrics(font(12))
        below = two.height() if self._item.below else 0
        top = (box.height() - one.height() - below) // 2
        elide = Qt.TextElideMode.ElideRight
        painter.setFont(font(13))
        painter.setPen(colour("ink"))
        line = QRect(box.left(), top, box.width(), one.height())
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(line, middle, one.elidedText(self._item.title, elide, box.width()))
        if below:
            painter.setFont(font(12))
            painter.setPen(colour("muted"))
            line = QRect(box.left(), line.bottom(), box.width(), below)
            painter.drawText(line, middle, two.elidedText(self._item.below, elide, box.width()))
