"""The queue: pages fetched when they are seen, sorted by the reader, driven by keys."""

from collections.abc import Callable, Sequence

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from app.kernel.text import Language
from tests.ui.keyboard import key
from tests.ui.pictures import settle_layout
from ui.components.cells import RIGHT, Cell, Column
from ui.components.empty_state import EmptyState
from ui.components.queue_model import PAGE, QueueModel
from ui.components.queue_table import QueueTable
from ui.i18n.languages import Languages
from ui.theme.theme import Theme

Answer = Callable[[Sequence[int]], None]
Table = QueueTable[int, int]


class Reader:
    """Answers when told to, as the office's thread does."""

    def __init__(self) -> None:
        self.asked: list[tuple[list[int], Answer]] = []

    def fetch(self, keys: Sequence[int], answer: Answer) -> None:
        self.asked.append((list(keys), answer))

    def answer_all(self) -> None:
        asked, self.asked = self.asked, []
        for keys, answer in asked:
            answer(keys)


def columns() -> list[Column[int]]:
    return [
        Column("no", lambda: "Number", lambda n: Cell(f"No {n}", "below"), 120, sortable=True),
        Column("who", lambda: "Person", lambda n: Cell(f"P {n}"), 120, stretch=True),
        Column("size", lambda: "Size", lambda n: Cell(str(n)), 80, align=RIGHT),
    ]


@pytest.fixture
def reader() -> Reader:
    return Reader()


@pytest.fixture
def model(qapp: QApplication, reader: Reader) -> QueueModel[int, int]:
    return QueueModel(columns(), lambda n: n, reader.fetch)


@pytest.fixture
def table(reader: Reader, languages: Languages, shown: Callable[[Table], Table]) -> Table:
    def bar(number: int) -> str:
        return "late" if number < 2 else ""

    table: Table = QueueTable(columns(), lambda n: n, reader.fetch, bar_of=bar, name="Queue")
    table.resize(700, 400)
    shown(table)
    table.setFocus()
    return table


def test_model_keeps_the_rules_of_qt(
    model: QueueModel[int, int], qtmodeltester: ModelTester, reader: Reader
) -> None:
    model.show_first(range(50))
    model.show_keys(range(300))
    settle_layout()
    reader.answer_all()
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]


def test_first_page_is_there_before_the_vector(model: QueueModel[int, int], reader: Reader) -> None:
    model.show_first(range(60))
    assert model.rowCount() == 60
    assert model.cells_at(59)[0].text == "No 59"
    assert reader.asked == []


def test_vector_adds_rows_and_does_not_reset(model: QueueModel[int, int], qtbot: QtBot) -> None:
    model.show_first(range(60))
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.rowsInserted):
        model.show_keys(range(100_000))
    assert model.rowCount() == 100_000


def test_only_pages_that_are_looked_at_are_fetched(
    model: QueueModel[int, int], reader: Reader
) -> None:
    model.show_keys(range(100_000))
    assert model.cells_at(90_000)[0].text == "…"
    settle_layout()
    first = 90_000 // PAGE * PAGE
    assert [keys for keys, _ in reader.asked] == [list(range(first, first + PAGE))]
    reader.answer_all()
    assert model.cells_at(90_000)[0].text == "No 90000"


def test_pages_scrolled_past_are_not_fetched(model: QueueModel[int, int], reader: Reader) -> None:
    model.show_keys(range(100_000))
    for place in range(0, 100_000, PAGE):
        model.cells_at(place)
    settle_layout()
    assert len(reader.asked) <= 3
    assert reader.asked[-1][0][-1] == 99_999


def test_answer_for_a_replaced_list_is_dropped(model: QueueModel[int, int], reader: Reader) -> None:
    model.show_keys(range(500))
    model.cells_at(0)
    settle_layout()
    model.show_keys(range(1000, 1500))
    reader.answer_all()
    assert model.cells_at(0)[0].text == "…"


def test_refresh_reads_the_rows_again(model: QueueModel[int, int], reader: Reader) -> None:
    model.show_first(range(10))
    model.refresh()
    settle_layout()
    assert len(reader.asked) == 1
    assert model.cells_at(3)[0].text == "No 3"


def test_keys_move_and_open(table: Table, qtbot: QtBot) -> None:
    table.model.show_first(range(20))
    table.choose_first()
    key(Qt.Key.Key_Down)
    assert table.current_key() == 1
    key(Qt.Key.Key_End, modifiers=Qt.KeyboardModifier.ControlModifier)
    assert table.current_key() == 19
    with qtbot.waitSignal(table.opened) as opened:
        key(Qt.Key.Key_Return)
    assert opened.args == [19]


def test_choosing_is_told_once(table: Table, qtbot: QtBot) -> None:
    table.model.show_first(range(20))
    with qtbot.waitSignal(table.chosen) as chosen:
        table.choose(7)
    assert chosen.args == [7]
    assert table.current_row() == 7


def test_person_stays_on_the_row_when_the_list_changes(table: Table, qtbot: QtBot) -> None:
    table.model.show_first(range(20))
    table.choose(7)
    with qtbot.assertNotEmitted(table.chosen):
        table.model.show_keys([9, 8, 7, 6])
    assert table.current_key() == 7
    with qtbot.waitSignal(table.chosen) as chosen:
        table.model.show_keys([1, 2])
    assert chosen.args == [None]


def test_reader_is_asked_to_sort(table: Table, qtbot: QtBot) -> None:
    table.model.show_first(range(5))
    heading = table.view.heading
    asked: list[tuple[str, bool]] = []
    table.sort_asked.connect(lambda column, down: asked.append((column, down)))
    for section in (0, 0, 1):
        middle = heading.sectionViewportPosition(section) + 20
        QTest.mouseClick(
            heading.viewport(),
            Qt.MouseButton.LeftButton,
            pos=QPoint(middle, 10),
        )
    assert asked == [("no", False), ("no", True)]


def test_empty_list_says_why(table: Table) -> None:
    table.set_empty(EmptyState("Nothing waits for you"))
    assert not table.view.isVisible()
    table.model.show_first(range(3))
    assert table.view.isVisible()


def test_late_row_has_its_bar(table: Table, theme: Theme) -> None:
    table.model.show_first(range(5))
    settle_layout()
    image = table.view.viewport().grab().toImage()
    late = QColor(theme.tokens.late.ground)
    assert image.pixelColor(1, 20) == late
    assert image.pixelColor(1, 44 * 3 + 20) != late


def test_titles_follow_the_language(table: Table, languages: Languages) -> None:
    titles = iter(("one", "two", "three"))
    table.model.columns = (Column("x", lambda: next(titles), lambda n: Cell(str(n))),)
    first = table.model.headerData(0, Qt.Orientation.Horizontal)
    languages.use(Language.RU)
    settle_layout()
    assert first == "one"
    assert table.model.headerData(0, Qt.Orientation.Horizontal) != "one"


def test_a_cell_is_spoken_with_both_lines(table: Table) -> None:
    table.model.show_first(range(5))
    index = table.model.index(2, 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "No 2, below"
