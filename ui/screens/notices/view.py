"""Notices: the lines at the left, the paper in the middle, what is written about it at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.actions.registry import Action
from ui.components.buttons import PRIMARY, SECONDARY, Button
from ui.components.card import Card
from ui.components.dossier_head import DossierHead
from ui.components.elided_label import ElidedLabel
from ui.components.empty_state import EmptyState
from ui.components.label import MUTED, TITLE, Label
from ui.components.paper_words import row_name, short_due
from ui.components.row_list import RowList
from ui.components.row_paint import ListRow
from ui.components.saving import PaperSaving
from ui.components.scan_view import ScanView
from ui.components.scrolled import scrolled
from ui.components.signs import Sign
from ui.components.style import px
from ui.i18n.noop import QT_TRANSLATE_NOOP
from ui.i18n.refusals import refusal_text
from ui.screens import Screen, ScreenContext
from ui.screens.notices.form import NoticeForm
from ui.screens.notices.reading import Kind
from ui.screens.notices.view_model import NoticesModel
from ui.theme.dress import dress

if TYPE_CHECKING:
    from app.kernel.outcome import Changes, Refusal
    from app.papers.use_cases import Paper
    from ui.screens.notices.reading import NoticeLine

_LIST_WIDTH, _FORM_WIDTH = 280, 290


class NoticesScreen(Screen):
    """The executor's notices."""

    place_id = "notices"

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self.model = NoticesModel(context.desk, self)
        self._title, self._counts = Label("", TITLE), ElidedLabel("", MUTED)
        self.saver = PaperSaving(context.work, context.settings)
        self.rows = RowList()
        self.rows.setObjectName("notices_list")
        self._head = DossierHead()
        self.paper = ScanView(context.work)
        self._shown: Paper | None = None
        self.form = NoticeForm(context.languages)
        self.main = Button("", PRIMARY, "Ctrl+↵")
        self.main.setObjectName("main_button")
        self.save_button = Button("", SECONDARY)
        self.save_button.setObjectName("save_paper_button")
        self._empty = EmptyState()
        self._stack = QStackedWidget()
        self._wanted: object = None
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(px(12))
        head.addWidget(self._title)
        head.addWidget(self._counts, 1, Qt.AlignmentFlag.AlignVCenter)
        self._list_card = Card(flush=True)
        self._list_card.setFixedWidth(px(_LIST_WIDTH))
        self._list_card.body.addWidget(self.rows)
        side = scrolled(self.form)
        side.setFixedWidth(px(_FORM_WIDTH))
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.paper, 1)
        middle.addWidget(side)
        acts = QHBoxLayout()
        acts.setContentsMargins(px(16), px(12), px(16), px(12))
        acts.setSpacing(px(10))
        acts.addWidget(self.main)
        acts.addWidget(self.save_button)
        acts.addStretch(1)
        detail = QWidget()
        column = QVBoxLayout(detail)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addLayout(middle, 1)
        column.addWidget(dress(QFrame(), "rule"))
        column.addLayout(acts)
        self._detail = detail
        for page in (detail, self._empty):
            self._stack.addWidget(page)
        card = Card(flush=True)
        card.body.addWidget(self._stack)
        row = QHBoxLayout()
        row.setSpacing(px(12))
        row.addWidget(self._list_card)
        row.addWidget(card, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(px(16), px(12), px(16), px(16))
        whole.setSpacing(px(12))
        whole.addLayout(head)
        whole.addWidget(self.saver)
        whole.addLayout(row, 1)

    def _connect(self) -> None:
        model = self.model
        model.lines_changed.connect(self._show_lines)
        model.file_changed.connect(self._show_file)
        model.refused.connect(self._refused)
        model.prepared.connect(self._prepared)
        model.sent.connect(self._sent)
        model.paper_ready.connect(lambda paper: self.saver.save_papers([paper]))
        self.saver.failed.connect(self.context.notices.fault)
        self.rows.chosen.connect(model.choose)
        self.rows.opened.connect(lambda _key: self.main.setFocus())
        self.form.note_left.connect(model.try_note)
        self._head.asked.connect(self._open_dossier)
        self.main.clicked.connect(self._do_main)
        self.save_button.clicked.connect(self._save_shown)

    # --- what the frame calls ---------------------------------------------------------------

    def open(self, params: dict[str, object]) -> None:
        """Show the notices, at the dossier that `params` name, if any."""
        self._wanted = params.get("dossier")
        self.model.load()

    def refresh(self, changes: Changes) -> None:
        """Read again when a dossier or a notice was touched, or on a new day."""
        if not changes.touched or changes.touches("Dossier", "StepRow", "Notice"):
            self.model.load()

    def retranslate(self) -> None:
        """Set every text again."""
        translate = QCoreApplication.translate
        self._title.setText(translate("Notices", "Notices"))
        self.rows.set_name(translate("Notices", "Notices that wait"))
        self.save_button.setText(translate("Notices", "Save as PDF"))
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
                self._save_shown,
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
        first = self.form.note.edit if self.form.note.isVisible() else self.form.method
        return [self.rows, self.paper, first, self.main]

    # --- answers ----------------------------------------------------------------------------

    def _show_lines(self) -> None:
        model, translate = self.model, QCoreApplication.translate
        if self._wanted is not None and model.lines:
            wanted, self._wanted = self._wanted, None
            model.choose_dossier(wanted)
        self.rows.show_rows([self._row(line) for line in model.lines])
        self.rows.choose(model.chosen)
        drafts = sum(line.kind is Kind.PREPARE for line in model.lines)
        parts = []
        if drafts:
            parts.append(translate("Notices", "%n to prepare", None, drafts))
        if sending := len(model.lines) - drafts:
            parts.append(translate("Notices", "%n to send", None, sending))
        self._counts.say(" · ".join(parts))
        self._list_card.setVisible(bool(model.lines))
        if model.closed is not None:
            title = translate("Notices", "Notices are for the responsible executor")
            self._empty.say(title, refusal_text(model.closed, self.context.languages.language))
        else:
            title = translate("Notices", "No notice waits for you")
            words = translate(
                "Notices", "After a decision its notice comes here, and again once it is signed."
            )
            self._empty.say(title, words)
        self._stack.setCurrentWidget(self._detail if model.lines else self._empty)

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
        self._head.show_line(name, about, file.line.timing, file.line.row.due)
        if self._shown != file.paper:
            self._shown = file.paper
            self.paper.show_scan(file.paper.data, file.paper.file_name)
        self.form.show_file(file)
        preparing = file.line.kind is Kind.PREPARE
        self.main.setText(
            translate("Notices", "Send for signature")
            if preparing
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
        self.rows.setFocus()

    # --- acts -------------------------------------------------------------------------------

    def _do_main(self) -> None:
        file, form = self.model.file, self.form
        if file is None:
            return
        if file.line.kind is Kind.PREPARE:
            self.model.prepare(form.note.text(), form.late.text())
        elif form.complete():
            self.model.send(form.method.value(), form.proof.text(), form.late.text())

    def _save_shown(self) -> None:
        if self.model.file is not None:
            self.saver.save_papers([self.model.file.paper])

    def _open_dossier(self) -> None:
        line = self.model.line
        if line is not None:
            self.context.navigator.go("dossier", dossier=line.dossier)
