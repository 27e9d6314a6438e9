"""The changes of a year with their acts; an administrator enters them and takes them back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.deadlines.entities import CalendarOverride
from app.kernel.ids import Id
from app.kernel.outcome import Refusal
from ui.components.buttons import DANGER, Button
from ui.components.dialog import Sheet
from ui.components.empty_state import EmptyState
from ui.components.row_list import RowList
from ui.components.row_paint import ListRow
from ui.components.signs import Sign
from ui.components.style import Live, px
from ui.i18n.formats import date_text
from ui.i18n.languages import Languages
from ui.screens.calendar.change_form import ChangeForm
from ui.screens.calendar.day_marks import change_title, change_words
from ui.screens.calendar.view_model import CalendarModel


class ChangesPanel(Live, QWidget):
    """The list, or the form in its place. Signal: `stood_on(date)` when a row is walked to."""

    stood_on = Signal(object)

    def __init__(self, model: CalendarModel, languages: Languages) -> None:
        super().__init__()
        self._model, self._languages = model, languages
        self.list = RowList()
        self.list.setObjectName("calendar_changes")
        self.empty = EmptyState(sign=Sign.OPEN)
        self.add_button, self.back_button = Button(), Button("", DANGER)
        self.add_button.setObjectName("add_change_button")
        self.back_button.setObjectName("take_back_button")
        self.form = ChangeForm(model.check, languages)
        self._rows = QStackedWidget()
        self._rows.addWidget(self.list)
        self._rows.addWidget(self.empty)
        shown, column = QWidget(), QVBoxLayout()
        shown.setLayout(column)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        buttons = QHBoxLayout()
        buttons.addWidget(self.back_button)
        buttons.addStretch(1)
        buttons.addWidget(self.add_button)
        column.addWidget(self._rows, 1)
        column.addLayout(buttons)
        self._pages = QStackedWidget()
        self._pages.addWidget(shown)
        self._pages.addWidget(self.form)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._pages)
        self.list.chosen.connect(self._walked)
        self.add_button.clicked.connect(self.begin)
        self.back_button.clicked.connect(self._ask_take_back)
        self.form.entered.connect(model.enter)
        self.form.left.connect(self.show_list)
        model.page_read.connect(self.show_changes)
        model.changed.connect(self.show_list)
        model.refused.connect(self._refused)
        self.come_alive()

    def words(self) -> None:
        self.list.set_name(self.tr("Changes of the year"))
        self.add_button.setText(self.tr("Enter a change…"))
        self.back_button.setText(self.tr("Take back…"))
        self.show_changes()

    @property
    def is_entering(self) -> bool:
        """Whether the form stands in the list's place."""
        return self._pages.currentIndex() == 1

    def begin(self) -> None:
        """Open the form at the day that the person stands on."""
        self._pages.setCurrentIndex(1)
        self.form.start(self._model.day)

    def show_list(self) -> None:
        """Close the form."""
        self._pages.setCurrentIndex(0)

    def show_changes(self) -> None:
        """Show the changes of the model's year."""
        page = self._model.page
        changes = () if page is None else page.overrides
        may_edit = self._model.may_edit
        self.empty.say(
            self.tr("No changes in {year}").replace("{year}", str(self._model.year)),
            self.tr("The days are those that the year was taken over with."),
        )
        self._rows.setCurrentIndex(0 if changes else 1)
        self.list.show_rows([self._row(change) for change in changes])
        self.add_button.setVisible(may_edit)
        self.add_button.setEnabled(page is not None and page.known)
        self.back_button.setVisible(may_edit and bool(changes))
        self.back_button.setEnabled(self._chosen() is not None)

    def _row(self, change: CalendarOverride) -> ListRow:
        return ListRow(change.id, change_title(change), change_words(change, self._languages.pick))

    def _chosen(self) -> CalendarOverride | None:
        page, key = self._model.page, self.list.current_key()
        changes = () if page is None else page.overrides
        return next((each for each in changes if each.id == key), None)

    def _walked(self, _key: object) -> None:
        chosen = self._chosen()
        self.back_button.setEnabled(chosen is not None)
        if chosen is not None:
            self.stood_on.emit(chosen.day)

    def _ask_take_back(self) -> None:
        change = self._chosen()
        if change is None:
            return
        days = date_text(change.day)
        if change.paired_with is not None:
            days = self.tr("{one} and {other}").replace("{one}", days)
            days = days.replace("{other}", date_text(change.paired_with))
        sheet = Sheet(
            self.tr("Take back the change of {days}?").replace("{days}", days),
            self.tr("The days become again what they were. A transfer goes with both its days."),
            action=self.tr("Take back"),
            danger=True,
            parent=self,
        )
        sheet.setObjectName("take_back_sheet")
        sheet.finished.connect(sheet.deleteLater)
        override = Id(change.id)
        sheet.accepted.connect(lambda: self._model.take_back(override))
        sheet.open()

    def _refused(self, refusal: object) -> None:
        if self.is_entering and isinstance(refusal, Refusal):
            self.form.refuse(refusal)
