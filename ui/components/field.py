"""Form fields: the label above, the editor, and below it a hint, or an error with its sign."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from ui.components.label import ERROR, MUTED, Label
from ui.components.mark import Mark
from ui.components.signs import Sign
from ui.components.style import Live, font, px
from ui.theme.dress import mark_wrong


class Field(Live, QWidget):
    """A labelled editor. The label names the editor for screen readers, the note describes it.

    An error takes the place of the hint until it is taken back with an empty text.
    """

    def __init__(self, editor: QWidget, label: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hint, self._error, self._good = "", "", False
        self._editor = editor
        self.label = Label(label, MUTED)
        self._mark = Mark(Sign.WARN, "late")
        self._note = Label("", MUTED, wrap=True)
        below = QHBoxLayout()
        below.setSpacing(5)
        below.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self._note, 1)
        self._rows = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(self.label)
        column.addWidget(editor)
        column.addLayout(below)
        column.addStretch(1)
        self.setFocusProxy(editor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.set_label(label)
        self._show_note()

    def put_beside(self, button: QWidget) -> None:
        """Put a button at the editor's end, in one line with it whatever stands below."""
        row = QHBoxLayout()
        row.setSpacing(px(8))
        self._rows.insertLayout(self._rows.indexOf(self._editor), row)
        self._rows.removeWidget(self._editor)
        row.addWidget(self._editor, 1)
        row.addWidget(button)

    def set_label(self, label: str) -> None:
        """Name the field; the editor's accessible name follows."""
        self.label.setText(label)
        self.label.setVisible(bool(label))
        self.label.setBuddy(self._editor)
        if label:
            self._editor.setAccessibleName(label.replace("&", ""))

    def set_hint(self, hint: str, *, good: bool = False) -> None:
        """Words under the field; `good` puts a tick before them."""
        self._hint, self._good = hint, good
        self._show_note()

    def set_error(self, error: str) -> None:
        """Say what is wrong; an empty text takes it back."""
        self._error = error
        self._show_note()

    def error(self) -> str:
        """The error shown, or an empty text."""
        return self._error

    def hint(self) -> str:
        """The hint, shown while there is no error."""
        return self._hint

    def _show_note(self) -> None:
        note = self._error or self._hint
        self._note.set_kind(ERROR if self._error else MUTED)
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self._mark.show_sign(*((Sign.WARN, "late") if self._error else (Sign.DONE, "good")))
        self._mark.setVisible(bool(self._error) or (self._good and bool(note)))
        self._editor.setAccessibleDescription(note)
        mark_wrong(self._editor, wrong=bool(self._error))


class TextField(Field):
    """One line of text.

    Signals: `changed(str)` at each change by the person, `left()` when Enter is pressed or the
    focus goes elsewhere. `set_text` makes no signal.
    """

    changed = Signal(str)
    left = Signal()

    def __init__(
        self,
        label: str = "",
        *,
        placeholder: str = "",
        figures: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self.edit = QLineEdit()
        super().__init__(self.edit, label, parent)
        self._figures = figures
        self.edit.setPlaceholderText(placeholder)
        self.edit.textEdited.connect(self.changed)
        self.edit.editingFinished.connect(self.left)
        self.come_alive()

    def colours(self) -> None:
        set_line(self.edit, figures=self._figures)

    def text(self) -> str:
        """What is written, without blanks around it."""
        return self.edit.text().strip()

    def set_text(self, text: str) -> None:
        """Write `text` unless it is already there, so that the cursor stays."""
        if text != self.edit.text():
            self.edit.setText(text)

    def set_read_only(self, read_only: bool) -> None:  # noqa: FBT001 - as Qt's own setters
        """Let it be read and copied, not changed."""
        self.edit.setReadOnly(read_only)


def set_line(edit: QLineEdit, *, figures: bool = False) -> None:
    """Give a line edit the height of a control, and tabular figures if wanted."""
    edit.setFont(font(13, tabular=figures))
    edit.setFixedHeight(px(32))
