"""Who may sign in, told before the office is open: the same people as the office tells."""

from datetime import date
from pathlib import Path

from app.access.people import actor_of
from app.access.roles import Role
from app.administration.use_cases import PersonCard
from app.demo.staff import must
from app.kernel.clock import FixedClock
from app.kernel.ids import time_ordered_ids
from app.office import make_office
from db.first_look import people
from db.opening import open_local


def _card(login: str, *roles: Role, active: bool = True) -> PersonCard:
    return PersonCard(
        login, "Қасым", "Касым", "Kasym", "Қ.", "К.", "маман", "специалист", "specialist", roles,
        active=active,
    )  # fmt: skip


def test_the_first_look_tells_what_the_office_tells(tmp_path: Path) -> None:
    file, clock = tmp_path / "office.db", FixedClock()
    clock.move_to(date(2026, 11, 18))
    new_id = time_ordered_ids(clock)
    store = open_local(file, clock, new_id)
    office = make_office(store, clock, new_id)
    admin = actor_of(must(office.people.found(_card("admin"))))
    must(office.people.add(admin, _card("member", Role.MEMBER, Role.SECRETARY)))
    must(office.people.add(admin, _card("gone", Role.EXECUTOR, active=False)))

    assert people(file) == office.people.to_sign_in()
    assert [person.login for person in people(file)] == ["admin", "member"]
    store.close()


def test_no_file_and_a_file_of_another_level_tell_nothing(tmp_path: Path) -> None:
    assert people(tmp_path / "none.db") == []
    (tmp_path / "empty.db").touch()
    assert people(tmp_path / "empty.db") == []
