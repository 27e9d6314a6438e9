"""A line of a list in words: its cells, its bar, and the columns that lists are made of."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from app.access.roles import Role
from app.deadlines.urgency import Timing, timing
from app.kernel.text import Language
from app.queue import QueueOrder, QueueRow
from app.workflow.dossier import is_provisional
from app.workflow.states import DossierState
from ui.components.cells import DATE_WIDTH, DUE_WIDTH, NUMBER_WIDTH, Cell, Column
from ui.components.date_field import shown_date
from ui.components.due_chip import due_bar, due_cell
from ui.i18n.languages import Languages
from ui.i18n.roles import role_text
from ui.queues.books import Books
from ui.queues.words import ending_words, sheets_words, step_words, task_words

NO_NUMBER = "—"


def person_words(name_latin: str, name_cyrillic: str, language: Language) -> str:
    """The applicant's name in the alphabet of the language, or in the other where it is missing."""
    if language is Language.EN:
        return name_latin or name_cyrillic
    return name_cyrillic or name_latin


def number_cell(row: QueueRow) -> Cell:
    """The number; one that was given without the shared database says that it will change."""
    below = (
        QCoreApplication.translate("Queues", "provisional") if is_provisional(row.number) else ""
    )
    return Cell(row.number or NO_NUMBER, below, muted=True)


class Lines:
    """Puts lines into words with the books of the last reading."""

    def __init__(self, languages: Languages) -> None:
        self._languages = languages
        self.books: Books | None = None

    def timing(self, row: QueueRow) -> Timing | None:
        """How urgent the line's step is; None when nothing is due."""
        if self.books is None or row.due is None:
            return None
        return timing(row.due, self.books.today, row.limit, self.books.calendar)

    def bar(self, row: QueueRow) -> str:
        """The bar at the left of the line."""
        return due_bar(self.timing(row))

    def state(self, row: QueueRow) -> DossierState:
        """The state that the line's step gives the dossier; the dossier's own for a dossier."""
        if self.books is not None and row.step and not row.closing:
            version = self.books.procedures.get(row.procedure, row.procedure_version)
            step = version.step(row.step) if version else None
            if step is not None:
                part = step.part(row.part)
                own = next((each for each in step.parts if each.state.value == row.state), None)
                found = part or own  # a line of a dossier names no part
                return found.state if found else step.state
        return DossierState(row.state)

    def waits_for(self, row: QueueRow) -> Role | None:
        """The role that the line's step waits for."""
        if self.books is None:
            return None
        version = self.books.procedures.get(row.procedure, row.procedure_version)
        step = version.step(row.step) if version else None
        part = step.part(row.part) if step else None
        return part.actor if part else None

    def person(self, row: QueueRow) -> str:
        """The applicant's name."""
        return person_words(row.name_latin, row.name_cyrillic, self._languages.language)

    def country(self, code: str) -> str:
        """A country, or statelessness."""
        return self._languages.pick(self.books.countries.name(code)) if self.books else ""

    def profession(self, code: str) -> str:
        """A profession; an unknown code stands for itself."""
        known = self.books.professions.get(code) if self.books else None
        return self._languages.pick(known.name) if known else code

    def executor(self, row: QueueRow) -> str:
        """The dossier's executor."""
        known = self.books.people.get(row.executor) if self.books and row.executor else None
        return self._languages.pick(known.name) if known else ""

    def who(self, row: QueueRow) -> str:
        """Whom the line waits for: the executor by name, the others by their role."""
        role = self.waits_for(row)
        if role is Role.EXECUTOR and row.executor:
            return self.executor(row)
        return role_text(role) if role else ""

    def doing(self, row: QueueRow) -> str:
        """Where the line stands: the sheets given, the task that waits, or how it ended."""
        state = self.state(row)
        if state is DossierState.IN_COMMISSION and self.books is not None:
            return sheets_words(row.sheets, max(self.books.committee - row.recusals, row.sheets))
        return ending_words(state) or task_words(state)

    def step(self, row: QueueRow) -> str:
        """The step's number and short name."""
        return f"{row.step} {step_words(self.state(row))}".strip() if row.step else ""

    # --- columns ------------------------------------------------------------------------------

    def due_column(self, width: int = DUE_WIDTH, *, sortable: bool = True) -> Column[QueueRow]:
        """The chip of the due date."""
        return Column(
            QueueOrder.DUE.value,
            _title("Due"),
            lambda row: due_cell(self.timing(row), row.due),
            width,
            sortable=sortable,
        )

    def number_column(
        self, width: int = NUMBER_WIDTH, *, sortable: bool = True
    ) -> Column[QueueRow]:
        """The dossier's number."""
        return Column(
            QueueOrder.NUMBER.value,
            _title("Number"),
            number_cell,
            width,
            sortable=sortable,
        )

    def person_column(self, width: int = 150, *, sortable: bool = True) -> Column[QueueRow]:
        """The person over country and profession."""

        def cell(row: QueueRow) -> Cell:
            country, profession = self.country(row.citizenship), self.profession(row.profession)
            below = " · ".join(part for part in (country, profession) if part)
            return Cell(self.person(row), below, bold=True)

        return Column(
            QueueOrder.NAME.value,
            _title("Applicant"),
            cell,
            width,
            stretch=True,
            sortable=sortable,
        )

    def step_column(self, width: int = 190) -> Column[QueueRow]:
        """Where it stands in words, over the step with its name."""

        def cell(row: QueueRow) -> Cell:
            return Cell(self.doing(row), self.step(row))

        return Column("step", _title("Step and state"), cell, width)

    def executor_column(self, width: int = 140) -> Column[QueueRow]:
        """The executor's name."""
        return Column("executor", _title("Executor"), lambda row: Cell(self.executor(row)), width)

    def who_column(self, width: int = 150) -> Column[QueueRow]:
        """Whom it waits for."""
        return Column("who", _title("Waits for"), lambda row: Cell(self.who(row)), width)

    def received_column(self, width: int = DATE_WIDTH) -> Column[QueueRow]:
        """The day of receipt."""
        return Column(
            QueueOrder.RECEIVED.value,
            _title("Received"),
            lambda row: Cell(shown_date(row.received)),
            width,
            sortable=True,
        )


_TITLES = {
    "Due": lambda: QCoreApplication.translate("Queues", "Due"),
    "Number": lambda: QCoreApplication.translate("Queues", "Number"),
    "Applicant": lambda: QCoreApplication.translate("Queues", "Applicant"),
    "Step and state": lambda: QCoreApplication.translate("Queues", "Step and state"),
    "Executor": lambda: QCoreApplication.translate("Queues", "Responsible executor"),
    "Waits for": lambda: QCoreApplication.translate("Queues", "Waits for"),
    "Received": lambda: QCoreApplication.translate("Queues", "Received"),
}


def _title(name: str) -> Callable[[], str]:
    return _TITLES[name]
