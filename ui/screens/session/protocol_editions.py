"""Editions of a protocol and what each changed; a correction begins the next one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.commission.editions import Edition
from ui.components.buttons import PRIMARY, SECONDARY, Button
from ui.components.card import Card
from ui.components.label import HEADING, MUTED, Label
from ui.components.row_list import RowList
from ui.components.row_paint import ListRow
from ui.components.signs import Sign
from ui.components.style import px
from ui.components.text_area import TextArea
from ui.i18n.formats import date_text
from ui.i18n.languages import Languages


class EditionsCard(Card):
    """Signals: `revise_asked(str)` with the reason, `give_up_asked()`."""

    revise_asked = Signal(str)
    give_up_asked = Signal()

    def __init__(self, languages: Languages) -> None:
        super().__init__(flush=True)
        self._languages = languages
        self._editions: dict[str, Edition] = {}
        self._writes = False
        self.list = RowList()
        self.list.setObjectName("editions_list")
        self.list.setFixedWidth(px(228))
        self.list.chosen.connect(lambda _key: self._stand())
        self._name, self._reason = Label("", HEADING, wrap=True), Label("", MUTED, wrap=True)
        self.changes = RowList()
        self.changes.setObjectName("edition_changes")
        self.reason = TextArea(lines=2)
        self.reason.edit.setObjectName("revision_reason")
        self.reason.changed.connect(self._allow)
        self.revise, self.give_up = Button("", PRIMARY), Button("", SECONDARY)
        self.revise.setObjectName("revise_button")
        self.give_up.setObjectName("give_up_button")
        self.revise.clicked.connect(lambda: self.revise_asked.emit(self.reason.text()))
        self.give_up.clicked.connect(self.give_up_asked)
        self._arrange()

    def _arrange(self) -> None:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, px(12), 0, px(12))
        column.setSpacing(px(8))
        words = QVBoxLayout()
        words.setContentsMargins(px(14), 0, px(14), 0)
        words.addWidget(self._name)
        words.addWidget(self._reason)
        column.addLayout(words)
        column.addWidget(self.changes, 1)
        self._form = QWidget()
        form = QVBoxLayout(self._form)
        form.setContentsMargins(px(14), 0, px(14), 0)
        form.setSpacing(px(8))
        form.addWidget(self.reason)
        buttons = QHBoxLayout()
        buttons.addWidget(self.revise)
        buttons.addWidget(self.give_up)
        buttons.addStretch(1)
        form.addLayout(buttons)
        column.addWidget(self._form)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addWidget(right, 1)
        self.body.addLayout(row, 1)

    def show_editions(self, editions: tuple[Edition, ...], *, writes: bool) -> None:
        """Show the editions, the latest first."""
        self._editions = {str(each.edition): each for each in editions}
        self._writes = writes
        self.set_title(self.tr("Editions"))
        self.list.set_name(self.tr("Editions"))
        self.changes.set_name(self.tr("What the edition changed"))
        self.revise.setText(self.tr("Begin another edition"))
        self.give_up.setText(self.tr("Give this edition up"))
        self.reason.set_label(self.tr("Why the protocol is to be corrected"))
        self.list.show_rows([self._row(each) for each in editions])
        if self.list.current_key() is None and editions:
            self.list.choose(str(editions[0].edition))
        in_work = bool(editions) and editions[0].state == "draft"
        self._form.setVisible(writes and bool(editions))
        self.reason.setVisible(not in_work)
        self.revise.setVisible(not in_work)
        self.revise.setEnabled(bool(self.reason.text()))
        self.give_up.setVisible(in_work)
        self._stand()

    def _row(self, each: Edition) -> ListRow:
        title = self.tr("Edition {n}").replace("{n}", str(each.edition))
        chip, tone, sign = {
            "draft": (self.tr("being drawn up"), "calm", Sign.OPEN),
            "signed": (self.tr("signed"), "good", Sign.DONE),
        }.get(each.state, (self.tr("final"), "good", Sign.DONE))
        key = str(each.edition)
        return ListRow(key, title, date_text(each.dated), chip=chip, tone=tone, sign=sign)

    def _stand(self) -> None:
        each = self._editions.get(self.list.current_key() or "")
        if each is None:
            self._name.setText(self.tr("No edition is final yet"))
            self._reason.setText(self.tr("The first one is made by finishing the protocol."))
            self.changes.show_rows(())
            return
        count = len(each.changes)
        self._name.setText(self.tr("%n change(s)", None, count) if each.edition > 1 else "")
        self._name.setVisible(each.edition > 1)
        first = self.tr("The first edition: there is nothing before it to compare with.")
        because = self.tr("Reason: {reason}").replace("{reason}", each.reason)
        self._reason.setText(because if each.edition > 1 else first)
        self._reason.setVisible(each.edition == 1 or bool(each.reason))
        self.changes.show_rows(
            [
                ListRow(str(place), self._languages.pick(change), lead=str(place))
                for place, change in enumerate(each.changes, 1)
            ]
        )

    def _allow(self, _text: str) -> None:
        self.revise.setEnabled(bool(self.reason.text()))

    def clear_reason(self) -> None:
        """Forget the reason that was written."""
        self.reason.set_text("")

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange and self.title():
            self.show_editions(tuple(self._editions.values()), writes=self._writes)
        super().changeEvent(event)
