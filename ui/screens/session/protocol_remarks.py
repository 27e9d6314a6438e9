"""Members' remarks on a draft protocol: the list, and below it the next remark or the answer."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from app.commission.remarks import RemarkView
from app.kernel.ids import Id
from ui.components.buttons import PRIMARY, SECONDARY, Button
from ui.components.card import Card
from ui.components.choice_field import Choice, ChoiceField
from ui.components.empty_state import EmptyState
from ui.components.label import MUTED, STRONG, Label
from ui.components.row_list import RowList
from ui.components.row_paint import ListRow
from ui.components.signs import Sign
from ui.components.style import px
from ui.components.text_area import TextArea
from ui.i18n.formats import moment_text
from ui.i18n.languages import Languages

_WHOLE = "whole"


class RemarksCard(Card):
    """Signals: `said(str, str)`: text, dossier or ""; `answered(str, str, bool)`: remark, words."""

    said = Signal(str, str)
    answered = Signal(str, str, bool)

    def __init__(self, languages: Languages) -> None:
        super().__init__(flush=True)
        self._languages = languages
        self._remarks: dict[str, RemarkView] = {}
        self._about: tuple[tuple[str, str], ...] = ()
        self._may = (False, False)
        self.list = RowList()
        self.list.setObjectName("remarks_list")
        self.list.chosen.connect(lambda _key: self._stand())
        self.list.opened.connect(lambda _key: self.write())
        self.none = EmptyState(sign=Sign.DONE)
        self.whole = Label("", wrap=True)
        self.whole_answer = Label("", MUTED, wrap=True)
        self.heading = Label("", STRONG, wrap=True)
        self.about = ChoiceField()
        self.text = TextArea(lines=3)
        self.text.edit.setObjectName("remark_text")
        self.text.changed.connect(lambda _text: self._stand_buttons())
        self.send = Button("", PRIMARY)
        self.send.setObjectName("send_remark")
        self.accept, self.decline = Button("", PRIMARY), Button("", SECONDARY)
        self.accept.setObjectName("accept_remark")
        self.decline.setObjectName("decline_remark")
        self.send.clicked.connect(self._say)
        self.accept.clicked.connect(lambda: self._answer(accepted=True))
        self.decline.clicked.connect(lambda: self._answer(accepted=False))
        self._arrange()

    def _arrange(self) -> None:
        self._pages = QStackedLayout()
        self._pages.addWidget(self.none)
        self._pages.addWidget(self.list)
        self.body.addLayout(self._pages, 1)
        self.form = QWidget()
        column = QVBoxLayout(self.form)
        column.setContentsMargins(px(14), px(10), px(14), px(12))
        column.setSpacing(px(8))
        for part in (self.whole, self.whole_answer, self.heading, self.about, self.text):
            column.addWidget(part)
        buttons = QHBoxLayout()
        buttons.addWidget(self.send)
        buttons.addWidget(self.accept)
        buttons.addWidget(self.decline)
        buttons.addStretch(1)
        column.addLayout(buttons)
        self.body.addWidget(self.form)

    def show_remarks(
        self,
        remarks: tuple[RemarkView, ...],
        about: tuple[tuple[str, str], ...],
        *,
        remarks_on: bool,
        answers: bool,
    ) -> None:
        """Show the remarks; `about` are the dossiers that a remark may be about, with words."""
        self._remarks = {each.remark: each for each in remarks}
        self._about, self._may = about, (remarks_on, answers)
        self.set_title(self.tr("Remarks of members"))
        self.list.set_name(self.tr("Remarks of members"))
        self.none.say(
            self.tr("No remarks"),
            self.tr("Members who read the draft write their remarks here.")
            if not remarks_on
            else self.tr("If something in the draft is not right, write it below."),
        )
        self.about.set_label(self.tr("About"))
        whole = Choice(_WHOLE, self.tr("The whole protocol"))
        self.about.set_choices((whole, *(Choice(key, words) for key, words in about)))
        if self.about.value() is None:
            self.about.set_value(_WHOLE)
        self.send.setText(self.tr("Send the remark"))
        self.accept.setText(self.tr("Taken into account"))
        self.decline.setText(self.tr("Not accepted"))
        self.list.show_rows([self._row(each) for each in remarks])
        self._pages.setCurrentIndex(1 if remarks else 0)
        if self.list.current_key() is None and remarks:
            first = next((each for each in remarks if not each.answered), remarks[0])
            self.list.choose(first.remark)
        self._stand()

    def _row(self, each: RemarkView) -> ListRow:
        about = f"№ {each.dossier_number}" if each.dossier_number else self.tr("whole protocol")
        name = self._languages.pick(each.name)
        below = " · ".join((about, moment_text(each.at)))
        if each.accepted is None:
            chip, tone, sign = self.tr("waits for an answer"), "today", Sign.OPEN
        elif each.accepted:
            chip, tone, sign = self.tr("taken into account"), "good", Sign.DONE
        else:
            chip, tone, sign = self.tr("not accepted"), "calm", Sign.CROSS
        return ListRow(each.remark, name, below, badge=name, chip=chip, tone=tone, sign=sign)

    @property
    def chosen(self) -> RemarkView | None:
        """The remark stood on."""
        return self._remarks.get(self.list.current_key() or "")

    def write(self) -> None:
        """Go to the words of the answer or of the next remark."""
        self.text.edit.setFocus()

    def _stand(self) -> None:
        chosen, (remarks_on, answers) = self.chosen, self._may
        answering = answers and chosen is not None
        self.whole.setText(chosen.text if chosen else "")
        self.whole.setVisible(chosen is not None)
        said = chosen.answer if chosen else ""
        self.whole_answer.setText(self.tr("Answer: {text}").replace("{text}", said))
        self.whole_answer.setVisible(bool(said))
        self.heading.setVisible(remarks_on and not answering)
        self.heading.setText(self.tr("A new remark"))
        self.about.setVisible(remarks_on and not answering)
        self.text.setVisible(remarks_on or answering)
        self.text.set_label(self.tr("Your answer") if answering else self.tr("Your remark"))
        self.send.setVisible(remarks_on and not answering)
        self.accept.setVisible(answering)
        self.decline.setVisible(answering)
        self.form.setVisible(chosen is not None or remarks_on)
        self._stand_buttons()

    def _stand_buttons(self) -> None:
        written = bool(self.text.text())
        for button in (self.send, self.accept, self.decline):
            button.setEnabled(written)

    def _say(self) -> None:
        about = self.about.value() or _WHOLE
        self.said.emit(self.text.text(), "" if about == _WHOLE else about)
        self.text.set_text("")
        self._stand_buttons()

    def _answer(self, *, accepted: bool) -> None:
        chosen = self.chosen
        if chosen is not None:
            self.answered.emit(Id(chosen.remark), self.text.text(), accepted)
            self.text.set_text("")
            self._stand_buttons()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange and self.title():
            remarks_on, answers = self._may
            self.show_remarks(
                tuple(self._remarks.values()), self._about, remarks_on=remarks_on, answers=answers
            )
        super().changeEvent(event)
