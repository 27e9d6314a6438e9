"""Checklists and what they find on the day of receipt (F2)."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.intake.checklist import Problem, findings, load_checklists
from app.intake.entities import ChecklistMark
from app.kernel.clock import FixedClock
from app.kernel.ids import Id, time_ordered_ids
from app.kernel.resource import ResourceError

T0 = date(2026, 11, 18)
NEW_ID = time_ordered_ids(FixedClock())


def mark(item: str, **fields: bool | date | None) -> ChecklistMark:
    blank = ChecklistMark(
        id=NEW_ID(),
        author=Id("officer"),
        made_at=FixedClock().now(),
        dossier=Id("d"),
        item=item,
        present=True,
        translated=True,
        notarised=True,
    )
    return replace(blank, **fields)  # type: ignore[arg-type]


def whole_package(**changed: ChecklistMark) -> list[ChecklistMark]:
    checklist = load_checklists()["P1"]
    until = date(2027, 1, 1)
    marks = {
        i.code: mark(i.code, valid_until=until if i.validity else None) for i in checklist.items
    }
    return list((marks | changed).values())


def found(
    marks: list[ChecklistMark], *, represented: bool = False, regulated: bool = False
) -> list[tuple[str, Problem, str]]:
    seen = findings(
        load_checklists()["P1"], marks, T0, represented=represented, regulated=regulated
    )
    return [(one.item.code, one.problem, one.reason) for one in seen]


def test_all_four_procedures_have_a_sample_checklist() -> None:
    lists = load_checklists()
    assert sorted(lists) == ["P1", "P2", "P3", "P4"]
    assert all(
        one.sample and one.item("application") and one.item("passport") for one in lists.values()
    )


def test_a_whole_package_has_no_findings() -> None:
    assert found(whole_package(), represented=True, regulated=True) == []


def test_an_empty_package_misses_every_required_paper_and_no_other() -> None:
    codes = [code for code, problem, _ in found([]) if problem is Problem.MISSING]
    assert codes == [
        "application",
        "passport",
        "diploma",
        "transcript",
        "experience",
        "police_clearance",
    ]
    more = [code for code, *_ in found([], represented=True, regulated=True)]
    assert set(more) - set(codes) == {"licence", "power_of_attorney"}


@pytest.mark.parametrize(
    ("until", "expected"),
    [
        (date(2026, 11, 17), [("police_clearance", Problem.EXPIRED, "expired_police_clearance")]),
        (T0, []),
        (None, [("police_clearance", Problem.UNDATED, "")]),
    ],
)
def test_expiry_is_measured_on_the_day_of_receipt(
    until: date | None, expected: list[tuple[str, Problem, str]]
) -> None:
    package = whole_package(police_clearance=mark("police_clearance", valid_until=until))
    assert found(package) == expected


def test_the_finding_carries_the_date_for_the_reason() -> None:
    until = date(2026, 11, 2)
    package = whole_package(passport=mark("passport", valid_until=until))
    (one,) = findings(load_checklists()["P1"], package, T0, represented=False, regulated=False)
    assert one.valid_until == until


def test_translation_and_notary_are_asked_where_the_list_asks_them() -> None:
    package = whole_package(
        diploma=mark("diploma", translated=False, notarised=False),
        application=mark("application", translated=False, notarised=False),
    )
    assert found(package) == [
        ("diploma", Problem.UNTRANSLATED, "untranslated_document"),
        ("diploma", Problem.UNNOTARISED, "unnotarised_document"),
    ]


def test_the_latest_mark_counts() -> None:
    package = [*whole_package(), mark("diploma", present=False), mark("diploma")]
    assert found(package) == []


def test_papers_of_others_are_not_looked_at() -> None:
    old = mark("power_of_attorney", valid_until=date(2020, 1, 1))
    assert found(whole_package(power_of_attorney=old), represented=False) == []
    assert found(whole_package(power_of_attorney=old), represented=True) == [
        ("power_of_attorney", Problem.EXPIRED, "expired_power_of_attorney")
    ]


ITEM = """procedure = "P9"
version = "1"
sample = false

[[item]]
code = "a"
title = { kk = "а", ru = "а", en = "a" }
hint = { kk = "а", ru = "а", en = "a" }
"""


@pytest.mark.parametrize(
    ("text", "field", "line"),
    [
        (ITEM + 'when = "sometimes"\n', "item.0.when", 9),
        (ITEM + "required = 1\n", "item.0.required", 9),
        (ITEM + "requierd = true\n", "item.0.requierd", 9),
        (ITEM.replace(', ru = "а"', "", 1), "item.0.title.ru", 7),
        (ITEM + ITEM[ITEM.index("[[item]]") :], "item.1.code", 10),
    ],
)
def test_mistakes_are_named_with_line_and_field(
    tmp_path: Path, text: str, field: str, line: int
) -> None:
    (tmp_path / "P9.toml").write_text(text, encoding="utf-8")
    with pytest.raises(ResourceError) as caught:
        load_checklists(tmp_path)
    assert (caught.value.field, caught.value.line) == (field, line)
