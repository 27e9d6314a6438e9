"""What is wrong with an application card (F1)."""

from dataclasses import replace
from datetime import date

import pytest

from app.intake.countries import load_countries
from app.intake.passport import card_problems
from app.intake.professions import load_professions
from app.kernel.ids import Id
from app.workflow.dossier import Card

T0 = date(2026, 11, 18)
COUNTRIES = load_countries().by_code
PROFESSIONS = {one.code for one in load_professions().professions}
GOOD = Card(
    name_latin="YILMAZ MEHMET",
    name_cyrillic="Йылмаз Мехмет",
    birth_date=date(1984, 2, 14),
    citizenship="TR",
    passport_number="U 12345678",
    passport_issued=date(2016, 12, 4),
    passport_valid_until=date(2026, 12, 3),
    profession="structural_engineer",
)


def problems(procedure: str = "P1", /, **fields: str | date | None) -> list[tuple[str, str, bool]]:
    card = replace(GOOD, **fields)  # type: ignore[arg-type]
    found = card_problems(card, T0, procedure, COUNTRIES, PROFESSIONS)
    return [(one.field, one.code, one.blocks) for one in found]


def test_a_good_card_has_no_problems() -> None:
    assert problems() == []


def test_an_empty_card_names_every_required_field() -> None:
    found = card_problems(Card(), T0, "P1", COUNTRIES, PROFESSIONS)
    assert [(one.field, one.code) for one in found] == [
        (name, "required")
        for name in (
            "name_latin",
            "name_cyrillic",
            "birth_date",
            "citizenship",
            "passport_number",
            "passport_valid_until",
            "profession",
        )
    ]


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"name_latin": "ЙЫЛМАЗ"}, ("name_latin", "not_latin", True)),
        ({"name_latin": "Y1LMAZ"}, ("name_latin", "not_latin", True)),
        ({"name_cyrillic": "Yilmaz"}, ("name_cyrillic", "not_cyrillic", True)),
        ({"name_cyrillic": "   "}, ("name_cyrillic", "required", True)),
        ({"citizenship": "KZ"}, ("citizenship", "citizen_of_kazakhstan", True)),
        ({"citizenship": "QQ"}, ("citizenship", "not_in_list", True)),
        ({"profession": "wizard"}, ("profession", "not_in_list", True)),
        ({"birth_date": T0, "passport_issued": None}, ("birth_date", "in_future", True)),
        ({"birth_date": date(1899, 1, 1)}, ("birth_date", "too_long_ago", True)),
        ({"passport_issued": date(2026, 11, 19)}, ("passport_issued", "in_future", True)),
        ({"passport_issued": date(1980, 1, 1)}, ("passport_issued", "before_birth", True)),
        (
            {"passport_valid_until": date(2016, 12, 4)},
            ("passport_valid_until", "before_issue", True),
        ),
        (
            {"passport_valid_until": date(2026, 11, 17)},
            ("passport_valid_until", "passport_expired", False),
        ),
        ({"iin": "840214 300 125"}, ("iin", "iin_check_digit", True)),
        ({"email": "mehmet"}, ("email", "not_an_email", True)),
        ({"representative": "Серік"}, ("representative_document", "required", True)),
        ({"channel": "mission"}, ("mission_received", "required", True)),
        (
            {"channel": "mission", "mission_received": date(2026, 11, 19)},
            ("mission_received", "after_receipt", True),
        ),
    ],
)
def test_each_problem(
    fields: dict[str, str | date | None], expected: tuple[str, str, bool]
) -> None:
    assert problems(**fields) == [expected]


def test_an_old_power_of_attorney_is_shown_but_does_not_block() -> None:
    fields: dict[str, str | date] = {
        "representative": "Оспанов Ерлан",
        "representative_document": "№ 5",
        "representative_until": date(2026, 11, 17),
    }
    assert problems(**fields) == [("representative_until", "power_of_attorney_expired", False)]


def test_stateless_and_good_extras_are_taken() -> None:
    assert problems(citizenship="stateless", iin="840214300127", email="m@yilmaz.example") == []


@pytest.mark.parametrize("procedure", ["P3", "P4"])
def test_reissue_and_duplicate_need_grounds_and_a_certificate(procedure: str) -> None:
    missing = [(field, code) for field, code, _ in problems(procedure)]
    assert missing == [("previous_certificate", "required"), ("grounds", "required")]
    assert problems(procedure, previous_certificate=Id("c"), grounds="lost") == []


def test_a_contract_that_has_ended_is_refused() -> None:
    assert problems("P2") == [("contract_end", "required", True)]
    assert problems("P2", contract_end=T0) == [("contract_end", "contract_ended", True)]
    assert problems("P2", contract_end=date(2027, 1, 1)) == []
