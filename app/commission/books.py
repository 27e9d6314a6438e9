"""What the Commission's room looks things up in."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.commission.protocol import ProtocolGround
from app.evaluation.shelf import CriteriaShelf
from app.intake.countries import CountryList
from app.intake.professions import ProfessionList
from app.kernel.text import Trilingual


@dataclass(frozen=True, slots=True)
class Books:
    """Criteria sets, countries, professions, and the grounds of a refusal by their codes."""

    shelf: CriteriaShelf
    countries: CountryList
    professions: ProfessionList
    grounds: Mapping[str, ProtocolGround]

    def profession(self, code: str) -> Trilingual:
        """Name of a profession; an unknown code stands for itself in old dossiers."""
        found = self.professions.get(code)
        return found.name if found else Trilingual(code, code, code)

    def profession_group(self, code: str) -> str | None:
        """The group of a profession, by which some criteria are asked."""
        found = self.professions.get(code)
        return found.group if found else None

    def ground(self, code: str) -> ProtocolGround:
        """A ground of refusal; one that is no longer in the bank stands for itself."""
        return self.grounds.get(code) or ProtocolGround(code, Trilingual(code, code, code), "")
