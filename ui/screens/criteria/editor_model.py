"""A draft while it is being written: every change is checked, shown, and soon saved."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.evaluation.criteria_file import parse_criteria
from app.evaluation.criteria_writing import to_text
from app.kernel.resource import ResourceError
from ui.screens.criteria.document import NAME, Document
from ui.screens.criteria.problems import Problem, problems_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.access.people import Actor
    from app.evaluation.criteria import CriteriaSet
    from app.evaluation.entities import KeptCriteria
    from app.kernel.outcome import Outcome, Refusal
    from app.office import Office
    from ui.i18n.languages import Languages
    from ui.runtime.desk import Desk

Key = tuple[str, str]
_PAUSE = 900
"""Milliseconds after the last change until the draft is saved by itself."""


class Saving(StrEnum):
    """How the draft stands to the disk."""

    SAVED = "saved"
    CHANGED = "changed"
    WRONG = "wrong"
    """Not saved while there are mistakes."""
    REFUSED = "refused"


class EditorModel(QObject):
    """The draft, as fields or as text.

    Signals: `opened()` when another draft is shown or the text was taken over; `changed()` after
    each change; `saved()`; `refused(object)` with the office's no.
    """

    opened = Signal()
    changed = Signal()
    saved = Signal()
    refused = Signal(object)

    def __init__(self, desk: Desk, languages: Languages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._languages = desk, languages
        self.key: Key = ("", "")
        self.document: Document | None = None
        self.text = ""
        """The file's text; the fields' own while it is not edited as text."""
        self.as_text = False
        self.criteria: CriteriaSet | None = None
        """The set as it last was without mistakes."""
        self.mistakes: tuple[ResourceError, ...] = ()
        self.saving = Saving.SAVED
        self._seen = ""
        self._again = self._busy = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self.save)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is to be mended, in the language in use."""
        sound = None if self.mistakes else self.criteria
        return problems_of(sound, self.mistakes, self._languages.language)

    def open(self, key: Key) -> None:
        """Read a draft."""

        def read(office: Office, actor: Actor) -> str | Refusal:
            return office.criteria.text_of(actor, *key)

        def came(text: str) -> None:
            self.key, self._seen, self.text = key, text, text
            self.criteria, self.saving = None, Saving.SAVED
            self._read_text()
            self.as_text = self.criteria is None
            self.opened.emit()
            self.changed.emit()

        self._desk.ask(read, came, self.refused.emit)

    # --- fields ----------------------------------------------------------------------------

    def get(self, path: str) -> object:
        """What stands in a field."""
        return None if self.document is None else self.document.get(path)

    def put(self, path: str, value: object) -> None:
        """Write a field."""
        if self.document is not None and self.document.get(path) != value:
            self.document.put(path, value)
            self._check()

    def say(self, path: str, words: str) -> None:
        """Write a text in one language."""
        self.do(lambda document: document.say(path, words))

    def do(self, change: Callable[[Document], object]) -> None:
        """Change the draft's build: add, remove, move, rename."""
        if self.document is not None:
            change(self.document)
            self._check()

    def _check(self) -> None:
        if self.document is None:
            return
        criteria, self.mistakes = self.document.read()
        if criteria is not None:
            self.criteria, self.text = criteria, to_text(criteria)
        self._touched()

    # --- text ------------------------------------------------------------------------------

    def write(self, text: str) -> None:
        """Take the whole file as it is being written."""
        if text != self.text:
            self.text = text
            self._read_text()
            self._touched()

    def show_as(self, *, text: bool) -> bool:
        """Go over to the text or to the fields; False while the text has a mistake."""
        if not text and self.as_text and self.mistakes:
            return False
        if text and self.mistakes:
            return False
        self.as_text = text
        self.opened.emit()
        self.changed.emit()
        return True

    def _read_text(self) -> None:
        try:
            self.criteria = parse_criteria(self.text, NAME)
        except ResourceError as mistake:
            self.mistakes = (mistake,)
        else:
            self.mistakes = ()
            self.document = Document(self.criteria)

    # --- saving ----------------------------------------------------------------------------

    def _touched(self) -> None:
        self.saving = Saving.WRONG if self.mistakes else Saving.CHANGED
        if self.mistakes:
            self._timer.stop()
        else:
            self._timer.start()
        self.changed.emit()

    @property
    def unsaved(self) -> bool:
        """Whether something is not on the disk yet."""
        return self.saving is not Saving.SAVED

    def save(self) -> None:
        """Save now; a draft with a mistake is not saved."""
        self._timer.stop()
        if self.mistakes or self.saving is Saving.SAVED:
            return
        if self._busy:
            self._again = True
            return
        self._busy = True
        text, key, seen = self.text, self.key, self._seen

        def keep(office: Office, actor: Actor) -> Outcome[KeptCriteria]:
            return office.criteria.keep(actor, text, key, seen)

        self._desk.act(keep, lambda kept: self._kept(text, kept), self._not_kept)

    def _kept(self, text: str, kept: KeptCriteria) -> None:
        self._busy = False
        self.key, self._seen = (kept.code, kept.criteria_version), kept.text
        if text == self.text and not self.mistakes:
            self.saving = Saving.SAVED
        if self._again:
            self._again = False
            self.save()
        self.changed.emit()
        self.saved.emit()

    def _not_kept(self, refusal: Refusal) -> None:
        self._busy = self._again = False
        self.saving = Saving.REFUSED
        self.changed.emit()
        self.refused.emit(refusal)
