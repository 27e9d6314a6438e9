"""The lines of the list of papers, put together from the list and from what was brought."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.workflow.dossier import Card
from ui.screens.intake.catalogue import Books
from ui.screens.intake.papers_card import PaperLine

if TYPE_CHECKING:
    from app.decisions.dossier_file import DossierFile


def paper_lines(
    books: Books, procedure: str, file: DossierFile | None, card: Card
) -> tuple[PaperLine, ...]:
    """The papers that this application is asked for; without a dossier none is there yet."""
    checklist = books.checklists[procedure]
    profession = books.professions.get(card.profession)
    asked = checklist.asked(
        represented=bool(card.representative.strip()),
        regulated=bool(profession and profession.regulated),
    )
    marks = {mark.item: mark for mark in file.marks} if file else {}
    return tuple(
        PaperLine(
            item,
            marks.get(item.code),
            tuple(each for each in (file.findings if file else ()) if each.item == item),
            tuple(each for each in (file.documents if file else ()) if each.item == item.code),
        )
        for item in asked
    )
