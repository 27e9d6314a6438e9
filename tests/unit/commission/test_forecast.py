"""The quorum forecast: the last safe day, and whom to call (A8, A20)."""

from datetime import date, timedelta
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from app.commission.forecast import Awaiting, Forecast, Seats, forecast, holds, whom_to_call
from app.commission.quorum import QuorumBase, QuorumRule
from app.deadlines.calendar import BusinessCalendar
from app.kernel.ids import Id

CALENDAR = BusinessCalendar((), 2026, 2027)
MONDAY = date(2026, 11, 16)
MEMBERS = tuple(Id(f"m{n}") for n in range(1, 10))
SPARE = (Id("s1"), Id("s2"))
RULE = QuorumRule()


def waiting(due: date, *barred: str, rule: QuorumRule = RULE, number: str = "1") -> Awaiting:
    return Awaiting(Id(f"d{number}"), number, due, frozenset(map(Id, barred)), rule)


def away(days: dict[str, tuple[date, date]], substitutes: tuple[Id, ...] = ()) -> Seats:
    return Seats(MEMBERS, substitutes, {Id(who): (span,) for who, span in days.items()})


def on(*ordinals: int) -> tuple[date, date]:
    """From the first to the last of these days of November."""
    return date(2026, 11, ordinals[0]), date(2026, 11, ordinals[-1])


def looked(seats: Seats, *dossiers: Awaiting) -> Forecast:
    return forecast(MONDAY, CALENDAR, seats, dossiers, RULE)


def test_without_absences_the_due_day_itself_is_safe() -> None:
    seen = looked(away({}), waiting(date(2026, 11, 20)))
    assert seen.last_safe == seen.due_first == date(2026, 11, 20)
    assert [day.day.day for day in seen.days] == [16, 17, 18, 19, 20]
    assert all(day.met and (day.present, day.needed) == (9, 6) for day in seen.days)
    assert (seen.dossiers[0].call, seen.dossiers[0].within_reach) == ((), True)


def test_four_away_from_thursday_make_wednesday_the_last_safe_day() -> None:
    span = on(19, 23)
    seats = away({"m1": span, "m2": span, "m3": span, "m4": span}, SPARE)
    seen = looked(seats, waiting(date(2026, 11, 20)))
    assert seen.last_safe == date(2026, 11, 18)
    assert seen.days[3].absent == tuple(map(Id, ("m1", "m2", "m3", "m4")))
    assert seen.dossiers[0].call == (Id("s1"),), "one substitute makes six"


def test_a_substitute_who_cannot_come_or_stepped_back_is_not_called() -> None:
    span = on(19, 23)
    days = {"m1": span, "m2": span, "m3": span, "m4": span}
    seats = away({**days, "s1": span}, SPARE)
    assert looked(seats, waiting(date(2026, 11, 20))).dossiers[0].call == (Id("s2"),)
    both = looked(seats, waiting(date(2026, 11, 20), "s2")).dossiers[0]
    assert both.call == (Id("m1"),), "then an absent member is asked to come all the same"


def test_a_recusal_shrinks_what_is_needed_where_the_entitled_are_the_base() -> None:
    span = on(16, 20)
    days = {"m1": span, "m2": span, "m3": span}
    (plain,) = looked(away(days), waiting(date(2026, 11, 20), "m4")).dossiers
    assert (plain.entitled, plain.needed, plain.last_safe) == (8, 6, None)
    assert plain.call == (Id("m1"),)
    (more,) = looked(away(days), waiting(date(2026, 11, 20), "m1", "m2", "m3")).dossiers
    assert (more.entitled, more.needed, more.last_safe) == (6, 4, date(2026, 11, 20))


def test_the_whole_composition_may_be_out_of_reach() -> None:
    rule = QuorumRule(Fraction(2, 3), QuorumBase.COMPOSITION)
    dossier = waiting(date(2026, 11, 20), "m1", "m2", "m3", "m4", rule=rule)
    (seen,) = looked(away({}, SPARE), dossier).dossiers
    assert (seen.last_safe, seen.call, seen.within_reach) == (None, (), False)
    (helped,) = looked(away({"m1": on(16, 20)}, SPARE), dossier).dossiers
    assert helped.call == (Id("s1"),), "in the place of one who is away and could not vote"


def test_an_overdue_dossier_is_told_and_keeps_no_day_from_being_safe() -> None:
    late, next_ = waiting(date(2026, 11, 13)), waiting(date(2026, 11, 18), number="2")
    seen = looked(away({}), next_, late)
    assert (seen.due_first, seen.last_safe) == (date(2026, 11, 13), date(2026, 11, 18))
    assert [each.last_safe for each in seen.dossiers] == [None, date(2026, 11, 18)]
    assert not seen.dossiers[0].within_reach
    assert [day.covers for day in seen.days] == [1, 1, 1]


def test_weekends_are_no_days_for_a_session() -> None:
    saturday = date(2026, 11, 14)
    seen = forecast(saturday, CALENDAR, away({}), [waiting(date(2026, 11, 17))], RULE)
    assert [day.day.day for day in seen.days] == [16, 17]


# --- for every Commission ---------------------------------------------------------------------

offsets = st.integers(0, 25)
people = st.sampled_from((*MEMBERS, *SPARE))
spans = st.dictionaries(people, st.tuples(offsets, offsets), max_size=9)
rules = st.builds(
    QuorumRule, st.sampled_from([Fraction(1, 2), Fraction(2, 3), Fraction(1)]),
    st.sampled_from(QuorumBase),
)  # fmt: skip
business = st.sampled_from(
    [MONDAY + timedelta(n) for n in range(20) if CALENDAR.is_working(MONDAY + timedelta(n))]
)


def dated(spans: dict[Id, tuple[int, int]]) -> Seats:
    return Seats(
        MEMBERS,
        SPARE,
        {
            who: ((MONDAY + timedelta(min(span)), MONDAY + timedelta(max(span))),)
            for who, span in spans.items()
        },
    )


@given(spans, st.frozensets(people, max_size=6), rules, business)
def test_the_last_safe_day_is_the_last_on_which_the_quorum_holds(
    away_on: dict[Id, tuple[int, int]], barred: frozenset[Id], rule: QuorumRule, due: date
) -> None:
    seats, dossier = dated(away_on), Awaiting(Id("d"), "1", due, barred, rule)
    seen = forecast(MONDAY, CALENDAR, seats, [dossier], rule)
    days = [MONDAY + timedelta(n) for n in range((due - MONDAY).days + 1)]
    good = [day for day in days if CALENDAR.is_working(day) and _met(dossier, seats, day)]
    assert seen.dossiers[0].last_safe == seen.last_safe == max(good, default=None)


@given(spans, st.frozensets(people, max_size=6), rules, business)
def test_calling_the_named_makes_the_quorum_and_nobody_is_called_in_vain(
    away_on: dict[Id, tuple[int, int]], barred: frozenset[Id], rule: QuorumRule, due: date
) -> None:
    seats, dossier = dated(away_on), Awaiting(Id("d"), "1", due, barred, rule)
    call = whom_to_call(dossier, seats, due)
    if call is None:
        assert not holds(dossier, seats, due)
        return
    assert _met(dossier, seats, due, call)
    assert not call or not _met(dossier, seats, due, call[:-1])
    assert not barred.intersection(call)


def _met(dossier: Awaiting, seats: Seats, day: date, call: tuple[Id, ...] = ()) -> bool:
    """Counted once more by hand: seats, who may vote, who comes."""
    absent = [m for m in MEMBERS if not seats.comes(m, day)]
    absent.sort(key=lambda m: m in dossier.barred)
    spare = [each for each in call if each in SPARE]
    asked = {each for each in call if each not in SPARE}
    sit = [m for m in MEMBERS if m not in absent[: len(spare)]] + spare
    able = [m for m in sit if m not in dossier.barred]
    here = [m for m in able if m in asked or m in spare or seats.comes(m, day)]
    base = len(able) if dossier.rule.of is QuorumBase.ENTITLED else len(sit)
    return len(here) >= max(
        1, -(-dossier.rule.fraction.numerator * base // dossier.rule.fraction.denominator)
    )
