"""Where the boxes of a procedure's picture stand: lanes are units, time runs downwards.

Everything follows from the procedure's data: a lane for each actor, a row for each step, a band
for each branch. Measures are pixels at a text zoom of 100 %.
"""

from dataclasses import dataclass
from itertools import pairwise

from app.access.roles import Role
from app.workflow.steps import (
    CERTIFICATE_BRANCH,
    NOTICE_BRANCH,
    REFUSAL_BRANCH,
    Part,
    ProcedureVersion,
    Step,
)

LANE_LEAST, HEAD, GAP, MARGIN = 158.0, 34.0, 24.0, 12.0
_LANES = (
    Role.INTAKE_OFFICER,
    Role.UNIT_HEAD,
    Role.EXECUTOR,
    Role.MEMBER,
    Role.SECRETARY,
    Role.MANAGEMENT,
    Role.ADMINISTRATOR,
)

Place = tuple[str, str]
"""Code of a step and of its part; the key of a box."""


@dataclass(frozen=True, slots=True)
class Box:
    """A step, or one part of it, in its lane. `first` parts carry the step's limit."""

    step: Step
    part: Part
    first: bool
    lane: int
    x: float
    y: float
    width: float
    height: float

    @property
    def place(self) -> Place:
        """The key of the box."""
        return self.step.code, self.part.code


@dataclass(frozen=True, slots=True)
class Arrow:
    """A line through these points; `aside` ones are taken only in a certain case (dashed)."""

    points: tuple[tuple[float, float], ...]
    start: Place
    end: Place
    aside: bool = False


@dataclass(frozen=True, slots=True)
class Band:
    """The rows of a branch: "N", "C" or "R"."""

    branch: str
    top: float
    bottom: float


@dataclass(frozen=True, slots=True)
class ProcessLayout:
    """The whole picture."""

    lanes: tuple[Role, ...]
    lane_width: float
    boxes: tuple[Box, ...]
    arrows: tuple[Arrow, ...]
    bands: tuple[Band, ...]
    width: float
    height: float

    def box(self, place: Place) -> Box | None:
        """The box of a step's part."""
        return next((box for box in self.boxes if box.place == place), None)


def lay_out(procedure: ProcedureVersion, width: float, row: float) -> ProcessLayout:
    """Place a procedure in `width` pixels, boxes `row` pixels high; wider if lanes need it."""
    lanes = tuple(
        role
        for role in _LANES
        if any(part.actor is role for step in procedure.steps for part in step.parts)
    )
    lane_width = max(LANE_LEAST, (width - 2 * MARGIN) / max(len(lanes), 1))
    boxes: list[Box] = []
    bands: list[Band] = []
    top = MARGIN + HEAD + GAP
    branch = ""
    for step in _in_order(procedure):
        if step.branch != branch:
            top += GAP / 2  # room for the band's name
            branch = step.branch
        boxes += _boxes(step, lanes, lane_width, top, row)
        bands = _with_row(bands, step.branch, top - GAP * 0.8, top + row + GAP * 0.35)
        top += row + GAP
    arrows = _arrows(procedure, tuple(boxes), lane_width)
    full = 2 * MARGIN + lane_width * len(lanes)
    return ProcessLayout(
        lanes, lane_width, tuple(boxes), arrows, tuple(bands), full, top - GAP + MARGIN + 8
    )


def _in_order(procedure: ProcedureVersion) -> list[Step]:
    """Refusal of intake stands after the first step, then the common way, then N, then C."""
    order = {"": 1, NOTICE_BRANCH: 2, CERTIFICATE_BRANCH: 3}
    first = procedure.first
    refusals = [step for step in procedure.steps if step.branch == REFUSAL_BRANCH]
    rest = [s for s in procedure.steps if s is not first and s.branch != REFUSAL_BRANCH]
    return [first, *refusals, *sorted(rest, key=lambda step: order.get(step.branch, 1))]


def _boxes(
    step: Step, lanes: tuple[Role, ...], lane_width: float, top: float, row: float
) -> list[Box]:
    width = lane_width - 22
    found: list[Box] = []
    shared: dict[int, int] = {}
    for number, part in enumerate(step.parts):
        lane = lanes.index(part.actor)
        shared[lane] = shared.get(lane, 0) + 1
        x = MARGIN + lane * lane_width + 8
        found.append(Box(step, part, number == 0, lane, x, top, width, row))
    crowded = [lane for lane, count in shared.items() if count > 1]
    for lane in crowded:  # parts of one actor share its lane
        same = [box for box in found if box.lane == lane]
        share = (width - 6 * (len(same) - 1)) / len(same)
        for number, box in enumerate(same):
            moved = Box(
                step, box.part, box.first, lane, box.x + number * (share + 6), top, share, row
            )
            found[found.index(box)] = moved
    return found


def _with_row(bands: list[Band], branch: str, top: float, bottom: float) -> list[Band]:
    if not branch:
        return bands
    if bands and bands[-1].branch == branch:
        return [*bands[:-1], Band(branch, bands[-1].top, bottom)]
    return [*bands, Band(branch, top, bottom)]


def _arrows(
    procedure: ProcedureVersion, boxes: tuple[Box, ...], lane_width: float
) -> tuple[Arrow, ...]:
    arrows: list[Arrow] = []
    by_step: dict[str, list[Box]] = {}
    for box in boxes:
        by_step.setdefault(box.step.code, []).append(box)
    for row in by_step.values():
        arrows += [_across(one, two) for one, two in pairwise(row)]
    for step in procedure.steps:
        for code in step.next:
            arrows.append(_down(by_step[step.code][-1], by_step[code][0], boxes, lane_width))
        for code in step.next_if_issue:
            before = step if procedure.parallel else _last_notice(procedure) or step
            one = by_step[before.code][-1]
            arrows.append(_down(one, by_step[code][0], boxes, lane_width, aside=True))
    refusal = procedure.intake_refusal
    if refusal is not None:
        one, two = by_step[procedure.first.code][0], by_step[refusal.code][0]
        arrows.append(_down(one, two, boxes, lane_width, aside=True))
    return tuple(arrows)


def _last_notice(procedure: ProcedureVersion) -> Step | None:
    """The step after which the certificate starts where the branches run one after another."""
    ends = [step for step in procedure.steps if step.branch == NOTICE_BRANCH and not step.next]
    return ends[-1] if ends else None


def _across(one: Box, two: Box) -> Arrow:
    middle = one.y + one.height / 2
    if two.x > one.x:
        points = ((one.x + one.width, middle), (two.x, middle))
    else:
        points = ((one.x, middle), (two.x + two.width, middle))
    return Arrow(points, one.place, two.place)


def _down(
    one: Box, two: Box, boxes: tuple[Box, ...], lane_width: float, *, aside: bool = False
) -> Arrow:
    """From the bottom of a box to the top of a later one, around what stands between."""
    bottom, above = one.y + one.height, two.y - GAP / 2
    start, end = one.x + one.width / 2, two.x + two.width / 2
    between = [b for b in boxes if b.lane == one.lane and one.y < b.y < two.y]
    if not between:
        points = [(start, bottom), (start, above), (end, above), (end, two.y)]
        if start == end:
            points = [(start, bottom), (end, two.y)]
        return Arrow(tuple(points), one.place, two.place, aside)
    edge = MARGIN + (one.lane + 1) * lane_width - 5
    side = one.y + one.height / 2
    if one.lane == two.lane:
        into = two.y + two.height / 2
        points = [(one.x + one.width, side), (edge, side), (edge, into), (two.x + two.width, into)]
    else:
        points = [
            (one.x + one.width, side),
            (edge, side),
            (edge, above),
            (end, above),
            (end, two.y),
        ]
    return Arrow(tuple(points), one.place, two.place, aside)
