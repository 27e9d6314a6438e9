"""Rows of a dossier and of all that hangs on it, as its life has made them."""

from collections import Counter
from dataclasses import MISSING, fields
from datetime import UTC, date, datetime, time
from random import Random
from typing import Any

from sqlalchemy import Connection, select, update

from app.access.roles import Role
from app.deadlines.calendar import BusinessCalendar
from app.deadlines.terms import years_after
from app.decisions.reasons import ReasonKind
from app.demo.people import professions
from app.demo.plans import TODAY
from app.demo.staff import Staff
from app.intake.transliteration import fold
from app.journal.entry import Entry, digest
from app.kernel.ids import Id, Ids
from app.office import Office
from app.workflow.door import Passage, StepRun, Verb, run_state
from app.workflow.dossier import Dossier
from app.workflow.procedure import ProcedureVersion
from db.bulk.cards import Cards
from db.bulk.lives import Life, Lives, drawn_plot
from db.bulk.papers import Holder, Papers
from db.bulk.pouring import Pour
from db.bulk.sheets import Sheets
from db.schema import journal, match_key
from db.schema.decisions import certificate, decision, notice
from db.schema.evaluation import declaration, evaluation, sheet, submission
from db.schema.workflow import assignment, dossier, step, step_event

Values = dict[str, Any]

_BLANK: Values = {
    field.name: field.default for field in fields(Dossier) if field.default is not MISSING
}
_TABLES = (
    dossier, match_key, journal, step_event, step, assignment, decision, notice, certificate,
    declaration, sheet, evaluation, submission,
)  # fmt: skip
_LATER = {"P2": 0.03, "P3": 0.02, "P4": 0.02}
"""What part of the applications is about a certificate that was issued before."""


class Writer:
    """Makes the rows of one dossier after the other and writes them in batches."""

    def __init__(
        self,
        office: Office,
        staff: Staff,
        calendar: BusinessCalendar,
        new_id: Ids,
        random: Random,
        number: int,
    ) -> None:
        self._random, self._new_id, self._office = random, new_id, office
        self._staff = {role: [a.person for a in staff.actors(role)] for role in Role}
        kinds = (ReasonKind.INTAKE_REFUSAL, ReasonKind.WITHDRAWAL, ReasonKind.LATE)
        reasons = {kind.value: office.reasons.of(kind)[0].code for kind in kinds}
        self._grounds = {
            "P3": office.reasons.of(ReasonKind.REISSUE)[0].code,
            "P4": office.reasons.of(ReasonKind.DUPLICATE)[0].code,
        }
        self._lives = Lives(calendar, TODAY, reasons)
        self._cards = Cards(random, number)
        self._papers = Papers(office, new_id)
        self._sheets = Sheets(office, staff, new_id, random)
        self._numbers: Counter[tuple[str, int]] = Counter()
        self._pours = {table: Pour(table) for table in _TABLES}
        self._events: dict[int, list[tuple[Role, list[Any]]]] = {}
        self._steps: dict[int, list[tuple[Role, bool, list[Any]]]] = {}
        self._journal = (0, "")

    def begin(self, connection: Connection) -> None:
        """Go on where the journal ends."""
        query = select(journal.c.number, journal.c.digest).order_by(journal.c.number.desc())
        last = connection.execute(query.limit(1)).first()
        self._journal = (last.number, last.digest) if last else (0, "")

    def write(self, connection: Connection) -> None:
        """Write what was made since the last time."""
        for pour in self._pours.values():
            pour.out(connection)
        if gone := self._papers.superseded:
            for id_ in gone:
                connection.execute(
                    update(certificate)
                    .where(certificate.c.id == id_)
                    .values(state="superseded", version=certificate.c.version + 1)
                )
            gone.clear()

    def series(self) -> list[Values]:
        """Where each series of numbers stands."""
        counted = self._numbers + self._papers.numbers
        return [{"kind": k, "year": year, "last": last} for (k, year), last in counted.items()]

    def live(self, received: date) -> None:
        """Make a dossier that is received on this day."""
        version, holder = self._procedure(received)
        life = self._lives.of(drawn_plot(self._random, version, received))
        executor = self._random.choice(self._staff[Role.EXECUTOR])
        row = self._dossier(version, life, received, executor)
        if holder is not None:
            row |= self._again(row, holder)
        self._pours[dossier].add(row)
        for key in row["match_keys"]:
            self._pours[match_key].add({"key": key, "dossier": row["id"]})
        self._told(row)
        self._made_steps(row, version, life, executor)
        made = self._papers.of(row, version, life, holder, self._staff)
        for table, rows in (made | self._sheets.of(row, life)).items():
            for each in rows:
                self._pours[table].add(each)

    def _again(self, row: Values, holder: Holder) -> Values:
        """The card of somebody who applies about a certificate that they hold."""
        known, code = holder.card, row["procedure"]
        words = (
            row["number"], row["ais_number"], known["name_latin"], known["name_cyrillic"],
            known["passport_number"], professions().words(known["profession"]),
        )  # fmt: skip
        return {
            **known,
            "previous_certificate": holder.paper.id,
            "grounds": self._grounds.get(code, ""),
            "contract_end": years_after(row["received"], 2) if code == "P2" else None,
            "search_fold": fold(" ".join(words)),
        }

    def _procedure(self, received: date) -> tuple[ProcedureVersion, Holder | None]:
        code, holder = "P1", None
        drawn = self._random.random()
        for later, part in _LATER.items():
            if drawn < part:
                holder = self._papers.holder(self._random, received)
                code = later if holder else "P1"
                break
            drawn -= part
        version = self._office.workflow.passing.procedures.current(code, received)
        if version is None:
            raise LookupError(code)
        return version, holder

    def _dossier(
        self, version: ProcedureVersion, life: Life, received: date, executor: Id
    ) -> Values:
        registered = life.day_of(version.first.code, version.first.parts[0].code)
        number = ais = ""
        if registered is not None:
            self._numbers["dossier", registered.year] += 1
            count = self._numbers["dossier", registered.year]
            number, ais = f"{registered.year}-{count:06d}", f"ШЖК-{registered.year}-{count:06d}"
        case, waiting, named = life.case, life.waiting, self._named(life, version)
        return {
            **_BLANK,
            **self._cards.draw(received, number, ais),
            "id": self._new_id(),
            "version": len(life.passages) + 2,
            "procedure": version.code,
            "procedure_version": version.version,
            "state": case.state.value,
            "received": received,
            "number": number,
            "ais_number": ais,
            "ais_date": registered,
            "executor": executor if named else None,
            "outcome": case.outcome.value if case.outcome else "",
            "closing": case.closed.value if case.closed else "",
            "closed_on": life.passages[-1].on if case.closed else None,
            "step": waiting.step if waiting else "",
            "due": waiting.due if waiting else None,
        }

    def _named(self, life: Life, version: ProcedureVersion) -> bool:
        """Whether an executor is named by now: in P1 by the unit head, else by the decision."""
        if version.code == "P1":
            return life.day_of("1.1", "assign") is not None
        return life.case.outcome is not None

    def _told(self, row: Values) -> None:
        number, previous = self._journal
        entry = Entry(
            self._new_id(), at(row["received"]), self._staff[Role.INTAKE_OFFICER][0], "edit_card",
            "Dossier", row["id"], row["id"], {"procedure": row["procedure"]},
        )  # fmt: skip
        self._journal = (number + 1, digest(previous, entry))
        self._pours[journal].add(
            {
                "number": number + 1, "id": entry.id, "at": entry.at, "actor": entry.actor,
                "action": entry.action, "entity": entry.entity, "entity_id": entry.entity_id,
                "dossier": entry.dossier, "details": entry.details, "digest": self._journal[1],
            }
        )  # fmt: skip

    def _made_steps(self, row: Values, version: ProcedureVersion, life: Life, executor: Id) -> None:
        """Events, runs and the naming of the executor; what lives share is made once."""
        if id(life) not in self._events:
            self._share(version, life)
        mine, new_id = row["id"], self._new_id
        people = {r: self._random.choice(found) for r, found in self._staff.items() if found}
        people[Role.EXECUTOR] = executor
        events, runs = self._pours[step_event], self._pours[step]
        at_id, at_dossier, at_author = events.places("id", "dossier", "author")
        for role, shared in self._events[id(life)]:
            event = shared.copy()
            event[at_id], event[at_dossier], event[at_author] = new_id(), mine, people[role]
            events.add_bound(event)
        at_id, at_dossier, at_assignee, at_done = runs.places(
            "id", "dossier", "assignee", "done_by"
        )
        for role, ended, shared in self._steps[id(life)]:
            run = shared.copy()
            run[at_id], run[at_dossier] = new_id(), mine
            run[at_assignee] = row["executor"] if role is Role.EXECUTOR else None
            run[at_done] = people[role] if ended else None
            runs.add_bound(run)
        named = life.day_of("1.1", "assign")
        if named is not None:
            self._pours[assignment].add(
                {
                    "id": new_id(), "author": people[Role.UNIT_HEAD], "made_at": at(named),
                    "dossier": mine, "executor": executor, "reason": "",
                }
            )  # fmt: skip

    def _share(self, version: ProcedureVersion, life: Life) -> None:
        events, runs = self._pours[step_event], self._pours[step]
        self._events[id(life)] = [
            (_author(passage, version), events.bound(_event(passage, before, after, version)))
            for passage, before, after in zip(
                life.passages, life.states[:-1], life.states[1:], strict=True
            )
        ]
        rows = [_run(version, run) for run in life.case.runs if _queued(run)]
        self._steps[id(life)] = [
            (Role(each["actor"]), bool(each["ended"]), runs.bound(each)) for each in rows
        ]


def at(day: date, hour: int = 5) -> datetime:
    """A moment of the day, in UTC."""
    return datetime.combine(day, time(hour), UTC)


def _author(passage: Passage, version: ProcedureVersion) -> Role:
    """Whose act a passage is."""
    move = passage.move
    if move.verb is Verb.REFUSE_INTAKE:
        return Role.UNIT_HEAD
    if move.verb is Verb.RECEIVE:
        return Role.INTAKE_OFFICER
    found = version.step(move.step)
    part = found.part(move.part) if found else None
    return part.actor if part else Role.EXECUTOR


def _event(passage: Passage, before: str, after: str, version: ProcedureVersion) -> Values:
    move = passage.move
    return {
        "made_at": at(passage.on),
        "verb": move.verb.value,
        "step": move.step or version.first.code,
        "part": move.part,
        "outcome": move.outcome.value if move.outcome else "",
        "reason": move.reason,
        "late_reason": move.late_reason,
        "on": passage.on,
        "from_state": before,
        "to_state": after,
        "opened": [
            {
                "step": run.step, "part": run.part, "started": run.started.isoformat(),
                "due": run.due.isoformat(), "due_loose": run.due_loose.isoformat(),
            }
            for run in passage.opened
        ],
    }  # fmt: skip


def _queued(run: StepRun) -> bool:
    """A refusal of intake was never waited for: it has an event and no row."""
    return not run.step.endswith("R")


def _run(version: ProcedureVersion, run: StepRun) -> Values:
    found = version.step(run.step)
    part = found.part(run.part) if found else None
    if found is None or part is None:
        raise LookupError(run_state(version, run))
    return {
        "version": 2 if run.closed else 1,
        "step": run.step,
        "part": run.part,
        "actor": part.actor.value,
        "branch": found.branch,
        "started": run.started,
        "limit": found.limit,
        "due": run.due,
        "due_loose": run.due_loose,
        "closed": run.closed,
        "ended": run.ended.value if run.ended else "",
        "late_reason": "",
    }
