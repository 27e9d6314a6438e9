"""The way of a dossier: what was done by whom and when, what is open, what comes next."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.deadlines.urgency import Finished, Timing, Urgency
from ui.components.date_field import shown_date
from ui.components.due_chip import due_words, finished_words
from ui.components.style import Live, colour, font, px

_ROW, _ROW_TWO = 26, 40
_INDENT = 22


class Passed(StrEnum):
    """How far a step has come."""

    DONE = "done"
    OPEN = "open"
    NEXT = "next"
    RETURNED = "returned"


@dataclass(frozen=True, slots=True)
class TimelineStep:
    """A step of the timeline; `code` is its number (or "1.6-1.8"), `key` what is emitted."""

    key: str
    code: str
    name: str
    passed: Passed
    on: date | None = None
    """When it was done."""
    who: str = ""
    due: date | None = None
    timing: Timing | None = None
    finished: Finished | None = None
    note: str = ""
    """Words below, such as why it was returned or late."""


class Timeline(Live, QWidget):
    """Steps one under another: a full dot for done, red for late, hollow for what comes.

    Up and Down move among the steps. Signal: `chosen(str)` with the key of a step, on click,
    Enter or Space.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: tuple[TimelineStep, ...] = ()
        self._at = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.come_alive()

    def show_steps(self, steps: Sequence[TimelineStep]) -> None:
        """Show another way; the focus stays in place."""
        self._steps = tuple(steps)
        self._at = min(self._at, max(len(steps) - 1, 0))
        self.words()
        self.updateGeometry()
        self.update()

    def words(self) -> None:
        translate = QCoreApplication.translate
        here = self._spoken(self._steps[self._at]) if self._steps else ""
        name = translate("Timeline", "Steps of the dossier")
        self.setAccessibleName(f"{name}: {here}" if here else name)
        self.setAccessibleDescription("; ".join(self._spoken(step) for step in self._steps))

    def _spoken(self, step: TimelineStep) -> str:
        parts = (f"{step.code} {step.name}", self._when(step), step.who, step.note)
        return ", ".join(part for part in parts if part)

    @staticmethod
    def _when(step: TimelineStep) -> str:
        translate = QCoreApplication.translate
        if step.passed is Passed.RETURNED and step.on is not None:
            return translate("Timeline", "returned {date}").replace("{date}", shown_date(step.on))
        if step.passed is Passed.DONE and step.on is not None:
            did = finished_words(step.finished) if step.finished is not None else ""
            return " · ".join(part for part in (shown_date(step.on), did) if part)
        if step.due is None:
            return ""
        due = translate("Timeline", "due {date}").replace("{date}", shown_date(step.due))
        if step.timing is not None and step.timing.urgency is Urgency.LATE:
            words = due_words(step.timing, step.due)
            return f"{due} · {words[:1].lower()}{words[1:]}"
        return due

    def _ink(self, step: TimelineStep) -> str:
        if step.passed is Passed.OPEN:
            late = step.timing is not None and step.timing.urgency is Urgency.LATE
            return "alarm" if late else "accent"
        return "muted" if step.passed is Passed.RETURNED else "good.text"

    def _heights(self) -> list[int]:
        return [px(_ROW_TWO if step.who or step.note else _ROW) for step in self._steps]

    def sizeHint(self) -> QSize:
        return QSize(px(260), sum(self._heights()))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(160), self.sizeHint().height())

    def _boxes(self) -> list[QRect]:
        boxes, top = [], 0
        for height in self._heights():
            boxes.append(QRect(0, top, self.width(), height))
            top += height
        return boxes

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        boxes = self._boxes()
        x = px(9)
        painter.setPen(QPen(colour("line"), 2))
        if len(boxes) > 1:
            first, last = boxes[0].top() + px(13), boxes[-1].top() + px(13)
            painter.drawLine(QPointF(x, first), QPointF(x, last))
        for number, (step, box) in enumerate(zip(self._steps, boxes, strict=True)):
            self._paint_dot(painter, step, QPointF(x, box.top() + px(13)))
            self._paint_step(painter, step, box)
            if self.hasFocus() and number == self._at:
                painter.setPen(QPen(colour("accent"), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), px(4), px(4))
        painter.end()

    def _paint_dot(self, painter: QPainter, step: TimelineStep, at: QPointF) -> None:
        radius = px(9) / 2
        if step.passed is Passed.NEXT:
            painter.setPen(QPen(colour("muted"), 1.3))
            painter.setBrush(colour("card"))
        else:
            painter.setPen(QPen(colour("card"), 1))
            painter.setBrush(colour(self._ink(step)))
        painter.drawEllipse(at, radius, radius)

    def _paint_step(self, painter: QPainter, step: TimelineStep, box: QRect) -> None:
        line = QRect(px(_INDENT), box.top(), box.width() - px(_INDENT) - 4, px(_ROW))
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        bold = font(12, bold=True)
        parts = [
            (step.code + " ", bold if step.passed is not Passed.NEXT else font(12), "ink"),
            (step.name + " ", bold if step.passed is Passed.OPEN else font(12), "ink"),
            (self._when(step), font(12, tabular=True), "muted"),
        ]
        if step.passed is Passed.OPEN and self._ink(step) == "alarm":
            parts[2] = (parts[2][0], parts[2][1], "alarm")
        for number, (said, face, ink) in enumerate(parts):
            metrics, words = QFontMetrics(face), said
            if number == 2 and metrics.horizontalAdvance(words) > line.width():
                words = words.split(" · ")[0]  # the date alone; the tooltip has the rest
            painter.setFont(face)
            painter.setPen(colour(ink))
            shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, line.width())
            painter.drawText(line, middle, shown)
            line.setLeft(line.left() + metrics.horizontalAdvance(words))
            if line.width() < px(16):
                break
        below = " · ".join(part for part in (step.who, step.note) if part)
        if below:
            painter.setFont(font(11))
            painter.setPen(colour("muted"))
            under = QRect(px(_INDENT), box.top() + px(20), box.width() - px(_INDENT) - 4, px(17))
            shown = painter.fontMetrics().elidedText(
                below, Qt.TextElideMode.ElideRight, under.width()
            )
            painter.drawText(under, middle, shown)

    def event(self, event: QEvent) -> bool:
        """Show the whole words of a step as its tooltip."""
        if event.type() == QEvent.Type.ToolTip:
            place = self._step_at(self.mapFromGlobal(self.cursor().pos()).y())
            self.setToolTip(self._spoken(self._steps[place]) if place is not None else "")
        return super().event(event)

    def box_of(self, key: str) -> QRect:
        """Where a step is drawn; empty when it is not shown."""
        keys = [step.key for step in self._steps]
        return self._boxes()[keys.index(key)] if key in keys else QRect()

    def _step_at(self, y: int) -> int | None:
        found = [n for n, box in enumerate(self._boxes()) if box.top() <= y <= box.bottom()]
        return found[0] if found else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the step that was clicked."""
        place = self._step_at(int(event.position().y()))
        if place is not None:
            self._go(place)
            self.chosen.emit(self._steps[place].key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move among the steps and choose one."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        if step and 0 <= self._at + step < len(self._steps):
            self._go(self._at + step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Space) and self._steps:
            self.chosen.emit(self._steps[self._at].key)
        else:
            super().keyPressEvent(event)

    def _go(self, place: int) -> None:
        self._at = place
        self.words()
        self.update()
