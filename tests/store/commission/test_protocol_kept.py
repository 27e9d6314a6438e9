"""The life of a protocol on both databases: words, remarks, signatures, another edition."""

from app.decisions.entities import Decision
from app.kernel.ids import Id
from tests.store.house import House, done, shown
from tests.store.place import Place


def session_of(house: House) -> Id:
    (row,) = shown(house.office.protocols.listed(house.secretary))
    return row.session


def test_a_decision_keeps_the_edition_it_was_made_by(place: Place) -> None:
    house = House(place.engine)
    room, who = house.office.protocols, house.secretary
    first = house.recorded()
    session = session_of(house)
    done(room.sign(who, session, house.members[0].person, True))
    done(room.sign(who, session, who.person, False))
    one = shown(room.content(house.management, session))
    before = house.decide(first)
    done(room.revise(who, session, "Орны қате"))
    done(room.keep_wording(who, session, {"closing.kk": "Отырыс жабылды", "closing.ru": "Закрыто"}))
    said = done(room.remark(house.members[1], session, "Енді дұрыс"))
    done(room.answer_remark(who, said.id, True, "Рахмет"))
    second = done(room.finish(who, session))
    two = shown(room.content(house.management, session))
    assert (one.number, one.edition) == (two.number, two.edition - 1)
    assert [line.signed_on is not None for line in one.signatures] == [True, True]
    assert [line.signed_on for line in two.signatures] == [None, None], "signed anew"
    assert [change.ru for change in two.changes] == [
        "Заключительная часть (на казахском): добавлено «Отырыс жабылды»",
        "Заключительная часть (на русском): добавлено «Закрыто»",
    ]
    assert isinstance(before, Decision)
    assert before.protocol is not None
    assert before.protocol != second.id
    (row,) = shown(room.listed(who))
    assert (row.state, row.edition, row.content_hash) == ("final", 2, second.content_hash)
