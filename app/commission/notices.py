"""The sample notices of a protocol (resources/commission/notices.toml)."""

from collections.abc import Iterator
from functools import cache

from app.commission.facts import ItemFacts
from app.evaluation.criteria import CriteriaSet
from app.kernel.resource import RESOURCES, read_resource
from app.kernel.text import Trilingual


def sample_notices(
    items: tuple[ItemFacts, ...], sets: tuple[CriteriaSet, ...], *, professions_sample: bool
) -> Iterator[Trilingual]:
    """What in a paper about these items rests on samples."""
    words = _words()
    for criteria in dict.fromkeys(each for each in sets if each.sample):
        yield _filled(words["criteria"], criteria)
    if professions_sample:
        yield words["professions"]
    if not all(facts.rules.confirmed for facts in items):
        yield words["voting"]


def _filled(pattern: Trilingual, criteria: CriteriaSet) -> Trilingual:
    title, version = criteria.title, criteria.version
    return Trilingual(
        pattern.kk.format(name=title.kk, version=version),
        pattern.ru.format(name=title.ru, version=version),
        pattern.en.format(name=title.en, version=version),
    )


@cache
def _words() -> dict[str, Trilingual]:
    outer = read_resource(RESOURCES / "commission" / "notices.toml")
    found = {name: outer.trilingual(name) for name in ("criteria", "professions", "voting")}
    outer.done()
    return found
