"""`anyqtama self-test` as an administrator and a deployment script meet it."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from app import VERSION
from app.kernel.text import Language
from db.migrations.revisions import SCHEMA
from tests.guards.source import ROOT
from ui.i18n.compile import compiled

PARTS = ("app", "db", "ui", "resources")


def self_test(folder: Path, *options: str) -> subprocess.CompletedProcess[str]:
    """Run it on the program in `folder`, with no display and no platform named."""
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    }
    environment |= {"PYTHONPATH": str(folder), "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-P", "-m", "ui", "self-test", *options]
    return subprocess.run(
        command, cwd=folder, env=environment, check=False,
        capture_output=True, text=True, encoding="utf-8",
    )  # fmt: skip


def test_all_is_well_here_and_a_program_can_read_it() -> None:
    done = self_test(ROOT, "--json")
    assert (done.returncode, done.stderr) == (0, ""), done.stdout
    told = json.loads(done.stdout)
    assert told["ok"] is True
    assert (told["versions"]["anyqtama"], told["versions"]["schema"]) == (VERSION, str(SCHEMA))
    assert {"database.plain", "database.encrypted", "translation.kk", "font.NotoSerif-Bold",
            "scan", "protocol.pdf", "protocol.xlsx", "keys.digits"} <= {
        check["id"] for check in told["checks"]
    }  # fmt: skip
    assert all(check["ok"] and check["detail"] for check in told["checks"])


@pytest.fixture
def installed(tmp_path: Path) -> Path:
    """The program as it is installed, without the sources of its translations."""
    for language in Language:
        compiled(language)
    ignored = shutil.ignore_patterns("__pycache__", "*.ts")
    for part in PARTS:
        shutil.copytree(ROOT / part, tmp_path / part, ignore=ignored)
    return tmp_path


def test_a_broken_installation_is_told_line_by_line_and_nothing_is_written_into_it(
    installed: Path,
) -> None:
    (installed / "resources" / "fonts" / "NotoSerif-Bold.ttf").unlink()
    (installed / "resources" / "translations" / "compiled" / "kk.qm").write_bytes(b"")
    before = sorted(installed.rglob("*"))

    done = self_test(installed)

    assert done.returncode == 1
    lines = done.stdout.splitlines()
    failed = [line for line in lines if line.startswith("✗ FAILED  ")]
    assert [line[10:].split(":")[0] for line in failed] == [
        "Language Қазақша", "Font NotoSerif-Bold", "A protocol as PDF", "A protocol as a workbook",
    ]  # fmt: skip
    assert lines[-1] == f"{len(failed)} of {len(lines) - 1} checks failed"
    assert sorted(installed.rglob("*")) == before
