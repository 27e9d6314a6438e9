"""Sign all as recommended: first the list of what would be decided, then how each came out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.deadlines.urgency import Urgency
from app.kernel.outcome import Refusal
from app.workflow.door import DecisionOutcome
from ui.components.buttons import PRIMARY, SECONDARY, Button
from ui.components.label import MUTED, TITLE, Label
from ui.components.paper_words import row_name
from ui.components.row_list import RowList
from ui.components.row_paint import ListRow
from ui.components.signs import Sign
from ui.components.style import Live, px
from ui.i18n.refusals import refusal_text
from ui.screens.signoff.view_model import Fate, SignoffModel
from ui.screens.signoff.words import line_words, verdict_words
from ui.theme.dress import dress

if TYPE_CHECKING:
    from ui.i18n.languages import Languages
    from ui.screens.signoff.reading import SignLine


class BatchPanel(Live, QWidget):
    """The list with ticks, then the results. Signal: `left()` when it is done with."""

    left = Signal()

    def __init__(
        self, model: SignoffModel, languages: Languages, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model, self._languages = model, languages
        self._lines: tuple[SignLine, ...] = ()
        self._ticked: set[str] = set()
        self._title, self._words = Label("", TITLE, wrap=True), Label("", MUTED, wrap=True)
        self.rows = RowList()
        self.rows.setObjectName("batch_list")
        self.main = Button("", PRIMARY, "Ctrl+↵")
        self.main.setObjectName("batch_sign_button")
        self._cancel = Button("", SECONDARY)
        self._cancel.setObjectName("batch_cancel_button")
        head = QVBoxLayout()
        head.setContentsMargins(px(16), px(12), px(16), px(10))
        head.setSpacing(2)
        head.addWidget(self._title)
        head.addWidget(self._words)
        acts = QHBoxLayout()
        acts.setContentsMargins(px(16), px(12), px(16), px(12))
        acts.setSpacing(px(10))
        acts.addWidget(self.main)
        acts.addWidget(self._cancel)
        acts.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(dress(QFrame(), "rule"))
        column.addWidget(self.rows, 1)
        column.addWidget(dress(QFrame(), "rule"))
        column.addLayout(acts)
        self.main.clicked.connect(self.do_main)
        self._cancel.clicked.connect(self._leave)
        self.rows.ticked.connect(self._tick)
        model.batch_moved.connect(self.words)
        self.come_alive()

    def begin(self) -> None:
        """Show every decision with a recommendation; those that are late are not ticked."""
        self._lines = self._model.desk.recommended
        self._ticked = {line.key for line in self._lines if not _late(line)}
        self.words()
        self.rows.setFocus()

    @property
    def _over(self) -> bool:
        return bool(self._model.batch) and not self._model.batch_running

    def do_main(self) -> None:
        """Sign what is ticked; afterwards, go back to the desk."""
        if self._model.batch_running:
            return
        if self._over:
            self._leave()
        elif self._ticked:
            self._model.begin_batch([key for key in self._keys() if key in self._ticked])

    def words(self) -> None:
        translate = QCoreApplication.translate
        results = self._model.batch
        signed = sum(result is Fate.SIGNED for result in results.values())
        refused = sum(isinstance(result, Refusal) for result in results.values())
        self.rows.set_name(translate("Signoff", "Decisions to sign as recommended"))
        self.rows.show_rows([self._row(line) for line in self._shown()])
        if self._over:
            self._title.setText(translate("Signoff", "%n decision(s) signed", None, signed))
            none = translate("Signoff", "Nothing was refused.")
            some = translate(
                "Signoff", "%n dossier(s) could not be decided: see why.", None, refused
            )
            self._words.setText(some if refused else none)
            self.main.setText(translate("Signoff", "Back to the desk"))
        else:
            count = len(results) or len(self._ticked)
            self._title.setText(translate("Signoff", "Sign as recommended"))
            self._words.setText(
                translate("Signoff", "Look through the list; Space takes a dossier out of it.")
            )
            self.main.setText(
                translate("Signoff", "Sign %n decision(s) as recommended", None, count)
            )
        self.main.setEnabled(self._over or (bool(self._ticked) and not results))
        self._cancel.setText(translate("Signoff", "Cancel"))
        self._cancel.setVisible(not results)

    def _shown(self) -> list[SignLine]:
        results = self._model.batch
        return [line for line in self._lines if not results or line.key in results]

    def _row(self, line: SignLine) -> ListRow:
        below, checked = line_words(line), line.key in self._ticked
        results = self._model.batch
        chip, tone, sign = "", "calm", Sign.NONE
        if line.recommended is not None:
            issue = line.recommended is DecisionOutcome.ISSUE
            chip = verdict_words(line.recommended)
            tone, sign = ("good", Sign.DONE) if issue else ("bad", Sign.CROSS)
        if results:
            chip, tone, sign, below = self._result(results.get(line.key), below)
        elif _late(line):
            late = QCoreApplication.translate("Signoff", "late: needs a reason, decide it alone")
            below = f"{below} · {late}"
        return ListRow(
            key=line.key,
            title=row_name(self._languages, line.row),
            after=f"№ {line.row.number}",
            below=below,
            chip=chip,
            tone=tone,
            sign=sign,
            checked=None if results else checked,
        )

    def _result(self, result: Refusal | Fate | None, below: str) -> tuple[str, str, Sign, str]:
        translate = QCoreApplication.translate
        if result is Fate.SIGNED:
            return translate("Signoff", "Signed"), "good", Sign.DONE, below
        if isinstance(result, Refusal):
            why = refusal_text(result, self._languages.language)
            return translate("Signoff", "Not signed"), "late", Sign.WARN, why
        return translate("Signoff", "Waiting"), "calm", Sign.NONE, below

    def _keys(self) -> list[str]:
        return [line.key for line in self._lines]

    def _tick(self, key: str) -> None:
        if self._model.batch or any(line.key == key and _late(line) for line in self._lines):
            return
        self._ticked ^= {key}
        self.words()

    def _leave(self) -> None:
        if not self._model.batch_running:
            self.left.emit()


def _late(line: SignLine) -> bool:
    return line.timing.urgency is Urgency.LATE
