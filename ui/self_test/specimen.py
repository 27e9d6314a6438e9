"""A protocol of an invented session with one dossier: what the self-test prints."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal

from app.commission.protocol import (
    ProtocolContent,
    ProtocolCriterion,
    ProtocolItem,
    ProtocolMark,
    ProtocolMember,
    ProtocolSigned,
    ProtocolVote,
)
from app.kernel.text import Trilingual

APPLICANT = "Әлімұғлы Һәкім Ғұсырбек"
"""Has letters that only Kazakh has."""
SESSION = "self-test"
_DAY = date(2026, 11, 18)
_KEYS = ("one", "two", "three")


def specimen() -> ProtocolContent:
    """The content, the same at every call."""
    members = tuple(_member(key, n) for n, key in enumerate(_KEYS))
    return ProtocolContent(
        number="1",
        draft=False,
        provisional=False,
        session_date=_DAY,
        started=datetime(2026, 11, 18, 5, 0, tzinfo=UTC),
        ended=datetime(2026, 11, 18, 6, 0, tzinfo=UTC),
        place=_both("Астана қаласы", "город Астана"),
        composition_order="№ 1",
        chair=members[0],
        secretary=_member("secretary", 3),
        members=members,
        present=_KEYS,
        quorum_needed=2,
        items=(_item(),),
        sample_notices=(),
        content_hash="0" * 64,
        session_key=SESSION,
        signatures=(ProtocolSigned("one", "chair"), ProtocolSigned("secretary", "secretary")),
    )


def _both(kk: str, ru: str) -> Trilingual:
    return Trilingual(kk, ru, ru)


def _member(key: str, n: int) -> ProtocolMember:
    names = ("Ғалымов Ұлан", "Қыдырова Іңкәр", "Өтегенов Әнуар", "Һасенова Үміт")
    return ProtocolMember(
        key,
        _both(names[n], names[n]),
        _both(names[n][:3], names[n][:3]),
        ("chair", "deputy", "member", "secretary")[n],
        _both("Сарапшы", "Эксперт"),
    )


def _item() -> ProtocolItem:
    points = (Decimal(70), Decimal(80), Decimal(90))
    marks = tuple(map(ProtocolMark, _KEYS, points))
    return ProtocolItem(
        position=1,
        dossier_number="2026-000001",
        applicant_latin="SPECIMEN",
        applicant_cyrillic=APPLICANT,
        citizenship=_both("Түркия", "Турция"),
        profession=_both("инженер", "инженер"),
        received=_DAY,
        due=_DAY,
        criteria_set="specimen",
        criteria_version="1",
        criteria_sample=False,
        pass_mark=Decimal(50),
        criteria=(
            ProtocolCriterion(
                "education", _both("Білімі", "Образование"), Decimal(100), marks, points[1]
            ),
        ),
        totals=marks,
        aggregate=points[1],
        aggregate_method="median",
        spread=Decimal(20),
        present=_KEYS,
        absent=(),
        recused=(),
        quorum_needed=2,
        quorum_met=True,
        votes=tuple(ProtocolVote(key, "issue") for key in _KEYS),
        by_casting_vote=False,
        outcome="issue",
        grounds=(),
        note="",
        opinions=(),
        key="dossier-1",
        criteria_order="№ 1",
        majority_needed=2,
    )
