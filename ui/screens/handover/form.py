"""Who collects the certificate and how, and the chain of certificates that it belongs to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.decisions.use_cases import METHODS, HandOver
from ui.components.chip import Chip
from ui.components.field import Field, TextField
from ui.components.label import BODY, HEADING, MUTED, STRONG, Label
from ui.components.late_reason import LateReason
from ui.components.mark import Mark
from ui.components.paper_words import (
    kind_words,
    method_words,
    person_name,
    state_words,
    term_words,
)
from ui.components.radio_field import RadioField
from ui.components.segmented import Segmented
from ui.components.signs import Sign
from ui.components.style import Live, px
from ui.i18n.formats import date_text

if TYPE_CHECKING:
    from app.decisions.entities import Certificate
    from app.kernel.outcome import Refusal
    from ui.i18n.languages import Languages
    from ui.screens.handover.reading import HandFile

APPLICANT, REPRESENTATIVE = "applicant", "representative"


class HandoverForm(Live, QWidget):
    """The form of one certificate; for a watched one only its chain is shown."""

    def __init__(self, languages: Languages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._languages = languages
        self._file: HandFile | None = None
        self.who = Segmented()
        self.who.setObjectName("collector_choice")
        self._who_field = Field(self.who)
        self.collector, self.document = TextField(), TextField()
        self.collector.edit.setObjectName("collector_field")
        self.document.edit.setObjectName("collector_document_field")
        self._attorney = QWidget()
        self._attorney_mark, self._attorney_words = Mark(), Label("", BODY, wrap=True)
        self.method = RadioField()
        self.method.setObjectName("method_field")
        self.late = LateReason()
        self._chain_title = Label("", HEADING)
        self._chain = QVBoxLayout()
        self._chain.setSpacing(px(8))
        attorney = QHBoxLayout(self._attorney)
        attorney.setContentsMargins(0, 0, 0, 0)
        attorney.setSpacing(px(7))
        attorney.addWidget(self._attorney_mark, 0, Qt.AlignmentFlag.AlignTop)
        attorney.addWidget(self._attorney_words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(14), px(2), px(14), px(12))
        column.setSpacing(px(10))
        for part in (
            self._who_field,
            self._attorney,
            self.collector,
            self.document,
            self.method,
            self.late,
            self._chain_title,
        ):
            column.addWidget(part)
        column.addLayout(self._chain)
        column.addStretch(1)
        self.who.chosen.connect(self._choose_who)
        self.collector.changed.connect(lambda _text: self.collector.set_error(""))
        self.document.changed.connect(lambda _text: self.document.set_error(""))
        self.method.changed.connect(lambda _key: self.method.set_error(""))
        self.come_alive()

    def show_file(self, file: HandFile) -> None:
        """Show a certificate; what was being written about the same one stays."""
        other = self._file is None or self._file.line != file.line
        self._file = file
        self.words()
        if other:
            self.late.put_away()
            self.method.set_value("in_person")
            self.method.set_error("")
            sent = bool(file.file.dossier.representative)
            self._choose_who(REPRESENTATIVE if sent else APPLICANT)

    def told(self) -> HandOver | None:
        """What was written; None after saying under its field what is missing."""
        translate = QCoreApplication.translate
        missing = translate("Handover", "Required")
        by_attorney = self.who.value() == REPRESENTATIVE
        if by_attorney and self._file is not None and self._file.attorney in ("none", "expired"):
            self.who.setFocus()
            return None
        for field in (self.collector, self.document):
            if not field.text():
                field.set_error(missing)
                field.edit.setFocus()
                return None
        if not self.method.value():
            self.method.set_error(translate("Handover", "Choose how it is handed over."))
            self.method.setFocus()
            return None
        return HandOver(
            self.method.value(),
            self.collector.text(),
            self.document.text(),
            by_power_of_attorney=by_attorney,
            late_reason=self.late.text(),
        )

    def take_refusal(self, refusal: Refusal, words: str) -> bool:
        """Say a refusal at its field; False when it belongs to none."""
        if refusal.code == "late_reason_missing":
            self.late.ask(words)
        elif refusal.code == "collector_missing":
            self.collector.set_error(words)
        elif refusal.code in ("power_of_attorney_missing", "power_of_attorney_expired"):
            self._who_field.set_error(words)
        else:
            return False
        return True

    def _choose_who(self, key: str) -> None:
        file = self._file
        if file is None:
            return
        self.who.set_value(key)
        self._who_field.set_error("")
        dossier, mine = file.file.dossier, key == APPLICANT
        name = person_name(self._languages, dossier.name_latin, dossier.name_cyrillic)
        self.collector.set_text(name if mine else dossier.representative)
        self.document.set_text(dossier.passport_number if mine else "")
        for field in (self.collector, self.document):
            field.set_error("")
        self._show_attorney()

    def words(self) -> None:
        translate = QCoreApplication.translate
        self._who_field.set_label(translate("Handover", "Who collects it"))
        self.who.set_name(translate("Handover", "Who collects it"))
        self.who.set_choices(
            [
                (APPLICANT, translate("Handover", "Applicant")),
                (REPRESENTATIVE, translate("Handover", "Representative")),
            ]
        )
        self.collector.set_label(translate("Handover", "Full name"))
        self.document.set_label(translate("Handover", "Identity document"))
        self.method.set_label(translate("Handover", "How it is handed over"))
        self.method.set_choices([(method, method_words(method)) for method in METHODS])
        self._chain_title.setText(translate("Handover", "Chain of certificates"))
        file = self._file
        if file is None:
            return
        for part in (self._who_field, self.collector, self.document, self.method):
            part.setVisible(not file.line.watched)
        self._show_attorney()
        self._show_chain(file)

    def _show_attorney(self) -> None:
        file, translate = self._file, QCoreApplication.translate
        shown = self.who.value() == REPRESENTATIVE and file is not None and not file.line.watched
        self._attorney.setVisible(shown)
        if file is None or not shown:
            return
        dossier = file.file.dossier
        until = dossier.representative_until
        words = {
            "none": translate("Handover", "The card has no power of attorney: it cannot be handed over to a representative."),
            "expired": translate("Handover", "Power of attorney {document} expired on {date}."),
            "live": translate("Handover", "Power of attorney {document}, valid until {date}."),
            "undated": translate("Handover", "Power of attorney {document}, without a term."),
        }[file.attorney]  # fmt: skip
        words = words.replace("{document}", dossier.representative_document)
        self._attorney_words.setText(words.replace("{date}", date_text(until) if until else ""))
        bad = file.attorney in ("none", "expired")
        self._attorney_words.set_kind("error" if bad else BODY)
        self._attorney_mark.show_sign(*((Sign.WARN, "late") if bad else (Sign.DONE, "good")))

    def _show_chain(self, file: HandFile) -> None:
        while (item := self._chain.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for certificate in file.file.lineage:
            here = certificate.id == file.certificate.id
            self._chain.addWidget(_link(certificate, here=here))


def _link(certificate: Certificate, *, here: bool) -> QWidget:
    """One certificate of the chain."""
    box = QWidget()
    number = f"№ {certificate.number}" if certificate.number else "№ —"
    words = f"{number} · {kind_words(certificate)}"
    title = Label(words, STRONG if here else BODY, wrap=True)
    tone = "good" if certificate.state == "live" else "calm"
    chip = Chip(state_words(certificate), tone)
    head = QHBoxLayout()
    head.addWidget(title, 1)
    head.addWidget(chip, 0, Qt.AlignmentFlag.AlignTop)
    below = Label(term_words(certificate.valid_from, certificate.valid_to), MUTED)
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(1)
    column.addLayout(head)
    column.addWidget(below)
    return box
