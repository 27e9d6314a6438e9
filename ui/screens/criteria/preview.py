"""The scoring sheet that a draft makes, beside the draft: marks can be tried on it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.evaluation.criteria import CriteriaSet, Criterion
from app.evaluation.scoring import Answer, Scoring, refuse_answer, score
from app.evaluation.wording import load_wording
from app.kernel.text import Language
from ui.components.buttons import QUIET, Button
from ui.components.card import Card
from ui.components.chip import Chip
from ui.components.choice_field import Choice, ChoiceField
from ui.components.criterion_preview import CriterionPreview
from ui.components.label import FIGURE, MUTED, Label
from ui.components.scrolling import scrolling
from ui.components.signs import Sign
from ui.components.style import px
from ui.i18n.formats import number_text
from ui.theme.dress import dress

_PAUSE = 200


class SheetPreview(Card):
    """Follows the draft a moment after each change; what was tried stays where it still fits."""

    def __init__(self) -> None:
        super().__init__(" ", flush=True)
        self.setObjectName("sheet_preview")
        self.rows: list[CriterionPreview] = []
        self.answers: dict[str, Answer] = {}
        self._criteria: CriteriaSet | None = None
        self._shown: tuple[CriteriaSet, Language, str | None] | None = None
        self._language = Language.EN
        self._wording = load_wording()
        self._professions = ChoiceField()
        self._professions.edit.setObjectName("preview_profession_group")
        self.clear = Button("", QUIET)
        self.clear.setObjectName("clear_marks_button")
        self.head.addWidget(self.clear)
        self._list = QWidget()
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._total, self._verdict = Label("", FIGURE), Chip()
        self._words = Label("", MUTED, wrap=True)
        self._build()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self.show_now)
        self.clear.clicked.connect(self._clear)
        self._professions.changed.connect(lambda _key: self.show_now())

    def _build(self) -> None:
        box = QWidget()
        inner = QVBoxLayout(box)
        inner.setContentsMargins(px(12), px(8), px(12), px(4))
        inner.addWidget(self._professions)
        self._professions_box = box
        line = QHBoxLayout()
        line.addWidget(self._total)
        line.addStretch(1)
        line.addWidget(self._verdict)
        foot = QVBoxLayout()
        foot.setContentsMargins(px(14), px(8), px(14), px(10))
        foot.setSpacing(px(2))
        foot.addLayout(line)
        foot.addWidget(self._words)
        self.body.addWidget(box)
        self.body.addWidget(scrolling(self._list), 1)
        self.body.addWidget(dress(QFrame(), "rule"))
        self.body.addLayout(foot)

    def show_set(self, criteria: CriteriaSet | None, language: Language) -> None:
        """Show another state of the draft, soon."""
        self._criteria, self._language = criteria, language
        self._timer.start()

    def begin(self, criteria: CriteriaSet | None, language: Language) -> None:
        """Show another draft, without marks."""
        self.answers = {}
        self._criteria, self._language = criteria, language
        self.show_now()

    def show_now(self) -> None:
        """Show the draft's present state at once."""
        self._timer.stop()
        translate = QCoreApplication.translate
        self.set_title(translate("CriteriaPreview", "The member's sheet"))
        self.clear.setText(translate("CriteriaPreview", "Clear marks"))
        self._professions.set_label(translate("CriteriaPreview", "Group of professions"))
        criteria = self._criteria
        self._list.setVisible(criteria is not None)
        self._professions_box.setVisible(False)
        if criteria is None:
            return
        self._offer_professions(criteria)
        now = (criteria, self._language, self._professions.value())
        if now != self._shown:
            self._shown = now
            self._make_rows(criteria)
        self.answers = {
            code: answer
            for code, answer in self.answers.items()
            if refuse_answer(criteria, code, answer) is None
        }
        self._score(criteria)

    def _offer_professions(self, criteria: CriteriaSet) -> None:
        language = self._language
        groups = [Choice(g.code, g.title.in_(language)) for g in criteria.profession_groups]
        kept = self._professions.value()
        self._professions.set_choices(groups)
        known = kept if any(each.key == kept for each in groups) else None
        self._professions.set_value(known or (groups[0].key if groups else None))
        self._professions_box.setVisible(bool(groups))

    def _make_rows(self, criteria: CriteriaSet) -> None:
        while self._column.count():
            item = self._column.takeAt(0)
            widget = None if item is None else item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        group = self._professions.value()
        self.rows = [
            CriterionPreview(place, criterion, self._language)
            for place, criterion in enumerate(criteria.asked_of(group), 1)
        ]
        for row in self.rows:
            code = row.criterion.code
            row.setObjectName(f"preview_{code}")
            row.answered.connect(lambda answer, code=code: self._answer(code, answer))
            self._column.addWidget(row)
        self._column.addStretch(1)

    def _answer(self, code: str, answer: Answer) -> None:
        criteria = self._criteria
        if criteria is None or not criteria.has(code):
            return
        if answer.given and refuse_answer(criteria, code, answer) is None:
            self.answers[code] = answer
        else:
            self.answers.pop(code, None)
        self._score(criteria)

    def _score(self, criteria: CriteriaSet) -> None:
        scoring = score(criteria, self.answers, profession_group=self._professions.value() or None)
        for row in self.rows:
            code = row.criterion.code
            answer = self.answers.get(code, Answer())
            row.show_answer(answer, scoring.criterion(code), _needs(row.criterion, scoring))
        total, most = number_text(scoring.total), number_text(scoring.maximum)
        self._total.setText(f"{total} / {most}")
        self._verdict.say(*_verdict(scoring))
        self._words.setText(self._missing(criteria, scoring))

    def _missing(self, criteria: CriteriaSet, scoring: Scoring) -> str:
        translate = QCoreApplication.translate
        mark = translate("CriteriaPreview", "Pass mark {mark}")
        words = [mark.replace("{mark}", number_text(scoring.pass_mark))]
        if scoring.missing:
            count = len(scoring.missing)
            words.append(translate("CriteriaPreview", "%n criterion(s) left", None, count))
        words.extend(
            self._wording.of(criteria, reason).in_(self._language)
            for reason in scoring.reasons
            if reason.code not in ("unanswered", "below_pass_mark")
        )
        return " · ".join(words)

    def _clear(self) -> None:
        self.answers = {}
        if self._criteria is not None:
            self._score(self._criteria)


def _needs(criterion: Criterion, scoring: Scoring) -> str:
    """What a mark would ask the member for."""
    translate = QCoreApplication.translate
    needs = []
    if criterion.code in scoring.comments_required:
        needs.append(translate("CriteriaPreview", "a comment"))
    if criterion.code in scoring.evidence_required:
        needs.append(translate("CriteriaPreview", "evidence in a scan"))
    words = translate("CriteriaPreview", "asks for: {what}")
    return words.replace("{what}", ", ".join(needs)) if needs else ""


def _verdict(scoring: Scoring) -> tuple[str, str, Sign]:
    translate = QCoreApplication.translate
    if scoring.missing:
        return translate("CriteriaPreview", "not complete"), "calm", Sign.OPEN
    if scoring.passed:
        return translate("CriteriaPreview", "passes"), "good", Sign.DONE
    return translate("CriteriaPreview", "does not pass"), "bad", Sign.WARN
