"""`anyqtama tour`: drives the real screens through whole dossiers and keeps what it saw."""

import argparse
import os
import sys
from pathlib import Path

from ui.commands.parsing import Commands, add_command

STORY = """\
Plays working days on the real screens, by keys and clicks, without anybody at the keyboard:
a dossier from the counter to the certificate, a refusal, a duplicate, and the other ways a
dossier can go. Numbered pictures and all papers are written into DIR.

Parts: desks, issue, refusal, duplicate; and, when named by --play, intake_refusal,
departure, after_employment, reissue, sitting.
"""

_EXAMPLES = (
    "out/tour",
    "out/tour --play departure --play sitting --language ru",
    "out/tour --readme docs",
    "out/tour --help-pictures resources/help/pictures",
)


def add_parser(commands: Commands) -> None:
    """Add `tour`."""
    parser = add_command(
        commands, "tour", "play a dossier's whole way on the real screens", STORY, _EXAMPLES
    )
    parser.add_argument("folder", type=Path, metavar="DIR", help="where pictures and papers go")
    parser.add_argument(
        "--play",
        action="append",
        metavar="NAME",
        help="play only this part; may be given again (default: desks, issue, refusal, duplicate)",
    )
    parser.add_argument(
        "--office",
        type=Path,
        metavar="FILE",
        help="play on a copy of this demo office (default: make one)",
    )
    parser.add_argument(
        "--language", choices=("kk", "ru", "en"), default="kk", help="language of the screens"
    )
    parser.add_argument(
        "--readme", type=Path, metavar="DOCS", help="take README's pictures into DOCS instead"
    )
    parser.add_argument(
        "--help-pictures",
        type=Path,
        metavar="FOLDER",
        help="take the pictures of help into FOLDER/<language> instead",
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Play; exit code 1 when a screen did not do what the part expects."""
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from ui.tour.playing import picture_help, picture_readme, play_tour

    folder, office = arguments.folder, arguments.office
    if arguments.readme is not None:
        return picture_readme(arguments.readme, folder, sys.stdout, office)
    if arguments.help_pictures is not None:
        return picture_help(arguments.help_pictures, folder, sys.stdout, office)
    return play_tour(folder, arguments.play, arguments.language, sys.stdout, office)
