"""Which wheels the program needs on Windows: `python -m installer.windows.wheels` lists them anew.

The list is `wheels.txt`, a line for each wheel: its package's name, version, SHA-256 and file
name. It is written after each change of requirements.lock, with a network; a machine that builds
without one can be given exactly these files.
"""

import re
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from types import MappingProxyType
from urllib.parse import unquote, urlsplit

from packaging.markers import Marker
from packaging.tags import Tag, compatible_tags, cpython_tags
from packaging.utils import parse_wheel_filename

ROOT = Path(__file__).resolve().parents[2]
LOCK = ROOT / "requirements.lock"
LIST = Path(__file__).with_name("wheels.txt")
PYTHON = (3, 11)
"""The Python that is frozen (see build.ps1)."""
_PLATFORM = "win_amd64"
_THERE: Mapping[str, str] = MappingProxyType(
    {
        "implementation_name": "cpython",
        "implementation_version": "3.11.9",
        "os_name": "nt",
        "platform_machine": "AMD64",
        "platform_release": "10",
        "platform_system": "Windows",
        "platform_version": "10.0",
        "python_full_version": "3.11.9",
        "platform_python_implementation": "CPython",
        "python_version": "3.11",
        "sys_platform": "win32",
    }
)
_PIN = re.compile(r"^(?P<name>[\w.-]+)==(?P<version>[^\s;\\]+)(?:\s*;(?P<marker>[^\\\n]*))?")
_HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")


@dataclass(frozen=True, slots=True)
class Pin:
    """A package that the lock asks for on Windows."""

    name: str
    version: str
    hashes: frozenset[str]


@dataclass(frozen=True, slots=True)
class Wheel:
    """A line of the list."""

    name: str
    version: str
    sha256: str
    file: str


def pins(lock: str) -> Iterator[Pin]:
    """What a lock asks for on Windows, each with the hashes that are trusted."""
    for entry in lock.replace("\\\n", " ").splitlines():
        found = _PIN.match(entry)
        if found and (not found["marker"] or Marker(_alone(found["marker"])).evaluate(_THERE)):
            yield Pin(found["name"], found["version"], frozenset(_HASH.findall(entry)))


def _alone(marker: str) -> str:
    """The marker without the hashes that follow it."""
    return marker.partition("--hash")[0].strip()


def wheels(listed: str) -> list[Wheel]:
    """The lines of a list."""
    return [Wheel(*line.split()) for line in listed.splitlines() if line and line[0] != "#"]


def faults(lock: str, listed: str) -> Iterator[str]:
    """What keeps the lock from being installed on Windows of wheels alone, as far as is listed."""
    wanted = {pin.name: pin for pin in pins(lock)}
    there = wheels(listed)
    for wheel in there:
        pin = wanted.get(wheel.name)
        if pin is None:
            yield f"{wheel.name}: the lock does not ask for it on Windows"
        elif wheel.version != pin.version:
            yield f"{wheel.name} {pin.version}: the list has {wheel.version}"
        elif wheel.sha256 not in pin.hashes:
            yield f"{wheel.name} {pin.version}: the lock has no hash of {wheel.file}"
        elif not runs_on_windows(wheel.file):
            yield f"{wheel.name} {pin.version}: {wheel.file} is not for Windows"
    for name in sorted(wanted.keys() - {wheel.name for wheel in there}):
        yield f"{name} {wanted[name].version}: no wheel for Windows is listed"


def runs_on_windows(file: str) -> bool:
    """Whether a wheel, by its name, can be installed there."""
    return not parse_wheel_filename(file)[3].isdisjoint(_tags())


def _tags() -> set[Tag]:
    return {
        *cpython_tags(PYTHON, platforms=[_PLATFORM]),
        *compatible_tags(PYTHON, interpreter="cp311", platforms=[_PLATFORM]),
    }


def listed_anew(lock: str) -> str:
    """The list as the registry of packages has it now.

    Raises:
        subprocess.CalledProcessError: a package has no wheel for Windows, or there is no network;
            its `stderr` says which.
    """
    with tempfile.TemporaryDirectory() as folder:
        asked, answer = Path(folder) / "asked.txt", Path(folder) / "pylock.toml"
        asked.write_text("\n".join(f"{p.name}=={p.version}" for p in pins(lock)), encoding="utf-8")
        command = [
            sys.executable, "-m", "uv", "pip", "compile", str(asked), "--quiet", "--no-deps",
            "--python-version", ".".join(map(str, PYTHON)), "--only-binary", ":all:",
            "--python-platform", "x86_64-pc-windows-msvc",
            "--format", "pylock.toml", "--output-file", str(answer),
        ]  # fmt: skip
        subprocess.run(command, check=True, capture_output=True, text=True)
        packages = tomllib.loads(answer.read_text(encoding="utf-8"))["packages"]
    lines = [
        f"{each['name']} {each['version']} {wheel['hashes']['sha256']} {_file_name(wheel)}"
        for each in packages
        for wheel in each.get("wheels", ())
    ]
    return "\n".join(["# made by python -m installer.windows.wheels", *lines]) + "\n"


def _file_name(wheel: Mapping[str, str]) -> str:
    return wheel.get("name") or unquote(PurePosixPath(urlsplit(wheel["url"]).path).name)


def main() -> None:
    """Write the list anew."""
    LIST.write_text(listed_anew(LOCK.read_text(encoding="utf-8")), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
