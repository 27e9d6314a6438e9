"""Retention: what is past its term, the acts, the terms of keeping."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.access.permissions import Action as Right
from app.kernel.ids import Id
from app.kernel.outcome import Changes
from ui.actions.registry import Action
from ui.components.banner import NOTICE, Banner
from ui.components.label import MUTED, TITLE, Label
from ui.components.saving import PaperSaving
from ui.components.segmented import PILLS, Segmented
from ui.components.style import px
from ui.i18n.formats import date_text
from ui.i18n.noop import QT_TRANSLATE_NOOP
from ui.screens import Screen, ScreenContext
from ui.screens.retention.acts_page import ActsPage
from ui.screens.retention.past_page import PastPage
from ui.screens.retention.sheets import DestroySheet, HoldSheet
from ui.screens.retention.terms_page import TermsPage
from ui.screens.retention.view_model import RetentionModel
from ui.screens.retention.words import goes_words, line_name, stays_words

PAST, ACTS, TERMS = "past", "acts", "terms"
_TOUCHED = ("Dossier", "Certificate", "Hold", "Destruction", "AdoptedTerms")


class RetentionScreen(Screen):
    """Three pages; the administrator, who sees no dossier, has the terms alone."""

    place_id = "retention"

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self.model = RetentionModel(context.desk, self)
        self.title, self.count = Label("", TITLE), Label("", MUTED)
        self.count.setObjectName("past_term_count")
        self.page = Segmented(look=PILLS)
        self.page.setObjectName("retention_page")
        self.notice = Banner()
        self.notice.setObjectName("terms_notice")
        self.past = PastPage(self.model, context.languages)
        self.acts = ActsPage(self.model, context.languages)
        self.terms = TermsPage(self.model, context.languages)
        self.saving = PaperSaving(context.work, context.settings)
        self.pages = QStackedWidget()
        for page in (self.past, self.acts, self.terms):
            self.pages.addWidget(page)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(px(12))
        head.addWidget(self.title)
        head.addWidget(self.count)
        head.addStretch(1)
        head.addWidget(self.page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        column.addLayout(head)
        column.addWidget(self.notice)
        column.addWidget(self.saving)
        column.addWidget(self.pages, 1)

    def _connect(self) -> None:
        self.model.changed.connect(self._show)
        self.model.refused.connect(self.context.notices.refusal)
        self.model.done.connect(self._say)
        self.page.chosen.connect(self._turn)
        self.past.list.opened.connect(
            lambda key: self.context.navigator.go("dossier", dossier=Id(key))
        )
        self.past.hold_button.clicked.connect(self._ask_hold)
        self.past.destroy_button.clicked.connect(self._ask_destroy)
        self.past.draft_button.clicked.connect(self._ask_draft)
        self.model.papers_ready.connect(self.saving.save_papers)
        self.saving.failed.connect(self.context.notices.fault)
        self.terms.adopted.connect(self.model.adopt)

    # --- what the frame calls -----------------------------------------------------------------

    def open(self, params: dict[str, object]) -> None:
        """Show what is past its term; the terms to whom sees no dossiers."""
        sees = self.model.may(Right.READ_PAST_TERM)
        self.page.setVisible(sees)
        wanted = str(params.get("page", PAST))
        self._turn(wanted if sees else TERMS)
        self.model.reload()
        if sees and wanted == PAST:
            self.past.list.setFocus()

    def refresh(self, changes: Changes) -> None:
        """Read again what was touched, and on a new day."""
        if not changes.touched or changes.touches(*_TOUCHED):
            self.model.reload()

    def retranslate(self) -> None:
        """Set every text again."""
        if not hasattr(self, "pages"):
            return
        translate = QCoreApplication.translate
        self.title.setText(translate("Retention", "Terms of keeping"))
        self.page.set_name(translate("Retention", "Page"))
        self.page.set_choices(
            [
                (PAST, translate("Retention", "Past their term")),
                (ACTS, translate("Retention", "Acts of destruction")),
                (TERMS, translate("Retention", "Terms")),
            ]
        )
        for page in (self.past, self.acts, self.terms):
            page.retranslate()
        self._show()

    def actions_here(self) -> list[Action]:
        """Ticking all, holding, destroying."""
        listed = self.pages.currentWidget() is self.past
        return [
            Action(
                "retention.all", "Retention", QT_TRANSLATE_NOOP("Retention", "Tick all"),
                self.model.tick_all, icon="check", key="Ctrl+Shift+A",
                enabled=lambda: listed and self.past.all_button.isEnabled(),
            ),
            Action(
                "retention.hold", "Retention",
                QT_TRANSLATE_NOOP("Retention", "Forbid to destroy, or allow again"),
                self._ask_hold, icon="warning", key="Ctrl+H",
                enabled=lambda: listed and self.past.hold_button.isEnabled(),
            ),
            Action(
                "retention.draft", "Retention",
                QT_TRANSLATE_NOOP("Retention", "Draft of the act"),
                self._ask_draft, icon="page", key="Ctrl+P",
                enabled=lambda: listed and self.past.draft_button.isEnabled(),
            ),
            Action(
                "retention.destroy", "Retention",
                QT_TRANSLATE_NOOP("Retention", "Destroy by an act…"),
                self._ask_destroy, icon="delete", key="Ctrl+Shift+D",
                enabled=lambda: listed and self._may_destroy(),
            ),
        ]  # fmt: skip

    def panes(self) -> list[QWidget]:
        """The pages, the list, the acts."""
        if self.pages.currentWidget() is self.past:
            return [self.page, self.past.list, self.past.hold_button, self.past.draft_button]
        if self.pages.currentWidget() is self.acts:
            return [self.page, self.acts.list, self.acts.number]
        return [self.page, self.terms.list]

    # --- answers ------------------------------------------------------------------------------

    def _turn(self, page: str) -> None:
        self.page.set_value(page)
        self.pages.setCurrentWidget({PAST: self.past, ACTS: self.acts}.get(page, self.terms))

    def _show(self) -> None:
        translate = QCoreApplication.translate
        reading = self.model.reading
        lines = reading.past.lines if reading and reading.past else ()
        self.count.setText(
            translate("Retention", "%n dossier(s) past their term", None, len(lines))
            if lines
            else ""
        )
        if reading is None:
            self.notice.dismiss()
            return
        order = reading.terms.in_force.order
        if order is None:
            self.notice.tell(
                NOTICE,
                translate("Retention", "The terms are a sample"),
                translate(
                    "Retention",
                    "The regulation does not say them. Nothing is destroyed before the "
                    "administrator adopts terms by an order.",
                ),
                lasting=True,
            )
            return
        self.notice.tell(
            NOTICE,
            translate("Retention", "Terms adopted by order No. {number} of {day}").format(
                number=order.number, day=date_text(order.dated)
            ),
            lasting=True,
        )

    def _say(self, what: str) -> None:
        translate = QCoreApplication.translate
        words = {
            "hold": translate("Retention", "It may not be destroyed until somebody allows it."),
            "release": translate("Retention", "Its term alone counts again."),
            "adopt": translate("Retention", "The terms are adopted."),
            "destroy": translate("Retention", "Destroyed; the act is in the journal."),
        }
        self.context.notices.said(words[what])

    def _may_destroy(self) -> bool:
        return self.model.may(Right.DESTROY) and self.model.reach is not None

    def _ask_hold(self) -> None:
        line = self.model.line(self.past.list.current_key())
        if line is None:
            return
        holds, dossier = line.hold is None, line.dossier
        sheet = HoldSheet(line_name(line), holds=holds, parent=self)
        sheet.given.connect(lambda reason: self.model.hold(dossier, reason, holds=holds))
        sheet.open()

    def _ask_draft(self) -> None:
        language = self.context.languages.language
        self.model.draft(self.context.tick.today, language)

    def _ask_destroy(self) -> None:
        reach = self.model.reach
        if reach is None or not self._may_destroy():
            return
        alone = reach.numbers[0] if reach.counts["dossiers"] == len(reach.numbers) == 1 else ""
        naming = alone or str(reach.counts["dossiers"])
        sheet = DestroySheet(
            naming, goes_words(reach), stays_words(reach), self.context.tick.today, self
        )
        sheet.given.connect(self._destroy)
        sheet.open()

    def _destroy(self, number: str, day: object) -> None:
        if isinstance(day, date):
            self.model.destroy(number, day)
