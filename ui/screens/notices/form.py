"""What the executor writes beside the notice: a note before signing, the sending after it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.decisions.use_cases import METHODS
from app.workflow.door import DecisionOutcome
from ui.components.fact import Fact
from ui.components.field import TextField
from ui.components.late_reason import LateReason
from ui.components.paper_words import method_words
from ui.components.radio_field import RadioField
from ui.components.style import Live, px
from ui.components.text_area import TextArea
from ui.i18n.formats import date_text
from ui.screens.notices.reading import Kind, NoticeFile

if TYPE_CHECKING:
    from app.kernel.outcome import Refusal
    from ui.i18n.languages import Languages


class NoticeForm(Live, QWidget):
    """Signal: `note_left(str)` when the note was written, so that the paper can show it."""

    note_left = Signal(str)

    def __init__(self, languages: Languages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._languages = languages
        self._file: NoticeFile | None = None
        self._decision, self._signed = Fact(), Fact()
        self.note = TextArea(lines=5)
        self.note.edit.setObjectName("note_field")
        self.method = RadioField()
        self.method.setObjectName("method_field")
        self.proof = TextField()
        self.proof.edit.setObjectName("proof_field")
        self.late = LateReason()
        column = QVBoxLayout(self)
        column.setContentsMargins(px(14), px(2), px(14), px(12))
        column.setSpacing(px(12))
        for part in (self._decision, self._signed, self.note, self.method, self.proof, self.late):
            column.addWidget(part)
        column.addStretch(1)
        self.note.left.connect(lambda: self.note_left.emit(self.note.text()))
        self.method.changed.connect(self._method_chosen)
        self.proof.changed.connect(lambda _text: self.proof.set_error(""))
        self.come_alive()

    def show_file(self, file: NoticeFile) -> None:
        """Show a line; what was being written about the same one stays."""
        other = self._file is None or self._file.line.key != file.line.key
        self._file = file
        if other:
            self.note.set_text(file.file.notice.note if file.file.notice else "")
            self.method.set_value("")
            self.proof.set_text("")
            for field in (self.method, self.proof):
                field.set_error("")
            self.late.put_away()
        self.words()

    def complete(self) -> bool:
        """Whether the sending is told whole; what is missing is said under its field."""
        translate = QCoreApplication.translate
        if not self.method.value():
            self.method.set_error(translate("Notices", "Choose how it is sent."))
            self.method.setFocus()
            return False
        if not self.proof.text():
            self.proof.set_error(translate("Notices", "Give the proof of sending."))
            self.proof.edit.setFocus()
            return False
        return True

    def take_refusal(self, refusal: Refusal, words: str) -> bool:
        """Say a refusal at its field; False when it belongs to none."""
        if refusal.code == "late_reason_missing":
            self.late.ask(words)
        elif refusal.code == "proof_missing":
            self.proof.set_error(words)
        elif refusal.code == "method_unknown":
            self.method.set_error(words)
        else:
            return False
        return True

    def words(self) -> None:
        translate = QCoreApplication.translate
        self.note.set_label(translate("Notices", "Note to the applicant (if needed)"))
        self.note.set_hint(translate("Notices", "It stands in the notice under the decision."))
        self.method.set_label(translate("Notices", "How it is sent"))
        self.method.set_choices([(method, method_words(method)) for method in METHODS])
        self.proof.set_label(translate("Notices", "Proof of sending"))
        self._hint_proof()
        file = self._file
        if file is None:
            return
        drafting = file.line.kind is Kind.PREPARE
        self.note.setVisible(drafting)
        self.method.setVisible(not drafting)
        self.proof.setVisible(not drafting)
        self._show_facts(file)

    def _show_facts(self, file: NoticeFile) -> None:
        translate, pick = QCoreApplication.translate, self._languages.pick
        issue = file.outcome is DecisionOutcome.ISSUE
        decision, people = file.file.decision, file.file.people
        who = people.get(decision.author) if decision else None
        below = f"{date_text(decision.on)} · {pick(who.name)}" if decision and who else ""
        self._decision.say(
            translate("Notices", "Decision"),
            translate("Notices", "Issue the certificate")
            if issue
            else translate("Notices", "Refuse the service"),
            below,
            ink="good.text" if issue else "alarm",
        )
        notice = file.file.notice
        signer = people.get(notice.signed_by) if notice and notice.signed_by else None
        self._signed.setVisible(signer is not None)
        if signer is not None:
            number = translate("Notices", "The number is given when it is registered.")
            self._signed.say(translate("Notices", "Signed by"), pick(signer.name), number)

    def _method_chosen(self, _method: str) -> None:
        self.method.set_error("")
        self._hint_proof()

    def _hint_proof(self) -> None:
        translate = QCoreApplication.translate
        hints = {
            "in_person": translate("Notices", "Signature on the second copy, date"),
            "post": translate("Notices", "Number of the postal receipt"),
            "email": translate("Notices", "E-mail address, time of sending"),
            "mission": translate("Notices", "Number of the letter to the mission"),
        }
        self.proof.set_hint(hints.get(self.method.value(), ""))
