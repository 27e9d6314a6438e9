"""Reading the procedures of resources/procedures; every mistake is named with file, line, field."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from app.access.roles import Role
from app.kernel.resource import Section, read_resource
from app.kernel.text import Trilingual
from app.workflow.settings import Setting, SettingKind, load_catalogue, load_settings
from app.workflow.states import OPEN_STATES, DossierState
from app.workflow.steps import (
    CERTIFICATE_BRANCH,
    NOTICE_BRANCH,
    REFUSAL_BRANCH,
    Order,
    Part,
    ProcedureVersion,
    Step,
)

__all__ = [
    "Order",
    "Part",
    "ProcedureVersion",
    "Procedures",
    "Setting",
    "SettingKind",
    "Step",
    "load_procedures",
]

_CATALOGUE = "settings.toml"
_BRANCHES = ("", NOTICE_BRANCH, CERTIFICATE_BRANCH, REFUSAL_BRANCH)
_STATUSES = ("in_force", "repealed")


@dataclass(frozen=True, slots=True)
class Procedures:
    """Every version of every procedure, and the catalogue of settings."""

    versions: tuple[ProcedureVersion, ...]
    catalogue: Mapping[str, SettingKind]

    @property
    def codes(self) -> tuple[str, ...]:
        """Codes of the procedures, in order."""
        return tuple(dict.fromkeys(version.code for version in self.versions))

    def get(self, code: str, version: str) -> ProcedureVersion | None:
        """The version a dossier began under."""
        found = (each for each in self.versions if (each.code, each.version) == (code, version))
        return next(found, None)

    def current(self, code: str, on: date) -> ProcedureVersion | None:
        """The version for a dossier received on `on`: the latest in force, else the earliest.

        A repealed order stays current until a file with a newer one is put beside it.
        """
        versions = [each for each in self.versions if each.code == code]
        in_force = [each for each in versions if each.in_force_from <= on]
        if in_force:
            return max(in_force, key=lambda each: each.in_force_from)
        return min(versions, key=lambda each: each.in_force_from, default=None)

    def steps_in(self, *states: DossierState) -> tuple[str, ...]:
        """Every step (or part of one) in which a dossier is in one of these states.

        Named as queues name them: "P1/1.3", or "P1/1.1/assign" for a part of a step.
        """
        return tuple(
            dict.fromkeys(
                f"{version.code}/{step.code}" + (f"/{part.code}" if part.code else "")
                for version in self.versions
                for step in version.steps
                for part in step.parts
                if part.state in states
            )
        )


def load_procedures(folder: Path) -> Procedures:
    """Read the catalogue of settings and every other TOML file of `folder`.

    Raises:
        ResourceError: a file is missing, malformed or contradicts itself.
    """
    catalogue = load_catalogue(read_resource(folder / _CATALOGUE))
    versions: list[ProcedureVersion] = []
    for file in sorted(folder.glob("*.toml")):
        if file.name == _CATALOGUE:
            continue
        outer = read_resource(file)
        version = _version(outer, catalogue)
        if any((each.code, each.version) == (version.code, version.version) for each in versions):
            raise outer.error("version", f"{version.code} {version.version} is already there")
        versions.append(version)
    return Procedures(tuple(versions), catalogue)


def _version(outer: Section, catalogue: Mapping[str, SettingKind]) -> ProcedureVersion:
    sections = outer.sections("steps")
    steps = tuple(_step(section) for section in sections)
    version = ProcedureVersion(
        code=_filled(outer, "code"),
        version=_filled(outer, "version"),
        title=_words(outer, "title"),
        short_title=_words(outer, "short_title"),
        paragraph=_filled(outer, "paragraph"),
        order=_order(outer.section("order")),
        in_force_from=outer.day("in_force_from"),
        total=_positive(outer, "total") if outer.has("total") else None,
        withdrawal_actors=frozenset(_roles(outer, "withdrawal_actors")),
        steps=steps,
        settings=load_settings(outer, catalogue),
    )
    outer.done()
    if not steps:
        raise outer.error("steps", "is missing: a procedure has at least one step")
    _check_codes(sections, steps)
    for section, step in zip(sections, steps, strict=True):
        _check_step(section, step, version)
    _check_ways(outer, sections, version)
    _check_settings(outer, version)
    return version


def _order(section: Section) -> Order:
    status = section.text("status")
    if status not in _STATUSES:
        raise section.error("status", f"must be one of: {', '.join(_STATUSES)}")
    repealed = status == "repealed"
    order = Order(
        number=_filled(section, "number"),
        signed=section.day("signed"),
        registered=section.day("registered"),
        registration=_filled(section, "registration"),
        status=status,
        repealed_by=_filled(section, "repealed_by") if repealed else "",
        repealed_on=section.day("repealed_on") if repealed else None,
    )
    section.done()
    return order


def _step(section: Section) -> Step:
    parts = tuple(_part(each) for each in section.sections("parts"))
    actor = _role(section, "actor", section.text("actor"))
    actors = frozenset((actor, *_roles(section, "also")))
    actors = actors.union(*(part.actors for part in parts))
    state = _state(section) if section.has("state") or not parts else parts[0].state
    name = _words(section, "name")
    branch = section.text("branch", "")
    if branch not in _BRANCHES:
        raise section.error("branch", f'must be "" or one of: {", ".join(_BRANCHES[1:])}')
    step = Step(
        code=_filled(section, "code"),
        actor=actor,
        actors=actors,
        limit=_positive(section, "limit"),
        branch=branch,
        name=name,
        text=_words(section, "text"),
        output=_words(section, "output"),
        refused_output=_words(section, "refused_output") if section.has("refused_output") else None,
        paragraph=_filled(section, "paragraph"),
        next=section.texts("next", ()),
        next_if_issue=section.texts("next_if_issue", ()),
        parts=parts or (Part("", actor, actors, name, state),),
        state=state,
        recommends=section.flag("recommends", default=False),
        decides=section.flag("decides", default=False),
        internal=section.flag("internal", default=False),
    )
    section.done()
    return step


def _part(section: Section) -> Part:
    actor = _role(section, "actor", section.text("actor"))
    part = Part(
        code=_filled(section, "code"),
        actor=actor,
        actors=frozenset((actor, *_roles(section, "also"))),
        name=_words(section, "name"),
        state=_state(section),
    )
    section.done()
    return part


def _check_codes(sections: Collection[Section], steps: Collection[Step]) -> None:
    seen: set[str] = set()
    for section, step in zip(sections, steps, strict=True):
        if step.code in seen:
            raise section.error("code", f"step {step.code} is there twice")
        seen.add(step.code)


def _check_step(section: Section, step: Step, version: ProcedureVersion) -> None:
    codes = [each.code for each in version.steps]
    for field, targets in (("next", step.next), ("next_if_issue", step.next_if_issue)):
        for target in targets:
            if target not in codes:
                raise section.error(field, f"step {target} does not exist")
            if codes.index(target) <= codes.index(step.code):
                raise section.error(field, f"step {target} does not come after {step.code}")
    if step.next_if_issue and not step.decides:
        raise section.error("next_if_issue", "only a step that decides may have it")
    parts = [part.code for part in step.parts]
    if len(set(parts)) != len(parts):
        raise section.error("parts", "two parts have the same code")
    if step.internal and version.total is None:
        raise section.error("internal", "a limit of the office's own needs a legal total")


def _check_ways(outer: Section, sections: Collection[Section], version: ProcedureVersion) -> None:
    """Exactly one way leads to each step, and exactly one step decides."""
    reached = [code for step in version.steps for code in step.next + step.next_if_issue]
    for section, step in zip(sections, version.steps, strict=True):
        way = step is version.first or step.branch == REFUSAL_BRANCH
        if way and step.code in reached:
            raise section.error("code", f"no step may lead to {step.code}")
        if not way and reached.count(step.code) != 1:
            ways = reached.count(step.code)
            raise section.error("code", f"{ways} ways lead to step {step.code}, there must be one")
    for mark in ("decides", "recommends"):
        marked = [step.code for step in version.steps if getattr(step, mark)]
        if len(marked) > 1 or (mark == "decides" and not marked):
            raise outer.error("steps", f"{len(marked)} steps have {mark} = true, one must have it")
    if sum(step.branch == REFUSAL_BRANCH for step in version.steps) > 1:
        raise outer.error("steps", "there may be only one refusal of intake")


def _check_settings(outer: Section, version: ProcedureVersion) -> None:
    """The readings that the rules will ask for are there."""
    needed = ["count_from", "t0"]
    if any(step.next_if_issue for step in version.steps):
        needed.append("branches")
    if version.intake_refusal:
        needed += ["intake_refusal", "referral_closes_window"]
    if any(step.recommends for step in version.steps):
        needed += ["deviation", "return_to_commission", "member_deadline_day", "quorum"]
        needed += ["quorum_base", "majority", "casting_vote", "paper_votes", "special_opinion"]
    else:
        needed.append("refusal")
    for name in needed:
        if name not in version.settings:
            raise outer.error(f"settings.{name}", "is missing")


def _filled(section: Section, field: str) -> str:
    value = section.text(field)
    if not value.strip():
        raise section.error(field, "is empty")
    return value


def _words(section: Section, field: str) -> Trilingual:
    words = section.trilingual(field)
    for language in ("kk", "ru", "en"):
        if not getattr(words, language).strip():
            raise section.error(f"{field}.{language}", "is empty")
    return words


def _positive(section: Section, field: str) -> int:
    value = section.whole(field)
    if value < 1:
        raise section.error(field, "must be at least 1 business day")
    return value


def _role(section: Section, field: str, value: str) -> Role:
    if value not in tuple(Role):
        raise section.error(field, f'"{value}" is not a role; roles are: {", ".join(Role)}')
    return Role(value)


def _roles(section: Section, field: str) -> tuple[Role, ...]:
    return tuple(_role(section, field, value) for value in section.texts(field, ()))


def _state(section: Section) -> DossierState:
    value = section.text("state")
    if value not in OPEN_STATES:
        raise section.error("state", f'"{value}" is not a state of an open dossier')
    return DossierState(value)
