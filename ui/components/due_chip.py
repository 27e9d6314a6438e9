"""The due chip: how urgent a step is, in words first, then by the sign's shape, then by colour."""

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.deadlines.urgency import Finished, Punctuality, Timing, Urgency
from ui.components.cells import Cell
from ui.components.chip import Chip
from ui.components.date_field import shown_date
from ui.components.signs import Sign

END_OF_DAY = "18:00"

_SIGNS = {
    Urgency.LATE: Sign.LATE,
    Urgency.TODAY: Sign.TODAY,
    Urgency.SOON: Sign.SOON,
    Urgency.CALM: Sign.NONE,
}


def due_words(timing: Timing, due: date, end_of_day: str = END_OF_DAY) -> str:
    """The words of a due date, such as "Late by 2 business days" or "30.11.2026"."""
    translate = QCoreApplication.translate
    match timing.urgency:
        case Urgency.LATE:
            return translate("DueChip", "Late by %n business day(s)", None, timing.days)
        case Urgency.TODAY:
            return translate("DueChip", "Today by {time}").replace("{time}", end_of_day)
        case Urgency.SOON:
            return translate("DueChip", "%n business day(s) left", None, timing.days)
        case _:
            return shown_date(due)


def finished_words(finished: Finished) -> str:
    """How a finished step did: "on time", "2 business days early", "1 business day late"."""
    translate = QCoreApplication.translate
    if finished.punctuality is Punctuality.ON_TIME:
        return translate("DueChip", "on time")
    if finished.punctuality is Punctuality.EARLY:
        return translate("DueChip", "%n business day(s) early", None, finished.days)
    return translate("DueChip", "%n business day(s) late", None, finished.days)


def due_sign(urgency: Urgency) -> Sign:
    """The shape that says the urgency without colour."""
    return _SIGNS[urgency]


def due_cell(timing: Timing | None, due: date | None, end_of_day: str = END_OF_DAY) -> Cell:
    """The cell of a queue's due column; empty where nothing is due."""
    if timing is None or due is None:
        return Cell()
    words = due_words(timing, due, end_of_day)
    return Cell(words, tone=timing.urgency.value, sign=due_sign(timing.urgency))


def due_bar(timing: Timing | None) -> str:
    """The bar of a queue's row: "late", "today" or none."""
    if timing is None or timing.urgency not in (Urgency.LATE, Urgency.TODAY):
        return ""
    return timing.urgency.value


class DueChip(Chip):
    """A chip that follows the language; hidden while nothing is due.

    The tooltip has the date.
    """

    def __init__(
        self,
        timing: Timing | None = None,
        due: date | None = None,
        *,
        end_of_day: str = END_OF_DAY,
        parent: QWidget | None = None,
    ) -> None:
        self._timing, self._due, self._end = timing, due, end_of_day
        super().__init__(parent=parent)

    def show_due(self, timing: Timing | None, due: date | None) -> None:
        """Show another due date."""
        self._timing, self._due = timing, due
        self.words()

    def words(self) -> None:
        cell = due_cell(self._timing, self._due, self._end)
        self.say(cell.text, cell.tone or "calm", cell.sign)
        shown = shown_date(self._due)
        self.setToolTip("" if shown == cell.text else shown)
