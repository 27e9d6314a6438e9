"""All that the program needs is there for Windows as wheels whose hashes the lock trusts."""

import subprocess

import pytest

from installer.windows.wheels import (
    LIST,
    LOCK,
    faults,
    listed_anew,
    pins,
    runs_on_windows,
    wheels,
)

LOCKED = LOCK.read_text(encoding="utf-8")
LISTED = LIST.read_text(encoding="utf-8")
REMEDY = "python -m installer.windows.wheels lists the wheels anew"


def test_every_package_has_a_wheel_for_windows_that_the_lock_trusts() -> None:
    assert list(faults(LOCKED, LISTED)) == [], REMEDY


def test_what_only_windows_needs_is_in_the_lock() -> None:
    """keyring stores in Windows by pywin32-ctypes; there is no time zone data and no ANSI there."""
    there = {pin.name for pin in pins(LOCKED)}
    assert {"pywin32-ctypes", "tzdata", "colorama", "pefile"} <= there
    assert there.isdisjoint({"jeepney", "secretstorage", "macholib"})


def without(package: str, text: str) -> str:
    kept = [line for line in text.splitlines() if not line.startswith(f"{package} ")]
    return "\n".join(kept)


def test_a_package_without_a_wheel_is_found() -> None:
    assert list(faults(LOCKED, without("sqlcipher3", LISTED))) == [
        next(
            f"sqlcipher3 {pin.version}: no wheel for Windows is listed"
            for pin in pins(LOCKED)
            if pin.name == "sqlcipher3"
        )
    ]


def test_a_wheel_whose_hash_is_not_in_the_lock_is_found() -> None:
    (wheel,) = [each for each in wheels(LISTED) if each.name == "sqlcipher3"]
    lock = LOCKED.replace(wheel.sha256, "0" * 64)
    assert list(faults(lock, LISTED)) == [
        f"sqlcipher3 {wheel.version}: the lock has no hash of {wheel.file}"
    ]


def test_a_new_package_and_a_new_version_are_found() -> None:
    more = LOCKED + "uvloop==0.22.1 \\\n    --hash=sha256:" + "1" * 64 + "\n"
    assert list(faults(more, LISTED)) == ["uvloop 0.22.1: no wheel for Windows is listed"]
    other = LOCKED.replace("\nsegno==", "\nsegno==9.")
    assert [fault.split(":")[0].split()[0] for fault in faults(other, LISTED)] == ["segno"]


@pytest.mark.parametrize(
    ("file", "runs"),
    [
        ("sqlcipher3-0.6.4-cp311-cp311-win_amd64.whl", True),
        ("pyside6_essentials-6.12.0-cp310-abi3-win_amd64.whl", True),
        ("tzdata-2026.6-py2.py3-none-any.whl", True),
        ("sqlcipher3-0.6.4-cp312-cp312-win_amd64.whl", False),
        ("sqlcipher3-0.6.4-cp311-cp311-win32.whl", False),
        ("sqlcipher3-0.6.4-cp311-cp311-win_arm64.whl", False),
        ("sqlcipher3-0.6.4-cp311-cp311-manylinux_2_34_x86_64.whl", False),
    ],
)
def test_which_wheels_run_there(file: str, runs: bool) -> None:
    assert runs_on_windows(file) is runs


@pytest.mark.long
def test_the_list_is_what_the_registry_has() -> None:
    """Asks the registry of packages, so it needs a network."""
    assert listed_anew(LOCKED) == LISTED, REMEDY


@pytest.mark.long
def test_the_registry_is_really_asked() -> None:
    with pytest.raises(subprocess.CalledProcessError) as refused:
        listed_anew(LOCKED + "uvloop==0.22.1\n")
    assert "uvloop" in refused.value.stderr
