"""What was changed by hand in a workbook: what may be taken over is ticked, the rest is shown."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout

from app.commission.round_trip import CellDifference, RoundTrip
from ui.components.buttons import PRIMARY, SECONDARY, Button
from ui.components.card import Card
from ui.components.empty_state import EmptyState
from ui.components.label import MUTED, Label
from ui.components.row_list import RowList
from ui.components.row_paint import ListRow
from ui.components.signs import Sign
from ui.components.style import px
from ui.i18n.languages import Languages

_LONGEST = 90
"""Characters of a text in a row; the whole stands in its tooltip."""


class TripCard(Card):
    """Signals: `taken(object)` with the keys that were ticked, `left()`."""

    taken = Signal(object)
    left = Signal()

    def __init__(self, languages: Languages) -> None:
        super().__init__(flush=True)
        self._languages = languages
        self._trip: RoundTrip | None = None
        self._ticked: set[int] = set()
        self.list = RowList()
        self.list.setObjectName("differences_list")
        self.list.ticked.connect(self._tick)
        self.none = EmptyState(sign=Sign.DONE)
        self._pages = QStackedLayout()
        self._pages.addWidget(self.none)
        self._pages.addWidget(self.list)
        self.body.addLayout(self._pages, 1)
        self.take, self.leave = Button("", PRIMARY), Button("", SECONDARY)
        self.take.setObjectName("take_over_button")
        self.leave.setObjectName("leave_workbook_button")
        self.take.clicked.connect(lambda: self.taken.emit(self.keys))
        self.leave.clicked.connect(self.left)
        self._note = Label("", MUTED, wrap=True)
        foot = QHBoxLayout()
        foot.setContentsMargins(px(14), px(10), px(14), px(12))
        foot.setSpacing(px(8))
        foot.addWidget(self.take)
        foot.addWidget(self.leave)
        foot.addWidget(self._note, 1)
        self.body.addLayout(foot)

    def show_trip(self, trip: RoundTrip) -> None:
        """Show a comparison; everything that may be taken over is ticked at first."""
        if trip is not self._trip:
            self._trip = trip
            self._ticked = {
                place
                for place, each in enumerate(trip.differences)
                if each.key and not each.meanwhile
            }
        self.set_title(self.tr("The edited workbook"))
        self.list.set_name(self.tr("Differences: Space takes one over or leaves it"))
        self.none.say(
            self.tr("No difference"),
            self.tr("The workbook says what the program says, cell by cell."),
        )
        self._pages.setCurrentIndex(1 if trip.differences else 0)
        self.take.setText(self.tr("Take over what is ticked"))
        self.leave.setText(self.tr("Put the workbook away"))
        self._show()

    @property
    def keys(self) -> tuple[str, ...]:
        """Keys of the differences that are ticked."""
        trip = self._trip
        return tuple(trip.differences[place].key for place in sorted(self._ticked)) if trip else ()

    def _show(self) -> None:
        trip = self._trip
        if trip is None:
            return
        self.list.show_rows([self._row(n, each) for n, each in enumerate(trip.differences)])
        refused = len(trip.differences) - len(trip.offered)
        self.take.setVisible(bool(trip.offered))
        self.take.setEnabled(bool(self._ticked))
        self._note.setText(
            self.tr("%n difference(s) will not be taken over", None, refused) if refused else ""
        )

    def _row(self, place: int, each: CellDifference) -> ListRow:
        where = f"{each.sheet}, {each.cell}"
        change = f"{_short(each.was)} → {_short(each.now)}"
        below = f"{where}: {change}"
        what = self._languages.pick(each.what)
        if not each.key:
            words = self.tr("will not be taken over: comes from the database")
            return ListRow(str(place), what, below, chip=words, tone="calm", sign=Sign.CROSS)
        chip, tone, sign = self.tr("wording"), "good", Sign.DONE
        if each.meanwhile:
            chip, tone, sign = self.tr("changed here meanwhile"), "today", Sign.WARN
        ticked = place in self._ticked
        return ListRow(str(place), what, below, chip=chip, tone=tone, sign=sign, checked=ticked)

    def _tick(self, key: str) -> None:
        self._ticked ^= {int(key)}
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange and self._trip is not None:
            self.show_trip(self._trip)
        super().changeEvent(event)


def _short(text: str) -> str:
    line = " ".join(text.split()) or "—"
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"
