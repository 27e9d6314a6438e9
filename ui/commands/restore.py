"""`anyqtama restore`: a backup put in the place of the office's database."""

import argparse
from pathlib import Path

from ui.commands.backup import add_office_options
from ui.commands.output import complain, write
from ui.commands.parsing import Commands, add_command

STORY = """\
Checks the backup first; refuses while another window of the program has the office open, and
refuses a backup that a newer version made. The database in force is moved into a folder
set-aside-... beside it and never deleted. An older backup is brought up to date.

Where the database in force is damaged, what was done since the backup and can still be read
there is done again, act by act; the list of it is rescued.json in the set-aside folder. Of a
local copy the unsent work is done again always. A whole office is put back as it was, unless
--again is given.

Whatever happens on the way, the old database or the new one is in force, never neither.
"""
_EXAMPLES = (
    "backups/anyqtama-000012-20261122-130000-daily.db",
    "/media/disk/anyqtama-000012-20261122-130000-daily.db --office office/anyqtama.db",
)


def add_parser(commands: Commands) -> None:
    """Add `restore`."""
    parser = add_command(commands, "restore", "restore a backup", STORY, _EXAMPLES)
    parser.add_argument("file", type=Path, metavar="FILE", help="the backup's .db file")
    add_office_options(parser)
    parser.add_argument(
        "--again",
        action="store_true",
        help="do again what was done since the backup, though the database in force is whole",
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Do it; exit code 2 where nothing was changed."""
    from app.kernel.clock import SystemClock
    from ui.bootstrap.backups import commanded, key_brought_back, of_file, office_file, troubles
    from ui.commands.secret import SecretError, known_password

    file, source = office_file(arguments.office), arguments.file
    if not source.is_file():
        return complain(f"there is no backup {source}")
    try:
        with key_brought_back(source, file):
            keeper = commanded(file, SystemClock(), lambda: known_password(arguments))
            done, rescued = keeper.restore_file(source, of_file(source), again=arguments.again)
    except SecretError as fault:
        return complain(str(fault))
    except troubles() as fault:
        return complain(str(fault))
    write(f"restored: {done.file}")
    write(f"  {done.found.dossiers} dossiers, {done.found.entries} lines of the journal")
    if done.upgraded_from is not None:
        write(f"  brought up to date from level {done.upgraded_from}")
    if done.aside is not None:
        write(f"what was in force before lies in {done.aside}")
        write(f"done again: {rescued.acts}; read but not fitting: {rescued.lost}")
        if not rescued.readable:
            write("not everything that was done since the backup could be read there")
        if rescued.file is not None:
            write(f"the list of it: {rescued.file}")
    return 0
