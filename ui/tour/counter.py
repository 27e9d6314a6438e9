"""At the counter: the card is typed, the papers are dropped, the application is registered."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QCheckBox

from app.demo.people import DEMO, DemoApplicant, countries, load_applicants, professions
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


def take_in_later(stage: Stage, procedure: str, ais: str) -> str:
    """A P2, P3 or P4 application: the certificate brings its holder's card along."""
    hands = stage.hands
    hands.go("intake")
    hands.segment("procedure_choice", procedure)
    hands.choose("previous_certificate_edit", stage.holder)
    if procedure == "P2":
        hands.type("contract_end_edit", f"{_contract_end(stage):%d.%m.%Y}")
    else:
        hands.choose("grounds_edit", "")
    hands.until(lambda: bool(hands.text_of("name_latin_edit")), "the holder's card did not come")
    who = holder(hands.text_of("name_latin_edit"))
    stage.step(f"card-{procedure}", f"{procedure}: the holder's card is taken over")
    for item, file in scans(stage, who, procedure).items():
        bring_paper(hands, item, file, _contract_end(stage) if item == "labour_contract" else None)
    number = register(stage, ais)
    stage.step(f"registered-{procedure}", f"Registered {number}, receipt slip printed")
    return number


def _contract_end(stage: Stage) -> date:
    return date(stage.today.year + 2, 6, 30)


def holder(name_latin: str) -> DemoApplicant:
    """Who of the invented applicants has this name."""
    everybody = (*load_applicants(), *load_applicants(DEMO / "tour.toml"))
    return next(each for each in everybody if each.card(each.born).name_latin == name_latin)
