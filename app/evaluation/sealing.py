"""The seal of a submitted sheet: it proves later that no mark changed after submission (N3).

The seal is SHA-256 over a canonical encoding that any language can compute again. Every field
is written as its length in bytes (decimal digits), a colon, and its UTF-8 bytes, in this order:

    "anyqtama-sheet-1", salt, dossier, member, criteria set, its version, time of submission
    (ISO 8601, UTC, with microseconds: 2026-11-18T05:00:00.000000+00:00), "1" or "0" for
    abstained, the note, the number of answers; then for each answer, in the order of the
    codes' UTF-8 bytes: code, value, "1" or "0" for not applicable, comment.

A sheet in which any answer shows evidence begins with "anyqtama-sheet-2" instead, and after
each answer's comment come: the number of its places of evidence; then for each place, in the
order in which they were marked: scan, page, left, top, width, height (decimal digits; the scan
is the id of its record).

A value is written as the shortest plain digits of its number ("3", "4.5"), or as nothing when
there is none. Texts are taken as they were typed, without normalisation. The salt is a secret
of the sheet, at least 16 random bytes in hexadecimal: without it the few possible sheets could
be tried until one fits, and the seal would give the marks away before the session.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from hashlib import sha256
from hmac import compare_digest

from app.evaluation.scoring import Answers
from app.kernel.ids import Id


@dataclass(frozen=True, slots=True, kw_only=True)
class SealedSheet:
    """What is sealed."""

    dossier: Id
    member: Id
    criteria_set: str
    criteria_version: str
    submitted_at: datetime
    answers: Answers
    note: str = ""
    abstained: bool = False


def seal(sheet: SealedSheet, salt: str) -> str:
    """The seal of a sheet, 64 hexadecimal digits."""
    digest = sha256()
    for field in _fields(sheet, salt):
        data = field.encode("utf-8")
        digest.update(b"%d:" % len(data) + data)
    return digest.hexdigest()


def seal_holds(sheet: SealedSheet, salt: str, sealed: str) -> bool:
    """Whether the sheet is the one that was sealed."""
    return compare_digest(seal(sheet, salt), sealed)


def _fields(sheet: SealedSheet, salt: str) -> Iterator[str]:
    moment = sheet.submitted_at.astimezone(UTC).isoformat(timespec="microseconds")
    shown = any(answer.evidence for answer in sheet.answers.values())
    yield "anyqtama-sheet-2" if shown else "anyqtama-sheet-1"
    yield from (salt, sheet.dossier, sheet.member)
    yield from (sheet.criteria_set, sheet.criteria_version, moment)
    yield from (_flag(sheet.abstained), sheet.note, str(len(sheet.answers)))
    for code in sorted(sheet.answers, key=lambda code: code.encode("utf-8")):
        answer = sheet.answers[code]
        yield from (code, _digits(answer.value), _flag(answer.not_applicable), answer.comment)
        if shown:
            yield str(len(answer.evidence))
            for place in answer.evidence:
                yield place.scan
                yield from map(str, (place.page, place.left, place.top))
                yield from map(str, (place.width, place.height))


def _flag(value: bool) -> str:  # noqa: FBT001 - the flag to be written
    return "1" if value else "0"


def _digits(value: int | Decimal | None) -> str:
    """Plain digits: 4.50 and 4.5 are one number and give one text."""
    if value is None:
        return ""
    text = f"{Decimal(value):f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
