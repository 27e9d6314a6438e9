"""Buttons: one filled for the next thing to do, outlined for the rest, red words for danger."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui.actions.keys import present_hint
from ui.components.style import Live, colour, font, mixed, px

PRIMARY, SECONDARY, DANGER, QUIET = "primary", "secondary", "danger", "quiet"
"""Kinds of buttons; quiet has neither ground nor border until the pointer is on it."""

_PADDING = 15
_RADIUS = 6


class Button(Live, QPushButton):
    """A push button of the house that shows the key which presses it.

    `key_hint` is only shown (such as "Ctrl+↵"); the key itself belongs to the screen's actions,
    and where the person chose another one for that action, it is shown instead.
    Enter and Space press it while it has the focus.
    """

    def __init__(
        self,
        text: str = "",
        kind: str = SECONDARY,
        key_hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._kind, self._key_hint = kind, key_hint
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)  # painted anew as the mouse comes and goes
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(True)
        self.come_alive()

    @property
    def kind(self) -> str:
        """primary, secondary, danger or quiet."""
        return self._kind

    def set_kind(self, kind: str) -> None:
        """Change what it looks like."""
        self._kind = kind
        self.update()

    def set_key_hint(self, key_hint: str) -> None:
        """Show another key; an empty text shows none."""
        self._key_hint = key_hint
        self.updateGeometry()
        self.update()

    def _face(self) -> QFont:
        return font(13, bold=self._kind != QUIET)

    def _words(self) -> str:
        return self.text().replace("&&", "\0").replace("&", "").replace("\0", "&")

    def _hint_width(self) -> int:
        hint = present_hint(self._key_hint)
        if not hint:
            return 0
        return QFontMetrics(font(11, bold=True)).horizontalAdvance(hint) + px(12)

    def sizeHint(self) -> QSize:
        words = QFontMetrics(self._face()).horizontalAdvance(self._words())
        hint = self._hint_width()
        padding = _PADDING if self._kind != QUIET else 9
        return QSize(words + 2 * px(padding) + (hint + px(14) if hint else 1), px(32))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _paints(self) -> tuple[QColor, QColor, QColor]:
        """Ground, border and ink of the present state."""
        card, ink, line = colour("card"), colour("ink"), colour("line")
        lift = 0.12 if self.isDown() else 0.06 if self.underMouse() else 0.0
        if not self.isEnabled():
            if self._kind == PRIMARY:
                return mixed(colour("accent"), card, 0.35), QColor(0, 0, 0, 0), colour("on_accent")
            faint = mixed(colour("muted"), card, 0.7)
            if self._kind == QUIET:
                return QColor(0, 0, 0, 0), QColor(0, 0, 0, 0), faint
            return card, line, faint
        if self._kind == PRIMARY:
            ground = mixed(ink, colour("accent"), lift * 2)
            return ground, ground, colour("on_accent")
        if self._kind == QUIET:
            clear = QColor(0, 0, 0, 0)
            ground = mixed(ink, card, lift) if lift else clear
            return ground, clear, colour("accent")
        words = colour("alarm") if self._kind == DANGER else ink
        return mixed(ink, card, lift), line, words

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground, border, ink = self._paints()
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        radius = px(_RADIUS)
        painter.setPen(QPen(border, 1))
        painter.setBrush(ground)
        painter.drawRoundedRect(box, radius, radius)
        painter.setPen(ink)
        painter.setFont(self._face())
        self._paint_words(painter, ink)
        if self.hasFocus():
            paint_focus(
                painter, box, radius, colour("on_accent") if self._kind == PRIMARY else None
            )
        painter.end()

    def _paint_words(self, painter: QPainter, ink: QColor) -> None:
        hint = self._hint_width()
        metrics = painter.fontMetrics()
        width = metrics.horizontalAdvance(self._words())
        whole = width + (hint + px(14) if hint else 0)
        left = max(px(6), (self.width() - whole) // 2)
        middle = int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextShowMnemonic)
        painter.drawText(QRect(left, 0, self.width() - left, self.height()), middle, self.text())
        if hint:
            height = px(18)
            box = QRectF(left + width + px(14), (self.height() - height) / 2, hint, height)
            paint_key(painter, box, present_hint(self._key_hint), ink)


def paint_key(painter: QPainter, box: QRectF, key: str, ink: QColor) -> None:
    """Paint a key cap with its name."""
    faint = QColor(ink)
    faint.setAlphaF(0.55)
    painter.setPen(QPen(faint, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), px(4), px(4))
    painter.setFont(font(11, bold=True))
    painter.setPen(ink)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, key)


def paint_focus(painter: QPainter, box: QRectF, radius: float, ink: QColor | None = None) -> None:
    """Paint the focus ring: 2 px, inside `box`; `ink` where the accent itself is the ground."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inset = 3.0 if ink is not None else 0.5
    painter.setPen(QPen(ink if ink is not None else colour("accent"), 2))
    ring = box.adjusted(inset, inset, -inset, -inset)
    painter.drawRoundedRect(ring, max(radius - inset, 1), max(radius - inset, 1))
