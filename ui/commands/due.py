"""`anyqtama due`: when every step of a procedure is due, and which days do not count."""

import argparse

from ui.commands.parsing import Commands, add_command, add_output_options, day

STORY = """\
Prints when each step of a procedure starts and is due, if documents are received on
the given day and every step starts when the one before it is due. Limits are business
days of Kazakhstan: weekends and holidays do not count, Saturdays worked in exchange do.

Where the regulation can be read in two ways, "due" is the stricter date; the looser
one stands beside it.
"""


def add_parser(commands: Commands) -> None:
    """Add `due`."""
    parser = add_command(
        commands,
        "due",
        "tell when each step of a procedure is due",
        STORY,
        ("--procedure P1 --received 2017-03-16", "--procedure P2 --received 16.03.2017 --json"),
    )
    parser.add_argument(
        "--procedure", required=True, metavar="CODE", help="P1, P2, P3 or P4 of the regulation"
    )
    parser.add_argument(
        "--received", required=True, type=day, metavar="DATE", help="the day of receipt"
    )
    parser.add_argument(
        "--version", metavar="VERSION", help="version of the procedure (default: of that day)"
    )
    add_output_options(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print the schedule; exit code 2 for what is unknown or cannot be read."""
    from ui.commands.schedule import show

    return show(arguments)
