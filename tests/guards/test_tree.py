"""Rules about the tree as a whole: no machine in it, rooms named alike, a light start."""

import re
import subprocess
import sys
import tomllib

import pytest

from tests.guards.source import PARTS, ROOT, text_files

# Put together here, so that this file does not find itself.
MACHINE = re.compile(
    "|".join(
        [
            r"(?<![\w.$}])/(work|root|home/\w+|Users/\w+)/",
            r"[A-Z]:\\Users\\",
            "py" + r"pi\.org",
            "python" + r"hosted\.",
            r"https?://\S+/" + r"simple\b",
            "/opt/" + "(wheels|py" + "pi)",
            r"(index|find-links)" + r"[-_]?(url)? *= *\S*(http|file):",
        ]
    )
)


def machine_traces(path: str, text: str) -> list[str]:
    """Places where a file names somebody's machine or a package registry's host."""
    return [
        f"{path}:{number}: {found[0]}"
        for number, line in enumerate(text.splitlines(), 1)
        if (found := MACHINE.search(line))
    ]


def test_no_machine_is_named() -> None:
    found = [trace for path, text in text_files() for trace in machine_traces(path, text)]
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    "line",
    [
        "see " + "/" + "home/aigul/anyqtama",
        "cd " + "/" + "root/src",
        "C:" + "\\Users\\aigul",
        "--index-url https://" + "py" + "pi.org/simple",
        "index_url = " + "http://mirror",
        "https://packages.example/" + "simple/",
    ],
)
def test_a_named_machine_is_found(line: str) -> None:
    assert machine_traces("README.md", line)


def rooms(part: str) -> set[str]:
    """The packages of a part of the house."""
    return {
        folder.name
        for folder in (ROOT / part).iterdir()
        if folder.is_dir() and any(folder.glob("*.py"))
    }


def test_rooms_are_named_alike() -> None:
    """Who knows a room of app finds its tests, and its tables, under the same word."""
    known = rooms("app") | rooms("db") | rooms("ui") | {"command_line", "installer"}
    tests = {
        folder.name
        for kind in ("unit", "store")
        for folder in (ROOT / "tests" / kind).iterdir()
        if folder.is_dir()
    }
    assert tests - known - {"__pycache__"} == set()
    with_use_cases = {file.parent.name for file in (ROOT / "app").glob("*/use_cases.py")}
    assert with_use_cases - tests == set(), "rooms with use cases and without tests"


def test_every_package_says_what_it_is() -> None:
    silent = [
        file.relative_to(ROOT).as_posix()
        for part in PARTS[:3]
        for file in (ROOT / part).rglob("__init__.py")
        if not file.read_text(encoding="utf-8").lstrip().startswith('"""')
    ]
    assert silent == []


HEAVY = (
    "sqlalchemy",
    "alembic",
    "psycopg",
    "openpyxl",
    "docx",
    "reportlab",
    "pikepdf",
    "segno",
    "holidays",
    "PIL",
    "numpy",
)

# the tour makes invented scans, and is loaded by its own command only
IMPORT_UI = f"""
import importlib, pkgutil, sys, ui
for module in pkgutil.walk_packages(ui.__path__, "ui."):
    if not module.name.endswith("__main__") and not module.name.startswith("ui.tour"):
        importlib.import_module(module.name)
print(*[name for name in {HEAVY!r} if name in sys.modules])
"""


def loaded_after(code: str) -> list[str]:
    """What a fresh interpreter prints."""
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, check=True, capture_output=True, text=True
    )
    return done.stdout.split()


def test_nothing_heavy_is_loaded_before_the_window() -> None:
    assert loaded_after(IMPORT_UI) == []


def test_something_heavy_would_be_noticed() -> None:
    assert "openpyxl" in loaded_after("import openpyxl" + IMPORT_UI)


def test_requirements_are_locked() -> None:
    """Each thing asked for in pyproject.toml stands hashed in requirements.lock."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    names = {re.split(r"[\[<>=]", line)[0].strip().lower().replace("_", "-") for line in asked}
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    locked = {line.split("==")[0] for line in lock.splitlines() if "==" in line}
    assert names - locked == set()
    assert lock.count("==") <= lock.count("--hash=sha256:")
