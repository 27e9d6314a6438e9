"""Criteria sets in the database: drafts, versions, adoption, and that no mark is ever rescaled."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from app.access.people import Actor
from app.access.roles import Role
from app.evaluation.criteria import CriteriaSet, Kind
from app.evaluation.criteria_file import parse_criteria
from app.evaluation.criteria_writing import to_text
from app.evaluation.entities import KeptCriteria
from app.evaluation.scoring import Answer
from app.evaluation.shelf import load_shelf
from app.evaluation.use_cases import CriteriaSets
from app.evaluation.views import SheetView
from app.kernel.ids import Id
from app.kernel.outcome import Refusal
from tests.store.house import House, code, done, shown
from tests.store.place import Place

DAY = date(2026, 11, 16)
SHELF = load_shelf()
SAMPLE = SHELF.sample
OWN = replace(SAMPLE, code="own", title=replace(SAMPLE.title, en="Our own"))
ADMIN = Actor(Id("00000000-0000-7000-8000-00000000000a"), frozenset({Role.ADMINISTRATOR}))


def easier(criteria: CriteriaSet, version: str) -> CriteriaSet:
    """Another version in which every place counts double and everybody passes."""
    doubled = tuple(
        replace(c, choices=tuple(replace(p, points=p.points * 2) for p in c.choices))
        for c in criteria.criteria
    )
    return replace(criteria, version=version, criteria=doubled, pass_mark=Decimal(1))


def sheet(house: House, dossier: Id, member: int = 0) -> SheetView:
    return shown(house.office.evaluation.sheet(house.members[member], dossier))


@pytest.fixture
def room(place: Place) -> CriteriaSets:
    return CriteriaSets(place.ground, SHELF)


def known(room: CriteriaSets) -> dict[tuple[str, str], CriteriaSet]:
    sets, _, _ = shown(room.criteria_sets(ADMIN))
    return {(each.code, each.version): each for each in sets}


# --- drafts, on both databases ----------------------------------------------------------------


def test_a_draft_is_kept_as_it_was_written(room: CriteriaSets) -> None:
    text = "# a remark of who wrote it\n" + to_text(OWN)
    kept = done(room.keep(ADMIN, text))
    assert (kept.code, kept.criteria_version, kept.text) == ("own", "1", text)
    assert shown(room.text_of(ADMIN, "own", "1")) == text
    assert shown(room.draft_of(ADMIN, "own", "1")) == OWN
    assert known(room)["own", "1"] == OWN
    assert known(room)["own", "1"].sample
    assert ("own", "1") not in shown(room.frozen(ADMIN))


def test_a_draft_is_changed_in_its_place(room: CriteriaSets) -> None:
    first = done(room.keep(ADMIN, to_text(OWN)))
    mended = to_text(replace(OWN, pass_mark=Decimal(55)))
    second = done(room.keep(ADMIN, mended, ("own", "1"), first.text))
    assert second.id == first.id
    assert known(room)["own", "1"].pass_mark == 55
    assert code(room.keep(ADMIN, to_text(OWN), ("own", "1"), first.text)) == "changed_meanwhile"
    assert known(room)["own", "1"].pass_mark == 55


def test_a_draft_gets_another_name(room: CriteriaSets) -> None:
    done(room.keep(ADMIN, to_text(OWN)))
    done(room.keep(ADMIN, to_text(replace(OWN, code="ours", version="2")), ("own", "1")))
    assert ("own", "1") not in known(room)
    assert ("ours", "2") in known(room)
    assert code(room.text_of(ADMIN, "own", "1")) == "criteria_unknown"
    done(room.keep(ADMIN, to_text(OWN), ("ours", "2")))  # and its first one again
    assert ("own", "1") in known(room)
    assert ("ours", "2") not in known(room)


def test_a_name_is_given_once(room: CriteriaSets) -> None:
    done(room.keep(ADMIN, to_text(OWN)))
    done(room.keep(ADMIN, to_text(replace(OWN, version="2"))))
    there = to_text(replace(OWN, version="2"))
    assert code(room.keep(ADMIN, there, ("own", "1"))) == "criteria_version_taken"
    assert code(room.take_over(ADMIN, there)) == "criteria_version_taken"
    assert code(room.keep(ADMIN, to_text(SAMPLE), ("own", "1"))) == "criteria_version_taken"
    assert code(room.new_version(ADMIN, "own", "1", "2")) == "criteria_version_taken"
    assert code(room.new_version(ADMIN, "own", "1", " ")) == "version_missing"
    assert code(room.new_version(ADMIN, "cat", "1", "2")) == "criteria_unknown"
    assert code(room.keep(ADMIN, there, ("cat", "1"))) == "criteria_unknown"
    assert known(room)["own", "1"] == OWN


def test_a_draft_is_thrown_away_and_may_come_back(room: CriteriaSets) -> None:
    done(room.keep(ADMIN, to_text(OWN)))
    done(room.remove(ADMIN, "own", "1"))
    assert ("own", "1") not in known(room)
    assert code(room.draft_of(ADMIN, "own", "1")) == "criteria_unknown"
    assert code(room.remove(ADMIN, "own", "1")) == "criteria_unknown"
    assert code(room.adopt(ADMIN, "own", "1", "5", DAY, DAY)) == "criteria_unknown"
    done(room.take_over(ADMIN, to_text(OWN)))
    assert known(room)["own", "1"] == OWN


def test_a_wrong_file_changes_nothing_and_names_its_mistake(room: CriteriaSets) -> None:
    done(room.keep(ADMIN, to_text(OWN)))
    wrong = to_text(OWN).replace('group = "qualification"', 'group = "cat"', 1)
    line = wrong.splitlines().index('group = "cat"') + 1
    for refused in (room.keep(ADMIN, wrong, ("own", "1")), room.take_over(ADMIN, wrong)):
        assert isinstance(refused, Refusal)
        assert refused.code == "criteria_file_wrong"
        assert refused.params["line"] == line
        assert refused.params["field"] == "criteria.0.group"
    assert known(room)["own", "1"] == OWN


def test_an_order_in_a_file_is_no_order_of_ours(room: CriteriaSets) -> None:
    done(room.adopt(ADMIN, SAMPLE.code, SAMPLE.version, "5", DAY, DAY))
    elsewhere = replace(known(room)[SAMPLE.code, SAMPLE.version], code="taken")
    assert elsewhere.order is not None
    done(room.take_over(ADMIN, to_text(elsewhere)))
    taken = known(room)["taken", "1"]
    assert (taken.sample, taken.order) == (True, None)
    assert ("taken", "1") not in shown(room.frozen(ADMIN))


def test_a_new_version_begins_as_a_copy(room: CriteriaSets) -> None:
    for key in SHELF.sets:
        done(room.new_version(ADMIN, *key, "next"))
        copy = known(room)[key[0], "next"]
        assert copy == replace(SHELF.sets[key], version="next", sample=True, order=None)


def test_what_is_installed_or_adopted_stays_as_it_is(room: CriteriaSets) -> None:
    assert code(room.keep(ADMIN, to_text(easier(SAMPLE, SAMPLE.version)))) == "criteria_frozen"
    assert code(room.remove(ADMIN, SAMPLE.code, SAMPLE.version)) == "criteria_frozen"
    done(room.keep(ADMIN, to_text(OWN)))
    done(room.adopt(ADMIN, "own", "1", "5", DAY, DAY + timedelta(days=9)))
    assert {("own", "1"), *SHELF.sets} == shown(room.frozen(ADMIN))
    late: list[Callable[[], object]] = [
        lambda: room.keep(ADMIN, to_text(easier(OWN, "1"))),
        lambda: room.keep(ADMIN, to_text(easier(OWN, "1")), ("own", "1")),
        lambda: room.keep(ADMIN, to_text(easier(OWN, "2")), ("own", "1")),
        lambda: room.remove(ADMIN, "own", "1"),
    ]
    assert [code(act()) for act in late] == ["criteria_frozen"] * len(late)
    done(room.new_version(ADMIN, "own", "1", "2"))


def test_a_damaged_draft_takes_nothing_with_it(room: CriteriaSets, place: Place) -> None:
    done(room.keep(ADMIN, to_text(OWN)))
    place.run("UPDATE kept_criteria SET text = :text", text="code = ")
    assert set(known(room)) == set(SHELF.sets)
    assert (
        shown(room.text_of(ADMIN, "own", "1")) == "code = "
    )  # it can still be taken out and mended
    done(room.keep(ADMIN, to_text(OWN)))
    assert known(room)["own", "1"] == OWN


def test_the_journal_names_the_set(room: CriteriaSets, place: Place) -> None:
    kept = done(room.keep(ADMIN, to_text(OWN)))
    assert place.rows("journal") == 1
    with place.store.reading() as uow:
        assert uow.get(KeptCriteria, kept.id) == kept


# --- adopting and scoring ---------------------------------------------------------------------


def test_a_set_is_adopted_by_an_order(house: House) -> None:
    room, admin, day = house.office.criteria, house.admin, DAY
    assert code(room.adopt(admin, "cat", "1", "5", day, day)) == "criteria_unknown"
    sets, adopted, in_force = shown(room.criteria_sets(admin))
    assert adopted == ()
    assert in_force.order is None
    key = (in_force.code, in_force.version)
    assert code(room.adopt(admin, *key, " ", day, day)) == "order_missing"
    before = day - timedelta(days=1)
    assert code(room.adopt(admin, *key, "5", day, before)) == "effective_before_order"
    assert code(room.adopt(house.secretary, *key, "5", day, day)) == "not_allowed"
    done(room.adopt(admin, *key, "5", day, day))
    _, _, standing = shown(room.criteria_sets(admin))
    assert standing.order is not None
    assert (standing.code, standing.order.number) == (in_force.code, "5")
    assert len(sets) >= 3


def test_a_dossier_keeps_the_set_it_reached_the_commission_under(house: House) -> None:
    scores, room, admin = house.office.evaluation, house.office.criteria, house.admin
    early = house.referred()
    sets, _, sample = shown(room.criteria_sets(admin))
    other = next(
        each
        for each in sets
        if each.code != sample.code and any(c.kind is Kind.NUMBER for c in each.criteria)
    )
    tomorrow = date(2026, 11, 17)
    done(room.adopt(admin, other.code, other.version, "5", date(2026, 11, 16), tomorrow))
    house.go_to(tomorrow)
    late = house.referred()
    assert sheet(house, early).criteria.code == sample.code
    assert sheet(house, late).criteria.code == other.code
    number = next(c.code for c in other.criteria if c.kind is Kind.NUMBER)
    endless = scores.answer(house.members[0], late, number, Answer(Decimal("NaN")))
    assert code(endless) == "number_expected"
    done(scores.answer(house.members[0], late, number, Answer(Decimal("4.5"))))
    assert sheet(house, late).answers[number].value == Decimal("4.5")


def test_an_own_set_is_adopted_and_scored_by(house: House) -> None:
    room, admin = house.office.criteria, house.admin
    done(room.keep(admin, to_text(easier(OWN, "1"))))
    done(room.adopt(admin, "own", "1", "5", DAY, DAY))
    dossier = house.referred()
    house.submit(dossier)
    view = sheet(house, dossier)
    assert view.evaluation is not None
    assert view.criteria.code == "own"
    assert view.criteria.pass_mark == 1
    assert view.evaluation.criteria_set == "own"
    assert view.scoring.total == 200
    assert code(room.keep(admin, to_text(OWN), ("own", "1"))) == "criteria_frozen"
    assert code(room.remove(admin, "own", "1")) == "criteria_frozen"


def test_old_marks_are_never_rescaled(house: House) -> None:
    """The criteria change while a session is being prepared: who was scored stays as scored."""
    room, admin = house.office.criteria, house.admin
    done(room.keep(admin, to_text(OWN)))
    done(room.adopt(admin, "own", "1", "5", DAY, DAY))
    dossier = house.referred()
    house.submit(dossier, house.members[:2])
    before = sheet(house, dossier)
    done(room.keep(admin, to_text(easier(OWN, "2"))))
    done(room.adopt(admin, "own", "2", "6", DAY, DAY))  # of the same day, and of a later hour
    after = sheet(house, dossier)
    assert after.criteria == before.criteria
    assert after.scoring == before.scoring
    house.submit(dossier, house.members[2:])
    third = sheet(house, dossier, 2)
    assert third.evaluation is not None
    assert third.evaluation.criteria_version == "1"
    assert third.scoring.total == before.scoring.total


def test_a_text_is_read_once(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    room, admin = house.office.criteria, house.admin
    done(room.keep(admin, to_text(replace(OWN, code="read-once"))))
    assert len(shown(room.criteria_sets(admin))[0]) == len(SHELF.sets) + 1
    read: list[str] = []

    def reading(text: str, name: str) -> CriteriaSet:
        read.append(text)
        return parse_criteria(text, name)

    monkeypatch.setattr("app.evaluation.shelf.parse_criteria", reading)
    for _ in range(3):
        shown(room.criteria_sets(admin))
    assert read == []


def test_the_commission_hears_by_an_own_set(house: House) -> None:
    room, admin = house.office.criteria, house.admin
    done(room.keep(admin, to_text(easier(OWN, "1"))))
    done(room.adopt(admin, "own", "1", "5", DAY, DAY))
    dossier = house.recorded()
    (hearing,) = shown(house.office.commission.hearings(house.head, [dossier])).values()
    assert hearing.item.figures is not None
    assert hearing.item.figures.criteria.code == "own"
    assert hearing.item.figures.aggregate.total == 200
