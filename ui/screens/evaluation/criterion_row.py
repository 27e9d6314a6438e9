"""One criterion of the sheet: its number and title, the mark, what the marks mean, the comment."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.evaluation.criteria import Criterion, Kind
from app.evaluation.scoring import Answer, CriterionScore
from app.kernel.text import Language
from ui.actions.keys import key_cap
from ui.components.anchors import anchor_lines
from ui.components.buttons import QUIET, Button
from ui.components.label import ERROR, MUTED, STRONG, Label
from ui.components.mark import Mark
from ui.components.score_buttons import NOT_APPLICABLE, ScoreButtons
from ui.components.signs import Sign
from ui.components.style import Live, colour, px
from ui.components.text_area import TextArea
from ui.screens.evaluation.evidence_chips import EvidenceChips
from ui.screens.evaluation.number_field import NumberField
from ui.screens.evaluation.sheet_model import Missing
from ui.screens.evaluation.words import evidence_needed_words, points_words


class CriterionRow(Live, QWidget):
    """Shows one criterion; what the member does to it goes out by signals.

    Signals: `marked(int | None, bool)` with the value or "not applicable";
    `number_given(object)` and `commented(str)` while something is typed; `text_left()` when the
    focus leaves a text; `done()` when Enter ends it; `asked()` when the row was clicked;
    `evidence_asked()`, `evidence_shown(int)`, `evidence_removed(int)` for its evidence.
    """

    marked = Signal(object, bool)
    number_given = Signal(object)
    commented = Signal(str)
    text_left = Signal()
    done = Signal()
    asked = Signal()
    evidence_asked = Signal()
    evidence_shown = Signal(int)
    evidence_removed = Signal(int)

    def __init__(
        self, number: int, criterion: Criterion, language: Language, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.criterion, self._language = criterion, language
        self._focused = self._read_only = self._comment_open = False
        self._lacks: frozenset[Missing] = frozenset()
        self._answer = Answer()
        self.setObjectName(f"criterion_{criterion.code}")
        self._shown: object = None
        self._number = Label(str(number), MUTED)
        self._title = Label("", STRONG, wrap=True)
        self._points = Label("", MUTED)
        self._nothing = Label("", MUTED)
        self.comment_button = Button("", QUIET, "C")
        self.evidence_button = Button("", QUIET, "E")
        self.chips = EvidenceChips()
        self._help, self._note = Label("", MUTED, wrap=True), Label("", MUTED, wrap=True)
        self._anchors = [Label("", MUTED, wrap=True) for _ in criterion.places]
        self._meaning, self._acts = QWidget(), QWidget()
        """What only the criterion under the keys shows; each comes and goes as a whole."""
        self.comment = TextArea(lines=2)
        self.comment.edit.setObjectName(f"comment_{criterion.code}")
        self._said = Label("", MUTED, wrap=True)
        self._warning, self._mark = Label("", ERROR, wrap=True), Mark(Sign.WARN, "late")
        self.buttons: ScoreButtons | None = None
        self.number: NumberField | None = None
        self._control = self._make_control()
        self._build()
        self.comment.changed.connect(self.commented)
        self.comment.left.connect(self._comment_left)
        self.comment.edit.installEventFilter(self)
        self.comment_button.clicked.connect(self.open_comment)
        self.evidence_button.clicked.connect(self.evidence_asked)
        self.chips.shown.connect(self.evidence_shown)
        self.chips.removed.connect(self.evidence_removed)
        self.come_alive()

    # Building

    def _make_control(self) -> QWidget:
        if self.criterion.kind is Kind.CHOICE:
            values = [str(choice.value) for choice in self.criterion.choices]
            self.buttons = ScoreButtons(values, not_applicable=self.criterion.not_applicable)
            self.buttons.scored.connect(self._scored)
            return self.buttons
        self.number = NumberField(self.criterion.code)
        self.number.given.connect(self.number_given)
        self.number.editingFinished.connect(self.text_left)
        self.number.returnPressed.connect(self.done)
        if not self.criterion.not_applicable:
            return self.number
        self.buttons = ScoreButtons((), not_applicable=True)
        self.buttons.scored.connect(self._scored)
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.number)
        row.addWidget(self.buttons)
        return both

    def _build(self) -> None:
        head, marks, warned = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        head.setSpacing(px(10))
        head.addWidget(self._title, 1)
        head.addWidget(self._points, 0, Qt.AlignmentFlag.AlignTop)
        marks.setSpacing(px(8))
        marks.addWidget(self._control)
        marks.addWidget(self._nothing)
        marks.addWidget(self.chips, 100)
        marks.addStretch(1)
        acts = QHBoxLayout(self._acts)
        acts.setSpacing(px(2))
        acts.setContentsMargins(0, 0, 0, 0)
        acts.addStretch(1)
        acts.addWidget(self.evidence_button)
        acts.addWidget(self.comment_button)
        warned.setSpacing(px(5))
        warned.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        warned.addWidget(self._warning, 1)
        column = QVBoxLayout()
        column.setSpacing(px(5))
        column.addLayout(head)
        column.addLayout(marks)
        column.addWidget(self._note)
        column.addWidget(self._meaning)
        meaning = QVBoxLayout(self._meaning)
        meaning.setContentsMargins(0, 0, 0, 0)
        meaning.setSpacing(px(5))
        meaning.addWidget(self._help)
        anchors = QVBoxLayout()
        anchors.setSpacing(px(1))
        for anchor in self._anchors:
            anchors.addWidget(anchor)
        meaning.addLayout(anchors)
        column.addWidget(self._said)
        column.addLayout(warned)
        column.addWidget(self.comment)
        column.addWidget(self._acts)
        row = self._whole = QHBoxLayout(self)
        row.setContentsMargins(px(14), px(9), px(14), px(11))
        row.setSpacing(px(6))
        self._number.setFixedWidth(px(18))
        row.addWidget(self._number, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)

    # What it shows

    def show_answer(
        self,
        answer: Answer,
        score: CriterionScore | None,
        *,
        lacks: Collection[Missing],
        places: Sequence[str],
        read_only: bool,
    ) -> None:
        """Show what was answered, the points it gives, where it rests, and what is missing."""
        now = (answer, score, frozenset(lacks), tuple(places), read_only)
        if now == self._shown:
            return
        self._shown = now
        self._answer, self._read_only = answer, read_only
        self.chips.show_places(places, fixed=read_only)
        if self.buttons is not None:
            value = None if answer.value is None else str(answer.value)
            self.buttons.set_value(NOT_APPLICABLE if answer.not_applicable else value)
            self.buttons.setEnabled(not read_only)
        if self.number is not None:
            self.number.show_value(answer.value)
            self.number.setReadOnly(read_only)
        if not self.comment.edit.hasFocus():
            self.comment.set_text(answer.comment)
        self._points.setText(points_words(self.criterion, score))
        self._lacks = frozenset(lacks)
        self._show()

    def show_focus(self, *, focused: bool) -> None:
        """Be the criterion that the keys act on, or no longer."""
        if focused != self._focused:
            self._focused = focused
            self._note.setText("")
            if not focused and not self.comment.edit.hasFocus():
                self._comment_open = False
            self._show()

    def start_afresh(self) -> None:
        """Serve another dossier's sheet: nothing of the one before is open or said here."""
        self._comment_open = False
        self._note.setText("")
        self._shown = None

    def say(self, words: str) -> None:
        """A passing remark about the last key."""
        self._note.setText(words)
        self._note.setVisible(bool(words))

    def put_text(self, comment: str) -> None:
        """Show a comment that another window wrote, also while this one is being typed."""
        self.comment.set_text(comment)

    @property
    def lacks(self) -> frozenset[Missing]:
        """What its mark still needs, beside the mark itself."""
        return self._lacks

    @property
    def control(self) -> QWidget:
        """What the criterion is answered with."""
        return self.number or self._control

    def open_comment(self) -> None:
        """Open the comment and put the cursor behind it."""
        if self._read_only:
            return
        self.asked.emit()
        self._comment_open = True
        self._show()
        self.comment.edit.setFocus()
        self.comment.edit.moveCursor(self.comment.edit.textCursor().MoveOperation.End)

    def set_language(self, language: Language) -> None:
        """Speak another language."""
        self._language = language
        self.words()

    def words(self) -> None:
        translate, language = QCoreApplication.translate, self._language
        title = self.criterion.title.in_(language)
        self._title.setText(title)
        lines = anchor_lines(self.criterion, language)
        self._speak(title, lines)
        self._nothing.setText(translate("Evaluation", "not applicable"))
        helping = self.criterion.help.in_(language) if self.criterion.help else ""
        self._help.setText(helping)
        self._help.setVisible(bool(helping))
        for label, (value, words) in zip(self._anchors, lines, strict=True):
            label.setText(f"{value} — {words}")
        self._show()

    def _show(self) -> None:
        """Show the answer and whether the keys act here; the words of the language stand."""
        self._whole.setEnabled(False)  # laid out once, not for each part that comes or goes
        self._nothing.setVisible(self._answer.not_applicable)
        self._note.setVisible(bool(self._note.text()))
        self._meaning.setVisible(self._focused)
        self._show_anchors()
        self._show_comment()
        self._whole.setEnabled(True)
        self.update()

    def lay_out(self) -> None:
        """Lay out now what changed; nothing when it is laid out."""
        self._whole.activate()

    def _speak(self, title: str, lines: Sequence[tuple[str, str]]) -> None:
        translate = QCoreApplication.translate
        self.setAccessibleName(title)
        if self.buttons is not None:
            self.buttons.set_name(title)
            self.buttons.set_anchors([words for _, words in lines])
        if self.number is not None:
            self.number.setAccessibleName(title)
        comment = translate("Evaluation", "Comment")
        self.comment_button.setText(comment)
        spoken = translate("Evaluation", "Comment on “{criterion}”").replace("{criterion}", title)
        self.comment_button.setAccessibleName(spoken)
        self.comment_button.set_key_hint(key_cap("evaluation.comment", "C"))
        self.evidence_button.set_key_hint(key_cap("evaluation.evidence", "E"))
        self.evidence_button.setText(translate("Evaluation", "Evidence"))
        evidence = translate("Evaluation", "Mark evidence for “{criterion}” in the scan")
        self.evidence_button.setAccessibleName(evidence.replace("{criterion}", title))
        self.comment.edit.setAccessibleName(spoken)
        self.comment.edit.setPlaceholderText(translate("Evaluation", "Why this mark? Enter: done"))

    def _show_anchors(self) -> None:
        if not self._focused:
            return  # out of sight
        chosen = self._answer.value
        for label, place in zip(self._anchors, self.criterion.places, strict=True):
            here = chosen is not None and place is self.criterion.place(chosen)
            label.set_kind(STRONG if here else MUTED)

    def _show_comment(self) -> None:
        translate = QCoreApplication.translate
        needed = Missing.COMMENT in self._lacks and self._focused
        opened = (self._comment_open or needed) and not self._read_only
        text = self._answer.comment.strip()
        self.comment.setVisible(opened)
        self._said.setText(f"“{text}”" if text else "")
        self._said.setVisible(bool(text) and not opened)
        at_hand = self._focused and not self._read_only
        self.comment_button.setVisible(not opened)
        self._acts.setVisible(at_hand)
        warnings = []
        if Missing.COMMENT in self._lacks:
            warnings.append(translate("Evaluation", "a comment is needed for this mark"))
        if Missing.EVIDENCE in self._lacks:
            warnings.append(evidence_needed_words(self.criterion, self._answer))
        warned = bool(warnings) and not self._read_only
        self._warning.setText("\n".join(warnings))
        self._warning.setVisible(warned)
        self._mark.setVisible(warned)

    # What is done to it

    def _scored(self, key: object) -> None:
        if key == NOT_APPLICABLE:
            self.marked.emit(None, True)
        else:
            self.marked.emit(None if key is None else int(str(key)), False)

    def _comment_left(self) -> None:
        self.text_left.emit()
        if not self._focused:
            self._comment_open = False
            self._show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter ends a comment; Shift+Enter begins a new line."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and event.modifiers() in (
                Qt.KeyboardModifier.NoModifier,
                Qt.KeyboardModifier.KeypadModifier,
            ):
                self.done.emit()
                return True
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.asked.emit()
        super().mousePressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = QRectF(self.rect())
        if self._focused:
            painter.fillRect(box, colour("accent_ground"))
            painter.fillRect(QRectF(0, 0, px(3), box.height()), colour("accent"))
        painter.fillRect(QRectF(0, box.bottom() - 1, box.width(), 1), colour("line"))
        painter.end()
