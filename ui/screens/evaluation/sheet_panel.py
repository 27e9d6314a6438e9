"""The member's sheet: the criteria one under another, and below them the total and what is next."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui.components.card import Card
from ui.components.chip import Chip
from ui.components.segmented import PILLS, Segmented
from ui.components.signs import Sign
from ui.components.style import px
from ui.i18n.languages import Languages
from ui.screens.evaluation.criterion_row import CriterionRow
from ui.screens.evaluation.figures_panel import FiguresPanel
from ui.screens.evaluation.history_panel import HistoryPanel
from ui.screens.evaluation.note_panel import NotePanel
from ui.screens.evaluation.sheet_foot import SheetFoot
from ui.screens.evaluation.sheet_model import Missing
from ui.screens.evaluation.step_aside import StepAside
from ui.screens.evaluation.view_model import EvaluationModel
from ui.screens.evaluation.words import paper_name, place_words
from ui.theme.dress import dress

MINE, ALL, VERSIONS = "mine", "all", "versions"
_LAY = QEvent.Type(QEvent.registerEventType())


class SheetPanel(Card):
    """The right half of the screen.

    Signals: `onward()` when the next dossier is asked for, or the desk where there is none;
    `evidence_asked()` to mark a place for the focused criterion; `evidence_shown(str, int)` and
    `evidence_removed(str, int)` with a criterion and the place in its evidence.
    """

    onward = Signal()
    evidence_asked = Signal()
    evidence_shown = Signal(str, int)
    evidence_removed = Signal(str, int)

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
        self.history = HistoryPanel(model, languages)
        self.aside = StepAside(model, languages)
        self._list = QWidget()
        self._laying = False
        """Whether the rows stand still until all that a key changes in them is changed."""
        self._offered: list[tuple[str, str]] = []
        self._scroll = QScrollArea()
        self.note = NotePanel(model.note)
        self.foot = SheetFoot(model)
        self._build()
        self._wire()

    def _build(self) -> None:
        self._column = QVBoxLayout(dress(self._list, "clear"))
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._list)
        self.pages = QStackedWidget()
        for page in (self._scroll, self.figures, self.aside, self.history):
            self.pages.addWidget(page)
        self._tabs = QWidget()
        tabs = QHBoxLayout(self._tabs)
        tabs.setContentsMargins(px(14), px(6), px(14), px(6))
        tabs.addWidget(self.views)
        self.body.addWidget(self._tabs)
        self.body.addWidget(self.pages, 1)
        self._rule, self._note_rule = dress(QFrame(), "rule"), dress(QFrame(), "rule")
        for part in (self._note_rule, self.note, self._rule, self.foot):
            self.body.addWidget(part)

    def _wire(self) -> None:
        model = self._model
        model.opened.connect(self._opened)
        model.sheet_changed.connect(self.show_answers)
        model.focus_moved.connect(self._focus_moved)
        model.sealed.changed.connect(self._show_state)
        model.scans.offered.connect(self.show_answers)
        model.round_changed.connect(self._show_state)
        self.views.chosen.connect(self._view_chosen)
        self.foot.step_aside.clicked.connect(self.ask_to_step_aside)
        self.foot.reopen.clicked.connect(self.ask_to_reopen)
        self.foot.submit.clicked.connect(self.submit_or_show)
        self.foot.next.clicked.connect(self.onward)
        self.foot.note.clicked.connect(self.toggle_note)
        self.note.left.connect(self._note_left)
        self.aside.closed.connect(self.show_sheet)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_went)

    # Rows

    def _opened(self) -> None:
        if [row.criterion for row in self.rows] != list(self._model.criteria):
            self._make_rows()
        for row in self.rows:
            row.start_afresh()
        self._scroll.verticalScrollBar().setValue(0)
        self.views.set_value(MINE)
        self.show_sheet()
        self.retranslate()
        self._focus_moved()

    def _make_rows(self) -> None:
        """Make a row for each criterion; dossiers measured by the same ones share them."""
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
        row.evidence_asked.connect(partial(self._evidence_asked, place))
        row.evidence_shown.connect(partial(self.evidence_shown.emit, code))
        row.evidence_removed.connect(partial(self.evidence_removed.emit, code))

    def _evidence_asked(self, place: int) -> None:
        self._asked(place)
        self.evidence_asked.emit()

    def _asked(self, place: int) -> None:
        if place != self._model.focus:
            self._model.focus_on(place)

    def show_answers(self) -> None:
        """Show the answers and figures as they are now."""
        draft = self._model.draft
        if draft is None:
            return
        self._lay_once()
        language = self._languages.language
        papers = {paper.id: paper_name(paper, language) for paper in self._model.scans.papers}
        for row in self.rows:
            answer = draft.answer(row.criterion.code)
            row.show_answer(
                answer,
                draft.scoring.criterion(row.criterion.code),
                lacks=self._model.lacks(row.criterion) - {Missing.MARK},
                places=[place_words(each, papers) for each in answer.evidence],
                read_only=draft.read_only,
            )
        self._show_state()
        focus = QApplication.focusWidget()
        if draft.read_only and (focus is None or self._list.isAncestorOf(focus)):
            self.take_keyboard()

    def _focus_moved(self) -> None:
        focus = QApplication.focusWidget()
        inside = focus is None or self.isAncestorOf(focus) or not self.window().isAncestorOf(focus)
        self._lay_once()
        for place, row in enumerate(self.rows):
            row.show_focus(focused=place == self._model.focus)
        if self.rows and inside and self.pages.currentIndex() == 0:
            self.take_keyboard()
        self.foot.show_next()

    def _lay_once(self) -> None:
        """Let the rows be laid out once for all that is being changed in them, before the paint.

        Otherwise each part that comes or goes lays out all of them, and what the last of these
        passes moves is painted twice.
        """
        if not self._laying:
            self._laying = True
            self._column.setEnabled(False)
            QCoreApplication.postEvent(self, QEvent(_LAY), Qt.EventPriority.HighEventPriority.value)

    def customEvent(self, event: QEvent) -> None:
        """The rows have all that changes in them: lay them out and go to the one in use."""
        if event.type() != _LAY:
            return
        self._laying = False
        # Rows say what they need, the list gets its height, and only then do all move, once.
        for row in self.rows:
            row.lay_out()
        QCoreApplication.sendEvent(self._scroll, QEvent(QEvent.Type.LayoutRequest))
        self._column.setEnabled(True)
        self._column.activate()
        self._bring_into_sight()

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
        foot = self.foot
        return next((each for each in (foot.next, foot.reopen) if not each.isHidden()), self)

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
        code, lacking = missing
        self._model.focus_on_code(code)
        row = self.row_here()
        if row is not None and lacking is Missing.COMMENT:
            row.open_comment()
        else:
            self.take_keyboard()

    def toggle_note(self) -> None:
        """Open the private note under the sheet, or put it away."""
        self.note.toggle()
        self._show_state()

    def _note_left(self) -> None:
        self._show_state()
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
        """Show the criteria, or what was chosen to be shown beside them."""
        self._show_chosen()
        self._show_state()
        self.take_keyboard()

    def _view_chosen(self, _key: str) -> None:
        self._show_chosen()
        self._show_state()

    def _show_chosen(self) -> None:
        offered = dict(self._views())
        chosen = self.views.value()
        pages: dict[str | None, QWidget] = {ALL: self.figures, VERSIONS: self.history}
        page = pages.get(chosen) if chosen in offered else None
        self.pages.setCurrentWidget(page or self._scroll)

    def _views(self) -> list[tuple[str, str]]:
        """What can be looked at: figures of a sealed sheet, versions once there is one."""
        found = [(MINE, self.tr("My sheet"))]
        if self._sealed():
            found.append((ALL, self.tr("All members")))
        if self._model.sealed.versions:
            found.append((VERSIONS, self.tr("Versions")))
        return found

    def _sealed(self) -> bool:
        draft = self._model.draft
        return draft is not None and draft.view.evaluation is not None

    # Words

    def _show_state(self) -> None:
        draft = self._model.draft
        asking = self.pages.currentWidget() is self.aside
        views = self._views()
        self._tabs.setVisible(len(views) > 1 and not asking)
        if views != self._offered:
            self._offered = views
            self.views.set_choices(views)
        for part in (self._rule, self.foot):
            part.setVisible(draft is not None and not asking)
        self._note_rule.setVisible(self.note.isVisible())
        if not asking and self.views.value() not in dict(views):
            self.views.set_value(MINE)
            self._show_chosen()
        self.foot.show_state()

    def retranslate(self) -> None:
        """Set every text again."""
        about = self._model.about
        self.set_title(self.tr("Qualification criteria"))
        sample = about is not None and about.view.criteria.sample
        words = QCoreApplication.translate("Evaluation", "sample, not adopted")
        self._sample.say(words if sample else "", "soon", Sign.NONE)
        self._sample.setVisible(sample)
        self.views.set_name(self.tr("What to show"))
        for row in self.rows:
            row.set_language(self._languages.language)
        for part in (self.figures, self.history, self.aside, self.note, self.foot):
            part.retranslate()
        self.show_answers()
        self._show_state()
