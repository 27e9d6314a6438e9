"""What looks after the office from the frame: the clock's strip, backups, diagnostics."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMainWindow, QMenu, QStackedWidget, QVBoxLayout

from ui.actions.registry import Action
from ui.i18n.noop import QT_TRANSLATE_NOOP
from ui.runtime.clock_watch import ClockWatch
from ui.shell.clock_strip import ClockStrip
from ui.shell.parts import Parts
from ui.shell.restoring import Restoring

if TYPE_CHECKING:
    from ui.runtime.bundle import Member
    from ui.shell.about import AboutSheet
    from ui.shell.diagnostics_sheet import DiagnosticsSheet

CONTEXT = "Care"
_ABOUT = QT_TRANSLATE_NOOP("Care", "About the program…")
_BACKUPS = QT_TRANSLATE_NOOP("Care", "Backups…")
_DIAGNOSTICS = QT_TRANSLATE_NOOP("Care", "Diagnostics…")


class Says(Protocol):
    """How the frame says things."""

    def fault(self, fault: Exception) -> None: ...
    def said(self, text: str, undo: Callable[[], None] | None = None) -> None: ...


class Care(QObject):
    """Made once for a window; its strip stands above every screen."""

    restored = Signal()
    """The office was restored, or is opened anew: who sits here is asked again."""

    def __init__(
        self,
        window: QMainWindow,
        parts: Parts,
        says: Says,
        above: QVBoxLayout,
        go: Callable[[str], None],
    ) -> None:
        """Its strip becomes the first of what stands above the screens."""
        super().__init__(window)
        self._window, self._parts, self._says = window, parts, says
        self.clock = ClockWatch(parts.tick, parts.elapsed)
        self.strip = ClockStrip(self.clock, parts.tick)
        above.insertWidget(0, self.strip)
        self._go = go
        self.restoring: Restoring | None = None
        pages = window.centralWidget()
        if parts.backups is not None and isinstance(pages, QStackedWidget):
            self.restoring = Restoring(pages, parts, says, parts.backups)
            self.restoring.done.connect(self.restored)
        self.sheet: DiagnosticsSheet | None = None
        self.about: AboutSheet | None = None
        if parts.replica is None:  # a local copy goes by the shared database's time
            parts.desk.person_changed.connect(self._ask_newest)

    def actions(self) -> list[Action]:
        """Lines of the palette."""
        return [
            Action("frame.backups", CONTEXT, _BACKUPS, lambda: self._go("backup"), icon="folder",
                   enabled=self._may_back_up),
            Action("frame.diagnostics", CONTEXT, _DIAGNOSTICS, self.diagnose, icon="search",
                   enabled=lambda: self._parts.diagnose is not None),
            Action("frame.about", CONTEXT, _ABOUT, self.tell_about, icon="help",
                   enabled=lambda: self._parts.about is not None),
        ]  # fmt: skip

    def fill(self, menu: QMenu) -> None:
        """Lines of the person's menu."""
        for action in self.actions():
            line = menu.addAction(action.label(), action.run)
            line.setEnabled(action.enabled())

    def fault(self, fault: Exception) -> None:
        """A fault of the office's thread; a damaged database has a page of its own."""
        if self.restoring is not None:
            self.restoring.fault(fault)
        else:
            self._says.fault(fault)

    def _may_back_up(self) -> bool:
        return self.restoring is not None and self.restoring.allowed()

    def diagnose(self) -> None:
        """Gather the bundle, which takes a few seconds, then show it."""
        if self._parts.diagnose is not None:
            gathering = QCoreApplication.translate("Care", "Gathering the diagnostics…")
            self._says.said(gathering)
            self._parts.work.run(self._parts.diagnose, self._show)

    def tell_about(self) -> None:
        """Show the version and offer the self-test."""
        if self._parts.about is not None:
            from ui.shell.about import AboutSheet  # seldom asked for

            self.about = AboutSheet(self._parts.about, self._parts.work, self._window)
            self.about.open()

    def _show(self, members: Sequence[Member]) -> None:
        from ui.shell.diagnostics_sheet import DiagnosticsSheet

        self.sheet = DiagnosticsSheet(members, self._window)
        self.sheet.accepted.connect(self._save)
        self.sheet.open()

    def _save(self) -> None:
        if self.sheet is None:
            return
        from ui.runtime.bundle import write_bundle
        from ui.shell.diagnostics_sheet import proposed

        members, translate = self.sheet.members, QCoreApplication.translate
        file, _ = QFileDialog.getSaveFileName(
            self._window,
            translate("Diagnostics", "Save the file…"),
            proposed(self._parts.settings.text("papers_folder")),
            translate("Diagnostics", "Diagnostics (*.zip)"),
        )
        if not file:
            return
        try:
            write_bundle(Path(file), members)
        except OSError as fault:
            self._says.fault(fault)
            return
        self._says.said(translate("Care", "The diagnostics are saved: {file}").format(file=file))

    def _ask_newest(self) -> None:
        self._parts.desk.ask_office(self._parts.asks.newest, self.clock.show_newest)
