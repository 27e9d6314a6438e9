"""`anyqtama score`: the points and the verdict of one sheet by any criteria set."""

import argparse
from pathlib import Path

from ui.commands.parsing import Commands, add_command, add_output_options

STORY = """\
Scores one sheet of answers by a criteria set: points of every criterion and group, the
total, and whether the sheet passes, with the reasons if it does not. Both are files;
resources/criteria/README.md tells their format. Nothing is kept.
"""


def add_parser(commands: Commands) -> None:
    """Add `score`."""
    parser = add_command(
        commands,
        "score",
        "total a sheet of answers by a criteria set",
        STORY,
        ("--criteria resources/criteria/sample-2017.toml --answers answers.toml",),
    )
    parser.add_argument(
        "--criteria", required=True, type=Path, metavar="FILE", help="the criteria set, TOML"
    )
    parser.add_argument(
        "--answers", required=True, type=Path, metavar="FILE", help="the answers, TOML or JSON"
    )
    parser.add_argument(
        "--profession-group",
        metavar="CODE",
        help="the group of professions (default: the one that the answers name)",
    )
    add_output_options(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print the score; exit code 2 for a file that cannot be used."""
    from ui.commands.scores import show

    return show(arguments)
