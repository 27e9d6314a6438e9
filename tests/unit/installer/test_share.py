"""What a desktop is told of the program, in Kazakh, Russian and English."""

import gzip
import subprocess
import xml.etree.ElementTree as ET
from configparser import ConfigParser
from pathlib import Path

import pytest
from PIL import Image

from installer.project import Edition
from installer.share import ICON_SIZES, MIME, write_share

LANG = "{http://www.w3.org/XML/1998/namespace}lang"
ALL = {None, "kk", "ru"}
SUFFIX = ".aqpack"


@pytest.fixture(scope="module")
def share(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("usr") / "share"
    write_share(folder, Edition("1.2.3", 1_800_000_000))
    return folder


@pytest.fixture(scope="module")
def entry(share: Path) -> dict[str, str]:
    """The menu entry."""
    parser = ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment, method-assign]  # as the standard library advises
    parser.read(share / "applications" / "anyqtama.desktop", encoding="utf-8")
    return dict(parser["Desktop Entry"])


@pytest.fixture(scope="module")
def described(share: Path) -> ET.Element:
    """The description for shops of programs."""
    return ET.parse(share / "metainfo" / "kz.anyqtama.anyqtama.metainfo.xml").getroot()


def valid(*command: object) -> None:
    done = subprocess.run(
        [str(word) for word in command], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_menu_entry_is_valid(share: Path) -> None:
    valid("desktop-file-validate", share / "applications" / "anyqtama.desktop")


def test_the_description_is_valid(share: Path) -> None:
    valid("appstreamcli", "validate", "--no-net", *(share / "metainfo").iterdir())


@pytest.mark.parametrize("key", ["Name", "GenericName", "Comment", "Keywords"])
def test_the_menu_entry_speaks_three_languages(entry: dict[str, str], key: str) -> None:
    said = [entry[name] for name in (key, f"{key}[kk]", f"{key}[ru]")]
    assert all(said)
    assert [text.isascii() for text in said] == [True, False, False]


@pytest.mark.parametrize("tag", ["name", "summary", "description/p"])
def test_the_description_speaks_three_languages(described: ET.Element, tag: str) -> None:
    said = {each.get(LANG): each.text for each in described.findall(tag)}
    assert said.keys() == ALL
    assert all(said.values())


def test_the_description_is_of_this_version_and_day(described: ET.Element) -> None:
    release = described.find("releases/release")
    assert release is not None
    assert release.attrib == {"version": "1.2.3", "date": "2027-01-15"}


def test_a_package_is_opened_by_the_program(
    share: Path, entry: dict[str, str], described: ET.Element
) -> None:
    assert entry["Exec"] == "anyqtama %f"
    assert entry["MimeType"] == f"{MIME};"
    assert described.findtext("provides/mediatype") == MIME
    names = "{http://www.freedesktop.org/standards/shared-mime-info}"
    kind = ET.parse(share / "mime" / "packages" / "anyqtama.xml").getroot()[0]
    assert kind.get("type") == MIME
    pattern = kind.find(f"{names}glob")
    assert pattern is not None
    assert pattern.get("pattern") == f"*{SUFFIX}"
    assert {each.get(LANG) for each in kind.findall(f"{names}comment")} == ALL


def test_what_is_told_of_packages_is_what_the_program_makes() -> None:
    from app.signing import sealing
    from installer.share import LINUX
    from ui.screens.sharing.view import PACKAGE

    assert PACKAGE == SUFFIX
    told = (LINUX / "anyqtama.xml").read_text(encoding="utf-8")
    assert sealing._MAGIC.decode().replace("\n", "\\n") in told


@pytest.mark.parametrize("size", ICON_SIZES)
def test_the_icon_has_every_size(share: Path, size: int) -> None:
    file = share / "icons" / "hicolor" / f"{size}x{size}" / "apps" / "anyqtama.png"
    with Image.open(file) as picture:
        assert picture.size == (size, size)
        opaque = picture.getchannel("A").tobytes()
    assert opaque[0] < 16  # round corners, and nothing else
    assert opaque[size // 2] == 255


def test_the_entry_and_the_window_name_the_same_icon(share: Path, entry: dict[str, str]) -> None:
    icons = share / "icons" / "hicolor" / "scalable"
    assert (icons / "apps" / f"{entry['Icon']}.svg").exists()
    assert (icons / "mimetypes" / f"{MIME.replace('/', '-')}.svg").exists()
    assert entry["StartupWMClass"] == "anyqtama"


def test_the_manual_names_every_command(share: Path) -> None:
    from ui.command_line import parser

    manual = gzip.decompress((share / "man" / "man1" / "anyqtama.1.gz").read_bytes()).decode()
    assert "${" not in manual
    listed = parser().format_help().partition("commands:\n")[2].partition("\n\n")[0]
    named = [line.split()[0] for line in listed.splitlines()]
    assert {"due", "score", "tour", "self-test"} <= set(named)
    told = [line.removeprefix(".B ") for line in manual.splitlines() if line.startswith(".B ")]
    commands = [name for name in told if name.isascii() and name[0].islower()]
    assert commands[-len(named) :] == [name.replace("-", "\\-") for name in named]


def test_the_list_of_changes_is_in_debians_form(share: Path) -> None:
    changes = gzip.decompress((share / "doc" / "anyqtama" / "changelog.gz").read_bytes()).decode()
    assert changes.startswith("anyqtama (1.2.3) ")
    assert changes.rstrip().endswith("Fri, 15 Jan 2027 08:00:00 +0000")
