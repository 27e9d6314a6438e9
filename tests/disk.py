"""A small disk of its own, a folder that nobody may write to, another person's rights.

All of it is real: the system itself says no. Mounting needs root, as the tests' container has it.
"""

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def small_disk(folder: Path, kib: int) -> Iterator[Path]:
    """A disk with so much room, mounted at a new folder."""
    folder.mkdir()
    _mount("-t", "tmpfs", "-o", f"size={kib}k", "anyqtama-test", str(folder))
    try:
        yield folder
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


def enlarge(folder: Path, kib: int) -> None:
    """Free some space."""
    _mount("-o", f"remount,size={kib}k", str(folder))


@contextmanager
def read_only(folder: Path) -> Iterator[Path]:
    """The folder as a medium that is write-protected; files open in it go on being as they were."""
    _mount("--bind", str(folder), str(folder))
    try:
        _mount("-o", "remount,bind,ro", str(folder))
        yield folder
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


def fill(folder: Path) -> Path:
    """Take all the room that is left on the disk of a folder; the file that holds it."""
    ballast = folder / "ballast"
    with ballast.open("wb", buffering=0) as file:
        for size in (1 << 20, 1 << 12):
            try:
                while file.write(bytes(size)) == size:
                    pass
            except OSError:
                continue
    return ballast


def _mount(*words: str) -> None:
    done = subprocess.run(["mount", *words], capture_output=True, text=True, check=False)
    if done.returncode:
        raise OSError(f"mount {' '.join(words)}: {done.stderr.strip()} (run the tests as root)")
