"""The papers that were brought, each with its marks, and their scans beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.intake.checklist import Problem
from app.intake.entities import Document
from ui.components.card import Card
from ui.components.check_row import CheckItem, CheckRow, CheckState
from ui.components.label import MUTED, Label
from ui.components.scan_panel import ScanPanel, ScanTab
from ui.components.scrolling import scrolling
from ui.components.style import Live, px
from ui.components.why_box import Pick
from ui.i18n.formats import date_text
from ui.runtime.settings import Settings
from ui.runtime.worker import Work

if TYPE_CHECKING:
    from app.decisions.dossier_file import DossierFile
    from app.intake.checklist import ChecklistItem
    from ui.screens.dossier.view_model import Books


class DocumentsPage(Live, QWidget):
    """Signal: `scan_asked(str)` with a document's id: both go to `show_scan` with its bytes."""

    scan_asked = Signal(str)

    def __init__(
        self, work: Work, settings: Settings, pick: Pick, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._pick = pick
        self._file: DossierFile | None = None
        self._items: tuple[ChecklistItem, ...] = ()
        self._at = ""
        self._rows: dict[str, CheckRow] = {}
        self.card = Card(" ", flush=True)
        self._count = Label("", MUTED)
        self.card.head.addWidget(self._count)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        inside = QWidget()
        inside.setLayout(self._list)
        self._list.setContentsMargins(0, 0, 0, 0)
        self.card.body.addWidget(scrolling(inside))
        self.scans = ScanPanel(work, settings=settings)
        self.scans.setObjectName("dossier_scans")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(12))
        row.addWidget(self.card, 4)
        row.addWidget(self.scans, 6)
        self.scans.tab_chosen.connect(self.scan_asked)
        self.come_alive()

    def show_file(self, file: DossierFile, books: Books) -> None:
        """Show another dossier's papers."""
        other = self._file is None or self._file.dossier.id != file.dossier.id
        self._file = file
        dossier = file.dossier
        profession = books.professions.get(dossier.profession)
        self._items = books.checklists[dossier.procedure].asked(
            represented=bool(dossier.representative.strip()),
            regulated=bool(profession and profession.regulated),
        )
        self._make_rows()
        if other or self._at not in self._rows:
            brought = [item.code for item in self._items if self._documents(item.code)]
            self._at = next(iter(brought), "")
        self._choose(self._at)

    def _make_rows(self) -> None:
        while (old := self._list.takeAt(0)) is not None:
            widget = old.widget()
            if widget is not None:
                widget.deleteLater()
        self._rows = {}
        for item in self._items:
            row = CheckRow(self._line(item))
            row.setCheckable(True)
            row.clicked.connect(lambda _on=False, code=item.code: self._choose(code))
            self._rows[item.code] = row
            self._list.addWidget(row)
        self._list.addStretch(1)
        there = sum(bool(self._documents(item.code)) for item in self._items)
        words = self.tr("{there} of {all}")
        words = words.replace("{there}", str(there)).replace("{all}", str(len(self._items)))
        self._count.setText(words)

    def _documents(self, item: str) -> list[Document]:
        return [each for each in self._file.documents if each.item == item] if self._file else []

    def _line(self, item: ChecklistItem) -> CheckItem:
        if self._file is None:
            return CheckItem(CheckState.MISSING, "")
        mark = next((m for m in reversed(self._file.marks) if m.item == item.code), None)
        problems = {each.problem for each in self._file.findings if each.item == item}
        pages = sum(each.pages for each in self._documents(item.code))
        translate = QCoreApplication.translate
        right = ""
        if mark is not None and mark.valid_until is not None:
            late = Problem.EXPIRED in problems
            right = (
                translate("DossierPapers", "expired {date}")
                if late
                else translate("DossierPapers", "until {date}")
            )
            right = right.replace("{date}", date_text(mark.valid_until))
        if mark is None or not mark.present:
            return CheckItem(
                CheckState.MISSING, self._pick(item.title), translate("DossierPapers", "none")
            )
        below = [translate("DossierPapers", "%n page(s)", "", pages)]
        if mark.translated:
            below.append(translate("DossierPapers", "translated"))
        if mark.notarised:
            below.append(translate("DossierPapers", "notarised"))
        if mark.note:
            below.append(mark.note)
        state = CheckState.WARNING if problems else CheckState.GOOD
        state = CheckState.LATE if Problem.EXPIRED in problems else state
        return CheckItem(state, self._pick(item.title), " · ".join(below), right)

    def _choose(self, code: str) -> None:
        self._at = code
        for each, row in self._rows.items():
            row.setChecked(each == code)
        documents = self._documents(code)
        title = next((self._pick(item.title) for item in self._items if item.code == code), "")
        name = title.partition(" (")[0]
        tabs = [
            ScanTab(each.id, name if number == 1 else f"{name} {number}")
            for number, each in enumerate(documents, 1)
        ]
        before = self.scans.current()
        stays = before in {each.id for each in documents}
        self.scans.show_tabs(tabs, before if stays else None)
        if documents and not stays:
            self.scan_asked.emit(documents[0].id)

    def show_scan(self, document: str, data: bytes) -> None:
        """Show the bytes of the scan that was asked for."""
        documents = self._file.documents if self._file else ()
        name = next((each.file_name for each in documents if each.id == document), "")
        self.scans.show_scan(data, name, document)

    def words(self) -> None:
        self.card.set_title(self.tr("Documents"))
        if self._file is not None:
            self._make_rows()
            self._choose(self._at)
