"""The reason bank: whole in three languages, and refused when it is not."""

from pathlib import Path

import pytest

from app.decisions.reasons import ReasonBank, ReasonKind, load_reasons
from app.intake.checklist import ChecklistItem, load_checklists
from app.kernel.resource import ResourceError
from app.kernel.text import Trilingual

ONE = """kind = "late"
sample = true

[[reason]]
code = "workload"
paragraph = "7"
text.kk = "Жүктеме {days}"
text.ru = "Нагрузка {days}"
text.en = "Load {days}"
"""


def bank_of(folder: Path, text: str) -> ReasonBank:
    (folder / "late.toml").write_text(text, encoding="utf-8")
    return load_reasons(folder)


def test_every_kind_has_reasons() -> None:
    bank = load_reasons()
    for kind in ReasonKind:
        assert bank.of(kind), kind


def test_codes_screens_rely_on() -> None:
    bank = load_reasons()
    codes = {kind: {reason.code for reason in bank.of(kind)} for kind in ReasonKind}
    assert codes[ReasonKind.DUPLICATE] == {"lost", "damaged"}
    assert {"employer", "relative", "university", "financial", "other"} == codes[ReasonKind.RECUSAL]
    assert {"name_changed", "passport_changed", "error_found", "damaged"} <= codes[
        ReasonKind.REISSUE
    ]


def test_only_the_grounds_the_regulation_gives_are_no_samples() -> None:
    bank = load_reasons()
    law = {reason.kind for kind in ReasonKind for reason in bank.of(kind) if not reason.sample}
    assert law == {ReasonKind.DUPLICATE}


@pytest.mark.parametrize(
    "criterion",
    [
        "education",
        "specialty",
        "experience",
        "recognition",
        "licence",
        "language",
        "authenticity",
        "priority",
    ],
)
def test_every_sample_criterion_has_a_ground_of_refusal(criterion: str) -> None:
    assert load_reasons().for_criterion(criterion)


def offered(item: ChecklistItem) -> set[str]:
    codes = {f"missing_{item.code}"} if item.required else set()
    codes |= {f"expired_{item.code}"} if item.validity else set()
    codes |= {"untranslated_document"} if item.translation else set()
    return codes | ({"unnotarised_document"} if item.notarised else set())


def test_every_reason_a_checklist_offers_is_in_the_bank() -> None:
    bank = load_reasons()
    for checklist in load_checklists().values():
        for item in checklist.items:
            for code in offered(item):
                assert bank.get(ReasonKind.INTAKE_REFUSAL, code), (checklist.procedure, code)


def test_places_are_filled_in_each_language(tmp_path: Path) -> None:
    reason = bank_of(tmp_path, ONE).get(ReasonKind.LATE, "workload")
    assert reason is not None
    assert reason.places == {"days"}
    assert reason.filled({"days": "3"}) == Trilingual("Жүктеме 3", "Нагрузка 3", "Load 3")
    assert reason.filled({"days": Trilingual("үш", "три", "three")}).kk == "Жүктеме үш"
    assert reason.filled({}).ru == "Нагрузка …"


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_a_missing_language_is_named_with_its_line(tmp_path: Path, language: str) -> None:
    broken = "\n".join(line for line in ONE.splitlines() if f"text.{language}" not in line)
    with pytest.raises(ResourceError) as caught:
        bank_of(tmp_path, broken)
    assert caught.value.field == f"reason.0.text.{language}"
    assert caught.value.line >= 4


@pytest.mark.parametrize(
    ("old", "new", "field"),
    [
        ("Нагрузка {days}", "  ", "reason.0.text.ru"),
        ("Нагрузка {days}", "Нагрузка", "reason.0.text.ru"),
        ('"workload"', '"Work load"', "reason.0.code"),
        ('"late"', '"lateness"', "kind"),
        ("paragraph", "para", "reason.0.paragraph"),
        ("paragraph =", 'colour = "red"\nparagraph =', "reason.0.colour"),
    ],
)
def test_mistakes_are_named(tmp_path: Path, old: str, new: str, field: str) -> None:
    with pytest.raises(ResourceError) as caught:
        bank_of(tmp_path, ONE.replace(old, new))
    assert caught.value.field == field


def test_a_code_twice_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ResourceError, match="twice"):
        bank_of(tmp_path, ONE + ONE[ONE.index("[[reason]]") :])


def test_a_reason_no_longer_offered_can_still_be_read(tmp_path: Path) -> None:
    bank = bank_of(tmp_path, ONE + "offered = false\n")
    assert bank.of(ReasonKind.LATE) == ()
    assert bank.get(ReasonKind.LATE, "workload") is not None
