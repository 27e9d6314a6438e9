"""The documents an application must bring, and what is wrong with those that came (F2).

Para 7.1 knows two grounds of refusing intake: an incomplete package and documents whose term has
run out. The lists themselves are data (resources/checklists).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path

from app.intake.entities import ChecklistMark
from app.kernel.resource import RESOURCES, Section, read_resource
from app.kernel.text import Trilingual


class When(StrEnum):
    """For which applications an item is asked."""

    ALWAYS = "always"
    REPRESENTED = "represented"
    REGULATED = "regulated"


class Problem(StrEnum):
    """What is wrong with a paper."""

    MISSING = "missing"
    EXPIRED = "expired"
    UNDATED = "undated"
    """The date until which it is valid was not entered: no ground of refusal, a gap in the form."""
    UNTRANSLATED = "untranslated"
    UNNOTARISED = "unnotarised"


@dataclass(frozen=True, slots=True)
class ChecklistItem:
    """One paper of the package."""

    code: str
    title: Trilingual
    hint: Trilingual
    required: bool = False
    when: When = When.ALWAYS
    validity: bool = False
    """The paper bears a date until which it is valid."""
    translation: bool = False
    notarised: bool = False

    def asked(self, *, represented: bool, regulated: bool) -> bool:
        """Whether an application of this sort is asked for the paper."""
        return {
            When.ALWAYS: True,
            When.REPRESENTED: represented,
            When.REGULATED: regulated,
        }[self.when]


@dataclass(frozen=True, slots=True)
class Checklist:
    """The list of one procedure; a dossier keeps the version it was checked by."""

    procedure: str
    version: str
    items: tuple[ChecklistItem, ...]
    sample: bool

    def item(self, code: str) -> ChecklistItem | None:
        """The item of this code."""
        return next((item for item in self.items if item.code == code), None)

    def asked(self, *, represented: bool, regulated: bool) -> tuple[ChecklistItem, ...]:
        """The items that an application of this sort is asked for."""
        return tuple(
            item for item in self.items if item.asked(represented=represented, regulated=regulated)
        )


@dataclass(frozen=True, slots=True)
class Finding:
    """What is wrong with one paper, and the reason of intake refusal that it offers."""

    item: ChecklistItem
    problem: Problem
    reason: str
    """Code in resources/reasons/intake-refusal.toml; "" where it is no ground of refusal."""
    valid_until: date | None = None


def findings(
    checklist: Checklist,
    marks: Iterable[ChecklistMark],
    received: date,
    *,
    represented: bool,
    regulated: bool,
) -> tuple[Finding, ...]:
    """What is wrong with the package on the day of receipt, in the order of the list.

    The latest mark of an item counts (`marks` come oldest first). A paper is valid through the
    whole of its last day. A paper that is not required is looked at only when it was brought.
    """
    latest = {mark.item: mark for mark in marks}
    found: list[Finding] = []
    for item in checklist.asked(represented=represented, regulated=regulated):
        mark = latest.get(item.code)
        if mark is None or not mark.present:
            if item.required:
                found.append(Finding(item, Problem.MISSING, f"missing_{item.code}"))
        else:
            found.extend(_of_paper(item, mark, received))
    return tuple(found)


def _of_paper(item: ChecklistItem, mark: ChecklistMark, received: date) -> Iterable[Finding]:
    if item.validity and mark.valid_until is None:
        yield Finding(item, Problem.UNDATED, "")
    if item.validity and mark.valid_until is not None and mark.valid_until < received:
        yield Finding(item, Problem.EXPIRED, f"expired_{item.code}", mark.valid_until)
    if item.translation and not mark.translated:
        yield Finding(item, Problem.UNTRANSLATED, "untranslated_document")
    if item.notarised and not mark.notarised:
        yield Finding(item, Problem.UNNOTARISED, "unnotarised_document")


def reason_places(found: Iterable[Finding]) -> dict[str, dict[str, str | Trilingual]]:
    """What the places of each offered reason are filled with ("valid_until", "document").

    Papers that share a reason stand one after another in its quotation marks.
    """
    places: dict[str, dict[str, str | Trilingual]] = {}
    for finding in found:
        if not finding.reason:
            continue
        mine = places.setdefault(finding.reason, {})
        before, title = mine.get("document"), finding.item.title
        mine["document"] = _joined(before, title) if isinstance(before, Trilingual) else title
        if finding.valid_until is not None:
            mine["valid_until"] = f"{finding.valid_until:%d.%m.%Y}"
    return places


def _joined(one: Trilingual, other: Trilingual) -> Trilingual:
    return Trilingual(
        f"{one.kk}», «{other.kk}", f"{one.ru}», «{other.ru}", f"{one.en}”, “{other.en}"
    )


def load_checklists(folder: Path = RESOURCES / "checklists") -> dict[str, Checklist]:
    """The checklists by procedure; `ResourceError` names the file, line and field."""
    lists: dict[str, Checklist] = {}
    for file in sorted(folder.glob("*.toml")):
        top = read_resource(file)
        items: dict[str, ChecklistItem] = {}
        for section in top.sections("item"):
            item = _item(section)
            if item.code in items:
                raise section.error("code", f"{item.code} is there twice")
            items[item.code] = item
        procedure = top.text("procedure")
        if procedure in lists:
            raise top.error("procedure", f"{procedure} has a checklist already")
        lists[procedure] = Checklist(
            procedure, top.text("version"), tuple(items.values()), top.flag("sample")
        )
        top.done()
    return lists


def _item(section: Section) -> ChecklistItem:
    when = section.text("when", When.ALWAYS)
    if when not in set(When):
        raise section.error("when", f"must be one of {', '.join(When)}, not {when}")
    item = ChecklistItem(
        section.text("code"),
        section.trilingual("title"),
        section.trilingual("hint"),
        section.flag("required", False),
        When(when),
        section.flag("validity", False),
        section.flag("translation", False),
        section.flag("notarised", False),
    )
    section.done()
    return item
