"""Puts the program together: the one place that knows the window and the database.

`replica_door` does so for a local copy of a shared database.

The window is painted first. The database, the office's rules and the libraries they need are
imported and opened in the worker's thread, by the first question that is asked.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from time import monotonic
from types import ModuleType
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from app.kernel.clock import Clock, FixedClock, SystemClock
from app.kernel.ids import Ids, time_ordered_ids
from app.kernel.text import Language
from ui.bootstrap.log import note_ready, show_uncaught
from ui.i18n.compile import compiled
from ui.i18n.languages import Languages
from ui.runtime.bus import ChangeBus
from ui.runtime.desk import Desk
from ui.runtime.settings import Settings
from ui.runtime.syncing import Syncing
from ui.runtime.tick import Tick
from ui.runtime.worker import Work
from ui.shell.asks import Asks
from ui.shell.main_window import MainWindow
from ui.shell.parts import Parts, Replica
from ui.theme.fonts import load_fonts
from ui.theme.icons import ICONS
from ui.theme.theme import Theme
from ui.theme.tokens import Look

if TYPE_CHECKING:
    from app.access.people import Person
    from app.office import Office
    from app.store import Store
    from db.store import SqlStore


def open_office(file: Path, clock: Clock) -> Office:
    """Open the database in `file` and put the office on it; runs in the worker's thread.

    What it imports is heavy (SQLAlchemy, openpyxl, reportlab) and is imported only here.
    """
    new_id = time_ordered_ids(clock)
    return _office(_local(file, clock, new_id), clock, new_id)


def demo_folder() -> Path:
    """Where this computer's demo office is kept, away from any real one."""
    return _data_folder() / "demo"


def _data_folder() -> Path:
    import platformdirs

    return platformdirs.user_data_path("anyqtama")


def make_demo(file: Path, progress: Callable[[float], None]) -> None:
    """Make the demo office in `file`: whole, or not at all."""
    from app.demo.office import make_demo_office

    clock, new_id, unfinished = _unfinished(file)
    store = _local(unfinished, clock, new_id)
    make_demo_office(_office(store, clock, new_id), clock, new_id, progress)
    store.close()
    unfinished.replace(file)


def make_large(file: Path, dossiers: int, seed: int, progress: Callable[[float], None]) -> None:
    """Make an office of so many dossiers in `file`, for measuring: whole, or not at all."""
    from db.bulk import fill
    from db.engine import sqlite_engine

    clock, new_id, unfinished = _unfinished(file)
    store = _local(unfinished, clock, new_id)
    engine = sqlite_engine(unfinished)
    fill(engine, _office(store, clock, new_id), clock, new_id, dossiers, seed, progress)
    engine.dispose()
    store.close()
    unfinished.replace(file)


def _unfinished(file: Path) -> tuple[FixedClock, Ids, Path]:
    """A clock and ids for an office to be made, and the empty place where it grows."""
    unfinished = file.with_suffix(".unfinished")
    for left in unfinished.parent.glob(f"{unfinished.name}*"):
        left.unlink()
    clock = FixedClock()
    return clock, time_ordered_ids(clock), unfinished


def _local(file: Path, clock: Clock, new_id: Ids) -> SqlStore:
    from db.opening import open_local

    return open_local(file, clock, new_id)


def _office(store: Store, clock: Clock, new_id: Ids) -> Office:
    from app.office import make_office

    return make_office(store, clock, new_id)


def demo_clock() -> FixedClock:
    """The demo office's time stands still at ten o'clock of its today."""
    from app.demo.plans import TODAY

    clock = FixedClock()
    clock.move_to(TODAY, 10)
    return clock


def open_window(*, demo: bool) -> int:
    """Open the window over the office's own data, or over the demo office; returns the exit code."""
    app = dressed_application()
    folder = demo_folder() if demo else _data_folder() / "office"
    file = folder / "anyqtama.db"
    clock: Clock = demo_clock() if demo else SystemClock()
    return _live(app, make_parts(file, clock, folder / "settings.ini", demo=demo))


def open_replica_window(folder: Path) -> int:
    """Open the window over the local copy in `folder`, which is made there at a first connection.

    Returns the exit code.
    """
    app = dressed_application()
    return _live(app, make_replica_parts(folder, SystemClock()))


def _live(app: QApplication, parts: Parts) -> int:
    begun = monotonic()
    window = MainWindow(parts)
    show_uncaught(window.notices.fault, window)
    window.show()
    QTimer.singleShot(0, window, window.load_people)
    QTimer.singleShot(0, window, lambda: parts.work.run(lambda: note_ready(begun), _quietly))
    try:
        return app.exec()
    finally:
        parts.close()


def _quietly(_nothing: None) -> None:
    """Nobody waits for the log."""


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
    return _parts(lambda: open_office(file, clock), clock, settings_file, _asks(file), demo=demo)


def make_replica_parts(folder: Path, clock: Clock) -> Parts:
    """All that the window holds, over the local copy in `folder`."""
    from ui.bootstrap.replica_door import ReplicaDoor

    door = ReplicaDoor(folder, clock)
    parts = _parts(
        door.office, door.clock, folder / "settings.ini", _asks(None), demo=door.is_demo()
    )
    return replace(parts, replica=Replica(door, Syncing(clock)))


def _parts(
    office: Callable[[], Office], clock: Clock, settings_file: Path, asks: Asks, *, demo: bool
) -> Parts:
    settings_file.parent.mkdir(parents=True, exist_ok=True)
    settings = Settings(settings_file)
    theme = Theme(_look(settings.text("look")), settings.number("zoom", 100))
    theme.apply()
    languages = Languages(compiled)
    languages.use(_language(settings.text("language")))
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
    )


def _look(kept: str) -> Look:
    if kept in set(Look):
        return Look(kept)
    dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return Look.DARK if dark else Look.LIGHT


def _language(kept: str) -> Language:
    if kept in set(Language):
        return Language(kept)
    spoken = QLocale.system().name()[:2]
    return Language(spoken) if spoken in set(Language) else Language.KK


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
        first_look=lambda: _first_look(file) if file is not None else (),
    )


def _first_look(file: Path) -> Sequence[Person]:
    from db.first_look import people as seen

    return seen(file)
