"""The seal changes with everything that is sealed, and with nothing else."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.evaluation.answers import from_data, to_data
from app.evaluation.evidence import Evidence
from app.evaluation.scoring import Answer
from app.evaluation.sealing import SealedSheet, seal, seal_holds
from app.kernel.ids import Id

SALT = "00112233445566778899aabbccddeeff"
SHEET = SealedSheet(
    dossier=Id("dossier-1"),
    member=Id("member-1"),
    criteria_set="sample-2017",
    criteria_version="1",
    submitted_at=datetime(2026, 11, 18, 5, 0, tzinfo=UTC),
    answers={
        "education": Answer(4),
        "licence": Answer(not_applicable=True),
        "recognition": Answer(1, comment="апостиль жоқ"),
    },
)


def test_the_encoding_is_the_documented_one() -> None:
    """Written out by hand, so that whoever checks a seal in another language can."""
    fields = (
        "16:anyqtama-sheet-1" + f"32:{SALT}" + "9:dossier-1" + "8:member-1" + "11:sample-2017"
        "1:1" + "32:2026-11-18T05:00:00.000000+00:00" + "1:0" + "0:" + "1:3"
        "9:education" + "1:4" + "1:0" + "0:"
        "7:licence" + "0:" + "1:1" + "0:"
        "11:recognition" + "1:1" + "1:0" + "23:апостиль жоқ"
    )
    assert seal(SHEET, SALT) == sha256(fields.encode()).hexdigest()


def test_the_encoding_of_a_sheet_with_evidence_is_the_documented_one() -> None:
    """By the words of the module's text alone: nothing of the program is used to encode."""
    first, second = Evidence(Id("scan-1"), 2, 100, 200, 3000, 400), Evidence(Id("scan-2"), 11)
    answers = {
        "specialty": Answer(1, comment="смежная", evidence=(first, second)),
        "education": Answer(4),
        "language": Answer(Decimal("2.50")),
    }
    texts = [
        "anyqtama-sheet-2", SALT, "dossier-1", "member-1", "sample-2017", "1",
        "2026-11-18T05:00:00.000000+00:00", "0", "", "3",
        "education", "4", "0", "", "0",
        "language", "2.5", "0", "", "0",
        "specialty", "1", "0", "смежная", "2",
        "scan-1", "2", "100", "200", "3000", "400",
        "scan-2", "11", "0", "0", "10000", "10000",
    ]  # fmt: skip
    encoded = b"".join(str(len(text.encode())).encode() + b":" + text.encode() for text in texts)
    assert seal(replace(SHEET, answers=answers), SALT) == sha256(encoded).hexdigest()


def test_every_part_of_a_place_is_sealed() -> None:
    place = Evidence(Id("scan-1"), 2, 100, 200, 3000, 400)
    sheets = [(place,), (place, place), ()] + [
        (replace(place, **{name: value}),)  # type: ignore[arg-type]
        for name, value in (("scan", Id("scan-2")), ("page", 3), ("left", 101), ("top", 201),
                            ("width", 3001), ("height", 401))
    ]  # fmt: skip
    seals = {
        seal(replace(SHEET, answers={"education": Answer(1, evidence=each)}), SALT)
        for each in sheets
    }
    assert len(seals) == len(sheets)


@pytest.mark.parametrize(
    "other",
    [
        replace(SHEET, dossier=Id("dossier-2")),
        replace(SHEET, member=Id("member-2")),
        replace(SHEET, criteria_set="sample-2018"),
        replace(SHEET, criteria_version="2"),
        replace(SHEET, submitted_at=SHEET.submitted_at + timedelta(microseconds=1)),
        replace(SHEET, note="."),
        replace(SHEET, abstained=True),
        replace(SHEET, answers={**SHEET.answers, "education": Answer(3)}),
        replace(SHEET, answers={**SHEET.answers, "education": Answer()}),
        replace(SHEET, answers={**SHEET.answers, "education": Answer(4, comment=" ")}),
        replace(SHEET, answers={**SHEET.answers, "licence": Answer()}),
        replace(SHEET, answers={**SHEET.answers, "language": Answer()}),
    ],
)
def test_any_change_breaks_the_seal(other: SealedSheet) -> None:
    assert not seal_holds(other, SALT, seal(SHEET, SALT))


def test_another_salt_gives_another_seal() -> None:
    assert seal(SHEET, "ff" * 16) != seal(SHEET, SALT)


def test_text_cannot_move_from_one_field_to_its_neighbour() -> None:
    first = replace(SHEET, answers={"a": Answer(1, comment="1:0")})
    second = replace(SHEET, answers={"a1": Answer(comment="1:0")})
    assert seal(first, SALT) != seal(second, SALT)


def test_the_same_sheet_in_another_dress_has_the_same_seal() -> None:
    almaty = timezone(timedelta(hours=5))
    turned = dict(reversed(list(SHEET.answers.items())))
    same = replace(SHEET, answers=turned, submitted_at=datetime(2026, 11, 18, 10, 0, tzinfo=almaty))
    assert seal_holds(same, SALT, seal(SHEET, SALT))
    for digits in ("4", "4.0", "4E0", "0.4E1"):
        number = replace(SHEET, answers={**SHEET.answers, "education": Answer(Decimal(digits))})
        assert seal(number, SALT) == seal(SHEET, SALT)


values = st.none() | st.integers(-9, 9) | st.decimals(-99, 99, places=3)
answers = st.builds(Answer, values, st.booleans(), st.text(max_size=8))


@given(st.dictionaries(st.text(min_size=1, max_size=5), answers, max_size=5))
def test_a_stored_sheet_keeps_its_seal(sheet: dict[str, Answer]) -> None:
    """Drafts go through the plain form of the database; the seal must not notice."""
    again = from_data(to_data(sheet))
    assert again == sheet
    sealed = seal(replace(SHEET, answers=sheet), SALT)
    assert seal_holds(replace(SHEET, answers=again), SALT, sealed)


@pytest.mark.parametrize("value", [True, 1.5, [1]])
def test_the_plain_form_takes_no_fractions_or_flags_as_answers(value: object) -> None:
    with pytest.raises(ValueError, match="is no answer"):
        from_data({"a": {"value": value}})
