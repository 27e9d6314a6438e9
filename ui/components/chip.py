"""A pill that says a state or a verdict: a sign, then words, then colour."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.components.picture import paint_kept
from ui.components.signs import Sign, paint_sign, sign_width
from ui.components.style import Live, colour, font, px, tone
from ui.theme.worn import worn

CHIP_HEIGHT = 22
_PADDING = 9
_GAP = 5


def chip_width(text: str, sign: Sign) -> int:
    """Width that a chip needs for its words."""
    metrics = QFontMetrics(font(12, bold=True))
    lead = sign_width(sign, metrics.capHeight())
    gap = px(_GAP) if sign is not Sign.NONE else 0
    return round(2 * px(_PADDING) + lead + gap) + metrics.horizontalAdvance(text) + 1


def paint_chip(
    painter: QPainter, box: QRect, text: str, tone_name: str, sign: Sign = Sign.NONE
) -> None:
    """Paint a chip at the left of `box`, in its middle; words that do not fit are elided."""
    face = font(12, bold=tone_name != "calm")
    metrics = QFontMetrics(face)
    height = px(CHIP_HEIGHT)
    width = min(chip_width(text, sign), box.width())
    pill = QRectF(box.left(), box.center().y() - height / 2 + 0.5, width, height)
    pair = tone(tone_name)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    dashed = QPen(colour("line"), 1, Qt.PenStyle.DashLine)
    painter.setPen(dashed if tone_name == "plain" else Qt.PenStyle.NoPen)
    painter.setBrush(pair.ground)
    painter.drawRoundedRect(pill.adjusted(0.5, 0.5, -0.5, -0.5), height / 2, height / 2)
    painter.setFont(face)
    painter.setPen(pair.ink)
    left = pill.left() + px(_PADDING)
    cap = metrics.capHeight()
    if sign is not Sign.NONE:
        lead = sign_width(sign, cap)
        paint_sign(painter, sign, QRectF(left, pill.center().y() - cap / 2, lead, cap), pair.ink)
        left += lead + px(_GAP)
    words = QRectF(left, pill.top(), pill.right() - px(_PADDING) - left + 1, height)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(words.width()) + 1)
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
    painter.restore()


class Chip(Live, QLabel):
    """A pill with words; what it says is its accessible name.

    Without words there is nothing to see. Tones: late, today, soon, calm, good, bad, accent, and plain (dashed, nothing said yet).
    """

    def __init__(
        self,
        text: str = "",
        tone_name: str = "calm",
        sign: Sign = Sign.NONE,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._tone, self._sign = tone_name, sign
        self._measured: tuple[tuple[str, Sign, int], int] = (("", Sign.NONE, 0), 0)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.come_alive()

    def say(self, text: str, tone_name: str, sign: Sign = Sign.NONE) -> None:
        """Say something else; the same again costs nothing."""
        if (text, tone_name, sign) == (self.text(), self._tone, self._sign):
            return
        self._tone, self._sign = tone_name, sign
        self.setText(text)
        self.updateGeometry()
        self.update()

    @property
    def tone_name(self) -> str:
        """The tone it speaks in."""
        return self._tone

    @property
    def sign(self) -> Sign:
        """The sign before its words."""
        return self._sign

    def sizeHint(self) -> QSize:
        shown = (self.text(), self._sign, worn().zoom)
        if shown != self._measured[0]:  # asked several times for each layout of its line
            self._measured = (shown, chip_width(self.text(), self._sign) if self.text() else 0)
        return QSize(self._measured[1], px(CHIP_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), px(60)), px(CHIP_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self.text():
            return
        paint_kept(self, (self.text(), self._tone, self._sign), self._paint)

    def _paint(self, painter: QPainter) -> None:
        paint_chip(painter, self.rect(), self.text(), self._tone, self._sign)
