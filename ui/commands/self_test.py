"""`anyqtama self-test`: whether what was installed on this computer is whole and works."""

import argparse
import os
import sys

from ui.commands.output import write, write_json
from ui.commands.parsing import Commands, add_command

STORY = """\
Tries out what the program needs on this computer: databases, plain and encrypted, in a
temporary folder; every language and font; a page of a scan; a protocol in both formats;
the resource files; keys; the driver of the shared database. No office's data are touched.

One line for each check; exit code 1 when one of them failed. With --json the ids of the
checks stay the same from version to version.
"""
FAILED = 1
"""Exit code where a check failed."""
_HEADLESS = "offscreen"


def add_parser(commands: Commands) -> None:
    """Add `self-test`."""
    parser = add_command(
        commands, "self-test", "try out what was installed on this computer", STORY, ("", "--json")
    )
    parser.add_argument("--json", action="store_true", help="print JSON, for programs")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Perform all checks; exit code 1 when one failed."""
    _take_a_platform()
    from PySide6.QtGui import QGuiApplication

    from ui.bootstrap.self_test import checks
    from ui.self_test.findings import performed

    # undressed: a font that is missing is to be told, not stumbled over
    _application = QGuiApplication.instance() or QGuiApplication(["anyqtama"])
    told: list[dict[str, object]] = []
    failed = 0
    for check, finding in performed(checks()):
        failed += not finding.ok
        label, detail = check.label(), finding.said()
        told.append({"id": check.id, "ok": finding.ok, "label": label, "detail": detail})
        if not arguments.json:
            write(f"{'✓ ok    ' if finding.ok else '✗ FAILED'}  {label}: {detail}")
            sys.stdout.flush()
    if arguments.json:
        write_json({"ok": not failed, "versions": _versions(), "checks": told})
    else:
        write(f"{failed} of {len(told)} checks failed" if failed else f"all {len(told)} checks ok")
    return FAILED if failed else 0


def _take_a_platform() -> None:
    """On Linux without a display Qt draws into memory; Windows always has one."""
    seen = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    if sys.platform == "linux" and not seen:
        os.environ.setdefault("QT_QPA_PLATFORM", _HEADLESS)


def _versions() -> dict[str, str]:
    """The versions; none where a library is missing, which its check tells."""
    from ui.bootstrap.self_test import versions

    try:
        return dict(versions())
    except ImportError:
        return {}
