"""Each check of fonts and languages passes on what we ship, and is shown to be able to fail."""

import ast
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QLibraryInfo
from PySide6.QtWidgets import QApplication

from app.kernel.text import Language
from tests.guards.source import ROOT
from ui.i18n.areas import TRANSLATIONS
from ui.i18n.compile import compile_language, compiled
from ui.self_test.findings import Finding
from ui.self_test.fonts import ASKED, COMMON, KAZAKH, TEXT, font_checks, font_finding
from ui.self_test.translations import translation_checks, translation_finding
from ui.theme.fonts import FONTS

pytestmark = pytest.mark.usefixtures("qapp")


def test_every_bundled_font_is_asked_for_its_letters() -> None:
    assert {file.stem for file in FONTS.glob("*.ttf")} == set(ASKED)
    found = {check.id: check.perform() for check in font_checks()}
    assert [(id_, finding.said()) for id_, finding in found.items() if not finding.ok] == []


def test_a_font_without_a_kazakh_letter_fails_and_the_letter_is_named() -> None:
    found = font_finding(FONTS / "NotoSansMath-Regular.ttf", TEXT)
    assert not found.ok
    assert all(letter in found.said() for letter in KAZAKH)


def test_a_font_that_is_gone_or_broken_fails(tmp_path: Path) -> None:
    (tmp_path / "NotoSans-Bold.ttf").write_bytes(b"no font")
    found = {check.id: check.perform() for check in font_checks(tmp_path)}
    assert not any(finding.ok for finding in found.values())
    assert "NotoSans-Bold.ttf" in found["font.NotoSans-Bold"].said()


UNSEEN = {("document.py", "\N{MINUS SIGN}"), ("compare_panel.py", "\u200b"),
          ("details_page.py", "\u200b")}  # fmt: skip
"""A sign that is only read, and a place where a line may break."""


def signs_of_the_program() -> dict[str, str]:
    """Signs that the program shows and that are no letters, each with a file that has it."""
    texts = [
        (file.name, node.value)
        for file in (ROOT / "ui").rglob("*.py")
        if "commands" not in file.parts and file.parent.name != "self_test"
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    ]
    files = [*(ROOT / "resources").rglob("*.ts"), *(ROOT / "resources").rglob("*.toml")]
    texts += [(file.name, file.read_text(encoding="utf-8")) for file in files]
    return {
        sign: name
        for name, text in texts
        for sign in set(text)
        if sign > "\u007f" and not sign.isalpha() and (name, sign) not in UNSEEN
    }


def test_every_sign_that_the_program_shows_is_asked_of_a_font() -> None:
    """A sign that no bundled font has looks different on each computer, or is an empty box."""
    asked = set("".join(ASKED.values()))
    assert {sign: name for sign, name in signs_of_the_program().items() if sign not in asked} == {}


def test_the_signs_are_really_collected() -> None:
    assert {"→", "✕", "№", "…"} <= set(signs_of_the_program())
    assert "№" in COMMON


def test_every_language_is_whole() -> None:
    found = [(check.id, check.perform()) for check in translation_checks()]
    assert [id_ for id_, _ in found] == ["translation.kk", "translation.ru", "translation.en"]
    assert [finding.said() for _, finding in found if not finding.ok] == []


def of_qt() -> Path:
    return Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))


def look(language: Language, file: Path, sources: Path, qt: Path | None = None) -> Finding:
    return translation_finding(language, file, sources, qt or of_qt())


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    """A copy of the Russian sources, to be spoilt."""
    return Path(shutil.copytree(TRANSLATIONS / "ru", tmp_path / "ru"))


def spoil(file: Path, before: str, after: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert before in text
    file.write_text(text.replace(before, after, 1), encoding="utf-8")


def test_an_unfinished_translation_fails(sources: Path) -> None:
    for other in sources.glob("*.ts"):
        if other.name != "self_test.ts":
            other.unlink()
    assert look(Language.RU, compiled(Language.RU), sources).ok
    spoil(sources / "self_test.ts", "<translation>", '<translation type="unfinished">')
    found = look(Language.RU, compiled(Language.RU), sources)
    assert not found.ok
    assert "1 text" in found.said()


def test_a_missing_plural_form_fails(sources: Path) -> None:
    spoil(sources / "self_test.ts", "<numerusform>%n проверок</numerusform>", "")
    assert not look(Language.RU, compiled(Language.RU), sources).ok


def test_wrong_plurals_fail_also_where_no_sources_are_installed(
    sources: Path, tmp_path: Path
) -> None:
    spoil(sources / "self_test.ts", "%n проверки", "%n проверок")
    file = compile_language(sorted(sources.glob("*.ts")), tmp_path / "ru.qm")
    found = look(Language.RU, file, tmp_path / "none")
    assert (found.ok, found.said()) == (False, "the plural forms are wrong")


def test_an_area_that_is_not_installed_fails(sources: Path, tmp_path: Path) -> None:
    (sources / "screens-desk.ts").unlink()
    file = compile_language(sorted(sources.glob("*.ts")), tmp_path / "ru.qm")
    found = look(Language.RU, file, tmp_path / "none")
    assert not found.ok
    assert "is not translated" in found.said()


def test_a_translation_that_is_gone_fails(tmp_path: Path) -> None:
    assert not look(Language.KK, tmp_path / "kk.qm", tmp_path).ok


def test_qts_own_words_must_be_there(tmp_path: Path) -> None:
    found = look(Language.KK, compiled(Language.KK), tmp_path, tmp_path)
    assert (found.ok, found.said()) == (False, "the words of Qt's dialogs are missing")


def test_findings_speak_the_language_in_use(qapp: QApplication) -> None:
    from PySide6.QtCore import QTranslator

    check = font_checks()[0]
    russian = QTranslator()
    assert russian.load(str(compiled(Language.RU)))
    qapp.installTranslator(russian)
    try:
        assert check.label() == "Шрифт NotoSans-Regular"
        assert check.perform().said() == f"есть все {len(set(TEXT))} букв и знаков"
    finally:
        qapp.removeTranslator(russian)
