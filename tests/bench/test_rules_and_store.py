"""Due dates, a score key on the disk, and the papers of a large session."""

import sqlite3
from collections.abc import Iterator
from datetime import date, timedelta
from io import BytesIO
from itertools import cycle
from pathlib import Path
from random import Random

import docx
import numpy as np
import openpyxl
import pytest
from reportlab.pdfgen.canvas import Canvas

from app.access.roles import Role
from app.deadlines.calendar import CountFrom
from app.deadlines.seed import seeded_calendar
from app.evaluation.scoring import Answer
from app.kernel.outcome import Done, Refusal
from app.kernel.text import Language
from app.papers.blocks import Passage, Table, flat
from app.papers.fonts import register_fonts
from app.papers.lines import broken
from app.papers.protocol_blocks import protocol_document
from app.papers.protocol_docx import protocol_docx
from app.papers.protocol_pdf import protocol_pdf
from app.papers.protocol_xlsx import protocol_xlsx
from app.papers.sheets import pages_of, rules_of, words_of
from app.papers.strips import strips_of
from tests.bench.budgets import Ledger, medians, percentiles
from tests.ui.world import World, make_world
from tests.unit.papers.builders import protocol

pytestmark = pytest.mark.bench


def test_due_dates_of_100_000_open_steps(ledger: Ledger) -> None:
    calendar = seeded_calendar(2015, 2027)
    random = Random(1)
    starts = [date(2017, 1, 1) + timedelta(days=random.randrange(3500)) for _ in range(100_000)]
    limits = [random.choice((1, 2, 3, 5)) for _ in starts]
    days = [date(2016, 1, 1) + timedelta(days=n) for n in range(4200)]
    working = [day for day in days if calendar.is_working(day)]
    weekend = [day for day in working if day.weekday() >= 5]
    off = [day for day in days if day.weekday() < 5 and not calendar.is_working(day)]
    assert weekend
    numbers = np.array(starts, "datetime64[D]"), np.array(limits)
    holidays = np.array(off, "datetime64[D]")

    def floor() -> None:
        np.busday_offset(numbers[0], numbers[1], roll="backward", holidays=holidays).tolist()

    def ours() -> None:
        for start, limit in zip(starts, limits, strict=True):
            calendar.due(start, limit, CountFrom.NEXT_WORKING_DAY)

    ledger.times("due dates of 100 000 steps / numpy", *medians(floor, ours, 9), 5)


@pytest.fixture
def world(tmp_path: Path) -> World:
    make_world(tmp_path / "office.db")
    return World(tmp_path / "office.db")


@pytest.fixture
def bare_commit(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(tmp_path / "floor.db", isolation_level=None)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("CREATE TABLE mark (value)")
    yield connection
    connection.close()


def test_a_score_key_on_the_disk(
    ledger: Ledger, world: World, bare_commit: sqlite3.Connection
) -> None:
    evaluations, dossier = world.office.evaluation, world.dossier("unscored")
    member = world.actor(Role.MEMBER, 3)
    view = evaluations.sheet(member, dossier)
    assert not isinstance(view, Refusal)
    keys = cycle(
        [
            (criterion.code, Answer(choice.value, comment="түсініктеме"))
            for criterion in view.criteria.asked_of(view.profession_group or None)
            for choice in criterion.choices
        ]
    )

    def floor() -> None:
        bare_commit.execute("BEGIN IMMEDIATE")
        bare_commit.execute("INSERT INTO mark VALUES (1)")
        bare_commit.execute("COMMIT")

    def ours() -> None:
        world.clock.advance(seconds=1)
        code, answer = next(keys)
        assert isinstance(evaluations.answer(member, dossier, code, answer), Done)

    ledger.plus("score key to the disk, p95 / one commit", *percentiles(floor, ours, 300), 8)


def test_protocol_of_200_dossiers_as_workbook(ledger: Ledger) -> None:
    content = protocol(200)
    book = openpyxl.load_workbook(BytesIO(protocol_xlsx(content, Language.KK)))
    sheets = [
        [[(cell.value, cell.style_id) for cell in row] for row in sheet.iter_rows()]
        for sheet in book
    ]

    def floor() -> None:
        """The same cells by openpyxl alone, each with a style as it has one."""
        bare = openpyxl.Workbook()
        fonts = [openpyxl.styles.Font(name="Noto Serif", size=8 + n % 4) for n in range(24)]
        for rows in sheets:
            sheet = bare.create_sheet()
            for row, cells in enumerate(rows, 1):
                for column, (value, style) in enumerate(cells, 1):
                    cell = sheet.cell(row, column, value)
                    if style:
                        cell.font = fonts[style % 24]
        bare.save(BytesIO())

    def ours() -> None:
        protocol_xlsx(content, Language.KK)

    ledger.times("protocol 200 x 9 as xlsx / bare openpyxl", *medians(floor, ours, 3), 1.3)


def test_protocol_of_200_dossiers_as_pdf(ledger: Ledger) -> None:
    content = protocol(200)
    pages = [
        (words_of(page), rules_of(page))
        for page in pages_of(strips_of(protocol_document(content, Language.KK).blocks))
    ]

    def floor() -> None:
        """The same texts and lines at the same places by reportlab's canvas alone."""
        canvas = Canvas(BytesIO())
        for words, lines in pages:
            for x, y, face, size, word in words:
                canvas.setFont(face, size)
                canvas.drawString(x, y, word)
            for line in lines:
                canvas.line(*line)
            canvas.showPage()
        canvas.save()

    def ours() -> None:
        broken.cache_clear()  # nothing is remembered from the round before
        protocol_pdf(content, Language.KK)

    register_fonts()
    ledger.times("protocol 200 x 9 as pdf / bare reportlab", *medians(floor, ours, 3), 1.3)


def test_protocol_of_200_dossiers_as_document(ledger: Ledger) -> None:
    content = protocol(200)
    blocks = flat(protocol_document(content, Language.KK).blocks)
    tables = [block.rows for block in blocks if isinstance(block, Table)]
    lines = [
        "".join(part if isinstance(part, str) else part.text for part in block.sides[0])
        for block in blocks
        if isinstance(block, Passage)
    ]

    def floor() -> None:
        """The same paragraphs and the same cells by python-docx alone."""
        bare = docx.Document()
        for line in lines:
            bare.add_paragraph(line)
        for rows in tables:
            table = bare.add_table(len(rows), len(rows[0]))
            cells = iter(table._cells)  # the quick way to them
            for row in rows:
                for text in row:
                    next(cells).text = text
        bare.save(BytesIO())

    def ours() -> None:
        protocol_docx(content, Language.KK)

    ledger.times("protocol 200 x 9 as docx / bare python-docx", *medians(floor, ours, 3), 1.3)
