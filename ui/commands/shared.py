"""`anyqtama shared`: the shared database tried on one machine, with a server of its own."""

import argparse
import os
import subprocess
import sys
from pathlib import Path

from ui.commands.output import complain, write
from ui.commands.parsing import Commands, add_command

STORY = """\
Starts a PostgreSQL of its own in DIR, shares a demo office on it and opens two desktops, a
secretary's and a member's, that synchronise with each other; when both windows are closed
the server stops. What was done stays in DIR for the next time.

With --play nobody is needed: a secretary and three members work on four local copies, the
members' network is cut, they score all the same, the network returns, the session is held,
and its protocol bears the shared database's number. Pictures and papers are written to DIR.
"""
_DESKS = ("d.seitova", "b.omarov")


def add_parser(commands: Commands) -> None:
    """Add `shared`."""
    parser = add_command(
        commands,
        "shared",
        "try the shared database on this machine",
        STORY,
        ("out/shared", "out/shared --play --language ru"),
    )
    parser.add_argument("folder", type=Path, metavar="DIR", help="where all of it is kept")
    parser.add_argument("--play", action="store_true", help="play the day without windows")
    parser.add_argument(
        "--office",
        type=Path,
        metavar="FILE",
        help="share a copy of this demo office (default: make one)",
    )
    parser.add_argument(
        "--language", choices=("kk", "ru", "en"), default="kk", help="language of the screens"
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Play or open; exit code 1 when the day was not as expected, 2 without a PostgreSQL."""
    if arguments.play:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from ui.bootstrap.server import administration

    try:
        if arguments.play:
            from ui.tour.shared_day import play_shared_day

            return play_shared_day(
                arguments.folder, arguments.language, sys.stdout, arguments.office
            )
        return _open(arguments.folder, arguments.office)
    except administration().faults as fault:
        return complain(str(fault))


def _open(folder: Path, office: Path | None) -> int:
    """Two windows over two local copies, until both are closed."""
    from ui.bootstrap import demo_clock
    from ui.bootstrap.server import OFFICE_FILE, Trial
    from ui.commands.demo import make
    from ui.tour.shared_day import PASSWORD, PASSWORD_NAME

    trial = Trial(folder, PASSWORD)
    trial.start()
    try:
        if not trial.made:
            office = office or folder / "demo" / OFFICE_FILE
            if not office.exists():
                make(office.parent)
            trial.make(office, demo_clock(), lambda _office: None)
        write(f"The logins {' and '.join(_DESKS)} have the password {PASSWORD}")
        windows = [
            subprocess.Popen(
                [sys.executable, "-P", "-m", "ui", "--replica", str(trial.desk(login))],
                env=os.environ | {PASSWORD_NAME: PASSWORD},
            )
            for login in _DESKS
        ]
        codes = [window.wait() for window in windows]
    finally:
        trial.stop()
    return int(any(codes))
