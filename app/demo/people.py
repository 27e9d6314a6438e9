"""The people of the demo office and its applicants: all invented (resources/demo)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from app.access.people import Person
from app.access.roles import Role
from app.intake.countries import CountryList, load_countries
from app.intake.professions import ProfessionList, load_professions
from app.kernel.ids import Id
from app.kernel.resource import RESOURCES, Section, read_resource
from app.kernel.text import Trilingual
from app.papers.scan_subject import ScanSubject
from app.workflow.dossier import Card

DEMO = RESOURCES / "demo"


@dataclass(frozen=True, slots=True)
class DemoPerson:
    """Somebody who works in the demo office; `commission` is a seat.

    It is "chair", "deputy", "member", "secretary" or "substitute".
    """

    login: str
    roles: tuple[Role, ...]
    name: Trilingual
    short_kk: str
    short_ru: str
    position: Trilingual
    commission: str = ""
    may_decide: bool = False

    def person(self, id_: Id) -> Person:
        """The person as the office keeps it."""
        return Person(
            id=id_,
            login=self.login,
            name_kk=self.name.kk,
            name_ru=self.name.ru,
            name_en=self.name.en,
            short_kk=self.short_kk,
            short_ru=self.short_ru,
            position_kk=self.position.kk,
            position_ru=self.position.ru,
            position_en=self.position.en,
            roles=self.roles,
            may_decide=self.may_decide,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoApplicant:
    """An invented applicant: enough for the card of a dossier and for believable scans.

    Texts in two alphabets are written "as in the passport/in Cyrillic".
    """

    key: str
    surname: str
    given: str
    woman: bool
    born: date
    country: str
    city: str
    passport: str
    passport_issued: date
    passport_until: date
    profession: str
    university: str
    graduated: date
    employer: str
    years: int
    address: str
    phone: str
    email: str
    police_until: date
    language: str = "ru"
    channel: str = "ministry"
    iin: str = ""
    representative: str = ""
    representative_document: str = ""
    representative_until: date | None = None
    legalised: bool = True
    damaged: str = ""
    """Item whose scan arrived broken, or ""."""

    def card(self, received: date) -> Card:
        """The application card as the intake officer fills it in."""
        return Card(
            name_latin=f"{latin(self.surname)} {latin(self.given)}".upper(),
            name_cyrillic=f"{cyrillic(self.surname)} {cyrillic(self.given)}",
            birth_date=self.born,
            citizenship=self.country,
            passport_number=self.passport,
            passport_issued=self.passport_issued,
            passport_valid_until=self.passport_until,
            iin=self.iin,
            phone=self.phone,
            email=self.email,
            address=self.address,
            profession=self.profession,
            education=f"{latin(self.university)}, {self.graduated.year}",
            employer=latin(self.employer),
            channel=self.channel,
            mission_received=received if self.channel == "mission" else None,
            representative=self.representative,
            representative_document=self.representative_document,
            representative_until=self.representative_until,
            language=self.language,
        )

    def subject(self, received: date, contract_end: date | None = None) -> ScanSubject:
        """What the applicant's papers say; hand it to `make_scans`."""
        country, studies = countries().by_code[self.country], read_studies()
        profession = professions().get(self.profession)
        if profession is None:
            raise KeyError(self.profession)
        degree, specialty, specialty_ru = studies.of(self.profession)
        return ScanSubject(
            surname_latin=latin(self.surname),
            given_latin=latin(self.given),
            name_cyrillic=f"{cyrillic(self.surname)} {cyrillic(self.given)}",
            woman=self.woman,
            birth_date=self.born,
            country=country.name,
            country_code=country.alpha3,
            city=latin(self.city),
            city_cyrillic=cyrillic(self.city),
            passport_number=self.passport,
            passport_issued=self.passport_issued,
            passport_valid_until=self.passport_until,
            iin=self.iin,
            address=self.address,
            phone=self.phone,
            email=self.email,
            profession=profession.name,
            university=latin(self.university),
            university_cyrillic=cyrillic(self.university),
            degree=degree,
            specialty=specialty,
            specialty_cyrillic=specialty_ru,
            graduated=self.graduated,
            subjects=studies.subjects[profession.group],
            employer=latin(self.employer),
            employer_cyrillic=cyrillic(self.employer),
            years=self.years,
            police_valid_until=self.police_until,
            received=received,
            language=self.language,
            representative=self.representative,
            representative_document=self.representative_document,
            representative_until=self.representative_until,
            contract_end=contract_end,
            legalised=self.legalised,
        )

    def papers(self, procedure: str) -> tuple[str, ...]:
        """Items of the checklist that the applicant brings, in the order of the list."""
        profession = professions().get(self.profession)
        brought: Iterable[tuple[str, bool]] = (
            ("application", True),
            ("passport", True),
            ("labour_contract", procedure == "P2"),
            ("diploma", procedure == "P1"),
            ("transcript", procedure == "P1"),
            ("experience", procedure == "P1"),
            ("licence", procedure == "P1" and profession is not None and profession.regulated),
            ("police_clearance", procedure == "P1"),
            ("photo", procedure == "P1" and self.woman),
            ("certificate", procedure in ("P2", "P3")),
            ("grounds_document", procedure == "P3"),
            ("loss_statement", procedure == "P4"),
            ("power_of_attorney", bool(self.representative)),
        )
        return tuple(item for item, is_brought in brought if is_brought)


def latin(pair: str) -> str:
    """The first half of "as in the passport/in Cyrillic"."""
    return pair.partition("/")[0]


def cyrillic(pair: str) -> str:
    """The second half, or the only one."""
    return pair.partition("/")[2] or pair


@dataclass(frozen=True, slots=True)
class Studies:
    """What was studied for each profession, and the subjects of a transcript by group."""

    by_profession: dict[str, tuple[str, str, str]]
    subjects: dict[str, tuple[str, ...]]

    def of(self, profession: str) -> tuple[str, str, str]:
        """Degree, specialty, and the specialty in Russian."""
        return self.by_profession[profession]


@cache
def countries() -> CountryList:
    """The countries, read once."""
    return load_countries()


@cache
def professions() -> ProfessionList:
    """The professions, read once."""
    return load_professions()


@cache
def read_studies(file: Path = DEMO / "studies.toml") -> Studies:
    """Read what invented applicants studied."""
    top = read_resource(file)
    subjects, studies = top.section("subjects"), top.section("studies")
    by_profession: dict[str, tuple[str, str, str]] = {}
    for code in studies.values:
        degree, specialty, specialty_ru = studies.text(code).split("/")
        by_profession[code] = (degree, specialty, specialty_ru)
    return Studies(by_profession, {group: subjects.texts(group) for group in subjects.values})


def load_people(file: Path = DEMO / "people.toml") -> tuple[DemoPerson, ...]:
    """The staff, Commission members in the order of its composition."""
    top = read_resource(file)
    people = tuple(_person(section) for section in top.sections("person"))
    top.done()
    return people


def _person(section: Section) -> DemoPerson:
    short = section.section("short")
    person = DemoPerson(
        section.text("login"),
        tuple(Role(role) for role in section.texts("roles")),
        section.trilingual("name"),
        short.text("kk"),
        short.text("ru"),
        section.trilingual("position"),
        section.text("commission", ""),
        section.flag("may_decide", False),
    )
    section.done()
    return person


def load_applicants(file: Path = DEMO / "applicants.toml") -> tuple[DemoApplicant, ...]:
    """The applicants of the demo office, those of the tour first."""
    top = read_resource(file)
    applicants = tuple(_applicant(section) for section in top.sections("applicant"))
    top.done()
    return applicants


def _applicant(section: Section) -> DemoApplicant:
    has_until = section.has("representative_until")
    applicant = DemoApplicant(
        key=section.text("key"),
        surname=section.text("surname"),
        given=section.text("given"),
        woman=section.flag("woman"),
        born=section.day("born"),
        country=section.text("country"),
        city=section.text("city"),
        passport=section.text("passport"),
        passport_issued=section.day("passport_issued"),
        passport_until=section.day("passport_until"),
        profession=section.text("profession"),
        university=section.text("university"),
        graduated=section.day("graduated"),
        employer=section.text("employer"),
        years=section.whole("years"),
        address=section.text("address"),
        phone=section.text("phone"),
        email=section.text("email"),
        police_until=section.day("police_until"),
        language=section.text("language", "ru"),
        channel=section.text("channel", "ministry"),
        iin=section.text("iin", ""),
        representative=section.text("representative", ""),
        representative_document=section.text("representative_document", ""),
        representative_until=section.day("representative_until") if has_until else None,
        legalised=section.flag("legalised", True),
        damaged=section.text("damaged", ""),
    )
    section.done()
    return applicant
