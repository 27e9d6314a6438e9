"""A member's evaluation screen in a process of its own, for real keys.

It tells on standard output where it is: "window <id>" when it can be typed into, "open" when
the dossier is, "sealed" when the sheet is; F10 ends it once all is on the disk.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from app.kernel.ids import Id
from tests.ui.screens.conftest import Heard, Went
from tests.ui.world import World
from ui.actions.keys import KeyRouter
from ui.actions.registry import Action
from ui.i18n.compile import compiled
from ui.i18n.languages import Languages
from ui.runtime.bus import ChangeBus
from ui.runtime.desk import Desk
from ui.runtime.settings import Settings
from ui.runtime.tick import Tick
from ui.runtime.worker import Work
from ui.screens import ScreenContext
from ui.screens.evaluation.view import EvaluationScreen
from ui.theme.theme import Theme

_AFTER = 20
"""Milliseconds between two looks at where it is."""


class Stand:
    """The screen with what a frame would give it."""

    def __init__(self, file: Path, login: str, dossier: Id) -> None:
        world = World(file)
        people = world.office.people.to_sign_in()
        self.work, self.bus = Work(), ChangeBus()
        self.desk = Desk(self.work, self.bus, world.open_office)
        self.desk.sign_in(next(person for person in people if person.login == login))
        self.screen = EvaluationScreen(
            ScreenContext(
                desk=self.desk,
                navigator=Went(),
                notices=Heard(),
                bus=self.bus,
                tick=Tick(world.clock),
                theme=Theme(),
                work=self.work,
                languages=Languages(compiled),
                settings=Settings(file.parent / "settings.ini"),
            )
        )
        self.bus.changed.connect(self.screen.refresh)
        self.router = KeyRouter(
            self.screen,
            lambda: [*self.screen.actions_here(), Action("end", "", "", self._end, key="F10")],
        )
        self.screen.resize(1052, 618)
        self.screen.show()
        self.screen.activateWindow()
        self.screen.open({"dossier": dossier})
        self._told: list[str] = []
        self._look()

    def _look(self) -> None:
        screen, model = self.screen, self.screen.model
        waiting = screen.declaration.isVisible() and QApplication.focusWidget() is not None
        if screen.isActiveWindow() and waiting:
            self._tell(f"window {int(screen.winId())}")
        if model.writable and screen.scan.page_count:
            self._tell("open")
        if model.draft is not None and model.draft.view.evaluation is not None:
            self._tell("sealed")
        QTimer.singleShot(_AFTER, screen, self._look)

    def _tell(self, words: str) -> None:
        if words not in self._told:
            self._told.append(words)
            sys.stdout.write(f"{words}\n")
            sys.stdout.flush()

    def _end(self) -> None:
        self.screen.leaving()
        self.work.settle()
        QApplication.quit()


def main() -> None:
    """Run until F10, or for a minute."""
    app = QApplication([])
    file, login, dossier = sys.argv[1:]
    stand = Stand(Path(file), login, Id(dossier))
    QTimer.singleShot(60_000, app.quit)
    app.exec()
    stand.work.close()


if __name__ == "__main__":
    main()
