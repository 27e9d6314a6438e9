"""Every method of the office, and what each is called with: for tests that ask all of them."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, fields
from datetime import date
from typing import Any, get_type_hints

from app.access.people import Actor
from app.access.roles import Role
from app.administration.use_cases import PersonCard
from app.commission.round_trip import EditedWorkbook
from app.commission.voting import Choice
from app.deadlines.calendar import DayKind
from app.deadlines.overrides import DecreedPair, LocalDay
from app.decisions.use_cases import HandOver, Resolution
from app.evaluation.scoring import Answer
from app.intake.use_cases import MarkedItem
from app.kernel.ids import Id, time_ordered_ids
from app.kernel.text import Language, Trilingual
from app.office import Office, make_office
from app.papers.use_cases import PaperFormat
from app.queue import QueueQuery
from app.store import Readers
from app.workflow.door import DecisionOutcome
from app.workflow.dossier import Card
from db.engine import sqlite_engine
from db.store import SqlStore
from tests.ui.world import World


def methods() -> dict[str, Callable[..., Any]]:
    """Everything that can be called on the office, by "room.method"."""
    hints = get_type_hints(Office)
    rooms = {field.name: hints[field.name] for field in fields(Office)}
    return {
        f"{room}.{name}": method
        for room, kind in rooms.items()
        if kind is not Readers
        for name, method in vars(kind).items()
        if inspect.isfunction(method) and not name.startswith("_")
    }


class ForgetfulStore(SqlStore):
    """A store whose every act is rolled back, so that one office serves every question."""

    @contextmanager
    def writing(self) -> Iterator[Any]:
        with super().writing() as uow:
            yield uow
            uow.roll_back()


@dataclass(frozen=True, slots=True)
class Asked:
    """An office and what its methods are called with, by the name of the parameter."""

    office: Office
    world: World
    given: dict[str, Any]

    def ask(self, name: str, actor: Actor, **instead: object) -> object:
        room, _, method = name.partition(".")
        called = getattr(getattr(self.office, room), method)
        wanted = [
            each.name
            for each in list(inspect.signature(called).parameters.values())[1:]
            if each.default is each.empty or each.name in instead
        ]
        given = self.given | _special(name) | instead
        return called(actor, **{each: given[each] for each in wanted})


@contextmanager
def asked_of(world: World) -> Iterator[Asked]:
    """The world's office, to be asked anything: nothing is written."""
    engine = sqlite_engine(world.file)
    new_id = time_ordered_ids(world.clock)
    office = make_office(ForgetfulStore(engine, world.clock, new_id), world.clock, new_id)
    yield Asked(office, world, _given(world))
    engine.dispose()


def _given(world: World) -> dict[str, Any]:
    today = world.clock.now().date()
    reader = world.actor(Role.SECRETARY)
    sessions = world.office.commission.sessions(reader)
    assert isinstance(sessions, tuple)
    dossier, person = world.dossier("in_commission"), world.person(Role.MEMBER)
    card = PersonCard(
        "new", "Аты", "Имя", "Name", "А.", "И.", "қызметі", "должность", "post", (Role.EXECUTOR,)
    )
    reason = Trilingual("себеп", "причина", "reason")
    return {
        "dossier": dossier, "dossiers": (dossier,), "session": sessions[0].session,
        "document": dossier, "person": person.id, "member": person.id, "chair": person.id,
        "deputy": None, "secretary": world.person(Role.SECRETARY).id, "members": (person.id,),
        "executor": world.person(Role.EXECUTOR).id, "override": dossier, "besides": None,
        "version": 1, "year": 2026, "confirmed": True, "card": card, "procedure": "P1",
        "received": today, "item": "passport", "marked": MarkedItem(True), "file_name": "a.pdf",
        "data": b"%PDF", "ais_number": "KZ-1", "ais_date": today, "late_reason": "late",
        "reasons": ("incomplete",), "note": "", "reason": "because", "basis": "own_wish",
        "step": "P1/1.3", "query": QueueQuery(), "ids": (), "role": Role.EXECUTOR,
        "chosen": None, "text": "text", "committee": 9, "criterion": "education",
        "answer": Answer(1), "answers": {}, "kind": "kinship", "code": "x",
        "order_number": "1", "order_date": today, "effective_from": today, "valid_from": today,
        "day": today, "place_kk": "Астана", "place_ru": "Астана", "position": 1,
        "present": True, "from_item": 1, "choice": Choice.ISSUE, "grounds": (),
        "resolution": Resolution(DecisionOutcome.ISSUE), "method": "post", "proof": "RE1",
        "handed": HandOver("post", "Somebody", "N 1"), "language": Language.KK,
        "absence": dossier, "first_day": today, "last_day": today, "substitute": None,
        "first": today, "last": today, "format_": PaperFormat.XLSX,
        "pair": DecreedPair(date(2026, 12, 14), date(2026, 12, 19), "1", today),
        "remark": dossier, "accepted": True, "signer": person.id, "on_paper": False,
        "texts": {}, "workbook": EditedWorkbook(sessions[0].session, 1, "kk", ()),
        "name_kk": "Министрлік", "name_ru": "Министерство",
        "digest": "ab" * 32, "done_again": 0, "reader": person.id, "key": dossier, "acts": (dossier,),
        "employers": (), "institutions": (), "people": (),
        "act_number": "1", "act_date": today, "number": "2026-000001",
        "unsent_act": dossier, "choices": {}, "purpose": "decision",
        "local": LocalDay(date(2026, 12, 14), DayKind.OFF, reason, "1"),
    }  # fmt: skip


def _special(name: str) -> dict[str, Any]:
    """Parameters that mean another thing in one method; papers are not rendered here."""
    unknown = Id("00000000-0000-7000-8000-000000000000")
    if name.startswith("papers."):
        return {"dossier": unknown, "session": unknown, "kind": "unknown"}
    if name.startswith("intake."):
        return {"card": Card()}
    return {"version": "1", "new_version": "2"} if name.startswith("criteria.") else {}
