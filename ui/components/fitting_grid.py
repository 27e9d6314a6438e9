"""Widgets in equal columns, as many as there is room for: three fields in a row, or two, or one."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLayout, QSizePolicy, QWidget

from ui.components.style import Live, px


class FittingGrid(Live, QWidget):
    """Lays `widgets` out row by row in the first of `counts` columns that they fit into.

    They are as wide as the widest of them needs; when the room changes they are laid out anew.
    """

    def __init__(
        self,
        widgets: Sequence[QWidget],
        counts: Sequence[int] = (3, 2, 1),
        *,
        gap: int = 12,
        row_gap: int = 8,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._widgets, self._counts = tuple(widgets), tuple(counts)
        self._gap, self._row_gap = gap, row_gap
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._lay_out(self._counts[0])
        self.come_alive()

    @property
    def columns(self) -> int:
        """How many columns there are now."""
        return self._columns

    def colours(self) -> None:
        self._grid.setHorizontalSpacing(px(self._gap))
        self._grid.setVerticalSpacing(px(self._row_gap))
        self._fit()

    def words(self) -> None:
        self._fit()

    def minimumSizeHint(self) -> QSize:
        least = self._counts[-1]
        return QSize(self._width_of(least), self._grid.minimumSize().height())

    def sizeHint(self) -> QSize:
        return QSize(self._width_of(self._counts[0]), self._grid.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Fit again when a widget needs another width, whichever learnt of it first."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        fitting = (each for each in self._counts if self._width_of(each) <= self.width())
        self._lay_out(next(fitting, self._counts[-1]))

    def _width_of(self, columns: int) -> int:
        widest = max((each.minimumSizeHint().width() for each in self._widgets), default=0)
        return columns * widest + (columns - 1) * px(self._gap)

    def _lay_out(self, columns: int) -> None:
        if columns == self._columns:
            return
        for column in range(self._columns):
            self._grid.setColumnStretch(column, 0)
        self._columns = columns
        for place, widget in enumerate(self._widgets):
            self._grid.removeWidget(widget)
            self._grid.addWidget(widget, *divmod(place, columns), Qt.AlignmentFlag.AlignTop)
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)
        self.updateGeometry()
