"""A small pretended office for the frame's tests: people, counts, a search; no database."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, cast

from app.access.people import Actor, Person
from app.access.roles import Role
from app.administration.use_cases import Founding
from app.kernel.ids import Id
from app.kernel.outcome import Outcome, Refusal
from ui.shell.asks import Asks, Found, PlaceCount

if TYPE_CHECKING:
    from app.office import Office

MORNING = datetime(2026, 11, 22, 4, 0, tzinfo=UTC)


class PretendedOffice:
    """Stands where the real office stands; knows only what the frame asks."""

    def __init__(self) -> None:
        self.late = 1
        self.asked: list[str] = []


def _person(number: int, name_ru: str, name_kk: str, name_en: str, *roles: Role) -> Person:
    return Person(
        id=Id(f"person-{number}"),
        version=1,
        login=f"p{number}",
        name_kk=name_kk,
        name_ru=name_ru,
        name_en=name_en,
        short_kk=name_kk,
        short_ru=name_ru,
        position_kk="",
        position_ru="",
        position_en="",
        roles=roles,
    )


SECRETARY = _person(1, "Динара Сейтова", "Динара Сейітова", "Dinara Seitova", Role.SECRETARY)
OFFICER = _person(2, "Ерлан Жумабеков", "Ерлан Жұмабеков", "Yerlan Zhumabekov", Role.INTAKE_OFFICER)
MEMBERS = tuple(
    _person(10 + n, ru, kk, en, Role.MEMBER)
    for n, (ru, kk, en) in enumerate(
        (
            ("Айгуль Нурланкызы", "Айгүл Нұрланқызы", "Aigul Nurlankyzy"),
            ("Бауыржан Омаров", "Бауыржан Омаров", "Bauyrzhan Omarov"),
            ("Гульнар Сарсенова", "Гүлнар Сәрсенова", "Gulnar Sarsenova"),
            ("Дархан Касымов", "Дархан Қасымов", "Darkhan Kassymov"),
            ("Рахима Хамитова", "Рахима Һамитова", "Rakhima Khamitova"),
        )
    )
)
EXECUTOR = _person(3, "Асель Бекова", "Әсел Бекова", "Assel Bekova", Role.EXECUTOR)
HEAD = _person(4, "Тимур Ахметов", "Тимур Ахметов", "Timur Akhmetov", Role.UNIT_HEAD)
MANAGEMENT = _person(
    5, "Серик Абдрахманов", "Серік Әбдірахманов", "Serik Abdrakhmanov", Role.MANAGEMENT
)
ADMIN = _person(6, "Олег Пак", "Олег Пак", "Oleg Pak", Role.ADMINISTRATOR)
PEOPLE = (OFFICER, EXECUTOR, *MEMBERS, SECRETARY, HEAD, MANAGEMENT, ADMIN)


def people(_office: Office) -> Sequence[Person]:
    return PEOPLE


def found(_office: Office, _founding: Founding) -> Outcome[Person]:
    return Refusal("office_founded")


def counts(office: Office, _actor: Actor) -> Mapping[str, PlaceCount]:
    late = cast("PretendedOffice", office).late
    return {
        "desk": PlaceCount(9),
        "sessions": PlaceCount(2),
        "protocols": PlaceCount(late, late=True),
        "overdue": PlaceCount(3, late=True),
        "dossiers": PlaceCount(214),
    }


def search(office: Office, _actor: Actor, text: str) -> Sequence[Found]:
    cast("PretendedOffice", office).asked.append(text)
    found = Found("Ли Вэй", "2026-000171 · Китай · врач-хирург", "dossier", {"dossier": Id("d1")})
    return [found] if "ли" in text.casefold() else []


def unsent(_office: Office) -> int:
    return 0


ASKS = Asks(people=people, found=found, counts=counts, search=search, unsent=unsent)
