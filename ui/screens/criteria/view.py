"""The criteria screen: the sets at the left, the one chosen at the right."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.evaluation.entities import AdoptedCriteria
from app.kernel.outcome import Changes, Refusal
from ui.actions.registry import Action
from ui.components.banner import ERROR, Banner
from ui.components.buttons import DANGER, PRIMARY, QUIET, Button
from ui.components.card import Card
from ui.components.check_row import CheckItem, CheckRow, CheckState
from ui.components.chip import Chip
from ui.components.elided_label import ElidedLabel
from ui.components.file_drop import FileDrop
from ui.components.label import HEADING, MUTED, TITLE, Label
from ui.components.saving import PaperSaving
from ui.components.scrolling import scrolling
from ui.components.signs import Sign
from ui.components.style import px
from ui.i18n.formats import date_text
from ui.i18n.noop import QT_TRANSLATE_NOOP
from ui.screens import Screen, ScreenContext
from ui.screens.criteria.adoption_form import AdoptionForm
from ui.screens.criteria.editor import Editor
from ui.screens.criteria.editor_model import EditorModel
from ui.screens.criteria.removing import removal_sheet
from ui.screens.criteria.set_file import file_words, read_set_file
from ui.screens.criteria.set_page import SetPage
from ui.screens.criteria.view_model import CriteriaModel, Key, Known, Standing
from ui.screens.criteria.words import row_words, standing_chip

_CONTEXT = "CriteriaScreen"
_SIGNS = {
    Standing.IN_FORCE: CheckState.GOOD,
    Standing.COMING: CheckState.WARNING,
    Standing.ADOPTED: CheckState.MISSING,
    Standing.ON_FILE: CheckState.MISSING,
}


class CriteriaScreen(Screen):
    """For everybody to read; the administrator writes and adopts. Params: `code`, `version`."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self.model = CriteriaModel(context.desk, self)
        self._title, self._words = Label("", TITLE), Label("", MUTED, wrap=True)
        self._list, self._rows = Card(flush=True), QVBoxLayout()
        self._group = QButtonGroup(self)
        self.rows: dict[Key, CheckRow] = {}
        self._card, self.page = Card(flush=True), SetPage()
        self._name = ElidedLabel("", HEADING)
        self._sample, self._standing = Chip(), Chip()
        self.editing = EditorModel(context.desk, context.languages, self)
        self.editor = Editor(self.editing, context.languages)
        self.told, self.saving = Banner(), PaperSaving(context.work, context.settings)
        self._pages, self._reading = QStackedWidget(), QWidget()
        self.adopt, self.edit, self.copy = Button("", PRIMARY), Button(), Button()
        self.export, self.remove = Button("", QUIET), Button("", DANGER)
        self.begin, self.take_over = Button(), Button()
        for button, name in (
            (self.adopt, "adopt_set_button"), (self.edit, "edit_set_button"),
            (self.copy, "copy_set_button"), (self.export, "export_set_button"),
            (self.remove, "remove_set_button"), (self.begin, "begin_set_button"),
            (self.take_over, "take_over_set_button"),
        ):  # fmt: skip
            button.setObjectName(name)
        self.form = AdoptionForm()
        self.form.hide()
        self._build()
        self._wire()
        self.retranslate()

    def _build(self) -> None:
        rows = QWidget()
        rows.setLayout(self._rows)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self._rows.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._list.body.addWidget(scrolling(rows), 1)
        self._list.setFixedWidth(px(300))
        head = QHBoxLayout()
        head.setContentsMargins(px(14), px(8), px(14), 0)
        head.setSpacing(px(8))
        head.addWidget(self._name, 1)
        head.addWidget(self._standing)
        head.addWidget(self._sample)
        acts = QHBoxLayout()
        acts.setContentsMargins(px(14), px(6), px(14), px(6))
        acts.setSpacing(px(8))
        for part in (self.edit, self.copy, self.adopt):
            acts.addWidget(part)
        acts.addStretch(1)
        for part in (self.export, self.remove):
            acts.addWidget(part)
        self._card.body.addLayout(head)
        self._card.body.addLayout(acts)
        self._card.body.addWidget(self.page, 1)
        right = QVBoxLayout()
        right.setSpacing(px(12))
        right.addWidget(self.form)
        right.addWidget(self._card, 1)
        both = QHBoxLayout()
        both.setSpacing(px(12))
        both.addWidget(self._list)
        both.addLayout(right, 1)
        top = QHBoxLayout()
        top.setSpacing(px(8))
        top.addWidget(self._title, 1)
        top.addWidget(self.take_over)
        top.addWidget(self.begin)
        column = QVBoxLayout(self._reading)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        column.addLayout(top)
        column.addWidget(self._words)
        column.addWidget(self.saving)
        column.addLayout(both, 1)
        self._pages.addWidget(self._reading)
        self._pages.addWidget(self.editor)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(px(8))
        whole.addWidget(self.told)
        whole.addWidget(self._pages, 1)

    def _wire(self) -> None:
        model = self.model
        model.changed.connect(self._show)
        model.adopted.connect(self._adopted)
        model.refused.connect(self._refused)
        model.drafted.connect(self.edit_set)
        model.removed.connect(lambda: self.context.notices.said(self.tr("The draft is deleted.")))
        model.exported.connect(lambda name, text: self.saving.save(name, text.encode()))
        model.file_refused.connect(self._file_refused)
        self.saving.failed.connect(self.context.notices.fault)
        self.editing.refused.connect(self._refused)
        self.editor.closed.connect(self.close_editor)
        self.adopt.clicked.connect(self._ask)
        self.edit.clicked.connect(self._edit_chosen)
        self.copy.clicked.connect(model.copy)
        self.export.clicked.connect(model.export)
        self.remove.clicked.connect(self._ask_to_remove)
        self.begin.clicked.connect(model.begin)
        self.take_over.clicked.connect(self._ask_for_file)
        drop = FileDrop(self._list)
        drop.dropped.connect(lambda files: self.take_file(files[0]))
        self.form.given.connect(model.adopt)
        self.form.closed.connect(self._close_form)

    # What the frame calls

    def open(self, params: dict[str, object]) -> None:
        """Show the set that is named, or the one in force."""
        code, version = params.get("code"), params.get("version")
        named = isinstance(code, str) and isinstance(version, str)
        self._close_form()
        self.told.hide()
        if not self.editing.unsaved:
            self._pages.setCurrentWidget(self._reading)
        self.model.open((str(code), str(version)) if named else None)

    def refresh(self, changes: Changes) -> None:
        """Follow adoptions and the day."""
        self.model.refresh(changes)

    def retranslate(self) -> None:
        """Set every text again."""
        self._title.setText(self.tr("Criteria"))
        self._words.setText(
            self.tr(
                "What the Commission measures dossiers by (para 7.3). The set in force when a "
                "dossier reaches the Commission stays with it."
            )
        )
        self._list.set_title(self.tr("Criteria sets"))
        self.adopt.setText(self.tr("Adopt…"))
        self.edit.setText(self.tr("Edit"))
        self.copy.setText(self.tr("New version"))
        self.export.setText(self.tr("Export"))
        self.remove.setText(self.tr("Delete the draft…"))
        self.begin.setText(self.tr("New set"))
        self.take_over.setText(self.tr("Import…"))
        self.editor.retranslate()
        self._show()

    def actions_here(self) -> list[Action]:
        """Writing and adopting, for those who may."""
        return [
            Action("criteria.save", _CONTEXT, QT_TRANSLATE_NOOP("CriteriaScreen", "Save the draft"),
                   self.editor.save_now, key="Ctrl+S", enabled=self.editor.isVisible),
            Action("criteria.add", _CONTEXT, QT_TRANSLATE_NOOP("CriteriaScreen", "Add a criterion"),
                   self.editor.add_criterion, key="Ctrl+N", enabled=self.editor.isVisible),
            Action("criteria.leave", _CONTEXT,
                   QT_TRANSLATE_NOOP("CriteriaScreen", "Close the editor"),
                   self.close_editor, key="Esc", enabled=self.editor.isVisible),
            Action("criteria.edit", _CONTEXT, QT_TRANSLATE_NOOP("CriteriaScreen", "Edit the draft"),
                   self._edit_chosen, key="F2", enabled=self.edit.isVisible),
            Action("criteria.copy", _CONTEXT,
                   QT_TRANSLATE_NOOP("CriteriaScreen", "Begin a new version of this set"),
                   self.model.copy, enabled=self.copy.isVisible),
            Action("criteria.begin", _CONTEXT, QT_TRANSLATE_NOOP("CriteriaScreen", "Begin a set"),
                   self.model.begin, enabled=self.begin.isVisible),
            Action("criteria.import", _CONTEXT,
                   QT_TRANSLATE_NOOP("CriteriaScreen", "Import a set from a file"),
                   self._ask_for_file, enabled=self.take_over.isVisible),
            Action("criteria.export", _CONTEXT,
                   QT_TRANSLATE_NOOP("CriteriaScreen", "Export this set as a file"),
                   self.model.export, enabled=self.export.isVisible),
            Action("criteria.adopt", _CONTEXT,
                   QT_TRANSLATE_NOOP("CriteriaScreen", "Adopt this set by an order"),
                   self._ask, enabled=self.adopt.isVisible),
            Action("criteria.confirm", _CONTEXT,
                   QT_TRANSLATE_NOOP("CriteriaScreen", "Adopt the set"),
                   self.form.confirm, key="Ctrl+Return", enabled=self.form.isVisible),
            Action("criteria.cancel", _CONTEXT,
                   QT_TRANSLATE_NOOP("CriteriaScreen", "Close the form"),
                   self._close_form, key="Esc", enabled=self.form.isVisible),
        ]  # fmt: skip

    def panes(self) -> list[QWidget]:
        """The list and the set; in the editor its parts, the form, and the sheet."""
        if self.editor.isVisible():
            return self.editor.panes()
        chosen = self._group.checkedButton()
        return [*([chosen] if chosen else []), self.page]

    # What is shown

    def _show(self) -> None:
        self._show_rows()
        known, language = self.model.chosen, self.context.languages.language
        self._card.setVisible(known is not None)
        if known is None:
            return
        self._name.say(known.criteria.title.in_(language))
        self._standing.say(*standing_chip(known))
        sample = QCoreApplication.translate("CriteriaWords", "sample, not adopted")
        draft = QCoreApplication.translate("CriteriaWords", "draft")
        chip = (draft, "accent") if known.draft else (sample, "soon")
        self._sample.say(chip[0] if known.criteria.sample else "", chip[1], Sign.NONE)
        self._sample.setVisible(known.criteria.sample)
        may_edit = self.model.may_edit
        for button in (self.edit, self.remove):
            button.setVisible(may_edit and known.draft)
        for button in (self.copy, self.begin, self.take_over):
            button.setVisible(may_edit)
        self._standing.setVisible(known.standing is not Standing.ON_FILE)
        self.adopt.setVisible(self.model.may_adopt and not self.form.isVisible())
        self.form.retranslate(known.criteria.title.in_(language))
        self.page.show_set(known, language)

    def _show_rows(self) -> None:
        if [known.key for known in self.model.sets] != list(self.rows):
            for row in self.rows.values():
                self._group.removeButton(row)
                self._rows.removeWidget(row)
                row.deleteLater()
            self.rows = {known.key: self._row(known) for known in self.model.sets}
        chosen = self.model.chosen.key if self.model.chosen else None
        for known in self.model.sets:
            row = self.rows[known.key]
            row.show_item(self._item(known))
            row.setChecked(known.key == chosen)

    def _row(self, known: Known) -> CheckRow:
        row = CheckRow(self._item(known))
        row.setCheckable(True)
        row.setObjectName(f"criteria_set_{known.criteria.code}")
        row.clicked.connect(lambda: self._choose(known.key))
        self._group.addButton(row)
        self._rows.addWidget(row)
        return row

    def _item(self, known: Known) -> CheckItem:
        count = self.tr("%n criterion(s)", None, len(known.criteria.criteria))
        words = f"{row_words(known)} · {count}"
        if sum(each.key[0] == known.key[0] for each in self.model.sets) > 1:
            version = self.tr("version {version}").replace("{version}", known.key[1])
            words = f"{version} · {words}"
        title = known.criteria.title.in_(self.context.languages.language)
        return CheckItem(_SIGNS[known.standing], title, words)

    # What is done

    def _choose(self, key: Key) -> None:
        self._close_form()
        self.model.choose(key)

    def _ask(self) -> None:
        self.form.show()
        self.adopt.hide()
        self.form.begin()

    def _close_form(self) -> None:
        self.form.hide()
        self.adopt.setVisible(self.model.may_adopt and self.model.chosen is not None)

    def _adopted(self, adoption: AdoptedCriteria) -> None:
        self._close_form()
        words = self.tr("Adopted by order No. {number} of {date}; in force from {from}.")
        words = words.replace("{number}", adoption.order_number)
        words = words.replace("{date}", date_text(adoption.order_date))
        self.context.notices.said(words.replace("{from}", date_text(adoption.effective_from)))

    # Writing

    def _edit_chosen(self) -> None:
        if self.model.chosen is not None and self.model.chosen.draft:
            self.edit_set(self.model.chosen.key)

    def edit_set(self, key: Key) -> None:
        """Open the editor on a draft."""
        self._close_form()
        self.told.hide()
        self.editor.part = "general"
        self.editing.open(key)
        self._pages.setCurrentWidget(self.editor)
        self.editor.outline.setFocus()

    def close_editor(self) -> None:
        """Save, and go back to the sets; a draft with a mistake stays open and says so."""
        self.editor.save_now()
        if self.editing.mistakes:
            self.told.tell(
                ERROR,
                self.tr("This draft is not saved yet"),
                self.tr("Mend its mistakes, or leave it: it is then as it was saved last."),
                action=self.tr("Leave without saving"),
            )
            self.told.acted.connect(self._leave, Qt.ConnectionType.UniqueConnection)
            return
        self._leave()

    def _leave(self) -> None:
        self.told.hide()
        self._pages.setCurrentWidget(self._reading)
        self.model.open(self.editing.key)

    def leaving(self) -> None:
        """Save what can be saved."""
        if self.editor.isVisible():
            self.editor.save_now()

    def _ask_to_remove(self) -> None:
        known = self.model.chosen
        if known is None:
            return
        sheet = removal_sheet(known.criteria.title.in_(self.context.languages.language), self)
        sheet.accepted.connect(self.model.remove)
        sheet.open()

    # Files

    def _ask_for_file(self) -> None:
        kinds = self.tr("Criteria sets (*.toml)")
        file, _ = QFileDialog.getOpenFileName(self.window(), self.tr("Import a set"), "", kinds)
        if file:
            self.take_file(Path(file))

    def take_file(self, file: Path) -> None:
        """Take a set over from a file; what is wrong with it is said, and nothing is changed."""
        if not self.model.may_edit:
            return
        self.told.hide()
        text = read_set_file(file)
        if text is None:
            self._tell_file(file.name, self.tr("It cannot be read as text."))
        else:
            self.model.take_over(file.name, text)

    def _file_refused(self, name: str, refusal: Refusal) -> None:
        self._tell_file(name, file_words(refusal, self.context.languages.language))

    def _tell_file(self, name: str, words: str) -> None:
        title = self.tr("{file} was not imported").replace("{file}", name)
        self.told.tell(ERROR, title, words)

    def _refused(self, refusal: Refusal) -> None:
        if not self.form.refuse(refusal, self.context.languages.language):
            self.context.notices.refusal(refusal)
