"""Two programs to start and to time: a bare window, and the office with a queue to work on.

`python -m tests.bench.starting bare` or `... office FILE` prints "painted" when its window is
painted, "usable" when lines of a queue stand in it, and ends.
"""

import sys
import time
from pathlib import Path


def bare() -> None:
    """The floor: an empty main window, shown and painted."""
    from PySide6.QtWidgets import QApplication, QMainWindow

    app = QApplication([])
    window = QMainWindow()
    window.resize(1280, 720)
    window.show()
    app.processEvents()
    window.grab()
    _say("painted")
    _say("usable")


def office(file: Path) -> None:
    """The program: window, sign-in, an executor's desk with its first lines painted."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QTableView

    from app.access.roles import Role
    from app.kernel.clock import FixedClock
    from ui.bootstrap import dressed_application, make_parts
    from ui.shell.main_window import MainWindow

    app = dressed_application()
    parts = make_parts(file, FixedClock(), file.with_name("settings.ini"), demo=True)
    window = MainWindow(parts)
    window.resize(1280, 720)
    window.show()
    app.processEvents()
    window.grab()
    _say("painted")
    window.load_people()
    parts.desk.ask_office(
        parts.asks.people,
        lambda people: window.seat(next(p for p in people if Role.EXECUTOR in p.roles)),
    )
    patience = time.monotonic() + 30

    def look() -> None:
        views = [view for view in window.findChildren(QTableView) if view.isVisible()]
        if any(view.model() and view.model().rowCount() for view in views):
            window.grab()
            _say("usable")
            app.quit()
        elif time.monotonic() > patience:
            app.exit(1)

    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(2)
    code = app.exec()
    timer.stop()
    parts.work.close()
    if code:
        sys.exit("no queue came")


def _say(word: str) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    bare() if sys.argv[1] == "bare" else office(Path(sys.argv[2]))
