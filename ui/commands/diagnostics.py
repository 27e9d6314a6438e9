"""`anyqtama diagnostics`: a bundle for those who repair the program, with nobody's data in it."""

import argparse
from pathlib import Path

from ui.commands.output import complain, write
from ui.commands.parsing import Commands, add_command

STORY = """\
Writes FILE.zip for those who repair the program: versions, settings, the database's level,
counts and verdicts, its backups, how it stands to the shared database, the self-test, the
newest part of the log. It holds no names, numbers, marks or paths; every text in it is shown
first, so that it can be read before it is passed on.

A local copy is encrypted: without its password its tables are not counted. The window's own
Diagnostics… does that while the copy is open.
"""


def add_parser(commands: Commands) -> None:
    """Add `diagnostics`."""
    parser = add_command(
        commands,
        "diagnostics",
        "write a bundle for those who repair the program",
        STORY,
        ("diagnostics.zip", "diagnostics.zip --replica ~/anyqtama-copy"),
    )
    parser.add_argument("file", type=Path, metavar="FILE.zip", help="the bundle to be written")
    where = parser.add_mutually_exclusive_group()
    where.add_argument("--demo", action="store_true", help="of the demo office")
    where.add_argument("--office", type=Path, metavar="DIR", help="of the office in this folder")
    where.add_argument("--replica", type=Path, metavar="DIR", help="of a local copy")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Show and write it; exit code 2 when the file cannot be written."""
    from app.kernel.clock import SystemClock
    from ui.bootstrap.diagnostics import Place, bundle_of
    from ui.runtime.bundle import write_bundle

    if not arguments.file.absolute().parent.is_dir():
        return complain(f"{arguments.file}: there is no such folder")
    members = bundle_of(Place(_folder(arguments), SystemClock()))
    for member in members:
        write(f"--- {member.name}\n{member.text}")
    try:
        write_bundle(arguments.file, members)
    except OSError as fault:
        return complain(f"{arguments.file}: {fault.strerror}")
    write(f"{arguments.file}: {len(members)} texts, shown above")
    return 0


def _folder(arguments: argparse.Namespace) -> Path:
    from ui.bootstrap import demo_folder, office_folder

    if arguments.demo:
        return demo_folder()
    found: Path | None = arguments.office or arguments.replica
    return found or office_folder()
