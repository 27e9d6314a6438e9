"""The reference book of business processes as a living picture, drawn from the procedure's data.

Lanes are the units, boxes the steps with their limits, dashed arrows what is taken only in a
certain case. With a dossier it shows what is done, what is open and what is late.
"""

from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, QEvent, QMarginsF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPaintEvent,
    QPdfWriter,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QScrollArea, QToolTip, QWidget

from app.workflow.steps import ProcedureVersion
from ui.components.process_layout import MARGIN, Box, Place, ProcessLayout, lay_out
from ui.components.process_marks import Marks, PlaceMark
from ui.components.process_paint import (
    ProcessScene,
    box_name,
    branch_name,
    lane_name,
    limit_words,
    mark_words,
    paint_process,
)
from ui.components.style import Live, colour, font, on_paper, px
from ui.components.why_box import Pick

_ROW, _ROW_MARKED = 74, 100
_PAPER_WIDTH = 1040
_NO_MARKS: Mapping[Place, PlaceMark] = MappingProxyType({})


class _Canvas(Live, QWidget):
    """The drawn picture inside its scroll area."""

    chosen = Signal(str)
    went = Signal()

    def __init__(self, pick: Pick, parent: QWidget) -> None:
        super().__init__(parent)
        self._pick = pick
        self._procedure: ProcedureVersion | None = None
        self._marks: Marks = _NO_MARKS
        self._layout: ProcessLayout | None = None
        self._room, self.zoom = 900.0, 1.0
        self._at = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.come_alive()

    def show_process(self, procedure: ProcedureVersion | None, marks: Marks) -> None:
        other = procedure is not self._procedure
        self._procedure, self._marks = procedure, marks
        if other:
            opened = [n for n, place in enumerate(self._places()) if _is_open(marks.get(place))]
            self._at = opened[0] if opened else 0
        self.place(self._room)

    def place(self, room: float) -> None:
        """Lay out for a window `room` wide and take the size that needs."""
        self._room = room
        if self._procedure is None:
            self._layout = None
            self.resize(0, 0)
            return
        row = _ROW_MARKED if self._marks else _ROW
        scale = self._scale()
        self._layout = lay_out(self._procedure, room / scale, row)
        self.resize(round(self._layout.width * scale), round(self._layout.height * scale))
        self.words()
        self.update()

    def _scale(self) -> float:
        return self.zoom * px(100) / 100

    def _places(self) -> list[Place]:
        procedure = self._procedure
        layout = lay_out(procedure, self._room, _ROW) if procedure is not None else None
        return [box.place for box in layout.boxes] if layout is not None else []

    def words(self) -> None:
        if self._procedure is None or self._layout is None:
            return
        title = QCoreApplication.translate("ProcessPicture", "Process {code}: {title}")
        title = title.replace("{code}", self._procedure.code)
        title = title.replace("{title}", self._pick(self._procedure.short_title))
        here = self.spoken(self._layout.boxes[self._at])
        self.setAccessibleName(f"{title}. {here}")
        self.setAccessibleDescription("; ".join(self.spoken(box) for box in self._layout.boxes))

    def spoken(self, box: Box) -> str:
        """A box for a screen reader and the tooltip."""
        mark = self._marks.get(box.place)
        parts = [
            f"{box.step.code} {box_name(box, self._pick)}",
            lane_name(self._layout.lanes[box.lane]) if self._layout is not None else "",
            limit_words(box),
            branch_name(box.step.branch) if box.step.branch else "",
            self._pick(box.step.output),
            mark_words(mark) if mark is not None else "",
            mark.who if mark is not None else "",
        ]
        return ", ".join(part for part in parts if part)

    def scene(self) -> ProcessScene | None:
        """What is painted."""
        if self._layout is None:
            return None
        focus = self._layout.boxes[self._at].place if self.hasFocus() else None
        return ProcessScene(self._layout, self._marks, self._pick, focus)

    def paintEvent(self, _event: QPaintEvent) -> None:
        scene = self.scene()
        if scene is None:
            return
        painter = QPainter(self)
        painter.scale(self._scale(), self._scale())
        paint_process(painter, scene)
        painter.end()

    def focused_box(self) -> QRectF:
        """Where the focus stands, in pixels."""
        if self._layout is None:
            return QRectF()
        box, scale = self._layout.boxes[self._at], self._scale()
        return QRectF(box.x * scale, box.y * scale, box.width * scale, box.height * scale)

    def _box_at(self, x: float, y: float) -> int | None:
        scale = self._scale()
        for number, box in enumerate(self._layout.boxes if self._layout is not None else ()):
            if QRectF(box.x, box.y, box.width, box.height).contains(x / scale, y / scale):
                return number
        return None

    def event(self, event: QEvent) -> bool:
        """Tell the whole of a box as its tooltip."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            found = self._box_at(event.pos().x(), event.pos().y())
            if found is not None and self._layout is not None:
                QToolTip.showText(event.globalPos(), self.spoken(self._layout.boxes[found]), self)
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self._box_at(event.position().x(), event.position().y())
        if found is not None:
            self._go(found)
            self._choose()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down go from step to step, Enter and Space choose one."""
        step = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Left: -1,
        }.get(Qt.Key(event.key()), 0)
        if step and self._layout is not None:
            if 0 <= self._at + step < len(self._layout.boxes):
                self._go(self._at + step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Space):
            self._choose()
        else:
            super().keyPressEvent(event)

    def _go(self, at: int) -> None:
        self._at = at
        self.words()
        self.update()
        self.went.emit()

    def spoken_all(self) -> list[str]:
        """Every box as it is spoken."""
        return [self.spoken(box) for box in self._layout.boxes] if self._layout is not None else []

    def _choose(self) -> None:
        if self._layout is not None:
            self.chosen.emit(self._layout.boxes[self._at].step.code)


def _is_open(mark: PlaceMark | None) -> bool:
    return mark is not None and mark.on is None and mark.due is not None


class ProcessPicture(QScrollArea):
    """A procedure's picture, as wide as its window; larger by +, smaller by -, 0 fits again.

    `pick` takes a text in the language of the screen (`Languages.pick`). Signal: `chosen(str)`
    with the code of a step, on click, Enter or Space. Without marks it is the picture of the
    procedure itself.
    """

    chosen = Signal(str)

    def __init__(self, pick: Pick, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pick = pick
        self._procedure: ProcedureVersion | None = None
        self._marks: Marks = _NO_MARKS
        self._canvas = _Canvas(pick, self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidget(self._canvas)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusProxy(self._canvas)
        self._canvas.chosen.connect(self.chosen)
        self._canvas.went.connect(self._follow)

    def show_process(self, procedure: ProcedureVersion | None, marks: Marks = _NO_MARKS) -> None:
        """Show a procedure, and where a dossier stands in it (`marks_of`)."""
        self._procedure, self._marks = procedure, marks
        self._canvas.show_process(procedure, marks)

    def spoken(self) -> list[str]:
        """Every box as a screen reader says it, in order."""
        return self._canvas.spoken_all()

    def zoom_in(self) -> None:
        """Larger."""
        self._zoom(min(self._canvas.zoom * 1.2, 3.0))

    def zoom_out(self) -> None:
        """Smaller."""
        self._zoom(max(self._canvas.zoom / 1.2, 0.5))

    def fit_width(self) -> None:
        """As wide as the window."""
        self._zoom(1.0)

    def _zoom(self, zoom: float) -> None:
        self._canvas.zoom = zoom
        self._canvas.place(self.viewport().width())

    def _follow(self) -> None:
        box = self._canvas.focused_box()
        self.ensureVisible(
            round(box.center().x()),
            round(box.center().y()),
            round(box.width() / 2) + 8,
            round(box.height() / 2) + 12,
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._canvas.place(self.viewport().width())

    def sizeHint(self) -> QSize:
        return QSize(px(900), px(560))

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y() > 0:
                self.zoom_in()
            else:
                self.zoom_out()
            event.accept()
            return
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom by keys."""
        acts: dict[Qt.Key, Callable[[], None]] = {
            Qt.Key.Key_Plus: self.zoom_in,
            Qt.Key.Key_Equal: self.zoom_in,
            Qt.Key.Key_Minus: self.zoom_out,
            Qt.Key.Key_0: self.fit_width,
        }
        act = acts.get(Qt.Key(event.key()))
        if act is None:
            super().keyPressEvent(event)
        else:
            act()

    def print_to(self, device: QPagedPaintDevice, title: str = "") -> None:
        """Print on one page of a printer or a PDF, in the light theme."""
        if self._procedure is not None:
            print_process(device, self._procedure, self._marks, self._pick, title)

    def save_pdf(self, file: Path, title: str = "") -> None:
        """Write the picture as a PDF of one A4 page."""
        writer = QPdfWriter(str(file))
        writer.setTitle(title)
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        writer.setPageOrientation(QPageLayout.Orientation.Portrait)
        writer.setPageMargins(QMarginsF(12, 12, 12, 12), QPageLayout.Unit.Millimeter)
        writer.setResolution(300)
        self.print_to(writer, title)


def print_process(
    device: QPagedPaintDevice,
    procedure: ProcedureVersion,
    marks: Marks,
    pick: Pick,
    title: str = "",
) -> None:
    """Print a procedure on one page, with a title above it."""
    row = _ROW_MARKED if marks else _ROW
    layout = lay_out(procedure, _PAPER_WIDTH, row)
    painter = QPainter(device)
    page = QRectF(painter.viewport())
    above = 30.0 if title else 0.0
    scale = min(page.width() / layout.width, page.height() / (layout.height + above))
    painter.scale(scale, scale)
    with on_paper():
        if title:
            painter.setFont(font(14, bold=True, zoomed=False))
            painter.setPen(colour("ink"))
            head = QRectF(MARGIN, 0, layout.width - 2 * MARGIN, above)
            painter.drawText(head, Qt.AlignmentFlag.AlignVCenter, title)
            painter.translate(0, above)
        paint_process(painter, ProcessScene(layout, marks, pick))
    painter.end()
