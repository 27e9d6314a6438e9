"""Terms of keeping from their files: every mistake is named with its line and field."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from app.archive import AgingCertificate, AgingDossier, Archive
from app.kernel.ids import Id
from app.kernel.resource import RESOURCES, ResourceError
from app.retention.entities import AdoptedTerms, Hold
from app.retention.rules import past_term, standing_holds
from app.retention.terms import CountedFrom, Term, TermSet, load_terms

SAMPLE = (RESOURCES / "retention" / "sample.toml").read_text(encoding="utf-8")
NOW = datetime(2026, 11, 16, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('kind = "refused"', 'kind = "lost"', r"term\.3\.kind: must be one of"),
        ('kind = "refused"', 'kind = "withdrawn"', r"term\.3\.kind: withdrawn is there twice"),
        ("days = 180", "days = -1", r"line 12, term\.0\.days: must be between"),
        ("days = 180", "days = 0", "either permanent or has years or days"),
        ("days = 180", "days = 180\npermanent = true", "either permanent or has years or days"),
        ('from = "received"', 'from = "closed"', "drafts are counted from received"),
        ('from = "certificate_end"', 'from = "birth"', r"term\.4\.from: must be one of"),
        ("years = 1", "ages = 1", "either permanent|is not known here"),
        ('code = "sample"', 'code = "other"', "code: must be sample"),
    ],
)
def test_a_mistake_is_named(old: str, new: str, said: str, tmp_path: Path) -> None:
    assert old in SAMPLE
    (tmp_path / "sample.toml").write_text(SAMPLE.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(ResourceError, match=said):
        load_terms(tmp_path)


def test_a_kind_that_is_missing_is_named(tmp_path: Path) -> None:
    (tmp_path / "sample.toml").write_text(SAMPLE.split("[[term]]")[0], encoding="utf-8")
    with pytest.raises(ResourceError, match="draft is missing"):
        load_terms(tmp_path)


def test_a_term_of_one_procedure_goes_before_the_general_one(tmp_path: Path) -> None:
    more = (
        '\n[[term]]\nkind = "P4.refused"\nfrom = "closed"\npermanent = true\n'
        'text.kk = "а"\ntext.ru = "б"\ntext.en = "c"\n'
    )
    (tmp_path / "sample.toml").write_text(SAMPLE + more, encoding="utf-8")
    (terms,) = load_terms(tmp_path).sets
    assert terms.of("P4", "refused").until(date(2026, 1, 1)) is None
    assert terms.of("P1", "refused").until(date(2024, 2, 29)) == date(2029, 2, 28)


def test_what_was_adopted_comes_back_as_it_was() -> None:
    shelf = load_terms()
    sample = shelf.in_force([])
    assert sample.sample
    fact = AdoptedTerms(
        id=Id("a"), author=Id("b"), made_at=NOW, code="gone", terms_version="1", order_number="12",
        order_date=date(2026, 1, 12), terms=sample.plain(),
    )  # fmt: skip
    again = shelf.in_force([fact])
    assert again.terms == sample.terms
    assert again.order is not None
    assert (again.order.number, again.title.kk) == ("12", "gone")


def _terms(counted: CountedFrom, years: int) -> TermSet:
    sample = load_terms().sets[0]
    text = sample.title
    return TermSet("x", "1", text, {**sample.terms, "issued": Term("issued", text, counted, years)})


def _dossier(id_: str, closing: str, closed: date | None, previous: str = "") -> AgingDossier:
    return AgingDossier(
        Id(id_), id_, "P1", closing, date(2020, 1, 1), closed, Id(previous) if previous else None
    )


def _until(archive: Archive, terms: TermSet) -> dict[str, date]:
    return {each.dossier: each.until for each in past_term(archive, terms, date(2100, 1, 1))}


def test_no_certificate_of_a_chain_is_outlived_by_its_dossier() -> None:
    """Also where the term is counted from the closing and shorter than the certificate is valid."""
    first = _dossier("a", "issued", date(2020, 1, 1))
    second = _dossier("b", "issued", date(2021, 1, 1), previous="A")
    papers = (
        AgingCertificate(Id("A"), Id("a"), date(2020, 4, 1)),
        AgingCertificate(Id("B"), Id("b"), date(2029, 4, 1)),
    )
    archive = Archive((first, second), papers, {})
    short = _terms(CountedFrom.CLOSED, 1)
    assert _until(archive, short) == {"a": date(2029, 4, 1), "b": date(2029, 4, 1)}
    long = _terms(CountedFrom.CERTIFICATE_END, 5)
    assert _until(archive, long) == {"a": date(2034, 4, 1), "b": date(2034, 4, 1)}


def test_what_is_refused_leaves_the_chain_and_what_is_open_holds_it() -> None:
    first = _dossier("a", "issued", date(2020, 1, 1))
    papers = (AgingCertificate(Id("A"), Id("a"), date(2020, 4, 1)),)
    terms = _terms(CountedFrom.CERTIFICATE_END, 5)
    refused = _dossier("b", "refused", date(2020, 3, 1), previous="A")
    found = _until(Archive((first, refused), papers, {}), terms)
    assert found == {"a": date(2025, 4, 1), "b": date(2025, 3, 1)}
    open_ = _dossier("c", "", None, previous="A")
    assert _until(Archive((first, open_), papers, {}), terms) == {}


def test_the_latest_word_on_a_hold_counts() -> None:
    def fact(id_: str, *, holds: bool) -> Hold:
        return Hold(
            id=Id(id_), author=Id("b"), made_at=NOW, dossier=Id("d"), holds=holds, reason=id_
        )

    first, second = fact("1", holds=True), fact("2", holds=False)
    assert standing_holds([first]) == {"d": "1"}
    assert standing_holds([first, second]) == {}
