"""`anyqtama demo`: makes a demo office of any size in a folder."""

import argparse
import sys
from pathlib import Path

from ui.commands.parsing import Commands, add_command

STORY = """\
Makes an office of invented people and dossiers in DIR. Without --dossiers it is the demo
office: sixty dossiers in every stage, lived through day by day, with scans. With --dossiers
it is a large office for measuring: rows without scans, the same for the same seed.
"""
FILE = "anyqtama.db"


def add_parser(commands: Commands) -> None:
    """Add `demo`."""
    parser = add_command(
        commands,
        "demo",
        "make a demo office of any size",
        STORY,
        ("out/demo", "--dossiers 100000 --seed 7 out/large"),
    )
    parser.add_argument("folder", type=Path, metavar="DIR", help="folder of the new office")
    parser.add_argument("--dossiers", type=int, metavar="N", help="how many dossiers")
    parser.add_argument("--seed", type=int, default=1, metavar="S", help="seed (default: 1)")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Make the office; exit code 2 when the folder holds one already."""
    if (arguments.folder / FILE).exists():
        sys.stderr.write(f"anyqtama: {arguments.folder} holds an office already\n")
        return 2
    make(arguments.folder, arguments.dossiers, arguments.seed)
    return 0


def make(folder: Path, dossiers: int | None = None, seed: int = 1) -> None:
    """Make the office in `folder`, telling how far it is."""
    from ui.bootstrap import make_demo, make_large

    folder.mkdir(parents=True, exist_ok=True)
    sys.stdout.write(f"Making the demo office in {folder}\n")
    if dossiers is None:
        make_demo(folder / FILE, _tell)
    else:
        make_large(folder / FILE, dossiers, seed, _tell)
    sys.stdout.write("\n")


def _tell(part: float) -> None:
    sys.stdout.write(f"\r  {part:4.0%}")
    sys.stdout.flush()
