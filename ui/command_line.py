"""The console command `anyqtama`: its subcommands, or the window when none is given."""

import io
import os
import sys
from collections.abc import Sequence
from typing import NoReturn, TextIO

from ui.commands import (
    audit,
    backup,
    demo,
    diagnostics,
    due,
    restore,
    score,
    self_test,
    server,
    shared,
    tour,
    window,
)
from ui.commands.output import complain
from ui.commands.parsing import Command, Help, Parser
from ui.runtime import uncaught

COMMANDS: tuple[Command, ...] = (
    due,
    score,
    demo,
    tour,
    backup,
    restore,
    self_test,
    diagnostics,
    server,
    audit,
    shared,
)
"""In the order of the help."""

DESCRIPTION = """\
Anyqtama takes the application of a foreign specialist from the counter to the
certificate: intake, evaluation by the Commission, protocol, decision, notice,
certificate, and the registers of them all. Deadlines are business days of
Kazakhstan, and every step is the regulation's.

Without a command the program opens its window.
"""

EXAMPLES = """\
examples:
  anyqtama --demo
      the demo office: sixty dossiers in every stage, everybody's desk
  anyqtama 2026-000171.aqpack
      the window; after the sign-in this dossier package is offered
  anyqtama due --procedure P1 --received 2017-03-16
      every step's deadline, and which days do not count
  anyqtama score --criteria set.toml --answers answers.toml --json
      points, total and verdict for a program to read
  anyqtama tour out/tour
      pictures and papers of one dossier's whole way

`anyqtama COMMAND --help` tells more about a command.
"""


def parser() -> Parser:
    """The whole command line."""
    top = Parser(
        prog="anyqtama",
        usage="anyqtama [--demo | --replica FOLDER] [FILE.aqpack]\n       anyqtama COMMAND ...",
        description=DESCRIPTION,
        epilog=EXAMPLES,
        formatter_class=Help,
        add_help=False,
    )
    window.add_options(top)
    commands = top.add_subparsers(
        title="commands", metavar="COMMAND", dest="command", prog="anyqtama"
    )
    for command in COMMANDS:
        command.add_parser(commands)
    top.set_defaults(run=window.run)
    return top


def start() -> NoReturn:
    """Be the whole process: do what its arguments ask for and leave with the exit code."""
    sys.excepthook = uncaught.say
    sys.exit(main())


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the arguments (by default the process's own) ask for; returns the exit code."""
    _have_streams()
    for stream in (sys.stdout, sys.stderr):
        _speak_utf8(stream)
    words = window.with_package_named(sys.argv[1:] if arguments is None else arguments)
    asked = parser().parse_args(words)
    try:
        code: int = asked.run(asked)
    except Exception as fault:
        from ui.commands.faults import told

        if (said := told(fault)) is None:
            raise
        return complain(said)
    return code


def _have_streams() -> None:
    """A program without a console, as Windows starts it from its menu, writes to nowhere."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, io.TextIOWrapper(io.FileIO(os.devnull, "w"), encoding="utf-8"))


def _speak_utf8(stream: TextIO) -> None:
    """Kazakh letters come through whatever the terminal's locale says."""
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(encoding="utf-8")
