"""A day of work with faults: the log and the bundle of diagnostics tell of nobody.

Everything that is planted is searched for in every byte of both, in several encodings; a search
that finds what is there on purpose shows that it would.
"""

from __future__ import annotations

import base64
import io
import logging
import threading
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer, Signal, qWarning
from PySide6.QtWidgets import QApplication
from sqlalchemy import text

from app.access.people import Person
from app.access.roles import Role
from app.administration.use_cases import PersonCard
from app.evaluation.scoring import Answer
from app.kernel.ids import Id
from app.queue import QueueQuery
from db.migrations.running import bring_file_up_to_date
from tests.conftest import ExpectedLogs
from tests.disk import fill, small_disk
from tests.planted import found_in, found_under
from tests.store.house import POINTS, House, done, shown
from ui.bootstrap import make_parts
from ui.bootstrap.diagnostics import Place, bundle_of
from ui.bootstrap.log import kept_log, note_ready, show_uncaught
from ui.runtime.bundle import write_bundle
from ui.runtime.logbook import FILE
from ui.shell.parts import Parts

USER = "Қайырбекова"
"""Who is signed in on this computer: the folder of the office is named so."""
WORDS = {
    "latin": "ZHUMAGALIYEV", "cyrillic": "Жұмағалиев", "iin": "840214350123",
    "passport": "N98765432", "phone": "+7 705 663 4187", "email": "zh.aset@example.kz",
    "address": "Тәуелсіздік 9-106", "employer": "Байқоңыр Құрылыс", "education": "Сәтбаев",
    "comment": "диплом күмәнді", "note": "туысы болуы мүмкін", "file": "zhumagaliyev_pasport",
    "login": "q.temirkhanov", "member": "Теміржанов", "ais": "AIS-7741902",
    "user": USER, "typed": "Жұмағалиевті іздеу",
}  # fmt: skip
"""What is planted, by what it is."""
log = logging.getLogger("ui.shell.notices")
_EVERYTHING = QueueQuery(every_dossier=True)


@dataclass(frozen=True, slots=True)
class Day:
    """What a day of work left behind."""

    folder: Path
    logs: Path
    parts: Parts
    house: House
    told: list[Exception]
    """Faults that the frame was told of."""


@pytest.fixture
def day(tmp_path: Path, qapp: QApplication, expected_logs: ExpectedLogs) -> Iterator[Day]:
    """A day with names, marks and every kind of fault, in an office on a disk of its own."""
    expected_logs(r"uncaught|-[0-9A-F]{6}|searched|qt ")
    logs = tmp_path / "logs"
    with small_disk(tmp_path / "disk", 32 * 1024) as disk:
        folder = disk / USER
        folder.mkdir()
        file = folder / "anyqtama.db"
        bring_file_up_to_date(file)
        house = House(file)
        settings = folder / "settings.ini"
        settings.write_text(
            f"[General]\nlanguage=ru\nlook=light\nperson={WORDS['login']}\npapers_folder={folder}\n"
            f"zoom={WORDS['iin']}\n"
        )
        with kept_log(lambda: logs):
            parts = make_parts(file, house.clock, settings, demo=False)
            told: list[Exception] = []
            parts.work.failed.connect(_logged(told))
            receiver = QObject()
            show_uncaught(_logged(told), receiver)
            _worked(house, parts)
            _gone_wrong(house, parts, disk)
            yield Day(folder, logs, parts, house, told)
            parts.close()
        house.engine.dispose()


def _logged(told: list[Exception]) -> Callable[[Exception], None]:
    """What the frame does with a fault: it is written to the log."""

    def tell(fault: Exception) -> None:
        told.append(fault)
        log.error("%s: %s", type(fault).__name__ + "-000000", fault, exc_info=fault)

    return tell


def _worked(house: House, parts: Parts) -> None:
    """Take in, register, score, comment: each with what is planted."""
    card = house.card(
        name_latin=WORDS["latin"], name_cyrillic=WORDS["cyrillic"], iin=WORDS["iin"],
        passport_number=WORDS["passport"], phone=WORDS["phone"], email=WORDS["email"],
        address=WORDS["address"], employer=WORDS["employer"], education=WORDS["education"],
    )  # fmt: skip
    office = house.office
    person = done(
        office.people.add(
            house.admin,
            PersonCard(WORDS["login"], *(WORDS["member"],) * 5, "мүше", "член", "", (Role.MEMBER,)),
        )
    )
    parts.work.run(lambda: note_ready(0.0), lambda _: None)
    dossier = house.received(card=card)
    today = house.clock.now().date()
    done(office.intake.register(house.officer, dossier, WORDS["ais"], today, "-"))
    done(office.workflow.assign(house.head, dossier, house.executor.person))
    done(office.workflow.refer(house.executor, dossier))
    for member in house.members:
        house.declare(member, dossier)
    marks = {code: replace(each, comment=WORDS["comment"]) for code, each in POINTS.items()}
    done(office.evaluation.put_answers(house.members[0], dossier, marks, WORDS["note"]))
    _seat(parts, person)
    parts.desk.ask(lambda there, actor: parts.asks.search(there, actor, WORDS["typed"]), _drop)
    parts.work.settle(60)


def _seat(parts: Parts, person: Person) -> None:
    parts.desk.ask_office(parts.asks.people, _drop)
    parts.work.settle(60)
    parts.desk.sign_in(person)


def _gone_wrong(house: House, parts: Parts, disk: Path) -> None:
    """Faults of the database, of files, of the program, of Qt, each with somebody's data in it."""
    engine = house.engine

    def insert() -> None:
        with engine.connect() as connection:
            connection.execute(
                text("INSERT INTO person (id, login) VALUES (:id, :login)"),
                {"id": WORDS["iin"], "login": WORDS["login"]},
            )

    def number() -> int:
        return int(f"{WORDS['passport']} {WORDS['cyrillic']}")

    def missing() -> bytes:
        return (disk / USER / f"{WORDS['file']}.pdf").read_bytes()

    def lookup() -> object:
        return dict[str, object]()[WORDS["comment"]]

    for wrong in (insert, number, missing, lookup):
        parts.work.run(wrong, _drop)
    parts.work.settle(60)
    ballast = fill(disk)
    member = house.members[1]
    answer = {"education": Answer(3, comment=WORDS["comment"])}
    (row,) = shown(house.office.workflow.everything(house.head, _EVERYTHING)).rows
    parts.work.run(
        lambda: house.office.evaluation.put_answers(member, row.dossier, answer, WORDS["note"]),
        _drop,
    )
    parts.work.settle(60)
    ballast.unlink()
    _nobody_catches(parts)
    qWarning(f"QFont: no family {WORDS['cyrillic']}")
    qWarning(f"{WORDS['latin']}: {WORDS['iin']}")
    log.warning("searched for %s by %s", WORDS["typed"], WORDS["login"])
    log.warning(f"searched for {WORDS['passport']} in {disk / USER}")  # noqa: G004 - as a careless hand might


class _Button(QObject):
    pressed = Signal()


def _nobody_catches(parts: Parts) -> None:
    """In a slot, in a timer and in a thread."""

    def raise_it() -> None:
        raise RuntimeError(f"{WORDS['cyrillic']} {WORDS['iin']}")

    button = _Button()
    button.pressed.connect(raise_it)
    button.pressed.emit()
    QTimer.singleShot(0, raise_it)
    thread = threading.Thread(target=raise_it)
    thread.start()
    thread.join()
    parts.work.run(lambda: None, _drop)
    parts.work.settle(60)
    QApplication.processEvents()


def _drop(_answer: object) -> None:
    """Nobody waits for it."""


def test_the_log_tells_what_broke_and_of_nobody(day: Day) -> None:
    text_ = (day.logs / FILE).read_text(encoding="ascii")
    assert found_under(day.logs, WORDS.values()) == []
    for kind in ("IntegrityError", "ValueError", "FileNotFoundError", "KeyError", "RuntimeError"):
        assert f"| {kind}-" in text_, kind
    assert "SQLITE_FULL" in text_
    assert "ENOENT" in text_
    assert text_.count("RuntimeError-") == 3  # in a slot, in a timer, in a thread
    assert text_.count("| qt ") == 2
    assert "| started program=" in text_
    assert "/" not in text_.replace("http://", "")
    assert {type(each).__name__ for each in day.told} >= {"RuntimeError", "OperationalError"}


def test_no_byte_of_the_bundle_tells_of_anybody(day: Day, tmp_path: Path) -> None:
    place = Place(day.folder, day.house.clock, log=day.logs)
    members = bundle_of(place, self_test=False)
    file = tmp_path / "diagnostics.zip"
    write_bundle(file, members)
    assert found_in(file.read_bytes(), WORDS.values()) == []
    with zipfile.ZipFile(file) as bundle:
        assert bundle.testzip() is None
        assert [each.filename for each in bundle.infolist()] == [each.name for each in members]
        for member in members:
            data = bundle.read(member.name)
            assert data.decode("utf-8") == member.text  # what was shown is what is saved
            assert found_in(data, (*WORDS.values(), str(day.folder), str(tmp_path))) == []
    told = {each.name: each.text for each in members}
    assert "rows of dossier: 1\n" in told["database.txt"]
    assert "integrity: whole\n" in told["database.txt"]
    assert "journal: whole\n" in told["database.txt"]
    assert "language: ru\n" in told["settings.txt"]
    assert "zoom: other\n" in told["settings.txt"]
    assert "SQLITE_FULL" in told["log.txt"]
    assert not [name for name, text_ in told.items() if "not to be told" in text_]


def test_a_damaged_office_is_told_too(day: Day, tmp_path: Path) -> None:
    """A bundle is asked for when things are broken: each part is told as far as it goes."""
    folder = tmp_path / USER
    folder.mkdir()
    data = bytearray((day.folder / "anyqtama.db").read_bytes())
    data[4096:40960] = WORDS["latin"].encode() * 3072
    (folder / "anyqtama.db").write_bytes(bytes(data[:80000]))
    (folder / "settings.ini").write_bytes(b"\xff\xfe" + WORDS["cyrillic"].encode("utf-16"))
    members = bundle_of(Place(folder, day.house.clock, log=day.logs), self_test=False)
    told = {each.name: each.text for each in members}
    assert "cannot be read: SQLITE_" in told["database.txt"] or "broken" in told["database.txt"]
    for member in members:
        assert found_in(member.text.encode(), WORDS.values()) == []


@pytest.mark.parametrize("word", WORDS.values())
def test_the_search_finds_what_is_there(word: str) -> None:
    spellings = (
        word.encode(), word.encode("utf-16"), word.upper().encode("utf-8"),
        word.encode().hex().upper().encode(),
        base64.b64encode(b"\x00" + word.encode("utf-16-le") + b"..."),
        base64.b64encode(b"xx" + word.encode() + b"..."),
    )  # fmt: skip
    for spelled in spellings:
        assert found_in(b"before " + spelled + b" after", [word]), spelled
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as bundle:
        bundle.writestr("told.txt", word)
    assert found_in(file.getvalue(), [word])


def test_the_dossier_is_the_one_that_was_planted(day: Day) -> None:
    (row,) = shown(day.house.office.workflow.everything(day.house.head, _EVERYTHING)).rows
    assert (row.name_latin, row.name_cyrillic) == (WORDS["latin"], WORDS["cyrillic"])
    assert isinstance(row.dossier, str)
    assert Id(row.dossier)
