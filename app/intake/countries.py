"""Countries of ISO 3166-1 and statelessness (resources/countries)."""

from dataclasses import dataclass
from pathlib import Path

from app.kernel.resource import RESOURCES, Section, read_resource
from app.kernel.text import Trilingual

STATELESS = "stateless"


@dataclass(frozen=True, slots=True)
class Country:
    """A country; `alpha3` is the code that stands in its passports."""

    code: str
    alpha3: str
    name: Trilingual


@dataclass(frozen=True)
class CountryList:
    """All countries by code, statelessness first."""

    by_code: dict[str, Country]

    def get(self, code: str) -> Country | None:
        """The country of this code, or the entry of stateless persons for "stateless"."""
        return self.by_code.get(code)

    def name(self, code: str) -> Trilingual:
        """Its name; an unknown code stands for itself, since old dossiers must stay readable."""
        country = self.by_code.get(code)
        return country.name if country else Trilingual(code, code, code)


def load_countries(file: Path = RESOURCES / "countries" / "countries.toml") -> CountryList:
    """Read the list; `ResourceError` names the file, line and field."""
    top = read_resource(file)
    by_code = {STATELESS: _country(STATELESS, top.section(STATELESS))}
    for code, section in top.named("countries").items():
        by_code[code] = _country(code, section)
    top.done()
    return CountryList(by_code)


def _country(code: str, section: Section) -> Country:
    country = Country(code, section.text("alpha3"), section.trilingual("name"))
    section.done()
    return country
