"""Two desks under the real law: keys come by synchronising, a dossier by file, and then both agree."""

from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import text

from app.access.people import Actor, Person, actor_of
from app.access.roles import Role
from app.kernel.ids import Id, time_ordered_ids
from app.kernel.outcome import Refusal
from app.office import Office, make_office
from app.signing.sealing import read_envelope
from app.workflow.dossier import Dossier
from db.replica.opening import Unlocked
from db.replica.standing import unsent_in
from tests.replica.conftest import Ministry
from tests.replica.test_opening import Desk
from tests.store.evaluation.scans import picture
from tests.store.house import CARD, code, done


class Seat:
    """A person at their desk."""

    def __init__(self, ministry: Ministry, folder: Path, login: str, role: Role) -> None:
        ministry.hire(login, role)
        self.login, self.desk = login, Desk(folder / login)
        self.opened: Unlocked = self.desk.make(ministry.file(login))
        self.sync()
        new_id = time_ordered_ids(self.desk.clock)
        self.office: Office = make_office(self.opened.store, self.desk.clock, new_id)
        with self.opened.store.reading() as uow:
            (person,) = uow.find(Person, login=login)
        self.actor: Actor = actor_of(person)

    def sync(self) -> None:
        outcome = self.opened.syncer.run(lambda _step: None, lambda: False)
        assert (outcome.verdict, outcome.refused) == ("done", 0), outcome

    def row(self, query: str) -> list[tuple[object, ...]]:
        with self.opened.engine.connect() as connection:
            return [tuple(each) for each in connection.execute(text(query))]


@pytest.fixture(scope="module")
def seats(
    ministry: Ministry, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Seat, Seat]]:
    """An intake officer and an executor; both have told their keys."""
    folder = tmp_path_factory.mktemp("seats")
    keeper = Seat(ministry, folder, "p.admin", Role.ADMINISTRATOR)
    for year in (2026, 2027):
        done(keeper.office.calendar.take_over(keeper.actor, year, confirmed=True))
    keeper.sync()
    keeper.opened.close()
    made = [
        Seat(ministry, folder, "p.officer", Role.INTAKE_OFFICER),
        Seat(ministry, folder, "p.executor", Role.EXECUTOR),
    ]
    for each in made:
        done(each.office.packages.tell_key(each.actor))
        each.sync()
    made[0].sync()
    yield made[0], made[1]
    for each in made:
        each.opened.close()


def _received(officer: Seat, scan: int = 3) -> Id:
    dossier = done(officer.office.intake.open_dossier(officer.actor, "P1", CARD)).id
    room = officer.office.intake
    done(room.add_scan(officer.actor, dossier, "diploma", "diploma.png", picture(scan)))
    return dossier


def test_a_dossier_comes_by_file_and_is_confirmed_by_the_next_sync(
    seats: tuple[Seat, Seat], ministry: Ministry
) -> None:
    officer, executor = seats
    dossier = _received(officer)
    pack = officer.office.packages.pack
    assert code(pack(officer.actor, dossier, executor.actor.person)) == "package_unsent"
    officer.sync()
    data = done(pack(officer.actor, dossier, executor.actor.person))

    opened = done(executor.office.packages.unpack(executor.actor, data))
    assert (opened.dossier, opened.scans) == (dossier, 1)
    by_file = f"SELECT rev FROM dossier WHERE id = '{dossier}'"
    assert executor.row(by_file) == [(0,)]
    executor.sync()
    assert executor.row(by_file) == officer.row(by_file) != [(0,)]
    for table in ("dossier", "step_event", "step", "document", "checklist_mark"):
        query = f"SELECT * FROM {table} ORDER BY id"
        assert executor.row(query) == officer.row(query)
    assert executor.row("SELECT * FROM scope") == []
    with executor.opened.store.reading() as uow:
        found = uow.get(Dossier, dossier)
    assert found is not None
    assert found.name_latin == CARD.name_latin


def test_scans_that_are_not_here_are_brought_before_a_dossier_is_packed(
    seats: tuple[Seat, Seat],
) -> None:
    officer, executor = seats
    dossier = _received(officer, scan=4)
    officer.sync()
    executor.sync()
    room, actor = executor.office.packages, executor.actor
    assert code(room.pack(actor, dossier, officer.actor.person)) == "scan_not_here"
    assert room.bring_scans(actor, dossier) == 1
    assert room.bring_scans(actor, dossier) == 0
    assert done(room.pack(actor, dossier, officer.actor.person))
    executor.sync()


def test_a_key_that_is_on_its_way_is_nobodys_unsent_work(
    ministry: Ministry, tmp_path: Path
) -> None:
    member = Seat(ministry, tmp_path, "p.member", Role.MEMBER)
    key = done(member.office.packages.tell_key(member.actor))
    status = member.office.sharing.status(member.actor)
    assert not isinstance(status, Refusal)
    assert (status.unsent, status.oldest_unsent) == (0, None)
    assert member.office.sharing.unsent(member.actor) == ()
    assert member.opened.store.readers.unsent() == 0
    assert unsent_in(member.opened.engine).acts == 0
    member.sync()
    assert member.row(f"SELECT rev IS NULL FROM desktop_key WHERE id = '{key.id}'") == [(0,)]
    done(member.office.packages.revoke_key(member.actor, key.id))
    assert member.opened.store.readers.unsent() == 1
    member.sync()
    member.opened.close()


def test_public_keys_come_by_synchronising_and_private_ones_stay(
    seats: tuple[Seat, Seat], ministry: Ministry
) -> None:
    officer, executor = seats
    for here, there in ((officer, executor), (executor, officer)):
        query = f"SELECT sealing, signing FROM desktop_key WHERE author = '{here.actor.person}'"
        assert here.row(query) == there.row(query) != []
        assert here.row("SELECT count(DISTINCT author) FROM desktop_secret") == [(1,)]
    secrets = {str(value) for pair in officer.row("SELECT sealing, signing FROM desktop_secret")
               for value in pair}  # fmt: skip
    with psycopg.connect(ministry.url) as connection:
        assert connection.execute("SELECT count(*) FROM desktop_secret").fetchone() == (0,)
        acts = connection.execute("SELECT string_agg(t::text, '') FROM public.desktop_key t")
        told = str(acts.fetchone())
    assert not any(secret in told for secret in secrets)


@pytest.mark.parametrize(
    ("statement", "state"),
    [
        ("INSERT INTO desktop_key (id, author, made_at, sealing, signing)"
         " VALUES (gen_random_uuid(), gen_random_uuid(), now(), '', '')", "42501"),
        ("INSERT INTO desktop_key (id, author, made_at, sealing, signing, revokes)"
         " SELECT gen_random_uuid(), sync.me(), now(), '', '', id FROM desktop_key"
         " WHERE author <> sync.me() LIMIT 1", "42501"),
        ("UPDATE desktop_key SET sealing = ''", "42501"),
        ("DELETE FROM desktop_key", "42501"),
        ("SELECT * FROM desktop_secret", "42501"),
        ("INSERT INTO desktop_secret (id, author, made_at, sealing, signing)"
         " VALUES (gen_random_uuid(), sync.me(), now(), '', '')", "42501"),
    ],
)  # fmt: skip
def test_nobody_tells_or_revokes_the_key_of_another(
    seats: tuple[Seat, Seat], statement: str, state: str
) -> None:
    officer, _ = seats
    with (
        psycopg.connect(officer.opened.connect.address, autocommit=True) as connection,
        pytest.raises(psycopg.Error) as no,
    ):
        connection.execute(statement.encode())
    assert no.value.sqlstate == state


def test_a_revoked_key_is_revoked_everywhere(seats: tuple[Seat, Seat]) -> None:
    officer, executor = seats
    key = done(executor.office.packages.tell_key(executor.actor))
    done(executor.office.packages.revoke_key(executor.actor, key.id))
    done(executor.office.packages.tell_key(executor.actor))
    executor.sync()
    officer.sync()
    pack = officer.office.packages.pack
    dossier = _received(officer)
    officer.sync()
    data = done(pack(officer.actor, dossier, executor.actor.person))
    assert key.id not in read_envelope(data).recipients
    done(executor.office.packages.unpack(executor.actor, data))
