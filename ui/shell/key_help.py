"""The help of keys: every action that has a key here and now, made from the actions themselves."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui.actions.keys import present_key
from ui.actions.registry import Action
from ui.theme.dress import dress, typed


class KeyHelp(QWidget):
    """Lies over the window until Esc, "?" or its button; the keyboard stays inside.

    Signal: `change_asked()` when keys are to be changed.
    """

    change_asked = Signal()

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self._back_to: QWidget | None = None
        self._title = typed(QLabel(), "title")
        self._close, self._change = QPushButton(), QPushButton()
        self._close.clicked.connect(self.close_help)
        self._change.clicked.connect(self._ask_change)
        self._rows = QWidget()
        scroll = self._scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(dress(self._rows, "clear"))
        self._card = dress(QFrame(self), "overlay")
        column = QVBoxLayout(self._card)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(self._title)
        column.addWidget(scroll, 1)
        below = QHBoxLayout()
        below.addWidget(self._change)
        below.addStretch(1)
        below.addWidget(self._close)
        column.addLayout(below)
        over.installEventFilter(self)
        self.hide()

    @property
    def is_open(self) -> bool:
        """Whether the help is shown."""
        return self.isVisible()

    def show_keys(self, actions: Sequence[Action], back_to: QWidget | None) -> None:
        """Show the keys of `actions`; the keyboard later returns to `back_to`."""
        self._back_to = back_to
        self._title.setText(self.tr("Keys here"))
        self._close.setText(self.tr("Close"))
        self._change.setText(self.tr("Change keys…"))
        self.setAccessibleName(self._title.text())
        self._fill([action for action in actions if present_key(action)])
        self._lie_over()
        self.show()
        self.raise_()
        self._close.setFocus()

    def _ask_change(self) -> None:
        self._back_to = None
        self.close_help()
        self.change_asked.emit()

    def close_help(self) -> None:
        """Take the help away."""
        self.hide()
        if self._back_to is not None:
            self._back_to.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc and "?" close; arrows and PageDown scroll a long list."""
        bar = self._scroll.verticalScrollBar()
        steps = {
            Qt.Key.Key_Down: bar.singleStep() * 2,
            Qt.Key.Key_Up: -bar.singleStep() * 2,
            Qt.Key.Key_PageDown: bar.pageStep(),
            Qt.Key.Key_PageUp: -bar.pageStep(),
        }
        if event.key() == Qt.Key.Key_Escape or event.text() == "?":
            self.close_help()
        elif event.key() in steps:
            bar.setValue(bar.value() + steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, _next: bool) -> bool:  # noqa: FBT001 - Qt's own signature
        """Tab stays between the two buttons."""
        (self._change if self._close.hasFocus() else self._close).setFocus()
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Dim what lies below."""
        QPainter(self).fillRect(self.rect(), QColor(0, 0, 0, 90))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size and language."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._lie_over()
        if event.type() == QEvent.Type.LanguageChange and self.isVisible():
            self.close_help()
        return super().eventFilter(watched, event)

    def _fill(self, actions: list[Action]) -> None:
        old = self._rows.layout()
        if old is not None:
            QWidget().setLayout(old)
        for child in self._rows.findChildren(QLabel):
            child.deleteLater()
        grid = QGridLayout(self._rows)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        half = -(-len(actions) // 2)
        for place, action in enumerate(actions):
            row, side = place % half, 2 * (place // half)
            key = typed(QLabel(present_key(action)), "key")
            words = QLabel(action.label())
            words.setWordWrap(True)
            grid.addWidget(key, row, side, Qt.AlignmentFlag.AlignRight)
            grid.addWidget(words, row, side + 1)
        grid.setRowStretch(half, 1)

    def _lie_over(self) -> None:
        over = self._over
        self.setGeometry(over.rect())
        wanted = self._rows.sizeHint().height() + 140
        width, height = min(920, over.width() - 48), min(wanted, over.height() - 48)
        self._card.setGeometry(
            (over.width() - width) // 2, (over.height() - height) // 2, width, height
        )
