"""The pages of the first start: language, which office, how far the demo office is made."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from app.kernel.text import Language
from ui.components.buttons import SECONDARY, Button
from ui.components.card import Card
from ui.components.label import MUTED, Label
from ui.components.style import Live
from ui.i18n.languages import OWN_NAMES
from ui.i18n.noop import QT_TRANSLATE_NOOP
from ui.shell.choices import Choices
from ui.shell.offices import Kind, Standing

_STEPS = 1000

_KINDS: Mapping[Kind, tuple[str, str, str]] = {
    Kind.DEMO: (
        QT_TRANSLATE_NOOP("FirstStart", "Demo office"),
        QT_TRANSLATE_NOOP(
            "FirstStart",
            "To look around and to learn: invented people and dossiers in every stage. It is made "
            "now, which takes about a minute.",
        ),
        QT_TRANSLATE_NOOP(
            "FirstStart",
            "To look around and to learn: invented people and dossiers in every stage.",
        ),
    ),
    Kind.OWN: (
        QT_TRANSLATE_NOOP("FirstStart", "Own office on this computer"),
        QT_TRANSLATE_NOOP(
            "FirstStart",
            "For real work: a new, empty office. Its data stay on this computer alone.",
        ),
        QT_TRANSLATE_NOOP(
            "FirstStart", "For real work: the office that was set up on this computer."
        ),
    ),
    Kind.SHARED: (
        QT_TRANSLATE_NOOP("FirstStart", "Shared database of the department"),
        QT_TRANSLATE_NOOP(
            "FirstStart",
            "For real work with colleagues: this computer gets an encrypted local copy. The "
            "administrator gives you the server's name and a login.",
        ),
        QT_TRANSLATE_NOOP(
            "FirstStart", "For real work with colleagues: the local copy on this computer."
        ),
    ),
}
"""Its title; what it means while it is not there yet, and when it is."""

SHUT: Mapping[Standing, tuple[str, str]] = {
    Standing.NEWER: (
        QT_TRANSLATE_NOOP(
            "FirstStart", "The database was written by a newer version of the program."
        ),
        QT_TRANSLATE_NOOP(
            "FirstStart",
            "Nothing was read or changed; all data are kept. Install the newer version on this "
            "computer, then start it.",
        ),
    ),
    Standing.FOREIGN: (
        QT_TRANSLATE_NOOP("FirstStart", "The folder of this office holds a demo office."),
        QT_TRANSLATE_NOOP(
            "FirstStart",
            "Nothing was changed. The administrator must move it away: a demo office is never "
            "opened as a real one. Folder: {folder}",
        ),
    ),
    Standing.SHUT: (
        QT_TRANSLATE_NOOP("FirstStart", "The folder of this office cannot be written."),
        QT_TRANSLATE_NOOP(
            "FirstStart",
            "Nothing was changed. Ask the administrator of this computer for the right to write "
            "there, then choose it again. Folder: {folder}",
        ),
    ),
}


class LanguagePage(Choices):
    """Each language in its own words; the one stood upon is spoken at once."""

    def __init__(self) -> None:
        super().__init__([language.value for language in Language])
        for language in Language:
            self.all[language].say(OWN_NAMES[language])


class OfficePage(Live, Choices):
    """What there is to open, each with one sentence on what it means."""

    def __init__(self) -> None:
        super().__init__([kind.value for kind in Kind])
        self._standing: Mapping[Kind, Standing] = {}
        self.come_alive()

    def show_standing(self, standing: Mapping[Kind, Standing]) -> None:
        """Say what is there already."""
        self._standing = standing
        self.words()

    def words(self) -> None:
        translate = QCoreApplication.translate
        for kind, (title, new, known) in _KINDS.items():
            is_new = self._standing.get(kind, Standing.EMPTY) is Standing.EMPTY
            chip = translate("FirstStart", "DEMO") if kind is Kind.DEMO else ""
            means = translate("FirstStart", new if is_new else known)
            self.all[kind].say(translate("FirstStart", title), means, chip)


class MakingPage(Live, QWidget):
    """How far the demo office is; `cancelled()` when its button is pressed."""

    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.bar = QProgressBar()
        self.bar.setRange(0, _STEPS)
        self.bar.setTextVisible(False)
        self._part = Label("", MUTED)
        self.cancel = Button("", SECONDARY)
        self.cancel.setObjectName("cancel_making_button")
        self.cancel.clicked.connect(self.cancelled)
        below = QHBoxLayout()
        below.addWidget(self._part, 1)
        below.addWidget(self.cancel)
        card = Card()
        card.body.addWidget(self.bar)
        card.body.addLayout(below)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        self.come_alive()

    def show_part(self, part: float) -> None:
        """Show how much is done, 0 to 1."""
        self.bar.setValue(round(part * _STEPS))
        self._part.setText(f"{part:.0%}")
        self.bar.setAccessibleDescription(self._part.text())

    def words(self) -> None:
        translate = QCoreApplication.translate
        self.cancel.setText(translate("FirstStart", "Cancel"))
        self.bar.setAccessibleName(translate("FirstStart", "How much of the demo office is made"))


def keyboard_on(widget: QWidget) -> None:
    """Put the keyboard on a widget."""
    widget.setFocus(Qt.FocusReason.OtherFocusReason)
