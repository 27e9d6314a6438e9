"""The dossier stood upon: who, how urgent, why this date, the way so far, and what to do next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from app.deadlines.urgency import Timing
from app.workflow.entities import StepRow
from ui.components.buttons import PRIMARY, SECONDARY, Button
from ui.components.card import Card
from ui.components.chip import Chip
from ui.components.due_chip import due_cell
from ui.components.empty_state import EmptyState
from ui.components.label import HEADING, MUTED, Label
from ui.components.late_reason import LateReason
from ui.components.signs import Sign
from ui.components.style import px
from ui.components.timeline import Timeline
from ui.components.why_box import WhyBox
from ui.queues.words import step_words
from ui.screens.desk.next_step import HERE, NextStep
from ui.screens.desk.way import way_of

if TYPE_CHECKING:
    from app.decisions.dossier_file import DossierFile
    from app.queue import QueueRow
    from ui.i18n.languages import Languages
    from ui.queues.lines import Lines

WIDTH = 332


class _Way(QScrollArea):
    """The timeline, scrolled only where the window is too low for all of it."""

    def __init__(self) -> None:
        super().__init__()
        self.timeline = Timeline()
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.timeline)
        column.addStretch(1)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)

    def fit(self) -> None:
        """Take no more room than the steps need."""
        self.setMaximumHeight(self.timeline.sizeHint().height() + 2)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(px(200), self.timeline.sizeHint().height() + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(px(160), px(78))


class DeskPreview(Card):
    """Signals: `asked(str)` with the reason of the delay, if one was given; `opened()`."""

    asked = Signal(str)
    opened = Signal()

    def __init__(self, lines: Lines, languages: Languages) -> None:
        super().__init__()
        self._lines, self._languages = lines, languages
        self._row: QueueRow | None = None
        self._file: DossierFile | None = None
        self._undeclared = False
        self._next: NextStep | None = None
        self.setFixedWidth(px(WIDTH))
        self.setObjectName("desk_preview")
        self._empty = EmptyState(sign=Sign.PAGE)
        self._about = QWidget()
        self.body.addWidget(self._empty)
        self.body.addWidget(self._about)
        self._person = Label("", HEADING, wrap=True)
        self._numbers = Label("", MUTED, wrap=True)
        self.chip = Chip("", "calm", Sign.NONE)
        self.why = WhyBox(languages.pick)
        self.way = _Way()
        self._closed = Label("", MUTED, wrap=True)
        self.reason = LateReason()
        self.next_button = Button("", PRIMARY, "Ctrl+↵")
        self.next_button.setObjectName("next_step_button")
        self.open_button = Button("", SECONDARY)
        self.open_button.setObjectName("open_dossier_button")
        self._lay_out()
        self.next_button.clicked.connect(self._ask)
        self.open_button.clicked.connect(self.opened)
        self.retranslate()
        self.show_row(None, None)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._about)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        head = QVBoxLayout()
        head.setSpacing(px(2))
        head.addWidget(self._person)
        head.addWidget(self._numbers)
        column.addLayout(head)
        column.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.why)
        column.addWidget(self.way)
        column.addWidget(self._closed)
        column.addWidget(self.reason)
        column.addWidget(self.next_button)
        column.addWidget(self.open_button)
        column.addStretch(1)

    # --- what is shown ------------------------------------------------------------------------

    def show_row(self, row: QueueRow | None, next_: NextStep | None) -> None:
        """Show a line at once; its dossier follows by `show_file`."""
        other = row is None or self._row is None or row.dossier != self._row.dossier
        self._row, self._next = row, next_
        if other:
            self._file, self._undeclared = None, False
            self.reason.put_away()
        self._empty.setVisible(row is None)
        self._about.setVisible(row is not None)
        self._say()

    def show_file(self, file: DossierFile | None, *, undeclared: bool = False) -> None:
        """Show what hangs on the dossier; one that is `undeclared` is closed to the member."""
        self._file, self._undeclared = file, undeclared
        self._say()

    def ask_reason(self, words: str) -> None:
        """Ask why the step is late, here and now."""
        self.reason.ask(words)

    def _ask(self) -> None:
        self.asked.emit(self.reason.text() if self._next and self._next.place == HERE else "")

    def _say(self) -> None:
        row = self._row
        if row is None:
            return
        lines = self._lines
        self._person.setText(lines.person(row))
        self._numbers.setText(" · ".join(part for part in self._numbers_of(row) if part))
        cell = due_cell(lines.timing(row), row.due)
        self.chip.setVisible(bool(cell.text))
        self.chip.say(f"{row.step} · {cell.text}", cell.tone or "calm", cell.sign)
        self.next_button.setText(self._next.words() if self._next else "")
        self.next_button.setVisible(self._next is not None)
        self._say_file()

    def _numbers_of(self, row: QueueRow) -> list[str]:
        number = self.tr("No. %1").replace("%1", row.number) if row.number else ""
        passport = self._file.dossier.passport_number if self._file else ""
        said = self.tr("passport %1").replace("%1", passport) if passport else ""
        return [number, said, self._lines.country(row.citizenship)]

    def _say_file(self) -> None:
        file, run = self._file, self._run()
        self.way.setVisible(file is not None)
        self._closed.setText(
            self.tr("It opens once you have declared to have no conflict of interest.")
        )
        self._closed.setVisible(self._undeclared)
        self.open_button.setVisible(not self._undeclared)
        self.why.show_why(
            file.reasons.get(run.id) if file and run else None,
            self._event(run) if run else "",
        )
        if file is not None:
            self.way.timeline.show_steps(way_of(file))
            self.way.fit()

    def _run(self) -> StepRow | None:
        """The open run that the line stands for."""
        if self._file is None or self._row is None:
            return None
        key = (self._row.step, self._row.part)
        open_ = [run for run in self._file.rows if run.closed is None]
        return next((run for run in open_ if (run.step, run.part) == key), None)

    def _event(self, run: StepRow) -> str:
        """What the limit runs from: receipt, or the step that ended that day."""
        file = self._file
        if file is None or run.started == file.dossier.received:
            return self.tr("Receipt")
        step = file.procedure.step(run.step)
        before = file.procedure.before(step) if step else None
        return step_words(before.state) if before else ""

    def timing_here(self) -> Timing | None:
        """How urgent the line is."""
        return self._lines.timing(self._row) if self._row else None

    def retranslate(self) -> None:
        """Take the words of the language in use."""
        self.setAccessibleName(self.tr("The dossier"))
        self.open_button.setText(self.tr("Open the dossier"))
        self._empty.say(
            self.tr("No dossier is chosen"), self.tr("Its dates and its next step are shown here.")
        )
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language at once."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "open_button"):
            self.retranslate()

    def colours(self) -> None:
        super().colours()
        self.setFixedWidth(px(WIDTH))
