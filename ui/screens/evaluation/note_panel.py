"""The private note: words of the member to themselves, beside the sheet."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.components.chip import Chip
from ui.components.label import MUTED, STRONG, Label
from ui.components.signs import Sign
from ui.components.style import px
from ui.components.text_area import TextArea
from ui.screens.evaluation.noting import PrivateText


class NotePanel(QWidget):
    """Hidden until it is opened. Signal: `left()` when the keyboard shall go back."""

    left = Signal()

    def __init__(self, note: PrivateText) -> None:
        super().__init__()
        self._note = note
        self._title, self._hint = Label("", STRONG), Label("", MUTED, wrap=True)
        self.saved = Chip()
        self.area = TextArea(lines=2)
        self.area.edit.setObjectName("private_note")
        head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self.saved)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(14), px(8), px(14), px(8))
        column.setSpacing(px(3))
        column.addLayout(head)
        column.addWidget(self._hint)
        column.addWidget(self.area)
        self.hide()
        self.area.changed.connect(note.write)
        self.area.left.connect(note.flush)
        note.changed.connect(self.show_note)
        self.retranslate()

    def toggle(self) -> None:
        """Open the note and write on, or close it."""
        if self.isVisible() and self.area.edit.hasFocus():
            self.close_note()
            return
        self.show()
        self.area.edit.setFocus()
        self.area.edit.moveCursor(self.area.edit.textCursor().MoveOperation.End)

    def close_note(self) -> None:
        """Put it away; what was written is on its way to the disk."""
        self._note.flush()
        self.hide()
        self.left.emit()

    def show_note(self) -> None:
        """Show the note as the model has it."""
        self.area.set_text(self._note.text)
        words = self.tr("Saved") if self._note.saved else self.tr("Saving…")
        tone, sign = ("good", Sign.DONE) if self._note.saved else ("calm", Sign.OPEN)
        self.saved.say(words if self._note.text else "", tone, sign)
        self.saved.setVisible(bool(self._note.text))

    def retranslate(self) -> None:
        """Set every text again."""
        self._title.setText(self.tr("Private note"))
        self._hint.setText(self.tr("only for you; no paper shows it"))
        self.area.edit.setAccessibleName(self.tr("Private note, only for you"))
        self.area.edit.setPlaceholderText(self.tr("To be asked, to be checked… Esc: back"))
        self.show_note()
