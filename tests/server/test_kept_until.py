"""The shared database counts terms of keeping by itself, and comes to the same days."""

from datetime import date, timedelta
from random import Random
from uuid import UUID

from psycopg.types.json import Jsonb

from app.archive import AgingCertificate, AgingDossier, Archive
from app.kernel.ids import Id
from app.retention.rules import past_term
from app.retention.terms import load_terms
from tests.server.shared_office import SharedOffice
from tests.server.test_numbers import card

FAR = date(9999, 12, 31)
CLOSINGS = ("", "issued", "issued", "issued", "refused", "withdrawn", "intake_refused")


def made_up(random: Random) -> Archive:
    """Dossiers of every kind, many of them standing on the certificate of an earlier one."""
    dossiers: list[AgingDossier] = []
    certificates: list[AgingCertificate] = []
    for n in range(120):
        closing = random.choice(CLOSINGS)
        received = date(2015, 1, 1) + timedelta(days=random.randrange(3000))
        closed = received + timedelta(days=random.randrange(200)) if closing else None
        former = random.choice(certificates).id if certificates and random.random() < 0.5 else None
        number = f"2015-{n:06d}" if closing or random.random() < 0.5 else ""
        id_ = Id(str(UUID(int=random.getrandbits(128), version=4)))
        dossiers.append(AgingDossier(id_, number, "P1", closing, received, closed, former))
        if closed is not None and closing == "issued":
            paper = Id(str(UUID(int=random.getrandbits(128), version=4)))
            until = closed + timedelta(days=random.randrange(1200))
            certificates.append(AgingCertificate(paper, id_, until))
    return Archive(tuple(dossiers), tuple(certificates), {})


def written(shared: SharedOffice, archive: Archive) -> None:
    for each in archive.dossiers:
        values = card(each.id) | {
            "number": each.number, "closing": each.closing, "received": each.received.isoformat(),
            "closed_on": each.closed_on.isoformat() if each.closed_on else None,
            "previous_certificate": each.previous_certificate,
        }  # fmt: skip
        insert(shared, "dossier", values)
    for paper in archive.certificates:
        values = {
            "id": paper.id, "version": 1, "dossier": paper.dossier, "kind": "first", "state": "live",
            "number": f"N{paper.id[:8]}", "dated": "2015-01-01", "holder_latin": "",
            "holder_cyrillic": "", "birth_date": "1980-01-01", "citizenship": "TR",
            "passport_number": "", "iin": "", "profession": "", "valid_from": "2015-01-01",
            "valid_to": paper.valid_to.isoformat(), "copy_number": 0, "record_hash": "",
            "collector": "", "collector_document": "", "by_power_of_attorney": False, "method": "",
        }  # fmt: skip
        insert(shared, "certificate", values)


def insert(shared: SharedOffice, table: str, values: dict[str, object]) -> None:
    names = ", ".join(f'"{name}"' for name in values)
    shared.owner.execute(
        f"insert into public.{table} ({names}) select {names} from"
        f" jsonb_populate_record(null::public.{table}, %s)".encode(),
        (Jsonb(values),),
    )


def test_both_come_to_the_same_days(shared: SharedOffice) -> None:
    terms = load_terms().sets[0]
    archive = made_up(Random(7))
    written(shared, archive)
    here = {each.dossier: each.until for each in past_term(archive, terms, FAR)}
    there = {
        str(id_): until
        for id_, until in shared.owner.execute(
            "select id, sync.kept_until(id, %s) from public.dossier", (Jsonb(terms.plain()),)
        )
        if until is not None
    }
    assert 40 < len(here) < len(archive.dossiers)
    assert there == here
