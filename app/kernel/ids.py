"""Time-ordered identifiers (RFC 9562 UUID version 7).

Ids are made where the work is done, also offline. The time in them serves the locality of
the database's indexes only; nothing is ever ordered or decided by it.
"""

import secrets
from collections.abc import Callable
from random import Random
from typing import NewType

from app.kernel.clock import Clock

Id = NewType("Id", str)
"""A UUID in its canonical text form (36 characters)."""

Ids = Callable[[], Id]
"""Makes a new, never used id at each call."""


def time_ordered_ids(clock: Clock, random: Random | None = None) -> Ids:
    """Return a maker of version 7 UUIDs; `random` is given only where runs must repeat."""
    bits = random.getrandbits if random is not None else secrets.randbits
    last = 0

    def new_id() -> Id:
        nonlocal last
        millis = int(clock.now().timestamp() * 1000)
        last = max(last + 1, millis << 12)  # 12 bits of sequence keep ids of one moment in order
        value = (last >> 12) << 80 | 0x7 << 76 | (last & 0xFFF) << 64 | 0b10 << 62 | bits(62)
        text = f"{value:032x}"
        return Id(f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}")

    return new_id
