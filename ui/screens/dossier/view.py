"""The page of one dossier."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.access.permissions import RIGHTS
from app.access.permissions import Action as Right
from app.decisions.reasons import ReasonKind
from app.kernel.ids import Id
from app.kernel.outcome import Changes, Refusal
from ui.actions.registry import Action
from ui.components.chip import Chip
from ui.components.empty_state import EmptyState
from ui.components.label import MUTED, TITLE, Label
from ui.components.lease_strip import LeaseStrip
from ui.components.saving import PaperSaving
from ui.components.segmented import PILLS, Segmented
from ui.components.signs import Sign
from ui.components.style import px
from ui.i18n.noop import QT_TRANSLATE_NOOP
from ui.i18n.refusals import refusal_text
from ui.screens import Screen, ScreenContext
from ui.screens.dossier.act_form import ActForm
from ui.screens.dossier.acts import Doing, DossierAct
from ui.screens.dossier.asking import asked_for, is_plain
from ui.screens.dossier.details_page import DetailsPage
from ui.screens.dossier.documents_page import DocumentsPage
from ui.screens.dossier.history_page import HistoryPage
from ui.screens.dossier.package_sheet import Packing
from ui.screens.dossier.papers_page import PapersPage
from ui.screens.dossier.process_page import ProcessPage
from ui.screens.dossier.view_model import DossierModel, Filled
from ui.screens.dossier.way_card import WayCard
from ui.screens.dossier.words import chips_of, done_words

if TYPE_CHECKING:
    from app.papers.use_cases import Paper

_HERE = frozenset(
    {Doing.ASSIGN, Doing.REASSIGN, Doing.REFER, Doing.CONFIRM_REFUSAL, Doing.RETURN,
     Doing.WITHDRAW}
)  # fmt: skip


class DossierScreen(Screen):
    """One dossier (`open` takes the param dossier, and tab if one is wished)."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self.model = DossierModel(context.desk, self)
        pick = context.languages.pick
        self.title, self.about = Label("", TITLE), Label("", MUTED)
        self._chips = QHBoxLayout()
        self.way = WayCard(pick)
        self.tabs = Segmented(look=PILLS)
        self.saving = PaperSaving(context.work, context.settings)
        self.packing = Packing(context.desk, context.languages, self.saving)
        self.lease = LeaseStrip(context.desk, context.syncing, context.languages, inset=0)
        self.details = DetailsPage(pick)
        self.documents = DocumentsPage(context.work, context.settings, pick)
        self.papers, self.process = PapersPage(), ProcessPage(pick)
        self.history, self.form = HistoryPage(pick), ActForm(pick)
        self.pages = QStackedWidget()
        self.empty = EmptyState(sign=Sign.OPEN)
        self._whole = QStackedWidget()
        self._act: DossierAct | None = None
        self._build()
        self._wire()
        self.retranslate()

    # --- building ----------------------------------------------------------------------------

    def _build(self) -> None:
        named = QVBoxLayout()
        named.setSpacing(2)
        named.addWidget(self.title)
        named.addWidget(self.about)
        self._chips.setSpacing(px(8))
        head = QHBoxLayout()
        head.addLayout(named, 1)
        head.addLayout(self._chips)
        for page in self._tab_pages().values():
            self.pages.addWidget(page)
        self.pages.addWidget(self.form)
        right = QVBoxLayout()
        right.setSpacing(px(10))
        right.addWidget(self.tabs)
        right.addWidget(self.pages, 1)
        self.way.setFixedWidth(px(350))
        middle = QHBoxLayout()
        middle.setSpacing(px(12))
        middle.addWidget(self.way)
        middle.addLayout(right, 1)
        inside = QWidget()
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(px(12))
        rows.addLayout(head)
        rows.addWidget(self.lease)
        rows.addWidget(self.saving)
        rows.addLayout(middle, 1)
        self._whole.addWidget(inside)
        self._whole.addWidget(self.empty)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._whole)
        self.tabs.setObjectName("dossier_tabs")
        self.way.timeline.setObjectName("dossier_timeline")

    def _tab_pages(self) -> dict[str, QWidget]:
        return {
            "details": self.details,
            "documents": self.documents,
            "papers": self.papers,
            "process": self.process,
            "history": self.history,
        }

    def _wire(self) -> None:
        model = self.model
        model.read.connect(self._show)
        model.not_readable.connect(self._show_refused)
        model.done.connect(self._done)
        model.refused.connect(self._refused)
        model.paper_made.connect(self._paper_made)
        self.tabs.chosen.connect(self._show_tab)
        self.way.asked.connect(self._ask)
        self.form.filled.connect(model.do)
        self.form.closed.connect(self._close_form)
        self.papers.paper_asked.connect(model.make_paper)
        self.papers.dossier_asked.connect(lambda dossier: self._go("dossier", Id(dossier)))
        self.documents.scan_asked.connect(self._read_scan)
        self.process.save_asked.connect(self._save_picture)
        self.saving.failed.connect(self.context.notices.fault)
        self.empty.acted.connect(lambda: self.context.navigator.go("dossiers"))

    # --- the frame's calls -------------------------------------------------------------------

    def open(self, params: dict[str, object]) -> None:
        """Show the dossier of the params."""
        dossier = params.get("dossier")
        self.saving.hide()
        self._close_form()
        self._show_tab(str(params.get("tab") or self.tabs.value() or "details"))
        if dossier is None:
            self._show_refused(Refusal("dossier_unknown"))
        else:
            self.model.open(Id(str(dossier)))

    def refresh(self, changes: Changes) -> None:
        """Read again what was touched."""
        if self.model.concerns(changes):
            self.model.read_again()

    def panes(self) -> list[QWidget]:
        """The way, the pages."""
        return [self.way.timeline, self.tabs]

    def actions_here(self) -> list[Action]:
        """The next thing to do, and what can be done over the scans while they are shown."""
        over_scans = self.pages.currentWidget() is self.documents
        return [
            Action("dossier.next", "DossierScreen",
                   QT_TRANSLATE_NOOP("DossierScreen", "Do what comes next with this dossier"),
                   self._next, key="Ctrl+Return", enabled=self._can_go_on),
            Action("dossier.package", "DossierScreen",
                   QT_TRANSLATE_NOOP("DossierScreen", "Put the dossier into a sealed file…"),
                   self._pack, icon="send", roles=RIGHTS[Right.SEND_PACKAGE],
                   enabled=self._can_pack),
            *(self.documents.scans.actions_here() if over_scans else ()),
        ]  # fmt: skip

    def _can_pack(self) -> bool:
        return self.context.syncing is not None and self.model.file is not None

    def _pack(self) -> None:
        file = self.model.file
        if file is not None:
            self.packing.ask(file.dossier.id, file.dossier.number, self)

    def _can_go_on(self) -> bool:
        return self._form_is_open() or self.model.acts.next is not None

    def _form_is_open(self) -> bool:
        return self.pages.currentWidget() is self.form

    def _next(self) -> None:
        if self._form_is_open():
            self.form.send()
        else:
            self.way.do_next()

    # --- showing -----------------------------------------------------------------------------

    def _show(self) -> None:
        file, books = self.model.file, self.model.books
        if file is None or books is None:
            return
        self._whole.setCurrentIndex(0)
        self._show_head()
        self.lease.watch(file.dossier.id)
        self.way.show_file(file, books, self.model.acts)
        self.details.show_file(file, books)
        self.documents.show_file(file, books)
        self.papers.show_file(file)
        self.process.show_file(file)
        self.history.show_file(file, books)

    def _show_head(self) -> None:
        file, books = self.model.file, self.model.books
        if file is None or books is None:
            return
        pick, dossier = self.context.languages.pick, file.dossier
        self.title.setText(dossier.name_cyrillic or dossier.name_latin)
        number = f"№ {dossier.number}" if dossier.number else self.tr("unregistered")
        profession = books.professions.get(dossier.profession)
        told = [
            number,
            dossier.procedure,
            pick(books.countries.name(dossier.citizenship)) if dossier.citizenship else "",
            pick(profession.name) if profession else "",
        ]
        self.about.setText(" · ".join(part for part in told if part))
        while (old := self._chips.takeAt(0)) is not None:
            widget = old.widget()
            if widget is not None:
                widget.deleteLater()
        for words, tone, sign in chips_of(file):
            self._chips.addWidget(Chip(words, tone, sign), 0, Qt.AlignmentFlag.AlignTop)

    def _show_refused(self, refusal: Refusal) -> None:
        words = refusal_text(refusal, self.context.languages.language)
        self.empty.say(self.tr("This dossier is not shown"), words, action=self.tr("All dossiers"))
        self._whole.setCurrentWidget(self.empty)

    def _show_tab(self, tab: str) -> None:
        self.tabs.set_value(tab)
        self.pages.setCurrentWidget(self._tab_pages().get(tab, self.details))
        self.way.set_acting(acting=False)

    def _read_scan(self, document: str) -> None:
        self.model.read_scan(Id(document), lambda data: self.documents.show_scan(document, data))

    # --- acts --------------------------------------------------------------------------------

    def _ask(self, act: DossierAct) -> None:
        file, books = self.model.file, self.model.books
        if file is None or books is None:
            return
        if act.doing is Doing.DRAFT_REFUSAL:
            self.context.navigator.go("intake", dossier=file.dossier.id, refuse=True)
            return
        if act.doing not in _HERE:
            self._go(act.place, file.dossier.id)
            return
        asked = asked_for(act, file, books, self.context.languages.pick)
        self._act = act
        if is_plain(asked):
            self.model.do(act.doing, Filled())
            return
        self._open_form()
        self.form.ask(asked)

    def _open_form(self) -> None:
        self.pages.setCurrentWidget(self.form)
        self.way.set_acting(acting=True)

    def _close_form(self) -> None:
        self._show_tab(self.tabs.value() or "details")

    def _done(self, doing: Doing) -> None:
        self._close_form()
        self.context.notices.said(done_words(doing))
        self.model.read_again()

    def _refused(self, refusal: Refusal) -> None:
        words = refusal_text(refusal, self.context.languages.language)
        if self._form_is_open():
            self.form.tell(words)
        elif refusal.code == "late_reason_missing" and self._act is not None:
            self._ask_late(self._act, words)
        else:
            self.context.notices.refusal(refusal)

    def _ask_late(self, act: DossierAct, words: str) -> None:
        """The step became late while the page was open: ask why."""
        file, books = self.model.file, self.model.books
        if file is None or books is None:
            return
        asked = asked_for(act, file, books, self.context.languages.pick)
        self._open_form()
        self.form.ask(replace(asked, late=books.reasons.of(ReasonKind.LATE)))
        self.form.tell(words)

    def _go(self, place: str, dossier: Id) -> None:
        self.context.navigator.go(place, dossier=dossier)

    # --- papers ------------------------------------------------------------------------------

    def _paper_made(self, paper: Paper) -> None:
        self.saving.save(paper.file_name, paper.data)

    def _save_picture(self) -> None:
        file = self.model.file
        if file is not None:
            name = self.tr("Business process {number}").replace("{number}", file.dossier.number)
            self.saving.save_here(f"{name.strip()}.pdf", self._draw_picture)

    def _draw_picture(self, file: Path) -> None:
        self.process.picture.save_pdf(file, self.process.title())

    # --- words -------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Set every text again."""
        self.tabs.set_name(self.tr("Parts of the dossier"))
        self.tabs.set_choices(
            [
                ("details", self.tr("Application")),
                ("documents", self.tr("Documents")),
                ("papers", self.tr("Papers")),
                ("process", self.tr("Business process")),
                ("history", self.tr("History")),
            ]
        )
        self._show_head()
        act = self._act
        if self._form_is_open() and act is not None:
            self._ask(act)
