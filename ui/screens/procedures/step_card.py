"""One step in the regulation's own words: who, how long, what comes out."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.workflow.steps import ProcedureVersion, Step
from ui.components.card import Card
from ui.components.label import BODY, MUTED, STRONG, Label
from ui.components.scrolling import scrolling
from ui.components.style import px
from ui.components.why_box import Pick
from ui.i18n.roles import role_text


class StepCard(Card):
    """The step that was chosen in the picture."""

    def __init__(self, pick: Pick, parent: QWidget | None = None) -> None:
        self._pick = pick
        self._version: ProcedureVersion | None = None
        self._step: Step | None = None
        self._name = Label("", STRONG, wrap=True)
        self._heads = [Label("", MUTED) for _ in range(4)]
        self._told = [Label("", BODY, wrap=True) for _ in range(4)]
        super().__init__(" ", parent=parent)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, px(6), 0)
        column.setSpacing(px(2))
        column.addWidget(self._name)
        for head, told in zip(self._heads, self._told, strict=True):
            column.addSpacing(px(6))
            column.addWidget(head)
            column.addWidget(told)
        column.addStretch(1)
        self.body.addWidget(scrolling(inside))

    def show_step(self, version: ProcedureVersion | None, step: Step | None) -> None:
        """Tell of another step."""
        self._version, self._step = version, step
        self.words()

    def words(self) -> None:
        step, version = self._step, self._version
        if step is None or version is None:
            self.set_title(self.tr("Step"))
            return
        title = self.tr("Step {code} · para {paragraph}").replace("{code}", step.code)
        self.set_title(title.replace("{paragraph}", step.paragraph))
        self._name.setText(self._pick(step.name))
        limit = self.tr("%n business day(s)", "", step.limit)
        if step.internal:
            total = self.tr("%n business day(s) in all by the regulation", "", version.total or 0)
            limit = self.tr("{limit}, set by the office; {total}").replace("{limit}", limit)
            limit = limit.replace("{total}", total)
        actors = list(dict.fromkeys(role_text(part.actor) for part in step.parts))
        output = self._pick(step.output)
        if step.refused_output is not None:
            refused = self.tr("on a refusal: {output}")
            output += "\n" + refused.replace("{output}", self._pick(step.refused_output))
        told = (
            (self.tr("Who"), ", ".join(actors)),
            (self.tr("Limit"), limit),
            (self.tr("What comes out"), output),
            (self.tr("The regulation's words"), f"«{self._pick(step.text)}»"),
        )
        for (head, words), label, value in zip(told, self._heads, self._told, strict=True):
            label.setText(head)
            value.setText(words)
