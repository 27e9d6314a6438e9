"""Packages: the same bytes wherever and whenever they are made, and nothing of the maker in them."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from app import VERSION
from installer import packages, project
from installer.freezing import made_of
from installer.project import Edition, edition

DAY = Edition("1.2.3", 1_800_000_000)


def tree(folder: Path, *names: str) -> Path:
    """A tree with a program, a library, a text and a link, made in the order given."""
    for name in names:
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(name, encoding="utf-8")
    (folder / "usr/lib/anyqtama/anyqtama").chmod(0o700)
    (folder / "usr/lib/anyqtama/lib.so.6").chmod(0o755)
    (folder / "usr/bin").mkdir(parents=True)
    (folder / "usr/bin/anyqtama").symlink_to("../lib/anyqtama/anyqtama")
    about = folder / "DEBIAN"
    about.mkdir()
    (about / "control").write_text(
        "Package: anyqtama\nVersion: 1.2.3\nArchitecture: amd64\nMaintainer: A <a@a.example>\n"
        "Description: words\n",
        encoding="utf-8",
    )
    packages.settle(folder, DAY)
    return folder


NAMES = ("usr/lib/anyqtama/anyqtama", "usr/lib/anyqtama/lib.so.6", "usr/share/words")


@pytest.fixture
def twice(tmp_path: Path) -> tuple[Path, Path]:
    """The same tree made in two folders, in another order and under another umask."""
    first = tree(tmp_path / "first", *NAMES)
    before = os.umask(0o077)
    try:
        second = tree(tmp_path / "elsewhere" / "second", *reversed(NAMES))
    finally:
        os.umask(before)
    return first, second


def test_the_same_tree_is_the_same_deb(twice: tuple[Path, Path], tmp_path: Path) -> None:
    made = [tmp_path / "a.deb", tmp_path / "b.deb"]
    for root, package in zip(twice, made, strict=True):
        packages.pack_deb(root, package, DAY, level=0)
    assert made[0].read_bytes() == made[1].read_bytes()


def test_the_same_tree_is_the_same_tar(twice: tuple[Path, Path], tmp_path: Path) -> None:
    made = [tmp_path / "a.tar.zst", tmp_path / "b.tar.zst"]
    for root, archive in zip(twice, made, strict=True):
        packages.pack_tar(root / "usr", archive, DAY)
    assert made[0].read_bytes() == made[1].read_bytes()


def test_files_in_a_deb_are_roots_of_one_age_and_runnable_only_when_programs(
    twice: tuple[Path, Path], tmp_path: Path
) -> None:
    packages.pack_deb(twice[1], tmp_path / "a.deb", DAY, level=0)
    listed = subprocess.run(
        ["dpkg-deb", "--contents", str(tmp_path / "a.deb")],
        check=True, capture_output=True, text=True, env={**os.environ, "TZ": "UTC"},
    ).stdout.splitlines()  # fmt: skip
    rights = {line.split(None, 5)[5].split(" ")[0]: line.split()[0] for line in listed}
    assert all(line.split()[1] == "root/root" for line in listed)
    assert {line.split()[3] for line in listed} == {"2027-01-15"}
    assert rights["./usr/lib/anyqtama/anyqtama"] == "-rwxr-xr-x"
    assert rights["./usr/lib/anyqtama/lib.so.6"] == "-rw-r--r--"
    assert rights["./usr/share/words"] == "-rw-r--r--"
    assert rights["./usr/bin/anyqtama"] == "lrwxrwxrwx"
    assert rights["./usr/lib/"] == "drwxr-xr-x"


def test_the_control_file_says_all_that_a_package_manager_asks(tmp_path: Path) -> None:
    program = tmp_path / "program"
    program.mkdir()
    shutil.copy(Path(sys.executable).resolve(), program / "anyqtama")
    for inside in ("libpython3.11.so.1.0", "libpython3.12.so.1.0", "libpython3.13.so.1.0"):
        (program / inside).touch()
    fields = dict(
        line.split(": ", 1)
        for line in packages.control(DAY, program, program).splitlines()
        if not line.startswith(" ")
    )
    assert fields["Package"] == "anyqtama"
    assert fields["Version"] == "1.2.3"
    assert fields["Architecture"] == "amd64"
    assert int(fields["Installed-Size"]) >= (program / "anyqtama").stat().st_size // 1024
    assert "libc6 (>= 2.35)" in fields["Depends"]
    assert fields.keys() >= {"Maintainer", "Section", "Priority", "Description"}


def test_the_version_is_the_programs_own() -> None:
    assert edition().version == VERSION
    assert edition("0.0.9").version == "0.0.9"


def test_the_age_is_given_or_that_of_the_last_commit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1800000000")
    assert edition().epoch == DAY.epoch
    monkeypatch.delenv("SOURCE_DATE_EPOCH")
    committed = ["git", "-C", str(project.ROOT), "log", "-1", "--format=%ct"]
    assert edition().epoch == int(subprocess.check_output(committed, text=True))


def test_a_frozen_program_is_known_to_be_old_when_a_source_changed(tmp_path: Path) -> None:
    for name in ("ui/a.py", "resources/b.toml", "resources/translations/compiled/kk.qm"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("1", encoding="utf-8")
    (tmp_path / "requirements.lock").touch()
    before = made_of(tmp_path)
    (tmp_path / "resources/translations/compiled/kk.qm").write_text("2", encoding="utf-8")
    assert made_of(tmp_path) == before  # made of sources that are looked at
    (tmp_path / "ui/a.py").write_text("2", encoding="utf-8")
    changed = made_of(tmp_path)
    assert changed != before
    (tmp_path / "resources/b.toml").rename(tmp_path / "resources/c.toml")
    assert made_of(tmp_path) != changed
