"""The reference book of business processes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.kernel.outcome import Changes
from ui.components.buttons import QUIET, Button
from ui.components.card import Card
from ui.components.chip import Chip
from ui.components.label import MUTED, TITLE, Label
from ui.components.process_picture import ProcessPicture
from ui.components.saving import PaperSaving
from ui.components.segmented import PILLS, Segmented
from ui.components.signs import Sign
from ui.components.style import px
from ui.screens import Screen, ScreenContext
from ui.screens.procedures.readings_page import ReadingsPage
from ui.screens.procedures.step_card import StepCard
from ui.screens.procedures.view_model import ProceduresModel
from ui.screens.procedures.words import order_words, status_words


class ProceduresScreen(Screen):
    """Each procedure as a picture, its steps, its order and the readings it is worked by."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        pick = context.languages.pick
        self._pick, self._wanted = pick, ""
        self.model = ProceduresModel(context.desk, self)
        self.title = Label("", TITLE)
        self.procedure, self.tabs = Segmented(), Segmented(look=PILLS)
        self.name, self.order = Label("", MUTED, wrap=True), Label("", MUTED)
        self.status = Chip()
        self.saving = PaperSaving(context.work, context.settings)
        self.picture, self.step = ProcessPicture(pick), StepCard(pick)
        self.readings = ReadingsPage(pick)
        self.pages = QStackedWidget()
        self._smaller, self._larger = Button("–", QUIET), Button("+", QUIET)
        self.save = Button()
        self._build()
        self._wire()
        self.retranslate()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(px(12))
        head.addWidget(self.title)
        head.addWidget(self.procedure)
        head.addStretch(1)
        head.addWidget(self.tabs)
        about = QHBoxLayout()
        about.setSpacing(px(8))
        about.addWidget(self.order)
        about.addWidget(self.status)
        about.addStretch(1)
        self.card = Card(" ", flush=True)
        for button in (self._smaller, self._larger, self.save):
            self.card.head.addWidget(button)
        self.card.body.addWidget(self.picture)
        self.step.setFixedWidth(px(290))
        drawn = QWidget()
        middle = QHBoxLayout(drawn)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(px(12))
        middle.addWidget(self.card, 1)
        middle.addWidget(self.step)
        self.pages.addWidget(drawn)
        self.pages.addWidget(self.readings)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(px(10))
        rows.addLayout(head)
        rows.addWidget(self.name)
        rows.addLayout(about)
        rows.addWidget(self.saving)
        rows.addWidget(self.pages, 1)
        self.procedure.setObjectName("procedure_choice")
        self.tabs.setObjectName("procedures_tabs")
        self.save.setObjectName("save_process_button")

    def _wire(self) -> None:
        model = self.model
        model.read.connect(self._show)
        model.chosen.connect(self._show)
        self.procedure.chosen.connect(model.choose)
        self.picture.chosen.connect(model.choose_step)
        self.tabs.chosen.connect(lambda key: self.pages.setCurrentIndex(int(key == "readings")))
        self._smaller.clicked.connect(self.picture.zoom_out)
        self._larger.clicked.connect(self.picture.zoom_in)
        self.save.clicked.connect(self._save)
        self.saving.failed.connect(self.context.notices.fault)

    def open(self, params: dict[str, object]) -> None:
        """Show the procedure of the params ("procedure"), else the one looked at before."""
        self._wanted = str(params.get("procedure") or "")
        self.saving.hide()
        self.picture.setFocus()
        self.model.read_all()

    def refresh(self, changes: Changes) -> None:
        """Nothing that is done changes a procedure."""

    def panes(self) -> list[QWidget]:
        """The choice, the picture or the readings."""
        return [self.procedure, self.picture]

    def _show(self) -> None:
        wanted, self._wanted = self._wanted, ""
        if wanted:
            self.model.choose_code(wanted)
            return
        version, step = self.model.version, self.model.step
        self.procedure.set_choices(self._choices())
        self.procedure.set_value(str(self.model.at))
        if version is None:
            return
        self.card.set_title(self._pick(version.short_title))
        self.name.setText(self._pick(version.title))
        self.order.setText(order_words(version.order))
        words, tone = status_words(version.order)
        sign = Sign.TODAY if version.order.repealed_on else Sign.DONE
        self.status.say(words, tone, sign)
        self.picture.show_process(version)
        self.step.show_step(version, step)
        self.readings.show_version(version)

    def _choices(self) -> list[tuple[str, str]]:
        """Codes; with the version where a procedure has several."""
        versions = self.model.versions
        codes = [each.code for each in versions]
        return [
            (str(n), each.code if codes.count(each.code) == 1 else f"{each.code} {each.version}")
            for n, each in enumerate(versions)
        ]

    def _save(self) -> None:
        version = self.model.version
        if version is not None:
            name = self.tr("Business process {number}").replace("{number}", version.code)
            self.saving.save_here(f"{name}.pdf", self._draw)

    def _draw(self, file: Path) -> None:
        version = self.model.version
        if version is not None:
            title = f"{version.code} · {self._pick(version.short_title)}"
            self.picture.save_pdf(file, title)

    def retranslate(self) -> None:
        """Set every text again."""
        self.title.setText(self.tr("Business processes"))
        self.procedure.set_name(self.tr("Procedure"))
        self.tabs.set_name(self.tr("What is shown"))
        self.tabs.set_choices([("picture", self.tr("Picture")), ("readings", self.tr("Readings"))])
        self.save.setText(self.tr("Save as PDF"))
        for button, words in (
            (self._smaller, self.tr("Smaller")),
            (self._larger, self.tr("Larger")),
        ):
            button.setAccessibleName(words)
            button.setToolTip(words)
        self._show()
