"""The line over the sheet: whose dossier, how urgent, how far the member is, what is saved."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.kernel.text import Trilingual
from ui.components.buttons import QUIET, Button
from ui.components.chip import Chip
from ui.components.due_chip import DueChip
from ui.components.elided_label import ElidedLabel
from ui.components.label import MUTED, TITLE, Label
from ui.components.signs import Sign
from ui.components.style import px
from ui.i18n.formats import time_text
from ui.i18n.languages import Languages
from ui.screens.evaluation.draft import Kept
from ui.screens.evaluation.view_model import EvaluationModel
from ui.screens.evaluation.words import Named, person_name


class Numbered(Named, Protocol):
    """A dossier as its heading names it."""

    @property
    def number(self) -> str:
        """Its number in the register."""
        ...


class Heading(QWidget):
    """Follows the model. Signal: `retry()` when what was not saved shall be tried again."""

    retry = Signal()

    def __init__(self, model: EvaluationModel, languages: Languages) -> None:
        super().__init__()
        self._model, self._languages = model, languages
        self.back, self.on = Button("‹", QUIET), Button("›", QUIET)
        self.back.setObjectName("previous_dossier_button")
        self.on.setObjectName("following_dossier_button")
        self.place = Label("", MUTED)
        self.name, self.about = ElidedLabel("", TITLE), ElidedLabel("", MUTED)
        self.due, self.progress, self.saved = DueChip(), Chip(), Chip()
        self.masked = Chip()
        self.masked.setObjectName("masked_chip")
        self.again = Button("", QUIET)
        self.again.setObjectName("save_again_button")
        self.name.setObjectName("dossier_name")
        self.saved.setObjectName("saved_chip")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        parts: list[QWidget] = [self.back, self.place, self.on, self.name, self.masked, self.about]
        for part in (*parts, self.due, self.progress, self.saved, self.again):
            row.addWidget(part, 1 if part is self.about else 0)
        self.back.clicked.connect(lambda: model.step(-1))
        self.on.clicked.connect(lambda: model.step(+1))
        self.again.clicked.connect(self.retry)
        model.opened.connect(self.show_dossier)
        model.about_changed.connect(self.show_dossier)
        model.round_changed.connect(self.show_round)
        model.kept_changed.connect(self.show_kept)

    def show_dossier(self) -> None:
        """Say whose dossier it is and how urgent."""
        about = self._model.about
        waiting = self._model.declaring.undeclared
        self.name.say("")
        self.about.say("")
        self.masked.setVisible(False)
        self.due.show_due(None, None)
        if about is not None:
            dossier, run = about.view.dossier, about.view.run
            self._say(dossier, about.country, about.profession, masked=about.view.masked)
            self.due.show_due(self._model.timing(), run.due if run else None)
        elif waiting is not None:
            opening = waiting.opening
            masked = opening.masked
            self._say(opening, waiting.country, waiting.profession, masked=masked)
        self.show_round()
        self.show_kept()

    def _say(
        self, dossier: Numbered, country: Trilingual, profession: Trilingual, *, masked: bool
    ) -> None:
        language = self._languages.language
        self.masked.setVisible(masked)
        self.name.say(self.tr("Applicant hidden") if masked else person_name(dossier, language))
        parts = [] if masked else [country.in_(language)]
        parts.append(profession.in_(language))
        if dossier.number:
            parts.append(self.tr("No. {number}").replace("{number}", dossier.number))
        self.about.say(" · ".join(part for part in parts if part))
        self.masked.say(self.tr("until you submit"), "soon", Sign.ALERT)
        withheld = self.tr("Name, citizenship, photo and identity papers are withheld, so that the"
                           " first reading is of the qualification alone.")  # fmt: skip
        self.masked.setToolTip(withheld)
        self.masked.setAccessibleDescription(withheld)

    def show_round(self) -> None:
        """Say which of the member's dossiers it is, and how many are scored."""
        round_ = self._model.round
        place = round_.place(self._model.dossier) if round_ else 0
        for part in (self.back, self.place, self.on):
            part.setVisible(place > 0)
        if round_ is None:
            self.progress.setVisible(False)
            return
        self.place.setText(f"{place} / {round_.total}")
        self.back.setEnabled(round_.step(self._model.dossier, -1) is not None)
        self.on.setEnabled(round_.step(self._model.dossier, +1) is not None)
        words = self.tr("scored {done} of {total}")
        words = words.replace("{done}", str(round_.scored)).replace("{total}", str(round_.total))
        self.progress.say(words, "calm")
        self.progress.setVisible(round_.total > 0)

    def show_kept(self) -> None:
        """Say what is on the disk; "saved" never before it is."""
        draft, kept = self._model.draft, self._model.kept
        self.again.setVisible(kept is Kept.FAILED)
        if draft is None or kept is Kept.NOTHING:
            self.saved.say("", "calm")
        elif kept is Kept.FAILED:
            self.saved.say(self.tr("Not saved"), "late", Sign.ALERT)
        elif kept is Kept.SAVING:
            self.saved.say(self.tr("Saving…"), "calm", Sign.OPEN)
        elif draft.view.evaluation is not None:
            moment = time_text(draft.view.evaluation.made_at)
            words = self.tr("Submitted {time}").replace("{time}", moment)
            self.saved.say(words, "good", Sign.DONE)
        elif draft.view.sheet is not None:
            moment = time_text(draft.view.sheet.changed_at)
            words = self.tr("Saved on this computer {time}").replace("{time}", moment)
            self.saved.say(words, "good", Sign.DONE)
        self.saved.setVisible(bool(self.saved.text()))
        # "Saving…" between two longer words must not push the whole line to and fro at each key.
        widest = max(self.saved.minimumWidth(), self.saved.sizeHint().width())
        self.saved.setMinimumWidth(widest if self.saved.text() else 0)

    def retranslate(self) -> None:
        """Set every text again."""
        for button, words in (
            (self.back, self.tr("Dossier before")),
            (self.on, self.tr("Dossier after")),
        ):
            button.setAccessibleName(words)
            button.setToolTip(words)
        self.again.setText(self.tr("Try again"))
        self.show_dossier()
