"""Which libraries the program takes from the system it is installed on, and who brings them.

Windows, keyboards, fonts and the message bus are the desktop's own business: a second copy of
their libraries beside the system's fits neither its settings nor its next security update. Of the
build machine's libraries only those go along on which Python itself stands.
"""

import re
import subprocess
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath

_SYSTEM = ("/lib/", "/lib64/", "/usr/lib/", "/usr/lib64/", "/usr/local/lib/")
_CARRIED = re.compile(r"libpython3|libsqlite3\.|libffi\.")

OLDEST_GLIBC = (2, 35)
"""That of Ubuntu 22.04; Debian 12 has 2.36."""
PACKAGES = {
    "ld-linux-x86-64.so.2": "libc6 (>= 2.35)",
    "libc.so.6": "libc6 (>= 2.35)",
    "libdl.so.2": "libc6 (>= 2.35)",
    "libm.so.6": "libc6 (>= 2.35)",
    "libpthread.so.0": "libc6 (>= 2.35)",
    "libresolv.so.2": "libc6 (>= 2.35)",
    "librt.so.1": "libc6 (>= 2.35)",
    "libutil.so.1": "libc6 (>= 2.35)",
    "libcrypt.so.1": "libcrypt1",
    "libgcc_s.so.1": "libgcc-s1",
    "libstdc++.so.6": "libstdc++6 (>= 11)",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libbrotlicommon.so.1": "libbrotli1",
    "libbrotlidec.so.1": "libbrotli1",
    "libbz2.so.1.0": "libbz2-1.0",
    "libcrypto.so.3": "libssl3t64 | libssl3",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "liblzma.so.5": "liblzma5",
    "libssl.so.3": "libssl3t64 | libssl3",
    "libuuid.so.1": "libuuid1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
"""The Debian package of each library; where its name differs between releases, both."""


class UnknownLibraryError(Exception):
    """The frozen program needs a library that is neither inside nor in `PACKAGES`."""


def is_left_to_the_system(source: str) -> bool:
    """Whether a file that PyInstaller would take along is a library of the system."""
    if not source.startswith(_SYSTEM):
        return False
    name = PurePosixPath(source).name
    return ".so" in name and _CARRIED.match(name) is None


def needed(folder: Path) -> dict[str, str]:
    """Each library that something in `folder` is linked with and that is not inside, and by whom."""
    inside = {file.name for file in folder.rglob("*")}
    return {
        library: str(file.relative_to(folder))
        for file in programs(folder)
        for library in _linked(file)
        if library not in inside
    }


def depends(libraries: Iterable[str]) -> str:
    """The field Depends of a package that needs these libraries.

    Raises:
        UnknownLibraryError: one of them is not known.
    """
    known = list(libraries)
    if unknown := sorted(set(known) - PACKAGES.keys()):
        raise UnknownLibraryError(", ".join(unknown))
    return ", ".join(sorted({PACKAGES[library] for library in known}))


def newest_glibc(folder: Path) -> tuple[int, ...]:
    """The version of the C library without which something in `folder` does not start."""
    return max(version for file in programs(folder) for version in _asks(file))


def programs(folder: Path) -> list[Path]:
    """Every program and library of Linux in `folder`; none in one that was frozen for Windows."""
    return [file for file in sorted(folder.rglob("*")) if _is_program(file)]


def _is_program(file: Path) -> bool:
    if file.is_symlink() or not file.is_file():
        return False
    with file.open("rb") as content:
        return content.read(4) == b"\x7fELF"


def _linked(file: Path) -> Iterator[str]:
    yield from re.findall(r"^ +NEEDED +(\S+)$", _told(file), re.MULTILINE)


def _asks(file: Path) -> Iterator[tuple[int, ...]]:
    for version in re.findall(r" GLIBC_(\d+(?:\.\d+)+)$", _told(file), re.MULTILINE):
        yield tuple(map(int, version.split(".")))


def _told(file: Path) -> str:
    command = ["objdump", "-p", str(file)]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout
