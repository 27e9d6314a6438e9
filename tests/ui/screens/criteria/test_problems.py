"""Every mistake that a file can have is said in words, in every language."""

from __future__ import annotations

from decimal import Decimal

import pytest

from app.evaluation.criteria_file import CRITERIA, load_criteria, parse_criteria
from app.kernel.resource import ResourceError
from app.kernel.text import Language
from tests.unit.evaluation import test_criteria_file as files
from ui.i18n.languages import Languages
from ui.screens.criteria.document import Document, number_of, number_words
from ui.screens.criteria.drafts import blank_set, free_name, next_version
from ui.screens.criteria.problems import problem_words

(MARK, *_) = files.test_a_mistake_names_its_file_line_and_field.pytestmark  # type: ignore[attr-defined]
MISTAKES = [(wrong, right) for wrong, right, _line, field, _problem in MARK.args[1]
            if field != "(file)"]  # fmt: skip


@pytest.mark.parametrize("language", list(Language), ids=str)
def test_every_mistake_has_words_of_its_own(languages: Languages, language: Language) -> None:
    languages.use(language)
    unknown = problem_words("?")
    for wrong, right in MISTAKES:
        with pytest.raises(ResourceError) as caught:
            parse_criteria(files.GOOD.replace(wrong, right, 1), "x")
        words = problem_words(caught.value.problem)
        assert words != unknown, caught.value.problem
        assert "{" not in words


def test_numbers_of_fields() -> None:
    assert number_of("") is None
    assert number_of(" 7 ") == 7
    assert number_of("0,5") == Decimal("0.5")
    assert number_of("\N{MINUS SIGN}3") == -3
    assert number_of("110 / 100") == [110, 100]
    assert number_of("many") == "many"
    assert number_of("inf") == "inf"
    for value in (7, Decimal("0.5"), [110, 100], Decimal("0.10")):
        assert number_of(number_words(value)) == value


def test_a_document_says_what_its_set_says() -> None:
    for file in sorted(CRITERIA.glob("*.toml")):
        table = load_criteria(file)
        assert Document(table).read() == (table, ())


def test_who_names_a_criterion_follows_its_code() -> None:
    document = Document(load_criteria(CRITERIA / "canada-crs.toml"))
    for place in range(document.count("criteria")):
        document.rename(f"criteria.{place}.code", f"renamed-{place}")
    for place in range(document.count("groups")):
        document.rename(f"groups.{place}.code", f"group-{place}")
    table, mistakes = document.read()
    assert mistakes == ()
    assert table is not None
    assert table.columns_by.startswith("renamed-")


def test_a_draft_begins_sound() -> None:
    table, mistakes = Document(blank_set("x")).read()
    assert (table, mistakes) == (blank_set("x"), ())
    assert free_name("set", {"set-1", "set-3"}) == "set-2"
    assert next_version("1", {"1", "7"}) == "8"
    assert next_version("trial", {"trial", "trial-1"}) == "trial-2"
