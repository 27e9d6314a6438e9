"""The application as it was filed, and what was decided on it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.decisions.reasons import ReasonKind
from app.workflow.dossier import Dossier
from ui.components.card import Card
from ui.components.label import BODY, MUTED, Label
from ui.components.scrolling import scrolling
from ui.components.style import Live, px
from ui.components.why_box import Pick
from ui.i18n.formats import date_text
from ui.i18n.languages import OWN_NAMES
from ui.i18n.noop import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from app.decisions.dossier_file import DossierFile
    from ui.screens.dossier.view_model import Books

_PERSON = (
    ("name_latin", QT_TRANSLATE_NOOP("DossierCard", "In Latin, as in the passport")),
    ("name_cyrillic", QT_TRANSLATE_NOOP("DossierCard", "In Cyrillic")),
    ("birth_date", QT_TRANSLATE_NOOP("DossierCard", "Date of birth")),
    ("citizenship", QT_TRANSLATE_NOOP("DossierCard", "Citizenship")),
    ("passport_number", QT_TRANSLATE_NOOP("DossierCard", "Passport")),
    ("passport_valid_until", QT_TRANSLATE_NOOP("DossierCard", "Passport valid until")),
    ("iin", QT_TRANSLATE_NOOP("DossierCard", "IIN")),
    ("phone", QT_TRANSLATE_NOOP("DossierCard", "Telephone")),
    ("email", QT_TRANSLATE_NOOP("DossierCard", "E-mail")),
    ("address", QT_TRANSLATE_NOOP("DossierCard", "Address")),
)
_APPLICATION = (
    ("received", QT_TRANSLATE_NOOP("DossierCard", "Received by the ministry")),
    ("ais_number", QT_TRANSLATE_NOOP("DossierCard", "AIS number")),
    ("ais_date", QT_TRANSLATE_NOOP("DossierCard", "Registered on")),
    ("profession", QT_TRANSLATE_NOOP("DossierCard", "Claimed profession")),
    ("education", QT_TRANSLATE_NOOP("DossierCard", "Education")),
    ("employer", QT_TRANSLATE_NOOP("DossierCard", "Employer")),
    ("contract_end", QT_TRANSLATE_NOOP("DossierCard", "Contract until")),
    ("grounds", QT_TRANSLATE_NOOP("DossierCard", "Grounds")),
    ("channel", QT_TRANSLATE_NOOP("DossierCard", "How it was filed")),
    ("mission_received", QT_TRANSLATE_NOOP("DossierCard", "Received by the mission")),
    ("language", QT_TRANSLATE_NOOP("DossierCard", "Language of the notice")),
    ("representative", QT_TRANSLATE_NOOP("DossierCard", "Representative")),
    ("representative_document", QT_TRANSLATE_NOOP("DossierCard", "Power of attorney")),
    ("representative_until", QT_TRANSLATE_NOOP("DossierCard", "Power of attorney until")),
    ("executor", QT_TRANSLATE_NOOP("DossierCard", "Responsible executor")),
)
_CHANNELS = {
    "ministry": QT_TRANSLATE_NOOP("DossierCard", "At the ministry"),
    "mission": QT_TRANSLATE_NOOP("DossierCard", "Through a mission abroad"),
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("DossierCard", text)


class DetailsPage(Live, QWidget):
    """Applicant, application and decision; empty fields are left out."""

    def __init__(self, pick: Pick, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pick = pick
        self._file: DossierFile | None = None
        self._books: Books | None = None
        self.person, self.application, self.decision = Card(" "), Card(" "), Card(" ")
        self._grids = {card: QGridLayout() for card in self._cards()}
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, px(8), 0)
        column.setSpacing(px(12))
        for card in self._cards():
            self._grids[card].setHorizontalSpacing(px(12))
            self._grids[card].setVerticalSpacing(px(4))
            for place, stretch in enumerate((5, 7, 5, 7)):
                self._grids[card].setColumnStretch(place, stretch)
            card.body.addLayout(self._grids[card])
            column.addWidget(card)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(inside))
        self.come_alive()

    def _cards(self) -> tuple[Card, Card, Card]:
        return self.decision, self.person, self.application

    def show_file(self, file: DossierFile, books: Books) -> None:
        """Show another dossier."""
        self._file, self._books = file, books
        self.words()

    def words(self) -> None:
        self.person.set_title(self.tr("Applicant"))
        self.application.set_title(self.tr("Application"))
        self.decision.set_title(self.tr("Decision"))
        if self._file is None:
            return
        dossier = self._file.dossier
        for card, fields in ((self.person, _PERSON), (self.application, _APPLICATION)):
            told = [(_tr(label), self._shown(dossier, name)) for name, label in fields]
            self._fill(card, [each for each in told if each[1]])
        self._fill_decision()

    def _fill(self, card: Card, told: list[tuple[str, str]]) -> None:
        grid = self._grids[card]
        while (old := grid.takeAt(0)) is not None:
            widget = old.widget()
            if widget is not None:
                widget.deleteLater()
        half = (len(told) + 1) // 2
        for number, (name, value) in enumerate(told):
            row, column = number % half, number // half * 2
            label, words = Label(name, MUTED, wrap=True), Label(value, BODY, wrap=True)
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(words, row, column + 1, Qt.AlignmentFlag.AlignTop)

    def _shown(self, dossier: Dossier, name: str) -> str:
        value = getattr(dossier, name)
        if isinstance(value, date):
            return date_text(value)
        named = self._named(name, str(value or ""))
        return named.replace("@", "@\u200b")

    def _named(self, name: str, code: str) -> str:
        """The words of what is kept as a code."""
        file, books = self._file, self._books
        if not code or file is None or books is None:
            return code
        if name == "citizenship":
            return self._pick(books.countries.name(code))
        if name == "profession":
            profession = books.professions.get(code)
            return self._pick(profession.name) if profession else code
        if name == "executor":
            return next((self._pick(p.name) for p in file.people.values() if p.id == code), "")
        if name == "grounds":
            kinds = (ReasonKind.REISSUE, ReasonKind.DUPLICATE)
            found = [reason for kind in kinds if (reason := books.reasons.get(kind, code))]
            return self._pick(found[0].text) if found else code
        if name == "language":
            return next((words for each, words in OWN_NAMES.items() if each == code), code)
        return _tr(_CHANNELS[code]) if name == "channel" else code

    def _fill_decision(self) -> None:
        file, books = self._file, self._books
        self.decision.setVisible(file is not None and file.decision is not None)
        if file is None or books is None or file.decision is None:
            return
        decision, by = file.decision, file.people.get(file.decision.author)
        issue = decision.outcome == "issue"
        told = [
            (self.tr("Decided"), self.tr("To issue") if issue else self.tr("To refuse")),
            (self.tr("On"), date_text(decision.on)),
            (self.tr("By"), self._pick(by.name) if by else ""),
        ]
        if decision.recommended:
            agrees = self.tr("as the Commission recommended")
            departs = self.tr("against the Commission's recommendation")
            told.append((self.tr("Commission"), departs if decision.departs else agrees))
        if decision.reason:
            told.append((self.tr("Reason"), decision.reason))
        grounds = [
            self._pick(reason.filled({}))
            for code in decision.grounds
            if (reason := books.reasons.get(ReasonKind.SERVICE_REFUSAL, code)) is not None
        ]
        if grounds:
            told.append((self.tr("Grounds"), "\n".join(grounds)))
        self._fill(self.decision, told)
