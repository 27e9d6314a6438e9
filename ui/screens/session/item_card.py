"""The item being heard: figures, marks, grounds and note, and what can be done with it."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from app.commission.session_view import ItemView
from app.commission.voting import Choice
from app.kernel.ids import Id
from ui.components.banner import WARNING, Banner
from ui.components.card import Card
from ui.components.chip import Chip
from ui.components.due_chip import DueChip
from ui.components.empty_state import EmptyState
from ui.components.label import BODY, HEADING, MUTED, Label
from ui.components.marks_plot import RANGE, MarksPlot
from ui.components.row_list import RowList
from ui.components.row_paint import ListRow
from ui.components.signs import Sign
from ui.components.style import px
from ui.components.text_area import TextArea
from ui.components.turning_box import TurningBox
from ui.i18n.languages import Languages
from ui.screens.session.figures_box import FiguresBox
from ui.screens.session.floor import Floor
from ui.screens.session.item_buttons import ItemButtons
from ui.screens.session.item_words import marks_lines, three_figures
from ui.screens.session.view_model import SessionModel
from ui.screens.session.words import (
    applicant,
    member_name,
    outcome_chip,
    preparation_words,
    quorum_why,
    quorum_words,
    tally_words,
)

_GROUNDS_SHOWN = 5


@dataclass(slots=True)
class _Draft:
    """Grounds ticked and note written for an item, until it is concluded."""

    ticked: set[str] = field(default_factory=set)
    note: str = ""


class ItemCard(Card):
    """The middle of the session.

    `opinion_given(str)` carries the text of a special opinion, `question_given(str)` that of a
    member's question; both are written in the same place.
    """

    opinion_given = Signal(str)
    question_given = Signal(str)
    opinion_asked = Signal()
    question_asked = Signal()

    def __init__(self, model: SessionModel, floor: Floor, languages: Languages) -> None:
        super().__init__()
        self._model, self._floor, self._languages = model, floor, languages
        self._drafts: dict[Id, _Draft] = {}
        self.name = Label("", HEADING)
        self._below = Label("", MUTED, wrap=True)
        self._due = DueChip()
        self._outcome = Chip()
        self._asked = Label("", BODY, wrap=True)
        self._asked.setObjectName("questions_label")
        self.turning = TurningBox()
        self.turning.setObjectName("turning_box")
        self._boxes = FiguresBox()
        self._plot = MarksPlot(RANGE)
        self._hidden = Label("", MUTED, wrap=True)
        self.quorum = Banner()
        self.quorum.setObjectName("quorum_banner")
        self.tally = Label("", BODY, wrap=True)
        self.tally.setObjectName("tally_line")
        self._grounds_title = Label("", HEADING)
        self.grounds = RowList()
        self.grounds.setObjectName("grounds_list")
        self.grounds.ticked.connect(self._tick)
        self.note = TextArea(lines=2)
        self.note.setObjectName("note_field")
        self.note.changed.connect(self._noted)
        self._opinions = Label("", BODY, wrap=True)
        self.opinion = TextArea(lines=3)
        self.opinion.setObjectName("opinion_field")
        self.opinion.hide()
        self._asking = False
        self.buttons = ItemButtons(model, floor)
        self.buttons.opinion_asked.connect(self.opinion_asked)
        self.buttons.question_asked.connect(self.question_asked)
        self.buttons.opinion_kept.connect(self.keep_written)
        self.buttons.opinion_left.connect(self.close_opinion)
        self._nothing = EmptyState(sign=Sign.OPEN)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._nothing)
        self._pages.addWidget(self._lay_out())
        self.body.addWidget(self._pages)

    def _lay_out(self) -> QWidget:
        head = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(px(1))
        words.addWidget(self.name)
        words.addWidget(self._below)
        head.addLayout(words, 1)
        head.addWidget(self._due, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self._outcome, 0, Qt.AlignmentFlag.AlignVCenter)
        inside = QWidget()
        self._inside = column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, px(4), 0)
        column.setSpacing(px(10))
        above = (
            self._asked, self._boxes, self.quorum, self._hidden, self._plot, self.turning,
            self.tally,
        )  # fmt: skip
        below = (self._grounds_title, self.grounds, self.note, self._opinions, self.opinion)
        for part in (*above, *below):
            column.addWidget(part)
        column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(inside)
        self._scroll.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        page = QWidget()
        outer = QVBoxLayout(page)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(px(10))
        outer.addLayout(head)
        outer.addWidget(self._scroll, 1)
        outer.addWidget(self.buttons)
        return page

    # --- what the person has written -------------------------------------------------------

    def _draft(self) -> _Draft:
        item = self._model.item
        return self._drafts.setdefault(item.dossier, _Draft()) if item else _Draft()

    def ticked(self) -> tuple[str, ...]:
        """The grounds ticked, in the order shown."""
        chosen = self._draft().ticked
        return tuple(row.key for row in self.grounds.rows if row.key in chosen)

    def _tick(self, code: str) -> None:
        draft = self._draft()
        draft.ticked.symmetric_difference_update({code})
        self._show_grounds()
        self.buttons.show_state(grounds=len(draft.ticked))

    def _noted(self, text: str) -> None:
        self._draft().note = text

    def conclude(self) -> None:
        """Store what the votes carried, with the grounds of a refusal."""
        if self.refusing:
            self._model.conclude(self.ticked(), self.note.text())
        else:
            self._model.conclude((), self.note.text())

    @property
    def refusing(self) -> bool:
        """Whether the votes carry a refusal, so that grounds are asked for."""
        item = self._model.item
        return bool(item and item.tally and item.tally.outcome is Choice.REFUSE)

    def open_opinion(self, whose: str) -> None:
        """Let a special opinion be written."""
        self._write(self.tr("Special opinion: {name}").replace("{name}", whose), asking=False)

    def open_question(self) -> None:
        """Let a question be written."""
        self._write(self.tr("Question on the dossier"), asking=True)

    def _write(self, label: str, *, asking: bool) -> None:
        self._asking = asking
        self.opinion.set_label(label)
        self.opinion.show()
        self.buttons.write_opinion(writing=True, asking=asking)
        self._show_grounds()
        self._bring(self.opinion)
        self.opinion.setFocus()

    def keep_written(self) -> None:
        """Keep the opinion, or put the question, that was written."""
        given = self.question_given if self._asking else self.opinion_given
        given.emit(self.opinion.text())

    def close_opinion(self) -> None:
        """Put the writing of an opinion away."""
        self.opinion.hide()
        self.opinion.set_text("")
        self._show_grounds()
        self.buttons.write_opinion(writing=False)

    # --- showing ------------------------------------------------------------------------------

    def show_page(self) -> None:
        """Show the item chosen."""
        item, page = self._model.item, self._model.page
        self.setAccessibleName(self.tr("Dossier being heard"))
        if page is None:
            self._pages.setCurrentWidget(self._nothing)
            self._nothing.say(self.tr("The session is being read"))
            return
        if item is None:
            self._pages.setCurrentWidget(self._nothing)
            hidden = page.line(self._model.position) is not None
            self._nothing.say(
                self.tr("This item is hidden") if hidden else self.tr("The agenda is empty"),
                self.tr("You stepped back from this dossier, so it is not shown to you.")
                if hidden
                else self.tr("Put dossiers on the agenda on the page of sessions."),
            )
            return
        self._pages.setCurrentIndex(1)
        self._show_head(item)
        self._show_figures(item)
        self._show_votes(item)
        self.show_turning()
        self._show_grounds()
        self._show_opinions(item)
        self.buttons.show_state(grounds=len(self._draft().ticked))

    def _show_head(self, item: ItemView) -> None:
        page, pick = self._model.page, self._languages.pick
        if page is None:
            return
        language = self._languages.language
        self.name.setText(f"{self._model.position}. {applicant(item, language)}")
        parts = (f"№ {item.number}", pick(item.citizenship), pick(item.profession))
        self._below.setText(" · ".join(part for part in parts if part))
        decided = bool(item.outcome or item.postponed)
        self._due.show_due(None if decided else page.timing(item.due), item.due)
        self._due.setVisible(not decided)
        self._due.setMinimumWidth(self._due.sizeHint().width())
        self._outcome.say(*outcome_chip(item, current=False, running=False))
        self._outcome.setVisible(decided)
        said = preparation_words(item, page.view, pick)
        self._asked.setText(said)
        self._asked.setVisible(bool(said))

    def show_turning(self) -> None:
        """Show what would turn the result, once it was asked for."""
        item, page, turning = self._model.item, self._model.page, self._floor.turning
        self.turning.setVisible(turning is not None)
        if item is None or page is None or turning is None or item.figures is None:
            return
        pick = self._languages.pick
        titles = {mark.code: pick(mark.title) for mark in item.figures.marks}
        names = {member.key: pick(member.name) for member in page.view.members}
        self.turning.show_turning(turning, titles, names)

    def look_at_turning(self) -> None:
        """What would turn the result was just read: bring it into sight."""
        self.show_turning()
        if self.turning.isVisibleTo(self):
            self._bring(self.turning)

    def _show_figures(self, item: ItemView) -> None:
        self._boxes.show_figures(three_figures(item))
        shown = item.figures is not None and item.sheets > 0
        choosing = self._model.holds and self._model.heard and self.refusing
        self._plot.setVisible(shown and not choosing)
        self._hidden.setVisible(not shown)
        if item.figures is None:
            self._hidden.setText(
                self.tr("Others' marks are shown once your own sheet is submitted.")
                if not self._model.holds and self._model.state != "ended"
                else self.tr("Marks are shown once the session is open.")
            )
        elif not shown:
            self._hidden.setText(self.tr("No member has submitted a sheet yet."))
        elif self._model.heard and not item.discussion_open:
            self._hidden.setText(
                self.tr("Marks stand without names until the chair opens the discussion.")
            )
            self._hidden.setVisible(not choosing)
        self._plot.show_lines(
            [each.line for each in marks_lines(item, self._languages.pick)] if shown else ()
        )

    def _show_votes(self, item: ItemView) -> None:
        page = self._model.page
        if page is None:
            return
        lost = self._model.heard and not item.quorum.met
        if lost:
            title, why = quorum_words(item.quorum), quorum_why(item.quorum)
            if self.quorum.text() != f"{title}\n{why}":
                self.quorum.tell(WARNING, title, why, lasting=True)
        else:
            self.quorum.dismiss()
        words = "" if lost else tally_words(item, page.view, self._languages.pick)
        if item.outcome and item.by_casting_vote:
            words = self.tr("Carried by the casting vote of the chair, {name}.").replace(
                "{name}", member_name(page.view, item.chair, self._languages.pick)
            )
        elif not self._model.heard or not item.votes:
            words = ""
        self.tally.setText(words)
        self.tally.setVisible(bool(words))

    def _show_grounds(self) -> None:
        item, pick = self._model.item, self._languages.pick
        if item is None:
            return
        choosing = self._model.holds and self._model.heard and self.refusing
        draft, failing = self._draft(), self._model.failing()
        if choosing:
            shares = {line.code: line.figure for line in marks_lines(item, pick)}
            rows = [
                ListRow(
                    each.code,
                    pick(self._model.words_of(each)),
                    after=shares.get(each.criterion, "") if each.criterion in failing else "",
                    checked=each.code in draft.ticked,
                )
                for each in self._model.grounds()
            ]
        else:
            rows = [ListRow(each.code, pick(each.text), lead="•") for each in item.grounds]
        was = self.grounds.isVisible()
        self.grounds.show_rows(rows)
        self.grounds.setVisible(bool(rows))
        self.grounds.set_name(self.tr("Grounds of the refusal"))
        self._fit_grounds()
        editing = self._model.holds and self._model.heard and item.quorum.met
        asked = choosing and not draft.ticked
        self._grounds_title.setText(
            self.tr("Grounds: tick at least one") if asked else self.tr("Grounds")
        )
        self._grounds_title.setVisible(bool(rows) or editing or bool(item.note))
        self.note.set_read_only(not editing)
        self.note.set_text(draft.note if editing else item.note)
        self.note.setVisible(editing or bool(item.note))
        self.note.edit.setAccessibleName(self.tr("Reasoned grounds in words"))
        self.note.edit.setPlaceholderText(self.tr("Reasoned grounds in words") if editing else "")
        if self.opinion.isVisibleTo(self):  # one thing is written at a time
            for part in (self._grounds_title, self.grounds, self.note):
                part.hide()
        if choosing and not was:
            self._bring(self.grounds)

    def _bring(self, part: QWidget) -> None:
        self._inside.activate()
        self._scroll.ensureWidgetVisible(part)

    def _fit_grounds(self) -> None:
        heights = [self.grounds.sizeHintForRow(n) for n in range(len(self.grounds.rows))]
        self.grounds.setFixedHeight(sum(heights[:_GROUNDS_SHOWN]) + 2)

    def _show_opinions(self, item: ItemView) -> None:
        page, pick = self._model.page, self._languages.pick
        if page is None:
            return
        lines = [
            self.tr("Special opinion ({name}): {text}")
            .replace("{name}", member_name(page.view, Id(each.member), pick))
            .replace("{text}", each.text)
            for each in item.opinions
        ]
        self._opinions.setText("\n".join(lines))
        self._opinions.setVisible(bool(lines))

    def changeEvent(self, event: QEvent) -> None:
        """Give the grounds their height again when the text is zoomed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "grounds"):
            self._fit_grounds()
