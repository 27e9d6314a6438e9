"""The sign-off desk: lines by urgency at the left, what is to be signed at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.actions.registry import Action
from ui.components.buttons import SECONDARY, Button
from ui.components.card import Card
from ui.components.elided_label import ElidedLabel
from ui.components.empty_state import EmptyState
from ui.components.label import MUTED, TITLE, Label
from ui.components.lease_strip import LeaseStrip
from ui.components.paper_words import row_name, short_due
from ui.components.row_list import RowList
from ui.components.row_paint import ListRow
from ui.components.signs import Sign
from ui.components.style import px
from ui.i18n.noop import QT_TRANSLATE_NOOP
from ui.i18n.refusals import refusal_text
from ui.screens import Screen, ScreenContext
from ui.screens.signoff.batch_panel import BatchPanel
from ui.screens.signoff.detail import Detail
from ui.screens.signoff.reading import Kind
from ui.screens.signoff.view_model import SignoffModel
from ui.screens.signoff.words import counts_words, line_words

if TYPE_CHECKING:
    from app.kernel.outcome import Changes, Refusal
    from ui.screens.signoff.reading import SignLine

_LIST_WIDTH = 320


class SignoffScreen(Screen):
    """Decisions, notices and certificates that wait for the management."""

    place_id = "signoff"

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self.model = SignoffModel(context.desk, self)
        self._title, self._counts = Label("", TITLE), ElidedLabel("", MUTED)
        self.all_button = Button("", SECONDARY)
        self.all_button.setObjectName("sign_all_button")
        self.rows = RowList()
        self.rows.setObjectName("signoff_list")
        self.detail = Detail(context.work, context.languages)
        self.batch = BatchPanel(self.model, context.languages)
        self._empty = EmptyState(sign=Sign.DONE)
        self.lease = LeaseStrip(context.desk, context.syncing, context.languages)
        self._stack = QStackedWidget()
        for page in (self.detail, self.batch, self._empty):
            self._stack.addWidget(page)
        self._wanted: object = None
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(px(12))
        head.addWidget(self._title)
        head.addWidget(self._counts, 1, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.all_button)
        self._list_card = Card(flush=True)
        self._list_card.setFixedWidth(px(_LIST_WIDTH))
        self._list_card.body.addWidget(self.rows)
        detail = Card(flush=True)
        detail.body.addWidget(self.lease)
        detail.body.addWidget(self._stack, 1)
        row = QHBoxLayout()
        row.setSpacing(px(12))
        row.addWidget(self._list_card)
        row.addWidget(detail, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        column.addLayout(head)
        column.addLayout(row, 1)

    def _connect(self) -> None:
        model, detail = self.model, self.detail
        model.desk_changed.connect(self._show_desk)
        model.file_changed.connect(self._show_file)
        model.refused.connect(self._refused)
        model.done.connect(self._done)
        model.returned.connect(self._returned)
        self.rows.chosen.connect(model.choose)
        self.rows.opened.connect(lambda _key: self.detail.main.setFocus())
        detail.decided.connect(model.decide)
        detail.sign_asked.connect(model.sign)
        detail.return_asked.connect(model.send_back)
        detail.dossier_asked.connect(self._open_dossier)
        detail.commission.protocol_asked.connect(self._open_protocol)
        self.all_button.clicked.connect(self._begin_batch)
        self.batch.left.connect(self._end_batch)

    # --- what the frame calls ---------------------------------------------------------------

    def open(self, params: dict[str, object]) -> None:
        """Show the desk, at the dossier that `params` name, if any."""
        self._wanted = params.get("dossier")
        self._stack.setCurrentWidget(self.detail)
        self.model.end_batch()
        self.rows.setFocus()

    def refresh(self, changes: Changes) -> None:
        """Read the desk again when a dossier was touched, or on a new day."""
        if not changes.touched or changes.touches("Dossier", "StepRow", "Notice", "Certificate"):
            self.model.load()

    def retranslate(self) -> None:
        """Set every text again."""
        translate = QCoreApplication.translate
        self._title.setText(translate("Signoff", "To sign off"))
        self.all_button.setText(translate("Signoff", "Sign all as recommended…"))
        self.rows.set_name(translate("Signoff", "Dossiers to sign off"))
        self._show_desk()

    def actions_here(self) -> list[Action]:
        """The act of the filled button, the batch, the dossier."""
        return [
            Action(
                "signoff.main",
                "Signoff",
                QT_TRANSLATE_NOOP("Signoff", "Decide or sign as shown"),
                self._main,
                icon="sign",
                key="Ctrl+Return",
                enabled=lambda: not self.model.saving,
            ),
            Action(
                "signoff.all",
                "Signoff",
                QT_TRANSLATE_NOOP("Signoff", "Sign all as recommended…"),
                self._begin_batch,
                key="Ctrl+Shift+A",
                enabled=lambda: bool(self.model.desk.recommended),
            ),
            Action(
                "signoff.dossier",
                "Signoff",
                QT_TRANSLATE_NOOP("Signoff", "Open the dossier and its scans"),
                self._open_dossier,
                icon="open",
                key="Ctrl+O",
                enabled=lambda: self.model.line is not None,
            ),
            Action(
                "signoff.back",
                "Signoff",
                QT_TRANSLATE_NOOP("Signoff", "Back to what is recommended"),
                self._back,
                key="Esc",
            ),
        ]

    def panes(self) -> list[QWidget]:
        """The list, then what can be done."""
        if self._stack.currentWidget() is self.batch:
            return [self.batch.rows, self.batch.main]
        return [self.rows, self.detail.main]

    def leaving(self) -> None:
        """What was in hand here may be taken by others."""
        self.lease.let_go()

    # --- answers ----------------------------------------------------------------------------

    def _show_desk(self) -> None:
        model = self.model
        if self._wanted is not None and model.desk.lines:
            wanted, self._wanted = self._wanted, None
            model.choose_dossier(wanted)
        self.rows.show_rows([self._row(line) for line in model.desk.lines])
        self.rows.choose(model.chosen)
        self._list_card.setVisible(bool(model.desk.lines))
        self._counts.say(counts_words(model.desk))
        self.all_button.setVisible(bool(model.desk.recommended))
        if self._stack.currentWidget() is not self.batch:
            self._show_page()

    def _show_page(self) -> None:
        translate = QCoreApplication.translate
        if self.model.closed is not None:
            title = translate("Signoff", "Signing is for the management")
            self._empty.say(title, refusal_text(self.model.closed, self.context.languages.language))
        else:
            title = translate("Signoff", "Nothing waits for your signature")
            self._empty.say(
                title,
                translate(
                    "Signoff", "Decisions, notices and certificates come here by themselves."
                ),
            )
        self._stack.setCurrentWidget(self.detail if self.model.desk.lines else self._empty)

    def _row(self, line: SignLine) -> ListRow:
        due = line.row.due
        chip, tone, sign = short_due(line.timing, due) if due else ("", "calm", Sign.NONE)
        return ListRow(
            key=line.key,
            title=row_name(self.context.languages, line.row),
            below=line_words(line),
            chip=chip,
            tone=tone,
            sign=sign,
        )

    def _show_file(self) -> None:
        if self.model.file is not None:
            self.detail.show_file(self.model.file)
            line = self.model.file.line
            self.lease.hold(line.dossier, "decision" if line.kind is Kind.DECISION else "signing")
        elif self.model.line is None:
            self.lease.let_go()
        if self._stack.currentWidget() is not self.batch:
            self._show_page()

    def _refused(self, refusal: Refusal) -> None:
        if not self.detail.take_refusal(refusal):
            self.context.notices.refusal(refusal)

    def _done(self, line: SignLine) -> None:
        translate = QCoreApplication.translate
        words = {
            Kind.DECISION: translate("Signoff", "Decided: № {number}"),
            Kind.NOTICE: translate("Signoff", "Notice signed: № {number}"),
            Kind.CERTIFICATE: translate("Signoff", "Certificate signed: № {number}"),
        }[line.kind]
        self._say(words.replace("{number}", line.row.number))

    def _returned(self, line: SignLine) -> None:
        words = QCoreApplication.translate("Signoff", "Returned to the step before: № {number}")
        self._say(words.replace("{number}", line.row.number))

    def _say(self, words: str) -> None:
        self.context.notices.clear()
        self.context.notices.said(words)
        self.detail.look()
        self.rows.setFocus()

    # --- acts -------------------------------------------------------------------------------

    def _main(self) -> None:
        if self._stack.currentWidget() is self.batch:
            self.batch.do_main()
        elif self._stack.currentWidget() is self.detail and self.model.file is not None:
            self.detail.do_main()

    def _back(self) -> None:
        if self._stack.currentWidget() is not self.batch:
            self.detail.look()
        elif not self.model.batch_running:
            self._end_batch()

    def _begin_batch(self) -> None:
        if self.model.desk.recommended:
            self.batch.begin()
            self._stack.setCurrentWidget(self.batch)
            self.batch.rows.setFocus()

    def _end_batch(self) -> None:
        self._stack.setCurrentWidget(self.detail)
        self.model.end_batch()
        self.rows.setFocus()

    def _open_dossier(self) -> None:
        line = self.model.line
        if line is not None:
            self.context.navigator.go("dossier", dossier=line.dossier)

    def _open_protocol(self) -> None:
        line = self.model.line
        if line is not None and line.hearing is not None:
            self.context.navigator.go("session", session=line.hearing.session, page="protocol")
