"""The page of protocols: the list at the left, the paper chosen at the right."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.commission.lists import ProtocolRow
from app.kernel.ids import Id
from app.kernel.outcome import Changes
from app.kernel.text import Language
from ui.actions.registry import Action
from ui.components.buttons import PRIMARY, SECONDARY, Button
from ui.components.card import Card
from ui.components.cells import DUE_WIDTH, Cell, Column
from ui.components.due_chip import due_bar, due_cell
from ui.components.empty_state import EmptyState
from ui.components.label import TITLE, Label
from ui.components.queue_table import QueueTable
from ui.components.saving import PaperSaving
from ui.components.scan_view import ScanView
from ui.components.segmented import Segmented
from ui.components.signs import Sign
from ui.components.style import px
from ui.i18n.formats import date_text
from ui.i18n.languages import OWN_NAMES
from ui.i18n.noop import QT_TRANSLATE_NOOP
from ui.runtime.protocol_papers import ProtocolPapers
from ui.screens import Screen, ScreenContext
from ui.screens.protocols.view_model import ProtocolsModel, ProtocolsPage

_PAUSE = 200
"""Milliseconds that a row must be stood on before its paper is rendered."""


class ProtocolsScreen(Screen):
    """`open` takes "session" to stand on its protocol."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self.model = ProtocolsModel(context.desk, context.tick)
        self.papers = ProtocolPapers(context.desk)
        self._showing = self._arriving = False
        self._shown: tuple[str, str, str] = ("", "", "")
        self.title = Label("", TITLE)
        self.table: QueueTable[str, ProtocolRow] = QueueTable(
            self._columns(), lambda row: row.session, self._fetch, bar_of=self._bar
        )
        self.table.view.setObjectName("protocols_table")
        self._none = EmptyState(sign=Sign.OPEN)
        self.table.set_empty(self._none)
        self.card = Card(flush=True)
        self.language = Segmented(
            [(each.value, OWN_NAMES[each]) for each in (Language.KK, Language.RU)]
        )
        self.language.setObjectName("protocol_language")
        russian = context.languages.language is Language.RU
        self.language.set_value(Language.RU if russian else Language.KK)
        self.paper = ScanView(context.work)
        self.paper.setObjectName("protocol_preview")
        self.save = Button("", SECONDARY, "Ctrl+E")
        self.save.setObjectName("save_protocol_button")
        self.go = Button("", PRIMARY)
        self.go.setObjectName("open_protocol_button")
        self.saving = PaperSaving(context.work, context.settings)
        self.saving.setObjectName("saved_papers")
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PAUSE)
        self._lay_out()
        self._wire()
        self.retranslate()

    def _lay_out(self) -> None:
        self.card.head.addWidget(self.language)
        self.card.body.addWidget(self.paper, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(px(14), px(10), px(14), px(10))
        foot.setSpacing(px(8))
        foot.addWidget(self.go)
        foot.addWidget(self.save)
        foot.addStretch(1)
        self.card.body.addLayout(foot)
        self.card.setFixedWidth(px(424))
        columns = QHBoxLayout()
        columns.setSpacing(px(12))
        columns.addWidget(self.table, 1)
        columns.addWidget(self.card)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        column.addWidget(self.title)
        column.addWidget(self.saving)
        column.addLayout(columns, 1)

    def _wire(self) -> None:
        self.model.changed.connect(self._show)
        self.model.chosen_changed.connect(self._show_chosen)
        self.table.chosen.connect(self._choose)
        self.table.opened.connect(lambda _key: self.open_session())
        self.language.chosen.connect(lambda _key: self._ask_paper())
        self._soon.timeout.connect(self._ask_paper)
        self.papers.preview.connect(self._show_paper)
        self.papers.rendered.connect(self.saving.save_papers)
        self.papers.refused.connect(self.context.notices.refusal)
        self.saving.failed.connect(self.context.notices.fault)
        self.go.clicked.connect(self.open_session)
        self.save.clicked.connect(self.save_papers)

    def _columns(self) -> Sequence[Column[ProtocolRow]]:
        return (
            Column("state", lambda: self.tr("State or due"), self._state_cell, width=DUE_WIDTH),
            Column("number", lambda: self.tr("Number"), self._number_cell, width=84),
            Column("day", lambda: self.tr("Session"), self._day_cell, width=112),
            Column("count", lambda: self.tr("Dossiers"), self._count_cell, width=110,
                   stretch=True),
        )  # fmt: skip

    def _state_cell(self, row: ProtocolRow) -> Cell:
        page = self.model.page
        if row.state == "signed":
            return Cell(self.tr("signed"), tone="good", sign=Sign.DONE)
        if row.state == "final":
            return Cell(self.tr("final, not signed"), tone="calm", sign=Sign.OPEN)
        if row.state == "revising":
            return Cell(self.tr("being corrected"), tone="soon", sign=Sign.SOON)
        if page is None or row.due is None:
            return Cell(self.tr("draft"), tone="calm")
        return due_cell(page.timing(row.due), row.due)

    def _number_cell(self, row: ProtocolRow) -> Cell:
        if not row.number:
            return Cell("—", muted=True)
        edition = self.tr("edition {n}").replace("{n}", str(row.edition))
        return Cell(f"№ {row.number}", edition if row.edition > 1 else "", bold=True)

    def _day_cell(self, row: ProtocolRow) -> Cell:
        if row.dated is None:
            return Cell(date_text(row.session_day))
        dated = self.tr("dated {day}").replace("{day}", date_text(row.dated))
        return Cell(date_text(row.session_day), dated)

    def _count_cell(self, row: ProtocolRow) -> Cell:
        counts = row.counts
        parts = (
            (self.tr("issue {n}"), counts.issue),
            (self.tr("refuse {n}"), counts.refuse),
            (self.tr("postponed {n}"), counts.postponed),
        )
        said = ", ".join(words.replace("{n}", str(figure)) for words, figure in parts if figure)
        if row.remarks_waiting:
            said = self.tr("%n remark(s) without an answer", None, row.remarks_waiting)
        return Cell(self.tr("%n dossier(s)", None, counts.items), said)

    def _bar(self, row: ProtocolRow) -> str:
        page = self.model.page
        return due_bar(page.timing(row.due)) if page and row.due else ""

    def _fetch(self, keys: Sequence[str], answer: Callable[[Sequence[ProtocolRow]], None]) -> None:
        page = self.model.page
        found = [page.row(key) for key in keys] if page else []
        answer([row for row in found if row is not None])

    # --- arriving and refreshing -----------------------------------------------------------

    def open(self, params: dict[str, object]) -> None:
        """Show the list; stand on "session" if it is named."""
        session = params.get("session")
        if isinstance(session, str):
            self.model.chosen = Id(session)
        self.saving.hide()
        self._shown = ("", "", "")
        self._arriving = True
        self.model.reload()

    def refresh(self, changes: Changes) -> None:
        """Read again what was touched."""
        self.model.refresh(changes)

    def _show(self) -> None:
        page = self.model.page
        if page is not None:
            self._show_rows(page)
            if self._arriving:  # an empty table could not take the keyboard
                self._arriving = False
                self.table.setFocus()
            self._show_chosen()

    def _show_rows(self, page: ProtocolsPage) -> None:
        """Show the list; a table that has the keyboard would stand on its first row."""
        chosen, self._showing = self.model.chosen, True
        self.table.model.show_first(page.rows)
        self.table.choose(chosen)
        self._showing = False

    def _show_chosen(self) -> None:
        row = self.model.row
        self.card.setVisible(row is not None)
        if row is None:
            return
        number = self.tr("Protocol № {number}").replace("{number}", row.number)
        self.card.set_title(number if row.number else self.tr("Draft protocol"))
        final = not row.draft
        self.go.setText(self.tr("Open the session") if final else self.tr("Open the draft"))
        self.go.set_kind(SECONDARY if final else PRIMARY)
        self.save.set_kind(PRIMARY if final else SECONDARY)
        self._soon.start()

    def _ask_paper(self) -> None:
        row = self.model.row
        language = self.language.value() or Language.KK
        if row is None or (row.session, row.number, language) == self._shown:
            return
        self._shown = (row.session, row.number, language)
        self.papers.session = row.session
        self.papers.ask_preview(Language(language))

    def _show_paper(self, data: bytes) -> None:
        self.paper.show_scan(data, self.card.title())

    def retranslate(self) -> None:
        """Take the words of the language in use."""
        if not hasattr(self, "_soon"):
            return
        self.title.setText(self.tr("Protocols"))
        self.table.set_name(self.tr("Protocols of the Commission"))
        self.language.set_name(self.tr("Language of the protocol"))
        self.save.setText(self.tr("Save PDF and Excel"))
        self._none.say(
            self.tr("No protocol yet"),
            self.tr("A protocol stands here as soon as its session has ended."),
        )
        self._show_chosen()

    # --- acts --------------------------------------------------------------------------------

    def _choose(self, session: object) -> None:
        if not self._showing:
            self.model.choose(Id(session) if isinstance(session, str) else None)

    def open_session(self) -> None:
        """Go to the protocol on the page of its session."""
        row = self.model.row
        if row is not None:
            self.context.navigator.go("session", session=row.session, page="protocol")

    def save_papers(self) -> None:
        """Save PDF and workbook of the protocol chosen, in the language chosen."""
        row = self.model.row
        if row is not None:
            self.papers.session = row.session
            self.papers.ask_protocol(Language(self.language.value() or Language.KK))

    def actions_here(self) -> list[Action]:
        """Saving and opening."""
        context = "ProtocolsScreen"
        return [
            Action("protocols.save", context,
                   QT_TRANSLATE_NOOP("ProtocolsScreen", "Save PDF and Excel"),
                   self.save_papers, key="Ctrl+E"),
            Action("protocols.open", context,
                   QT_TRANSLATE_NOOP("ProtocolsScreen", "Open the protocol's session"),
                   self.open_session, key="Ctrl+Return"),
        ]  # fmt: skip

    def panes(self) -> list[QWidget]:
        """The list and the paper."""
        return [self.table, self.paper]
