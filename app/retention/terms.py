"""Terms of keeping: read from resources/retention, adopted by an order, counted from a day.

The regulation does not say them: what comes with the program is a sample until it is adopted.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from pathlib import Path

from app.deadlines.terms import years_after
from app.kernel.resource import RESOURCES, Section, read_resource
from app.kernel.text import Trilingual
from app.retention.entities import AdoptedTerms
from app.workflow.states import Closing

DRAFT = "draft"
"""The kind of an application that was never registered."""
_WANTED = (DRAFT, *Closing)
_LONGEST_YEARS, _LONGEST_DAYS = 100, 36_500


class CountedFrom(StrEnum):
    """The day from which a term is counted."""

    RECEIVED = "received"
    CLOSED = "closed"
    CERTIFICATE_END = "certificate_end"


@dataclass(frozen=True, slots=True)
class Term:
    """How long papers of one kind are kept."""

    kind: str
    text: Trilingual
    counted_from: CountedFrom
    years: int = 0
    days: int = 0
    permanent: bool = False

    def until(self, since: date) -> date | None:
        """The last day on which they are kept; None where they are kept for ever."""
        if self.permanent:
            return None
        return years_after(since, self.years) + timedelta(days=self.days)


@dataclass(frozen=True, slots=True)
class TermsOrder:
    """The order that adopted a set of terms."""

    number: str
    dated: date


@dataclass(frozen=True, slots=True)
class TermSet:
    """Terms for every kind of dossier."""

    code: str
    version: str
    title: Trilingual
    terms: Mapping[str, Term]
    order: TermsOrder | None = None
    """None while nobody adopted it: a sample."""

    @property
    def sample(self) -> bool:
        """Whether no order stands behind it."""
        return self.order is None

    def of(self, procedure: str, closing: str) -> Term:
        """The term of a dossier; `closing` is "" for one that was never registered."""
        kind = closing or DRAFT
        return self.terms.get(f"{procedure}.{kind}") or self.terms[kind]

    def plain(self) -> dict[str, dict[str, object]]:
        """The terms as the fact of their adoption keeps them."""
        return {
            kind: {
                "from": each.counted_from.value, "years": each.years, "days": each.days,
                "permanent": each.permanent, "kk": each.text.kk, "ru": each.text.ru,
                "en": each.text.en,
            }
            for kind, each in self.terms.items()
        }  # fmt: skip


@dataclass(frozen=True, slots=True)
class TermShelf:
    """The sets that are installed, the first of them the sample that shows until one is adopted."""

    sets: tuple[TermSet, ...]

    def get(self, code: str, version: str) -> TermSet | None:
        """The installed set of this code and version."""
        return next((s for s in self.sets if (s.code, s.version) == (code, version)), None)

    def in_force(self, adopted: Iterable[AdoptedTerms]) -> TermSet:
        """The set that was adopted last, as it was on that day; else the sample."""
        orders = list(adopted)
        if not orders:
            return self.sets[0]
        fact = max(orders, key=lambda each: each.made_at)
        installed = self.get(fact.code, fact.terms_version)
        title = installed.title if installed else Trilingual(fact.code, fact.code, fact.code)
        return TermSet(
            fact.code,
            fact.terms_version,
            title,
            {kind: _kept(kind, values) for kind, values in fact.terms.items()},
            TermsOrder(fact.order_number, fact.order_date),
        )


def load_terms(folder: Path = RESOURCES / "retention") -> TermShelf:
    """Read every set of the folder; `ResourceError` names file, line and field."""
    found: list[TermSet] = []
    for file in sorted(folder.glob("*.toml")):
        top = read_resource(file)
        one = _set(top)
        if any((s.code, s.version) == (one.code, one.version) for s in found):
            raise top.error("version", f"{one.code} {one.version} is already there")
        found.append(one)
    samples = [each for each in found if each.code == "sample"]
    others = [each for each in found if each.code != "sample"]
    if not samples:
        raise read_resource(folder / "sample.toml").error("code", "must be sample")
    return TermShelf((*samples, *others))


def _set(top: Section) -> TermSet:
    terms: dict[str, Term] = {}
    for section in top.sections("term"):
        term = _term(section)
        if term.kind in terms:
            raise section.error("kind", f"{term.kind} is there twice")
        terms[term.kind] = term
    made = TermSet(top.text("code"), top.text("version"), top.trilingual("title"), terms)
    for kind in _WANTED:
        if kind not in terms:
            raise top.error("term", f"{kind} is missing")
    top.done()
    return made


def _term(section: Section) -> Term:
    kind, counted = section.text("kind"), section.text("from")
    if kind.rpartition(".")[2] not in _WANTED:
        raise section.error("kind", f"must be one of {', '.join(_WANTED)}, not {kind}")
    if counted not in set(CountedFrom):
        raise section.error("from", f"must be one of {', '.join(CountedFrom)}, not {counted}")
    if (counted == CountedFrom.RECEIVED) != (kind.rpartition(".")[2] == DRAFT):
        raise section.error("from", "drafts are counted from received, closed dossiers are not")
    term = Term(
        kind,
        section.trilingual("text"),
        CountedFrom(counted),
        _length(section, "years", _LONGEST_YEARS),
        _length(section, "days", _LONGEST_DAYS),
        section.flag("permanent", False),
    )
    if term.permanent == bool(term.years or term.days):
        raise section.error("permanent", "a term is either permanent or has years or days")
    section.done()
    return term


def _length(section: Section, field: str, longest: int) -> int:
    found = section.whole(field, 0)
    if not 0 <= found <= longest:
        raise section.error(field, f"must be between 0 and {longest}")
    return found


def _kept(kind: str, values: Mapping[str, object]) -> Term:
    """A term as its fact keeps it; the numbers were checked when it was adopted."""
    words = Trilingual(str(values["kk"]), str(values["ru"]), str(values["en"]))
    term = Term(kind, words, CountedFrom(str(values["from"])))
    return replace(
        term,
        years=int(str(values["years"])),
        days=int(str(values["days"])),
        permanent=values["permanent"] is True,
    )
