"""Whether the files of the office's own data are there and say what their readers understand."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from itertools import product
from pathlib import Path

from app.kernel.resource import RESOURCES, ResourceError, read_resource
from app.kernel.text import Language
from ui.i18n.noop import QT_TRANSLATE_NOOP
from ui.self_test.findings import Check, Finding, bad, good

_HOLIDAYS = (date(2026, 1, 1), date(2026, 5, 1), date(2026, 12, 16))
"""New Year, Day of Unity, Independence Day: none falls on a weekend."""

_PICTURE = re.compile(r"!\[[^\]]*\]\(([^)]+)\)")
_PROCEDURES = 4
"""P1 to P4 of the regulation."""


def resource_checks(folder: Path = RESOURCES) -> list[Check]:
    """The files as a whole, and each kind that the regulation's rules stand on."""
    return [
        Check(
            "resources.files",
            QT_TRANSLATE_NOOP("SelfTest", "Resource files"),
            lambda: files_finding(folder),
        ),
        Check(
            "resources.procedures",
            QT_TRANSLATE_NOOP("SelfTest", "Procedures of the regulation"),
            lambda: procedures_finding(folder / "procedures"),
        ),
        Check(
            "resources.criteria",
            QT_TRANSLATE_NOOP("SelfTest", "Sets of criteria"),
            lambda: criteria_finding(folder / "criteria"),
        ),
        Check(
            "resources.lists",
            QT_TRANSLATE_NOOP("SelfTest", "Checklists, professions, countries, reasons"),
            lambda: lists_finding(folder),
        ),
        Check(
            "resources.calendar",
            QT_TRANSLATE_NOOP("SelfTest", "Calendar of Kazakhstan"),
            calendar_finding,
        ),
        Check(
            "resources.help",
            QT_TRANSLATE_NOOP("SelfTest", "Help with its pictures"),
            lambda: help_finding(folder / "help"),
        ),
    ]


def files_finding(folder: Path) -> Finding:
    """Whether every TOML file can be read."""
    files = sorted(folder.rglob("*.toml"))
    if not files:
        return bad(QT_TRANSLATE_NOOP("SelfTest", "there are none"))
    try:
        for file in files:
            read_resource(file)
    except ResourceError as fault:
        return _broken(fault)
    return good(QT_TRANSLATE_NOOP("SelfTest", "{n} files read"), n=len(files))


def procedures_finding(folder: Path) -> Finding:
    """Whether all four procedures are there and whole."""
    from app.workflow.procedure import load_procedures

    return _counted(lambda: len(load_procedures(folder).codes), _PROCEDURES)


def criteria_finding(folder: Path) -> Finding:
    """Whether the sets that come with the program are valid."""
    from app.evaluation.shelf import load_shelf

    return _counted(lambda: len(load_shelf(folder).sets), 1)


def lists_finding(folder: Path) -> Finding:
    """Whether what people choose from is there and whole."""
    from app.decisions.reasons import load_reasons
    from app.decisions.words import load_words
    from app.evaluation.wording import load_wording
    from app.intake.checklist import load_checklists
    from app.intake.countries import load_countries
    from app.intake.professions import load_professions
    from app.retention.terms import load_terms

    def load() -> int:
        load_reasons(folder / "reasons")
        load_words(folder / "registers")
        load_terms(folder / "retention")
        load_wording(folder / "criteria" / "wording" / "grounds.toml")
        checklists = load_checklists(folder / "checklists")
        countries = load_countries(folder / "countries" / "countries.toml")
        professions = load_professions(folder / "professions" / "professions.toml")
        return len(checklists) + len(countries.by_code) + len(professions.professions)

    return _counted(load, 1)


def calendar_finding() -> Finding:
    """Whether the days off of a known year are known."""
    from app.deadlines.seed import seeded_calendar

    year = _HOLIDAYS[0].year
    calendar = seeded_calendar(year, year)
    if any(map(calendar.is_working, _HOLIDAYS)):
        return bad(QT_TRANSLATE_NOOP("SelfTest", "its holidays are not known"))
    return good(QT_TRANSLATE_NOOP("SelfTest", "its holidays are known"))


def help_finding(folder: Path) -> Finding:
    """Whether each language has every page of help, and each page its pictures."""
    pages = {file.name for file in folder.glob("*/*.md")}
    for language, page in product(Language, sorted(pages)):
        file = folder / language / page
        if not file.exists():
            return _missing(file)
        for picture in _PICTURE.findall(file.read_text(encoding="utf-8")):
            if not (folder / "pictures" / language / picture).exists():
                return _missing(folder / "pictures" / language / picture)
    if not pages:
        return bad(QT_TRANSLATE_NOOP("SelfTest", "there are none"))
    return good(QT_TRANSLATE_NOOP("SelfTest", "{n} pages in each language"), n=len(pages))


def _missing(file: Path) -> Finding:
    return bad(
        QT_TRANSLATE_NOOP("SelfTest", "{file} is not there or cannot be read"),
        file=f"{file.parent.name}/{file.name}",
    )


def _counted(load: Callable[[], int], least: int) -> Finding:
    try:
        found = load()
    except ResourceError as fault:
        return _broken(fault)
    if found < least:
        return bad(QT_TRANSLATE_NOOP("SelfTest", "only {n} of {least}"), n=found, least=least)
    return good(QT_TRANSLATE_NOOP("SelfTest", "{n} read"), n=found)


def _broken(fault: ResourceError) -> Finding:
    return bad("{fault}", fault=str(fault))
