"""The counter: the card and its papers at the left, the paper itself beside them."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.decisions.reasons import ReasonKind
from app.kernel.ids import Id
from app.kernel.outcome import Changes, Refusal
from app.workflow.dossier import Dossier
from ui.actions.registry import Action
from ui.components.banner import GOOD, NOTICE, WARNING, Banner
from ui.components.buttons import PRIMARY, Button
from ui.components.chip import Chip
from ui.components.label import MUTED, TITLE, Label
from ui.components.saving import PaperSaving
from ui.components.scrolling import scrolling
from ui.components.segmented import Segmented
from ui.components.style import px
from ui.i18n.noop import QT_TRANSLATE_NOOP
from ui.i18n.refusals import refusal_text
from ui.screens import Screen, ScreenContext
from ui.screens.intake.beside import Beside
from ui.screens.intake.card_form import CardForm
from ui.screens.intake.choices import choices_of, profession_hint
from ui.screens.intake.head_words import due_chip, kept_words
from ui.screens.intake.incoming import Put
from ui.screens.intake.lines import paper_lines
from ui.screens.intake.papers_card import PapersCard
from ui.screens.intake.registration_card import RegistrationCard
from ui.screens.intake.twin_words import twin_line
from ui.screens.intake.view_model import IntakeModel, Keeping

if TYPE_CHECKING:
    from app.papers.use_cases import Paper


class IntakeScreen(Screen):
    """Take an application in, or go on with one (`open` takes the param dossier)."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self.model = IntakeModel(context.desk, context.tick.today, self)
        pick = context.languages.pick
        self.title, self.about = Label("", TITLE), Label("", MUTED)
        self.procedure = Segmented()
        self.due = Chip()
        self.form, self.papers = CardForm(), PapersCard(pick)
        self.registration = RegistrationCard(pick)
        self.twins = Banner()
        self.told = Banner()
        self.saving = PaperSaving(context.work, context.settings)
        self._refusing = False
        self.beside = Beside(self.model, context.work, context.settings, pick)
        self.refuse, self.save = Button(), Button("", key_hint="Ctrl+S")
        self.kept = Label("", MUTED)
        self.other, self.next = Button(), Button("", PRIMARY, "Ctrl+↵")
        self._build()
        self._name()
        self._wire()
        self.retranslate()

    # --- building ----------------------------------------------------------------------------

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(px(12))
        head.addWidget(self.title)
        head.addWidget(self.procedure)
        head.addWidget(self.about, 1)
        head.addWidget(self.due)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, px(8), 0)
        column.setSpacing(px(12))
        for part in (self.twins, self.form, self.papers, self.registration):
            column.addWidget(part)
        column.addStretch(1)
        self.area = scrolling(inside)
        self.area.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        foot = QHBoxLayout()
        foot.setSpacing(px(10))
        foot.addWidget(self.refuse)
        foot.addWidget(self.kept, 1)
        for button in (self.save, self.other, self.next):
            foot.addWidget(button)
        middle = QHBoxLayout()
        middle.setSpacing(px(12))
        middle.addWidget(self.area, 57)
        middle.addWidget(self.beside, 43)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(px(12))
        rows.addLayout(head)
        rows.addWidget(self.told)
        rows.addWidget(self.saving)
        rows.addLayout(middle, 1)
        rows.addLayout(foot)

    def _name(self) -> None:
        for name, widget in {
            "procedure_choice": self.procedure,
            "refuse_intake_button": self.refuse,
            "save_draft_button": self.save,
            "register_button": self.next,
            "other_button": self.other,
            "due_chip": self.due,
            "twins_banner": self.twins,
            "intake_told": self.told,
            "papers_card": self.papers,
        }.items():
            widget.setObjectName(name)

    def _wire(self) -> None:
        model = self.model
        model.books_read.connect(self._offer)
        model.card_read.connect(self._show_card)
        model.problems_found.connect(self._show_problems)
        model.twins_found.connect(self._show_twins)
        model.file_read.connect(self._show_file)
        model.keeping_changed.connect(self._show_kept)
        model.refused.connect(self._refused)
        model.overtaken.connect(self._overtaken)
        model.files_put.connect(self._files_put)
        model.registered.connect(self._registered)
        model.receipt_made.connect(self._receipt_made)
        model.refusal_drafted.connect(self._drafted)
        self.procedure.chosen.connect(model.choose_procedure)
        self.form.typed.connect(self._typed)
        self.registration.received_changed.connect(model.set_received)
        self.papers.chosen.connect(self._show_paper)
        self.papers.marked.connect(model.mark)
        self.papers.files_added.connect(model.add_files)
        self.papers.scan_chosen.connect(self.beside.show_scan)
        self.papers.scan_removed.connect(lambda document: model.withdraw_scan(Id(document)))
        self.beside.scans.files_dropped.connect(self.papers.add_files)
        self.beside.twin_opened.connect(lambda dossier: self._go("dossier", Id(dossier)))
        self.twins.acted.connect(self.beside.show_twins)
        self.saving.failed.connect(self.context.notices.fault)
        self.refuse.clicked.connect(self._offer_refusal)
        self.save.clicked.connect(model.save_now)
        self.next.clicked.connect(self._go_on)
        self.other.clicked.connect(self._open_dossier)

    # --- the frame's calls -------------------------------------------------------------------

    def open(self, params: dict[str, object]) -> None:
        """Begin anew, or go on with the dossier in the params; a typed draft is never lost."""
        dossier, procedure = params.get("dossier"), params.get("procedure")
        for notice in (self.told, self.twins, self.papers.problems):
            notice.dismiss()
        self.saving.hide()
        self.model.read_books()
        self._refusing = bool(params.get("refuse"))
        if dossier is not None:
            self.model.take_up(Id(str(dossier)))
        else:
            self.model.start(str(procedure or "P1"), self.context.tick.today)
            self.form.fields["name_latin"].setFocus()
        self.beside.show_scans()

    def refresh(self, changes: Changes) -> None:
        """Only a new day changes what is not changed here."""
        if not changes.touched:
            self.model.read_file()

    def leaving(self) -> None:
        """What was typed goes to disk."""
        if self.model.keeping is Keeping.TYPED:
            self.model.save_now()

    def panes(self) -> list[QWidget]:
        """Form, paper."""
        return [self.form.fields["name_latin"], self.beside.scans.view]

    def actions_here(self) -> list[Action]:
        """Register, save, refuse, add scans, look at them."""
        return [
            Action("intake.register", "IntakeScreen",
                   QT_TRANSLATE_NOOP("IntakeScreen", "Register the application"),
                   self._go_on, key="Ctrl+Return", enabled=self.next.isEnabled),
            Action("intake.save", "IntakeScreen",
                   QT_TRANSLATE_NOOP("IntakeScreen", "Save the draft"),
                   self.model.save_now, key="Ctrl+S", enabled=self.save.isVisible),
            Action("intake.refuse", "IntakeScreen",
                   QT_TRANSLATE_NOOP("IntakeScreen", "Refuse intake"),
                   self._offer_refusal, enabled=self.refuse.isEnabled),
            Action("intake.scans", "IntakeScreen",
                   QT_TRANSLATE_NOOP("IntakeScreen", "Add scans to the chosen paper"),
                   self.papers.browse, key="Ctrl+O"),
            *self.beside.actions_here(),
        ]  # fmt: skip

    # --- the card ----------------------------------------------------------------------------

    def _offer(self) -> None:
        model = self.model
        if model.books is None:
            return
        pick = self.context.languages.pick
        self.form.offer(choices_of(model.books, model.procedure, model.certificates, pick))
        self.form.show_card(model.card, anew=False)
        self.procedure.set_choices([(each.code, each.code) for each in model.procedures])
        self.registration.start(
            model.received, self.context.tick.today, model.books.reasons.of(ReasonKind.LATE)
        )
        self._show_card()
        self._show_file()

    def _show_card(self) -> None:
        model = self.model
        self.form.lay_out(model.procedure, model.card.channel)
        self.form.show_card(model.card)
        self.procedure.set_value(model.procedure)
        self._order()
        self._show_hints()
        self._show_head()

    def _order(self) -> None:
        """Tab walks the form, the papers, the registration, then the buttons below them."""
        foot = (self.refuse, self.save, self.other, self.next)
        walk = [*self.form.edits(), *self.papers.edits(), *self.registration.edits(), *foot]
        for one, other in pairwise(walk):
            QWidget.setTabOrder(one, other)

    def _typed(self, field: str, value: object) -> None:
        self.model.type(field, value)
        if field == "channel":
            self.form.lay_out(self.model.procedure, self.model.card.channel)
        self._show_hints()

    def _show_hints(self) -> None:
        if self.model.books is None:
            return
        pick = self.context.languages.pick
        hint, good = profession_hint(self.model.books, self.model.card.profession, pick)
        self.form.set_hint("profession", hint, good=good)

    def _show_problems(self) -> None:
        self.form.show_problems(self.model.problems)

    # --- earlier dossiers --------------------------------------------------------------------

    def _show_twins(self) -> None:
        twins = self.model.twins
        if not twins:
            self.twins.dismiss()
            self.beside.twins_changed()
            return
        more = self.tr("%n more dossier(s)", "", len(twins) - 1) if len(twins) > 1 else ""
        self.twins.tell(WARNING, twin_line(twins[0]), more, action=self.tr("Compare"), lasting=True)
        self.beside.twins_changed()

    # --- papers ------------------------------------------------------------------------------

    def _show_file(self) -> None:
        model = self.model
        if model.books is None:
            return
        self.papers.show_lines(paper_lines(model.books, model.procedure, model.file, model.card))
        dossier = model.dossier
        self._order()
        self.registration.set_open(
            opened=dossier is not None, registered=bool(dossier and dossier.ais_number)
        )
        if dossier is not None:
            self.registration.received.set_value(dossier.received)
            if dossier.ais_number:
                self.registration.ais_number.set_text(dossier.ais_number)
                self.registration.ais_date.set_value(dossier.ais_date)
        self.form.set_read_only(model.closed)
        self.papers.set_read_only(bool(dossier and dossier.closing))
        self.beside.offer_scans(self.papers.current_line)
        self._show_head()
        if self.beside.refuses or (self._refusing and model.file is not None):
            self._refusing = False
            self.beside.show_refusal()

    def _show_paper(self, _item: str) -> None:
        self._order()
        self.beside.show_scans()
        self.beside.offer_scans(self.papers.current_line)

    def _files_put(self, put: Put) -> None:
        language = self.context.languages.language
        if put.refused:
            self.papers.tell_refused([refusal_text(each, language) for each in put.refused])
        if put.kept:
            self.beside.offer_scans(None)  # so that what came is shown when it is read

    # --- refusing intake ---------------------------------------------------------------------

    def _offer_refusal(self) -> None:
        self.model.save_then(self.beside.show_refusal)

    def _drafted(self) -> None:
        self.beside.show_scans()
        self.told.tell(
            GOOD,
            self.tr("The refusal of intake is drafted"),
            self.tr("The head of the unit confirms it; until then it can be drafted anew."),
        )

    # --- saving and registering --------------------------------------------------------------

    def _go_on(self) -> None:
        if self._is_registered():
            self.context.navigator.go("intake")
            return
        wrong = self.form.ask_for_all()
        if wrong is not None:
            self.area.ensureWidgetVisible(wrong)
            wrong.setFocus()
            return
        if self.registration.ready():
            day = self.registration.ais_date.value()
            if day is not None:
                late = self.registration.late.value() or ""
                self.model.register(self.registration.ais_number.text(), day, late)
        self.area.ensureWidgetVisible(self.registration)

    def _registered(self, dossier: Dossier) -> None:
        words = self.tr("Registered: dossier {number}").replace("{number}", dossier.number)
        follows = (
            self.tr("The head of the unit names the executor next.")
            if dossier.procedure == "P1"
            else self.tr("The management decides next.")
        )
        self.told.tell(GOOD, words, follows)

    def _receipt_made(self, paper: Paper) -> None:
        self.saving.save(paper.file_name, paper.data)

    def _refused(self, refusal: Refusal) -> None:
        words = refusal_text(refusal, self.context.languages.language)
        if self.beside.refuses:
            self.beside.refusal.tell(words)
        elif not self.registration.take(refusal, words):
            self.context.notices.refusal(refusal)
        else:
            self.area.ensureWidgetVisible(self.registration)

    def _overtaken(self) -> None:
        self.told.tell(
            NOTICE,
            self.tr("Somebody else changed this card meanwhile"),
            self.tr("Their changes are shown; what you typed is kept and saved over them."),
        )

    def _is_registered(self) -> bool:
        return bool(self.model.dossier and self.model.dossier.ais_number)

    def _open_dossier(self) -> None:
        if self.model.dossier is not None:
            self._go("dossier", self.model.dossier.id)

    def _go(self, place: str, dossier: Id) -> None:
        self.context.navigator.go(place, dossier=dossier)

    # --- words -------------------------------------------------------------------------------

    def _show_head(self) -> None:
        model = self.model
        version, opened = model.version, model.dossier is not None
        pick = self.context.languages.pick
        self.procedure.setVisible(not opened)
        name = pick(version.short_title) if version else ""
        self.about.setText(f"{model.procedure} · {name}" if opened else name)
        self.about.setToolTip(pick(version.title) if version else "")
        self.due.say(*due_chip(model.file))
        registered = self._is_registered()
        self.next.setText(self.tr("Next application") if registered else self.tr("Register"))
        self.next.setEnabled(registered or not model.closed)
        self.save.setVisible(not registered)
        self.other.setVisible(registered)
        self.refuse.setEnabled(model.file is None or model.file.window is not None)
        self.refuse.setVisible(version is not None and version.intake_refusal is not None)
        self._show_kept()

    def _show_kept(self) -> None:
        self.kept.setText(kept_words(self.model.keeping, self.context.tick.now))

    def retranslate(self) -> None:
        """Set every text again."""
        self.title.setText(self.tr("Intake of an application"))
        self.procedure.set_name(self.tr("Procedure"))
        self.refuse.setText(self.tr("Refuse intake…"))
        self.save.setText(self.tr("Save draft"))
        self.other.setText(self.tr("Open the dossier"))
        self._offer()
        self._show_twins()
        self._show_head()
