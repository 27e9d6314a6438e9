"""The window: what `anyqtama` does when no command is given."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from ui.commands.parsing import Parser

PACKAGE = "--package"
_SUFFIX = ".aqpack"
_TAKES_A_VALUE = frozenset({"--replica", PACKAGE})


def with_package_named(arguments: Sequence[str]) -> list[str]:
    """`FILE.aqpack` as a desktop hands it over, made an option: argparse has commands there."""
    for at, word in enumerate(arguments):
        is_value = at > 0 and arguments[at - 1] in _TAKES_A_VALUE
        if not word.startswith("-") and not is_value:
            if word.lower().endswith(_SUFFIX):
                return [*arguments[:at], PACKAGE, *arguments[at:]]
            break
    return list(arguments)


def add_options(parser: Parser) -> None:
    """Options of the window."""
    options = parser.add_argument_group("options")
    options.add_argument("--demo", action="store_true", help="open the demo office")
    options.add_argument(
        "--replica",
        type=Path,
        metavar="FOLDER",
        help="open the local copy of a shared database in FOLDER, or make one there",
    )
    options.add_argument(PACKAGE, type=Path, metavar="FILE", dest="package", help=argparse.SUPPRESS)
    options.add_argument("-h", "--help", action="help", help="show this help and leave")
    options.add_argument(
        "--version", action="version", version=f"Anyqtama {version()}", help="show the version"
    )


def run(arguments: argparse.Namespace) -> int:
    """Open the window and stay until it is closed; returns the exit code."""
    from ui.bootstrap.log import kept_log

    with kept_log():
        return _open(arguments)


def _open(arguments: argparse.Namespace) -> int:
    from ui.bootstrap import demo_folder, open_replica_window, open_window

    if arguments.replica is not None:
        return open_replica_window(arguments.replica, arguments.package)
    if arguments.demo and not (demo_folder() / "anyqtama.db").exists():
        from ui.commands.demo import make

        make(demo_folder())
    return open_window(demo=arguments.demo, package=arguments.package)


def version() -> str:
    """The version of the program."""
    from app import VERSION

    return VERSION
