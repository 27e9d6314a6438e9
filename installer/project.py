"""What is packed, under which version and date, and where the result goes."""

import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from string import Template

from app import VERSION

ROOT = Path(__file__).resolve().parents[1]
HERE = ROOT / "installer"
OUT = ROOT / "out"
FROZEN = OUT / "frozen" / "anyqtama"
"""The folder that PyInstaller makes; all packages are made of it."""


@dataclass(frozen=True, slots=True)
class Edition:
    """What is written on a package.

    `version` is the program's own unless a check wants an older-looking package of the same tree;
    `epoch` (seconds since 1970) is the age of every file inside, so that the same sources give
    the same bytes: SOURCE_DATE_EPOCH, by default the moment of the last commit.
    """

    version: str
    epoch: int

    @property
    def environment(self) -> dict[str, str]:
        """The environment in which tools put nothing of this moment or machine into a package."""
        settled = {"SOURCE_DATE_EPOCH": str(self.epoch), "PYTHONHASHSEED": "1", "LC_ALL": "C.UTF-8"}
        return {**os.environ, **settled}


def edition(version: str | None = None) -> Edition:
    """The edition of this checkout, or the same under another `version`."""
    given = os.environ.get("SOURCE_DATE_EPOCH") or _last_commit()
    return Edition(version or VERSION, int(given))


def _last_commit() -> str:
    command = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def filled(source: Path, **words: str) -> str:
    """The text of a file with its `${words}` put in; a word that is not given is an error."""
    return Template(source.read_text(encoding="utf-8")).substitute(words)


def emptied(folder: Path) -> Path:
    """A folder with nothing in it."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder
