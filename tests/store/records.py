"""Values for every kind of record, by Hypothesis; and a few plain records to write with."""

import types
import typing
from collections.abc import Callable, Mapping
from dataclasses import fields
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any, TypeVar

from hypothesis import strategies as st

from app.access.roles import Role
from app.journal.entry import Entry
from app.kernel.ids import Id
from app.kernel.records import Record
from app.store import UnitOfWork
from app.workflow.dossier import Dossier
from app.workflow.entities import StepRow
from tests.store.place import Place

K = TypeVar("K", bound=Record)

_KAZAKH = "Әңғүұқөһі ӘҢҒҮҰҚӨҺІ Қасымжомарт Ғұмарұлы «№ 2» ş ı İ ё й Ё\n\t'\"\\%_"
texts = st.one_of(
    st.text(st.sampled_from(_KAZAKH), max_size=30),
    # what a text field can hold: PostgreSQL refuses the zero character
    st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=30),
)
ids = st.uuids(version=4).map(lambda value: Id(str(value)))
_days = st.dates(date(1900, 1, 1), date(2199, 12, 31))
_moments = st.integers(0, 7_000_000_000_000_000).map(
    lambda micros: datetime(1970, 1, 2, tzinfo=UTC) + timedelta(microseconds=micros)
)
_decimals = st.decimals(-10_000, 10_000, allow_nan=False, places=3) | st.just(Decimal("1.10"))
_plain = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=8,
)
_mappings = st.dictionaries(texts, _plain, max_size=4)


def values(hint: object) -> st.SearchStrategy[Any]:
    """Values that a field of this type may have."""
    known: dict[object, st.SearchStrategy[Any]] = {
        Id: ids, str: texts, int: st.integers(-(2**31), 2**31 - 1), bool: st.booleans(),
        date: _days, datetime: _moments, Decimal: _decimals, Role: st.sampled_from(Role),
        object: _plain,
    }  # fmt: skip
    if hint in known:
        return known[hint]
    arms = typing.get_args(hint)
    origin = typing.get_origin(hint)
    if isinstance(hint, types.UnionType) or origin is typing.Union:
        return st.one_of(*(st.none() if arm is type(None) else values(arm) for arm in arms))
    if origin is tuple:
        return st.lists(values(arms[0]), max_size=4).map(tuple)
    if isinstance(origin, type) and issubclass(origin, Mapping):
        return st.dictionaries(values(arms[0]), values(arms[1]), max_size=4)
    raise TypeError(f"no values for {hint!r}")


def records(kind: type[K]) -> st.SearchStrategy[K]:
    """Records of a kind, every field drawn."""
    hints = typing.get_type_hints(kind)
    return st.builds(kind, **{field.name: values(hints[field.name]) for field in fields(kind)})


def dossier(place: Place, **given: object) -> Dossier:
    """A dossier at the counter."""
    plain: dict[str, Any] = {
        "id": place.new_id(), "procedure": "P1", "procedure_version": "2017", "state": "received",
        "received": date(2026, 11, 18),
    }  # fmt: skip
    return Dossier(**{**plain, **given})


def step(place: Place, of: Dossier, **given: object) -> StepRow:
    """An open step of a dossier."""
    plain: dict[str, Any] = {
        "id": place.new_id(), "dossier": of.id, "step": "1.2", "part": "", "actor": "executor",
        "assignee": None, "branch": "", "started": date(2026, 11, 18), "limit": 1,
        "due": date(2026, 11, 19), "due_loose": date(2026, 11, 19),
    }  # fmt: skip
    return StepRow(**{**plain, **given})


def entry(place: Place, of: Id | None = None, /, **details: object) -> Entry:
    """A line for the journal, of a dossier where one is given."""
    return Entry(
        place.new_id(), place.clock.now(), place.new_id(), "test", "Dossier", place.new_id(),
        of, details,
    )  # fmt: skip


def keep(place: Place, *records_: Record) -> None:
    """Write records in one act."""
    with place.store.writing() as uow:
        for record in records_:
            uow.add(record)
        uow.enter(entry(place))


def act(place: Place, *deeds: Callable[[UnitOfWork], object]) -> None:
    """Do these things in one act, entered in the journal first."""
    with place.store.writing() as uow:
        uow.enter(entry(place))
        for deed in deeds:
            deed(uow)
