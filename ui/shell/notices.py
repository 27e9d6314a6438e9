"""How the frame says things: a banner above the screen for a no or a fault, a passing line below."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.kernel.outcome import Refusal
from ui.i18n.languages import Languages
from ui.i18n.refusals import paragraph_text, refusal_text
from ui.shell.faults import explain
from ui.shell.helping import help_of
from ui.theme.dress import dress, typed
from ui.theme.theme import Theme

log = logging.getLogger(__name__)

UNDO_SECONDS = 10


class Banner(QFrame):
    """Inline, never modal: why something was not done, and what to do now."""

    def __init__(
        self, languages: Languages, help_on: Callable[[str], object] | None = None
    ) -> None:
        super().__init__()
        self._languages, self._help_on = languages, help_on
        self._shown: Refusal | Exception | None = None
        dress(self, "banner")
        self._sign = typed(QLabel("▲"), "alarm")
        self._title, self._text = typed(QLabel(), "strong"), QLabel()
        for label in (self._title, self._text):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._help, self._copy, self._close = QPushButton(), QPushButton(), QPushButton()
        self._help.setObjectName("banner_help_button")
        self._help.clicked.connect(self.open_help)
        self._copy.clicked.connect(self._copy_code)
        self._close.clicked.connect(self.clear)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._text)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 10, 10)
        row.setSpacing(10)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        for button in (self._help, self._copy, self._close):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    @property
    def code(self) -> str:
        """The code of what is shown: a refusal's or a fault's; "" when nothing is."""
        if isinstance(self._shown, Exception):
            return explain(self._shown).code
        return "" if self._shown is None else self._shown.code

    @property
    def text(self) -> str:
        """The words that are shown."""
        return f"{self._title.text()} {self._text.text()}".strip() if self._shown else ""

    def show_refusal(self, refusal: Refusal) -> None:
        """Say why the office refused."""
        self._show(refusal)

    def show_fault(self, fault: Exception) -> None:
        """Say what happened, what is safe, what to do."""
        self._show(fault)

    def clear(self) -> None:
        """Take the banner away."""
        self._shown = None
        self.hide()

    def open_help(self) -> None:
        """Open the page of help that tells more about what is shown."""
        if self._shown is not None and self._help_on is not None:
            self._help_on(help_of(self._shown))

    def retranslate(self) -> None:
        """Take the words of the language in use."""
        self._close.setText(self.tr("Close"))
        self._copy.setText(self.tr("Copy code"))
        self._help.setText(self.tr("Help"))
        self._help.setVisible(self._help_on is not None)
        self._sign.setAccessibleName(self.tr("Attention"))
        shown = self._shown
        self._copy.setVisible(isinstance(shown, Exception))
        if isinstance(shown, Refusal):
            self._title.setText(refusal_text(shown, self._languages.language))
            self._text.setText(paragraph_text(shown))
        elif shown is not None:
            words = explain(shown)
            self._title.setText(words.happened)
            self._text.setText(f"{words.safe} {words.do} ({words.code})")
        self._text.setVisible(bool(self._text.text()))
        self.setAccessibleName(self.text)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language at once."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _show(self, shown: Refusal | Exception) -> None:
        self._shown = shown
        self.retranslate()
        self.show()
        _announce(self, self.text, QAccessible.AnnouncementPoliteness.Assertive)

    def _copy_code(self) -> None:
        QGuiApplication.clipboard().setText(self.code)


class Snackbar(QFrame):
    """A line at the foot of the screen: what was done, and for ten seconds a way to undo it."""

    def __init__(self, over: QWidget, theme: Theme) -> None:
        super().__init__(over)
        self._over, self._theme = over, theme
        self._undo: Callable[[], None] | None = None
        dress(self, "snackbar")
        self._text, self._button = QLabel(), QPushButton()
        self._button.clicked.connect(self.undo)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 8, 6)
        row.setSpacing(14)
        row.addWidget(self._text)
        row.addWidget(self._button)
        self._timer = QTimer(self, singleShot=True, interval=UNDO_SECONDS * 1000)
        self._timer.timeout.connect(self.clear)
        over.installEventFilter(self)
        self.hide()

    @property
    def text(self) -> str:
        """The words that are shown."""
        return self._text.text() if self.isVisible() else ""

    @property
    def can_undo(self) -> bool:
        """Whether the way back is open."""
        return self._undo is not None

    def say(self, text: str, undo: Callable[[], None] | None) -> None:
        """Show `text`; with `undo` a button that takes it back."""
        self._undo = undo
        self._text.setText(text)
        self._button.setText(self.tr("Undo") + "  Ctrl+Z")
        self._button.setVisible(undo is not None)
        self.setAccessibleName(text)
        self._place()
        self.show()
        self.raise_()
        self._timer.start()
        _announce(self, text, QAccessible.AnnouncementPoliteness.Polite)

    def undo(self) -> None:
        """Take back what was said to be done."""
        undo = self._undo
        self.clear()
        if undo is not None:
            undo()

    def clear(self) -> None:
        """Take the line away; the way back is closed."""
        self._undo = None
        self._timer.stop()
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the foot when the window changes its size."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        self.adjustSize()
        over = self._over
        margin = self._theme.px(20)
        left = (over.width() - self.width()) // 2
        self.move(max(margin, left), over.height() - self.height() - margin)


def _announce(widget: QWidget, text: str, politeness: QAccessible.AnnouncementPoliteness) -> None:
    """Let a screen reader say what came up without taking the focus."""
    event = QAccessibleAnnouncementEvent(widget, text)
    event.setPoliteness(politeness)
    QAccessible.updateAccessibility(event)


class FrameNotices(QObject):
    """The `Notices` that screens are given."""

    def __init__(self, banner: Banner, snackbar: Snackbar) -> None:
        super().__init__(banner)
        self._banner, self._snackbar = banner, snackbar

    def refusal(self, refusal: Refusal) -> None:
        """Say why the office refused."""
        self._banner.show_refusal(refusal)

    def fault(self, fault: Exception) -> None:
        """Say what happened, what is safe, what to do; the log keeps where it happened."""
        log.error("%s", explain(fault).code, exc_info=fault)
        self._banner.show_fault(fault)

    def said(self, text: str, undo: Callable[[], None] | None = None) -> None:
        """Say that something was done."""
        self._banner.clear()
        self._snackbar.say(text, undo)

    def clear(self) -> None:
        """Take the banner away."""
        self._banner.clear()
