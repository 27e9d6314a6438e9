"""The demo office's people and applicants, and applicants made at random."""

from collections import Counter
from datetime import date
from random import Random

from app.access.roles import Role
from app.demo.people import (
    DemoApplicant,
    countries,
    load_applicants,
    load_people,
    professions,
    read_studies,
)
from app.demo.random_people import invented_iin, load_names, random_applicant
from app.intake.checklist import load_checklists
from app.intake.iin import check_iin
from app.intake.passport import card_problems
from app.intake.transliteration import likeness, name_keys
from app.kernel.ids import Id

RECEIVED = date(2026, 11, 10)
PROFESSIONS = {one.code for one in professions().professions}


def problems(applicant: DemoApplicant) -> list[tuple[str, str]]:
    card = applicant.card(RECEIVED)
    found = card_problems(card, RECEIVED, "P1", countries().by_code, PROFESSIONS)
    return [(one.field, one.code) for one in found]


def test_every_role_is_filled_and_the_commission_has_nine_members_and_two_substitutes() -> None:
    people = load_people()
    roles = Counter(role for one in people for role in one.roles)
    assert roles == {
        Role.INTAKE_OFFICER: 2,
        Role.EXECUTOR: 3,
        Role.MEMBER: 11,
        Role.SECRETARY: 1,
        Role.UNIT_HEAD: 2,
        Role.MANAGEMENT: 2,
        Role.ADMINISTRATOR: 1,
    }
    seats = Counter(one.commission for one in people if one.commission)
    assert seats == {"chair": 1, "deputy": 1, "member": 7, "secretary": 1, "substitute": 2}
    assert all(
        (Role.MEMBER in one.roles)
        == (one.commission in ("chair", "deputy", "member", "substitute"))
        for one in people
    )


def test_staff_have_logins_and_names_of_their_own() -> None:
    people = load_people()
    for field in ("login", "short_kk", "short_ru"):
        assert len({getattr(one, field) for one in people}) == len(people)
    person = people[0].person(Id("1"))
    assert (person.login, person.name.kk) == (people[0].login, people[0].name.kk)


def test_applicants_are_many_different_and_in_order_but_for_one() -> None:
    applicants = load_applicants()
    assert len(applicants) >= 60
    for field in ("key", "passport"):
        assert len({getattr(one, field) for one in applicants}) == len(applicants)
    assert len({one.country for one in applicants}) >= 20
    wrong = {one.key: problems(one) for one in applicants if problems(one)}
    assert wrong == {"expired_passport": [("passport_valid_until", "passport_expired")]}


def test_the_special_cases_are_there() -> None:
    by_key = {one.key: one for one in load_applicants()}
    assert by_key["aziz"].country == "stateless"
    assert by_key["represented"].representative
    assert by_key["expired_clearance"].police_until < RECEIVED
    assert by_key["broken_scan"].damaged in by_key["broken_scan"].papers("P1")
    assert not by_key["unlegalised"].legalised


def test_the_one_who_filed_twice_is_found_by_her_name() -> None:
    by_key = {one.key: one for one in load_applicants()}
    first, second = (by_key[key].card(RECEIVED) for key in ("twin_first", "twin_second"))
    assert name_keys(first.name_latin, "") & name_keys(second.name_latin, second.name_cyrillic)
    assert likeness(first.name_latin, second.name_cyrillic) > 0.9


def test_every_study_belongs_to_a_profession_whose_group_has_subjects() -> None:
    studies = read_studies()
    for code in studies.by_profession:
        profession = professions().get(code)
        assert profession is not None, code
        assert len(studies.subjects[profession.group]) >= 10


def test_random_applicants_repeat_by_seed_and_are_in_order() -> None:
    first = [random_applicant(Random(seed), RECEIVED) for seed in range(400)]
    assert first == [random_applicant(Random(seed), RECEIVED) for seed in range(400)]
    for applicant in first:
        assert {code for _, code in problems(applicant)} <= {"passport_expired"}
        assert applicant.graduated < RECEIVED
        assert applicant.passport_issued < RECEIVED
    assert len({one.country for one in first}) > 20
    in_demand = sum(1 for one in first if (p := professions().get(one.profession)) and p.priority)
    assert in_demand > 300


def test_invented_numbers_are_well_formed() -> None:
    random = Random(1)
    born = date(1984, 2, 14)
    assert all(check_iin(invented_iin(random, born), born) is None for _ in range(50))


def test_every_country_of_the_names_is_known() -> None:
    assert all(countries().get(one.code) for one in load_names().countries)


def test_papers_brought_are_items_of_the_checklist() -> None:
    lists = load_checklists()
    for applicant in load_applicants():
        for procedure in lists:
            asked = [item.code for item in lists[procedure].items]
            brought = applicant.papers(procedure)
            assert set(brought) <= set(asked)
            missing = {
                item.code
                for item in lists[procedure].asked(
                    represented=bool(applicant.representative), regulated=False
                )
                if item.required
            } - set(brought)
            assert not missing, (applicant.key, procedure)
