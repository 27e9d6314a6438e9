"""Hints of a conflict of interest: found in any case and alphabet, and never out of nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.evaluation.entities import Ties
from app.evaluation.hints import hints, load_common_words
from app.kernel.ids import Id
from app.workflow.dossier import Card

COMMON = load_common_words()
CARD = Card(
    name_latin="TKACHENKO OLEKSANDR",
    name_cyrillic="Ткаченко Александр",
    education="Slobozhanskyi National University, 2009",
    employer="Skhid Mash PJSC",
)


def ties(
    employers: tuple[str, ...] = (),
    institutions: tuple[str, ...] = (),
    people: tuple[str, ...] = (),
) -> Ties:
    return Ties(
        id=Id("t"), member=Id("m"), employers=employers, institutions=institutions, people=people
    )


def kinds(said: Ties | None, card: Card = CARD) -> list[str]:
    return [each.kind for each in hints(said, card, COMMON)]


@pytest.mark.parametrize(
    "employer",
    ["Skhid Mash", "ПАО «Схид Маш»", "СХИД МАШ ЖШС", "ТОО «Схид  Маш»", "skhid-mash llp"],
)
def test_an_employer_is_found_in_any_alphabet_and_form(employer: str) -> None:
    assert kinds(ties(employers=(employer,))) == ["employer"]


def test_a_hint_tells_what_was_said_and_what_was_found() -> None:
    (hint,) = hints(ties(employers=("ПАО «Схид Маш»",)), CARD, COMMON)
    assert (hint.tie, hint.found) == ("ПАО «Схид Маш»", "Skhid Mash PJSC")


@pytest.mark.parametrize("employer", ["Маш Инвест Снаб", "ТОО", "АО", "LLP", "Скиф", ""])
def test_another_employer_is_not_found(employer: str) -> None:
    assert kinds(ties(employers=(employer,))) == []


def test_an_institution_is_found_and_its_kind_alone_is_not() -> None:
    assert kinds(ties(institutions=("Слобожанский национальный университет",))) == ["institution"]
    assert kinds(ties(institutions=("Национальный университет", "Ұлттық университеті"))) == []
    assert kinds(ties(institutions=("University of 2009",))) == []


@pytest.mark.parametrize(
    ("person", "kind"),
    [
        ("Ткаченко Александр", "person"),
        ("Oleksandr Tkachenko", "person"),
        ("ТКАЧЕНКО АЛЕКСАНДР Петрович", "person"),
        ("Ткаченко Олена", "surname"),
        ("Tkachenko", "surname"),
        ("Петренко Александр", ""),
        ("Иванов", ""),
    ],
)
def test_people_are_found_by_name_and_by_surname(person: str, kind: str) -> None:
    assert kinds(ties(people=(person,))) == ([kind] if kind else [])


@pytest.mark.parametrize(
    ("tie", "surname"),
    [("Омарова Сәуле", "OMAROV"), ("Омаров Бауыржан", "OMAROVA"), ("Ковалева Анна", "KOVALEV"),
     ("Вишневская Анна", "ВИШНЕВСКИЙ")],
)  # fmt: skip
def test_a_surname_is_one_for_brother_and_sister(tie: str, surname: str) -> None:
    assert kinds(ties(people=(tie,)), Card(name_latin=f"{surname} X")) == ["surname"]


text = st.text(max_size=30)


@given(text, text, text, text)
def test_nothing_said_is_nothing_found(latin: str, cyrillic: str, school: str, work: str) -> None:
    card = Card(name_latin=latin, name_cyrillic=cyrillic, education=school, employer=work)
    assert hints(None, card, COMMON) == ()
    assert hints(ties(), card, COMMON) == ()
    assert hints(ties(("", " "), ("—",), ("", "1984")), card, COMMON) == ()


@given(st.sampled_from(sorted(COMMON)), st.sampled_from(sorted(COMMON)))
def test_common_words_are_never_a_hint(one: str, other: str) -> None:
    said = ties(employers=(f"{one} {other}", one), institutions=(other,))
    assert kinds(said, Card(employer=f"{one} {other}", education=f"{other} {one}")) == []


WORDS = {
    "Savanna": "Саванна", "Anadolu": "Анадолу", "Boğaz": "Богаз",
    "Tokai": "Токаи", "Almaty": "Алматы", "Karagandy": "Қарағанды", "Sunkar": "Сұңқар",
    "Petra": "Петра", "Omarov": "Омаров", "Nurlan": "Нұрлан", "Berdiyev": "Бердиев",
}  # fmt: skip
shapes = st.sampled_from([str.upper, str.lower, str.title, str.swapcase])


@given(st.lists(st.sampled_from(sorted(WORDS)), min_size=1, max_size=3, unique=True), shapes)
def test_case_and_alphabet_do_not_matter(words: list[str], shape: object) -> None:
    assert callable(shape)
    latin, cyrillic = " ".join(words), " ".join(WORDS[word] for word in words)
    for said, written in ((latin, cyrillic), (cyrillic, latin), (latin, latin)):
        given_ = ties((shape(said),), (shape(said),), (shape(said),))
        card = Card(name_latin=written, education=written, employer=written)
        kind = "person" if len(words) > 1 else "surname"
        assert kinds(given_, card) == ["employer", "institution", kind], (said, written)
