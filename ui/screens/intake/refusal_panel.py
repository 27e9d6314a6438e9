"""Refusing intake: the reasons ticked from what was found, their text in both languages."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.decisions.reasons import Reason
from app.intake.checklist import Finding, reason_places
from app.kernel.text import Language, Trilingual
from app.workflow.clocks import Window
from ui.components.buttons import DANGER, Button
from ui.components.card import Card
from ui.components.label import ALARM, BODY, MUTED, STRONG, Label
from ui.components.scrolling import scrolling
from ui.components.segmented import PILLS, Segmented
from ui.components.style import Live, px
from ui.components.text_area import TextArea
from ui.components.why_box import Pick
from ui.i18n.formats import date_text
from ui.i18n.languages import OWN_NAMES


class RefusalPanel(Live, QWidget):
    """A draft of the refusal of intake; the unit head confirms it (A2).

    Signals: `drafted(object, str)` with the codes of the reasons and the note, `closed()`.
    """

    drafted = Signal(object, str)
    closed = Signal()

    def __init__(self, pick: Pick, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pick = pick
        self._window: Window | None = None
        self._boxes: dict[str, _ReasonBox] = {}
        self._texts: dict[str, Trilingual] = {}
        self._found: set[str] = set()
        self.card = Card(" ")
        self._close = Button("")
        self._until = Label("", ALARM, wrap=True)
        self._found_title, self._other_title = Label("", STRONG), Label("", STRONG)
        self._found_boxes, self._other_boxes = QVBoxLayout(), QVBoxLayout()
        self._preview_title, self._preview = Label("", STRONG), Label("", BODY, wrap=True)
        self.spoken = Segmented([(str(each), OWN_NAMES[each]) for each in _PAPER], look=PILLS)
        self.note = TextArea(lines=2)
        self._error = Label("", ALARM, wrap=True)
        self.draft = Button("", DANGER)
        self.draft.setObjectName("draft_refusal_button")
        self.note.edit.setObjectName("refusal_note_edit")
        self._build()
        self.draft.clicked.connect(self._draft)
        self._close.clicked.connect(self.closed)
        self.spoken.chosen.connect(lambda _: self._show_preview())
        self.come_alive()

    def _build(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, px(8), 0)
        column.setSpacing(px(6))
        languages = QHBoxLayout()
        languages.addWidget(self._preview_title, 1)
        languages.addWidget(self.spoken)
        column.addWidget(self._found_title)
        column.addLayout(self._found_boxes)
        column.addWidget(self._other_title)
        column.addLayout(self._other_boxes)
        column.addLayout(languages)
        column.addWidget(self._preview)
        column.addWidget(self.note)
        column.addStretch(1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._close)
        buttons.addWidget(self.draft)
        self.card.body.addWidget(self._until)
        self.card.body.addWidget(scrolling(inside), 1)
        self.card.body.addWidget(self._error)
        self.card.body.addLayout(buttons)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.card)

    def show_reasons(
        self,
        reasons: Sequence[Reason],
        findings: Sequence[Finding],
        window: Window | None,
        language: Language,
    ) -> None:
        """Offer the reasons; those that the findings give are ticked, the rest are kept as set."""
        ticked = {code for code, box in self._boxes.items() if box.isChecked()}
        self._window = window
        values = reason_places(findings)
        new = set(values) - self._found
        self._found = set(values)
        self._texts = {each.code: each.filled(values.get(each.code, {})) for each in reasons}
        self._make_boxes(reasons, (ticked & set(self._texts)) | new)
        self.spoken.set_value(str(language))
        self.words()

    def _make_boxes(self, reasons: Sequence[Reason], ticked: set[str]) -> None:
        for box in self._boxes.values():
            box.deleteLater()
        self._boxes = {}
        for reason in reasons:
            box = _ReasonBox()
            box.setObjectName(f"reason_{reason.code}")
            box.setChecked(reason.code in ticked)
            box.clicked.connect(self._changed)
            found = reason.code in self._found
            (self._found_boxes if found else self._other_boxes).addWidget(box)
            self._boxes[reason.code] = box

    def _changed(self) -> None:
        self._error.setText("")
        self._error.hide()
        self._show_preview()

    @property
    def chosen(self) -> tuple[str, ...]:
        """Codes of the ticked reasons, in the order of the bank."""
        return tuple(code for code, box in self._boxes.items() if box.isChecked())

    def tell(self, words: str) -> None:
        """Say why it was not drafted."""
        self._error.setText(words)
        self._error.setVisible(bool(words))

    def _draft(self) -> None:
        if not self.chosen:
            self.tell(self.tr("Tick at least one reason."))
            return
        self.drafted.emit(self.chosen, self.note.text())

    def words(self) -> None:
        self.card.set_title(self.tr("Refuse intake"))
        self._close.setText(self.tr("Not now"))
        self.draft.setText(self.tr("Draft the refusal"))
        self._found_title.setText(self.tr("Found in this package"))
        self._found_title.setVisible(bool(self._found))
        self._other_title.setText(self.tr("Other reasons"))
        self._preview_title.setText(self.tr("Text of the refusal"))
        self.spoken.set_name(self._preview_title.text())
        self.note.set_label(self.tr("Note for the unit head"))
        self._error.setVisible(bool(self._error.text()))
        self._show_window()
        for code, box in self._boxes.items():
            box.say(self._pick(self._texts[code]))
        self._show_preview()

    def _show_window(self) -> None:
        if self._window is None:
            words = self.tr("Intake can no longer be refused: the documents were referred (A1).")
        else:
            words = self.tr("Possible until {date}. The head of the unit confirms it (A2).")
            words = words.replace("{date}", date_text(self._window.closes))
        self._until.setText(words)
        self._until.set_kind(MUTED if self._window is not None else ALARM)
        self.draft.setEnabled(self._window is not None)

    def _show_preview(self) -> None:
        language = Language(self.spoken.value() or Language.KK)
        lines = [self._texts[code].in_(language) for code in self.chosen]
        numbered = [f"{number}. {line}" for number, line in enumerate(lines, 1)]
        self._preview.setText("\n".join(numbered) or self.tr("No reason is ticked yet."))


_PAPER = (Language.KK, Language.RU)


class _ReasonBox(QCheckBox):
    """A reason on one line; its whole text is the tooltip and the name."""

    def __init__(self) -> None:
        super().__init__()
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def say(self, text: str) -> None:
        """Show a reason."""
        self._words = _short(text)
        self.setToolTip(text)
        self.setAccessibleName(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() - px(28)
        self.setText(self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room))


def _short(text: str) -> str:
    """What tells reasons apart comes after the colon that many of them share."""
    told = text.partition(": ")[2] or text
    return told[:1].upper() + told[1:].rstrip(".")
