"""Two applications side by side: this card and an earlier dossier that may be the same person's."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.intake.use_cases import Twin
from app.workflow.dossier import Card as ApplicationCard
from ui.components.buttons import Button
from ui.components.card import Card
from ui.components.label import BODY, COLUMN, MUTED, STRONG, Label
from ui.components.mark import Mark
from ui.components.scrolling import scrolling
from ui.components.segmented import PILLS, Segmented
from ui.components.signs import Sign
from ui.components.style import Live, px
from ui.i18n.formats import date_text
from ui.screens.intake.fields import LABELS, tr
from ui.screens.intake.twin_words import closing_words, number_words, same_words

_COMPARED = (
    "name_latin", "name_cyrillic", "birth_date", "citizenship", "passport_number", "iin",
    "profession", "education", "employer", "phone", "email",
)  # fmt: skip

_BREAK = "\u200b"
"""Where a long address may go on in the next line."""

Name = Callable[[str, str], str]
"""Names a code of the card ("citizenship", "TR") in the language of the screen."""


class ComparePanel(Live, QWidget):
    """What agrees and what differs. Signals: `opened(str)` with a dossier's id, `closed()`."""

    opened = Signal(str)
    closed = Signal()

    def __init__(self, name: Name, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._twins: tuple[Twin, ...] = ()
        self._mine = ApplicationCard()
        self.card = Card(" ")
        self.choice = Segmented(look=PILLS)
        self._about, self._grid = Label("", MUTED, wrap=True), QGridLayout()
        self._close, self.open_button = Button(), Button()
        self.open_button.setObjectName("open_twin_button")
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, px(8), 0)
        column.addLayout(self._grid)
        column.addStretch(1)
        self._grid.setHorizontalSpacing(px(10))
        for place, stretch in enumerate((0, 3, 4, 4)):
            self._grid.setColumnStretch(place, stretch)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._close)
        buttons.addWidget(self.open_button)
        self.card.body.addWidget(self.choice)
        self.card.body.addWidget(self._about)
        self.card.body.addWidget(scrolling(inside), 1)
        self.card.body.addLayout(buttons)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.card)
        self.choice.chosen.connect(lambda _: self.words())
        self._close.clicked.connect(self.closed)
        self.open_button.clicked.connect(self._open)
        self.come_alive()

    def show_twins(self, mine: ApplicationCard, twins: Sequence[Twin]) -> None:
        """Compare with these dossiers, the surest first."""
        self._mine, self._twins = mine, tuple(twins)
        self.choice.set_choices([(t.dossier.id, number_words(t.dossier)) for t in twins])
        self.choice.setVisible(len(twins) > 1)
        self.words()

    def _twin(self) -> Twin | None:
        chosen = self.choice.value()
        return next((t for t in self._twins if t.dossier.id == chosen), None)

    def _open(self) -> None:
        twin = self._twin()
        if twin is not None:
            self.opened.emit(twin.dossier.id)

    def words(self) -> None:
        self.card.set_title(self.tr("Is it the same person?"))
        self._close.setText(self.tr("Close"))
        self.open_button.setText(self.tr("Open the dossier"))
        self.choice.set_name(self.tr("Dossiers to compare with"))
        twin = self._twin()
        if twin is None:
            return
        about = (
            number_words(twin.dossier),
            twin.dossier.procedure,
            date_text(twin.dossier.received),
        )
        told = [*about, closing_words(twin.dossier), same_words(twin)]
        self._about.setText(" · ".join(told))
        self._show_fields(twin)

    def _show_fields(self, twin: Twin) -> None:
        while (old := self._grid.takeAt(0)) is not None:
            widget = old.widget()
            if widget is not None:
                widget.deleteLater()
        for place, words in ((2, self.tr("This application")), (3, number_words(twin.dossier))):
            self._grid.addWidget(Label(words, COLUMN), 0, place)
        for row, name in enumerate(_COMPARED, 1):
            ours, theirs = getattr(self._mine, name), getattr(twin.dossier, name)
            if not ours and not theirs:
                continue
            same = _plain(ours) == _plain(theirs)
            sign = Mark(Sign.DONE, "good") if same else Mark(Sign.TODAY, "today")
            sign.setAccessibleName(self.tr("agrees") if same else self.tr("differs"))
            self._grid.addWidget(sign, row, 0)
            self._grid.addWidget(Label(tr(LABELS[name]), MUTED, wrap=True), row, 1)
            for place, value in ((2, ours), (3, theirs)):
                kind = BODY if same else STRONG
                self._grid.addWidget(Label(self._shown(name, value), kind, wrap=True), row, place)

    def _shown(self, name: str, value: object) -> str:
        if isinstance(value, date):
            return date_text(value)
        shown = self._name(name, str(value or "")) or "—"
        return shown.replace("@", f"@{_BREAK}").replace(".", f".{_BREAK}")


def _plain(value: object) -> str:
    return "".join(str(value or "").split()).casefold()
