"""The evaluation screen: the declaration first, then the scan and beside it the sheet."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.evaluation.criteria import Kind
from app.kernel.ids import Id
from app.kernel.outcome import Changes
from ui.actions.registry import Action
from ui.components.banner import NOTICE, Banner
from ui.components.empty_state import EmptyState
from ui.components.scan_panel import ScanPanel, ScanTab
from ui.components.scan_view import ScanView
from ui.components.signs import Sign
from ui.components.style import px
from ui.i18n.refusals import refusal_text
from ui.screens import Screen, ScreenContext
from ui.screens.evaluation.declaration_page import DeclarationPage
from ui.screens.evaluation.evidence_desk import EvidenceDesk
from ui.screens.evaluation.heading import Heading
from ui.screens.evaluation.keys import DigitAction, actions, focus_is_in
from ui.screens.evaluation.reading import Paper
from ui.screens.evaluation.sheet_panel import SheetPanel
from ui.screens.evaluation.view_model import EvaluationModel
from ui.screens.evaluation.words import paper_name, undone_words

_SPLIT = "evaluation.split"
_SHEET, _EMPTY, _HINDERED, _DECLARE = range(4)


class EvaluationScreen(Screen):
    """Opens with param `dossier`, or with the most urgent one that has no submitted sheet."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self.model = EvaluationModel(context.desk, context.work, context.tick, self)
        self.heading = Heading(self.model, context.languages)
        self.banner = Banner()
        self.papers = ScanPanel(context.work, settings=context.settings)
        self.papers.setObjectName("scan_panel")
        self.sheet = SheetPanel(self.model, context.languages)
        self.declaration = DeclarationPage(self.model, context.languages)
        self._evidence = EvidenceDesk(self.model, self.papers.view, self.sheet)
        self._empty, self._hindered = EmptyState(), EmptyState(sign=Sign.ALERT)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._pages = QStackedWidget()
        self._build()
        self._wire()
        self._actions = [*actions(self), *self.papers.actions_here()]
        self.retranslate()

    def _build(self) -> None:
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(px(12))
        self._split.addWidget(self.papers)
        self._split.addWidget(self.sheet)
        self._split.setStretchFactor(0, 3)
        self._split.setStretchFactor(1, 2)
        self._share_room()
        for part in (self._split, self._empty, self._hindered, self.declaration):
            self._pages.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(10))
        column.addWidget(self.heading)
        column.addWidget(self.banner)
        column.addWidget(self._pages, 1)

    def _wire(self) -> None:
        model = self.model
        model.opened.connect(self._opened)
        model.merged.connect(self._merged)
        model.refused.connect(self.context.notices.refusal)
        model.stepped_aside.connect(self._stepped_aside)
        model.scans.shown.connect(self._show_paper)
        model.about_changed.connect(self._name_papers)
        model.round_changed.connect(self._show_whole)
        self.papers.tab_chosen.connect(lambda key: model.scans.show_paper(Id(key)))
        model.scans.fetched.connect(lambda paper, data: self.scan.prepare(paper.id, data))
        self.declaration.chosen.connect(model.go)
        self.sheet.onward.connect(self._onward)
        self.sheet.evidence_asked.connect(self._evidence.mark)
        self.sheet.evidence_shown.connect(self._evidence.show)
        self.sheet.evidence_removed.connect(self._evidence.remove)
        self.heading.retry.connect(self._try_again)
        self._empty.acted.connect(self._onward)
        self._hindered.acted.connect(self._onward)
        self._split.splitterMoved.connect(self._split_moved)

    # What the frame calls

    def open(self, params: dict[str, object]) -> None:
        """Show a dossier; text that was being typed for another is on its way to the disk."""
        dossier = params.get("dossier")
        self.model.open(Id(dossier) if isinstance(dossier, str) else None)

    def refresh(self, changes: Changes) -> None:
        """Follow acts of others and the day; one's own keys touch nothing that is read again."""
        self.model.refresh(changes)
        if not changes.touched:
            self.heading.show_dossier()

    def leaving(self) -> None:
        """Send what is still being typed to the disk."""
        self.model.leave()

    def retranslate(self) -> None:
        """Set every text again."""
        self.heading.retranslate()
        self.sheet.retranslate()
        self.declaration.retranslate()
        self._name_papers()
        self._show_whole()

    def actions_here(self) -> list[Action]:
        """All that the keys do here."""
        most = max((c.value for each in self.model.criteria for c in each.choices), default=9)
        typed = any(criterion.kind is Kind.NUMBER for criterion in self.model.criteria)
        return [
            action
            for action in self._actions
            if typed or not isinstance(action, DigitAction) or int(action.key) <= most
        ]

    def panes(self) -> list[QWidget]:
        """The scan and the sheet."""
        if self.model.declaring.undeclared is not None:
            return [self.declaration, self.declaration.pages]
        return [self.papers.view, self.sheet.keyboard_home()]

    def changeEvent(self, event: QEvent) -> None:
        """Coming back to this window, bring in what another one wrote meanwhile."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.model.look_at_disk()

    # What the keys do

    @property
    def scan(self) -> ScanView:
        """The pages of the paper."""
        return self.papers.view

    def press(self, digit: int) -> None:
        """Give the focused criterion the mark of a digit; a number is typed into its field."""
        here, row = self.model.focused, self.sheet.row_here()
        if here is None or row is None:
            return
        if here.kind is Kind.NUMBER and row.number is not None:
            row.number.setFocus()
            row.number.press(str(digit))
        elif not self.model.press(digit):
            words = self.tr("This criterion has no mark {digit}.")
            row.say(words.replace("{digit}", str(digit)))

    def undo(self) -> None:
        """Take the last change back and say on which criterion."""
        change = self.model.undo()
        row = self.sheet.row_here()
        if change is not None and row is not None:
            row.say(undone_words(change))

    def mark_evidence(self) -> None:
        """Let the member mark a place of the scan for the focused criterion."""
        self._evidence.mark()

    def show_evidence(self) -> None:
        """Show the next evidence of the focused criterion in the scan."""
        self._evidence.show_next()

    def drop_evidence(self) -> None:
        """Take the chosen, or else the last, evidence of the focused criterion away."""
        self._evidence.drop()

    def leave_text(self) -> None:
        """From a comment, the scan or a form back to the criterion."""
        if self.model.declaring.undeclared is not None:
            self.declaration.show_queue()
        elif self.sheet.pages.currentWidget() is self.sheet.aside:
            self.sheet.show_sheet()
        elif focus_is_in(self.sheet.note):
            self.sheet.note.close_note()
        else:
            self.model.leave()
            self.sheet.take_keyboard()

    # What is shown

    def _opened(self) -> None:
        self.banner.dismiss()
        self._show_whole()
        self._name_papers()
        if self.model.declaring.undeclared is not None:
            self.declaration.begin()
        elif self.isVisible() and self.model.about is not None and not focus_is_in(self.sheet):
            self.sheet.take_keyboard()

    def _show_whole(self) -> None:
        model, round_ = self.model, self.model.round
        empty = round_ is not None and model.dossier is None
        page = _SHEET
        if model.hindrance is not None:
            page = _HINDERED
        elif model.declaring.undeclared is not None:
            page = _DECLARE
        elif empty:
            page = _EMPTY
        self._pages.setCurrentIndex(page)
        self.heading.setVisible(page in (_SHEET, _DECLARE))
        if page == _DECLARE and not self.declaration.asking:
            self.declaration.show_dossier()
        action = self.tr("Next dossier") if model.following else self.tr("To my desk")
        if model.hindrance is not None:
            title = self.tr("This dossier cannot be opened")
            language = self.context.languages.language
            self._hindered.say(title, refusal_text(model.hindrance, language), action=action)
        elif empty:
            words = self.tr("A dossier comes here when its executor refers it to the Commission.")
            self._empty.say(self.tr("Nothing waits to be scored"), words, action=action)

    def _onward(self) -> None:
        if self.model.following is not None:
            self.model.next_unscored()
        else:
            self.context.navigator.go("desk")

    def _name_papers(self) -> None:
        language = self.context.languages.language
        current = self.model.scans.current
        tabs = [ScanTab(p.id, paper_name(p, language)) for p in self.model.scans.papers]
        same = current is not None and current.id == self.papers.current()
        self.papers.show_tabs(tabs, current.id if current else None)
        if same:
            self.papers.words()  # the page stands beside the name of the paper that is shown

    def _show_paper(self, paper: Paper | None, data: bytes | None) -> None:
        self._name_papers()
        if paper is None or data is None:
            self.scan.clear()
        else:
            name = paper_name(paper, self.context.languages.language)
            self.papers.show_scan(data, name)
            self._evidence.scan_shown()

    def _merged(self, codes: tuple[str, ...]) -> None:
        language = self.context.languages.language
        titles = [c.title.in_(language) for c in self.model.criteria if c.code in codes]
        for row in self.sheet.rows:
            if row.criterion.code in codes and self.model.draft is not None:
                row.put_text(self.model.draft.answer(row.criterion.code).comment)
        self.banner.tell(
            NOTICE,
            self.tr("Another window changed: {criteria}").replace("{criteria}", "; ".join(titles)),
            self.tr("It has been read again. Your own words are kept."),
        )

    def _stepped_aside(self) -> None:
        self.context.notices.said(self.tr("You are recused; the dossier is closed to you."))

    def _try_again(self) -> None:
        if self.model.draft is not None:
            self.model.draft.read_again()

    def _share_room(self) -> None:
        share = self.context.settings.number(_SPLIT, 58)
        self._split.setSizes([share * 10, 1000 - share * 10])

    def _split_moved(self) -> None:
        left, right = self._split.sizes()
        self.context.settings.keep(_SPLIT, round(left * 100 / max(1, left + right)))
