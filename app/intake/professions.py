"""The professions an applicant may claim (resources/professions)."""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from app.intake.transliteration import fold
from app.kernel.resource import RESOURCES, Section, read_resource
from app.kernel.text import Trilingual


@dataclass(frozen=True, slots=True)
class Profession:
    """One profession; `sector` is the priority sector that needs it, or ""."""

    code: str
    name: Trilingual
    group: str
    sector: str = ""
    regulated: bool = False
    """Practised only with a permit."""

    @property
    def priority(self) -> bool:
        """Whether a priority sector of the economy needs it."""
        return bool(self.sector)


@dataclass(frozen=True)
class ProfessionList:
    """The list with the names of its groups and priority sectors."""

    version: str
    sample: bool
    groups: dict[str, Trilingual]
    sectors: dict[str, Trilingual]
    professions: tuple[Profession, ...]

    @cached_property
    def _by_code(self) -> dict[str, Profession]:
        return {profession.code: profession for profession in self.professions}

    @cached_property
    def _folded(self) -> tuple[tuple[str, Profession], ...]:
        return tuple(
            (fold(" ".join((one.name.kk, one.name.ru, one.name.en))), one)
            for one in self.professions
        )

    def get(self, code: str) -> Profession | None:
        """The profession of this code."""
        return self._by_code.get(code)

    def words(self, code: str) -> str:
        """The names of a profession in all languages, to be found by; "" for an unknown code."""
        known = self.get(code)
        return f"{known.name.kk} {known.name.ru} {known.name.en}" if known else ""

    def find(self, text: str) -> tuple[Profession, ...]:
        """Professions that have every word of `text` in some language, best first."""
        words = fold(text).split()
        hits = [
            (not any(part.startswith(words[0]) for part in folded.split()), place, one)
            for place, (folded, one) in enumerate(self._folded)
            if words and all(word in folded for word in words)
        ]
        return tuple(one for *_, one in sorted(hits, key=lambda hit: hit[:2]))


def load_professions(
    file: Path = RESOURCES / "professions" / "professions.toml",
) -> ProfessionList:
    """Read the list; `ResourceError` names the file, line and field."""
    top = read_resource(file)
    groups, sectors = _names(top.section("groups")), _names(top.section("sectors"))
    professions = []
    for code, section in top.named("professions").items():
        group, sector = section.text("group"), section.text("sector", "")
        if group not in groups:
            raise section.error("group", f"{group} is not one of [groups]")
        if sector and sector not in sectors:
            raise section.error("sector", f"{sector} is not one of [sectors]")
        name, regulated = section.trilingual("name"), section.flag("regulated", False)
        professions.append(Profession(code, name, group, sector, regulated))
        section.done()
    version, sample = top.text("version"), top.flag("sample")
    top.done()
    return ProfessionList(version, sample, groups, sectors, tuple(professions))


def _names(section: Section) -> dict[str, Trilingual]:
    return {code: section.trilingual(code) for code in section.values}
