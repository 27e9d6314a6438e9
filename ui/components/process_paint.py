"""Paints the picture of a procedure, on a screen or on paper."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPolygonF

from app.access.roles import Role
from app.deadlines.urgency import Urgency
from app.workflow.steps import CERTIFICATE_BRANCH, NOTICE_BRANCH
from ui.components.date_field import shown_date
from ui.components.due_chip import due_sign, due_words, finished_words
from ui.components.process_layout import HEAD, MARGIN, Arrow, Band, Box, Place, ProcessLayout
from ui.components.process_marks import Marks, PlaceMark
from ui.components.signs import Sign, paint_sign, sign_width
from ui.components.style import colour, font, mixed
from ui.components.timeline import Passed
from ui.components.why_box import Pick
from ui.i18n.roles import role_text

_RADIUS = 6.0


def _face(size: int, *, bold: bool = False) -> QFont:
    return font(size, bold=bold, zoomed=False)


@dataclass(frozen=True, slots=True)
class ProcessScene:
    """What is painted. `marks` are empty for a procedure without a dossier."""

    layout: ProcessLayout
    marks: Marks
    pick: Pick
    focus: Place | None = None


def lane_name(role: Role) -> str:
    """The unit of a lane: for members it is the Commission itself."""
    if role is Role.MEMBER:
        return QCoreApplication.translate("ProcessPicture", "Commission")
    return role_text(role)


def branch_name(branch: str) -> str:
    """The name of a branch."""
    translate = QCoreApplication.translate
    if branch == NOTICE_BRANCH:
        return translate("ProcessPicture", "Notice of the decision")
    if branch == CERTIFICATE_BRANCH:
        return translate("ProcessPicture", "Certificate, if the decision is to issue")
    return translate("ProcessPicture", "Refusal of intake, while its window is open")


def limit_words(box: Box) -> str:
    """The limit of a step; further parts of it run under the same clock."""
    if not box.first:
        return QCoreApplication.translate("ProcessPicture", "same term")
    return QCoreApplication.translate("ProcessPicture", "%n business day(s)", None, box.step.limit)


def box_name(box: Box, pick: Pick) -> str:
    """What is done in a box."""
    return pick(box.part.name) if box.part.code else pick(box.step.name)


def mark_words(mark: PlaceMark) -> str:
    """How a box stands: "05.11.2026 · on time", "Late by 2 business days"."""
    if mark.passed is Passed.OPEN:
        if mark.timing is None or mark.due is None:
            return QCoreApplication.translate("ProcessPicture", "under way")
        if mark.timing.urgency is Urgency.CALM:
            due = QCoreApplication.translate("ProcessPicture", "due {date}")
            return due.replace("{date}", shown_date(mark.due))
        return due_words(mark.timing, mark.due)
    if mark.passed is Passed.RETURNED:
        return QCoreApplication.translate("ProcessPicture", "returned")
    did = finished_words(mark.finished) if mark.finished is not None else ""
    return ", ".join(part for part in (shown_date(mark.on), did) if part)


def paint_process(painter: QPainter, scene: ProcessScene) -> None:
    """Paint the scene at its own measures; the painter is scaled by the caller."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_lanes(painter, scene.layout)
    for band in scene.layout.bands:
        _paint_band(painter, scene.layout, band)
    for arrow in scene.layout.arrows:
        _paint_arrow(painter, arrow, gone=_gone(scene, arrow))
    for box in scene.layout.boxes:
        _paint_box(painter, box, scene)


def _gone(scene: ProcessScene, arrow: Arrow) -> bool:
    """Whether the dossier went this way."""
    start = scene.marks.get(arrow.start)
    return arrow.end in scene.marks and start is not None and start.passed is not Passed.OPEN


def _paint_lanes(painter: QPainter, layout: ProcessLayout) -> None:
    bottom = layout.height - MARGIN
    whole = QRectF(MARGIN, MARGIN, layout.width - 2 * MARGIN, bottom - MARGIN)
    painter.setPen(QPen(colour("line"), 1))
    painter.setBrush(colour("card"))
    painter.drawRoundedRect(whole, 8, 8)
    painter.setFont(_face(11, bold=True))
    for number, role in enumerate(layout.lanes):
        left = MARGIN + number * layout.lane_width
        head = QRectF(left + 8, MARGIN, layout.lane_width - 16, HEAD)
        painter.setPen(colour("muted"))
        flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
        painter.drawText(head, flags, lane_name(role))
        if number:
            painter.setPen(QPen(mixed(colour("line"), colour("card"), 0.8), 1))
            painter.drawLine(QPointF(left, MARGIN), QPointF(left, bottom))
    painter.setPen(QPen(colour("line"), 1))
    under = MARGIN + HEAD
    painter.drawLine(QPointF(MARGIN, under), QPointF(layout.width - MARGIN, under))


def _paint_band(painter: QPainter, layout: ProcessLayout, band: Band) -> None:
    box = QRectF(MARGIN + 3, band.top, layout.width - 2 * MARGIN - 6, band.bottom - band.top)
    ground = QColor(colour("ground"))
    ground.setAlphaF(0.75)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(box, 6, 6)
    painter.setFont(_face(11))
    painter.setPen(colour("muted"))
    name = QRectF(box.left() + 8, box.top() + 1, box.width() - 16, 18)
    # The arrows that lead into a band pass over its left where it begins in the first lane.
    crossed = any(box.lane == 0 and box.step.branch == band.branch for box in layout.boxes)
    side = Qt.AlignmentFlag.AlignRight if crossed else Qt.AlignmentFlag.AlignLeft
    painter.drawText(name, side, branch_name(band.branch))


def _paint_arrow(painter: QPainter, arrow: Arrow, *, gone: bool) -> None:
    ink = colour("good.text" if gone else "muted")
    pen = QPen(ink, 2 if gone else 1.2)
    if arrow.aside and not gone:
        pen.setStyle(Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    points = [QPointF(x, y) for x, y in arrow.points]
    painter.drawPolyline(QPolygonF(points))
    end, before = points[-1], points[-2]
    dx, dy = end.x() - before.x(), end.y() - before.y()
    length = max((dx * dx + dy * dy) ** 0.5, 1.0)
    ux, uy = dx / length, dy / length
    head = [
        end,
        QPointF(end.x() - 7 * ux - 4 * uy, end.y() - 7 * uy + 4 * ux),
        QPointF(end.x() - 7 * ux + 4 * uy, end.y() - 7 * uy - 4 * ux),
    ]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawPolygon(QPolygonF(head))


def _looks(mark: PlaceMark | None) -> tuple[str, str, float]:
    """Ground, border and its width."""
    if mark is None:
        return "card", "muted", 1.0
    if mark.passed is Passed.OPEN:
        late = mark.timing is not None and mark.timing.urgency is Urgency.LATE
        return ("bad.ground", "alarm", 2.0) if late else ("accent_ground", "accent", 2.0)
    if mark.passed is Passed.RETURNED:
        return "calm.ground", "muted", 1.0
    return "good.ground", "good.text", 1.0


def _paint_box(painter: QPainter, box: Box, scene: ProcessScene) -> None:
    mark = scene.marks.get(box.place)
    ground, border, width = _looks(mark)
    area = QRectF(box.x, box.y, box.width, box.height)
    edge = colour(border) if mark is not None else mixed(colour("muted"), colour("card"), 0.55)
    painter.setPen(QPen(edge, width))
    painter.setBrush(colour(ground))
    painter.drawRoundedRect(area, _RADIUS, _RADIUS)
    inner = area.adjusted(8, 5, -8, -5)
    painter.setPen(colour("ink"))
    painter.setFont(_face(12, bold=True))
    line = painter.fontMetrics().height()
    painter.drawText(inner, Qt.AlignmentFlag.AlignLeft, box.step.code)
    painter.setFont(_face(11))
    painter.setPen(colour("muted" if mark is None else "ink"))
    painter.drawText(inner, Qt.AlignmentFlag.AlignRight, limit_words(box))
    words = inner.adjusted(0, line + 1, 0, 0)
    if mark is not None:
        words.setBottom(_paint_mark(painter, inner, mark))
    painter.setPen(colour("ink"))
    painter.setFont(_face(11))
    _paint_lines(painter, words, _wrapped(painter.fontMetrics(), words, box_name(box, scene.pick)))
    if scene.focus == box.place:
        painter.setPen(QPen(colour("accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area.adjusted(-4, -4, 4, 4), _RADIUS + 3, _RADIUS + 3)


def _wrapped(metrics: QFontMetrics, box: QRectF, words: str) -> list[str]:
    """Words on as many lines as there is room for; the last one may be too long."""
    most = max(int((box.height() + 3) // metrics.height()), 1)
    lines: list[str] = []
    rest = words.split()
    while rest and len(lines) < most:
        line = rest.pop(0)
        while rest and metrics.horizontalAdvance(f"{line} {rest[0]}") <= box.width():
            line += " " + rest.pop(0)
        lines.append(line)
    if rest:
        lines[-1] += " " + " ".join(rest)
    return lines


def _paint_lines(painter: QPainter, box: QRectF, lines: list[str]) -> None:
    metrics = painter.fontMetrics()
    high = metrics.height()
    for number, line in enumerate(lines):
        row = QRectF(box.left(), box.top() + number * high, box.width() + 1, high)
        elided = metrics.elidedText(line, Qt.TextElideMode.ElideRight, int(box.width()) + 1)
        painter.drawText(row, Qt.AlignmentFlag.AlignLeft, elided)


def _paint_mark(painter: QPainter, inner: QRectF, mark: PlaceMark) -> float:
    """Paint how a box stands on one or two lines at its bottom; returns where they begin."""
    sign, ink = Sign.DONE, "good.text"
    if mark.passed is Passed.OPEN:
        sign = due_sign(mark.timing.urgency) if mark.timing is not None else Sign.NONE
        sign = Sign.SOON if sign is Sign.NONE else sign
        ink = "alarm" if sign is Sign.LATE else "ink"
    elif mark.passed is Passed.RETURNED:
        sign, ink = Sign.NONE, "muted"
    painter.setFont(_face(11, bold=mark.passed is Passed.OPEN))
    metrics = painter.fontMetrics()
    cap = metrics.capHeight()
    lead = sign_width(sign, cap)
    indent = lead + 4 if lead else 0
    room = QRectF(0, 0, inner.width() - indent, 2 * metrics.height())
    lines = _wrapped(metrics, room, mark_words(mark))
    top = inner.bottom() - len(lines) * metrics.height() + 1
    at = QRectF(inner.left(), top + (metrics.height() - cap) / 2, lead, cap)
    paint_sign(painter, sign, at, colour(ink))
    painter.setPen(colour(ink))
    _paint_lines(painter, QRectF(inner.left() + indent, top, room.width(), room.height()), lines)
    return top - 1
