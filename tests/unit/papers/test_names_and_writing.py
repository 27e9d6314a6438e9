import errno
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.kernel.text import Language
from app.papers.names import paper_file_name
from app.papers.refusals import PaperFault
from app.papers.writing import write_paper


@pytest.mark.parametrize(
    ("kind", "number", "language", "ext", "name"),
    [
        ("protocol", "14", Language.KK, "pdf", "Хаттама 14.pdf"),
        ("protocol", "14", Language.EN, "xlsx", "Хаттама 14.xlsx"),
        ("protocol", "", Language.RU, "pdf", "Протокол проект.pdf"),
        ("certificate", "ҚР-2026/0031", Language.KK, "pdf", "Анықтама ҚР-2026-0031.pdf"),
        ("notice", "12-05/418", Language.RU, "pdf", "Уведомление 12-05-418.pdf"),
        ("refusal", "../../etc", Language.KK, "pdf", "Дәлелді бас тарту -..-etc.pdf"),
        ("register", "Журнал 01.01.2026", Language.RU, "xlsx", "Журнал 01.01.2026.xlsx"),
        ("receipt", "a\u202eb\x00c. ", Language.KK, "pdf", "Қолхат ab-c.pdf"),
    ],
)
def test_names_are_readable_and_safe(
    kind: str, number: str, language: Language, ext: str, name: str
) -> None:
    assert paper_file_name(kind, number, language, ext) == name


@given(number=st.text(max_size=300))
def test_no_number_makes_a_name_that_a_file_system_refuses(number: str) -> None:
    name = paper_file_name("protocol", number, Language.KK, "pdf")

    assert name.startswith("Хаттама ")
    assert name.endswith(".pdf")
    assert not set(name) & set('<>:"/\\|?*\x00')
    assert len(name.encode()) <= 255
    assert not name.removesuffix(".pdf").endswith((" ", "."))


def test_a_paper_replaces_the_older_one_at_once(tmp_path: Path) -> None:
    file = tmp_path / "Хаттама 14.pdf"
    write_paper(file, b"first")
    write_paper(file, b"second")

    assert file.read_bytes() == b"second"
    assert list(tmp_path.iterdir()) == [file]


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "disk_full"),
        (errno.EACCES, "no_permission"),
        (errno.EROFS, "no_permission"),
        (errno.EIO, "write_failed"),
    ],
)
def test_a_disk_that_refuses_leaves_the_older_file_and_no_rubbish(
    number: int, code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "paper.pdf"
    write_paper(file, b"older")

    def failing(_handle: int) -> None:
        raise OSError(number, "the disk says no")

    monkeypatch.setattr(os, "fsync", failing)
    with pytest.raises(PaperFault) as fault:
        write_paper(file, b"newer")

    assert fault.value.code == code
    assert fault.value.path == file
    assert fault.value.happened
    assert fault.value.safe
    assert fault.value.to_do
    assert file.read_bytes() == b"older"
    assert list(tmp_path.iterdir()) == [file]


def test_a_folder_that_went_away_is_said(tmp_path: Path) -> None:
    with pytest.raises(PaperFault) as fault:
        write_paper(tmp_path / "gone" / "paper.pdf", b"x")

    assert fault.value.code == "folder_missing"


def test_a_name_too_long_for_the_disk_is_said(tmp_path: Path) -> None:
    with pytest.raises(PaperFault) as fault:
        write_paper(tmp_path / ("n" * 300), b"x")

    assert fault.value.code == "name_too_long"
