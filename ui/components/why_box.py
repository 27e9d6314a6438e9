"""Why a due date is what it is: start, limit, skipped days, paragraph, in one quiet box."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.deadlines.calendar import CountFrom, SkippedDay
from app.deadlines.why import WhyThisDate
from app.kernel.text import Trilingual
from ui.components.date_field import shown_date
from ui.components.label import MUTED, STRONG, Label
from ui.components.style import Live, px
from ui.theme.dress import dress

Pick = Callable[[Trilingual], str]
"""Takes the text in the language of the screen (`Languages.pick`)."""

_SHORT = "%d.%m"


def why_lines(why: WhyThisDate, pick: Pick, event: str = "") -> list[str]:
    """The sentences of the box; `event` names what the limit runs from, such as "Session"."""
    translate = QCoreApplication.translate
    start = f"{event} {shown_date(why.start)}".strip()
    counted = translate(
        "WhyBox", "{start} + %n business day(s) (para {paragraph}).", None, why.limit
    )
    lines = [counted.replace("{start}", start).replace("{paragraph}", why.paragraph)]
    if why.count_from is CountFrom.EVENT_DAY:
        lines[0] += " " + translate("WhyBox", "The day of the start counts.")
    lines.append(_skipped_line(why.skipped, pick))
    if why.moved_in:
        worked = ", ".join(day.day.strftime(_SHORT) for day in why.moved_in)
        lines.append(translate("WhyBox", "Worked by decree: {days}.").replace("{days}", worked))
    if why.due_loose != why.due:
        loose = translate("WhyBox", "By the other reading ({reading}): {date}.")
        loose = loose.replace("{reading}", why.reading)
        lines.append(loose.replace("{date}", shown_date(why.due_loose)))
    if why.preliminary:
        lines.append(translate("WhyBox", "The calendar of that year is not confirmed yet."))
    return lines


def _skipped_line(skipped: tuple[SkippedDay, ...], pick: Pick) -> str:
    translate = QCoreApplication.translate
    if not skipped:
        return translate("WhyBox", "No days off in between.")
    runs: list[tuple[str, list[SkippedDay]]] = []
    for day in skipped:
        reason = pick(day.reason)
        if runs and runs[-1][0] == reason and (day.day - runs[-1][1][-1].day).days == 1:
            runs[-1][1].append(day)
        else:
            runs.append((reason, [day]))
    words = [f"{_span(days)} ({reason})" for reason, days in runs]
    return translate("WhyBox", "Skipped: {days}.").replace("{days}", "; ".join(words))


def _span(days: list[SkippedDay]) -> str:
    first, last = days[0].day, days[-1].day
    if first == last:
        return first.strftime(_SHORT)
    return f"{first.strftime(_SHORT)}–{last.strftime(_SHORT)}"


class WhyBox(Live, QFrame):
    """The box. `show_why(None)` empties and hides it."""

    def __init__(self, pick: Pick, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pick = pick
        self._why: WhyThisDate | None = None
        self._event = ""
        dress(self, "note")
        self._title = Label("", STRONG, wrap=True)
        self._text = Label("", MUTED, wrap=True)
        column = QVBoxLayout(self)
        column.setSpacing(2)
        column.addWidget(self._title)
        column.addWidget(self._text)
        self.hide()
        self.come_alive()

    def show_why(self, why: WhyThisDate | None, event: str = "") -> None:
        """Explain another date."""
        self._why, self._event = why, event
        self.words()
        self.setVisible(why is not None)

    def words(self) -> None:
        if self._why is None:
            return
        title = QCoreApplication.translate("WhyBox", "Why {date}?")
        self._title.setText(title.replace("{date}", shown_date(self._why.due)))
        self._text.setText(" ".join(why_lines(self._why, self._pick, self._event)))
        self.setAccessibleName(self._title.text())
        self.setAccessibleDescription(self._text.text())

    def colours(self) -> None:
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(px(10), px(7), px(10), px(9))
