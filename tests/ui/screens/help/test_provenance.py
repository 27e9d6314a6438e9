"""What is law, reading or sample: said of every limit, list, paper and term, from the files."""

from __future__ import annotations

import re

import pytest

from app.access.roles import Role
from app.decisions.reasons import ReasonKind, load_reasons
from app.intake.checklist import load_checklists
from app.kernel.resource import RESOURCES
from app.kernel.text import Language
from app.retention.terms import load_terms
from app.workflow.procedure import load_procedures
from tests.ui.screens.conftest import Stage
from ui.i18n.languages import Languages
from ui.screens.help.provenance import KINDS, PAPERS
from ui.screens.help.topics import read_topics
from ui.screens.help.view import HelpScreen

NOT_PAPERS = {"common", "names"}
"""Files of words that stand in several papers."""


def rows(stage: Stage, topic: str, role: Role = Role.MANAGEMENT) -> list[list[str]]:
    """The rows of the tables that are added to a page."""
    stage.sign_in(role)
    screen = stage.show(HelpScreen, (1052, 618), topic=topic)
    added = screen.model.text.removeprefix(screen.model.topic.text)
    lines = [line for line in added.splitlines() if line.startswith("| ")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


def test_every_step_has_its_limit_and_its_paragraph(stage: Stage) -> None:
    found = {row[0].split()[0]: row[1:] for row in rows(stage, "law")}
    for version in load_procedures(RESOURCES / "procedures").versions:
        for step in version.steps:
            limit, rests = found[step.code]
            assert int(limit) == step.limit
            wanted = "reading A14" if step.internal else f"law, para {step.paragraph}"
            assert rests.startswith(wanted), step.code
    assert ["In all", "5", "law, para 5.5"] in rows(stage, "law")


def test_every_list_says_what_it_is(stage: Stage) -> None:
    found = {row[0]: row[1:] for row in rows(stage, "samples")}
    assert found["Grounds of a duplicate"] == ["law", "para 5(5)"]
    for kind, title in KINDS.items():
        reasons = load_reasons().of(kind)
        state, rests = found[title]
        assert state == ("sample" if any(each.sample for each in reasons) else "law")
        for reason in reasons:
            assert reason.paragraph in rests
    for code, each in load_checklists().items():
        state, rests = found[f"List of documents, {code}"]
        assert state == ("sample" if each.sample else "adopted")
        assert rests == "paragraph 9 of the Standard"
    assert found["Professions"][0] == "sample"
    assert any(name.startswith("Criteria of qualification") for name in found)
    for term in load_terms().sets[0].terms.values():
        assert found[f"Term of keeping: {term.text.en}"][0] == "sample"


def test_every_kind_of_reason_and_every_paper_is_in_the_list() -> None:
    assert set(KINDS) == set(ReasonKind)
    files = {file.stem for file in (RESOURCES / "papers").glob("*.toml")}
    assert set(PAPERS) == files - NOT_PAPERS


def test_who_may_not_ask_for_terms_still_sees_the_lists(stage: Stage) -> None:
    found = [row[0] for row in rows(stage, "samples", Role.MEMBER)]
    assert "Certificate" in found
    assert not [name for name in found if name.startswith("Term of keeping")]


def test_every_reading_is_on_the_page(stage: Stage) -> None:
    stage.sign_in(Role.MANAGEMENT)
    screen = stage.show(HelpScreen, (1052, 618), topic="readings")
    said = set(re.findall(r"\bA(\d+)\b", screen.model.text))
    readme = (RESOURCES / "procedures" / "README.md").read_text(encoding="utf-8")
    wanted = set(re.findall(r"^\| A(\d+) \|", readme, re.MULTILINE))
    assert wanted == {str(number) for number in range(1, 23)}
    assert wanted <= said


@pytest.mark.parametrize("language", [Language.KK, Language.RU])
def test_the_lists_speak_the_language(
    stage: Stage, languages: Languages, language: Language
) -> None:
    languages.use(language)
    told = " ".join(" ".join(row) for topic in ("law", "samples") for row in rows(stage, topic))
    assert not re.findall(r"\b(?:law|sample|reading|para|order)\b", told)
    assert len(read_topics(language)) == 34
