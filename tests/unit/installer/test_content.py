"""What goes into the frozen program, and what is left to the system it runs on."""

from pathlib import Path

import pytest

from installer import content
from tests.guards.source import ROOT

PROJECT = ROOT / "pyproject.toml"


def inside() -> set[str]:
    """Paths inside the frozen program of all that is ours and no module."""
    return {str(Path(place) / Path(file).name) for file, place in content.own_files(ROOT)}


@pytest.mark.parametrize(
    ("folder", "pattern"),
    [
        ("resources", "*.toml"),
        ("resources/fonts", "*"),
        ("resources/icons", "*.svg"),
        ("resources/help", "*"),
        ("resources/translations", "*.qm"),
        ("db", "*.sql"),
        ("db/migrations/versions", "*.py"),
        ("ui", "*.qss"),
    ],
)
def test_every_file_that_the_program_reads_lies_inside_at_its_own_place(
    folder: str, pattern: str
) -> None:
    read = {
        str(file.relative_to(ROOT))
        for file in (ROOT / folder).rglob(pattern)
        if file.is_file() and "__pycache__" not in file.parts
    }
    assert read or pattern == "*.qm"  # compiled when the program first speaks
    assert read <= inside()


def test_what_only_a_checkout_needs_stays_at_home() -> None:
    assert not [file for file in inside() if file.endswith((".ts", ".pyc"))]
    assert not [file for file in inside() if file.startswith("resources/pictures")]
    assert not [file for file in inside() if file.startswith("tests")]


def test_each_library_brings_its_name_and_licence_but_not_who_installed_it() -> None:
    papers = content.papers_of_libraries(PROJECT)
    names = {Path(file).name for file, _ in papers}
    assert {"RECORD", "INSTALLER", "direct_url.json", "REQUESTED"}.isdisjoint(names)
    folders = {place.split("-")[0].lower().replace("_", "-") for _, place in papers}
    assert {name.lower().split("[")[0] for name in content.libraries(PROJECT)} <= folders
    entry_points = [place for file, place in papers if file.endswith("entry_points.txt")]
    assert any(place.startswith("keyring") for place in entry_points)  # its stores are found so


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/Qt/plugins/platforms/libqwayland.so",
        "PySide6/Qt/plugins/imageformats/libqjpeg.so",
        "PySide6/Qt/lib/libQt6Network.so.6",  # QtPdf is linked with it
        "PySide6/Qt/lib/libQt6Test.so.6",  # the tour presses keys by it
        "PySide6/Qt/translations/qtbase_kk.qm",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/Qt6Core.dll",
    ],
)
def test_what_the_program_uses_of_qt_goes_along(place: str) -> None:
    assert content.is_wanted(place, f"site-packages/{place}")


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/plugins/platforms/libqeglfs.so",
        "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "PySide6/Qt/plugins/imageformats/libqtiff.so",
        "PySide6/Qt/lib/libQt6Qml.so.6",
        "PySide6/Qt/translations/qtbase_de.qm",
        "PySide6/Qt/translations/designer_ru.qm",
        "libQt6EglFsKmsSupport.so.6",
        "PySide6/opengl32sw.dll",
        "PySide6/Qt6Quick.dll",
    ],
)
def test_what_it_does_not_use_stays_out(place: str) -> None:
    assert not content.is_wanted(place, f"site-packages/{place}")


@pytest.mark.parametrize("library", ["libX11.so.6", "libglib-2.0.so.0", "libstdc++.so.6"])
def test_a_library_of_the_desktop_stays_the_systems(library: str) -> None:
    assert not content.is_wanted(library, f"/usr/lib/x86_64-linux-gnu/{library}")
    assert content.is_wanted(library, f"python/lib/{library}")


@pytest.mark.parametrize("library", ["libpython3.11.so.1.0", "libsqlite3.so.0"])
def test_what_python_stands_on_goes_along(library: str) -> None:
    assert content.is_wanted(library, f"/usr/lib/x86_64-linux-gnu/{library}")
