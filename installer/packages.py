"""Packages for Linux: a .deb, and a folder in a tar.zst for machines without Debian's packages.

Each is put together as a tree first. The tree is then brought to one owner, one age and plain
permissions, and packed by one thread: what comes out depends on the sources alone.
"""

import os
import subprocess
from pathlib import Path

from app import VERSION
from installer import system_libraries
from installer.freezing import frozen
from installer.project import OUT, Edition, emptied, filled
from installer.share import LINUX, MAINTAINER, copied, write_share

PROGRAM = Path("usr/lib/anyqtama")
"""Where the program lies on a machine with Debian's packages."""
MOST_BYTES = 90 * 1000 * 1000


class TooLargeError(Exception):
    """The package would be larger than a ministry's network is to carry."""


class TooNewError(Exception):
    """Something inside would not start on the oldest system that is promised."""


def deb(this: Edition) -> Path:
    """The Debian package, for Debian 12 and newer and Ubuntu 22.04 and newer.

    One under another version than the program's is for a check: it is hardly compressed.

    Raises:
        TooLargeError: it is larger than 90 MB.
        TooNewError: it was built on a newer system than the oldest.
    """
    root = emptied(OUT / "deb")
    program = frozen(this)
    if (glibc := system_libraries.newest_glibc(program)) > system_libraries.OLDEST_GLIBC:
        raise TooNewError(f"glibc {'.'.join(map(str, glibc))}: build on Debian 12")
    copied(program, root / PROGRAM)
    write_share(root / "usr" / "share", this)
    overrides = root / "usr" / "share" / "lintian" / "overrides" / "anyqtama"
    overrides.parent.mkdir(parents=True)
    overrides.write_bytes((LINUX / "lintian-overrides").read_bytes())
    binary = root / "usr" / "bin" / "anyqtama"
    binary.parent.mkdir(parents=True)
    binary.symlink_to(Path("..") / PROGRAM.relative_to("usr") / "anyqtama")
    about = root / "DEBIAN"
    about.mkdir()
    (about / "control").write_text(control(this, root, program), encoding="utf-8")
    (about / "md5sums").write_text(_sums(root), encoding="utf-8")
    settle(root, this)
    package = OUT / f"anyqtama_{this.version}_amd64.deb"
    pack_deb(root, package, this, level=3 if this.version == VERSION else 0)
    if this.version == VERSION and package.stat().st_size > MOST_BYTES:
        raise TooLargeError(f"{package.name}: {package.stat().st_size} bytes")
    return package


def control(this: Edition, root: Path, program: Path) -> str:
    """The control file of the package whose tree is `root`."""
    return filled(
        LINUX / "control",
        version=this.version,
        maintainer=MAINTAINER,
        size=str(_kibibytes(root)),
        depends=system_libraries.depends(system_libraries.needed(program)),
    )


def tarball(this: Edition) -> Path:
    """The same without a package system: a folder with an install.sh for one person."""
    root = emptied(OUT / "portable")
    folder = root / f"anyqtama-{this.version}"
    copied(frozen(this), folder / "program")
    write_share(folder / "share", this)
    for name in ("install.sh", "README.txt"):
        (folder / name).write_bytes((LINUX / name).read_bytes())
    (folder / "install.sh").chmod(0o755)
    settle(root, this)
    archive = OUT / f"anyqtama-{this.version}-linux-x86_64.tar.zst"
    pack_tar(folder, archive, this)
    return archive


def settle(root: Path, this: Edition) -> None:
    """Give everything under `root` one age and permissions that depend on no umask."""
    for path in sorted(root.rglob("*"), reverse=True):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or _runs(path) else 0o644)
        os.utime(path, (this.epoch, this.epoch), follow_symlinks=False)
    root.chmod(0o755)
    os.utime(root, (this.epoch, this.epoch))


def _runs(path: Path) -> bool:
    """Whether a file is a program; libraries are read, not run."""
    return os.access(path, os.X_OK) and ".so" not in path.name


def pack_deb(root: Path, package: Path, this: Edition, level: int) -> None:
    """Pack a settled tree with its DEBIAN folder; one thread, for their number shows in xz."""
    command = [
        "dpkg-deb", "--root-owner-group", "--uniform-compression", "-Zxz", f"-z{level}",
        "--build", str(root), str(package),
    ]  # fmt: skip
    around = this.environment | {"DPKG_DEB_THREADS_MAX": "1"}
    subprocess.run(command, check=True, env=around, stdout=subprocess.DEVNULL)


def pack_tar(folder: Path, archive: Path, this: Edition) -> None:
    """Pack a settled folder, files in the order of their names."""
    command = [
        "tar", "--sort=name", f"--mtime=@{this.epoch}", "--owner=0", "--group=0",
        "--numeric-owner", "--format=gnu", "--use-compress-program=zstd -12 -T1 --quiet",
        "-C", str(folder.parent), "-cf", str(archive), folder.name,
    ]  # fmt: skip
    subprocess.run(command, check=True, env=this.environment)


def _kibibytes(root: Path) -> int:
    """What a package takes on the disk, as Debian counts: whole KiB of each file."""
    files = [path for path in root.rglob("*") if path.is_symlink() or not path.is_dir()]
    return sum((path.lstat().st_size + 1023) // 1024 for path in files)


def _sums(root: Path) -> str:
    """The sums with which `dpkg --verify` finds a file that was changed."""
    from hashlib import md5

    lines = []
    for path in sorted(root.rglob("*")):
        if path.is_file() and not path.is_symlink() and "DEBIAN" not in path.parts:
            sum_of_it = md5(path.read_bytes(), usedforsecurity=False).hexdigest()
            lines.append(f"{sum_of_it}  {path.relative_to(root)}\n")
    return "".join(lines)
