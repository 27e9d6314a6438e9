"""Dossiers that an act destroyed: gone from the shared database, then from every desktop."""

import json
from collections.abc import Mapping
from pathlib import Path

import psycopg
import pytest
from psycopg.types.json import Jsonb

from app.kernel.ids import Id
from app.kernel.text import Language
from app.retention.terms import load_terms
from db.server.auditing import export, verify
from db.sync.entities import ENTITIES
from tests.store.house import code, done, shown
from tests.sync import invariants
from tests.sync.desk import Desk
from tests.sync.rooms import dossiers, edit, me, synced, unsent, whole
from tests.sync.shared_ministry import Shared
from tests.sync.sitting import Sit

TERMS = load_terms().sets[0].plain()


def adopt(office: Shared) -> None:
    office.by_hand(
        "insert into public.adopted_terms (id, author, made_at, code, terms_version, order_number,"
        " order_date, terms) values (gen_random_uuid(), gen_random_uuid(), now(), 'sample',"
        " '2026-1', '12', '2026-01-12', %s)",
        Jsonb(TERMS),
    )


def age(office: Shared, dossier: Id) -> None:
    """As if it had been withdrawn long ago."""
    office.by_hand(
        "update public.dossier set closing = 'withdrawn', state = 'withdrawn', step = '',"
        " due = null, closed_on = '2015-03-02', version = version + 1 where id = %s",
        dossier,
    )


def destroy(office: Shared, login: str, *dossiers: str, act: str = "17-ж") -> None:
    office.asked_by(login).execute(
        "select sync.destroy(gen_random_uuid(), %s::uuid[], %s, current_date)",
        (list(dossiers), act),
    )


def boss(office: Shared) -> str:
    """The login of the management."""
    found = office.one(
        "select login from public.person where roles ? 'management' and active order by login"
    )
    assert isinstance(found, str)
    return found


def rows_about(desk: Desk, dossier: Id) -> Mapping[str, int]:
    """How many rows of each kind hang on a dossier here, but for the journal's."""
    found = {
        each.name: int(
            str(desk.value(f"SELECT count(*) FROM {each.table} WHERE {each.bound} = '{dossier}'"))
        )
        for each in ENTITIES
        if each.bound and each.name != "Entry"
    }
    return {name: count for name, count in found.items() if count}


def test_every_desk_drops_it_and_the_rest_is_as_before(office: Shared, sit: Sit) -> None:
    clerk, member, head = whole(sit, "clerk"), whole(sit, "m1"), whole(sit, boss(office))
    dossier = dossiers(clerk, "in_commission")[0].id
    assert rows_about(clerk, dossier)
    assert rows_about(member, dossier)
    adopt(office)
    age(office, dossier)
    number = office.one("select number from public.dossier where id = %s", dossier)
    destroy(office, boss(office), dossier)
    for desk in (clerk, member, head):
        synced(desk)
        assert rows_about(desk, dossier) == {}
        assert desk.value(f"SELECT count(*) FROM match_key WHERE dossier = '{dossier}'") == 0
        kept = desk.value(
            f"SELECT count(*) FROM outbox WHERE dossier = '{dossier}' AND entity <> 'Entry'"
        )
        assert kept == 0
        assert not invariants.differences(desk, office)
    (left,) = shown(head.seat.office.retention.destroyed(me(head), number))
    assert left.destruction.act_number == "17-ж"
    assert not rows_there(office, dossier)


def rows_there(office: Shared, dossier: Id) -> list[str]:
    """Tables of the shared database in which something of it is left; the journal apart."""
    tables = [(each.table, each.bound) for each in ENTITIES if each.bound and each.name != "Entry"]
    return [
        table
        for table, bound in tables
        if office.one(f"select count(*) from public.{table} where {bound} = %s", dossier)
    ]


def test_the_act_stays_in_the_journal_and_the_audit_is_whole(
    office: Shared, sit: Sit, tmp_path: Path
) -> None:
    clerk = whole(sit, "clerk")
    dossier = dossiers(clerk, "in_commission")[0].id
    adopt(office)
    age(office, dossier)
    before = office.one("select count(*) from public.journal")
    destroy(office, boss(office), dossier)
    assert office.one("select count(*) from public.journal") == before + 2
    said = "select details ->> 'act_number' from public.journal where entity = 'Destruction'"
    assert office.one(said) == "17-ж"
    export(office.address(), tmp_path / "audit.jsonl")
    told = verify(tmp_path / "audit.jsonl").findings
    assert told == ()
    office.by_hand("delete from public.assignment where id = (select min(id::text)::uuid"
                   " from public.assignment)")  # fmt: skip
    export(office.address(), tmp_path / "again.jsonl")
    told = verify(tmp_path / "again.jsonl").findings
    assert [each.table for each in told if each.code == "row_deleted"] == ["assignment"]


def test_who_was_away_for_weeks_is_told_by_which_act_it_went(office: Shared, sit: Sit) -> None:
    clerk = whole(sit, "clerk")
    dossier = dossiers(clerk, "in_commission")[0].id
    edit(clerk, dossier, phone="700 planted")
    adopt(office)
    age(office, dossier)
    destroy(office, boss(office), dossier)
    assert synced(clerk) == (0, 1)
    (refused,) = unsent(clerk)
    assert (refused.state, refused.code) == ("refused", "dossier_destroyed")
    assert "17-ж" in str(dict(refused.params))
    assert refused.text(Language.RU)
    assert rows_about(clerk, dossier) == {}


def test_new_facts_about_it_are_not_taken(office: Shared, sit: Sit) -> None:
    head = whole(sit, boss(office))
    dossier = dossiers(head, "in_commission")[0].id
    done(head.seat.office.retention.hold(me(head), dossier, "сот"))
    adopt(office)
    age(office, dossier)
    destroy(office, boss(office), dossier)
    assert synced(head) == (0, 1)
    assert unsent(head)[0].code == "dossier_destroyed"


def test_nobody_but_the_management_destroys(office: Shared, sit: Sit) -> None:
    dossier = dossiers(whole(sit, "clerk"), "in_commission")[0].id
    adopt(office)
    age(office, dossier)
    others = office.one(
        "select array_agg(login) from public.person where not roles ? 'management' and active"
    )
    assert len(others) > 5
    for login in others:
        assert refusal(office, login, dossier) == "not_allowed_here"
    assert rows_there(office, dossier)


def refusal(office: Shared, login: str, *dossiers: str, act: str = "1") -> str:
    """The code by which the shared database refuses it."""
    with pytest.raises(psycopg.DatabaseError) as no:
        destroy(office, login, *dossiers, act=act)
    return str(no.value.diag.message_primary)


def test_the_law_has_its_own_arithmetic(office: Shared, sit: Sit) -> None:
    clerk = whole(sit, "clerk")
    first, second = (each.id for each in dossiers(clerk, "in_commission")[:2])
    login = boss(office)
    age(office, first)
    assert refusal(office, login, first) == "terms_not_adopted"
    adopt(office)
    assert refusal(office, login, first, act=" ") == "act_missing"
    assert refusal(office, login) == "nothing_chosen"
    assert refusal(office, login, first, second) == "not_past_term"
    assert rows_there(office, first)
    office.by_hand(
        "insert into public.hold (id, author, made_at, dossier, holds, reason) values"
        " (gen_random_uuid(), gen_random_uuid(), now(), %s, true, 'сот')",
        first,
    )
    assert refusal(office, login, first) == "held_from_destruction"
    office.by_hand(
        "insert into public.hold (id, author, made_at, dossier, holds, reason) values"
        " (gen_random_uuid(), gen_random_uuid(), now(), %s, false, 'бітті')",
        first,
    )
    destroy(office, login, first)
    assert rows_there(office, second)


def test_from_a_desk_it_is_done_there_and_dropped_at_the_next_sync(
    office: Shared, sit: Sit
) -> None:
    head = whole(sit, boss(office))
    dossier = dossiers(head, "in_commission")[0].id
    adopt(office)
    age(office, dossier)
    synced(head)
    room, today = head.seat.office.retention, head.seat.clock.now().date()
    head.line.up = False
    assert code(room.destroy(me(head), (dossier,), "18-ж", today)) == "shared_unreachable"
    head.line.up = True
    done(room.destroy(me(head), (dossier,), "18-ж", today))
    assert not rows_there(office, dossier)
    assert rows_about(head, dossier)
    synced(head)
    assert rows_about(head, dossier) == {}
    (act,) = shown(room.destructions(me(head)))
    assert act.act_number == "18-ж"


SECRETS = ("ZHASYRYN PLANTED", "planted@secret.kz", "Жасырын тұрағы")


def test_nothing_of_it_is_in_any_byte_of_a_desktop_afterwards(office: Shared, sit: Sit) -> None:
    clerk, member = whole(sit, "clerk"), whole(sit, "m1")
    dossier = dossiers(clerk, "in_commission")[0].id
    edit(clerk, dossier, name_latin=SECRETS[0], email=SECRETS[1], address=SECRETS[2])
    note = "менің жасырын жазбам"
    for desk in (clerk, member):
        synced(desk)
    done(member.seat.office.conflicts.declare(me(member), (dossier,)))
    done(member.seat.office.evaluation.keep_private_note(me(member), dossier, note))
    assert SECRETS[0].encode() in bytes_of(clerk)
    assert note.encode() in bytes_of(member) or json.dumps(note).encode() in bytes_of(member)
    adopt(office)
    age(office, dossier)
    destroy(office, boss(office), dossier)
    for desk in (clerk, member):
        outcome = desk.sync(check=True).outcome  # the journal's line of a note stays here alone
        assert outcome is not None
        assert outcome.verdict == "done"
        held = bytes_of(desk)
        for said in (*SECRETS, note):
            for form in {said, said.lower(), json.dumps(said)[1:-1], said[:8].lower()}:
                assert form.encode() not in held, (desk.login, form)


def bytes_of(desk: Desk) -> bytes:
    """The desk's file and what lies beside it."""
    beside = sorted(desk.file.parent.glob(f"{desk.file.name}*"))
    return b"".join(each.read_bytes() for each in beside)
