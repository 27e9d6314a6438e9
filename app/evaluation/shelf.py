"""The criteria sets that the office has, and the one in force."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from pathlib import Path

from app.act import Act
from app.evaluation.criteria import AdoptionOrder, CriteriaSet
from app.evaluation.criteria_file import load_criteria, parse_criteria
from app.evaluation.entities import AdoptedCriteria, KeptCriteria
from app.kernel.resource import RESOURCES, ResourceError

_REMEMBERED = 64


@dataclass(frozen=True, slots=True)
class CriteriaShelf:
    """Every set by code and version, as its file has it."""

    sets: Mapping[tuple[str, str], CriteriaSet]
    sample: CriteriaSet
    """The set that applies, marked as a sample, until one is adopted."""

    def get(self, code: str, version: str) -> CriteriaSet | None:
        """The set of this code and version."""
        return self.sets.get((code, version))

    def known(self, code: str, version: str, adopted: Iterable[AdoptedCriteria]) -> CriteriaSet:
        """A set as it stands: with its order when it was adopted; LookupError when unknown."""
        found = self.get(code, version)
        if found is None:
            raise LookupError(f"criteria set {code} {version} is not installed")
        orders = [a for a in adopted if (a.code, a.criteria_version) == (code, version)]
        if not orders:
            return found
        return found.adopted(AdoptionOrder(orders[-1].order_number, orders[-1].order_date))

    def in_force(self, adopted: Iterable[AdoptedCriteria], on: date) -> CriteriaSet:
        """The set by which a dossier that reaches the Commission on this day is measured."""
        orders = list(adopted)
        standing = [each for each in orders if each.effective_from <= on]
        if not standing:
            return self.sample
        latest = max(standing, key=lambda each: (each.effective_from, each.made_at))
        return self.known(latest.code, latest.criteria_version, orders)

    def with_kept(self, kept: Iterable[KeptCriteria]) -> "CriteriaShelf":
        """This shelf with the sets that the office wrote itself; an installed set goes first.

        A set whose text was damaged in the database is left out: the others still serve.
        """
        own: dict[tuple[str, str], CriteriaSet] = {}
        for each in kept:
            found = _parsed(each.text) if each.text else None
            if found is not None:
                own[each.code, each.criteria_version] = found
        return replace(self, sets={**own, **self.sets}) if own else self


def shelf_of(act: Act, shelf: CriteriaShelf) -> CriteriaShelf:
    """The shelf as it stands within an act: the installed sets and those the office keeps."""
    return shelf.with_kept(act.uow.find(KeptCriteria))


@lru_cache(maxsize=_REMEMBERED)
def _parsed(text: str) -> CriteriaSet | None:
    """A kept set from its text, read once however often it is asked for."""
    try:
        return parse_criteria(text, "kept.toml")
    except ResourceError:
        return None


def load_shelf(folder: Path = RESOURCES / "criteria") -> CriteriaShelf:
    """Read every set of the folder; `ResourceError` names file, line and field.

    The sample is the set that was published nowhere: it has no source.
    """
    sets = [load_criteria(file) for file in sorted(folder.glob("*.toml"))]
    sample = next(each for each in sets if not each.source)
    return CriteriaShelf({(each.code, each.version): each for each in sets}, sample)
