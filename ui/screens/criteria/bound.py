"""Fields that stand for one value of the draft each, under its path."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLayout, QLineEdit, QVBoxLayout, QWidget

from app.kernel.text import Language
from ui.components.buttons import QUIET, Button
from ui.components.choice_field import Choice, ChoiceField
from ui.components.field import TextField, set_line
from ui.components.label import HEADING, MUTED, Label
from ui.components.segmented import Segmented
from ui.components.style import px
from ui.components.tick import Tick
from ui.screens.criteria.document import number_of, number_words
from ui.theme.dress import mark_wrong

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ui.screens.criteria.editor_model import EditorModel

Fielded = TypeVar("Fielded", bound=QWidget)
_TOP = Qt.AlignmentFlag.AlignTop
_LANGUAGES = {Language.KK: "Қазақша", Language.RU: "Русский", Language.EN: "English"}


class Form:
    """Builds a column of bound fields and knows them by their paths."""

    def __init__(self, model: EditorModel) -> None:
        self.model = model
        self.widget = QWidget()
        self.fields: dict[str, QWidget] = {}
        """What stands for each path and takes the focus for it."""
        self.about = ""
        """The entry of a list that the next fields belong to; spoken before their names."""
        self._errors: dict[str, Callable[[str], None]] = {}
        column = QVBoxLayout(self.widget)
        column.setContentsMargins(px(16), px(14), px(16), px(16))
        column.setSpacing(px(10))
        self._column = column

    # --- building --------------------------------------------------------------------------

    def add(self, part: QWidget | QLayout) -> None:
        """Put something under what is there."""
        if isinstance(part, QWidget):
            self._column.addWidget(part)
        else:
            self._column.addLayout(part)

    def end(self) -> QWidget:
        """The form with what remains left empty."""
        self._column.addStretch(1)
        return self.widget

    def heading(self, words: str, note: str = "") -> None:
        """A heading, with a muted line below."""
        self.add(Label(words, HEADING, wrap=True))
        if note:
            self.add(Label(note, MUTED, wrap=True))

    def row(self, *parts: QWidget) -> None:
        """Fields side by side."""
        row = QHBoxLayout()
        row.setSpacing(px(12))
        for part in parts:
            row.addWidget(part, 1, _TOP)
        self.add(row)

    def button(self, words: str, name: str, act: Callable[[], None], spoken: str = "") -> Button:
        """A quiet button that changes the draft's build."""
        button = Button(words, QUIET)
        button.setObjectName(name)
        button.setAccessibleName(spoken or words)
        button.clicked.connect(lambda _on: act())
        return button

    # --- bound fields ----------------------------------------------------------------------

    def text(self, path: str, label: str, *, hint: str = "") -> TextField:
        """A line of text; an empty one takes the field away."""
        field = TextField(label)
        field.set_text(str(self.model.get(path) or ""))
        field.set_hint(hint)
        field.changed.connect(lambda text: self.model.put(path, text or None))
        return self._known(path, field, field.edit, field.set_error)

    def code(self, path: str, label: str, *, hint: str = "") -> TextField:
        """A code that others name: it changes when the field is left, and they follow."""
        field = TextField(label)
        field.set_text(str(self.model.get(path) or ""))
        field.set_hint(hint)

        def left() -> None:
            code = field.text()
            if not code:
                field.set_text(str(self.model.get(path) or ""))
            elif code != self.model.get(path):
                self.model.do(lambda document: document.rename(path, code))

        field.left.connect(left)
        return self._known(path, field, field.edit, field.set_error)

    def number(self, path: str, label: str, *, hint: str = "") -> TextField:
        """A number, or several parted by "/" in a table with columns."""
        field = TextField(label, figures=True)
        field.set_text(number_words(self.model.get(path)))
        field.set_hint(hint)
        field.changed.connect(lambda text: self.model.put(path, number_of(text)))
        return self._known(path, field, field.edit, field.set_error)

    def tick(self, path: str, words: str, *, default: bool = False) -> Tick:
        """A box to tick; what is as by default is not written."""
        box = Tick(words)
        value = self.model.get(path)
        box.setChecked(default if value is None else bool(value))
        box.clicked.connect(lambda on: self.model.put(path, None if on == default else on))
        box.setObjectName(path)
        box.setAccessibleName(self._spoken(words))
        self.fields[path] = box
        return box

    def pick(self, path: str, label: str, choices: Sequence[tuple[str, str]]) -> ChoiceField:
        """One of many; the key "" takes the field away."""
        field = ChoiceField(label, [Choice(key, words) for key, words in choices])
        field.set_value(str(self.model.get(path) or ""))
        field.changed.connect(
            lambda key: None if key is None else self.model.put(path, key or None)
        )
        return self._known(path, field, field.edit, field.set_error)

    def one_of(self, path: str, label: str, choices: Sequence[tuple[str, str]]) -> QWidget:
        """One of two or three, all in sight; the first is what holds when nothing is said."""
        choice = Segmented(choices, name=label)
        choice.set_value(str(self.model.get(path) or choices[0][0]))
        choice.chosen.connect(lambda key: self.model.put(path, key))
        choice.setObjectName(path)
        self.fields[path] = choice
        return labelled(label, choice)

    def three(self, path: str, label: str) -> QWidget:
        """A text in the three languages, one line each."""
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(8))
        grid.setVerticalSpacing(px(4))
        grid.setColumnMinimumWidth(0, px(22))
        grid.setColumnStretch(1, 1)
        if label:
            grid.addWidget(Label(label, MUTED, wrap=True), 0, 0, 1, 2)
        for row, language in enumerate(Language, 1):
            edit = self._line(f"{path}.{language.value}")
            edit.setAccessibleName(self._spoken(f"{label}: {_LANGUAGES[language]}"))
            tag = Label(language.value.upper(), MUTED)
            tag.setBuddy(edit)
            grid.addWidget(tag, row, 0)
            grid.addWidget(edit, row, 1)
        return box

    def _line(self, path: str) -> QLineEdit:
        edit = QLineEdit(str(self.model.get(path) or ""))
        set_line(edit)
        edit.setCursorPosition(0)
        edit.setToolTip(edit.text())
        edit.textEdited.connect(lambda text: self.model.say(path, text))
        edit.setObjectName(path)
        self.fields[path] = edit

        def complain(words: str) -> None:
            mark_wrong(edit, wrong=bool(words))
            edit.setAccessibleDescription(words)
            edit.setToolTip(words or edit.text())

        self._errors[path] = complain
        return edit

    def _known(
        self, path: str, field: Fielded, edit: QWidget, complain: Callable[[str], None]
    ) -> Fielded:
        edit.setObjectName(path)
        edit.setAccessibleName(self._spoken(edit.accessibleName()))
        self.fields[path] = edit
        self._errors[path] = complain
        return field

    def _spoken(self, label: str) -> str:
        return f"{self.about}: {label}" if self.about else label

    # --- what is wrong ---------------------------------------------------------------------

    def show_problems(self) -> None:
        """Say under each field what is wrong with it."""
        wrong: dict[str, str] = {}
        for problem in self.model.problems:
            wrong.setdefault(problem.field, problem.words)
        for path, complain in self._errors.items():
            complain(wrong.get(path, ""))

    def go_to(self, path: str) -> None:
        """Put the cursor into the field of a path, or the first that lies under or above it."""
        probe = path
        while probe:
            under = [p for p in self.fields if p == probe or p.startswith(f"{probe}.")]
            if under:
                self.fields[under[0]].setFocus(Qt.FocusReason.OtherFocusReason)
                return
            probe = probe.rpartition(".")[0]


def labelled(label: str, control: QWidget) -> QWidget:
    """A control that has no label of its own, under one."""
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(px(3))
    column.addWidget(Label(label, MUTED, wrap=True))
    column.addWidget(control)
    return box
