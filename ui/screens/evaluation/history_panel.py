"""One's own sealed sheets: when, why reopened, what changed, and what the seal is for."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.evaluation.answers import from_data
from app.evaluation.entities import Evaluation
from app.evaluation.scoring import BLANK, Answer
from ui.components.chip import Chip
from ui.components.label import MUTED, STRONG, Label
from ui.components.signs import Sign
from ui.components.style import px
from ui.i18n.formats import moment_text, number_text
from ui.i18n.languages import Languages
from ui.screens.evaluation.view_model import EvaluationModel
from ui.screens.evaluation.words import seal_words
from ui.theme.dress import dress


class HistoryPanel(QWidget):
    """The versions, the latest first."""

    def __init__(self, model: EvaluationModel, languages: Languages) -> None:
        super().__init__()
        self._model, self._languages = model, languages
        self._about = Label("", MUTED, wrap=True)
        inner = dress(QWidget(), "clear")
        self._column = QVBoxLayout()
        self._column.setSpacing(px(14))
        column = QVBoxLayout(inner)
        column.setContentsMargins(px(14), px(10), px(14), px(12))
        column.setSpacing(px(12))
        column.addLayout(self._column)
        column.addWidget(self._about)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        model.sealed.changed.connect(self.show_versions)

    def show_versions(self) -> None:
        """Show what was sealed."""
        while (item := self._column.takeAt(0)) is not None:
            box = item.widget()
            if box is not None:
                box.hide()
                box.deleteLater()
        versions = self._model.sealed.versions
        for place in reversed(range(len(versions))):
            before = versions[place - 1] if place else None
            self._column.addWidget(self._version(place + 1, versions[place], before))

    def _version(self, number: int, sealed: Evaluation, before: Evaluation | None) -> QWidget:
        box = QWidget()
        box.setObjectName(f"version_{number}")
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(3))
        head = QHBoxLayout()
        title = self.tr("Version {number}").replace("{number}", str(number))
        head.addWidget(Label(title, STRONG))
        head.addWidget(Label(moment_text(sealed.made_at), MUTED))
        head.addStretch(1)
        head.addWidget(self._total(sealed))
        column.addLayout(head)
        if sealed.reason:
            words = self.tr("abstained: {reason}") if sealed.abstained else self.tr(
                "reopened because: {reason}")  # fmt: skip
            column.addWidget(Label(words.replace("{reason}", sealed.reason), wrap=True))
        for line in self._changes(sealed, before) if before else ():
            column.addWidget(Label(line, wrap=True))
        seal = self.tr("seal {seal}").replace("{seal}", seal_words(sealed.seal))
        column.addWidget(Label(seal, MUTED))
        return box

    def _total(self, sealed: Evaluation) -> Chip:
        if sealed.abstained:
            return Chip(self.tr("abstained"), "calm")
        total = f"{number_text(sealed.total)} / {number_text(sealed.maximum)}"
        return Chip(total, "good" if sealed.passed else "calm", _verdict(sealed))

    def _changes(self, sealed: Evaluation, before: Evaluation) -> Iterator[str]:
        old, new = from_data(before.answers), from_data(sealed.answers)
        found = False
        for criterion in self._model.criteria:
            was, now = old.get(criterion.code, BLANK), new.get(criterion.code, BLANK)
            for words in self._differences(was, now):
                found = True
                yield f"{criterion.title.in_(self._languages.language)}: {words}"
        if not found:
            yield self.tr("Nothing was changed.")

    def _differences(self, was: Answer, now: Answer) -> Iterator[str]:
        if (was.value, was.not_applicable) != (now.value, now.not_applicable):
            yield f"{_mark(was)} → {_mark(now)}"
        if was.comment != now.comment:
            yield self.tr("another comment")
        if was.evidence != now.evidence:
            yield self.tr("other evidence")

    def retranslate(self) -> None:
        """Set every text again."""
        self._about.setText(
            self.tr(
                "The seal is computed from the marks, comments and evidence of the sheet. It stands"
                " in the protocol, so that anybody can check that no mark was changed after the"
                " others were seen."
            )
        )
        self.show_versions()


def _verdict(sealed: Evaluation) -> Sign:
    return Sign.DONE if sealed.passed else Sign.NONE


def _mark(answer: Answer) -> str:
    return "—" if answer.value is None else number_text(answer.value)
