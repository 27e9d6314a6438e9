"""Hand-over: certificates that wait, those that end soon, the paper, and who takes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.actions.registry import Action
from ui.components.paper_desk import PaperDesk
from ui.components.paper_words import person_name, procedure_words, short_due
from ui.components.row_paint import ListRow
from ui.components.segmented import PILLS, Segmented
from ui.i18n.formats import date_text
from ui.i18n.noop import QT_TRANSLATE_NOOP
from ui.i18n.refusals import refusal_text
from ui.screens import Screen, ScreenContext
from ui.screens.handover.form import HandoverForm
from ui.screens.handover.reading import WATCHED_DAYS
from ui.screens.handover.view_model import HandoverModel

if TYPE_CHECKING:
    from app.kernel.outcome import Changes, Refusal
    from ui.screens.handover.reading import HandLine

WAITING, ENDING = "waiting", "ending"


class HandoverScreen(Screen):
    """Certificates on their way to the applicants."""

    place_id = "handover"

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self.model = HandoverModel(context.desk, self)
        self.form = HandoverForm(context.languages)
        self.desk = PaperDesk(context.work, context.settings, self.form)
        self.desk.rows.setObjectName("handover_list")
        self.lists = Segmented(look=PILLS)
        self.lists.setObjectName("handover_lists")
        self.desk.choices.addWidget(self.lists)
        self._wanted: object = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.desk)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        model, desk = self.model, self.desk
        model.desk_changed.connect(self._show_desk)
        model.file_changed.connect(self._show_file)
        model.refused.connect(self._refused)
        model.handed.connect(self._handed)
        model.paper_ready.connect(lambda paper: desk.saving.save_papers([paper]))
        desk.saving.failed.connect(self.context.notices.fault)
        desk.rows.chosen.connect(model.choose)
        desk.rows.opened.connect(lambda _key: self._open_row())
        desk.head.asked.connect(self._open_dossier)
        desk.main.clicked.connect(self._do_main)
        self.lists.chosen.connect(lambda key: model.watch(watching=key == ENDING))

    # --- what the frame calls ---------------------------------------------------------------

    def open(self, params: dict[str, object]) -> None:
        """Show what waits, at the dossier that `params` name, if any."""
        self._wanted = params.get("dossier")
        self.model.watching = False
        self.lists.set_value(WAITING)
        self.model.load()
        self.desk.rows.setFocus()

    def refresh(self, changes: Changes) -> None:
        """Read again when a dossier or a certificate was touched, or on a new day."""
        if not changes.touched or changes.touches("Dossier", "StepRow", "Certificate"):
            self.model.load()

    def retranslate(self) -> None:
        """Set every text again."""
        translate = QCoreApplication.translate
        self.desk.title.setText(translate("Handover", "Hand-over"))
        self.desk.rows.set_name(translate("Handover", "Certificates"))
        self.desk.save_button.setText(translate("Handover", "Save as PDF"))
        self.desk.main.setText(translate("Handover", "Hand over the certificate"))
        self.lists.set_name(translate("Handover", "Which certificates"))
        self._show_desk()
        self._show_file()

    def actions_here(self) -> list[Action]:
        """The act of the filled button, saving, the dossier."""
        return [
            Action(
                "handover.main",
                "Handover",
                QT_TRANSLATE_NOOP("Handover", "Hand over the certificate"),
                self._do_main,
                icon="certificate",
                key="Ctrl+Return",
                enabled=self._may_hand_over,
            ),
            Action(
                "handover.save",
                "Handover",
                QT_TRANSLATE_NOOP("Handover", "Save as PDF"),
                self.desk.save_shown,
                key="Ctrl+S",
                enabled=lambda: self.model.file is not None,
            ),
            Action(
                "handover.dossier",
                "Handover",
                QT_TRANSLATE_NOOP("Handover", "Open the dossier"),
                self._open_dossier,
                icon="open",
                key="Ctrl+O",
                enabled=lambda: self.model.line is not None,
            ),
        ]

    def panes(self) -> list[QWidget]:
        """The list, the certificate, the form, the act."""
        return [self.desk.rows, self.desk.paper, self.form.collector, self.desk.main]

    # --- answers ----------------------------------------------------------------------------

    def _show_desk(self) -> None:
        model, translate = self.model, QCoreApplication.translate
        if self._wanted is not None and model.lines:
            wanted, self._wanted = self._wanted, None
            model.choose(next((x.key for x in model.lines if x.dossier == wanted), model.chosen))
        desk = model.desk
        waiting = translate("Handover", "To hand over · {count}")
        ending = translate("Handover", "Ending · {count}")
        self.lists.set_choices(
            [
                (WAITING, waiting.replace("{count}", str(len(desk.waiting)))),
                (ENDING, ending.replace("{count}", str(len(desk.ending)))),
            ]
        )
        self._say_empty()
        self.desk.counts.say(
            translate(
                "Handover",
                "Live certificates that end within %n business day(s)",
                None,
                WATCHED_DAYS,
            )
            if model.watching
            else ""
        )
        self.desk.show_rows([self._row(line) for line in model.lines], model.chosen)

    def _say_empty(self) -> None:
        translate, closed = QCoreApplication.translate, self.model.closed
        if closed is not None:
            title = translate("Handover", "Certificates are handed over by the executor")
            self.desk.empty.say(title, refusal_text(closed, self.context.languages.language))
        elif self.model.watching:
            self.desk.empty.say(translate("Handover", "No certificate ends soon"))
        else:
            title = translate("Handover", "No certificate waits for you")
            words = translate("Handover", "A signed certificate comes here by itself.")
            self.desk.empty.say(title, words)

    def _row(self, line: HandLine) -> ListRow:
        chip, tone, sign = short_due(line.timing, line.due)
        below = procedure_words(line.procedure)
        if line.certificate is not None:
            until = QCoreApplication.translate("Handover", "№ {number}, until {date}")
            until = until.replace("{number}", line.certificate.number)
            below = until.replace("{date}", date_text(line.due))
        name = person_name(self.context.languages, line.name_latin, line.name_cyrillic)
        return ListRow(line.key, name, below, chip=chip, tone=tone, sign=sign)

    def _show_file(self) -> None:
        file = self.model.file
        if file is None:
            return
        line, pick = file.line, self.context.languages.pick
        name = person_name(self.context.languages, line.name_latin, line.name_cyrillic)
        about = f"№ {line.number} · {pick(file.citizenship)} · {pick(file.profession)}"
        self.desk.head.show_line(name, about, line.timing, line.due)
        self.desk.show_paper(file.paper)
        self.form.show_file(file)
        self.desk.main.setVisible(not line.watched)

    def _refused(self, refusal: Refusal) -> None:
        words = refusal_text(refusal, self.context.languages.language)
        if not self.form.take_refusal(refusal, words):
            self.context.notices.refusal(refusal)

    def _handed(self, _line: HandLine, number: str) -> None:
        words = QCoreApplication.translate("Handover", "Certificate № {number} is handed over")
        self.context.notices.clear()
        self.context.notices.said(words.replace("{number}", number))
        self.form.late.put_away()
        self.desk.rows.setFocus()

    # --- acts -------------------------------------------------------------------------------

    def _may_hand_over(self) -> bool:
        file = self.model.file
        return file is not None and not file.line.watched and not self.model.saving

    def _do_main(self) -> None:
        if not self._may_hand_over():
            return
        handed = self.form.told()
        if handed is not None:
            self.model.hand_over(handed)

    def _open_row(self) -> None:
        if self.model.watching:
            self._open_dossier()
        else:
            self.form.collector.edit.setFocus()

    def _open_dossier(self) -> None:
        line = self.model.line
        if line is not None:
            self.context.navigator.go("dossier", dossier=line.dossier)
