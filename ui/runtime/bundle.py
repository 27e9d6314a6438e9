"""The bundle of diagnostics: a few texts that are shown to the person before they are saved."""

from __future__ import annotations

import os
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

_EPOCH = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Member:
    """One text of the bundle; its name is of the program's own."""

    name: str
    text: str


def told(pairs: Mapping[str, object]) -> str:
    """Lines "name: value" of what was found."""
    return "".join(f"{name}: {value}\n" for name, value in pairs.items())


def write_bundle(file: Path, members: Sequence[Member]) -> None:
    """Write the zip as a whole; an older file stays as it was when the disk refuses.

    It holds the members' texts and nothing else: no user, no machine, no time of the day.

    Raises:
        OSError: the disk refuses.
    """
    fresh = file.with_name(f"{file.name}.new")
    try:
        with fresh.open("wb") as handle:
            with zipfile.ZipFile(handle, "w", zipfile.ZIP_DEFLATED) as bundle:
                for member in members:
                    about = zipfile.ZipInfo(member.name, _EPOCH)
                    about.compress_type = zipfile.ZIP_DEFLATED
                    bundle.writestr(about, member.text)
            handle.flush()
            os.fsync(handle.fileno())
        fresh.replace(file)
    finally:
        fresh.unlink(missing_ok=True)
