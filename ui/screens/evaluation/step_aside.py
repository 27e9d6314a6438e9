"""Asks for the reason of a recusal, of an abstention, or of reopening a sealed sheet."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui.components.buttons import DANGER, PRIMARY, Button
from ui.components.label import HEADING, MUTED, Label
from ui.components.segmented import Segmented
from ui.components.style import px
from ui.components.text_area import TextArea
from ui.i18n.languages import Languages
from ui.screens.evaluation.view_model import EvaluationModel
from ui.theme.dress import dress

CONFLICT, COMPETENCE, REOPEN = "conflict", "competence", "reopen"


class _Kind(QWidget):
    """A radio button whose words take as many lines as they need."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.radio, self._words = QRadioButton(), Label("", wrap=True)
        self.radio.setObjectName(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(4))
        row.addWidget(self.radio, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        self.setFocusProxy(self.radio)

    def say(self, words: str) -> None:
        """Set the words in another language."""
        self._words.setText(words)
        self.radio.setAccessibleName(words)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the words is a click on the button."""
        self.radio.setFocus(Qt.FocusReason.MouseFocusReason)
        self.radio.setChecked(True)
        super().mousePressEvent(event)


class StepAside(QWidget):
    """An inline form in the place of the sheet. Signal: `closed()` when it is done or cancelled."""

    closed = Signal()

    def __init__(self, model: EvaluationModel, languages: Languages) -> None:
        super().__init__()
        self._model, self._languages = model, languages
        self._asked = CONFLICT
        self._before_opening = False
        self._title, self._words = Label("", HEADING, wrap=True), Label("", MUTED, wrap=True)
        self.why = Segmented()
        self.why.setObjectName("step_aside_why")
        self._kinds_label, self._error = Label("", MUTED), Label("", "error", wrap=True)
        self._kinds = QWidget()
        self._kinds_column = QVBoxLayout(self._kinds)
        self._kinds_column.setContentsMargins(0, 0, 0, 0)
        self._kinds_column.setSpacing(px(2))
        self._group = QButtonGroup(self)
        self._lines: dict[str, _Kind] = {}
        self.reason = TextArea(lines=4)
        self.reason.edit.setObjectName("step_aside_reason")
        self.act, self._cancel = Button("", DANGER, "Ctrl+↵"), Button()
        self.act.setObjectName("step_aside_confirm_button")
        self._build()
        self.why.chosen.connect(self._chosen)
        self.act.clicked.connect(self.confirm)
        self._cancel.clicked.connect(self.closed)

    def _build(self) -> None:
        inner = dress(QWidget(), "clear")
        column = QVBoxLayout(inner)
        column.setContentsMargins(px(14), px(14), px(14), px(14))
        column.setSpacing(px(10))
        for part in (self._title, self._words, self.why, self._kinds_label, self._kinds):
            column.addWidget(part)
        column.addWidget(self._error)
        column.addWidget(self.reason)
        column.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(px(14), px(8), px(14), px(12))
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self.act)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll, 1)
        outer.addLayout(buttons)

    def ask_to_step_aside(self) -> None:
        """Ask whether it is a conflict of interest or a lack of competence, and why."""
        self._begin(CONFLICT)
        self.why.set_value(CONFLICT)
        first = next(iter(self._lines.values()), None)
        (first or self.reason).setFocus()

    def ask_to_recuse(self) -> None:
        """Ask for the kind of conflict only: nothing was scored yet."""
        self._before_opening = True
        self._begin(CONFLICT)
        first = next(iter(self._lines.values()), None)
        (first or self.reason).setFocus()

    def ask_to_reopen(self) -> None:
        """Ask why a sealed sheet is reopened."""
        self._begin(REOPEN)
        self.reason.setFocus()

    def _begin(self, asked: str) -> None:
        self._asked = asked
        self.reason.set_text("")
        self._offer_kinds()
        self.retranslate()

    def _offer_kinds(self) -> None:
        for line in self._lines.values():
            self._group.removeButton(line.radio)
            self._kinds_column.removeWidget(line)
            line.deleteLater()
        self._lines = {}
        for code, _ in self._model.recusals:
            line = _Kind(f"recusal_{code}")
            self._group.addButton(line.radio)
            self._kinds_column.addWidget(line)
            self._lines[code] = line

    def kind(self) -> str | None:
        """The kind of conflict that is chosen."""
        chosen = self._group.checkedButton()
        return next((code for code, line in self._lines.items() if line.radio is chosen), None)

    def confirm(self) -> None:
        """Do it, if what it needs is there."""
        reason, kind = self.reason.text(), self.kind()
        self._error.setText("")
        self.reason.set_error("")
        if self._asked == CONFLICT and kind is None:
            self._error.setText(self.tr("Choose the kind of conflict."))
            self._error.setVisible(True)
            return
        if self._asked != CONFLICT and not reason:
            self.reason.set_error(self.tr("Give the reason."))
            self.reason.setFocus()
            return
        if self._asked == CONFLICT and kind is not None:
            self._model.recuse(kind, reason)
        elif self._asked == COMPETENCE:
            self._model.abstain(reason)
        else:
            self._model.reopen(reason)
        self.closed.emit()

    def _chosen(self, key: str) -> None:
        self._asked = key
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text again."""
        conflict, reopening = self._asked == CONFLICT, self._asked == REOPEN
        self.why.set_name(self.tr("Why the dossier is not scored"))
        self.why.set_choices(
            [
                (CONFLICT, self.tr("Conflict of interest")),
                (COMPETENCE, self.tr("Lack of competence")),
            ]
        )
        self.why.setVisible(not reopening and not self._before_opening)
        self._title.setVisible(not self._before_opening)
        self._kinds_label.setText(self.tr("Kind of conflict"))
        self._kinds_label.setVisible(conflict)
        self._kinds.setVisible(conflict)
        self._error.setText("")
        self._error.setVisible(False)
        for code, words in self._model.recusals:
            if code in self._lines:
                self._lines[code].say(words.in_(self._languages.language))
        optional = self.tr("Circumstances (if they need words)")
        self.reason.set_label(optional if conflict else self.tr("Reason"))
        self.reason.set_error("")
        self._cancel.setText(
            self.tr("Back") if self._before_opening else self.tr("Back to the sheet")
        )
        self.act.set_kind(PRIMARY if reopening else DANGER)
        self._say()

    def _say(self) -> None:
        title, words, act = {
            CONFLICT: (
                self.tr("Step aside from this dossier"),
                self.tr("You declare a conflict of interest. The dossier, its marks and votes "
                        "are closed to you from then on; your draft is not counted."),
                self.tr("Declare the conflict"),
            ),
            COMPETENCE: (
                self.tr("Step aside from this dossier"),
                self.tr("You abstain for lack of competence. It is shown as such in the "
                        "protocol and left out of the mean; marks given so far are dropped."),
                self.tr("Abstain"),
            ),
            REOPEN: (
                self.tr("Reopen the sealed sheet"),
                self.tr("The sealed version is kept. What you submit next replaces it in the "
                        "figures, with your reason beside it."),
                self.tr("Reopen the sheet"),
            ),
        }[self._asked]  # fmt: skip
        self._title.setText(title)
        self._words.setText(words)
        self.act.setText(act)
