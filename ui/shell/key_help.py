"""The help of keys: every action that has a key here and now, made from the actions themselves."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui.actions.keys import shown
from ui.actions.registry import Action
from ui.theme.dress import dress, typed


class KeyHelp(QWidget):
    """Lies over the window until Esc, "?" or its button; the keyboard stays inside."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self._back_to: QWidget | None = None
        self._title = typed(QLabel(), "title")
        self._close = QPushButton()
        self._close.clicked.connect(self.close_help)
        self._rows = QWidget()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(dress(self._rows, "clear"))
        self._card = dress(QFrame(self), "overlay")
        column = QVBoxLayout(self._card)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(self._title)
        column.addWidget(scroll, 1)
        column.addWidget(self._close, 0, Qt.AlignmentFlag.AlignRight)
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
        self.setAccessibleName(self._title.text())
        self._fill([action for action in actions if action.key])
        self._lie_over()
        self.show()
        self.raise_()
        self._close.setFocus()

    def close_help(self) -> None:
        """Take the help away."""
        self.hide()
        if self._back_to is not None:
            self._back_to.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc and "?" close."""
        if event.key() == Qt.Key.Key_Escape or event.text() == "?":
            self.close_help()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, _next: bool) -> bool:  # noqa: FBT001 - Qt's own signature
        """Tab stays on the one button."""
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
        for row, action in enumerate(actions):
            key = typed(QLabel(shown(action.key)), "key")
            grid.addWidget(key, row, 0, Qt.AlignmentFlag.AlignRight)
            grid.addWidget(QLabel(action.label()), row, 1)
        grid.setRowStretch(len(actions), 1)

    def _lie_over(self) -> None:
        over = self._over
        self.setGeometry(over.rect())
        width, height = min(560, over.width() - 48), min(520, over.height() - 48)
        self._card.setGeometry(
            (over.width() - width) // 2, (over.height() - height) // 2, width, height
        )
