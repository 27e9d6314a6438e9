"""A small disk of its own, a folder that nobody may write to, another person's rights.

All of it is real: the system itself says no. Mounting is the right of root, and of everybody in a
name space of their own: `./check` makes one where it is not run by root.
"""

import ctypes
import os
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_NOBODY = 65534
_READ_ONLY, _REMOUNT, _BIND, _DETACH = 1, 32, 4096, 2
_KEPT = os.ST_NOSUID | os.ST_NODEV | os.ST_NOEXEC | os.ST_NOATIME | os.ST_NODIRATIME
"""What a mount has that only its maker may take away."""
_CAPABILITIES_3 = 0x20080522
_libc = ctypes.CDLL(None, use_errno=True)


@contextmanager
def small_disk(folder: Path, kib: int) -> Iterator[Path]:
    """A disk with so much room, mounted at a new folder."""
    folder.mkdir()
    _mount("anyqtama-test", folder, "tmpfs", 0, f"size={kib}k")
    try:
        yield folder
    finally:
        _unmount(folder)


def enlarge(folder: Path, kib: int) -> None:
    """Free some space."""
    _mount("anyqtama-test", folder, "tmpfs", _REMOUNT, f"size={kib}k")


@contextmanager
def read_only(folder: Path) -> Iterator[Path]:
    """The folder as a medium that is write-protected; files open in it go on being as they were."""
    _mount(str(folder), folder, "", _BIND)
    try:
        kept = os.statvfs(folder).f_flag & _KEPT
        _mount("", folder, "", _REMOUNT | _BIND | _READ_ONLY | kept)
        yield folder
    finally:
        _unmount(folder)


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


def lose_all_rights() -> None:
    """Go on without any right to what is root's, or to what is closed to its owner."""
    if os.getuid() == 0:
        os.setuid(_NOBODY)
    else:
        nothing = ctypes.create_string_buffer(24)
        whom = ctypes.create_string_buffer(struct.pack("Ii", _CAPABILITIES_3, 0))
        if _libc.capset(whom, nothing):
            raise OSError(ctypes.get_errno(), "capset")


def _mount(source: str, folder: Path, kind: str, flags: int, options: str = "") -> None:
    words = [each.encode() for each in (source, str(folder), kind)]
    if _libc.mount(*words, ctypes.c_ulong(flags), options.encode()):
        code = ctypes.get_errno()
        raise OSError(
            code,
            f"mount {folder}: {os.strerror(code)}; run the tests by ./check, or begin the line with"
            " unshare --user --map-current-user --keep-caps --mount",
        )


def _unmount(folder: Path) -> None:
    if _libc.umount2(str(folder).encode(), _DETACH):
        raise OSError(ctypes.get_errno(), f"umount {folder}")
