"""The side bar: the places of the person's role, with what waits there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from ui.shell.asks import PlaceCount
from ui.shell.places import Place, Section
from ui.theme.dress import dress, typed
from ui.theme.theme import Theme, Type
from ui.theme.tokens import SIDE_BAR_WIDTH


class PlaceButton(QAbstractButton):
    """A place in the side bar: its name, and at the right how much waits there."""

    def __init__(self, place: Place, theme: Theme) -> None:
        super().__init__()
        self.place = place
        self._theme = theme
        self._count: PlaceCount | None = None
        self._ring = False
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.retranslate()

    def show_count(self, count: PlaceCount | None) -> None:
        """Show how much waits; a zero is not shown."""
        self._count = count if count is not None and count.number else None
        self.retranslate()
        self.update()

    @property
    def count(self) -> PlaceCount | None:
        """What is shown at the right."""
        return self._count

    def retranslate(self) -> None:
        """Take the words of the language in use."""
        text = self.place.label()
        self.setText(text)
        if self._count is None:
            self.setAccessibleName(text)
        elif self._count.late:
            self.setAccessibleName(
                self.tr("%1, %n late", "", self._count.number).replace("%1", text)
            )
        else:
            self.setAccessibleName(f"{text}, {self._count.number}")

    def nextCheckState(self) -> None:
        """Keep the mark: being here is decided by the navigator, not by the click."""

    def sizeHint(self) -> QSize:
        """One row of the side bar."""
        return QSize(self._theme.px(SIDE_BAR_WIDTH - 20), self._theme.px(32))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language at once."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show a ring to who walks by keys, none to who clicked."""
        self._ring = event.reason() not in {
            Qt.FocusReason.MouseFocusReason,
            Qt.FocusReason.OtherFocusReason,
        }
        super().focusInEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the row: ground and bar when we are here, the name, the count."""
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        room = self.rect().adjusted(theme.px(10), 0, -theme.px(10), 0)
        if self._count is not None:
            room.setRight(self._paint_count(painter, room, self._count) - theme.px(8))
        painter.setFont(theme.font(Type.STRONG if self.isChecked() else Type.TEXT))
        painter.setPen(theme.color("accent" if self.isChecked() else "ink"))
        metrics = painter.fontMetrics()
        text = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        self.setToolTip(self.text() if text != self.text() else "")
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_ground(self, painter: QPainter) -> None:
        theme, area, radius = self._theme, QRectF(self.rect()), self._theme.px(6)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked():
            painter.setBrush(theme.color("accent"))
            painter.drawRoundedRect(area, radius, radius)
            painter.setBrush(theme.color("accent_ground"))
            painter.drawRoundedRect(area.adjusted(theme.px(3), 0, 0, 0), radius, radius)
        elif self.underMouse():
            painter.setBrush(theme.color("ground"))
            painter.drawRoundedRect(area, radius, radius)
        if self.hasFocus() and self._ring:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), radius, radius)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_count(self, painter: QPainter, room: QRect, count: PlaceCount) -> int:
        theme, text = self._theme, str(count.number)
        strong = count.late or self.isChecked()
        painter.setFont(theme.font(Type.CHIP if strong else Type.SECONDARY))
        width = painter.fontMetrics().horizontalAdvance(text)
        if not count.late:
            painter.setPen(theme.color("muted"))
            painter.drawText(
                room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, text
            )
            return room.right() - width
        height = theme.px(18)
        pill = QRectF(0, 0, max(width + theme.px(12), theme.px(22)), height)
        pill.moveRight(room.right())
        pill.moveTop((self.height() - height) / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("late.ground"))
        painter.drawRoundedRect(pill, height / 2, height / 2)
        painter.setPen(theme.color("late.text"))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)
        return round(pill.left())


class SideBar(QFrame):
    """The places of one person. `chosen` carries the id of the place that was clicked."""

    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._buttons: dict[str, PlaceButton] = {}
        self._heads: list[tuple[QLabel, Section]] = []
        self._role_text = ""
        dress(self, "side")
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)
        theme.changed.connect(self._rezoom)
        self._rezoom()

    def show_places(self, places: Sequence[Place], role_text: str) -> None:
        """Show the places of a person whose role is called `role_text`."""
        self._role_text = role_text
        self._buttons.clear()
        self._heads.clear()
        content = dress(QWidget(), "clear")
        column = QVBoxLayout(content)
        column.setContentsMargins(8, 20, 8, 8)
        column.setSpacing(2)
        for section in (Section.WORK, Section.OVERVIEW):
            inside = [place for place in places if place.section is section]
            if inside:
                self._add_section(column, section, inside)
        column.addStretch()
        self._scroll.setWidget(content)
        self.retranslate()

    def show_counts(self, counts: Mapping[str, PlaceCount]) -> None:
        """Show how much waits at each place."""
        for place, button in self._buttons.items():
            button.show_count(counts.get(place))

    def show_here(self, place: str) -> None:
        """Mark the place we are at; a hidden place leaves the last mark."""
        if place in self._buttons:
            for id_, button in self._buttons.items():
                button.setChecked(id_ == place)

    @property
    def buttons(self) -> list[PlaceButton]:
        """The rows, from the top."""
        return list(self._buttons.values())

    def button(self, place: str) -> PlaceButton:
        """The row of `place`."""
        return self._buttons[place]

    def retranslate(self) -> None:
        """Take the words of the language in use."""
        self.setAccessibleName(self.tr("Places"))
        for label, section in self._heads:
            words = self._role_text if section is Section.WORK else self._section_text(section)
            label.setText(words)

    def set_role_text(self, role_text: str) -> None:
        """Call the person's role otherwise, as after a change of language."""
        self._role_text = role_text
        self.retranslate()

    def focus_here(self, reason: Qt.FocusReason = Qt.FocusReason.ShortcutFocusReason) -> None:
        """Put the keyboard on the marked place."""
        for button in self._buttons.values():
            if button.isChecked():
                button.setFocus(reason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down walk through the places, Return goes there."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        buttons = list(self._buttons.values())
        at = next((n for n, button in enumerate(buttons) if button.hasFocus()), None)
        if at is not None and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            buttons[at].click()
        elif at is not None and step is not None:
            buttons[(at + step) % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def _add_section(self, column: QVBoxLayout, section: Section, places: list[Place]) -> None:
        if self._heads:
            column.addSpacing(12)
        head = typed(QLabel(), "head")
        head.setContentsMargins(10, 4, 0, 4)
        head.setWordWrap(True)  # "Құжаттарды қабылдау қызметкері" is wider than the bar
        self._heads.append((head, section))
        column.addWidget(head)
        for place in places:
            button = PlaceButton(place, self._theme)
            button.clicked.connect(lambda _on=False, id_=place.id: self.chosen.emit(id_))
            self._buttons[place.id] = button
            column.addWidget(button)

    def _section_text(self, section: Section) -> str:
        return self.tr("Overview") if section is Section.OVERVIEW else ""

    def _rezoom(self) -> None:
        self.setFixedWidth(self._theme.px(SIDE_BAR_WIDTH))
        for button in self._buttons.values():
            button.updateGeometry()
