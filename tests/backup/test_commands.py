"""`anyqtama backup` and `anyqtama restore` as an administrator types them."""

import json
from pathlib import Path

import pytest

from tests.backup.working import Working
from ui.command_line import main


def said(capsys: pytest.CaptureFixture[str], *words: object) -> tuple[int, str, str]:
    code = main([str(word) for word in words])
    out, err = capsys.readouterr()
    return code, out, err


def test_there_and_back(
    working: Working, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    working.work()
    everything = working.everything()
    working.close()
    office = working.file.parent
    code, out, _ = said(capsys, "backup", "--office", office, "--to", tmp_path / "disk", "--json")
    assert code == 0
    told = json.loads(out)
    assert (told["kind"], told["dossiers"], told["problem"]) == ("by_hand", 3, None)
    working.work("Кейінгі")
    working.close()
    code, out, _ = said(capsys, "restore", told["file"], "--office", working.file)
    assert code == 0
    assert "3 dossiers" in out
    assert f"what was in force before lies in {office / 'set-aside-'}" in out
    assert working.everything() == everything
    working.close()
    code, out, _ = said(capsys, "backup", "--list", "--office", office)
    assert "before_restore" in out


def test_with_again_what_was_done_since_is_done_again(
    working: Working, capsys: pytest.CaptureFixture[str]
) -> None:
    backup = working.back_up()
    working.work()
    told = working.told()
    working.close()
    code, out, _ = said(capsys, "restore", backup.file, "--office", working.file, "--again")
    assert code == 0
    assert "done again: 1; read but not fitting: 0" in out
    assert working.told() == told


def test_a_damaged_office_is_told_and_restored(
    working: Working, capsys: pytest.CaptureFixture[str]
) -> None:
    backup = working.back_up()
    working.work()
    told = working.told()
    working.close()
    working.file.write_bytes(bytes(4096) + working.file.read_bytes()[4096:])
    code, _, err = said(capsys, "backup", "--office", working.file)
    assert code == 2
    assert "restore the newest good backup" in err
    code, out, _ = said(capsys, "restore", backup.file, "--office", working.file)
    assert code == 0
    assert "done again: 1" in out
    assert working.told() == told


def test_refusals_are_one_line_and_change_nothing(
    working: Working, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    backup = working.back_up()
    working.told()  # the office stays open here
    code, _, err = said(capsys, "restore", backup.file, "--office", working.file)
    assert (code, err.count("\n")) == (2, 1)
    assert "open in another window" in err
    working.close()
    backup.file.write_bytes(b"spoilt")
    code, _, err = said(capsys, "restore", backup.file, "--office", working.file)
    assert (code, err.count("\n")) == (2, 1)
    assert "bytes are not those" in err
    code, _, err = said(capsys, "backup", "--office", tmp_path / "nowhere.db")
    assert (code, err.count("\n")) == (2, 1)
    code, _, err = said(capsys, "restore", tmp_path / "nothing.db", "--office", working.file)
    assert code == 2
