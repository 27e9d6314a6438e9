"""Reads the lines of one list: the first at once, then the ids of all, then what is seen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Signal

from app.kernel.ids import Id
from app.queue import SEARCH_CAP

if TYPE_CHECKING:
    from app.kernel.outcome import Refusal
    from app.queue import QueueQuery, QueueRow
    from ui.runtime.desk import Desk
    from ui.runtime.worker import Job

FIRST_PAGE = 64
"""So many lines the office gives at once; fewer are all there are."""


class LineReader(QObject):
    """Feeds a `QueueTable`: connect `first` to its `model.show_first`, `keys` to `show_keys`."""

    first = Signal(object)
    """The first lines (`Sequence[QueueRow]`)."""
    keys = Signal(object)
    """The ids of all lines, in order."""
    counted = Signal(int)
    """How many lines there are, once that is known."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._query: QueueQuery | None = None
        self._job: Job[Sequence[Id] | Refusal] | None = None

    def show(self, query: QueueQuery, rows: Sequence[QueueRow], kept: Id | None = None) -> None:
        """Show the lines of `query`, whose first page is read already.

        `kept` is the line the person stands on: when it is further down, the list is replaced
        only as a whole, so that they stay on it.
        """
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self._query = query
        whole = len(rows) < FIRST_PAGE
        if whole or kept is None or any(row.id == kept for row in rows):
            self.first.emit(rows)
        if whole:
            self.counted.emit(len(rows))
            return
        self._job = self._desk.ask(
            lambda office, actor: office.workflow.ids(actor, query), self._took_keys
        )

    def fetch(self, keys: Sequence[str], answer: Callable[[Sequence[QueueRow]], None]) -> None:
        """Read the lines of a page; an answer for another query is the model's to drop."""
        query = self._query
        if query is not None:
            ids = [Id(key) for key in keys]
            self._desk.ask(lambda office, actor: office.workflow.rows(actor, query, ids), answer)

    def _took_keys(self, keys: Sequence[Id]) -> None:
        self._job = None
        self.keys.emit(keys)
        self.counted.emit(len(keys))


def count_words(count: int, *, searched: bool) -> str:
    """How many lines a list has: "8 dossiers"; a search says "2 000+" where it stopped."""
    if searched and count >= SEARCH_CAP:
        shown = QLocale().toString(SEARCH_CAP)
        return QCoreApplication.translate("Queues", "{count}+ dossiers").replace("{count}", shown)
    return QCoreApplication.translate("Queues", "%n dossier(s)", None, count)
