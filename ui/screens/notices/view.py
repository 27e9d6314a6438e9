"""Notices: what waits, the paper as it is or will be, and what is written about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.actions.registry import Action
from ui.components.paper_desk import PaperDesk
from ui.components.paper_words import row_name, short_due
from ui.components.row_paint import ListRow
from ui.components.signs import Sign
from ui.i18n.noop import QT_TRANSLATE_NOOP
from ui.i18n.refusals import refusal_text
from ui.screens import Screen, ScreenContext
from ui.screens.notices.form import NoticeForm
from ui.screens.notices.reading import Kind
from ui.screens.notices.view_model import NoticesModel

if TYPE_CHECKING:
    from app.kernel.outcome import Changes, Refusal
    from ui.screens.notices.reading import NoticeLine


class NoticesScreen(Screen):
    """The executor's notices."""

    place_id = "notices"

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self.model = NoticesModel(context.desk, self)
        self.form = NoticeForm(context.languages)
        self.desk = PaperDesk(context.work, context.settings, self.form)
        self.desk.rows.setObjectName("notices_list")
        self._wanted: object = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.desk)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        model, desk = self.model, self.desk
        model.lines_changed.connect(self._show_lines)
        model.file_changed.connect(self._show_file)
        model.refused.connect(self._refused)
        model.prepared.connect(self._prepared)
        model.sent.connect(self._sent)
        model.paper_ready.connect(lambda paper: desk.saving.save_papers([paper]))
        desk.saving.failed.connect(self.context.notices.fault)
        desk.rows.chosen.connect(model.choose)
        desk.rows.opened.connect(lambda _key: desk.main.setFocus())
        desk.head.asked.connect(self._open_dossier)
        desk.main.clicked.connect(self._do_main)
        self.form.note_left.connect(model.try_note)

    # --- what the frame calls ---------------------------------------------------------------

    def open(self, params: dict[str, object]) -> None:
        """Show the notices, at the dossier that `params` name, if any."""
        self._wanted = params.get("dossier")
        self.model.load()
        self.desk.rows.setFocus()

    def refresh(self, changes: Changes) -> None:
        """Read again when a dossier or a notice was touched, or on a new day."""
        if not changes.touched or changes.touches("Dossier", "StepRow", "Notice"):
            self.model.load()

    def retranslate(self) -> None:
        """Set every text again."""
        translate = QCoreApplication.translate
        self.desk.title.setText(translate("Notices", "Notices"))
        self.desk.rows.set_name(translate("Notices", "Notices that wait"))
        self.desk.save_button.setText(translate("Notices", "Save as PDF"))
        self._show_lines()
        self._show_file()

    def actions_here(self) -> list[Action]:
        """The act of the filled button, saving, the dossier."""
        return [
            Action(
                "notices.main",
                "Notices",
                QT_TRANSLATE_NOOP("Notices", "Send for signature, or register and send"),
                self._do_main,
                icon="send",
                key="Ctrl+Return",
                enabled=lambda: self.model.file is not None and not self.model.saving,
            ),
            Action(
                "notices.save",
                "Notices",
                QT_TRANSLATE_NOOP("Notices", "Save as PDF"),
                self.desk.save_shown,
                key="Ctrl+S",
                enabled=lambda: self.model.file is not None,
            ),
            Action(
                "notices.dossier",
                "Notices",
                QT_TRANSLATE_NOOP("Notices", "Open the dossier"),
                self._open_dossier,
                icon="open",
                key="Ctrl+O",
                enabled=lambda: self.model.line is not None,
            ),
        ]

    def panes(self) -> list[QWidget]:
        """The list, the paper, the form, the act."""
        first = self.form.note if self.form.note.isVisible() else self.form.method
        return [self.desk.rows, self.desk.paper, first, self.desk.main]

    # --- answers ----------------------------------------------------------------------------

    def _show_lines(self) -> None:
        model, translate = self.model, QCoreApplication.translate
        if self._wanted is not None and model.lines:
            wanted, self._wanted = self._wanted, None
            model.choose_dossier(wanted)
        drafts = sum(line.kind is Kind.PREPARE for line in model.lines)
        parts = []
        if drafts:
            parts.append(translate("Notices", "%n to prepare", None, drafts))
        if sending := len(model.lines) - drafts:
            parts.append(translate("Notices", "%n to send", None, sending))
        self.desk.counts.say(" · ".join(parts))
        self._say_empty()
        self.desk.show_rows([self._row(line) for line in model.lines], model.chosen)

    def _say_empty(self) -> None:
        translate, closed = QCoreApplication.translate, self.model.closed
        if closed is not None:
            title = translate("Notices", "Notices are for the responsible executor")
            self.desk.empty.say(title, refusal_text(closed, self.context.languages.language))
        else:
            title = translate("Notices", "No notice waits for you")
            words = translate(
                "Notices", "After a decision its notice comes here, and again once it is signed."
            )
            self.desk.empty.say(title, words)

    def _row(self, line: NoticeLine) -> ListRow:
        translate, due = QCoreApplication.translate, line.row.due
        chip, tone, sign = short_due(line.timing, due) if due else ("", "calm", Sign.NONE)
        words = {
            Kind.PREPARE: translate("Notices", "To prepare"),
            Kind.SEND: translate("Notices", "Signed, to send"),
            Kind.ANSWER: translate("Notices", "Reasoned answer, to send"),
        }[line.kind]
        name = row_name(self.context.languages, line.row)
        return ListRow(line.key, name, words, chip=chip, tone=tone, sign=sign)

    def _show_file(self) -> None:
        file, translate = self.model.file, QCoreApplication.translate
        if file is None:
            return
        pick = self.context.languages.pick
        name = row_name(self.context.languages, file.line.row)
        about = f"№ {file.file.dossier.number} · {pick(file.citizenship)} · {pick(file.profession)}"
        self.desk.head.show_line(name, about, file.line.timing, file.line.row.due)
        self.desk.show_paper(file.paper)
        self.form.show_file(file)
        self.desk.main.setText(
            translate("Notices", "Send for signature")
            if file.line.kind is Kind.PREPARE
            else translate("Notices", "Register and send")
        )

    def _refused(self, refusal: Refusal) -> None:
        words = refusal_text(refusal, self.context.languages.language)
        if not self.form.take_refusal(refusal, words):
            self.context.notices.refusal(refusal)

    def _prepared(self, line: NoticeLine) -> None:
        words = QCoreApplication.translate("Notices", "Sent for signature: № {number}")
        self._say(words.replace("{number}", line.row.number))

    def _sent(self, _line: NoticeLine, number: str) -> None:
        words = QCoreApplication.translate("Notices", "Sent under the number {number}")
        self._say(words.replace("{number}", number))

    def _say(self, words: str) -> None:
        self.context.notices.clear()
        self.context.notices.said(words)
        self.form.late.put_away()
        self.desk.rows.setFocus()

    # --- acts -------------------------------------------------------------------------------

    def _do_main(self) -> None:
        file, form = self.model.file, self.form
        if file is None:
            return
        if file.line.kind is Kind.PREPARE:
            self.model.prepare(form.note.text(), form.late.text())
        elif form.complete():
            self.model.send(form.method.value(), form.proof.text(), form.late.text())

    def _open_dossier(self) -> None:
        line = self.model.line
        if line is not None:
            self.context.navigator.go("dossier", dossier=line.dossier)
