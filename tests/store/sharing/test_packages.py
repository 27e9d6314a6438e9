"""A dossier travels by file to one reader, with what that reader may read and nothing else (F79)."""

from collections.abc import Callable, Iterator
from dataclasses import fields, replace
from pathlib import Path

import pytest

from app.access.people import Actor, Person
from app.administration.use_cases import PersonCard
from app.intake.entities import Document
from app.kernel.ids import Id
from app.sharing.desktop_keys import DesktopKey
from app.sharing.package_rules import KINDS, LEFT_OUT
from app.sharing.use_cases import Opened
from app.signing.sealing import read_envelope
from app.workflow.dossier import Dossier
from app.workflow.entities import StepEvent
from db.schema import TABLES
from tests.store.evaluation.scans import with_scans
from tests.store.house import House, code, done, shown
from tests.store.sharing.desks import Desk


@pytest.fixture
def keyed(house: House) -> House:
    """An office each of whose people has told the key of a computer."""
    for actor in (house.secretary, *house.members, house.executor, house.head, house.officer):
        done(house.office.packages.tell_key(actor))
    return house


@pytest.fixture
def desks(keyed: House, tmp_path: Path) -> Iterator[Callable[[Actor], Desk]]:
    """Makes the computers of others, as the office is at that moment."""
    made: list[Desk] = []

    def make(whose: Actor) -> Desk:
        made.append(Desk(keyed, whose, tmp_path / f"desk{len(made)}.db"))
        return made[-1]

    yield make
    for each in made:
        each.engine.dispose()


def _before_the_commission(house: House) -> Id:
    return with_scans(house, "passport", "diploma", declared=False)


def _packed(house: House, dossier: Id, reader: Actor, days: int = 7) -> bytes:
    return done(house.office.packages.pack(house.secretary, dossier, reader.person, days))


def _opened(desk: Desk, data: bytes) -> Opened:
    return done(desk.office.packages.unpack(desk.actor, data))


def test_a_member_without_network_gets_the_dossier_with_its_scans(
    keyed: House, desks: Callable[[Actor], Desk]
) -> None:
    member = keyed.members[0]
    desk = desks(member)
    dossier = _before_the_commission(keyed)
    opened = _opened(desk, _packed(keyed, dossier, member))
    assert (opened.dossier, opened.scans) == (dossier, 2)
    assert opened.sender.id == keyed.secretary.person
    with keyed.office.files.ground.store.reading() as there, desk.store.reading() as here:
        assert here.get(Dossier, dossier) == there.get(Dossier, dossier)
        assert here.find(StepEvent, dossier=dossier) == there.find(StepEvent, dossier=dossier)
        scans = here.find(Document, dossier=dossier)
        assert scans == there.find(Document, dossier=dossier)
        assert all(here.get_bytes(each.sha256) for each in scans)
    # they work on it as on any dossier: declare, read, score
    done(desk.office.conflicts.declare(member, (dossier,)))
    assert shown(desk.office.files.file(member, dossier)).dossier.id == dossier
    done(desk.office.evaluation.abstain(member, dossier, "no competence"))
    # and of what came by file nothing is sent on
    assert desk.count("outbox", "entity IN ('Dossier', 'StepEvent', 'Document')") == 0


def test_opening_it_twice_does_no_harm(keyed: House, desks: Callable[[Actor], Desk]) -> None:
    desk = desks(keyed.members[0])
    dossier = _before_the_commission(keyed)
    data = _packed(keyed, dossier, keyed.members[0])
    assert _opened(desk, data).records > 5
    before = {table.name: desk.count(table.name) for table in TABLES.values()}
    assert _opened(desk, data).records == 0
    assert {table.name: desk.count(table.name) for table in TABLES.values()} == before
    assert desk.count("blob_chunk") == 2


def test_a_later_package_brings_the_dossier_up_to_date(
    keyed: House, desks: Callable[[Actor], Desk]
) -> None:
    desk = desks(keyed.secretary)
    dossier = keyed.assigned()
    first = done(keyed.office.packages.pack(keyed.head, dossier, keyed.secretary.person))
    _opened(desk, first)
    done(keyed.office.workflow.refer(keyed.executor, dossier))
    second = done(keyed.office.packages.pack(keyed.head, dossier, keyed.secretary.person))
    assert _opened(desk, second).records > 0
    _opened(desk, first)  # an old one takes nothing back
    with desk.store.reading() as uow:
        found = uow.get(Dossier, dossier)
    assert found is not None
    assert found.state == "in_commission"


# --- who opens it ----------------------------------------------------------------------------


def test_a_wrong_reader_cannot_open_it(keyed: House, desks: Callable[[Actor], Desk]) -> None:
    reader, other = keyed.members[:2]
    desk = desks(other)
    data = _packed(keyed, _before_the_commission(keyed), reader)
    assert code(desk.office.packages.unpack(other, data)) == "package_for_another"
    assert code(desk.office.packages.unpack(reader, data)) == "package_for_another"
    assert desk.count("dossier") == 0
    # nor does it help to write one's own key into the envelope
    mine, theirs = (str(key.id) for key in (_key(keyed, other), _key(keyed, reader)))
    forged = data.replace(theirs.encode(), mine.encode())
    assert code(desk.office.packages.unpack(other, forged)) == "package_changed"


def _key(house: House, actor: Actor) -> DesktopKey:
    return shown(house.office.packages.keys(actor))[0]


@pytest.mark.parametrize("at", [30, 200, 900, -1, -80])
def test_one_that_was_changed_is_refused(
    keyed: House, desks: Callable[[Actor], Desk], at: int
) -> None:
    desk = desks(keyed.members[0])
    data = bytearray(_packed(keyed, _before_the_commission(keyed), keyed.members[0]))
    data[at] ^= 1
    assert code(desk.office.packages.unpack(desk.actor, bytes(data))) in (
        "package_changed", "package_unreadable", "package_sender_unknown",
    )  # fmt: skip
    assert desk.count("dossier") == 0


def test_one_that_has_expired_is_refused(keyed: House, desks: Callable[[Actor], Desk]) -> None:
    desk = desks(keyed.members[0])
    data = _packed(keyed, _before_the_commission(keyed), keyed.members[0], days=3)
    keyed.clock.advance(days=3)
    _opened(desk, data)
    keyed.clock.advance(seconds=1)
    assert code(desk.office.packages.unpack(desk.actor, data)) == "package_expired"


def test_noise_and_other_files_are_refused(keyed: House, desks: Callable[[Actor], Desk]) -> None:
    desk = desks(keyed.members[0])
    for data in (b"", b"%PDF-1.7", bytes(5000)):
        assert code(desk.office.packages.unpack(desk.actor, data)) == "package_unreadable"


def test_a_sender_whose_key_was_revoked_is_refused(
    keyed: House, desks: Callable[[Actor], Desk]
) -> None:
    data = _packed(keyed, _before_the_commission(keyed), keyed.members[0])
    key = _key(keyed, keyed.secretary)
    done(keyed.office.packages.revoke_key(keyed.secretary, key.id))
    desk = desks(keyed.members[0])
    assert code(desk.office.packages.unpack(desk.actor, data)) == "package_sender_revoked"


def test_an_unknown_sender_is_refused(keyed: House, desks: Callable[[Actor], Desk]) -> None:
    desk = desks(keyed.members[0])
    desk.run("DELETE FROM desktop_key WHERE author = :who", who=keyed.secretary.person)
    data = _packed(keyed, _before_the_commission(keyed), keyed.members[0])
    assert code(desk.office.packages.unpack(desk.actor, data)) == "package_sender_unknown"


def test_the_file_tells_nothing_of_whose_dossier_it_is(keyed: House) -> None:
    dossier = _before_the_commission(keyed)
    data = _packed(keyed, dossier, keyed.members[0])
    number = keyed.dossier(dossier).number
    for words in ("YILMAZ", "Йылмаз", number, dossier, keyed.members[0].person, "passport"):
        assert words.encode() not in data, words
    assert read_envelope(data).kind == "dossier"


# --- to whom it may be sent ------------------------------------------------------------------


def test_it_is_sent_to_those_who_may_read_the_dossier_alone(keyed: House) -> None:
    office, who = keyed.office.packages, keyed.secretary
    member = keyed.members[0]
    early = keyed.assigned()
    assert code(office.pack(who, early, member.person)) == "reader_may_not_read"
    assert code(office.pack(who, early, keyed.admin.person)) == "reader_may_not_read"
    dossier = _before_the_commission(keyed)
    done(keyed.office.conflicts.recuse(member, dossier, "relative"))
    assert code(office.pack(who, dossier, member.person)) == "reader_recused"
    assert code(office.pack(member, dossier, keyed.members[1].person)) == "recused"
    assert code(office.pack(who, dossier, keyed.management.person)) == "reader_without_key"
    assert code(office.pack(who, dossier, dossier)) == "reader_unknown"
    assert code(office.pack(who, dossier, who.person, 0)) == "package_days"
    assert code(office.pack(who, dossier, who.person, 31)) == "package_days"
    undeclared = keyed.members[1]
    assert code(office.pack(undeclared, dossier, who.person)) == "declaration_missing"


def test_somebody_who_left_is_sent_nothing(keyed: House) -> None:
    dossier = _before_the_commission(keyed)
    with keyed.office.files.ground.store.reading() as uow:
        person = uow.get(Person, keyed.members[2].person)
    assert person is not None
    done(keyed.office.people.change(keyed.admin, person.id, person.version, _left(person)))
    assert (
        code(keyed.office.packages.pack(keyed.secretary, dossier, person.id)) == "reader_inactive"
    )


def _left(person: Person) -> PersonCard:
    names = [each.name for each in fields(PersonCard)]
    return replace(PersonCard(**{name: getattr(person, name) for name in names}), active=False)


def test_readers_are_those_with_a_key(keyed: House) -> None:
    people = {each.person.id for each in shown(keyed.office.packages.readers(keyed.secretary))}
    assert keyed.members[0].person in people
    assert keyed.management.person not in people
    assert keyed.secretary.person not in people


def test_a_key_is_made_once_and_its_private_half_is_never_sent(keyed: House) -> None:
    one = done(keyed.office.packages.tell_key(keyed.secretary))
    assert done(keyed.office.packages.tell_key(keyed.secretary)) == one
    with keyed.engine.connect() as connection:
        sent = connection.exec_driver_sql("SELECT entity, patch FROM outbox").all()
        secrets = connection.exec_driver_sql(
            "SELECT sealing FROM desktop_secret UNION SELECT signing FROM desktop_secret"
        ).scalars().all()  # fmt: skip
    assert any(entity == "DesktopKey" for entity, _ in sent)
    assert secrets
    for entity, patch in sent:
        assert entity != "DesktopSecret"
        assert not any(secret in str(patch) for secret in secrets)


def test_a_lost_computer_is_revoked_and_packages_go_past_it(
    keyed: House, desks: Callable[[Actor], Desk]
) -> None:
    member = keyed.members[0]
    lost = desks(member)
    old = _key(keyed, member)
    done(keyed.office.packages.revoke_key(member, old.id))
    assert code(keyed.office.packages.revoke_key(member, old.id)) == "key_unknown"
    assert code(keyed.office.packages.revoke_key(keyed.secretary, old.id)) == "key_unknown"
    new = done(keyed.office.packages.tell_key(member))
    assert new.id != old.id
    data = _packed(keyed, _before_the_commission(keyed), member)
    assert list(read_envelope(data).recipients) == [new.id]
    assert code(lost.office.packages.unpack(member, data)) == "package_for_another"


# --- what is in it ---------------------------------------------------------------------------


def test_every_record_of_a_dossier_is_in_a_package_or_left_out_on_purpose() -> None:
    bound = {kind for kind in TABLES if "dossier" in {each.name for each in fields(kind)}}
    assert bound | {Dossier} == set(KINDS.values()) | LEFT_OUT
    assert not set(KINDS.values()) & LEFT_OUT


def test_others_marks_travel_once_the_protocol_is_final(
    keyed: House, desks: Callable[[Actor], Desk]
) -> None:
    reader = keyed.members[0]
    blind_desk, open_desk, officer_desk = desks(reader), desks(reader), desks(keyed.officer)
    dossier = _before_the_commission(keyed)
    keyed.submit(dossier)
    blind = _packed(keyed, dossier, reader)
    _opened(blind_desk, blind)
    assert blind_desk.count("evaluation") == blind_desk.count("sheet") == 0
    assert blind_desk.count("submission") == 3
    keyed.hear(dossier)
    _opened(open_desk, _packed(keyed, dossier, reader))
    assert open_desk.count("evaluation") == 3
    assert open_desk.count("vote") == open_desk.count("agenda_item") == 0
    # neither does an officer, who reads no marks, get them, nor can one send them on
    _opened(officer_desk, _packed(keyed, dossier, keyed.officer))
    assert officer_desk.count("evaluation") == 0
    by_officer = done(keyed.office.packages.pack(keyed.officer, dossier, keyed.head.person))
    head_desk = desks(keyed.head)
    head_desk.run("DELETE FROM evaluation")
    _opened(head_desk, by_officer)
    assert head_desk.count("evaluation") == 0


def test_a_private_note_or_a_draft_sheet_never_travels(
    keyed: House, desks: Callable[[Actor], Desk]
) -> None:
    reader, author = keyed.members[:2]
    desk = desks(reader)
    dossier = _before_the_commission(keyed)
    keyed.declare(author, dossier)
    done(keyed.office.evaluation.keep_private_note(author, dossier, "QYLQALAM"))
    done(keyed.office.evaluation.put_answers(author, dossier, {}, "QYLQALAM"))
    data = done(keyed.office.packages.pack(author, dossier, reader.person))
    _opened(desk, data)
    assert desk.count("private_note") == desk.count("sheet") == 0


def test_unsent_work_on_the_dossier_is_sent_first(
    keyed: House, desks: Callable[[Actor], Desk]
) -> None:
    dossier = _before_the_commission(keyed)
    desk, reader = desks(keyed.members[1]), keyed.members[0]
    desk.become_replica("m2", desk.actor.person)
    done(desk.office.conflicts.declare(desk.actor, (dossier,)))
    assert code(desk.office.packages.pack(desk.actor, dossier, reader.person)) == "package_unsent"
    desk.run("UPDATE outbox SET state = 'accepted'")
    done(desk.office.packages.pack(desk.actor, dossier, reader.person))


def test_what_came_by_file_is_refetched_by_the_next_sync(
    keyed: House, desks: Callable[[Actor], Desk]
) -> None:
    """Its rows bear a number that no commit has, and its dossier a grade that nobody has."""
    desk = desks(keyed.members[0])
    desk.become_replica("m1", keyed.members[0].person)
    dossier = _before_the_commission(keyed)
    _opened(desk, _packed(keyed, dossier, keyed.members[0]))
    assert desk.count("dossier", "rev = 0") == 1
    assert desk.count("step_event", "rev = 0") == desk.count("step_event") > 0
    assert desk.count("scope", f"dossier = '{dossier}' AND grade = -1") == 1
    assert desk.count("outbox", "entity <> 'Entry'") == 0


def test_an_administrator_is_sent_no_dossier_and_sends_none(keyed: House) -> None:
    dossier, office = _before_the_commission(keyed), keyed.office.packages
    done(office.tell_key(keyed.admin))  # their own unsent work may change desks
    assert code(office.pack(keyed.admin, dossier, keyed.members[0].person)) == "not_allowed"
    to_admin = office.pack(keyed.secretary, dossier, keyed.admin.person)
    assert code(to_admin) == "reader_may_not_read"
