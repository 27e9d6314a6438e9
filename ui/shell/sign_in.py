"""Sign-in: choosing a person. One key or one click, and the desk is theirs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.access.people import Person
from app.access.roles import Role
from app.kernel.outcome import Refusal
from ui.i18n.languages import OWN_NAMES, Languages
from ui.i18n.roles import role_text
from ui.shell.top_bar import Brand, initials
from ui.theme.dress import dress, typed
from ui.theme.theme import Theme, Type

if TYPE_CHECKING:
    from ui.shell.founding import FoundingForm

_COLUMNS = 4
_WIDTH = 1000


class PersonCard(QAbstractButton):
    """One person: initials, name, position."""

    def __init__(self, person: Person, languages: Languages, theme: Theme) -> None:
        super().__init__()
        self.person = person
        self._languages, self._theme = languages, theme
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.retranslate()

    def retranslate(self) -> None:
        """Take the words of the language in use."""
        self.setText(self._languages.pick(self.person.name))
        self.setAccessibleName(f"{self.text()}, {self._under()}")

    def sizeHint(self) -> QSize:
        """A card of two lines."""
        return QSize(self._theme.px(200), self._theme.px(60))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card."""
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focus = self.hasFocus() or self.underMouse()
        painter.setPen(
            QPen(theme.color("accent" if focus else "line"), 2 if self.hasFocus() else 1)
        )
        painter.setBrush(theme.color("card"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        disc = QRectF(theme.px(12), (self.height() - theme.px(30)) / 2, theme.px(30), theme.px(30))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent"))
        painter.drawEllipse(disc)
        painter.setPen(theme.color("on_accent"))
        painter.setFont(theme.font(Type.HEAD))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, initials(self.text()))
        left, half = round(disc.right()) + theme.px(10), self.height() // 2
        room = QRect(left, 0, self.width() - left - theme.px(10), half)
        shortened = self._line(
            painter, room.adjusted(0, theme.px(8), 0, 0), Type.STRONG, self.text()
        )
        room.moveTop(half)
        under = self._line(
            painter, room.adjusted(0, 0, 0, -theme.px(8)), Type.SECONDARY, self._under()
        )
        self.setToolTip(self.accessibleName() if shortened or under else "")

    def _line(self, painter: QPainter, room: QRect, kind: Type, text: str) -> bool:
        painter.setFont(self._theme.font(kind))
        painter.setPen(self._theme.color("ink" if kind is Type.STRONG else "muted"))
        words = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)
        return words != text

    def _under(self) -> str:
        position = self._languages.pick(self.person.position)
        return position or ", ".join(role_text(role) for role in self.person.roles)


class SignIn(QWidget):
    """The people of the office by role. `chosen` carries the `Person`."""

    chosen = Signal(object)
    founded = Signal(object)
    """The `Founding` of an office where nobody works yet."""

    def __init__(
        self,
        languages: Languages,
        theme: Theme,
        last: str = "",
        another: Callable[[], None] | None = None,
    ) -> None:
        """`another` leads to the choice of another office, where there is one."""
        super().__init__()
        self._languages, self._theme, self._last = languages, theme, last
        self._cards: list[PersonCard] = []
        self._read = False
        self._title, self._hint = typed(QLabel(), "title"), typed(QLabel(), "secondary")
        self._content = dress(QWidget(), "clear")
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setMaximumWidth(_WIDTH * 2)
        self._scroll.setWidget(self._content)
        self._founding: FoundingForm | None = None
        self._tongues = {language: QPushButton(name) for language, name in OWN_NAMES.items()}
        tongues = QHBoxLayout()
        tongues.addWidget(Brand(theme), 1)
        self.another = dress(QPushButton(), "quiet")
        self.another.setObjectName("another_office_button")
        self.another.setVisible(another is not None)
        if another is not None:
            self.another.clicked.connect(another)
        tongues.addWidget(self.another)
        for language, button in self._tongues.items():
            dress(button, "quiet").setCheckable(True)
            button.clicked.connect(lambda _on=False, to=language: self._languages.use(to))
            tongues.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 7, 16, 16)
        column.addLayout(tongues)
        column.addStretch(1)
        middle = QVBoxLayout()
        middle.setContentsMargins(32, 0, 16, 0)
        middle.setSpacing(4)
        middle.addWidget(self._title, 0, Qt.AlignmentFlag.AlignHCenter)
        middle.addWidget(self._hint, 0, Qt.AlignmentFlag.AlignHCenter)
        middle.addSpacing(20)
        middle.addWidget(self._scroll, 1)
        self._middle = middle
        column.addLayout(middle, 12)
        dress(self, "ground")
        self.retranslate()

    def show_people(self, people: Sequence[Person]) -> None:
        """Show the active people in the order of their first role; the last one has focus."""
        self._read = True
        if not people or self._founding is not None:
            self.founding.setVisible(not people)
        self._scroll.setVisible(bool(people))
        old = self._content.layout()
        if old is not None:
            QWidget().setLayout(old)
        for child in self._content.findChildren(QWidget):
            child.deleteLater()
        self._cards = []
        grid = QGridLayout(self._content)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(12)
        for column in range(_COLUMNS):
            grid.setColumnStretch(column, 1)
        order = list(Role)
        seated = [person for person in people if person.active and person.roles]
        for at, person in enumerate(sorted(seated, key=lambda p: order.index(p.roles[0]))):
            card = PersonCard(person, self._languages, self._theme)
            card.clicked.connect(lambda _on=False, who=person: self._choose(who))
            self._cards.append(card)
            grid.addWidget(card, at // _COLUMNS, at % _COLUMNS)
        grid.setRowStretch(grid.rowCount(), 1)
        self.retranslate()
        self.focus_last()

    @property
    def hint(self) -> str:
        """The line under the title: what to do, or why there is nobody to choose."""
        return self._hint.text()

    @property
    def founding(self) -> FoundingForm:
        """The form of an office where nobody works yet; made when it is first needed."""
        if self._founding is None:
            from ui.shell.founding import FoundingForm

            self._founding = FoundingForm(self._theme)
            self._founding.founded.connect(self.founded)
            self._middle.addWidget(self._founding, 1, Qt.AlignmentFlag.AlignHCenter)
        return self._founding

    def focus_last(self) -> None:
        """Put the keyboard on who sat here last."""
        if self._founding is not None and self._founding.isVisibleTo(self):
            self._founding.begin()
        for card in self._cards:
            if self._cards[0] is card or card.person.id == self._last:
                card.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, refusal: Refusal) -> None:
        """Say why the office could not be set up."""
        self.founding.refuse(refusal, self._languages.language)

    @property
    def cards(self) -> Sequence[PersonCard]:
        """Those who may sign in."""
        return tuple(self._cards)

    def card(self, name: str) -> PersonCard:
        """The card of the person called `name` in any language."""
        for card in self._cards:
            if name in {card.person.name_kk, card.person.name_ru, card.person.name_en}:
                return card
        raise LookupError(name)

    def retranslate(self) -> None:
        """Take the words of the language in use."""
        new = self._read and not self._cards
        self._title.setText(self.tr("A new office") if new else self.tr("Who is at the desk?"))
        self._hint.setText(self._hint_text())
        self.another.setText(self.tr("Another office…"))
        for card in self._cards:
            card.retranslate()
        for language, button in self._tongues.items():
            button.setChecked(language is self._languages.language)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language at once."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk through the people, Return chooses."""
        focus = self.focusWidget()
        at = self._cards.index(focus) if isinstance(focus, PersonCard) else -1
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        key = Qt.Key(event.key())
        if at >= 0 and key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._choose(self._cards[at].person)
        elif at >= 0 and key in steps:
            card = self._cards[(at + steps[key]) % len(self._cards)]
            card.setFocus(Qt.FocusReason.TabFocusReason)
            self._scroll.ensureWidgetVisible(card)
        else:
            super().keyPressEvent(event)

    def _hint_text(self) -> str:
        if not self._read:
            return self.tr("Opening the office…")
        if not self._cards:
            return self.tr("Nobody works here yet. Only what cannot wait is asked.")
        return self.tr("Choose a person. It can be changed at any time, top right.")

    def _choose(self, person: Person) -> None:
        self._last = person.id
        self.chosen.emit(person)
