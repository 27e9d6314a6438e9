"""The papers that the office made for this dossier, to be saved, and the line of certificates."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ui.components.buttons import Button
from ui.components.card import Card
from ui.components.label import BODY, MUTED, STRONG, Label
from ui.components.scrolling import scrolling
from ui.components.style import Live, px
from ui.i18n.formats import date_text
from ui.screens.dossier.words import PAPERS, certificate_words, paper_state_words, said

if TYPE_CHECKING:
    from app.decisions.dossier_file import DossierFile
    from app.decisions.entities import Certificate


class PapersPage(Live, QWidget):
    """Signals: `paper_asked(str)` with the kind of a paper, `dossier_asked(str)` with an id."""

    paper_asked = Signal(str)
    dossier_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._file: DossierFile | None = None
        self.papers, self.lineage = Card(" "), Card(" ")
        self._grids = {card: QGridLayout() for card in (self.papers, self.lineage)}
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, px(8), 0)
        column.setSpacing(px(12))
        for card, grid in self._grids.items():
            grid.setHorizontalSpacing(px(12))
            grid.setVerticalSpacing(px(8))
            grid.setColumnStretch(1, 1)
            card.body.addLayout(grid)
            column.addWidget(card)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(inside))
        self.come_alive()

    def show_file(self, file: DossierFile) -> None:
        """Show another dossier's papers."""
        self._file = file
        self.words()

    def words(self) -> None:
        self.papers.set_title(self.tr("Papers of the office"))
        self.lineage.set_title(self.tr("Certificates, one after another"))
        for grid in self._grids.values():
            _clear(grid)
        if self._file is None:
            return
        for row, (kind, about) in enumerate(papers_of(self._file)):
            self._paper_row(row, kind, about)
        if not self._grids[self.papers].count():
            none = Label(self.tr("No paper is made before the registration."), MUTED, wrap=True)
            self._grids[self.papers].addWidget(none, 0, 0, 1, 3)
        self.lineage.setVisible(bool(self._file.lineage))
        for row, certificate in enumerate(self._file.lineage):
            self._certificate_row(row, certificate)

    def _paper_row(self, row: int, kind: str, about: str) -> None:
        grid = self._grids[self.papers]
        save = Button(self.tr("Save as PDF"))
        save.setObjectName(f"save_{kind}_button")
        save.setAccessibleName(self.tr("Save as PDF: {paper}").replace("{paper}", _named(kind)))
        save.clicked.connect(lambda: self.paper_asked.emit(kind))
        grid.addWidget(Label(_named(kind), STRONG), row, 0)
        grid.addWidget(Label(about, MUTED, wrap=True), row, 1)
        grid.addWidget(save, row, 2)

    def _certificate_row(self, row: int, certificate: Certificate) -> None:
        grid = self._grids[self.lineage]
        number = certificate.number or self.tr("without a number")
        kind = certificate_words(certificate.kind)
        term = f"{date_text(certificate.valid_from)} – {date_text(certificate.valid_to)}"
        grid.addWidget(Label(f"№ {number}", STRONG), row, 0)
        about = f"{kind} · {term} · {paper_state_words(certificate.state)}"
        grid.addWidget(Label(about, BODY, wrap=True), row, 1)
        if self._file is not None and certificate.dossier != self._file.dossier.id:
            opened = Button(self.tr("Open its dossier"))
            opened.setAccessibleName(
                self.tr("Open the dossier of certificate {number}").replace("{number}", number)
            )
            opened.clicked.connect(lambda: self.dossier_asked.emit(certificate.dossier))
            grid.addWidget(opened, row, 2)


def papers_of(file: DossierFile) -> Iterator[tuple[str, str]]:
    """The papers there are, each with a line about it."""
    dossier = file.dossier
    if dossier.ais_number and dossier.ais_date is not None:
        yield "receipt", f"№ {dossier.number} · {date_text(dossier.ais_date)}"
    if file.refusal_draft is not None:
        confirmed = dossier.closing == "intake_refused"
        yield "intake_refusal", paper_state_words("signed" if confirmed else "draft")
    if file.session is not None:
        yield "extract", ""
    if file.notice is not None:
        yield "notice", _about(file.notice.number, file.notice.state)
    if file.certificate is not None:
        yield "certificate", _about(file.certificate.number, file.certificate.state)


def _about(number: str, state: str) -> str:
    told = [f"№ {number}"] if number else []
    return " · ".join([*told, paper_state_words(state)])


def _named(kind: str) -> str:
    return said(PAPERS[kind])


def _clear(grid: QGridLayout) -> None:
    while (old := grid.takeAt(0)) is not None:
        widget = old.widget()
        if widget is not None:
            widget.deleteLater()
