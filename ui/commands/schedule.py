"""The schedule that `anyqtama due` prints: for a clerk as a page, for a program as JSON."""

import argparse
from collections.abc import Iterable
from datetime import date

from app.deadlines.calendar import BusinessCalendar, SkippedDay
from app.deadlines.seed import FIRST_SEED_YEAR, LAST_SEED_YEAR, seeded_calendar
from app.kernel.resource import RESOURCES, ResourceError, read_resource
from app.kernel.text import Language
from app.workflow.procedure import load_procedures
from app.workflow.schedule import ScheduledStep, schedule
from app.workflow.steps import ProcedureVersion
from ui.commands.output import complain, table, write, write_json


def show(arguments: argparse.Namespace) -> int:
    """Print the schedule; exit code 2 for what is unknown or cannot be read."""
    received: date = arguments.received
    if not FIRST_SEED_YEAR <= received.year < LAST_SEED_YEAR:
        return complain(f"the calendar holds {FIRST_SEED_YEAR} to {LAST_SEED_YEAR - 1}")
    try:
        procedures = load_procedures(RESOURCES / "procedures")
    except ResourceError as fault:
        return complain(str(fault))
    code = arguments.procedure.upper()
    if code not in procedures.codes:
        known = ", ".join(procedures.codes)
        return complain(f"there is no procedure {arguments.procedure}; there are {known}")
    if arguments.version is None:
        procedure = procedures.current(code, received)
    else:
        procedure = procedures.get(code, arguments.version)
    if procedure is None:
        known = ", ".join(each.version for each in procedures.versions if each.code == code)
        return complain(f"{code} has no version {arguments.version}; there are {known}")
    calendar = seeded_calendar(received.year, received.year + 1)
    steps = schedule(procedure, received, calendar)
    if arguments.json:
        write_json(as_data(procedure, received, steps, arguments.language))
    else:
        write(_Page(procedure, received, calendar, arguments.language).text(steps))
    return 0


def as_data(
    procedure: ProcedureVersion,
    received: date,
    steps: tuple[ScheduledStep, ...],
    language: Language,
) -> dict[str, object]:
    """The schedule as it is printed for programs; dates are ISO."""
    return {
        "procedure": procedure.code,
        "version": procedure.version,
        "received": received.isoformat(),
        "steps": [
            {
                "step": step.step,
                "limit": step.limit,
                "starts": step.starts.isoformat(),
                "due": step.due.isoformat(),
                "due_loose": step.due_loose.isoformat(),
                "skipped": [
                    {"date": each.day.isoformat(), "reason": each.reason.in_(language)}
                    for each in step.skipped
                ],
            }
            for step in steps
        ],
    }


class _Page:
    """The schedule as a clerk reads it."""

    def __init__(
        self,
        procedure: ProcedureVersion,
        received: date,
        calendar: BusinessCalendar,
        language: Language,
    ) -> None:
        self.procedure, self.received, self.calendar = procedure, received, calendar
        self.language = language
        file = read_resource(RESOURCES / "command_line" / "due.toml")
        words = file.section("words")
        self.words = {name: words.trilingual(name).in_(language) for name in words.values}
        self.weekdays = [each.text(language) for each in file.sections("weekdays")]

    def text(self, steps: tuple[ScheduledStep, ...]) -> str:
        """The whole page."""
        words = self.words
        rows = [
            [
                step.step,
                str(step.limit),
                self._day(step.starts),
                self._day(step.due),
                self._day(step.due_loose) if step.due_loose != step.due else "",
                self._name(step.step),
            ]
            for step in steps
        ]
        names = ("step", "limit", "starts", "due", "due_loose", "act")
        shown = [n for n, column in enumerate(zip(*rows, strict=True)) if any(column)]
        head = [words[names[n]] for n in shown]
        rows = [[row[n] for n in shown] for row in rows]
        parts = [
            f"{self.procedure.code}  {self.procedure.short_title.in_(self.language)}\n"
            f"{words['received']}: {self._day(self.received)}"
            f"  ({words['version']}: {self.procedure.version})",
            table(head, rows, numbers=(1,)),
        ]
        parts += self._list(words["skipped"], self._united(step.skipped for step in steps))
        parts += self._list(words["counted"], self._united(map(self._moved_in, steps)))
        return "\n\n".join([*parts, words["same"]])

    def _name(self, code: str) -> str:
        step = self.procedure.step(code)
        return step.name.in_(self.language) if step else ""

    def _moved_in(self, step: ScheduledStep) -> tuple[SkippedDay, ...]:
        return self.calendar.moved_in(step.starts, step.due, self.procedure.count_from)

    def _united(self, groups: Iterable[tuple[SkippedDay, ...]]) -> list[SkippedDay]:
        days = {each.day: each for group in groups for each in group}
        return [days[each] for each in sorted(days)]

    def _list(self, title: str, days: list[SkippedDay]) -> list[str]:
        if not days:
            return []
        lines = [f"  {self._day(each.day)}  {each.reason.in_(self.language)}" for each in days]
        return ["\n".join([title, *lines])]

    def _day(self, day: date) -> str:
        return f"{self.weekdays[day.weekday()]} {day:%d.%m.%Y}"
