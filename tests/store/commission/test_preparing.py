"""Before a session: absences, the forecast, rapporteurs, questions, the printed agenda."""

from datetime import date

from tests.store.commission.world import World, done, refused, shown

WEEK = (date(2026, 11, 18), date(2026, 11, 20))


def test_absences_are_declared_and_taken_back(everywhere: World) -> None:
    world = everywhere
    room, member, other = world.compositions, world.members[3], world.members[4]
    own = done(room.declare_absence(member, member.person, *WEEK, "іссапар"))
    done(room.declare_absence(world.secretary, other.person, *WEEK, "ауырып қалды"))
    for_another = room.declare_absence(member, other.person, *WEEK, "")
    assert refused(for_another).code == "not_your_absence"
    reasons = {each.member: each.reason for each in shown(room.absences(member))}
    assert reasons == {member.person: "іссапар", other.person: ""}
    assert all(each.reason for each in shown(room.absences(world.secretary)))
    assert refused(room.cancel_absence(other, own.id)).code == "not_your_absence"
    done(room.cancel_absence(member, own.id))
    assert refused(room.cancel_absence(member, own.id)).code == "absence_unknown"
    assert [each.member for each in shown(room.absences(member))] == [other.person]
    world.clock.move_to(date(2026, 11, 23))
    assert shown(room.absences(member)) == ()


def test_an_absence_that_cannot_be(world: World) -> None:
    room, member = world.compositions, world.members[3].person
    secretary, late, early = world.secretary, *reversed(WEEK)
    assert refused(room.declare_absence(secretary, member, late, early, "")).code == (
        "absence_days_wrong"
    )
    past = date(2026, 11, 17)
    assert refused(room.declare_absence(secretary, member, past, past, "")).code == "day_in_past"
    nobody = room.declare_absence(secretary, world.executor.person, *WEEK, "")
    assert refused(nobody).code == "not_a_member"


def test_the_forecast_reads_absences_recusals_and_due_days(everywhere: World) -> None:
    world = everywhere
    first, _ = world.spare()
    soon = world.dossier()
    later = world.dossier(referred=date(2026, 11, 13))
    for member in world.members[:3]:
        done(world.compositions.declare_absence(
            member, member.person, date(2026, 11, 19), date(2026, 11, 20), ""
        ))  # fmt: skip
    world.recuse(world.members[5], later)
    seen = shown(world.room.forecast(world.secretary))
    assert (seen.due_first, seen.last_safe) == (date(2026, 11, 18), date(2026, 11, 18))
    by_id = {each.dossier: each for each in seen.dossiers}
    assert by_id[soon].last_safe == date(2026, 11, 18)
    assert by_id[later].due == date(2026, 11, 20)
    assert by_id[later].last_safe == date(2026, 11, 18)
    assert (by_id[later].entitled, by_id[later].needed) == (8, 6)
    assert by_id[later].call == (first.person,)
    assert [(day.day.day, day.present, day.covers) for day in seen.days] == [
        (18, 9, 2), (19, 6, 1), (20, 6, 1),
    ]  # fmt: skip
    alone = shown(world.room.forecast(world.secretary, [later]))
    assert [each.dossier for each in alone.dossiers] == [later]


def test_the_forecast_wants_a_composition_and_dossiers_before_the_commission(
    world: World,
) -> None:
    dossiers = world.dossiers(1)
    world.ended(dossiers)
    gone = world.room.forecast(world.secretary, dossiers)
    assert refused(gone).code == "not_before_commission"
    nothing = shown(world.room.forecast(world.secretary))
    assert (nothing.dossiers, nothing.due_first, nothing.last_safe) == ((), None, None)


def test_rapporteur_and_questions_stand_on_the_item(everywhere: World) -> None:
    world = everywhere
    (dossier,) = world.dossiers(1)
    session = world.planned([dossier])
    room, secretary, member = world.room, world.secretary, world.members[2]
    done(room.name_rapporteur(secretary, session, dossier, member.person))
    done(room.ask(world.members[3], session, dossier, " Өтіл расталған ба? "))
    assert refused(room.ask(world.members[3], session, dossier, " ")).code == "question_empty"
    outsider = world.person("outsider", *member.roles)
    assert refused(room.ask(outsider, session, dossier, "?")).code == "not_in_composition"
    item = world.item(session, dossier)
    assert item.rapporteur == member.person
    assert [(q.member, q.text) for q in item.questions] == [
        (world.members[3].person, "Өтіл расталған ба?")
    ]
    done(room.name_rapporteur(secretary, session, dossier, None))
    assert world.item(session, dossier).rapporteur is None


def test_who_stepped_back_neither_presents_nor_asks(world: World) -> None:
    (dossier,) = world.dossiers(1)
    session = world.planned([dossier])
    room, member = world.room, world.members[2]
    done(room.name_rapporteur(world.secretary, session, dossier, member.person))
    done(room.ask(member, session, dossier, "Сұрақ"))
    world.recuse(member, dossier)
    assert refused(room.ask(member, session, dossier, "Тағы")).code == "recused"
    item = world.item(session, dossier)
    assert (item.rapporteur, item.questions) == (None, ())
    again = room.name_rapporteur(world.secretary, session, dossier, member.person)
    assert refused(again).code == "rapporteur_recused"
    stranger = room.name_rapporteur(world.secretary, session, dossier, world.head.person)
    assert refused(stranger).code == "not_in_composition"


def test_a_concluded_item_is_neither_asked_about_nor_given_to_another(world: World) -> None:
    (dossier,) = world.dossiers(1)
    session = world.running([dossier])
    world.carried(session, [dossier])
    member = world.members[2]
    assert refused(world.room.ask(member, session, dossier, "?")).code == "item_concluded"
    named = world.room.name_rapporteur(world.secretary, session, dossier, member.person)
    assert refused(named).code == "item_concluded"


def test_the_printed_agenda_has_all_but_what_its_reader_stepped_back_from(
    everywhere: World,
) -> None:
    world = everywhere
    shown_, hidden, put_off = world.dossiers(3)
    first, _ = world.spare()
    session = world.planned([shown_, hidden, put_off])
    room, secretary, member = world.room, world.secretary, world.members[2]
    done(room.name_rapporteur(secretary, session, hidden, world.members[4].person))
    done(room.ask(world.members[3], session, shown_, "Сұрақ"))
    done(room.postpone(secretary, session, put_off))
    done(room.call_substitute(secretary, session, world.members[8].person, first.person))
    world.recuse(member, hidden)
    whole = shown(room.agenda_content(secretary, session))
    assert [item.position for item in whole.items] == [1, 2]
    assert whole.items[1].rapporteur == world.members[4].person
    assert [q.text for q in whole.items[0].questions] == ["Сұрақ"]
    assert (whole.place.kk, whole.session_date.day) == ("Астана қаласы", 18)
    assert whole.composition_order == "№ 7, 12.01.2026"
    assert first.person in [each.key for each in whole.members]
    assert [(a.key, b.key) for a, b in whole.substituted] == [
        (world.members[8].person, first.person)
    ]
    assert whole.sample_notices
    own = shown(room.agenda_content(member, session))
    assert [item.position for item in own.items] == [1]
    assert world.card(hidden).name_latin not in repr(own)
