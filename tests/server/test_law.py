"""What is open to whom follows the dossier through its days, and the law says who was first."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from app.access.people import Actor
from app.access.roles import Role
from app.administration.use_cases import PersonCard
from app.commission.voting import Choice
from app.kernel.ids import Id
from db.migrations.running import bring_file_up_to_date
from tests.server.plays import returned_to_the_commission
from tests.server.replaying import Replay, Sent, acts_in
from tests.server.shared_office import SharedOffice, push
from tests.store.house import House, done, shown


@dataclass(slots=True)
class Following:
    """A house whose acts reach the shared database as they happen."""

    house: House
    file: Path
    office: SharedOffice
    replay: Replay
    sent: int = 0

    def unsent(self) -> list[Sent]:
        """Acts that are not in the shared database yet."""
        return acts_in(self.file, self.office)[self.sent :]

    def catch_up(self) -> None:
        """Send what happened."""
        acts = self.unsent()
        self.replay.send(acts)
        self.sent += len(acts)
        assert not self.replay.refused, self.replay.refused[0]

    def opened(self, dossier: Id) -> int:
        """How far the marks of a dossier are open."""
        row = self.office.owner.execute(
            "select opened from sync.standing where dossier = %s", (dossier,)
        ).fetchone()
        return int(row[0]) if row else -1

    def marks(self, who: Actor, dossier: Id) -> set[str]:
        """Whose marks of a dossier somebody reads."""
        rows = self.replay.connection(who.person).execute(
            "select member::text from sync.evaluation_seen where dossier = %s"
            " and total is not null and answers is not null",
            (dossier,),
        )
        return {str(row[0]) for row in rows}

    def seat(self, person: str, dossier: Id) -> bool | None:
        """Whether somebody's seat is theirs; None where there never was one."""
        row = self.office.owner.execute(
            "select active from sync.seat where person = %s and dossier = %s", (person, dossier)
        ).fetchone()
        return bool(row[0]) if row else None


@pytest.fixture
def following(tmp_path: Path, shared: SharedOffice) -> Iterator[Following]:
    """A small ministry that has just joined a shared database."""
    file = tmp_path / "office.db"
    bring_file_up_to_date(file)
    yield (made := Following(House(file), file, shared, Replay(shared, file)))
    made.replay.close()
    made.house.engine.dispose()


def test_marks_open_step_by_step(following: Following) -> None:
    house, room, who = following.house, following.house.office.commission, following.house.secretary
    dossier = house.referred()
    house.submit(dossier)
    following.catch_up()
    everybody = {member.person for member in house.members}
    one, two, _ = house.members

    def seen() -> list[int]:
        people = (one, two, who, house.head, house.management, house.executor)
        return [len(following.marks(each, dossier)) for each in people]

    assert following.opened(dossier) == 0
    assert following.marks(one, dossier) == {one.person}
    assert seen() == [1, 1, 0, 0, 0, 0]
    session = done(room.plan_session(who, date(2026, 11, 16), "А", "А", (dossier,))).id
    following.catch_up()
    assert following.opened(dossier) == 0
    done(room.open_session(who, session))
    for member in house.members:
        done(room.mark_presence(who, session, member.person, True))
    following.catch_up()
    assert following.opened(dossier) == 1
    assert following.marks(who, dossier) == everybody
    assert seen() == [1, 1, 3, 0, 0, 0]
    done(room.open_discussion(one, session, dossier))
    following.catch_up()
    assert following.opened(dossier) == 2
    assert seen() == [3, 3, 3, 0, 0, 0]
    for member in house.members:
        done(room.vote(member, session, dossier, Choice.ISSUE))
    done(room.conclude_item(who, session, dossier))
    done(room.end_session(who, session))
    following.catch_up()
    assert seen() == [3, 3, 3, 0, 0, 0]
    done(house.office.protocols.finish(who, session))
    following.catch_up()
    assert following.opened(dossier) == 3
    assert seen() == [3, 3, 3, 3, 3, 0]


def test_a_concluded_item_opens_its_marks_to_members_when_the_session_is_over(
    following: Following,
) -> None:
    house, room, who = following.house, following.house.office.commission, following.house.secretary
    dossier = house.referred()
    house.submit(dossier)
    session = done(room.plan_session(who, date(2026, 11, 16), "А", "А", (dossier,))).id
    done(room.open_session(who, session))
    for member in house.members:
        done(room.mark_presence(who, session, member.person, True))
    for member in house.members:
        done(room.cast(who, session, dossier, member.person, Choice.ISSUE))
    done(room.conclude_item(who, session, dossier))
    following.catch_up()
    assert following.opened(dossier) == 1
    votes = following.replay.connection(house.members[0].person).execute(
        "select member::text from sync.vote_seen where choice is not null"
    )
    assert [row[0] for row in votes] == [house.members[0].person]
    done(room.end_session(who, session))
    following.catch_up()
    assert following.opened(dossier) == 2
    votes = following.replay.connection(house.members[0].person).execute(
        "select count(*) from sync.vote_seen where choice is not null"
    )
    assert votes.fetchone() == (3,)


def test_a_dossier_that_came_back_is_blind_again(following: Following) -> None:
    returned_to_the_commission(following.house)
    acts = following.unsent()
    back = next(n for n, sent in enumerate(acts) if sent.action == "return_step")
    dossier = next(
        Id(change["id"]) for change in acts[back].act["changes"] if change["entity"] == "Dossier"
    )
    one, two, _ = following.house.members
    following.replay.send(acts[:back])
    assert following.opened(dossier) == 2
    following.replay.send(acts[back : back + 1])
    # the protocol of the former session is not drawn up: its secretary still reads its marks
    assert following.opened(dossier) == 1
    assert following.marks(one, dossier) == {one.person}
    assert len(following.marks(following.house.secretary, dossier)) == 3
    final = next(
        n for n, sent in enumerate(acts)
        if n > back and any(change["entity"] == "Protocol" for change in sent.act["changes"])
    )  # fmt: skip
    following.replay.send(acts[back + 1 : final + 1])
    assert following.opened(dossier) == 0
    assert following.marks(following.house.secretary, dossier) == set()
    following.replay.send(acts[final + 1 :])
    assert not following.replay.refused
    assert following.opened(dossier) == 3
    assert len(following.marks(two, dossier)) == 3


def test_seats_follow_roles_and_recusals(following: Following) -> None:
    house = following.house
    before, after = house.referred(), house.assigned()
    three = house.members[2]
    following.catch_up()
    assert following.seat(three.person, before)
    assert following.seat(three.person, after) is None
    late = house.hire("m9", Role.MEMBER)
    kind = sorted(house.office.conflicts.recusal_kinds)[0]
    done(house.office.conflicts.recuse(three, before, kind))
    done(house.office.workflow.refer(house.executor, after))
    following.catch_up()
    assert following.seat(three.person, before) is False
    assert following.seat(three.person, after)
    assert following.seat(late.person, before)
    card = next(p for p in shown(house.office.people.everybody(house.admin)) if p.id == late.person)
    gone = PersonCard(
        card.login, card.name_kk, card.name_ru, card.name_en, card.short_kk, card.short_ru,
        card.position_kk, card.position_ru, card.position_en, (Role.EXECUTOR,),
    )  # fmt: skip
    done(house.office.people.change(house.admin, card.id, card.version, gone))
    following.catch_up()
    assert following.seat(late.person, before) is False
    assert following.seat(late.person, after) is False


def test_the_second_of_two_is_told_who_was_first(following: Following) -> None:
    house = following.house
    dossier = house.registered()
    done(house.office.workflow.assign(house.head, dossier, house.executor.person))
    acts = following.unsent()
    first = acts[-1]
    following.catch_up()
    # the same act once more, by somebody who had not heard of it
    twin = {**first.act, "act": str(house.office.people.ground.new_id())}
    twin["changes"] = [
        {**change, "id": str(house.office.people.ground.new_id())}
        if change["base"] is None and change["entity"] != "Entry"
        else change
        for change in first.act["changes"]
    ]
    (answer,) = push(following.replay.connection(house.head.person), twin)
    assert (answer["verdict"], answer["code"]) == ("conflict", "changed_meanwhile")
    assert answer["params"]["by"] == house.head.person
    assert answer["params"]["at"]


def test_the_last_register_of_one_number_hears_of_the_other(following: Following) -> None:
    house = following.house
    one, two = house.registered(), house.received()
    house.register(two)
    acts = following.unsent()
    taken = house.dossier(one).ais_number
    for change in acts[-1].act["changes"]:
        if change["entity"] == "Dossier" and "ais_number" in change["patch"]:
            change["patch"]["ais_number"] = ["", taken]
    following.replay.send(acts)
    ((_, answer),) = following.replay.refused
    assert (answer["verdict"], answer["code"]) == ("conflict", "ais_number_taken")
    assert answer["params"]["by"] == house.officer.person


def test_marks_that_come_after_the_discussion_began_are_refused(following: Following) -> None:
    house, room, who = following.house, following.house.office.commission, following.house.secretary
    dossier = house.referred()
    one, two, three = house.members
    house.submit(dossier, (one, two))
    session = done(room.plan_session(who, date(2026, 11, 16), "А", "А", (dossier,))).id
    done(room.open_session(who, session))
    for member in house.members:
        done(room.mark_presence(who, session, member.person, True))
    following.catch_up()
    house.submit(dossier, (three,))
    offline = following.unsent()
    following.sent += len(offline)
    done(room.open_discussion(who, session, dossier))
    following.catch_up()
    following.replay.send(offline)
    refused = {answer["code"]: answer for _, answer in following.replay.refused}
    assert set(refused) == {"discussion_open"}
    assert refused["discussion_open"]["verdict"] == "denied"
    assert refused["discussion_open"]["params"]["by"] == who.person
    assert following.marks(who, dossier) == {one.person, two.person}
