"""Puts the program together: the one place that knows the window and the database.

`replica_door` does so for a local copy of a shared database.

The window is painted first. The database, the office's rules and the libraries they need are
imported and opened in the worker's thread, by the first question that is asked.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from app.kernel.clock import Clock, FixedClock, SystemClock
from ui.bootstrap.habits import remembered_languages, remembered_theme
from ui.bootstrap.making import make_demo, make_large, open_office
from ui.bootstrap.offices import LocalOffices
from ui.bootstrap.program import Program
from ui.runtime.backing_up import BackingUp
from ui.runtime.bus import ChangeBus
from ui.runtime.clock_watch import since_boot
from ui.runtime.desk import Desk
from ui.runtime.settings import Settings
from ui.runtime.syncing import Syncing
from ui.runtime.tick import Tick
from ui.runtime.worker import Work
from ui.self_test.findings import Check
from ui.shell.about_facts import About
from ui.shell.asks import Asks
from ui.shell.main_window import MainWindow
from ui.shell.offices import Kind
from ui.shell.parts import Parts, Replica
from ui.theme.fonts import load_fonts
from ui.theme.icons import ICONS

if TYPE_CHECKING:
    from app.access.people import Person
    from app.office import Office
    from ui.runtime.bundle import Member

__all__ = [
    "MainWindow", "demo_clock", "demo_folder", "dressed_application", "make_demo", "make_large",
    "make_parts", "make_replica_parts", "office_folder", "open_office", "open_replica_window", "open_window",
]  # fmt: skip


def demo_folder() -> Path:
    """Where this computer's demo office is kept, away from any real one."""
    return _data_folder() / "demo"


def office_folder() -> Path:
    """Where this computer's own office is kept."""
    return _data_folder() / "office"


def _data_folder() -> Path:
    import platformdirs

    return platformdirs.user_data_path("anyqtama")


def demo_clock() -> FixedClock:
    """The demo office's time stands still at ten o'clock of its today."""
    from app.demo.plans import TODAY

    clock = FixedClock()
    clock.move_to(TODAY, 10)
    return clock


def open_window(*, demo: bool, package: Path | None = None) -> int:
    """Open the window over the demo office, or over the office opened last; returns the exit code.

    Where none was opened yet it is asked which. A dossier `package` is offered after the sign-in.
    """
    app = dressed_application()
    program = make_program(_data_folder(), SystemClock())
    program.bring(package)
    program.begin(Kind.DEMO if demo else None)
    return _live(app, program)


def open_replica_window(folder: Path, package: Path | None = None) -> int:
    """Open the window over the local copy in `folder`, which is made there at a first connection.

    A dossier `package` is offered after the sign-in. Returns the exit code.
    """
    app = dressed_application()
    program = make_program(_data_folder(), SystemClock())
    program.bring(package)
    program.show_office(make_replica_parts(folder, SystemClock()))
    return _live(app, program)


def make_program(data: Path, clock: Clock) -> Program:
    """The program over the offices below the folder `data`."""
    offices = LocalOffices(data, clock)

    def parts_of(kind: Kind) -> Parts:
        settings = offices.settings_of(kind)
        if kind is Kind.SHARED:
            return make_replica_parts(offices.folder(kind), clock)
        demo = kind is Kind.DEMO
        its = demo_clock() if demo else clock
        return make_parts(offices.file(kind), its, settings, demo=demo)

    return Program(offices, parts_of)


def _live(app: QApplication, program: Program) -> int:
    try:
        return app.exec()
    finally:
        program.close()


def dressed_application() -> QApplication:
    """The one application, in the bundled fonts and with its icon."""
    known = QApplication.instance()
    app = known if isinstance(known, QApplication) else QApplication(["anyqtama"])
    app.setApplicationName("Anyqtama")
    app.setDesktopFileName("anyqtama")
    app.setWindowIcon(QIcon(str(ICONS / "anyqtama.svg")))
    load_fonts()
    return app


def make_parts(file: Path, clock: Clock, settings_file: Path, *, demo: bool) -> Parts:
    """All that the window holds, over the database in `file` (opened when first asked)."""
    from ui.bootstrap.backups import LocalKeeper, OfficeHeld

    held = OfficeHeld(file, clock)
    keeper = LocalKeeper(file, clock, held.close)
    held.refuse_damage(keeper.damage)
    parts = _parts(held.office, clock, settings_file, _asks(file), demo=demo)
    desk = parts.desk
    signed_in = None if demo else lambda: desk.person is not None
    backups = BackingUp(keeper, parts.work, parts.tick, daily=signed_in)

    def diagnose() -> Sequence[Member]:
        from ui.bootstrap.diagnostics import Place, bundle_of

        return bundle_of(Place(file.parent, clock))

    return replace(
        parts,
        elapsed=None if demo else since_boot,
        diagnose=diagnose,
        backups=backups,
        let_go=keeper.close,
    )


def make_replica_parts(folder: Path, clock: Clock) -> Parts:
    """All that the window holds, over the local copy in `folder`."""
    from ui.bootstrap.replica_door import ReplicaDoor

    door = ReplicaDoor(folder, clock)
    parts = _parts(
        door.office, door.clock, folder / "settings.ini", _asks(None), demo=door.is_demo()
    )
    desk = parts.desk
    signed_in = None if door.is_demo() else lambda: desk.person is not None
    backups = BackingUp(door.keeper(), parts.work, parts.tick, daily=signed_in)
    return replace(
        parts,
        replica=Replica(door, Syncing(clock)),
        diagnose=door.diagnose,
        backups=backups,
    )


def _parts(
    office: Callable[[], Office], clock: Clock, settings_file: Path, asks: Asks, *, demo: bool
) -> Parts:
    settings_file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    settings = Settings(settings_file)
    theme, languages = remembered_theme(settings), remembered_languages(settings)
    work, bus = Work(), ChangeBus()
    return Parts(
        desk=Desk(work, bus, office),
        bus=bus,
        tick=Tick(clock),
        work=work,
        theme=theme,
        languages=languages,
        settings=settings,
        asks=asks,
        demo=demo,
        about=_about(),
    )


def _about() -> About:
    from app import VERSION
    from db.migrations.revisions import SCHEMA

    def checks() -> Sequence[Check]:
        from ui.bootstrap.self_test import checks

        return checks()

    return About(VERSION, SCHEMA, checks)


def _asks(file: Path | None) -> Asks:
    """The frame's questions; what answers them is imported in the worker's thread."""

    def answers() -> ModuleType:
        from ui.shell import answers

        return answers

    return Asks(
        people=lambda office: answers().people(office),
        found=lambda office, card: answers().found(office, card),
        counts=lambda office, actor: answers().counts(office, actor),
        search=lambda office, actor, text: answers().search(office, actor, text),
        unsent=lambda office: answers().unsent(office),
        newest=lambda office: answers().newest(office),
        first_look=lambda: _first_look(file) if file is not None else (),
    )


def _first_look(file: Path) -> Sequence[Person]:
    from db.first_look import people as seen

    return seen(file)
