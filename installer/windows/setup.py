"""The installer for Windows, put together by NSIS from a folder that was frozen on Windows."""

import os
import shutil
import subprocess
from pathlib import Path

from installer.project import FROZEN, OUT, Edition, filled

HERE = Path(__file__).parent
RECIPE = HERE / "anyqtama.nsi"
PROGRAM = "anyqtama.exe"
INSTALL_NSIS = "NSIS 3 is needed: apt-get install nsis, or winget install NSIS.NSIS on Windows"
_SIGN = "ANYQTAMA_SIGN"
"""Environment variable with the command that signs a program, "%1" for its file; absent: unsigned."""


class NotFrozenThereError(Exception):
    """The folder holds no program of Windows."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            f"{folder} has no {PROGRAM}: freeze the program on Windows (build.ps1 does all of it)"
            " and bring the folder here"
        )


class SetupFailedError(Exception):
    """NSIS is not there, or did not accept the recipe; the message says more."""


def windows(this: Edition, folder: Path = FROZEN, out: Path = OUT) -> Path:
    """The installer of the program in `folder`; the same folder gives the same bytes.

    Raises:
        NotFrozenThereError: the folder was not frozen on Windows.
        SetupFailedError: NSIS is not there or refuses.
    """
    if not (folder / PROGRAM).exists():
        raise NotFrozenThereError(folder)
    out.mkdir(parents=True, exist_ok=True)
    setup = out / f"anyqtama-{this.version}-setup.exe"
    given = {
        "VERSION": this.version,
        "FROZEN": str(folder.resolve()),
        "SETUP": str(setup.resolve()),
        "KIBIBYTES": str(_kibibytes(folder)),
    }
    if sign := os.environ.get(_SIGN):
        given["SIGN"] = sign
    compile_recipe(RECIPE, given, this.environment)
    return setup


def compile_recipe(recipe: Path, given: dict[str, str], around: dict[str, str]) -> None:
    """Have NSIS compile `recipe`; whatever it warns of is refused.

    Raises:
        SetupFailedError: NSIS is not there or refuses.
    """
    nsis = shutil.which("makensis")
    if nsis is None:
        raise SetupFailedError(INSTALL_NSIS)
    defines = [f"-D{name}={value}" for name, value in given.items()]
    command = [nsis, "-V2", "-WX", "-INPUTCHARSET", "UTF8", *defines, str(recipe)]
    done = subprocess.run(command, check=False, env=around, capture_output=True, text=True)
    if done.returncode:
        raise SetupFailedError(done.stdout + done.stderr)


def _kibibytes(folder: Path) -> int:
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file()) // 1024


def version_resource(version: str) -> str:
    """What Windows shows of a program's version, as PyInstaller reads it."""
    numbers = ", ".join([*version.split("."), "0"])
    return filled(HERE / "version.template", version=version, numbers=numbers)


def main() -> None:
    """Write version.txt anew, for the recipe of PyInstaller."""
    from app import VERSION

    target = HERE / "version.txt"
    target.write_text(version_resource(VERSION), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
