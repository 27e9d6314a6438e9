"""Applicants put together at random from lists of names, for offices of any size."""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from random import Random

from app.demo.people import DEMO, DemoApplicant, cyrillic, latin, professions, read_studies
from app.intake.iin import check_digit
from app.intake.transliteration import fold
from app.kernel.resource import read_resource


@dataclass(frozen=True, slots=True)
class CountryNames:
    """From what the people of one country are put together."""

    code: str
    weight: int
    city: str
    phone: str
    surnames: tuple[str, ...]
    male: tuple[str, ...]
    female: tuple[str, ...]
    universities: tuple[str, ...]
    employers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Names:
    """The lists of all countries, and university and employer of some groups of professions."""

    countries: tuple[CountryNames, ...]
    groups: dict[str, tuple[str, str]]

    def places(self, random: Random, country: CountryNames, profession: str) -> tuple[str, str]:
        """A university and an employer for somebody of this country and profession."""
        known = professions().get(profession)
        if known is None or known.group not in self.groups:
            return random.choice(country.universities), random.choice(country.employers)
        university, employer = self.groups[known.group]
        city = latin(country.city), cyrillic(country.city)
        return university.format(*city), employer.format(*city)


@cache
def load_names(file: Path = DEMO / "names.toml") -> Names:
    """Read the lists of names."""
    top = read_resource(file)
    groups = {}
    for group, section in top.named("groups").items():
        groups[group] = section.text("university"), section.text("employer")
        section.done()
    lists = []
    for code, section in top.named("countries").items():
        lists.append(
            CountryNames(
                code,
                section.whole("weight"),
                section.text("city"),
                section.text("phone"),
                section.texts("surnames"),
                section.texts("male"),
                section.texts("female"),
                section.texts("universities"),
                section.texts("employers"),
            )
        )
        section.done()
    top.done()
    return Names(tuple(lists), groups)


_STREETS = (
    "Мәңгілік Ел даңғылы",
    "Қабанбай батыр даңғылы",
    "Сығанақ көшесі",
    "Достық көшесі",
    "Абай даңғылы",
    "Тәуелсіздік даңғылы",
)


def random_applicant(random: Random, received: date) -> DemoApplicant:
    """An invented applicant who files on `received` with papers that are mostly in order."""
    names = load_names()
    country = random.choices(names.countries, [one.weight for one in names.countries])[0]
    woman = random.random() < 0.36
    surname = random.choice(country.surnames)
    given = random.choice(country.female if woman else country.male)
    if woman and country.code in {"UZ", "AZ", "TJ", "TM"}:
        surname = "/".join(half + end for half, end in zip(surname.split("/"), "aа", strict=True))
    born = received - timedelta(days=random.randint(25 * 365, 58 * 365))
    graduated = date(born.year + random.choice((22, 23, 23, 24, 25)), 6, random.randint(10, 30))
    graduated = min(graduated, received.replace(month=1, day=15))
    issued = received - timedelta(days=random.randint(120, 8 * 365))
    last = 5 if random.random() < 0.03 else 10 * 365 - (received - issued).days
    profession = _profession(random)
    university, employer = names.places(random, country, profession)
    has_number = random.random() < 0.3
    return DemoApplicant(
        key=f"{fold(latin(given))}-{fold(latin(surname))}-{random.randrange(10**6)}".replace(
            " ", "-"
        ),
        surname=surname,
        given=given,
        woman=woman,
        born=born,
        country=country.code,
        city=country.city,
        passport=_passport(random),
        passport_issued=issued,
        passport_until=received + timedelta(days=last),
        profession=profession,
        university=university,
        graduated=graduated,
        employer=employer,
        years=max(1, min(random.randint(1, 20), received.year - graduated.year)),
        address=f"Астана қ., {random.choice(_STREETS)}, {random.randint(1, 90)}-{random.randint(1, 160)}",
        phone=f"+7 70{random.choice('1258')} {random.randint(100, 999)} {random.randint(10, 99)} "
        f"{random.randint(10, 99)}",
        email=f"{fold(latin(given))[:1]}.{fold(latin(surname))}@example.com".replace(" ", ""),
        police_until=received + timedelta(days=random.randint(10, 170)),
        language=random.choices(("kk", "ru"), (1, 3))[0],
        channel="mission" if random.random() < 0.25 else "ministry",
        iin=invented_iin(random, born) if has_number else "",
        legalised=random.random() < 0.9,
    )


def _profession(random: Random) -> str:
    """Most applicants claim a profession that is in demand."""
    studies, every = read_studies(), professions()
    codes = tuple(studies.by_profession)
    for _ in range(3):
        code = random.choice(codes)
        profession = every.get(code)
        if profession is not None and profession.priority:
            return code
    return random.choice(codes)


def _passport(random: Random) -> str:
    letters = "".join(random.choices("ABCEGHKLMNPRTUX", k=random.choice((1, 2))))
    return f"{letters} {random.randrange(10**6, 10**8):07d}"


def invented_iin(random: Random, born: date) -> str:
    """A number of the right form for a foreigner born on this day; it belongs to nobody."""
    while True:
        beginning = f"{born:%y%m%d}0{random.randrange(10**4):04d}"
        digit = check_digit(beginning)
        if digit is not None:
            return f"{beginning}{digit}"
