"""Whom invented papers are about: everything that a page of a made-up scan says."""

from dataclasses import dataclass
from datetime import date

from app.kernel.text import Trilingual


@dataclass(frozen=True, slots=True, kw_only=True)
class ScanSubject:
    """An invented applicant as his or her papers show them. Names are surname first."""

    surname_latin: str
    given_latin: str
    name_cyrillic: str
    woman: bool
    birth_date: date
    country: Trilingual
    country_code: str
    """Three letters, as in the passport; XXA for a stateless person."""
    city: str
    city_cyrillic: str
    passport_number: str
    passport_issued: date
    passport_valid_until: date
    iin: str
    address: str
    phone: str
    email: str
    profession: Trilingual
    university: str
    university_cyrillic: str
    degree: str
    """As in the diploma, such as "Master of Science"."""
    specialty: str
    specialty_cyrillic: str
    graduated: date
    subjects: tuple[str, ...]
    employer: str
    employer_cyrillic: str
    years: int
    """Years of work in the profession."""
    police_valid_until: date
    received: date
    """The day on which the application is brought."""
    language: str = "ru"
    """Language of the application: kk or ru."""
    representative: str = ""
    representative_document: str = ""
    representative_until: date | None = None
    contract_end: date | None = None
    legalised: bool = True
    """False for a diploma without an apostille."""

    @property
    def name_latin(self) -> str:
        """Surname and given name."""
        return f"{self.surname_latin} {self.given_latin}"

    @property
    def called(self) -> str:
        """Given name and surname, as a diploma has them."""
        return f"{self.given_latin} {self.surname_latin}"
