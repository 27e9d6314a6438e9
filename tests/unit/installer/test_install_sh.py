"""install.sh: into a person's own folders and away again; their data stay."""

import os
import subprocess
from pathlib import Path

import pytest

from installer.project import Edition
from installer.share import LINUX, write_share


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A person's folder with an office and a program of somebody else's in it."""
    home = tmp_path / "a person"
    for name in ("anyqtama/office/anyqtama.db", "applications/other.desktop"):
        file = home / ".local" / "share" / name
        file.parent.mkdir(parents=True)
        file.write_text("theirs", encoding="utf-8")
    return home


@pytest.fixture
def unpacked(tmp_path: Path) -> Path:
    """The folder out of the tar.zst, with a program that says its version."""
    folder = tmp_path / "anyqtama-1.2.3"
    program = folder / "program" / "anyqtama"
    program.parent.mkdir(parents=True)
    program.write_text("#!/bin/sh\necho 1.2.3 $*\n", encoding="utf-8")
    program.chmod(0o755)
    write_share(folder / "share", Edition("1.2.3", 1_800_000_000))
    (folder / "install.sh").write_bytes((LINUX / "install.sh").read_bytes())
    return folder


def install(unpacked: Path, home: Path, *words: str) -> subprocess.CompletedProcess[str]:
    around = {"PATH": os.environ["PATH"], "HOME": str(home)}
    command = ["sh", str(unpacked / "install.sh"), *words]
    return subprocess.run(command, env=around, capture_output=True, text=True, check=False)


def files(home: Path) -> dict[str, bytes]:
    """All files but what the desktop's tools compute of the menu's entries."""
    return {
        str(file.relative_to(home)): file.read_bytes()
        for file in home.rglob("*")
        if file.is_file() and file.name != "mimeinfo.cache"
    }


def test_it_installs_and_starts(unpacked: Path, home: Path) -> None:
    done = install(unpacked, home)
    assert done.returncode == 0, done.stderr
    command = home / ".local" / "bin" / "anyqtama"
    assert subprocess.check_output([command, "due"], text=True) == "1.2.3 due\n"
    entry = (home / ".local/share/applications/anyqtama.desktop").read_text(encoding="utf-8")
    assert f'\nExec="{command}" %f\n' in entry
    assert f"\nTryExec={command}\n" in entry
    assert (home / ".local/share/icons/hicolor/48x48/apps/anyqtama.png").exists()
    assert (home / ".local/share/mime/packages/anyqtama.xml").exists()


def test_removing_leaves_what_was_there_before(unpacked: Path, home: Path) -> None:
    before = files(home)
    install(unpacked, home)
    assert files(home) != before
    done = install(unpacked, home, "--remove")
    assert done.returncode == 0, done.stderr
    assert files(home) == before
    assert {path.name for path in (home / ".local").iterdir()} == {"share"}
    assert {path.name for path in (home / ".local/share").iterdir()} == {"anyqtama", "applications"}


def test_a_newer_one_takes_the_place_of_the_older(unpacked: Path, home: Path) -> None:
    old = unpacked / "program" / "old-library"
    old.write_text("old", encoding="utf-8")
    install(unpacked, home)
    old.unlink()
    (unpacked / "share/icons/hicolor/36x36/apps/anyqtama.png").unlink()
    assert install(unpacked, home).returncode == 0
    assert not (home / ".local/lib/anyqtama/old-library").exists()
    assert not (home / ".local/share/icons/hicolor/36x36").exists()


def test_a_missing_library_is_named_before_anything_is_written(
    unpacked: Path, home: Path, tmp_path: Path
) -> None:
    play = tmp_path / "ldd"
    play.write_text("#!/bin/sh\nprintf '\\tlibnew.so.1 => not found\\n'\n", encoding="utf-8")
    play.chmod(0o755)
    (unpacked / "program" / "lib.so").touch()
    before = files(home)
    around = {"PATH": f"{tmp_path}:{os.environ['PATH']}", "HOME": str(home)}
    command = ["sh", str(unpacked / "install.sh")]
    done = subprocess.run(command, env=around, capture_output=True, text=True, check=False)
    assert done.returncode == 3
    assert "libnew.so.1" in done.stderr
    assert files(home) == before


def test_other_words_are_answered_by_the_usage(unpacked: Path, home: Path) -> None:
    done = install(unpacked, home, "--help")
    assert done.returncode == 2
    assert "--remove" in done.stdout
