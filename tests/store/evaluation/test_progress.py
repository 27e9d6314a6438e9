"""Who has scored how many of how many, reminders; and that no value is ever told."""

from dataclasses import fields
from datetime import date, timedelta
from decimal import Decimal

from app.evaluation.views import MemberProgress, Progress
from tests.store.house import House, code, done, shown


def of(house: House, member: int) -> MemberProgress:
    rows = shown(house.office.progress.members(house.secretary))
    return next(each for each in rows if each.member == house.members[member].person)


def test_how_many_of_how_many(ministry: House) -> None:
    first, second = ministry.referred(), ministry.referred(declared=False)
    ministry.go_to(date(2026, 11, 17))
    third = ministry.referred()
    ministry.submit(first, ministry.members[:1])
    done(ministry.office.conflicts.recuse(ministry.members[0], third, "relative"))
    seen = of(ministry, 0)
    assert (seen.given, seen.expected, seen.recused, seen.undeclared) == (1, 2, 1, 1)
    assert (seen.missing, seen.reminded_at) == ((second,), None)
    assert seen.due is not None
    nothing = of(ministry, 1)
    assert (nothing.given, nothing.expected, nothing.undeclared) == (0, 3, 1)
    assert set(nothing.missing[:2]) == {first, second}, "the first due first"
    assert nothing.missing[2] == third
    progress = shown(ministry.office.progress.dossier(ministry.secretary, third))
    assert progress.recused == (ministry.members[0].person,)


def test_a_dossier_that_was_heard_is_not_waited_for(house: House) -> None:
    house.recorded()
    assert (of(house, 0).expected, of(house, 0).due) == (0, None)


def test_progress_has_no_place_for_a_value() -> None:
    for kind in (MemberProgress, Progress):
        assert all("Decimal" not in str(field.type) for field in fields(kind))
        assert Decimal not in {field.type for field in fields(kind)}


def test_a_reminder_reaches_the_member_until_the_sheets_are_given(ministry: House) -> None:
    room, (member, other, _) = ministry.office.progress, ministry.members
    first, second = ministry.referred(), ministry.referred()
    assert shown(room.reminder(member)) is None
    sent = done(room.remind(ministry.secretary, member.person))
    assert set(sent.dossiers) == {first, second}
    assert of(ministry, 0).reminded_at == sent.made_at
    ministry.submit(first, [member])
    reminder = shown(room.reminder(member))
    assert reminder is not None
    assert reminder.dossiers == (second,)
    assert shown(room.reminder(other)) is None
    ministry.submit(second, [member])
    assert shown(room.reminder(member)) is None
    ministry.clock.advance(milliseconds=timedelta(hours=1) // timedelta(milliseconds=1))
    assert code(room.remind(ministry.secretary, member.person)) == "nothing_missing"


def test_who_may_remind_and_whom(house: House) -> None:
    room, member = house.office.progress, house.members[0]
    house.referred()
    assert code(room.remind(house.secretary, house.executor.person)) == "not_a_member"
    assert code(room.remind(house.head, member.person)) == "not_allowed"
    assert code(room.members(member)) == "not_allowed"
    assert code(room.reminder(house.secretary)) == "not_allowed"
