"""Who works with the program: founding, adding, changing, and what is refused."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.access.people import Person, actor_of
from app.access.roles import Role
from app.administration.use_cases import PersonCard
from app.kernel.clock import FixedClock
from app.kernel.ids import time_ordered_ids
from app.kernel.outcome import Done, Refusal
from app.office import Office, make_office
from db.opening import open_local

CARD = PersonCard(
    "a.serik", "Серік Әлиев", "Серик Алиев", "Serik Aliyev", "С. Әлиев", "С. Алиев",
    "бас маман", "главный специалист", "chief specialist", (Role.EXECUTOR,),
)  # fmt: skip


@pytest.fixture
def office(tmp_path: Path) -> Office:
    """An empty office."""
    clock = FixedClock()
    clock.move_to(date(2026, 11, 18))
    new_id = time_ordered_ids(clock)
    return make_office(open_local(tmp_path / "office.db", clock, new_id), clock, new_id)


@pytest.fixture
def founder(office: Office) -> Person:
    """The first administrator."""
    founded = office.people.found(replace(CARD, login="admin"))
    assert isinstance(founded, Done)
    return founded.value


def _code(outcome: object) -> str:
    assert isinstance(outcome, Refusal)
    return outcome.code


def test_an_empty_office_is_founded_once_and_by_an_administrator(
    office: Office, founder: Person
) -> None:
    assert founder.roles == (Role.ADMINISTRATOR,)
    assert [person.login for person in office.people.to_sign_in()] == ["admin"]
    assert _code(office.people.found(CARD)) == "office_founded"


def test_a_person_is_added_changed_and_leaves(office: Office, founder: Person) -> None:
    admin = actor_of(founder)
    added = office.people.add(admin, CARD)
    assert isinstance(added, Done)
    gone = office.people.change(admin, added.value.id, 1, replace(CARD, active=False))
    assert isinstance(gone, Done)
    assert [person.login for person in office.people.to_sign_in()] == ["admin"]
    assert actor_of(gone.value).roles == frozenset()
    everybody = office.people.everybody(admin)
    assert not isinstance(everybody, Refusal)
    assert {person.login for person in everybody} == {"admin", "a.serik"}


@pytest.mark.parametrize(
    ("card", "code"),
    [
        (replace(CARD, login="admin"), "login_taken"),
        (replace(CARD, name_kk=" "), "person_incomplete"),
        (replace(CARD, roles=()), "person_incomplete"),
        (replace(CARD, roles=(Role.ADMINISTRATOR, Role.MEMBER)), "roles_not_separate"),
    ],
)
def test_a_wrong_card_is_refused(
    office: Office, founder: Person, card: PersonCard, code: str
) -> None:
    assert _code(office.people.add(actor_of(founder), card)) == code
    assert len(office.people.to_sign_in()) == 1


def test_two_administrators_do_not_overwrite_each_other(office: Office, founder: Person) -> None:
    admin = actor_of(founder)
    added = office.people.add(admin, CARD)
    assert isinstance(added, Done)
    first = office.people.change(admin, added.value.id, 1, replace(CARD, name_en="First"))
    assert isinstance(first, Done)
    second = office.people.change(admin, added.value.id, 1, replace(CARD, name_en="Second"))
    assert _code(second) == "changed_meanwhile"


def test_the_administrator_cannot_shut_himself_out(office: Office, founder: Person) -> None:
    card = replace(CARD, login="admin", roles=(Role.ADMINISTRATOR,), active=False)
    assert _code(office.people.change(actor_of(founder), founder.id, 1, card)) == (
        "cannot_leave_alone"
    )


def test_others_may_not_touch_people(office: Office, founder: Person) -> None:
    added = office.people.add(actor_of(founder), CARD)
    assert isinstance(added, Done)
    refused = office.people.add(actor_of(added.value), replace(CARD, login="other"))
    assert _code(refused) == "not_allowed"
