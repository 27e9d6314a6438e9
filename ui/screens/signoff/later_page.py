"""A P2, P3 or P4 application: the certificate it stands on, the term it leads to, the executor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.components.banner import WARNING, Banner
from ui.components.choice_field import Choice, ChoiceField
from ui.components.fact import Fact
from ui.components.label import BODY, HEADING, MUTED, Label
from ui.components.paper_words import kind_words, procedure_words, state_words, term_words
from ui.components.style import Live, px
from ui.i18n.formats import date_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.kernel.ids import Id
    from ui.i18n.languages import Languages
    from ui.screens.signoff.reading import SignFile


class LaterPage(Live, QWidget):
    """What is looked at before a later certificate is issued (paras 2.2, 3.2, 5(5))."""

    def __init__(self, languages: Languages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._languages = languages
        self._file: SignFile | None = None
        self._asked, self._former, self._term = Fact(), Fact(), Fact()
        self._late, self._cut = Banner(), Banner()
        self._changed_title = Label("", HEADING)
        self._changed = Label("", BODY, wrap=True)
        self.executor = ChoiceField()
        self._hint = Label("", MUTED, wrap=True)
        tiles = QHBoxLayout()
        tiles.setSpacing(px(10))
        for tile in (self._asked, self._former, self._term):
            tiles.addWidget(tile, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(2), px(16), px(12))
        column.setSpacing(px(10))
        column.addLayout(tiles)
        for part in (
            self._late,
            self._cut,
            self._changed_title,
            self._changed,
            self.executor,
            self._hint,
        ):
            column.addWidget(part)
        column.addStretch(1)
        self.executor.edit.setObjectName("executor_field")
        self._former.setObjectName("former_certificate_fact")
        self._term.setObjectName("term_fact")
        self._cut.setObjectName("term_cut_banner")
        self._late.setObjectName("filed_late_banner")
        self.executor.changed.connect(lambda _key: self.executor.set_error(""))
        self.come_alive()

    def show_file(self, file: SignFile) -> None:
        """Show another application; an executor already chosen for the same one stays chosen."""
        other = self._file is None or self._file.line.key != file.line.key
        self._file = file
        if other:
            self.executor.set_value(None)
            self.executor.set_error("")
        self.words()

    def chosen_executor(self) -> Id | None:
        """Who is to carry it out, where the head is asked to name somebody."""
        if self._file is None:
            return None
        value = self.executor.value()
        return next((p.id for p in self._file.executors if p.id == value), None)

    def words(self) -> None:
        file = self._file
        if file is None:
            return
        translate, pick = QCoreApplication.translate, self._languages.pick
        dossier = file.file.dossier
        asked = pick(file.asked_for) if file.asked_for else ""
        if dossier.contract_end is not None:
            asked = translate("Signoff", "labour contract until {date}")
            asked = asked.replace("{date}", date_text(dossier.contract_end))
        label = translate("Signoff", "Applied for")
        self._asked.say(label, procedure_words(dossier.procedure), asked)
        self._show_certificates(file)
        self._show_warnings(file)
        changes = "\n".join(self._changes(file))
        self._changed.setText(changes)
        self._changed.setVisible(bool(changes))
        self._changed_title.setText(translate("Signoff", "What changes on the certificate"))
        self._changed_title.setVisible(bool(changes))
        self.executor.setVisible(bool(file.executors))
        self.executor.set_label(translate("Signoff", "Responsible executor who carries it out"))
        self.executor.set_choices([Choice(p.id, pick(p.name)) for p in file.executors])
        self._hint.setText(
            translate(
                "Signoff", "To issue is to sign: the certificate is signed with the decision."
            )
        )

    def _show_certificates(self, file: SignFile) -> None:
        translate = QCoreApplication.translate
        label = translate("Signoff", "Certificate it stands on")
        former = file.previous
        if former is None:
            self._former.say(label, translate("Signoff", "none"), ink="alarm")
        else:
            words = f"№ {former.number} · {kind_words(former)}"
            term = f"{term_words(former.valid_from, former.valid_to)} · {state_words(former)}"
            self._former.say(label, words, term)
        label = translate("Signoff", "Term if issued today")
        term_found = file.term
        if term_found is None:
            self._term.say(label, "—")
            return
        below = translate("Signoff", "▲ cut to the longest term") if term_found.cut else ""
        self._term.say(label, term_words(term_found.first, term_found.last), below)

    def _show_warnings(self, file: SignFile) -> None:
        translate = QCoreApplication.translate
        if file.term is not None and file.term.cut:
            years = file.file.procedure.whole("max_years")
            title = translate("Signoff", "The term is cut to %n year(s).", None, years)
            words = translate("Signoff", "The labour contract runs longer, until {date}.")
            end = file.file.dossier.contract_end
            self._cut.tell(
                WARNING, title, words.replace("{date}", date_text(end) if end else ""), lasting=True
            )
        else:
            self._cut.dismiss()
        if file.in_time:
            self._late.dismiss()
            return
        self._late.tell(
            WARNING,
            translate("Signoff", "Filed after the term for a certificate after employment."),
            translate(
                "Signoff", "To issue the certificate all the same, give the reason in writing."
            ),
            lasting=True,
        )

    def _changes(self, file: SignFile) -> Iterator[str]:
        former, dossier = file.previous, file.file.dossier
        if former is None:
            return
        translate = QCoreApplication.translate
        pairs = (
            (translate("Signoff", "Name"), former.holder_latin, dossier.name_latin),
            (translate("Signoff", "Name"), former.holder_cyrillic, dossier.name_cyrillic),
            (translate("Signoff", "Passport"), former.passport_number, dossier.passport_number),
        )
        for label, before, after in pairs:
            if before != after:
                yield f"{label}: {before} → {after}"
