"""Where the dossier stands: its way, why its date is what it is, and what to do next."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.components.buttons import DANGER, PRIMARY, SECONDARY, Button
from ui.components.card import Card
from ui.components.label import MUTED, Label
from ui.components.scrolling import scrolling
from ui.components.style import px
from ui.components.timeline import Timeline
from ui.components.why_box import Pick, WhyBox
from ui.screens.dossier.acts import Acts, Doing, DossierAct
from ui.screens.dossier.way import way_of, why_of
from ui.screens.dossier.words import act_words, slack_words

if TYPE_CHECKING:
    from app.decisions.dossier_file import DossierFile
    from ui.screens.dossier.view_model import Books


class WayCard(Card):
    """Signal: `asked(object)` with the `DossierAct` whose button was pressed."""

    asked = Signal(object)

    def __init__(self, pick: Pick, parent: QWidget | None = None) -> None:
        self._pick = pick
        self._file: DossierFile | None = None
        self._books: Books | None = None
        self._acts = Acts(None, ())
        self._why_at, self._acting = "", False
        self.timeline, self.why = Timeline(), WhyBox(pick)
        self.slack = Label("", MUTED, wrap=True)
        self.next = Button("", PRIMARY, "Ctrl+↵")
        self.next.setObjectName("next_act_button")
        self._others = QVBoxLayout()
        super().__init__(" ", parent=parent)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, px(6), 0)
        column.setSpacing(px(8))
        column.addWidget(self.timeline)
        column.addStretch(1)
        self._others.setSpacing(px(6))
        self._area = scrolling(inside)
        self.body.addWidget(self._area, 1)
        self.body.addWidget(self.why)
        self.body.addWidget(self.slack)
        self.body.addWidget(self.next)
        self.body.addLayout(self._others)
        self.timeline.chosen.connect(self._explain)
        self.next.clicked.connect(self.do_next)

    def show_file(self, file: DossierFile, books: Books, acts: Acts) -> None:
        """Show where another dossier stands."""
        if self._file is None or self._file.dossier.id != file.dossier.id:
            self._why_at = ""
        self._file, self._books, self._acts = file, books, acts
        self.words()
        QTimer.singleShot(0, self, self._show_open)

    def _show_open(self) -> None:
        """Bring the open step into sight once everything has its place."""
        opened = [row for row in self._file.rows if row.closed is None] if self._file else []
        if opened:
            box = self.timeline.box_of(opened[-1].id)
            self._area.ensureVisible(0, box.bottom(), 0, px(30))

    def _explain(self, key: str) -> None:
        self._why_at = key
        self._show_why()

    def _show_why(self) -> None:
        file = self._file
        if file is None:
            return
        opened = [row for row in file.rows if row.closed is None]
        chosen = [row for row in file.rows if row.id == self._why_at] or opened
        row = min(chosen, key=lambda each: each.due, default=None)
        self.why.show_why(why_of(file, row) if row is not None else None)

    def _show_acts(self) -> None:
        while (old := self._others.takeAt(0)) is not None:
            widget = old.widget()
            if widget is not None:
                widget.deleteLater()
        first = self._acts.next
        if first is not None:
            self.next.setText(act_words(first))
        for act in self._acts.others:
            self._others.addWidget(self._other(act))
        self.set_acting(acting=self._acting)

    def _other(self, act: DossierAct) -> Button:
        button = Button(act_words(act), DANGER if act.doing in _GRAVE else SECONDARY)
        button.setObjectName(f"{act.doing}_button")
        policy = QSizePolicy.Policy
        button.setSizePolicy(policy.Expanding, policy.Fixed)
        button.clicked.connect(lambda: self.asked.emit(act))
        return button

    def set_acting(self, *, acting: bool) -> None:
        """While a form is filled in, its button is the only one to press."""
        self._acting = acting
        self.next.setVisible(not acting and self._acts.next is not None)
        for place in range(self._others.count()):
            item = self._others.itemAt(place)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.setVisible(not acting)

    def others(self) -> Sequence[DossierAct]:
        """What else can be done."""
        return self._acts.others

    def do_next(self) -> None:
        """Do the one next thing."""
        if self._acts.next is not None:
            self.asked.emit(self._acts.next)

    def words(self) -> None:
        self.set_title(self.tr("Where it stands"))
        if self._file is None or self._books is None:
            return
        self.timeline.show_steps(way_of(self._file, self._books.reasons, self._pick))
        slack = slack_words(self._file)
        self.slack.setText(slack)
        self.slack.setVisible(bool(slack))
        self._show_why()
        self._show_acts()


_GRAVE = (Doing.WITHDRAW, Doing.DRAFT_REFUSAL)
