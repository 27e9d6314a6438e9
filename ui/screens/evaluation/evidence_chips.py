"""The evidence of a criterion as small chips: where in the scans its mark rests."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.components.buttons import paint_focus
from ui.components.signs import Sign, paint_sign
from ui.components.style import Live, colour, font, mixed, px
from ui.components.wrapping import WrapLayout

_HEIGHT, _PAD, _GAP, _CROSS = 22, 8, 5, 16


class _Place(Live, QAbstractButton):
    """One place: pressed it is shown in the scan, its cross takes it away."""

    removed = Signal()

    def __init__(self, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setText(words)
        self.fixed = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.come_alive()

    def words(self) -> None:
        spoken = QCoreApplication.translate("Evaluation", "Evidence: {place}")
        self.setAccessibleName(spoken.replace("{place}", self.text()))
        hint = QCoreApplication.translate(
            "Evaluation", "Enter shows the place in the scan, Delete takes the evidence away"
        )
        self.setAccessibleDescription("" if self.fixed else hint)
        self.setToolTip("" if self.fixed else hint)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(font(12))
        cross = 0 if self.fixed else px(_CROSS)
        width = metrics.horizontalAdvance(self.text()) + metrics.capHeight()
        return QSize(width + px(_GAP) + 2 * px(_PAD) + cross, px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _on_cross(self, at: QPoint) -> bool:
        return not self.fixed and at.x() > self.width() - px(_CROSS + _PAD / 2)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the cross takes the evidence away, elsewhere it shows the place."""
        if self._on_cross(event.position().toPoint()) and self.isDown():
            self.setDown(False)
            self.removed.emit()
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        ground, ink = colour("calm.ground"), colour("calm.text")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(mixed(ink, ground, 0.1) if self.underMouse() else ground)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        face = font(12)
        cap = QFontMetrics(face).capHeight()
        middle = box.center().y()
        paint_sign(painter, Sign.PAGE, QRectF(px(_PAD), middle - cap / 2, cap, cap), ink)
        painter.setFont(face)
        painter.setPen(ink)
        words = box.adjusted(px(_PAD + _GAP) + cap, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
        if not self.fixed:
            small = cap * 0.75
            cross = QRectF(box.right() - px(_PAD) - small, middle - small / 2, small, small)
            paint_sign(painter, Sign.CROSS, cross, colour("muted"))
        if self.hasFocus():
            paint_focus(painter, box, box.height() / 2)
        painter.end()


class EvidenceChips(QWidget):
    """Signals: `shown(int)` and `removed(int)` with the place in the order of the evidence."""

    shown = Signal(int)
    removed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = WrapLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(px(5))
        self._given: tuple[tuple[str, ...], bool] = ((), False)
        self.places: list[_Place] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    def show_places(self, words: Sequence[str], *, fixed: bool) -> None:
        """Show where the evidence stands; `fixed` leaves no way to take it away."""
        if (tuple(words), fixed) == self._given:
            return
        self._given = (tuple(words), fixed)
        held = self.focused()
        for chip in self.places:
            self._row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.places = [self._chip(number, text, fixed) for number, text in enumerate(words)]
        self.setVisible(bool(self.places))
        self.updateGeometry()
        if held is not None and self.places:
            self.places[min(held, len(self.places) - 1)].setFocus()

    def _chip(self, number: int, text: str, fixed: bool) -> _Place:  # noqa: FBT001 - passed on
        chip = _Place(text, self)
        chip.fixed = fixed
        chip.words()
        chip.clicked.connect(lambda: self.shown.emit(number))
        chip.removed.connect(lambda: self.removed.emit(number))
        self._row.addWidget(chip)
        chip.show()
        return chip

    def focused(self) -> int | None:
        """The chip that has the keyboard."""
        return next((n for n, chip in enumerate(self.places) if chip.hasFocus()), None)
