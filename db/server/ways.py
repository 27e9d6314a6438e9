"""The ways of the procedures as the shared database's law asks for them (para 7)."""

from dataclasses import dataclass

from app.workflow.door import DecisionOutcome
from app.workflow.procedure import Procedures, ProcedureVersion
from app.workflow.steps import Step


@dataclass(frozen=True, slots=True)
class Way:
    """One part of one step: what stands open with it, and what its completion opens."""

    procedure: str
    version: str
    step: str
    part: str
    place: int
    """From 1, in the order of the procedure."""
    state: str
    opens: tuple[tuple[str, str], ...]
    """Steps and parts that completing it opens, whatever was decided."""
    opens_if_issue: tuple[tuple[str, str], ...]
    """Those that open beside them where the decision is to issue."""
    before: tuple[str, str] | None
    """Where a return leads; None where nothing is before it, or a decision stands there."""
    recommends: bool
    decides: bool
    refuses_intake: bool


def ways_of(procedures: Procedures) -> tuple[Way, ...]:
    """Every part of every step of every version."""
    return tuple(way for version in procedures.versions for way in _ways(version))


def _ways(version: ProcedureVersion) -> list[Way]:
    found: list[Way] = []
    for step in version.steps:
        for position, part in enumerate(step.parts):
            later = step.parts[position + 1 : position + 2]
            always = tuple((step.code, each.code) for each in later)
            if not later:
                always = _first_parts(version.after(step, DecisionOutcome.REFUSE))
            issued = () if later else _first_parts(version.after(step, DecisionOutcome.ISSUE))
            found.append(
                Way(
                    version.code, version.version, step.code, part.code, len(found) + 1,
                    part.state.value, always,
                    tuple(each for each in issued if each not in always),
                    (step.code, step.parts[position - 1].code)
                    if position
                    else _before(version, step),
                    step.recommends, step.decides, step is version.intake_refusal,
                )
            )  # fmt: skip
    return found


def _first_parts(steps: tuple[Step, ...]) -> tuple[tuple[str, str], ...]:
    return tuple((each.code, each.parts[0].code) for each in steps)


def _before(version: ProcedureVersion, step: Step) -> tuple[str, str] | None:
    previous = version.before(step)
    if previous is None or previous.decides:
        return None
    return previous.code, previous.parts[-1].code
