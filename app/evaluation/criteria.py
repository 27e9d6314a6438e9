"""Criteria sets: the table by which a Commission member measures a dossier (para 7.3).

A set is data, read from a file of resources/criteria and kept by version. Points are exact
(`Decimal`). A published points table fits in it: groups with caps inside each other, scales of
choices or numbers, points that stand in several columns, and combinations that earn together.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum

from app.kernel.text import Trilingual

ZERO = Decimal(0)
ONE = Decimal(1)


class Kind(StrEnum):
    """How a criterion is answered."""

    CHOICE = "choice"
    NUMBER = "number"


class NotApplicableRule(StrEnum):
    """What a criterion marked "not applicable" does to the marks to be reached."""

    IN_PROPORTION = "in_proportion"
    """Maximum and pass mark shrink in the same proportion."""
    MAXIMUM_ONLY = "maximum_only"
    """The maximum shrinks, the pass mark stays."""


class Method(StrEnum):
    """How the members' totals become one."""

    MEDIAN = "median"
    MEAN = "mean"


class KnockOutRule(StrEnum):
    """How many members must see a knock-out before it counts for the Commission."""

    ANY = "any"
    MAJORITY = "majority"
    """More than half of the members who answered the criterion."""


@dataclass(frozen=True, slots=True)
class AdoptionOrder:
    """The order by which the office adopted a set."""

    number: str
    date: date


@dataclass(frozen=True, slots=True)
class AggregateRule:
    """How the Commission's figures are made from its members' sheets."""

    method: Method = Method.MEDIAN
    divergence: Decimal | None = None
    """A spread of totals of this many points or more is shown as divergence."""
    criterion_divergence: Decimal | None = None
    """The same for one criterion, as a share of its maximum (0.5: half of it)."""
    knock_out: KnockOutRule = KnockOutRule.MAJORITY


@dataclass(frozen=True, slots=True)
class ProfessionGroup:
    """Professions that are measured alike; `pass_mark` overrides the set's."""

    code: str
    title: Trilingual
    pass_mark: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Group:
    """Criteria and combinations under one heading. `within` names the group around it."""

    code: str
    title: Trilingual
    cap: Decimal | None = None
    minimum: Decimal | None = None
    within: str = ""
    cap_columns: tuple[Decimal, ...] = ()

    def cap_in(self, column: int) -> Decimal | None:
        """The cap in one of the table's columns."""
        return self.cap_columns[column] if self.cap_columns else self.cap


@dataclass(frozen=True, slots=True)
class Choice:
    """One value of a scale: the key that picks it, its points, and what it means."""

    value: int
    points: Decimal
    anchor: Trilingual
    comment_required: bool = False
    knock_out: bool = False
    columns: tuple[Decimal, ...] = ()

    def points_in(self, column: int) -> Decimal:
        """Its points in one of the table's columns."""
        return self.columns[column] if self.columns else self.points


@dataclass(frozen=True, slots=True)
class NumberRange:
    """Numbers from `low` (inclusive) to `below` (exclusive); None is open."""

    low: Decimal | None
    below: Decimal | None
    points: Decimal
    comment_required: bool = False
    knock_out: bool = False
    columns: tuple[Decimal, ...] = ()

    def holds(self, number: Decimal) -> bool:
        """Whether the number is in the range."""
        return _between(number, self.low, self.below)

    def points_in(self, column: int) -> Decimal:
        """Its points in one of the table's columns."""
        return self.columns[column] if self.columns else self.points


@dataclass(frozen=True, slots=True)
class Criterion:
    """One line of the table."""

    code: str
    group: str
    title: Trilingual
    kind: Kind
    choices: tuple[Choice, ...] = ()
    ranges: tuple[NumberRange, ...] = ()
    help: Trilingual | None = None
    weight: Decimal = ONE
    """Multiplies the points; 0 shows the criterion without counting it."""
    required: bool = True
    not_applicable: bool = False
    """Whether "not applicable" may be answered."""
    minimum: Decimal | None = None
    evidence_below: int | None = None
    """Answers whose value is below this one need evidence; knock-outs need it in any case."""
    profession_groups: tuple[str, ...] = ()
    """Asked only of these groups; empty: of all."""
    paragraph: str = ""

    @property
    def places(self) -> tuple[Choice, ...] | tuple[NumberRange, ...]:
        """The places of its scale, whatever its kind."""
        return self.choices if self.kind is Kind.CHOICE else self.ranges

    def place(self, value: Decimal | int) -> Choice | NumberRange | None:
        """The place of the scale where an answer stands; None when there is none."""
        if self.kind is Kind.CHOICE:
            return next((choice for choice in self.choices if choice.value == value), None)
        number = Decimal(value)
        return next((range_ for range_ in self.ranges if range_.holds(number)), None)

    def maximum_in(self, column: int) -> Decimal:
        """The most points it can give in a column, weighted."""
        return self.weight * max((place.points_in(column) for place in self.places), default=ZERO)

    @property
    def maximum(self) -> Decimal:
        """The most points it can give in the first column."""
        return self.maximum_in(0)


@dataclass(frozen=True, slots=True)
class Condition:
    """Holds when the answer to every named criterion is one of `values` or in the range."""

    criteria: tuple[str, ...]
    values: tuple[int, ...] = ()
    low: Decimal | None = None
    below: Decimal | None = None

    def admits(self, value: Decimal | int) -> bool:
        """Whether one answer satisfies it."""
        if self.values:
            return value in self.values
        return _between(Decimal(value), self.low, self.below)


@dataclass(frozen=True, slots=True)
class Combination:
    """Answers that earn points together: all of `all_of`, and one of `any_of` if there are any."""

    code: str
    title: Trilingual
    group: str
    points: Decimal
    all_of: tuple[Condition, ...] = ()
    any_of: tuple[Condition, ...] = ()
    one_of: str = ""
    """Of the combinations that share this name only the one with most points counts."""
    columns: tuple[Decimal, ...] = ()

    def points_in(self, column: int) -> Decimal:
        """Its points in one of the table's columns."""
        return self.columns[column] if self.columns else self.points

    def possible_without(self, excluded: frozenset[str]) -> bool:
        """Whether it can still be earned when these criteria do not apply."""
        if any(not excluded.isdisjoint(condition.criteria) for condition in self.all_of):
            return False
        return not self.any_of or any(
            excluded.isdisjoint(condition.criteria) for condition in self.any_of
        )


@dataclass(frozen=True, slots=True)
class CriteriaSet:
    """A whole table. A set without an order is a sample and is shown as one."""

    code: str
    version: str
    title: Trilingual
    criteria: tuple[Criterion, ...]
    pass_mark: Decimal
    groups: tuple[Group, ...] = ()
    combinations: tuple[Combination, ...] = ()
    profession_groups: tuple[ProfessionGroup, ...] = ()
    sample: bool = True
    order: AdoptionOrder | None = None
    not_applicable: NotApplicableRule = NotApplicableRule.IN_PROPORTION
    aggregate: AggregateRule = AggregateRule()
    full_marks: Decimal | None = None
    """What the maxima are meant to add up to; checked, never used in scoring."""
    columns_by: str = ""
    """The choice criterion whose answer picks the column of points; empty: one column."""
    source: str = ""
    """Where a published table was published."""
    masked: bool = False
    """Whether name, citizenship and photo stay hidden until a member has submitted the sheet."""
    _by_code: Mapping[str, Criterion] = field(init=False, repr=False, compare=False)
    _bottom_up: tuple[Group, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Index the criteria, and order the groups so that inner ones come first."""
        object.__setattr__(self, "_by_code", {c.code: c for c in self.criteria})
        object.__setattr__(self, "_bottom_up", tuple(_bottom_up(self.groups)))

    @property
    def groups_bottom_up(self) -> tuple[Group, ...]:
        """The groups, each before the group around it."""
        return self._bottom_up

    def criterion(self, code: str) -> Criterion:
        """The criterion of that code; `KeyError` when the set has none."""
        return self._by_code[code]

    def has(self, code: str) -> bool:
        """Whether the set has a criterion of that code."""
        return code in self._by_code

    def group(self, code: str) -> Group:
        """The group of that code; `KeyError` when the set has none."""
        found = next((group for group in self.groups if group.code == code), None)
        if found is None:
            raise KeyError(code)
        return found

    def asked_of(self, profession_group: str | None) -> tuple[Criterion, ...]:
        """The criteria asked of a profession group; of None: those asked of everyone."""
        return tuple(
            criterion
            for criterion in self.criteria
            if not criterion.profession_groups or profession_group in criterion.profession_groups
        )

    def pass_mark_for(self, profession_group: str | None) -> Decimal:
        """The pass mark of a profession group, before anything is not applicable."""
        own = next(
            (g.pass_mark for g in self.profession_groups if g.code == profession_group), None
        )
        return self.pass_mark if own is None else own

    def adopted(self, order: AdoptionOrder) -> "CriteriaSet":
        """The same set as adopted by an order: no longer a sample."""
        return replace(self, order=order, sample=False)


def _between(number: Decimal, low: Decimal | None, below: Decimal | None) -> bool:
    return (low is None or low <= number) and (below is None or number < below)


def _bottom_up(groups: tuple[Group, ...]) -> Iterator[Group]:
    """Deepest first. A group that stands within itself is refused by `criteria_file`."""
    around = {group.code: group.within for group in groups}

    def depth(code: str) -> int:
        steps = 0
        while (code := around.get(code, "")) and steps < len(groups):
            steps += 1
        return steps

    yield from sorted(groups, key=lambda group: -depth(group.code))
