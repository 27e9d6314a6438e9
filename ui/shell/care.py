"""What looks after the office from the frame: the clock's strip, diagnostics."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QFileDialog, QMenu, QVBoxLayout, QWidget

from ui.actions.registry import Action
from ui.i18n.noop import QT_TRANSLATE_NOOP
from ui.runtime.bundle import Member, write_bundle
from ui.runtime.clock_watch import ClockWatch
from ui.shell.clock_strip import ClockStrip
from ui.shell.diagnostics_sheet import DiagnosticsSheet, proposed
from ui.shell.parts import Parts

CONTEXT = "Care"
_DIAGNOSTICS = QT_TRANSLATE_NOOP("Care", "Diagnostics…")


class Says(Protocol):
    """How the frame says things."""

    def fault(self, fault: Exception) -> None: ...
    def said(self, text: str, undo: Callable[[], None] | None = None) -> None: ...


class Care(QObject):
    """Made once for a window; its strip stands above every screen."""

    def __init__(self, window: QWidget, parts: Parts, says: Says, above: QVBoxLayout) -> None:
        """Its strip becomes the first of what stands above the screens."""
        super().__init__(window)
        self._window, self._parts, self._says = window, parts, says
        self.clock = ClockWatch(parts.tick, parts.elapsed)
        self.strip = ClockStrip(self.clock, parts.tick)
        above.insertWidget(0, self.strip)
        self.sheet: DiagnosticsSheet | None = None
        if parts.replica is None:  # a local copy goes by the shared database's time
            parts.desk.person_changed.connect(self._ask_newest)

    def actions(self) -> list[Action]:
        """Lines of the palette."""
        return [
            Action("frame.diagnostics", CONTEXT, _DIAGNOSTICS, self.diagnose, icon="search",
                   enabled=lambda: self._parts.diagnose is not None),
        ]  # fmt: skip

    def fill(self, menu: QMenu) -> None:
        """Lines of the person's menu."""
        for action in self.actions():
            line = menu.addAction(action.label(), action.run)
            line.setEnabled(action.enabled())

    def diagnose(self) -> None:
        """Gather the bundle, which takes a few seconds, then show it."""
        if self._parts.diagnose is not None:
            gathering = QCoreApplication.translate("Care", "Gathering the diagnostics…")
            self._says.said(gathering)
            self._parts.work.run(self._parts.diagnose, self._show)

    def _show(self, members: Sequence[Member]) -> None:
        self.sheet = DiagnosticsSheet(members, self._window)
        self.sheet.accepted.connect(self._save)
        self.sheet.open()

    def _save(self) -> None:
        if self.sheet is None:
            return
        members, words = self.sheet.members, QCoreApplication.translate
        file, _ = QFileDialog.getSaveFileName(
            self._window,
            words("Diagnostics", "Save the file…"),
            proposed(self._parts.settings.text("papers_folder")),
            "*.zip",
        )
        if not file:
            return
        try:
            write_bundle(Path(file), members)
        except OSError as fault:
            self._says.fault(fault)
            return
        self._says.said(words("Care", "The diagnostics are saved: {file}").format(file=file))

    def _ask_newest(self) -> None:
        self._parts.desk.ask_office(self._parts.asks.newest, self.clock.show_newest)
