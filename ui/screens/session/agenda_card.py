"""The agenda at the left of a session: who is heard, in which order, with what outcome."""

from __future__ import annotations

from PySide6.QtCore import Signal

from app.commission.session_view import AgendaLine
from ui.components.card import Card
from ui.components.row_list import RowList
from ui.components.row_paint import ListRow
from ui.i18n.languages import Languages
from ui.screens.session.view_model import SessionModel
from ui.screens.session.words import applicant, outcome_chip


class AgendaCard(Card):
    """The list; `moved(int, int)` asks to put the item at one position to another."""

    moved = Signal(int, int)

    def __init__(self, model: SessionModel, languages: Languages) -> None:
        self.list = RowList()
        super().__init__(flush=True)
        self._model, self._languages = model, languages
        self.list.setObjectName("agenda_list")
        self.list.chosen.connect(self._chosen)
        self.list.moved.connect(lambda key, to: self.moved.emit(int(key), to))
        self.body.addWidget(self.list)

    def show_page(self) -> None:
        """Show the agenda as it stands."""
        self.set_title(self.tr("Agenda"))
        self.list.set_name(self.tr("Agenda"))
        page, model = self._model.page, self._model
        if page is None:
            self.list.show_rows(())
            return
        self.list.set_movable(model.holds and model.state in ("planned", "running"))
        self.list.show_rows([self._row(line) for line in page.view.agenda])
        self.list.choose(str(model.position))

    def _row(self, line: AgendaLine) -> ListRow:
        key, item = str(line.position), line.item
        if item is None:
            return ListRow(
                key, self.tr("Hidden"), self.tr("You stepped back"), lead=key, faint=True
            )
        running = self._model.state == "running"
        current = line.position == self._model.position
        chip, tone, sign = outcome_chip(item, current=current, running=running)
        return ListRow(
            key,
            applicant(item, self._languages.language),
            self._languages.pick(item.profession),
            lead=key,
            chip=chip,
            tone=tone,
            sign=sign,
            faint=item.postponed,
        )

    def _chosen(self, key: object) -> None:
        if isinstance(key, str):
            self._model.choose(int(key))
