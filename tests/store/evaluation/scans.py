"""Scans for dossiers under test: a picture of a page for each item."""

import struct
import zlib
from dataclasses import replace

from app.evaluation.criteria_writing import to_text
from app.evaluation.shelf import load_shelf
from app.kernel.ids import Id
from app.workflow.dossier import Card
from tests.store.house import House, done


def picture(seed: int) -> bytes:
    """A small PNG, like no other of another seed."""
    rows = b"".join(b"\0" + bytes((seed + n) % 256 for n in range(300)) for _ in range(100))
    parts = (b"IHDR", struct.pack(">IIBBBBB", 100, 100, 8, 2, 0, 0, 0)), (
        b"IDAT", zlib.compress(rows)), (b"IEND", b"")  # fmt: skip
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in parts
    )


def with_scans(house: House, *items: str, card: Card | None = None, declared: bool = True) -> Id:
    """A dossier before the Commission with one scan for each of these items."""
    dossier = house.received(card=card)
    for seed, item in enumerate(items):
        done(
            house.office.intake.add_scan(house.officer, dossier, item, f"{item}.png", picture(seed))
        )
    house.register(dossier)
    done(house.office.workflow.assign(house.head, dossier, house.executor.person))
    done(house.office.workflow.refer(house.executor, dossier))
    for member in house.members if declared else ():
        house.declare(member, dossier)
    return dossier


def mask_first_readings(house: House) -> None:
    """From today on the office measures by a set with a masked first reading."""
    sample = load_shelf().sample
    masked = replace(sample, code="masked", masked=True, order=None)
    today = house.clock.now().date()
    done(house.office.criteria.keep(house.admin, to_text(masked)))
    done(house.office.criteria.adopt(house.admin, "masked", masked.version, "5", today, today))
