"""The editor of a draft: its parts, the form of one of them, and the sheet that it makes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from ui.components.buttons import PRIMARY, QUIET, Button
from ui.components.card import Card
from ui.components.chip import Chip
from ui.components.elided_label import ElidedLabel
from ui.components.label import HEADING
from ui.components.row_list import RowList
from ui.components.row_paint import ListRow
from ui.components.segmented import Segmented
from ui.components.signs import Sign
from ui.components.style import px
from ui.screens.criteria.editor_model import EditorModel, Saving
from ui.screens.criteria.forms import (
    combinations_form,
    criterion_form,
    general_form,
    groups_form,
)
from ui.screens.criteria.mistakes import Mistakes
from ui.screens.criteria.preview import SheetPreview
from ui.screens.criteria.text_page import TextPage
from ui.theme.dress import dress

if TYPE_CHECKING:
    from ui.i18n.languages import Languages
    from ui.screens.criteria.bound import Form
    from ui.screens.criteria.problems import Problem

_OUTLINE, _PREVIEW = 204, 330
_FIELDS, _TEXT = "fields", "text"
_FIRST = 2
"""Rows of the outline before the criteria: the set, the groups."""


class Editor(QWidget):
    """Shows what the model holds. Signal: `closed()` when the person is done with it."""

    closed = Signal()

    def __init__(self, model: EditorModel, languages: Languages) -> None:
        super().__init__()
        self.model, self._languages = model, languages
        self.back, self.save = Button("", QUIET), Button("", PRIMARY, "Ctrl+S")
        self.title, self.state, self.ways = ElidedLabel("", HEADING), Chip(), Segmented()
        self.outline, self.add = RowList(), Button("", QUIET)
        self.page, self.text, self.preview = QScrollArea(), TextPage(), SheetPreview()
        self.mistakes = Mistakes()
        self.form: Form | None = None
        self.part = "general"
        self._middle = QStackedWidget()
        self._reveal = QTimer(self)
        self._reveal.setSingleShot(True)
        self._reveal.setInterval(0)
        self._reveal.timeout.connect(self._show_field)
        for widget, name in (
            (self.back, "close_editor_button"), (self.save, "save_draft_button"),
            (self.ways, "editor_ways"), (self.outline, "criteria_outline"),
            (self.add, "add_criterion_button"), (self.page, "criteria_form"),
        ):  # fmt: skip
            widget.setObjectName(name)
        self._build()
        self._wire()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(px(10))
        head.addWidget(self.back)
        head.addWidget(self.title, 1)
        for part in (self.state, self.ways, self.save):
            head.addWidget(part)
        self.page.setWidgetResizable(True)
        self.page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._middle.addWidget(self.page)
        self._middle.addWidget(self.text)
        self._parts = Card(flush=True)
        self._parts.body.addWidget(self.outline, 1)
        self._parts.body.addWidget(self.add)
        self._parts.setFixedWidth(px(_OUTLINE))
        self.outline.set_movable(True)
        middle = Card(flush=True)
        middle.body.addWidget(self._middle, 1)
        middle.body.addWidget(self.mistakes)
        self.preview.setFixedWidth(px(_PREVIEW))
        row = QHBoxLayout()
        row.setSpacing(px(10))
        row.addWidget(self._parts)
        row.addWidget(middle, 1)
        row.addWidget(self.preview)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(10))
        column.addLayout(head)
        column.addLayout(row, 1)

    def _wire(self) -> None:
        model = self.model
        model.opened.connect(self._opened)
        model.changed.connect(self._changed)
        self.back.clicked.connect(self.closed)
        self.save.clicked.connect(self.save_now)
        self.ways.chosen.connect(self._go_over)
        self.outline.chosen.connect(self._walked)
        self.outline.opened.connect(lambda _key: self._enter())
        self.outline.moved.connect(self._moved)
        self.add.clicked.connect(self.add_criterion)
        self.text.written.connect(model.write)
        self.mistakes.chosen.connect(self.go_to)

    # --- what is shown ---------------------------------------------------------------------

    def retranslate(self) -> None:
        """Set every text again."""
        self.back.setText(self.tr("‹ All sets"))
        self.save.setText(self.tr("Save"))
        self.add.setText(self.tr("+ Criterion"))
        self.outline.set_name(self.tr("Parts of the set"))
        self.ways.set_name(self.tr("How the set is edited"))
        self.ways.set_choices([(_FIELDS, self.tr("Fields")), (_TEXT, self.tr("Text"))])
        if self.model.document is not None:
            self._show_part(self.part)
            self._changed()
            self.preview.show_now()  # it follows typing after a moment, the language at once

    def _opened(self) -> None:
        self.ways.set_value(_TEXT if self.model.as_text else _FIELDS)
        self._middle.setCurrentWidget(self.text if self.model.as_text else self.page)
        self._parts.setVisible(not self.model.as_text)
        self.text.show_text(self.model.text)
        self._show_part(self.part)
        self.preview.begin(self.model.criteria, self._languages.language)

    def _changed(self) -> None:
        model, language = self.model, self._languages.language
        named = model.criteria.title.in_(language) if model.criteria else model.key[0]
        self.title.say(f"{named} · {model.key[1]}")
        self._show_state()
        self.outline.show_rows(self._rows())
        self.outline.choose(self.part)
        self.mistakes.show_problems(model.problems, self._place_of)
        if model.as_text:
            self.text.show_mistake(model.mistakes[0].line if model.mistakes else None)
        elif self.form is not None:
            self.form.show_problems()
        self.preview.show_set(model.criteria, language)

    def _show_state(self) -> None:
        words = {
            Saving.SAVED: (self.tr("saved"), "good", Sign.DONE),
            Saving.CHANGED: (self.tr("not saved yet"), "calm", Sign.OPEN),
            Saving.WRONG: (self.tr("has mistakes, not saved"), "late", Sign.WARN),
            Saving.REFUSED: (self.tr("not saved"), "late", Sign.WARN),
        }
        self.state.say(*words[self.model.saving])
        self.save.setEnabled(self.model.saving in (Saving.CHANGED, Saving.REFUSED))

    def _rows(self) -> list[ListRow]:
        model, language = self.model, self._languages.language.value
        if model.document is None:
            return []
        rows = [
            ListRow("general", self.tr("The set")),
            ListRow("groups", self.tr("Groups")),
        ]
        titles = {
            group.get("code"): group.get("title", {}).get(language, "")
            for group in model.document.values.get("groups", ())
        }
        for place, each in enumerate(model.document.values.get("criteria", ())):
            title = each.get("title", {}).get(language, "") or each.get("code", "")
            rows.append(
                ListRow(
                    f"criteria.{place}", str(title), str(titles.get(each.get("group"), "")),
                    lead=str(place + 1),
                )
            )  # fmt: skip
        if model.document.count("combinations"):
            rows.append(ListRow("combinations", self.tr("Combinations")))
        return [self._marked(row) for row in rows]

    def _place_of(self, field: str) -> str:
        """Where a field is to be found: its part and, in the text, its line and name."""
        if self.model.as_text and self.model.mistakes:
            words = self.tr("line {line} · {field}").replace("{field}", field)
            return words.replace("{line}", str(self.model.mistakes[0].line))
        row = next((each for each in self.outline.rows if each.key == part_of(field)), None)
        return "" if row is None else " ".join(part for part in (row.lead, row.title) if part)

    def _marked(self, row: ListRow) -> ListRow:
        """The row with a sign where something is to be mended."""
        mine = [each for each in self.model.problems if part_of(each.field) == row.key]
        if not mine:
            return row
        serious = any(each.serious for each in mine)
        return ListRow(
            row.key, row.title, row.below, row.lead,
            chip=str(len(mine)), tone="late" if serious else "today", sign=Sign.WARN,
        )  # fmt: skip

    def _show_part(self, key: str) -> None:
        model, language = self.model, self._languages.language
        if model.document is None:
            return
        count = model.document.count("criteria")
        if key.startswith("criteria.") and int(key.split(".")[1]) >= count:
            key = "general"
        self.part = key
        if key == "groups":
            form = groups_form(model, language, self._again)
        elif key == "combinations":
            form = combinations_form(model, language, lambda: self._go_over(_TEXT))
        elif key.startswith("criteria."):
            form = criterion_form(model, int(key.split(".")[1]), language, self._again)
        else:
            form = general_form(model)
        self.form = form
        self.page.setWidget(dress(form.end(), "clear"))
        form.show_problems()

    def panes(self) -> list[QWidget]:
        """The parts, the first field or the text, the first mark of the sheet."""
        fields = list(self.form.fields.values()) if self.form is not None else []
        marks = [row.control for row in self.preview.rows]
        middle = [self.text.edit] if self.model.as_text else fields
        return [self.outline, *middle[:1], *marks[:1]]

    # --- what is done ----------------------------------------------------------------------

    def save_now(self) -> None:
        """Save the draft."""
        if self.model.as_text:
            self.text.tell()
        self.model.save()

    def add_criterion(self) -> None:
        """One more criterion, in the group of the one that is shown."""
        if self.model.as_text or self.model.document is None:
            return
        group = self.model.get(f"{self.part}.group") if self.part.startswith("criteria.") else ""
        made: list[int] = []
        self.model.do(lambda document: made.append(document.add_criterion(str(group or ""))))
        self._again(f"criteria.{made[0]}.title")

    def go_to(self, problem: Problem) -> None:
        """Go where something is to be mended."""
        if self.model.as_text:
            if self.model.mistakes:
                self.text.go_to(self.model.mistakes[0].line)
            return
        self._again(problem.field)

    def _again(self, path: str) -> None:
        """Build the form of a path's part anew and go to its field."""
        self._show_part(part_of(path))
        self._changed()
        if self.form is not None:
            self.form.go_to(path)
            self._reveal.start()

    def _show_field(self) -> None:
        """Scroll to the field in focus, once the form is laid out."""
        focused = self.page.focusWidget()
        if focused is not None:
            self.page.ensureWidgetVisible(focused)

    def _enter(self) -> None:
        if self.form is not None:
            self.form.go_to(next(iter(self.form.fields), ""))

    def _walked(self, key: object) -> None:
        if isinstance(key, str) and key != self.part:
            self._show_part(key)

    def _moved(self, key: str, place: int) -> None:
        """Put a criterion elsewhere; the other parts stay where they are."""
        if not key.startswith("criteria.") or self.model.document is None:
            return
        count = self.model.document.count("criteria")
        to = min(max(place - 1 - _FIRST, 0), count - 1)
        self.model.do(lambda document: document.move(key, to))
        self._show_part(f"criteria.{to}")
        self._changed()

    def _go_over(self, way: str) -> None:
        if self.model.as_text:
            self.text.tell()
        if not self.model.show_as(text=way == _TEXT):
            self.ways.set_value(_TEXT if self.model.as_text else _FIELDS)
            self.mistakes.point_out()
        elif self.model.as_text:
            self.text.setFocus()


def part_of(field: str) -> str:
    """The row of the outline where a field stands."""
    parts = field.split(".")
    if parts[0] == "criteria":
        return ".".join(parts[:2]) if len(parts) > 1 else "criteria.0"
    if parts[0] in ("groups", "profession_groups"):
        return "groups"
    return "combinations" if parts[0] == "combinations" else "general"
