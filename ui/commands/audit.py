"""`anyqtama audit`: the chain of everything written to the shared database, exported and verified."""

import argparse
from pathlib import Path

from ui.commands.output import complain, write
from ui.commands.parsing import Commands, Help, add_command
from ui.commands.secret import SecretError, address

STORY = """\
Every row that is written to the shared database enters a chain of hashes. `export` writes
the chain into a file; `verify` computes it again from that file, on any computer and without
a network, and names the first line that was changed, deleted or slipped in. What the heads
are compared with is remembered by every desktop.
"""
_EXAMPLES = (
    "export postgresql://auditor@db.example.kz/anyqtama audit.jsonl",
    "verify audit.jsonl",
)
BROKEN = 1
"""Exit code of `verify` where the chain is broken."""


def add_parser(commands: Commands) -> None:
    """Add `audit` with its own commands."""
    parser = add_command(
        commands, "audit", "export and verify the chain of all that was written", STORY, _EXAMPLES
    )
    below = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    sentence = "write the chain into a file"
    export = below.add_parser("export", help=sentence, formatter_class=Help)
    export.add_argument("url", metavar="URL", help="postgresql://LOGIN@HOST/DATABASE")
    export.add_argument("file", type=Path, metavar="FILE", help="the file to write")
    export.set_defaults(act=_export)
    sentence = "compute the chain again from a file, without the database"
    verify = below.add_parser("verify", help=sentence, formatter_class=Help)
    verify.add_argument("file", type=Path, metavar="FILE", help="what export wrote")
    verify.add_argument(
        "--witness",
        type=_witness,
        action="append",
        default=[],
        metavar="COMMIT:HEAD",
        help="a head that a desktop saw; may be given again",
    )
    verify.set_defaults(act=_verify)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Do it; exit code 1 for a broken chain, 2 for what cannot be reached or read."""
    from ui.bootstrap.server import administration

    server = administration()
    try:
        code: int = arguments.act(arguments)
    except SecretError as fault:
        return complain(str(fault))
    except server.faults as fault:
        return complain(str(fault))
    return code


def _export(arguments: argparse.Namespace) -> int:
    from ui.bootstrap.server import administration

    lines = administration().export_audit(address(arguments), arguments.file)
    write(f"{lines} lines in {arguments.file}")
    return 0


def _verify(arguments: argparse.Namespace) -> int:
    from ui.bootstrap.server import administration

    witnesses = dict(arguments.witness)
    found = administration().verify_audit(arguments.file, witnesses)
    for each in found.findings:
        where = [each.table, each.id, f"line {each.line}" if each.line else "", each.login, each.at]
        write(" ".join(["BROKEN:", each.code, *(part for part in where if part)]))
    if found.findings:
        return BROKEN
    write(f"whole: {found.lines} lines, {found.rows} rows, commit {found.rev}, head {found.head}")
    return 0


def _witness(text: str) -> tuple[int, str]:
    """What a desktop saw: the number of a commit and the head after it."""
    rev, _, head = text.partition(":")
    if not rev.isdecimal() or not head:
        raise argparse.ArgumentTypeError(f"{text} is no witness; write it as COMMIT:HEAD")
    return int(rev), head
