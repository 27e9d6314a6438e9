"""The member's sheet: the criteria one under another, and below them the total and what is next."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui.components.buttons import PRIMARY, Button
from ui.components.card import Card
from ui.components.chip import Chip
from ui.components.elided_label import ElidedLabel
from ui.components.label import FIGURE, MUTED, Label
from ui.components.segmented import PILLS, Segmented
from ui.components.signs import Sign
from ui.components.style import px
from ui.i18n.formats import moment_text, number_text
from ui.i18n.languages import Languages
from ui.screens.evaluation.criterion_row import CriterionRow
from ui.screens.evaluation.figures_panel import FiguresPanel
from ui.screens.evaluation.step_aside import StepAside
from ui.screens.evaluation.view_model import EvaluationModel
from ui.screens.evaluation.words import seal_words, standing_words
from ui.theme.dress import dress

MINE, ALL = "mine", "all"


class SheetPanel(Card):
    """The right half of the screen.

    Signal: `onward()` when the next dossier is asked for, or the desk where there is none.
    """

    onward = Signal()

    def __init__(self, model: EvaluationModel, languages: Languages) -> None:
        super().__init__(flush=True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._model, self._languages = model, languages
        self.rows: list[CriterionRow] = []
        self._sample = Chip("", "soon")
        self.head.addWidget(self._sample)
        self.views = Segmented(look=PILLS)
        self.views.setObjectName("sheet_views")
        self.figures = FiguresPanel(model, languages)
        self.aside = StepAside(model, languages)
        self._list = QWidget()
        self._scroll = QScrollArea()
        self.total, self._of = Label("", FIGURE), Label("", MUTED)
        self.standing = ElidedLabel("", MUTED)
        self.step_aside, self.submit = Button(), Button("", PRIMARY, "Ctrl+↵")
        self.reopen, self.next = Button(), Button("", PRIMARY, "Ctrl+→")
        self._build()
        self._wire()

    def _build(self) -> None:
        self.total.setObjectName("total_figure")
        for name, button in (
            ("step_aside_button", self.step_aside),
            ("submit_button", self.submit),
            ("reopen_button", self.reopen),
            ("next_dossier_button", self.next),
        ):
            button.setObjectName(name)
        self._column = QVBoxLayout(dress(self._list, "clear"))
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._list)
        self.pages = QStackedWidget()
        for page in (self._scroll, self.figures, self.aside):
            self.pages.addWidget(page)
        self._tabs = QWidget()
        tabs = QHBoxLayout(self._tabs)
        tabs.setContentsMargins(px(14), px(6), px(14), px(6))
        tabs.addWidget(self.views)
        self.body.addWidget(self._tabs)
        self.body.addWidget(self.pages, 1)
        self._foot = QWidget()
        self._rule = dress(QFrame(), "rule")
        self._build_foot()
        self.body.addWidget(self._rule)
        self.body.addWidget(self._foot)

    def _build_foot(self) -> None:
        figures = QHBoxLayout()
        figures.setSpacing(px(5))
        figures.addWidget(self.total)
        figures.addWidget(self._of, 0, Qt.AlignmentFlag.AlignBottom)
        figures.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addLayout(figures)
        words.addWidget(self.standing)
        row = QHBoxLayout(self._foot)
        row.setContentsMargins(px(14), px(8), px(14), px(10))
        row.setSpacing(px(8))
        row.addLayout(words, 1)
        for button in (self.step_aside, self.reopen, self.submit, self.next):
            row.addWidget(button)

    def _wire(self) -> None:
        model = self._model
        model.opened.connect(self._opened)
        model.sheet_changed.connect(self.show_answers)
        model.focus_moved.connect(self._focus_moved)
        model.figures_changed.connect(self._show_state)
        model.round_changed.connect(self._show_state)
        self.views.chosen.connect(self._view_chosen)
        self.step_aside.clicked.connect(self.ask_to_step_aside)
        self.reopen.clicked.connect(self.ask_to_reopen)
        self.submit.clicked.connect(self.submit_or_show)
        self.next.clicked.connect(self.onward)
        self.aside.closed.connect(self.show_sheet)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_went)

    # Rows

    def _opened(self) -> None:
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        while self._column.count():
            self._column.takeAt(0)
        language = self._languages.language
        self.rows = [
            CriterionRow(place + 1, criterion, language)
            for place, criterion in enumerate(self._model.criteria)
        ]
        for place, row in enumerate(self.rows):
            self._column.addWidget(row)
            self._wire_row(place, row)
        self._column.addStretch(1)
        self._scroll.verticalScrollBar().setValue(0)
        self.views.set_value(MINE)
        self.show_sheet()
        self.retranslate()
        self._focus_moved()

    def _wire_row(self, place: int, row: CriterionRow) -> None:
        model, code = self._model, row.criterion.code

        def marked(value: object, not_applicable: bool) -> None:  # noqa: FBT001 - a signal's
            model.focus_on(place)
            number = value if isinstance(value, int) else None
            model.mark(code, number, not_applicable=not_applicable)

        row.marked.connect(marked)
        row.number_given.connect(partial(model.number, code))
        row.commented.connect(partial(model.comment, code))
        row.text_left.connect(model.leave)
        row.done.connect(self._text_done)
        row.asked.connect(partial(self._asked, place))

    def _asked(self, place: int) -> None:
        if place != self._model.focus:
            self._model.focus_on(place)

    def show_answers(self) -> None:
        """Show the answers and figures as they are now."""
        draft = self._model.draft
        if draft is None:
            return
        needed = draft.scoring.comments_required
        for row in self.rows:
            code = row.criterion.code
            row.show_answer(
                draft.answer(code),
                draft.scoring.criterion(code),
                comment_needed=code in needed,
                read_only=draft.read_only,
            )
        self._show_state()
        focus = QApplication.focusWidget()
        if draft.read_only and (focus is None or self._list.isAncestorOf(focus)):
            self.take_keyboard()

    def _focus_moved(self) -> None:
        focus = QApplication.focusWidget()
        inside = focus is None or self.isAncestorOf(focus) or not self.window().isAncestorOf(focus)
        for place, row in enumerate(self.rows):
            row.show_focus(focused=place == self._model.focus)
        if self.rows and inside and self.pages.currentIndex() == 0:
            self.take_keyboard()
        QTimer.singleShot(0, self, self._bring_into_sight)

    def _bring_into_sight(self) -> None:
        row = self.row_here()
        if row is not None:
            self._scroll.ensureVisible(0, row.geometry().bottom(), 0, px(4))
            self._scroll.ensureVisible(0, row.geometry().top(), 0, px(4))

    def _focus_went(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is None or not self._list.isAncestorOf(new):
            return
        for place, row in enumerate(self.rows):
            if row.isAncestorOf(new) and place != self._model.focus:
                self._model.focus_on(place)

    def row_here(self) -> CriterionRow | None:
        """The row that the keys act on."""
        focus = self._model.focus
        return self.rows[focus] if focus < len(self.rows) else None

    def take_keyboard(self) -> None:
        """Put the focus where the criterion is answered; on a sealed sheet, on what is next."""
        if self.pages.currentIndex() == 0:
            self.keyboard_home().setFocus()

    def keyboard_home(self) -> QWidget:
        """What the keyboard belongs to in this half of the screen."""
        row, draft = self.row_here(), self._model.draft
        if self.pages.currentWidget() is self.aside:
            return self.aside.reason
        if row is not None and draft is not None and not draft.read_only:
            return row.control
        return next((each for each in (self.next, self.reopen) if not each.isHidden()), self)

    def _text_done(self) -> None:
        self._model.leave()
        before = self._model.focus
        self._model.move(+1)
        if self._model.focus == before:
            self.take_keyboard()

    # What is done with the sheet

    def submit_or_show(self) -> None:
        """Submit a complete sheet; otherwise go to the first thing that is missing."""
        self._model.leave()
        missing = self._model.first_missing()
        if missing is None:
            self._model.submit()
            return
        code, comment = missing
        self._model.focus_on_code(code)
        row = self.row_here()
        if row is not None and comment:
            row.open_comment()
        else:
            self.take_keyboard()

    def ask_to_step_aside(self) -> None:
        """Ask why the member does not score this dossier."""
        self._ask(self.aside.ask_to_step_aside)

    def ask_to_reopen(self) -> None:
        """Ask why the sealed sheet is taken up again."""
        self._ask(self.aside.ask_to_reopen)

    def _ask(self, form: Callable[[], None]) -> None:
        self._model.leave()
        self.pages.setCurrentWidget(self.aside)
        self._show_state()
        form()

    def show_sheet(self) -> None:
        """Show the criteria, or the figures where they were chosen."""
        figures = self.views.value() == ALL and self._sealed()
        self.pages.setCurrentWidget(self.figures if figures else self._scroll)
        self._show_state()
        self.take_keyboard()

    def _view_chosen(self, _key: str) -> None:
        figures = self.views.value() == ALL
        self.pages.setCurrentWidget(self.figures if figures else self._scroll)

    def _sealed(self) -> bool:
        draft = self._model.draft
        return draft is not None and draft.view.evaluation is not None

    # Words

    def _show_state(self) -> None:
        draft = self._model.draft
        asking = self.pages.currentWidget() is self.aside
        sealed = self._sealed()
        self._tabs.setVisible(sealed and not asking)
        for part in (self._rule, self._foot):
            part.setVisible(draft is not None and not asking)
        if not sealed and self.pages.currentWidget() is self.figures:
            self.views.set_value(MINE)
            self.pages.setCurrentWidget(self._scroll)
        if draft is None:
            return
        writable = not draft.read_only
        self.step_aside.setVisible(writable)
        self.submit.setVisible(writable)
        self.reopen.setVisible(sealed and draft.view.run is not None)
        self.next.setVisible(not writable)
        more = self._model.following is not None
        self.next.setText(self.tr("Next dossier") if more else self.tr("To my desk"))
        self.next.set_key_hint("Ctrl+→" if more else "")
        self._show_total()

    def _show_total(self) -> None:
        draft = self._model.draft
        if draft is None:
            return
        scoring, evaluation = draft.scoring, draft.view.evaluation
        abstained = evaluation is not None and evaluation.abstained
        self.total.setText("—" if abstained else number_text(scoring.total))
        self._of.setText("" if abstained else f"/ {number_text(scoring.maximum)}")
        self._foot.setToolTip("")
        if evaluation is None:
            closed = self.tr("scoring is closed")
            self.standing.say(standing_words(scoring) if draft.view.run else closed)
            return
        words = self.tr("abstained · seal {seal}") if abstained else self.tr("seal {seal}")
        self.standing.say(words.replace("{seal}", seal_words(evaluation.seal)))
        tip = self.tr("Submitted {moment}. Seal {seal}")
        tip = tip.replace("{moment}", moment_text(evaluation.made_at))
        self._foot.setToolTip(tip.replace("{seal}", evaluation.seal))

    def retranslate(self) -> None:
        """Set every text again."""
        about = self._model.about
        self.set_title(self.tr("Qualification criteria"))
        sample = about is not None and about.view.criteria.sample
        words = QCoreApplication.translate("Evaluation", "sample, not adopted")
        self._sample.say(words if sample else "", "soon", Sign.NONE)
        self._sample.setVisible(sample)
        self.step_aside.setText(self.tr("Step aside…"))
        self.submit.setText(self.tr("Submit"))
        self.reopen.setText(self.tr("Reopen…"))
        self.views.set_name(self.tr("What to show"))
        self.views.set_choices([(MINE, self.tr("My sheet")), (ALL, self.tr("All members"))])
        for row in self.rows:
            row.set_language(self._languages.language)
        self.figures.retranslate()
        self.aside.retranslate()
        self.show_answers()
        self._show_state()
