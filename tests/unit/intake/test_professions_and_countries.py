"""The lists from which profession and citizenship are chosen."""

from pathlib import Path

import pytest

from app.intake.countries import STATELESS, load_countries
from app.intake.professions import load_professions
from app.kernel.resource import ResourceError

KAZAKH_ONLY = set("әғқңөұүіһ")


def test_professions_are_many_and_marked_as_a_sample() -> None:
    professions = load_professions()
    assert professions.sample
    assert len(professions.professions) >= 120
    for language in ("kk", "ru", "en"):
        names = [getattr(one.name, language) for one in professions.professions]
        assert len(set(names)) == len(names)


def test_every_group_and_sector_is_used() -> None:
    professions = load_professions()
    assert {one.group for one in professions.professions} == set(professions.groups)
    assert {one.sector for one in professions.professions} - {""} == set(professions.sectors)


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("инженер-строитель", "structural_engineer"),
        ("құрылыс инж", "structural_engineer"),
        ("курылыс инженер", "structural_engineer"),  # typed on a Russian keyboard
        ("дәнекер", "welder"),
        ("данекер", "welder"),
        ("SURG", "surgeon"),
        ("хирург", "surgeon"),
        ("мұғалім", "teacher"),
    ],
)
def test_search_in_any_language(typed: str, first: str) -> None:
    assert load_professions().find(typed)[0].code == first


def test_search_finds_nothing_for_nothing() -> None:
    assert load_professions().find("  ") == ()
    assert load_professions().find("ъъъ") == ()


def test_surgeon_is_regulated_and_in_demand_and_a_musician_is_neither() -> None:
    professions = load_professions()
    surgeon, musician = professions.get("surgeon"), professions.get("musician")
    assert surgeon is not None
    assert musician is not None
    assert (surgeon.priority, surgeon.regulated) == (True, True)
    assert (musician.priority, musician.regulated) == (False, False)


def test_countries_are_all_of_iso_3166_and_stateless() -> None:
    countries = load_countries()
    assert len(countries.by_code) == 250
    assert len({country.alpha3 for country in countries.by_code.values()}) == 250
    assert countries.name("TR").kk == "Түркия"
    assert countries.name("DE").ru == "Германия"
    assert countries.name(STATELESS).ru == "без гражданства"
    assert countries.name("ZZ").en == "ZZ"


def test_country_names_stand_in_their_own_alphabet() -> None:
    for country in load_countries().by_code.values():
        assert not KAZAKH_ONLY & set(country.name.ru.casefold()), country
        assert not any("а" <= char <= "я" for char in country.name.en.casefold()), country


def test_an_unknown_group_is_named(tmp_path: Path) -> None:
    file = tmp_path / "professions.toml"
    file.write_text(
        'version = "1"\nsample = true\n[groups]\nit = { kk = "а", ru = "а", en = "a" }\n[sectors]\n'
        '[professions]\nx = { group = "at", name = { kk = "а", ru = "а", en = "a" } }\n',
        encoding="utf-8",
    )
    with pytest.raises(ResourceError) as caught:
        load_professions(file)
    assert (caught.value.field, caught.value.line) == ("professions.x.group", 7)
