"""The papers of a session as screens ask for them: preview, protocol, extracts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.kernel.ids import Id
from app.kernel.outcome import Refusal
from app.kernel.text import Language

if TYPE_CHECKING:
    from app.access.people import Actor
    from app.office import Office
    from app.papers.use_cases import Paper
    from ui.runtime.desk import Desk


class ProtocolPapers(QObject):
    """Renders papers of one session in the office's thread."""

    preview = Signal(bytes)
    """The protocol as PDF."""
    rendered = Signal(object)
    """Papers to be saved."""
    refused = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.session: Id | None = None

    def ask_preview(self, language: Language, *, both: bool = False) -> None:
        """Render the protocol in Kazakh or Russian, or `both` side by side, to be looked at."""
        session = self.session
        if session is None:
            return

        def render(office: Office, actor: Actor) -> Paper | Refusal:
            from app.papers.use_cases import PaperFormat

            return office.papers.protocol(actor, session, language, PaperFormat.PDF, both=both)

        self._desk.ask(render, lambda paper: self.preview.emit(paper.data), self.refused.emit)

    def ask_protocol(
        self, language: Language, formats: Sequence[str] = ("pdf", "xlsx"), *, both: bool = False
    ) -> None:
        """Render the protocol in these formats in one go."""
        session = self.session
        if session is None:
            return

        def render(office: Office, actor: Actor) -> list[Paper] | Refusal:
            from app.papers.use_cases import PaperFormat

            return _all(
                office.papers.protocol(actor, session, language, PaperFormat(kind), both=both)
                for kind in formats
            )

        self._desk.ask(render, self.rendered.emit, self.refused.emit)

    def ask_extracts(
        self, dossiers: Sequence[Id], language: Language, format_: str = "pdf"
    ) -> None:
        """Render the extracts of these dossiers."""
        session = self.session
        if session is None:
            return

        def render(office: Office, actor: Actor) -> list[Paper] | Refusal:
            from app.papers.use_cases import PaperFormat

            return _all(
                office.papers.extract(actor, session, dossier, language, PaperFormat(format_))
                for dossier in dossiers
            )

        self._desk.ask(render, self.rendered.emit, self.refused.emit)


def _all(rendered: Iterable[Paper | Refusal]) -> list[Paper] | Refusal:
    papers = []
    for paper in rendered:
        if isinstance(paper, Refusal):
            return paper
        papers.append(paper)
    return papers
