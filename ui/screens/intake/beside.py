"""What stands beside the form: the scans, or the refusal of intake, or an earlier dossier."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QSizePolicy, QStackedWidget

from app.decisions.reasons import Reason, ReasonKind
from app.intake.entities import Document
from app.kernel.ids import Id
from app.kernel.text import Language
from ui.actions.registry import Action
from ui.components.scan_panel import ScanPanel, ScanTab
from ui.components.why_box import Pick
from ui.runtime.settings import Settings
from ui.runtime.worker import Work
from ui.screens.intake.choices import code_name
from ui.screens.intake.compare_panel import ComparePanel
from ui.screens.intake.papers_card import PaperLine
from ui.screens.intake.refusal_panel import RefusalPanel
from ui.screens.intake.view_model import IntakeModel


class Beside(QStackedWidget):
    """The right half of the counter. Signal: `twin_opened(str)` with a dossier's id."""

    twin_opened = Signal(str)

    def __init__(self, model: IntakeModel, work: Work, settings: Settings, pick: Pick) -> None:
        super().__init__()
        self._model, self._pick = model, pick
        self.scans = ScanPanel(work, settings=settings)
        self.refusal = RefusalPanel(pick)
        self.compare = ComparePanel(self._code_name)
        for page in (self.scans, self.refusal, self.compare):
            self.addWidget(page)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.scans.setObjectName("intake_scans")
        self.scans.accept_files()
        self.scans.tab_chosen.connect(self.show_scan)
        self.compare.opened.connect(self.twin_opened)
        self.compare.closed.connect(self.show_scans)
        self.refusal.closed.connect(self.show_scans)
        self.refusal.drafted.connect(model.draft_refusal)

    # --- scans -------------------------------------------------------------------------------

    def show_scans(self) -> None:
        """Back to the paper."""
        self.setCurrentWidget(self.scans)

    def offer_scans(self, line: PaperLine | None) -> None:
        """The scans of one paper as tabs; another paper's first scan is shown at once."""
        documents = line.documents if line else ()
        title = self._pick(line.item.title).partition(" (")[0] if line else ""
        before = self.scans.current()
        stays = before in {each.id for each in documents}
        self.scans.show_tabs(
            [ScanTab(each.id, _tab(title, n)) for n, each in enumerate(documents, 1)],
            before if stays else None,
        )
        if documents and not stays:
            self.show_scan(documents[-1].id)

    def show_scan(self, document: str) -> None:
        """Show one scan."""
        self.show_scans()
        self.scans.tabs.set_value(document)
        name = next((d.file_name for d in self._documents() if d.id == document), "")
        self._model.read_scan(Id(document), lambda data: self.scans.show_scan(data, name, document))

    def _documents(self) -> Sequence[Document]:
        return self._model.file.documents if self._model.file else ()

    def actions_here(self) -> list[Action]:
        """What can be done over the scans while they are shown."""
        return self.scans.actions_here() if self.currentWidget() is self.scans else []

    # --- refusal -----------------------------------------------------------------------------

    @property
    def refuses(self) -> bool:
        """Whether the refusal of intake is shown."""
        return self.currentWidget() is self.refusal

    def show_refusal(self) -> None:
        """Offer the reasons that this list of papers knows, ticked from what was found."""
        model = self._model
        if model.books is None:
            return
        found = {each.reason for each in model.file.findings} if model.file else set()
        items = {item.code for item in model.books.checklists[model.procedure].items}
        reasons = [
            each
            for each in model.books.reasons.of(ReasonKind.INTAKE_REFUSAL)
            if each.code in found or (_fits(each, items) and not each.places)
        ]
        self.refusal.show_reasons(
            reasons,
            model.file.findings if model.file else (),
            model.file.window if model.file else None,
            Language(model.card.language or Language.KK),
        )
        self.refusal.tell("")
        self.setCurrentWidget(self.refusal)

    # --- earlier dossiers --------------------------------------------------------------------

    def show_twins(self) -> None:
        """Compare with the dossiers that may be of the same person."""
        self.compare.show_twins(self._model.card, self._model.twins)
        self.setCurrentWidget(self.compare)
        self.compare.open_button.setFocus()

    def twins_changed(self) -> None:
        """Keep a comparison true while somebody types."""
        if self.currentWidget() is not self.compare:
            return
        if self._model.twins:
            self.compare.show_twins(self._model.card, self._model.twins)
        else:
            self.show_scans()

    def _code_name(self, field: str, code: str) -> str:
        books = self._model.books
        return code_name(books, field, code, self._pick) if books else code


def _fits(reason: Reason, items: set[str]) -> bool:
    """Whether a reason is about a paper of this list, or about none in particular."""
    item = reason.code.removeprefix("missing_")
    return item == reason.code or item in items


def _tab(title: str, number: int) -> str:
    if number == 1:
        return title
    words = QCoreApplication.translate("Beside", "{title}, file {number}")
    return words.replace("{title}", title).replace("{number}", str(number))
