"""The installer for Windows is put together here, on Linux, of a stand-in for the frozen program."""

import ast
import re
import shutil
from pathlib import Path

import pytest

from app import VERSION
from installer.project import Edition
from installer.windows.setup import (
    HERE,
    RECIPE,
    NotFrozenThereError,
    SetupFailedError,
    compile_recipe,
    version_resource,
    windows,
)
from tests.guards.source import ROOT

THIS = Edition(VERSION, 1_763_000_000)


@pytest.fixture
def frozen(tmp_path: Path) -> Path:
    """A folder as PyInstaller leaves it on Windows."""
    folder = tmp_path / "frozen"
    (folder / "_internal" / "resources").mkdir(parents=True)
    for name in ("anyqtama.exe", "anyqtama-console.exe", "_internal/python311.dll"):
        (folder / name).write_bytes(name.encode() * 1000)
    return folder


def test_it_is_an_installer_with_our_version_and_the_same_bytes_twice(
    frozen: Path, tmp_path: Path
) -> None:
    setup = windows(THIS, frozen, tmp_path / "one")
    assert setup.name == f"anyqtama-{VERSION}-setup.exe"
    assert windows(THIS, frozen, tmp_path / "two").read_bytes() == setup.read_bytes()

    inside = setup.read_bytes()
    assert inside.startswith(b"MZ")
    for said in ("ProductName\0\0Anyqtama\0", f"FileVersion\0\0{VERSION}\0"):
        assert said.encode("utf-16-le") in inside
    icon = (HERE / "anyqtama.ico").read_bytes()
    assert icon[icon.index(b"\x89PNG") :][:200] in inside
    assert b'requestedExecutionLevel level="asInvoker"' in inside


def test_what_is_inside_decides_about_the_bytes(frozen: Path, tmp_path: Path) -> None:
    before = windows(THIS, frozen, tmp_path).read_bytes()
    (frozen / "_internal" / "python311.dll").write_bytes(b"another")
    assert windows(THIS, frozen, tmp_path).read_bytes() != before


def test_a_folder_frozen_on_linux_is_refused(frozen: Path, tmp_path: Path) -> None:
    (frozen / "anyqtama.exe").rename(frozen / "anyqtama")
    with pytest.raises(NotFrozenThereError, match=r"build\.ps1"):
        windows(THIS, frozen, tmp_path)


TEXTS = re.findall(r"^LangString \w+ \$\{LANG_\w+\}.*$", RECIPE.read_text("utf-8"), re.MULTILINE)
OF_KAZAKH = re.findall(
    r"^  \$\{LangFileString\} (MUI_\w+) .*$", (HERE / "Kazakh.nsh").read_text("utf-8"), re.MULTILINE
)


@pytest.fixture
def recipe(tmp_path: Path) -> Path:
    """A copy of the recipe and its texts, to be spoilt."""
    return Path(shutil.copytree(HERE, tmp_path / "recipe")) / "anyqtama.nsi"


def compiled(recipe: Path, frozen: Path) -> None:
    given = {"VERSION": VERSION, "FROZEN": str(frozen), "KIBIBYTES": "1"}
    compile_recipe(recipe, {**given, "SETUP": str(frozen / "setup.exe")}, THIS.environment)


def test_every_text_has_its_three_languages() -> None:
    names = {text.split()[1] for text in TEXTS}
    assert len(TEXTS) == 3 * len(names) > 3


@pytest.mark.parametrize("text", TEXTS[:3], ids=lambda text: " ".join(text.split()[1:3]))
def test_a_text_that_lacks_one_of_the_three_languages_is_refused(
    recipe: Path, frozen: Path, text: str
) -> None:
    whole = recipe.read_text("utf-8")
    recipe.write_text(whole.replace(text, "", 1), "utf-8")
    with pytest.raises(SetupFailedError, match="LangString"):
        compiled(recipe, frozen)


@pytest.mark.parametrize("name", ["MUI_TEXT_FINISH_TITLE", "MUI_UNTEXT_CONFIRM_TITLE"])
def test_a_page_that_lacks_its_kazakh_is_refused(recipe: Path, frozen: Path, name: str) -> None:
    assert name in OF_KAZAKH
    texts = recipe.with_name("Kazakh.nsh")
    kept = [line for line in texts.read_text("utf-8").splitlines() if f" {name} " not in line]
    texts.write_text("\n".join(kept), "utf-8")
    with pytest.raises(SetupFailedError, match=name):
        compiled(recipe, frozen)


def test_the_version_resource_is_the_programs_own() -> None:
    kept = (HERE / "version.txt").read_text("utf-8")
    assert kept == version_resource(VERSION), "python -m installer.windows.setup"
    tree = ast.parse(kept, mode="eval")
    names = {
        node.func.id
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
    }
    assert "VSVersionInfo" in names
    assert f"prodvers=({VERSION.replace('.', ', ')}, 0)" in kept


def test_the_file_type_is_that_of_the_program() -> None:
    from ui.screens.sharing.view import PACKAGE

    recipe = RECIPE.read_text("utf-8")
    assert f"${{CLASSES}}\\{PACKAGE}" in recipe
    assert f'"*{PACKAGE}"' in (ROOT / "installer" / "linux" / "anyqtama.xml").read_text("utf-8")


SCRIPTS = sorted(HERE.glob("*.ps1"))


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.name)
def test_what_a_script_names_is_there(script: Path) -> None:
    """Windows is not at hand here; what can be checked is that no name in it is out of date."""
    text = script.read_text("utf-8")
    assert text.isascii(), "Windows PowerShell reads a script without a mark as its old code page"
    named = set(re.findall(r"installer\\[\w\\.-]+\.(?:ps1|py|txt)|requirements\.lock", text))
    missing = [name for name in named if not (ROOT / name.replace("\\", "/")).exists()]
    assert named
    assert missing == []
    for opening, closing in ("{}", "()", "[]"):
        code = re.sub(r"'[^']*'|#.*", "", text)
        assert code.count(opening) == code.count(closing), f"{opening} {closing}"
