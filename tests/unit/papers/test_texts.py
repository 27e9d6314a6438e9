import ast
import re
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from app.kernel.resource import ResourceError
from app.kernel.text import Language
from app.papers import texts as texts_module
from app.papers.refusals import MissingSide
from app.papers.texts import PAPERS, both_sides, paper_language, paper_texts
from tests.unit.papers.builders import words

SOURCES = Path(texts_module.__file__).parent
FILES = sorted(file.stem for file in PAPERS.glob("*.toml"))


@pytest.mark.parametrize("paper", FILES)
@pytest.mark.parametrize("language", [Language.KK, Language.RU])
def test_every_file_loads_in_both_languages(paper: str, language: Language) -> None:
    assert paper_texts(paper, language).words


def _asked() -> list[re.Pattern[str]]:
    """Every text key that the renderers may ask for, with a gap where one is put together."""
    patterns = []
    for source in SOURCES.glob("*.py"):
        for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                patterns.append(re.compile(re.escape(node.value)))
            elif isinstance(node, ast.JoinedStr):
                said = [p.value if isinstance(p, ast.Constant) else None for p in node.values]
                if any(isinstance(part, str) and len(part) > 3 for part in said):
                    parts = ["[a-z_0-9]+" if p is None else re.escape(str(p)) for p in said]
                    patterns.append(re.compile("".join(parts)))
    return patterns


def test_no_word_of_the_files_is_dead() -> None:
    asked = _asked()
    keys = {
        key
        for paper in FILES
        for key in texts_module._read(paper)
        if not any(pattern.fullmatch(key) for pattern in asked)
    }
    assert keys == set()


@pytest.mark.parametrize(
    ("russian", "field", "problem"),
    [
        ('ru = "№ {other}"', "title.ru", "other fields"),
        ('ru = "№"', "title.ru", "other fields"),
        ("ru = 1", "title.ru", "must be str"),
        ("", "title.ru", "is missing"),
        ('ru = "№ {number}"\nfr = "x"', "title.fr", "not known"),
    ],
)
def test_a_side_that_does_not_fit_is_named_with_its_line(
    russian: str, field: str, problem: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "odd.toml").write_text(f'[title]\nkk = "№ {{number}}"\n{russian}\n', "utf-8")
    monkeypatch.setattr(texts_module, "PAPERS", tmp_path)

    with pytest.raises(ResourceError) as refused:
        texts_module._read("odd")

    assert refused.value.field == field
    assert problem in refused.value.problem
    assert refused.value.line >= 1


def test_dates_stand_as_the_law_writes_them() -> None:
    kk, ru = (paper_texts("common", side) for side in (Language.KK, Language.RU))
    day = date(2026, 11, 18)

    assert kk.day_in_words(day) == "2026 жылғы 18 қараша"
    assert ru.day_in_words(day) == "18 ноября 2026 года"
    assert kk.day(day) == "18.11.2026"
    assert kk.day(None) == ""
    assert kk.hour(datetime(2026, 11, 18, 5, 0, tzinfo=UTC)) == "10:00"


@pytest.mark.parametrize("month", range(1, 13))
def test_every_month_has_its_own_name(month: int) -> None:
    names = {paper_texts("common", Language.KK)(f"month_{other}") for other in range(1, 13)}
    said = paper_texts("common", Language.KK).day_in_words(date(2026, month, 1))

    assert len(names) == 12
    assert sum(said.endswith(name) for name in names) == 1


@pytest.mark.parametrize(
    ("value", "places", "shown"),
    [
        ("20", 0, "20"),
        ("20", 1, "20,0"),
        ("12.5", 0, "12,5"),
        ("12.50", 0, "12,5"),
        ("16.25", 1, "16,25"),
        ("66.666", 0, "66,67"),
        ("0.005", 0, "0,01"),
        ("1E+2", 0, "100"),
        ("0", 1, "0,0"),
        ("-2.5", 0, "-2,5"),
    ],
)
def test_numbers_have_a_decimal_comma(value: str, places: int, shown: str) -> None:
    assert paper_texts("common", Language.KK).number(Decimal(value), places) == shown


@pytest.mark.parametrize(
    ("reference", "kk", "ru"),
    [
        ("7.1", "Регламенттің 7-тармағының 1) тармақшасы", "подпункт 1) пункта 7 Регламента"),
        ("5(4)", "Регламенттің 5-тармағының 4) тармақшасы", "подпункт 4) пункта 5 Регламента"),
        ("7", "Регламенттің 7-тармағы", "пункт 7 Регламента"),
        ("A10", "", ""),
        ("", "", ""),
        ("Қағидалардың 13-тармағы", "Қағидалардың 13-тармағы", "Қағидалардың 13-тармағы"),
    ],
)
def test_a_paragraph_is_cited_in_words_and_a_reading_is_not(
    reference: str, kk: str, ru: str
) -> None:
    assert paper_texts("common", Language.KK).paragraph(reference) == kk
    assert paper_texts("common", Language.RU).paragraph(reference) == ru


def test_english_screens_get_kazakh_papers() -> None:
    assert [paper_language(language) for language in Language] == [
        Language.KK,
        Language.RU,
        Language.KK,
    ]


@pytest.mark.parametrize(("kk", "ru", "side"), [("", "бар", "kk"), ("бар", "  ", "ru")])
def test_a_missing_side_is_refused(kk: str, ru: str, side: str) -> None:
    with pytest.raises(MissingSide) as refused:
        both_sides(words(kk, ru), "profession")

    assert refused.value.refusal.code == "paper_side_missing"
    assert dict(refused.value.refusal.params) == {"what": "profession", "language": side}
