"""Due dates, a score key on the disk, and the papers of a large session."""

import sqlite3
from collections.abc import Iterator
from datetime import date, timedelta
from io import BytesIO
from itertools import cycle
from pathlib import Path
from random import Random

import numpy as np
import openpyxl
import pypdf
import pytest
from reportlab.pdfgen.canvas import Canvas

from app.access.roles import Role
from app.deadlines.calendar import CountFrom
from app.deadlines.seed import seeded_calendar
from app.evaluation.scoring import Answer
from app.kernel.outcome import Done, Refusal
from app.kernel.text import Language
from app.papers.fonts import SERIF, register_fonts
from app.papers.protocol_pdf import protocol_pdf
from app.papers.protocol_xlsx import protocol_xlsx
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
        _drawn(page) for page in pypdf.PdfReader(BytesIO(protocol_pdf(content, Language.KK))).pages
    ]

    def floor() -> None:
        """The same words and lines at the same places by reportlab's canvas alone."""
        canvas = Canvas(BytesIO())
        for words, lines in pages:
            canvas.setFont(SERIF, 8)
            for x, y, word in words:
                canvas.drawString(x, y, word)
            for line in lines:
                canvas.line(*line)
            canvas.showPage()
        canvas.save()

    def ours() -> None:
        protocol_pdf(content, Language.KK)

    register_fonts()
    floor_ms, took = medians(floor, ours, 3)
    # the budget of the table's layout is not kept yet: what is asserted is that it gets no worse
    ledger.times("protocol 200 x 9 as pdf / bare reportlab", floor_ms, took, 1.3, stop=5)


Drawn = tuple[list[tuple[float, float, str]], list[tuple[float, float, float, float]]]


def _drawn(page: pypdf.PageObject) -> Drawn:
    """Words and lines of a page with their places."""
    words: list[tuple[float, float, str]] = []
    lines: list[tuple[float, float, float, float]] = []
    at = (0.0, 0.0)

    def word(text: str, matrix: list[float], place: list[float], *_: object) -> None:
        if text.strip():
            words.append((matrix[4] + place[4], matrix[5] + place[5], text.strip()))

    def stroke(operator: bytes, operands: list[float], *_: object) -> None:
        nonlocal at
        if operator in (b"m", b"l"):
            end = (float(operands[0]), float(operands[1]))
            if operator == b"l":
                lines.append((*at, *end))
            at = end

    page.extract_text(visitor_text=word, visitor_operand_before=stroke)
    return words, lines
