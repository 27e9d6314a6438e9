"""The stage: one picture, scaled to the window as a whole, readable from the last row."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.components.signs import Sign, paint_sign
from ui.components.style import colour, mixed, wearing
from ui.i18n.formats import date_text, number_text
from ui.screens.projector import room as said
from ui.screens.projector.brush import CENTRE, LEFT, RIGHT, Brush
from ui.screens.projector.profile import counted, paint_profile
from ui.screens.projector.room import Room, Words
from ui.theme.theme import Theme

if TYPE_CHECKING:
    from app.commission.projection import ProjectedVotes, Projection

_WIDTH, _HEIGHT = 1600.0, 900.0
_EDGE, _GAP, _HEAD, _FOOT = 48.0, 24.0, 236.0, 96.0
_OUTCOMES = {
    "issue": (said.ISSUE, "good", Sign.DONE),
    "refuse": (said.REFUSE, "bad", Sign.CROSS),
    "postponed": (said.POSTPONED, "calm", Sign.OPEN),
}


class Stage(QWidget):
    """Shows a `Projection` in the room's language and colours; says the same to a reader."""

    def __init__(self, room: Room, look: Theme) -> None:
        super().__init__()
        self.room, self.look = room, look
        self.shown: Projection | None = None
        self.before: Projection | None = None

    def show_projection(
        self, projection: Projection | None, before: Projection | None = None
    ) -> None:
        """Show another state of the room; `before` is the item concluded last."""
        self.shown, self.before = projection, before
        self.say()
        self.update()
        event = QAccessibleEvent(self, QAccessible.Event.NameChanged)
        QAccessible.updateAccessibility(event)

    def say(self) -> None:
        """Set what a screen reader says."""
        shown = self.shown
        self.setAccessibleName(self.room.said(said.SESSION).both)
        if shown is None:
            self.setAccessibleDescription("")
            return
        parts = [] if hidden(shown) else [self._place(shown).both, shown.number]
        if shown.veiled:
            parts.extend(self.room.said(text).both for text in said.VEILS[shown.veiled])
        if not hidden(shown):
            parts.append(self._quorum(shown).both)
            parts.append(self._verdict(shown)[0].both)
        self.setAccessibleDescription(". ".join(parts))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        with wearing(self.look):
            painter.fillRect(self.rect(), colour("ground"))
            scale = min(self.width() / _WIDTH, self.height() / _HEIGHT)
            painter.scale(scale, scale)
            whole = QRectF(0, 0, self.width() / scale, self.height() / scale)
            self._paint(Brush(painter), whole.adjusted(_EDGE, 36, -_EDGE, -36))
        painter.end()

    # --- parts of the picture ---------------------------------------------------------------

    def _paint(self, brush: Brush, box: QRectF) -> None:
        shown = self.shown
        if shown is None or hidden(shown):
            self._paint_veil(brush, box, shown.veiled if shown else "no_item", 64)
            if shown is not None:
                self._paint_day(brush, box, shown)
            return
        self._paint_head(brush, QRectF(box.left(), box.top(), box.width(), _HEAD), shown)
        body = box.adjusted(0, _HEAD, 0, -_FOOT - _GAP)
        left, right = QRectF(body), QRectF(body)
        left.setWidth(body.width() * 0.69)
        right.setLeft(left.right() + _GAP)
        if shown.veiled:
            brush.card(body)
            self._paint_veil(brush, body, shown.veiled, 52)
        else:
            self._paint_criteria(brush, left, shown)
            self._paint_total(brush, right, shown)
        foot = QRectF(box.left(), box.bottom() - _FOOT, box.width(), _FOOT)
        before = self.before if not shown.outcome and shown.votes is None else None
        if before is not None:
            last = QRectF(foot)
            last.setLeft(right.left() - foot.width() * 0.22)
            foot.setRight(last.left() - _GAP)
            self._paint_before(brush, last, before)
        words, tone_name, sign = self._verdict(shown)
        brush.pill(foot, words, 36, tone_name, sign)

    def _paint_before(self, brush: Brush, box: QRectF, before: Projection) -> None:
        """What the room has just decided."""
        words, tone_name, sign = self._verdict(before, counted=False)
        place = self.room.said(said.BEFORE).filled(n=before.position)
        second = f"{place.second}: {words.second}" if words.second else ""
        brush.pill(box, Words(f"{place.first}: {words.first}", second), 28, tone_name, sign)

    def _paint_veil(self, brush: Brush, box: QRectF, veil: str, size: int) -> None:
        title, why = (self.room.said(text) for text in said.VEILS[veil])
        middle = box.center().y()
        sign = QRectF(box.center().x() - size / 2, middle - size * 3.1, size, size)
        paint_sign(brush.painter, Sign.OPEN, sign, colour("muted"))
        above = QRectF(box.left(), middle - size * 1.7, box.width(), size * 2.3)
        brush.lines(above, title, size, bold=True, side=CENTRE)
        below = QRectF(box.left(), above.bottom() + size * 0.3, box.width(), size * 1.5)
        brush.lines(below, why, round(size * 0.55), "muted", side=CENTRE)

    def _paint_day(self, brush: Brush, box: QRectF, shown: Projection) -> None:
        line = QRectF(box.left(), box.top(), box.width(), 40)
        words = f"{self.room.said(said.SESSION).both}, {date_text(shown.day)}"
        brush.line(line, words, 26, "muted", side=RIGHT)

    def _paint_head(self, brush: Brush, box: QRectF, shown: Projection) -> None:
        self._paint_day(brush, box, shown)
        place = QRectF(box.left(), box.top(), box.width() * 0.5, 40)
        brush.line(place, self._place(shown).both, 30, "accent", bold=True)
        wide = box.width() * 0.62
        number = QRectF(box.left(), box.top() + 44, wide, 80)
        brush.line(number, f"№ {shown.number}", 64, bold=True)
        profession, citizenship = self.room.own(shown.profession), self.room.own(shown.citizenship)
        about = Words(
            f"{profession.first} · {citizenship.first}",
            f"{profession.second} · {citizenship.second}" if profession.second else "",
        )
        below = QRectF(box.left(), box.top() + 126, wide, 82 if about.second else 48)
        brush.lines(below, about, 34, least=22)
        pill = QRectF(box.left() + wide + _GAP, box.top() + 62, box.width() - wide - _GAP, 118)
        met = shown.quorum_met
        tone_name, sign = ("good", Sign.DONE) if met else ("late", Sign.ALERT)
        brush.pill(pill, self._quorum(shown), 30, tone_name, sign)

    def _paint_criteria(self, brush: Brush, box: QRectF, shown: Projection) -> None:
        brush.card(box)
        head = QRectF(box.left() + 28, box.top() + 14, box.width() - 56, 44)
        used = brush.line(head, self.room.said(said.CRITERIA).both, 26, bold=True)
        legend, words = head.adjusted(used + 30, 0, 0, 0), self.room.said(said.LEGEND)
        if brush.width(words.first, 20) <= legend.width():
            brush.line(legend, words.first, 20, "muted", side=RIGHT)
        inside = QRectF(head.left(), head.bottom() + 4, head.width(), box.height() - 74)
        criteria = counted(shown.criteria)
        if criteria:
            paint_profile(brush, inside, criteria, self.room)
        else:
            brush.lines(inside, self.room.said(said.NO_MARKS), 40, "muted", side=CENTRE)

    def _paint_total(self, brush: Brush, box: QRectF, shown: Projection) -> None:
        brush.card(box)
        inside = box.adjusted(30, 14, -30, -24)
        head = QRectF(inside.left(), inside.top(), inside.width(), 44)
        brush.line(head, self.room.said(said.TOTAL).both, 26, bold=True)
        figure = QRectF(inside.left(), head.bottom(), inside.width(), 150)
        total = "—" if shown.total is None else number_text(shown.total)
        used = brush.line(figure, total, 128, bold=True, least=64)
        if shown.maximum is None or shown.pass_mark is None:
            return
        most = self.room.said(said.OF_MOST).filled(maximum=number_text(shown.maximum))
        beside = figure.adjusted(used + 18, 52, 0, -18)
        size = brush.fitting([most.first, most.second], beside.width(), 30, 18)
        brush.lines(beside, most, size, "muted")
        gauge = QRectF(inside.left(), figure.bottom() + 6, inside.width(), 34)
        _paint_gauge(brush, gauge, shown.total, shown.pass_mark, shown.maximum)
        mark = self.room.said(said.PASS_MARK).filled(mark=number_text(shown.pass_mark))
        below = QRectF(inside.left(), gauge.bottom() + 10, inside.width(), 40)
        brush.line(below, mark.both, 26, side=LEFT)
        if shown.spread is not None:
            wide = self.room.said(said.SPREAD).filled(points=number_text(shown.spread))
            line = QRectF(inside.left(), below.bottom() - 2, inside.width(), 38)
            brush.line(line, wide.both, 26, "muted")
        if shown.total is not None:
            reached = shown.total >= shown.pass_mark
            words = self.room.said(said.PASSED if reached else said.BELOW)
            tone_name, sign = ("good", Sign.DONE) if reached else ("bad", Sign.WARN)
            pill = QRectF(inside.left(), inside.bottom() - 84, inside.width(), 84)
            brush.pill(pill, words, 28, tone_name, sign)

    # --- words ------------------------------------------------------------------------------

    def _place(self, shown: Projection) -> Words:
        words = self.room.said(said.ITEM)
        return words.filled(n=shown.position, all=shown.of)

    def _quorum(self, shown: Projection) -> Words:
        words = self.room.said(said.QUORUM if shown.quorum_met else said.NO_QUORUM)
        return words.filled(present=shown.present, needed=shown.needed)

    def _verdict(self, shown: Projection, *, counted: bool = True) -> tuple[Words, str, Sign]:
        """What the room is told below: the outcome with its votes, or that it is being heard."""
        source, tone_name, sign = _OUTCOMES.get(
            shown.outcome, (said.BEING_HEARD, "accent", Sign.NOW)
        )
        words = self.room.said(source)
        if shown.votes is None or not counted:
            return words, tone_name, sign
        votes = self.room.said(said.VOTES).filled(**_counts(shown.votes))
        second = f"{words.second}: {votes.second}" if words.second else ""
        return Words(f"{words.first}: {votes.first}", second), tone_name, sign


def _paint_gauge(
    brush: Brush, box: QRectF, total: Decimal | None, pass_mark: Decimal, maximum: Decimal
) -> None:
    """The total as a bar, and the pass mark as a line across it."""
    painter, most = brush.painter, float(maximum) or 1.0
    track = box.adjusted(0, 9, 0, -9)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour("calm.ground"))
    painter.drawRoundedRect(track, 8, 8)
    if total is not None:
        bar = QRectF(track)
        bar.setWidth(max(track.width() * min(float(total) / most, 1.0), 16))
        name = "accent" if total >= pass_mark else "alarm"
        painter.setBrush(mixed(colour(name), colour("card"), 0.85))
        painter.drawRoundedRect(bar, 8, 8)
    at = box.left() + box.width() * min(float(pass_mark) / most, 1.0)
    painter.setBrush(colour("ink"))
    painter.drawRect(QRectF(at - 2.5, box.top(), 5, box.height()))


def _counts(votes: ProjectedVotes) -> dict[str, object]:
    return {"issue": votes.issue, "refuse": votes.refuse, "abstain": votes.abstain}


def hidden(shown: Projection) -> bool:
    """Whether not even the number of the item is shown."""
    return shown.veiled in ("no_item", "recused_in_room")
