"""Lists of any length: the first lines at once, then all ids, then only what is seen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import cast

import pytest
from pytestqt.qtbot import QtBot

from app.kernel.ids import Id
from app.kernel.text import Language
from app.queue import SEARCH_CAP, QueueQuery, QueueRow
from tests.ui.pictures import settle_layout
from ui.components.cells import Cell, Column
from ui.components.queue_table import QueueTable
from ui.i18n.languages import Languages
from ui.queues.reader import FIRST_PAGE, LineReader, count_words
from ui.runtime.desk import Desk

Shown = Callable[[QueueTable[str, QueueRow]], QueueTable[str, QueueRow]]


def row(number: int) -> QueueRow:
    return QueueRow(
        id=Id(f"s{number}"),
        dossier=Id(f"d{number}"),
        number=f"2026-{number:06}",
        name_latin=f"PERSON {number}",
        name_cyrillic="",
        citizenship="TR",
        profession="",
        procedure="P1",
        procedure_version="2017",
        step="1.3",
        part="",
        branch="",
        limit=5,
        started=date(2026, 11, 2),
        due=date(2026, 11, 9),
        due_loose=None,
        received=date(2026, 11, 2),
        state="in_commission",
        closing="",
        executor=None,
    )


@dataclass
class PretendedJob:
    cancelled: bool = False

    def cancel(self) -> None:
        self.cancelled = True


@dataclass
class PretendedDesk:
    """Gives what the office would, when told to; notes which lines were asked for."""

    length: int
    waiting: list[tuple[PretendedJob, object, Callable[[object], None]]] = field(
        default_factory=list
    )
    read: list[int] = field(default_factory=list)

    @property
    def workflow(self) -> PretendedDesk:
        return self

    def ask(
        self,
        call: Callable[[object, object], object],
        done: Callable[[object], None],
    ) -> PretendedJob:
        job = PretendedJob()
        self.waiting.append((job, call(self, None), done))
        return job

    def ids(self, _actor: object, _query: QueueQuery) -> Sequence[Id]:
        return [Id(f"s{number}") for number in range(self.length)]

    def rows(self, _actor: object, _query: QueueQuery, ids: Sequence[Id]) -> Sequence[QueueRow]:
        numbers = [int(id_[1:]) for id_ in ids]
        self.read += numbers
        return [row(number) for number in numbers]

    def answer(self) -> None:
        waiting, self.waiting = self.waiting, []
        for job, value, done in waiting:
            if not job.cancelled:
                done(value)


def table_over(desk: PretendedDesk) -> tuple[LineReader, QueueTable[str, QueueRow]]:
    reader = LineReader(cast("Desk", desk))
    columns: list[Column[QueueRow]] = [
        Column("n", lambda: "Number", lambda row: Cell(row.number), 120)
    ]
    table: QueueTable[str, QueueRow] = QueueTable(columns, lambda row: row.id, reader.fetch)
    reader.first.connect(table.model.show_first)
    reader.keys.connect(table.model.show_keys)
    return reader, table


def first(count: int = FIRST_PAGE) -> list[QueueRow]:
    return [row(number) for number in range(count)]


def test_the_first_lines_are_there_before_anything_else_is_read(languages: Languages) -> None:
    desk = PretendedDesk(100_000)
    reader, table = table_over(desk)
    reader.show(QueueQuery(), first())
    assert table.model.rowCount() == FIRST_PAGE
    assert table.model.cells_at(3)[0].text == "2026-000003"
    desk.answer()
    assert table.model.rowCount() == 100_000
    assert table.model.cells_at(3)[0].text == "2026-000003"


def test_a_hundred_thousand_lines_are_read_only_where_they_are_seen(
    languages: Languages, shown: Shown, qtbot: QtBot
) -> None:
    desk = PretendedDesk(100_000)
    reader, table = table_over(desk)
    table.resize(400, 500)
    shown(table)
    reader.show(QueueQuery(), first())
    desk.answer()
    settle_layout()
    table.view.scrollToBottom()
    settle_layout()
    table.grab()
    settle_layout()
    desk.answer()
    assert table.model.cells_at(99_999)[0].text == "2026-099999"
    assert len(desk.read) < 1000
    assert all(number < 500 or number > 99_000 for number in desk.read)


def test_a_short_list_needs_no_second_reading(languages: Languages) -> None:
    desk = PretendedDesk(5)
    reader, table = table_over(desk)
    counted: list[int] = []
    reader.counted.connect(counted.append)
    reader.show(QueueQuery(), first(5))
    assert (table.model.rowCount(), counted, desk.waiting) == (5, [5], [])


def test_who_stands_far_down_stays_there_when_the_list_is_read_again(languages: Languages) -> None:
    desk = PretendedDesk(100_000)
    reader, table = table_over(desk)
    reader.show(QueueQuery(), first())
    desk.answer()
    table.choose("s70000")
    reader.show(QueueQuery(), first(), kept=Id("s70000"))
    assert table.current_key() == "s70000"
    desk.answer()
    assert table.current_key() == "s70000"


def test_ids_of_a_list_that_is_no_longer_wanted_are_dropped(languages: Languages) -> None:
    desk = PretendedDesk(100_000)
    reader, table = table_over(desk)
    reader.show(QueueQuery(), first())
    reader.show(QueueQuery(text="ah"), first(2))
    desk.answer()
    assert table.model.rowCount() == 2


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (Language.EN, ("1 dossier", "3 dossiers", "2,000+ dossiers")),
        (Language.RU, ("1 дело", "3 дела", "Более 2\u00a0000 дел")),
        (Language.KK, ("1 іс", "3 іс", "2\u00a0000-нан астам іс")),
    ],
)
def test_counts_in_words(languages: Languages, language: Language, words: tuple[str, ...]) -> None:
    languages.use(language)
    found = [count_words(count, searched=True) for count in (1, 3, SEARCH_CAP)]
    assert tuple(found) == words
    assert "+" not in count_words(SEARCH_CAP, searched=False)
