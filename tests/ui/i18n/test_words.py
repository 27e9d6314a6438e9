"""Words for every refusal, formats of the office, and languages that change at once."""

from __future__ import annotations

import ast
import os
import re
import subprocess
from collections.abc import Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from string import Formatter

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialogButtonBox, QLabel
from pytestqt.qtbot import QtBot

from app.access.roles import Role
from app.intake.scans import PdfFault
from app.kernel.outcome import Refusal
from app.kernel.text import Language, Trilingual
from tests.ui.pictures import settle_layout
from ui.i18n import compile as compiling
from ui.i18n.areas import TRANSLATIONS, area_of, areas
from ui.i18n.formats import (
    date_text,
    day_text,
    moment_text,
    number_text,
    short_day_text,
    time_text,
)
from ui.i18n.languages import Languages
from ui.i18n.refusals import TEXTS, paragraph_text, refusal_text
from ui.i18n.roles import role_text

ROOT = Path(__file__).resolve().parents[3]
APP, SERVER = ROOT / "app", ROOT / "db" / "server" / "sql"
MADE_ELSEWHERE = {
    *(fault.value for fault in PdfFault),
    "recused_may_not_vote",
    "absent_may_not_vote",
    "not_in_composition",
    "scan_unreadable",
    "scan_lost",
    "held_by_refused",
    "not_taken",
    "constraint",
    "act_of_another",
    "package_changed",
    "package_for_another",
}
"""Codes that reach Refusal through a variable, or are made by the counter for a file on a disk."""
NOT_OF_AN_ACT = {"audit_stays"}
"""What the shared database says to whoever writes past the program: no act is refused by it."""


def said_by_the_server() -> set[str]:
    """Codes by which the shared database refuses an act."""
    made = re.compile(r"sync\.(?:refuse|reject)\('([a-z_]+)'")
    texts = (file.read_text(encoding="utf-8") for file in SERVER.glob("*.sql"))
    return {code for text in texts for code in made.findall(text)} - NOT_OF_AN_ACT


def codes(text: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Codes and names of params of the refusals that a module makes."""
    for node in ast.walk(ast.parse(text)):
        if not isinstance(node, ast.Call):
            continue
        name = getattr(node.func, "id", getattr(node.func, "attr", ""))
        refused = [node.args[0]] if name in {"Refusal", "PaperRefused"} and node.args else []
        if isinstance(node.func, ast.Attribute) and node.func.attr == "__init__":
            refused = node.args[:1] if node.keywords else []
        for code in refused:
            if isinstance(code, ast.Constant) and isinstance(code.value, str):
                yield code.value, tuple(_params(node))


def _params(call: ast.Call) -> Iterator[str]:
    for keyword in call.keywords:
        yield keyword.arg or ""
    for argument in call.args[1:2]:
        if isinstance(argument, ast.Dict):
            yield from (key.value for key in argument.keys if isinstance(key, ast.Constant))  # type: ignore[misc]


def all_codes() -> dict[str, list[tuple[str, ...]]]:
    found: dict[str, list[tuple[str, ...]]] = {}
    for file in APP.rglob("*.py"):
        for code, params in codes(file.read_text(encoding="utf-8")):
            found.setdefault(code, []).append(params)
    return found


def test_every_refusal_has_its_words() -> None:
    missing = sorted(({*all_codes()} | MADE_ELSEWHERE | said_by_the_server()) - set(TEXTS))
    assert missing == []


def test_no_words_for_refusals_that_nobody_makes() -> None:
    made = {*all_codes()} | MADE_ELSEWHERE | said_by_the_server()
    assert sorted(set(TEXTS) - made) == []


def test_refusals_of_the_shared_database_are_found() -> None:
    assert {"lease_held", "scoring_closed", "recused"} <= said_by_the_server()


def test_refusals_in_the_source_are_found() -> None:
    source = 'def f(): return Refusal("step_not_open", {"step": 1}, "7.1")'
    assert list(codes(source)) == [("step_not_open", ("step",))]


def test_words_ask_for_nothing_that_is_not_given() -> None:
    lacking = []
    for code, calls in all_codes().items():
        asked = {name for _, name, _, _ in Formatter().parse(TEXTS.get(code, "")) if name}
        lacking += [
            f"{code}: {sorted(asked - set(params))}"
            for params in calls
            if params and asked - set(params)
        ]
    assert lacking == []


@pytest.mark.parametrize("language", list(Language))
def test_every_refusal_can_be_said(languages: Languages, language: Language) -> None:
    languages.use(language)
    for code in TEXTS:
        text = refusal_text(Refusal(code), language)
        assert text
        assert "{" not in text
        if language is not Language.EN:
            assert text != TEXTS[code].replace("{", "").replace("}", ""), code


def test_params_are_written_as_the_office_writes(languages: Languages) -> None:
    languages.use(Language.RU)
    late = Refusal("late_reason_missing", {"due": date(2026, 11, 18)}, "7.4")
    assert (
        refusal_text(late, Language.RU)
        == "Срок исполнения действия истёк 18.11.2026. Укажите причину просрочки."
    )
    assert paragraph_text(late) == "п. 7.4"
    named = Refusal("not_a_member", {"person": Trilingual("Әлия", "Алия", "Aliya")}, "A20")
    assert refusal_text(named, Language.RU).startswith("Алия ")
    assert paragraph_text(named) == "толкование A20"


def test_an_unknown_code_is_shown_as_it_is(languages: Languages) -> None:
    assert refusal_text(Refusal("moon_is_full"), Language.EN) == "The office refused: moon_is_full."


DAY = date(2026, 11, 5)
MOMENT = datetime(2026, 11, 5, 20, 30, tzinfo=UTC)


@pytest.mark.parametrize("language", list(Language))
def test_dates_are_the_same_in_every_language(languages: Languages, language: Language) -> None:
    languages.use(language)
    assert date_text(DAY) == "05.11.2026"
    assert moment_text(MOMENT) == "06.11.2026 01:30"
    assert time_text(MOMENT) == "01:30"


def test_days_are_named_in_the_language(languages: Languages) -> None:
    named = {}
    for language in Language:
        languages.use(language)
        named[language] = (day_text(DAY), short_day_text(DAY))
    assert named[Language.EN] == ("05.11.2026, Thursday", "5 Nov")
    assert named[Language.RU] == ("05.11.2026, четверг", "5 нояб.")
    assert named[Language.KK] == ("05.11.2026, бейсенбі", "5 қар.")


@pytest.mark.parametrize(
    ("value", "places", "text"),
    [
        (1234567, None, "1\u00a0234\u00a0567"),
        (65.0, None, "65"),
        (65.5, None, "65,5"),
        (Decimal("58.50"), 2, "58,50"),
        (58.456, 1, "58,5"),
        (-1000, None, "-1\u00a0000"),
        (100, None, "100"),
    ],
)
def test_numbers_have_a_comma_and_spaces(value: float, places: int | None, text: str) -> None:
    assert number_text(value, places) == text


def test_qt_speaks_the_language_too(languages: Languages, qtbot: QtBot) -> None:
    said = {}
    for language in Language:
        languages.use(language)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Save)
        qtbot.addWidget(box)
        said[language] = box.button(QDialogButtonBox.StandardButton.Save).text().replace("&", "")
    assert said == {Language.KK: "Сақтау", Language.RU: "Сохранить", Language.EN: "Save"}


def test_plural_forms(languages: Languages) -> None:
    def said(number: int) -> str:
        return QCoreApplication.translate("StatusLine", "%n change(s) unsent", "", number)

    languages.use(Language.RU)
    assert [said(n).split(": ")[1] for n in (1, 2, 5, 11, 21, 22, 25)] == [
        "1 изменение",
        "2 изменения",
        "5 изменений",
        "11 изменений",
        "21 изменение",
        "22 изменения",
        "25 изменений",
    ]
    languages.use(Language.EN)
    assert [said(1), said(2)] == ["1 change unsent", "2 changes unsent"]
    languages.use(Language.KK)
    assert said(3) == "Жіберілмегені: 3 өзгеріс"


def test_roles_have_names(languages: Languages) -> None:
    names = set()
    for language in Language:
        languages.use(language)
        names |= {role_text(role) for role in Role}
    assert len(names) == 3 * len(Role)


def test_an_open_widget_hears_of_the_change(languages: Languages, qtbot: QtBot) -> None:
    heard: list[str] = []

    class Listener(QLabel):
        def changeEvent(self, event: object) -> None:
            heard.append(type(event).__name__)

    listener = Listener()
    qtbot.addWidget(listener)
    heard.clear()
    languages.use(Language.RU)
    settle_layout()
    assert heard


def test_areas_are_packages_and_screens() -> None:
    assert {"shell", "i18n", "components"} <= set(areas())
    root = Path(compiling.__file__).parents[1]
    assert area_of(root / "screens" / "desk" / "view.py") == "screens-desk"
    assert area_of(root / "bootstrap.py") == "ui"


def test_compiling_is_done_once_and_again_after_a_change(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = next((TRANSLATIONS / "ru").glob("shell.ts")).read_text(encoding="utf-8")
    (tmp_path / "ru").mkdir()
    ts = tmp_path / "ru" / "shell.ts"
    ts.write_text(source, encoding="utf-8")
    monkeypatch.setattr(compiling, "TRANSLATIONS", tmp_path)
    monkeypatch.setattr(compiling, "COMPILED", tmp_path / "compiled")
    first = compiling.compiled(Language.RU)
    made = first.stat().st_mtime_ns
    assert compiling.compiled(Language.RU).stat().st_mtime_ns == made
    os.utime(ts, ns=(made + 10**9, made + 10**9))
    assert compiling.compiled(Language.RU).stat().st_mtime_ns != made
    ts.write_text("broken", encoding="utf-8")
    os.utime(ts, ns=(made + 10**12, made + 10**12))
    with pytest.raises(subprocess.CalledProcessError):
        compiling.compiled(Language.RU)


def test_a_missing_translation_is_an_error(qapp: QCoreApplication, tmp_path: Path) -> None:
    languages = Languages(lambda language: tmp_path / f"{language}.qm")
    with pytest.raises(OSError, match="cannot be read"):
        languages.use(Language.KK)
