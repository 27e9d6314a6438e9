"""One criterion as a member will see it on the scoring sheet; marks can be tried and go nowhere."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal, InvalidOperation

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.evaluation.criteria import Criterion, Kind
from app.evaluation.scoring import Answer, CriterionScore
from app.kernel.text import Language
from ui.components.anchors import anchor_lines
from ui.components.field import set_line
from ui.components.label import ERROR, MUTED, STRONG, Label
from ui.components.mark import Mark
from ui.components.score_buttons import NOT_APPLICABLE, ScoreButtons
from ui.components.signs import Sign
from ui.components.style import Live, colour, px
from ui.i18n.formats import number_text

_TOP = Qt.AlignmentFlag.AlignTop


class CriterionPreview(Live, QWidget):
    """Its number and title, its marks, what the mark means, and what it would ask for.

    Signal: `answered(object)` with the `Answer` that was tried.
    """

    answered = Signal(object)

    def __init__(
        self, number: int, criterion: Criterion, language: Language, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.criterion, self._language = criterion, language
        self._lines = anchor_lines(criterion, language)
        self._answer = Answer()
        title = criterion.title.in_(language) or criterion.code
        self._number, self._title = Label(str(number), MUTED), Label(title, STRONG, wrap=True)
        self._points, self._meaning = Label("", MUTED), Label("", MUTED, wrap=True)
        self._needs, self._mark = Label("", ERROR, wrap=True), Mark(Sign.WARN, "late")
        self.buttons: ScoreButtons | None = None
        self.number: QLineEdit | None = None
        self.setAccessibleName(title)
        self._build(title)
        self.come_alive()

    def _build(self, title: str) -> None:
        head, marks, needs = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        head.setSpacing(px(10))
        head.addWidget(self._title, 1)
        head.addWidget(self._points, 0, _TOP)
        for control in self._controls(title):
            marks.addWidget(control)
        marks.addStretch(1)
        needs.setSpacing(px(5))
        needs.addWidget(self._mark, 0, _TOP)
        needs.addWidget(self._needs, 1)
        column = QVBoxLayout()
        column.setSpacing(px(5))
        column.addLayout(head)
        column.addLayout(marks)
        column.addWidget(self._meaning)
        column.addLayout(needs)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(12), px(9), px(12), px(10))
        row.setSpacing(px(6))
        self._number.setFixedWidth(px(18))
        row.addWidget(self._number, 0, _TOP)
        row.addLayout(column, 1)

    def _controls(self, title: str) -> list[QWidget]:
        found: list[QWidget] = []
        values: list[str] = []
        if self.criterion.kind is Kind.NUMBER:
            self.number = QLineEdit()
            self.number.setAccessibleName(title)
            self.number.textEdited.connect(self._typed)
            found.append(self.number)
        else:
            values = [str(choice.value) for choice in self.criterion.choices]
        if values or self.criterion.not_applicable:
            self.buttons = ScoreButtons(
                values,
                anchors=[words for _, words in self._lines],
                not_applicable=self.criterion.not_applicable,
                name=title,
            )
            self.buttons.scored.connect(self._scored)
            self.buttons.looked_at.connect(self._look)
            found.append(self.buttons)
        return found

    def show_answer(self, answer: Answer, score: CriterionScore | None, needs: str) -> None:
        """Show what was tried, the points it gives, and what it would ask for."""
        self._answer = answer
        if self.buttons is not None:
            value = None if answer.value is None else str(answer.value)
            self.buttons.set_value(NOT_APPLICABLE if answer.not_applicable else value)
        if self.number is not None and not self.number.hasFocus():
            self.number.setText("" if answer.value is None else number_text(Decimal(answer.value)))
        maximum = number_text(self.criterion.maximum if score is None else score.maximum)
        given = "·"
        if score is not None and score.answered:
            given = "—" if score.not_applicable else number_text(score.points)
        self._points.setText(f"{given} / {maximum}")
        self._needs.setText(needs)
        self._needs.setVisible(bool(needs))
        self._mark.setVisible(bool(needs))
        self._look("")

    @property
    def control(self) -> QWidget:
        """What it is answered with."""
        return self.number or self.buttons or self

    def _look(self, anchor: str) -> None:
        """What the mark under the pointer means, or else the one that is pressed."""
        words = anchor or self._chosen()
        self._meaning.setText(words)
        self._meaning.setVisible(bool(words))

    def _chosen(self) -> str:
        if self._answer.not_applicable:
            return QCoreApplication.translate("CriterionPreview", "not applicable")
        if self._answer.value is None:
            return ""
        place = self.criterion.place(self._answer.value)
        found: Sequence[str] = [
            f"{value} — {words}"
            for each, (value, words) in zip(self.criterion.places, self._lines, strict=True)
            if each is place
        ]
        return next(iter(found), "")

    def _scored(self, key: object) -> None:
        if key == NOT_APPLICABLE:
            self.answered.emit(Answer(not_applicable=True))
        else:
            self.answered.emit(Answer(None if key is None else int(str(key))))

    def _typed(self, text: str) -> None:
        try:
            value: Decimal | None = Decimal(text.strip().replace(",", "."))
        except InvalidOperation:
            value = None
        finite = value is not None and value.is_finite()
        self.answered.emit(Answer(value if finite else None))

    def colours(self) -> None:
        if self.number is not None:
            set_line(self.number, figures=True)
            self.number.setFixedWidth(px(96))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        below = QRectF(0, self.height() - 1, self.width(), 1)
        painter.fillRect(below, colour("line"))
        painter.end()
