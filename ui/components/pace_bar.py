"""How far a synchronisation is: the stage in words, a bar, the rate and the time left."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from ui.components.buttons import SECONDARY, Button
from ui.components.label import MUTED, STRONG, Label
from ui.components.style import Live, px
from ui.i18n.formats import number_text
from ui.i18n.noop import QT_TRANSLATE_NOOP
from ui.runtime.pace import Pace

_STAGES = {
    "hello": QT_TRANSLATE_NOOP("PaceBar", "Asking the shared database"),
    "push": QT_TRANSLATE_NOOP("PaceBar", "Sending what was done here"),
    "pull": QT_TRANSLATE_NOOP("PaceBar", "Receiving what others did"),
    "scans_up": QT_TRANSLATE_NOOP("PaceBar", "Sending scans"),
    "scans_down": QT_TRANSLATE_NOOP("PaceBar", "Receiving scans"),
}
_STEPS = 1000
_MEGABYTE = 1_000_000
_HOUR = 3600


class PaceBar(Live, QWidget):
    """Shows a `Pace`; `cancelled()` when its button is pressed."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pace: Pace | None = None
        self._stage, self._figures = Label("", STRONG), Label("", MUTED, wrap=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.cancel = Button("", SECONDARY)
        self.cancel.setObjectName("cancel_sync_button")
        self.cancel.clicked.connect(self.cancelled)
        words = QVBoxLayout()
        words.setSpacing(px(4))
        words.addWidget(self._stage)
        words.addWidget(self.bar)
        words.addWidget(self._figures)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(12))
        row.addLayout(words, 1)
        row.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignVCenter)
        self.come_alive()

    def show_pace(self, pace: Pace | None) -> None:
        """Show how far it is; None when it has begun and nothing is known yet."""
        self._pace = pace
        part = pace.part if pace is not None else None
        self.bar.setRange(0, 0 if part is None else _STEPS)
        if part is not None:
            self.bar.setValue(round(part * _STEPS))
        self.words()

    def text(self) -> str:
        """All that it says."""
        return f"{self._stage.text()} {self._figures.text()}".strip()

    def words(self) -> None:
        pace = self._pace
        translate = QCoreApplication.translate
        source = _STAGES.get(pace.stage if pace is not None else "hello", _STAGES["hello"])
        self._stage.setText(translate("PaceBar", source) + "…")
        self._figures.setText(pace_text(pace) if pace is not None else "")
        self.cancel.setText(translate("PaceBar", "Cancel"))
        self.bar.setAccessibleName(self._stage.text())
        self.bar.setAccessibleDescription(self._figures.text())


def pace_text(pace: Pace) -> str:
    """Amount, rate and time left of a stage: "1 200 of 8 000 · 400 a second · 17 s left"."""
    translate = QCoreApplication.translate
    parts = []
    if pace.bytes_total:
        amount = translate("PaceBar", "{done} of {total} MB")
        parts.append(_filled(amount, _megabytes(pace.bytes), _megabytes(pace.bytes_total)))
        if pace.byte_rate:
            rate = translate("PaceBar", "{rate} MB a second")
            parts.append(rate.replace("{rate}", _megabytes(pace.byte_rate)))
    elif pace.total:
        amount = translate("PaceBar", "{done} of {total}")
        parts.append(_filled(amount, number_text(pace.done), number_text(pace.total)))
        if pace.rate:
            rate = translate("PaceBar", "{rate} a second")
            parts.append(rate.replace("{rate}", number_text(round(pace.rate))))
    if pace.seconds_left is not None:
        parts.append(left_text(pace.seconds_left))
    return " · ".join(parts)


def left_text(seconds: float) -> str:
    """The time left, in the unit that a person thinks in."""
    translate = QCoreApplication.translate
    if seconds < 60:
        return translate("PaceBar", "%n s left", "", max(1, round(seconds)))
    if seconds < _HOUR:
        return translate("PaceBar", "%n min left", "", round(seconds / 60))
    return translate("PaceBar", "%n h left", "", round(seconds / _HOUR))


def _filled(text: str, done: str, total: str) -> str:
    return text.replace("{done}", done).replace("{total}", total)


def _megabytes(count: float) -> str:
    return number_text(count / _MEGABYTE, 1)
