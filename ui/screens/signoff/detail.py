"""The open line: what is looked at, the forms of its other ways, and the acts below."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.decisions.use_cases import Resolution
from app.workflow.door import DecisionOutcome
from ui.components.buttons import PRIMARY, SECONDARY, Button
from ui.components.dossier_head import DossierHead
from ui.components.late_reason import LateReason
from ui.components.paper_words import row_name
from ui.components.scan_view import ScanView
from ui.components.scrolling import scrolling
from ui.components.style import Live, px
from ui.i18n.refusals import refusal_text
from ui.screens.signoff.commission_page import CommissionPage
from ui.screens.signoff.later_page import LaterPage
from ui.screens.signoff.otherwise_form import OtherwiseForm
from ui.screens.signoff.reading import Kind, SignFile
from ui.screens.signoff.return_form import ReturnForm
from ui.theme.dress import dress

if TYPE_CHECKING:
    from app.kernel.outcome import Refusal
    from ui.i18n.languages import Languages
    from ui.runtime.worker import Work


class Mode(Enum):
    """What is being done with the open line."""

    LOOK = "look"
    OTHERWISE = "otherwise"
    RETURN = "return"


class Detail(Live, QWidget):
    """Shows a `SignFile`.

    Signals: `decided(object)` with a `Resolution`; `sign_asked(str)` with the reason of a delay;
    `return_asked(str)` with the reason; `dossier_asked()`.
    """

    decided = Signal(object)
    sign_asked = Signal(str)
    return_asked = Signal(str)
    dossier_asked = Signal()

    def __init__(self, work: Work, languages: Languages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._languages = languages
        self._file: SignFile | None = None
        self._mode = Mode.LOOK
        self._head = DossierHead()
        self.commission = CommissionPage(languages)
        self.later = LaterPage(languages)
        self.paper = ScanView(work)
        self.otherwise = OtherwiseForm(languages)
        self.back_form = ReturnForm(languages)
        self._pages = {
            page: scrolling(page)
            for page in (self.commission, self.later, self.otherwise, self.back_form)
        }
        self._stack = QStackedWidget()
        for area in (*self._pages.values(), self.paper):
            self._stack.addWidget(area)
        self.late = LateReason()
        self.main = Button("", PRIMARY, "Ctrl+↵")
        self._other, self._return = Button("", SECONDARY), Button("", SECONDARY)
        self._cancel = Button("", SECONDARY)
        self._lay_out()
        self.main.clicked.connect(self.do_main)
        self._other.clicked.connect(self._begin_otherwise)
        self._return.clicked.connect(self._begin_return)
        self._cancel.clicked.connect(self.look)
        self._head.asked.connect(self.dossier_asked)
        for name, button in (
            ("main_button", self.main),
            ("otherwise_button", self._other),
            ("return_button", self._return),
            ("cancel_button", self._cancel),
        ):
            button.setObjectName(name)
        self.come_alive()

    def _lay_out(self) -> None:
        late = QHBoxLayout()
        late.setContentsMargins(px(16), px(4), px(16), px(8))
        late.addWidget(self.late)
        acts = QHBoxLayout()
        acts.setContentsMargins(px(16), px(12), px(16), px(12))
        acts.setSpacing(px(10))
        for button in (self.main, self._other, self._return, self._cancel):
            acts.addWidget(button)
        acts.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._stack, 1)
        column.addLayout(late)
        column.addWidget(dress(QFrame(), "rule"))
        column.addLayout(acts)

    # --- what is shown ----------------------------------------------------------------------

    def show_file(self, file: SignFile) -> None:
        """Show a line; what was being written about the same one stays."""
        other = self._file is None or self._file.line.key != file.line.key
        paper = None if self._file is None else self._file.paper
        self._file = file
        if file.line.hearing is not None:
            self.commission.show_file(file)
        else:
            self.later.show_file(file)
        if file.paper is not None and (other or paper != file.paper):
            self.paper.show_scan(file.paper.data, file.paper.file_name)
        if other:
            self.look()
        else:
            self.words()

    def look(self) -> None:
        """Leave the forms."""
        self._mode = Mode.LOOK
        self.late.put_away()
        self.words()

    def words(self) -> None:
        file = self._file
        if file is None:
            return
        translate, pick = QCoreApplication.translate, self._languages.pick
        row, dossier = file.line.row, file.file.dossier
        about = f"№ {dossier.number} · {pick(file.citizenship)} · {pick(file.profession)}"
        self._head.show_line(row_name(self._languages, row), about, file.line.timing, row.due)
        self._stack.setCurrentWidget(self._page(file))
        looking, decision = self._mode is Mode.LOOK, file.line.kind is Kind.DECISION
        self.main.setText(self._main_words(file))
        self._other.setText(self._other_words(file))
        self._return.setText(translate("Signoff", "Return…"))
        self._return.setToolTip(translate("Signoff", "Return to the step before, with a reason"))
        self._cancel.setText(translate("Signoff", "Back"))
        shown = (
            (self._other, looking and decision),
            (self._return, looking and bool(file.returnable)),
            (self._cancel, not looking),
        )
        for button, visible in sorted(shown, key=lambda each: each[1]):  # first those that go
            button.setVisible(visible)

    def _page(self, file: SignFile) -> QWidget:
        if self._mode is Mode.OTHERWISE:
            return self._pages[self.otherwise]
        if self._mode is Mode.RETURN:
            return self._pages[self.back_form]
        if file.paper is not None:
            return self.paper
        heard = file.line.hearing is not None
        return self._pages[self.commission if heard else self.later]

    def _main_words(self, file: SignFile) -> str:
        translate = QCoreApplication.translate
        if self._mode is Mode.RETURN:
            return translate("Signoff", "Return the dossier")
        if self._mode is Mode.OTHERWISE:
            issue = self.otherwise.outcome is DecisionOutcome.ISSUE
            return (
                translate("Signoff", "Decide: issue")
                if issue
                else translate("Signoff", "Decide: refuse")
            )
        if file.line.kind is Kind.NOTICE:
            return translate("Signoff", "Sign the notice")
        if file.line.kind is Kind.CERTIFICATE:
            return translate("Signoff", "Sign the certificate")
        if file.line.recommended is DecisionOutcome.REFUSE:
            return translate("Signoff", "Refuse, as recommended")
        if file.line.recommended is DecisionOutcome.ISSUE:
            return translate("Signoff", "Issue, as recommended")
        if not file.in_time:
            return translate("Signoff", "Issue, with a reason…")
        return translate("Signoff", "Issue and sign the certificate")

    @staticmethod
    def _other_words(file: SignFile) -> str:
        translate = QCoreApplication.translate
        if file.line.recommended is DecisionOutcome.ISSUE:
            return translate("Signoff", "Refuse instead, with a reason…")
        if file.line.recommended is DecisionOutcome.REFUSE:
            return translate("Signoff", "Issue instead, with a reason…")
        return translate("Signoff", "Refuse, with grounds…")

    # --- what is done -----------------------------------------------------------------------

    def do_main(self) -> None:
        """Press the filled button."""
        file = self._file
        if file is None:
            return
        if self._mode is Mode.RETURN:
            if self.back_form.complete():
                self.return_asked.emit(self.back_form.reason.text())
        elif self._mode is Mode.OTHERWISE:
            if self.otherwise.complete() and self._somebody_carries_it_out(file):
                self._decide(self.otherwise.outcome)
        elif file.line.kind is not Kind.DECISION:
            self.sign_asked.emit(self.late.text())
        elif file.line.recommended is not None:
            self._decide(file.line.recommended)
        elif not file.in_time:
            self._begin(DecisionOutcome.ISSUE)
        elif self._somebody_carries_it_out(file):
            self._decide(DecisionOutcome.ISSUE)

    def take_refusal(self, refusal: Refusal) -> bool:
        """Say a refusal at the field that it is about; False when there is none."""
        words = refusal_text(refusal, self._languages.language)
        if refusal.code == "late_reason_missing":
            self.late.ask(words)
        elif refusal.code == "departure_reason_missing" and self._mode is Mode.OTHERWISE:
            self.otherwise.reason.set_error(words)
        elif refusal.code == "executor_missing":
            self.look()
            self.later.executor.set_error(words)
            self.later.executor.edit.setFocus()
        else:
            return False
        return True

    def _decide(self, outcome: DecisionOutcome) -> None:
        writing = self._mode is Mode.OTHERWISE
        resolution = Resolution(
            outcome,
            reason=self.otherwise.reason.text() if writing else "",
            grounds=self.otherwise.chosen() if writing else (),
            executor=self.later.chosen_executor(),
            late_reason=self.late.text(),
        )
        self.decided.emit(resolution)

    def _somebody_carries_it_out(self, file: SignFile) -> bool:
        if not file.executors or self.later.chosen_executor() is not None:
            return True
        self.look()
        self.later.executor.set_error(
            QCoreApplication.translate("Signoff", "Name the executor who carries it out.")
        )
        self.later.executor.edit.setFocus()
        return False

    def _begin_otherwise(self) -> None:
        file = self._file
        if file is None:
            return
        refused = file.line.recommended is DecisionOutcome.REFUSE
        self._begin(DecisionOutcome.ISSUE if refused else DecisionOutcome.REFUSE)

    def _begin(self, outcome: DecisionOutcome) -> None:
        file = self._file
        if file is None or not self._somebody_carries_it_out(file):
            return
        self._mode = Mode.OTHERWISE
        self.otherwise.begin(file, outcome)
        self.late.put_away()
        self.words()
        self.otherwise.reason.edit.setFocus()

    def _begin_return(self) -> None:
        if self._file is None:
            return
        self._mode = Mode.RETURN
        self.back_form.begin(self._file)
        self.late.put_away()
        self.words()
        self.back_form.reason.edit.setFocus()
