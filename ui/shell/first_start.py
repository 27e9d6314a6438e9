"""The first start on this computer: the language, then which office; also the way to another one."""

from __future__ import annotations

import logging
from collections.abc import Callable
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.kernel.outcome import Outcome, Refusal
from app.kernel.text import Language
from ui.components.banner import ERROR, Banner
from ui.components.buttons import QUIET, Button
from ui.components.label import MUTED, TITLE, Label
from ui.components.scrolling import scrolling
from ui.components.style import px
from ui.i18n.languages import OWN_NAMES, Languages
from ui.runtime.worker import Work
from ui.shell.faults import explain
from ui.shell.first_pages import SHUT, LanguagePage, MakingPage, OfficePage, keyboard_on
from ui.shell.founding import FoundingForm
from ui.shell.offices import Kind, Offices, Standing
from ui.shell.top_bar import Brand
from ui.theme.dress import dress
from ui.theme.theme import Theme

log = logging.getLogger(__name__)

if TYPE_CHECKING:
    from app.administration.use_cases import Founding

_WIDTH = 720
_DRAFT = "founding/"


class Page(StrEnum):
    """Where one is. It is remembered, so that the next start goes on at the same place."""

    LANGUAGE = "language"
    OFFICE = "office"
    OWN = "own"
    MAKING = "making"


class FirstStart(QWidget):
    """`opened(Kind)` when an office is there and to be opened."""

    opened = Signal(object)
    _made_so_far = Signal(float)

    def __init__(self, offices: Offices, work: Work, languages: Languages, theme: Theme) -> None:
        super().__init__()
        self._offices, self._work = offices, work
        self._languages, self._theme = languages, theme
        self._stopped = False
        self._page = Page.LANGUAGE
        self._title, self._hint = Label("", TITLE), Label("", MUTED, wrap=True)
        self.banner = Banner()
        self.languages_page, self.offices_page = LanguagePage(), OfficePage()
        self.founding, self.making = FoundingForm(theme), MakingPage()
        self._pages: dict[Page, QWidget] = {
            Page.LANGUAGE: self.languages_page,
            Page.OFFICE: self.offices_page,
            Page.OWN: self.founding,
            Page.MAKING: self.making,
        }
        self.back = Button("", QUIET)
        self.back.setObjectName("first_start_back")
        self._build()
        self._wire()
        self.setMinimumSize(1024, 640)
        self.resize(1280, 800)
        self._go(self._first_page())

    # --- building ----------------------------------------------------------------------------

    def _build(self) -> None:
        self._tongues = {language: QPushButton(name) for language, name in OWN_NAMES.items()}
        top = QHBoxLayout()
        top.addWidget(Brand(self._theme), 1)
        for language, button in self._tongues.items():
            dress(button, "quiet").setCheckable(True)
            button.clicked.connect(lambda _on=False, to=language: self._speak(to))
            top.addWidget(button)
        self._middle = QWidget()
        rows = QVBoxLayout(self._middle)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(px(8))
        rows.addWidget(self._title)
        rows.addWidget(self._hint)
        rows.addSpacing(px(4))
        rows.addWidget(self.banner)
        for page in self._pages.values():
            rows.addWidget(page)
        rows.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        rows.addStretch(1)
        inside = QWidget()
        across = QHBoxLayout(inside)
        across.setContentsMargins(16, 16, 16, 16)
        across.addStretch(1)
        across.addWidget(self._middle)
        across.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 7, 16, 0)
        column.addLayout(top)
        column.addWidget(scrolling(inside), 1)
        dress(self, "ground")
        self._rezoom()

    def _wire(self) -> None:
        self._theme.changed.connect(self._rezoom)
        self.languages_page.stood_on.connect(lambda name: self._speak(Language(name)))
        self.languages_page.chosen.connect(self._spoken)
        self.offices_page.chosen.connect(lambda name: self._choose(Kind(name)))
        self.founding.founded.connect(self._found)
        self.founding.typed.connect(self._keep_draft)
        self.making.cancelled.connect(self._stop)
        self.back.clicked.connect(self.go_back)
        self._made_so_far.connect(self._show_part)
        self._work.failed.connect(self.fault)

    def _rezoom(self) -> None:
        self._middle.setFixedWidth(self._theme.px(_WIDTH))

    # --- going -------------------------------------------------------------------------------

    def _first_page(self) -> Page:
        """Where the last start was left; who has had an office open has chosen a language."""
        habits = self._offices.habits
        kept = habits.text("page")
        if kept in {Page.OFFICE, Page.OWN}:
            return Page(kept)
        return Page.OFFICE if habits.text("office") else Page.LANGUAGE

    @property
    def page(self) -> Page:
        """Where one is."""
        return self._page

    @property
    def title(self) -> str:
        """The title of the page."""
        return self._title.text()

    def go_back(self) -> None:
        """Go to the page before; what is being made is stopped."""
        if self._page is Page.MAKING:
            self._stop()
        elif self._page is Page.OWN:
            self._go(Page.OFFICE)
        elif self._page is Page.OFFICE:
            self._go(Page.LANGUAGE)

    def _go(self, page: Page) -> None:
        self._page = page
        self.banner.dismiss()
        if page is not Page.MAKING:
            self._offices.habits.keep("page", page)
        for each, widget in self._pages.items():
            widget.setVisible(each is page)
        self.back.setVisible(page in {Page.OFFICE, Page.OWN})
        for button in self._tongues.values():
            button.setVisible(page is not Page.LANGUAGE)
        self.retranslate()
        if page is Page.LANGUAGE:
            self.languages_page.stand_on(self._languages.language)
        elif page is Page.OFFICE:
            standing = {kind: self._offices.standing(kind) for kind in Kind}
            self.offices_page.show_standing(standing)
            self.offices_page.stand_on(self._offices.habits.text("office") or Kind.DEMO)
        elif page is Page.OWN:
            self._take_draft()
            self.founding.begin()
        else:
            keyboard_on(self.making.cancel)

    # --- language ----------------------------------------------------------------------------

    def _speak(self, language: Language) -> None:
        if language is not self._languages.language:
            self._languages.use(language)
        self._offices.habits.keep("language", language)

    def _spoken(self, name: str) -> None:
        self._speak(Language(name))
        self._go(Page.OFFICE)

    # --- which office ------------------------------------------------------------------------

    def _choose(self, kind: Kind) -> None:
        standing = self._offices.standing(kind)
        if standing in SHUT:
            self._say_shut(kind, standing)
        elif standing is Standing.WHOLE or kind is Kind.SHARED:
            self._open(kind)
        elif kind is Kind.OWN:
            self._go(Page.OWN)
        else:
            self._make_demo()

    def _say_shut(self, kind: Kind, standing: Standing) -> None:
        happened, do = (QCoreApplication.translate("FirstStart", text) for text in SHUT[standing])
        folder = self._offices.place(kind)
        self.banner.tell(ERROR, happened, do.replace("{folder}", folder))

    def _open(self, kind: Kind) -> None:
        habits = self._offices.habits
        for name in ("page", *(f"{_DRAFT}{each}" for each in self.founding.fields)):
            habits.forget(name)
        self.opened.emit(kind)

    # --- the demo office ---------------------------------------------------------------------

    def _make_demo(self) -> None:
        self._stopped = False
        self.making.show_part(0)
        self._go(Page.MAKING)

        def tell(part: float) -> None:
            if self._stopped:
                raise StoppedError
            self._made_so_far.emit(part)

        self._work.run(lambda: self._offices.make_demo(tell), self._demo_made, self._not_made)

    @Slot(float)
    def _show_part(self, part: float) -> None:
        self.making.show_part(part)

    def _demo_made(self, _nothing: None) -> None:
        self._open(Kind.DEMO)

    def _not_made(self, fault: Exception) -> None:
        self._go(Page.OFFICE)
        if not isinstance(fault, StoppedError):
            self.fault(fault)

    def _stop(self) -> None:
        self._stopped = True

    # --- the own office ----------------------------------------------------------------------

    def _found(self, founding: Founding) -> None:
        def answer(outcome: Outcome[None]) -> None:
            if isinstance(outcome, Refusal):
                self.founding.refuse(outcome, self._languages.language)
            else:
                self._open(Kind.OWN)

        self.banner.dismiss()
        self.founding.wait(waiting=True)
        self._work.run(lambda: self._offices.found(founding), answer, self._not_founded)

    def _not_founded(self, fault: Exception) -> None:
        self.founding.wait(waiting=False)
        self.fault(fault)

    def _keep_draft(self) -> None:
        for name, text in self.founding.draft().items():
            self._offices.habits.keep(f"{_DRAFT}{name}", text)

    def _take_draft(self) -> None:
        habits = self._offices.habits
        self.founding.put({name: habits.text(f"{_DRAFT}{name}") for name in self.founding.fields})

    # --- what happens around -----------------------------------------------------------------

    def fault(self, fault: Exception) -> None:
        """Say what failed, what is safe and what to do; the log keeps where it happened."""
        said = explain(fault)
        log.error("%s", said.code, exc_info=fault)
        self.banner.tell(ERROR, said.happened, f"{said.safe} {said.do} [{said.code}]")

    def retranslate(self) -> None:
        """Take the words of the language in use."""
        self.setWindowTitle("Anyqtama")
        titles: dict[Page, Callable[[], tuple[str, str]]] = {
            Page.LANGUAGE: lambda: (
                self.tr("The language of the program"),
                self.tr("It can be changed at any time, top right."),
            ),
            Page.OFFICE: lambda: (
                self.tr("What should be opened?"),
                self.tr(
                    "Each has a folder of its own on this computer, and nothing goes from one to "
                    "another."
                ),
            ),
            Page.OWN: lambda: (
                self.tr("A new office"),
                self.tr("Only what cannot wait is asked; all of it can be changed later."),
            ),
            Page.MAKING: lambda: (
                self.tr("The demo office is being made"),
                self.tr("Its dossiers are lived through day by day. Nothing in it is real."),
            ),
        }
        title, hint = titles[self._page]()
        self._title.setText(title)
        self._hint.setText(hint)
        self.back.setText(self.tr("Back"))
        for language, button in self._tongues.items():
            button.setChecked(language is self._languages.language)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language at once."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.go_back()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop what is being made: nothing of it is left."""
        self._stop()
        super().closeEvent(event)


class StoppedError(Exception):
    """The making was stopped by the person."""
