"""The log says what broke and where, and cannot say whose dossier it was."""

import logging
import re
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import ExpectedLogs
from ui.runtime.logbook import FILE, Event, Figure, Logbook, Noted, Part, tail

log = logging.getLogger(__name__)
own = logging.getLogger("ui.runtime.logbook")

NAME, IIN, PASSPORT = "Ахмет Йылмаз", "840214350123", "U12345678"
WORDS = (NAME, "AHMET", IIN, PASSPORT, "84021435")


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Logbook]:
    book = Logbook(lambda: tmp_path / "log")
    book.begin()
    yield book
    book.close()


def written(tmp_path: Path) -> str:
    return (tmp_path / "log" / FILE).read_text(encoding="ascii")


def _raise(fault: Exception) -> None:
    raise fault


def _nested() -> None:
    try:
        _raise(sqlite3.OperationalError(f"no row for {NAME} {PASSPORT}"))
    except sqlite3.Error as cause:
        raise OSError(28, f"No space for {IIN}", f"/home/{NAME}/x.db") from cause


@pytest.mark.usefixtures("book")
def test_texts_and_what_they_are_filled_with_stay_out(
    tmp_path: Path, expected_logs: ExpectedLogs
) -> None:
    expected_logs("AHMET")
    log.warning("AHMET %s %s", NAME, {"iin": IIN})
    log.error(f"AHMET {PASSPORT}", extra={"who": NAME}, stack_info=True)  # noqa: G004 - on purpose
    logging.getLogger(f"AHMET.{IIN}").warning("AHMET")
    logging.getLogger(f"app.{PASSPORT}").log(37, "AHMET")
    text = written(tmp_path)
    assert not [word for word in WORDS if word in text]
    lines = text.splitlines()
    assert len(lines) == 4
    assert re.fullmatch(
        r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ \| WARNING \| tests\.ui\.shell\.test_logbook:\d+ \| text",
        lines[0],
    )


@pytest.mark.usefixtures("book")
def test_a_fault_is_its_type_its_cause_and_its_places(
    tmp_path: Path, expected_logs: ExpectedLogs
) -> None:
    expected_logs("broke")
    try:
        _nested()
    except OSError:
        log.exception("broke for %s", NAME)
    text = written(tmp_path)
    assert not [word for word in WORDS if word in text]
    assert re.search(r"\| OSError-[0-9A-F]{6} ENOSPC tests\.ui\.shell\.test_logbook:\d+", text)
    assert re.search(r"\| OperationalError-[0-9A-F]{6} tests\.ui\S+:\d+ tests\.ui\S+:\d+", text)


@pytest.mark.usefixtures("book")
def test_a_kind_of_fault_that_is_named_for_a_person_is_not_named(
    tmp_path: Path, expected_logs: ExpectedLogs
) -> None:
    expected_logs("broke")
    log.error("broke", exc_info=type(NAME, (Exception,), {})())
    assert "| unnamed" in written(tmp_path)


@pytest.mark.usefixtures("book")
def test_what_is_noted_is_figures_and_versions_only(tmp_path: Path) -> None:
    own.info(Noted(
        Event.STARTED,
        ((Figure.MILLISECONDS, 1234.4), (Figure.SECONDS, int(IIN))),
        ((Part.PROGRAM, "1.2.3"), (Part.QT, PASSPORT), (Part.PYTHON, f"3.11.{IIN}")),
        code=NAME,
    ))  # fmt: skip
    text = written(tmp_path)
    assert text.endswith("| started program=1.2.3 ms=1234 s=9999999\n")


@pytest.mark.usefixtures("book")
def test_it_never_grows_past_four_files(tmp_path: Path) -> None:
    for _ in range(12_000):
        own.info(Noted(Event.READY, ((Figure.MILLISECONDS, 1_000_000),)))
    files = sorted(each.name for each in (tmp_path / "log").iterdir())
    assert files == [FILE, *(f"{FILE}.{n}" for n in (1, 2, 3))]
    assert all(each.stat().st_size <= 256 * 1024 for each in (tmp_path / "log").iterdir())
    newest = tail(tmp_path / "log", 1000)
    assert 800 < len(newest) <= 1000
    assert newest.startswith("20")


def test_two_windows_share_it(tmp_path: Path) -> None:
    one, two = Logbook(lambda: tmp_path), Logbook(lambda: tmp_path)
    record = logging.makeLogRecord({"msg": Noted(Event.READY), "name": __name__, "levelno": 20})
    for _ in range(3000):
        one.emit(record)
        two.emit(record)
    assert sum(
        len(file.read_text(encoding="ascii").splitlines()) for file in tmp_path.iterdir()
    ) == 6000  # fmt: skip


def test_a_folder_that_cannot_be_made_holds_nobody_up(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "taken").write_text("a file stands where the folder should be")
    book = Logbook(lambda: tmp_path / "taken" / "log")
    book.begin()
    own.info(Noted(Event.READY))
    book.close()
    assert capfd.readouterr() == ("", "")


def test_when_it_is_closed_nothing_more_is_written(tmp_path: Path) -> None:
    book = Logbook(lambda: tmp_path)
    book.begin()
    book.close()
    assert logging.getLogger("ui").level == logging.NOTSET
    assert not list(tmp_path.iterdir())
