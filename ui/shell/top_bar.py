"""The top bar: brand, the field to search and command from, and the person at the desk."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QLabel, QLineEdit, QWidget

from ui.theme.dress import dress, typed
from ui.theme.theme import Theme, Type
from ui.theme.tokens import SIDE_BAR_WIDTH, TOP_BAR_HEIGHT


class Brand(QWidget):
    """The program's sign and name."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName("Anyqtama")

    def sizeHint(self) -> QSize:
        """As high as the top bar."""
        return QSize(self._theme.px(SIDE_BAR_WIDTH), self._theme.px(TOP_BAR_HEIGHT - 2))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the diamond and the name."""
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, half, left = self.height() / 2, theme.px(5.5), theme.px(16)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent"))
        centre = QPointF(left + half, middle)
        corners = [QPointF(half, 0), QPointF(0, half), QPointF(-half, 0), QPointF(0, -half)]
        painter.drawPolygon(QPolygonF([centre + corner for corner in corners]))
        painter.setFont(theme.font(Type.STRONG))
        painter.setPen(theme.color("ink"))
        room = self.rect().adjusted(left + 2 * half + theme.px(5), 0, 0, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, "Anyqtama")


class SearchField(QLineEdit):
    """Where a person types a dossier, a name, a profession or an action; shows its key."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        dress(self, "search")
        self._key = typed(QLabel("Ctrl+K", self), "key")
        self._key.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.retranslate()

    def retranslate(self) -> None:
        """Take the words of the language in use."""
        self.setPlaceholderText(self.tr("Dossier, person, profession or action"))
        self.setAccessibleName(self.tr("Search and commands"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language at once."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the key's picture at the right edge."""
        super().resizeEvent(event)
        size = self._key.sizeHint()
        top = (self.height() - size.height()) // 2
        self._key.setGeometry(QRect(self.width() - size.width() - self._theme.px(10), top, 0, 0))
        self._key.resize(size)
        self.setTextMargins(0, 0, size.width() + self._theme.px(12), 0)


class PersonButton(QAbstractButton):
    """Name and role of the person at the desk; opens the menu with person, language, look."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._role = ""
        self._initials = ""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_person(self, name: str, role: str) -> None:
        """Show who sits at the desk."""
        self.setText(name)
        self._role = role
        self._initials = initials(name)
        self.setAccessibleName(
            self.tr("%1, %2: person, language, look").replace("%1", name).replace("%2", role)
        )
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the longer line and the initials."""
        theme = self._theme
        width = max(
            _advance(theme, Type.STRONG, self.text()), _advance(theme, Type.SECONDARY, self._role)
        )
        return QSize(width + theme.px(50), theme.px(TOP_BAR_HEIGHT - 4))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw two lines at the right, then the initials in a disc."""
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        disc = QRectF(0, 0, theme.px(26), theme.px(26))
        disc.moveCenter(QPointF(self.width() - theme.px(17), self.height() / 2))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent"))
        painter.drawEllipse(disc)
        painter.setFont(theme.font(Type.HEAD))
        painter.setPen(theme.color("on_accent"))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, self._initials)
        self._paint_words(painter, int(disc.left()) - theme.px(8))
        if self.hasFocus() or self.underMouse():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("accent" if self.hasFocus() else "line"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    def _paint_words(self, painter: QPainter, right: int) -> None:
        theme, half = self._theme, self.height() // 2
        lines = ((self.text(), Type.STRONG, "ink", 0), (self._role, Type.SECONDARY, "muted", half))
        for text, kind, color, top in lines:
            painter.setFont(theme.font(kind))
            painter.setPen(theme.color(color))
            shift = theme.px(3) if top == 0 else -theme.px(3)
            room = QRect(theme.px(4), top + shift, right - theme.px(4), half)
            words = painter.fontMetrics().elidedText(
                text, Qt.TextElideMode.ElideRight, room.width()
            )
            painter.drawText(
                room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, words
            )


class TopBar(QFrame):
    """The bar itself."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        dress(self, "bar")
        self.brand = Brand(theme)
        self.search = SearchField(theme)
        self.person = PersonButton(theme)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 13, 1)
        row.setSpacing(0)
        row.addWidget(self.brand)
        row.addWidget(self.search, 1000)
        row.addStretch(1)
        row.addWidget(self.person)
        theme.changed.connect(self._rezoom)
        self._rezoom()

    def _rezoom(self) -> None:
        theme = self._theme
        self.setFixedHeight(theme.px(TOP_BAR_HEIGHT))
        self.brand.setFixedSize(theme.px(SIDE_BAR_WIDTH), theme.px(TOP_BAR_HEIGHT - 2))
        self.search.setMaximumWidth(theme.px(380))
        self.person.updateGeometry()


def initials(name: str) -> str:
    """First letters of the first two words: "Динара Сейтова" gives "ДС"."""
    return "".join(word[0] for word in name.split()[:2]).upper()


def _advance(theme: Theme, kind: Type, text: str) -> int:
    return QFontMetrics(theme.font(kind)).horizontalAdvance(text)
