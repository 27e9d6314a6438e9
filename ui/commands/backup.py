"""`anyqtama backup`: a checked copy of the office's database, while people may go on working."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from ui.commands.output import complain, table, write, write_json
from ui.commands.parsing import Commands, add_command

if TYPE_CHECKING:
    from app.backup.entities import Backup
    from ui.bootstrap.backups import LocalKeeper

STORY = """\
Copies the database in small steps while the program may be open, checks the copy (SQLite's
integrity check, the chain of the journal, counts) and only then gives it its name. Beside it
lies a label with its SHA-256. Too old backups in the folder are removed by the rules of
resources/backup/keeping.toml; the newest good one never is.

Of an encrypted local copy the password is asked for, and its backup is encrypted by the same
key. Without --to the backup goes where the program keeps its own.
"""
_EXAMPLES = ("", "--to /media/disk/backups", "--list --json")


def add_parser(commands: Commands) -> None:
    """Add `backup`."""
    parser = add_command(commands, "backup", "make a checked backup", STORY, _EXAMPLES)
    parser.add_argument("--to", type=Path, metavar="FOLDER", help="put it into this folder")
    add_office_options(parser)
    parser.add_argument("--list", action="store_true", help="list the backups, make none")
    parser.add_argument("--json", action="store_true", help="print JSON, for programs")
    parser.set_defaults(run=run)


def add_office_options(parser: argparse.ArgumentParser) -> None:
    """Which office is meant, and how its key is opened."""
    parser.add_argument(
        "--office",
        type=Path,
        metavar="FILE",
        help="the office's database, or its folder (default: this computer's own office)",
    )
    parser.add_argument(
        "--password-file",
        metavar="FILE",
        help="read a local copy's password from the first line of FILE, - for standard input",
    )


def run(arguments: argparse.Namespace) -> int:
    """Do it; exit code 2 where no backup was made."""
    from app.kernel.clock import SystemClock
    from ui.bootstrap.backups import LocalKeeper, commanded, office_file, troubles
    from ui.commands.secret import SecretError, known_password

    file = office_file(arguments.office)
    if not file.exists() and not arguments.list:
        return complain(f"there is no office in {file}; name its database with --office")
    try:
        if arguments.list:
            return _list(LocalKeeper(file, SystemClock()), as_json=arguments.json)
        keeper = commanded(file, SystemClock(), lambda: known_password(arguments))
        made = keeper.make_in(arguments.to or keeper.folder())
    except SecretError as fault:
        return complain(str(fault))
    except troubles() as fault:
        return complain(str(fault))
    if arguments.json:
        write_json(told(made))
    else:
        write(
            f"{made.file}\nwhole and checked: {made.found.dossiers} dossiers,"
            f" {made.found.entries} lines of the journal, {made.size} bytes,"
            f" SHA-256 {made.digest}"
        )
    return 0


def _list(keeper: "LocalKeeper", *, as_json: bool) -> int:
    found = keeper.backups()
    if as_json:
        write_json([told(each) for each in found])
        return 0
    rows = [
        [
            f"{each.made_at:%Y-%m-%d %H:%M}", each.kind.value, str(each.size),
            str(each.found.dossiers), "good" if each.problem is None else each.problem.value,
            str(each.file),
        ]
        for each in found
    ]  # fmt: skip
    write(table(("made (UTC)", "kind", "bytes", "dossiers", "check", "file"), rows, (2, 3)))
    return 0


def told(backup: "Backup") -> dict[str, object]:
    """A backup for programs."""
    return {
        "file": str(backup.file),
        "kind": backup.kind.value,
        "made_at": backup.made_at.isoformat(),
        "size": backup.size,
        "sha256": backup.digest,
        "schema": backup.found.schema,
        "dossiers": backup.found.dossiers,
        "entries": backup.found.entries,
        "checked_at": backup.checked_at.isoformat(),
        "problem": backup.problem.value if backup.problem else None,
    }
