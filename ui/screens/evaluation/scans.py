"""The papers of the dossier: which one is shown, and which is fetched before it is asked for."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.kernel.outcome import Refusal
from ui.screens.evaluation.reading import Paper

if TYPE_CHECKING:
    from app.access.people import Actor
    from app.kernel.ids import Id
    from app.office import Office
    from ui.runtime.desk import Desk

ORDER = ("diploma", "transcript", "experience", "licence", "passport")
"""The papers that a mark stands on come first; the others follow as they came."""

_KEPT_BYTES = 48_000_000


class Scans(QObject):
    """Holds the last papers read, so that leafing back and forth waits for nothing."""

    shown = Signal(object, object)
    """The paper to be shown now, and its bytes; None and None when there is nothing to show."""

    offered = Signal()
    """The papers of another dossier stand here, or one was added."""
    fetched = Signal(object, object)
    """A paper that is likely to be shown next, and its bytes."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._kept: OrderedDict[Id, bytes] = OrderedDict()
        self.papers: tuple[Paper, ...] = ()
        self.current: Paper | None = None

    def offer(self, papers: Sequence[Paper]) -> None:
        """The papers of another dossier, or of the same one when a paper was added."""
        before = self.current.id if self.current else None
        self.papers = in_order(papers)
        self.offered.emit()
        again = next((paper for paper in self.papers if paper.id == before), None)
        if again is not None:
            self.current = again
            return
        self.current = None
        if self.papers:
            self.show_paper(self.papers[0].id)
        else:
            self.shown.emit(None, None)

    def show_paper(self, document: Id) -> None:
        """Show a paper as soon as its bytes are here."""
        self.current = next((paper for paper in self.papers if paper.id == document), None)
        if self.current is None:
            return
        if document in self._kept:
            self._kept.move_to_end(document)
            self.shown.emit(self.current, self._kept[document])
            return
        self.shown.emit(self.current, None)
        self._fetch(document)

    def step(self, by: int) -> None:
        """To the next or the last paper; nothing happens at the ends."""
        if self.current is not None:
            place = self.papers.index(self.current) + by
            if 0 <= place < len(self.papers):
                self.show_paper(self.papers[place].id)

    def prepare(self, papers: Sequence[Paper]) -> None:
        """Fetch the first paper of a dossier that is likely to be opened next."""
        first = next(iter(in_order(papers)), None)
        if first is None or first.id in self._kept:
            return

        def call(office: Office, actor: Actor) -> bytes | Refusal:
            return office.files.scan(actor, first.id)

        def came(data: bytes) -> None:
            self._keep(first.id, data)
            self.fetched.emit(first, data)

        self._desk.ask(call, came, _withheld, far=True)

    def _fetch(self, document: Id) -> None:
        def call(office: Office, actor: Actor) -> bytes | Refusal:
            return office.files.scan(actor, document)

        def came(data: bytes) -> None:
            self._keep(document, data)
            if self.current is not None and self.current.id == document:
                self.shown.emit(self.current, data)

        self._desk.ask(call, came, far=True)

    def _keep(self, document: Id, data: bytes) -> None:
        self._kept[document] = data
        while len(self._kept) > 1 and sum(map(len, self._kept.values())) > _KEPT_BYTES:
            self._kept.popitem(last=False)


def _withheld(_refusal: Refusal) -> None:
    """A paper read ahead may be closed still; it is asked again when it is shown."""


def in_order(papers: Sequence[Paper]) -> tuple[Paper, ...]:
    """The papers that marks stand on first."""
    places = {item: place for place, item in enumerate(ORDER)}
    return tuple(sorted(papers, key=lambda paper: places.get(paper.item, len(ORDER))))
