"""A place to drop files."""

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.components.buttons import QUIET, Button
from ui.components.file_drop import FileDrop
from ui.components.label import MUTED, Label
from ui.components.style import Live, colour, px


class DropZone(Live, QWidget):
    """A dashed box that takes files by drop, or by a file dialog through its button.

    Signals: `files_dropped(object)` with a list of paths; `browse_asked()` on click or Enter:
    the screen opens the file dialog.
    """

    files_dropped = Signal(object)
    browse_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._over = False
        self._hint = Label("", MUTED)
        self._button = Button("", QUIET)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(12), px(6), px(6), px(6))
        row.addWidget(self._hint, 1)
        row.addWidget(self._button)
        self.setFocusProxy(self._button)
        drop = FileDrop(self)
        drop.dropped.connect(self.files_dropped)
        drop.over_changed.connect(self._hang)
        self._button.clicked.connect(self.browse_asked)
        self.come_alive()

    def words(self) -> None:
        translate = QCoreApplication.translate
        self._hint.setText(translate("ScanPanel", "Drop files here: PDF, JPEG, PNG"))
        self._button.setText(translate("ScanPanel", "Choose files…"))

    def _hang(self, over: bool) -> None:  # noqa: FBT001 - a signal's value
        self._over = over
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = colour("accent" if self._over else "muted")
        painter.setPen(QPen(edge, 2 if self._over else 1, Qt.PenStyle.DashLine))
        painter.setBrush(colour("accent_ground") if self._over else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), px(8), px(8))
        painter.end()
