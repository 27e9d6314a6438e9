"""What the Commission's room looks things up in."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from app.act import Act
from app.commission.protocol import ProtocolGround
from app.evaluation.aggregate import Aggregate
from app.evaluation.shelf import CriteriaShelf, shelf_of
from app.evaluation.wording import number_text
from app.intake.countries import CountryList
from app.intake.professions import ProfessionList
from app.kernel.text import Language, Trilingual


@dataclass(frozen=True, slots=True)
class Books:
    """Criteria sets, countries, professions, and the grounds of a refusal by their codes."""

    shelf: CriteriaShelf
    countries: CountryList
    professions: ProfessionList
    grounds: Mapping[str, ProtocolGround]
    behind: Mapping[str, str] = field(default_factory=dict)
    """The criterion that a ground answers for, by the ground's code."""
    papers: Mapping[str, Trilingual] = field(default_factory=dict)
    """Titles of the papers of a package, by the codes of the checklists."""

    def within(self, act: Act) -> "Books":
        """These books with the criteria sets that the office keeps itself."""
        return replace(self, shelf=shelf_of(act, self.shelf))

    def profession(self, code: str) -> Trilingual:
        """Name of a profession; an unknown code stands for itself in old dossiers."""
        found = self.professions.get(code)
        return found.name if found else Trilingual(code, code, code)

    def profession_group(self, code: str) -> str | None:
        """The group of a profession, by which some criteria are asked."""
        found = self.professions.get(code)
        return found.group if found else None

    def paper(self, item: str) -> Trilingual:
        """Title of a paper; an unknown code stands for itself in old dossiers."""
        return self.papers.get(item) or Trilingual(item, item, item)

    def ground(self, code: str, figures: Aggregate | None = None) -> ProtocolGround:
        """A ground of refusal, its {points} and {pass_mark} taken from the figures.

        One that is no longer in the bank stands for itself.
        """
        found = self.grounds.get(code)
        if found is None:
            return ProtocolGround(code, Trilingual(code, code, code), "")
        text = Trilingual(
            *(_filled(found.text.in_(language), language, figures) for language in Language)
        )
        return replace(found, text=text)


def _filled(text: str, language: Language, figures: Aggregate | None) -> str:
    """The text with the dossier's figures; "…" for those that the reader may not see."""
    total = figures.total if figures else None
    mark = figures.pass_mark if figures else None
    for place, value in (("{points}", total), ("{pass_mark}", mark)):
        text = text.replace(place, "…" if value is None else number_text(value, language))
    return text
