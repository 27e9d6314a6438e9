"""What the subcommands share in reading their arguments."""

import argparse
from collections.abc import Sequence
from datetime import date, datetime
from typing import NoReturn, Protocol

from app.kernel.text import Language
from ui.commands.output import complain


class Help(argparse.RawDescriptionHelpFormatter):
    """Keeps the paragraphs as they are written."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, max_help_position=26, width=84)

    def _format_action(self, action: argparse.Action) -> str:
        text = super()._format_action(action)
        # The list of commands stands under its own title; its name above it says nothing more.
        return text.partition("\n")[2] if action.nargs == argparse.PARSER else text


class Parser(argparse.ArgumentParser):
    """Complains in one line, and says where to read on."""

    def error(self, message: str) -> NoReturn:
        self.exit(complain(f"{message} (see {self.prog} --help)"))


class Commands(Protocol):
    """Where a command adds itself."""

    def add_parser(
        self,
        name: str,
        *,
        help: str,  # noqa: A002 - argparse's own word
        description: str,
        epilog: str,
        formatter_class: type[Help],
    ) -> Parser: ...


class Command(Protocol):
    """A module of this package that holds a subcommand."""

    def add_parser(self, commands: Commands) -> None:
        """Add the command with its arguments; `run` becomes the parser's default."""

    def run(self, arguments: argparse.Namespace) -> int:
        """Do it; returns the exit code."""


def add_command(
    commands: Commands, name: str, sentence: str, story: str, examples: Sequence[str] = ()
) -> Parser:
    """Add a subcommand: one sentence for the list, the story and examples for its own help."""
    lines = [f"  anyqtama {name} {example}" for example in examples]
    return commands.add_parser(
        name,
        help=sentence,
        description=story,
        epilog="\n".join(["examples:", *lines]) if lines else "",
        formatter_class=Help,
    )


def add_output_options(parser: Parser) -> None:
    """`--json` and `--language`, the same for every command that tells something."""
    parser.add_argument("--json", action="store_true", help="print JSON, for programs")
    parser.add_argument(
        "--language",
        type=Language,
        choices=tuple(Language),
        default=Language.EN,
        metavar="|".join(Language),
        help="language of what is printed (default: en)",
    )


def day(text: str) -> date:
    """A date as 2017-03-16 or, as the office writes it, 16.03.2017."""
    for pattern in ("%Y-%m-%d", "%d.%m.%Y"):
        try:
            return datetime.strptime(text, pattern).date()  # noqa: DTZ007 - a date has no zone
        except ValueError:
            continue
    raise argparse.ArgumentTypeError(f"{text} is not a date; write it as 2017-03-16 or 16.03.2017")
