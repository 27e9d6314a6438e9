"""The criteria screen: the sets at the left, the one chosen at the right."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from app.evaluation.entities import AdoptedCriteria
from app.kernel.outcome import Changes, Refusal
from ui.actions.registry import Action
from ui.components.buttons import Button
from ui.components.card import Card
from ui.components.check_row import CheckItem, CheckRow, CheckState
from ui.components.chip import Chip
from ui.components.elided_label import ElidedLabel
from ui.components.label import HEADING, MUTED, TITLE, Label
from ui.components.signs import Sign
from ui.components.style import px
from ui.i18n.formats import date_text
from ui.i18n.noop import QT_TRANSLATE_NOOP
from ui.screens import Screen, ScreenContext
from ui.screens.criteria.adoption_form import AdoptionForm
from ui.screens.criteria.set_page import SetPage
from ui.screens.criteria.view_model import CriteriaModel, Key, Known, Standing
from ui.screens.criteria.words import standing_chip

_CONTEXT = "CriteriaScreen"
_SIGNS = {
    Standing.IN_FORCE: CheckState.GOOD,
    Standing.COMING: CheckState.WARNING,
    Standing.ADOPTED: CheckState.MISSING,
    Standing.ON_FILE: CheckState.MISSING,
}


class CriteriaScreen(Screen):
    """For everybody to read; the administrator adopts a set. Params: `code` and `version`."""

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
        self.adopt = Button()
        self.adopt.setObjectName("adopt_set_button")
        self.form = AdoptionForm()
        self.form.hide()
        self._build()
        self._wire()
        self.retranslate()

    def _build(self) -> None:
        self._list.body.addLayout(self._rows)
        self._list.body.addStretch(1)
        self._list.setFixedWidth(px(300))
        head = QHBoxLayout()
        head.setContentsMargins(px(14), px(8), px(14), px(8))
        head.setSpacing(px(8))
        head.addWidget(self._name, 1)
        for part in (self._standing, self._sample, self.adopt):
            head.addWidget(part)
        self._card.body.addLayout(head)
        self._card.body.addWidget(self.page, 1)
        right = QVBoxLayout()
        right.setSpacing(px(12))
        right.addWidget(self.form)
        right.addWidget(self._card, 1)
        both = QHBoxLayout()
        both.setSpacing(px(12))
        both.addWidget(self._list)
        both.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        column.addWidget(self._title)
        column.addWidget(self._words)
        column.addLayout(both, 1)

    def _wire(self) -> None:
        model = self.model
        model.changed.connect(self._show)
        model.adopted.connect(self._adopted)
        model.refused.connect(self._refused)
        self.adopt.clicked.connect(self._ask)
        self.form.given.connect(model.adopt)
        self.form.closed.connect(self._close_form)

    # What the frame calls

    def open(self, params: dict[str, object]) -> None:
        """Show the set that is named, or the one in force."""
        code, version = params.get("code"), params.get("version")
        named = isinstance(code, str) and isinstance(version, str)
        self._close_form()
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
        self._show()

    def actions_here(self) -> list[Action]:
        """Adopting, for those who may."""
        return [
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
        """The list and the set."""
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
        self._sample.say(sample if known.criteria.sample else "", "soon", Sign.NONE)
        self._sample.setVisible(known.criteria.sample)
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
        words, _, _ = standing_chip(known)
        return CheckItem(
            _SIGNS[known.standing],
            known.criteria.title.in_(self.context.languages.language),
            f"{words} · {count}",
        )

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

    def _refused(self, refusal: Refusal) -> None:
        if not self.form.refuse(refusal, self.context.languages.language):
            self.context.notices.refusal(refusal)
