"""The desk of a role that has dossiers: counters, queue, preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.queue import QueueRow
from ui.components.banner import WARNING, Banner
from ui.components.counters import Counters
from ui.components.date_field import shown_date
from ui.components.empty_state import EmptyState
from ui.components.queue_table import QueueTable
from ui.i18n.refusals import refusal_text
from ui.queues.arrival import Arrival
from ui.screens.desk.next_step import HERE
from ui.screens.desk.preview import DeskPreview
from ui.screens.desk.sheets_banner import SheetsBanner
from ui.screens.desk.view_model import DeskModel
from ui.screens.desk.words import counters_of, empty_words

if TYPE_CHECKING:
    from app.decisions.dossier_file import DossierFile
    from app.decisions.use_cases import RefusalToConfirm
    from app.kernel.ids import Id
    from app.kernel.outcome import Refusal
    from app.workflow.dossier import Dossier
    from ui.i18n.languages import Languages
    from ui.screens import Navigator
    from ui.screens.desk.reading import DeskReading


class QueueDesk(QWidget):
    """Counters, queue and preview over one `DeskModel`.

    Signals: `counted(int)` lines in the list; `said(str)` what was done.
    """

    counted = Signal(int)
    said = Signal(str)

    def __init__(self, model: DeskModel, navigator: Navigator, languages: Languages) -> None:
        super().__init__()
        self._model, self._navigator, self._languages = model, navigator, languages
        self._refusals: tuple[RefusalToConfirm, ...] = ()
        self._stood = 0
        self._dossier: Id | None = None
        lines = model.lines
        self.counters = Counters()
        self.banner, self.sheets = Banner(), SheetsBanner()
        columns = [
            lines.due_column(),
            lines.number_column(98),
            lines.person_column(),
            lines.step_column(192),
        ]
        self.table: QueueTable[str, QueueRow] = QueueTable(
            columns, _key, model.reader.fetch, bar_of=lines.bar
        )
        self.table.setObjectName("desk_queue")
        self.arrival = Arrival(self.table.view)
        self._empty = EmptyState()
        self.table.set_empty(self._empty)
        self.preview = DeskPreview(lines, languages)
        self._lay_out()
        self._wire()
        self.retranslate()

    def _lay_out(self) -> None:
        middle = QHBoxLayout()
        middle.setSpacing(12)
        middle.addWidget(self.table, 1)
        middle.addWidget(self.preview)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.counters)
        column.addWidget(self.banner)
        column.addWidget(self.sheets)
        column.addLayout(middle, 1)

    def _wire(self) -> None:
        model, table = self._model, self.table
        model.read.connect(self._show)
        model.reader.first.connect(table.model.show_first)
        model.reader.keys.connect(table.model.show_keys)
        model.reader.first.connect(self._stand)
        model.reader.counted.connect(self.counted)
        model.previewed.connect(self._show_file)
        model.reason_asked.connect(self._ask_reason)
        model.done.connect(self._referred)
        table.chosen.connect(self._chosen)
        table.model.dataChanged.connect(lambda *_: self._rows_came())
        table.opened.connect(lambda _key: self.open_dossier())
        table.sort_asked.connect(model.sort_by)
        self.counters.chosen.connect(self._filter)
        self.preview.asked.connect(self.do_next)
        self.preview.opened.connect(self.open_dossier)
        self.banner.acted.connect(self._look_at_refusal)
        self.sheets.asked.connect(lambda dossier: self._navigator.go("evaluation", dossier=dossier))

    # --- the list -----------------------------------------------------------------------------

    def stand_on(self, dossier: Id) -> None:
        """Stand on a dossier once the list has come, if it is there."""
        self._dossier = dossier

    def _show(self, reading: DeskReading) -> None:
        self._refusals = reading.refusals
        self._say_counters()
        self._say_refusals()
        self.sheets.show_waiting(reading.sheets)
        self.table.show_sorted(reading.wish.order.value, descending=reading.wish.descending)

    def _say_counters(self) -> None:
        if self._model.wish is None:
            return
        self.counters.show_counters(counters_of(self._model.wish.role, self._model.counts))
        self.counters.set_value(self._model.chosen.value)
        self._empty.say(*empty_words(self._model.chosen, searching=self._model.searching))

    def _stand(self, rows: list[QueueRow]) -> None:
        """Stand where one stood, else where that line was: the next one took its place."""
        if self._dossier is not None:
            wanted = next((row.id for row in rows if row.dossier == self._dossier), None)
            self._dossier = None
            if wanted is not None:
                self.table.choose(wanted)
        if self.table.current_key() is None and rows:
            self.table.choose(rows[min(self._stood, len(rows) - 1)].id)
        self._chosen(self.table.current_key())
        self.arrival.lines_came()

    def _chosen(self, _key: object) -> None:
        row = self.table.current_row()
        place = self.table.view.currentIndex().row()
        if place >= 0:
            self._stood = place
        self._model.look_at(row)
        self.preview.show_row(row, self._model.next_step())
        if self._model.file is not None:
            self.preview.show_file(self._model.file)

    def _rows_came(self) -> None:
        """The line stood upon may have been read just now, or read again."""
        row = self.table.current_row()
        if row is not None and row != self._model.row:
            self._chosen(row.id)

    def _show_file(self, file: DossierFile | None) -> None:
        self.preview.show_file(file, undeclared=self._model.undeclared)

    def _filter(self, key: object) -> None:
        self._stood = 0
        self._model.filter_by(str(key) if key else None)
        self.counters.set_value(self._model.chosen.value)

    # --- what is done -------------------------------------------------------------------------

    def do_next(self, late_reason: str = "") -> None:
        """Do the one thing to do next, here or at its place."""
        step, dossier = self._model.next_step(), self._model.dossier_here()
        if step is None or dossier is None:
            return
        if step.place == HERE:
            self._model.refer(late_reason)
        elif self._model.session is not None:
            self._navigator.go(step.place, dossier=dossier, session=self._model.session)
        else:
            self._navigator.go(step.place, dossier=dossier)

    def open_dossier(self) -> None:
        """Open the dossier stood upon."""
        dossier = self._model.dossier_here()
        if dossier is not None:
            self._navigator.go("dossier", dossier=dossier)

    def _referred(self, dossier: Dossier) -> None:
        self.preview.reason.put_away()
        words = self.tr("Dossier %1 is referred to the Commission")
        self.said.emit(words.replace("%1", dossier.number))

    def _ask_reason(self, refusal: Refusal) -> None:
        self.preview.ask_reason(refusal_text(refusal, self._languages.language))

    # --- drafted refusals of intake -----------------------------------------------------------

    def _say_refusals(self) -> None:
        if not self._refusals:
            self.banner.dismiss()
            return
        first = self._refusals[0]
        name = first.dossier.number or first.dossier.name_cyrillic or first.dossier.name_latin
        title = self.tr("%n refusal(s) of intake to confirm", "", len(self._refusals))
        words = self.tr("%1: the time for refusing intake ends on %2.")
        self.banner.tell(
            WARNING,
            title,
            words.replace("%1", name).replace("%2", shown_date(first.closes)),
            action=self.tr("Look at the refusal"),
            lasting=True,
        )

    def _look_at_refusal(self) -> None:
        if self._refusals:
            self._navigator.go("dossier", dossier=self._refusals[0].dossier.id)

    def retranslate(self) -> None:
        """Take the words of the language in use."""
        self.table.set_name(self.tr("My queue"))
        self._say_counters()
        self._say_refusals()
        self.sheets.retranslate()


def _key(row: QueueRow) -> str:
    return row.id
