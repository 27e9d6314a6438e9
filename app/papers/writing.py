"""Putting a paper on disk: the whole file or none of it."""

import contextlib
import errno
import os
import secrets
from pathlib import Path

from app.papers.refusals import PaperFault

_CODES = {
    errno.ENOSPC: "disk_full",
    errno.EDQUOT: "disk_full",
    errno.EACCES: "no_permission",
    errno.EPERM: "no_permission",
    errno.EROFS: "no_permission",
    errno.ENOENT: "folder_missing",
    errno.ENOTDIR: "folder_missing",
    errno.ENAMETOOLONG: "name_too_long",
}
_SENTENCES = {
    "disk_full": (
        "The disk is full; the document was not saved.",
        "Free some space or choose another disk, then save again.",
    ),
    "no_permission": (
        "The folder or the file may not be written, or the file is open in another program.",
        "Close the file, or choose a folder of your own, then save again.",
    ),
    "folder_missing": (
        "The folder is not there any more; the document was not saved.",
        "Choose another folder and save again.",
    ),
    "name_too_long": (
        "The file's name or its folder's path is too long.",
        "Choose a shorter name or a folder nearer to the top.",
    ),
    "write_failed": (
        "The document was not saved: the disk or the network drive failed.",
        "Check that the drive is connected, or save to another folder.",
    ),
}


def write_paper(path: Path, data: bytes) -> None:
    """Write `data` to `path` at once: a reader sees the old file or the new one, never a part.

    Raises `PaperFault` when the disk refuses; nothing is left behind then.
    """
    unfinished = path.with_name(f".{secrets.token_hex(8)}.part")
    try:
        with unfinished.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(path)
        _keep_folder_entry(path.parent)
    except OSError as fault:
        with contextlib.suppress(OSError):
            unfinished.unlink(missing_ok=True)
        code = _CODES.get(fault.errno or 0, "write_failed")
        happened, to_do = _SENTENCES[code]
        raise PaperFault(code, path, happened, to_do) from fault


def _keep_folder_entry(folder: Path) -> None:
    """Make the new name last through a power cut, where the system can sync a folder."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
