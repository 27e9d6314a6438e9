"""The protocol of a session: the paper as it will be, its number, and saving it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.commission.session_view import SessionView
from app.kernel.ids import Id
from app.kernel.text import Language
from ui.components.buttons import PRIMARY, SECONDARY, Button
from ui.components.card import Card
from ui.components.chip import Chip
from ui.components.label import MUTED, Label
from ui.components.row_list import RowList
from ui.components.row_paint import ListRow
from ui.components.saving import PaperSaving
from ui.components.scan_view import ScanView
from ui.components.segmented import Segmented
from ui.components.signs import Sign
from ui.components.style import px
from ui.i18n.languages import OWN_NAMES, Languages
from ui.runtime.protocol_papers import ProtocolPapers
from ui.runtime.settings import Settings
from ui.runtime.worker import Work
from ui.screens.session.view_model import SessionModel
from ui.screens.session.words import applicant, outcome_chip

_SPOKEN = (Language.KK, Language.RU)
"""Languages of the protocol."""


class ProtocolPage(QWidget):
    """Preview at the left; state, finishing and papers at the right."""

    finish_asked = Signal()

    def __init__(
        self,
        model: SessionModel,
        papers: ProtocolPapers,
        languages: Languages,
        work: Work,
        settings: Settings,
    ) -> None:
        super().__init__()
        self._model, self._papers, self._languages = model, papers, languages
        self._previewed: tuple[object, ...] = ()
        self.paper = ScanView(work)
        self.paper.setObjectName("protocol_preview")
        self.language = Segmented([(each.value, OWN_NAMES[each]) for each in _SPOKEN])
        self.language.setObjectName("protocol_language")
        self.language.set_value(self._first_language())
        self.language.chosen.connect(lambda _key: self._ask_preview())
        self._state = Chip()
        self._facts = Label("", MUTED, wrap=True)
        self.finish = Button("", PRIMARY, "Ctrl+↵")
        self.finish.setObjectName("finish_protocol_button")
        self.finish.clicked.connect(self.finish_asked)
        self.save = Button("", SECONDARY, "Ctrl+E")
        self.save.setObjectName("save_protocol_button")
        self.save.clicked.connect(self.save_protocol)
        self.extracts = RowList()
        self.extracts.setObjectName("extracts_list")
        self.extracts.opened.connect(self.save_extract)
        self.extracts.chosen.connect(lambda _key: self._name_buttons())
        self.extract = Button()
        self.extract.setObjectName("save_extract_button")
        self.extract.clicked.connect(lambda: self.save_extract(self.extracts.current_key()))
        self.saving = PaperSaving(work, settings)
        self.saving.setObjectName("saved_papers")
        papers.preview.connect(self._show_preview)
        papers.rendered.connect(self.saving.save_papers)
        self._lay_out()

    def _lay_out(self) -> None:
        self._shown = Card(flush=True)
        self._shown.head.addWidget(self.language)
        self._shown.body.addWidget(self.paper)
        self._about, self._list = Card(), Card(flush=True)
        self._about.head.addWidget(self._state)
        for part in (self._facts, self.finish, self.save):
            self._about.body.addWidget(part)
        self._list.body.addWidget(self.extracts, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(px(12), px(8), px(12), px(10))
        foot.addWidget(self.extract)
        foot.addStretch(1)
        self._list.body.addLayout(foot)
        right = QWidget()
        right.setFixedWidth(px(320))
        side = QVBoxLayout(right)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(px(12))
        side.addWidget(self._about)
        side.addWidget(self._list, 1)
        columns = QHBoxLayout()
        columns.setSpacing(px(12))
        columns.addWidget(self._shown, 1)
        columns.addWidget(right)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(px(10))
        whole.addWidget(self.saving)
        whole.addLayout(columns, 1)

    def _first_language(self) -> str:
        return Language.RU if self._languages.language is Language.RU else Language.KK

    @property
    def spoken(self) -> Language:
        """The language of the paper."""
        return Language(self.language.value() or Language.KK)

    def show_page(self, *, preview: bool) -> None:
        """Show the protocol as it stands; `preview` renders the paper anew if need be."""
        page = self._model.page
        if page is None:
            return
        view = page.view
        self._shown.set_title(self.tr("Protocol"))
        self._list.set_title(self.tr("Extracts by dossier"))
        number = f"№ {view.protocol_number}"
        self._about.set_title(number if view.final else self.tr("Draft"))
        if view.final:
            self._state.say(self.tr("final"), "good", Sign.DONE)
        else:
            self._state.say(self.tr("draft"), "calm")
        self._facts.setText(self._counted(view))
        finishing = self._model.holds and not view.final
        self.finish.setVisible(finishing)
        self.finish.setEnabled(view.session.state == "ended")
        self.save.set_kind(SECONDARY if finishing else PRIMARY)
        self._show_extracts(view)
        self._name_buttons()
        if preview:
            self._ask_preview()

    def _show_extracts(self, view: SessionView) -> None:
        rows = []
        for line in view.agenda:
            if line.item is None or not line.item.outcome:
                continue
            chip, tone, sign = outcome_chip(line.item, current=False, running=False)
            name = applicant(line.item, self._languages.language)
            rows.append(
                ListRow(
                    line.item.dossier, name, f"№ {line.item.number}",
                    lead=str(line.position), chip=chip, tone=tone, sign=sign,
                )
            )  # fmt: skip
        self.extracts.show_rows(rows)

    def _counted(self, view: SessionView) -> str:
        items = [line.item for line in view.agenda if line.item is not None]
        said = self.tr("Dossiers: {n}. Issue: {issue}, refuse: {refuse}, postponed: {postponed}.")
        for name, figure in (
            ("n", len(items)),
            ("issue", sum(item.outcome == "issue" for item in items)),
            ("refuse", sum(item.outcome == "refuse" for item in items)),
            ("postponed", sum(item.postponed for item in items)),
        ):
            said = said.replace(f"{{{name}}}", str(figure))
        if view.final:
            return said
        if view.session.state != "ended":
            return "\n".join((said, self.tr("The number is given once the session has ended.")))
        return "\n".join((said, self.tr("Finishing gives the number and freezes the protocol.")))

    def _name_buttons(self) -> None:
        language = OWN_NAMES[self.spoken]
        self.finish.setText(self.tr("Finish the protocol"))
        self.save.setText(self.tr("Save PDF and Excel"))
        self.save.setAccessibleDescription(language)
        self.extract.setText(self.tr("Save the extract"))
        self.extract.setEnabled(self.extracts.current_key() is not None)
        self.extracts.set_name(self.tr("Extracts by dossier: Enter saves one"))
        self.language.set_name(self.tr("Language of the protocol"))

    def _ask_preview(self) -> None:
        page = self._model.page
        if page is None:
            return
        self._papers.session = page.view.session.id
        self._papers.ask_preview(self.spoken)

    def _show_preview(self, data: bytes) -> None:
        self.paper.show_scan(data, self.tr("Protocol"))

    def save_protocol(self) -> None:
        """Save PDF and workbook in the language chosen."""
        self._papers.ask_protocol(self.spoken)

    def save_extract(self, dossier: str | None) -> None:
        """Save the extract of one dossier."""
        if dossier:
            self._papers.ask_extracts([Id(dossier)], self.spoken)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.show_page(preview=False)
        super().changeEvent(event)
