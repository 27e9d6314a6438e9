"""`anyqtama diagnostics` shows every text of the bundle, then writes it."""

import zipfile
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from db.migrations.running import bring_file_up_to_date
from ui.command_line import main


def test_it_shows_what_it_writes_and_asks_the_self_test(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], qapp: QApplication
) -> None:
    office, file = tmp_path / "office", tmp_path / "told.zip"
    office.mkdir()
    bring_file_up_to_date(office / "anyqtama.db")
    assert main(["diagnostics", str(file), "--office", str(office)]) == 0
    shown = capsys.readouterr().out
    with zipfile.ZipFile(file) as bundle:
        texts = {name: bundle.read(name).decode() for name in bundle.namelist()}
    assert all(f"--- {name}\n{text}" in shown for name, text in texts.items())
    assert "database.plain: ok\n" in texts["self-test.txt"]
    assert "rows of dossier: 0\n" in texts["database.txt"]
    assert main(["diagnostics", str(tmp_path / "no" / "told.zip"), "--office", str(office)]) == 2
    assert "no such folder" in capsys.readouterr().err
