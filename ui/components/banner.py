"""A notice in the page, never over it: what happened, what is safe, what to do."""

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.components.buttons import QUIET, Button
from ui.components.label import BODY, STRONG, Label
from ui.components.mark import Mark
from ui.components.signs import Sign
from ui.components.style import Live, colour, mixed, px, tone

ERROR, WARNING, NOTICE, GOOD = "error", "warning", "notice", "good"

_SIGNS = {
    ERROR: (Sign.WARN, "late"),
    WARNING: (Sign.TODAY, "today"),
    NOTICE: (Sign.SOON, "soon"),
    GOOD: (Sign.DONE, "good"),
}
_TONES = {ERROR: "bad", WARNING: "calm", NOTICE: "soon", GOOD: "good"}


class Banner(Live, QWidget):
    """A hidden strip that comes up by `tell` and goes by `dismiss` or its closing button.

    Signals: `acted()` when its button is pressed, `dismissed()` when it was closed by hand.
    """

    acted = Signal()
    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = NOTICE
        self._mark = Mark(Sign.SOON, "soon", 13)
        self._title = Label("", STRONG, wrap=True)
        self._words = Label("", BODY, wrap=True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._button = Button()
        self._close = Button("✕", QUIET)
        text = QVBoxLayout()
        text.setSpacing(2)
        text.addWidget(self._title)
        text.addWidget(self._words)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(px(14), px(10), px(8), px(10))
        row.setSpacing(px(10))
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(text, 1)
        row.addWidget(self._button, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self._button.clicked.connect(self.acted)
        self._close.clicked.connect(self._dismissed)
        self.hide()
        self.come_alive()

    def tell(
        self, kind: str, title: str, words: str = "", *, action: str = "", lasting: bool = False
    ) -> None:
        """Come up; `lasting` ones (a state, not an event) have no closing button."""
        self._kind = kind
        self._mark.show_sign(*_SIGNS[kind])
        self._title.setText(title)
        self._words.setText(words)
        self._words.setVisible(bool(words))
        self._button.setText(action)
        self._button.setVisible(bool(action))
        self._close.setVisible(not lasting)
        side = Qt.AlignmentFlag.AlignTop if words else Qt.AlignmentFlag.AlignVCenter
        self._row.setAlignment(self._mark, side)
        self._row.setAlignment(self._close, side)
        self.setAccessibleName(title)
        self.setAccessibleDescription(words)
        self.show()
        self.update()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def dismiss(self) -> None:
        """Go away."""
        self.hide()

    def text(self) -> str:
        """All that it says; empty while it is hidden."""
        if self.isHidden():
            return ""
        return "\n".join(part for part in (self._title.text(), self._words.text()) if part)

    def words(self) -> None:
        close = QCoreApplication.translate("Banner", "Close this notice")
        self._close.setAccessibleName(close)
        self._close.setToolTip(close)

    def _dismissed(self) -> None:
        self.hide()
        self.dismissed.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pair = tone(_TONES[self._kind])
        painter.setPen(mixed(pair.ink, pair.ground, 0.35))
        painter.setBrush(pair.ground)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, px(8), px(8))
        bar = {ERROR: "alarm", WARNING: "warm"}.get(self._kind)
        if bar is not None:
            painter.fillRect(QRectF(0, px(8), 3, self.height() - px(16)), colour(bar))
        painter.end()
