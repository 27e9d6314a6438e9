"""Queues and lists: filters, orders and search give the same lines on both databases."""

from dataclasses import replace
from datetime import date, timedelta
from random import Random
from typing import Any

import pytest

from app.commission.entities import AgendaItem, Session
from app.evaluation.entities import Recusal, Submission
from app.intake.card import indexed
from app.intake.transliteration import fold
from app.kernel.ids import Id
from app.kernel.records import Record
from app.queue import SEARCH_CAP, QueueOrder, QueueQuery
from app.workflow.dossier import Dossier
from app.workflow.entities import StepRow
from tests.store.place import Place
from tests.store.records import act, dossier, keep, step

TODAY = date(2026, 11, 18)
NAMES = (
    ("AITMATOV SHYNGYS", "Айтматов Шыңғыс"), ("QASYM ÁLIIA", "Қасым Әлия"),
    ("GHUMAR INDIRA", "Ғұмар Індіра"), ("SMITH JOHN", ""), ("ЁLKIN", "Ёлкин Пётр"),
    ("WANG WEI", "Ван Вэй"), ("ÖMIRBEK", "Өмірбек Һан"),
)  # fmt: skip


class Office:
    """Twelve dossiers with an open step each, due on days around today, and one that is closed."""

    def __init__(self, place: Place) -> None:
        self.place = place
        self.executors = [place.new_id(), place.new_id()]
        self.members = [place.new_id() for _ in range(3)]
        self.dossiers = [self._dossier(n) for n in range(12)]
        self.steps = [self._step(n, each) for n, each in enumerate(self.dossiers)]
        self.closed = dossier(
            place, number="2026-000099", name_latin="CLOSED", state="issued", closing="issued"
        )
        ended = step(place, self.closed, closed=TODAY, ended="done")
        keep(place, *self.dossiers, *self.steps, indexed(self.closed), ended)

    def _dossier(self, n: int) -> Dossier:
        latin, cyrillic = NAMES[n % len(NAMES)]
        return indexed(
            dossier(
                self.place, name_latin=latin, name_cyrillic=cyrillic, number=f"2026-{n:06d}",
                ais_number=f"ШЖК-{n:04d}", passport_number=f"N {n:08d}",
                executor=self.executors[n % 2], procedure="P1" if n % 4 else "P3",
                received=TODAY - timedelta(days=n), due=TODAY + timedelta(days=n - 5),
                state="with_executor" if n % 2 else "in_commission",
            )
        )  # fmt: skip

    def _step(self, n: int, of: Dossier) -> StepRow:
        return step(
            self.place, of, step="1.3" if n % 3 == 0 else "1.1", part="" if n % 3 == 0 else "assign",
            actor=("executor", "member", "unit_head")[n % 3], due=of.due, started=of.received,
        )  # fmt: skip

    def numbers(self, query: QueueQuery) -> list[int]:
        """The dossiers of a queue by their place, having asked in every way there is."""
        readers = self.place.store.readers
        page, ids = readers.queue_page(query), readers.queue_ids(query)
        assert [row.id for row in page] == list(ids)
        assert readers.queue_rows(query, ids) == page
        assert readers.queue_count(query) == len(page)
        return [int(row.number.rpartition("-")[2]) for row in page]


@pytest.fixture
def office(lasting_place: Place) -> Office:
    """The office of the module, made once for each database."""
    known: Office | None = getattr(lasting_place, "office", None)
    if known is None:
        known = Office(lasting_place)
        lasting_place.office = known  # type: ignore[attr-defined]
    return known


QUERIES: dict[str, tuple[QueueQuery, list[int]]] = {
    "everything open": (QueueQuery(), list(range(12))),
    "latest first": (QueueQuery(descending=True), list(reversed(range(12)))),
    "one role": (QueueQuery(actors=("member",)), [1, 4, 7, 10]),
    "two roles": (QueueQuery(actors=("member", "unit_head")), [1, 2, 4, 5, 7, 8, 10, 11]),
    "a step": (QueueQuery(steps=("P1/1.3",)), [3, 6, 9]),
    "a part": (QueueQuery(steps=("P1/1.1/assign",)), [1, 2, 5, 7, 10, 11]),
    "two steps": (QueueQuery(steps=("P1/1.3", "P3/1.3")), [0, 3, 6, 9]),
    "another step": (QueueQuery(steps=("P2/2.1",)), []),
    "late": (QueueQuery(due_before=TODAY), [0, 1, 2, 3, 4]),
    "today": (QueueQuery(due_on=TODAY), [5]),
    "later": (QueueQuery(due_after=TODAY + timedelta(days=4)), [10, 11]),
    "a procedure": (QueueQuery(procedures=("P3",)), [0, 4, 8]),
    "a state": (QueueQuery(states=("in_commission",), due_before=TODAY), [0, 2, 4]),
    "by number": (QueueQuery(order=QueueOrder.NUMBER, descending=True), list(range(12))[::-1]),
    "by receipt": (QueueQuery(order=QueueOrder.RECEIVED), list(range(12))[::-1]),
    "closed ones last": (QueueQuery(every_dossier=True), [*range(12), 99]),
    "closed ones last backwards": (
        QueueQuery(every_dossier=True, descending=True), [*reversed(range(12)), 99]
    ),
    "closed ones by number": (
        QueueQuery(every_dossier=True, order=QueueOrder.NUMBER), [*range(12), 99]
    ),
    "closed ones only": (QueueQuery(every_dossier=True, states=("issued",)), [99]),
    # Kazakh order: Айтматов, Ван, Ғұмар, Ёлкин, Қасым, Өмірбек; Latin after Cyrillic
    "by name": (
        QueueQuery(order=QueueOrder.NAME), [0, 7, 5, 2, 9, 4, 11, 1, 8, 6, 3, 10]
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", QUERIES)
def test_queue(office: Office, name: str) -> None:
    query, expected = QUERIES[name]
    assert office.numbers(query) == expected


def test_queue_of_an_executor(office: Office) -> None:
    assert office.numbers(QueueQuery(assignee=office.executors[1])) == [1, 3, 5, 7, 9, 11]


def test_a_page_is_the_beginning(office: Office) -> None:
    readers = office.place.store.readers
    query = QueueQuery(every_dossier=True)
    assert readers.queue_page(query, 5) == list(readers.queue_page(query))[:5]
    assert len(readers.queue_page(query, 13)) == 13


def test_rows_come_in_the_order_asked_for(office: Office) -> None:
    readers = office.place.store.readers
    ids = list(readers.queue_ids(QueueQuery()))
    Random(1).shuffle(ids)
    gone = office.place.new_id()
    assert [row.id for row in readers.queue_rows(QueueQuery(), [gone, *ids])] == ids


# --- search ---------------------------------------------------------------------------------------

SEARCHES: dict[str, list[int]] = {
    "Айтматов": [0, 7], "айтм": [0, 7], "AITMATOV": [0, 7], "Шынгыс": [0, 7], "шыңғ": [0, 7],
    "касым": [1, 8], "Қасым Әлия": [1, 8], "алия касым": [1, 8], "ғұмар": [2, 9],
    "индира": [2, 9], "елкин": [4, 11], "Ёлкин": [4, 11], "qasym aliia": [1, 8],
    # one letter or two: no trigram can answer
    "в": [0, 5, 7], "ёл": [4, 11], "wa": [5], "ш": list(range(12)),
    # parts of numbers
    "2026-000003": [3], "000011": [11], "0007": [7], "-000004": [4], "шжк-0005": [5],
    "00000009": [9], "2026 ван": [5],
    # what is no search language to us
    "%": [], "_": [], "\"": [], "айт*": [], "айт OR ван": [], "'": [], "\\": [],
    "nobody": [], "smith wang": [],
}  # fmt: skip


@pytest.mark.parametrize("text", SEARCHES)
def test_search(office: Office, text: str) -> None:
    assert office.numbers(QueueQuery(text=fold(text))) == SEARCHES[text]


def test_search_in_every_dossier(office: Office) -> None:
    assert office.numbers(QueueQuery(text="closed", every_dossier=True)) == [99]
    assert office.numbers(QueueQuery(text="closed")) == []


def test_search_follows_a_changed_name(place: Place) -> None:
    made = indexed(dossier(place, name_latin="OLDNAME"))
    keep(place, made)
    renamed = indexed(replace(made, name_latin="NEWNAME"))
    act(place, lambda uow: uow.save(renamed))

    def found(text: str) -> int:
        return place.store.readers.queue_count(QueueQuery(text=text, every_dossier=True))

    assert (found("oldname"), found("newname"), found("ol"), found("ne")) == (0, 1, 0, 1)


def test_search_survives_compacting(place: Place) -> None:
    """VACUUM may give the rows of a table other numbers; the search must not follow them."""
    made = [indexed(dossier(place, name_latin=f"NAME{n:03d}")) for n in range(30)]
    keep(place, *made)
    place.run("DELETE FROM dossier WHERE name_latin < 'NAME020'")
    place.run("DELETE FROM outbox")
    with place.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.exec_driver_sql("VACUUM")
    for each in made[20:]:
        query = QueueQuery(text=fold(each.name_latin), every_dossier=True)
        assert place.store.readers.queue_ids(query) == [each.id]
    assert place.store.readers.queue_ids(QueueQuery(text="name001", every_dossier=True)) == []


def test_a_search_that_finds_too_much_is_cut(place: Place) -> None:
    made = [dossier(place, search_fold=f"same {n}") for n in range(SEARCH_CAP + 5)]
    keep(place, *made)
    for text in ("same", "sa"):
        query = QueueQuery(text=text, every_dossier=True)
        assert place.store.readers.queue_count(query) == SEARCH_CAP
        assert len(place.store.readers.queue_ids(query)) == SEARCH_CAP


# --- the Commission -------------------------------------------------------------------------------


def test_queues_of_the_commission(place: Place) -> None:
    office = Office(place)
    one, two, three = office.members
    keep(
        place,
        *(_submission(office, n, one) for n in (0, 3)),
        _submission(office, 0, one),  # reopened and submitted again: still one member
        _submission(office, 0, two),
        _recusal(office, 3, two),
        _recusal(office, 6, three),
    )
    commission = QueueQuery(steps=("P1/1.3", "P3/1.3"))

    def asked(**more: Any) -> list[int]:  # noqa: ANN401 - fields of a query
        return office.numbers(replace(commission, **more))

    assert asked(member=three) == [0, 3, 9]
    assert asked(unsubmitted_by=one) == [6, 9]
    assert asked(submitted_by=one) == [0, 3]
    assert asked(expected=2) == [0, 3]
    assert asked(expected=3) == []
    page = place.store.readers.queue_page(commission)
    assert [(row.sheets, row.recusals) for row in page] == [(2, 0), (1, 1), (0, 1), (0, 0)]
    hidden = place.store.readers.queue_ids(commission)[2]
    assert place.store.readers.queue_rows(replace(commission, member=three), [hidden]) == []


@pytest.mark.parametrize(
    ("state", "postponed", "left_out"),
    [("planned", False, True), ("running", False, True), ("ended", False, False),
     ("planned", True, False)],
)  # fmt: skip
def test_what_stands_on_an_agenda(
    place: Place, state: str, postponed: bool, left_out: bool
) -> None:
    office = Office(place)
    session = Session(
        id=place.new_id(), day=TODAY, place_kk="А", place_ru="А", composition=place.new_id(),
        state=state,
    )  # fmt: skip
    item = AgendaItem(
        id=place.new_id(), session=session.id, dossier=office.dossiers[3].id, position=1,
        postponed=postponed,
    )  # fmt: skip
    keep(place, session, item)
    found = office.numbers(QueueQuery(steps=("P1/1.3",), not_on_agenda=True))
    assert found == ([6, 9] if left_out else [3, 6, 9])


def test_steps_are_counted_by_step_and_by_person(office: Office) -> None:
    readers = office.place.store.readers
    soon = TODAY + timedelta(days=1)
    by_step = {each.key: each for each in readers.stages("step", TODAY, soon)}
    assert set(by_step) == {"P1/1.1", "P1/1.3", "P3/1.1", "P3/1.3"}
    first = by_step["P1/1.1"]
    assert (first.open, first.late, first.today, first.soon) == (6, 2, 1, 0)
    assert readers.stages("assignee", TODAY, soon) == []


def test_dossiers_that_share_a_key(place: Place) -> None:
    one = dossier(place, match_keys=("iin:1", "name:a"))
    two = dossier(place, match_keys=("iin:1", "name:b"))
    keep(place, one, two)
    readers = place.store.readers
    assert set(readers.matches(["iin:1", "name:b"], one.id)) == {
        (two.id, "iin:1"), (two.id, "name:b"),
    }  # fmt: skip
    act(place, lambda uow: uow.save(replace(two, match_keys=("name:b",))))
    assert readers.matches(["iin:1"], None) == [(one.id, "iin:1")]


def _submission(office: Office, n: int, member: Id) -> Record:
    return Submission(
        id=office.place.new_id(), author=member, made_at=office.place.clock.now(),
        dossier=office.dossiers[n].id, member=member, criteria_set="s", criteria_version="1",
        seal="",
    )  # fmt: skip


def _recusal(office: Office, n: int, member: Id) -> Record:
    return Recusal(
        id=office.place.new_id(), author=member, made_at=office.place.clock.now(),
        dossier=office.dossiers[n].id, member=member, kind="kinship",
    )  # fmt: skip
