"""At the counter: the card is typed, the papers are dropped, the application is registered."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QCheckBox

from app.demo.people import DemoApplicant, countries, professions
from app.kernel.text import Language
from app.workflow.dossier import Card
from ui.tour.hands import Hands
from ui.tour.stage import NUMBER, Stage, scans

_TYPED = (
    "name_latin", "name_cyrillic", "birth_date", "citizenship", "passport_number", "iin",
    "passport_issued", "passport_valid_until", "phone", "email", "address", "profession",
    "education", "employer",
)  # fmt: skip
_CHOSEN = ("citizenship", "profession")
_FEW = ("language", "channel")


def type_card(stage: Stage, card: Card) -> None:
    """Type the application card field by field."""
    hands, language = stage.hands, stage.parts.languages.language
    for name in _TYPED:
        value = getattr(card, name)
        if name in _CHOSEN:
            hands.choose(f"{name}_edit", _shown(name, value, language))
        elif isinstance(value, date):
            hands.type(f"{name}_edit", f"{value:%d.%m.%Y}")
        elif value:
            hands.type(f"{name}_edit", value)
    for name in _FEW:
        hands.segment(f"{name}_edit", getattr(card, name))


def _shown(name: str, code: str, language: Language) -> str:
    if name == "citizenship":
        return countries().by_code[code].name.in_(language)
    profession = professions().get(code)
    return code if profession is None else profession.name.in_(language)


def bring_papers(stage: Stage, who: DemoApplicant, procedure: str) -> None:
    """Drop each paper on its line of the checklist and mark what was found on it."""
    until = {"passport": who.passport_until, "police_clearance": who.police_until}
    for item, file in scans(stage, who, procedure).items():
        bring_paper(stage.hands, item, file, until.get(item))


def bring_paper(hands: Hands, item: str, file: Path, until: date | None) -> None:
    """One paper: its scan, its translation and notary's mark, the date it is valid until."""
    hands.click(f"paper_{item}")
    hands.drop("papers_card", [file])
    hands.until(lambda: hands.there("show_scan_button"), f"the scan of {item} is not there")
    for name in ("paper_present", "paper_translated", "paper_notarised"):
        for box in hands.all(name, QCheckBox):
            if not box.isChecked():
                hands.press(box)
    if until is not None:
        hands.type("paper_until", f"{until:%d.%m.%Y}")


def register(stage: Stage, ais: str) -> str:
    """Register the application; the number that the dossier got."""
    hands, before = stage.hands, stage.names_of_papers()
    hands.type("ais_number_field", ais)
    hands.click("register_button")
    number = hands.read("intake_told", NUMBER)
    stage.new_paper(before, "the receipt slip")
    return number


def take_in(stage: Stage, who: DemoApplicant, ais: str) -> str:
    """A P1 application from the first letter to the receipt slip."""
    hands = stage.hands
    hands.go("intake")
    type_card(stage, who.card(stage.today))
    stage.step("card", f"The card of {who.given.partition('/')[0]} is typed at the counter")
    bring_papers(stage, who, "P1")
    stage.step("papers", "The papers are scanned and checked")
    number = register(stage, ais)
    stage.step("registered", f"Registered {number}, receipt slip printed")
    return number
