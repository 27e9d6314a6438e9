"""Before a dossier opens: whose it is, what points to a conflict, and the member's declaration."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from app.evaluation.views import Opening
from app.kernel.ids import Id
from ui.actions.keys import key_cap
from ui.components.banner import GOOD, NOTICE, WARNING, Banner
from ui.components.buttons import DANGER, PRIMARY, SECONDARY, Button
from ui.components.card import Card
from ui.components.check_row import CheckItem, CheckRow, CheckState
from ui.components.chip import Chip
from ui.components.fact import Fact
from ui.components.label import BODY, HEADING, MUTED, Label
from ui.components.style import px
from ui.i18n.languages import Languages
from ui.screens.evaluation.reading import Undeclared
from ui.screens.evaluation.step_aside import StepAside
from ui.screens.evaluation.ties_form import TiesForm
from ui.screens.evaluation.view_model import EvaluationModel
from ui.screens.evaluation.words import hint_words, person_name
from ui.theme.dress import dress

_WIDEST, _HIGHEST = 1240, 640
"""Words are read in a column; what a large window has beyond it stays empty."""
_FACTS = ("applicant", "profession", "education", "employer")


class DeclarationPage(QWidget):
    """Follows the model. Signal: `chosen(object)` with the id of another dossier."""

    chosen = Signal(object)

    def __init__(self, model: EvaluationModel, languages: Languages) -> None:
        super().__init__()
        self._model, self._languages = model, languages
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setObjectName("declaration_page")
        self.about, self.side = Card(), Card(flush=True)
        self.facts = {name: Fact() for name in _FACTS}
        self._title = Label("", HEADING, wrap=True)
        self.hints = Banner()
        self._statement = Label("", BODY, wrap=True)
        self._recorded = Label("", MUTED, wrap=True)
        self.declare = Button("", PRIMARY, "D")
        self.step_back = Button("", DANGER, "X")
        self.declare.setObjectName("declare_button")
        self.step_back.setObjectName("step_back_button")
        self._count = Chip()
        self._rows = QWidget()
        self._row_lines = QVBoxLayout(dress(self._rows, "clear"))
        self._queue_words = Label("", MUTED, wrap=True)
        self.declare_all = Button("", SECONDARY, "Shift+D")
        self.declare_all.setObjectName("declare_all_button")
        self.aside, self.ties = StepAside(model, languages), TiesForm(model.declaring)
        self.pages = QStackedWidget()
        self._build()
        self._wire()

    def _build(self) -> None:
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(px(12))
        self._row.addWidget(self.about, 3)
        self._row.addWidget(self.side, 2)
        self._build_about()
        self._build_side()

    def _build_about(self) -> None:
        inner = dress(QWidget(), "clear")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, px(6), 0)
        column.setSpacing(px(10))
        column.addWidget(self._title)
        for pair in (_FACTS[:2], _FACTS[2:]):
            line = QHBoxLayout()
            line.setSpacing(px(8))
            for name in pair:
                line.addWidget(self.facts[name], 1)
            column.addLayout(line)
        column.addWidget(self.hints)
        column.addSpacing(px(8))
        for label in (self._statement, self._recorded):
            column.addWidget(label)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        buttons.addWidget(self.declare)
        buttons.addWidget(self.step_back)
        buttons.addStretch(1)
        column.addSpacing(px(4))
        column.addLayout(buttons)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        self.about.body.addWidget(scroll, 1)

    def _build_side(self) -> None:
        self.side.head.addWidget(self._count)
        self._row_lines.setContentsMargins(0, 0, 0, 0)
        self._row_lines.setSpacing(0)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self._rows)
        queue = QWidget()
        column = QVBoxLayout(queue)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(scroll, 1)
        below = QVBoxLayout()
        below.setContentsMargins(px(14), px(8), px(14), px(12))
        below.setSpacing(px(8))
        below.addWidget(self._queue_words)
        below.addWidget(self.declare_all)
        column.addLayout(below)
        self._queue = queue
        for page in (queue, self.aside, self.ties):
            self.pages.addWidget(page)
        self.side.body.addWidget(self.pages, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        aside = max(0, (self.width() - px(_WIDEST)) // 2)
        self._row.setContentsMargins(aside, 0, aside, max(0, self.height() - px(_HIGHEST)))

    def _wire(self) -> None:
        declaring = self._model.declaring
        self.declare.clicked.connect(declaring.declare)
        self.declare_all.clicked.connect(declaring.declare_all)
        self.step_back.clicked.connect(self.ask_to_step_back)
        self.hints.acted.connect(self.ask_for_ties)
        self.aside.closed.connect(self.show_queue)
        self.ties.closed.connect(self.show_queue)

    # What it shows

    def show_dossier(self) -> None:
        """Show the dossier that waits for the declaration."""
        found = self._model.declaring.undeclared
        if found is None:
            return
        self._show_facts(found)
        self._show_hints(found)
        self._show_queue(found)
        self._say(found)

    def begin(self) -> None:
        """Another dossier stands here: the queue at the side, the keyboard on the page."""
        self.pages.setCurrentWidget(self._queue)
        self.show_dossier()
        self.setFocus()

    def _show_facts(self, found: Undeclared) -> None:
        opening, language = found.opening, self._languages.language
        hidden = self.tr("Hidden until you submit")
        name = hidden if opening.masked else person_name(opening, language)
        country = "" if opening.masked else found.country.in_(language)
        self.facts["applicant"].say(self.tr("Applicant"), name, country)
        profession = found.profession.in_(language)
        self.facts["profession"].say(self.tr("Profession"), profession)
        self.facts["education"].say(self.tr("Education"), opening.education or "—")
        self.facts["employer"].say(self.tr("Employer"), opening.employer or "—")

    def _show_hints(self, found: Undeclared) -> None:
        hints, ties = found.opening.hints, self.tr("My ties…")
        if hints:
            title = self.tr("Signs of a conflict of interest")
            words = "\n".join(hint_words(hint) for hint in hints)
            self.hints.tell(WARNING, title, words, action=ties, lasting=True)
        elif found.ties is None:
            words = self.tr("You have not named your ties yet, so nothing can be pointed out.")
            self.hints.tell(NOTICE, words, action=ties, lasting=True)
        else:
            words = self.tr("None of your ties was found in this dossier.")
            self.hints.tell(GOOD, words, action=ties, lasting=True)

    def _show_queue(self, found: Undeclared) -> None:
        _empty(self._row_lines)
        for other in found.others:
            row = CheckRow(self._item(other))
            row.clicked.connect(self._going(other.dossier))
            self._row_lines.addWidget(row)
        self._row_lines.addStretch(1)

    def _item(self, other: Opening) -> CheckItem:
        language = self._languages.language
        name = self.tr("Applicant hidden") if other.masked else person_name(other, language)
        number = self.tr("No. {number}").replace("{number}", other.number)
        hinted = bool(other.hints)
        state = CheckState.WARNING if hinted else CheckState.MISSING
        return CheckItem(state, name, number, self.tr("hint") if hinted else "")

    def _going(self, dossier: Id) -> Callable[[], None]:
        return lambda: self.chosen.emit(dossier)

    # What is done

    def ask_to_step_back(self) -> None:
        """Ask for the kind of conflict."""
        self.pages.setCurrentWidget(self.aside)
        self.side.set_title(self.tr("Step back: conflict of interest"))
        self._count.hide()
        self.aside.ask_to_recuse()

    def ask_for_ties(self) -> None:
        """Open the member's own ties."""
        found = self._model.declaring.undeclared
        self.pages.setCurrentWidget(self.ties)
        self.side.set_title(self.tr("My ties"))
        self._count.hide()
        self.ties.ask(found.ties if found else None)

    def show_queue(self) -> None:
        """Back to the other dossiers."""
        self.pages.setCurrentWidget(self._queue)
        self.show_dossier()
        self.setFocus()

    @property
    def asking(self) -> bool:
        """Whether a form stands open at the side."""
        return self.pages.currentWidget() is not self._queue

    def confirm(self) -> None:
        """Do what the open form asks for."""
        if self.pages.currentWidget() is self.aside:
            self.aside.confirm()
        elif self.pages.currentWidget() is self.ties:
            self.ties.confirm()

    # Words

    def retranslate(self) -> None:
        """Set every text again."""
        self.aside.retranslate()
        self.ties.retranslate()
        self.declare.setText(self.tr("I declare: no conflict of interest"))
        self.step_back.setText(self.tr("Step back…"))
        for button, action, key in (
            (self.declare, "evaluation.declare", "D"),
            (self.declare_all, "evaluation.declare_all", "Shift+D"),
            (self.step_back, "evaluation.step_back", "X"),
        ):
            button.set_key_hint(key_cap(action, key))
        self.show_dossier()

    def _say(self, found: Undeclared) -> None:
        self._title.setText(self.tr("Before this dossier opens"))
        self._statement.setText(
            self.tr(
                "I am no relative of the applicant, do not work or study with them and have no"
                " interest in the outcome."
            )
        )
        hints = found.opening.hints
        self._recorded.setText(
            self.tr("By declaring you say that the hints are mistaken; this is put on record.")
            if hints
            else self.tr("The declaration is put on record with the date.")
        )
        facts = "; ".join(fact.accessibleName() for fact in self.facts.values())
        warned = "; ".join(hint_words(hint) for hint in hints)
        self.setAccessibleName(". ".join(p for p in (self._title.text(), facts, warned) if p))
        if not self.asking:
            self._say_queue(found)

    def _say_queue(self, found: Undeclared) -> None:
        waiting, clear = len(found.others), len(self._model.declaring.clear)
        self.side.set_title(self.tr("Other dossiers without a declaration"))
        self._count.say(str(waiting), "calm")
        self._count.setVisible(waiting > 0)
        self.declare_all.setVisible(clear > 1)
        self.declare_all.setText(self.tr("Declare for all %n without hints", None, clear))
        if not waiting:
            words = self.tr("There are no others.")
        elif self._model.declaring.hinted:
            words = self.tr("A dossier with a hint is declared by itself, after a look at it.")
        else:
            words = self.tr("One declaration may stand for all that have no hint.")
        self._queue_words.setText(words)


def _empty(column: QVBoxLayout) -> None:
    while (item := column.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
