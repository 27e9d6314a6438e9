"""What a desktop looks for in `share`: menu entry, description, icons, file type, manual."""

import gzip
import re
import shutil
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from installer.project import HERE, ROOT, Edition, filled

LINUX = HERE / "linux"
ICON = ROOT / "resources" / "icons" / "anyqtama.svg"
ICON_SIZES = (16, 22, 24, 32, 36, 48, 64, 72, 96, 128, 192, 256, 512)
"""All sizes in which the icon theme "hicolor" has a folder for programs."""
FILLED = (
    ("anyqtama.desktop", "applications"),
    ("kz.anyqtama.anyqtama.metainfo.xml", "metainfo"),
    ("anyqtama.xml", "mime/packages"),
)


def write_share(share: Path, this: Edition) -> None:
    """Write the folder `share` of a package."""
    for name, place in FILLED:
        text = filled(LINUX / name, **_words(this))
        _written(share / place / name, text.encode())
    manual = filled(LINUX / "anyqtama.1", **_words(this), commands=_commands())
    _packed(share / "man" / "man1" / "anyqtama.1.gz", manual)
    documents = share / "doc" / "anyqtama"
    _written(documents / "copyright", (LINUX / "copyright").read_bytes())
    _packed(documents / "changelog.gz", _changelog(this))
    _packed(documents / "CHANGELOG.md.gz", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))
    write_icons(share / "icons" / "hicolor", ICON_SIZES)


def write_icons(folder: Path, sizes: Sequence[int]) -> None:
    """The program's icon as a drawing and in every size, where the icon theme has them."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    drawing = QSvgRenderer(str(ICON))
    for size in sizes:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        drawing.render(painter)
        painter.end()
        target = folder / f"{size}x{size}" / "apps" / "anyqtama.png"
        target.parent.mkdir(parents=True)
        if not image.save(str(target)):
            raise OSError(target)
    _written(folder / "scalable" / "apps" / "anyqtama.svg", ICON.read_bytes())
    _written(folder / "scalable" / "mimetypes" / f"{MIME.replace('/', '-')}.svg", ICON.read_bytes())


MIME = "application/vnd.anyqtama.package"
"""The type of a sealed dossier package, `*.aqpack`."""


def _words(this: Edition) -> dict[str, str]:
    return {"version": this.version, "day": f"{_moment(this):%Y-%m-%d}", "mime": MIME}


def _commands() -> str:
    """The commands as the program's own help lists them, for the manual."""
    from ui.command_line import parser

    listed = re.findall(r"^ {4}([a-z-]+) {2,}(\S.*)$", parser().format_help(), re.MULTILINE)
    return "".join(f".TP\n.B {name}\n{what}\n" for name, what in listed).replace("-", "\\-")


def _changelog(this: Edition) -> str:
    """The list of changes in Debian's form, which points to ours."""
    return (
        f"anyqtama ({this.version}) stable; urgency=medium\n\n"
        "  * What is new is told in CHANGELOG.md.\n\n"
        f" -- {MAINTAINER}  {_moment(this):%a, %d %b %Y %H:%M:%S +0000}\n"
    )


MAINTAINER = "Anyqtama <anyqtama@anyqtama.example>"


def _moment(this: Edition) -> datetime:
    return datetime.fromtimestamp(this.epoch, UTC)


def _packed(target: Path, text: str) -> None:
    _written(target, gzip.compress(text.encode(), 9, mtime=0))


def _written(target: Path, content: bytes) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(content)


def copied(source: Path, target: Path) -> None:
    """Copy a folder with its links as they are."""
    shutil.copytree(source, target, symlinks=True)
