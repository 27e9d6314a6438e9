"""Unsent work changes desks: the same acts under the same numbers, for their own person alone."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.access.people import Actor
from app.evaluation.entities import Sheet
from app.intake.entities import Document
from app.kernel.ids import Id
from app.shared import OutboxAct
from app.workflow.dossier import Dossier
from tests.store.evaluation.scans import picture, with_scans
from tests.store.house import POINTS, House, code, done
from tests.store.sharing.desks import Desk


class Two:
    """One member's two computers, of which the first has worked offline."""

    def __init__(self, house: House, whose: Actor, login: str, folder: Path) -> None:
        self.house, self.actor = house, whose
        done(house.office.packages.tell_key(whose))
        self.first = Desk(house, whose, folder / "first.db")
        # the second computer has a key of its own, known to both
        house_secrets = "DELETE FROM desktop_secret"
        with house.engine.begin() as connection:
            connection.exec_driver_sql(house_secrets)
        self.key = done(house.office.packages.tell_key(whose)).id
        self.second = Desk(house, whose, folder / "second.db")
        with house.engine.connect() as connection:
            key = connection.exec_driver_sql(
                "SELECT id, author, made_at, sealing, signing FROM desktop_key WHERE id = ?",
                (self.key,),
            ).one()
        self.first.run(
            "INSERT INTO desktop_key (id, author, made_at, sealing, signing, rev)"
            " VALUES (:id, :author, :made_at, :sealing, :signing, 1)",
            **key._mapping,
        )
        for desk in (self.first, self.second):
            desk.become_replica(login, whose.person)

    def unsent(self, desk: Desk | None = None) -> list[OutboxAct]:
        return list((desk or self.first).store.readers.acts())

    def file(self, *acts: OutboxAct) -> bytes:
        chosen = [each.act for each in acts or self.unsent()]
        return done(self.first.office.packages.hand_over(self.actor, chosen))


@pytest.fixture
def dossier(house: House) -> Id:
    return with_scans(house, "passport")


@pytest.fixture
def two(house: House, dossier: Id, tmp_path: Path) -> Iterator[Two]:
    made = Two(house, house.members[0], "m1", tmp_path)
    done(made.first.office.evaluation.put_answers(made.actor, dossier, POINTS, "жақсы"))
    done(made.first.office.evaluation.submit(made.actor, dossier))
    yield made
    made.first.engine.dispose()
    made.second.engine.dispose()


def test_the_other_computer_has_the_work_under_the_same_numbers(two: Two, dossier: Id) -> None:
    before = two.unsent()
    assert done(two.second.office.packages.take_over(two.actor, two.file())) == len(before)
    after = [each for each in two.unsent(two.second) if each.act in {a.act for a in before}]
    assert [(a.act, a.made_at, a.changes) for a in after] == [
        (a.act, a.made_at, a.changes) for a in before
    ]
    with two.second.store.reading() as uow:
        (sheet,) = uow.find(Sheet, dossier=dossier)
    assert sheet.submitted
    # here it stays as it was: whoever sends it first, the shared database takes it once
    assert {each.act for each in before} <= {each.act for each in two.unsent()}


def test_taking_it_over_twice_does_no_harm(two: Two) -> None:
    data = two.file()
    done(two.second.office.packages.take_over(two.actor, data))
    before = {each.act for each in two.unsent(two.second)}
    assert done(two.second.office.packages.take_over(two.actor, data)) == 0
    assert before <= {each.act for each in two.unsent(two.second)}
    assert two.second.count("evaluation") == 1


def test_nobody_else_takes_it_over(two: Two, house: House, tmp_path: Path) -> None:
    data = two.file()
    other = Desk(house, house.members[1], tmp_path / "other.db")
    other.become_replica("m2", other.actor.person)
    assert code(other.office.packages.take_over(other.actor, data)) == "package_for_another"
    assert code(two.second.office.packages.take_over(other.actor, data)) == "not_your_replica"
    other.engine.dispose()


def test_one_that_was_changed_is_refused(two: Two) -> None:
    data = bytearray(two.file())
    data[-100] ^= 1
    assert code(two.second.office.packages.take_over(two.actor, bytes(data))) == "package_changed"
    assert two.second.count("evaluation") == 0


def test_work_and_dossiers_are_not_mistaken_for_each_other(two: Two) -> None:
    assert code(two.second.office.packages.unpack(two.actor, two.file())) == "package_other_kind"


def test_later_work_goes_with_what_it_stands_on(two: Two) -> None:
    first, *_, last = two.unsent()
    assert done(two.second.office.packages.take_over(two.actor, two.file(first))) == 1
    assert two.second.count("evaluation") == 0
    assert done(two.second.office.packages.take_over(two.actor, two.file(last))) == (
        len(two.unsent()) - 3  # the files' own entries, and the first
    )
    assert two.second.count("evaluation") == 1
    office = two.first.office.packages
    assert code(office.hand_over(two.actor, [Id("x")])) == "unsent_act_unknown"


def test_all_that_is_unsent_goes_where_nothing_is_chosen(two: Two) -> None:
    before = len(two.unsent())
    data = done(two.first.office.packages.hand_over(two.actor))
    assert done(two.second.office.packages.take_over(two.actor, data)) == before
    two.first.run("UPDATE outbox SET state = 'accepted'")
    assert code(two.first.office.packages.hand_over(two.actor)) == "nothing_unsent"


def test_work_that_does_not_fit_is_refused_whole(two: Two, dossier: Id) -> None:
    """The other computer wrote on the same sheet."""
    done(two.second.office.evaluation.put_answers(two.actor, dossier, {}, "другое"))
    before = two.second.count("outbox")
    assert code(two.second.office.packages.take_over(two.actor, two.file())) == "work_does_not_fit"
    assert two.second.count("outbox") == before
    assert two.second.count("evaluation") == 0


def test_without_another_computer_there_is_no_file(house: House, tmp_path: Path) -> None:
    member = house.members[2]
    done(house.office.packages.tell_key(member))
    desk = Desk(house, member, tmp_path / "only.db")
    desk.become_replica("m3", member.person)
    assert code(desk.office.packages.hand_over(member, [Id("x")])) == "no_other_desktop"
    assert code(desk.office.packages.hand_over(house.secretary, [Id("x")])) == "not_your_replica"
    desk.engine.dispose()


def test_an_office_that_stands_alone_hands_nothing_over(house: House) -> None:
    assert code(house.office.packages.hand_over(house.secretary, [Id("x")])) == "not_your_replica"
    assert code(house.office.packages.take_over(house.secretary, b"")) == "not_your_replica"


def test_scans_go_with_the_work(house: House, tmp_path: Path) -> None:
    received = house.received()
    two = Two(house, house.officer, "officer", tmp_path)
    room = two.first.office.intake
    scan = done(room.add_scan(two.actor, received, "diploma", "d.png", picture(7)))
    done(two.second.office.packages.take_over(two.actor, two.file()))
    with two.second.store.reading() as uow:
        assert uow.get_bytes(scan.sha256) == picture(7)
        assert uow.find(Document, dossier=received) == [scan]
        assert uow.get(Dossier, received) is not None
    two.first.engine.dispose()
    two.second.engine.dispose()
