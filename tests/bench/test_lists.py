"""Lists over 100 000 dossiers: the first rows, and a search, from the question to the picture."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QApplication, QTableView
from sqlalchemy import text

from app.access.people import actor_of
from app.access.roles import Role
from app.intake.transliteration import fold
from app.kernel.outcome import Refusal
from app.office import Office
from app.queue import QueueQuery, QueueRow
from tests.bench.budgets import Ledger, medians, timed
from ui.components.cells import Cell, Column
from ui.components.queue_table import QueueTable
from ui.theme.fonts import load_fonts
from ui.theme.theme import Theme
from ui.theme.tokens import Look

pytestmark = pytest.mark.bench

_NOWHERE = QModelIndex()
_SIZE = (1100, 640)
_SHOWN = ("number", "name_latin", "profession", "state", "due")
_KEYSET = (
    "SELECT number, name_latin, profession, state, due FROM dossier"
    " WHERE due IS NOT NULL ORDER BY due, received, id LIMIT 64"
)


class PlainModel(QAbstractTableModel):
    """The least that shows rows."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Any] = []

    def show(self, rows: list[Any]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, _parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return len(self.rows)

    def columnCount(self, _parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return len(_SHOWN)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return str(self.rows[index.row()][index.column()])


@pytest.fixture(scope="module")
def look(qapp: QApplication) -> Iterator[None]:
    load_fonts()
    theme = Theme(Look.LIGHT, 100)
    theme.apply()
    yield
    del theme


@pytest.fixture
def painted(qapp: QApplication, look: None) -> Iterator[Callable[[list[QueueRow]], None]]:
    """Shows rows in the program's own table and paints it."""
    columns = [_column(name) for name in _SHOWN]
    table: QueueTable[str, QueueRow] = QueueTable(
        columns, lambda row: row.id, lambda _keys, _answer: None
    )
    table.resize(*_SIZE)
    table.show()

    def paint(rows: list[QueueRow]) -> None:
        table.model.show_first(rows)
        table.grab()

    yield paint
    table.close()
    table.deleteLater()


def _column(name: str) -> Column[QueueRow]:
    return Column(name, lambda: name, lambda row: Cell(str(getattr(row, name))), 200)


@pytest.fixture
def plain(qapp: QApplication, look: None, large: Office) -> Iterator[Callable[[], None]]:
    """A page by keyset in the plainest table there is."""
    view, model = QTableView(), PlainModel()
    view.verticalHeader().setSectionResizeMode(view.verticalHeader().ResizeMode.Fixed)
    view.setModel(model)
    view.resize(*_SIZE)
    view.show()
    engine = large.people.ground.store._engine  # type: ignore[attr-defined]
    connection = engine.connect()

    def page() -> None:
        model.show(list(connection.execute(text(_KEYSET))))
        view.grab()

    yield page
    connection.close()
    view.close()
    view.deleteLater()


def test_first_rows_of_every_dossier(
    ledger: Ledger,
    large: Office,
    painted: Callable[[list[QueueRow]], None],
    plain: Callable[[], None],
) -> None:
    reader = actor_of(next(p for p in large.people.to_sign_in() if Role.SECRETARY in p.roles))

    def ours() -> None:
        page = large.workflow.everything(reader, QueueQuery())
        assert not isinstance(page, Refusal)
        painted(list(page.rows))

    ledger.times("first rows of 100 000 dossiers / keyset page", *medians(plain, ours, 25), 1.5)


@pytest.mark.parametrize("typed", ["wang", "Ерла", "2025-0123", "ва", "xu li", "zzzz"])
def test_search(
    ledger: Ledger, large: Office, painted: Callable[[list[QueueRow]], None], typed: str
) -> None:
    """From the key to the painted results in 50 ms; the floor is the bare question to the index."""
    reader = actor_of(next(p for p in large.people.to_sign_in() if Role.SECRETARY in p.roles))
    engine = large.people.ground.store._engine  # type: ignore[attr-defined]

    def floor() -> None:
        with engine.connect() as connection:
            words = " ".join(f'"{word}"' for word in fold(typed).split())
            query = "SELECT rowid FROM dossier_fts WHERE dossier_fts MATCH :words LIMIT 64"
            connection.execute(text(query), {"words": words}).all()

    def ours() -> None:
        page = large.workflow.everything(reader, QueueQuery(text=fold(typed)))
        assert not isinstance(page, Refusal)
        painted(list(page.rows))

    bare, took = medians(floor, ours, 15)
    ledger.plus(f"search for {typed!r} to painted / raw FTS5", bare, took, 50)


def test_ids_of_every_dossier(ledger: Ledger, large: Office) -> None:
    """What makes the scroll bar true, read in the worker after the first rows are there."""
    engine = large.people.ground.store._engine  # type: ignore[attr-defined]

    def floor() -> None:
        with engine.connect() as connection:
            connection.connection.driver_connection.execute("SELECT id FROM dossier").fetchall()

    def ours() -> None:
        large.readers.queue_ids(QueueQuery(every_dossier=True))

    timed(ours)
    ledger.times("ids of 100 000 dossiers in order / raw", *medians(floor, ours, 5), 8)
