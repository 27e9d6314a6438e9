"""Files dropped on a widget, whichever widget it is."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget


class FileDrop(QObject):
    """Makes `target` take local files.

    Signals: `dropped(object)` with a list of paths; `over_changed(bool)` while files hang above.
    """

    dropped = Signal(object)
    over_changed = Signal(bool)

    def __init__(self, target: QWidget) -> None:
        super().__init__(target)
        surface = target.viewport() if isinstance(target, QAbstractScrollArea) else target
        surface.setAcceptDrops(True)
        surface.installEventFilter(self)

    def eventFilter(self, _target: QObject, event: QEvent) -> bool:
        """Take drags that carry local files; leave all else alone."""
        kind = event.type()
        if kind == QEvent.Type.DragLeave:
            self.over_changed.emit(False)
            return False
        if kind not in (QEvent.Type.DragEnter, QEvent.Type.Drop) or not isinstance(
            event, QDropEvent
        ):
            return False
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if not files:
            return False
        event.acceptProposedAction()
        self.over_changed.emit(kind == QEvent.Type.DragEnter)
        if kind == QEvent.Type.Drop:
            self.dropped.emit(files)
        return True
