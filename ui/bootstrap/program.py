"""The one window of the program: an office, or the first start where it is chosen which."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from ui.bootstrap.habits import remembered_languages, remembered_theme
from ui.bootstrap.log import note_ready, show_uncaught
from ui.bootstrap.offices import LocalOffices
from ui.runtime.worker import Work
from ui.shell.main_window import MainWindow
from ui.shell.offices import Kind
from ui.shell.parts import Parts


class Program(QObject):
    """Shows one window after the other; each lets go of all it held before the next is made."""

    def __init__(self, offices: LocalOffices, parts_of: Callable[[Kind], Parts]) -> None:
        super().__init__()
        self._offices, self._parts_of = offices, parts_of
        self._let_go: Callable[[], None] = _nothing
        self._work: Work | None = None
        self._arrived: Path | None = None
        self.window: QWidget | None = None

    def begin(self, kind: Kind | None = None) -> None:
        """Open an office: this one, or else the one opened last; ask where there is none."""
        kind = kind or self._offices.last()
        if kind is None:
            self.ask()
        else:
            self.open(kind)

    def bring(self, package: Path | None) -> None:
        """Offer this dossier package in the window that comes next, once somebody sits there."""
        self._arrived = package

    def open(self, kind: Kind) -> None:
        """Open an office in place of what is shown."""
        if self._leave():
            self.show_office(self._parts_of(kind))

    def show_office(self, parts: Parts) -> None:
        """Show the window over an office."""
        begun = monotonic()
        self._let_go, self._work = parts.close, parts.work
        window = MainWindow(replace(parts, another_office=self.ask))
        show_uncaught(window.notices.fault, window)
        if self._arrived is not None:
            from ui.shell.arrival import Arrival  # not on the way of every other start

            Arrival(window, window, parts.desk, parts.work, parts.languages, self._arrived)
            self._arrived = None
        self._show(window)
        QTimer.singleShot(0, window, window.load_people)
        QTimer.singleShot(0, window, lambda: parts.work.run(lambda: note_ready(begun), _quietly))

    def ask(self) -> None:
        """Ask which office to open, in place of what is shown."""
        if not self._leave():
            return
        from ui.shell.first_start import FirstStart

        habits = self._offices.habits
        theme, languages, work = remembered_theme(habits), remembered_languages(habits), Work()

        def let_go() -> None:
            work.close()
            languages.stop()

        self._let_go, self._work = let_go, work
        window = FirstStart(self._offices, work, languages, theme)
        window.opened.connect(self._chosen)
        show_uncaught(window.fault, window)
        self._show(window)

    def settle(self) -> None:
        """Wait until what the window asked for is there."""
        if self._work is not None:
            self._work.settle()

    def close(self) -> None:
        """Let go of everything at the end of the program."""
        self._let_go()
        self._let_go, self._work = _nothing, None

    def close_window(self) -> bool:
        """Close what is shown; False where it must not be left now."""
        return self._leave()

    def _chosen(self, kind: Kind) -> None:
        self._offices.habits.keep("office", kind)
        self.open(kind)

    def _leave(self) -> bool:
        """Close what is shown, unless it must not be left now."""
        old, self.window = self.window, None
        if old is None:
            return True
        QApplication.setQuitOnLastWindowClosed(False)
        left = old.close()
        QApplication.setQuitOnLastWindowClosed(True)
        if not left:
            self.window = old
            return False
        self.close()
        old.deleteLater()
        return True

    def _show(self, window: QWidget) -> None:
        self.window = window
        window.show()


def _nothing() -> None:
    """Nothing is held."""


def _quietly(_nothing: None) -> None:
    """Nobody waits for the log."""
